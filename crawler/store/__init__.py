"""The database: evidence kept for ever, belief derived from it. All SQL of the program is here."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from crawler.core.believe import Belief
from crawler.core.evidence import Decision, Inquiry, PaperEvidence, SeedEvidence
from crawler.core.history import Glance
from crawler.core.http import Attempt
from crawler.core.ids import arxiv_id
from crawler.core.match import Match, MatchState
from crawler.core.model import Rejected, RepoId, Seed
from crawler.core.rulings import Ruling, title_subject
from crawler.core.schedule import Task
from crawler.store import (
    begun,
    belief,
    changes,
    evidence,
    figures,
    health,
    history,
    lists,
    runs,
    schedule,
    telling,
    views,
)
from crawler.store.batch import Batch, Begun, Response, response_of
from crawler.store.codec import from_json, member, stamp
from crawler.store.database import copy, open_database, open_readonly
from crawler.store.errors import StoreError, explained
from crawler.store.schedule import Due, Question, Selection
from crawler.store.wal import Wal

__all__ = [
    "Batch",
    "Begun",
    "Due",
    "EntryOf",
    "Question",
    "Response",
    "Selection",
    "Store",
    "StoreError",
    "response_of",
]


@dataclass(frozen=True, slots=True)
class EntryOf:
    """An entry of a list that is believed to be a paper, or to be none."""

    id: str
    seed: Seed
    state: MatchState
    present: bool = True
    """It stands in its list now."""


class Store:
    """One database. Every method that writes does it in one transaction.

    ``Store.open("db/papers.db")`` makes the file where there is none; ``Store.read(path)`` opens
    an existing one for reading only. Both raise StoreError with one line for a person.

    >>> with Store.open(None) as store:  # in memory
    ...     ids = store.keep_seeds([Seed("refs.txt", 1, "A title")], datetime.now(UTC))
    ...     [(paper.title, paper.code.status) for paper in store.papers()]
    []
    >>> ids
    ['af6527e22737']
    """

    def __init__(self, db: Database, name: str = "in memory", wal: Wal | None = None) -> None:
        self._db = db
        self._name = name
        self._wal = wal
        self._run: int | None = None
        self._attempts: Callable[[], Sequence[Attempt]] = tuple
        self._stale: dict[tuple[str, str], str] = {}

    @classmethod
    def open(cls, path: str | Path | None) -> Self:
        """Open for writing, at the newest schema; ``None`` is a database in memory."""
        if path is None:
            return cls(open_database(None))
        db = open_database(Path(path))
        return cls(db, str(path), Wal(db, Path(path)))

    @classmethod
    def read(cls, path: str | Path) -> Self:
        """Open for reading only."""
        return cls(open_readonly(Path(path)), str(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close; an error of the database itself (a full disk, say) becomes a StoreError."""
        self.close()
        if isinstance(error, sqlite3.Error):
            raise explained(self._name, error) from error

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One transaction; nested in another it is a part of it."""
        with self._db.atomic():
            yield
        if self._wal is not None:
            self._wal.shorten()

    def schema(self) -> str:
        """The schema as SQL, as ``db/schema.sql`` shows it."""
        return self._db.schema

    # --- the file ---------------------------------------------------------------

    def damage(self) -> list[str]:
        """What is wrong with the file, or with references between its rows; a line each."""
        return health.damage(self._db)

    def copy_to(self, path: Path) -> None:
        """Write the database as it is at this moment to another file, whole or not at all."""
        copy(self._db, path)

    @contextmanager
    def made_anew(self) -> Iterator[dict[str, int]]:
        """Within it there is no belief; see :func:`crawler.store.health.made_anew`.

        For a copy: a run that is killed within it leaves the file without belief.
        """
        with health.made_anew(self._db) as differing:
            yield differing

    # --- runs -------------------------------------------------------------------

    def begin_run(
        self,
        command: str,
        at: datetime,
        attempts: Callable[[], Sequence[Attempt]] = tuple,
    ) -> int:
        """Note that a run began; its number.

        ``attempts`` gives the requests that went out since it was last called: what they cost is
        kept in the transaction of what they taught.
        """
        with self._changing():
            self._run = runs.begin(self._db, command, at)
        self._attempts = attempts
        return self._run

    def end_run(self, at: datetime, outcome: Mapping[str, int], exit_code: int) -> None:
        """Note how the run that was begun ended."""
        with self._changing():
            runs.count(self._db, self._run, self._attempts())
            runs.end(self._db, self._run, at, outcome, exit_code)

    def last_killed(self) -> str | None:
        """When the last run began, if it was killed. To be asked while no other run can be."""
        return runs.last_killed(self._db)

    def last_run(self) -> runs.RunView | None:
        """The last run that asked, or ``None``."""
        return runs.last(self._db)

    def first_run(self) -> str | None:
        """When the first run began, which tells this database from others."""
        return runs.first(self._db)

    def requests_of(self, run_id: int) -> list[runs.RequestsView]:
        """What a run asked, host by host."""
        return runs.requests_of(self._db, run_id)

    def silent_hosts(self) -> list[runs.HostView]:
        """The hosts that do not answer, and since when."""
        return runs.silent_hosts(self._db)

    def figures(self, now: datetime) -> figures.Figures:
        """What the database holds in figures, and what the runs cost."""
        return figures.figures(self._db, now)

    # --- evidence ---------------------------------------------------------------

    def keep_seeds(self, entries: Iterable[Seed | Rejected], at: datetime) -> list[str]:
        """Keep lists as they read now; the identifiers of their entries, in the order given.

        Entries keep their identifiers when they move or are edited; those that left their list
        are marked, not erased.
        """
        with self._changing():
            return lists.put_lists(self._db, entries, stamp(at))

    def record(self, batch: Batch) -> None:
        """Keep what one answer, or one failure, taught."""
        with self._changing():
            evidence.put_batch(self._db, batch, self._run)
            if batch.looks and self._has_begun:
                begun.drop_begun(self._db, batch.looks)
            told = {key for key, _ in batch.claims}
            told |= {str(record.arxiv_id) for _, record in batch.records}
            schedule.mark_papers(self._db, told)
            runs.count(self._db, self._run, self._attempts())

    @cached_property
    def _has_begun(self) -> bool:
        """Looks are kept that are not whole; hardly ever, and to ask of each would cost."""
        return begun.any_begun(self._db)

    def begin_looks(self, looks: Iterable[Begun]) -> None:
        """Keep how far looks of several requests got; a whole look takes its beginning away."""
        with self._changing():
            self._has_begun = True
            begun.put_begun(self._db, looks)
            runs.count(self._db, self._run, self._attempts())

    def begun_looks(self, repos: Sequence[RepoId], since: datetime) -> Mapping[RepoId, Begun]:
        """The looks at these repositories that were begun since then and are not whole."""
        return begun.begun(self._db, repos, since)

    def decide(self, subject: str, decision: Decision) -> None:
        """Keep a person's decision on an entry (its identifier) or on a paper (its key)."""
        with self._changing():
            evidence.put_decision(self._db, subject, decision)

    def keep_rulings(self, rulings: Iterable[Ruling], at: datetime) -> None:
        """Keep what the decision file says now; what it no longer says is no decision any more."""
        with self._changing():
            changed = evidence.put_rulings(self._db, rulings, stamp(at))
            entries = {id_ for id_, names in self._subjects(changed) if names & changed}
            schedule.mark_unpublished(self._db, entries)
            schedule.mark_papers(self._db, changed)

    def without_entry(self, subjects: Iterable[str]) -> set[str]:
        """Those subjects of decisions that should be entries, and are none that ever was."""
        about = {one for one in subjects if arxiv_id(one) is None}
        for _, names in self._subjects(about):
            about -= names
        return about

    def _subjects(self, wanted: Collection[str]) -> Iterator[tuple[str, set[str]]]:
        """Every entry with the subjects under which decisions name it, if any is wanted."""
        for id_, title in self._db.execute("select id, title from seeds") if wanted else ():
            yield id_, {id_, f"seed:{id_}", title_subject(title or "")}

    def seed_ids(self, sources: Sequence[str] | None = None, *, present: bool = False) -> list[str]:
        """The entries that stand in their lists now, in their order; ``sources`` are those lists.

        Without ``sources``: every entry that ever stood in a list, or, where ``present``, of all
        that stand in one now.
        """
        where = "where present" if present or sources is not None else ""
        if sources is not None:
            where += f" and source in ({evidence.marks(sources)})"
        sql = f"select id from seeds {where} order by source, line"
        return [id_ for (id_,) in self._db.execute(sql, sources or ())]

    def seed_evidence(self, ids: Iterable[str]) -> Iterator[SeedEvidence]:
        """All that is known of the entries named, in their order."""
        for some in evidence.chunks(ids):
            known = {one.id: one for one in evidence.seed_evidence(self._db, some, self._stale)}
            yield from (known[id_] for id_ in some if id_ in known)

    def paper_evidence(self, keys: Iterable[str]) -> Iterator[PaperEvidence]:
        """All that is known of the papers named, but the looks at their repositories."""
        for some in evidence.chunks(keys):
            yield from evidence.paper_evidence(self._db, some, self._stale)

    @contextmanager
    def asking_again(self, marks: Mapping[tuple[str, str], datetime]) -> Iterator[None]:
        """Within it, evidence reads as if answers up to a moment had not been given.

        ``marks``: the moment, by subject and source. What is to be asked again is asked, and what
        was asked since is not; belief must not be made within it.
        """
        self._stale = {key: stamp(at) for key, at in marks.items()}
        try:
            yield
        finally:
            self._stale = {}

    def inquiries(self, subjects: Sequence[str]) -> Mapping[str, tuple[Inquiry, ...]]:
        """How the questions about some subjects went."""
        return evidence.inquiries(self._db, subjects)

    def held(self, url: str, bound_to: str) -> evidence.Held | None:
        """The last answer from an address, where its host can be asked whether it still holds.

        ``bound_to``: the credential, and the reader, that the question has today.
        """
        return evidence.held(self._db, url, bound_to)

    def last_told(self, keys: Sequence[str], source: str) -> dict[str, schedule.LastTold]:
        """When each paper's record was last given by a source."""
        return schedule.last_told(self._db, keys, source)

    def latest(self) -> datetime | None:
        """The latest moment that evidence is of; later than now where a clock jumped."""
        return schedule.latest(self._db)

    def listed_since(self, ids: Sequence[str]) -> dict[str, datetime]:
        """When each of the entries was first read; those that stand in their lists now."""
        return evidence.listed_since(self._db, ids)

    def listed(self, keys: Sequence[str]) -> set[str]:
        """Those of the papers that an entry names which stands in its list now."""
        return evidence.listed(self._db, keys)

    def mark_unpublished(self, ids: Iterable[str]) -> None:
        """Belief is to be made anew of these entries."""
        with self._changing():
            schedule.mark_unpublished(self._db, ids)

    def with_looks(self, told: PaperEvidence, repos: Iterable[RepoId]) -> PaperEvidence:
        """The evidence, with all looks at the repositories named and at their other names."""
        return replace(told, looks=evidence.looks_at(self._db, {repo.key for repo in repos}))

    # --- belief -----------------------------------------------------------------

    def publish_matches(
        self,
        matches: Iterable[tuple[str, Match]],
        at: datetime | None = None,
        tasks: Sequence[tuple[str, Task]] = (),
    ) -> int:
        """Write what entries are believed to be, and when to ask again; the rows that changed."""
        with self._changing():
            given = list(matches)
            written = belief.publish_matches(self._db, given)
            changed = {one.subject.removeprefix("seed:") for one in written.changes}
            schedule.mark_unpublished(self._db, changed)
            schedule.put(self._db, [f"entry:{id_}" for id_, _ in given], tasks)
            return self._told(written, at)

    def publish(
        self,
        beliefs: Sequence[Belief],
        at: datetime | None = None,
        tasks: Sequence[tuple[str, Task]] = (),
    ) -> int:
        """Write papers, links and repositories; the number of rows that changed.

        Every change is kept as a row too; ``at``: when, if not now. ``tasks``: when to ask again,
        by paper.
        """
        with self._changing():
            keys = [one.paper.key for one in beliefs]
            schedule.put(self._db, keys, tasks)
            schedule.papers_written(self._db, keys)
            return self._told(belief.publish(self._db, beliefs), at)

    def _told(self, written: belief.Written, at: datetime | None) -> int:
        changes.put(self._db, written.changes, at or datetime.now(UTC), self._run)
        return written.rows

    def drop_strays(self) -> int:
        """Drop repositories from belief that are no paper's, however they came there; how many."""
        with self._changing():
            return belief.drop_strays(self._db)

    def retract_papers_without_entry(self, at: datetime | None = None) -> int:
        """Drop from belief the papers that no entry names any more; evidence stays."""
        sql = """
          select key from papers where key not in (
            select arxiv_id from matches where state = 'matched' union all
            select 'seed:' || seed_id from matches where state <> 'matched')
        """
        with self._changing():
            stale = [key for (key,) in self._db.execute(sql)]
            changed = self._told(belief.retract(self._db, stale), at)
            if stale:
                schedule.drop_strangers(self._db)
                schedule.papers_written(self._db, stale)
            return changed

    # --- what is due --------------------------------------------------------------

    def due(self, chosen: Selection) -> Iterator[Due]:
        """The questions chosen, what matters most first; not to be written to meanwhile."""
        return schedule.due(self._db, chosen)

    def count_due(self, chosen: Selection) -> dict[str, int]:
        """How many questions are chosen, by source."""
        return schedule.count(self._db, chosen)

    def chosen_of(self, subjects: Iterable[str], chosen: Selection) -> set[Question]:
        """The questions about some subjects that are chosen."""
        return schedule.chosen_of(self._db, subjects, chosen)

    def is_due(self, now: datetime, policy: str) -> bool:
        """Whether there is anything to do; another policy than before makes all anew."""
        return not self.follows(policy, now) or schedule.is_due(self._db, now)

    def next_due(self) -> datetime | None:
        """When the next question is due."""
        return schedule.next_due(self._db)

    def owners_of(self, subjects: Sequence[str]) -> set[str]:
        """The papers and entries for whose sake these questions are asked."""
        return schedule.owners_of(self._db, subjects)

    def looked_before(self, at: datetime) -> list[str]:
        """The papers of which a repository was last looked at before a moment."""
        return list(schedule.looks_before(self._db, at))

    def follows(self, policy: str, now: datetime) -> bool:
        """Whether the schedule was made by this policy, and by a clock that has not gone back."""
        return schedule.policy(self._db) == policy and not schedule.is_of_the_future(self._db, now)

    def follow(self, policy: str) -> None:
        """The schedule was made anew, by this policy."""
        with self._changing():
            schedule.set_policy(self._db, policy)

    def unpublished(self) -> list[str]:
        """The entries that changed since belief was last made of them."""
        return schedule.unpublished(self._db)

    def unpublished_papers(self) -> list[str]:
        """The papers on which there is evidence that is not yet believed."""
        return schedule.unpublished_papers(self._db)

    def mark_published(self, ids: Iterable[str]) -> None:
        """Belief was made of these entries."""
        with self._changing():
            schedule.mark_published(self._db, ids)

    def paper_keys(self, seed_ids: Iterable[str]) -> list[str]:
        """The papers that the entries are believed to be; an entry without one is its own."""
        keys: dict[str, None] = {}
        for some in evidence.chunks(seed_ids):
            sql = f"""
              select case when state = 'matched' then arxiv_id else 'seed:' || seed_id end
              from matches where seed_id in ({evidence.marks(some)})
            """
            keys.update({key: None for (key,) in self._db.execute(sql, some)})
        return sorted(keys)

    def entries_of(self, keys: Sequence[str]) -> dict[str, list[EntryOf]]:
        """The entries that are believed to be each of the papers."""
        found: dict[str, list[EntryOf]] = {key: [] for key in keys}
        for some in evidence.chunks(keys):
            condition, values = evidence.names_one_of(some)
            sql = f"""
              select {evidence.PAPER_KEY} as key, s.id, s.facts, m.state, s.present
              from matches m join seeds s on s.id = m.seed_id
              where {condition} order by s.source, s.line
            """
            for key, id_, facts, state, present in self._db.execute(sql, values):
                entry = EntryOf(
                    id_, from_json(facts, Seed), member(MatchState, state), bool(present)
                )
                found[key].append(entry)
        return found

    # --- views ------------------------------------------------------------------

    def papers(self) -> Iterator[views.PaperView]:
        """Every paper that an entry names, newest first, in the words of the exports."""
        return views.papers(self._db)

    def papers_of(self, keys: Sequence[str]) -> Iterator[views.PaperView]:
        """The papers named, newest first."""
        for some in evidence.chunks(keys):
            yield from views.papers(self._db, some)

    def paper(self, key: str) -> views.PaperView | None:
        """One paper by its key, or ``None``."""
        return next(views.papers(self._db, [key]), None)

    def titles_of(self, repos: Collection[str]) -> dict[str, tuple[str, str]]:
        """A paper's key and title for each of the repositories, by the repository's key."""
        return views.titles_of(self._db, repos)

    def glances(self) -> Iterator[Glance]:
        """Every look at the repositories that are some paper's, by repository and time."""
        return history.glances(self._db)

    def troubles(self) -> list[views.TroubleView]:
        """What is still open because a source failed, with when and why."""
        return views.troubles(self._db)

    def tally(self, entries: Sequence[str], keys: Sequence[str]) -> views.Tally:
        """How many of the entries, and of the papers, are in which state."""
        return views.tally(self._db, entries, keys)

    def changes_since(self, at: datetime, *, news: bool = False) -> Iterator[changes.ChangeView]:
        """Every change of belief from a moment on; ``news``: only what people wait for."""
        return changes.since(self._db, stamp(at), news=news)

    def changes_of_run(self, run_id: int, *, news: bool = False) -> Iterator[changes.ChangeView]:
        """Every change of belief since a run began."""
        return changes.of_run(self._db, run_id, news=news)

    def begin_telling(self) -> None:
        """News are told to a hook from this run on, where none ever was."""
        with self._changing():
            telling.begin(self._db, self._run)

    def untold(self, events: Sequence[str], most: int) -> list[changes.ChangeView]:
        """The oldest news that a hook did not receive yet; ``events``: only these, if any."""
        return telling.untold(self._db, events, most)

    def told(self, last: changes.ChangeView) -> None:
        """A hook received the news up to this one."""
        with self._changing():
            telling.told(self._db, last.id)

    def rejected(self) -> int:
        """How many parts of the lists were not understood, as the lists stand now."""
        return views.rejected(self._db)
