"""The query language is that of arXiv's search service."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.twin.arxiv_grammar import DEEPEST, Field, parse, show
from crawler.twin.arxiv_query import adapt
from tests.shared import shared

_NAMES = {
    "Title": "ti", "Author": "au", "Abstract": "abs", "Comment": "co", "JournalReference": "jr",
    "SubjectCategory": "cat", "ReportNumber": "rn", "Identifier": "id", "All": "all",
    "SubmittedDate": "submittedDate", "DOI": "doi",
}  # fmt: skip


def _tree(shown: str) -> str:
    """The service's own rendering of a tree, with prefixes in place of its field names."""
    for name, prefix in _NAMES.items():
        shown = shown.replace(f"Field.{name}:", f"{prefix}:")
    return shown


def test_reproduces_every_query_that_was_run_through_the_service_itself() -> None:
    vectors = json.loads((shared("recordings/arxiv_api") / "adapt_query_vectors.json").read_text())
    assert len(vectors) >= 52
    wanted = [
        (query, adapted, None if adapted is None or tree.startswith("400") else _tree(tree))
        for query, adapted, tree in vectors
    ]
    got = []
    for query, _, _ in vectors:
        adapted = adapt(query)
        expression = parse(adapted) if adapted is not None else None
        got.append((query, adapted, show(expression) if expression else None))
    assert got == wanted


@pytest.mark.parametrize(
    ("query", "adapted"),
    [
        ("a AND b OR c", "all:a AND all:b OR all:c"),
        ("a NOT b", "all:a ANDNOT all:b"),
        ("NOT b", "ANDNOT all:b"),
        ("a AND OR b", "all:a OR all:b"),
        ("a AND NOT NOT b", "all:a NOT all:b"),
        ("ti: AND x", "AND all:x"),
        ("ti: au:x", "OR au:x"),
        ("a (b c) d", "all:a OR (all:b OR all:c) OR all:d"),
        ("ti:(a AND au:b (c))", "(ti:a AND au:b OR (ti:c) )"),
        ("abs:(a) b", "(abs:a) OR all:b"),
        ("au:a_b AND au:c_d", 'au:"a b" AND au:c_d'),
        ("ti:x_y AND au:foo", 'ti:x_y AND au:"x y"'),
        ("ANDROID AND NOTE", "all:ANDROID AND all:NOTE"),
        ("lastUpdatedDate:[2020 TO 2021]", 'submittedDate:"202001010000 TO 202112312359"'),
        ("submittedDate:[202002 TO 202002]", 'submittedDate:"202002010000 TO 202002292359"'),
        ("submittedDate:[20200101000000 TO 2020-1]", 'submittedDate:"202001010000 TO 2020-1"'),
        ("a\r\nb", "all:a OR all:b"),
        (" \n ", None),
        ('"', None),
    ],
)
def test_adapts(query: str, adapted: str | None) -> None:
    assert adapt(query) == adapted


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("ti:a AND ti:b OR ti:c ANDNOT ti:d", "ti:a AND (ti:b OR (ti:c ANDNOT ti:d))"),
        ("(ti:a AND ti:b) OR ti:c", "(ti:a AND ti:b) OR ti:c"),
        ("((ti:a))", "ti:a"),
        ("ANDNOT ti:a OR ti:b", "ANDNOT (ti:a OR ti:b)"),
        ("(ANDNOT ti:a) AND ti:b", "(ANDNOT ti:a) AND ti:b"),
        ("ti: a", "ti:a"),
        ('ti:"a"ANDti:b', 'ti:"a" AND ti:b'),
        ('ti:"  a b "', 'ti:"a b"'),
        ('ti:"a\\" AND ti:b', None),
        ("ti:a ti:b", None),
        ("ti:a AND", None),
        ("AND ti:a", None),
        ("xx:a", None),
        ("a", None),
        ("()", None),
        ("(ti:a", None),
        ("ti:a)", None),
        ("(ANDNOT)", None),
        ("ANDNOT", None),
        ("ti:a AND (ANDNOT ti:b AND )", None),
        ("(" * (DEEPEST + 1) + "ti:a" + ")" * (DEEPEST + 1), None),
        ("", None),
    ],
)
def test_parses(query: str, tree: str | None) -> None:
    expression = parse(query)
    assert (show(expression) if expression else None) == tree


def test_a_thousand_terms_are_no_deeper_than_two() -> None:
    query = " OR ".join(f'ti:"t{number}"' for number in range(1_000))
    expression = parse(query)
    assert expression is not None
    assert parse(show(expression).replace("(", "").replace(")", "")) == expression


_EMPTY_TERM = re.compile(r":(?=\s|\)|$)")
_PIECES = st.sampled_from(
    [*(f"{name}:" for name in Field), "title:", "(", ")", '"', "AND", "OR", "NOT", "a", "b_c", "*"]
)


@given(st.lists(_PIECES | st.text(max_size=8), max_size=24).map(" ".join))
def test_any_text_is_adapted_and_parsed_or_refused(query: str) -> None:
    adapted = adapt(query)
    expression = parse(adapted) if adapted is not None else None
    shown = show(expression) if expression else ""
    if shown and not _EMPTY_TERM.search(shown):
        again = parse(shown)
        assert again is not None
        assert show(again) == shown
