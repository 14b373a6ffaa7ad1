"""To read some papers takes no more steps where there are many others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crawler.store import Store
from crawler.store.views import PaperView
from tests.report.library import fill

_STEPS = 100
READ: dict[str, Callable[[Store, list[str]], object]] = {
    "entries": lambda store, keys: store.entries_of(keys),
    "listed": lambda store, keys: store.listed(keys),
    "papers": lambda store, keys: list(store.papers_of(keys)),
    "evidence": lambda store, keys: list(store.paper_evidence(keys)),
    "papers of repositories": lambda store, keys: store.titles_of(_repositories(store, keys)),
}


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("stores")
    sizes = (200, 1_600)
    for size in sizes:
        fill(folder / f"{size}.db", size, looks=1)
    return [folder / f"{size}.db" for size in sizes]


@pytest.mark.parametrize("what", READ)
def test_reading_twenty_papers_costs_the_same_among_eight_times_as_many(
    what: str, stores: list[Path]
) -> None:
    few, many = (_steps(path, READ[what]) for path in stores)
    assert many < 1.5 * few


def _repositories(store: Store, keys: list[str]) -> set[str]:
    found = {repo for paper in store.papers_of(keys) for repo in _keys_of(paper)}
    assert found
    return found


def _keys_of(paper: PaperView) -> list[str]:
    return [f"{repo.host}/{repo.repo}".lower() for repo in paper.code.repos]


def _steps(path: Path, read: Callable[[Store, list[str]], object]) -> int:
    """Of SQLite's machine, in hundreds."""
    counted = [0]

    def count() -> int:
        counted[0] += 1
        return 0

    with Store.read(path) as store:
        keys = store.paper_keys(store.seed_ids()[:20])
        assert len(keys) == 20
        store._db.conn.set_progress_handler(count, _STEPS)
        assert read(store, keys)
    return counted[0]
