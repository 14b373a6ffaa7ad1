"""Matching keeps its promises on real pairs: a sample of them, against the whole index."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from tests.shared import shared
from tools.accuracy import interval, measure, table
from tools.candidates import Candidates, load_pairs, load_records

EVERY = 12


@cache
def measured() -> dict[str, Counter[str]]:
    pairs = shared("data/eval_pairs_dev.jsonl.gz")
    index = Candidates(load_records(shared("data/arxiv_records_dev.jsonl.gz")))
    sample = (pair for number, pair in enumerate(load_pairs(pairs)) if number % EVERY == 0)
    return measure(sample, index)


def share(kind: str, outcome: str) -> float:
    counts = measured()[kind]
    return counts[outcome] / counts.total()


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        ("same", 0.99),
        ("case-punct", 0.99),
        ("latex", 0.97),
        ("subtitle", 0.87),
        ("reworded", 0.55),
        ("same-title-two-arxiv-papers", 0.97),
    ],
)
def test_papers_are_found(kind: str, least: float) -> None:
    """Small kinds have room for one pair: the whole data are measured by tools/accuracy.py."""
    assert share(kind, "right") >= least


def test_wrong_papers_are_not_accepted() -> None:
    found = measured()
    wrong = sum(counts["wrong"] for counts in found.values())
    assert wrong <= 1
    for kind in ("not-on-arxiv", "published-before-arxiv", "not-a-paper"):
        assert share(kind, "wrong") <= 0.01


def test_the_table_says_all() -> None:
    text = table({"same": Counter(right=99, wrong=1)})
    assert text.splitlines()[1].split() == [
        "same", "100", "99.00%", "1.00%", "0.00%", "0.00%", "94.6%", "to", "99.8%",
    ]  # fmt: skip
    assert text.splitlines()[2].startswith("wrong of all accepted: 1 of 100, 10.00 in 1,000")


def test_an_interval_holds_the_share() -> None:
    assert interval(0, 0) == (0.0, 1.0)
    low, high = interval(5, 10)
    assert 0 < low < 0.5 < high < 1
