"""Asks GitHub which repositories speak of a paper; it must not judge whether one is the paper's.

``/search/repositories``: 30 questions a minute with a token and 10 without, at most 1,000
results, 256 characters and five operators a query. Phrases stand in quotation marks, which make
words out of operators.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from crawler.core.model import ArxivId, Page, RepoFacts, Request, Unreadable
from crawler.sources.github_api import API, JSON, count, document, explain, items
from crawler.sources.github_rest import facts_of

SEARCH = "github search"
MOST_CHARACTERS = 256
_MOST_RESULTS = 20
_PLACES = " in:readme,description"
_SHORTEST_TITLE = 3
"""Words; shorter titles name too many things."""


@dataclass(frozen=True, slots=True)
class Search:
    """What a search found, best first by GitHub's own order."""

    total: int
    incomplete: bool
    """GitHub ran out of time: what is not among the results may exist nevertheless."""
    found: tuple[RepoFacts, ...]
    """Without listings and READMEs."""


def by_identifier(paper: ArxivId) -> str:
    """The most specific query: repositories that name the paper's arXiv identifier."""
    return f'"{paper}"{_PLACES}'


def by_title(title: str) -> str | None:
    """Repositories that give the exact title; ``None`` where it is too short to tell.

    A title that is longer than a query may be is cut between two words.
    """
    words = "".join(c if c.isprintable() and c not in '"\\' else " " for c in title).split()
    if len(words) < _SHORTEST_TITLE:
        return None
    while words and len(phrase := f'"{" ".join(words)}"{_PLACES}') > MOST_CHARACTERS:
        words.pop()
    return phrase if words else None


def search_request(query: str, *, most: int = _MOST_RESULTS) -> Request:
    """The question; raises ValueError for a query that GitHub would refuse as too long."""
    if not 0 < len(query) <= MOST_CHARACTERS:
        raise ValueError(f"a query has from 1 to {MOST_CHARACTERS} characters")
    fields = urlencode({"q": query, "per_page": most})
    url = f"{API}/search/repositories?{fields}"
    return Request(url, accept=JSON, explains=explain, quota="search")


def read_search(page: Page) -> Search | Unreadable:
    """What the answer says; ``Unreadable`` where GitHub refused the query (422) or it is cut."""
    told = document(page)
    found, total = items(told.get("items")), count(told.get("total_count"))
    if page.status != 200 or found is None or total is None:
        return Unreadable(f"no search results, status {page.status}")
    facts = _all(found)
    if facts is None:
        return Unreadable("results that name no repository")
    return Search(total, told.get("incomplete_results") is not False, facts)


def _all(found: Sequence[object]) -> tuple[RepoFacts, ...] | None:
    facts = [facts_of(one) if isinstance(one, dict) else None for one in found]
    known = tuple(one for one in facts if one)
    return known if len(known) == len(facts) else None
