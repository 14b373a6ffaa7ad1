"""Changes of belief to rows and back: what, from, to, when and by which evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlite_utils import Database

from crawler.core.changes import Change
from crawler.core.portions import portions
from crawler.store.codec import from_json, stamp
from crawler.store.evidence import chunks, marks

_CHANGE = """
insert into changes (at, run_id, subject, what, was, now, event, evidence, response_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# Evidence by subject, of each subject the newest last.
_LOOKED = """
select key, 'looked at ' || at || ': ' || outcome, response_id from (
  select asked_key as key, at, last_seen, digest, response_id from looks
  where asked_key in ({marks})
  union all
  select shows_key, at, last_seen, digest, response_id from looks
  where shows_key in ({marks}) and shows_key <> asked_key
) join answers using (digest) order by coalesce(last_seen, at)
"""
_RECORDED = """
select arxiv_id, source || ', ' || last_seen, response_id from records
where arxiv_id in ({marks}) order by coalesce(version, 0), last_seen
"""
_CLAIMED = """
select paper_key, source || ': ' || coalesce(url, context), response_id from claims
where paper_key in ({marks}) order by first_seen, digest desc
"""
_DECIDED = """
select subject, 'decided by a person, ' || decided_at, null from decisions
where subject in ({marks})
"""
_RELATED = """
select repo_key, reasons, null from paper_repositories where repo_key in ({marks}) order by score
"""
_MATCHED = "select seed_id, evidence, null from matches where seed_id in ({marks})"
_BEST = "select key, code_repo from papers where code_repo is not null and key in ({marks})"

_Why = tuple[str | None, str | None]
"""The evidence in words, and the answer that it came with."""
_AT_ONCE = 200


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
    for some in portions(changes, _AT_ONCE):
        rows = [
            (stamp(at), run_id, one.subject, one.what, one.was, one.now, one.event, *why)
            for one, why in zip(some, _evidence(db, some), strict=True)
        ]
        db.conn.executemany(_CHANGE, rows)


def _evidence(db: Database, some: Sequence[Change]) -> list[_Why]:
    """What speaks of each of the changes, from where it likeliest stands."""
    subjects = [_subject(one) for one in some]
    found: dict[int, _Why] = {}
    for sql, key_of in _places(db, subjects):
        left = {n: key for n, one in enumerate(subjects) if n not in found and (key := key_of(one))}
        told = {key: (_plain(text), response) for key, text, response in _read(db, sql, left)}
        found |= {n: told[key] for n, key in left.items() if key in told}
    return [found.get(n, (None, None)) for n in range(len(some))]


class _Subject(NamedTuple):
    """What a change is about: ``paper:2211.10950``, taken apart."""

    kind: str
    key: str
    what: str

    def of(self, kind: str, *what: str) -> str | None:
        """The key, where it is of this kind and what changed is one of these."""
        return self.key if self.kind == kind and self.what.startswith(what or "") else None


def _subject(one: Change) -> _Subject:
    kind, _, key = one.subject.partition(":")
    return _Subject(kind, key, one.what)


def _places(
    db: Database, some: Sequence[_Subject]
) -> Iterator[tuple[str, Callable[[_Subject], str | None]]]:
    """Where evidence may stand, the likeliest place first, and under which key."""
    papers = {n: key for n, one in enumerate(some) if (key := one.of("paper", "code"))}
    best: dict[str, str] = dict(_read(db, _BEST, papers))
    yield _DECIDED, lambda one: one.key
    yield _MATCHED, lambda one: one.of("seed")
    yield _LOOKED, lambda one: one.of("repo") or best.get(one.of("paper", "code") or "")
    yield _RELATED, lambda one: one.of("repo")
    yield _CLAIMED, lambda one: one.of("paper", "code", "link", "relation")
    yield _RECORDED, lambda one: one.of("paper")


def _read(db: Database, sql: str, keys: Mapping[int, str]) -> Iterator[tuple[Any, ...]]:
    for some in chunks(sorted(set(keys.values()))):
        yield from db.execute(sql.format(marks=marks(some)), some * sql.count("{marks}"))


def _plain(text: str | None) -> str | None:
    """Reasons that are kept as a JSON list, as one line."""
    if text and text.startswith("["):
        reasons: list[str] = from_json(text, list[str])
        return "; ".join(reasons)
    return text


_CHANGES = """
with own as materialized (
  select repo_key, min(paper_key) as paper from paper_repositories
  where relation <> 'mentioned' group by repo_key
), c as materialized (
  select id, at, run_id, subject, what, was, now, event, evidence, response_id,
    case when subject like 'paper:%' then substr(subject, 7)
      when subject like 'seed:%' then coalesce((select m.arxiv_id from matches m
        where m.state = 'matched' and m.seed_id = substr(subject, 6)), subject)
      when subject like 'repo:%' then own.paper end as paper
  from changes left join own on own.repo_key = substr(subject, 6) where {where}
)
select c.*, p.arxiv_id,
  coalesce(p.title, (select s.title from seeds s where s.id = substr(c.paper, 6))) as title,
  coalesce((select url from repositories where key = case
    when c.subject like 'repo:%' then substr(c.subject, 6)
    when c.what like 'code%' then p.code_repo end), 'https://arxiv.org/abs/' || p.arxiv_id) as url
from c left join papers p on p.key = c.paper
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


def views(db: Database, where: str, values: list[str | int]) -> Iterator[ChangeView]:
    """The changes of which a condition on their rows holds, in their order."""
    for row in db.query(_CHANGES.format(where=where), values):
        yield ChangeView(**{name: row[name] for name in _COLUMNS})
