"""Nights on which much goes wrong: nothing is believed for it, and later nights make up for it."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crawler.twin.bundled import bundled
from crawler.twin.faults import Action, Delay, Drop, Hang, Rule, Truncate
from crawler.twin.github_faults import (
    bad_credentials,
    forbidden,
    rate_limited_as_200,
    saml,
    secondary_limit,
)
from crawler.twin.server import Twin
from crawler.twin.site_faults import (
    html_instead,
    not_acceptable,
    rate_exceeded_as_200,
    throttled,
    unavailable,
)
from tests.command import Shell
from tests.conftest import routed_config
from tests.nights import NIGHT, Nights, Time, belief

ANYWHERE: tuple[Action, ...] = (
    throttled(),
    throttled(7_200),
    unavailable(500),
    unavailable(502),
    unavailable(503),
    not_acceptable(),
    rate_exceeded_as_200(),
    html_instead(),
    Drop(),
    Drop(0.0),
    Truncate(),
    Truncate(0.95),
    Hang(0.01),
    Delay(0.01),
)
AT_GITHUB = (rate_limited_as_200(), secondary_limit(), secondary_limit(600), bad_credentials(),
             forbidden(), saml())  # fmt: skip
CHANCE = 0.3


def faults(count: int) -> float:
    """The chance of each of so many faults that makes one of them as likely as is wanted."""
    return 1 - (1 - CHANCE) ** (1 / count)


@contextmanager
def nights(folder: Path, token: str) -> Iterator[Nights]:
    time = Time()
    with Twin(bundled(), clock=lambda: time.at) as twin:
        made = Nights(twin, folder, time, token=token, settings="[arxiv]\nids_per_query = 1\n")
        made.first()
        yield made


@pytest.mark.parametrize("token", ["", "a-token-of-nobody"], ids=["no token", "token"])
def test_a_night_of_failures_changes_nothing_and_the_next_ones_complete_it(
    tmp_path: Path, token: str
) -> None:
    with nights(tmp_path, token) as made:
        before = belief(made.path)
        for fault in ANYWHERE:
            made.twin.faults.add(Rule(fault, chance=faults(len(ANYWHERE) + len(AT_GITHUB))))
        for fault in AT_GITHUB:
            chance = faults(len(ANYWHERE) + len(AT_GITHUB))
            made.twin.faults.add(Rule(fault, "api.github.com", chance=chance))
        made.time.at += 40 * NIGHT
        made.night()
        assert belief(made.path) == before
        made.twin.faults.clear()
        for _ in range(3):
            made.time.at += NIGHT
            left = made.night().left
        assert (left, belief(made.path), made.news()) == (0, before, [])


_STARVED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys.argv[1:] = sys.argv[2:]
from crawler.cli import main
raise SystemExit(main())
"""


def starved(limit: int, *words: object) -> subprocess.CompletedProcess[str]:
    """The command line in a process whose files may not grow beyond so many bytes."""
    command = [sys.executable, "-c", _STARVED, str(limit), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_full_disk_is_told_in_a_line_and_the_next_run_goes_on(
    twin: Twin, tmp_path: Path, shell: Shell
) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    shell("run", "--config", routed_config(twin, whole))
    config = routed_config(twin, tmp_path)
    path = tmp_path / "papers.db"
    for limit in (250_000, 400_000):
        full = starved(limit, "run", "--config", config, "--quiet")
        assert full.returncode == 2, full.stderr
        assert full.stderr.count("\n") == 1
        assert full.stderr.startswith("crawler: ")
        with sqlite3.connect(path) as db:
            assert db.execute("pragma integrity_check").fetchone() == ("ok",)
        db.close()
    assert shell("run", "--config", config).code == 0
    assert belief(path) == belief(whole / "papers.db")
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_readers_go_on_with_one_state_while_a_run_writes(
    twin: Twin, tmp_path: Path, shell: Shell
) -> None:
    """A reader's transaction shows what was when it began, whatever a run writes meanwhile."""
    config = routed_config(twin, tmp_path)
    shell("run", "--config", config)
    with sqlite3.connect(tmp_path / "papers.db") as reader:
        reader.execute("begin")
        before = reader.execute("select count(*), max(started_at) from runs").fetchone()
        assert shell("refresh", "--force", "--config", config).code == 0
        assert reader.execute("select count(*), max(started_at) from runs").fetchone() == before
        assert shell("export", "--config", config).code == 0
    reader.close()
