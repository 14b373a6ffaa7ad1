"""When to ask again follows from what is believed, the history and the time alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.believe import believe
from crawler.core.claims import DATELINE, FULL_TEXT
from crawler.core.due import BY_TITLE, part_of
from crawler.core.evidence import Inquiry, Look, PaperEvidence, SeedEvidence, SourcedRecord
from crawler.core.match import Match, MatchState
from crawler.core.model import (
    Absence,
    Absent,
    ArxivId,
    ArxivRecord,
    Claim,
    ClaimKind,
    Entry,
    Place,
    RepoFacts,
    RepoId,
    Seed,
    Trouble,
)
from crawler.core.schedule import (
    LOOK,
    RECORD,
    REFRESH,
    Task,
    When,
    tasks_for_paper,
    tasks_for_seed,
)
from tests.values import repo

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
QUARTER = timedelta(hours=6)
REPO = repo("group/study")
CODE = RepoFacts(REPO, entries=(Entry("main.py"),))
ONLY_README = RepoFacts(REPO, entries=(Entry("README.md"),))
GONE = Absent(Absence.NOT_FOUND)
LINK = Claim(ClaimKind.LINK, "seed", Place.ABSTRACT, "Our code is at", REPO.url)
PROMISE = Claim(ClaimKind.PROMISE, "arxiv abstract", Place.ABSTRACT, "Code will be released.")


def paper(
    *looks: tuple[int, RepoFacts | Absent],
    age: int = 400,
    claims: tuple[Claim, ...] = (LINK,),
    inquiries: tuple[Inquiry, ...] = (),
    version: int = 1,
) -> PaperEvidence:
    """A paper whose record was given at noon; ``looks``: the day of each, counted from noon."""
    record = ArxivRecord(
        ArxivId("2501.00001"), version, "A title", ("A B",), published=NOON - age * DAY
    )
    sourced = SourcedRecord(record, "arxiv api", NOON, NOON)
    seen = {REPO: tuple(Look(REPO, what, NOON + day * DAY) for day, what in looks)}
    return PaperEvidence("2501.00001", (sourced,), claims, inquiries, seen if looks else {})


def due(told: PaperEvidence, now: datetime, source: str, *asked: Inquiry) -> Task | None:
    """The task of a source, or ``None``."""
    belief = believe(told, told.claims)
    inquiries = {f"repo:{REPO.key}": asked}
    tasks = tasks_for_paper(told, belief, inquiries, {FULL_TEXT}, When(now, REFRESH))
    return next((task for task in tasks if task.source == source), None)


@pytest.mark.parametrize(
    ("age", "days", "reason"),
    [(3, 1, "fresh paper"), (40, 7, "recent paper"), (400, 30, "settled paper")],
)
def test_a_paper_is_asked_for_daily_then_weekly_then_monthly(
    age: int, days: int, reason: str
) -> None:
    task = due(paper((0, CODE), age=age), NOON, RECORD)
    assert task is not None
    assert (task.due_at, task.reason) == (NOON + days * DAY - QUARTER, reason)


def test_code_that_is_promised_is_asked_for_often_and_ever_more_seldom() -> None:
    for age, days in ((5, 1), (12, 1), (100, 10), (2000, 30)):
        task = due(paper(age=age, claims=(PROMISE,)), NOON, RECORD)
        assert task is not None
        assert task.due_at == NOON + days * DAY - QUARTER, age


def test_code_that_is_there_is_looked_at_monthly_and_a_placeholder_daily() -> None:
    available, placeholder = (due(paper((0, what)), NOON, LOOK) for what in (CODE, ONLY_README))
    assert available is not None
    assert placeholder is not None
    assert available.due_at == NOON + 30 * DAY - QUARTER
    assert placeholder.due_at == NOON + DAY - QUARTER
    later = due(paper((0, ONLY_README), (100, ONLY_README)), NOON + 100 * DAY, LOOK)
    assert later is not None
    assert later.due_at == NOON + 110 * DAY - QUARTER


def test_a_suspected_death_is_looked_at_after_one_three_and_seven_days() -> None:
    looks: list[tuple[int, RepoFacts | Absent]] = [(-30, CODE)]
    days = []
    for day in (0, 1, 3):
        looks.append((day, GONE))
        task = due(paper(*looks), NOON + day * DAY, LOOK)
        assert task is not None
        assert task.reason == "perhaps gone"
        days.append((task.due_at - NOON) / DAY)
    assert days == [1.0, 3.0, 7.0]


def test_what_was_never_asked_is_due_at_once() -> None:
    for source in (LOOK,):
        task = due(paper(), NOON, source)
        assert task is not None
        assert (task.due_at, task.asked_at) == (NOON, None)
    text = due(paper(claims=()), NOON, FULL_TEXT)
    assert text is not None
    assert text.due_at == NOON


def test_a_failure_waits_as_long_as_the_host_wants() -> None:
    failure = Inquiry(f"repo:{REPO.key}", "page", None, NOON, Trouble.THROTTLED, "429")
    unsaid = due(paper((-40, CODE)), NOON, LOOK, failure)
    said = Inquiry(*_fields(failure), NOON + 5 * DAY)
    told = due(paper((-40, CODE)), NOON, LOOK, said)
    assert unsaid is not None
    assert told is not None
    assert unsaid.due_at == NOON + timedelta(hours=1)
    assert (told.due_at, told.reason) == (NOON + 5 * DAY, "no answer: throttled")


def _fields(one: Inquiry) -> tuple[str, str, datetime | None, datetime | None, Trouble | None, str]:
    return one.subject, one.source, one.answered_at, one.failed_at, one.trouble, one.detail


def test_a_full_text_is_read_again_for_a_new_version_only() -> None:
    read = Inquiry("paper:2501.00001", FULL_TEXT, answered_at=NOON - DAY)
    text = Claim(ClaimKind.LINK, FULL_TEXT, Place.BODY, "", "https://arxiv.org/html/2501.00001")
    same = paper(claims=(text,), inquiries=(read,))
    newer = paper(claims=(text,), inquiries=(read,), version=2)
    assert due(same, NOON, FULL_TEXT) is None
    task = due(newer, NOON, FULL_TEXT)
    assert task is not None
    assert task.due_at <= NOON


def test_an_entry_without_a_paper_is_looked_for_in_growing_intervals() -> None:
    nothing = Match(MatchState.NOT_FOUND, None, 0.0, (), ())

    def days(asked: int) -> float:
        answered = Inquiry("seed:x", BY_TITLE, answered_at=NOON + asked * DAY)
        told = SeedEvidence("x", Seed("list", 1, "A title"), (), (answered,))
        (task,) = tasks_for_seed(told, nothing, NOON, When(NOON + asked * DAY, REFRESH))
        return (task.due_at - NOON) / DAY - asked

    assert [days(asked) for asked in (0, 5, 50, 3000)] == [0.75, 0.75, 4.75, 89.75]


@given(st.integers(-4_000, 4_000), st.integers(-4_000, 4_000))
def test_a_clock_that_jumped_makes_neither_a_storm_nor_a_gap(asked: int, now: int) -> None:
    """Whenever an answer claims to be of, the next question is within one interval of now."""
    told = paper((asked, CODE))
    task = due(told, NOON + now * DAY, LOOK)
    assert task is not None
    assert task.due_at <= NOON + (now + 30) * DAY
    if asked >= now:
        assert task.due_at > NOON + now * DAY


OLD_NAME = repo("somebody/study")
TOOL = repo("tools/lib")
USED = Claim(ClaimKind.LINK, "seed", Place.BODY, f"We use the library {TOOL.url}", TOOL.url)


@pytest.mark.parametrize(
    ("looks", "asked"),
    [
        ((), [REPO]),
        ((Look(REPO, CODE, NOON),), []),
        ((Look(OLD_NAME, CODE, NOON),), []),
        ((Look(REPO, CODE, NOON - 40 * DAY),), [REPO]),
    ],
)
def test_a_repository_is_looked_at_once_under_all_its_names_and_a_tool_never(
    looks: tuple[Look, ...], asked: list[RepoId]
) -> None:
    seen = {look.asked: (look,) for look in looks}
    told = replace(paper(claims=(LINK, USED)), looks=seen)
    tasks = tasks_for_paper(told, believe(told, told.claims), {}, {FULL_TEXT}, When(NOON, REFRESH))
    assert [task.repo for task in tasks if task.repo and task.due_at <= NOON] == asked


def test_a_new_version_is_asked_about_once_for_whether_it_withdraws_the_paper() -> None:
    """The first version that is known is none that was noticed; a withdrawn paper needs no word."""
    first = paper((0, CODE))
    second = paper((0, CODE), version=2)
    both = replace(first, records=(*first.records, *second.records))
    asked = Inquiry("paper:2501.00001", DATELINE, answered_at=NOON)
    assert [due(told, NOON, DATELINE) for told in (first, second)] == [None, None]
    task = due(both, NOON, DATELINE)
    assert task is not None
    assert (task.due_at, task.reason) == (NOON, "not asked yet")
    assert due(replace(both, inquiries=(asked,)), NOON, DATELINE) is None
    third = replace(second.records[0], first_seen=NOON + DAY)
    third = replace(third, record=replace(third.record, version=3))
    again = due(
        replace(both, records=(*both.records, third), inquiries=(asked,)), NOON + DAY, DATELINE
    )
    assert again is not None
    assert again.reason == "new version"
    gone = replace(third, record=replace(third.record, withdrawn=True))
    assert due(replace(both, records=(*both.records, gone)), NOON + DAY, DATELINE) is None


def test_a_search_that_was_begun_is_ended_though_its_first_part_found_the_code() -> None:
    """A run that is killed between the parts is to end with what an undisturbed one ends with."""
    subject = "paper:2501.00001"
    part = Inquiry(subject, part_of(FULL_TEXT, "first"), answered_at=NOON)
    begun, told = paper((0, CODE), inquiries=(part,)), paper((0, CODE))
    assert due(told, NOON, FULL_TEXT) is None
    task = due(begun, NOON, FULL_TEXT)
    assert task is not None
    assert task.due_at == NOON
    whole = Inquiry(subject, FULL_TEXT, answered_at=NOON + DAY)
    assert due(paper((0, CODE), inquiries=(part, whole)), NOON + 2 * DAY, FULL_TEXT) is None


def test_a_record_that_could_not_be_had_is_asked_for_again_when_the_host_has_rested() -> None:
    failed = Inquiry("paper:2501.00001", RECORD, None, NOON + DAY, Trouble.THROTTLED)
    task = due(paper((0, CODE), inquiries=(failed,)), NOON + DAY, RECORD)
    assert task is not None
    assert task.due_at == NOON + DAY + timedelta(hours=1)
    assert task.reason == f"no answer: {Trouble.THROTTLED}"
