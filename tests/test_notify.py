"""News reach a hook once, signed, and no failure of the hook touches a fact or shows a secret."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from crawler.core.changes import Event
from crawler.core.model import Failure, Page, Request, Trouble
from crawler.core.webhook import Hook, hook_of
from crawler.faces.payload import delivery, payload
from crawler.twin.bundled import bundled
from crawler.twin.server import Twin
from crawler.twin.world import Version
from tests.command import Result, Shell
from tests.faces.test_atom import GONE, HOSTILE, NEWS, check
from tests.net.conftest import Asking, asking  # noqa: F401 - a fixture
from tests.net.server import Server, reply

KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
NOON = datetime(2026, 9, 20, 12, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


# --- where, and by what right -------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "host", "port", "inner"),
    [
        ("https://hooks.example.org/a?b=c", "hooks.example.org", 443, False),
        ("https://hooks.example.org:8443/", "hooks.example.org", 8443, False),
        ("http://127.0.0.1:9000/x", "127.0.0.1", 9000, True),
        ("http://[::1]:9000/x", "::1", 9000, True),
        ("http://192.168.1.5/x", "192.168.1.5", 80, True),
        ("http://ntfy.lan/x", "ntfy.lan", 80, True),
        ("http://localhost/x", "localhost", 80, True),
    ],
)
def test_a_hook_may_be_anywhere_that_its_owner_says(
    url: str, host: str, port: int, inner: bool
) -> None:
    assert hook_of(url, {}) == Hook(url, host, port, inner)
    assert hook_of("", {"CRAWLER_NOTIFY_URL": f"{url}\n"}) == Hook(url, host, port, inner)
    assert hook_of("", {"CRAWLER_NOTIFY_URL": ""}) is None


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"CRAWLER_NOTIFY_URL": "http://hooks.example.org/hush"}, "must begin with https://"),
        ({"CRAWLER_NOTIFY_URL": "http://8.8.8.8/hush"}, "must begin with https://"),
        ({"CRAWLER_NOTIFY_URL": "ftp://example.org/hush"}, "must be an address"),
        ({"CRAWLER_NOTIFY_URL": "https://example.org:x/hush"}, "must be an address"),
        ({"CRAWLER_NOTIFY_URL": "https://me:hush@example.org/"}, "without a user name"),
        ({"CRAWLER_NOTIFY_URL": "https://x.org/", "CRAWLER_NOTIFY_TOKEN": "a\nhush"}, "TOKEN"),
        ({"CRAWLER_NOTIFY_URL": "https://x.org/", "CRAWLER_NOTIFY_SECRET": "hush!"}, "be base64"),
    ],
)  # fmt: skip
def test_what_is_no_hook_is_told_without_its_secret(environ: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=words) as caught:
        hook_of("", environ)
    assert "hush" not in str(caught.value)


def test_a_delivery_is_signed_as_receivers_check_it() -> None:
    environ = {"CRAWLER_NOTIFY_SECRET": KEY, "CRAWLER_NOTIFY_TOKEN": "t0ken"}
    hook = hook_of("https://x.org/secret", environ)
    assert hook is not None
    body = payload([NEWS], NOON)
    now = int(datetime.now(UTC).timestamp())
    headers = dict(hook.headers("msg_1", now, body))
    assert headers.pop("Authorization") == "Bearer t0ken"
    assert Webhook(KEY).verify(body, headers) == json.loads(body)
    with pytest.raises(WebhookVerificationError):
        Webhook(KEY).verify(body.replace("available", "missing"), headers)
    for secret in ("t0ken", "MfKQ", "secret", "\\x31"):
        assert secret not in repr(hook)
    assert dict(hook_of("https://x.org/", {}).headers("msg_1", 1, "")) == {  # type: ignore[union-attr]
        "webhook-id": "msg_1",
        "webhook-timestamp": "1",
    }


# --- what is sent ---------------------------------------------------------------------------


def test_what_is_sent_says_all_of_a_change() -> None:
    sent = json.loads(payload([NEWS, GONE], NOON))
    first, _ = sent["data"]["changes"]
    assert sent["type"] == "crawler.news"
    assert sent["timestamp"] == "2026-09-20T12:00:00Z"
    assert sent["text"].splitlines() == [
        "code released for Synthesizing Coherent Story",
        "repository gone: github.com/a/b, of Synthesizing Coherent Story",
    ]
    assert first == {
        "id": 7, "at": NEWS.at, "run_id": 3, "subject": "paper:2211.10950", "what": "code_status",
        "was": "placeholder", "now": "available", "event": "code released",
        "evidence": "looked at 2026-09-20", "response_id": None, "arxiv_id": "2211.10950",
        "title": "Synthesizing Coherent Story", "url": "https://github.com/xichenpan/ARLDM",
    }  # fmt: skip


@pytest.mark.parametrize(
    "title", [*HOSTILE[:2], "<!channel> @channel @HERE @allx", "\x1b[31m\n@all"]
)
def test_hostile_titles_call_nobody_and_are_no_markup(title: str) -> None:
    text = json.loads(payload([replace(NEWS, title=title)], NOON))["text"]
    assert not {"<", ">", "\x1b", "\n"} & set(text)
    for call in ("@channel", "@here", "@all "):
        assert call not in f"{text.lower()} "


def test_the_same_news_are_the_same_delivery() -> None:
    assert delivery("a", [NEWS, GONE]) == delivery("a", [replace(NEWS, title="x"), GONE])
    others = {delivery("b", [NEWS, GONE]), delivery("a", [NEWS]), delivery("a", [GONE])}
    assert delivery("a", [NEWS, GONE]) not in others
    assert len(others) == 3


# --- how it gets there ------------------------------------------------------------------------


def test_a_host_of_the_user_s_own_is_asked_in_the_clear_at_its_port(
    server: Server,
    asking: Asking,  # noqa: F811 - the fixture
) -> None:
    own = frozenset({("127.0.0.1", server.port)})
    fetcher = asking.fetcher(own=own, routes={}, allowed_hosts=frozenset())
    request = Request(f"{server.url}/x", json="{}", headers=(("Authorization", "Bearer t"),))
    server.script("/x", reply(503), reply(204))
    assert isinstance(fetcher.fetch(request), Page)
    assert [seen.headers["authorization"] for seen in server.seen] == ["Bearer t"] * 2
    assert server.seen[0].headers["host"] == f"127.0.0.1:{server.port}"
    for url, why in (
        ("http://127.0.0.1:1/x", "127.0.0.1 is not among the allowed hosts"),
        (f"http://localhost:{server.port}/x", "localhost is not among the allowed hosts"),
        ("http://u@127.0.0.1/", "the address holds a user name"),
    ):
        failure = fetcher.fetch(replace(request, url=url))
        assert isinstance(failure, Failure)
        assert (failure.trouble, failure.detail) == (Trouble.REFUSED, why)
    assert len(server.seen) == 2


def test_a_redirect_takes_nothing_elsewhere(
    server: Server,
    asking: Asking,  # noqa: F811 - the fixture
) -> None:
    own = frozenset({("127.0.0.1", server.port)})
    fetcher = asking.fetcher(own=own, routes={}, allowed_hosts=frozenset({"b.test"}))
    for status, location in ((307, "http://127.0.0.1:1/"), (308, "https://b.test/"), (302, "/y")):
        server.script("/x", reply(status, Location=location))
        assert isinstance(fetcher.fetch(Request(f"{server.url}/x", json="{}")), Failure)
    assert server.paths() == ["/x"] * 3


# --- the whole -----------------------------------------------------------------------------------


class Nights:
    """Refreshes with a hook, and news that come in between."""

    def __init__(self, shell: Shell, config: Path, server: Server, patch: Any) -> None:
        self._shell = shell
        self.config = config
        self.server = server
        self.database = config.parent / "papers.db"
        patch.setenv("CRAWLER_NOTIFY_URL", f"{server.url}/hook/hush1")
        patch.setenv("CRAWLER_NOTIFY_TOKEN", "hush2")
        patch.setenv("CRAWLER_NOTIFY_SECRET", KEY)
        config.write_text(f'{config.read_text()}"127.0.0.1" = 0.001\n')

    def first(self) -> Result:
        return self._shell("run", "--config", self.config)

    def night(self, *options: str) -> Result:
        return self._shell("refresh", "--config", self.config, *options)

    def happens(self, subject: str, event: str | None) -> None:
        with sqlite3.connect(self.database) as db:
            sql = "insert into changes (at, subject, what, was, now, event) values (?,?,?,?,?,?)"
            at = "2100-01-01T00:00:00Z"
            db.execute(sql, (at, subject, "code_status", "promised", "available", event))
        db.close()

    def told(self) -> list[list[str]]:
        """The papers of each delivery that was received, and what they were checked by."""
        return [
            [change["arxiv_id"] for change in self.opened(number)["data"]["changes"]]
            for number in range(len(self.server.seen))
        ]

    def opened(self, number: int) -> Any:
        seen = self.server.seen[number]
        assert (seen.method, seen.path) == ("POST", "/hook/hush1")
        assert seen.headers["authorization"] == "Bearer hush2"
        assert seen.headers["content-type"] == "application/json"
        return Webhook(KEY).verify(seen.body, seen.headers)

    def exit_codes(self) -> list[int]:
        with sqlite3.connect(self.database) as db:
            codes = [code for (code,) in db.execute("select exit_code from runs order by id")]
        db.close()
        return codes


@pytest.fixture
def nights(shell: Shell, config: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> Nights:
    return Nights(shell, config, server, monkeypatch)


def test_news_are_told_once_and_kept_while_the_hook_is_down(nights: Nights) -> None:
    known = nights.first().code
    assert nights.server.seen == []  # a first run has no news
    nights.happens("paper:2311.17122", Event.CODE_RELEASED)
    nights.happens("paper:2211.10950", None)
    nights.server.script("/hook/hush1", reply(503), reply(404), reply(204), reply(500), reply(204))

    for number, trouble in enumerate(("status 503", "status 404")):
        result = nights.night()
        assert result.code == 1
        kept = f"127.0.0.1 could not be told: {trouble}; 1 news are kept for the next run\n"
        assert kept in result.err
        assert len(nights.server.seen) == number + 1
    assert nights.night().code == 0
    assert nights.told() == [["2311.17122"]] * 3
    ids = {seen.headers["webhook-id"] for seen in nights.server.seen}
    assert len(ids) == 1

    assert nights.night().code == 0
    assert len(nights.server.seen) == 3  # nothing is told twice
    nights.happens("paper:2211.10950", Event.WITHDRAWN)
    assert nights.night().code == 1
    nights.happens("paper:2308.07648", Event.NEW_VERSION)
    assert nights.night().code == 0
    assert nights.told()[3:] == [["2211.10950"], ["2211.10950", "2308.07648"]]
    assert nights.exit_codes() == [known, 1, 1, 0, 0, 1, 0]


def test_no_secret_of_a_hook_gets_into_logs_errors_or_the_database(nights: Nights) -> None:
    nights.first()
    nights.happens("paper:2311.17122", Event.CODE_RELEASED)
    nights.server.script("/hook/hush1", reply(503))
    result = nights.night("--json-logs")
    assert result.code == 1
    assert "could not be told" in result.err
    shown = [json.loads(line) for line in result.err.splitlines()]
    assert {"event": "request", "host": "127.0.0.1", "url": "127.0.0.1", "status": 503}.items() <= {
        key: value for line in shown if line["event"] == "request" for key, value in line.items()
    }.items()
    with sqlite3.connect(nights.database) as db:
        kept = "\n".join(db.iterdump())
        hosts = db.execute("select requests from run_requests where host = '127.0.0.1'").fetchall()
    db.close()
    assert hosts == [(1,)]
    for secret in ("hush", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"):
        for text in (result.out, result.err, kept):
            assert secret not in text


def test_a_budget_is_for_questions_and_not_for_the_hook(nights: Nights) -> None:
    nights.first()
    nights.happens("paper:2311.17122", Event.CODE_RELEASED)
    assert "0 requests" not in nights.night("--force", "--budget", "0").out
    assert nights.told() == [["2311.17122"]]


def test_only_the_events_that_were_wished_are_told(nights: Nights) -> None:
    nights.first()
    nights.config.write_text(f'{nights.config.read_text()}[notify]\nevents = ["withdrawn"]\n')
    nights.happens("paper:2311.17122", Event.CODE_RELEASED)
    assert nights.night().code == 0
    assert nights.server.seen == []
    nights.happens("paper:2211.10950", Event.WITHDRAWN)
    assert nights.night().code == 0
    assert nights.told() == [["2211.10950"]]


def test_news_from_before_there_was_a_hook_are_not_told(
    nights: Nights, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CRAWLER_NOTIFY_URL")
    nights.first()
    nights.happens("paper:2311.17122", Event.CODE_RELEASED)
    assert nights.night().code == 0
    monkeypatch.setenv("CRAWLER_NOTIFY_URL", f"{nights.server.url}/hook/hush1")
    assert nights.night().code == 0
    assert nights.server.seen == []
    nights.happens("paper:2211.10950", Event.WITHDRAWN)
    assert nights.night().code == 0
    assert nights.told() == [["2211.10950"]]


def test_a_wrong_hook_costs_no_night(nights: Nights, monkeypatch: pytest.MonkeyPatch) -> None:
    nights.first()
    monkeypatch.setenv("CRAWLER_NOTIFY_URL", "http://hooks.example.org/hush")
    result = nights.night()
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "crawler: CRAWLER_NOTIFY_URL must begin with https://, but within your own network\n"
    )


def test_a_demonstration_tells_nobody(nights: Nights, tmp_path: Path, shell: Shell) -> None:
    nights.server.script("/hook/hush1", reply(204))
    shell("demo", "--config", nights.config, "--db", tmp_path / "demo.db")
    assert nights.server.seen == []


def test_what_happens_at_the_sites_reaches_the_hook_and_the_feed(
    nights: Nights, shell: Shell, twin: Twin
) -> None:
    nights.first()
    world = bundled()
    promised, moved = world.paper("2311.17122"), world.paper("2410.14154")
    assert promised is not None
    assert moved is not None
    now = datetime.now(UTC)
    abstract = f"{promised.abstract} The code is at https://github.com/bladewaltz1/PromptSwitch."
    newer = (*promised.versions, Version(now, abstract=abstract))
    withdrawn = Version(now, comment="This paper has been withdrawn.", withdrawn=True)
    world = world.with_paper(replace(promised, versions=newer))
    world = world.with_paper(replace(moved, versions=(*moved.versions, withdrawn)))
    twin.change(world.renamed("lianqi1008/Hi-Guard", "lab/Hi-Guard"))
    nights.night("--force")
    told = {(change["event"], change["arxiv_id"]) for change in nights.opened(0)["data"]["changes"]}
    assert told == {
        ("code released", "2311.17122"),
        ("new version", "2311.17122"),
        ("withdrawn", "2410.14154"),
        ("repository renamed", "2508.03296"),
    }
    feed = check(shell("export", "--format", "atom", "--config", nights.config).out)
    titles = sorted(entry.findtext("{*}title", "") for entry in feed.iter("{*}entry"))
    assert len(titles) == 4
    for title, start in zip(
        titles,
        ("code released for ", "new version of ", "repository renamed: github.com/", "withdrawn: "),
        strict=True,
    ):
        assert title.startswith(start)
    assert nights.night("--force").code in {0, 1}
    assert len(nights.server.seen) == 1
