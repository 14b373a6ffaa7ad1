"""Prints how the readers and the store compare with what one would use instead; ratios only.

python -m tests.benchmarks.bench_readers
"""

from __future__ import annotations

import re
import sqlite3
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import feedparser
from bs4 import BeautifulSoup
from lxml import etree

from crawler.core.believe import Belief, believe
from crawler.core.evidence import PaperEvidence, SourcedRecord
from crawler.core.model import ArxivId, ArxivRecord, Page
from crawler.sources.arxiv_api import Feed, read_feed
from crawler.sources.github_page import read_page
from crawler.store import Store
from tests.benchmarks.timing import ratio, row

SHARED = Path(__file__).parents[3] / "shared" / "recordings"
NOW = datetime(2026, 3, 1, tzinfo=UTC)
_ENTRY = re.compile(rb"<entry>.*?</entry>", re.DOTALL)


def feed_of(entries: int) -> bytes:
    """A feed of so many entries, repeated from the recorded ones."""
    recorded = sorted((SHARED / "arxiv_api" / "arxiv.py_2026").glob("q_testing*.xml"))
    found = [entry for file in recorded for entry in _ENTRY.findall(file.read_bytes())]
    first = recorded[0].read_bytes()
    head, tail = first[: first.index(b"<entry>")], b"</feed>"
    total = re.sub(rb"totalResults>\d+<", b"totalResults>%d<" % entries, head)
    return total + b"".join((found * entries)[:entries]) + tail


def all_text(body: bytes) -> list[str]:
    """Every text of a feed by lxml and nothing more: the limit of what a reader can do."""
    texts = []
    for _, node in etree.iterparse(BytesIO(body), tag="{http://www.w3.org/2005/Atom}entry"):
        texts += [text for child in node.iter() if (text := child.text)]
        node.clear()
    return texts


def bench_feed() -> None:
    """A feed of 2,000 entries, all fields."""
    body = feed_of(2_000)
    page = Page("https://x", 200, body, NOW, "application/atom+xml")
    read = read_feed(page)
    if not isinstance(read, Feed) or len(read.records) != 2_000:
        raise SystemExit(f"the feed was not read: {read}")
    row(
        "feed of 2,000 entries",
        "feedparser",
        ratio(lambda: read_feed(page), lambda: feedparser.parse(body), 3),
    )
    row(
        "feed of 2,000 entries",
        "lxml, texts only",
        ratio(lambda: read_feed(page), lambda: all_text(body)),
    )


def bench_page() -> None:
    """A repository's page of 424 KB."""
    body = (SHARED / "github_html" / "metascraper__microlinkhq-mql__2021.html").read_bytes()
    page = Page("https://github.com/microlinkhq/mql", 200, body, NOW, "text/html")
    row(
        "repository page of 424 KB",
        "BeautifulSoup(page, 'lxml')",
        ratio(lambda: read_page(page), lambda: BeautifulSoup(body, "lxml")),
    )


def beliefs(count: int) -> list[Belief]:
    """So many papers without a link."""
    return [
        believe(
            PaperEvidence(
                f"2101.{number:05}",
                (SourcedRecord(_record(number), "api", NOW, NOW),),
                (),
                (),
                {},
            ),
            [],
        )
        for number in range(1, count + 1)
    ]


def _record(number: int) -> ArxivRecord:
    title = f"The title of paper number {number}, which is as long as titles are"
    return ArxivRecord(
        ArxivId(f"2101.{number:05}"), 1, title, ("A Person", "B Person"), "text " * 99
    )


def bench_publish() -> None:
    """Belief in 5,000 papers published again, unchanged, against rows written blindly."""
    told = beliefs(5_000)
    rows = [(one.paper.key, one.paper.record.title if one.paper.record else "") for one in told]
    with Store.open(None) as store:
        store.publish(told)
        plain = sqlite3.connect(":memory:")
        plain.execute("create table papers (key text primary key, title text)")

        def blindly() -> None:
            with plain:
                plain.executemany("insert or replace into papers values (?, ?)", rows)

        row(
            "5,000 papers published again",
            "executemany of two columns",
            ratio(lambda: store.publish(told), blindly),
        )
        plain.close()


def main() -> int:
    """Run all, one after the other."""
    if not SHARED.exists():
        print("the recordings are not beside this checkout: nothing to measure")
        return 0
    bench_feed()
    bench_page()
    bench_publish()
    return 0


if __name__ == "__main__":
    sys.exit(main())
