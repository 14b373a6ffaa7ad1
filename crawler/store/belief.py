"""Belief to rows: only rows that differ are written. It must not touch evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from crawler.core import changes
from crawler.core.believe import Belief, PaperBelief
from crawler.core.changes import Change, Value
from crawler.core.match import Match
from crawler.core.portions import portions
from crawler.core.relate import Relation
from crawler.core.status import RepoBelief
from crawler.store.codec import from_json, stamp_or_none, to_json
from crawler.store.evidence import chunks, marks

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
LINKS = Table(
    "paper_links",
    ("paper_key", "url", "source"),
    ("paper_key", "url", "source", "kind", "alive"),
)
PAPER_REPOSITORIES = Table(
    "paper_repositories",
    ("paper_key", "repo_key"),
    ("paper_key", "repo_key", "relation", "score", "reasons"),
)
BELIEF = (MATCHES, REPOSITORIES, PAPERS, LINKS, PAPER_REPOSITORIES)


@dataclass(slots=True)
class Written:
    """What a transaction changed."""

    rows: int = 0
    changes: list[Change] = field(default_factory=list)


def publish_matches(db: Database, matches: Iterable[tuple[str, Match]]) -> Written:
    """Write what seeds are believed to be."""
    written = Written()
    for some in portions(matches, _AT_ONCE):
        _write(db, MATCHES, changes.MATCHES, [_match_row(id_, one) for id_, one in some], written)
    return written


def publish(db: Database, beliefs: Sequence[Belief]) -> Written:
    """Write papers with their links and repositories.

    The links and repositories of each paper are replaced by those given, row by row.
    """
    written = Written()
    repositories = {
        repo.repo.key: _repository_row(repo)
        for belief in beliefs
        for repo in belief.repositories.values()
    }
    _write(db, REPOSITORIES, changes.REPOSITORIES, list(repositories.values()), written)
    papers = [belief.paper for belief in beliefs]
    fresh = _write(db, PAPERS, changes.PAPERS, [_paper_row(paper) for paper in papers], written)
    keys = [paper.key for paper in papers]
    links = [
        (paper.key, link.url, link.source, link.kind.value, _flag(link.alive))
        for paper in papers
        for link in paper.links
    ]
    for key, was, now in _replace(db, LINKS, keys, links, written):
        if key[0] not in fresh and (was is None or now is None):
            written.changes.append(
                changes.linked(key[0], key[1] if was else None, key[1] if now else None)
            )
    owned = [row for paper in papers for row in _paper_repository_rows(paper)]
    left = set()
    for key, was, now in _replace(db, PAPER_REPOSITORIES, keys, owned, written):
        old, new = (None if row is None else str(row[2]) for row in (was, now))
        if key[0] not in fresh and old != new:
            written.changes.append(changes.related(key[0], key[1], old, new))
        if now is None:
            left.add(key[1])
    written.rows += _drop_orphans(db, left)
    return written


def retract(db: Database, keys: Sequence[str]) -> Written:
    """Forget papers that no entry names any more, and repositories that no paper does."""
    written = Written()
    _replace(db, LINKS, keys, (), written)
    left = {key[1] for key, _, _ in _replace(db, PAPER_REPOSITORIES, keys, (), written)}
    for some in chunks(keys):
        held = db.execute(f"select key, code_status from papers where key in ({marks(some)})", some)
        written.changes += [changes.ended(changes.PAPERS, key, status) for key, status in held]
        sql = f"delete from papers where key in ({marks(some)})"
        written.rows += db.conn.execute(sql, some).rowcount
    written.rows += _drop_orphans(db, left)
    return written


def drop_strays(db: Database) -> int:
    """Forget the repositories that no paper has; how many."""
    keys = [key for (key,) in db.execute("select key from repositories")]
    return _drop_orphans(db, keys)


def _drop_orphans(db: Database, keys: Iterable[str]) -> int:
    """Forget those of the repositories that no paper has any more."""
    gone = 0
    for some in chunks(sorted(keys)):
        sql = f"""
          delete from repositories where key in ({marks(some)})
            and key not in (select repo_key from paper_repositories)
        """
        gone += db.conn.execute(sql, some).rowcount
    return gone


_AT_ONCE = 200
_NONE = to_json(())
_Key = tuple[str, ...]


def _write(
    db: Database, table: Table, told: changes.Told, rows: Sequence[Row], written: Written
) -> set[str]:
    """Write the rows that differ, and tell how; the keys of those that are new."""
    held: dict[_Key, Row] = {}
    for keys in chunks(str(row[0]) for row in rows):
        held |= _held(db, table, table.key[0], keys)
    differing = [row for row in rows if held.get((str(row[0]),)) != row]
    fresh = set()
    for row in differing:
        new = dict(zip(table.columns, row, strict=True))
        old = _fields(table, held.get((str(row[0]),))) or _under_its_old_name(db, new)
        if old is None:
            fresh.add(str(row[0]))
        known = _last_known(db, new) if old and old.get("code_status") == "unknown" else None
        written.changes += changes.compare(told, old, new, known)
    written.rows += db.conn.executemany(table.upsert, differing).rowcount if differing else 0
    return fresh


def _under_its_old_name(db: Database, new: Mapping[str, Value]) -> dict[str, Value] | None:
    """What was believed of a repository before it was renamed, where it was."""
    told = new.get("moved_from")
    if not told or told == _NONE:
        return None
    names: list[str] = from_json(str(told), list[str])
    keys = [f"{new['host']}/{name}".lower() for name in names]
    found = _held(db, REPOSITORIES, "key", keys)
    return next(
        (_fields(REPOSITORIES, found[(key,)]) for key in reversed(keys) if (key,) in found), None
    )


def _fields(table: Table, row: Row | None) -> dict[str, Value] | None:
    return None if row is None else dict(zip(table.columns, row, strict=True))


def _last_known(db: Database, new: Mapping[str, Value]) -> str | None:
    """What a paper's code was before it became unknown."""
    sql = """
      select was from changes where subject = ? and what = 'code_status' and was <> 'unknown'
      order by id desc limit 1
    """
    row = db.execute(sql, [f"paper:{new['key']}"]).fetchone()
    return row[0] if row else None


def _held(db: Database, table: Table, column: str, keys: Sequence[str]) -> dict[_Key, Row]:
    names = ", ".join(table.columns)
    sql = f"select {names} from {table.name} where {column} in ({marks(keys)})"
    width = len(table.key)
    return {row[:width]: row for row in db.execute(sql, keys)}


def _replace(
    db: Database, table: Table, papers: Sequence[str], rows: Sequence[Row], written: Written
) -> list[tuple[_Key, Row | None, Row | None]]:
    """Make the rows of some papers exactly these; each that differs, as it was and as it is."""
    width = len(table.key)
    held: dict[_Key, Row] = {}
    for some in chunks(papers):
        held |= _held(db, table, "paper_key", some)
    new: dict[_Key, Row] = {tuple(map(str, row[:width])): row for row in rows}
    differing = [
        (key, held.get(key), new.get(key))
        for key in sorted(held.keys() | new.keys())
        if held.get(key) != new.get(key)
    ]
    where = " and ".join(f"{column} = ?" for column in table.key)
    stale = [key for key, _, now in differing if now is None]
    db.conn.executemany(f"delete from {table.name} where {where}", stale)
    fresh = [now for _, _, now in differing if now is not None]
    db.conn.executemany(table.upsert, fresh)
    written.rows += len(differing)
    return differing


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
