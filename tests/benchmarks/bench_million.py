"""How quickly a million papers with their evidence are merged; see bench_merge."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.bench_merge import one_pass
from tests.benchmarks.timing import Row


def rows(*, full: bool) -> Iterator[Row]:
    """A million papers; a fiftieth of them for a short run."""
    count = 1_000_000 if full else 20_000
    with TemporaryDirectory() as name:
        times = one_pass(count, Path(name))
    told = f"merge of {count:,} papers with evidence"
    yield Row(told, times.values / times.ours, "bare `executemany`")
    yield Row(
        told, times.rows / times.ours, "`executemany` of rows made beforehand", in_short=False
    )
