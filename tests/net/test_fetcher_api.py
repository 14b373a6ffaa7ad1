"""What an API needs: JSON, several quotas, refusals told by words, questions that are large."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from crawler.core.model import Failure, Objection, Page, Request, Trouble
from tests.net.conftest import Asking
from tests.net.server import Answer, Server, cut, reply

URL = "https://a.test/x"
START = datetime(2026, 9, 20, 12, tzinfo=UTC)


def limited(seconds: int, status: int = 200) -> Answer:
    """The quota's last answer, or the first without any."""
    reset = str(int(START.timestamp()) + seconds)
    return reply(status, b"{}", X_RateLimit_Remaining="0", X_RateLimit_Reset=reset)


def words(page: Page) -> Trouble | None:
    if page.body == b"blocked":
        return None
    return Trouble.THROTTLED if b"limit" in page.body else Trouble.FORBIDDEN


def test_json_is_posted_as_it_is_with_the_credential(server: Server, asking: Asking) -> None:
    document = json.dumps({"query": "{ ø }"})
    fetcher = asking.fetcher(credentials={"a.test": "Bearer s3cret"})
    assert isinstance(fetcher.fetch(Request(URL, json=document, accept="application/json")), Page)
    (seen,) = server.seen
    assert (seen.method, seen.body) == ("POST", document.encode())
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["authorization"] == "Bearer s3cret"


@pytest.mark.parametrize("status", [301, 302, 303])
def test_posted_json_is_not_turned_into_a_page(server: Server, asking: Asking, status: int) -> None:
    server.script("/x", reply(status, Location="/y"))
    failure = asking.fetcher().fetch(Request(URL, json="{}"))
    assert isinstance(failure, Failure)
    assert (failure.trouble, server.paths()) == (Trouble.REFUSED, ["/x"])


def test_json_goes_to_known_hosts_only(asking: Asking) -> None:
    failure = asking.fetcher().fetch(Request("https://c.test/", json="{}", anywhere=True))
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.REFUSED


def test_a_used_up_quota_holds_back_its_own_questions_only(server: Server, asking: Asking) -> None:
    server.script("/search", limited(900))
    fetcher = asking.fetcher()
    search, other = Request("https://a.test/search", quota="search"), Request(URL, quota="core")
    assert isinstance(fetcher.fetch(search), Page)
    held = fetcher.fetch(search)
    assert isinstance(held, Failure)
    assert (held.trouble, held.retry_after) == (Trouble.RESTING, 900.0)
    assert isinstance(fetcher.fetch(other), Page)
    assert isinstance(asking.fetcher().fetch(search), Failure)
    asking.clock.seconds += 900.0
    assert isinstance(asking.fetcher().fetch(search), Page)


def test_a_stated_rest_holds_back_all_of_a_host_s_quotas(server: Server, asking: Asking) -> None:
    server.script("/x", reply(403, b"secondary limit", Retry_After="900"))
    fetcher = asking.fetcher()
    for quota in ("core", "search"):
        failure = fetcher.fetch(Request(URL, quota=quota))
        assert isinstance(failure, Failure)
        assert failure.retry_after == 900.0
    assert server.paths() == ["/x"]


def test_who_does_not_wait_is_told_at_once(server: Server, asking: Asking) -> None:
    """Neither for a quota that is used up, nor for one that runs out just then."""
    server.script("/x", limited(60), limited(60, 403))
    fetcher = asking.fetcher(patience=180.0)
    request = Request(URL, quota="core", waits=False)
    assert isinstance(fetcher.fetch(request), Page)
    assert isinstance(fetcher.fetch(request), Failure)
    asking.clock.seconds += 61
    assert isinstance(fetcher.fetch(request), Failure)
    assert (asking.clock.naps, len(server.seen)) == ([], 2)


@pytest.mark.parametrize(
    ("body", "trouble", "tries"),
    [
        (b"a secondary rate limit", Trouble.THROTTLED, 2),
        (b"may not", Trouble.FORBIDDEN, 1),
        (b"x" * 200_000, Trouble.FORBIDDEN, 1),
    ],
)
def test_a_refusal_is_told_by_its_words(
    server: Server, asking: Asking, body: bytes, trouble: Trouble, tries: int
) -> None:
    server.script("/x", reply(403, body))
    failure = asking.fetcher(attempts=2).fetch(Request(URL, explains=words))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.status, len(server.seen)) == (trouble, 403, tries)


def test_a_refusal_may_be_an_answer_by_its_words(server: Server, asking: Asking) -> None:
    server.script("/x", reply(403, b"blocked"))
    page = asking.fetcher().fetch(Request(URL, explains=words))
    assert isinstance(page, Page)
    assert (page.status, page.body) == (403, b"blocked")


def test_a_limit_under_status_200_is_waited_for_and_told_as_one(
    server: Server, asking: Asking
) -> None:
    server.script("/x", reply(200, b"limit", Retry_After="7"), reply(200, b"fine"))
    request = Request(
        URL,
        complaint=lambda page: (
            Objection(Trouble.THROTTLED, "too much") if page.body == b"limit" else None
        ),
    )
    assert isinstance(asking.fetcher().fetch(request), Page)
    assert sum(asking.clock.naps) == 7.0
    server.script("/x", reply(200, b"limit"))
    failure = asking.fetcher(attempts=2).fetch(request)
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.detail) == (Trouble.THROTTLED, "too much")


@pytest.mark.parametrize("answer", [reply(502), reply(504), cut(b"")])
def test_a_large_question_is_not_sent_again_and_does_not_make_the_host_rest(
    server: Server, asking: Asking, answer: Answer
) -> None:
    server.script("/x", answer)
    fetcher = asking.fetcher(failures_to_rest=2)
    troubles = [fetcher.fetch(Request(URL, json="{}", divisible=True)) for _ in range(4)]
    assert len(server.seen) == 4
    assert {getattr(one, "trouble", None) for one in troubles} <= {
        Trouble.UNAVAILABLE,
        Trouble.UNREACHABLE,
    }
    assert isinstance(fetcher.fetch(Request("https://a.test/y")), Page)
