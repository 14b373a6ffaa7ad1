"""The log beside the database: it begins anew though others always read, and holds nobody up."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlite_utils import Database

from crawler.core.model import Seed
from crawler.store import Store
from crawler.store.database import open_database
from crawler.store.wal import Wal

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
_MOST = 200_000
_LONGEST = 0.2
"""Seconds that a reader takes."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "papers.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    with closing(Database(path)) as opened:
        opened.execute("pragma page_size = 4096")
        opened.enable_wal()
        opened.execute("create table notes (id integer primary key, text text)")
        yield opened


@contextmanager
def busy_readers(path: Path, table: str = "notes") -> Iterator[list[int]]:
    """Two that always read, each beginning while the other is at work; how many rows they saw."""
    done, seen = Event(), list[int]()

    def read(rest: float) -> None:
        done.wait(rest)
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            while not done.is_set():
                reader.execute("begin")
                seen.append(reader.execute(f"select count(*) from {table}").fetchone()[0])
                done.wait(_LONGEST)
                reader.execute("commit")

    threads = [Thread(target=read, args=(rest,)) for rest in (0, _LONGEST / 2)]
    for thread in threads:
        thread.start()
    try:
        yield seen
    finally:
        done.set()
        for thread in threads:
            thread.join()


def log_of(path: Path) -> int:
    """Bytes of the log's file."""
    return path.with_name(f"{path.name}-wal").stat().st_size


def _write(db: Database, count: int, wal: Wal | None) -> int:
    """So many transactions of some 40 KB; the longest that the log got, in bytes."""
    longest = 0
    path = Path(db.execute("pragma database_list").fetchone()[2])
    for _ in range(count):
        with db.atomic():
            db.table("notes").insert({"text": "x" * 40_000})
        if wal is not None:
            wal.shorten()
        longest = max(longest, log_of(path))
    return longest


def test_a_log_grows_without_end_where_others_always_read_and_nobody_rests(
    db: Database, path: Path
) -> None:
    with busy_readers(path):
        assert _write(db, 60, None) > 60 * 40_000


def test_it_begins_anew_though_others_always_read(db: Database, path: Path) -> None:
    wal = Wal(db, path, most=_MOST)
    with busy_readers(path) as seen:
        assert _write(db, 60, wal) < 2 * _MOST
    assert seen == sorted(seen)
    assert db.table("notes").count == 60


def test_who_reads_for_longer_than_the_patience_stops_no_writer(
    db: Database, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    wal = Wal(db, path, most=_MOST, patience=0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("begin")
        assert reader.execute("select count(*) from notes").fetchone() == (0,)
        assert _write(db, 30, wal) > 30 * 40_000
        assert reader.execute("select count(*) from notes").fetchone() == (0,)
        told = [record.getMessage() for record in caplog.records]
        # at once, at twice and at four times the length
        assert [text.partition(" has ")[0] for text in told] == [f"{path}-wal"] * 3
    _write(db, 20, wal)
    assert _write(db, 20, wal) < 2 * _MOST


def test_it_does_not_wait_within_a_transaction(db: Database, path: Path) -> None:
    wal = Wal(db, path, most=0, patience=0)
    with db.atomic():
        db.table("notes").insert({"text": "a note"})
        wal.shorten()
    assert db.table("notes").count == 1


def test_it_does_not_wait_for_what_this_connection_itself_reads(db: Database, path: Path) -> None:
    """A stream of papers, say, each of which is written to before the next is read."""
    wal = Wal(db, path, most=0, patience=60)
    db.table("notes").insert_all({"text": "x" * 4_000} for _ in range(20))
    rows = db.execute("select id from notes order by text, id")
    other = db.execute("select id from notes")
    assert (rows.fetchone(), other.fetchone()) == ((1,), (1,))
    db.table("notes").insert({"text": "a note"})
    wal.shorten()
    assert [len(rows.fetchall()), len(other.fetchall())] == [19, 20]
    wal.shorten()
    db.table("notes").insert({"text": "another"})
    assert log_of(path) < 40_000


def test_other_writers_wait_as_long_as_before(db: Database, path: Path) -> None:
    db.execute("pragma busy_timeout = 1234")
    wal = Wal(db, path, most=0)
    _write(db, 2, wal)
    assert db.execute("pragma busy_timeout").fetchone() == (1234,)


def test_a_database_without_a_log_needs_none(tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    with closing(Database(path)) as db:
        wal = Wal(db, path, most=0)
        db.table("notes").insert({"text": "a note"})
        wal.shorten()
        assert not path.with_name("plain.db-wal").exists()


def _seeds(count: int, size: int, of: int = 0) -> Iterator[Seed]:
    """So many entries of a list, of so many characters."""
    return (Seed(f"list {of}", at, f"Title {at}", abstract="x" * size) for at in range(count))


def test_what_a_store_writes_is_followed_by_a_rest(path: Path) -> None:
    opened = open_database(path)
    wal = Wal(opened, path, most=_MOST)
    longest = 0
    with Store(opened, str(path), wal) as store, busy_readers(path, "seeds") as seen:
        for number in range(40):
            store.keep_seeds(_seeds(1, 40_000, number), NOON)
            longest = max(longest, log_of(path))
    assert seen == sorted(seen)
    assert 0 < longest < 40 * 40_000


def test_the_room_of_a_large_transaction_is_given_back(path: Path) -> None:
    with Store.open(path) as store:
        store.keep_seeds(_seeds(1_000, 40_000), NOON)
        assert log_of(path) > 40_000_000
        store.begin_run("run", NOON)
        assert log_of(path) == 32_000_000
