"""What workers bring: the same work by one process and by two, turn by turn."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil

from crawler.bulk.answers import answers, told
from crawler.bulk.engine import Workers, workers
from crawler.bulk.partitions import Folder
from crawler.bulk.task import Task, resolve_partition
from crawler.config import load
from crawler.core.model import Seed
from crawler.index.build import build
from crawler.index.index import Index
from crawler.pipeline.ports import Here, Tools, Unwatched, Works
from crawler.pipeline.refresh import refresh
from crawler.store import Store
from crawler.twin.generate import generated
from crawler.workshop import fetcher, plan, utc_now
from tests.benchmarks.bench_index import FOLDER, FULL, Made, snapshot_of
from tests.benchmarks.bench_refresh import configured, crawl, served
from tests.benchmarks.mixed_set import mixed
from tests.benchmarks.timing import LONG, Row, seconds

_DIFFERENT = 100_000
"""References that are made; a longer list is made of them again and again."""
_SHARE = 20_000
"""References that are resolved in one turn."""


def rows(*, full: bool) -> Iterator[Row]:
    """A million noisy references among three million papers, and a refresh."""
    with TemporaryDirectory() as name:
        made = snapshot_of(FULL if full else 20_000, FOLDER if full else Path(name))
        if not made.target.exists():
            with made.snapshot.open("rb") as lines:
                build(lines, made.target)
        yield from resolving(made, 1_000_000 if full else 2 * _SHARE)
    yield from refreshing(2_000 if full else 300)


# --- resolving ------------------------------------------------------------------------


def resolving(made: Made, count: int) -> Iterator[Row]:
    """How two workers compare with one process: by the clock, and by the work they cause.

    The clock says what a machine of one's own gains. Where others compute too, the scheduler may
    give two processes no more than one; then only the processors' time says anything.
    """
    turns: list[Turn] = []
    with (
        TemporaryDirectory() as name,
        workers("local[2]") as hands,
        Index.open(made.target) as index,
    ):
        known = [one.seed for one in mixed(made.snapshot, index, min(count, _DIFFERENT))]
        folder, entries = Path(name), cycle(known)
        # neither is to be the one that reads the index from disk
        _by_one(index, known, folder / "warm")
        _by_workers(hands, known[:10_000], made.target, folder / "warm-parts")
        while len(turns) * _SHARE < count:
            share = list(islice(entries, _SHARE))
            one = _cost(partial(_by_one, index, share, folder / "one"))
            two = _cost(partial(_by_workers, hands, share, made.target, folder / "two"))
            if (folder / "one").read_bytes() != (folder / "two.answers").read_bytes():
                raise SystemExit("the answers differ")
            shutil.rmtree(folder / "two")
            turns.append(Turn(*one, *two))
            _tell(turns)
        papers = index.papers
    what = f"{count:,} noisy references among {papers:,} papers, two workers"
    yield Row(what, _by_the_clock(turns), "one process", least=1.7)
    yield Row(f"{what}, processors' time", _by_work(turns), "of one process", LONG, in_short=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """Seconds for one share."""

    one: float
    one_cpu: float
    two: float
    two_cpu: float


def _by_the_clock(turns: Sequence[Turn]) -> float:
    return median(turn.one / turn.two for turn in turns)


def _by_work(turns: Sequence[Turn]) -> float:
    return median(turn.two_cpu / turn.one_cpu for turn in turns)


def _tell(turns: Sequence[Turn]) -> None:
    """How far it is, for who waits for it."""
    last = turns[-1]
    print(
        f"{len(turns) * _SHARE:,} references: {_by_the_clock(turns):.2f} x as quick, "
        f"{_by_work(turns):.2f} x the work; at last {last.one:.1f} s and {last.two:.1f} s",
        file=sys.stderr,
        flush=True,
    )


def _cost(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock, and of the processors, this process and its children together."""
    before = _processors()
    clock = seconds(work)
    return clock, _processors() - before


def _processors() -> float:
    own = psutil.Process()
    times = [one.cpu_times() for one in (own, *own.children(recursive=True))]
    return sum(one.user + one.system for one in times)


def _by_one(index: Index, share: Sequence[Seed], target: Path) -> None:
    with target.open("w") as file:
        file.writelines(map(told, answers(index, share)))


def _by_workers(hands: Workers, share: Sequence[Seed], index: Path, folder: Path) -> None:
    """From partitions to one file of answers, as the command does it."""
    tasks = (Task(part, index) for part in Folder(folder, index).cut(share))
    with folder.with_suffix(".answers").open("wb") as file:
        for task, _ in hands.run(resolve_partition, tasks):
            file.write(task.part.answers.read_bytes())


# --- refreshing -----------------------------------------------------------------------


def refreshing(papers: int) -> Iterator[Row]:
    """A refresh in which everything is due, at sites that have no pace: the most it can bring."""
    with TemporaryDirectory() as name, served(papers) as routes:
        folder = Path(name)
        config = configured(folder, routes)
        listing = folder / "ids.txt"
        listing.write_text("\n".join(paper.arxiv_id for paper in generated(papers).papers))
        crawl("run", str(listing), "--quiet", "--config", str(config))
        with workers("local[2]") as hands:
            ratios = [_refreshed(config, Here()) / _refreshed(config, hands) for _ in range(3)]
    what = f"refresh of {papers:,} papers by two workers, no pace"
    yield Row(what, sorted(ratios)[1], "one process", in_short=False)


def _refreshed(config: Path, hands: Works) -> float:
    """Seconds, in a copy of the database and in a year."""
    folder, now = config.parent, utc_now() + timedelta(days=400)
    path = folder / "copy.db"
    shutil.copy(folder / "papers.db", path)
    settings = load(config)
    with Store.open(path) as store, fetcher(settings, folder / "turns") as net:
        tools = Tools(store, net, lambda: now, Unwatched(), plan(settings), hands=hands)
        return seconds(partial(refresh, tools))
