"""Evidence to rows and back; rows only ever widen, whatever the order they come in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from crawler.core.evidence import (
    Decision,
    Inquiry,
    Look,
    PaperEvidence,
    SeedEvidence,
    SourcedRecord,
)
from crawler.core.model import (
    Absent,
    ArxivRecord,
    Claim,
    ClaimKind,
    Place,
    RepoFacts,
    RepoId,
    Seed,
    Trouble,
)
from crawler.core.portions import portions
from crawler.core.rulings import Ruling, title_subject
from crawler.store.batch import Batch, Response
from crawler.store.codec import (
    day,
    digest,
    from_json,
    member,
    moment,
    moment_or_none,
    stamp,
    stamp_or_none,
    to_json,
)

_CHUNK = 500
_SEEN = """
    first_seen = min(first_seen, excluded.first_seen),
    response_id = case when excluded.last_seen > last_seen
      then excluded.response_id else response_id end,
    last_seen = max(last_seen, excluded.last_seen)
"""
_RESPONSE = """
insert into responses
  (id, url, fetched_at, status, bytes, sha256, etag, last_modified, bound_to, run_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
"""
_RECORD = f"""
insert into records
  (arxiv_id, source, digest, version, title, facts, response_id, first_seen, last_seen)
values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do update set {_SEEN}
"""
_CLAIM = f"""
insert into claims
  (paper_key, digest, kind, source, place, url, context, said_on, response_id,
   first_seen, last_seen)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do update set {_SEEN}
"""
_INQUIRY = """
insert into inquiries (subject, source, answered_at, failed_at, trouble, detail, retry_at)
values (?, ?, ?, ?, ?, ?, ?)
on conflict do update set
  answered_at = nullif(max(coalesce(answered_at, ''), coalesce(excluded.answered_at, '')), ''),
  trouble = case when coalesce(excluded.failed_at, '') > coalesce(failed_at, '')
    then excluded.trouble else trouble end,
  detail = case when coalesce(excluded.failed_at, '') > coalesce(failed_at, '')
    then excluded.detail else detail end,
  retry_at = case when coalesce(excluded.failed_at, '') > coalesce(failed_at, '')
    then excluded.retry_at else retry_at end,
  failed_at = nullif(max(coalesce(failed_at, ''), coalesce(excluded.failed_at, '')), '')
"""
_ANSWER = "insert into answers values (?, ?, ?) on conflict do nothing"
_LOOK = """
insert into looks (asked_key, at, asked, shows_key, digest, response_id, last_seen)
values (?, ?, ?, ?, ?, ?, ?)
on conflict do update set
  last_seen = nullif(max(coalesce(last_seen, ''), coalesce(excluded.last_seen, '')), '')
"""
_DECISION = """
insert into decisions (subject, choice, decided_at) values (?, ?, ?)
on conflict do update set choice = excluded.choice, decided_at = excluded.decided_at
  where excluded.decided_at >= decided_at
"""


# --- writing: each is called within the store's transaction ----------------------


def put_batch(db: Database, batch: Batch, run_id: int | None) -> None:
    """Keep what one answer taught."""
    at = stamp(batch.at)
    origin = batch.response.id if batch.response else None
    if batch.response:
        _put_response(db, batch.response, run_id)
    db.conn.executemany(_RECORD, (_record_row(s, r, origin, at) for s, r in batch.records))
    db.conn.executemany(
        "insert into candidates values (?, ?) on conflict do nothing",
        ((seed_id, str(paper)) for seed_id, paper in batch.candidates),
    )
    db.conn.executemany(_CLAIM, (_claim_row(k, c, origin, at) for k, c in batch.claims))
    _put_looks(db, batch.looks, origin)
    db.conn.executemany(_INQUIRY, map(_inquiry_row, batch.inquiries))
    if batch.seen_again:
        _see_again(db, batch.seen_again, at)


def _put_response(db: Database, told: Response, run_id: int | None) -> None:
    row = (told.id, told.url, stamp(told.fetched_at), told.status, told.size)
    validators = (told.etag, told.last_modified, told.bound_to)
    db.conn.execute(_RESPONSE, (*row, told.sha256, *validators, run_id))


@dataclass(frozen=True, slots=True)
class Held:
    """An answer that was kept whole, and what its host knows it by."""

    response_id: str
    etag: str | None
    last_modified: str | None


def held(db: Database, url: str, bound_to: str) -> Held | None:
    """The last answer from an address, where its host can be asked whether it still holds."""
    sql = """
      select id, etag, last_modified, bound_to from responses where url = ?
      order by fetched_at desc, id limit 1
    """
    row = db.execute(sql, [url]).fetchone()
    if row is None or row[3] != bound_to or not (row[1] or row[2]):
        return None
    return Held(*row[:3])


def _see_again(db: Database, response_id: str, at: str) -> None:
    for table in ("looks", "claims"):
        sql = f"""
          update {table} set last_seen = max(coalesce(last_seen, ''), ?) where response_id = ?
        """
        db.conn.execute(sql, (at, response_id))


def _record_row(
    source: str, record: ArxivRecord, origin: str | None, at: str
) -> tuple[str | int | None, ...]:
    facts = to_json(record)
    key = (str(record.arxiv_id), source, digest(facts))
    return (*key, record.version, record.title, facts, origin, at, at)


def _claim_row(key: str, claim: Claim, origin: str | None, at: str) -> tuple[str | None, ...]:
    told = (claim.kind.value, claim.source, claim.place.value, claim.url, claim.context)
    dated = (claim.said_on.isoformat(),) if claim.said_on else ()
    return (key, digest(*told, *dated), *told, *(dated or (None,)), origin, at, at)


def _inquiry_row(inquiry: Inquiry) -> tuple[str | None, ...]:
    when = stamp_or_none(inquiry.answered_at), stamp_or_none(inquiry.failed_at)
    trouble = inquiry.trouble.value if inquiry.trouble else None
    told = (trouble, inquiry.detail, stamp_or_none(inquiry.retry_at))
    return (inquiry.subject, inquiry.source, *when, *told)


def _put_looks(db: Database, looks: Iterable[Look], origin: str | None) -> None:
    answers, rows = [], []
    for look in looks:
        outcome = "shown" if isinstance(look.answer, RepoFacts) else look.answer.why.value
        shows = look.answer.repo.key if isinstance(look.answer, RepoFacts) else None
        facts = to_json(look.answer)
        name = digest(outcome, facts)
        answers.append((name, outcome, facts))
        seen = look.asked.key, stamp(look.at), look.asked.full_name
        rows.append((*seen, shows, name, origin, stamp_or_none(look.seen_again)))
    db.conn.executemany(_ANSWER, answers)
    db.conn.executemany(_LOOK, rows)


_LookRow = tuple[str, str, str, str | None, str, str | None]
"""The key asked for, the name asked for, when, the key shown, the facts as JSON, and when the
same was last said."""


# --- reading --------------------------------------------------------------------


def chunks(keys: Iterable[str]) -> Iterator[list[str]]:
    """The keys, a few hundred at a time: SQLite bounds the parameters of a statement."""
    return portions(keys, _CHUNK)


def marks(keys: Sequence[str]) -> str:
    """As many placeholders as there are keys."""
    return ", ".join("?" * len(keys))


Stale = Mapping[tuple[str, str], str]
"""By subject and source: an answer of that time or before counts as none."""
_NONE_STALE: Stale = {}


def seed_evidence(
    db: Database, ids: Sequence[str], stale: Stale = _NONE_STALE
) -> Iterator[SeedEvidence]:
    """All that is known of the seeds named, in no order."""
    candidates: dict[str, list[ArxivRecord]] = defaultdict(list)
    sql = f"""
      select c.seed_id, r.facts from candidates c join records r on r.arxiv_id = c.arxiv_id
      where c.seed_id in ({marks(ids)}) order by r.last_seen desc, r.digest
    """
    for id_, facts in db.execute(sql, ids):
        candidates[id_].append(from_json(facts, ArxivRecord))
    asked = inquiries(db, [f"seed:{id_}" for id_ in ids], stale)
    sql = f"select id, facts from seeds where id in ({marks(ids)})"
    seeds: dict[str, Seed] = {id_: from_json(facts, Seed) for id_, facts in db.execute(sql, ids)}
    titles = {id_: title_subject(seed.title) for id_, seed in seeds.items() if seed.title}
    decisions = _decisions(db, [*ids, *titles.values()])
    for id_, seed in seeds.items():
        decision = decisions.get(id_) or decisions.get(titles.get(id_, ""))
        yield SeedEvidence(id_, seed, tuple(candidates[id_]), asked[f"seed:{id_}"], decision)


def listed_since(db: Database, ids: Sequence[str]) -> dict[str, datetime]:
    """When each of the seeds was first read; those that stand in their lists now."""
    found: dict[str, datetime] = {}
    for some in chunks(ids):
        sql = f"select id, first_seen from seeds where present and id in ({marks(some)})"
        found.update((id_, moment(at)) for id_, at in db.execute(sql, some) if at)
    return found


PAPER_KEY = "case when m.state = 'matched' then m.arxiv_id else 'seed:' || m.seed_id end"
"""The key of the paper that the match ``m`` is of."""


def names_one_of(keys: Sequence[str]) -> tuple[str, list[str]]:
    """A condition: the match ``m`` is of an entry of one of these papers; and its parameters.

    By columns that have an index: by ``PAPER_KEY``, which is made of them, every match would be
    read. So it would by an empty list, which is why the keys are not parted.
    """
    condition = f"""
      (m.state = 'matched' and m.arxiv_id in ({marks(keys)})
        or m.state <> 'matched' and m.seed_id in ({marks(keys)}))
    """
    return condition, [*keys, *(key.removeprefix("seed:") for key in keys)]


def listed(db: Database, keys: Sequence[str]) -> set[str]:
    """Those of the papers that an entry names which stands in its list now."""
    found: set[str] = set()
    for some in chunks(keys):
        condition, values = names_one_of(some)
        sql = f"""
          select {PAPER_KEY} from matches m join seeds s on s.id = m.seed_id
          where s.present and {condition}
        """
        found.update(key for (key,) in db.execute(sql, values))
    return found & set(keys)


def paper_evidence(
    db: Database, keys: Sequence[str], stale: Stale = _NONE_STALE
) -> Iterator[PaperEvidence]:
    """All that is known of the papers named but the looks at their repositories."""
    records: dict[str, list[SourcedRecord]] = defaultdict(list)
    sql = f"""
      select arxiv_id, facts, source, first_seen, last_seen from records
      where arxiv_id in ({marks(keys)})
    """
    for key, facts, source, first, last in db.execute(sql, keys):
        record: ArxivRecord = from_json(facts, ArxivRecord)
        records[key].append(SourcedRecord(record, source, moment(first), moment(last)))
    claims: dict[str, list[Claim]] = defaultdict(list)
    sql = f"""
      select paper_key, kind, source, place, context, url, said_on from claims
      where paper_key in ({marks(keys)})
    """
    for key, kind, source, place, context, url, said_on in db.execute(sql, keys):
        dated = day(said_on) if said_on else None
        claims[key].append(
            Claim(member(ClaimKind, kind), source, member(Place, place), context, url, dated)
        )
    asked = inquiries(db, [_subject(key) for key in keys], stale)
    decisions = _decisions(db, keys)
    for key in keys:
        yield PaperEvidence(
            key,
            tuple(records[key]),
            tuple(claims[key]),
            asked[_subject(key)],
            {},
            decisions.get(key),
        )


def _decisions(db: Database, subjects: Sequence[str]) -> dict[str, Decision]:
    """What a person decided; the decision file has the last word."""
    found: dict[str, Decision] = {}
    for table in ("decisions", "file_decisions"):
        sql = f"""
          select subject, choice, decided_at from {table} where subject in ({marks(subjects)})
        """
        rows = db.execute(sql, subjects)
        found |= {subject: Decision(choice, moment(at)) for subject, choice, at in rows}
    return found


def put_decision(db: Database, subject: str, decision: Decision) -> None:
    """Keep what a person decided; the latest word counts."""
    db.conn.execute(_DECISION, (subject, decision.choice, stamp(decision.at)))


def put_rulings(db: Database, rulings: Iterable[Ruling], at: str) -> set[str]:
    """Keep what the decision file says now, and only that; the subjects of what is new or gone.

    Each ruling keeps the day when it was first read.
    """
    held: dict[str, str | None] = dict(
        db.execute("select subject, choice from file_decisions").fetchall()
    )
    said = {one.subject: one.choice for one in rulings}
    stale = [(subject,) for subject in held if subject not in said]
    fresh = [
        (subject, choice, at)
        for subject, choice in said.items()
        if (subject, choice) not in held.items()
    ]
    db.conn.executemany("delete from file_decisions where subject = ?", stale)
    db.conn.executemany("insert or replace into file_decisions values (?, ?, ?)", fresh)
    return {subject for (subject,) in stale} | {subject for subject, *_ in fresh}


def _subject(paper_key: str) -> str:
    return paper_key if paper_key.startswith("seed:") else f"paper:{paper_key}"


def inquiries(
    db: Database, subjects: Sequence[str], stale: Stale = _NONE_STALE
) -> dict[str, tuple[Inquiry, ...]]:
    """How the questions about some subjects went."""
    found: dict[str, tuple[Inquiry, ...]] = defaultdict(tuple)
    for some in chunks(subjects):
        sql = f"""
          select subject, source, answered_at, failed_at, trouble, detail, retry_at
          from inquiries where subject in ({marks(some)})
        """
        for subject, source, answered, failed, trouble, detail, retry in db.execute(sql, some):
            is_stale = answered is not None and answered <= stale.get((subject, source), "")
            found[subject] += (
                Inquiry(
                    subject,
                    source,
                    None if is_stale else moment_or_none(answered),
                    moment_or_none(failed),
                    member(Trouble, trouble) if trouble else None,
                    detail or "",
                    moment_or_none(retry),
                ),
            )
    return found


def looks_at(db: Database, keys: Iterable[str]) -> dict[RepoId, tuple[Look, ...]]:
    """Every look at the repositories named, under all the names that lead to one another."""
    wanted, fresh = set(keys), set(keys)
    rows: dict[tuple[str, str], _LookRow] = {}
    while fresh:
        found = [row for some in chunks(sorted(fresh)) for row in _look_rows(db, some)]
        rows.update({(row[0], row[2]): row for row in found})
        named = {row[0] for row in found} | {row[3] for row in found if row[3]}
        fresh = named - wanted
        wanted |= named
    looks: dict[RepoId, list[Look]] = defaultdict(list)
    for key, full_name, at, shows, facts, again in (rows[name] for name in sorted(rows)):
        asked = RepoId(key, full_name)
        answer: RepoFacts | Absent = from_json(facts, RepoFacts if shows else Absent)
        looks[asked].append(Look(asked, answer, moment(at), moment_or_none(again)))
    return {asked: tuple(seen) for asked, seen in looks.items()}


def _look_rows(db: Database, keys: Sequence[str]) -> list[_LookRow]:
    sql = f"""
      select l.asked_key, l.asked, l.at, l.shows_key, a.facts, l.last_seen
      from looks l join answers a on a.digest = l.digest
      where l.asked_key in ({marks(keys)}) or l.shows_key in ({marks(keys)})
    """
    return list(db.execute(sql, [*keys, *keys]))
