"""The nightly job as its owner sees it: it asks for what is due, survives, and tells."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crawler.config import load
from crawler.core.http import Attempt
from crawler.pipeline.meter import Meter
from crawler.store import Store
from crawler.twin.bundled import bundled
from crawler.twin.faults import Rule
from crawler.twin.server import Twin
from crawler.twin.site_faults import throttled, unavailable
from crawler.twin.world import Version
from crawler.workshop import only_run
from tests.command import Shell
from tests.nights import NIGHT, START, Nights, Time, belief


@pytest.fixture
def nights(twin: Twin, tmp_path: Path) -> Nights:
    made = Nights(twin, tmp_path, Time())
    made.first()
    twin.forget()
    return made


def test_what_is_not_due_is_not_asked_and_what_is_is(nights: Nights) -> None:
    before = belief(nights.path)
    nights.time.at += timedelta(minutes=10)
    nights.night()
    assert nights.asked() == {}
    nights.time.at += 40 * NIGHT
    done = nights.night()
    asked = nights.asked()
    assert asked["export.arxiv.org"] == 1
    assert asked["github.com"] >= 5
    assert (done.left, belief(nights.path)) == (0, before)
    nights.time.at += timedelta(minutes=10)
    nights.night()
    assert nights.asked() == {}


def test_a_month_without_a_run_costs_no_more_than_a_night(nights: Nights) -> None:
    nights.time.at += 31 * NIGHT
    nights.night()
    once = nights.asked()
    nights.time.at += 300 * NIGHT
    nights.night()
    assert nights.asked()["export.arxiv.org"] == once["export.arxiv.org"] == 1


def test_a_clock_that_goes_back_asks_nothing_twice_and_forgets_nothing(nights: Nights) -> None:
    nights.time.at += 4_000 * NIGHT
    nights.night()
    nights.asked()
    nights.time.at = START + 41 * NIGHT
    nights.night()
    first = nights.asked()
    nights.time.at += timedelta(minutes=10)
    nights.night()
    assert nights.asked() == {}
    nights.time.at += 31 * NIGHT
    nights.night()
    assert nights.asked()["export.arxiv.org"] == 1
    assert first["export.arxiv.org"] <= 1


def test_a_budget_goes_to_what_matters_most_and_the_rest_stays_due(nights: Nights) -> None:
    nights.time.at += 40 * NIGHT
    done = nights.night(budget=3)
    asked = nights.asked()
    assert sum(asked.values()) <= 3
    assert done.left > 0
    for _ in range(20):
        done = nights.night(budget=3)
        assert sum(nights.asked().values()) <= 3
    assert done.left == 0


def test_a_host_that_is_down_leaves_facts_as_they_were_and_others_go_on(nights: Nights) -> None:
    before = belief(nights.path)
    nights.twin.faults.add(Rule(unavailable(), "github.com"))
    for _ in range(3):
        nights.time.at += 40 * NIGHT
        nights.night()
        assert belief(nights.path) == before
        assert nights.asked()["export.arxiv.org"] == 1
    with Store.read(nights.path) as store:
        assert [one.host for one in store.silent_hosts()] == ["github.com"]
    nights.twin.faults.clear()
    nights.time.at += timedelta(hours=2)
    nights.night()
    assert belief(nights.path) == before
    with Store.read(nights.path) as store:
        assert store.silent_hosts() == []


def test_events_are_told_once_and_nothing_else_is(nights: Nights) -> None:
    """A release, a death, a new version and a withdrawal, each noticed in its time."""
    world = bundled()
    promised = world.paper("2311.17122")
    moved = world.paper("2410.14154")
    assert promised is not None
    assert moved is not None
    for _ in range(3):
        nights.time.at += NIGHT
        nights.night()
    assert nights.news() == []
    abstract = f"{promised.abstract} The code is at https://github.com/bladewaltz1/PromptSwitch."
    newer = replace(
        promised, versions=(*promised.versions, Version(nights.time.at, abstract=abstract))
    )
    withdrawn = Version(nights.time.at, comment="This paper has been withdrawn.", withdrawn=True)
    world = world.with_paper(newer).with_paper(
        replace(moved, versions=(*moved.versions, withdrawn))
    )
    world = world.without_repository("TungChintao/FlowCut").renamed(
        "lianqi1008/Hi-Guard", "lab/Hi-Guard"
    )
    nights.twin.change(world)
    for _ in range(60):
        nights.time.at += NIGHT
        nights.night()
    assert sorted((event, key) for event, key, _ in nights.news()) == sorted(
        [
            ("code released", "2311.17122"),
            ("new version", "2311.17122"),
            ("withdrawn", "2410.14154"),
            ("repository gone", "2505.19536"),
            ("repository renamed", "2508.03296"),
        ]
    )


def test_a_new_policy_is_noticed(nights: Nights, tmp_path: Path) -> None:
    nights.time.at += NIGHT
    nights.night()
    nights.asked()
    file = tmp_path / "config.toml"
    file.write_text(file.read_text() + "[refresh]\navailable_days = 0.5\nsettled_days = 0.5\n")
    nights.config = load(file)
    nights.night()
    assert nights.asked()["github.com"] >= 5


# --- the command --------------------------------------------------------------------


def test_nothing_due_is_one_line_and_no_request(shell: Shell, config: Path, twin: Twin) -> None:
    shell("run", "--config", config)
    twin.forget()
    before = belief(config.parent / "papers.db")
    result = shell("refresh", "--config", config)
    assert (result.code, result.out) == (0, "")
    assert result.err.startswith("nothing is due before 20")
    assert twin.log == ()
    assert belief(config.parent / "papers.db") == before


def test_the_plan_says_what_why_and_what_it_costs_and_asks_nobody(
    shell: Shell, config: Path, twin: Twin
) -> None:
    shell("run", "--config", config)
    twin.forget()
    plan = shell("refresh", "--dry-run", "--force", "--config", config)
    assert plan.code == 0
    for part in ("settled paper", "code is there", "arXiv's records by id_list: 18 records",
                 "requests: ", "export.arxiv.org 1"):  # fmt: skip
        assert part in plan.out
    assert twin.log == ()
    forced = shell("refresh", "--force", "--config", config)
    assert forced.code == 0
    assert "nothing changed" in forced.out
    assert Counter(hit.host for hit in twin.log)["export.arxiv.org"] == 1


def test_a_refresh_without_a_database_says_so(shell: Shell, config: Path) -> None:
    result = shell("refresh", "--config", config)
    assert result.code == 2
    assert "there is no database at" in result.err
    assert not (config.parent / "papers.db").exists()


def test_two_refreshes_at_once_are_one_and_a_refusal(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    with only_run(config.parent / "papers.db"):
        result = shell("refresh", "--config", config)
    assert (result.code, result.out) == (75, "")
    assert result.err.count("\n") == 1


def test_a_throttled_night_is_incomplete_and_the_next_waits_as_told(
    shell: Shell, config: Path, twin: Twin
) -> None:
    shell("run", "--config", config)
    before = belief(config.parent / "papers.db")
    twin.faults.add(Rule(throttled(7_200), "github.com"))
    shell("refresh", "--force", "--config", config)
    assert belief(config.parent / "papers.db") == before
    twin.forget()
    shell("refresh", "--config", config)
    assert twin.log == ()


def test_a_job_with_nothing_to_do_imports_nothing_heavy(config: Path, shell: Shell) -> None:
    shell("run", "--config", config)
    code = (
        "import sys; sys.argv = ['crawler', 'refresh', '--config', sys.argv[1]]\n"
        "from crawler.cli import main; main()\n"
        "import json; print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(config)], capture_output=True, text=True, check=True
    )
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    heavy = {"requests", "bs4", "lxml", "rich", "tenacity", "zstandard", "urllib3", "bibtexparser"}
    assert "sqlite_utils" in loaded
    assert heavy & loaded == set()


def test_what_is_told_of_a_request_is_what_the_meter_counts() -> None:
    meter = Meter(2)
    meter(Attempt("x", START, 200, None, 1, 0.0, 1))
    meter.check()
    meter(Attempt("x", START, 200, None, 1, 0.0, 1))
    assert len(meter.drain()) == 2
    assert meter.drain() == []
