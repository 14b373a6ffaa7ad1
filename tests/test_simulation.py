"""The simulation of the nights follows the real schedule, and tells what does not fit into them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crawler.core.schedule import REFRESH, Weight
from tools.simulate_schedule import Kind, prices, sample, simulate

THERE, NONE, GONE = Kind(1.0, "there"), Kind(1.0, "none"), Kind(1.0, "gone")
GITHUB, ARXIV = "api.github.com", "export.arxiv.org"


@pytest.mark.parametrize(("days", "looks"), [(30.0, 4), (10.0, 12)])
def test_code_that_is_there_is_looked_at_as_often_as_the_policy_says(
    days: float, looks: int
) -> None:
    old = [life for life in sample(40, kinds=[THERE]) if life.born.year < 2025]
    policy = replace(REFRESH, available=days)
    report = simulate(old, 240, 120, policy=policy)
    assert report.requests[GITHUB] == pytest.approx(len(old) * looks / 40)
    assert report.seconds[GITHUB] == pytest.approx(report.requests[GITHUB] * 1.0)


def test_a_night_that_has_room_for_all_leaves_nothing() -> None:
    report = simulate(sample(60), 60, hours=24)
    assert (report.left, report.latest) == ({}, 0.0)


def test_what_matters_least_waits_where_the_night_is_short() -> None:
    lives = [*sample(30, kinds=[NONE]), *sample(30, kinds=[GONE])]
    needed = simulate(sample(60), 1).seconds["api.github.com (search)"] / 3_600
    report = simulate(lives, 40, hours=needed / 40)
    assert report.left
    assert Weight.SUSPECTED not in report.left


def test_a_question_that_is_more_than_a_nights_work_is_paid_off_in_the_nights_after() -> None:
    old = [life for life in sample(40, kinds=[THERE]) if life.born.year < 2025]
    nights = 80
    report = simulate(old, nights, hours=1 / 3_600 / 160)  # a quarter of one look's second
    assert report.requests[GITHUB] == pytest.approx(nights / 4 / 40)
    assert report.left[Weight.OPEN] > 0


def test_papers_and_hours_are_told_for_as_many_as_the_sample_stands_for() -> None:
    report = simulate(sample(50, kinds=[THERE]), 1)
    born = len([life for life in sample(50, kinds=[THERE]) if life.born.year < 2026])
    assert report.per_night(GITHUB, 50) == pytest.approx(born / 40)
    assert report.per_night(GITHUB, 5_000) == pytest.approx(born / 40 * 100)
    assert report.hours(GITHUB, 5_000) == pytest.approx(born / 40 * 100 / 3_600)


def test_without_a_token_each_look_costs_its_page() -> None:
    signed, unsigned = prices(), prices(signed=False)
    assert signed["look"].requests * 40 == unsigned["look"].requests == 1
    assert (signed["look"].host, unsigned["look"].host) == (GITHUB, "github.com")
    assert signed["arxiv record"].host == ARXIV
