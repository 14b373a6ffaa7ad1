"""arXiv's API, ``/api/query``: checks, errors, paging; it must not render pages.

Order of checks, messages and statuses follow arXiv's search service. Results of an
``id_list`` come in the order of identifiers, for the service does not keep the request's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from crawler.twin.arxiv_feed import Asked, error_feed, feed
from crawler.twin.arxiv_grammar import Expression, parse, show
from crawler.twin.arxiv_ids import api_accepts, split_version
from crawler.twin.arxiv_query import adapt
from crawler.twin.arxiv_search import Search, SearchError
from crawler.twin.web import Reply, Request
from crawler.twin.world import Stated, World, state

CONTENT_TYPE = "application/atom+xml; charset=utf-8"
WINDOW = 10_000
"""Results beyond this one are not to be had."""
LONGEST_ADDRESS = 8_192
"""Characters of path and query; 642 identifiers of ten characters were seen to be too many."""
_ERRORS = "https://arxiv.org/api/errors"
_SORT_HELP = "https://arxiv.org/help/api/user-manual#sort"
_SORTS = ("relevance", "lastUpdatedDate", "submittedDate")
_ORDERS = ("ascending", "descending")


@dataclass(frozen=True, slots=True)
class _Wrong:
    """Why a request is refused."""

    message: str
    link: str = _ERRORS
    status: int = 400


@dataclass(frozen=True, slots=True)
class _Query:
    """A request that passed every check."""

    asked: Asked
    expression: Expression | None
    sort: str
    descending: bool


class ArxivApi:
    """The API over one world."""

    def __init__(self, world: World, clock: Callable[[], datetime]) -> None:
        self._world = world
        self._clock = clock
        self._search = Search(world)

    def answer(self, request: Request) -> Reply:
        """A feed, or a feed of one error."""
        if len(request.target) > LONGEST_ADDRESS:
            return Reply(414, b"<html><head><title>414 Request-URI Too Large</title></head></html>")
        query = _read(request.params)
        if isinstance(query, _Wrong):
            return self._error(query)
        if _is_outside(query.asked):
            return self._error(_FAILED)
        try:
            found = self._found(query)
        except SearchError:
            return self._error(_FAILED)
        first = query.asked.start
        shown = found[first : first + query.asked.size]
        return Reply(200, feed(query.asked, len(found), shown, self._clock()), CONTENT_TYPE)

    def _error(self, wrong: _Wrong) -> Reply:
        body = error_feed(wrong.message, wrong.link, self._clock())
        return Reply(wrong.status, body, CONTENT_TYPE)

    def _found(self, query: _Query) -> Sequence[Stated]:
        papers = self._search.papers
        if query.expression is None:
            found = self._listed(query.asked.ids)
            return _sorted(found, [1.0] * len(found), query)
        scores = self._search.find(query.expression)
        matched = {papers[number].paper.arxiv_id: score for number, score in scores.items()}
        if query.asked.ids:
            found = self._listed(query.asked.ids)
            found = [each for each in found if each.paper.arxiv_id in matched]
        else:
            found = [papers[number] for number in sorted(scores)]
        return _sorted(found, [matched[each.paper.arxiv_id] for each in found], query)

    def _listed(self, ids: Sequence[str]) -> list[Stated]:
        """The papers of these identifiers; whoever is unknown, or oddly spelt, is left out."""
        found: dict[tuple[str, int], Stated] = {}
        for item in ids:
            base, number = split_version(item)
            paper = self._world.paper(base)
            stated = state(paper, number) if paper and not paper.deleted else None
            if stated:
                found[base, stated.number] = stated
        return [found[key] for key in sorted(found)]


_FAILED = _Wrong("The search service failed on this request.", status=500)


def _is_outside(asked: Asked) -> bool:
    """The service divides by the page's size, and refuses pages that end past the window."""
    if asked.size == 0 or asked.start > WINDOW:
        return True
    return 1 + round(asked.start / asked.size) > WINDOW // asked.size


def _read(params: dict[str, str]) -> _Query | _Wrong:
    ids = params["id_list"].split(",") if params.get("id_list") else []
    for item in ids:
        if not api_accepts(item):
            return _wrong(f"incorrect id format for {item}")
    window = _window(params)
    if isinstance(window, _Wrong):
        return window
    sort = params.get("sortBy", "relevance")
    order = params.get("sortOrder", "descending")
    if sort not in _SORTS:
        return _Wrong(f"sortBy must be in: {', '.join(_SORTS)}", _SORT_HELP)
    if order not in _ORDERS:
        return _Wrong(f"sortOrder must be in: {', '.join(_ORDERS)}", _SORT_HELP)
    parsed = _parsed(params, bool(ids))
    if isinstance(parsed, _Wrong):
        return parsed
    query, expression = parsed
    tree = show(expression) if expression else ""
    asked = Asked(query or "", tree, ids, *window)
    return _Query(asked, expression, sort, order == "descending")


def _parsed(params: dict[str, str], has_ids: bool) -> tuple[str | None, Expression | None] | _Wrong:
    query = params.get("search_query") or None
    if query and params.get("raw") != "1":
        query = adapt(query)
    if query is None:
        missing = "Either a search_query or id_list must be specified for the classic API."
        return (None, None) if has_ids else _Wrong(missing)
    expression = parse(query)
    return _Wrong(f"Invalid query string: '{query}'") if expression is None else (query, expression)


def _window(params: dict[str, str]) -> tuple[int, int] | _Wrong:
    """Where the page starts, and its size."""
    size = _number(params, "max_results", 10)
    if isinstance(size, _Wrong):
        return size
    start = _number(params, "start", 0)
    return start if isinstance(start, _Wrong) else (start, size)


def _number(params: dict[str, str], name: str, default: int) -> int | _Wrong:
    try:
        value = int(params.get(name, default))
    except ValueError:
        return _wrong(f"{name} must be an integer")
    return _wrong(f"{name} must be non-negative") if value < 0 else value


def _wrong(message: str) -> _Wrong:
    return _Wrong(message, f"{_ERRORS}#{message.replace(' ', '_')}")


def _sorted(found: list[Stated], scores: list[float], query: _Query) -> list[Stated]:
    """Papers that tie stay in the order of their identifiers, whichever way the rest goes."""
    keys: dict[str, Callable[[int], float]] = {
        "relevance": lambda i: scores[i],
        "submittedDate": lambda i: found[i].paper.versions[0].at.timestamp(),
        "lastUpdatedDate": lambda i: found[i].at.timestamp(),
    }
    key = keys[query.sort]
    order = sorted(range(len(found)), key=lambda i: (-key(i) if query.descending else key(i), i))
    return [found[i] for i in order]
