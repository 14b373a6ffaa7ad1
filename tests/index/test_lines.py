"""Snapshots give their lines, plain or packed; what is wrong with a file names the file."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from crawler.index.build import build
from crawler.index.format import IndexFileError
from crawler.index.lines import snapshot_lines
from crawler.sources.snapshot import MOST_BYTES
from tests.index.papers import library, line

LINES = [line(record) for record in library(500)]
WHOLE = b"".join(LINES)


@pytest.mark.parametrize("name", ["snapshot.json", "snapshot.json.gz"])
@pytest.mark.parametrize("packed", [False, True])
def test_the_content_tells_whether_it_is_packed_and_not_the_name(
    tmp_path: Path, name: str, packed: bool
) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(WHOLE) if packed else WHOLE)
    assert list(snapshot_lines([path])) == LINES


def test_files_follow_one_another(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(LINES[0] + LINES[1].rstrip())
    other.write_bytes(gzip.compress(LINES[2]))
    assert list(snapshot_lines([one, other])) == [LINES[0], LINES[1].rstrip(), LINES[2]]


@pytest.mark.parametrize("packed", [False, True])
def test_of_an_endless_line_no_more_is_given_than_shows_that_it_is_too_long(
    tmp_path: Path, packed: bool
) -> None:
    path = tmp_path / "snapshot"
    content = LINES[0] + b'{"title": "' + b"x" * 10_000_000 + b'"}\n' + LINES[1]
    path.write_bytes(gzip.compress(content, 1) if packed else content)
    first, long, last = snapshot_lines([path])
    assert (first, last) == (LINES[0], LINES[1])
    assert len(long) == MOST_BYTES + 1


def test_a_line_just_as_long_as_may_be_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "snapshot"
    for size in (MOST_BYTES - 1, MOST_BYTES, MOST_BYTES + 1):
        path.write_bytes(b"x" * size + b"\ny\n")
        assert list(snapshot_lines([path]))[-1] == b"y\n"
        assert len(list(snapshot_lines([path]))) == 2


def _cut(content: bytes) -> bytes:
    packed = gzip.compress(content, mtime=0)
    return packed[: len(packed) // 2]


def _spoilt(content: bytes) -> bytes:
    packed = gzip.compress(content, mtime=0)
    middle = len(packed) // 2
    return packed[:middle] + bytes([packed[middle] ^ 0xFF]) * 40 + packed[middle + 40 :]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (_cut(WHOLE), "the compressed data end too early"),
        (_spoilt(WHOLE), "the compressed data are damaged"),
        (gzip.compress(WHOLE, mtime=0)[:-4], "the compressed data end too early"),
        (b"\x1f\x8bno gzip at all", "the compressed data are damaged"),
        (None, "No such file or directory"),
    ],
)
def test_a_file_that_breaks_off_is_named_and_no_index_appears(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path, index = tmp_path / "snapshot.json.gz", tmp_path / "arxiv.index"
    if content is not None:
        path.write_bytes(content)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(IndexFileError) as refused:
        build(snapshot_lines([path]), index)
    message = str(refused.value)
    assert message.startswith((f"{path} breaks off behind line ", f"cannot read {path}: "))
    assert message.endswith(reason)
    assert "\n" not in message
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_is_no_snapshot(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match=r"cannot read .*: Is a directory"):
        list(snapshot_lines([tmp_path]))
