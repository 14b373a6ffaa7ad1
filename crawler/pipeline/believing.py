"""Makes belief of what is kept, paper by paper; what to believe is the core's decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crawler.core.believe import Belief, believe, claims_on, named_repositories
from crawler.core.due import wanted
from crawler.core.evidence import PaperEvidence
from crawler.core.match import MatchState
from crawler.pipeline.ports import Tools


def beliefs_of(tools: Tools, keys: Sequence[str]) -> Iterator[tuple[PaperEvidence, Belief]]:
    """The evidence on each paper, with all claims on it, and what it amounts to."""
    entries = tools.store.entries_of(keys)
    for told in tools.store.paper_evidence(keys):
        own = entries[told.key]
        claims = claims_on(told, [entry.seed for entry in own])
        seen = tools.store.with_looks(told, named_repositories(told, claims))
        settled = all(entry.state not in _OPEN for entry in own)
        seen = replace(seen, claims=tuple(claims))
        sources = wanted(claims) & tools.plan.sources
        yield seen, believe(seen, claims, sources, settled=settled, gone=tools.plan.gone)


_OPEN = frozenset({MatchState.AMBIGUOUS, MatchState.UNKNOWN})
