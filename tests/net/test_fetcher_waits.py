"""Waits that hosts ask for are kept, and a host that fails is left alone."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from crawler.core.model import Failure, Page, Request, Trouble
from tests.net.conftest import Asking
from tests.net.server import Answer, Server, cut, reply

URL = "https://a.test/x"
START = datetime(2026, 9, 20, 12, tzinfo=UTC)


def _stated(status: int, **headers: str) -> Answer:
    return reply(status, b"", Date=format_datetime(START, usegmt=True), **headers)


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (_stated(429, Retry_After="20"), 20.0),
        (_stated(503, Retry_After="20"), 20.0),
        (_stated(403, Retry_After="20"), 20.0),
        (_stated(429, Retry_After="Sun, 20 Sep 2026 12:00:20 GMT"), 20.0),
        (
            _stated(
                403,
                X_RateLimit_Remaining="0",
                X_RateLimit_Reset=str(int(START.timestamp()) + 20),
            ),
            20.0,
        ),
    ],
)
def test_a_stated_wait_is_obeyed(
    server: Server, asking: Asking, answer: Answer, seconds: float
) -> None:
    server.script("/x", answer, reply(200))
    assert isinstance(asking.fetcher().fetch(Request(URL)), Page)
    assert asking.clock.naps == [seconds]


@pytest.mark.parametrize(
    ("answer", "trouble", "status"),
    [
        (_stated(429, Retry_After="600"), Trouble.THROTTLED, 429),
        (_stated(503, Retry_After="Sun, 20 Sep 2026 12:10:00 GMT"), Trouble.UNAVAILABLE, 503),
    ],
)
def test_a_stated_wait_beyond_our_patience_ends_it_and_keeps_everybody_away(
    asking: Asking, answer: Answer, trouble: Trouble, status: int
) -> None:
    """Nobody asks earlier: not this question, not the next, not another process."""
    asking.server.script("/x", answer)
    failure = asking.fetcher().fetch(Request(URL))
    assert failure == Failure(URL, trouble, f"status {status}", START, 600.0, status)
    other = "https://a.test/other"
    again = asking.fetcher().fetch(Request(other))
    detail = "a.test asked to be left alone for 600 s"
    assert again == Failure(other, Trouble.RESTING, detail, START, 600.0)
    assert (asking.server.paths(), asking.clock.naps) == (["/x"], [])
    asking.clock.seconds = 601.0
    assert isinstance(asking.fetcher().fetch(Request(other)), Page)


def test_all_waits_of_a_question_stay_within_its_patience(server: Server, asking: Asking) -> None:
    server.script("/x", reply(429))
    failure = asking.fetcher(attempts=10, patience=100.0).fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert asking.clock.naps == [8.0, 16.0, 32.0]


def test_patience_is_used_up_to_its_last_second(server: Server, asking: Asking) -> None:
    server.script("/x", reply(429))
    asking.fetcher(attempts=10, patience=24.0).fetch(Request(URL))
    assert asking.clock.naps == [8.0, 16.0]


def test_the_last_answer_of_a_quota_is_a_page_and_ends_the_asking(
    server: Server, asking: Asking
) -> None:
    reset = str(int(START.timestamp()) + 900)
    server.script("/x", _stated(200, X_RateLimit_Remaining="0", X_RateLimit_Reset=reset))
    fetcher = asking.fetcher()
    assert isinstance(fetcher.fetch(Request(URL)), Page)
    failure = fetcher.fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.retry_after) == (Trouble.RESTING, 900.0)
    signed = asking.fetcher(credentials={"a.test": "Bearer s3cret"})
    assert isinstance(signed.fetch(Request(URL)), Page)


def test_a_host_that_keeps_failing_rests_and_is_tried_once_afterwards(
    server: Server, asking: Asking
) -> None:
    server.script("/x", reply(503))
    fetcher = asking.fetcher(attempts=2, failures_to_rest=2, rest=60.0)
    for _ in range(2):
        fetcher.fetch(Request(URL))
    assert len(server.seen) == 4
    resting = fetcher.fetch(Request(URL))
    detail = "a.test failed too often and rests"
    assert resting == Failure(URL, Trouble.RESTING, detail, asking.clock.now(), 60.0)
    assert isinstance(fetcher.fetch(Request("https://b.test/y")), Page)
    asking.clock.seconds += 60.0
    fetcher.fetch(Request(URL))
    assert server.paths().count("/x") == 5
    asking.clock.seconds += 120.0
    server.script("/x", reply(200))
    assert isinstance(fetcher.fetch(Request(URL)), Page)
    assert isinstance(fetcher.fetch(Request(URL)), Page)


@pytest.mark.parametrize("answer", [reply(404), reply(405), reply(302), reply(200, bytes(100_001))])
def test_a_host_that_answers_does_not_rest(server: Server, asking: Asking, answer: Answer) -> None:
    server.script("/x", answer)
    fetcher = asking.fetcher(failures_to_rest=1)
    for _ in range(3):
        fetcher.fetch(Request(URL))
    assert len(server.seen) == 3


@pytest.mark.parametrize("answer", [reply(401), reply(403), reply(501), reply(503), cut(b"")])
def test_a_host_that_fails_or_shuts_us_out_rests(
    server: Server, asking: Asking, answer: Answer
) -> None:
    server.script("/x", answer)
    fetcher = asking.fetcher(failures_to_rest=2, attempts=1)
    for _ in range(3):
        fetcher.fetch(Request(URL))
    assert len(server.seen) == 2


def test_pages_that_are_no_answers_make_a_host_rest(asking: Asking) -> None:
    fetcher = asking.fetcher(failures_to_rest=1, attempts=1)
    fetcher.fetch(Request(URL, complaint=lambda _: "no"))
    failure = fetcher.fetch(Request(URL))
    assert getattr(failure, "trouble", None) is Trouble.RESTING


def test_an_interrupt_gives_turn_and_trial_back(server: Server, asking: Asking) -> None:
    def interrupt(_page: Page) -> str | None:
        raise KeyboardInterrupt

    server.script("/x", reply(503), reply(200))
    fetcher = asking.fetcher(failures_to_rest=1, attempts=1, rest=60.0)
    fetcher.fetch(Request(URL))
    asking.clock.seconds += 60.0
    with pytest.raises(KeyboardInterrupt):
        fetcher.fetch(Request(URL, complaint=interrupt))
    assert isinstance(fetcher.fetch(Request(URL)), Page)
