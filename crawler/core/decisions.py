"""Lets a person's decision outweigh every rule and source; it must not make one itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crawler.core.evidence import Decision
from crawler.core.ids import code_id
from crawler.core.match import Match, MatchState
from crawler.core.model import ArxivId, RepoId
from crawler.core.relate import Relation, RepoLink

DECIDED = 99
"""The score of a repository that a person chose: more than any signals add up to."""


def decided(decision: Decision) -> Match:
    """Which paper an entry is, as a person said."""
    why = (_reason(decision),)
    if decision.choice is None:
        return Match(MatchState.NOT_FOUND, None, 0.0, why, ())
    return Match(MatchState.MATCHED, ArxivId(decision.choice), 1.0, why, ())


def overrule(links: Iterable[RepoLink], decision: Decision | None) -> list[RepoLink]:
    """The links as a person decided: one is official, or none, and no rule says otherwise."""
    if decision is None:
        return list(links)
    why = _reason(decision)
    chosen = code_id(decision.choice) if decision.choice else None
    ruled = [_ruled(link, chosen, why) for link in links if link.repo != chosen]
    known = next((link for link in links if link.repo == chosen), None)
    if chosen is None:
        return ruled
    reasons = (why, *(known.reasons if known else ()))
    repo = known.repo if known else chosen
    return [RepoLink(repo, Relation.OFFICIAL, DECIDED, reasons, "a person"), *ruled]


def _ruled(link: RepoLink, chosen: RepoId | None, why: str) -> RepoLink:
    if link.relation is not Relation.OFFICIAL:
        return link
    demoted = Relation.MENTIONED if chosen is None else Relation.COMMUNITY
    return replace(link, relation=demoted, reasons=(f"not the official one: {why}", *link.reasons))


def _reason(decision: Decision) -> str:
    return f"decided by a person on {decision.at.date().isoformat()}"
