"""A crawler's nights against the stand-in, at whatever time a test says; nobody sleeps."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crawler.config import load
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


class Nights:
    """A database, the lists that it is of, and the nights on which it is refreshed."""

    def __init__(
        self,
        twin: Twin,
        folder: Path,
        time: Time,
        lists: Sequence[Path] = (SAMPLE,),
        token: str = "",
    ) -> None:
        self.twin = twin
        self.time = time
        self.config = load(routed_config(twin, folder))
        self.path = folder / "papers.db"
        self.lists = [str(name) for name in lists]
        self._turns = folder / "turns"
        self._token = token

    def first(self) -> None:
        """The run that fills the database."""
        with self._job("run") as (tools, _):
            run(read_files(self.lists, self.time.at.date()), tools)

    def night(self, budget: int | None = None) -> Refreshed:
        """One refresh, now."""
        with self._job("refresh", budget) as (tools, store):
            done = refresh(tools, budget)
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
        return Tools(store, net, self.time.now, Unwatched(), how)

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
