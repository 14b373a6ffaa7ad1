"""A file that cannot be used is told from every other, in one line, and left as it is."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from crawler.errors import BusyError, UserError
from crawler.store import Store, StoreError
from crawler.store.database import APPLICATION_ID
from crawler.store.migrations import migrations
from tests.command import Shell
from tests.store.media import read_only
from tests.store.test_store import filled

_STEPS = [step.name for step in migrations._migrations]


def make_ours(path: Path) -> None:
    with Store.open(path) as store:
        store.publish([filled(store)])


def make_notes(path: Path) -> None:
    path.write_bytes(b"not a database, but somebody's notes " * 40)


def make_foreign(path: Path, owner: int = 0) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("create table notes (text)")
        db.execute(f"pragma application_id = {owner}")


def make_marked(path: Path) -> None:
    make_foreign(path, 0x0F055112)  # a Fossil checkout's


def make_newer(path: Path) -> None:
    make_ours(path)
    with closing(sqlite3.connect(path)) as db:
        row = ("crawler", "m999_future", "2030")
        sql = "insert into _sqlite_migrations (migration_set, name, applied_at) values (?, ?, ?)"
        db.execute(sql, row)
        db.commit()
        db.execute("pragma journal_mode = delete")


def make_older(path: Path, step: int = -1) -> None:
    db = Database(path)
    migrations.apply(db, stop_before=_STEPS[step])
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.close()


def make_cut(path: Path) -> None:
    make_ours(path)
    os.truncate(path, path.stat().st_size // 2)


def make_garbled(path: Path) -> None:
    """The head is ours, and behind it nothing is."""
    make_ours(path)
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xa5" * (len(data) - 100))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


REFUSED: tuple[tuple[Callable[[Path], None], str], ...] = (
    (make_notes, "{} is no SQLite database; name another file"),
    (make_foreign, "{} is another program's database; name another file"),
    (make_marked, "{} is another program's database; name another file"),
    (make_newer, "{} was written by a newer version of this program (m999_future)"),
    (
        make_cut,
        "the database {} is damaged: database disk image is malformed; restore a copy of it",
    ),
    (make_garbled, "the database {} is damaged: {}; restore a copy of it"),
    (lambda path: path.mkdir(), "{} is no file; name another one"),
    (os.mkfifo, "{} is no file; name another one"),
)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("command", ["rebuild", "verify", "export", "changes", "report -o site"])
@pytest.mark.parametrize(("make", "line"), REFUSED)
def test_a_file_that_cannot_be_used_is_told_in_one_line_and_left_alone(
    shell: Shell,
    tmp_path: Path,
    make: Callable[[Path], None],
    line: str,
    command: str,
) -> None:
    path = tmp_path / "papers.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    done = shell(*command.split(), "--db", path)
    assert done.code == 2
    (told,) = done.err.splitlines()
    begin, _, end = line.format(path, "…").partition("…")
    is_there = path.is_file() or command == "rebuild"
    expected = begin if is_there else f"there is no database at {path}"
    assert told.startswith(f"crawler: {expected}")
    assert told.endswith(end)
    assert (path.read_bytes() if path.is_file() else None) == before
    beside = {one.name for one in tmp_path.iterdir()} - {"papers.db", "papers.db.lock"}
    assert beside <= {"papers.db-wal", "papers.db-shm"}


def test_a_database_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no database at"):
        Store.read(tmp_path / "papers.db")
    assert not (tmp_path / "papers.db").exists()


def test_an_empty_file_is_a_new_database(tmp_path: Path) -> None:
    path = tmp_path / "papers.db"
    path.touch()
    make_ours(path)
    with Store.read(path) as store:
        assert store.damage() == []


def test_a_database_that_somebody_else_writes_is_busy_and_not_broken(tmp_path: Path) -> None:
    path = tmp_path / "papers.db"
    make_ours(path)
    with closing(sqlite3.connect(path)) as other, Store.open(path) as store:
        store._db.execute("pragma busy_timeout = 0")
        other.execute("begin immediate")
        with pytest.raises(BusyError, match="another program is writing to"), store:
            store.mark_unpublished(["x"])
        other.execute("rollback")


# --- an older schema ----------------------------------------------------------------


@pytest.mark.parametrize("step", range(1, len(_STEPS)))
def test_a_database_of_every_step_opens_at_the_newest_and_is_kept_as_it_was(
    tmp_path: Path, step: int
) -> None:
    path = tmp_path / "papers.db"
    make_older(path, step)
    before = rows(path)
    with Store.open(path) as store, Store.open(None) as fresh:
        assert store.schema() == fresh.schema()
    kept = tmp_path / f"papers.db.{_STEPS[step - 1].partition('_')[0]}.bak"
    assert rows(kept) == before
    assert not list(tmp_path.glob("*.part"))


def test_links_and_repositories_of_an_older_database_are_all_there(tmp_path: Path) -> None:
    path = tmp_path / "papers.db"
    make_older(path, _STEPS.index("m014_links_stored_once"))
    links = [("2211.10950", "https://github.com/o/r", "arxiv", "code", 1), ("2", "u", "s", "k", 0)]
    owned = [("2211.10950", "github.com/o/r", "official", 5, "[]"), ("2", "c", "mentioned", 0, "")]
    paper = """insert into papers (key, withdrawn, authors, categories, code_status, code_official)
      values (?, 0, '[]', '[]', 'none_found', 0)"""
    repository = """insert into repositories
      (key, full_name, host, url, status, moved_from, evidence)
      values (?1, ?1, '', '', '', '[]', '[]')"""
    with closing(sqlite3.connect(path)) as db, db:
        db.executemany(paper, [("2211.10950",), ("2",)])
        db.executemany(repository, [("github.com/o/r",), ("c",)])
        db.executemany("insert into paper_links values (?, ?, ?, ?, ?)", links)
        db.executemany("insert into paper_repositories values (?, ?, ?, ?, ?)", owned)
    with Store.open(path) as store:
        assert sorted(store._db.execute("select * from paper_links")) == sorted(links)
        assert sorted(store._db.execute("select * from paper_repositories")) == sorted(owned)


def rows(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


def test_a_database_at_the_newest_schema_is_not_copied(tmp_path: Path) -> None:
    make_ours(tmp_path / "papers.db")
    make_ours(tmp_path / "papers.db")
    assert not list(tmp_path.glob("*.bak"))


def test_who_reads_an_older_database_keeps_it_as_it_was_too(tmp_path: Path) -> None:
    path = tmp_path / "papers.db"
    make_older(path)
    before = rows(path)
    with Store.read(path) as store, Store.open(None) as fresh:
        assert store.schema() == fresh.schema()
    (kept,) = tmp_path.glob("*.bak")
    assert rows(kept) == before


def test_without_room_for_the_copy_nothing_is_changed(tmp_path: Path) -> None:
    """The copy's name is taken by a folder that is not empty: it cannot be put in its place."""
    path = tmp_path / "papers.db"
    make_older(path)
    (tmp_path / f"papers.db.{_STEPS[-2].partition('_')[0]}.bak" / "x").mkdir(parents=True)
    before = rows(path)
    with pytest.raises(StoreError, match="cannot use the database"):
        Store.open(path)
    assert rows(path) == before


# --- values that this program did not write -------------------------------------------


def _columns(path: Path, *, json: bool) -> list[tuple[str, str]]:
    """The text columns of every table that holds a row; or those alone that hold JSON."""
    wanted = "{column} glob '[[{{]*'" if json else "true"
    with closing(sqlite3.connect(path)) as db:
        sql = "select name from sqlite_master where type = 'table' and name not like '%migrations'"
        tables = [name for (name,) in db.execute(sql)]
        return [
            (table, column)
            for table in tables
            for _, column, kind, *_ in db.execute(f"pragma table_info({table})").fetchall()
            if kind == "TEXT"
            if db.execute(f"select 1 from {table} where {wanted.format(column=column)}").fetchone()
        ]


_BELIEF = ("show 2211.10950", "changes --all --since 2020-01-01")
_READERS = dict.fromkeys(
    ("papers", "repositories", "paper_links", "paper_repositories", "matches", "changes"), _BELIEF
)
"""The commands that show what stands in a table; all others are read to make belief."""


@pytest.mark.parametrize(("value", "json"), [("\x1b[2J{[", False), ("[1, {}]", True)])
def test_no_value_that_a_stranger_wrote_is_more_than_one_line(
    shell: Shell, tmp_path: Path, value: str, json: bool
) -> None:
    """Every text column in turn: most are shown as they are, and none ends in a traceback."""
    make_ours(tmp_path / "good.db")
    for table, column in _columns(tmp_path / "good.db", json=json):
        path = tmp_path / "papers.db"
        path.write_bytes((tmp_path / "good.db").read_bytes())
        with closing(sqlite3.connect(path)) as db:
            db.execute("drop trigger seeds_edited")  # it would read the value
            db.execute(f"update or ignore {table} set {column} = ?", [value])
            db.commit()
        for command in _READERS.get(table, ("verify",)):
            done = shell(*command.split(), "--quiet", "--db", path)
            assert done.code in (0, 1, 2), (table, column, command)
            assert len(done.err.splitlines()) == (done.code == 2), (table, column, command)
            assert "\x1b" not in done.err + done.out, (table, column, command)


# --- what cannot be written -----------------------------------------------------------


def test_a_database_of_a_read_only_medium_is_read(tmp_path: Path) -> None:
    """Without a file beside it, which SQLite could not make there."""
    path = tmp_path / "medium" / "papers.db"
    make_ours(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)
    with read_only(path.parent), Store.read(path) as store:
        assert [view.title for view in store.papers()] == ["A title"]


def test_what_is_on_a_read_only_medium_is_told_and_left_alone(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "medium" / "papers.db"
    make_ours(path)
    before = path.read_bytes()
    with read_only(path.parent):
        done = shell("rebuild", "--db", path)
        assert (done.code, len(done.err.splitlines())) == (2, 1)
        with pytest.raises(UserError, match=r"cannot|unable"):
            Store.open(path)
    assert path.read_bytes() == before
