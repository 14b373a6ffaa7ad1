"""A crawler's nights against the stand-in, at whatever time a test says; nobody sleeps."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from crawler.config import load
from crawler.core.model import Failure, Page, Request
from crawler.index.pages import KeptPages
from crawler.net.fetcher import Fetcher
from crawler.pipeline.meter import Bounded, Meter
from crawler.pipeline.ports import Fetches, Tools, Unwatched
from crawler.pipeline.refresh import Refreshed, refresh
from crawler.pipeline.run import run
from crawler.reading import read_files
from crawler.store import Store
from crawler.store.belief import BELIEF
from crawler.twin.server import Twin
from crawler.twin.world import World
from crawler.workshop import credentials, network_policy, plan
from tests.conftest import SAMPLE, routed_config

START = datetime(2026, 9, 1, 3, tzinfo=UTC)
NIGHT = timedelta(days=1)
_TICK = timedelta(milliseconds=10)


class Time:
    """The wall clock and the monotonic clock of all that takes part; only sleep moves both."""

    def __init__(self, now: datetime = START) -> None:
        self.at = now
        self._ran = 0.0

    def now(self) -> datetime:
        """A moment later at every look."""
        self.at += _TICK
        return self.at

    def monotonic(self) -> float:
        """Seconds; a jump of the wall clock does not move it."""
        return self._ran

    def sleep(self, seconds: float) -> None:
        """Nobody waits for it."""
        self._ran += seconds
        self.at += timedelta(seconds=seconds)


class _Mortal:
    """A fetcher that ends the process, as far as the pipeline can tell."""

    def __init__(self, net: Fetches, host: str, number: int) -> None:
        self._net = net
        self._host = host
        self._left = number

    def fetch(self, request: Request) -> Page | Failure:
        """The answer, while there is one."""
        if urlsplit(request.url).hostname == self._host:
            self._left -= 1
            if self._left == 0:
                raise KeyboardInterrupt
        return self._net.fetch(request)


class Nights:
    """A database, the lists that it is of, and the nights on which it is refreshed."""

    def __init__(  # noqa: PLR0917 - each is what a night depends on
        self,
        twin: Twin,
        folder: Path,
        time: Time,
        lists: Sequence[Path] = (SAMPLE,),
        token: str = "",
        settings: str = "",
    ) -> None:
        self.twin = twin
        self.time = time
        file = routed_config(twin, folder)
        file.write_text(file.read_text() + settings)
        self.config = load(file)
        self.path = folder / "papers.db"
        self.lists = [str(name) for name in lists]
        self._turns = folder / "turns"
        self._token = token

    def first(self) -> None:
        """The run that fills the database."""
        with self._job("run") as (tools, _):
            run(read_files(self.lists, self.time.at.date()), tools)

    def night(self, budget: int | None = None, dies_at: tuple[str, int] = ("", 0)) -> Refreshed:
        """One refresh, now; ``dies_at``: it ends before a host's so manieth request is sent."""
        with self._job("refresh", budget) as (tools, store):
            mortal = replace(tools, fetcher=_Mortal(tools.fetcher, *dies_at))
            done = refresh(mortal, budget)
            store.end_run(self.time.at, {"changed": done.changed}, 0)
        return done

    @contextmanager
    def _job(self, command: str, budget: int | None = None) -> Iterator[tuple[Tools, Store]]:
        meter = Meter(budget)
        net = Fetcher(
            network_policy(self.config, self._turns),
            credentials=credentials(self._token),
            on_attempt=meter,
            now=self.time.now,
            sleep=self.time.sleep,
            monotonic=self.time.monotonic,
            rng=lambda: 0.5,
        )
        with Store.open(self.path) as store, net:
            store.begin_run(command, self.time.at, meter.drain)
            yield self._tools(store, Bounded(net, meter)), store

    def _tools(self, store: Store, net: Fetches) -> Tools:
        how = plan(self.config, self._token)
        return Tools(store, net, self.time.now, Unwatched(), how, pages=KeptPages(self.path))

    def change(self, world: World) -> None:
        """From now on the sites show another world."""
        self.twin.change(world)

    def news(self) -> list[tuple[str, str, datetime]]:
        """What was told so far: the event, the paper and when."""
        with Store.read(self.path) as store:
            told = store.changes_since(datetime(2000, 1, 1, tzinfo=UTC), news=True)
            return [
                (one.event or "", one.arxiv_id or "", datetime.fromisoformat(one.at))
                for one in told
            ]

    def asked(self) -> Counter[str]:
        """The requests since the last look, by host."""
        hits = Counter(hit.host for hit in self.twin.log)
        self.twin.forget()
        return hits


def belief(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of belief."""
    with sqlite3.connect(path) as db:
        rows = {
            table.name: sorted(db.execute(f"select * from {table.name}"), key=repr)
            for table in BELIEF
        }
    db.close()
    return rows
