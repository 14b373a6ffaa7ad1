"""Searches GitHub for repositories that name a paper; whether one is the paper's, the core says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crawler.core.believe import Belief
from crawler.core.claims import GITHUB_SEARCH
from crawler.core.evidence import Inquiry, PaperEvidence
from crawler.core.model import ArxivId, Claim, ClaimKind, Failure, Place, Trouble
from crawler.pipeline.one import Told, ask, failed
from crawler.pipeline.ports import Tools
from crawler.sources.github_search import (
    Search,
    by_identifier,
    by_title,
    read_search,
    search_request,
)
from crawler.store import Batch

_MOST_FOUND = 8
"""Repositories that one question makes claims of, best first by GitHub's order."""


def search_github(tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]) -> Iterator[Batch]:
    """Two questions a paper, the most specific first; where one fails, the next is not asked.

    A paper has its answer when both were answered in full.
    """
    for told, belief in papers:
        title = belief.paper.record.title if belief.paper.record else ""
        yield from _search(tools, told.key, title)


def _search(tools: Tools, key: str, title: str) -> Iterator[Batch]:
    subject = f"paper:{key}"
    for query, words in _queries(key, title):
        batch = _ask(tools, key, query, words)
        (inquiry,) = batch.inquiries
        if inquiry.is_open:
            yield batch
            return
        yield replace(batch, inquiries=())
    now = tools.clock()
    yield Batch(now, inquiries=(Inquiry(subject, GITHUB_SEARCH, answered_at=now),))


def _queries(key: str, title: str) -> Iterator[tuple[str, str]]:
    yield by_identifier(ArxivId(key)), "names the paper's identifier"
    phrase = by_title(title)
    if phrase is not None:
        yield phrase, "names the paper's title"


def _ask(tools: Tools, key: str, query: str, words: str) -> Batch:
    request, subject = search_request(query), f"paper:{key}"
    told: Told[Search] | Batch = ask(tools, request, read_search, subject, GITHUB_SEARCH)
    if isinstance(told, Batch):
        return told
    found = told.value.found[:_MOST_FOUND]
    claims = tuple((key, _claim(facts.repo.url, words)) for facts in found)
    batch = replace(told.batch, claims=claims)
    if not told.value.incomplete:
        return batch
    why = Failure(request.url, Trouble.UNAVAILABLE, "GitHub searched in part only", batch.at)
    return replace(batch, inquiries=(failed(subject, GITHUB_SEARCH, why),))


def _claim(url: str, words: str) -> Claim:
    return Claim(ClaimKind.LINK, GITHUB_SEARCH, Place.REPOSITORY, words, url)
