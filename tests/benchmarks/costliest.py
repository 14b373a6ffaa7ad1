"""Finds the three costliest places of what the suite measures, by a profiler; it judges nothing.

    python -m tests.benchmarks.costliest [--publish] [NAME...]

A profiler makes calls dear, so that many small ones look worse than they are: its shares say where
to look, and the suite says what came of it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from cProfile import Profile
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from pstats import Stats
from tempfile import TemporaryDirectory

from crawler.bulk.answers import answers, told
from crawler.core.model import Page
from crawler.faces import jsonl
from crawler.index.build import build
from crawler.index.index import Index
from crawler.reading import read_files
from crawler.sources.arxiv_api import read_feed
from crawler.sources.github_page import read_page
from crawler.store import Store
from crawler.twin.generate import generated
from tests.benchmarks.bench_feed import NOW, feed_of
from tests.benchmarks.bench_growth import TODAY, drain
from tests.benchmarks.bench_index import FOLDER, FULL, Made, snapshot_of
from tests.benchmarks.bench_merge import merge, work_of
from tests.benchmarks.bench_page import pages
from tests.benchmarks.bench_parse import KINDS, papers
from tests.benchmarks.bench_refresh import configured, crawl, served
from tests.benchmarks.mixed_set import mixed
from tests.report.library import fill
from tools.marked import between

_PAGE = Path("docs/benchmarks.md")
_TOP, _TIMES = 3, 5
Job = Callable[[Path], Stats]
"""Does in a folder what a benchmark measures; what the profiler saw of it, and of nothing else."""


def _watched(work: Callable[[], object]) -> Stats:
    profile = Profile()
    profile.runcall(work)
    return Stats(profile)


def _watched_again(work: Callable[[], object]) -> Stats:
    """All but the first time, in which patterns are compiled; often, for the machine has moods."""
    work()
    return _watched(lambda: [work() for _ in range(_TIMES)])


# --- what the suite measures --------------------------------------------------------------


def _reading(kind: str, folder: Path) -> Stats:
    path = folder / "list"
    path.write_text("".join(KINDS[kind][0](papers(4_000))))
    return _watched_again(lambda: drain(read_files([str(path)], TODAY)))


def _feed(_: Path) -> Stats:
    page = Page("https://x", 200, feed_of(2_000), NOW, "application/atom+xml")
    return _watched_again(lambda: read_feed(page))


def _pages(_: Path) -> Stats:
    shown = [page for _, page in pages()] * 10
    return _watched_again(lambda: drain(map(read_page, shown)))


def _building(folder: Path) -> Stats:
    """In one process, for a profiler sees no other."""
    made = _snapshot(folder)
    with made.snapshot.open("rb") as lines:
        some = islice(lines, 30_000)
        return _watched(lambda: build(some, folder / "other.index", workers=0))


def _resolving(kinds: Callable[[str], bool], folder: Path) -> Stats:
    made = _snapshot(folder)
    if not made.target.exists():
        with made.snapshot.open("rb") as lines:
            build(lines, made.target)
    with Index.open(made.target) as index:
        asked = [one.seed for one in mixed(made.snapshot, index, 10_000) if kinds(one.kind)]
        drain(answers(index, asked[:200]))
        return _watched(lambda: drain(map(told, answers(index, asked))))


def _snapshot(folder: Path) -> Made:
    """That of the full size where it is kept; else a small one."""
    kept = (FOLDER / f"{FULL}.jsonl").exists()
    return snapshot_of(FULL, FOLDER) if kept else snapshot_of(20_000, folder)


def _merging(folder: Path) -> Stats:
    work = work_of(10_000)
    with Store.open(folder / "papers.db") as store:
        return _watched(lambda: merge(store, work))


def _exporting(folder: Path) -> Stats:
    fill(folder / "papers.db", 4_000, looks=3)
    with Store.read(folder / "papers.db") as store, (folder / "out").open("w") as out:
        return _watched_again(lambda: jsonl.write_list(store.papers(), out))


def _nothing_due(folder: Path) -> Stats:
    with served(300) as routes:
        config = configured(folder, routes)
        listing = folder / "ids.txt"
        listing.write_text("\n".join(paper.arxiv_id for paper in generated(300).papers))
        crawl("run", str(listing), "--quiet", "--config", str(config))
        return _command(folder, "refresh", "--quiet", "--config", str(config))


def _starting(folder: Path) -> Stats:
    return _command(folder, "--help")


def _command(folder: Path, *words: str) -> Stats:
    """A command in a process of its own, from its start to its end, many times."""
    found = [str(folder / f"{number}.profile") for number in range(3 * _TIMES)]
    for name in found:
        command = [sys.executable, "-m", "cProfile", "-o", name, "-m", "crawler", *words]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    return Stats(*found)


JOBS: dict[str, Job] = {
    **{f"{kind} read": partial(_reading, kind) for kind in KINDS},
    "feed read": _feed,
    "repository pages read": _pages,
    "index built": _building,
    "exact titles resolved": partial(_resolving, lambda kind: kind == "exact"),
    "noisy titles resolved": partial(_resolving, lambda kind: kind != "exact"),
    "papers merged": _merging,
    "papers exported": _exporting,
    "refresh, nothing due": _nothing_due,
    "crawler --help": _starting,
}


# --- what is told -------------------------------------------------------------------------


def costliest(stats: Stats) -> list[tuple[str, float]]:
    """The places with most time of their own, and their shares of all time."""
    own = {place: told[2] for place, told in stats.stats.items()}
    whole = sum(own.values())
    first = sorted(own, key=lambda place: -own[place])[:_TOP]
    return [(_name(*place), own[place] / whole) for place in first]


def _name(file: str, _: int, function: str) -> str:
    """``module.function``, or what the profiler calls a function that is compiled."""
    if file == "~":
        return function.strip("<>").removeprefix("built-in method ").replace("'", "")
    return f"{Path(file).stem}.{function}"


def line(job: str) -> str:
    """A job's row of the table."""
    with TemporaryDirectory() as folder:
        told = costliest(JOBS[job](Path(folder)))
    shown = (f"`{place}` {share:.0%}" for place, share in told)
    return f"| {job} | {' | '.join(shown)} |"


def main() -> int:
    """Profile what is named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=list(JOBS))
    parser.add_argument("--publish", action="store_true", help="write docs/benchmarks.md")
    options = parser.parse_args()
    rows = []
    for name in options.names:
        rows.append(line(name))
        print(rows[-1], file=sys.stderr, flush=True)
    head = f"| on {datetime.now(UTC):%Y-%m-%d} | first | second | third |\n|---|---|---|---|\n"
    table = head + "\n".join(rows)
    if options.publish:
        _PAGE.write_text(between(_PAGE.read_text(), "costliest", table))
    print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
