"""Measures the offline index against what one would use in its place; it judges nothing.

    python -m tests.benchmarks.bench_index [--records N] [--folder FOLDER] [--json FILE]

By default 3,000,000 records, real ones and recombined ones; what FOLDER holds of an earlier run, is
not made again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import NamedTuple

from crawler.index.build import build
from crawler.index.index import Index
from tests.benchmarks.against_rapidfuzz import TURNS, resolve, roughly
from tests.benchmarks.mixed_set import EVERY, RANDOM, Query, mixed
from tests.benchmarks.timing import LONG, MUCH, Row, seconds
from tools.make_snapshot import load_rows, write_snapshot

FULL, SHORT = 3_000_000, 100_000
FOLDER = Path(".bench")
"""Of the working directory: what takes long to make is kept here at full size."""
_QUERIES = 14_400
_POINTS = "SQLite's point look-ups"


class Made(NamedTuple):
    """What is measured."""

    snapshot: Path
    target: Path


def rows(*, full: bool) -> Iterator[Row]:
    """All figures, a row as soon as it is measured; the bars hold for the full size alone.

    At full size an index that an earlier run has kept is built again, to be measured.
    """
    if full:
        (FOLDER / f"{FULL}.index").unlink(missing_ok=True)
    yield from measured(FULL if full else SHORT, FOLDER if full else None)


def snapshot_of(records: int, folder: Path) -> Made:
    """A snapshot of so many records, in a folder that may hold it already, and an index's place."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Made(folder / f"{records}.jsonl", folder / f"{records}.index")
    if not made.snapshot.exists():
        write_snapshot(load_rows(), made.snapshot, records)
    return made


def measured(records: int, folder: Path | None) -> Iterator[Row]:
    """The figures of an index of so many records, made in ``folder`` where they are not there."""
    with ExitStack() as parts:
        made = snapshot_of(records, folder or Path(parts.enter_context(TemporaryDirectory())))
        if not made.target.exists():
            yield from building(made, records)
        with Index.open(made.target) as index:
            queries = mixed(made.snapshot, index, min(_QUERIES, records // (2 * EVERY)))
            exact = [one.seed.title or "" for one in queries if one.kind == "exact"]
            yield from exactly(index, exact)
        yield from roughly(made.snapshot, made.target, queries, bars=records >= FULL)
        yield from growing(made, records, queries)


# --- building -------------------------------------------------------------------


def building(made: Made, records: int) -> Iterator[Row]:
    """Time, memory and size, against what is allowed."""
    peak, done = [0], Event()
    watcher = Thread(target=_watch, args=(peak, done))
    watcher.start()
    begin = time.perf_counter()
    with made.snapshot.open("rb") as lines:
        size = build(lines, made.target).size
    spent = time.perf_counter() - begin
    done.set()
    watcher.join()
    what = f"index build of {records:,} records"
    yield Row(what, spent / 300, "5 minutes", LONG, most=1.0)
    yield Row(f"{what}, all processes", peak[0] / 1e9, "1 GB", MUCH, most=1.0)
    yield Row(f"index of {records:,} records", size / 1.5e9, "1.5 GB", "as large as", most=1.0)


def _watch(peak: list[int], done: Event) -> None:
    """The most memory that this process and its children held together, in bytes."""
    while not done.wait(0.2):
        lists = Path("/proc/self/task").glob("*/children")
        children = [child for one in lists for child in one.read_text().split()]
        peak[0] = max(peak[0], sum(map(_resident, ["self", *children])))


def _resident(process: str) -> int:
    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


# --- exact titles ---------------------------------------------------------------


def exactly(index: Index, titles: list[str]) -> Iterator[Row]:
    """Titles by their keys, against SQLite's look-ups by number in a file of as many rows."""
    with TemporaryDirectory(dir=index.path.parent) as folder:
        db = sqlite3.connect(Path(folder) / "points.db")
        db.execute("CREATE TABLE paper (number INTEGER PRIMARY KEY, id TEXT)")
        ids = ((number, f"2101.{number:05d}") for number in range(index.papers))
        with db:
            db.executemany("INSERT INTO paper VALUES (?, ?)", ids)
        dice = random.Random(RANDOM)
        numbers = [dice.randrange(index.papers) for _ in titles]
        ways = (
            lambda: _points(db, numbers),
            lambda: [index.exact([title]) for title in titles],
            lambda: index.exact(titles),
        )
        turns = [[seconds(way) for way in ways] for _ in range(7)][1:]
        db.close()
    what = f"exact titles among {index.papers:,}"
    one, batched = (median(turn[0] / turn[at] for turn in turns) for at in (1, 2))
    yield Row(f"{what}, one by one", one, _POINTS, least=0.6)
    yield Row(f"{what}, batched", batched, _POINTS, least=1.0)


def _points(db: sqlite3.Connection, numbers: list[int]) -> None:
    select = "SELECT id FROM paper WHERE number = ?"
    for number in numbers:
        db.execute(select, (number,)).fetchall()


# --- growth ---------------------------------------------------------------------


def growing(made: Made, records: int, queries: list[Query]) -> Iterator[Row]:
    """The time of a query among n, 4n and 16n papers; all have the papers that are asked for."""
    asked = queries[: len(queries) // TURNS]
    with TemporaryDirectory(dir=made.target.parent) as folder, ExitStack() as parts:
        indexes = []
        for step in (EVERY, EVERY // 4):
            path = Path(folder) / f"{step}.index"
            with made.snapshot.open("rb") as lines:
                build(islice(lines, 0, None, step), path)
            indexes.append(parts.enter_context(Index.open(path)))
        indexes.append(parts.enter_context(Index.open(made.target)))
        turns = [[seconds(partial(resolve, index, asked)) for index in indexes] for _ in range(5)][
            1:
        ]
    n = records // EVERY
    for at, by in ((1, 4), (2, 16)):
        times = median(turn[at] / turn[0] for turn in turns)
        yield Row(f"a query among {by * n:,} papers", times, f"among {n:,}", LONG)


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=FULL)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found = []
    for row in measured(options.records, options.folder):
        print(row, flush=True)
        found.append(asdict(row))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
