"""Judging keeps its promise on real pairs of papers and repositories."""

from __future__ import annotations

import pytest

from crawler.core.model import ArxivId, ArxivRecord
from tests.shared import shared
from tests.values import repo
from tools.code_accuracy import Judged, judge_all, kind_of, load_links, whole_words

PAPER = ArxivRecord(ArxivId("2306.01234"), 1, "A title", ())
BAR = 0.99


@pytest.mark.parametrize(
    ("others", "kind"),
    [
        (["lab/demo"], "same"),
        (["Lab/DE-MO"], "same"),
        (["ada/demo", "lab/x"], "moved"),
        (["lab/other"], "renamed"),
        (["named/tool"], "named by the paper"),
        (["a/b"], "other"),
    ],
)
def test_a_difference_is_told_by_its_kind(others: list[str], kind: str) -> None:
    own = repo("lab/demo")
    judged = Judged(PAPER, frozenset({own, repo("named/tool")}), (own,), {})
    assert kind_of(own, [repo(name) for name in others], judged) == kind


def test_what_is_taken_for_official_is_on_the_lists_of_its_paper() -> None:
    """By any route; and lists of other people contradict less than one in a hundred."""
    pairs = load_links(shared("data/paper_code_links_dev.jsonl.gz"))
    judged = list(judge_all(whole_words(shared("data/arxiv_records_dev.jsonl.gz")), pairs))
    official = [(one, own) for one in judged for own in one.official]
    listed = [own for one, own in official if kind_of(own, list(one.listed), one) == "same"]
    held = [kind_of(own, one.others(), one) for one, own in official if one.others()]
    assert len(official) > 1_000
    assert len(listed) >= BAR * len(official)
    assert len(held) > 400
    assert held.count("other") <= (1 - BAR) * len(held)
