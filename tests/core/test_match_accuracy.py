"""Matching keeps its promises on real pairs: a sample of them, against the whole index."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from functools import cache

import pytest

from crawler.core.match import decide
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from tests.shared import shared
from tools.accuracy import decide_all, interval, measure, table
from tools.candidates import Candidates, load_pairs, load_records

EVERY = 12


@cache
def measured() -> dict[str, Counter[str]]:
    pairs = shared("data/eval_pairs_dev.jsonl.gz")
    index = Candidates(load_records(shared("data/arxiv_records_dev.jsonl.gz")))
    return measure(decide_all(list(load_pairs(pairs))[::EVERY], index))


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        ("same", 0.99),
        ("case-punct", 0.99),
        ("latex", 0.98),
        ("subtitle", 0.85),
        ("reworded, all authors", 0.6),
        ("reworded, few or no authors", 0.45),
        ("same-title-two-arxiv-papers", 0.95),
    ],
)
def test_papers_are_found(kind: str, least: float) -> None:
    """Small kinds have room for chance: ``tools/accuracy.py`` measures all of the data."""
    counts = measured()[kind]
    assert counts["right"] / counts.total() >= least


@pytest.mark.parametrize("kind", ["not-on-arxiv", "published-before-arxiv", "not-a-paper"])
def test_papers_that_are_not_on_arxiv_are_not_found_there(kind: str) -> None:
    assert measured()[kind]["wrong"] == 0


def test_wrong_papers_are_not_accepted() -> None:
    """One is allowed: the data hold wrong labels, one pair in seven thousand."""
    assert sum(counts["wrong"] for counts in measured().values()) <= 1


def test_what_is_reworded_past_recognition_is_left_to_a_person() -> None:
    counts = measured()["reworded, all authors"]
    assert counts["not_found"] / counts.total() <= 0.06


def test_the_table_tells_shares_with_their_intervals() -> None:
    assert table({"same": Counter(right=99, ambiguous=1)}).splitlines()[1:] == [
        "same                            100     99 99.00% [94.55–99.82]"
        "         0 0.00% [0.00–3.70]         1 1.00% [0.18–5.45]         0 0.00% [0.00–3.70]",
        "wrong of all 99 accepted: 0 0.00% [0.00–3.74]",
    ]


@pytest.mark.parametrize(
    ("hits", "total", "bounds"),
    [(0, 0, (0.0, 1.0)), (0, 100, (0.0, 0.037)), (5, 10, (0.2366, 0.7634))],
)
def test_an_interval_is_wilsons(hits: int, total: int, bounds: tuple[float, float]) -> None:
    assert interval(hits, total) == pytest.approx(bounds, abs=1e-4)


def test_the_papers_of_a_real_listing_are_told_apart() -> None:
    """Three authors and "et al.", a date and a title are shown; two papers are near twins."""
    facts = json.loads(shared("seeds/facts.json").read_text(encoding="utf-8"))
    records = [
        ArxivRecord(
            ArxivId(fact["arxiv_id"]),
            None,
            fact["title"],
            tuple(fact["authors"]),
            published=datetime.fromisoformat(fact["arxiv"]["published_v1"]).replace(tzinfo=UTC),
        )
        for fact in facts
    ]
    seeds = [
        Seed(
            "listing",
            line,
            record.title.upper(),
            record.authors[:3],
            date=record.published and PartialDate(*record.published.timetuple()[:3]),
        )
        for line, record in enumerate(records, 1)
    ]
    found = [decide(seed, records).arxiv_id for seed in seeds]
    assert found == [record.arxiv_id for record in records]
