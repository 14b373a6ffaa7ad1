"""What a load does: a million entries read and kept, and a night of many papers with readers.

``python -m tests.benchmarks.bench_load [ENTRIES [PAPERS]]``. Each part has a process of its own,
whose memory is told; times are told per item, against a fourth of the load in the same run.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

from crawler.reading import read_files
from crawler.store import Store
from crawler.twin.generate import generated
from tests.benchmarks.bench_refresh import configured, crawl, served

Row = tuple[str, str]
"""What was measured, and the figure with its bar."""
_NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
_WORDS = "on the of deep large visual language models for story learning graph sparse".split()


def entries(count: int) -> list[Row]:
    """So many entries of a pasted listing read and kept, and a fourth of them."""
    some, all_ = (_measured("--entries", str(number)) for number in (count // 4, count))
    each = (all_["seconds"] / count) / (some["seconds"] / (count // 4))
    return [
        (f"{count:,} entries read and kept", f"{all_['megabytes']:.0f} MB at most (bar 400)"),
        (f"{count:,} entries read and kept", f"{all_['kept']:,.0f} kept"),
        ("time an entry, against a fourth of them", f"{each:.2f} x (bar 1.2)"),
        (f"{count:,} entries read again, unchanged", f"{all_['again']:.2f} x the first time"),
    ]


def night(papers: int) -> list[Row]:
    """All papers due, while others export the database one after the other."""
    with tempfile.TemporaryDirectory() as folder, served(papers) as routes:
        config = configured(Path(folder), routes)
        listing = Path(folder) / "ids.txt"
        listing.write_text("\n".join(paper.arxiv_id for paper in generated(papers).papers))
        crawl("run", str(listing), "--quiet", "--config", str(config))
        done = Event()
        seen: list[int] = []
        readers = [Thread(target=_read, args=(config, done, seen)) for _ in range(2)]
        for reader in readers:
            reader.start()
        command = [sys.executable, "-m", "tests.benchmarks.bench_refresh", "--child", str(config)]
        child = subprocess.run(command, check=True, capture_output=True, text=True)
        done.set()
        for reader in readers:
            reader.join()
    told = json.loads(child.stdout)
    whole = sum(count == papers for count in seen)
    return [
        (f"{papers:,} papers refreshed, all due", f"{told['memory']:.0f} MB at most"),
        (
            f"{papers:,} papers refreshed, all due",
            f"{told['asked']} questions, {told['left']} left",
        ),
        (f"exports meanwhile, by 2 readers: {len(seen)}", f"{whole} of them whole"),
    ]


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
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": first, "again": again / first, "kept": kept, "megabytes": most}))


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
                for what, figure in part(load):
                    print(f"{what:<52} {figure}")
