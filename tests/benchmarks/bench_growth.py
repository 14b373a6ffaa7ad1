"""How time an item, and memory, grow with the input: at n, 4n and 16n, each in its own process."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from crawler.bulk.answers import answers, told
from crawler.core.model import Seed
from crawler.faces import jsonl
from crawler.index.build import build
from crawler.index.index import Index
from crawler.reading import read_files
from crawler.store import Store
from crawler.twin.generate import generated
from tests.benchmarks.apart import apart, grown, most_memory
from tests.benchmarks.bench_merge import merge, work_of
from tests.benchmarks.timing import LONG, MUCH, Row
from tests.index.papers import line, paper
from tests.report.library import fill

TODAY = date(2026, 11, 1)
_KNOWN = 20_000
_SHARE = 500
Work = Iterator[Callable[[], object]]
"""Pieces of work: only they are timed, and not what is done to make them."""


def listing(folder: Path, count: int) -> Path:
    """So many entries, as JSON Lines."""
    path = folder / f"{count}.jsonl"
    with path.open("w") as file:
        for number, one in enumerate(generated(count).papers):
            words = {"title": one.title, "authors": list(one.authors), "year": 2000 + number % 26}
            file.write(json.dumps(words) + "\n")
    return path


def parsed(folder: Path, count: int) -> Work:
    """Read a list, and write what was understood."""
    path = apart(listing, folder, count)  # what it takes to make counts for nobody
    entries = map(jsonl.entry, read_files([str(path)], TODAY))
    yield lambda: drain(map(jsonl.line, entries))


def resolved(folder: Path, count: int) -> Work:
    """Read a list, and find each entry in an index of 20,000 papers, which all of them are in."""
    path, target = apart(listing, folder, count), folder / "arxiv.index"
    known = enumerate(generated(_KNOWN).papers, 1)
    build((line(paper(number, one.title, *one.authors)) for number, one in known), target)
    with Index.open(target) as index:
        read = read_files([str(path)], TODAY)
        entries = (one for one in read if isinstance(one, Seed))
        yield lambda: drain(map(told, answers(index, entries)))


def merged(folder: Path, count: int) -> Work:
    """Merge papers with their evidence, up to the last byte in its place.

    SQLite puts off bringing its log home, in a small database until it is closed.
    """
    store = Store.open(folder / "papers.db")
    for at in range(0, count, _SHARE):
        yield partial(merge, store, work_of(min(_SHARE, count - at), at))
    yield store.close


def exported(folder: Path, count: int) -> Work:
    """Write all papers of a database as JSON."""
    path = folder / "papers.db"
    apart(fill, path, count, looks=3)
    with Store.read(path) as store, (folder / "out.json").open("w") as file:
        yield lambda: jsonl.write_list(store.papers(), file)


def drain(things: Iterable[object]) -> None:
    for _ in things:
        pass


JOBS = {"parse": parsed, "resolve --index": resolved, "merge": merged, "export": exported}


def cost(job: str, count: int) -> tuple[float, float]:
    """Seconds of this process for one item, and the most MB that it held."""
    spent = 0.0
    with TemporaryDirectory() as folder:
        for piece in JOBS[job](Path(folder), count):
            begin = time.process_time()
            piece()
            spent += time.process_time() - begin
    return spent / count, most_memory()


def rows(*, full: bool) -> Iterator[Row]:
    """Each job at n, 4n and 16n."""
    n = _KNOWN // 16 if full else 500
    for job in JOBS:
        for count, each, most in grown(cost, job, n):
            in_short, what = count == 16 * n, f"{job}, an item of {count:,}"
            yield Row(what, each, f"of {n:,}", LONG, most=1.2, in_short=in_short)
            what = f"{job}, {count:,} items"
            yield Row(what, most, f"{n:,}", MUCH, in_short=in_short)
