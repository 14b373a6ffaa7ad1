"""Prints how many requests repositories cost, and how a page's reading compares; ratios only.

python -m tests.benchmarks.bench_github
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import cycle

from bs4 import BeautifulSoup
from lxml import html

from crawler.config import Config, NetworkConfig
from crawler.core.ids import github
from crawler.core.model import Page, RepoFacts
from crawler.core.status import RepoStatus, judge
from crawler.pipeline.looking import look_at_all
from crawler.pipeline.ports import Tools, Unwatched
from crawler.sources.github_page import read_page
from crawler.store import Store
from crawler.twin.github_frame import Subject
from crawler.twin.github_layouts import render
from crawler.twin.server import Twin
from crawler.twin.world import Layout, Repository, World, entry
from crawler.workshop import fetcher, plan, utc_now
from tests.benchmarks.timing import ratio, row
from tests.shared import ROOT

NOW = datetime(2026, 3, 1, tzinfo=UTC)
PAGE_SIZE = 500_000
LISTING = tuple(map(entry, "src/ tests/ LICENSE README.md setup.py train.py".split()))
README = "\n\n".join(
    f"## Part {n}\n\nWords on **part** {n}, see [there](https://x.test/{n})." for n in range(60)
)
_KINDS = ("README.md main.py", "README.md", "README.md things/")


def repositories(count: int) -> Iterator[Repository]:
    """So many: in turn with code, without, and, one in thirty, with a folder alone."""
    kinds = cycle([*(_KINDS[:2] * 14), "README.md main.py", _KINDS[2]])
    for number, kind in zip(range(count), kinds, strict=False):
        yield Repository(
            f"lab-{number % 31}/study-{number}",
            entries=tuple(map(entry, kind.split())),
            folders=(("things", (entry("a.py"),)),),
            readme="Words.",
        )


def requests_for(count: int, token: str) -> None:
    """What looking at so many costs."""
    repos = list(repositories(count))
    with Twin(World((), repos)) as twin:
        routes = dict(twin.routes())
        config = Config(network=NetworkConfig(route=routes, pace=dict.fromkeys(routes, 0.0)))
        with Store.open(None) as store, fetcher(config, token=token) as net:
            tools = Tools(store, net, utc_now, Unwatched(), plan(config, token))
            asked = [known for one in repos if (known := github(*one.full_name.split("/")))]
            looks = [look for batch in look_at_all(tools, asked) for look in batch.looks]
        hits = Counter(f"{hit.host}{hit.path if hit.method == 'POST' else ''}" for hit in twin.log)
    states = Counter(judge(look.asked, [look]).status for look in looks)
    if len(looks) != count or states[RepoStatus.AVAILABLE] < count // 2:
        raise SystemExit(f"the repositories were not seen: {states}")
    way = "with a token" if token else "without a token"
    for place, number in sorted(hits.items()):
        print(f"{count} repositories {way:<22} {number:>6} requests to {place}")


def page_of(layout: Layout) -> Page:
    """A repository's page of half a megabyte."""
    repo = Repository("lab/study", entries=LISTING, readme=README, license="MIT", layout=layout)
    subject = Subject(repo, None, repo.full_name)
    bare = len(render(subject, 0).encode())
    body = render(subject, max(PAGE_SIZE - bare, 0)).encode()
    return Page("https://github.com/lab/study", 200, body, NOW, "text/html")


def recorded_page() -> Page | None:
    """The largest recorded one, where the recordings are beside this checkout."""
    file = ROOT / "recordings" / "github_html" / "metascraper__microlinkhq-mql__2021.html"
    if not file.exists():
        return None
    return Page("https://github.com/microlinkhq/mql", 200, file.read_bytes(), NOW, "text/html")


def bench_page(page: Page, kind: str) -> None:
    """Reading it, against a tree of it."""
    facts = read_page(page)
    if not isinstance(facts, RepoFacts) or not facts.entries or not facts.readme:
        raise SystemExit(f"{kind} was not read: {facts}")
    what = f"page of {len(page.body) // 1_000} KB, {kind}"
    soup = ratio(lambda: read_page(page), lambda: BeautifulSoup(page.body, "lxml"))
    row(what, "BeautifulSoup(page, 'lxml')", soup)
    row(what, "lxml.html", ratio(lambda: read_page(page), lambda: html.fromstring(page.body)))


def main() -> int:
    """Run all, one after the other."""
    for layout in Layout:
        bench_page(page_of(layout), f"layout {layout.value}")
    recorded = recorded_page()
    if recorded:
        bench_page(recorded, "recorded 2021")
    requests_for(1_000, "a-token")
    requests_for(1_000, "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
