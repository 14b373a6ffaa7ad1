"""Belief as people and programs read it: typed, in the words of the promised JSON. Read only."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from crawler.core.match import Candidate
from crawler.core.model import Seed
from crawler.core.portions import portions
from crawler.store.codec import from_json
from crawler.store.evidence import PAPER_KEY, chunks, marks, names_one_of


@dataclass(frozen=True, slots=True)
class EntryView:
    """Where an entry stands."""

    id: str
    source: str
    line: int

    @property
    def place(self) -> str:
        """``refs.txt:12``."""
        return f"{self.source}:{self.line}"


@dataclass(frozen=True, slots=True)
class MatchView:
    """How sure it is that the entry is this paper, and why."""

    state: str
    score: float
    evidence: tuple[str, ...]
    candidates: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class LinkView:
    """An address of the paper's."""

    kind: str
    url: str
    source: str
    alive: bool | None = None
    """Of weights and data: whether they were there at the last look."""


@dataclass(frozen=True, slots=True)
class RepoView:
    """A repository of the paper's, as ``check`` tells it, and how it belongs to the paper."""

    repo: str
    host: str
    url: str
    asked: str
    status: str
    last_known: str | None
    moved_from: tuple[str, ...]
    archived: bool | None
    fork_of: str | None
    license: str | None
    language: str | None
    stars: int | None
    pushed_at: str | None
    notice: str | None
    evidence: tuple[str, ...]
    checked_at: str | None
    relation: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeView:
    """What is to be said of the paper's code."""

    status: str
    official: bool
    promise: str | None
    repos: tuple[RepoView, ...]

    @property
    def best(self) -> RepoView | None:
        """The repository that its status is of, official before community, or ``None``."""
        named = [repo for repo in self.repos if repo.relation != "mentioned"]
        return next((repo for repo in named if repo.status == self.status), next(iter(named), None))


@dataclass(frozen=True, slots=True)
class PaperView:
    """One paper, or one entry that is none."""

    arxiv_id: str | None
    version: int | None
    withdrawn: bool
    title: str
    authors: tuple[str, ...]
    published: str | None
    updated: str | None
    categories: tuple[str, ...]
    doi: str | None
    journal_ref: str | None
    comment: str | None
    seeds: tuple[EntryView, ...]
    match: MatchView
    links: tuple[LinkView, ...]
    code: CodeView


@dataclass(frozen=True, slots=True)
class TroubleView:
    """An open question, and the failure that left it open."""

    subject: str
    source: str
    trouble: str
    detail: str
    failed_at: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many entries, papers' code and repositories are in which state."""

    matches: dict[str, int]
    code: dict[str, int]
    repositories: dict[str, int]

    @property
    def is_open(self) -> bool:
        """Something of them could not be determined."""
        return any(state in self.matches for state in ("ambiguous", "unknown")) or (
            "unknown" in self.code
        )


_PAPERS = """
select key, arxiv_id, version, withdrawn, title, authors, published, updated, categories, doi,
  journal_ref, comment, code_status, code_official, promise
from papers {where} order by coalesce(published, '') desc, key
"""
_AT_ONCE = 500
"""Papers that are held while what belongs to them is read: the rest is streamed."""


def papers(db: Database, only: Sequence[str] | None = None) -> Iterator[PaperView]:
    """Papers with all that belongs to them, newest first; ``only`` those keys, where given."""
    where = "" if only is None else f"where key in ({marks(only)})"
    rows = db.query(_PAPERS.format(where=where), list(only or ()))
    for some in portions(rows, _AT_ONCE):
        keys = [row["key"] for row in some]
        entries, links, repos = _entries(db, keys), _links(db, keys), _repos(db, keys)
        for row in some:
            yield _paper(row, entries[row["key"]], links[row["key"]], repos[row["key"]])


_Entry = tuple[EntryView, MatchView, Seed]


def _paper(
    row: dict[str, Any], entries: list[_Entry], links: list[LinkView], repos: list[RepoView]
) -> PaperView:
    seed = entries[0][2] if entries else None
    title = row["title"]
    authors: tuple[str, ...] = from_json(row["authors"], tuple[str, ...])
    return PaperView(
        arxiv_id=row["arxiv_id"],
        version=row["version"],
        withdrawn=bool(row["withdrawn"]),
        title=title or (seed.title if seed else None) or "",
        authors=authors or (seed.authors if seed else ()),
        published=_day(row["published"]),
        updated=_day(row["updated"]),
        categories=from_json(row["categories"], tuple[str, ...]),
        doi=row["doi"],
        journal_ref=row["journal_ref"],
        comment=row["comment"],
        seeds=tuple(entry for entry, _, _ in entries),
        match=entries[0][1] if entries else MatchView("unknown", 0.0, ()),
        links=tuple(links),
        code=CodeView(row["code_status"], bool(row["code_official"]), row["promise"], tuple(repos)),
    )


def _day(stamp: str | None) -> str | None:
    return stamp[:10] if stamp else None


def _second(stamp: str | None) -> str | None:
    return f"{stamp[:19]}Z" if stamp else None


def _entries(db: Database, keys: Sequence[str]) -> dict[str, list[_Entry]]:
    found: dict[str, list[_Entry]] = defaultdict(list)
    condition, values = names_one_of(keys)
    sql = f"""
      select {PAPER_KEY} as key, s.id, s.source, s.line, s.facts,
        m.state, m.score, m.evidence, m.candidates
      from matches m join seeds s on s.id = m.seed_id
      where {condition} order by s.present desc, s.source, s.line
    """
    for row in db.query(sql, values):
        match = MatchView(
            row["state"],
            row["score"],
            from_json(row["evidence"], tuple[str, ...]),
            tuple(map(_candidate, from_json(row["candidates"], tuple[Candidate, ...]))),
        )
        entry = EntryView(row["id"], row["source"], row["line"])
        found[row["key"]].append((entry, match, from_json(row["facts"], Seed)))
    return found


def _candidate(one: Candidate) -> dict[str, Any]:
    """As ``resolve`` tells it."""
    told = {"arxiv_id": str(one.arxiv_id), "title": one.title, "score": round(one.score, 3)}
    return told | {"evidence": one.evidence}


def _links(db: Database, keys: Sequence[str]) -> dict[str, list[LinkView]]:
    found: dict[str, list[LinkView]] = defaultdict(list)
    sql = f"""
      select paper_key, kind, url, source, alive from paper_links
      where paper_key in ({marks(keys)}) order by kind, url, source
    """
    for row in db.query(sql, list(keys)):
        alive = None if row["alive"] is None else bool(row["alive"])
        found[row["paper_key"]].append(LinkView(row["kind"], row["url"], row["source"], alive))
    return found


def _repos(db: Database, keys: Sequence[str]) -> dict[str, list[RepoView]]:
    found: dict[str, list[RepoView]] = defaultdict(list)
    sql = f"""
      select p.paper_key, p.relation, p.reasons, r.*, (
        select max(coalesce(last_seen, at)) from looks where asked_key = r.key or shows_key = r.key
      ) as checked_at
      from paper_repositories p join repositories r on r.key = p.repo_key
      where p.paper_key in ({marks(keys)})
      order by p.relation = 'mentioned', p.relation = 'community', p.score desc, r.key
    """
    for row in db.query(sql, list(keys)):
        found[row["paper_key"]].append(_repo(row))
    return found


def _repo(row: dict[str, Any]) -> RepoView:
    moved_from: tuple[str, ...] = from_json(row["moved_from"], tuple[str, ...])
    asked = moved_from[0] if moved_from else row["full_name"]
    return RepoView(
        repo=row["full_name"],
        host=row["host"],
        url=row["url"],
        asked=f"https://{row['host']}/{asked}",
        status=row["status"],
        last_known=row["last_known"],
        moved_from=moved_from,
        archived=None if row["archived"] is None else bool(row["archived"]),
        fork_of=row["fork_of"],
        license=row["license"],
        language=row["language"],
        stars=row["stars"],
        pushed_at=_second(row["pushed_at"]),
        notice=row["notice"],
        evidence=from_json(row["evidence"], tuple[str, ...]),
        checked_at=_second(row["checked_at"]),
        relation=row["relation"],
        reasons=from_json(row["reasons"], tuple[str, ...]),
    )


def titles_of(db: Database, repos: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Key and title of the first paper of each repository that is some paper's own."""
    found: dict[str, tuple[str, str]] = {}
    for some in chunks(sorted(repos)):
        sql = f"""
          select r.repo_key, p.key, coalesce(p.title, '') from paper_repositories r
          join papers p on p.key = r.paper_key
          where r.relation <> 'mentioned' and r.repo_key in ({marks(some)})
          order by r.relation = 'official', p.published desc
        """
        found.update({repo: (key, title) for repo, key, title in db.execute(sql, some)})
    return found


def troubles(db: Database) -> list[TroubleView]:
    """Questions that no source has answered yet, by source."""
    sql = """
      select subject, source, trouble, detail, failed_at from inquiries
      where answered_at is null and failed_at is not null order by source, subject
    """
    return [TroubleView(**row) for row in db.query(sql)]


def tally(db: Database, entries: Sequence[str], keys: Sequence[str]) -> Tally:
    """Counts over the entries and the papers named."""
    return Tally(
        matches=_count(
            db, "select state, count(*) from matches where seed_id in ({}) group by 1", entries
        ),
        code=_count(
            db, "select code_status, count(*) from papers where key in ({}) group by 1", keys
        ),
        repositories=_count(
            db,
            "select r.status, count(*) from repositories r join paper_repositories p "
            "on p.repo_key = r.key where p.relation <> 'mentioned' and p.paper_key in ({}) "
            "group by 1",
            keys,
        ),
    )


def _count(db: Database, sql: str, keys: Sequence[str]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for some in chunks(keys):
        counts.update(dict(db.execute(sql.format(marks(some)), some)))
    return dict(counts.most_common())


def rejected(db: Database) -> int:
    """How many parts of the lists were not understood, as the lists stand now."""
    (count,) = db.execute("select count(*) from rejected").fetchone()
    return int(count)
