"""`crawler verify` finds what is wrong with a database; `rebuild` mends belief, not evidence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.command import Shell
from tests.conftest import SAMPLE


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that a run filled, as one file."""
    from crawler.commands import jobs, setting  # noqa: PLC0415 - no shell outlives a test

    path = tmp_path_factory.mktemp("good") / "papers.db"
    assert jobs.demo(setting.prepare(None, path, quiet=True, json_logs=False), [str(SAMPLE)]) == 0
    return path


@pytest.fixture
def path(good: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "papers.db"
    copy.write_bytes(good.read_bytes())
    return copy


def change(path: Path, *statements: str) -> None:
    """As another program would, which knows nothing of ours."""
    with closing(sqlite3.connect(path)) as db:
        for sql in statements:
            db.execute(sql)
        db.commit()


def test_a_database_that_a_run_wrote_is_whole_and_nothing_is_changed(
    shell: Shell, path: Path
) -> None:
    before = path.read_bytes()
    done = shell("verify", "--db", path)
    told = f"{path} is whole, and its belief is what the evidence says\n"
    assert (done.code, done.out, done.err) == (0, told, "")
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir() if one.suffix != ".db-shm") == [
        "papers.db",
        "papers.db-wal",
    ]


_REBUILD = "`crawler rebuild` makes belief of the evidence"


@pytest.mark.parametrize(
    ("statements", "lines"),
    [
        (["update papers set title = 'x' where arxiv_id = '2211.10950'"], ["papers: 2 rows"]),
        (["update papers set code_status = 'gone'"], ["papers: 36 rows"]),
        (["delete from paper_links where kind = 'abs'"], ["paper_links: 18 rows"]),
        (
            ["create temp table one as select * from repositories limit 1",
             "update one set key = 'github.com/a/b', full_name = 'a/b'",
             "insert into repositories select * from one"],
            ["repositories: 1 rows"],
        ),
        (["update matches set score = 0.5 where rowid = 1"], ["matches: 2 rows"]),
    ],
)  # fmt: skip
def test_belief_that_is_not_what_the_evidence_says_is_told_and_made_anew(
    shell: Shell, path: Path, good: Path, statements: list[str], lines: list[str] | None
) -> None:
    change(path, *statements)
    done = shell("verify", "--db", path)
    if lines is not None:
        told = [f"{line} are not what the evidence says" for line in lines]
        assert done.out.splitlines() == [*told, _REBUILD]
    assert done.code == 1
    assert shell("rebuild", "--db", path).code == 0
    assert shell("verify", "--db", path).code == 0
    assert shell("export", "--db", path).json() == shell("export", "--db", good).json()


def test_evidence_that_was_changed_is_seen_in_belief(shell: Shell, path: Path) -> None:
    change(path, "delete from looks where asked_key = 'github.com/tungchintao/flowcut'")
    done = shell("verify", "--db", path)
    assert done.code == 1
    assert "repositories: 2 rows are not what the evidence says" in done.out


def test_what_a_killed_run_left_to_be_believed_is_told(shell: Shell, path: Path) -> None:
    change(path, "insert into unpublished select id from seeds limit 3")
    done = shell("verify", "--db", path)
    changed = "3 entries or papers changed since belief was last made of them"
    assert (done.code, done.out.splitlines()) == (1, [changed, _REBUILD])


def _pages(path: Path) -> Iterator[bytes]:
    """The file with one page after the other garbled, but for those that hold nothing."""
    data = path.read_bytes()
    for at in range(4096, len(data), 4096):
        is_leaf, cells = data[at] in b"\x0d\x0a", data[at + 3 : at + 5]
        if not (is_leaf and cells == b"\0\0"):
            yield data[: at + 8] + b"\xa5" * 4088 + data[at + 4096 :]


def test_a_page_that_is_damaged_is_found_wherever_it_is(shell: Shell, path: Path) -> None:
    """Every fifth page of the file."""
    for number, data in enumerate(list(_pages(path))[::5]):
        path.write_bytes(data)
        done = shell("verify", "--db", path)
        assert done.code == 2, number
        (line,) = done.err.splitlines()
        assert "is damaged" in line or "did not write" in line or "failed" in line
        assert path.read_bytes() == data


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("update answers set facts = replace(facts, 'README', 'README2')", "14 rows of answers"),
        ("update claims set url = 'https://github.com/a/b' where rowid = 3", "1 rows of claims"),
        ("update records set facts = ' ' || facts where rowid = 1", "1 rows of records"),
    ],
)
def test_evidence_that_is_not_as_it_was_written_is_damage(
    shell: Shell, path: Path, statement: str, line: str
) -> None:
    change(path, statement)
    done = shell("verify", "--db", path)
    assert (done.code, done.out) == (2, f"{line} are not as they were written\n")


def test_a_row_that_names_what_is_not_there_is_found(shell: Shell, path: Path) -> None:
    change(path, "pragma foreign_keys = off", "delete from answers")
    done = shell("verify", "--db", path)
    assert done.code == 2
    assert done.out == "15 rows of looks name rows of answers that are not there\n"
    assert done.err == f"crawler: the database {path} is damaged; restore a copy of it\n"
