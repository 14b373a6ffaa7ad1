"""The life of a repository is what the looks at it show, and no single look kills it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.history import Glance, Life, Month, Sight, lives, months

START = datetime(2026, 1, 30, tzinfo=UTC)
C, N, A, B = Sight.CODE, Sight.NO_CODE, Sight.ABSENT, Sight.BLOCKED


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def glances(*sights: tuple[int, Sight], repo: str = "r") -> list[Glance]:
    return [Glance(repo, day(number), sight) for number, sight in sights]


@pytest.mark.parametrize(
    ("seen", "life"),
    [
        ([(0, C), (1, C)], Life("r", day(0), day(0), awaited=False)),
        ([(0, N), (5, C)], Life("r", day(0), day(5), awaited=True)),
        ([(0, A), (5, C)], Life("r", day(5), day(5), awaited=True)),
        ([(0, A), (9, A), (20, A)], Life("r", None, None, awaited=False)),
        ([(0, C), (1, A), (2, A)], Life("r", day(0), day(0), awaited=False)),
        ([(0, C), (1, A), (2, A), (3, A)], Life("r", day(0), day(0), awaited=False)),
        (
            [(0, C), (1, A), (4, A), (9, A), (10, A)],
            Life("r", day(0), day(0), False, ((day(9), True),)),
        ),
        (
            [(0, C), (1, A), (4, A), (9, A), (12, N), (13, A)],
            Life("r", day(0), day(0), False, ((day(9), True), (day(12), False))),
        ),
        (
            [(0, C), (1, A), (4, A), (8, A)],
            Life("r", day(0), day(0), False, ((day(8), True),)),
        ),
        ([(0, C), (1, B), (2, B)], Life("r", day(0), day(0), False, ((day(1), True),))),
        ([(0, C), (1, B), (2, A)], Life("r", day(0), day(0), False, ((day(1), True),))),
    ],
)
def test_a_life_is_read_from_its_looks(seen: list[tuple[int, Sight]], life: Life) -> None:
    assert list(lives(glances(*seen))) == [life]


def test_months_follow_one_another_also_without_a_look() -> None:
    told = [
        *glances((0, C), (1, B), repo="a"),
        *glances((40, C), repo="b"),
        *glances((0, A), repo="c"),
    ]
    assert months(lives(told), day(90)) == [
        Month("2026-01", 1, 1),
        Month("2026-02", 1, 1),
        Month("2026-03", 2, 1),
        Month("2026-04", 2, 1),
    ]
    assert months([], day(0)) == []
    assert (Month("2026-03", 2, 1).share, Month("2026-03", 0, 0).share) == (0.5, 0.0)


def test_months_go_over_the_end_of_a_year() -> None:
    told = months(lives(glances((-80, C), repo="a")), day(0))
    assert [(one.month, one.known) for one in told] == [
        ("2025-11", 1), ("2025-12", 1), ("2026-01", 1),
    ]  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(Sight)), max_size=12))
def test_the_dead_are_never_more_than_the_known(seen: list[tuple[int, Sight]]) -> None:
    told = glances(*sorted(seen))
    for month in months(lives(told), day(420)):
        assert 0 <= month.dead <= month.known <= 1


def test_december_is_followed_by_january() -> None:
    looks = [Glance("r", datetime(2024, 11, 30, tzinfo=UTC), C)]
    told = months(lives(looks), datetime(2025, 2, 1, tzinfo=UTC))
    assert [one.month for one in told] == ["2024-11", "2024-12", "2025-01", "2025-02"]
    assert {(one.known, one.dead) for one in told} == {(1, 0)}
