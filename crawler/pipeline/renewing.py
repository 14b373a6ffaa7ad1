"""The stage that asks arXiv for the newest records of papers; it judges no change.

Of many papers the list of changes is asked for first: those that it leaves out are as they were,
and only the others are asked for by identifier.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from crawler.core.evidence import Inquiry
from crawler.core.model import ArxivId, Failure, Page, Request, Trouble
from crawler.core.portions import portions
from crawler.core.routes import Route, Seen, cheapest
from crawler.core.schedule import RECORD
from crawler.index.pages import KeptPages, Question
from crawler.pipeline.asking import Answered, Unanswered, ask_in_batches
from crawler.pipeline.harvest import Harvested, HarvestedRecords, harvest
from crawler.pipeline.one import failed
from crawler.pipeline.ports import Tools, Unwatched
from crawler.pipeline.resolve import SOURCE
from crawler.sources.arxiv_api import Feed, id_request, read_feed
from crawler.store import Batch, response_of
from crawler.store.schedule import LastTold

_AT_ONCE = 500
"""Papers that are looked up, or noted, together."""
_LONGEST_SILENCE = timedelta(days=180)
"""A paper that moved to another set is in no list of its old one: it is asked for after so long."""


def renew_records(tools: Tools, papers: Sequence[ArxivId]) -> None:
    """Ask for the papers by the cheapest route, and keep each answer as it comes."""
    seen = _seen(tools, [paper.value for paper in papers])
    route = _route(tools, seen)
    tools.watch.stage(f"asking for new versions by {route}", len(papers))
    left = _by_changes(tools, route, papers, seen)
    for answer in ask_in_batches(left, tools.plan.ids_per_query, id_request, tools.fetcher):
        tools.store.record(_learn(tools, answer))
        tools.watch.step(len(answer.items))


# --- by what changed ------------------------------------------------------------


def route_of(tools: Tools, keys: Sequence[str]) -> Route:
    """The cheapest route for these papers."""
    return _route(tools, _seen(tools, keys))


def _route(tools: Tools, seen: Mapping[str, Seen]) -> Route:
    return cheapest(seen.values(), tools.now().date(), tools.plan.ids_per_query)


def _seen(tools: Tools, keys: Sequence[str]) -> Mapping[str, Seen]:
    """What is known of each; nothing where no list is to be asked for."""
    if tools.pages is None:
        return dict.fromkeys(keys, Seen(None))
    now, seen = tools.now(), dict[str, Seen]()
    kinds: dict[Seen, Seen] = {}  # many papers were told of on one day, and are in one set
    for some in portions(keys, _AT_ONCE):
        told = tools.store.last_told(some, SOURCE)
        for key, last in told.items():
            one = _seen_one(last, now)
            seen[key] = kinds.setdefault(one, one)
    return seen


def _seen_one(told: LastTold, now: datetime) -> Seen:
    """A moment in the future, which a clock that jumped has left behind, says nothing."""
    trusted = told.shown_at and now - told.shown_at <= _LONGEST_SILENCE
    on = told.asked_at.date() if trusted and told.asked_at and told.asked_at <= now else None
    return Seen(on, told.categories)


def _by_changes(
    tools: Tools, route: Route, papers: Sequence[ArxivId], seen: Mapping[str, Seen]
) -> Sequence[ArxivId]:
    """Note which of the papers are as they were; the others.

    Where the list cannot be had, or is longer than was thought, that is all of them.
    """
    if route.since is None or tools.pages is None:
        return papers
    question, net = Question(route.since, route.within), _Bounded(tools, route.by_id)
    done = harvest(net, tools.pages, question, tools.now, Unwatched())
    if not isinstance(done, Harvested):
        tools.pages.clear()
        return papers
    first = next(iter(tools.pages))
    shown = _shown(tools.pages) | _named(done.unread, papers)
    quiet = [one for one in papers if one not in shown and route.covers(seen[one.value])]
    for some in portions(quiet, _AT_ONCE):
        asked = (Inquiry(f"paper:{one}", RECORD, answered_at=first.fetched_at) for one in some)
        tools.store.record(Batch(tools.clock(), inquiries=tuple(asked)))
    tools.pages.clear()
    tools.watch.step(len(quiet))
    quiet_ones = frozenset(quiet)
    return [one for one in papers if one not in quiet_ones]


def _shown(pages: KeptPages) -> set[ArxivId]:
    """The papers that changed, those that were deleted among them."""
    records = HarvestedRecords(pages)
    return {record.arxiv_id for record in records} | records.removed()


def _named(unread: Sequence[str], papers: Sequence[ArxivId]) -> set[ArxivId]:
    """The papers that may be meant by what could not be read."""
    told = " ".join(unread)
    return {paper for paper in papers if paper.value in told} if told else set()


class _Bounded:
    """Asks no more than so often, and notes what it cost: a list outlives a run that is killed."""

    def __init__(self, tools: Tools, most: int) -> None:
        self._tools = tools
        self._left = most

    def fetch(self, request: Request) -> Page | Failure:
        """The answer, or why there is none."""
        if self._left == 0:
            reason = "the list is longer than was thought"
            return Failure(request.url, Trouble.REFUSED, reason, self._tools.clock())
        self._left -= 1
        answer = self._tools.fetcher.fetch(request)
        self._tools.store.record(Batch(self._tools.clock()))
        return answer


# --- by identifier --------------------------------------------------------------


def _learn(tools: Tools, answer: Answered[ArxivId] | Unanswered[ArxivId]) -> Batch:
    now = tools.clock()
    if isinstance(answer, Unanswered):
        return _unknown(answer.items, answer.failure, tools)
    feed = read_feed(answer.page)
    if not isinstance(feed, Feed):
        why = Failure(answer.page.url, Trouble.UNREADABLE, feed.reason, answer.page.fetched_at)
        return _unknown(answer.items, why, tools)
    shown = {record.arxiv_id: record for record in feed.records}
    asked = [paper for paper in answer.items if paper in shown]
    left_out = [paper for paper in answer.items if paper not in shown]
    why = Failure(answer.page.url, Trouble.UNREADABLE, "arXiv left it out", answer.page.fetched_at)
    return Batch(
        now,
        response_of(answer.request, answer.page),
        records=tuple((SOURCE, shown[paper]) for paper in asked),
        inquiries=(
            *(Inquiry(f"paper:{paper}", RECORD, answered_at=now) for paper in asked),
            *(failed(f"paper:{paper}", RECORD, why) for paper in left_out),
        ),
    )


def _unknown(papers: Sequence[ArxivId], why: Failure, tools: Tools) -> Batch:
    inquiries = tuple(failed(f"paper:{paper}", RECORD, why) for paper in papers)
    return Batch(tools.clock(), inquiries=inquiries)
