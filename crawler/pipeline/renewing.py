"""The stage that asks arXiv for the newest records of papers; it judges no change."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.core.evidence import Inquiry
from crawler.core.model import ArxivId, Failure, Trouble
from crawler.core.schedule import RECORD
from crawler.pipeline.asking import Answered, Unanswered, ask_in_batches
from crawler.pipeline.one import failed
from crawler.pipeline.ports import Tools
from crawler.pipeline.resolve import SOURCE
from crawler.sources.arxiv_api import Feed, id_request, read_feed
from crawler.store import Batch, response_of


def renew_records(tools: Tools, papers: Sequence[ArxivId]) -> None:
    """Ask for the papers by identifier, many at once, and keep each answer as it comes."""
    tools.watch.stage("asking for new versions", len(papers))
    for answer in ask_in_batches(papers, tools.plan.ids_per_query, id_request, tools.fetcher):
        tools.store.record(_learn(tools, answer))
        tools.watch.step(len(answer.items))


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
