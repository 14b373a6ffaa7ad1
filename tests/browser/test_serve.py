"""The database in Datasette, in a browser, as ``crawler serve`` gives it."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.browser.conftest import Tab, serious_faults
from tests.report.library import fill

pytestmark = pytest.mark.filterwarnings("default")  # the driver's own are not ours


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of ``crawler serve`` over a library of 250 papers."""
    path = tmp_path_factory.mktemp("served") / "lab.db"
    fill(path, 250, looks=2)
    command = [sys.executable, "-m", "crawler", "serve", "--port", "0", "--db", str(path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        said = process.stderr.readline()
        address = re.match(r"(http://127\.0\.0\.1:\d+)/papers/paper_overview ", said)
        assert address, said
        yield address[1]
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert process.stderr.read() == ""


def test_facets_and_search_lead_from_all_papers_to_some(tab: Tab, home: str) -> None:
    page = tab.page
    page.goto(f"{home}/papers/paper_overview")
    assert page.locator("h3").first.inner_text().startswith("250 rows")
    page.locator(".facet-info[data-column=code] a", has_text="gone").click()
    page.wait_for_url("**code=gone**")
    shown = page.locator("td.col-code")
    assert set(shown.all_inner_texts()) == {"gone"}
    page.locator("input[name=_search]").fill("robust")
    page.locator("input[type=submit]").first.click()
    page.wait_for_url("**_search=robust**")
    titles = page.locator("td.col-title").all_inner_texts()
    assert titles
    assert all("robust" in title.lower() for title in titles)


def test_every_question_is_a_link_that_answers(tab: Tab, home: str) -> None:
    page = tab.page
    page.goto(f"{home}/papers")
    links = page.locator("#queries + ul a")
    asked = dict(zip(links.all_inner_texts(), _addresses(tab, "#queries + ul a"), strict=True))
    assert set(asked) == {
        "Search titles and abstracts",
        "What changed this week",
        "Promised for more than a year",
        "Archived",
        "Dead links to code",
    }
    for title, address in asked.items():
        page.goto(address)
        assert page.locator("h1").inner_text() == title
        assert page.locator(".message-error").count() == 0


def _addresses(tab: Tab, where: str) -> list[str]:
    return [str(link.evaluate("a => a.href")) for link in tab.page.locator(where).all()]


def test_repositories_link_to_where_they_say(tab: Tab, home: str) -> None:
    page = tab.page
    page.goto(f"{home}/papers/dead")
    page.wait_for_selector("td.col-repository a")
    for link in page.locator("td.col-repository a").all():
        assert link.get_attribute("href") == link.inner_text()


def test_nothing_is_asked_of_another_host(tab: Tab, home: str) -> None:
    for path in ("/", "/papers", "/papers/paper_overview", "/papers/search?words=robust"):
        tab.page.goto(f"{home}{path}")
    assert [url for url in tab.asked if not url.startswith((home, "data:"))] == []


@pytest.mark.parametrize("path", ["", "papers", "papers/paper_overview?_size=9", "papers/dead"])
def test_axe_finds_no_serious_fault(tab: Tab, home: str, path: str) -> None:
    tab.page.goto(f"{home}/{path}", wait_until="load")
    assert serious_faults(tab.page) == []
