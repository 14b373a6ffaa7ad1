"""The main job, in order: read, resolve, find, check, publish. Each step can be resumed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from crawler.core.due import before
from crawler.core.model import Rejected, Seed
from crawler.core.schedule import Weight
from crawler.pipeline.archive import Table, TakenIn, take_in
from crawler.pipeline.ports import Tools
from crawler.pipeline.publishing import policy_of, publish_all
from crawler.pipeline.refresh import todo_of
from crawler.pipeline.work import Todo, match_entries, work_on_papers
from crawler.store import Selection


@dataclass(frozen=True, slots=True)
class Done:
    """What a run did."""

    entries: tuple[str, ...]
    """The identifiers of the entries that stand in the lists."""
    papers: tuple[str, ...]
    """The keys of the papers that the entries are."""
    rejected: int
    changed: int
    """Rows of belief that differ from before."""
    taken_in: TakenIn
    """What the archived table gave."""


def run(entries: Iterable[Seed | Rejected], tools: Tools, table: Table = ()) -> Done:
    """Do the main job for the entries given, and for nothing else in the database.

    ``table`` is an archived one of papers and code; of it what speaks of their papers is kept.

    It asks for what was never asked, for what is due, and for repositories that were not looked
    at lately.
    """
    counted = _Counted(entries)
    before = set(tools.store.seed_ids(present=True))
    tools.store.keep_seeds(counted, tools.clock())
    tools.store.mark_unpublished(before ^ set(tools.store.seed_ids(present=True)))
    changed = 0
    if not tools.store.follows(policy_of(tools), tools.now()):
        changed = publish_all(tools) if before else 0
        tools.store.follow(policy_of(tools))
    ids = tools.store.seed_ids(sources=sorted(counted.sources))
    todo = _todo(tools, ids)
    changed += match_entries(tools, todo)
    keys = tools.store.paper_keys(ids)
    taken_in = take_in(tools, table, keys)
    if taken_in.claims:
        todo = replace(todo, papers=keys)
    changed += work_on_papers(tools, todo)
    return Done(tuple(ids), tuple(keys), counted.rejected, changed, taken_in)


def _todo(tools: Tools, ids: Sequence[str]) -> Todo:
    """What there is to do for the entries."""
    entries, papers, now = set(ids), set(tools.store.paper_keys(ids)), tools.now()
    soon = now + timedelta(hours=tools.plan.refresh.retry_hours)
    rows = (
        one
        for one in tools.store.due(Selection(soon))
        if one.owner in papers or one.owner.removeprefix("entry:") in entries
        if one.due_at <= now or one.weight == Weight.OPEN
    )
    since = before(now, tools.plan.recheck_days)
    todo = todo_of(tools, rows, Selection(now), looked_before=since)
    changed = [id_ for id_ in todo.changed if id_ in entries]
    gone = [id_ for id_ in todo.changed if id_ not in entries]
    sought = {*todo.seeds, *changed}
    looked = papers.intersection(tools.store.looked_before(since))
    return replace(
        todo,
        seeds=[id_ for id_ in ids if id_ in sought],
        changed=[*changed, *gone],
        papers=sorted(papers.intersection(todo.papers) | looked),
        at_once=True,
    )


def rebuild(tools: Tools) -> int:
    """Make all belief anew from the evidence; the number of rows that changed."""
    return publish_all(tools) + tools.store.drop_strays()


class _Counted:
    """The entries, counted as they pass."""

    def __init__(self, entries: Iterable[Seed | Rejected]) -> None:
        self._entries = entries
        self.rejected = 0
        self.sources: set[str] = set()

    def __iter__(self) -> Iterator[Seed | Rejected]:
        for entry in self._entries:
            self.rejected += isinstance(entry, Rejected)
            self.sources.add(entry.source)
            yield entry
