"""The pages of a harvest are kept one by one, and a damaged one ends what can be gone on with."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crawler.index.format import IndexFileError
from crawler.index.pages import KeptPage, KeptPages, Question

AT = datetime(2026, 11, 25, 4, 0, 1, tzinfo=UTC)
QUESTION = Question(date(2026, 11, 1), "cs:cs")


def page(number: int, question: Question = QUESTION) -> KeptPage:
    return KeptPage(question, AT, f"https://oaipmh.arxiv.org/oai?{number}", b"x" * number)


@pytest.fixture
def index(tmp_path: Path) -> Path:
    kept = KeptPages(tmp_path / "arxiv.index")
    kept.open(QUESTION)
    for number in range(12):
        kept.keep(page(number))
    return tmp_path / "arxiv.index"


def reopened(index: Path, question: Question = QUESTION) -> KeptPages:
    kept = KeptPages(index)
    kept.open(question)
    return kept


def test_pages_come_back_whole_and_in_order(index: Path) -> None:
    kept = reopened(index)
    assert list(kept) == [page(number) for number in range(12)]
    kept.keep(page(99))
    assert list(kept)[-1] == page(99)
    assert len(kept) == 13


def test_another_question_begins_anew(index: Path) -> None:
    for other in (Question(date(2026, 11, 2), "cs:cs"), Question(date(2026, 11, 1), "")):
        kept = reopened(index, other)
        assert (len(kept), list(kept)) == (0, [])
        kept.keep(page(1, other))


@pytest.mark.parametrize("spoil", ["cut", "changed", "emptied"])
def test_behind_a_damaged_page_nothing_counts(index: Path, spoil: str) -> None:
    path = sorted((index.parent / "arxiv.index.harvest").iterdir())[5]
    content = path.read_bytes()
    changed = content[:-3] + bytes([content[-3] ^ 1]) + content[-2:]
    path.write_bytes({"cut": content[:-2], "changed": changed, "emptied": b""}[spoil])
    kept = reopened(index)
    assert list(kept) == [page(number) for number in range(5)]
    kept.keep(page(50))
    assert list(reopened(index)) == [*(page(number) for number in range(5)), page(50)]


def test_a_page_that_was_half_written_is_none(index: Path) -> None:
    (index.parent / "arxiv.index.harvest" / "000012.part").write_bytes(b"half")
    kept = reopened(index)
    assert len(kept) == 12
    kept.keep(page(12))
    assert len(list(kept)) == 13


def test_when_all_is_done_nothing_stays(index: Path) -> None:
    kept = reopened(index)
    kept.clear()
    kept.clear()
    assert list(index.parent.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match=r"cannot write .*arxiv\.index\.harvest: No such"):
        reopened(tmp_path / "nowhere" / "arxiv.index")
