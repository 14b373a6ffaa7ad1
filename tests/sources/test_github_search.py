"""The search is asked within its bounds, and its answers are read as repositories."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import ArxivId, Request, Unreadable
from crawler.sources.github_search import (
    MOST_CHARACTERS,
    Search,
    by_identifier,
    by_title,
    read_search,
    search_request,
)
from crawler.twin.github_search import refusal
from tests.sources.api_recordings import objects, page, recorded

TITLE = "Synthesizing Coherent Story with Auto-Regressive Latent Diffusion Models"


def query_of(request: Request) -> str:
    return parse_qs(urlsplit(request.url).query)["q"][0]


def test_queries_are_the_most_specific_ones() -> None:
    assert by_identifier(ArxivId("2211.10950")) == '"2211.10950" in:readme,description'
    assert by_title(TITLE) == f'"{TITLE}" in:readme,description'
    assert query_of(search_request(by_identifier(ArxivId("2211.10950")))) == (
        '"2211.10950" in:readme,description'
    )


@pytest.mark.parametrize("title", ["", "Attention", "Two Words", '"" "'])
def test_short_titles_are_not_searched_for(title: str) -> None:
    assert by_title(title) is None


@given(st.text(max_size=500))
def test_no_title_makes_a_query_that_would_be_refused(title: str) -> None:
    query = by_title(title)
    if query is not None:
        assert len(query) <= MOST_CHARACTERS
        assert query.count('"') == 2
        assert refusal(query) is None
        search_request(query)


@pytest.mark.parametrize("query", ["", "x" * 257])
def test_a_query_out_of_bounds_is_not_made(query: str) -> None:
    with pytest.raises(ValueError, match="256"):
        search_request(query)


def test_every_recorded_search_is_read() -> None:
    raw = objects("search_repos")
    told = [read_search(one) for one in recorded("search_repos")]
    assert len(told) >= 8
    for search, body in zip(told, raw, strict=True):
        assert isinstance(search, Search)
        assert search.total == body["total_count"]
        assert [one.repo.full_name for one in search.found] == [
            one["full_name"] for one in body["items"]
        ]
        assert search.incomplete is body.get("incomplete_results", True)


@pytest.mark.parametrize(
    "answer",
    [
        page({"message": "Validation Failed"}, 422),
        page({"total_count": 1, "incomplete_results": False}),
        page({"total_count": 1, "items": [{"name": "x"}]}),
        page({"total_count": "1", "items": []}),
        page(b"<html></html>"),
        page(b'{"total_count": 1, "items": ['),
    ],
)
def test_a_refusal_or_a_cut_answer_is_not_nothing_found(answer: object) -> None:
    assert isinstance(read_search(answer), Unreadable)  # type: ignore[arg-type]


def test_a_title_longer_than_a_query_is_cut_between_two_words() -> None:
    query = by_title("Drawing models " + "once more " * 40)
    assert query is not None
    assert len(query) <= 256
    assert query.startswith('"Drawing models once more once more')
    assert by_title("x" * 300 + " y z") is None
