"""The report tells what the database holds, and no stranger's text does anything in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from crawler.core.history import Life
from crawler.core.status import GONE, CodeStatus
from crawler.faces.text import readable
from crawler.report.figures import STATUSES, Figures, ages
from crawler.report.page import Wishes, write_report
from crawler.report.rows import row
from crawler.store import Store
from crawler.store.views import CodeView, LinkView, PaperView
from tests.command import Shell
from tests.faces.papers import HOSTILE, paper, repository, unmatched
from tests.report.library import NOW, fill

WISHES = Wishes("Our <papers>", NOW, GONE)


class Papers(Store):
    """A store of papers that are no rows."""

    def __init__(self, shown: list[PaperView]) -> None:
        self.shown = shown
        super().__init__(Store.open(None)._db)

    def papers(self) -> Iterator[PaperView]:
        yield from self.shown


def written(folder: Path, *papers: PaperView) -> BeautifulSoup:
    with Papers(list(papers)) as store:
        assert write_report(store, folder, WISHES) == len(papers)
    return BeautifulSoup((folder / "index.html").read_text(), "lxml")


def lines(folder: Path) -> list[list[Any]]:
    text = (folder / "papers.js").read_text()
    inner = text.strip().removeprefix("crawlerPapers(").removesuffix(");")
    found: list[list[Any]] = json.loads(inner.replace(",\n]", "]"))
    return found


def evidence(folder: Path, number: int = 0) -> list[str]:
    text = (folder / "evidence" / f"{number:04d}.js").read_text().strip()
    found: list[str] = json.loads(text[len(f"crawlerEvidence({number},") :].removesuffix(");"))
    return found


# --- the whole ------------------------------------------------------------------------


def test_the_sample_s_report_shows_every_paper_with_its_code(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    shell("run", "--config", config)
    result = shell("report", "-o", tmp_path / "site", "--title", "Ours", "--config", config)
    assert (result.code, result.err.strip()) == (
        0,
        f"18 papers: {tmp_path / 'site' / 'index.html'}",
    )
    page = BeautifulSoup((tmp_path / "site" / "index.html").read_text(), "lxml")
    assert page.select_one("h1").text == "Ours"  # type: ignore[union-attr]
    rows = page.select("#rows tr")
    assert len(rows) == len(lines(tmp_path / "site")) == 18
    found = page.find(id="2211.10950")
    assert found is not None
    assert found.select_one(".repo")["href"] == "https://github.com/xichenpan/ARLDM"  # type: ignore[index]
    told = "".join(evidence(tmp_path / "site"))
    assert "footnote" in told
    assert "Flash-321/ARLDM" in told
    assert {figure["id"] for figure in page.select("figure")} == {
        "plot-status-by-year", "plot-age-at-release",
    }  # fmt: skip


def test_nothing_of_the_report_comes_from_elsewhere(tmp_path: Path) -> None:
    page = written(tmp_path, paper())
    policy = page.select_one("meta[http-equiv]")["content"]  # type: ignore[index]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not page.select("[src], link[rel=stylesheet], [style], iframe, object, form[action]")
    names = {tag.name for tag in page.select("[onclick], [onerror], [onload]")}
    assert names == set()


def test_a_report_is_the_same_when_nothing_changed_and_smaller_when_papers_went(
    tmp_path: Path,
) -> None:
    many = [paper(arxiv_id=f"2211.{n:05d}") for n in range(150)]
    written(tmp_path, *many)
    first = {file.name: file.read_bytes() for file in tmp_path.rglob("*.*")}
    (tmp_path / "CNAME").write_text("ours.example")
    written(tmp_path, *many)
    assert {f.name: f.read_bytes() for f in tmp_path.rglob("*.*") if f.suffix} == first
    assert "0001.js" in first
    page = written(tmp_path, *many[:3])
    assert [file.name for file in (tmp_path / "evidence").iterdir()] == ["0000.js"]
    assert len(page.select("#rows tr")) == 3
    assert (tmp_path / "CNAME").exists()


def test_a_report_of_nothing_says_so(tmp_path: Path) -> None:
    page = written(tmp_path)
    assert "no paper in the database yet" in page.text
    assert lines(tmp_path) == []


def test_only_the_first_papers_stand_in_the_page_itself(tmp_path: Path) -> None:
    database = tmp_path / "many.db"
    fill(database, 250, looks=5)
    with Store.read(database) as store:
        write_report(store, tmp_path, WISHES)
    page = BeautifulSoup((tmp_path / "index.html").read_text(), "lxml")
    assert len(page.select("#rows tr")) == 100
    assert len(lines(tmp_path)) == 250
    assert [len(evidence(tmp_path, number)) for number in range(3)] == [100, 100, 50]
    assert {figure["id"] for figure in page.select("figure")} == {
        "plot-status-by-year", "plot-rot-by-year", "plot-age-at-release", "plot-rot-over-time",
    }  # fmt: skip
    assert len(page.select(".changes li")) == 30


def test_a_folder_that_cannot_be_written_is_one_line(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    shell("run", "--config", config)
    (tmp_path / "file").write_text("x")
    result = shell("report", "-o", tmp_path / "file", "--config", config)
    assert result.code == 2
    assert result.err.startswith("crawler: cannot make")


def test_what_is_missing_is_named(
    shell: Shell, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crawler.commands.setting.find_spec", lambda _: None)
    result = shell("report", "-o", tmp_path, "--config", config)
    assert (result.code, result.err) == (
        2, "crawler: this needs more: pip install 'crawler[report]'\n",
    )  # fmt: skip


# --- strangers' text --------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_shown_and_does_nothing(
    tmp_path: Path, plain_tags: list[str], text: str
) -> None:
    repo = repository(
        repo=text,
        url="javascript:alert(1)",
        license=text,
        reasons=(text,),
        notice="data:text/html,x",
    )
    view = paper(
        text,
        authors=(text,),
        comment=text,
        code=CodeView("available", True, text, (repo,)),
        links=(LinkView("project", "javascript:alert(1)", text),),
    )
    page = written(tmp_path, view, unmatched(text))
    told = BeautifulSoup("".join(evidence(tmp_path)), "lxml")
    for shown in (page, told):
        assert not [a for a in shown.select("a[href]") if not _is_harmless(str(a["href"]))]
        assert not shown.select("[onerror], img, iframe, h4 script")
    assert _tags(page) == plain_tags
    titles = [title.text for title in page.select("#rows .title")]
    assert titles == [row(view).title] * 2
    if len(text) < 200:
        assert titles[0] == (readable(text) or "(no title)")


@pytest.fixture(scope="module")
def plain_tags(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The elements of a page of papers with ordinary names."""
    return _tags(written(tmp_path_factory.mktemp("plain"), paper(), unmatched()))


def _is_harmless(address: str) -> bool:
    return address.startswith(("https://", "http://", "#")) or address == "papers.csv"


def _tags(page: BeautifulSoup) -> list[str]:
    """The page's elements in order: a title that became markup would add one."""
    return [tag.name for tag in page.select("body *") if tag.find_parent("figure") is None]


def test_a_paper_of_thousands_of_authors_has_a_short_line() -> None:
    shown = row(paper(authors=tuple(f"Name {n}" for n in range(3_000))))
    assert shown.authors.endswith("Name 19 and 2980 more")


# --- figures ----------------------------------------------------------------------------


def test_every_status_has_its_place_and_figures_add_up() -> None:
    assert set(STATUSES) == set(CodeStatus)
    figures = Figures()
    dead = repository(status="gone", repo="a/dead", checked_at="2026-03-05T00:00:00Z")
    figures.add(paper())
    figures.add(paper(published="2020-01-01", code=CodeView("gone", True, None, (dead,))))
    figures.add(unmatched())
    assert figures.by_status == {"available": 1, "gone": 1, "unknown": 1}
    assert figures.by_year == {(2022, "available"): 1, (2020, "gone"): 1}
    assert (figures.repositories, figures.dead[2020], figures.dead[2022]) == (
        {2022: 1, 2020: 1}, 1, 0,
    )  # fmt: skip
    assert list(figures.years) == [2020, 2021, 2022]
    assert figures.last_checked == "2026-03-05T00:00:00Z"


def test_code_that_was_there_at_the_first_look_is_not_taken_for_code_that_came() -> None:
    figures = Figures()
    figures.add(paper())
    key = "github.com/xichenpan/arldm"
    at = datetime(2022, 12, 1, tzinfo=UTC)
    assert ages(figures.published, [Life(key, at, at, awaited=True)]) == ({"1 month": 1}, {})
    assert ages(figures.published, [Life(key, at, at, awaited=False)]) == ({}, {"1 month": 1})
    assert ages(figures.published, [Life("other", at, at, awaited=True)]) == ({}, {})
    late = datetime(2030, 1, 1, tzinfo=UTC)
    assert ages(figures.published, [Life(key, at, late, awaited=True)]) == ({"later": 1}, {})
