"""The log beside the database: it begins anew though others always read, and holds nobody up."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlite_utils import Database

from crawler.store.wal import Wal

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
def busy_readers(path: Path) -> Iterator[list[int]]:
    """Two that always read, each beginning while the other is at work; the sizes they saw."""
    done, seen = Event(), list[int]()

    def read(rest: float) -> None:
        done.wait(rest)
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            while not done.is_set():
                reader.execute("begin")
                seen.append(reader.execute("select count(*) from notes").fetchone()[0])
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


def _write(db: Database, count: int, wal: Wal | None) -> int:
    """So many transactions of some 40 KB; the longest that the log got, in bytes."""
    longest = 0
    file = Path(db.execute("pragma database_list").fetchone()[2] + "-wal")
    for _ in range(count):
        with db.atomic():
            db.table("notes").insert({"text": "x" * 40_000})
        if wal is not None:
            wal.shorten()
        longest = max(longest, file.stat().st_size)
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
