"""Entries become files and answers again, in their order, and none is answered twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from crawler.bulk.answers import answers, told
from crawler.bulk.partitions import Folder, PartitionError, read_entries_of
from crawler.bulk.task import Task, resolve_partition
from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Seed
from crawler.index.index import Index
from tests.index.papers import built, library, wanted

FULL = Seed(
    "refs.bib",
    7,
    title="Sparse sampling of graphs\u2028 “in” the wild",
    authors=("Ada Byron", "李 明"),
    date=PartialDate(2017, 6),
    arxiv_id=arxiv_id("1706.00001"),
    doi="10.1000/x",
    urls=("https://github.com/o/r",),
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "arxiv.index"
    built(path, library(60))
    return path


def seeds(count: int) -> list[Seed]:
    return [wanted(record.title, *record.authors) for record in library(count)]


def test_every_entry_is_in_one_partition_and_as_it_was(index: Path, tmp_path: Path) -> None:
    entries = [FULL, *seeds(6)]
    parts = list(Folder(tmp_path / "work", index).cut(entries, 3))
    assert [part.count for part in parts] == [3, 3, 1]
    assert [seed for part in parts for seed in read_entries_of(part)] == entries


def test_a_partition_ends_where_long_entries_have_filled_it(index: Path, tmp_path: Path) -> None:
    entries = [replace(seed, title="long " * 200) for seed in seeds(5)] + seeds(4)
    parts = list(Folder(tmp_path / "work", index).cut(entries, 3, most_bytes=2_000))
    assert [part.count for part in parts] == [2, 2, 3, 2]
    assert [seed for part in parts for seed in read_entries_of(part)] == entries


def test_answers_of_partitions_are_those_of_the_whole(index: Path, tmp_path: Path) -> None:
    entries = seeds(10)
    states = {}
    lines = ""
    for part in Folder(tmp_path / "work", index).cut(entries, 4):
        states[part.number] = resolve_partition(Task(part, index))
        lines += part.answers.read_text()
    with Index.open(index) as opened:
        whole = "".join(map(told, answers(opened, entries)))
    assert (lines, states) == (whole, {0: {"matched": 4}, 1: {"matched": 4}, 2: {"matched": 2}})


def test_what_is_answered_is_counted_and_not_asked_again(index: Path, tmp_path: Path) -> None:
    (part,) = Folder(tmp_path / "work", index).cut(seeds(4))
    first = resolve_partition(Task(part, index))
    (again,) = Folder(tmp_path / "work", index).cut(seeds(4))
    assert again.is_done
    assert resolve_partition(Task(again, Path("no index at all"))) == first


@pytest.mark.parametrize("change", ["entries", "index"])
def test_other_entries_or_another_index_are_asked_anew(
    change: str, index: Path, tmp_path: Path
) -> None:
    (part,) = Folder(tmp_path / "work", index).cut(seeds(4))
    resolve_partition(Task(part, index))
    other = tmp_path / "other.index"
    built(other, library(3))
    changed = Folder(tmp_path / "work", other if change == "index" else index)
    (again,) = changed.cut(seeds(4) if change == "index" else seeds(3))
    assert not again.is_done


def test_a_folder_that_is_done_with_leaves_nothing(index: Path, tmp_path: Path) -> None:
    folder = Folder(tmp_path / "work", index)
    for part in folder.cut(seeds(4), 2):
        resolve_partition(Task(part, index))
    folder.clear()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_a_worker_does_not_see_is_told(index: Path, tmp_path: Path) -> None:
    (part,) = Folder(tmp_path / "work", index).cut(seeds(1))
    elsewhere = Task(replace(part, entries=tmp_path / "elsewhere"), index)
    with pytest.raises(PartitionError, match="every worker must see the folder"):
        resolve_partition(elsewhere)
    assert not part.answers.exists()


def test_a_worker_of_another_version_is_refused(index: Path, tmp_path: Path) -> None:
    (part,) = Folder(tmp_path / "work", index).cut(seeds(1))
    with pytest.raises(PartitionError, match=r"and not 0\.0\.0"):
        resolve_partition(Task(part, index, "0.0.0"))
