"""An index is built whole, bad lines are told, and a broken build leaves nothing behind."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from crawler.core.model import ArxivRecord
from crawler.index.build import BuildReport, build, build_from
from crawler.index.format import IndexFileError
from crawler.index.index import Index
from crawler.index.packing import BadLine
from crawler.sources.snapshot import read_snapshot_line
from tests.index.papers import MOMENT, built, library, line, paper
from tests.shared import shared


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "arxiv.index"


def held(path: Path) -> dict[str, ArxivRecord]:
    """All papers of the library that an index holds."""
    with Index.open(path) as index:
        ids = [record.arxiv_id for record in library(1_000)]
        return {str(paper_id): record for paper_id, record in index.by_id(ids).items()}


def test_every_paper_is_held_as_it_was_told(path: Path) -> None:
    records = list(library(200))
    report = built(path, records)
    assert report == BuildReport(
        papers=200, lines=200, size=path.stat().st_size, changed=MOMENT.date()
    )
    assert held(path) == {str(record.arxiv_id): record for record in records}


def test_real_records_are_held_as_their_reader_reads_them(path: Path) -> None:
    def lines() -> Iterator[bytes]:
        with gzip.open(shared("data/arxiv_records_dev.jsonl.gz"), "rb") as rows:
            for row in islice(rows, 0, 6_000, 20):
                told = json.loads(row)
                told["id"] = told.pop("arxiv_id")
                told["categories"] = " ".join(told.get("categories") or ())
                told["authors"] = ", ".join(told.get("authors") or ())
                yield json.dumps(told).encode()

    report = build(lines(), path)
    assert (report.papers, report.rejected) == (300, 0)
    with Index.open(path) as index:
        for told in lines():
            record = read_snapshot_line(told)
            assert isinstance(record, ArxivRecord)
            assert index.by_id([record.arxiv_id]) == {record.arxiv_id: index.codec.kept(record)}
            assert record.arxiv_id in index.exact([record.title])[0]


def test_bad_lines_are_counted_and_told_with_their_numbers(path: Path) -> None:
    good = [line(record) for record in library(3)]
    lines = [
        good[0], b"no json\n", b"\n", b'{"id": "x1", "title": "A"}\n', good[1],
        b'{"id": "1706.00009", "title": "a\\u0000b"}', b"\0" * 50,
        b'{"id": "1706.00008", "title": "' + b"x" * 10_000_000 + b'"}', good[2],
    ]  # fmt: skip
    report = build(lines, path)
    assert (report.papers, report.lines, report.rejected) == (3, 9, 5)
    assert [bad.line for bad in report.first_rejected] == [2, 4, 6, 7, 8]
    assert report.first_rejected[1] == BadLine(4, "no paper's identifier: 'x1'")
    assert report.first_rejected[2] == BadLine(6, "1706.00009: NUL in the title")
    assert len(held(path)) == 3


def test_of_many_bad_lines_the_first_thousand_are_told(path: Path) -> None:
    report = build([*[b"{}"] * 2_500, *map(line, library(1))], path)
    assert (report.papers, report.rejected) == (1, 2_500)
    assert [bad.line for bad in report.first_rejected] == list(range(1, 1_001))


@pytest.mark.parametrize("workers", [0, 1])
def test_a_bad_line_far_down_is_told_with_its_number(path: Path, workers: int) -> None:
    lines = [*map(line, library(1)), *[b"\n"] * 4_498, b"bad"]
    report = build(lines, path, workers=workers)
    assert [bad.line for bad in report.first_rejected] == [4_500]


def test_of_a_paper_that_is_told_twice_the_last_line_counts(path: Path) -> None:
    report = built(path, [*library(20), paper(3, "A New Title", "Ada Byron"), paper(3, "The Last")])
    assert (report.papers, report.replaced) == (20, 2)
    assert held(path)["1706.00003"] == paper(3, "The Last")
    with Index.open(path) as index:
        assert index.papers == 20
        assert index.exact(["A New Title", "The Last"]) == [(), (paper(3, "").arxiv_id,)]


def test_progress_is_told_in_lines(path: Path) -> None:
    steps: list[int] = []
    build(map(line, library(30)), path, progress=steps.append)
    assert sum(steps) == 30


def test_worker_processes_build_the_same_file(path: Path) -> None:
    lines = [*map(line, library(1_000)), b"bad", *(b"{}" for _ in range(4_000))]
    alone = build(lines, path, workers=0)
    whole = path.read_bytes()
    together = build(iter(lines), path, workers=2)
    assert together == alone
    assert path.read_bytes() == whole


@pytest.mark.parametrize("workers", [0, 1])
def test_the_day_of_the_latest_change_is_kept_and_one_to_come_is_no_change(
    path: Path, workers: int
) -> None:
    days = ("2026-05-01", "2026-11-02", "2026-11-25", "2099-01-01", "soon")
    rows = [
        {"id": f"2605.{number:05}", "title": f"Title {number}", "update_date": day}
        for number, day in enumerate(days, 1)
    ]
    lines = [json.dumps(row).encode() for row in rows]
    report = build(lines, path, workers=workers, today=date(2026, 11, 25))
    assert (report.papers, report.changed) == (5, date(2026, 11, 25))
    with Index.open(path) as index:
        assert index.days == {"": date(2026, 11, 25)}


def test_an_index_may_be_built_of_records_and_says_of_which_set(path: Path) -> None:
    days = {"cs:cs": date(2026, 11, 20)}
    report = build_from(iter([*library(30), paper(3, "Told Again")]), path, days)
    assert (report.papers, report.replaced) == (30, 1)
    assert held(path)["1706.00003"] == paper(3, "Told Again")
    with Index.open(path) as index:
        assert index.days == days


# --- builds that break -------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([], "the source is empty: no index was built"),
        ([b"\n", b" "], "the source is empty: no index was built"),
        (
            [b"PK\x03\x04" * 9] * 3,
            "none of 3 lines describes a paper, so no index was built (line 1",
        ),
    ],
)
def test_a_source_without_any_paper_leaves_the_old_index(
    path: Path, lines: list[bytes], reason: str
) -> None:
    built(path, library(5))
    with pytest.raises(IndexFileError) as refused:
        build(lines, path)
    assert str(refused.value).startswith(reason)
    assert len(held(path)) == 5
    assert list(path.parent.iterdir()) == [path]


def test_a_build_that_is_interrupted_leaves_the_old_index(path: Path, tmp_path: Path) -> None:
    def interrupted() -> Iterator[bytes]:
        yield from map(line, library(50))
        raise KeyboardInterrupt

    built(path, library(10))
    before = path.read_bytes()
    with pytest.raises(KeyboardInterrupt):
        build(interrupted(), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match=r"cannot write .*No such file"):
        built(tmp_path / "nowhere" / "arxiv.index", library(1))
