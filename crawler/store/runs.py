"""Runs, what they asked, and how the hosts are, to rows and back; it must not touch belief."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from crawler.core.http import Attempt
from crawler.core.spending import health, spent
from crawler.store.codec import stamp, stamp_or_none

_SPENT = """
insert into run_requests (run_id, host, outcome, requests, retries, waited, bytes)
values (?, ?, ?, ?, ?, ?, ?)
on conflict do update set
  requests = requests + excluded.requests, retries = retries + excluded.retries,
  waited = waited + excluded.waited, bytes = bytes + excluded.bytes
"""
_HEALTH = """
insert into hosts (host, answered_at, failing_since, trouble) values (?, ?, ?, ?)
on conflict do update set
  failing_since = case when excluded.answered_at is not null then excluded.failing_since
    else coalesce(failing_since, excluded.failing_since) end,
  answered_at = coalesce(excluded.answered_at, answered_at),
  trouble = excluded.trouble
"""
_TOTALS = """
update runs set
  requests = coalesce(t.requests, 0), retries = coalesce(t.retries, 0),
  waited = coalesce(t.waited, 0.0), bytes = coalesce(t.bytes, 0)
from (select sum(requests) as requests, sum(retries) as retries, sum(waited) as waited,
  sum(bytes) as bytes from run_requests where run_id = ?) as t
where id = ?
"""


@dataclass(frozen=True, slots=True)
class RunView:
    """One run."""

    id: int
    command: str
    started_at: str
    ended_at: str | None
    """``None``: it runs, or was killed; the next run is begun only where it was."""
    exit_code: int | None
    requests: int | None
    retries: int | None
    waited: float | None
    bytes: int | None
    changed: int | None
    unknown: int | None


@dataclass(frozen=True, slots=True)
class HostView:
    """A host that does not answer."""

    host: str
    failing_since: str
    answered_at: str | None
    trouble: str


@dataclass(frozen=True, slots=True)
class RequestsView:
    """What a run asked a host, and how that went."""

    host: str
    outcome: str
    requests: int
    retries: int
    waited: float
    bytes: int


def begin(db: Database, command: str, at: datetime) -> int:
    """A run begins; its number. Whatever run did not end before was killed: it is summed up."""
    for (killed,) in list(db.execute("select id from runs where requests is null")):
        db.conn.execute(_TOTALS, (killed, killed))
    cursor = db.conn.execute(
        "insert into runs (command, started_at) values (?, ?)", (command, stamp(at))
    )
    return cursor.lastrowid or 0


def count(db: Database, run_id: int | None, attempts: Sequence[Attempt]) -> None:
    """Add what was asked to the run's sums, and to what is known of the hosts."""
    if run_id is not None:
        rows = (
            (run_id, one.host, one.outcome, one.requests, one.retries, one.waited, one.size)
            for one in spent(attempts)
        )
        db.conn.executemany(_SPENT, rows)
    told = (
        (one.host, stamp_or_none(one.answered_at), stamp_or_none(one.failing_since), one.trouble)
        for one in health(attempts)
    )
    db.conn.executemany(_HEALTH, told)


def end(
    db: Database, run_id: int | None, at: datetime, outcome: Mapping[str, int], exit_code: int
) -> None:
    """The run ended so."""
    row = (stamp(at), json.dumps(dict(outcome)), exit_code)
    numbers = (outcome.get("changed"), outcome.get("unknown"), run_id)
    db.conn.execute(
        "update runs set ended_at = ?, outcome = ?, exit_code = ?, changed = ?, unknown = ? "
        "where id = ?",
        (*row, *numbers),
    )
    db.conn.execute(_TOTALS, (run_id, run_id))


def last(db: Database, commands: Sequence[str] = ("run", "refresh", "demo")) -> RunView | None:
    """The last run of the commands that ask, or ``None``."""
    marks = ", ".join("?" * len(commands))
    sql = f"""
      select id, command, started_at, ended_at, exit_code, requests, retries, waited, bytes,
        changed, unknown
      from runs where command in ({marks}) order by id desc limit 1
    """
    return next((RunView(**row) for row in db.query(sql, list(commands))), None)


def first(db: Database) -> str | None:
    """When the first run of this database began, to the microsecond; ``None`` before it."""
    found = db.execute("select started_at from runs order by id limit 1").fetchone()
    return found[0] if found else None


def last_killed(db: Database) -> str | None:
    """When the last run began, if it did not end; its lock is free, so that it was killed."""
    sql = "select started_at, ended_at from runs order by id desc limit 1"
    started, ended = db.execute(sql).fetchone() or (None, None)
    return None if ended else started


def requests_of(db: Database, run_id: int) -> list[RequestsView]:
    """What a run asked, host by host."""
    sql = """
      select host, outcome, requests, retries, waited, bytes from run_requests
      where run_id = ? order by host, outcome
    """
    return [RequestsView(**row) for row in db.query(sql, [run_id])]


def silent_hosts(db: Database, hosts: Iterable[str] | None = None) -> list[HostView]:
    """The hosts whose last attempt failed, the longest silent first."""
    sql = """
      select host, failing_since, answered_at, trouble from hosts
      where failing_since is not null order by failing_since, host
    """
    some = None if hosts is None else frozenset(hosts)
    return [HostView(**row) for row in db.query(sql) if some is None or row["host"] in some]
