"""What a night holds does not grow with what is known: objects are counted, and no time."""

from __future__ import annotations

import gc
from collections import Counter
from datetime import UTC, datetime, timedelta

from crawler.core.due import BY_ID
from crawler.core.evidence import Inquiry, SourcedRecord
from crawler.core.model import ArxivId, ArxivRecord, Failure, Page, Request, Seed, Trouble
from crawler.core.schedule import Task
from crawler.pipeline.ports import Plan, Tools
from crawler.pipeline.refresh import refresh
from crawler.pipeline.run import run
from crawler.store import Batch, Due, EntryOf, Store

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAPERS = 1_300
_KINDS = (Due, EntryOf, Inquiry, SourcedRecord, Task)


class Silent:
    """A fetcher of a network that is down."""

    def fetch(self, request: Request) -> Page | Failure:
        """No answer."""
        return Failure(request.url, Trouble.RESTING, "nobody is there", NOW)


class Census:
    """Counts, again and again, what is held of the database's rows."""

    def __init__(self) -> None:
        self.most = Counter[str]()
        self.stages: list[str] = []
        self._steps = 0

    def stage(self, name: str, _total: int) -> None:
        """Count."""
        self.stages.append(name)
        self._count()

    def step(self, _count: int = 1) -> None:
        """Count now and then."""
        self._steps += 1
        if self._steps % 50 == 0:
            self._count()

    def _count(self) -> None:
        held = Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, _KINDS))
        self.most |= held


def keep(store: Store) -> None:
    """Papers that are known, each with a repository that was not looked at."""
    keys = [ArxivId(f"2001.{number:05}") for number in range(PAPERS)]
    ids = store.keep_seeds((Seed("refs.txt", at, arxiv_id=key) for at, key in enumerate(keys)), NOW)
    records = [
        ArxivRecord(key, 1, "A title", (), abstract=f"Code: https://github.com/a/study-{key}")
        for key in keys
    ]
    store.record(
        Batch(
            NOW,
            records=tuple(("arxiv api", record) for record in records),
            candidates=tuple(zip(ids, keys, strict=True)),
            inquiries=tuple(Inquiry(f"seed:{id_}", BY_ID, answered_at=NOW) for id_ in ids),
        )
    )


def test_a_night_holds_no_more_rows_than_are_read_together() -> None:
    watch = Census()
    with Store.open(None) as store:
        keep(store)
        night = NOW + timedelta(days=40)
        done = refresh(
            Tools(store, Silent(), lambda: night, watch, Plan(signed=True, sources=frozenset()))
        )
        assert done.asked == 2 * PAPERS
    assert "checking repositories" in watch.stages
    assert max(watch.most.values()) <= 600, watch.most


class Counted(str):
    """An identifier that counts how often a set or a dictionary looks for its place."""

    looks = 0
    __slots__ = ()
    __eq__ = str.__eq__

    def __hash__(self) -> int:
        """Its place."""
        Counted.looks += 1
        return str.__hash__(self)


class CountingStore(Store):
    """A store whose unpublished entries are counted."""

    def unpublished(self) -> list[str]:
        """The same, counted."""
        return [Counted(id_) for id_ in super().unpublished()]


def test_a_run_looks_at_each_entry_a_few_times() -> None:
    entries = [Seed("refs.txt", line, f"Title number {line}") for line in range(300)]
    with CountingStore.open(None) as store:
        run(entries, Tools(store, Silent(), lambda: NOW, Census(), Plan()))
    assert Counted.looks <= 10 * len(entries)
