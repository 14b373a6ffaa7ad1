"""What is due is chosen by bounds: the rows up to one, told without holding them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.match import Match, MatchState
from crawler.core.model import ArxivId, Seed
from crawler.core.schedule import SEARCH, Task
from crawler.store import Due, Selection, Store

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
_Row = tuple[str, str, str, int, int]
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["2001.00001", "2001.00002", "entry:a"]),
        st.sampled_from(["paper:2001.00001", "repo:github.com/a/b", "seed:a"]),
        st.sampled_from(["arxiv record", "look"]),
        st.integers(-2, 2),
        st.sampled_from([10, 30, 90]),
    ),
    unique_by=lambda row: row[:3],
)


@given(ROWS, st.integers(0, 20), st.booleans())
def test_a_selection_is_the_rows_before_its_end(rows: list[_Row], at: int, whenever: bool) -> None:
    with Store.open(None) as store:
        store.publish_matches([], NOW, [_task(*row) for row in rows])
        now = None if whenever else NOW
        every = sorted((_due(*row) for row in rows if whenever or row[3] <= 0), key=_place)
        assert list(store.due(Selection(now))) == every
        chosen = Selection(now, every[at] if at < len(every) else None)
        first = every[:at]
        assert list(store.due(chosen)) == first
        questions = {(one.subject, one.source) for one in first}
        assert store.count_due(chosen) == Counter(source for _, source in questions)
        assert store.chosen_of([one.subject for one in every], chosen) == questions


def _task(owner: str, subject: str, source: str, days: int, weight: int) -> tuple[str, Task]:
    return owner, Task(subject, source, NOW + timedelta(days=days), "for a test", weight)


def _due(owner: str, subject: str, source: str, days: int, weight: int) -> Due:
    at = NOW + timedelta(days=days)
    return Due(owner, subject, source, at, "for a test", weight, None)


def _place(one: Due) -> tuple[int, datetime, str, str, str]:
    return -one.weight, one.due_at, one.subject, one.source, one.owner


@pytest.mark.parametrize("state", MatchState)
def test_an_entry_is_looked_for_only_while_that_is_a_task(state: MatchState) -> None:
    """Else each night would find it due, and so would never say that nothing is."""
    with Store.open(None) as store:
        (id_,) = store.keep_seeds([Seed("refs.txt", 1, "A title")], NOW)
        unknown = Match(MatchState.UNKNOWN, None, 0.0, (), ())
        task = Task(f"seed:{id_}", SEARCH, NOW, "not found so far", 60)
        store.publish_matches([(id_, unknown)], NOW, [(f"entry:{id_}", task)])
        assert store.count_due(Selection(NOW)) == {SEARCH: 1}
        paper = ArxivId("2001.00001") if state is MatchState.MATCHED else None
        store.publish_matches([(id_, Match(state, paper, 1.0, (), ()))], NOW)
        assert store.count_due(Selection(NOW)) == {}


def test_what_is_due_of_some_papers_costs_the_same_among_eight_times_as_many() -> None:
    assert _steps(4_000) < 1.5 * _steps(500)


def _steps(papers: int) -> int:
    """Of SQLite's machine, in tens: to tell what is due of twenty papers."""
    counted = [0]

    def count() -> int:
        counted[0] += 1
        return 0

    with Store.open(None) as store:
        keys = [f"2001.{number:05}" for number in range(papers)]
        store.publish_matches([], NOW, [_task(key, f"paper:{key}", "look", -1, 30) for key in keys])
        last = next(store.due(Selection(NOW, None)))
        chosen = Selection(NOW, replace(last, weight=10))
        store._db.conn.set_progress_handler(count, 10)
        assert len(store.chosen_of([f"paper:{key}" for key in keys[:20]], chosen)) == 20
    return counted[0]
