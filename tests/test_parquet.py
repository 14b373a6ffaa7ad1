"""Parquet in and out says what the JSON lines say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import Shell
from tests.index.papers import built, library

parquet = pytest.importorskip("pyarrow.parquet", reason="the extra `parquet` is not installed")
arrow = pytest.importorskip("pyarrow")


@pytest.fixture
def index(tmp_path: Path) -> Path:
    path = tmp_path / "arxiv.index"
    built(path, library(30))
    return path


def test_answers_in_parquet_are_those_of_the_json_lines(
    shell: Shell, index: Path, tmp_path: Path
) -> None:
    titles = tmp_path / "titles.txt"
    titles.write_text("".join(f"{one.title}\n" for one in library(3)) + "On nothing that is here\n")
    lines = shell("resolve", titles, "--index", index, "--format", "jsonl")
    out = tmp_path / "answers.parquet"
    assert shell("resolve", titles, "--index", index, "-o", out).code == lines.code
    names = ("title", "state", "arxiv_id", "score", "evidence", "candidates")
    written = parquet.read_table(out).to_pylist()
    assert [{name: row[name] for name in names} for row in written] == [
        {name: row[name] for name in names} for row in lines.lines()
    ]
    assert [(row["source"], row["line"]) for row in written] == [
        (str(titles), number) for number in (1, 2, 3, 4)
    ]


def test_rows_of_parquet_are_entries(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "refs.parquet"
    rows = [{"title": one.title, "authors": list(one.authors), "year": 2017} for one in library(3)]
    parquet.write_table(arrow.Table.from_pylist(rows), path)
    told = shell("parse", path, "--format", "jsonl")
    assert told.code == 0
    assert [(row["title"], row["authors"], row["date"]) for row in told.lines()] == [
        (one.title, list(one.authors), "2017") for one in library(3)
    ]


def test_a_damaged_file_is_told_in_one_line(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "refs.parquet"
    path.write_bytes(b"PAR1 and nothing that belongs there")
    told = shell("parse", path, "--format", "jsonl")
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert str(path) in told.err
