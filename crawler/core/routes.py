"""Chooses how arXiv is asked what became of papers: by identifier, or for all that changed.

A list of changes tells of a paper that it is as it was, by leaving it out. It asks nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

PAGE = 2_500
"""Records on a page of OAI-PMH."""
_OVERLAP = timedelta(days=1)
"""A day's changes come until it ends, and days are told by arXiv's clock."""
_PHYSICS = frozenset(
    """astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nlin nucl-ex nucl-th physics
    quant-ph""".split()
)
_CHANGES = {"": 1_900, "cs": 1_000, "physics": 700, "math": 330, "stat": 150, "eess": 150}
_CHANGES |= {"q-bio": 60, "q-fin": 30, "econ": 30}
"""Records that change on a day, by set; rough, for the choice alone: a list that turns out longer
than asking by identifier would be is left there."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a paper that is to be asked for."""

    on: date | None
    """The day on which arXiv last told of it; ``None``: it never did."""
    categories: tuple[str, ...] = ()

    @property
    def sets(self) -> frozenset[str]:
        """The sets that it is in; all of arXiv is the empty one."""
        return frozenset(filter(None, map(set_of, self.categories))) | {""}


@dataclass(frozen=True, slots=True)
class Route:
    """How the papers are asked for."""

    papers: int
    by_id: int
    """Requests that asking for all of them by identifier takes."""
    since: date | None = None
    """The first day whose changes are asked for; ``None``: all papers by identifier."""
    within: str = ""
    """The set that the list of changes is of."""
    pages: int = 0
    """That the list is thought to have."""
    left: int = 0
    """Papers that the list says nothing of."""

    def covers(self, paper: Seen) -> bool:
        """Whether the list says of the paper that nothing changed, where it leaves it out."""
        first = self.since
        return first is not None and _cut(paper) >= first and self.within in paper.sets

    def __str__(self) -> str:
        """In words, for a person."""
        if self.since is None:
            return f"id_list: {self.papers} records, {self.by_id} requests"
        changes = f"changes in {self.within or 'all of arXiv'} since {self.since}"
        rest = f", and {self.left} records by id_list" if self.left else ""
        return f"OAI-PMH: {changes}, about {self.pages} pages for {self.by_id} by id_list{rest}"


def set_of(category: str) -> str:
    """The set of OAI-PMH that a category is in: ``cs``; empty where it is in none of today's."""
    archive = category.partition(".")[0]
    if archive in _PHYSICS:
        return "physics"
    return archive if archive in _CHANGES else ""


def cheapest(papers: Iterable[Seen], today: date, ids_per_query: int) -> Route:
    """The route that takes the fewest requests; by identifier where that is as good."""
    known = list(papers)
    by_id = Route(len(known), ceil(len(known) / ids_per_query))
    best, least = by_id, by_id.by_id
    for within, days in _coverable(known, today).items():
        covered = 0
        for since in sorted(days, reverse=True):
            covered += days[since]
            left = len(known) - covered
            pages = _pages(within, since, today)
            requests = pages + ceil(left / ids_per_query)
            if requests < least:
                best = Route(len(known), by_id.by_id, since, within, pages, left)
                least = requests
    return best


def _coverable(papers: Iterable[Seen], today: date) -> Mapping[str, Counter[date]]:
    """By set, how many papers need the changes since each day."""
    found: dict[str, Counter[date]] = {}
    for within, since in _needs(papers, today):
        found.setdefault(within, Counter())[since] += 1
    return found


def _needs(papers: Iterable[Seen], today: date) -> Iterator[tuple[str, date]]:
    """A moment in the future, which a clock that jumped has left behind, says nothing."""
    for paper in papers:
        if paper.on is not None and paper.on <= today:
            yield from ((within, _cut(paper)) for within in paper.sets)


def _cut(paper: Seen) -> date:
    return date.min if paper.on is None else paper.on - _OVERLAP


def _pages(within: str, since: date, today: date) -> int:
    days = (today - since).days + 1
    return max(1, ceil(days * _CHANGES[within] / PAGE))
