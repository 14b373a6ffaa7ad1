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
