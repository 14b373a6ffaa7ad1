"""Times two ways of doing one thing, turn by turn, and tells their ratio; it judges nothing."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Work = Callable[[], object]
QUICK, LONG, MUCH, MANY = "as quick as", "as long as", "as much memory as", "as many as"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: how one thing compares with another in the same run.

    A module of the suite gives them by ``rows(*, full)``: an iterator, a row as soon as it is
    measured. ``full``: the sizes that are published; else ones that take seconds.
    """

    what: str
    """What was measured, with its size: ``feed of 2,000 entries``."""
    times: float
    against: str
    """What one would use in its place, or the limit."""
    how: str = QUICK
    """What is compared; ``times`` is ours over theirs of it."""
    least: float | None = None
    """The bar: no less than this …"""
    most: float | None = None
    """… or no more."""
    in_short: bool = True
    """It is drawn; and shown where only the main figures are, if it has a bar."""

    @property
    def is_main(self) -> bool:
        """It is held to a bar, and not a detail of another row."""
        return self.in_short and (self.least is not None or self.most is not None)

    @property
    def is_met(self) -> bool:
        """The bar is reached, or there is none."""
        low = self.least is None or self.times >= self.least
        return low and (self.most is None or self.times <= self.most)

    def __str__(self) -> str:
        """As a line for a terminal."""
        missed = "" if self.is_met else "   below its bar"
        return f"{self.what:<46} {self.times:>9.2f} x {self.how} {self.against}{missed}"


def seconds(work: Work) -> float:
    """How long the work takes, once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(ours: Work, theirs: Work, rounds: int = 7) -> float:
    """How many times as long theirs takes as ours: the median over pairs, after one warm-up.

    A ratio of pairs holds where the machine's speed drifts; single times do not.
    """
    ours(), theirs()
    return statistics.median(seconds(theirs) / seconds(ours) for _ in range(rounds))


def row(what: str, against: str, times: float) -> None:
    """One line of the table, printed."""
    print(Row(what, times, against))
