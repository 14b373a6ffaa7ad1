"""How the readers' time grows on inputs made to cost much: at n and at 4n, in one run.

``python -m tests.benchmarks.bench_hostile [BYTES]``. Linear is 4; only what takes long is told.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from tests.fuzz.hostile import HOSTILE
from tests.fuzz.targets import TARGETS, Target

Row = tuple[str, str, float, float]
"""Reader, input, times as long at 4n as at n, and seconds at 4n."""
_WORTH_TELLING = 0.02
"""Seconds below which a ratio is noise."""


def growth(size: int) -> list[Row]:
    """For each reader the input whose time grows most."""
    worst = []
    for target in TARGETS.values():
        rows = [_row(target, name, make, size) for name, make in HOSTILE.items()]
        told = [row for row in rows if row[3] >= _WORTH_TELLING]
        worst += [max(told, key=lambda row: row[2])] if told else []
    return sorted(worst, key=lambda row: -row[2])


def _row(target: Target, name: str, make: Callable[[int], bytes], size: int) -> Row:
    few, many = (_seconds(target, make(number)) for number in (size, 4 * size))
    return target.name, name, many / max(few, 1e-4), many


def _seconds(target: Target, data: bytes) -> float:
    began = time.process_time()
    target.run(data)
    return time.process_time() - began


if __name__ == "__main__":
    for reader, what, times, took in growth(int(sys.argv[1]) if sys.argv[1:] else 16_000):
        print(f"{reader:<14} {times:6.1f} x {took * 1000:8.0f} ms  {what}")
