"""What changed lately, as the looks tell it: code that came, repositories that went or returned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import nlargest

from crawler.core.history import Life
from crawler.store import Store

_MOST = 30


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed."""

    at: datetime
    what: str
    repo: str
    """The repository's key."""
    paper: str
    """The paper's key."""
    title: str


def lately(store: Store, lives: Iterable[Life]) -> list[Change]:
    """The newest changes, newest first."""
    newest = nlargest(_MOST, (event for life in lives for event in _events(life)))
    titles = store.titles_of({repo for _, repo, _ in newest})
    return [Change(at, what, repo, *titles[repo]) for at, repo, what in newest if repo in titles]


def _events(life: Life) -> Iterator[tuple[datetime, str, str]]:
    if life.awaited and life.first_code:
        yield life.first_code, life.repo, "code came"
    for at, dead in life.changes:
        yield at, life.repo, "repository gone" if dead else "repository back"
