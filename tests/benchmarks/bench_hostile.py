"""How each reader's time grows on inputs made to cost much: at n and at 4n, in one run.

``python -m tests.benchmarks.bench_hostile [BYTES [READER...]]``. Linear is 4. A reader has a
line for the input on which its time grows most, and says how many inputs took long enough to tell.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from tests.fuzz.examples import examples
from tests.fuzz.grown import grown
from tests.fuzz.hostile import BOMBS, runs_for
from tests.fuzz.targets import TARGETS, Target

_WORTH_TELLING = 0.02
"""Seconds below which a ratio is noise."""
_AGAIN = 3
"""So often both sizes are timed; the quickest counts, for the machine may be busy."""


class Row(NamedTuple):
    """One input: times as long at 4n as at n, and seconds at 4n."""

    what: str
    times: float
    seconds: float


def growth(size: int, names: Iterable[str]) -> Iterator[tuple[str, int, list[Row]]]:
    """For each reader how many inputs it was given, and the rows of those that took long enough."""
    for target in map(TARGETS.__getitem__, names):
        inputs = {**runs_for(target.name), **BOMBS, **_good(target)}
        rows = [_row(target, name, make, size) for name, make in inputs.items()]
        yield target.name, len(inputs), [row for row in rows if row.seconds >= _WORTH_TELLING]


def _good(target: Target) -> Mapping[str, Callable[[int], bytes]]:
    return {
        f"good input {number}, longer": partial(grown, data)
        for number, data in enumerate(examples()[target.name], 1)
    }


def _row(target: Target, name: str, make: Callable[[int], bytes], size: int) -> Row:
    few = make(size)
    many = make(4 * max(size, len(few)))
    seconds = _seconds(target, many)
    if seconds < _WORTH_TELLING:
        return Row(name, 0, seconds)
    pairs = [(_seconds(target, few), _seconds(target, many)) for _ in range(_AGAIN)]
    least, most = (min(times) for times in zip(*pairs, strict=True))
    return Row(name, most / max(least, 1e-4) * 4 * len(few) / len(many), most)


def _seconds(target: Target, data: bytes) -> float:
    began = time.process_time()
    target.run(data)
    return time.process_time() - began


def main() -> None:
    """Print a line a reader, and the worst of all."""
    size = int(sys.argv[1]) if sys.argv[1:] else 16_000
    names = sys.argv[2:] or list(TARGETS)
    worst = 0.0
    for reader, count, rows in growth(size, names):
        if not rows:
            print(f"{reader:<14}     –   all {count} inputs below {_WORTH_TELLING * 1000:.0f} ms")
            continue
        most = max(rows, key=lambda row: row.times)
        worst = max(worst, most.times)
        told = f"{most.seconds * 1000:6.0f} ms at 4n  {most.what}  ({len(rows)} of {count} told)"
        print(f"{reader:<14} {most.times:5.1f} x {told}", flush=True)
    print(f"{len(names)} readers; at most {worst:.1f} times as long at four times the size")


if __name__ == "__main__":
    main()
