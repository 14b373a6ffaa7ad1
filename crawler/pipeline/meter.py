"""Counts the requests of a run, and ends its asking where a bound is reached; it sends none."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from crawler.core.http import Attempt
from crawler.core.model import Failure, Page, Request
from crawler.pipeline.ports import Fetches


class BudgetSpent(Exception):  # noqa: N818 - no error: the run was asked to spend no more
    """All requests that the run may send are sent."""


class Meter:
    """Is told of every request; may be told from several threads.

    With ``most``, it raises :class:`BudgetSpent` where a further try would be one too many.
    """

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._sent = 0
        self._fresh: list[Attempt] = []
        self._lock = threading.Lock()

    def __call__(self, attempt: Attempt) -> None:
        """One request went out."""
        self.count(attempt)
        if attempt.trouble is not None:
            self.check()

    def count(self, attempt: Attempt) -> None:
        """One request went out, which no bound holds back."""
        with self._lock:
            self._fresh.append(attempt)
            self._sent += 1

    def check(self) -> None:
        """Raise BudgetSpent where no request is left."""
        if self._most is not None and self._sent >= self._most:
            raise BudgetSpent

    def drain(self) -> Sequence[Attempt]:
        """The requests since the last call."""
        with self._lock:
            fresh, self._fresh = self._fresh, []
        return fresh


class Bounded:
    """A fetcher that asks nothing more once the meter has counted enough."""

    def __init__(self, fetcher: Fetches, meter: Meter) -> None:
        self._fetcher = fetcher
        self._meter = meter

    def fetch(self, request: Request) -> Page | Failure:
        """The answer; raises :class:`BudgetSpent` where no request is left."""
        self._meter.check()
        return self._fetcher.fetch(request)
