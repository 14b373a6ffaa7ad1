"""Looks at code, weights and data on other hosts than GitHub; the core judges what is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from crawler.core.due import before, deposits_due, hosted_due
from crawler.core.evidence import Look
from crawler.core.model import Absent, RepoFacts, RepoId
from crawler.pipeline.believing import beliefs_of
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.other_hosts import hosted_request, read_hosted
from crawler.store import Batch


def check_hosted(tools: Tools, keys: Sequence[str]) -> None:
    """Look at those that were not looked at lately, and keep what is seen."""
    if not tools.plan.other_hosts:
        return
    since = before(tools.clock(), tools.plan.recheck_days)
    due: dict[RepoId, None] = {}
    for told, belief in beliefs_of(tools, keys):
        due.update(dict.fromkeys(hosted_due(belief, told, since)))
        due.update(dict.fromkeys(deposits_due(told, since)))
    tools.watch.stage("checking other hosts", len(due))
    for repo in due:
        tools.store.record(look_at_hosted(tools, repo))
        tools.watch.step()


def look_at_hosted(tools: Tools, repo: RepoId) -> Batch:
    """One look, as evidence; a failure is an open inquiry and no look."""
    told: Told[RepoFacts | Absent] | Batch = ask(
        tools, hosted_request(repo), partial(read_hosted, repo=repo), f"repo:{repo.key}", repo.host
    )
    if isinstance(told, Batch):
        return told
    return replace(told.batch, looks=(Look(repo, told.value, told.batch.at),))
