"""What comes back for each kind of answer, and what is tried again."""

from __future__ import annotations

import gzip
import socket
import zlib
from datetime import UTC, datetime

import pytest

from crawler.core.model import Failure, Page, Request, Trouble
from tests.net.conftest import Asking
from tests.net.server import Answer, Server, cut, reply

URL = "https://a.test/x"
START = datetime(2026, 9, 20, 12, tzinfo=UTC)


def test_a_page_has_its_address_unrouted_and_its_validators(server: Server, asking: Asking) -> None:
    server.script(
        "/x", reply(200, b"hello", Content_Type="text/html", ETag='"e"', Last_Modified="then")
    )
    assert asking.fetcher().fetch(Request("https://a.test/x?q=%22a%22#part")) == Page(
        url="https://a.test/x?q=%22a%22",
        status=200,
        body=b"hello",
        fetched_at=START,
        content_type="text/html",
        etag='"e"',
        last_modified="then",
    )
    assert server.paths() == ["/x?q=%22a%22"]


def test_a_request_says_who_asks_and_what_for_and_nothing_more(
    server: Server, asking: Asking
) -> None:
    asking.fetcher().fetch(Request(URL, accept="application/atom+xml"))
    assert server.seen[0].headers == {
        "host": "a.test",
        "user-agent": "crawler/1 (+who@a.test)",
        "accept": "application/atom+xml",
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
    }


def test_a_form_is_posted(server: Server, asking: Asking) -> None:
    request = Request(URL, form=(("id_list", "2107.05580,2211.10950"), ("start", "0")))
    assert isinstance(asking.fetcher().fetch(request), Page)
    seen = server.seen[0]
    assert (seen.method, seen.body) == ("POST", b"id_list=2107.05580%2C2211.10950&start=0")
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"


def test_validators_are_sent_and_a_304_is_an_answer(server: Server, asking: Asking) -> None:
    server.script("/x", cut(b'HTTP/1.1 304 Not Modified\r\nETag: "e"\r\n\r\n'))
    request = Request(URL, etag='"e"', last_modified="Sun, 20 Sep 2026 12:00:00 GMT")
    page = asking.fetcher().fetch(request)
    assert page == Page(URL, 304, b"", START, etag='"e"')
    headers = server.seen[0].headers
    assert headers["if-none-match"] == '"e"'
    assert headers["if-modified-since"] == "Sun, 20 Sep 2026 12:00:00 GMT"


@pytest.mark.parametrize("etag", [None, "", "e\r\nHost: b.test", "é"])
def test_a_304_that_nobody_asked_for_is_no_answer(
    server: Server, asking: Asking, etag: str | None
) -> None:
    """A validator that is no header is not sent, and does not count as sent."""
    server.script("/x", cut(b"HTTP/1.1 304 Not Modified\r\n\r\n"))
    failure = asking.fetcher().fetch(Request(URL, etag=etag))
    assert failure == Failure(URL, Trouble.UNREADABLE, "status 304", START, status=304)
    assert "if-none-match" not in server.seen[0].headers


@pytest.mark.parametrize("status", [200, 202, 400, 404, 409, 410, 414, 422, 451])
def test_a_statement_is_a_page_and_is_asked_once(
    server: Server, asking: Asking, status: int
) -> None:
    server.script("/x", reply(status, b"so it is"))
    assert asking.fetcher().fetch(Request(URL)) == Page(URL, status, b"so it is", START)
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    ("answer", "status", "trouble", "detail"),
    [
        (reply(401), 401, Trouble.FORBIDDEN, "status 401"),
        (reply(403, b"Access denied"), 403, Trouble.FORBIDDEN, "status 403"),
        (reply(405), 405, Trouble.UNREADABLE, "status 405"),
        (reply(501), 501, Trouble.UNAVAILABLE, "status 501"),
        (reply(300), 300, Trouble.UNREADABLE, "status 300"),
        (reply(302), 302, Trouble.UNREADABLE, "status 302 that says not where to"),
        (
            reply(200, b"\x01", Content_Encoding="br"),
            200,
            Trouble.UNREADABLE,
            "the body's coding, br, was not asked for",
        ),
        (
            reply(404, b"\x01", Content_Encoding="gzip, gzip"),
            404,
            Trouble.UNREADABLE,
            "the body's coding, gzip, gzip, was not asked for",
        ),
        (
            reply(200, b"not gzip", Content_Encoding="gzip"),
            200,
            Trouble.UNREADABLE,
            "the body could not be decompressed",
        ),
    ],
)
def test_what_will_not_change_is_asked_once(
    asking: Asking, answer: Answer, status: int, trouble: Trouble, detail: str
) -> None:
    asking.server.script("/x", answer)
    failure = asking.fetcher().fetch(Request(URL))
    assert failure == Failure(URL, trouble, detail, START, status=status)
    assert len(asking.server.seen) == 1


@pytest.mark.parametrize(
    ("answer", "status", "trouble", "detail"),
    [
        (reply(406), 406, Trouble.THROTTLED, "status 406"),
        (reply(429, b"Rate exceeded."), 429, Trouble.THROTTLED, "status 429"),
        (reply(403, X_RateLimit_Remaining="0"), 403, Trouble.THROTTLED, "status 403"),
        (reply(500), 500, Trouble.UNAVAILABLE, "status 500"),
        (reply(502), 502, Trouble.UNAVAILABLE, "status 502"),
        (reply(503), 503, Trouble.UNAVAILABLE, "status 503"),
        (reply(504), 504, Trouble.UNAVAILABLE, "status 504"),
        (cut(b""), None, Trouble.UNREACHABLE, "the connection was closed without an answer"),
        (cut(b"EHLO\r\n\r\n"), None, Trouble.UNREACHABLE, "the answer is not HTTP"),
        (
            cut(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"),
            200,
            Trouble.UNREACHABLE,
            "the connection dropped midway",
        ),
        (
            cut(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"),
            200,
            Trouble.UNREACHABLE,
            "the connection dropped midway",
        ),
        (
            cut(b"HTTP/1.1 404 Not Found\r\nContent-Length: 50\r\n\r\nhalf"),
            404,
            Trouble.UNREACHABLE,
            "the connection dropped midway",
        ),
    ],
)
def test_what_may_pass_is_asked_again_a_bounded_number_of_times(
    asking: Asking, answer: Answer, status: int | None, trouble: Trouble, detail: str
) -> None:
    asking.server.script("/x", answer)
    failure = asking.fetcher().fetch(Request(URL))
    assert failure == Failure(URL, trouble, detail, asking.clock.now(), status=status)
    assert len(asking.server.seen) == 4
    first = 8.0 if trouble is Trouble.THROTTLED else 2.0
    assert asking.clock.naps == [first, 2 * first, 4 * first]


@pytest.mark.parametrize(
    "trouble",
    [
        reply(406),
        reply(429),
        reply(503),
        cut(b""),
        cut(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"),
    ],
)
def test_the_answer_after_a_trouble_is_the_answer(
    server: Server, asking: Asking, trouble: Answer
) -> None:
    server.script("/x", trouble, trouble, reply(200, b"at last"))
    page = asking.fetcher().fetch(Request(URL))
    assert page == Page(URL, 200, b"at last", asking.clock.now())
    assert len(server.seen) == 3


def test_a_host_that_is_not_there_is_unreachable(asking: Asking) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))  # bound, and does not listen
        routes = {"a.test": f"http://127.0.0.1:{silent.getsockname()[1]}"}
        failure = asking.fetcher(routes=routes, attempts=1).fetch(Request(URL))
    assert failure == Failure(URL, Trouble.UNREACHABLE, "Connection refused", START)


def test_a_name_that_does_not_resolve_is_unreachable(asking: Asking) -> None:
    hosts = frozenset({"no-such-host.invalid"})
    fetcher = asking.fetcher(allowed_hosts=hosts, attempts=1)
    failure = fetcher.fetch(Request("https://no-such-host.invalid/x"))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.detail) == (
        Trouble.UNREACHABLE,
        "the name could not be resolved",
    )


def _no_feed(page: Page) -> str | None:
    return None if b"<feed" in page.body else "a page and no\nfeed"


def test_a_200_that_is_no_answer_is_asked_again(server: Server, asking: Asking) -> None:
    server.script("/x", reply(200, b"<html>Rate exceeded."), reply(200, b"<feed/>"))
    page = asking.fetcher().fetch(Request(URL, complaint=_no_feed))
    assert page == Page(URL, 200, b"<feed/>", asking.clock.now())


def test_a_200_that_never_is_an_answer_is_unreadable(server: Server, asking: Asking) -> None:
    server.script("/x", reply(200, b"<html>Rate exceeded."))
    failure = asking.fetcher().fetch(Request(URL, complaint=_no_feed))
    now, detail = asking.clock.now(), "a page and no feed"
    assert failure == Failure(URL, Trouble.UNREADABLE, detail, now, status=200)
    assert len(server.seen) == 4


def test_a_complaint_is_asked_about_a_200_only(server: Server, asking: Asking) -> None:
    server.script("/x", reply(404, b"<html>"))
    assert isinstance(asking.fetcher().fetch(Request(URL, complaint=_no_feed)), Page)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(b"hello" * 1000, mtime=0)),
        ("deflate", zlib.compress(b"hello" * 1000)),
        ("identity", b"hello" * 1000),
    ],
)
def test_a_body_is_decompressed(server: Server, asking: Asking, coding: str, packed: bytes) -> None:
    server.script("/x", reply(200, packed, Content_Encoding=coding))
    assert asking.fetcher().fetch(Request(URL)) == Page(URL, 200, b"hello" * 1000, START)


def test_a_chunked_body_is_put_together(server: Server, asking: Asking) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.script("/x", cut(head + b"3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"))
    assert asking.fetcher().fetch(Request(URL)) == Page(URL, 200, b"hello", START)
