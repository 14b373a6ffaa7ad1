"""A paper whose title changed is asked for by its authors, years and telling words."""

from __future__ import annotations

import pytest

from crawler.core.model import PartialDate, Seed
from crawler.sources.arxiv_queries import authors_query

TITLE = "Prompt Switch: Efficient CLIP Adaptation for Text-Video Retrieval"
AUTHORS = ("Chaorui Deng", "Qi Chen", "Pengda Qin", "Da Chen")


@pytest.mark.parametrize(
    ("seed", "query"),
    [
        (
            Seed("list", 1, TITLE, AUTHORS, date=PartialDate(2023, 8, 15)),
            '(au:"Deng" AND au:"Chen" AND au:"Qin" AND '
            "submittedDate:[202001010000 TO 202412312359] AND "
            "(ti:adaptation OR ti:efficient OR ti:retrieval))",
        ),
        (
            Seed("list", 1, TITLE, ("Q. Chen", 'P. "Q" Qin_')),
            '(au:"Chen" AND au:"Qin" AND (ti:adaptation OR ti:efficient OR ti:retrieval))',
        ),
        (Seed("list", 1, TITLE, ("Qi Chen",)), None),
        (Seed("list", 1, TITLE, ("Qi Chen", "Da Chen")), None),
        (Seed("list", 1, TITLE), None),
        (Seed("list", 1, "On It", AUTHORS), None),
        (Seed("list", 1, None, AUTHORS), None),
    ],
)
def test_a_query_names_authors_years_and_words(seed: Seed, query: str | None) -> None:
    assert authors_query(seed) == query
