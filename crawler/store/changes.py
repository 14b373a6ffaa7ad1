"""Changes of belief to rows and back: what, from, to, when and by which evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from crawler.core.changes import Change
from crawler.store.codec import from_json, stamp

_CHANGE = """
insert into changes (at, run_id, subject, what, was, now, event, evidence, response_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_LOOKED = """
select 'looked at ' || l.at || ': ' || a.outcome, l.response_id
from looks l join answers a on a.digest = l.digest
where l.asked_key = ? or l.shows_key = ? order by coalesce(l.last_seen, l.at) desc limit 1
"""
_RECORDED = """
select source || ', ' || last_seen, response_id from records
where arxiv_id = ? order by coalesce(version, 0) desc, last_seen desc limit 1
"""
_CLAIMED = """
select source || ': ' || coalesce(url, context), response_id from claims
where paper_key = ? order by first_seen desc, digest limit 1
"""
_BEST = "select code_repo from papers where key = ?"
_DECIDED = """
select 'decided by a person, ' || decided_at, null from decisions where subject = ?
"""
_RELATED = """
select reasons, null from paper_repositories where repo_key = ? order by score desc limit 1
"""
_MATCHED = "select evidence, null from matches where seed_id = ?"


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change, in words, with the paper that it is about where there is one."""

    id: int
    at: str
    run_id: int | None
    subject: str
    what: str
    was: str | None
    now: str | None
    event: str | None
    evidence: str | None
    response_id: str | None
    arxiv_id: str | None
    title: str | None
    url: str | None
    """Where to look: the repository, else arXiv's page."""


def put(db: Database, changes: Iterable[Change], at: datetime, run_id: int | None) -> None:
    """Keep changes, each with the newest evidence that speaks of its subject."""
    rows = (
        (stamp(at), run_id, one.subject, one.what, one.was, one.now, one.event, *_why(db, one))
        for one in changes
    )
    db.conn.executemany(_CHANGE, list(rows))


def _why(db: Database, change: Change) -> tuple[str | None, str | None]:
    kind, _, key = change.subject.partition(":")
    for sql, keys in _questions(db, kind, key, change.what):
        found = db.execute(sql, keys).fetchone()
        if found:
            return _plain(found[0]), found[1]
    return None, None


def _questions(
    db: Database, kind: str, key: str, what: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Where the evidence for a change may stand, the likeliest first."""
    yield _DECIDED, (key,)
    if kind == "seed":
        yield _MATCHED, (key,)
    elif kind == "repo":
        yield _LOOKED, (key, key)
        yield _RELATED, (key,)
    elif what.startswith("code"):
        best = db.execute(_BEST, (key,)).fetchone()
        if best and best[0]:
            yield _LOOKED, (best[0], best[0])
        yield _CLAIMED, (key,)
    elif what == "link" or what.startswith("relation"):
        yield _CLAIMED, (key,)
    yield _RECORDED, (key,)


def _plain(text: str | None) -> str | None:
    """Reasons that are kept as a JSON list, as one line."""
    if text and text.startswith("["):
        reasons: list[str] = from_json(text, list[str])
        return "; ".join(reasons)
    return text


_CHANGES = """
select c.*, p.arxiv_id,
  coalesce(p.title, (select s.title from seeds s where 'seed:' || s.id = c.paper)) as title,
  coalesce((select url from repositories where key = case
    when c.subject like 'repo:%' then substr(c.subject, 6)
    when c.what like 'code%' then p.code_repo end), 'https://arxiv.org/abs/' || p.arxiv_id) as url
from (
  select id, at, run_id, subject, what, was, now, event, evidence, response_id,
    case when subject like 'paper:%' then substr(subject, 7)
      when subject like 'seed:%' then coalesce((select m.arxiv_id from matches m
        where m.state = 'matched' and 'seed:' || m.seed_id = subject), subject)
      else (select min(r.paper_key) from paper_repositories r
        where 'repo:' || r.repo_key = subject and r.relation <> 'mentioned') end as paper
  from changes where {where}
) c left join papers p on p.key = c.paper
where c.paper is not null or c.event is null
order by c.id
"""
"""What became of a repository that no paper calls its own is no news."""
_COLUMNS = tuple(ChangeView.__dataclass_fields__)


def since(db: Database, at: str, *, news: bool = False) -> Iterator[ChangeView]:
    """Changes from a moment on, in their order; ``news``: only those that are."""
    yield from views(db, "at >= ?" + (" and event is not null" if news else ""), [at])


def of_run(db: Database, run_id: int, *, news: bool = False) -> Iterator[ChangeView]:
    """Changes since a run began, those of a person's decisions after it among them.

    Runs just before it that were killed belong to it: it did what they left undone.
    """
    sql = "select coalesce(max(id), 0) from runs where ended_at is not null and id < ?"
    (ended,) = db.execute(sql, [run_id]).fetchone()
    where = """(run_id > ? or (run_id is null
      and at >= (select started_at from runs where id > ? order by id limit 1)))"""
    yield from views(db, where + (" and event is not null" if news else ""), [ended, ended])


def newest(db: Database, most: int) -> list[ChangeView]:
    """The last so many news, the newest first."""
    where = "id in (select id from changes where event is not null order by id desc limit ?)"
    return list(views(db, where, [most]))[::-1]


def views(db: Database, where: str, values: list[str | int]) -> Iterator[ChangeView]:
    """The changes of which a condition on their rows holds, in their order."""
    for row in db.query(_CHANGES.format(where=where), values):
        yield ChangeView(**{name: row[name] for name in _COLUMNS})
