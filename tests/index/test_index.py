"""An open index gives papers by title, identifier and DOI, and nothing that it does not hold."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from crawler.core.model import ArxivId
from crawler.index.format import IndexFileError
from crawler.index.index import Index
from crawler.index.keys import id_key, search_keys
from crawler.index.update import update
from tests.index.papers import built, library, paper

DOI = "10.1000/engine.1"
GONE = "This paper has been withdrawn by the author"
OTHERS = [
    paper(701, "Schrödinger's Cat & Other {\\it Boxes}: Part II", "Ada Byron", doi=DOI),
    paper(702, "On boxes", "Emil Post", comment="3 pages", journal_ref="J. 1 (2017)", version=4),
    paper(703, "On Boxes", "Kurt Gödel", abstract=None, withdrawn=True, comment=GONE),
    paper(704, "???", published=None, updated=None, version=None, categories=()),
]


@pytest.fixture(scope="module", params=["one segment", "three segments"])
def index(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Index]:
    path = tmp_path_factory.mktemp("index") / "arxiv.index"
    if request.param == "one segment":
        built(path, [*library(300), *OTHERS])
    else:
        built(path, library(295))
        update(path, [*list(library(300))[295:], *OTHERS[:3]])
        update(path, OTHERS[3:])
    with Index.open(path) as opened:
        assert opened.papers == 304
        yield opened


def test_exact_titles_are_answered_in_order(index: Index) -> None:
    titles = [
        "on BOXES!", "Boxes", "schrodingers cat and other boxes -- part ii", "", "???",
        *(record.title.upper() for record in library(300)),
    ]  # fmt: skip
    assert index.exact(titles) == [
        (ArxivId("1706.00702"), ArxivId("1706.00703")), (), (ArxivId("1706.00701"),), (), (),
        *((record.arxiv_id,) for record in library(300)),
    ]  # fmt: skip
    assert index.exact([]) == []


def test_papers_are_given_whole_by_their_identifiers(index: Index) -> None:
    records = [*library(300), *OTHERS]
    unknown = ArxivId("2301.00001")
    asked = [*(record.arxiv_id for record in records), unknown]
    assert index.by_id(asked) == {record.arxiv_id: record for record in records}
    assert not index.holds(unknown)
    assert index.holds(OTHERS[3].arxiv_id)


def test_a_key_alone_is_no_identity(index: Index) -> None:
    """Keys are kept cut, so two identifiers may have one."""
    stranger, key = ArxivId("2301.00001"), id_key("1706.00701")
    found = [segment.identified(stranger, key) for segment in index.segments]
    assert found == [None] * len(found)


def test_long_buckets_are_searched_with_the_same_result(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = [key for one in library(300) for key in search_keys(one.title, one.authors)]
    read = [index.posted(key, 400) for key in keys]
    for at_once in (0, 1, 7):
        monkeypatch.setattr("crawler.index.segment._AT_ONCE", at_once)
        assert [index.posted(key, 400) for key in keys] == read
    assert max(map(len, read)) == 30
    assert index.posted(keys[0], 0) == []


@pytest.mark.parametrize("doi", [DOI, DOI.upper()])
def test_a_doi_leads_to_its_paper(index: Index, doi: str) -> None:
    assert index.by_doi(doi) == [OTHERS[0]]


def test_an_unknown_doi_leads_nowhere(index: Index) -> None:
    assert index.by_doi("10.1000/engine.2") == []


def test_several_processes_read_one_index(tmp_path: Path) -> None:
    path = tmp_path / "arxiv.index"
    built(path, library(300))
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        assert list(pool.map(count_found, [path] * 2)) == [300, 300]


def count_found(path: Path) -> int:
    with Index.open(path) as opened:
        return sum(len(found) for found in opened.exact(one.title for one in library(300)))


def test_closing_frees_the_file_and_may_be_done_twice(tmp_path: Path) -> None:
    path = tmp_path / "arxiv.index"
    built(path, library(3))
    before = len(list(Path("/proc/self/fd").iterdir()))
    opened = Index.open(path)
    opened.close()
    opened.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_damaged_paper_is_told_when_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "arxiv.index"
    built(path, library(50))
    with path.open("r+b") as file:
        file.seek(4_096)
        file.write(b"\xff" * 2_000)
    with Index.open(path) as opened, pytest.raises(IndexFileError, match="is damaged: build it"):
        opened.by_id([ArxivId("1706.00001")])
