"""Answers made to hurt end in a value, within their bytes and seconds, and raise nothing."""

from __future__ import annotations

import gzip
import zlib

import pytest

from crawler.core.model import Failure, Page, Request, Trouble
from tests.core.memory import peak_below
from tests.net.conftest import Asking
from tests.net.server import Answer, Server, cut, drip, reply

URL = "https://a.test/x"
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def _deflated(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(bytes(size)) + packer.flush()


BROKEN: dict[str, tuple[Answer, Trouble]] = {
    "a thousand headers": (
        cut(OK + b"".join(b"h%d: x\r\n" % n for n in range(1000)) + b"\r\nbody"),
        Trouble.UNREACHABLE,
    ),
    "an endless header": (drip(OK + b"h: ", every=0, piece=b"x" * 9999), Trouble.UNREACHABLE),
    "an endless status": (drip(b"HTTP/1.1 200 ", every=0, piece=b"x" * 9999), Trouble.UNREACHABLE),
    "no status at all": (cut(b"<html>hello</html>"), Trouble.UNREACHABLE),
    "a status that is no number": (cut(b"HTTP/1.1 OK 200\r\n\r\n"), Trouble.UNREACHABLE),
    "a status of 99": (cut(b"HTTP/1.1 99 X\r\n\r\n"), Trouble.UNREACHABLE),
    "a chunk of no size": (cut(CHUNKED + b"zz\r\nx\r\n"), Trouble.UNREACHABLE),
    "a chunk of a negative size": (cut(CHUNKED + b"-5\r\nx\r\n"), Trouble.UNREACHABLE),
    "a chunk of any size": (cut(CHUNKED + b"f" * 30 + b"\r\nx\r\n"), Trouble.UNREACHABLE),
    "a chunk size without end": (
        drip(CHUNKED + b"1;", every=0, piece=b"x" * 9999),
        Trouble.UNREACHABLE,
    ),
    "trailers without end": (
        drip(CHUNKED + b"0\r\n", every=0, piece=b"a: b\r\n" * 999, times=100_000),
        Trouble.UNREACHABLE,
    ),
    "a chunk that ends early": (cut(CHUNKED + b"ff\r\nx"), Trouble.UNREACHABLE),
    "gzip that is none": (reply(200, b"plain", Content_Encoding="gzip"), Trouble.UNREADABLE),
    "gzip that ends early": (
        reply(200, gzip.compress(bytes(9999))[:20], Content_Encoding="gzip"),
        Trouble.UNREADABLE,
    ),
    "a bomb of deflate": (
        reply(200, zlib.compress(bytes(50_000_000), 9), Content_Encoding="deflate"),
        Trouble.TOO_LARGE,
    ),
    "a bomb of raw deflate": (
        reply(200, _deflated(50_000_000), Content_Encoding="deflate"),
        Trouble.TOO_LARGE,
    ),
    "a bomb of many members": (
        reply(200, gzip.compress(bytes(90_000)) * 500, Content_Encoding="gzip"),
        Trouble.TOO_LARGE,
    ),
    **{
        f"a body in {coding}": (
            reply(200, gzip.compress(gzip.compress(bytes(50_000_000))), Content_Encoding=coding),
            Trouble.UNREADABLE,
        )
        for coding in ("br", "zstd", "compress", "gzip, gzip", "gzip,br", "gzip\t, deflate")
    },
}  # fmt: skip


@pytest.mark.parametrize(("answer", "trouble"), BROKEN.values(), ids=BROKEN)
def test_what_is_no_answer_is_a_failure_within_its_bounds(
    server: Server, asking: Asking, answer: Answer, trouble: Trouble
) -> None:
    server.script("/x", answer)
    fetcher = asking.real(deadline=1.0, read_timeout=1.0)
    with peak_below(8_000_000):
        failure = fetcher.fetch(Request(URL))
    assert isinstance(failure, Failure), failure
    assert failure.trouble is trouble, failure
    assert failure.detail.isprintable()


ODD: dict[str, Answer] = {
    "a content type of noise": reply(200, b"ok", Content_Type="\x7f\xe9;;;charset=\x01"),
    "a charset that is none": reply(200, b"ok", Content_Type="text/html; charset=utf-99"),
    "a charset that hides markup": reply(200, b"ok", Content_Type="text/html; charset=utf-7"),
    "a length that is no number": cut(OK + b"Content-Length: x\r\n\r\nok"),
    "a negative length": cut(OK + b"Content-Length: -1\r\n\r\nok"),
    "headers that fold": cut(OK + b"X: a\r\n b\r\nContent-Length: 2\r\n\r\nok"),
    "a header without a name": cut(OK + b": x\r\nContent-Length: 2\r\n\r\nok"),
    "an entity tag of noise": reply(200, b"ok", ETag='"\xff\xfe\x01"'),
    "a hundred cookies": cut(OK + b"Set-Cookie: a=b\r\n" * 90 + b"Content-Length: 2\r\n\r\nok"),
    "a wait of noise": reply(200, b"ok", Retry_After="soon"),
    "a quota of noise": reply(200, b"ok", X_RateLimit_Remaining="0", X_RateLimit_Reset="\xb2"),
    "a length in both ways": cut(
        OK + b"Content-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"
    ),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
def test_what_is_odd_beside_the_body_leaves_it_a_page(
    server: Server, asking: Asking, answer: Answer
) -> None:
    """And nothing of it is sent back: no cookie, and no validator that is no header."""
    server.script("/x", answer, reply(200, b"ok"))
    fetcher = asking.fetcher()
    page = fetcher.fetch(Request(URL))
    assert isinstance(page, Page), page
    assert page.body == b"ok"
    again = fetcher.fetch(Request(URL, etag=page.etag, last_modified=page.last_modified))
    assert isinstance(again, Page)
    assert {"cookie", "if-none-match"}.isdisjoint(server.seen[-1].headers)


@pytest.mark.parametrize(
    "location",
    ["//", "http://", "http://[", "\x01", "https://a.test:99999/", "https://\xe9\xe9/",
     "x" * 60_000,
     "javascript:alert(1)", "data:text/html,x", "ftp://a.test/", "https://a.test@evil.test/",
     "https://evil.test\\@a.test/", "https://a.test\t.evil.test/", "///evil.test/x",
     "\\\\evil.test"],
)  # fmt: skip
def test_a_redirect_of_noise_leads_to_no_other_host(
    server: Server, asking: Asking, location: str
) -> None:
    server.script("/x", reply(302, Location=location))
    with Server() as other:
        routes = {**asking.policy.routes, "*": other.url}
        asking.fetcher(routes=routes).fetch(Request(URL))
        assert other.seen == []


@pytest.mark.parametrize("secret", ["Bearer \u2026", "Bearer a\r\nX-Evil: 1", "Bearer \x00", " "])
def test_a_secret_that_is_no_header_is_not_sent_and_not_shown(
    server: Server, asking: Asking, secret: str
) -> None:
    result = asking.fetcher({"a.test": secret}).fetch(Request(URL))
    assert "x-evil" not in (server.seen[-1].headers if server.seen else {})
    if isinstance(result, Failure):
        assert result.detail == "the request cannot be written as HTTP"
