"""A refresh by workers asks no faster and believes nothing else than one by one process."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from crawler.bulk.engine import Workers, workers
from crawler.config import load
from crawler.core.claims import FULL_TEXT
from crawler.core.model import ArxivId, Failure, Page, Request, Seed
from crawler.pipeline.meter import Bounded, Meter
from crawler.pipeline.ports import Here, Tools, Unwatched, Works
from crawler.pipeline.refresh import Refreshed, refresh
from crawler.pipeline.run import run
from crawler.store import Store
from crawler.twin.generate import generated
from crawler.twin.server import Hit, Twin
from crawler.workshop import fetcher, plan
from tests.bulk.work import Dying
from tests.command import Result, Shell
from tests.conftest import routed_config

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
# Dask leaves sockets and loops to the garbage collector when a cluster is taken down in a hurry.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
START = datetime(2026, 9, 1, 3, tzinfo=UTC)
LATER = START + timedelta(days=400)
PACE = 0.06
WORLD = generated(48)


class Dated:
    """A way to the network that is always at the same time, so that dumps can be compared."""

    def __init__(self, net: Bounded, now: datetime) -> None:
        self._net = net
        self._now = now

    def fetch(self, request: Request) -> Page | Failure:
        answer = self._net.fetch(request)
        if isinstance(answer, Page):
            return replace(answer, fetched_at=self._now)
        return replace(answer, at=self._now)


@dataclass(frozen=True, slots=True)
class Night:
    """What a refresh did."""

    done: Refreshed
    dump: str
    hits: tuple[Hit, ...]

    def asked(self) -> Counter[tuple[str, str, tuple[tuple[str, str], ...]]]:
        return Counter((hit.host, hit.path, hit.form) for hit in self.hits)


class Library:
    """A database of a year ago, in which the full texts were never asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.first = folder / "first.db"
        with Twin(WORLD, clock=lambda: START) as twin, Store.open(self.first) as store:
            config = load(routed_config(twin, folder, timeout=30))
            with fetcher(config, folder / "turns") as net:
                dated = Dated(Bounded(net, Meter()), START)
                how = replace(plan(config), sources=frozenset[str]())
                tools = Tools(store, dated, lambda: START, Unwatched(), how)
                run(self._entries(), tools)

    def _entries(self) -> Iterator[Seed]:
        for line, one in enumerate(WORLD.papers, 1):
            yield Seed("ids.txt", line, arxiv_id=ArxivId(one.arxiv_id))

    def night(self, name: str, hands: Works, budget: int | None = None) -> Night:
        path = self.folder / f"{name}.db"
        shutil.copy(self.first, path)
        meter = Meter(budget)
        with Twin(WORLD, clock=lambda: LATER) as twin, Store.open(path) as store:
            config = load(routed_config(twin, self.folder, PACE, timeout=30))
            with fetcher(config, self.folder / "turns", meter) as net:
                dated = Dated(Bounded(net, meter), LATER)
                how = replace(plan(config), sources=frozenset({FULL_TEXT}))
                tools = Tools(store, dated, lambda: LATER, Unwatched(), how, hands=hands)
                done = refresh(tools, budget)
            hits = tuple(twin.log)
        return Night(done, dump(path), hits)


def dump(path: Path) -> str:
    db = sqlite3.connect(path)
    told = "\n".join(db.iterdump())
    db.close()
    return told


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library(tmp_path_factory.mktemp("library"))


@pytest.fixture(scope="module")
def hands() -> Iterator[Workers]:
    with workers("local[4]") as found:
        yield found


def test_four_workers_two_of_them_killed_ask_and_believe_as_one_process_does(
    library: Library, hands: Workers, tmp_path: Path
) -> None:
    alone = library.night("alone", Here())
    many = library.night("many", Dying(hands, tmp_path, {"judged", "_value"}))
    assert {path.name for path in tmp_path.iterdir()} == {"judged", "_value"}
    assert many.done == alone.done
    assert many.dump == alone.dump
    assert many.asked() == alone.asked()
    assert alone.asked().total() > 24


def test_no_more_than_the_allowed_rate_arrives_when_workers_die(
    library: Library, hands: Workers, tmp_path: Path
) -> None:
    night = library.night("paced", Dying(hands, tmp_path, {"judged", "_value"}))
    by_host: dict[str, list[float]] = {}
    for hit in night.hits:
        by_host.setdefault(hit.host, []).append(hit.at)
        assert hit.together == 1
    gaps = [b - a for times in by_host.values() for a, b in pairwise(times)]
    assert len(gaps) > 24
    assert min(gaps) >= PACE * 0.99


@pytest.mark.parametrize("budget", [0, 1, 7])
def test_a_budget_is_spent_alike_and_nothing_that_it_paid_for_is_lost(
    budget: int, library: Library, hands: Workers
) -> None:
    alone = library.night(f"alone-{budget}", Here(), budget)
    many = library.night(f"many-{budget}", hands, budget)
    assert (many.done, many.dump) == (alone.done, alone.dump)
    assert len(many.hits) <= budget


# --- the command ----------------------------------------------------------------------


@pytest.fixture
def told(shell: Shell, config: Path) -> Callable[..., Result]:
    """What a refresh tells, of a database that the main job has filled."""
    shell("run", "--config", config)
    return lambda *words: shell("refresh", *words, "--config", config)


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        ((), 0, "nothing is due"),
        (("--force",), 2, "no Dask scheduler answers at local[0]"),
    ],
)
def test_workers_are_looked_for_only_where_there_is_something_to_do(
    words: tuple[str, ...], code: int, why: str, told: Callable[..., Result]
) -> None:
    result = told("--cluster", "local[0]", *words)
    assert (result.code, why in result.err) == (code, True)


def test_the_command_refreshes_by_workers(told: Callable[..., Result]) -> None:
    alone, many = told("--force"), told("--force", "--cluster", "local[2]")
    assert (many.code, many.out) == (alone.code, alone.out)
