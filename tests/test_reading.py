"""Lists are opened in whatever encoding and packing; what cannot be read says so first."""

from __future__ import annotations

import gzip
import io
import random
from datetime import date
from pathlib import Path

import pytest

from crawler.core.model import Rejected, Seed
from crawler.reading import ReadingError, read_files

TODAY = date(2026, 1, 1)
TITLE = "Über größere Räume"
TABLE = f"Title;Year\n{TITLE};2017\n"
RECORDS = "".join(f'{{"title": "Of thing {number}"}}\n' for number in range(3))


def read(*names: Path | str) -> list[Seed | Rejected]:
    return list(read_files([str(name) for name in names], TODAY))


def written(folder: Path, data: bytes) -> Path:
    path = folder / "list"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_table_is_read_in_every_encoding(tmp_path: Path, encoding: str, ends: str) -> None:
    (found,) = read(written(tmp_path, TABLE.replace("\n", ends).encode(encoding)))
    assert isinstance(found, Seed)
    assert (found.title, found.line) == (TITLE, 2)


def test_a_gzipped_list_is_read_as_the_plain_one(tmp_path: Path) -> None:
    plain = read(written(tmp_path, RECORDS.encode()))
    assert [one.title for one in plain if isinstance(one, Seed)] == [
        "Of thing 0",
        "Of thing 1",
        "Of thing 2",
    ]
    assert read(written(tmp_path, gzip.compress(RECORDS.encode()))) == plain


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (gzip.compress(b"", mtime=0), "is empty"),
        (bytes(range(256)) * 4, "is a binary file, not a list of papers"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF, not a list of papers"),
        (b"PK\x03\x04\x14\x00", "is a ZIP archive or an office document, not a list of papers"),
        (
            gzip.compress(random.Random(1).randbytes(99), mtime=0)[:-20],
            "the compressed data end too early",
        ),
        (b"\x1f\x8b\x08\x00garbage that is no gzip", "the compressed data"),
    ],
)
def test_what_is_no_text_is_refused_before_the_first_entry(
    tmp_path: Path, data: bytes, why: str
) -> None:
    good = tmp_path / "good"
    good.write_text("One thing\n")
    bad = written(tmp_path, data)
    with pytest.raises(ReadingError, match=why) as told:
        read_files([str(good), str(bad)], TODAY)
    assert str(bad) in str(told.value)
    assert "\n" not in str(told.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="No such file"):
        read_files([str(tmp_path / "none")], TODAY)
    with pytest.raises(ReadingError, match="directory"):
        read_files([str(tmp_path)], TODAY)


def big(count: int) -> bytes:
    """More than the head that is looked at first, hard to compress."""
    dice = random.Random(1)
    return b"".join(
        b'{"title": "Of thing %d and %s"}\n' % (number, dice.randbytes(30).hex().encode())
        for number in range(count)
    )


@pytest.mark.parametrize("damage", ["cut", "changed"])
def test_damage_found_later_is_the_file_s_last_entry(tmp_path: Path, damage: str) -> None:
    """Whole lines before the damage are kept; the next list is read all the same."""
    packed = gzip.compress(big(30_000))
    broken = packed[:-9_000] if damage == "cut" else packed[:-9_000] + b"\xff" * 9_000
    next_list = tmp_path / "next"
    next_list.write_text("One thing\n")
    *entries, last, following = read(written(tmp_path, broken), next_list)
    assert 20_000 < len(entries) < 30_000
    assert all(isinstance(one, Seed) for one in entries[:-1])
    assert isinstance(last, Rejected)
    assert last.line >= len(entries)
    assert last.reason.startswith("the file cannot be read from here on: the compressed data")
    assert following == Seed(str(next_list), 1, "One thing")


def test_bytes_that_are_no_text_cost_their_own_entry(tmp_path: Path) -> None:
    data = (
        b"# a long comment, as good as any\n" * 40_000 + b"Caf\xe9 life\nNul\0 life\nLast of all\n"
    )
    first, second, last = read(written(tmp_path, data))
    assert isinstance(first, Rejected)
    assert (first.line, first.text) == (40_001, "Caf� life")
    assert isinstance(second, Rejected)
    assert second.reason == "a control character, U+0000"
    assert last.line == 40_003


def test_a_zero_byte_in_a_text_costs_its_own_entry(tmp_path: Path) -> None:
    found = read(written(tmp_path, b"Of one thing\nOf a nul\0 thing\nOf the last thing\n"))
    assert [(one.line, isinstance(one, Seed)) for one in found] == [
        (1, True),
        (2, False),
        (3, True),
    ]


@pytest.mark.parametrize(
    ("before", "after", "rest"),
    [
        ('{"title": "', '"}\n', '{"title": "One thing"}\n'),
        ('[{"title": "', '"},\n', '{"title": "One thing"}]\n'),
        ("title,year\n", ",2017\n", "One thing,2018\n"),
        ("@misc{a, title = {", "}}\n", "@misc{b, title = {One thing}}\n"),
        ("- [", "](https://a.b)\n", "- [One thing](https://arxiv.org/abs/1706.03762)\n"),
        ("", "\n", "One thing\n"),
    ],
)
def test_a_title_of_ten_megabytes_costs_its_own_entry(
    tmp_path: Path, before: str, after: str, rest: str
) -> None:
    text = f"{before}{'x' * 10_000_000}{after}{rest}"
    first, last = read(written(tmp_path, text.encode()))
    assert isinstance(first, Rejected)
    assert len(first.text) <= 300
    assert "more than" in first.reason
    assert isinstance(last, Seed)
    assert (last.title, last.line) == ("One thing", text.count("\n"))


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_standard_input_is_read_as_a_file(
    monkeypatch: pytest.MonkeyPatch, pack: type[bytes]
) -> None:
    piped = io.TextIOWrapper(io.BufferedReader(io.BytesIO(pack(big(20_000)))))
    monkeypatch.setattr("sys.stdin", piped)
    found = read("-")
    assert len(found) == 20_000
    assert (found[-1].source, found[-1].line) == ("-", 20_000)


def test_empty_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    with pytest.raises(ReadingError, match="- is empty"):
        read_files(["-"], TODAY)
