"""Matching keeps its promises on real pairs: a sample of them, against the whole index."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from tests.shared import shared
from tools.accuracy import counted, decide_all, printed, wilson
from tools.candidates import Candidates, Pair, load_pairs, load_records

EVERY = 12
REWORDED = "reworded, all authors given"


@cache
def data() -> tuple[Candidates, list[Pair]]:
    pairs = list(load_pairs(shared("data/eval_pairs_dev.jsonl.gz")))[::EVERY]
    return Candidates(load_records(shared("data/arxiv_records_dev.jsonl.gz"))), pairs


@cache
def measured() -> dict[str, Counter[str]]:
    return counted(decide_all(*data()))


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
        (REWORDED, 0.65),
        ("same-title-two-arxiv-papers", 0.97),
    ],
)
def test_papers_are_found(kind: str, least: float) -> None:
    """A sample leaves room for a pair or two; `make accuracy` measures all of them."""
    assert share(kind, "right") >= least


def test_wrong_papers_are_not_accepted() -> None:
    wrong = sum(counts["wrong"] for counts in measured().values())
    assert wrong <= 1
    for kind in ("not-on-arxiv", "published-before-arxiv", "not-a-paper"):
        assert share(kind, "wrong") <= 0.01


def test_with_the_right_record_taken_away_next_to_nothing_is_accepted() -> None:
    index, pairs = data()
    lone = (pair for pair in pairs if pair.right)
    wrong = sum(c["wrong"] for c in counted(decide_all(index, lone, without_right=True)).values())
    assert wrong <= 5


def test_the_table_says_all() -> None:
    lines = printed({"same": Counter(right=99, wrong=1)}).splitlines()
    assert lines[1].split()[:5] == ["same", "100", "99", "99.00", "%"]
    assert lines[2].startswith("wrong among the accepted: 1 1.00 % ")


def test_an_interval_holds_the_share() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    low, high = wilson(5, 10)
    assert 0 < low < 0.5 < high < 1
