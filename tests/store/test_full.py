"""A disk that is full at any write leaves a whole file, and the work can be done afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from crawler.core.model import Seed
from crawler.errors import UserError
from crawler.store import Store, StoreError
from tests.command import Shell
from tests.store.media import no_file_beyond, small
from tests.store.test_store import BATCHES, MATCHED, NOON, SEED, belief_of, dump

_OTHERS = tuple(Seed("list", 3 * line, f"Another title {line} " * 20) for line in range(1, 60))


def job(store: Store) -> None:
    """Writes of every kind, each a transaction."""
    store.keep_seeds([SEED, *_OTHERS], NOON)
    (seed_id, *_) = store.seed_ids(["list"])
    for batch in BATCHES:
        store.record(batch)
    store.publish_matches([(seed_id, MATCHED)], NOON)
    store.publish([belief_of(store)], NOON)
    store.mark_published(store.seed_ids(["list"]))


def whole(path: Path) -> list[str]:
    """All rows of a database that is found whole."""
    with Store.read(path) as store:
        assert store.damage() == []
        return dump(store)


@pytest.fixture
def undisturbed(tmp_path: Path) -> list[str]:
    with Store.open(tmp_path / "undisturbed.db") as store:
        job(store)
    return whole(tmp_path / "undisturbed.db")


def _pages(path: Path) -> int:
    return path.stat().st_size // 4096


def test_a_database_that_cannot_grow_by_another_page_stays_whole(
    tmp_path: Path, undisturbed: list[str]
) -> None:
    """SQLite itself refuses the page, at each page that the job asks for."""
    failed = 0
    Store.open(tmp_path / "empty.db").close()
    for pages in range(_pages(tmp_path / "empty.db"), _pages(tmp_path / "undisturbed.db") + 1):
        path = tmp_path / f"{pages}.db"
        with suppress(StoreError), Store.open(path) as store:
            store._db.execute(f"pragma max_page_count = {pages}")
            failed += 1
            job(store)
            failed -= 1
        whole(path)
        with Store.open(path) as store:
            job(store)
        assert whole(path) == undisturbed
    assert failed > 5


def _limits(path: Path) -> Iterator[int]:
    """A size for every third page that the job writes to the log beside the file."""
    with Store.open(path) as store:
        store._db.execute("pragma wal_autocheckpoint = 0")
        job(store)
        most = path.with_name(f"{path.name}-wal").stat().st_size
    yield from range(4096, most, 3 * (4096 + 24))


def test_a_write_that_the_kernel_refuses_leaves_the_file_whole(
    tmp_path: Path, undisturbed: list[str]
) -> None:
    """From the first byte of a new database to the last of the job."""
    lines = set()
    for limit in _limits(tmp_path / "measured.db"):
        path = tmp_path / f"{limit}.db"
        with no_file_beyond(limit):
            try:
                with Store.open(path) as store:
                    job(store)
            except StoreError as error:
                lines.add(str(error).replace(str(path), "DB"))
        with Store.open(path) as store:
            job(store)
        assert whole(path) == undisturbed
    assert lines == {"cannot read or write the database DB: disk I/O error"}


@pytest.mark.parametrize("size", [40_000, 500_000, 900_000])
def test_the_main_job_on_a_full_disk_is_told_in_one_line_and_can_be_done_elsewhere(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.chdir(tmp_path)
    disk, moved = tmp_path / "disk", tmp_path / "moved.db"
    with small(disk, size):
        done = shell("demo", "--quiet", "--db", disk / "papers.db")
        assert (done.code, len(done.err.splitlines())) == (2, 1)
        assert "no space" in done.err.lower()
        with suppress(UserError), Store.read(disk / "papers.db") as store:
            store.copy_to(moved)
    assert shell("demo", "--quiet", "--db", moved).code == 0
    assert shell("verify", "--db", moved).code == 0
