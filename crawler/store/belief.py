"""Belief to rows: only rows that differ are written. It must not touch evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from crawler.core.believe import Belief, PaperBelief
from crawler.core.match import Match
from crawler.core.relate import Relation
from crawler.core.status import RepoBelief
from crawler.store.codec import stamp_or_none, to_json

Value = str | int | float | None
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A belief table: how its rows are named and written."""

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    upsert: str = field(init=False)

    def __post_init__(self) -> None:
        """Write a row where it is new or differs, and leave it alone where it does not."""
        names = ", ".join(self.columns)
        rest = [column for column in self.columns if column not in self.key]
        updates = ", ".join(f"{column} = excluded.{column}" for column in rest)
        differs = " or ".join(f"{column} is not excluded.{column}" for column in rest)
        values = ", ".join("?" * len(self.columns))
        sql = (
            f"insert into {self.name} ({names}) values ({values}) "
            f"on conflict do update set {updates} where {differs}"
        )
        object.__setattr__(self, "upsert", sql)


def _columns(names: str) -> tuple[str, ...]:
    return tuple(names.split())


MATCHES = Table(
    "matches", ("seed_id",), ("seed_id", "state", "arxiv_id", "score", "evidence", "candidates")
)
REPOSITORIES = Table(
    "repositories",
    ("key",),
    _columns(
        """key full_name host url status last_known archived moved_from fork_of license language
        stars pushed_at description notice evidence"""
    ),
)
PAPERS = Table(
    "papers",
    ("key",),
    _columns(
        """key arxiv_id version withdrawn title authors published updated categories doi journal_ref
        comment abstract code_status code_official code_repo promise"""
    ),
)
LINKS = Table("paper_links", ("paper_key", "url", "source"), ("paper_key", "url", "source", "kind"))
PAPER_REPOSITORIES = Table(
    "paper_repositories",
    ("paper_key", "repo_key"),
    ("paper_key", "repo_key", "relation", "score", "reasons"),
)
BELIEF = (MATCHES, REPOSITORIES, PAPERS, LINKS, PAPER_REPOSITORIES)


def publish_matches(db: Database, matches: Iterable[tuple[str, Match]]) -> int:
    """Write what seeds are believed to be; give the number of rows that changed."""
    return _write(db, MATCHES, (_match_row(id_, match) for id_, match in matches))


def publish(db: Database, beliefs: Sequence[Belief]) -> int:
    """Write papers with their links and repositories; give the number of rows that changed.

    The links and repositories of each paper are replaced by those given, row by row.
    """
    repositories = {
        repo.repo.key: _repository_row(repo)
        for belief in beliefs
        for repo in belief.repositories.values()
    }
    changed = _write(db, REPOSITORIES, repositories.values())
    changed += _write(db, PAPERS, (_paper_row(belief.paper) for belief in beliefs))
    for belief in beliefs:
        key = belief.paper.key
        links = [(key, link.url, link.source, link.kind.value) for link in belief.paper.links]
        changed += _replace(db, LINKS, key, links)
        changed += _replace(db, PAPER_REPOSITORIES, key, _paper_repository_rows(belief.paper))
    return changed


def retract(db: Database, keys: Sequence[str]) -> int:
    """Forget papers that no entry names any more, and repositories that no paper does."""
    changed = 0
    for key in keys:
        changed += _replace(db, LINKS, key, ())
        changed += _replace(db, PAPER_REPOSITORIES, key, ())
        changed += db.conn.execute("delete from papers where key = ?", (key,)).rowcount
    orphans = "delete from repositories where key not in (select repo_key from paper_repositories)"
    return changed + db.conn.execute(orphans).rowcount


def _write(db: Database, table: Table, rows: Iterable[Row]) -> int:
    before = db.conn.total_changes
    db.conn.executemany(table.upsert, rows)
    return db.conn.total_changes - before


def _replace(db: Database, table: Table, paper_key: str, rows: Sequence[Row]) -> int:
    """Make the rows of one paper exactly these."""
    where = " and ".join(f"{column} = ?" for column in table.key)
    key = slice(0, len(table.key))
    held = db.conn.execute(
        f"select {', '.join(table.key)} from {table.name} where paper_key = ?",
        (paper_key,),
    ).fetchall()
    stale = set(held) - {row[key] for row in rows}
    db.conn.executemany(f"delete from {table.name} where {where}", stale)
    return len(stale) + _write(db, table, rows)


def _match_row(seed_id: str, match: Match) -> Row:
    paper = str(match.arxiv_id) if match.arxiv_id else None
    told = to_json(match.evidence), to_json(match.candidates)
    return (seed_id, match.state.value, paper, match.score, *told)


def _repository_row(belief: RepoBelief) -> Row:
    facts, repo = belief.facts, belief.repo
    return (
        repo.key,
        repo.full_name,
        repo.host,
        repo.url,
        belief.status.value,
        belief.last_known.value if belief.last_known else None,
        _flag(facts.archived) if facts else None,
        to_json(belief.moved_from),
        facts.fork_of.full_name if facts and facts.fork_of else None,
        facts.license if facts else None,
        facts.language if facts else None,
        facts.stars if facts else None,
        stamp_or_none(facts.pushed_at) if facts else None,
        facts.description if facts else None,
        belief.notice,
        to_json(belief.evidence),
    )


def _paper_row(paper: PaperBelief) -> Row:
    return (paper.key, *_record_columns(paper), *_code_columns(paper))


def _record_columns(paper: PaperBelief) -> Row:
    record = paper.record
    if record is None:
        return (None, None, 0, None, "[]", None, None, "[]", None, None, None, None)
    return (
        str(record.arxiv_id),
        record.version,
        int(record.withdrawn),
        record.title,
        to_json(record.authors),
        stamp_or_none(record.published),
        stamp_or_none(record.updated),
        to_json(record.categories),
        record.doi,
        record.journal_ref,
        record.comment,
        record.abstract,
    )


def _code_columns(paper: PaperBelief) -> Row:
    best = paper.repos[0] if paper.repos else None
    shown = best.repo.key if best and best.relation is not Relation.MENTIONED else None
    return (paper.code.value, int(paper.code_is_official), shown, paper.promise)


def _paper_repository_rows(paper: PaperBelief) -> list[Row]:
    return [
        (paper.key, link.repo.key, link.relation.value, link.score, to_json(link.reasons))
        for link in paper.repos
    ]


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)
