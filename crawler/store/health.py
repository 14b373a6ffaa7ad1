"""Whether the file is whole, and belief what evidence says; it must not decide what to believe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlite_utils import Database

from crawler.store.belief import BELIEF, Table
from crawler.store.codec import digest

_MOST = 20
"""Findings that are told; a file that is damaged has thousands."""


def damage(db: Database) -> list[str]:
    """What is wrong with the file, with references between rows or with evidence; a line each."""
    found = [line for (line,) in db.execute(f"pragma integrity_check({_MOST})")]
    if found != ["ok"]:
        return [" ".join(line.split()) for line in found]
    return [*_dangling(db), *_altered(db)]


def _dangling(db: Database) -> list[str]:
    sql = 'select "table", parent, count(*) from pragma_foreign_key_check group by 1, 2'
    return [
        f"{count} rows of {table} name rows of {parent} that are not there"
        for table, parent, count in db.execute(sql).fetchall()[:_MOST]
    ]


# The content of a row, by which its digest was made; see crawler.store.evidence.
_CONTENTS = {
    "records": "digest, facts",
    "answers": "digest, outcome, facts",
    "claims": "digest, kind, source, place, url, context, said_on",
}


def _altered(db: Database) -> Iterator[str]:
    """Evidence that is not what was written: a bit that fell over, or another program."""
    for table, columns in _CONTENTS.items():
        rows = db.execute(f"select {columns} from {table}")
        count = sum(name != digest(*_written(parts)) for name, *parts in rows)
        if count:
            yield f"{count} rows of {table} are not as they were written"


def _written(parts: list[str | None]) -> list[str | None]:
    """What a claim without a day has no column for was never part of its digest."""
    return parts[:-1] if len(parts) > 2 and parts[-1] is None else parts


@contextmanager
def made_anew(db: Database) -> Iterator[dict[str, int]]:
    """Within it there is no belief; what is made in it is compared with what there was.

    At its end the dictionary tells, for each table, the rows that were only before or only after.
    """
    differing: dict[str, int] = {}
    with db.atomic():
        for table in BELIEF:
            db.execute(f"create temp table {_before(table)} as select {_all(table)}")
        for table in reversed(BELIEF):
            db.execute(f"delete from {table.name}")
    yield differing
    for table in BELIEF:
        before, after = f"temp.{_before(table)}", f"main.{table.name}"
        (count,) = db.execute(f"""
          select count(*) from (
            select * from (select {_all(table, before)} except select {_all(table, after)})
            union all
            select * from (select {_all(table, after)} except select {_all(table, before)}))
        """).fetchone()
        if count:
            differing[table.name] = count


def _before(table: Table) -> str:
    return f"{table.name}_before"


def _all(table: Table, name: str = "") -> str:
    return f"{', '.join(table.columns)} from {name or table.name}"
