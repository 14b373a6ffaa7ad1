"""Time, size and connections are bounded, whatever the other side does."""

from __future__ import annotations

import gzip
import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.core.model import Failure, Page, Request, Trouble
from crawler.core.targets import Target, target_of
from crawler.net.transport import Fault, Transport
from tests.core.memory import peak_below
from tests.net.conftest import Asking
from tests.net.server import Answer, Server, cut, drip, reply, stall
from tests.net.test_tls import make_certificate

URL = "https://a.test/x"
START = datetime(2026, 9, 20, 12, tzinfo=UTC)
HEAD = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (stall(), "no answer in time"),
        (drip(HEAD + b"Content-Length: 9999\r\n\r\n"), "no answer in time"),
        (drip(HEAD + b"\r\n"), "no answer in time"),
        (drip(HEAD, piece=b"a: b\r\n"), "no answer in time"),
        (drip(b"HTTP/1.1 "), "no answer in time"),
        (drip(b"", piece=b"HTTP/1.1 100 Continue\r\n\r\n"), "no answer in time"),
        (
            drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", piece=b"1\r\nx\r\n"),
            "no answer in time",
        ),
    ],
    ids=["silence", "body", "endless body", "headers", "status", "continue", "chunks"],
)
def test_a_slow_answer_ends_at_the_deadline(
    server: Server, asking: Asking, answer: Answer, detail: str
) -> None:
    """Each piece arrives well within the longest silence."""
    server.script("/x", answer)
    silence = 0.2 if detail == "silence" else 10.0
    failure = asking.real(deadline=0.2, read_timeout=silence).fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.detail) == (Trouble.UNREACHABLE, detail)


def test_a_silence_within_an_answer_ends_it(server: Server, asking: Asking) -> None:
    server.script("/x", drip(HEAD + b"Content-Length: 1\r\n\r\n", every=1.0, times=1))
    failure = asking.real(deadline=30.0, read_timeout=0.2).fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.detail) == (Trouble.UNREACHABLE, "no answer in time")


def test_the_deadline_ends_an_answer_that_never_pauses(
    server: Server, asking: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock is past the deadline while bytes are still waiting to be read."""
    ticks = iter(range(10_000))
    monkeypatch.setattr(asking.clock, "monotonic", lambda: float(next(ticks)))
    server.script("/x", reply(200, bytes(99_999)))
    failure = asking.fetcher(attempts=1, deadline=3.0).fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.detail) == (Trouble.UNREACHABLE, "no answer in time")


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
GZIPPED_CHUNKED = HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
BOMB = gzip.compress(bytes(50_000_000), 9)


def _chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, bytes(100_001)),
        cut(HEAD + b"Content-Length: 99999999999\r\n\r\nx"),
        cut(CHUNKED + _chunk(bytes(60_000)) * 2 + _chunk(b"")),
        drip(HEAD + b"\r\n", every=0.0001, piece=bytes(10_000), times=1000),
        reply(200, gzip.compress(bytes(100_001)), Content_Encoding="gzip"),
        cut(HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(bytes(100_001))),
        cut(GZIPPED_CHUNKED + _chunk(BOMB) + _chunk(b"")),
        reply(404, bytes(100_001)),
    ],
    ids=["plain", "declared", "chunked", "endless", "gzip", "gzip to the end", "bomb", "404"],
)
def test_a_body_beyond_the_limit_is_too_large(
    server: Server, asking: Asking, answer: Answer
) -> None:
    server.script("/x", answer)
    detail = "the body is larger than 100,000 bytes"
    failure = asking.fetcher().fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.detail) == (Trouble.TOO_LARGE, detail)
    assert len(server.seen) == 1


def test_a_body_of_just_the_limit_is_a_page(server: Server, asking: Asking) -> None:
    server.script("/x", reply(200, gzip.compress(bytes(100_000)), Content_Encoding="gzip"))
    assert asking.fetcher().fetch(Request(URL)) == Page(URL, 200, bytes(100_000), START)


def test_a_bomb_takes_no_memory(server: Server, asking: Asking) -> None:
    """50 MB in 50 kB, of which at most a small multiple of the limit is ever held."""
    server.script("/x", reply(200, BOMB, Content_Encoding="gzip"))
    fetcher = asking.fetcher(max_bytes=1_000_000)
    with peak_below(10_000_000):
        failure = fetcher.fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.TOO_LARGE


def test_an_address_that_two_parsers_read_in_two_ways_is_not_asked(asking: Asking) -> None:
    """The rules let none through; this is the second lock on that door."""
    odd = "http://a.test\\@b.test/x"
    transport = Transport(asking.policy, asking.clock.monotonic)
    fault = transport.ask(
        Target(odd, odd, "a.test", "a.test", routed=False), Request(odd), "", lambda: None
    )
    transport.close()
    assert fault == Fault(Trouble.REFUSED, "the address is read in two ways")


@pytest.mark.parametrize(
    ("answer", "calls"),
    [
        (reply(200), 1),
        (reply(503), 1),
        (cut(HEAD + b"Content-Length: 9\r\n\r\nhalf"), 1),
        (cut(b""), 0),
    ],
)
def test_the_beginning_of_an_answer_is_told(
    server: Server, asking: Asking, answer: Answer, calls: int
) -> None:
    """From there the pace counts: the request has arrived by then, however long the body is."""
    server.script("/x", answer)
    target = target_of(URL, asking.policy)
    assert isinstance(target, Target)
    told: list[int] = []
    transport = Transport(asking.policy, asking.clock.monotonic)
    transport.ask(target, Request(URL), "", lambda: told.append(1))
    transport.close()
    assert len(told) == calls


def test_a_host_with_one_connection_gets_a_new_one_each_time(
    server: Server, asking: Asking
) -> None:
    """An idle connection would be a second one, beside another process's."""
    fetcher = asking.fetcher(one_connection_hosts=frozenset({"a.test"}))
    for url in (URL, URL, "https://b.test/x", "https://b.test/x"):
        fetcher.fetch(Request(url))
    a, b, c, d = (seen.peer for seen in server.seen)
    assert (a != b, c == d) == (True, True)


def test_certificates_that_are_missing_are_told_before_the_first_request(asking: Asking) -> None:
    with pytest.raises(FileNotFoundError, match="no certificates at /nowhere"):
        asking.fetcher(ca_bundle="/nowhere")


def test_a_folder_that_cannot_be_written_is_told_before_the_first_request(
    asking: Asking, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        asking.fetcher(state_dir=tmp_path / "file")


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """One for 127.0.0.1 that nobody but its file vouches for."""
    return make_certificate(tmp_path, "IP:127.0.0.1").with_name("certificate.pem")


def test_tls_is_verified_and_the_policys_certificates_are_trusted(
    certificate: Path, asking: Asking
) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    with Server(tls) as server:
        routes = {"a.test": server.url}
        failure = asking.fetcher(routes=routes, attempts=1).fetch(Request(URL))
        assert isinstance(failure, Failure)
        assert (failure.trouble, failure.detail) == (
            Trouble.UNREACHABLE,
            "TLS: self-signed certificate",
        )
        trusting = asking.fetcher(routes=routes, ca_bundle=str(certificate.with_name("public.pem")))
        assert trusting.fetch(Request(URL)) == Page(URL, 200, b"/x", START)
        server.script("/drip", drip(HEAD + b"Content-Length: 9999\r\n\r\n"))
        bundle = str(certificate.with_name("public.pem"))
        slow = asking.real(routes=routes, ca_bundle=bundle, deadline=0.3)
        answer = slow.fetch(Request("https://a.test/drip"))
        assert getattr(answer, "detail", answer) == "no answer in time"


def test_a_proxy_is_asked_for_all_but_routed_hosts(server: Server, asking: Asking) -> None:
    """The proxy may stand on a private address, and its answers end at the deadline too."""
    hosts = asking.policy.allowed_hosts | {"plain.test"}
    with Server() as proxy:
        fetcher = asking.fetcher(proxy=proxy.url, allowed_hosts=hosts)
        proxy.script("http://plain.test/x", reply(200, b"by proxy"))
        page = fetcher.fetch(Request("http://plain.test/x"))
        assert page == Page("http://plain.test/x", 200, b"by proxy", START)
        fetcher.fetch(Request(URL))
        assert (proxy.paths(), server.paths()) == (["http://plain.test/x"], ["/x"])
        proxy.script("http://plain.test/x", drip(HEAD + b"Content-Length: 20\r\n\r\n", times=20))
        slow = asking.real(proxy=proxy.url, allowed_hosts=hosts, deadline=0.2)
        failure = slow.fetch(Request("http://plain.test/x"))
        assert getattr(failure, "detail", failure) == "no answer in time"


def test_a_proxy_is_asked_for_a_way_to_hosts_of_tls(asking: Asking) -> None:
    """It learns the host, and nothing of the request."""
    hosts = asking.policy.allowed_hosts | {"sealed.test"}
    with Server() as proxy:
        fetcher = asking.fetcher(proxy=proxy.url, allowed_hosts=hosts, attempts=1)
        failure = fetcher.fetch(Request("https://sealed.test/x"))
        assert isinstance(failure, Failure)
        assert failure.trouble is Trouble.UNREACHABLE
        assert [(seen.method, seen.path) for seen in proxy.seen] == [("CONNECT", "sealed.test:443")]
