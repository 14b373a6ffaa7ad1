"""A host is asked whether what it said still holds; that it does moves a date and nothing else."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from crawler.config import load
from crawler.core.ids import repo_id
from crawler.pipeline.looking import look_at
from crawler.pipeline.ports import Plan, Tools, Unwatched
from crawler.store import Store
from crawler.twin import Repository, Twin, World, entry
from crawler.twin.bundled import bundled
from crawler.twin.faults import Rule
from crawler.twin.site_faults import unavailable
from crawler.workshop import fetcher, plan
from tests.conftest import routed_config
from tests.nights import NIGHT, Nights, Time, belief

TABLES = ("looks", "answers", "claims", "records", "changes", "candidates")


@pytest.fixture
def nights(tmp_path: Path) -> Iterator[Nights]:
    time = Time()
    with Twin(bundled(), clock=lambda: time.at) as twin:
        made = Nights(twin, tmp_path, time)
        made.first()
        twin.forget()
        yield made


def rows(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as db:
        return {name: db.execute(f"select count(*) from {name}").fetchone()[0] for name in TABLES}


def checked(path: Path) -> dict[str, str]:
    with Store.read(path) as store:
        return {
            repo.url: repo.checked_at or ""
            for paper in store.papers()
            for repo in paper.code.repos
            if repo.relation != "mentioned"
        }


def test_what_still_holds_is_seen_again_and_no_row_is_written_for_it(nights: Nights) -> None:
    """A repository that had moved was seen at its new address by the night before."""
    nights.time.at += 40 * NIGHT
    nights.night()
    nights.twin.forget()
    before, counts, dates = belief(nights.path), rows(nights.path), checked(nights.path)
    nights.time.at += 40 * NIGHT
    done = nights.night()
    answers = Counter(hit.status for hit in nights.twin.log if hit.host == "github.com")
    assert set(answers) == {304}
    assert (belief(nights.path), rows(nights.path), done.left) == (before, counts, 0)
    after = checked(nights.path)
    assert all(dates[url] < after[url] for url in dates)
    nights.twin.forget()
    nights.night()
    assert nights.asked() == {}


def test_what_changed_is_read_and_what_is_gone_is_not_taken_for_the_same(nights: Nights) -> None:
    name = "TungChintao/FlowCut"
    old = bundled().repository(name)
    assert old is not None
    nights.change(bundled().with_repository(replace(old, stars=old.stars + 1)))
    nights.time.at += 40 * NIGHT
    nights.night()
    nights.change(bundled().without_repository(name))
    nights.time.at += 40 * NIGHT
    nights.night()
    nights.change(bundled().with_repository(replace(old, stars=old.stars + 1)))
    nights.twin.forget()
    nights.time.at += 40 * NIGHT
    nights.night()
    assert [hit.status for hit in nights.twin.log if hit.path.endswith("/FlowCut")] == [200]
    with Store.read(nights.path) as store:
        told = [
            (one.what, one.now)
            for one in store.changes_of_run(1)
            if one.subject == f"repo:github.com/{name.lower()}" and one.what == "status"
        ]
    assert told[-2:] == [("status", "unknown"), ("status", "available")]


def test_validators_are_good_for_the_credential_and_the_reader_they_came_with() -> None:
    api, page = "https://api.github.com/repos/a/b", "https://github.com/a/b"
    one, other = Plan(reader="1", signature="x"), Plan(reader="1", signature="y")
    assert one.bound_to(api) != other.bound_to(api) != Plan(reader="1").bound_to(api)
    assert one.bound_to(page) == other.bound_to(page) != Plan(reader="2").bound_to(page)


@pytest.mark.parametrize("fails", [False, True])
def test_a_look_of_which_a_part_failed_is_made_again_as_a_whole(
    tmp_path: Path, *, fails: bool
) -> None:
    """The root holds a folder only, which is to be looked into."""
    root, folders = (entry("README.md"), entry("things/")), (("things", (entry("a.py"),)),)
    shown = Repository("lab/study", entries=root, folders=folders)
    repo = repo_id("github.com/lab/study")
    assert repo is not None
    with Twin(World((), [shown])) as twin:
        config_file = routed_config(twin, tmp_path)
        if fails:
            twin.faults.add(Rule(unavailable(), "api.github.com"))
        config = load(config_file)
        with Store.open(None) as store, fetcher(config, tmp_path / "turns", token="") as net:
            tools = Tools(store, net, Time().now, Unwatched(), plan(config, ""))
            store.record(look_at(tools, repo))
            held = store.held(repo.url, tools.plan.bound_to(repo.url))
            assert (held is None) is fails
            assert store.held(repo.url, "another reader") is None
            twin.faults.clear()
            again = look_at(tools, repo)
            assert (again.seen_again is None) is fails
