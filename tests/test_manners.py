"""How a run behaves towards the sites, towards other runs, and when it is stopped."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from crawler.twin.bundled import bundled
from crawler.twin.faults import Hang, Rule
from crawler.twin.server import Twin
from tests.command import Shell
from tests.conftest import routed_config

PACE = 0.15


def start(*words: object) -> subprocess.Popen[str]:
    """The command line in a process of its own."""
    command = [sys.executable, "-m", "crawler", *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait_until(is_so: Callable[[], object]) -> None:
    """Wait for what another process does, but not for ever."""
    end = time.monotonic() + 300
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_two_runs_keep_each_site_s_pace_and_single_connection(tmp_path: Path) -> None:
    """The stand-in refuses whoever comes too soon; two processes are never refused."""
    hosts = ("export.arxiv.org", "arxiv.org", "github.com")
    with Twin(bundled(), pace=dict.fromkeys(hosts, 0.9 * PACE)) as twin:
        folders = [tmp_path / "one", tmp_path / "two"]
        for folder in folders:
            folder.mkdir()
        runs = [start("run", "--config", routed_config(twin, one, PACE, 30)) for one in folders]
        assert [run.wait(300) for run in runs] == [0, 0]
        for run in runs:
            run.communicate()
        assert len(twin.log) > 40
        assert Counter(hit.status for hit in twin.log)[429] == 0
        assert {hit.together for hit in twin.log} == {1}


def test_ctrl_c_ends_the_run_at_once_and_the_next_one_goes_on(shell: Shell, tmp_path: Path) -> None:
    with Twin(bundled()) as twin:
        twin.faults.add(Rule(Hang(600), "github.com", nth={3}))
        config = routed_config(twin, tmp_path, timeout=600)
        stopped = start("run", "--config", config)
        wait_until(lambda: sum(hit.host == "github.com" for hit in twin.log) == 3)
        stopped.send_signal(signal.SIGINT)
        _, told = stopped.communicate(timeout=300)
        assert stopped.returncode == 130
        assert told.splitlines()[-1] == "interrupted; run the same command again to go on"
        before = Counter(hit.path for hit in twin.log)
        assert shell("run", "--config", config).code == 0
        again = Counter(hit.path for hit in twin.log)
        (repeated,) = [path for path, count in again.items() if count > before[path] > 0]
        assert repeated.count("/") == 2


def test_a_run_that_was_killed_is_taken_up_where_it_stopped(shell: Shell, tmp_path: Path) -> None:
    with Twin(bundled()) as twin:
        twin.faults.add(Rule(Hang(600), "arxiv.org", nth={5}))
        config = routed_config(twin, tmp_path, timeout=600)
        killed = start("run", "--config", config)
        wait_until(lambda: sum(hit.host == "arxiv.org" for hit in twin.log) == 5)
        killed.kill()
        killed.communicate()
        assert killed.returncode == -signal.SIGKILL
        assert shell("run", "--config", config).code == 0
        asked = Counter((hit.host, hit.path) for hit in twin.log)
        assert sorted(asked.values())[-2:] == [1, 2]


def test_how_a_run_ended_is_kept(shell: Shell, tmp_path: Path) -> None:
    with Twin(bundled()) as twin:
        config = routed_config(twin, tmp_path)
        shell("run", "--config", config)
    db = sqlite3.connect(tmp_path / "papers.db")
    ((command, code),) = db.execute("select command, exit_code from runs")
    db.close()
    assert (command, code) == ("run", 0)
