"""How quickly papers with their evidence are merged, against the same rows written blindly."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from crawler.core.believe import Belief, believe, claims_on
from crawler.core.claims import FULL_TEXT
from crawler.core.evidence import Inquiry, Look, PaperEvidence, SourcedRecord
from crawler.core.ids import github
from crawler.core.model import (
    ArxivId,
    ArxivRecord,
    Claim,
    ClaimKind,
    Entry,
    Place,
    RepoFacts,
    RepoId,
)
from crawler.core.schedule import RECORD, REFRESH, Task, When, tasks_for_paper
from crawler.pipeline.looking import LOOK
from crawler.pipeline.ports import Plan
from crawler.pipeline.publishing import AT_ONCE
from crawler.store import Batch, Response, Store, belief
from crawler.store.codec import digest, stamp, to_json
from tests.benchmarks.timing import Row, seconds

NOW = datetime(2026, 3, 1, tzinfo=UTC)
EARLIER = datetime(2020, 5, 1, tzinfo=UTC)
_IDS = Plan().ids_per_query
_SHARE = 10_000
_ABSTRACT = (
    "We study what is studied, and show by what is shown that it holds where it holds. " * 12
)
_TABLES = (
    "responses records claims answers looks inquiries repositories papers paper_links "
    "paper_repositories schedule changes"
).split()
_WITHOUT_ROWID = ("paper_links", "paper_repositories")


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be merged: batches as the sources gave them, and belief made of them."""

    batches: list[Batch]
    published: list[tuple[list[Belief], list[tuple[str, Task]]]]


def work_of(count: int, first: int = 0) -> Work:
    """So many papers; every second one claims a repository that was looked at."""
    told = [_evidence(number) for number in range(first, first + count)]
    batches = [_batch(first + at, told[at : at + _IDS]) for at in range(0, count, _IDS)]
    published = [_belief(told[at : at + AT_ONCE]) for at in range(0, count, AT_ONCE)]
    return Work(batches, published)


def _evidence(number: int) -> PaperEvidence:
    key = f"{2001 + number // 100_000:04}.{number % 100_000:05}"
    record = ArxivRecord(
        ArxivId(key),
        1,
        f"The title of paper number {number}, which is as long as titles are",
        ("Ada Byron", "Grace Murray", "Emmy Noether", f"Person {number % 977}"),
        _ABSTRACT,
        EARLIER + timedelta(minutes=number),
        EARLIER + timedelta(minutes=number, days=9),
        ("cs.LG", "cs.CV"),
        "12 pages, 4 figures",
    )
    asked = tuple(
        Inquiry(f"paper:{key}", source, answered_at=NOW) for source in (RECORD, FULL_TEXT)
    )
    sourced = (SourcedRecord(record, "arxiv api", NOW, NOW),)
    if number % 2:
        return PaperEvidence(key, sourced, (), asked, {})
    repo = github(f"lab-{number % 977}", f"study-{number}")
    if repo is None:
        raise AssertionError(number)
    context = "Our code is available at this address."
    claims = (Claim(ClaimKind.LINK, FULL_TEXT, Place.FOOTNOTE, context, repo.url),)
    return PaperEvidence(key, sourced, claims, asked, {repo: (_look(repo, number),)})


def _look(repo: RepoId, number: int) -> Look:
    entries = (Entry("main.py"), Entry("README.md"), Entry("src", is_dir=True))
    facts = RepoFacts(
        repo,
        archived=False,
        is_fork=False,
        entries=entries,
        license="MIT",
        language="Python",
        stars=12,
        pushed_at=EARLIER + timedelta(seconds=number),
        created_at=EARLIER,
        description=f"The code of {repo.name}",
        readme=f"{repo.name}. " + "What to install, and what to run. " * 30,
    )
    return Look(repo, facts, NOW)


def _batch(number: int, told: Sequence[PaperEvidence]) -> Batch:
    response = Response(
        f"{number:020}", "https://export.arxiv.org/api/query", NOW, 200, 1, "0" * 64
    )
    looks = tuple(look for one in told for seen in one.looks.values() for look in seen)
    return Batch(
        NOW,
        response,
        records=tuple((one.records[0].source, one.records[0].record) for one in told),
        claims=tuple((one.key, claim) for one in told for claim in one.claims),
        looks=looks,
        inquiries=(
            *(inquiry for one in told for inquiry in one.inquiries),
            *(Inquiry(f"repo:{look.asked.key}", LOOK, answered_at=NOW) for look in looks),
        ),
    )


def _belief(told: Sequence[PaperEvidence]) -> tuple[list[Belief], list[tuple[str, Task]]]:
    when, beliefs, tasks = When(NOW, REFRESH), [], []
    for one in told:
        held = _like(one)
        beliefs.append(held)
        due = tasks_for_paper(one, held, {}, frozenset({FULL_TEXT}), when)
        tasks += [(one.key, task) for task in due]
    return beliefs, tasks


def _like(one: PaperEvidence) -> Belief:
    """What the evidence amounts to: that of the first paper of its kind, under its own names."""
    model, repo = _model(has_code=bool(one.looks)), next(iter(one.looks), None)
    paper, names = model.paper, {model.paper.key: one.key}
    repositories = {}
    if repo:
        (was,) = model.repositories
        names[was.full_name] = repo.full_name
        facts = one.looks[repo][0].answer
        repositories[repo] = replace(model.repositories[was], repo=repo, facts=facts)
    links = [replace(link, url=_renamed(link.url, names)) for link in paper.links]
    return Belief(
        replace(
            paper,
            key=one.key,
            record=one.records[0].record,
            links=tuple(links),
            repos=tuple(replace(link, repo=repo) for link in paper.repos if repo),
        ),
        repositories,
    )


def _renamed(text: str, names: dict[str, str]) -> str:
    for old, new in names.items():
        text = text.replace(old, new)
    return text


@lru_cache
def _model(*, has_code: bool) -> Belief:
    told = _evidence(0 if has_code else 1)
    claims = claims_on(told, ())
    return believe(replace(told, claims=tuple(claims)), claims, frozenset({FULL_TEXT}))


def merge(store: Store, work: Work) -> None:
    """As a run does it: a transaction for each answer, and for each few hundred papers."""
    for batch in work.batches:
        store.record(batch)
    for beliefs, tasks in work.published:
        store.publish(beliefs, NOW, tasks)


class Blindly:
    """Writes the same values to the same tables, in one transaction a pass, and asks for nothing.

    What one would write with sqlite3 alone: no row is compared, no change is told, and what was
    seen before is overwritten.
    """

    def __init__(self, path: Path) -> None:
        Store.open(path).close()  # the same tables, with the same indexes
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("pragma synchronous = normal")

    def begin(self) -> None:
        """Begin a pass."""
        self._db.execute("begin")

    def commit(self) -> None:
        """End the pass."""
        self._db.execute("commit")

    def write(self, work: Work) -> None:
        """Some more values, each made a row as it is written."""
        for table, rows in rows_of(work):
            self.write_rows(table, rows)

    def write_rows(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Rows of a table."""
        columns = [told[1] for told in self._db.execute(f"pragma table_info({table})")]
        updates = ", ".join(f"{name} = excluded.{name}" for name in columns)
        marks = ", ".join("?" * len(columns))
        sql = f"insert into {table} values ({marks}) on conflict do update set {updates}"
        self._db.executemany(sql, rows)


def rows_of(work: Work) -> Iterator[tuple[str, Iterator[tuple[Any, ...]]]]:
    """The rows that the values are, table by table."""
    for batch in work.batches:
        told, at = batch.response, stamp(batch.at)
        origin = told.id if told else ""
        seen = (origin, at, at)
        yield "responses", iter([(origin, "", at, 200, 1, "", *[None] * 4)])
        yield "records", (
            (str(one.arxiv_id), source, digest(facts := to_json(one)), one.version, one.title,
             facts, *seen) for source, one in batch.records
        )  # fmt: skip
        yield "claims", (
            (key, digest(one.kind, one.source, one.place, one.url, one.context), one.kind.value,
             one.source, one.place.value, one.url, one.context, *seen, None)
            for key, one in batch.claims
        )  # fmt: skip
        facts_of = [to_json(look.answer) for look in batch.looks]
        names = [digest("shown", facts) for facts in facts_of]
        yield (
            "answers",
            ((name, "shown", facts) for name, facts in zip(names, facts_of, strict=True)),
        )
        yield (
            "looks",
            (
                (
                    one.asked.key,
                    stamp(one.at),
                    one.asked.full_name,
                    one.asked.key,
                    name,
                    origin,
                    None,
                )
                for one, name in zip(batch.looks, names, strict=True)
            ),
        )
        yield (
            "inquiries",
            ((one.subject, one.source, at, None, None, "", None) for one in batch.inquiries),
        )
    for beliefs, tasks in work.published:
        yield (
            "repositories",
            (belief._repository_row(repo) for one in beliefs for repo in one.repositories.values()),
        )
        papers = [one.paper for one in beliefs]
        yield "papers", map(belief._paper_row, papers)
        yield "paper_links", (
            (one.key, link.url, link.source, link.kind.value, link.alive)
            for one in papers for link in one.links
        )  # fmt: skip
        yield (
            "paper_repositories",
            (row for one in papers for row in belief._paper_repository_rows(one)),
        )
        yield (
            "schedule",
            (
                (
                    owner,
                    one.subject,
                    one.source,
                    stamp(one.due_at),
                    one.reason,
                    int(one.weight),
                    None,
                )
                for owner, one in tasks
            ),
        )
        yield "changes", (
            (None, stamp(NOW), None, f"paper:{one.key}", "code_status", None, one.code.value, None,
             None, None) for one in papers
        )  # fmt: skip


class Written:
    """Tells which rows a database gained since it was last asked."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path)
        self._last: dict[str, Any] = dict.fromkeys(_TABLES)

    def fresh(self) -> dict[str, list[tuple[Any, ...]]]:
        """The new rows, by table."""
        found = {}
        for table in _TABLES:
            # what has no rowid is named by papers, which come in their order
            key = "paper_key" if table in _WITHOUT_ROWID else "rowid"
            sql = f"select * from {table} where ?1 is null or {key} > ?1"
            found[table] = self._db.execute(sql, [self._last[table]]).fetchall()
            (self._last[table],) = self._db.execute(f"select max({key}) from {table}").fetchone()
        return found


@dataclass(slots=True)
class Times:
    """Seconds, of a pass."""

    ours: float = 0.0
    values: float = 0.0
    """Of the same values, written blindly."""
    rows: float = 0.0
    """Of the very rows, made beforehand."""


def one_pass(count: int, folder: Path) -> Times:
    """Merge so many papers, into what the folder holds; a share at a time, turn by turn.

    No more is held at once than a run would hold.
    """
    times = Times()
    path = folder / "ours.db"
    values, made = Blindly(folder / "values.db"), Blindly(folder / "rows.db")
    with Store.open(path) as store:
        written = Written(path)
        values.begin(), made.begin()
        for at in range(0, count, _SHARE):
            work = work_of(min(_SHARE, count - at), at)
            gc.collect()
            gc.freeze()  # what is to be merged is not the merge's to look through for garbage
            times.ours += seconds(partial(merge, store, work))
            times.values += seconds(partial(values.write, work))
            gc.unfreeze()
            for table, rows in written.fresh().items():
                times.rows += seconds(partial(made.write_rows, table, rows))
        times.values += seconds(values.commit)
        times.rows += seconds(made.commit)
    return times


def rows(*, full: bool) -> Iterator[Row]:
    """Papers with records, claims, looks, inquiries, belief, changes and schedule."""
    count = 100_000 if full else 10_000
    with TemporaryDirectory() as name:
        fresh, known = one_pass(count, Path(name)), one_pass(count, Path(name))
    for what, times in (("with evidence", fresh), ("that are known", known)):
        told = f"merge of {count:,} papers {what}"
        least = 0.7 if times is fresh else None
        yield Row(told, times.values / times.ours, "bare `executemany`", least=least)
        yield Row(
            told,
            times.rows / times.ours,
            "`executemany` of rows made beforehand",
            in_short=times is fresh,
        )
