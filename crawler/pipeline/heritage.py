"""Asks Software Heritage for copies of repositories that are not there any more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from crawler.core.believe import Belief
from crawler.core.claims import HERITAGE
from crawler.core.due import archive_of, lost_repositories
from crawler.core.evidence import PaperEvidence
from crawler.core.model import Claim, ClaimKind, Place, RepoId
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.software_heritage import Copy, copy_request, read_copy
from crawler.store import Batch


def find_copies(tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]) -> Iterator[Batch]:
    """One question a repository; that there is no copy is an answer."""
    for told, belief in papers:
        for repo in lost_repositories(told, belief):
            yield _find(tools, told.key, repo)


def _find(tools: Tools, key: str, repo: RepoId) -> Batch:
    told: Told[Copy | None] | Batch = ask(
        tools, copy_request(repo), partial(read_copy, repo=repo), f"paper:{key}", archive_of(repo)
    )
    if isinstance(told, Batch) or told.value is None:
        return told if isinstance(told, Batch) else told.batch
    words = f"a copy of {repo.url}, taken on {told.value.visited}"
    claim = Claim(ClaimKind.LINK, HERITAGE, Place.COPY, words, told.value.url)
    return replace(told.batch, claims=((key, claim),))
