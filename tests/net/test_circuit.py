"""A host that keeps failing is left alone, and asked once when its rest is over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.net.circuit import Admission, Circuit, Circuits, Rules, admit, failed

RULES = Rules(failures=3, rest=60.0, longest=200.0)
GO, TRIAL = Admission(0.0), Admission(0.0, trial=True)


@pytest.mark.parametrize(
    ("circuit", "now", "admission"),
    [
        (Circuit(), 0.0, GO),
        (Circuit(failures=2), 0.0, GO),
        (Circuit(failures=3, rests=1, until=60.0), 0.0, Admission(60.0)),
        (Circuit(failures=3, rests=1, until=60.0), 59.0, Admission(1.0)),
        (Circuit(failures=3, rests=1, until=60.0), 60.0, TRIAL),
        (Circuit(failures=3, rests=1, until=60.0, trial=True), 61.0, Admission(60.0)),
    ],
)
def test_a_question_goes_out_unless_the_host_rests(
    circuit: Circuit, now: float, admission: Admission
) -> None:
    assert admit(circuit, now, RULES) == admission


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Circuit(), Circuit(failures=1)),
        (Circuit(failures=1), Circuit(failures=2)),
        (Circuit(failures=2), Circuit(failures=3, rests=1, until=160.0)),
        # the trial failed: twice as long, up to the longest
        (Circuit(3, 1, 90.0, trial=True), Circuit(4, 2, 220.0)),
        (Circuit(4, 2, 90.0, trial=True), Circuit(5, 3, 300.0)),
        (Circuit(9, 2000, 90.0, trial=True), Circuit(10, 2001, 300.0)),
        # a question from before it opened
        (Circuit(3, 1, 160.0), Circuit(3, 1, 160.0)),
    ],
)
def test_failures_in_a_row_open_the_circuit_and_failed_trials_double_it(
    before: Circuit, after: Circuit
) -> None:
    assert failed(before, 100.0, RULES) == after


def _circuits() -> tuple[Circuits, list[float]]:
    clock = [0.0]
    return Circuits(RULES, lambda: clock[0]), clock


def test_a_host_goes_from_closed_to_open_to_half_open_to_closed() -> None:
    circuits, clock = _circuits()
    for _ in range(3):
        assert circuits.admit("a") == GO
        circuits.settle("a", answered=False)
    assert circuits.admit("a") == Admission(60.0)
    clock[0] = 60.0
    assert circuits.admit("a") == TRIAL
    assert circuits.admit("a") == Admission(60.0)
    circuits.settle("a", answered=True)
    assert circuits.admit("a") == GO


def test_an_answer_between_failures_starts_the_count_anew() -> None:
    circuits, _ = _circuits()
    for answered in (False, False, True, False, False):
        circuits.settle("a", answered=answered)
    assert circuits.admit("a") == GO


def test_one_host_does_not_rest_for_another() -> None:
    circuits, _ = _circuits()
    for _ in range(3):
        circuits.settle("a", answered=False)
    assert circuits.admit("b") == GO


def test_a_trial_that_was_withdrawn_leaves_its_place_to_another() -> None:
    circuits, clock = _circuits()
    for _ in range(3):
        circuits.settle("a", answered=False)
    clock[0] = 60.0
    assert circuits.admit("a") == TRIAL
    circuits.withdraw("a")
    assert circuits.admit("a") == TRIAL


@given(st.lists(st.tuples(st.floats(0, 500), st.booleans()), max_size=40))
def test_no_history_lets_a_question_out_during_a_rest(steps: list[tuple[float, bool]]) -> None:
    circuits, clock = _circuits()
    row, rests_until = 0, 0.0
    for pause, answered in steps:
        clock[0] += pause
        rest = circuits.admit("a").rest
        assert rest > 0 or clock[0] >= rests_until
        assert rest <= RULES.longest + 1e-6
        if rest:
            continue
        circuits.settle("a", answered=answered)
        row = 0 if answered else row + 1
        rests_until = clock[0] + RULES.rest if row >= RULES.failures else 0.0


def test_a_trial_after_one_that_was_withdrawn_counts_on() -> None:
    circuits, clock = _circuits()
    for _ in range(3):
        circuits.settle("a", answered=False)
    for rest in (120.0, 200.0, 200.0):
        clock[0] += 600.0
        assert circuits.admit("a") == TRIAL
        circuits.withdraw("a")
        assert circuits.admit("a") == TRIAL
        circuits.settle("a", answered=False)
        assert circuits.admit("a") == Admission(rest)
