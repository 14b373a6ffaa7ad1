"""What a connection's end is called, and what is sent beside a question."""

from __future__ import annotations

import http.client
import ssl
from socket import gaierror

import pytest
import requests
import urllib3.exceptions as below

from crawler.core.model import Request
from crawler.net.transport import describe, validators

POOL = None  # urllib3 shows it in its texts, which are not told


def _caused(outer: BaseException, cause: BaseException) -> BaseException:
    outer.__cause__ = cause
    return outer


def _during(outer: BaseException, context: BaseException) -> BaseException:
    outer.__context__ = context
    return outer


def _certificate(message: str) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError("handshake with secret.test")
    error.verify_message = message
    return error


def _retried(reason: Exception) -> requests.ConnectionError:
    """As requests and urllib3 wrap what went wrong."""
    return requests.ConnectionError(below.MaxRetryError(POOL, "/s3cret", reason))  # type: ignore[arg-type]


IN_TIME = "no answer in time"
MIDWAY = "the connection dropped midway"
CASES: list[tuple[BaseException, str]] = [
    (
        _retried(below.NameResolutionError("h", POOL, gaierror("s3cret"))),  # type: ignore[arg-type]
        "the name could not be resolved",
    ),
    (requests.exceptions.ConnectTimeout("s3cret"), "no connection in time"),
    (requests.exceptions.ConnectTimeout(TimeoutError()), "no connection in time"),
    (below.ReadTimeoutError(POOL, "/s3cret", "s3cret"), IN_TIME),  # type: ignore[arg-type]
    (TimeoutError("s3cret"), IN_TIME),
    (_retried(TimeoutError()), IN_TIME),
    (below.IncompleteRead(1, 2), MIDWAY),
    (http.client.IncompleteRead(b"s3cret"), MIDWAY),
    (below.ProtocolError("x", http.client.IncompleteRead(b"s3cret")), MIDWAY),
    (http.client.RemoteDisconnected("s3cret"), "the connection was closed without an answer"),
    (http.client.BadStatusLine("s3cret"), "the answer is not HTTP"),
    (http.client.LineTooLong("s3cret"), "the answer is not HTTP"),
    (below.ProtocolError("x", ValueError("s3cret")), MIDWAY),
    (_retried(_certificate("certificate has expired")), "TLS: certificate has expired"),
    (_caused(TimeoutError(), _certificate("two\nlines")), "TLS: two lines"),
    (ConnectionResetError(104, "Connection reset by peer"), "Connection reset by peer"),
    (_caused(OSError(1, "first"), OSError(2, "second")), "second"),
    (_during(OSError(1, "first"), OSError(2, "se\ncond")), "se cond"),
    (_caused(OSError(1, "first"), OSError("s3cret")), "first"),
    (RuntimeError("s3cret"), "RuntimeError"),
    (_caused(RuntimeError("s3cret"), KeyError("s3cret")), "KeyError"),
]


@pytest.mark.parametrize(("error", "words"), CASES, ids=[type(case[0]).__name__ for case in CASES])
def test_what_went_wrong_is_told_in_our_own_words(error: BaseException, words: str) -> None:
    assert describe(error) == words


def test_errors_that_cause_one_another_are_told_too() -> None:
    one, other = RuntimeError("a"), KeyError("b")
    one.__context__, other.__context__ = other, one
    assert describe(one) == "KeyError"
    chain: BaseException = OSError(1, "the first")
    for _ in range(30):
        chain = _caused(RuntimeError(), chain)
    assert describe(chain) == "RuntimeError"
    near: BaseException = OSError(1, "near")
    for _ in range(19):
        near = _caused(RuntimeError(), near)
    assert describe(near) == "near"


@pytest.mark.parametrize(
    ("etag", "last_modified", "sent"),
    [
        (None, None, {}),
        ("", "", {}),
        ('"e"', None, {"If-None-Match": '"e"'}),
        (None, "Sun", {"If-Modified-Since": "Sun"}),
        ('"e"', "Sun", {"If-None-Match": '"e"', "If-Modified-Since": "Sun"}),
        ('"é"', "Sun", {"If-Modified-Since": "Sun"}),
        ('"e"\r\nHost: b', "a\x00", {}),
    ],
)
def test_a_validator_is_sent_where_it_can_stand_in_a_header(
    etag: str | None, last_modified: str | None, sent: dict[str, str]
) -> None:
    asked = Request("https://a.test/", etag=etag, last_modified=last_modified)
    assert validators(asked) == sent
