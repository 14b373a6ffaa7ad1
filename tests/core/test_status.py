"""Looks become a status in whatever order they come; a paper's code follows its best one."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.evidence import Look
from crawler.core.model import Absence, Absent, Entry, RepoFacts, RepoId
from crawler.core.status import (
    CodeStatus,
    GonePolicy,
    RepoBelief,
    RepoStatus,
    best,
    canonical,
    code_status,
    judge,
)
from tests.values import repo

DAY = timedelta(days=1)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOT_FOUND = Absent(Absence.NOT_FOUND)
BLOCKED = Absent(Absence.BLOCKED, "https://github.com/github/dmca/blob/master/x.md")


OLD, NEW = repo("Flash-321/ARLDM"), repo("xichenpan/ARLDM")
CODE = RepoFacts(NEW, entries=(Entry("train.py"), Entry("README.md")))
README_ONLY = RepoFacts(NEW, entries=(Entry("README.md"),))
EMPTY = RepoFacts(NEW, is_empty=True)


def look(answer: RepoFacts | Absent, days: float = 0, asked: RepoId = NEW) -> Look:
    return Look(asked, answer, NOON + days * DAY)


@pytest.mark.parametrize(
    ("looks", "status", "last_known"),
    [
        ([], RepoStatus.UNKNOWN, None),
        ([look(CODE)], RepoStatus.AVAILABLE, None),
        ([look(README_ONLY)], RepoStatus.PLACEHOLDER, None),
        ([look(README_ONLY), look(CODE, 1)], RepoStatus.AVAILABLE, None),
        ([look(CODE), look(README_ONLY, 1)], RepoStatus.PLACEHOLDER, None),
        ([look(EMPTY)], RepoStatus.EMPTY, None),
        ([look(NOT_FOUND)], RepoStatus.MISSING, None),
        ([look(NOT_FOUND), look(NOT_FOUND, 90)], RepoStatus.MISSING, None),
        ([look(BLOCKED)], RepoStatus.BLOCKED, None),
        ([look(CODE), look(BLOCKED, 1)], RepoStatus.BLOCKED, None),
        ([look(NOT_FOUND), look(CODE, 1)], RepoStatus.AVAILABLE, None),
        ([look(CODE), look(NOT_FOUND, 1)], RepoStatus.UNKNOWN, RepoStatus.AVAILABLE),
        (
            [look(CODE), look(NOT_FOUND, 1), look(NOT_FOUND, 9)],
            RepoStatus.UNKNOWN,
            RepoStatus.AVAILABLE,
        ),
        (
            [look(CODE), look(NOT_FOUND, 1), look(NOT_FOUND, 2), look(NOT_FOUND, 3)],
            RepoStatus.UNKNOWN,
            RepoStatus.AVAILABLE,
        ),
        (
            [look(CODE), look(NOT_FOUND, 1), look(NOT_FOUND, 4), look(NOT_FOUND, 8)],
            RepoStatus.GONE,
            None,
        ),
        (
            [look(CODE), *(look(NOT_FOUND, day) for day in (1, 4, 8)), look(CODE, 9)],
            RepoStatus.AVAILABLE,
            None,
        ),
    ],
)
def test_a_status_follows_from_the_looks_in_any_order(
    looks: list[Look], status: RepoStatus, last_known: RepoStatus | None
) -> None:
    shuffled = looks + looks
    random.Random(1).shuffle(shuffled)
    for told in (looks, looks[::-1], shuffled):
        belief = judge(NEW, told)
        assert (belief.status, belief.last_known) == (status, last_known)


def test_the_policy_says_how_many_looks_and_days_a_death_takes() -> None:
    looks = [look(CODE), look(NOT_FOUND, 1), look(NOT_FOUND, 3)]
    assert judge(NEW, looks).status is RepoStatus.UNKNOWN
    assert judge(NEW, looks, GonePolicy(looks=2, days=2)).status is RepoStatus.GONE


def test_a_belief_says_all_that_is_known() -> None:
    facts = RepoFacts(
        NEW, archived=True, fork_of=repo("a/b"), entries=(Entry("train.py"),), license="MIT"
    )
    belief = judge(OLD, [look(facts, asked=OLD), look(facts, 1)])
    assert belief == RepoBelief(
        repo=NEW,
        status=RepoStatus.AVAILABLE,
        facts=facts,
        moved_from=("Flash-321/ARLDM",),
        evidence=(*belief.evidence[:-2], "archived", "fork of a/b"),
    )
    assert "train.py" in belief.evidence[0]


def test_a_blocked_repository_keeps_its_notice_and_what_was_known() -> None:
    belief = judge(NEW, [look(CODE), look(BLOCKED, 1)])
    assert (belief.notice, belief.facts) == (BLOCKED.notice, CODE)


EXPIRED = Absent(Absence.EXPIRED)
GONE_LINK = "the link for anonymous review has expired, which says nothing of the code"


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        ([], RepoBelief(NEW, RepoStatus.UNKNOWN, evidence=("never answered",))),
        (
            [NOT_FOUND],
            RepoBelief(NEW, RepoStatus.MISSING, evidence=("not found, and never seen alive",)),
        ),
        (
            [NOT_FOUND, BLOCKED],
            RepoBelief(
                NEW, RepoStatus.BLOCKED, notice=BLOCKED.notice, evidence=("blocked by the host",)
            ),
        ),
        ([EXPIRED], RepoBelief(NEW, RepoStatus.UNKNOWN, evidence=(GONE_LINK,))),
        (
            [CODE, EXPIRED],
            RepoBelief(
                NEW,
                RepoStatus.UNKNOWN,
                last_known=RepoStatus.AVAILABLE,
                facts=CODE,
                evidence=(GONE_LINK, "1 source file: train.py"),
            ),
        ),
        (
            [CODE, BLOCKED],
            RepoBelief(
                NEW,
                RepoStatus.BLOCKED,
                facts=CODE,
                notice=BLOCKED.notice,
                evidence=("blocked by the host", "1 source file: train.py"),
            ),
        ),
        (
            [CODE, NOT_FOUND, NOT_FOUND],
            RepoBelief(
                NEW,
                RepoStatus.UNKNOWN,
                last_known=RepoStatus.AVAILABLE,
                facts=CODE,
                evidence=(
                    "not found at 2 looks since 2026-03-02",
                    "1 source file: train.py",
                ),
            ),
        ),
    ],
)
def test_a_belief_in_what_is_not_shown_says_why(
    looks: list[RepoFacts | Absent], expected: RepoBelief
) -> None:
    assert judge(NEW, [look(answer, day) for day, answer in enumerate(looks)]) == expected


def test_a_listing_that_is_not_complete_says_nothing() -> None:
    assert judge(NEW, [look(RepoFacts(NEW))]).status is RepoStatus.UNKNOWN


A, B, C = repo("a/x"), repo("b/x"), repo("c/x")


def shows(asked: RepoId, shown: RepoId, days: float) -> tuple[RepoId, tuple[Look, ...]]:
    return asked, (look(RepoFacts(shown), days, asked),)


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        ([shows(A, B, 0)], {A: B}),
        ([shows(A, B, 0), shows(B, C, 1)], {A: C, B: C}),
        ([shows(A, B, 0), shows(B, B, 1)], {A: B, B: B}),
        # b moved to a's place after a had moved to b's: the later look is right.
        ([shows(A, B, 0), shows(B, A, 1)], {A: A, B: A}),
        ([(A, (look(NOT_FOUND, 0, A),))], {A: A}),
    ],
)
def test_a_rename_is_followed_to_the_name_of_today(
    looks: list[tuple[RepoId, tuple[Look, ...]]], expected: dict[RepoId, RepoId]
) -> None:
    for order in permutations(looks):
        assert canonical(dict(order)) == expected


AVAILABLE, MISSING, UNKNOWN = RepoStatus.AVAILABLE, RepoStatus.MISSING, RepoStatus.UNKNOWN


@pytest.mark.parametrize(
    ("official", "community", "promised", "all_answered", "expected"),
    [
        ([AVAILABLE], [], False, True, (CodeStatus.AVAILABLE, True)),
        ([AVAILABLE], [], True, False, (CodeStatus.AVAILABLE, True)),
        ([MISSING, AVAILABLE], [], False, True, (CodeStatus.AVAILABLE, True)),
        ([RepoStatus.PLACEHOLDER], [AVAILABLE], True, True, (CodeStatus.PLACEHOLDER, True)),
        ([], [AVAILABLE], False, True, (CodeStatus.AVAILABLE, False)),
        ([MISSING], [], False, True, (CodeStatus.MISSING, True)),
        ([MISSING], [], True, True, (CodeStatus.PROMISED, False)),
        ([UNKNOWN], [], True, True, (CodeStatus.UNKNOWN, True)),
        ([RepoStatus.GONE], [], False, True, (CodeStatus.GONE, True)),
        ([RepoStatus.BLOCKED], [], False, True, (CodeStatus.BLOCKED, True)),
        ([], [], True, True, (CodeStatus.PROMISED, False)),
        ([], [], True, False, (CodeStatus.PROMISED, False)),
        ([], [], False, True, (CodeStatus.NONE_FOUND, False)),
        ([], [], False, False, (CodeStatus.UNKNOWN, False)),
    ],
)
def test_a_papers_code_is_that_of_its_best_repository(
    official: list[RepoStatus],
    community: list[RepoStatus],
    promised: bool,
    all_answered: bool,
    expected: tuple[CodeStatus, bool],
) -> None:
    told = code_status(official, community, promised=promised, all_answered=all_answered)
    assert told == expected


def test_nothing_found_while_a_source_is_silent_is_never_a_fact() -> None:
    for promised in (True, False):
        status, _ = code_status([], [], promised=promised, all_answered=False)
        assert status is not CodeStatus.NONE_FOUND


@given(st.lists(st.sampled_from(RepoStatus), min_size=1))
def test_the_best_status_is_one_of_those_given(statuses: list[RepoStatus]) -> None:
    assert best(statuses) in statuses
    assert best(statuses) == best(statuses[::-1])


ANSWERS = st.sampled_from([CODE, README_ONLY, EMPTY, NOT_FOUND, BLOCKED])
LOOKS = st.lists(st.builds(look, ANSWERS, st.integers(0, 30)), max_size=8)


@given(LOOKS, st.randoms(use_true_random=False))
def test_repeating_and_shuffling_looks_changes_nothing(
    looks: list[Look], rng: random.Random
) -> None:
    shuffled = looks + looks
    rng.shuffle(shuffled)
    assert judge(NEW, shuffled) == judge(NEW, looks)
