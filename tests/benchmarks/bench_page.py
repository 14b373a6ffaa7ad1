"""How quickly a repository's page is read, of every layout, against a tree of all of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from bs4 import BeautifulSoup
from lxml import html

from crawler.core.model import Page, RepoFacts
from crawler.sources.github_page import read_page
from crawler.twin.github_frame import Subject
from crawler.twin.github_layouts import render
from crawler.twin.world import Layout, Repository, entry
from tests.benchmarks.timing import Row, ratio
from tests.shared import ROOT

NOW = datetime(2026, 3, 1, tzinfo=UTC)
_SIZE = 500_000
_LISTING = tuple(map(entry, "src/ tests/ LICENSE README.md setup.py train.py".split()))
_README = "\n\n".join(
    f"## Part {n}\n\nWords on **part** {n}, see [there](https://x.test/{n})." for n in range(60)
)
_RECORDED = ROOT / "recordings" / "github_html" / "metascraper__microlinkhq-mql__2021.html"


def page_of(layout: Layout) -> Page:
    """A repository's page of half a megabyte."""
    repo = Repository("lab/study", entries=_LISTING, readme=_README, license="MIT", layout=layout)
    subject = Subject(repo, None, repo.full_name)
    bare = len(render(subject, 0).encode())
    body = render(subject, max(_SIZE - bare, 0)).encode()
    return Page("https://github.com/lab/study", 200, body, NOW, "text/html")


def pages() -> Iterator[tuple[str, Page]]:
    """One of each layout; and the largest recorded one, where the recordings are."""
    for layout in Layout:
        yield f"layout {layout.value}", page_of(layout)
    if _RECORDED.exists():
        body = _RECORDED.read_bytes()
        yield (
            "recorded 2021",
            Page("https://github.com/microlinkhq/mql", 200, body, NOW, "text/html"),
        )


def rows(*, full: bool) -> Iterator[Row]:
    """Reading all that a page says, against making a tree of it and reading nothing."""
    for kind, page in pages() if full else list(pages())[-1:]:
        facts = read_page(page)
        if not isinstance(facts, RepoFacts) or not facts.entries or not facts.readme:
            raise SystemExit(f"{kind} was not read: {facts}")
        yield from _compared(f"page of {len(page.body) // 1_000} KB, {kind}", page)


def _compared(what: str, page: Page) -> Iterator[Row]:
    soup = ratio(lambda: read_page(page), lambda: BeautifulSoup(page.body, "lxml"))
    yield Row(what, soup, "BeautifulSoup(page, 'lxml')")
    yield Row(what, ratio(lambda: read_page(page), lambda: html.fromstring(page.body)), "bare lxml")
