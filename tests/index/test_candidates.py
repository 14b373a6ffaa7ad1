"""The right paper comes first, however its title is written, and strangers do not come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.core.model import ArxivId, Seed
from crawler.index.index import Index
from tests.index.papers import built, library, paper, wanted

TITLE = "Masked Graph Diffusion: Pretraining Molecular Encoders without Labels"
AUTHORS = ("Ada Byron", "Emil Post", "Kurt Gödel")
RIGHT = paper(801, TITLE, *AUTHORS, doi="10.1000/mask")
SISTERS = [
    paper(811, "Theory of Slow Waves in Cold Plasma, Part I", "Ada Byron"),
    paper(812, "Theory of Slow Waves in Cold Plasma, Part II", "Ada Byron"),
]
SAME = [
    paper(820 + number, "Introduction", f"Given {name}")
    for number, name in enumerate("Abel Curie Dirac Euler Fermi Gauss Hopper Jacobi".split() * 5)
]


STRANGER = paper(815, "Counting Frogs in Cold Ponds", "Emil Post")
RENAMED = paper(816, "How to Count Frogs in Very Cold Ponds", "Ada Byron")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    path: Path = tmp_path_factory.mktemp("index") / "arxiv.index"
    built(path, [*library(1_000 - 200), RIGHT, *SISTERS, *SAME, STRANGER, RENAMED])
    with Index.open(path) as opened:
        yield opened


def ids(index: Index, seed: Seed, limit: int = 30) -> list[ArxivId]:
    found = [record.arxiv_id for record in index.candidates(seed, limit)]
    assert len(found) == len(set(found)) <= limit
    return found


@pytest.mark.parametrize(
    "seed",
    [
        wanted(TITLE),
        wanted(TITLE, *AUTHORS),
        wanted(TITLE.upper(), "A. Byron et al."),
        wanted(TITLE, "Somebody Else"),
        wanted("Masked Graph Diffusion"),
        wanted("Pretraining Molecular Encoders without Labels", "Kurt Gödel"),
        wanted("A Thing: Pretraining Molecular Encoders without Labels"),
        wanted("Masked Graph Diffusion: Pretraining Mole…"),
        wanted("Masked Graph Diffusion: Pretraining ..."),
        wanted("Maksed Graph Diffusion: Pretraining Molecular Encoder without Labels"),
        wanted("Masked Graph Diffusion: Training Molecule Encoders without any Labels", *AUTHORS),
        wanted("Masked Graph Diffusions Pretrain Encoders of Molecules", "Byron, Ada"),
        wanted("Label-free Pretraining of Encoders for Molecules", "Ada Byron"),
        wanted("Something else", doi="10.1000/MASK"),
        wanted(None, doi="10.1000/mask"),
        wanted(None, arxiv_id=ArxivId("1706.00801")),
        wanted("Something else", arxiv_id=ArxivId("1706.00801")),
    ],
)
def test_the_right_paper_comes_first(index: Index, seed: Seed) -> None:
    assert ids(index, seed)[:1] == [RIGHT.arxiv_id]
    assert index.candidates(seed)[0] == RIGHT


@pytest.mark.parametrize(
    "seed",
    [
        wanted("A Survey of Ancient Pottery in Northern Anatolia"),
        wanted("A Survey of Ancient Pottery in Northern Anatolia", "Kurt Gödel"),
        wanted("", "Ada Byron"),
        wanted(None, "Ada Byron"),
        wanted("???"),
        wanted("of the and"),
        wanted(None, doi="10.1000/other"),
        wanted(None, arxiv_id=ArxivId("2301.00001")),
    ],
)
def test_where_nothing_is_near_there_are_none(index: Index, seed: Seed) -> None:
    assert ids(index, seed) == []


def test_of_an_author_of_few_papers_all_come_whatever_their_titles(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = ids(index, wanted("A Survey of Ancient Pottery in Anatolia", "Byron, Ada"))
    own = [RIGHT, *SISTERS, RENAMED]
    assert set(found) == {record.arxiv_id for record in own}
    eight = wanted("A Survey of Ancient Pottery in Anatolia", "Abel Abelson")
    assert len(ids(index, eight)) == 8
    monkeypatch.setattr("crawler.index.candidates._FEW_PAPERS", 7)
    assert ids(index, eight) == []


def test_a_paper_whose_authors_changed_their_order_is_found(index: Index) -> None:
    swapped = wanted("Labels No Longer Needed for Encoders", "Emil Post", "Ada Byron")
    assert RIGHT.arxiv_id in ids(index, swapped)


def test_sister_papers_come_together(index: Index) -> None:
    both = {record.arxiv_id for record in SISTERS}
    for title in (
        "Theory of Slow Waves in Cold Plasmas",
        "Theory of Slow Waves in Cold Plasma III",
    ):
        assert set(ids(index, wanted(title, "Ada Byron"))[:2]) == both


def test_where_a_stranger_has_the_title_the_author_is_searched_for_too(index: Index) -> None:
    found = ids(index, wanted(STRANGER.title, "Ada Byron"))
    assert found[:2] == [STRANGER.arxiv_id, RENAMED.arxiv_id]


def test_of_many_papers_of_one_title_those_with_the_author_come_first(index: Index) -> None:
    right = {record.arxiv_id for record in SAME if record.authors == ("Given Dirac",)}
    found = ids(index, wanted("Introduction", "G. Dirac"), limit=7)
    assert set(found[:5]) == right
    assert len(found) == 7
    assert set(ids(index, wanted("Introduction"), limit=50)) == {one.arxiv_id for one in SAME}


def test_a_given_identifier_comes_before_the_title(index: Index) -> None:
    seed = wanted(TITLE, arxiv_id=SISTERS[0].arxiv_id, doi="10.1000/mask")
    assert ids(index, seed) == [SISTERS[0].arxiv_id, RIGHT.arxiv_id]


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_a_limit_is_kept(index: Index, limit: int) -> None:
    assert len(ids(index, wanted("Sparse sampling of graphs number 3 in the wild"), limit)) <= limit


def test_every_paper_of_the_library_is_found_by_a_slip_of_its_title(index: Index) -> None:
    for record in library(1_000 - 200):
        slipped = record.title.replace("ing of", "nig of")
        assert record.arxiv_id in ids(index, wanted(slipped, *record.authors))


@pytest.mark.parametrize("title", ["x" * 10_000_000, "deep graphs: " * 500_000, "\0" * 1_000])
def test_hostile_titles_are_answered(index: Index, title: str) -> None:
    assert ids(index, wanted(title, "A" * 1_000_000)) == []
    assert ids(index, wanted(title, *["Ada Byron"] * 10_000))[4:] == []
