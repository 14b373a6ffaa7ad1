"""Which news were told to a hook, as a mark in the settings; it sends nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from sqlite_utils import Database

from crawler.store import changes
from crawler.store.changes import ChangeView
from crawler.store.evidence import marks

_MARK = "news told"
_PUT = "insert or replace into settings (name, value) values (?, ?)"


def begin(db: Database, run_id: int | None) -> None:
    """Set the mark where there is none: what was news before this run is not told any more."""
    sql = """
      insert or ignore into settings (name, value) select ?, cast(coalesce(
        (select min(id) - 1 from changes where run_id = ?), (select max(id) from changes), 0
      ) as text)
    """
    db.conn.execute(sql, (_MARK, run_id))


def untold(db: Database, events: Sequence[str], most: int) -> list[ChangeView]:
    """The oldest news behind the mark; of these events, where any are named."""
    found = db.execute("select value from settings where name = ?", [_MARK]).fetchone()
    where = "id > ? and event is not null"
    if events:
        where += f" and event in ({marks(events)})"
    values: list[str | int] = [int(found[0]) if found else 0, *events]
    return list(islice(changes.views(db, where, values), most))


def told(db: Database, change_id: int) -> None:
    """The news up to this one were received."""
    db.conn.execute(_PUT, (_MARK, str(change_id)))
