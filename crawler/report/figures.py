"""Counts what the report tells of all papers together, one paper after the other; no drawing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from crawler.core.history import Life, Month
from crawler.core.status import CodeStatus
from crawler.store.views import PaperView

STATUSES = (
    CodeStatus.AVAILABLE,
    CodeStatus.PLACEHOLDER,
    CodeStatus.EMPTY,
    CodeStatus.PROMISED,
    CodeStatus.NONE_FOUND,
    CodeStatus.UNKNOWN,
    CodeStatus.MISSING,
    CodeStatus.GONE,
    CodeStatus.BLOCKED,
)
"""In the order of the page: what is there, what may come, what is not known, what is dead."""
_DEAD = frozenset({"missing", "gone", "blocked"})
_NAMED = frozenset({"available", "placeholder", "empty"}) | _DEAD
# Upper bounds in days of the steps of the histogram, and what they are called.
_STEPS = (
    (0, "before"),
    (31, "1 month"),
    (92, "3 months"),
    (183, "6 months"),
    (366, "1 year"),
    (731, "2 years"),
)
AGES = (*(name for _, name in _STEPS), "later")


@dataclass(slots=True)
class Figures:
    """What was counted so far. A year is that of a paper's first version."""

    papers: int = 0
    by_status: Counter[str] = field(default_factory=Counter)
    by_year: Counter[tuple[int, str]] = field(default_factory=Counter)
    """Year and code status."""
    repositories: Counter[int] = field(default_factory=Counter)
    """Repositories that a paper of the year calls its own and whose state is known."""
    dead: Counter[int] = field(default_factory=Counter)
    """Those of them that are missing, gone or blocked."""
    archived: int = 0
    matches: Counter[str] = field(default_factory=Counter)
    lists: set[str] = field(default_factory=set)
    last_checked: str = ""
    published: dict[str, date] = field(default_factory=dict)
    """Of the first paper of each repository whose code is there, by the repository's key."""

    def add(self, paper: PaperView) -> None:
        """Count one more paper."""
        self.papers += 1
        self.by_status[paper.code.status] += 1
        self.matches[paper.match.state] += 1
        self.lists.update(seed.source for seed in paper.seeds)
        checks = (repo.checked_at or "" for repo in paper.code.repos)
        self.last_checked = max(self.last_checked, *checks, "")
        best = paper.code.best
        self.archived += bool(best and best.archived)
        if paper.published:
            self._add_dated(paper, date.fromisoformat(paper.published))

    def _add_dated(self, paper: PaperView, published: date) -> None:
        self.by_year[published.year, paper.code.status] += 1
        for repo in paper.code.repos:
            if repo.relation == "official" and repo.status in _NAMED:
                self.repositories[published.year] += 1
                self.dead[published.year] += repo.status in _DEAD
        best = paper.code.best
        if best and best.status == "available":
            key = f"{best.host}/{best.repo}".lower()
            self.published[key] = min(published, self.published.get(key, published))

    @property
    def years(self) -> range:
        """From the first year with a paper to the last, none left out."""
        found = [year for year, _ in self.by_year]
        return range(min(found), max(found) + 1) if found else range(0)


@dataclass(frozen=True, slots=True)
class Histories:
    """What the looks over time amount to."""

    months: tuple[Month, ...]
    came: Mapping[str, int]
    """How long after the paper code came, by step of ``AGES``: an earlier look saw none."""
    found: Mapping[str, int]
    """How long after the paper code was first seen, where the first look saw it: at most."""


def ages(published: Mapping[str, date], lives: Iterable[Life]) -> tuple[Counter[str], Counter[str]]:
    """How long after their papers repositories were first seen with code: came, and found."""
    came: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for life in lives:
        paper = published.get(life.repo)
        if paper and life.first_code:
            (came if life.awaited else found)[_age(paper, life.first_code)] += 1
    return came, found


def _age(paper: date, code: datetime) -> str:
    days = (code.date() - paper).days
    return next((name for bound, name in _STEPS if days < bound), AGES[-1])
