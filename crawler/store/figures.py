"""What the database holds in figures, for machines that watch over it. Read only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from crawler.store.codec import stamp

Counts = dict[tuple[str, ...], float]
"""A figure by the values of its labels."""


@dataclass(frozen=True, slots=True)
class LastRun:
    """The last run that ended. Seconds."""

    command: str
    started: float
    """Since 1970, as ``ended``."""
    ended: float
    exit_code: int
    changed: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one moment."""

    last: LastRun | None
    runs: Counts
    """Of all times, by command and how they ended: the exit code, or ``killed``."""
    requests: Counts
    """Of all times, by host and outcome."""
    retries: Counts
    """By host, as the two that follow."""
    waited: Counts
    """Seconds of pace and of waits before retries."""
    received: Counts
    """Bytes."""
    entries: Counts
    """Those that stand in their lists, by state."""
    papers: Counts
    """By their code's status."""
    due: int
    """Questions that are due."""
    next_due: float | None
    """When the next one is, in seconds since 1970."""
    silent: Counts
    """Since when a host does not answer, in seconds since 1970, by host."""
    news: Counts
    """Of all times, by event."""


def figures(db: Database, now: datetime) -> Figures:
    """The figures at ``now``."""
    (due,) = db.execute(_DUE, [stamp(now)]).fetchone()
    (next_due,) = db.execute(f"select {_SECONDS.format('min(due_at)')} from schedule").fetchone()
    return Figures(
        last=_last(db),
        runs=_counts(db, _RUNS),
        requests=_counts(db, "select host, outcome, sum(requests) from run_requests group by 1, 2"),
        retries=_counts(db, "select host, sum(retries) from run_requests group by 1"),
        waited=_counts(db, "select host, sum(waited) from run_requests group by 1"),
        received=_counts(db, "select host, sum(bytes) from run_requests group by 1"),
        entries=_counts(db, _ENTRIES),
        papers=_counts(db, "select code_status, count(*) from papers group by 1"),
        due=int(due),
        next_due=next_due,
        silent=_counts(db, _SILENT),
        news=_counts(db, "select event, count(*) from changes where event is not null group by 1"),
    )


_SECONDS = "(julianday({}) - 2440587.5) * 86400.0"
_DUE = "select count(*) from (select distinct subject, source from schedule where due_at <= ?)"
_RUNS = """
select command, case when ended_at is null then 'killed' else cast(exit_code as text) end, count(*)
from runs where ended_at is not null or id < (select max(id) from runs) group by 1, 2
"""
_ENTRIES = """
select m.state, count(*) from matches m join seeds s on s.id = m.seed_id
where s.present group by 1
"""
_SILENT = f"""
select host, {_SECONDS.format("failing_since")} from hosts where failing_since is not null
"""
_LAST = f"""
select command, {_SECONDS.format("started_at")}, {_SECONDS.format("ended_at")}, exit_code,
  coalesce(changed, 0), coalesce(unknown, 0)
from runs where ended_at is not null order by id desc limit 1
"""


def _last(db: Database) -> LastRun | None:
    row = db.execute(_LAST).fetchone()
    return LastRun(*row) if row else None


def _counts(db: Database, sql: str) -> Counts:
    return {tuple(labels): value for *labels, value in db.execute(sql)}
