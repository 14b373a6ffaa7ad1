"""What a load does: a million entries read and kept, and a night of many papers with readers.

``python -m tests.benchmarks.bench_load [ENTRIES [PAPERS]]``. Each part has a process of its own,
whose memory is told; times are told per item, against a fourth of the load in the same run.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

from crawler.reading import read_files
from crawler.store import Store
from crawler.twin.generate import generated
from tests.benchmarks.apart import most_memory
from tests.benchmarks.bench_refresh import configured, crawl, everything_due, served
from tests.benchmarks.timing import LONG, MUCH, Row

_NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
_WORDS = "on the of deep large visual language models for story learning graph sparse".split()


def rows(*, full: bool) -> Iterator[Row]:
    """A million entries and 100,000 papers; a hundredth of them for a short run."""
    yield from entries(1_000_000 if full else 10_000)
    yield from night(100_000 if full else 1_000)


def entries(count: int) -> Iterator[Row]:
    """So many entries of a pasted listing read and kept, and a fourth of them."""
    some, all_ = (_measured("--entries", str(number)) for number in (count // 4, count))
    if all_["kept"] != count:
        raise SystemExit(f"{all_['kept']} of {count} entries were kept")
    what = f"{count:,} entries read and kept"
    each = (all_["seconds"] / count) / (some["seconds"] / (count // 4))
    yield Row(what, all_["megabytes"] / 400, "400 MB", MUCH, most=1.0)
    yield Row(f"an entry of {count:,} read and kept", each, f"of {count // 4:,}", LONG, most=1.2)
    yield Row(f"{what} again", all_["again"], "the first time", LONG, in_short=False)


# --- a night ----------------------------------------------------------------------------


def night(count: int) -> Iterator[Row]:
    """So many papers, all due, and a fourth of them; others export meanwhile, again and again."""
    some, all_ = _night(count // 4), _night(count)
    what = f"night of {count:,} papers, all due, with two readers"
    each = all_.seconds / count / (some.seconds / (count // 4))
    yield Row(f"{what}, a paper", each, f"of {count // 4:,}", LONG, most=1.2)
    yield Row(what, all_.megabytes / some.megabytes, f"{count // 4:,}", MUCH)


class _Night(NamedTuple):
    """What a refresh took: of the processors, and of memory."""

    seconds: float
    megabytes: float


def _night(papers: int) -> _Night:
    with tempfile.TemporaryDirectory() as folder, served(papers) as routes:
        config = configured(Path(folder), routes)
        listing = Path(folder) / "ids.txt"
        listing.write_text("\n".join(paper.arxiv_id for paper in generated(papers).papers))
        began = time.perf_counter()
        crawl("run", str(listing), "--quiet", "--config", str(config))
        print(f"{papers:,} papers found in {time.perf_counter() - began:,.0f} s", file=sys.stderr)
        done = Event()
        seen: list[int] = []
        readers = [Thread(target=_read, args=(config, done, seen)) for _ in range(2)]
        for reader in readers:
            reader.start()
        try:
            told = everything_due(config)
        finally:
            done.set()
            for reader in readers:
                reader.join()
    print(f"{papers:,} papers refreshed: {told}; {len(seen)} exports meanwhile", file=sys.stderr)
    if told["left"] or set(seen) != {papers}:
        raise SystemExit(f"questions left: {told['left']}; papers in the exports: {seen}")
    return _Night(told["spent"], told["memory"])


def _read(config: Path, done: Event, seen: list[int]) -> None:
    """Export until the night is over; how many papers each export holds, -1 for a broken one."""
    while not done.is_set():
        command = [sys.executable, "-m", "crawler", "export", "--config", str(config)]
        told = subprocess.run(command, check=False, capture_output=True)
        seen.append(len(json.loads(told.stdout)) if told.returncode == 0 else -1)


def _measured(*words: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.bench_load", *words]
    child = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(child.stdout)
    return found


def _child(count: int) -> None:
    """Read and keep a listing of so many entries, twice."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "listing.txt"
        with listing.open("w", encoding="utf-8") as file:
            file.writelines(_listing(count))
        with Store.open(Path(folder) / "papers.db") as store:
            first = _keep(store, listing)
            again = _keep(store, listing)
            kept = len(store.seed_ids(present=True))
    told = {"seconds": first, "again": again / first, "kept": kept, "megabytes": most_memory()}
    print(json.dumps(told))


def _keep(store: Store, listing: Path) -> float:
    began = time.process_time()
    store.keep_seeds(read_files([str(listing)], _NOW.date()), _NOW)
    return time.process_time() - began


def _listing(count: int) -> Iterator[str]:
    """Entries as they are pasted from a paper site, no two alike."""
    for number in range(count):
        words = " ".join(_WORDS[(number >> shift) % len(_WORDS)] for shift in (0, 3, 6, 9))
        title = f"Entry {number}: {words.title()}"
        yield f"CVNov {number % 28 + 1}, 2022\n{title}Ada Byron, Emil Post, Xichen Pan\n{words}.\n"


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--entries", number]:
            _child(int(number))
        case words:
            loads = [int(word) for word in words] or [1_000_000, 100_000]
            for part, load in zip((entries, night), loads, strict=False):
                for row in part(load):
                    print(row, flush=True)
