"""An update makes the index hold what it was told, all of it or nothing, and loses nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crawler.core.model import ArxivId, ArxivRecord
from crawler.errors import BusyError
from crawler.index.format import Appender, Directory, IndexFileError
from crawler.index.index import Index
from crawler.index.update import UpdateReport, update
from tests.index.papers import MOMENT, built, library, paper, wanted

OLD = paper(7, "Robust sampling of graphs number 6 in the wild", "Hopper Abelson", "Second Abel")
NEW = replace(
    paper(7, "Sturdy Draws from Networks", "Hopper Abelson", doi="10.1000/sturdy", version=2),
    updated=MOMENT + timedelta(days=90),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "arxiv.index"
    built(made, [*list(library(6)), OLD, *list(library(100))[7:]])
    return made


def held(path: Path) -> dict[ArxivId, ArxivRecord]:
    with Index.open(path) as index:
        found = index.by_id(ArxivId(f"1706.{number:05d}") for number in range(1, 600))
        assert index.papers == len(found)
        return found


def test_papers_are_added_replaced_and_removed(path: Path) -> None:
    before = held(path)
    added, gone = paper(501, "An Added Paper", "Ada Byron"), ArxivId("1706.00020")
    report = update(
        path, [NEW, added, before[ArxivId("1706.00030")]], [gone, ArxivId("1801.00001")]
    )
    assert report == UpdateReport(
        added=1, replaced=1, unchanged=1, removed=1, papers=100, size=path.stat().st_size
    )
    after = {**before, NEW.arxiv_id: NEW, added.arxiv_id: added}
    del after[gone]
    assert held(path) == after


def test_what_was_replaced_is_found_in_no_way(path: Path) -> None:
    update(path, [NEW])
    with Index.open(path) as index:
        assert index.exact([OLD.title, NEW.title]) == [(), (NEW.arxiv_id,)]
        assert index.by_doi("10.1000/sturdy") == [NEW]
        assert NEW in index.candidates(wanted("Sturdy Draws of Networks", "Hopper Abelson"))
        assert OLD not in index.candidates(wanted(OLD.title, *OLD.authors))


def test_what_was_removed_is_found_in_no_way_and_can_come_back(path: Path) -> None:
    update(path, [], [OLD.arxiv_id])
    with Index.open(path) as index:
        assert index.exact([OLD.title]) == [()]
        assert not index.holds(OLD.arxiv_id)
        assert OLD not in index.candidates(wanted(OLD.title, *OLD.authors))
    assert update(path, [OLD]).added == 1
    assert held(path)[OLD.arxiv_id] == OLD


def test_what_was_not_told_this_time_is_kept(path: Path) -> None:
    """The date of the first version is a fact that a source may leave out."""
    update(path, [replace(NEW, published=None)])
    assert held(path)[NEW.arxiv_id] == NEW


def test_an_older_version_never_replaces_a_newer_one(path: Path) -> None:
    update(path, [NEW])
    assert update(path, [OLD]).unchanged == 1
    assert held(path)[NEW.arxiv_id] == NEW


def test_an_update_that_changes_nothing_leaves_the_file_alone(path: Path) -> None:
    before = path.read_bytes()
    report = update(path, list(library(50))[:6], [ArxivId("1801.00001")])
    assert report == UpdateReport(unchanged=6, papers=100, size=len(before))
    assert path.read_bytes() == before


def test_of_several_records_the_last_counts_and_removal_outweighs_them(
    path: Path,
) -> None:
    twice = [paper(501, "First", "Ada Byron"), paper(501, "Second", "Ada Byron")]
    assert update(path, twice).added == 1
    assert held(path)[twice[1].arxiv_id] == twice[1]
    assert update(path, twice, [twice[0].arxiv_id]).removed == 1
    assert twice[0].arxiv_id not in held(path)


def test_who_has_the_index_open_goes_on_seeing_its_old_state(path: Path) -> None:
    with Index.open(path) as index:
        update(path, [NEW], [ArxivId("1706.00020")])
        assert index.by_id([OLD.arxiv_id]) == {OLD.arxiv_id: OLD}
        assert index.exact([OLD.title, NEW.title]) == [(OLD.arxiv_id,), ()]
        assert index.holds(ArxivId("1706.00020"))


def test_small_segments_are_merged_and_digests_are_not_cut_again(path: Path) -> None:
    long = paper(550, "Long", abstract="Words on words. " * 100 + "At https://a.example/b it is.")
    update(path, [long])
    kept = held(path)[long.arxiv_id]
    for number in range(551, 590):
        update(path, [paper(number, f"Daily paper number {number}", "Ada Byron")])
    with Index.open(path) as index:
        assert index.papers == 140
        assert len(index.segments) <= 6
    assert held(path)[long.arxiv_id] == kept


def test_a_file_that_is_largely_dead_is_copied_without_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crawler.index.update._MOST_DEAD", 0)
    before = path.stat().st_size
    for version in range(2, 12):
        again = [replace(one, version=version) for one in library(100)]
        with Index.open(path) as opened:
            update(path, again)
            assert opened.by_id([OLD.arxiv_id])[OLD.arxiv_id].version == max(1, version - 1)
    assert path.stat().st_size < 2 * before
    assert held(path) == {one.arxiv_id: replace(one, version=11) for one in library(100)}
    assert {one.name for one in path.parent.iterdir()} == {"arxiv.index", "arxiv.index.lock"}


# --- updates that break --------------------------------------------------------------


def test_an_update_that_breaks_before_its_end_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Appender, __: Directory) -> None:
        raise OSError(28, "No space left on device")

    before = held(path)
    with monkeypatch.context() as broken:
        broken.setattr(Appender, "commit", full)
        with pytest.raises(IndexFileError, match=r"cannot write .*No space left on device"):
            update(path, [NEW])
    assert held(path) == before
    update(path, [NEW])
    assert held(path) == {**before, NEW.arxiv_id: NEW}


def test_two_updates_do_not_run_at_once(path: Path) -> None:
    with FileLock(f"{path}.lock"), pytest.raises(BusyError, match="another run is updating"):
        update(path, [NEW])


def test_what_is_no_index_is_not_updated(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_bytes(b"shopping list" * 1_000)
    with pytest.raises(IndexFileError, match="is not an index of arXiv"):
        update(other, [NEW])
    assert other.read_bytes() == b"shopping list" * 1_000


# --- any number of updates --------------------------------------------------------------

_STEPS = st.lists(
    st.tuples(
        st.dictionaries(st.integers(1, 40), st.sampled_from("ABCD"), max_size=12),
        st.sets(st.integers(1, 40), max_size=5),
    ),
    max_size=6,
)


@given(_STEPS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_after_any_updates_the_index_holds_what_was_told_last(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[dict[int, str], set[int]]]
) -> None:
    path = tmp_path_factory.mktemp("index") / "arxiv.index"
    built(path, library(20))
    model = {record.arxiv_id: record for record in library(20)}
    for told, removed in steps:
        records = [
            paper(number, f"Draft {name} of notes about {number} knots", f"{name}. Byron")
            for number, name in told.items()
        ]
        gone = [ArxivId(f"1706.{number:05d}") for number in removed]
        update(path, records, gone)
        model |= {record.arxiv_id: record for record in records}
        for paper_id in gone:
            model.pop(paper_id, None)
    assert held(path) == model
    with Index.open(path) as index:
        titles = [record.title for record in model.values()]
        assert index.exact(titles) == [(paper_id,) for paper_id in model]
