"""Makes belief of what is kept, paper by paper; what to believe is the core's decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crawler.core.believe import Belief, believe, claims_on, named_repositories
from crawler.core.due import wanted
from crawler.core.evidence import PaperEvidence
from crawler.core.match import MatchState
from crawler.core.portions import portions
from crawler.core.status import GonePolicy
from crawler.pipeline.ports import Tools
from crawler.store import EntryOf

_TOGETHER = 50
"""Papers that are handed over to be judged together: some hundredths of a second of work."""
_AT_ONCE = 500
"""Papers whose entries are held together."""


@dataclass(frozen=True, slots=True)
class Case:
    """All that belief in one paper depends on."""

    told: PaperEvidence
    """With all claims on the paper."""
    sources: frozenset[str]
    settled: bool
    gone: GonePolicy


def judged(case: Case) -> Belief:
    """What the case amounts to; pure, so that any worker may do it."""
    told = case.told
    return believe(told, told.claims, case.sources, settled=case.settled, gone=case.gone)


def beliefs_of(tools: Tools, keys: Sequence[str]) -> Iterator[tuple[PaperEvidence, Belief]]:
    """The evidence on each paper, with all claims on it, and what it amounts to."""
    for case, belief in tools.hands.run(judged, _cases(tools, keys), _TOGETHER):
        yield case.told, belief


def _cases(tools: Tools, keys: Sequence[str]) -> Iterator[Case]:
    for some in portions(keys, _AT_ONCE):
        entries = tools.store.entries_of(some)
        for told in tools.store.paper_evidence(some):
            yield _case(tools, told, entries[told.key])


def _case(tools: Tools, told: PaperEvidence, entries: Sequence[EntryOf]) -> Case:
    claims = claims_on(told, [entry.seed for entry in entries])
    seen = tools.store.with_looks(told, named_repositories(told, claims))
    settled = all(entry.state not in _OPEN for entry in entries)
    sources = wanted(claims) & tools.plan.sources
    return Case(replace(seen, claims=tuple(claims)), sources, settled, tools.plan.gone)


_OPEN = frozenset({MatchState.AMBIGUOUS, MatchState.UNKNOWN})
