"""Keeps looks that were begun until they are whole, so that none is begun twice; it judges none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlite_utils import Database

from crawler.core.evidence import Look
from crawler.core.model import RepoId
from crawler.store.batch import Begun
from crawler.store.codec import from_json, stamp, to_json
from crawler.store.evidence import chunks, marks

_BEGUN = "insert or replace into begun_looks (asked_key, at, begun) values (?, ?, ?)"


def put_begun(db: Database, looks: Iterable[Begun]) -> None:
    """Keep how far looks got, each in place of what was kept of it before."""
    db.conn.executemany(_BEGUN, ((one.asked.key, stamp(one.at), to_json(one)) for one in looks))


def begun(db: Database, repos: Sequence[RepoId], since: datetime) -> dict[RepoId, Begun]:
    """The looks at these repositories that were begun since then."""
    found: dict[RepoId, Begun] = {}
    for some in chunks(repo.key for repo in repos):
        sql = f"select begun from begun_looks where asked_key in ({marks(some)}) and at >= ?"
        for (text,) in db.execute(sql, [*some, stamp(since)]):
            one: Begun = from_json(text, Begun)
            found[one.asked] = one
    return found


def any_begun(db: Database) -> bool:
    """Whether a look is kept that is not whole."""
    (is_any,) = db.execute("select exists (select 1 from begun_looks)").fetchone()
    return bool(is_any)


def drop_begun(db: Database, looks: Iterable[Look]) -> None:
    """Forget the beginnings of looks that are whole."""
    db.conn.executemany(
        "delete from begun_looks where asked_key = ?", ((look.asked.key,) for look in looks)
    )
