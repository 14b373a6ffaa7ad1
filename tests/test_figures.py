"""The table of figures says what was measured, and stands where it should."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from tests.benchmarks.suite import Measured, between_markers, known, table, whole_table
from tests.benchmarks.timing import LONG, Row

ROWS = [
    Row("feed", 9.216, "feedparser", least=8),
    Row("merge", 0.654, "`executemany`", least=0.7),
    Row("an item of 16", 1.31, "of 1", LONG, most=1.2),
    Row("start", 27.14, "an empty Python", LONG),
    Row("an item of 4", 1.0, "of 1", LONG, most=1.2, in_short=False),
]


def test_the_table_tells_each_figure_that_has_a_bar_and_a_missed_one() -> None:
    results = {
        "growth": Measured("2026-11-27", "2 cores", (*ROWS[2:],)),
        "feed": Measured("2026-11-26", "2 cores", (*ROWS[:2],)),
    }
    when, *lines = table(results).splitlines()
    assert when.startswith("Measured 2026-11-26 to 2026-11-27 (2 cores); ")
    assert lines[3:] == [
        "| feed | **9.22 ×** as quick as | feedparser | ≥ 8 |",
        "| merge | **0.65 ×** as quick as | `executemany` | ≥ 0.7 (missed) |",
        "| an item of 16 | **1.31 ×** as long as | of 1 | ≤ 1.2 (missed) |",
    ]


def test_the_whole_table_tells_what_the_short_one_leaves_out_and_when_each_was_measured() -> None:
    results = {
        "growth": Measured("2026-11-27", "2 cores", (*ROWS[2:],)),
        "feed": Measured("2026-11-26", "2 cores", (Row("requests", 0.0375, "papers"),)),
    }
    head = ["| what | | against | bar |", "|---|---|---|---|"]
    assert whole_table(results).splitlines() == [
        "### A feed is read",
        "",
        "`feed`, 2026-11-26, 2 cores.",
        "",
        *head,
        "| requests | **0.0375 ×** as quick as | papers |  |",
        "",
        "### Growth",
        "",
        "`growth`, 2026-11-27, 2 cores.",
        "",
        *head,
        "| an item of 16 | **1.31 ×** as long as | of 1 | ≤ 1.2 (missed) |",
        "| start | **27.1 ×** as long as | an empty Python |  |",
        "| an item of 4 | **1.00 ×** as long as | of 1 | ≤ 1.2 |",
    ]


def test_figures_of_another_module_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "benchmarks.json"
    results = {"feed": Measured("2026-11-26", "2 cores", (*ROWS,))}
    path.write_bytes(msgspec.json.encode(results))
    assert known(path) == results
    assert known(tmp_path / "none.json") == {}


def test_the_table_replaces_the_one_before_and_nothing_else() -> None:
    text = "a\n<!-- benchmarks -->\nold\n<!-- /benchmarks -->\nb\n"
    told = "a\n<!-- benchmarks -->\nnew\n<!-- /benchmarks -->\nb\n"
    assert between_markers(text, "new") == told
    assert between_markers(told, "new") == told


def test_a_page_without_markers_is_left_alone() -> None:
    with pytest.raises(ValueError, match="benchmarks"):
        between_markers("a page", "new")
