"""Lists as they read now to rows, each entry under the identity it had; it reads no list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from sqlite_utils import Database

from crawler.core.identity import Held, asks_anew, content_of, first_id, follow, next_id
from crawler.core.model import Rejected, Seed
from crawler.store.codec import from_json, to_json

_AT_ONCE = 1_000
_MOST_COMPARED = 20_000
"""Entries of one list, at each side, that are looked at for edits; where more have changed at
once, the rest is known again only by what it says or names."""

_TABLES = (
    """
    create temp table reading (
      place integer primary key, id text, source text, name text, content text,
      line integer, title text, facts text)
    """,
    "create temp table lists (source text primary key, until integer) without rowid",
    """
    create temp table held (
      source text, content text, number integer, id text,
      primary key (source, content, number)) without rowid
    """,
)
_INDEXES = (
    "create index temp.reading_name on reading (source, name, id)",
    "create index temp.reading_id on reading (id)",
)
"""Made when all is set down: filling them in the order of a list is many times slower."""
_ENTRY = "insert into reading (source, name, content, line, title, facts) values (?, ?, ?, ?, ?, ?)"
_REJECTED = """
insert into rejected (source, line, text, reason, first_seen, last_seen) values (?, ?, ?, ?, ?, ?)
on conflict do update set
  reason = excluded.reason, last_seen = max(last_seen, excluded.last_seen)
"""
_HELD = """
insert into held
select source, content, row_number() over (
  partition by source, content order by present desc, line, id), id
from seeds where source in (select source from lists) and content is not null
"""
_SAME_CONTENT = """
with fresh as (
  select place, source, content,
    row_number() over (partition by source, content order by place) as number
  from reading)
update reading set id = held.id from fresh cross join held using (source, content, number)
where reading.place = fresh.place
"""
# Only where the name is the only one of its kind at both sides; the core parts the others.
_SAME_NAME = """
update reading set id = (
  select min(s.id) from seeds s where s.source = reading.source and s.name = reading.name
  and not exists (select 1 from reading other where other.id = s.id) having count(*) = 1)
where id is null and not exists (
  select 1 from reading other where other.source = reading.source and other.name = reading.name
  and other.id is null and other.place <> reading.place)
"""
_GONE = """
select id, facts, present from seeds
where source = ? and id not in (select id from reading where id is not null)
and (name in (select name from reading where id is null) or present)
order by present desc, line, id limit ?
"""
_NEW = """
update reading set id = name where id is null
and place in (select min(place) from reading where id is null group by name)
and name not in (select id from seeds)
"""
# Two plain statements: within an upsert, triggers on the table lose their own `or ignore`
# (https://www.sqlite.org/lang_createtrigger.html).
_PUT = (
    """
    update seeds set
      line = r.line, title = r.title, facts = r.facts, present = 1, name = r.name,
      content = r.content, first_seen = min(first_seen, :at), last_seen = max(last_seen, :at)
    from reading r where r.id = seeds.id
    """,
    """
    insert into seeds
      (id, source, line, title, facts, present, first_seen, last_seen, name, content)
    select id, source, line, title, facts, 1, :at, :at, name, content from reading
    where id not in (select id from seeds)
    """,
)
_LEFT = """
update seeds set present = 0 where present and id not in (select id from reading)
and exists (select 1 from lists where lists.source = seeds.source
  and (lists.until is null or seeds.line < lists.until))
"""


def put_lists(db: Database, entries: Iterable[Seed | Rejected], at: str) -> list[str]:
    """Keep lists as they read now; the identifiers of their entries, in the order given.

    An entry that was there before keeps its identifier, moved or edited; one that left its list
    is marked, not erased. What stands behind the place where a list could not be read any further
    stays as it was. Call it in a transaction.
    """
    for sql in _TABLES:
        db.conn.execute(sql)
    try:
        for chunk in _chunked(entries):
            _stage(db, chunk, at)
        _identify(db)
        _ask_anew(db)
        for sql in _PUT:
            db.conn.execute(sql, {"at": at})
        db.conn.execute(_LEFT)
        return [id_ for (id_,) in db.execute("select id from reading order by place")]
    finally:
        for table in ("reading", "lists", "held"):
            db.conn.execute(f"drop table temp.{table}")


def _chunked(entries: Iterable[Seed | Rejected]) -> Iterator[list[Seed | Rejected]]:
    held: list[Seed | Rejected] = []
    for entry in entries:
        held.append(entry)
        if len(held) == _AT_ONCE:
            yield held
            held = []
    yield held


def _stage(db: Database, chunk: list[Seed | Rejected], at: str) -> None:
    """Set down what was read; what was rejected in a list before goes when it is read again."""
    for source in dict.fromkeys(entry.source for entry in chunk):
        fresh = db.conn.execute(
            "insert into lists values (?, null) on conflict do nothing", [source]
        )
        if fresh.rowcount:
            db.conn.execute("delete from rejected where source = ?", [source])
    db.conn.executemany(_ENTRY, (_row(one) for one in chunk if isinstance(one, Seed)))
    rejected = [one for one in chunk if isinstance(one, Rejected)]
    rows = ((one.source, one.line, one.text, one.reason, at, at) for one in rejected)
    db.conn.executemany(_REJECTED, rows)
    ends = ((one.line, one.source) for one in rejected if one.is_end)
    db.conn.executemany("update lists set until = ? where source = ?", ends)


def _row(seed: Seed) -> tuple[str | int | None, ...]:
    name, content = first_id(seed), content_of(seed)
    return (seed.source, name, content, seed.line, seed.title, to_json(seed))


def _identify(db: Database) -> None:
    """Give every entry its identifier: the surest ways first, by far the most by the first."""
    for sql in (_HELD, *_INDEXES):
        db.conn.execute(sql)
    db.conn.execute(_SAME_CONTENT)
    db.conn.execute(_SAME_NAME)
    for (source,) in db.execute("select distinct source from reading where id is null").fetchall():
        _follow_edits(db, source)
    db.conn.execute(_NEW)
    spare = db.execute("select place, name from reading where id is null order by place").fetchall()
    for place, name in spare:
        ids = (next_id(name, number) for number in count(2))
        free = next(id_ for id_ in ids if not _is_taken(db, id_))
        db.conn.execute("update reading set id = ? where place = ?", (free, place))


def _follow_edits(db: Database, source: str) -> None:
    """Find the entries of one list that were edited since it was last read."""
    gone = [
        Held(id_, from_json(facts, Seed), bool(present))
        for id_, facts, present in db.execute(_GONE, (source, _MOST_COMPARED))
    ]
    if not gone:
        return
    sql = "select place, facts from reading where id is null and source = ? order by place limit ?"
    fresh = db.execute(sql, (source, _MOST_COMPARED)).fetchall()
    found = follow(gone, [from_json(facts, Seed) for _, facts in fresh])
    rows = ((id_, fresh[at][0]) for at, id_ in found.items())
    db.conn.executemany("update reading set id = ? where place = ?", rows)


def _is_taken(db: Database, id_: str) -> bool:
    sql = "select 1 from seeds where id = ? union all select 1 from reading where id = ?"
    return db.execute(sql, (id_, id_)).fetchone() is not None


def _ask_anew(db: Database) -> None:
    """What sources said of an entry as it read before does not answer for what it reads now."""
    sql = """
      select r.id, s.facts, r.facts from reading r join seeds s using (id)
      where s.content is not r.content
    """
    stale = (
        (f"seed:{id_}",)
        for id_, before, now in db.execute(sql)
        if asks_anew(from_json(before, Seed), from_json(now, Seed))
    )
    db.conn.executemany("delete from inquiries where subject = ?", stale)
