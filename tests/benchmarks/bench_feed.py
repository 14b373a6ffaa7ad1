"""How quickly arXiv's feed is read, against what one would read it with otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

import feedparser
from lxml import etree

from crawler.core.model import Page
from crawler.sources.arxiv_api import Feed, read_feed
from tests.benchmarks.timing import Row, ratio
from tests.shared import ROOT

NOW = datetime(2026, 3, 1, tzinfo=UTC)
_RECORDED = ROOT / "recordings" / "arxiv_api" / "arxiv.py_2026"
_ENTRY = re.compile(rb"<entry>.*?</entry>", re.DOTALL)
_ATOM, _ARXIV = "{http://www.w3.org/2005/Atom}", "{http://arxiv.org/schemas/atom}"
_ONCE = [
    *(f"{_ATOM}{name}" for name in ("id", "title", "summary", "published", "updated")),
    *(f"{_ARXIV}{name}" for name in ("comment", "journal_ref", "doi")),
]


def feed_of(entries: int) -> bytes:
    """A feed of so many entries, repeated from the recorded ones."""
    recorded = sorted(_RECORDED.glob("q_testing*.xml"))
    found = [entry for file in recorded for entry in _ENTRY.findall(file.read_bytes())]
    first = recorded[0].read_bytes()
    head, tail = first[: first.index(b"<entry>")], b"</feed>"
    total = re.sub(rb"totalResults>\d+<", b"totalResults>%d<" % entries, head)
    return total + b"".join((found * entries)[:entries]) + tail


def all_fields(body: bytes) -> list[tuple[object, ...]]:
    """Every field of every entry as text, as one writes it with lxml alone; nothing is checked."""
    return [
        (
            *map(entry.findtext, _ONCE),
            entry.find(f"{_ARXIV}primary_category").get("term"),
            [one.get("term") for one in entry.findall(f"{_ATOM}category")],
            [one.findtext(f"{_ATOM}name") for one in entry.findall(f"{_ATOM}author")],
        )
        for entry in etree.fromstring(body).iterchildren(f"{_ATOM}entry")
    ]


def all_texts(body: bytes) -> list[str]:
    """Every text, whatever it is of: the limit of what a reader can do in Python."""
    texts = []
    for _, node in etree.iterparse(BytesIO(body), tag=f"{_ATOM}entry"):
        texts += [text for child in node.iter() if (text := child.text)]
        node.clear()
    return texts


def rows(*, full: bool) -> Iterator[Row]:
    """A feed of 2,000 entries, which is what arXiv gives at most; none without the recordings."""
    if not _RECORDED.exists():
        return
    count = 2_000 if full else 500
    what, body = f"feed of {count:,} entries, all fields", feed_of(count)
    page = Page("https://x", 200, body, NOW, "application/atom+xml")
    read = read_feed(page)
    if not isinstance(read, Feed) or len(read.records) != count:
        raise SystemExit(f"the feed was not read: {read}")
    for against, rival, least in (
        ("feedparser", lambda: feedparser.parse(body), 8.0),
        ("bare lxml, all fields", lambda: all_fields(body), 0.5),
        ("bare lxml, texts of no field", lambda: all_texts(body), None),
    ):
        yield Row(what, ratio(lambda: read_feed(page), rival, 9), against, least=least)
