"""The server itself: hosts, log, pace, connections, worlds that change."""

from __future__ import annotations

import http.client
import socket
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
import requests
from lxml import etree

from crawler.twin import (
    Delay,
    Faults,
    Hit,
    Layout,
    Paper,
    Repository,
    Rule,
    Twin,
    Version,
    World,
    bundled,
)
from tests.twin.client import API, ATOM, Browser, browse


def test_one_address_serves_every_host(web: Browser) -> None:
    hosts = {"export.arxiv.org", "arxiv.org", "oaipmh.arxiv.org", "github.com", "huggingface.co"}
    assert hosts | {"*"} <= web.twin.routes().keys()
    assert set(web.twin.routes().values()) == {web.twin.url}
    assert web.twin.url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("github.com", 200),
        ("GitHub.com:443", 200),
        ("gitlab.com", 404),
        ("example.org", 421),
        ("", 421),
    ],
)
def test_hosts_are_told_apart_by_name(web: Browser, host: str, status: int) -> None:
    assert web.get(host, "/xichenpan/ARLDM").status_code == status


def test_every_request_is_logged_as_it_was_sent() -> None:
    with Twin(bundled()) as twin:
        web = browse(twin)
        web.get("github.com", "/Flash-321/ARLDM?a=%20b", User_Agent="me/1")
        web.post(id_list="1706.03762,x")
        log = twin.log
        twin.forget()
        assert twin.log == ()
    agent = log[1].user_agent
    assert agent.startswith("python-requests/")
    assert log == (
        Hit("github.com", "GET", "/Flash-321/ARLDM?a=%20b", (), log[0].at, 301, "me/1", 1),
        Hit(API, "POST", "/api/query", (("id_list", "1706.03762,x"),), log[1].at, 400, agent, 1),
    )
    assert log[0].at < log[1].at


def test_one_connection_carries_many_requests(web: Browser) -> None:
    client = http.client.HTTPConnection("127.0.0.1", int(web.twin.url.rpartition(":")[2]))
    sockets = set()
    for path in ("/abs/1706.03762", "/abs/foo", "/abs/arXiv:1706.03762"):
        client.request("GET", path, headers={"Host": "arxiv.org"})
        sockets.add(client.sock)
        client.getresponse().read()
    client.close()
    assert len(sockets) == 1


def test_head_tells_the_length_and_sends_no_body(web: Browser) -> None:
    whole = web.get("arxiv.org", "/abs/1706.03762")
    head = web.session.head(
        f"{web.twin.url}/abs/1706.03762", headers={"Host": "arxiv.org"}, timeout=10
    )
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["Content-Length"] == str(len(whole.content))


@pytest.mark.parametrize(("length", "status"), [("9999999999", 413), ("x", 411)])
def test_a_form_of_bad_length_is_refused_unread(web: Browser, length: str, status: int) -> None:
    port = int(web.twin.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as raw:
        head = f"POST /api/query HTTP/1.1\r\nHost: {API}\r\nContent-Length: {length}\r\n\r\n"
        raw.sendall(head.encode())
        assert raw.recv(100).startswith(f"HTTP/1.1 {status} ".encode())


def test_requests_that_come_too_soon_are_throttled_for_their_host_alone() -> None:
    with Twin(bundled(), pace={"arxiv.org": 1e6}) as twin:
        web = browse(twin)
        asked = ["arxiv.org", "github.com", "arxiv.org", "github.com"]
        statuses = [web.get(host, "/robots.txt").status_code for host in asked]
    assert statuses == [200, 200, 429, 200]


def test_the_log_shows_how_many_requests_a_host_had_at_once() -> None:
    with Twin(bundled(), Faults([Rule(Delay(0.3), host="github.com")])) as twin:
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(lambda _: browse(twin).get("github.com", "/robots.txt"), range(3)))
        most = max(hit.together for hit in twin.log)
        for _ in range(9):  # an answer is there a moment before its request is counted as over
            browse(twin).get("github.com", "/robots.txt")
        last = {hit.together for hit in twin.log[-9:]}
        assert (most > 1, min(last)) == (True, 1)


def test_the_world_can_change_between_two_requests() -> None:
    repo = Repository("o/r", readme="# R", layout=Layout.C)
    before = World([], [repo])
    worlds = [
        before,
        before.renamed("o/r", "p/r"),
        before.without_repository("O/R"),
        before.with_repository(Repository("o/r", blocked="https://github.com/github/dmca")),
        before,
    ]
    statuses = []
    with Twin(World()) as twin:
        for world in worlds:
            twin.change(world)
            statuses.append(browse(twin).get("github.com", "/o/r").status_code)
    assert statuses == [200, 301, 404, 451, 200]


def test_a_paper_can_be_added_and_replaced() -> None:
    def paper(title: str) -> Paper:
        return Paper("2001.00001", title, ("A B",), (Version.on("2020-01-01"),))

    world = World([paper("Old")]).with_paper(paper("New"))
    assert [each.title for each in world.papers] == ["New"]
    assert world.renamed("no/body", "some/body") is world


def test_feeds_are_dated_by_the_given_clock() -> None:
    with Twin(World(), clock=lambda: datetime(2026, 9, 1, 2, 3, 4, tzinfo=UTC)) as twin:
        feed = etree.fromstring(browse(twin).query(search_query="x").content)
    assert feed.findtext(f"{ATOM}updated") == "2026-09-01T02:03:04Z"


def test_after_its_end_nobody_is_answered_not_even_on_an_open_connection() -> None:
    session = requests.Session()
    with Twin(bundled()) as twin:
        url = f"{twin.url}/robots.txt"
        session.get(url, headers={"Host": "arxiv.org"}, timeout=10)
    with pytest.raises(requests.ConnectionError):
        session.get(url, headers={"Host": "arxiv.org"}, timeout=10)
