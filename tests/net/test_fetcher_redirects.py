"""Redirects are followed one at a time, within the rules, and carry no secrets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import responses

from crawler.core.model import Failure, Page, Request, Trouble
from tests.net.conftest import Asking
from tests.net.server import Server, drip, reply

URL = "https://a.test/x"
START = datetime(2026, 9, 20, 12, tzinfo=UTC)


def _refused(status: int, detail: str) -> Failure:
    return Failure(URL, Trouble.REFUSED, detail, START, status=status)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_told(server: Server, asking: Asking, status: int) -> None:
    server.script("/x", reply(status, Location="/y?z=1"))
    server.script("/y", reply(200, b"there"))
    page = asking.fetcher().fetch(Request(URL))
    assert page == Page("https://a.test/y?z=1", 200, b"there", START, moved=True)


def test_a_redirect_to_a_routed_host_is_routed(server: Server, asking: Asking) -> None:
    server.script("/x", reply(301, Location="https://b.test/y"))
    page = asking.fetcher().fetch(Request(URL))
    assert page == Page("https://b.test/y", 200, b"/y", START, moved=True)
    assert [seen.headers["host"] for seen in server.seen] == ["a.test", "b.test"]


def test_a_chain_of_five_is_followed_and_one_of_six_is_not(server: Server, asking: Asking) -> None:
    for number in range(6):
        server.script(f"/{number}", reply(302, Location=f"/{number + 1}"))
    fetcher = asking.fetcher()
    assert isinstance(fetcher.fetch(Request("https://a.test/1")), Page)
    server.seen.clear()
    failure = fetcher.fetch(Request("https://a.test/0"))
    detail = "more than 5 redirects"
    assert failure == Failure("https://a.test/0", Trouble.REFUSED, detail, START, status=302)
    assert server.paths() == ["/0", "/1", "/2", "/3", "/4", "/5"]


def test_a_redirect_to_itself_ends(server: Server, asking: Asking) -> None:
    server.script("/x", reply(302, Location="/x"))
    failure = asking.fetcher().fetch(Request(URL))
    assert failure == _refused(302, "more than 5 redirects")
    assert len(server.seen) == 6


def test_the_body_of_a_redirect_is_not_read(server: Server, asking: Asking) -> None:
    """It has no end here."""
    head = b"HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 99999999\r\n\r\n"
    server.script("/x", drip(head))
    assert isinstance(asking.real(deadline=30.0, read_timeout=10.0).fetch(Request(URL)), Page)


def test_a_redirect_after_which_the_host_fails_is_tried_from_there(
    server: Server, asking: Asking
) -> None:
    server.script("/x", reply(302, Location="/y"))
    server.script("/y", reply(503), reply(200, b"there"))
    assert isinstance(asking.fetcher().fetch(Request(URL)), Page)
    assert server.paths() == ["/x", "/y", "/y"]


@pytest.mark.parametrize(
    ("location", "detail"),
    [
        ("https://evil.test/", "evil.test is not among the allowed hosts"),
        ("http://127.0.0.1/", "127.0.0.1 is not among the allowed hosts"),
        ("file:///etc/passwd", "only http and https are asked, not file"),
        ("https://me:s3cret@b.test/", "the address holds a user name"),
    ],
)
def test_a_redirect_beyond_the_rules_is_refused(
    server: Server, asking: Asking, location: str, detail: str
) -> None:
    server.script("/x", reply(302, Location=location))
    failure = asking.fetcher().fetch(Request(URL))
    assert failure == _refused(302, f"a redirect was not followed: {detail}")
    assert len(server.seen) == 1


@responses.activate
def test_a_redirect_from_https_to_http_is_refused_and_the_other_way_is_not(asking: Asking) -> None:
    responses.get("https://a.test/x", status=301, headers={"Location": "http://a.test/x"})
    responses.get("http://b.test/x", status=301, headers={"Location": "https://b.test/x"})
    responses.get("https://b.test/x", body="ok")
    fetcher = asking.fetcher(routes={})
    detail = "a redirect from https to http, at a.test, was not followed"
    assert fetcher.fetch(Request(URL)) == _refused(301, detail)
    page = fetcher.fetch(Request("http://b.test/x"))
    assert page == Page("https://b.test/x", 200, b"ok", START, "text/plain", moved=True)


def test_a_redirect_goes_under_the_other_hosts_pace(server: Server, asking: Asking) -> None:
    server.script("/x", reply(302, Location="https://b.test/y"))
    fetcher = asking.fetcher(paces={"a.test": 3.0, "b.test": 5.0})
    fetcher.fetch(Request(URL))
    fetcher.fetch(Request("https://b.test/y"))
    assert asking.clock.naps == [5.0]


def test_a_redirect_to_a_host_that_rests_waits_for_no_answer(
    server: Server, asking: Asking
) -> None:
    server.script("/y", reply(503))
    server.script("/x", reply(302, Location="https://b.test/y"))
    fetcher = asking.fetcher(failures_to_rest=1, attempts=1)
    fetcher.fetch(Request("https://b.test/y"))
    failure = fetcher.fetch(Request(URL))
    assert isinstance(failure, Failure)
    assert failure.trouble is Trouble.RESTING
    assert server.paths() == ["/y", "/x"]


def test_a_redirect_to_another_host_shows_that_the_first_one_answers(
    server: Server, asking: Asking
) -> None:
    server.script("/x", reply(503), reply(302, Location="https://b.test/y"))
    fetcher = asking.fetcher(failures_to_rest=1, attempts=1, rest=60.0)
    fetcher.fetch(Request(URL))
    asking.clock.seconds = 60.0
    assert isinstance(fetcher.fetch(Request(URL)), Page)
    assert isinstance(fetcher.fetch(Request(URL)), Page)


def test_a_credential_stays_with_its_host(server: Server, asking: Asking) -> None:
    server.script("/same", reply(301, Location="/x"))
    server.script("/x", reply(301, Location="https://b.test/y"))
    server.script("/y", reply(301, Location="https://a.test/back"))
    credentials = {"a.test": "Bearer s3cret", "b.test": "Bearer 0ther"}
    asking.fetcher(credentials).fetch(Request("https://a.test/same"))
    sent = [(seen.path, seen.headers.get("authorization")) for seen in server.seen]
    assert sent == [
        ("/same", "Bearer s3cret"),
        ("/x", "Bearer s3cret"),
        ("/y", None),
        ("/back", None),
    ]


def test_a_form_follows_307_to_its_own_host_only(server: Server, asking: Asking) -> None:
    form = (("q", "1"),)
    server.script("/x", reply(307, Location="/y"), reply(307, Location="https://b.test/y"))
    fetcher = asking.fetcher()
    assert isinstance(fetcher.fetch(Request(URL, form=form)), Page)
    assert [(seen.method, seen.body) for seen in server.seen] == [("POST", b"q=1")] * 2
    detail = "the form was redirected to another host, b.test"
    assert fetcher.fetch(Request(URL, form=form)) == _refused(307, detail)
    server.script("/x", reply(303, Location="/y"))
    detail = "status 303 would turn the form into a page"
    assert fetcher.fetch(Request(URL, form=form)) == _refused(303, detail)
    assert len(server.seen) == 4


Names = Callable[..., None]


def _unrouted(asking: Asking, host: str) -> Failure | Page:
    hosts = asking.policy.allowed_hosts | {host}
    return asking.fetcher(allowed_hosts=hosts, attempts=1).fetch(Request(f"http://{host}/x"))


def _not_public(host: str) -> Failure:
    detail = f"{host} leads to an address that is not public"
    return Failure(f"http://{host}/x", Trouble.REFUSED, detail, START)


def test_a_name_that_leads_to_this_machine_is_refused(asking: Asking) -> None:
    assert _unrouted(asking, "localhost") == _not_public("localhost")


@pytest.mark.parametrize("host", ["127.0.0.1", "169.254.169.254", "10.0.0.1"])
def test_an_allowed_address_that_is_not_public_is_refused_all_the_same(
    asking: Asking, host: str
) -> None:
    assert _unrouted(asking, host) == _not_public(host)


def test_a_redirect_to_a_name_of_a_private_address_is_refused(
    server: Server, asking: Asking, names: Names
) -> None:
    names("inside.test", ("127.0.0.1", server.port))
    server.script("/x", reply(302, Location="http://inside.test/y"))
    hosts = asking.policy.allowed_hosts | {"inside.test"}
    failure = asking.fetcher(allowed_hosts=hosts).fetch(Request("http://a.test/x"))
    assert isinstance(failure, Failure)
    assert (failure.trouble, failure.detail) == (
        Trouble.REFUSED,
        "inside.test leads to an address that is not public",
    )
    assert server.paths() == ["/x"]


def test_a_name_that_changes_after_the_check_does_not_get_a_request(
    server: Server, asking: Asking, names: Names
) -> None:
    """DNS rebinding: public when looked up, this machine when connected."""
    names("rebind.test", ("140.82.121.4", 80), ("127.0.0.1", server.port))
    assert _unrouted(asking, "rebind.test") == _not_public("rebind.test")
    assert server.seen == []
