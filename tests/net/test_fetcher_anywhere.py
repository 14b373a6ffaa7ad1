"""Pages anywhere on the web are asked for by the host's own rules, and by ours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from crawler.core.model import Failure, Page, Request, Trouble
from tests.net.conftest import Asking
from tests.net.server import Answer, Server, reply, stall

PAGE = "https://lab.example.org/story"
START = datetime(2026, 9, 20, 12, tzinfo=UTC)


def ask(asking: Asking, *types: str) -> Page | Failure:
    fetcher = asking.fetcher({"lab.example.org": "secret"}, routes={"*": asking.server.url})
    return fetcher.fetch(Request(PAGE, anywhere=True, types=types))


def test_robots_is_asked_first_and_once_a_host(server: Server, asking: Asking) -> None:
    server.script("/robots.txt", reply(200, b"User-agent: *\nDisallow: /private"))
    fetcher = asking.fetcher(routes={"*": server.url})
    for path in ("story", "private/notes", "people"):
        fetcher.fetch(Request(f"https://lab.example.org/{path}", anywhere=True))
    fetcher.fetch(Request("https://other.example.org/", anywhere=True))
    asked = [(seen.headers["host"].partition(".")[0], seen.path) for seen in server.seen]
    assert asked == [
        ("lab", "/robots.txt"),
        ("lab", "/story"),
        ("lab", "/people"),
        ("other", "/robots.txt"),
        ("other", "/"),
    ]


def test_what_robots_forbids_is_not_asked_and_no_fact(server: Server, asking: Asking) -> None:
    server.script("/robots.txt", reply(200, b"User-agent: crawler\nDisallow: /\n"))
    detail = "robots.txt of lab.example.org does not allow it"
    assert ask(asking) == Failure(PAGE, Trouble.REFUSED, detail, START)
    assert server.paths() == ["/robots.txt"]


SILENCE = stall()


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        (reply(404), True),
        (reply(410), True),
        (reply(403), True),
        (reply(401), True),
        (reply(200, b"<html>no rules</html>"), True),
        (reply(200, b"\xff\xfe\x00" * 99), True),
        (reply(500), False),
        (reply(503), False),
        (reply(429), False),
        (SILENCE, False),
    ],
)
def test_without_rules_all_is_allowed_and_without_an_answer_nothing(
    server: Server, asking: Asking, answer: Answer, asked: bool
) -> None:
    server.script("/robots.txt", answer)
    patience = 0.2 if answer is SILENCE else 30.0  # a busy machine may answer late
    fetcher = asking.real(routes={"*": server.url}, read_timeout=patience, deadline=60.0)
    results = [fetcher.fetch(Request(PAGE, anywhere=True)) for _ in range(2)]
    assert [isinstance(one, Page) for one in results] == [asked, asked]
    assert server.paths().count("/robots.txt") == 1
    assert ("/story" in server.paths()) is asked
    details = [one.detail for one in results if isinstance(one, Failure)]
    assert all(detail.startswith("robots.txt: ") for detail in details)


def test_the_delay_that_robots_asks_for_is_kept(server: Server, asking: Asking) -> None:
    server.script("/robots.txt", reply(200, b"User-agent: *\nCrawl-delay: 7\n"))
    assert isinstance(ask(asking), Page)
    assert asking.clock.naps == [7.0]


def test_a_delay_beyond_measure_is_a_refusal(server: Server, asking: Asking) -> None:
    server.script("/robots.txt", reply(200, b"User-agent: *\nCrawl-delay: 3600\n"))
    failure = ask(asking)
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.REFUSED
    assert asking.clock.naps == []


def test_a_page_that_moved_is_asked_for_by_the_rules_of_where_it_moved(
    server: Server, asking: Asking
) -> None:
    server.script("/robots.txt", reply(404), reply(200, b"User-agent: *\nDisallow: /new"))
    server.script("/story", reply(301, Location="https://new.example.org/new/story"))
    failure = ask(asking)
    assert isinstance(failure, Failure)
    assert failure.detail == "robots.txt of new.example.org does not allow it"
    assert server.paths() == ["/robots.txt", "/story", "/robots.txt"]


def test_no_credential_goes_anywhere(server: Server, asking: Asking) -> None:
    assert isinstance(ask(asking), Page)
    assert not [seen for seen in server.seen if "authorization" in seen.headers]


def test_a_form_goes_to_known_hosts_only(server: Server, asking: Asking) -> None:
    request = Request(PAGE, form=(("a", "b"),), anywhere=True)
    failure = asking.fetcher(routes={"*": server.url}).fetch(request)
    assert failure == Failure(PAGE, Trouble.REFUSED, "a form goes to known hosts only", START)
    assert server.seen == []


def test_a_body_is_bounded_by_its_own_limit(server: Server, asking: Asking) -> None:
    server.script("/story", reply(200, b"x" * 3_000))
    fetcher = asking.fetcher(routes={"*": server.url}, max_bytes_anywhere=2_000)
    failure = fetcher.fetch(Request(PAGE, anywhere=True))
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.TOO_LARGE


@pytest.mark.parametrize(
    ("declared", "read"),
    [("text/html; charset=utf-8", True), ("TEXT/HTML", True), ("application/pdf", False)],
)
def test_only_a_body_of_the_types_asked_for_is_read(
    server: Server, asking: Asking, declared: str, read: bool
) -> None:
    server.script("/story", reply(200, b"x" * 3_000, Content_Type=declared))
    page = ask(asking, "text/html")
    assert isinstance(page, Page)
    assert (page.status, page.content_type, bool(page.body)) == (200, declared, read)


def test_a_name_that_leads_to_a_private_address_is_refused(
    asking: Asking, names: Callable[..., None]
) -> None:
    names("lab.example.org", ("127.0.0.1", 443))
    failure = asking.fetcher().fetch(Request(PAGE, anywhere=True))
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.REFUSED
    assert "not public" in failure.detail


@pytest.mark.parametrize("status", [500, 503])
def test_a_failure_over_the_rules_tells_the_status_of_their_answer(
    server: Server, asking: Asking, status: int
) -> None:
    server.script("/robots.txt", reply(status))
    failure = ask(asking)
    assert isinstance(failure, Failure)
    assert (failure.status, failure.detail) == (status, f"robots.txt: status {status}")


def test_without_a_stated_delay_no_page_waits(server: Server, asking: Asking) -> None:
    server.script("/robots.txt", reply(200, b"User-agent: *\nDisallow: /private"))
    fetcher = asking.fetcher(routes={"*": server.url})
    for path in ("a", "b"):
        assert isinstance(
            fetcher.fetch(Request(f"https://lab.example.org/{path}", anywhere=True)), Page
        )
    assert sum(asking.clock.naps) == 0.0
