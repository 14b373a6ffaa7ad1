"""The report does in a browser, from a disk, what it promises; and asks nobody for anything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from crawler.core.status import GONE
from crawler.report.page import Wishes, write_report
from crawler.store import Store
from crawler.store.views import CodeView
from tests.browser.conftest import Tab, serious_faults
from tests.faces.papers import HOSTILE, paper, repository, unmatched
from tests.report.library import NOW, fill
from tests.report.test_report import Papers

pytestmark = pytest.mark.filterwarnings("default")  # the driver's own are not ours
WISHES = Wishes("Papers and their code", NOW, GONE)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of 250 papers of every status."""
    folder = tmp_path_factory.mktemp("site")
    fill(folder / "papers.db", 250)
    with Store.read(folder / "papers.db") as store:
        write_report(store, folder, WISHES)
    return folder / "index.html"


def opened(tab: Tab, site: Path, fragment: str = "") -> None:
    tab.page.goto(f"{site.as_uri()}{fragment}")
    tab.page.wait_for_selector("#filter:not([hidden])")


def titles(tab: Tab) -> list[str]:
    return tab.page.locator("#rows .title").all_inner_texts()


def statuses(tab: Tab) -> set[str]:
    return set(tab.page.locator("#rows .code .status").all_inner_texts())


def test_nothing_is_asked_for_but_the_report_s_own_files(tab: Tab, site: Path) -> None:
    opened(tab, site)
    tab.page.locator(".open").first.click()
    tab.page.wait_for_selector(".evidence h4")
    folder = site.parent.as_uri()
    assert {url for url in tab.asked if not url.startswith("data:")} == {
        f"{folder}/index.html", f"{folder}/papers.js", f"{folder}/evidence/0000.js",
    }  # fmt: skip


def test_the_script_draws_a_line_as_the_page_was_written(tab: Tab, site: Path) -> None:
    opened(tab, site)
    written = BeautifulSoup(site.read_text(), "lxml").select("#rows tr")
    drawn = BeautifulSoup(tab.page.content(), "lxml").select("#rows tr")
    assert len(written) == 100
    assert [_shape(row) for row in drawn] == [_shape(row) for row in written]


def _shape(tag: Tag) -> tuple[object, ...]:
    """The element without the order of its attributes and the space between its parts."""
    parts = [_shape(one) if isinstance(one, Tag) else one.strip() for one in tag.children]
    return tag.name, dict(tag.attrs), [part for part in parts if part]


def test_the_filter_filters_and_its_address_can_be_passed_on(tab: Tab, site: Path) -> None:
    opened(tab, site)
    assert tab.page.locator("#shown").inner_text() == "250 papers"
    tab.page.locator("label.chip", has_text="gone").click()
    assert statuses(tab) == {"gone"}
    gone = titles(tab)
    word = gone[0].split()[0].lower()
    tab.page.fill("#find", word.upper())
    tab.page.wait_for_url(re.compile("q="))
    found = titles(tab)
    assert found
    assert found == [title for title in gone if word in title.lower()]
    address = tab.page.url
    opened(tab, site)
    tab.page.goto("about:blank")
    tab.page.goto(address)
    tab.page.wait_for_selector("#filter:not([hidden])")
    assert titles(tab) == found
    assert tab.page.locator("#find").input_value() == word.upper()


@pytest.mark.parametrize(
    ("column", "cell"), [("title", ".title"), ("date", "td.date"), ("stars", "td.stars")]
)
def test_a_column_sorts_both_ways_with_the_absent_last(
    tab: Tab, site: Path, column: str, cell: str
) -> None:
    opened(tab, site)
    button = tab.page.locator(f"button[data-sort={column}]")
    orders = []
    for _ in range(2):
        button.click()
        shown = tab.page.locator(f"#rows {cell}").all_inner_texts()
        present = [text for text in shown if text]
        assert shown[: len(present)] == present
        orders.append(_as_sorted(present, column))
        said = tab.page.locator(f"th.by-{column}").get_attribute("aria-sort")
        assert said == orders[-1]
    assert set(orders) == {"ascending", "descending"}


def _as_sorted(shown: Sequence[str], column: str) -> str:
    keys: list[object] = [int(one) if column == "stars" else one.lower() for one in shown]
    if keys == sorted(keys):  # type: ignore[type-var]
        return "ascending"
    assert keys == sorted(keys, reverse=True)  # type: ignore[type-var]
    return "descending"


def test_pages_turn_and_hold_every_paper_once(tab: Tab, site: Path) -> None:
    opened(tab, site)
    seen = []
    for number in range(1, 4):
        assert tab.page.locator("#page").inner_text() == f"Page {number} of 3"
        seen += tab.page.evaluate("[...document.querySelectorAll('#rows tr')].map((r) => r.id)")
        if number < 3:
            tab.page.click("#on")
    assert len(seen) == len(set(seen)) == 250
    assert tab.page.locator("#on").is_disabled()


@pytest.mark.parametrize("place", [3, 120, 249])
def test_a_paper_has_an_address_that_opens_its_evidence(tab: Tab, site: Path, place: int) -> None:
    with Store.read(site.parent / "papers.db") as store:
        wanted = list(store.papers())[place]
    opened(tab, site, f"#{wanted.arxiv_id}")
    tab.page.wait_for_selector(".evidence h4")
    assert tab.page.locator(".evidence h4").inner_text() == wanted.title
    box = tab.page.locator(f"[id='{wanted.arxiv_id}']").bounding_box()
    assert box
    assert 0 <= box["y"] < 900
    tab.page.locator("[aria-expanded=true]").click()
    assert tab.page.locator(".evidence").count() == 0


def test_links_point_where_they_say(tab: Tab, site: Path) -> None:
    opened(tab, site)
    pairs = tab.page.evaluate(
        "[...document.querySelectorAll('#rows a[href]')].map((a) => [a.textContent, a.href])"
    )
    assert len(pairs) > 100
    for said, address in pairs:
        home = "https://arxiv.org/abs/" if said.startswith("arXiv:") else "https://github.com/"
        assert address == home + said.removeprefix("arXiv:")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(tab: Tab, site: Path, scheme: str) -> None:
    tab.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    opened(tab, site)
    for summary in tab.page.locator("summary").all():
        summary.click()
    tab.page.locator(".open").first.click()
    tab.page.wait_for_selector(".evidence h4")
    assert serious_faults(tab.page) == []


@pytest.mark.parametrize("width", [320, 375, 768])
def test_a_phone_needs_no_scrolling_sideways(tab: Tab, site: Path, width: int) -> None:
    tab.page.set_viewport_size({"width": width, "height": 800})
    opened(tab, site)
    tab.page.locator(".open").first.click()
    tab.page.wait_for_selector(".evidence h4")
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width


def test_hostile_texts_do_nothing_and_break_nothing(tab: Tab, tmp_path: Path) -> None:
    tab.page.on("dialog", lambda said: tab.complaints.append(said.message))
    repo = repository(url="javascript:alert(1)", notice="javascript:alert(2)")
    papers = [
        paper(
            text,
            arxiv_id=f"2211.{number:05d}",
            authors=(text,),
            comment=text,
            code=CodeView("available", True, text, (repo,)),
        )
        for number, text in enumerate(HOSTILE.values())
    ]
    with Papers([*papers, unmatched(HOSTILE["HTML"])]) as store:
        write_report(store, tmp_path, WISHES)
    opened(tab, tmp_path / "index.html")
    for number in range(len(papers) + 1):
        tab.page.locator(".open").nth(number).click()
    tab.page.wait_for_selector(".evidence h4")
    for link in tab.page.locator("#rows a[href]").all():
        assert (link.get_attribute("href") or "").startswith("https://arxiv.org/abs/")
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= 1280
    assert tab.page.locator("#rows script, #rows img").count() == 0


def test_it_can_be_read_without_scripts(tab: Tab, site: Path) -> None:
    browser = tab.page.context.browser
    assert browser
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.as_uri())
    assert page.locator("#rows tr").count() == 100
    assert page.locator("noscript").inner_text().startswith("Without scripts")
    context.close()


def test_all_papers_of_a_view_are_printed(tab: Tab, site: Path) -> None:
    opened(tab, site)
    tab.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert tab.page.locator("#rows tr").count() == 250
    tab.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert tab.page.locator("#rows tr").count() == 100


def test_nothing_is_cut_off_in_print(tab: Tab, site: Path) -> None:
    tab.page.set_viewport_size({"width": 700, "height": 990})  # A4 less its margins
    opened(tab, site)
    tab.page.emulate_media(media="print")
    cut = """[...document.querySelectorAll("#rows td, #rows .authors, #rows .title")]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth)
      .map((part) => part.textContent)"""
    assert tab.page.evaluate(cut) == []


def test_thousands_of_papers_are_shown_a_page_at_a_time(tab: Tab, tmp_path: Path) -> None:
    fill(tmp_path / "papers.db", 2_000, looks=1)
    with Store.read(tmp_path / "papers.db") as store:
        write_report(store, tmp_path, WISHES)
    opened(tab, tmp_path / "index.html")
    assert (tmp_path / "index.html").stat().st_size < 400_000
    assert tab.page.locator("#shown").inner_text() == "2\u202f000 papers"
    tab.page.fill("#find", "2019 müller")
    tab.page.wait_for_url(re.compile("q="))
    assert all("2019" in text for text in tab.page.locator("#rows td.date").all_inner_texts())
