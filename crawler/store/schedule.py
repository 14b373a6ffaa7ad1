"""When to ask what: a table that can be made again from evidence and belief. It decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from crawler.core.schedule import LOOK, RECORD, Task
from crawler.store.codec import from_json, moment, moment_or_none, stamp, stamp_or_none
from crawler.store.evidence import chunks, marks

_POLICY = "refresh policy"


@dataclass(frozen=True, slots=True)
class Due:
    """A question that is due, and the paper or the entry for whose sake."""

    owner: str
    """A paper's key, or ``entry:ID`` for an entry's own search."""
    subject: str
    source: str
    due_at: datetime
    reason: str
    weight: int
    asked_at: datetime | None


Question = tuple[str, str]
"""A subject and a source."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Of the questions that are due, what matters most: told by its bounds, and held by nobody."""

    now: datetime | None
    """When they are due; ``None``: whenever."""
    before: Due | None = None
    """The first one that is left out; ``None``: none is."""

    def condition(self) -> tuple[str, list[str | int]]:
        """Which rows of the schedule it has, and the values of that."""
        told: list[str] = ["true"]
        values: list[str | int] = []
        if self.now is not None:
            told.append("due_at <= ?")
            values.append(stamp(self.now))
        if (end := self.before) is not None:
            told.append(f"({_PLACE}) < (?, ?, ?, ?, ?)")
            values += [-end.weight, stamp(end.due_at), end.subject, end.source, end.owner]
        return " and ".join(told), values


_PLACE = "-weight, due_at, subject, source, owner"
"""What matters most is first."""


def put(db: Database, owners: Sequence[str], tasks: Iterable[tuple[str, Task]]) -> None:
    """Make the rows of some papers and entries exactly these."""
    for some in chunks(owners):
        db.conn.execute(f"delete from schedule where owner in ({marks(some)})", some)
    rows = (_row(owner, one) for owner, one in tasks)
    db.conn.executemany("insert or replace into schedule values (?, ?, ?, ?, ?, ?, ?)", rows)


def _row(owner: str, one: Task) -> tuple[str | int | None, ...]:
    what = (owner, one.subject, one.source)
    return (*what, stamp(one.due_at), one.reason, int(one.weight), stamp_or_none(one.asked_at))


def due(db: Database, chosen: Selection) -> Iterator[Due]:
    """The questions, what matters most first."""
    where, values = chosen.condition()
    sql = f"""
      select owner, subject, source, due_at, reason, weight, asked_at from schedule
      where {where} order by {_PLACE}
    """
    for owner, subject, source, due_at, reason, weight, asked_at in db.execute(sql, values):
        asked = moment_or_none(asked_at)
        yield Due(owner, subject, source, moment(due_at), reason, weight, asked)


def count(db: Database, chosen: Selection) -> dict[str, int]:
    """How many questions there are to each source; one that two papers have is one."""
    where, values = chosen.condition()
    sql = f"select source, count(distinct subject) from schedule where {where} group by source"
    return dict(db.execute(sql, values).fetchall())


def chosen_of(db: Database, subjects: Iterable[str], chosen: Selection) -> set[Question]:
    """The questions about some subjects."""
    found: set[Question] = set()
    where, values = chosen.condition()
    for some in chunks(subjects):
        sql = f"select subject, source from schedule where subject in ({marks(some)}) and {where}"
        found.update(db.execute(sql, [*some, *values]))
    return found


def looks_before(db: Database, at: datetime) -> Iterator[str]:
    """The papers of which a repository was last looked at before a moment."""
    sql = "select distinct owner from schedule where source = ? and asked_at <= ?"
    yield from (key for (key,) in db.execute(sql, [LOOK, stamp(at)]))


def is_due(db: Database, now: datetime) -> bool:
    """Whether there is anything to do."""
    sql = """
      select exists(select 1 from schedule where due_at <= ?)
        or exists(select 1 from unpublished) or exists(select 1 from unpublished_papers)
    """
    return bool(db.execute(sql, [stamp(now)]).fetchone()[0])


def next_due(db: Database) -> datetime | None:
    """When the next question is due."""
    (at,) = db.execute("select min(due_at) from schedule").fetchone()
    return moment_or_none(at)


def owners_of(db: Database, subjects: Sequence[str]) -> set[str]:
    """For whose sake these questions are asked."""
    found: set[str] = set()
    for some in chunks(subjects):
        sql = f"select owner from schedule where subject in ({marks(some)})"
        found.update(owner for (owner,) in db.execute(sql, some))
    return found


def is_of_the_future(db: Database, now: datetime) -> bool:
    """Whether the clock went back since: then its moments say nothing."""
    sql = "select exists(select 1 from schedule where asked_at > ?)"
    return bool(db.execute(sql, [stamp(now)]).fetchone()[0])


def policy(db: Database) -> str | None:
    """The digest of the policy that the rows follow."""
    row = db.execute("select value from settings where name = ?", [_POLICY]).fetchone()
    return row[0] if row else None


def set_policy(db: Database, digest: str) -> None:
    """All rows follow this policy now."""
    db.conn.execute("insert or replace into settings values (?, ?)", [_POLICY, digest])


def drop_strangers(db: Database) -> None:
    """Drop the rows of papers that are believed no more."""
    db.conn.execute("""
      delete from schedule where owner not in (select key from papers)
        and owner not in (select 'entry:' || seed_id from matches)
    """)


def unpublished(db: Database) -> list[str]:
    """The entries that changed since belief was last made of them."""
    return [id_ for (id_,) in db.execute("select seed_id from unpublished order by 1")]


def mark_unpublished(db: Database, ids: Iterable[str]) -> None:
    """What these entries are believed to be changed, and their papers are not yet written."""
    db.conn.executemany("insert or ignore into unpublished values (?)", ((id_,) for id_ in ids))


def mark_published(db: Database, ids: Iterable[str]) -> None:
    """Belief was made of these entries."""
    db.conn.executemany("delete from unpublished where seed_id = ?", ((id_,) for id_ in ids))


def mark_papers(db: Database, keys: Iterable[str]) -> None:
    """There is evidence on these papers that is not yet believed; of those that are written."""
    for some in chunks(keys):
        sql = f"""
          insert or ignore into unpublished_papers
          select key from papers where key in ({marks(some)})
        """
        db.conn.execute(sql, some)


def unpublished_papers(db: Database) -> list[str]:
    """The papers on which there is evidence that is not yet believed."""
    return [key for (key,) in db.execute("select key from unpublished_papers order by 1")]


def papers_written(db: Database, keys: Iterable[str]) -> None:
    """All that is known of these papers is believed, or they are believed no more."""
    for some in chunks(keys):
        db.conn.execute(f"delete from unpublished_papers where key in ({marks(some)})", some)


@dataclass(frozen=True, slots=True)
class LastTold:
    """When a paper's record was last heard of."""

    shown_at: datetime | None = None
    """When the source last gave it."""
    asked_at: datetime | None = None
    """When it was last given, or said to be as it was."""
    categories: tuple[str, ...] = ()


def last_told(db: Database, keys: Sequence[str], source: str) -> dict[str, LastTold]:
    """What is known of each paper's record by a source."""
    told: dict[str, LastTold] = {}
    for some in chunks(keys):
        sql = f"""
          select p.key, p.categories,
            (select max(last_seen) from records where arxiv_id = p.key and source = ?),
            (select answered_at from inquiries where subject = 'paper:' || p.key and source = ?)
          from papers p where p.key in ({marks(some)})
        """
        for key, categories, shown, asked in db.execute(sql, [source, RECORD, *some]):
            last = max(filter(None, (shown, asked)), default=None)
            in_sets: tuple[str, ...] = from_json(categories, tuple[str, ...])
            told[key] = LastTold(moment_or_none(shown), moment_or_none(last), in_sets)
    return {key: told.get(key, LastTold()) for key in keys}


def latest(db: Database) -> datetime | None:
    """The latest moment that evidence is of."""
    (at,) = db.execute("""
      select max(at) from (
        select max(at) as at from looks union all select max(answered_at) from inquiries
        union all select max(last_seen) from records)
    """).fetchone()
    return moment_or_none(at)
