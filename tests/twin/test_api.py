"""arXiv's API over HTTP: its feeds, its errors, its windows."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime

import pytest
from lxml import etree

from crawler.twin import Paper, Twin, Version, World
from crawler.twin.arxiv_feed import Asked
from crawler.twin.arxiv_feed import feed as render_feed
from crawler.twin.generate import generated
from crawler.twin.world import state
from tests.twin.client import API, ATOM, Browser, browse, ids, total
from tests.twin.recorded_feeds import entries, feeds


def _canonical(element: etree._Element) -> bytes:
    element.tail = None
    return etree.tostring(element, method="c14n")


def _head(feed: etree._Element) -> list[tuple[str, dict[str, str], str | None]]:
    """All but the entries, and but what depends on the moment and on the world."""
    changing = ("updated", "totalResults")
    return [
        (each.tag, dict(each.attrib), None if each.tag.endswith(changing) else each.text)
        for each in feed
        if each.tag != f"{ATOM}entry"
    ]


def _first(feed: etree._Element) -> etree._Element:
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    return entry


def test_every_recorded_entry_is_rendered_to_the_very_same_element() -> None:
    recorded = list(entries())
    assert len(recorded) >= 90
    different = []
    for paper, number, entry in recorded:
        if _canonical(_entry_of(paper, number)) != _canonical(entry):
            different.append(paper.arxiv_id)
    assert different == []


def _entry_of(paper: Paper, number: int) -> etree._Element:
    stated = state(paper, number)
    assert stated is not None
    body = render_feed(Asked("", "", [paper.arxiv_id], 0, 10), 1, [stated], datetime.now(UTC))
    return _first(etree.fromstring(body))


def test_every_recorded_feed_has_the_same_head_for_the_same_question(web: Browser) -> None:
    """Identifier, title, link and counts; the identifier is a digest of the question."""
    different = []
    for name, theirs in feeds():
        title = theirs.findtext(f"{ATOM}title") or ""
        if not title.startswith("arXiv Query: "):
            continue
        asked = dict(pair.split("=", 1) for pair in title.removeprefix("arXiv Query: ").split("&"))
        ours = etree.fromstring(web.query(**{k: v for k, v in asked.items() if v}).content)
        if _head(ours) != _head(theirs):
            different.append(name)
    assert different == []


def test_a_bad_identifier_fails_the_whole_batch_as_recorded(web: Browser) -> None:
    (theirs,) = (feed for name, feed in feeds() if name.startswith("id_abc"))
    reply = web.query(id_list="1706.03762,abc,def")
    ours = etree.fromstring(reply.content)
    assert reply.status_code == 400
    assert _head(ours) == _head(theirs)
    shapes = [
        [(each.tag, dict(each.attrib), each.tag.endswith("updated") or each.text) for each in entry]
        for entry in (_first(ours), _first(theirs))
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"id_list": "0112019"}, "incorrect id format for 0112019"),
        ({"id_list": "2301.123"}, "incorrect id format for 2301.123"),
        ({"id_list": "1706.03762,"}, "incorrect id format for "),
        ({"search_query": "a", "start": "x"}, "start must be an integer"),
        ({"search_query": "a", "start": -1}, "start must be non-negative"),
        ({"search_query": "a", "max_results": "1.5"}, "max_results must be an integer"),
        ({"search_query": "a", "max_results": -2}, "max_results must be non-negative"),
        (
            {"search_query": "a", "sortBy": "date"},
            "sortBy must be in: relevance, lastUpdatedDate, submittedDate",
        ),
        (
            {"search_query": "a", "sortOrder": "up"},
            "sortOrder must be in: ascending, descending",
        ),
        ({"search_query": "(modelso"}, "Invalid query string: '(all:modelso'"),
        ({"search_query": "a b", "raw": 1}, "Invalid query string: 'a b'"),
        (
            {"search_query": "ti:"},
            "Either a search_query or id_list must be specified for the classic API.",
        ),
        ({}, "Either a search_query or id_list must be specified for the classic API."),
    ],
)
def test_refuses(web: Browser, fields: dict[str, str | int], message: str) -> None:
    reply = web.query(**fields)
    feed = etree.fromstring(reply.content)
    assert reply.status_code == 400
    assert _first(feed).findtext(f"{ATOM}summary") == message
    assert reply.headers["Content-Type"].startswith("application/atom+xml")


@pytest.mark.parametrize(
    "fields",
    [
        {"search_query": "a", "max_results": 0},
        {"search_query": "a", "start": 10_000},
        {"search_query": "a", "start": 9_996},
        {"search_query": "a", "max_results": 10_001},
        {"search_query": "a", "start": "9" * 400},
        {"search_query": "ti:*x"},
    ],
)
def test_fails_on_what_breaks_the_service(web: Browser, fields: dict[str, str | int]) -> None:
    assert web.query(**fields).status_code == 500


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("1706.03762", ["1706.03762v7"]),
        ("1706.03762v2", ["1706.03762v2"]),
        ("1706.03762v8", []),
        ("1706.03762v", []),
        ("0000.0000", []),
        ("arXiv:1706.03762", []),
        (" 1706.03762", []),
        ("math.GT/0005038", []),
        ("math/0005038", ["math/0005038v1"]),
        ("astro-ph/0110242", []),
        ("2505.19536,1706.03762,0000.0000,1706.03762", ["1706.03762v7", "2505.19536v3"]),
    ],
)
def test_looks_identifiers_up(web: Browser, asked: str, shown: list[str]) -> None:
    reply = web.query(id_list=asked)
    assert (reply.status_code, ids(reply), total(reply)) == (200, shown, len(shown))


def test_ten_results_are_the_default_for_identifiers_too() -> None:
    world = generated(30)
    wanted = [paper.arxiv_id for paper in world.papers]
    with Twin(world) as twin:
        web = browse(twin)
        assert len(ids(web.query(id_list=",".join(wanted)))) == 10
        every = web.query(id_list=",".join(wanted), max_results=30)
        assert sorted(ids(every)) == sorted(f"{ident}v1" for ident in wanted)


def test_pages_of_a_search_join_without_gap_or_overlap() -> None:
    with Twin(generated(95)) as twin:
        web = browse(twin)
        pages = [ids(web.query(search_query="cat:cs.LG", start=at)) for at in range(0, 100, 10)]
        beyond = web.query(search_query="cat:cs.LG", start=200)
    joined = [ident for page in pages for ident in page]
    assert len(joined) == len(set(joined)) == 95
    assert (ids(beyond), total(beyond)) == ([], 95)


def _dated() -> World:
    def paper(ident: str, *days: str) -> Paper:
        return Paper(ident, "Same words", ("A B",), tuple(map(Version.on, days)))

    return World(
        [
            paper("2001.00001", "2020-01-01", "2020-06-01"),
            paper("2001.00002", "2020-01-02"),
            paper("2001.00003", "2020-01-03", "2020-02-01"),
        ]
    )


@pytest.mark.parametrize(
    ("sort", "order", "numbers"),
    [
        ("submittedDate", "descending", "321"),
        ("submittedDate", "ascending", "123"),
        ("lastUpdatedDate", "descending", "132"),
        ("lastUpdatedDate", "ascending", "231"),
        ("relevance", "descending", "123"),
    ],
)
def test_sorts(sort: str, order: str, numbers: str) -> None:
    with Twin(_dated()) as twin:
        shown = ids(browse(twin).query(search_query="ti:same", sortBy=sort, sortOrder=order))
    assert "".join(ident[9] for ident in shown) == numbers


def test_a_search_within_identifiers_shows_what_is_in_both() -> None:
    with Twin(_dated()) as twin:
        reply = browse(twin).query(search_query="ti:same", id_list="2001.00003v1,2001.00009")
    assert ids(reply) == ["2001.00003v1"]


def test_a_rare_word_and_a_short_title_come_first() -> None:
    titles = ["Common words about everything under the sun", "Common rare", "Common common words"]
    papers = [
        Paper(f"2001.0000{i}", title, ("A B",), (Version.on("2020-01-01"),))
        for i, title in enumerate(titles)
    ]
    with Twin(World(papers)) as twin:
        assert ids(browse(twin).query(search_query="ti:rare ti:common"))[0] == "2001.00001v1"


def test_a_long_address_is_refused_and_the_same_form_is_answered(web: Browser) -> None:
    many = ",".join(["1706.03762"] * 700)
    assert web.query(id_list=many).status_code == 414
    assert ids(web.post(id_list=many)) == ["1706.03762v7"]
    assert web.query(id_list=",".join(["1706.03762"] * 600)).status_code == 200


def test_a_form_is_read_whatever_its_type_says(web: Browser) -> None:
    reply = web.session.post(
        f"{web.twin.url}/api/query",
        data=b"id_list=1706.03762&max_results=1",
        headers={"Host": API, "Content-Type": "text/plain"},
        timeout=10,
    )
    assert ids(reply) == ["1706.03762v7"]


def test_the_feeds_identifier_is_the_services_digest(web: Browser) -> None:
    asked = b"search_query=all:none&id_list=&start=0&max_results=10"
    digest = base64.b64encode(hashlib.sha1(asked, usedforsecurity=False).digest()).decode()[:-1]
    feed = etree.fromstring(web.query(search_query="none").content)
    assert feed.findtext(f"{ATOM}id") == f"https://arxiv.org/api/{digest}"
