"""Looks over the years to the lives of repositories; it must not decide a status of today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import dropwhile, groupby

from crawler.core.status import GONE, GonePolicy


class Sight(StrEnum):
    """What a look at a repository saw."""

    CODE = "code"
    NO_CODE = "no code"
    """It is there, and holds none, or shows not whether it does."""
    ABSENT = "absent"
    BLOCKED = "blocked"


_ALIVE = frozenset({Sight.CODE, Sight.NO_CODE})


@dataclass(frozen=True, slots=True)
class Glance:
    """One look, reduced to what a history needs."""

    repo: str
    """The repository's key."""
    at: datetime
    sight: Sight


@dataclass(frozen=True, slots=True)
class Life:
    """What was seen of one repository, from the first look to the last."""

    repo: str
    first_alive: datetime | None
    first_code: datetime | None
    awaited: bool
    """An earlier look saw no code, so that ``first_code`` is when it came, not when we did."""
    changes: tuple[tuple[datetime, bool], ...] = ()
    """From when on it was believed dead (true), or alive again (false)."""


@dataclass(frozen=True, slots=True)
class Month:
    """How it stood at a month's end."""

    month: str
    """``2026-03``."""
    known: int
    """Repositories that had been seen alive by then."""
    dead: int
    """Those of them that were believed gone or blocked."""

    @property
    def share(self) -> float:
        """The part that is dead, from 0 to 1."""
        return self.dead / self.known if self.known else 0.0


def lives(glances: Iterable[Glance], gone: GonePolicy = GONE) -> Iterator[Life]:
    """One life a repository; the glances come sorted by repository and time."""
    for repo, seen in groupby(glances, key=lambda glance: glance.repo):
        yield _life(repo, list(seen), gone)


def _life(repo: str, seen: Sequence[Glance], gone: GonePolicy) -> Life:
    first_alive = next((one.at for one in seen if one.sight in _ALIVE), None)
    code = next((n for n, one in enumerate(seen) if one.sight is Sight.CODE), None)
    return Life(
        repo=repo,
        first_alive=first_alive,
        first_code=None if code is None else seen[code].at,
        awaited=bool(code),
        changes=tuple(_changes(dropwhile(_is_not_alive, seen), gone)),
    )


def _is_not_alive(glance: Glance) -> bool:
    return glance.sight not in _ALIVE


def _changes(seen: Iterable[Glance], gone: GonePolicy) -> Iterator[tuple[datetime, bool]]:
    """When it died and came back, by the policy that decides a status."""
    absent: list[datetime] = []
    dead = False
    for one in seen:
        absent = [] if one.sight in _ALIVE else [*absent, one.at]
        long = len(absent) >= gone.looks and one.at - absent[0] >= timedelta(days=gone.days)
        now_dead = one.sight is Sight.BLOCKED or long or (dead and bool(absent))
        if now_dead != dead:
            yield one.at, now_dead
        dead = now_dead


def months(all_lives: Iterable[Life], until: datetime) -> list[Month]:
    """Every month from the first look that showed a repository to ``until``, oldest first."""
    born: Counter[str] = Counter()
    died: Counter[str] = Counter()
    for life in all_lives:
        if life.first_alive is None:
            continue
        born[_month(life.first_alive)] += 1
        for at, dead in life.changes:
            died[_month(at)] += 1 if dead else -1
    told: list[Month] = []
    for month in _from_to(min(born), _month(until)) if born else ():
        before = told[-1] if told else Month("", 0, 0)
        told.append(Month(month, before.known + born[month], before.dead + died[month]))
    return told


def _month(at: datetime) -> str:
    return f"{at:%Y-%m}"


def _from_to(first: str, last: str) -> Iterator[str]:
    year, month = int(first[:4]), int(first[5:])
    while (shown := f"{year:04d}-{month:02d}") <= last:
        yield shown
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
