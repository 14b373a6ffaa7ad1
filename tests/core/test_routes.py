"""arXiv is asked by the route that takes the fewest requests, and a list covers what it can."""

from __future__ import annotations

from datetime import date, timedelta
from math import gcd

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.routes import PAGE, Route, Seen, cheapest, set_of

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


CHANGES = {"": 1_900, "cs": 1_000, "physics": 700, "math": 330, "stat": 150, "eess": 150}
CHANGES |= {"q-bio": 60, "q-fin": 30, "econ": 30}
PHYSICS = """astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nlin nucl-ex nucl-th
    physics quant-ph"""


@pytest.mark.parametrize("name", CHANGES)
def test_a_list_is_thought_to_have_as_many_pages_as_its_set_changes(name: str) -> None:
    """2,500 records a page: over so many days that the last page is full."""
    days = PAGE // gcd(PAGE, CHANGES[name])
    pages = days * CHANGES[name] // PAGE
    on = TODAY - timedelta(days=days - 2)  # a day more is asked for, and today is one
    paper = Seen(on, ("acc-phys",) if name == "" else (f"{name}.XX",))
    assert cheapest([paper] * (pages + 1), TODAY, 1) == Route(
        pages + 1, pages + 1, on - timedelta(days=1), name, pages, 0
    )
    assert cheapest([paper] * pages, TODAY, 1) == Route(pages, pages)


@pytest.mark.parametrize("archive", PHYSICS.split())
def test_an_archive_of_physics_is_in_its_set(archive: str) -> None:
    assert set_of(f"{archive}.XX") == set_of(archive) == "physics"


@pytest.mark.parametrize("name", [name for name in CHANGES if name])
def test_every_other_set_is_called_as_its_categories_are(name: str) -> None:
    assert set_of(f"{name}.XX") == name
    assert Seen(None, (f"{name}.XX", "chao-dyn")).sets == {name, ""}


def test_of_nothing_nothing_is_asked() -> None:
    assert cheapest([], TODAY, 200) == Route(0, 0)
    assert Seen(None).sets == {""}


def test_a_route_covers_a_paper_of_its_set_that_was_seen_since() -> None:
    route = Route(9, 9, TODAY, "cs", 1, 0)
    days = [Seen(TODAY + timedelta(days=number), ("cs.LG",)) for number in (0, 1, 2)]
    assert [route.covers(one) for one in days] == [False, True, True]
    assert not Route(9, 9).covers(days[2])
    assert not Route(9, 9, TODAY, "math", 1, 0).covers(days[2])


def test_as_many_requests_are_no_fewer() -> None:
    """One page for one question: asking by identifier says more."""
    assert cheapest([seen(1)] * 200, TODAY, 200) == Route(200, 1)
    assert cheapest([seen(0)] * 201, TODAY, 200).pages == 1


def test_a_list_covers_all_that_it_was_asked_for_since() -> None:
    route = cheapest([seen(30)] * 3_000 + [seen(1)] * 3_000, TODAY, 200)
    assert route == Route(6_000, 30, date(2026, 8, 1), "cs", 13, 0)
