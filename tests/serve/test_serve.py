"""Datasette shows the database as it is, finds what is asked for, and changes nothing."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup

from crawler.serve.app import datasette, listening, metadata
from crawler.store import Store
from tests.command import Shell
from tests.faces.papers import HOSTILE
from tests.report.library import fill

pytestmark = pytest.mark.filterwarnings("default")  # Datasette's own are not ours
QUERIES = metadata()["databases"]["papers"]["queries"]
Get = Callable[..., Any]


def awaited(asked: Coroutine[Any, Any, Any]) -> Any:
    """What it gives, from a thread of its own: the tests in a browser hold this one's loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, asked).result()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred papers of every status."""
    path = tmp_path_factory.mktemp("library") / "papers.db"
    fill(path, 100, looks=2)
    return path


@pytest.fixture
def database(library: Path, tmp_path: Path) -> Path:
    """A copy of the library, under a name of its owner's."""
    return Path(shutil.copy(library, tmp_path / "mine.db"))


@pytest.fixture
def get(database: Path) -> Get:
    """Asks Datasette for JSON rows, or for another ``kind`` of answer."""
    app = datasette(database)

    def ask(path: str, *, page: bool = False, **asked: str) -> Any:
        form = "" if page else ".json"
        words = urlencode(asked if page else {"_shape": "objects", **asked})
        answer = awaited(app.client.get(f"/papers/{path}{form}?{words}"))
        assert answer.status_code == 200, answer.text
        return BeautifulSoup(answer.text, "lxml") if page else answer.json()

    return ask


def test_nothing_else_is_offered(database: Path) -> None:
    answer = awaited(datasette(database).client.get("/-/databases.json"))
    assert [one["name"] for one in answer.json()] == ["papers"]


def test_every_question_is_answered(get: Get, database: Path) -> None:
    stamp = datetime.now(UTC) - timedelta(days=2)
    with sqlite3.connect(database) as db:
        (key,) = db.execute("select key from papers where code_status = 'available'").fetchone()
        db.executemany(
            "insert into changes (at, subject, what, was, now, event) values (?, ?, ?, ?, ?, ?)",
            [
                (stamp.isoformat(), f"paper:{key}", "code_status", "promised", "available", "new"),
                ("2020-01-01", f"paper:{key}", "code_status", None, "promised", "old"),
                (stamp.isoformat(), f"paper:{key}", "promise", "x", "y", None),
            ],
        )
        wanted = {
            "changed_this_week": [("new",)],
            "archived": db.execute(
                "select r.url from papers p join repositories r on r.key = p.code_repo "
                "where r.archived"
            ).fetchall(),
            "dead": db.execute(
                "select code_repo from papers where code_status in ('missing', 'gone', 'blocked')"
            ).fetchall(),
            "promised_for_more_than_a_year": db.execute(
                "select key from papers where promise is not null and code_status <> 'available' "
                "and published < date('now', '-1 year')"
            ).fetchall(),
        }
    found = {name: get(name)["rows"] for name in wanted}
    assert {name: len(rows) for name, rows in found.items()} == {
        name: len(rows) for name, rows in wanted.items()
    }
    assert all(wanted.values())
    assert found["changed_this_week"][0]["event"] == "new"
    assert {row["repository"] for row in found["archived"]} == {
        url for (url,) in wanted["archived"]
    }
    assert {row["code"] for row in found["dead"]} <= {"missing", "gone", "blocked"}
    assert QUERIES.keys() == {*wanted, "search"}


def test_search_finds_words_of_titles_and_abstracts_only_where_they_are(
    get: Get, database: Path
) -> None:
    with sqlite3.connect(database) as db:
        (one,) = db.execute("select key from papers limit 1").fetchone()
        db.execute("update papers set abstract = 'A quokka \"hops\".' where key = ?", (one,))
    for words in ("quokka", "QUOKKA hops", '"quokka hops"'):
        assert len(get("search", words=words)["rows"]) == 1
        assert len(get("paper_overview", _search=words)["rows"]) == 1
    assert get("search", words="hops quokka wombat")["rows"] == []
    assert get("search", words='"hops quokka"')["rows"] == []
    assert get("search", words="' or 1 = 1 --")["rows"] == []
    assert len(get("search", words='unbalanced " attention')["rows"]) == 0


def test_facets_count_every_paper(get: Get, database: Path) -> None:
    with sqlite3.connect(database) as db:
        counts = dict(db.execute("select code_status, count(*) from papers group by 1").fetchall())
    facets = get("paper_overview")["facet_results"]
    assert {one["value"]: one["count"] for one in facets["code"]["results"]} == counts
    assert set(facets) == {"code", "relation", "language", "archived"}


def test_nothing_can_be_written(database: Path) -> None:
    app = datasette(database)
    before = database.read_bytes()
    for sql in ("delete from papers", "drop table papers", "attach 'x.db' as x", "vacuum"):
        answer = awaited(app.client.get("/papers.json", params={"sql": sql}))
        assert answer.status_code == 400, sql
    assert awaited(app.client.post("/papers/papers/-/insert")).status_code in (404, 405)
    assert awaited(app.client.get("/papers.db")).status_code == 403
    assert database.read_bytes() == before
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        awaited(app.get_database("papers").execute_fn(_delete))


def _delete(db: sqlite3.Connection) -> None:
    db.execute("delete from papers")


def test_a_run_meanwhile_is_seen_when_it_is_done_and_not_before(database: Path) -> None:
    app = datasette(database)

    def papers() -> int:
        answer = awaited(app.client.get("/papers.json?sql=select+count(*)+n+from+papers"))
        return int(answer.json()["rows"][0][0])

    assert papers() == 100
    run = sqlite3.connect(database, isolation_level=None)
    run.execute("begin immediate")
    run.execute("delete from paper_repositories")
    run.execute("delete from paper_links")
    run.execute("delete from papers")
    assert papers() == 100
    run.execute("commit")
    run.close()
    assert papers() == 0


def test_strangers_text_stays_text(get: Get, database: Path) -> None:
    with sqlite3.connect(database) as db:
        keys = db.execute("select key, code_repo from papers where code_repo is not null")
        for (key, repo), text in zip(keys.fetchall(), HOSTILE.values(), strict=False):
            db.execute(
                "update papers set title = ?, abstract = ?, comment = ?, promise = ?, published = "
                "'2010-01-01', code_status = 'promised' where key = ?",
                (text, text, text, text or None, key),
            )
            db.execute(
                "update repositories set url = 'javascript:alert(1)', description = ?, "
                "license = ?, language = ? where key = ?",
                (text, text, text, repo),
            )
    pages: dict[str, dict[str, str]] = {
        "paper_overview": {"_sort": "published"},
        "papers": {"_sort": "published"},
        f"papers/{key.replace('.', '~2E')}": {},
        "repositories": {"url": "javascript:alert(1)", "_facet": "language"},
        "promised_for_more_than_a_year": {},
        "search": {"words": HOSTILE["HTML"]},
    }
    for path, asked in pages.items():
        page = get(path, page=True, **asked)
        assert page.select("td"), path
        addresses = [str(tag.get("href", "")).lower() for tag in page.select("a")]
        assert not [one for one in addresses if one.startswith(("javascript:", "data:"))], path
        assert not page.select("td script, td img, td svg, td iframe, td style, h1 script"), path
        assert not page.select("td [onerror], td [onload], td [onclick]"), path


@pytest.mark.parametrize("words", ["", " ", '"', '""'])
def test_a_search_for_nothing_finds_nothing(get: Get, words: str) -> None:
    assert get("search", words=words)["rows"] == []


def test_a_database_that_is_not_there_is_told(tmp_path: Path, shell: Shell) -> None:
    told = shell("serve", "--db", tmp_path / "none.db")
    assert (told.code, told.err) == (
        2,
        f"crawler: there is no database at {tmp_path / 'none.db'}\n",
    )


def test_a_port_in_use_is_told(database: Path, shell: Shell) -> None:
    with listening("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        told = shell("serve", "--db", database, "--port", port)
    assert told.code == 2
    assert told.err.startswith(f"crawler: cannot listen on 127.0.0.1, port {port}: ")


def test_tables_and_columns_that_are_told_of_are_there(database: Path) -> None:
    with Store.read(database) as store:
        db = store._db
        known = {name: set(db[name].columns_dict) for name in [*db.table_names(), *db.view_names()]}
    # SQLite makes the tables of its full-text search itself.
    known = {name: columns for name, columns in known.items() if "paper_search_" not in name}
    told = metadata()["databases"]["papers"]["tables"]
    assert told.keys() == known.keys()
    assert all(one["description"] for one in told.values())
    for name, one in told.items():
        named = {*one.get("facets", ()), *one.get("sortable_columns", ()), *one.get("columns", ())}
        named |= {one[key] for key in ("label_column", "sort", "sort_desc") if key in one}
        assert named <= known[name], name
