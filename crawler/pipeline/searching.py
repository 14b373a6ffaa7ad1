"""Searches GitHub for repositories that name a paper; whether one is the paper's, the core says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from crawler.core.believe import Belief
from crawler.core.claims import GITHUB_SEARCH
from crawler.core.due import part_of, parts_answered
from crawler.core.evidence import Inquiry, PaperEvidence
from crawler.core.model import ArxivId, Claim, ClaimKind, Failure, Place, RepoId, Trouble
from crawler.pipeline.dividing import Part, ask_divided
from crawler.pipeline.one import Told, ask, failed
from crawler.pipeline.ports import Tools
from crawler.sources.github_graphql import Queries, Refused, read_searches, searches_request
from crawler.sources.github_search import (
    Search,
    by_identifier,
    by_title,
    read_search,
    search_request,
)
from crawler.store import Batch, response_of

_MOST_FOUND = 8
"""Repositories that one question makes claims of, best first by GitHub's order."""
_WORDS = ("names the paper's identifier", "names the paper's title")


def search_github(tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]) -> Iterator[Batch]:
    """Two questions a paper, the most specific first; where one fails, the next is not asked.

    A paper has its answer when both were answered in full. The first time REST is asked, which
    tells where it searched in part only. Again, with a token, GraphQL is: many papers at once.
    """
    wanted = {told.key: _queries(told.key, belief) for told, belief in papers}
    again = _answered_before(tools, list(wanted)) if tools.plan.signed else set()
    left = [key for key in wanted if key not in again]
    yield from _search_many(tools, {key: wanted[key] for key in again}, left)
    for key in left:
        yield from _search(tools, key, wanted[key])


def _queries(key: str, belief: Belief) -> Queries:
    phrase = by_title(belief.paper.record.title if belief.paper.record else "")
    return (by_identifier(ArxivId(key)), *((phrase,) if phrase else ()))


def _answered_before(tools: Tools, keys: Sequence[str]) -> set[str]:
    known = tools.store.inquiries([f"paper:{key}" for key in keys])
    return {
        subject.removeprefix("paper:")
        for subject, asked in known.items()
        if any(one.source == GITHUB_SEARCH and one.answered_at for one in asked)
    }


# --- many at once -------------------------------------------------------------

_Answer = tuple[tuple[RepoId, ...], ...]
"""What each of a paper's questions found."""
_NOT_BY_GRAPHQL = frozenset({Trouble.UNREADABLE, Trouble.FORBIDDEN})
"""There REST may answer; a host that is down or overloaded is not asked more often for it."""


def _search_many(tools: Tools, wanted: dict[str, Queries], left: list[str]) -> Iterator[Batch]:
    """Search for many; the papers that REST is to be asked about are added to ``left``."""
    keys = {queries: key for key, queries in sorted(wanted.items())}
    size = max(1, tools.plan.repos_per_query // len(_WORDS))
    question = partial(searches_request, most=_MOST_FOUND)
    for part in ask_divided(list(keys), size, question, read_searches, tools.fetcher):
        told = {keys[queries]: found for queries, found in part.told.items()}
        refused = {key: one for key, one in told.items() if isinstance(one, Refused)}
        left += [key for key, one in refused.items() if one.trouble in _NOT_BY_GRAPHQL]
        batch = _learn(tools, part, told)
        if batch.inquiries:
            yield batch


def _learn(tools: Tools, part: Part[Queries, _Answer], told: dict[str, _Answer | Refused]) -> Batch:
    now, url = tools.clock(), part.request.url
    answers = {key: found for key, found in told.items() if not isinstance(found, Refused)}
    troubles = {
        key: Failure(url, one.trouble, one.detail, now)
        for key, one in told.items()
        if isinstance(one, Refused) and one.trouble not in _NOT_BY_GRAPHQL
    }
    return Batch(
        now,
        response_of(part.request, part.page) if part.page else None,
        claims=tuple(
            (key, _claim(repo.url, words))
            for key, answer in answers.items()
            for words, found in zip(_WORDS, answer, strict=False)
            for repo in found
        ),
        inquiries=(
            *(Inquiry(f"paper:{key}", GITHUB_SEARCH, answered_at=now) for key in answers),
            *(failed(f"paper:{key}", GITHUB_SEARCH, why) for key, why in troubles.items()),
        ),
    )


# --- one after the other --------------------------------------------------------


def _search(tools: Tools, key: str, queries: Queries) -> Iterator[Batch]:
    done = parts_answered(GITHUB_SEARCH, tools.store.inquiries([f"paper:{key}"])[f"paper:{key}"])
    for query, words in zip(queries, _WORDS, strict=False):
        part = part_of(GITHUB_SEARCH, words)
        if part in done and query != queries[-1]:
            continue
        batch = _ask(tools, key, query, words)
        (inquiry,) = batch.inquiries
        if inquiry.is_open or query == queries[-1]:
            yield batch
            return
        yield replace(batch, inquiries=(replace(inquiry, source=part),))


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
    origin = batch.response.unfinished if batch.response else None
    return replace(batch, response=origin, inquiries=(failed(subject, GITHUB_SEARCH, why),))


def _claim(url: str, words: str) -> Claim:
    return Claim(ClaimKind.LINK, GITHUB_SEARCH, Place.REPOSITORY, words, url)
