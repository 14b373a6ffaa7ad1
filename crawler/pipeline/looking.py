"""The stage that looks at repositories; judging what is seen is the core's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crawler.core.due import before, repositories_due
from crawler.core.evidence import Look
from crawler.core.model import Absent, RepoFacts, RepoId
from crawler.pipeline.believing import beliefs_of
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.github_page import page_request, read_page
from crawler.store import Batch

LOOK = "github page"


def check_code(tools: Tools, keys: Sequence[str]) -> None:
    """Look at the repositories that were not looked at lately, and keep what is seen."""
    since = before(tools.clock(), tools.plan.recheck_days)
    due: dict[RepoId, None] = {}
    for told, belief in beliefs_of(tools, keys):
        due.update(dict.fromkeys(repositories_due(belief, told, since)))
    tools.watch.stage("checking repositories", len(due))
    for repo in due:
        tools.store.record(look_at(tools, repo))
        tools.watch.step()


def look_at(tools: Tools, repo: RepoId) -> Batch:
    """One look at a repository, as evidence; a failure is an open inquiry and no look."""
    told: Told[RepoFacts | Absent] | Batch = ask(
        tools, page_request(repo), read_page, f"repo:{repo.key}", LOOK
    )
    if isinstance(told, Batch):
        return told
    return replace(told.batch, looks=(Look(repo, told.value, told.batch.at),))
