"""What is tried again and when, and what a host's rules forbid: without any server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.core.http import NetworkPolicy
from crawler.core.model import Failure, Page, Request, Trouble
from crawler.core.targets import Target, target_of
from crawler.net.manners import LONGEST_DELAY, Manners
from crawler.net.retrying import Journey, Setback, retrying
from tests.net.conftest import Asking
from tests.net.server import Server

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://a.test/x"


def policy(**change: Any) -> NetworkPolicy:
    return NetworkPolicy(
        user_agent="crawler/1 (+who@a.test)",
        allowed_hosts=frozenset({"a.test"}),
        state_dir=Path("turns"),
        **change,
    )


def target(url: str) -> Target:
    found = target_of(url, policy(), anywhere=True)
    assert isinstance(found, Target)
    return found


# --- trying again -------------------------------------------------------------------------

DOWN = Setback(Trouble.UNAVAILABLE, "status 503", transient=True)
FULL = Setback(Trouble.THROTTLED, "status 429", transient=True)
LATER = Setback(Trouble.THROTTLED, "status 429", transient=True, wait=30.0)
NEVER = Setback(Trouble.FORBIDDEN, "status 401")


@pytest.mark.parametrize(
    ("setback", "change", "request_", "trial", "naps"),
    [
        (DOWN, {}, {}, False, [2.0, 4.0, 8.0]),
        (DOWN, {"attempts": 1}, {}, False, []),
        (DOWN, {"attempts": 2}, {}, False, [2.0]),
        (DOWN, {"patience": 6.0}, {}, False, [2.0, 4.0]),
        (DOWN, {"patience": 5.9}, {}, False, [2.0]),
        (DOWN, {"patience": 0.0}, {}, False, []),
        (DOWN, {"longest_wait": 3.0}, {}, False, [2.0, 3.0, 3.0]),
        (DOWN, {"fault_wait": 1.0}, {}, False, [1.0, 2.0, 4.0]),
        (DOWN, {}, {}, True, []),
        (DOWN, {}, {"waits": False}, False, [2.0, 4.0, 8.0]),
        (FULL, {}, {}, False, [8.0, 16.0, 32.0]),
        (FULL, {"throttle_waits": {"a.test": 60.0}}, {}, False, [60.0, 120.0]),
        (FULL, {}, {"waits": False}, False, []),
        (LATER, {}, {}, False, [30.0, 30.0, 30.0]),
        (NEVER, {}, {}, False, []),
    ],
)
def test_what_may_pass_is_tried_again_within_bounds(
    setback: Setback,
    change: dict[str, Any],
    request_: dict[str, Any],
    trial: bool,
    naps: list[float],
) -> None:
    slept: list[float] = []
    journey = Journey(Request(URL, **request_), target(URL), trial=trial, waited=0.0)
    calls: list[Journey] = []

    def ask(one: Journey) -> Setback:
        calls.append(one)
        return setback

    found = retrying(policy(**change), slept.append, lambda: 0.0)(ask, journey)
    assert found == setback
    assert slept == naps
    assert calls == [journey] * (len(naps) + 1)
    assert (journey.waited, journey.pending) == (sum(naps), sum(naps))


def test_the_waits_of_the_pace_use_up_patience_too() -> None:
    slept: list[float] = []
    journey = Journey(Request(URL), target(URL), waited=176.0)
    retrying(policy(), slept.append, lambda: 1.0)(lambda _: DOWN, journey)
    assert slept == [2.5]  # five more would be beyond 180; a quarter is added by chance
    assert (journey.waited, journey.pending) == (178.5, 2.5)


def test_an_answer_ends_the_trying() -> None:
    slept: list[float] = []
    page = Page(URL, 200, b"", NOON)
    answers: list[Page | Setback] = [DOWN, page]
    journey = Journey(Request(URL), target(URL))
    assert retrying(policy(), slept.append, lambda: 0.0)(lambda _: answers.pop(0), journey) == page
    assert slept == [2.0]


# --- what a host's rules say ----------------------------------------------------------------


class Rules:
    """Answers for robots.txt, and what was asked for."""

    def __init__(self, text: str | Failure) -> None:
        self.text = text
        self.asked: list[str] = []
        self.manners = Manners("crawler/1 (+who@a.test)", self.fetch)

    def fetch(self, request: Request) -> Page | Failure:
        self.asked.append(request.url)
        if isinstance(self.text, Failure):
            return self.text
        return Page(request.url, 200, self.text.encode(), NOON)

    def says(self, url: str) -> Setback | None:
        return self.manners.objection(target(url))


REFUSED = Trouble.REFUSED


@pytest.mark.parametrize(
    ("text", "objection"),
    [
        ("", None),
        ("User-agent: *\nDisallow: /private", None),
        ("User-agent: *\nDisallow: /x", "robots.txt of lab.org does not allow it"),
        ("User-agent: crawler\nDisallow: /", "robots.txt of lab.org does not allow it"),
        ("User-agent: crawler\nAllow: /\n\nUser-agent: *\nDisallow: /", None),
        ("User-agent: *\nCrawl-delay: 60", None),
        ("User-agent: *\nCrawl-delay: 61", "robots.txt of lab.org asks for too long a wait"),
    ],
)
def test_a_page_is_asked_for_by_the_rules_of_its_host(text: str, objection: str | None) -> None:
    rules = Rules(text)
    for _ in range(2):
        found = rules.says("https://lab.org/x")
        assert found == (Setback(REFUSED, objection) if objection else None)
    assert rules.says("https://lab.org/robots.txt") is None
    assert rules.asked == ["https://lab.org/robots.txt"]


def test_rules_that_could_not_be_read_forbid_for_now_and_say_why() -> None:
    failed = Failure(
        "https://lab.org/robots.txt", Trouble.UNAVAILABLE, "status 503", NOON, 9.0, 503
    )
    rules = Rules(failed)
    for _ in range(2):
        assert rules.says("https://lab.org/x") == Setback(
            Trouble.UNAVAILABLE, "robots.txt: status 503", status=503
        )
    assert rules.asked == ["https://lab.org/robots.txt"]
    assert rules.manners.delay(target("https://lab.org/x")) == 0.0


def test_a_host_s_delay_is_known_once_its_rules_are() -> None:
    rules = Rules("User-agent: *\nCrawl-delay: 7")
    page = target("https://lab.org/x")
    assert rules.manners.delay(page) == 0.0
    rules.says("https://lab.org/x")
    assert rules.manners.delay(page) == 7.0
    assert rules.manners.delay(target("https://other.org/x")) == 0.0
    assert LONGEST_DELAY == 60.0


def test_http_and_https_have_rules_of_their_own() -> None:
    rules = Rules("")
    for url in ("http://lab.org/x", "https://lab.org/x", "https://lab.org/y:z"):
        rules.says(url)
    assert rules.asked == ["http://lab.org/robots.txt", "https://lab.org/robots.txt"]


def test_the_rules_of_two_thousand_hosts_are_remembered_and_the_oldest_goes_first() -> None:
    rules = Rules("")
    for number in range(2_000):
        rules.says(f"https://h{number}.org/x")
    rules.says("https://h0.org/x")
    assert len(rules.asked) == 2_000
    rules.says("https://more.org/x")
    rules.says("https://h1.org/x")
    assert len(rules.asked) == 2_001
    rules.says("https://h0.org/x")
    assert rules.asked[2_000:] == ["https://more.org/robots.txt", "https://h0.org/robots.txt"]


# --- by the real clocks and ports -------------------------------------------------------------


def test_a_page_is_stamped_in_utc_by_the_clock_of_the_machine(
    server: Server, asking: Asking
) -> None:
    before = datetime.now(UTC)
    page = asking.real().fetch(Request(f"{URL}?{server.url}"))
    assert isinstance(page, Page)
    assert page.fetched_at.tzinfo is UTC
    assert before <= page.fetched_at <= before + timedelta(minutes=5)


@pytest.mark.parametrize("origin", ["http://127.0.0.1", "https://127.0.0.1", "http://127.0.0.1:9"])
def test_a_stand_in_without_a_port_is_at_that_of_its_scheme(asking: Asking, origin: str) -> None:
    """It may be private: nothing listens there, but it is not refused."""
    failure = asking.fetcher(routes={"a.test": origin}, attempts=1).fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.UNREACHABLE
