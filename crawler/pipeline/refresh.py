"""Does what is due, and only that: from the schedule to the engine. It decides no interval."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from crawler.core.claims import DATELINE, FULL_TEXT, GITHUB_SEARCH, HUGGING_FACE
from crawler.core.schedule import LOOK, RECORD, SEARCH, SEED_SOURCES
from crawler.pipeline.ports import Tools
from crawler.pipeline.publishing import policy_of, publish_all
from crawler.pipeline.renewing import route_of
from crawler.pipeline.work import Question, Todo, work
from crawler.store import Due

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
class Chosen:
    """The questions to ask now, and what that costs."""

    rows: tuple[Due, ...]
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
    todo = todo_of(tools, chosen.rows, everything=everything)
    changed += work(tools, todo)
    left = len({(one.subject, one.source) for one in tools.store.due(tools.now())})
    return Refreshed(
        tuple(todo.papers), tuple(todo.seeds), len(_questions(chosen.rows)), left, changed
    )


def choose(tools: Tools, budget: int | None = None, *, everything: bool = False) -> Chosen:
    """The questions that are due, what matters most first, within the budget."""
    due = tools.store.due(None if everything else tools.now())
    rows = due if budget is None else list(_within(tools, due, budget))
    counts = Counter(source for _, source in _questions(rows))
    requests: Counter[str] = Counter()
    records = sorted({one.owner for one in rows if one.source == RECORD})
    route = route_of(tools, records)
    for source, count in counts.items():
        costs = route.left if source == RECORD and route.pages else count
        requests[_host(tools, source)] += ceil(costs * _cost(tools, source))
    requests[_LISTS] += route.pages
    return Chosen(tuple(rows), dict(+requests), str(route) if records else "")


def _host(tools: Tools, source: str) -> str:
    if source == LOOK and tools.plan.signed:
        return "api.github.com"
    return _HOSTS.get(source, _ELSEWHERE)


def _questions(rows: Iterable[Due]) -> set[Question]:
    """A repository of two papers is one question."""
    return {(one.subject, one.source) for one in rows}


def _within(tools: Tools, rows: Sequence[Due], budget: int) -> Iterable[Due]:
    spent, seen = 0.0, set()
    for row in rows:
        question = row.subject, row.source
        if question not in seen:
            spent += _cost(tools, row.source)
            seen.add(question)
        if ceil(spent) > budget:
            return
        yield row


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
    *,
    everything: bool = False,
    looked_before: datetime | None = None,
) -> Todo:
    """The work that the rows are, without what was answered since they were written."""
    rows = list(rows)
    now, latest = tools.now(), tools.store.latest() if rows else None
    ahead = latest if latest and latest > now else None
    seeds = [one for one in rows if one.source == SEARCH]
    stale = {
        (one.subject, source): ahead or (now if everything else one.asked_at)
        for one in seeds
        for source in SEED_SOURCES
        if everything or one.asked_at
    }
    return Todo(
        seeds=[one.subject.removeprefix("seed:") for one in seeds],
        changed=tools.store.unpublished(),
        papers=sorted(
            {one.owner for one in rows if one.source != SEARCH}
            | set(tools.store.unpublished_papers())
        ),
        records=_records(tools, rows, everything=everything),
        stale={question: at for question, at in stale.items() if at is not None},
        looked_before=looked_before,
        only=frozenset(_questions(rows)),
        due=frozenset(_questions(rows)),
        everything=everything,
    )


def _records(tools: Tools, rows: Sequence[Due], *, everything: bool) -> list[str]:
    """The papers whose record was not given since the row was written, by a run that was killed."""
    due = {one.subject: one.asked_at for one in rows if one.source == RECORD}
    known = {} if everything else tools.store.inquiries(list(due))
    now = tools.now()
    answered = {
        one.subject
        for inquiries in known.values()
        for one in inquiries
        if one.source == RECORD and one.answered_at and one.answered_at <= now
        if not (asked := due[one.subject]) or one.answered_at > asked
    }
    return [subject.removeprefix("paper:") for subject in due if subject not in answered]
