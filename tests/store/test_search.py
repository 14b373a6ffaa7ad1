"""Search follows every change of a title or an abstract; an old database learns to search."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from crawler.store import Store
from crawler.store.migrations import migrations
from tests.report.library import fill

_PAPER = """
  insert into papers (key, arxiv_id, withdrawn, title, authors, categories, abstract, code_status,
    code_official) values (?, nullif(?, ''), 0, ?, '[]', '[]', ?, 'unknown', 0)
"""
_SEED = "insert into seeds (id, source, line, title, facts, present) values (?, 's', 1, ?, '{}', 1)"
_WORDS = ("quokka", "wombat", "numbat", None)


@pytest.fixture
def db() -> Iterator[Database]:
    with Store.open(None) as store:
        yield store._db


def found(db: Database, word: str) -> list[str]:
    sql = """
      select n.key from paper_search s join paper_numbers n on n.number = s.rowid
      where paper_search match ? order by n.key
    """
    return [key for (key,) in db.execute(sql, [word])]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["put", "lose", "entry"]),
            st.sampled_from(["1", "2", "seed:a"]),
            st.sampled_from(_WORDS),
            st.sampled_from(_WORDS),
        ),
        max_size=15,
    )
)
def test_search_knows_exactly_the_words_that_are_there(
    steps: list[tuple[str, str, str | None, str | None]],
) -> None:
    with Store.open(None) as store:
        db = store._db
        db.execute(_SEED, ["a", "quokka"])
        for what, key, title, abstract in steps:
            if what == "lose":
                db.execute("delete from papers where key = ?", [key])
            elif what == "entry":
                db.execute("update seeds set title = ? where id = 'a'", [title])
            else:
                sql = f"{_PAPER} on conflict do update set title = excluded.title, "
                told = None if key.startswith("seed:") else title
                db.execute(f"{sql} abstract = excluded.abstract", [key, "", told, abstract])
        for word in filter(None, _WORDS):
            wanted = """
              select p.key from papers p left join seeds s on 'seed:' || s.id = p.key
              where coalesce(p.title, s.title) = :word or p.abstract = :word order by p.key
            """
            assert found(db, word) == [key for (key,) in db.execute(wanted, {"word": word})]
        db.execute("insert into paper_search (paper_search) values ('integrity-check')")


def test_an_older_database_learns_to_search_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "papers.db"
    old = Database(path)
    migrations.apply(old, stop_before="m011_search")
    old.execute("pragma application_id = 1668446060")
    with old.atomic():
        old.execute(_SEED, ["a", "An unmatched wombat"])
        old.execute(_PAPER, ["seed:a", "", None, None])
        old.execute(_PAPER, ["2211.10950", "2211.10950", "A quokka", "It hops."])
    old.close()
    with Store.read(path) as store:
        assert found(store._db, "wombat") == ["seed:a"]
        assert found(store._db, "hops") == ["2211.10950"]
        assert [row["title"] for row in store._db.query("select * from paper_overview")] == [
            "A quokka",
            "An unmatched wombat",
        ]


def test_search_survives_a_vacuum(tmp_path: Path) -> None:
    path = tmp_path / "papers.db"
    fill(path, 30, looks=1)
    with sqlite3.connect(path) as db:
        db.execute("delete from paper_links")
        db.execute("delete from paper_repositories")
        db.execute("delete from papers where key in (select key from papers limit 7 offset 3)")
    wanted = _pairs(path)
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("vacuum")
    assert _pairs(path) == wanted
    assert len(wanted) == 23


def _pairs(path: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(path) as db:
        return db.execute("""
          select n.key, s.title from paper_search s join paper_numbers n on n.number = s.rowid
          order by 1
        """).fetchall()


def test_a_page_of_the_overview_is_read_without_sorting_all(db: Database) -> None:
    plan = [row[-1] for row in db.execute("explain query plan select * from paper_overview")]
    assert not [step for step in plan if "ORDER BY" in step]
    assert not [step for step in plan if step.startswith("SCAN") and "idx_papers" not in step]
