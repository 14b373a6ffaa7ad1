"""The one engine of `run` and `refresh`: ask for what is to be asked, then make belief of it.

Every answer is kept before the next question, and what is still to be done follows from what is
kept: so it can be stopped anywhere, and goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from crawler.core.claims import HERITAGE
from crawler.core.ids import GITHUB
from crawler.core.model import ArxivId, RepoId
from crawler.core.schedule import LOOK, Task
from crawler.pipeline.finding import STAGES, ask_stage, find_lost_code
from crawler.pipeline.hosted import look_at_hosted
from crawler.pipeline.looking import look_at_all
from crawler.pipeline.meter import BudgetSpent
from crawler.pipeline.ports import Tools
from crawler.pipeline.publishing import believed, publish, publish_seeds
from crawler.pipeline.renewing import renew_records
from crawler.pipeline.resolve import resolve_seeds
from crawler.store import Batch, Question, Selection

_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Todo:
    """What is to be done."""

    due: Selection
    """What the schedule says is due: it is believed where an answer claims to be of the future."""
    seeds: Sequence[str] = ()
    """Entries whose paper is to be looked for."""
    changed: Sequence[str] = ()
    """Entries of which belief is to be made anew."""
    papers: Sequence[str] = ()
    """Papers about which there may be something to ask."""
    records: Sequence[str] = ()
    """Papers whose record is to be asked for."""
    stale: Mapping[str, datetime] = field(default_factory=dict)
    """By entry: answers about it, up to a moment, that count as none."""
    looked_before: datetime | None = None
    """Repositories last looked at before are looked at again, due or not."""
    only_due: bool = False
    """Nothing else is asked again; what was never asked is."""
    everything: bool = False
    """Due or not."""
    at_once: bool = False
    """Failures are tried again as soon as the host allows it."""

    @property
    def entries(self) -> list[str]:
        """All entries of which belief is to be made."""
        return list(dict.fromkeys([*self.seeds, *self.changed]))

    def wants(self, task: Task, now: datetime, due: Collection[Question]) -> bool:
        """Whether the task is to be done now; ``due``: what the schedule says of its subject."""
        if task.asked_at is None:
            return True
        is_due = (task.subject, task.source) in due
        if self.only_due and not is_due:
            return False
        if task.told_at and task.told_at > now and is_due:
            return True
        again = self.looked_before is not None and task.source == LOOK
        return (
            self.everything
            or task.due_at <= now
            or (again and task.asked_at <= (self.looked_before or now))
        )


def work(tools: Tools, todo: Todo) -> int:
    """Do it; the number of rows of belief that changed."""
    return match_entries(tools, todo) + work_on_papers(tools, todo)


def match_entries(tools: Tools, todo: Todo) -> int:
    """Look for the papers of the entries; the number of rows that changed."""
    tools = _steady(tools)
    with suppress(BudgetSpent):
        resolve_seeds(tools, todo.seeds, todo.stale)
    return publish_seeds(tools, todo.entries)


def work_on_papers(tools: Tools, todo: Todo) -> int:
    """Ask about the papers, those of the entries among them; the number of rows that changed."""
    tools = _steady(tools)
    keys = list(dict.fromkeys([*todo.papers, *tools.store.paper_keys(todo.entries)]))
    looked: set[str] = set()
    with suppress(BudgetSpent):
        _ask(tools, todo, keys, looked)
    touched = {*keys, *_papers(tools.store.owners_of(sorted(looked)))}
    changed = publish(tools, sorted(touched))
    changed += tools.store.retract_papers_without_entry(tools.clock())
    tools.store.mark_published(todo.entries)
    return changed


def _steady(tools: Tools) -> Tools:
    return replace(tools, clock=_Steady(tools), wall=tools.wall or tools.clock)


class _Steady:
    """The clock, which never goes back behind what is kept: a later answer is to count as one."""

    def __init__(self, tools: Tools) -> None:
        self._clock = tools.clock
        self._last = tools.store.latest()

    def __call__(self) -> datetime:
        now = self._clock()
        if self._last is not None and now <= self._last:
            now = self._last + _INSTANT
        self._last = now
        return now


def _papers(owners: Iterable[str]) -> set[str]:
    return {owner for owner in owners if not owner.startswith("entry:")}


def _ask(tools: Tools, todo: Todo, keys: Sequence[str], looked: set[str]) -> None:
    renew_records(tools, [ArxivId(key) for key in todo.records])
    found = _Found(tools.clock())
    found.add(_wanted(tools, todo, keys))
    # what a list names may turn out to be somebody else's, and so leave the code to be searched for
    _look(tools, found.take(), looked)
    found.add(_wanted(tools, todo, [key for key in keys if key in found.with_code]))
    searched = [key for key in keys if key in found.searched]
    _search(tools, todo, searched)
    found.add(_wanted(tools, todo, searched))
    _look(tools, found.take(), looked)
    lost = found.lost | found.with_code | _papers(tools.store.owners_of(sorted(looked)))
    find_lost_code(tools, sorted(lost))


class _Found:
    """What is to be asked about papers, as far as it has to be kept: keys, and where to look."""

    def __init__(self, began: datetime) -> None:
        self._began = began
        self._repositories: dict[str, list[RepoId]] = {}
        self.with_code: set[str] = set()
        """Papers of which a repository is to be looked at."""
        self.searched: set[str] = set()
        """Papers whose code is to be searched for."""
        self.lost: set[str] = set()
        """Papers of which copies of repositories are to be searched for."""

    def add(self, wanted: Iterable[tuple[str, Sequence[Task]]]) -> None:
        """Note what is wanted; of a paper that is known already, in place of what was."""
        for key, tasks in wanted:
            sources = {task.source for task in tasks}
            if sources & _SEARCHES:
                self.searched.add(key)
            if HERITAGE in sources:
                self.lost.add(key)
            if any(task.repo for task in tasks):
                self.with_code.add(key)
            self._repositories.pop(key, None)
            if repos := [task.repo for task in tasks if task.repo and self._is_open(task)]:
                self._repositories[key] = repos

    def _is_open(self, task: Task) -> bool:
        """It was not looked at meanwhile, maybe under an older name."""
        return task.asked_at is None or task.asked_at < self._began

    def take(self) -> list[RepoId]:
        """The repositories to look at, which are let go."""
        taken = dict.fromkeys(repo for some in self._repositories.values() for repo in some)
        self._repositories.clear()
        return list(taken)


_SEARCHES = frozenset(stage.source for stage in STAGES)


def _wanted(tools: Tools, todo: Todo, keys: Sequence[str]) -> Iterator[tuple[str, list[Task]]]:
    """What is to be asked about each of the papers about which there is something to ask."""
    if todo.at_once:
        hasty = replace(tools.plan.refresh, retry_hours=0.0)
        tools = replace(tools, plan=replace(tools.plan, refresh=hasty))
    for some in believed(tools, keys):
        asked = {task.subject for _, _, tasks in some for task in tasks if task.asked_at}
        due = tools.store.chosen_of(sorted(asked), todo.due)
        for told, _, tasks in some:
            wanted = [task for task in tasks if todo.wants(task, tools.now(), due)]
            if wanted:
                yield told.key, wanted


def _search(tools: Tools, todo: Todo, keys: Sequence[str]) -> None:
    """Ask each source of links about those of the papers for which it is due by then.

    What one says may make the next needless, or needed: so the papers are judged again after it.
    """
    due: dict[str, dict[str, datetime]] | None = None
    for stage in STAGES:
        if stage.source not in tools.plan.sources:
            continue
        if due is None:
            due = _due_by_source(tools, todo, keys)
        if stage.source in due:
            ask_stage(tools, stage, due[stage.source])
            due = None


def _due_by_source(tools: Tools, todo: Todo, keys: Sequence[str]) -> dict[str, dict[str, datetime]]:
    """The papers that each source of links is to be asked about; answers up to then are stale."""
    due: dict[str, dict[str, datetime]] = {}
    for key, tasks in _wanted(tools, todo, keys):
        for task in tasks:
            if task.source in _SEARCHES:
                due.setdefault(task.source, {})[key] = task.told_at or tools.now()
    return due


def _look(tools: Tools, repos: Sequence[RepoId], looked: set[str]) -> None:
    repos = [repo for repo in repos if f"repo:{repo.key}" not in looked]
    if not repos:
        return
    tools.watch.stage("checking repositories", len(repos))
    for batch in _looks(tools, repos):
        tools.store.record(batch)
        looked.update(one.subject for one in batch.inquiries)
        tools.watch.step(len(batch.inquiries))


def _looks(tools: Tools, repos: Sequence[RepoId]) -> Iterator[Batch]:
    yield from look_at_all(tools, [repo for repo in repos if repo.host == GITHUB])
    for repo in repos:
        if repo.host != GITHUB:
            yield look_at_hosted(tools, repo)
