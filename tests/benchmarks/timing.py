"""Times two ways of doing one thing, turn by turn, and prints their ratio; it judges nothing."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

Work = Callable[[], object]


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
    """One line of the table."""
    print(f"{what:<44} {times:>8.2f} x {against}")
