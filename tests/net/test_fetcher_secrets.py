"""What is told to observers and to hosts, and what never is."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import responses

from crawler.core.http import Attempt
from crawler.core.model import Failure, Request, Trouble
from tests.net.conftest import Asking
from tests.net.server import Server, cut, reply

URL = "https://a.test/x"
START = datetime(2026, 9, 20, 12, tzinfo=UTC)


def test_every_request_is_told_to_the_observer(server: Server, asking: Asking) -> None:
    server.script("/x", reply(503), reply(302, Location="/y"))
    server.script("/y", reply(200, b"hello"))
    asking.fetcher(default_pace=1.0).fetch(Request(URL))
    clock = asking.clock

    def attempt(seconds: float, status: int, trouble: Trouble | None, size: int = 0) -> Attempt:
        waited, number = (0.0, 1) if trouble else (2.0, 2) if not size else (1.0, 3)
        at = clock.start.replace(second=int(seconds))
        return Attempt("a.test", at, status, trouble, size, waited, number)

    assert asking.attempts == [
        attempt(0, 503, Trouble.UNAVAILABLE),
        attempt(2, 302, None),
        attempt(3, 200, None, 5),
    ]


def test_what_was_not_sent_is_not_told(asking: Asking) -> None:
    fetcher = asking.fetcher(allowed_hosts=frozenset({"localhost"}))
    fetcher.fetch(Request("https://evil.test/"))
    fetcher.fetch(Request("https://localhost/"))
    assert asking.attempts == []


def test_no_secret_gets_into_values_or_logs(
    server: Server, asking: Asking, caplog: pytest.LogCaptureFixture
) -> None:
    server.script("/x", cut(b""))
    fetcher = asking.fetcher(credentials={"a.test": "Bearer s3cret"})
    with caplog.at_level(logging.DEBUG):
        failure = fetcher.fetch(Request("https://a.test/x?access_token=hush"))
    assert server.seen[0].headers["authorization"] == "Bearer s3cret"
    assert isinstance(failure, Failure)
    ours = [record.getMessage() for record in caplog.records if record.name == "crawler.net"]
    assert ours
    for text in (failure.detail, repr(fetcher), repr(asking.attempts), *ours):
        assert "s3cret" not in text
        assert "hush" not in text


@responses.activate
def test_a_credential_goes_to_its_host_over_tls_only(asking: Asking) -> None:
    for url in ("https://a.test/x", "http://a.test/x", "https://b.test/x"):
        responses.get(url, body="ok")
    fetcher = asking.fetcher(routes={}, credentials={"a.test": "Bearer s3cret"})
    for url in ("https://a.test/x", "http://a.test/x", "https://b.test/x"):
        fetcher.fetch(Request(url))
    sent = [call.request.headers.get("Authorization") for call in responses.calls]
    assert sent == ["Bearer s3cret", None, None]


@responses.activate
def test_the_environment_adds_nothing(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = asking.policy.state_dir.with_name("netrc")
    netrc.write_text("machine a.test login me password s3cret")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    responses.get("https://a.test/x", body="ok", headers={"Set-Cookie": "who=me; Path=/"})
    fetcher = asking.fetcher(routes={})
    fetcher.fetch(Request("https://a.test/x"))
    fetcher.fetch(Request("https://a.test/x"))
    headers = [dict(call.request.headers) for call in responses.calls]
    assert headers[0] == headers[1]
    assert set(headers[0]) == {"User-Agent", "Accept-Encoding", "Accept", "Connection"}
    assert json.dumps(headers).find("s3cret") == -1


def test_a_policy_does_not_show_the_password_of_its_proxy(asking: Asking) -> None:
    policy = replace(asking.policy, proxy="http://me:s3cret@127.0.0.1:3128")
    assert "s3cret" not in repr(policy)


def test_what_was_asked_and_how_it_went_is_in_the_log_for_machines_and_people(
    server: Server, asking: Asking, caplog: pytest.LogCaptureFixture
) -> None:
    server.script("/x", reply(503), reply(404, b"none"))
    fetcher = asking.fetcher()
    with caplog.at_level(logging.DEBUG, logger="crawler.net"):
        fetcher.fetch(Request(f"{URL}?token=s3cret"))
        fetcher.fetch(Request("https://other.test/s3cret", hidden=True))
        fetcher.fetch(Request("https://[other.test/", hidden=True))
    ours = [one for one in caplog.records if one.name == "crawler.net"]
    shown = f"{URL}?token=…"
    request = {"event": "request", "host": "a.test", "url": shown, "number": 1}
    assert [one.told for one in ours] == [  # type: ignore[attr-defined]
        {**request, "status": 503, "trouble": "unavailable", "bytes": 0, "waited": 0.0},
        {"event": "retry", "host": "a.test", "trouble": "unavailable", "wait": 2.0},
        {**request, "status": 404, "trouble": None, "bytes": 4, "waited": 2.0, "number": 2},
        {"event": "no_answer", "host": "other.test", "url": "other.test", "trouble": "refused"},
        {"event": "no_answer", "host": "no host", "url": "no host", "trouble": "refused"},
    ]
    assert [(one.levelname, one.getMessage()) for one in ours] == [
        ("DEBUG", f"{shown} 503: unavailable"),
        ("INFO", "a.test: status 503; asking again in 2.0 s"),
        ("DEBUG", f"{shown} 404: None"),
        ("INFO", "no answer from other.test: other.test is not among the allowed hosts"),
        ("INFO", "no answer from no host: the address cannot be read"),
    ]
