"""BibTeX, RIS and their kin are read entry by entry; what is broken costs itself alone."""

from __future__ import annotations

from datetime import date

import pytest
from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.model import Entry, Field
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.tex import plain_text

VASWANI = arxiv_id("1706.03762")


def read(text: str) -> list[Seed | Rejected]:
    return list(read_entries(text.splitlines(keepends=True), "list", date(2026, 1, 1)))


@pytest.mark.parametrize(
    ("text", "seed"),
    [
        (
            """@inproceedings{a,
              title = {Attention Is All You Need},
              author = {Vaswani, Ashish and Shazeer, Noam and others},
              year = 2017, month = jun,
              eprint = {1706.03762v5}, archivePrefix = {arXiv}, primaryClass = {cs.CL},
              note = {Code: \\url{https://github.com/tensorflow/tensor2tensor}},
            }""",
            Seed(
                "list",
                1,
                "Attention Is All You Need",
                ("Ashish Vaswani", "Noam Shazeer"),
                date=PartialDate(2017, 6),
                category="cs.CL",
                arxiv_id=VASWANI,
                urls=("https://github.com/tensorflow/tensor2tensor",),
            ),
        ),
        (
            """@string{who = "K{\\"o}nig, {\\L}ukasz"}
            @article(a, title = "{BERT}: What's up", author = who # { and {Open AI, Inc.}},
              date = {2019-05-24}, doi = {https://doi.org/10.1000/ABC.1})""",
            Seed(
                "list",
                2,
                "BERT: What's up",
                ("Łukasz König", "Open AI Inc."),
                True,
                PartialDate(2019, 5, 24),
                doi="10.1000/abc.1",
            ),
        ),
        (
            "@misc{a, eprint = {9711200}, archiveprefix = {arXiv}, primaryclass = {hep-th}}",
            Seed("list", 1, category="hep-th", arxiv_id=arxiv_id("hep-th/9711200")),
        ),
        (
            """@article{a, title = {On Things}, author = {van der Maaten, Laurens and Doe, Jr., J.},
              journal = {arXiv preprint arXiv:1706.03762}, year = {2017}, abstract = {We say
              so.}}""",
            Seed(
                "list",
                1,
                "On Things",
                ("Laurens van der Maaten", "J. Doe Jr."),
                True,
                PartialDate(2017),
                abstract="We say so.",
                arxiv_id=VASWANI,
            ),
        ),
        (
            "@book{a, title = {Sums}, subtitle = {A {Field} Guide}, author = {Ada}, eprint = {12},"
            " eprinttype = {jstor}}",
            Seed("list", 1, "Sums: A Field Guide", ("Ada",), True),
        ),
        (
            "@article{a, TITLE = {First}, title = {Second}, year = {in press}}",
            Seed("list", 1, "First"),
        ),
    ],
)
def test_an_entry_says_what_it_says(text: str, seed: Seed) -> None:
    assert read(text) == [seed]


def test_where_two_identifiers_disagree_neither_is_believed() -> None:
    text = (
        "@article{a, title = {On Things}, eprint = {1706.03762},"
        " url = {https://arxiv.org/abs/1810.04805}}"
    )
    urls = ("https://arxiv.org/abs/1706.03762", "https://arxiv.org/abs/1810.04805")
    assert read(text) == [Seed("list", 1, "On Things", urls=urls)]


BROKEN = """@article{a, title = {One thing}}
@article{b, title = {Never {closed}, author = {A. B.}

@article{c, title = {Two
  things}}
@article{d, title = {Commaless} author = {A. B.}}
article{e, title = {No at sign}}
@article{f, author = {Only Names}}
@article{g, title = {Three things}}
"""


def test_a_broken_entry_is_rejected_with_its_line_and_the_others_are_kept() -> None:
    found = [(one.line, one.title if isinstance(one, Seed) else None) for one in read(BROKEN)]
    assert found == [
        (1, "One thing"),
        (2, None),
        (4, "Two things"),
        (6, None),
        (7, None),
        (8, None),
        (9, "Three things"),
    ]


def test_an_entry_that_is_never_closed_leaves_what_stands_below_a_blank_line() -> None:
    assert read("@article{a, title = {Open,\n year = 2017\n\n1706.03762\n2107.05580\n") == [
        Rejected(
            "list",
            1,
            "@article{a, title = {Open, year = 2017",
            "this entry does not end: a brace or a quote is missing",
        ),
        Seed("list", 4, arxiv_id=VASWANI),
        Seed("list", 5, arxiv_id=arxiv_id("2107.05580")),
    ]


def test_comments_and_preambles_are_no_entries() -> None:
    assert read("% by hand\n@comment{jabref-meta: x}\n@preamble{ {x} }\n@misc{a, title={Foo}}") == [
        Seed("list", 4, "Foo")
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"Schr{\"o}dinger {B}ridges", "Schrödinger Bridges"),
        (r"Poincar\'e, {\'{E}}lie and Erd\H{o}s", "Poincaré, Élie and Erdős"),
        (r"na\"{\i}ve \v Cech \c{c} \ss{} \O", "naïve Čech ç ß Ø"),
        (r"\textbf{Bold} {\em slanted} \emph{x}", "Bold slanted x"),
        (r"50% of A\&B -- ``so''", "50% of A&B – “so”"),
        (r"$\alpha$-Rank in $O(n^2)$", "α-Rank in $O(n^2)$"),
        (r"\frac{a}{b} of {x}", r"\frac{a}{b} of {x}"),
        ("a~b   c\n d", "a b c d"),
        (r"{ unbalanced \"", r"unbalanced \""),
    ],
)
def test_latex_becomes_plain_text(written: str, meant: str) -> None:
    assert plain_text(written) == meant


NAMES = st.sampled_from(
    ["Ada Lovelace", "Łukasz Kaiser", "Jean-Pierre Serre", "Ludwig van Beethoven"]
)
TITLES = st.text(st.sampled_from("abcXYZ éß中:?!0123456789 "), min_size=3, max_size=60).map(
    lambda text: " ".join(text.split())
)


@given(
    st.lists(
        st.tuples(TITLES, st.lists(NAMES, max_size=4), st.integers(1900, 2030)),
        min_size=1,
        max_size=5,
    )
)
def test_what_the_library_writes_is_read_back(papers: list[tuple[str, list[str], int]]) -> None:
    papers = [(f"Of {title}".strip(), names, year) for title, names, year in papers]
    library = Library(
        [
            Entry(
                "article",
                f"k{number}",
                [
                    Field("title", title),
                    Field("author", " and ".join(names)),
                    Field("year", str(year)),
                ],
            )
            for number, (title, names, year) in enumerate(papers)
        ]
    )
    found = [one for one in read(write_string(library)) if isinstance(one, Seed)]
    assert [(one.title, list(one.authors), one.date) for one in found] == [
        (title, names, PartialDate(year)) for title, names, year in papers
    ]


# --- RIS and its kin ------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        """TY  - CONF
AU  - Vaswani, Ashish
AU  - Shazeer, Noam
TI  - Attention
  is all you need
PY  - 2017/06/12/
UR  - https://arxiv.org/abs/1706.03762
DO  - 10.1000/XYZ
ER  - """,
        """PMID- 12345
TI  - Attention is all
      you need
FAU - Vaswani, Ashish
AU  - Vaswani A
FAU - Shazeer, Noam
AU  - Shazeer N
DP  - 2017 Jun 12
LID - 10.1000/xyz [doi]
AID - arXiv:1706.03762
""",
        """%0 Conference Paper
%T Attention is all you need
%A Vaswani, Ashish
%A Noam Shazeer
%D 2017
%8 June 12, 2017
%R 10.1000/xyz
%U https://arxiv.org/abs/1706.03762
""",
    ],
)
def test_formats_of_one_field_a_line_say_the_same(text: str) -> None:
    assert read(text) == [
        Seed(
            "list",
            1,
            "Attention is all you need",
            ("Ashish Vaswani", "Noam Shazeer"),
            True,
            PartialDate(2017, 6, 12),
            arxiv_id=VASWANI,
            doi="10.1000/xyz",
        )
    ]


def test_an_entry_without_its_end_ends_where_the_next_begins() -> None:
    text = "TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - \n\nwords that say nothing\n"
    assert read(text) == [
        Seed("list", 1, "One"),
        Seed("list", 3, "Two"),
        Rejected(
            "list",
            7,
            "words that say nothing",
            "no title that is marked, no link and no authors",
        ),
    ]
