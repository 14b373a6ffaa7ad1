"""Does what is due, and only that: from the schedule to the engine. It decides no interval."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil

from crawler.core.claims import DATELINE, FULL_TEXT, GITHUB_SEARCH, HUGGING_FACE
from crawler.core.portions import portions
from crawler.core.schedule import LOOK, RECORD, SEARCH
from crawler.pipeline.ports import Tools
from crawler.pipeline.publishing import policy_of, publish_all
from crawler.pipeline.renewing import route_of
from crawler.pipeline.work import Todo, work
from crawler.store import Due, Selection

_HOSTS = {
    RECORD: "export.arxiv.org",
    SEARCH: "export.arxiv.org",
    DATELINE: "arxiv.org",
    FULL_TEXT: "arxiv.org",
    HUGGING_FACE: "huggingface.co",
    GITHUB_SEARCH: "api.github.com",
    LOOK: "github.com",
}
_LISTS = "oaipmh.arxiv.org"
_ELSEWHERE = "other hosts"
_AT_ONCE = 500
"""Rows of the schedule that are held together."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh did."""

    papers: tuple[str, ...]
    entries: tuple[str, ...]
    asked: int
    """Questions that were due and chosen."""
    left: int
    """Questions that are still due."""
    changed: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What questions cost."""

    requests: dict[str, int]
    """By host."""
    route: str
    """How arXiv's records are asked for, and why."""


def refresh(tools: Tools, budget: int | None = None, *, everything: bool = False) -> Refreshed:
    """Do what is due; with a budget, what matters most of it."""
    changed = 0
    if not tools.store.follows(policy_of(tools), tools.now()):
        changed = publish_all(tools)
    chosen = choose(tools, budget, everything=everything)
    asked = sum(tools.store.count_due(chosen).values())
    todo = todo_of(tools, tools.store.due(chosen), chosen, everything=everything)
    todo = replace(todo, only_due=True)
    changed += work(tools, todo)
    left = sum(tools.store.count_due(Selection(tools.now())).values())
    return Refreshed(tuple(todo.papers), tuple(todo.seeds), asked, left, changed)


def choose(tools: Tools, budget: int | None = None, *, everything: bool = False) -> Selection:
    """The questions that are due, what matters most first, within the budget."""
    due = Selection(None if everything else tools.now())
    if budget is None:
        return due
    return replace(due, before=_first_beyond(tools, tools.store.due(due), budget))


def cost_of(tools: Tools, chosen: Selection) -> Cost:
    """What it costs to ask the questions chosen."""
    counts = tools.store.count_due(chosen)
    requests: Counter[str] = Counter()
    records = sorted(one.owner for one in tools.store.due(chosen) if one.source == RECORD)
    route = route_of(tools, records)
    for source, count in counts.items():
        costs = route.left if source == RECORD and route.pages else count
        requests[_host(tools, source)] += ceil(costs * _cost(tools, source))
    requests[_LISTS] += route.pages
    return Cost(dict(+requests), str(route) if records else "")


def _host(tools: Tools, source: str) -> str:
    if source == LOOK and tools.plan.signed:
        return "api.github.com"
    return _HOSTS.get(source, _ELSEWHERE)


def _first_beyond(tools: Tools, rows: Iterable[Due], budget: int) -> Due | None:
    """The first row that the budget does not bear. A repository of two papers is one question."""
    spent, repositories = 0.0, set[str]()
    for row in rows:
        if row.source != LOOK or row.subject not in repositories:
            spent += _cost(tools, row.source)
        if ceil(spent) > budget:
            return row
        if row.source == LOOK:
            repositories.add(row.subject)
    return None


def _cost(tools: Tools, source: str) -> float:
    """Requests for one question, where many are asked at once."""
    if source == RECORD:
        return 1 / tools.plan.ids_per_query
    if source == LOOK and tools.plan.signed:
        return 1 / tools.plan.repos_per_query
    if source == GITHUB_SEARCH:
        return 2 / tools.plan.repos_per_query if tools.plan.signed else 2.0
    return 1 / tools.plan.titles_per_query if source == SEARCH else 1.0


def todo_of(
    tools: Tools,
    rows: Iterable[Due],
    due: Selection,
    *,
    everything: bool = False,
    looked_before: datetime | None = None,
) -> Todo:
    """The work that the rows are, without what was answered since they were written.

    The rows are let go as they are read: what is kept is for whom, and of an entry since when.
    """
    now = tools.now()
    latest = tools.store.latest()
    ahead = latest if latest and latest > now else None
    stale: dict[str, datetime | None] = {}
    papers, records = set[str](), list[str]()
    for some in portions(rows, _AT_ONCE):
        seeds = [one for one in some if one.source == SEARCH]
        papers.update(one.owner for one in some if one.source != SEARCH)
        records += _records(tools, some, everything=everything)
        for one in seeds:
            at = now if everything else one.asked_at
            stale[one.subject.removeprefix("seed:")] = at and (ahead or at)
    return Todo(
        due,
        seeds=list(stale),
        changed=tools.store.unpublished(),
        papers=sorted(papers.union(tools.store.unpublished_papers())),
        records=records,
        stale={id_: at for id_, at in stale.items() if at is not None},
        looked_before=looked_before,
        everything=everything,
    )


def _records(tools: Tools, rows: Sequence[Due], *, everything: bool) -> list[str]:
    """The papers whose record was not given since the row was written, by a run that was killed."""
    due = {one.subject: one for one in rows if one.source == RECORD}
    known = {} if everything else tools.store.inquiries(list(due))
    now = tools.now()
    answered = {
        one.subject
        for inquiries in known.values()
        for one in inquiries
        if one.source == RECORD and one.answered_at and one.answered_at <= now
        if not (asked := due[one.subject].asked_at) or one.answered_at > asked
    }
    return [row.owner for subject, row in due.items() if subject not in answered]
