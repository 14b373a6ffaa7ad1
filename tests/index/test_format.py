"""A file is wholly in one of its states, or it is refused with a line that says why."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from crawler.errors import UserError
from crawler.index.format import FORMAT, HEAD_BYTES, IndexFileError
from crawler.index.index import Index
from crawler.index.update import update
from tests.index.papers import built, library, paper

SLOTS = (512, 1_024)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An index in its second state."""
    made = tmp_path / "arxiv.index"
    built(made, library(30))
    update(made, [paper(500, "A later paper", "Ada Byron")])
    return made


def changed(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def papers_of(path: Path) -> int:
    with Index.open(path) as index:
        return index.papers


def test_an_error_is_one_that_a_user_can_mend() -> None:
    assert issubclass(IndexFileError, UserError)
    assert IndexFileError.code == 2


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda path: path.unlink(), "cannot read"),
        (lambda path: path.write_bytes(b""), "is not an index of arXiv"),
        (lambda path: path.write_bytes(b"SQLite format 3\0" * 400), "is not an index of arXiv"),
        (lambda path: path.write_bytes(b"\0" * 5_000), "is not an index of arXiv"),
        (lambda path: path.write_bytes(path.read_bytes()[:100]), "is not an index of arXiv"),
        (lambda path: changed(path, 16, struct.pack("=I", FORMAT + 1)),
         f"has the index format {FORMAT + 1}, this program reads {FORMAT}: build it again"),
        (lambda path: changed(path, 24, b"other rules"[:8]), "reads titles in another way"),
        (lambda path: path.write_bytes(path.read_bytes()[:HEAD_BYTES]), "damaged or cut short"),
        (lambda path: [changed(path, at, b"\xff" * 8) for at in SLOTS], "damaged or cut short"),
    ],
)  # fmt: skip
def test_what_is_no_index_of_ours_is_refused(
    path: Path, spoil: Callable[[Path], object], reason: str
) -> None:
    spoil(path)
    with pytest.raises(IndexFileError) as refused:
        Index.open(path)
    assert str(path) in str(refused.value)
    assert reason in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match="cannot read"):
        Index.open(tmp_path)


def test_where_the_newest_slot_is_torn_the_state_before_counts(path: Path) -> None:
    assert papers_of(path) == 31
    counts = []
    whole = path.read_bytes()
    for slot in SLOTS:
        changed(path, slot, b"torn")
        counts.append(papers_of(path))
        path.write_bytes(whole)
    assert sorted(counts) == [30, 31]


def test_where_the_newest_directory_is_damaged_the_state_before_counts(path: Path) -> None:
    slots = [struct.unpack_from("=QQQI", path.read_bytes(), at) for at in SLOTS]
    _, place, length, _ = max(slots)
    changed(path, place + length // 2, bytes([path.read_bytes()[place + length // 2] ^ 1]))
    assert papers_of(path) == 30


def test_what_a_broken_update_left_behind_is_ignored_and_overwritten(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"half a segment" * 1_000)
    assert papers_of(path) == 31
    update(path, [paper(501, "One more paper", "Ada Byron")])
    assert papers_of(path) == 32


def test_any_cut_is_noticed_or_harmless(path: Path) -> None:
    whole = path.read_bytes()
    for size in range(HEAD_BYTES, len(whole), 997):
        path.write_bytes(whole[:size])
        try:
            assert papers_of(path) in (30, 31)
        except IndexFileError as error:
            assert "cut short" in str(error)  # noqa: PT017 either is right
