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
from tools.accuracy import decide_all, entries, interval, measure, table
from tools.shelves import found, index_of

EVERY = 12


@cache
def measured() -> dict[str, Counter[str]]:
    folder = shared("data")
    pairs = list(entries(found(folder, "eval_pairs"), EVERY))
    with index_of(folder) as index:
        return measure(decide_all(pairs, index))


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        ("same", 0.99),
        ("case-punct", 0.99),
        ("latex", 0.98),
        ("subtitle", 0.85),
        ("reworded, all authors", 0.65),
        ("reworded, some authors", 0.5),
        ("same-title-two-arxiv-papers, all authors", 0.95),
    ],
)
def test_papers_are_found(kind: str, least: float) -> None:
    """Small kinds have room for chance: ``tools/accuracy.py`` measures all of the data."""
    counts = measured()[kind]
    assert counts["right"] / counts.total() >= least


def test_two_papers_of_one_title_are_not_told_apart_without_authors() -> None:
    counts = measured()["same-title-two-arxiv-papers, no authors"]
    assert counts["ambiguous"] == counts.total() > 0


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
    counts = {"not-a-paper": Counter(not_found=9), "same": Counter(right=99, ambiguous=1)}
    assert table(counts).splitlines()[2:] == [
        "| the same | 100 | 99: 99.0 (94.6–99.8) | 0 (–3.70) | 1: 1.0 (0.2–5.4) | 0 (–3.70) |",
        "| no paper's (proceedings, front matter) | 9 | 0 (–29.91) | 0 (–29.91) | 0 (–29.91) "
        "| 9: 100.0 (70.1–100.0) |",
        "",
        "0 of 99 accepted are wrong (0.00 in 1,000, 0.00–37.35).",
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
