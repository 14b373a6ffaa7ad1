"""What a run leaves for machines: a file for Prometheus, log lines, and a row that tells all."""

from __future__ import annotations

import json
import logging
import os
import signal
import sqlite3
import subprocess
import sys
import time
import warnings
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from crawler.faces.logs import set_up_logs
from crawler.faces.prometheus import exposition
from crawler.store.figures import Figures, LastRun
from crawler.twin.faults import Delay, Rule
from crawler.twin.server import Twin
from crawler.twin.site_faults import unavailable
from tests.command import Shell

Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]
NAUGHTY = 'a "quoted"\\name\nof {two} lines'
EMPTY = Figures(None, {}, {}, {}, {}, {}, {}, {}, 0, None, {}, {})


def samples(text: str) -> Samples:
    """The file as Prometheus' own library reads it."""
    return {
        (one.name, tuple(sorted(one.labels.items()))): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
    }


def value(read: Samples, name: str, **labels: str) -> float | None:
    return read.get((f"crawler_{name}", tuple(sorted(labels.items()))))


# --- Prometheus -----------------------------------------------------------------------------


def test_every_figure_is_told_with_its_kind_and_its_meaning() -> None:
    told = Figures(
        last=LastRun("refresh", 1_000.5, 1_010.75, 1, 3, 2),
        runs={("refresh", "0"): 5, ("refresh", "killed"): 1},
        requests={("github.com", "answered"): 7, (NAUGHTY, "throttled"): 1},
        retries={("github.com",): 2},
        waited={("github.com",): 1.5},
        received={("github.com",): 10},
        entries={("matched",): 4},
        papers={("available",): 3},
        due=9,
        next_due=2_000.0,
        silent={("github.com",): 900.0},
        news={("code released",): 1},
    )
    text = exposition(told)
    families = list(text_string_to_metric_families(text))
    assert all(family.documentation.endswith(".") for family in families)
    kinds = {family.name: family.type for family in families}
    assert kinds["crawler_requests"] == "counter"
    assert kinds["crawler_papers"] == "gauge"
    assert "untyped" not in kinds.values()
    read = samples(text)
    assert value(read, "last_run_duration_seconds") == 10.25
    assert value(read, "last_run_end_timestamp_seconds") == 1_010.75
    assert value(read, "last_run_exit_code") == 1
    assert value(read, "last_run_unknown") == 2
    assert value(read, "runs_total", command="refresh", exit_code="killed") == 1
    assert value(read, "requests_total", host=NAUGHTY, outcome="throttled") == 1
    assert value(read, "papers", code_status="available") == 3
    assert value(read, "papers", code_status="gone") == 0
    assert value(read, "entries", state="ambiguous") == 0
    assert value(read, "questions_due") == 9
    assert value(read, "host_silent_since_timestamp_seconds", host="github.com") == 900


def test_a_database_without_runs_has_figures_too() -> None:
    assert value(samples(exposition(EMPTY)), "questions_due") == 0
    assert "last_run" not in exposition(EMPTY)


def _with_textfile(config: Path, name: str) -> Path:
    config.write_text(f'{config.read_text()}[metrics]\ntextfile = "{name}"\n')
    return config.parent / name


def test_a_run_leaves_its_figures_where_node_exporter_reads_them(
    shell: Shell, config: Path, twin: Twin
) -> None:
    file = _with_textfile(config, "crawler.prom")
    twin.faults.add(Rule(unavailable(), "github.com", nth={2}))
    before = datetime.now(UTC).timestamp()
    code = shell("run", "--config", config).code
    read = samples(file.read_text())
    hosts = Counter(hit.host for hit in twin.log)
    told: Counter[str] = Counter()
    for (name, labels), count in read.items():
        if name == "crawler_requests_total":
            told[dict(labels)["host"]] += int(count)
    assert told == hosts
    assert value(read, "requests_total", host="github.com", outcome="unavailable") == 1
    assert value(read, "last_run_exit_code") == code
    assert before <= (value(read, "last_run_end_timestamp_seconds") or 0) <= time.time()
    assert value(read, "entries", state="matched") == 18
    assert sum(v for (name, _), v in read.items() if name == "crawler_papers") == 18
    assert sorted(path.name for path in file.parent.glob("*.prom*")) == ["crawler.prom"]

    shell("refresh", "--config", config)
    again = samples(file.read_text())
    assert value(again, "runs_total", command="refresh", exit_code="0") == 1
    told.clear()
    assert value(again, "questions_due") is not None


def test_figures_that_cannot_be_written_cost_no_fact(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    _with_textfile(config, "no/folder.prom")
    result = shell("refresh", "--config", config)
    assert result.code == 1
    assert "cannot write" in result.err
    with sqlite3.connect(config.parent / "papers.db") as db:
        ((ended, code),) = db.execute("select ended_at, exit_code from runs where id = 2")
    db.close()
    assert ended is not None
    assert code == 1


# --- logs -------------------------------------------------------------------------------------


def test_all_that_a_run_says_to_machines_is_json(
    shell: Shell, config: Path, twin: Twin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "hush-hush")
    twin.faults.add(Rule(unavailable(), "github.com", nth={2}))
    config.write_text(config.read_text().replace("attempts = 1", "attempts = 2"))
    result = shell("run", "--json-logs", "--config", config)
    lines: list[dict[str, Any]] = [json.loads(line) for line in result.err.splitlines()]
    assert "hush" not in result.err
    for line in lines:
        assert {"time", "level", "event", "logger", "message"} <= line.keys()
        assert datetime.fromisoformat(line["time"]).tzinfo is not None
    events = Counter(line["event"] for line in lines)
    assert events["request"] == len(twin.log)
    assert (lines[0]["event"], lines[-1]["event"]) == ("run_begins", "run_ends")
    assert events["stage"] > 0
    assert lines[-1]["exit_code"] == result.code
    requests = [line for line in lines if line["event"] == "request"]
    assert Counter(one["host"] for one in requests) == Counter(hit.host for hit in twin.log)
    assert requests[0].keys() >= {"url", "status", "trouble", "bytes", "waited", "number"}


def test_news_stand_in_the_log_of_the_run_that_found_them(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    with sqlite3.connect(config.parent / "papers.db") as db:
        db.execute(
            "insert into changes (at, run_id, subject, what, was, now, event) values "
            "('2099-01-01', 2, 'paper:2311.17122', 'code_status', 'promised', 'available', "
            "'code released')"
        )
    db.close()
    for expected in (1, 0):
        lines = map(
            json.loads, shell("refresh", "--json-logs", "--config", config).err.splitlines()
        )
        news = [line for line in lines if line["event"] == "news"]
        assert len(news) == expected
    assert "code released" not in shell("refresh", "--config", config).err


def test_what_libraries_warn_of_is_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(quiet=False, as_json=True)
    logging.getLogger("urllib3").warning("a pool is full")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("something is old", stacklevel=1)
    logging.getLogger("crawler.net").info("told once")
    pool, old, own = map(json.loads, capsys.readouterr().err.splitlines())
    assert (pool["logger"], old["logger"], own["logger"]) == (
        "urllib3",
        "py.warnings",
        "crawler.net",
    )
    assert "something is old" in old["message"]


def test_errors_are_json_too(shell: Shell, config: Path) -> None:
    refused = shell("refresh", "--json-logs", "--config", config)
    (line,) = (json.loads(line) for line in refused.err.splitlines())
    assert (line["event"], line["level"], line["exit_code"]) == ("error", "error", 2)
    assert "there is no database" in line["message"]
    usage = shell("changes", "--json-logs", "--since", "soon", "--config", config)
    assert json.loads(usage.err)["exit_code"] == 2


# --- runs -------------------------------------------------------------------------------------


def test_a_killed_run_is_told_as_one_and_keeps_what_it_asked(
    shell: Shell, config: Path, twin: Twin
) -> None:
    twin.faults.add(Rule(Delay(1.0), "github.com"))
    words = [sys.executable, "-m", "crawler", "run", "--config", str(config)]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not any(hit.host == "github.com" for hit in twin.log):
        assert process.poll() is None
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    twin.faults.clear()
    result = shell("run", "--config", config)
    assert "UTC was killed: going on" in result.err
    assert "was killed" not in shell("run", "--config", config).err
    with sqlite3.connect(config.parent / "papers.db") as db:
        rows = db.execute("select ended_at, exit_code, requests, bytes from runs").fetchall()
    db.close()
    ended, code, requests, size = rows[0]
    assert (ended, code) == (None, None)
    assert requests > 0
    assert size > 0
    assert all(row[0] and row[1] is not None for row in rows[1:])


def test_what_a_killed_run_changed_belongs_to_the_run_after_it(shell: Shell, config: Path) -> None:
    """Else news that came just before a power cut would never be told."""
    shell("run", "--config", config)
    path = config.parent / "papers.db"
    with sqlite3.connect(path) as db:
        db.execute("insert into runs (command, started_at) values ('refresh', '2099-01-01T00:00Z')")
        db.execute(
            "insert into changes (at, run_id, subject, what, was, now, event) values "
            "('2099-01-01T00:01Z', 2, 'paper:2311.17122', 'code_status', 'promised', 'available', "
            "'code released')"
        )
    db.close()
    asked = ("changes", "--format", "jsonl", "--config", config)
    assert [row["run_id"] for row in shell(*asked).lines()] == [2]
    shell("refresh", "--config", config)
    assert [row["run_id"] for row in shell(*asked).lines()] == [2]
    shell("refresh", "--config", config)
    assert shell(*asked).lines() == []
