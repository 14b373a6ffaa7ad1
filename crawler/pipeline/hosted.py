"""Looks at code, weights and data on other hosts than GitHub; the core judges what is seen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from crawler.core.evidence import Look
from crawler.core.model import Absent, RepoFacts, RepoId
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.other_hosts import hosted_request, read_hosted
from crawler.store import Batch


def look_at_hosted(tools: Tools, repo: RepoId) -> Batch:
    """One look, as evidence; a failure is an open inquiry and no look."""
    told: Told[RepoFacts | Absent] | Batch = ask(
        tools, hosted_request(repo), partial(read_hosted, repo=repo), f"repo:{repo.key}", repo.host
    )
    if isinstance(told, Batch):
        return told
    return replace(told.batch, looks=(Look(repo, told.value, told.batch.at),))
