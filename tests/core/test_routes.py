"""arXiv is asked by the route that takes the fewest requests, and a list covers what it can."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.routes import Route, Seen, cheapest, set_of

TODAY = date(2026, 9, 1)


def seen(days: int, *categories: str) -> Seen:
    return Seen(TODAY - timedelta(days=days), categories or ("cs.LG",))


def test_few_papers_are_asked_for_by_identifier() -> None:
    route = cheapest([seen(30)] * 400, TODAY, 200)
    assert route == Route(400, 2)
    assert str(route) == "id_list: 400 records, 2 requests"


def test_many_papers_are_asked_for_by_what_changed() -> None:
    route = cheapest([seen(30)] * 10_000, TODAY, 200)
    assert (route.since, route.within, route.pages, route.left) == (date(2026, 8, 1), "cs", 13, 0)
    assert str(route) == (
        "OAI-PMH: changes in cs since 2026-08-01, about 13 pages for 50 by id_list"
    )


def test_papers_that_the_list_says_nothing_of_go_by_identifier() -> None:
    """Another set, long ago, never, and a moment that a clock which jumped has left behind."""
    others = [seen(1, "math.AG"), seen(4_000), Seen(None, ("cs.LG",)), seen(-3)]
    route = cheapest([seen(1)] * 4_000 + others, TODAY, 200)
    assert (route.since, route.within, route.pages, route.left) == (date(2026, 8, 30), "cs", 2, 4)
    assert [route.covers(one) for one in (seen(1), *others[:3])] == [True, False, False, False]
    assert str(route).endswith("for 21 by id_list, and 4 records by id_list")


def test_papers_of_all_sets_are_in_the_list_of_all_of_arxiv() -> None:
    papers = [seen(1, "cs.LG"), seen(1, "hep-th"), seen(1, "math.AG")] * 1_000
    route = cheapest(papers, TODAY, 200)
    assert (route.within, route.left) == ("", 0)
    assert "changes in all of arXiv since" in str(route)


@pytest.mark.parametrize(
    ("category", "name"),
    [
        ("cs.LG", "cs"),
        ("astro-ph.CO", "physics"),
        ("math-ph", "physics"),
        ("q-bio.BM", "q-bio"),
        ("chao-dyn", ""),
        ("", ""),
    ],
)
def test_a_category_is_in_its_group_s_set(category: str, name: str) -> None:
    assert set_of(category) == name


_PAPERS = st.builds(
    Seen,
    st.none() | st.integers(-5, 900).map(lambda days: TODAY - timedelta(days=days)),
    st.lists(st.sampled_from(["cs.LG", "hep-th", "stat.ML", "chao-dyn"]), max_size=2).map(tuple),
)


@given(st.lists(st.tuples(_PAPERS, st.integers(1, 900)), max_size=8), st.integers(1, 500))
def test_no_route_takes_more_requests_than_asking_by_identifier(
    papers: list[tuple[Seen, int]], per_query: int
) -> None:
    """And it covers just the papers that it does not leave to the identifiers."""
    known = [paper for paper, times in papers for _ in range(times)]
    route = cheapest(known, TODAY, per_query)
    assert route.pages + -(-route.left // per_query) <= route.by_id
    if route.since is not None:
        future = sum(paper.on is not None and paper.on > TODAY for paper in known)
        covered = sum(route.covers(paper) for paper in known)
        assert len(known) - route.left <= covered <= len(known) - route.left + future
