"""What changed is told as a user asks for it, in a table or for machines."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from crawler.twin.faults import Rule
from crawler.twin.server import Twin
from crawler.twin.site_faults import throttled, unavailable
from tests.command import Shell


def test_a_run_tells_its_changes_once_and_the_next_one_none(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    first = shell("changes", "--all", "--format", "jsonl", "--config", config).lines()
    assert {row["subject"].partition(":")[0] for row in first} == {"seed", "paper", "repo"}
    assert all(row["was"] is None and row["event"] is None for row in first)
    assert all(row["evidence"] for row in first)
    assert len([row for row in first if row["subject"].startswith("seed:")]) == 18
    shell("run", "--config", config)
    assert shell("changes", "--all", "--format", "jsonl", "--config", config).lines() == []
    everything = shell("changes", "--all", "--since", "2020-01-01", "--config", config)
    assert "Synthesizing Coherent Story" in everything.out


def test_since_is_a_date_or_the_last_run(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    result = shell("changes", "--since", "yesterday", "--config", config)
    assert (result.code, result.out) == (2, "")
    assert result.err == "crawler: yesterday is neither a date such as 2026-03-31 nor last-run\n"


def test_an_outage_is_told_with_since_when_and_is_no_news(
    shell: Shell, config: Path, twin: Twin
) -> None:
    shell("run", "--config", config)
    db = sqlite3.connect(config.parent / "papers.db")
    long_ago = "2020-01-01T00:00:00.000000Z"
    db.execute("update looks set at = ?", [long_ago])
    db.execute("update inquiries set answered_at = ? where subject like 'repo:%'", [long_ago])
    db.execute("update schedule set asked_at = ?", [long_ago])
    db.commit()
    db.close()
    twin.faults.add(Rule(throttled(), "github.com"))
    twin.faults.add(Rule(unavailable(), "arxiv.org"))
    result = shell("run", "--config", config)
    assert "no answer from" in result.out
    assert shell("changes", "--all", "--format", "jsonl", "--config", config).lines() == []


def test_what_a_run_asked_is_kept_by_host_and_outcome(
    shell: Shell, config: Path, twin: Twin
) -> None:
    twin.faults.add(Rule(unavailable(), "github.com", nth={2}))
    shell("run", "--config", config)
    db = sqlite3.connect(config.parent / "papers.db")
    kept = {
        (host, outcome): count
        for host, outcome, count in db.execute("select host, outcome, requests from run_requests")
    }
    ((total, changed),) = db.execute("select requests, changed from runs")
    db.close()
    assert kept["github.com", "unavailable"] == 1
    assert total == sum(kept.values()) == len(twin.log)
    assert changed > 0


def _changed(path: Path, at: str, run: int | None, event: str | None = None) -> None:
    with sqlite3.connect(path) as db:
        db.execute(
            "insert into changes (at, run_id, subject, what, was, now, event) "
            "values (?, ?, 'paper:2311.17122', 'code_status', 'promised', 'available', ?)",
            (at, run, event),
        )
    db.close()


def test_changes_are_told_since_a_day_a_moment_or_the_last_run(shell: Shell, config: Path) -> None:
    asked = ("changes", "--format", "jsonl", "--config", config)
    assert shell(*asked).code == 2  # there is no database
    shell("run", "--config", config)
    assert shell(*asked).lines() == []  # what a first run learns is no news
    assert shell("changes", "--config", config).err == "no news; --all shows every change\n"
    path = config.parent / "papers.db"
    shell("refresh", "--config", config)
    _changed(path, "2099-03-01T03:00:00.000000Z", 1, "code released")
    _changed(path, "2099-03-02T03:00:00.000000Z", 2, "code released")
    _changed(path, "2099-03-03T03:00:00.000000Z", None, "code released")  # a person's decision
    _changed(path, "2099-03-04T03:00:00.000000Z", 2)
    for since, days in {
        "last-run": [2, 3],
        "2099-03-01": [1, 2, 3],
        "2099-03-02": [2, 3],
        "2099-03-02T03:00:00Z": [2, 3],
        "2099-03-02T05:00:00+02:00": [2, 3],
        "2099-03-02T03:00:01": [3],
        "2099-03-04": [],
    }.items():
        rows = shell(*asked, "--since", since).lines()
        assert [int(row["at"][8:10]) for row in rows] == days, since
    assert [int(row["at"][8:10]) for row in shell(*asked, "--all").lines()] == [2, 3, 4]
    table = shell("changes", "--config", config)
    assert table.code == 0
    assert table.out.count("code released") == 2
    (row, _) = shell(*asked).lines()
    assert row == {
        "id": row["id"], "at": "2099-03-02T03:00:00.000000Z", "run_id": 2,
        "subject": "paper:2311.17122", "what": "code_status", "was": "promised",
        "now": "available", "event": "code released", "evidence": None, "response_id": None,
        "arxiv_id": "2311.17122", "title": row["title"], "url": "https://arxiv.org/abs/2311.17122",
    }  # fmt: skip
