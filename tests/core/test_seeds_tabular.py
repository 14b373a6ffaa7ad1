"""Tables are read by what their columns say, or by what they hold."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries

VASWANI = arxiv_id("1706.03762")
ATTENTION = Seed(
    "list",
    2,
    "Attention Is All You Need",
    ("Ashish Vaswani", "Noam Shazeer"),
    True,
    PartialDate(2017),
    arxiv_id=VASWANI,
)


def read(text: str) -> list[Seed | Rejected]:
    return list(read_entries(text.splitlines(keepends=True), "list", date(2026, 1, 1)))


@pytest.mark.parametrize(
    "text",
    [
        'title,authors,year,arxiv\nAttention Is All You Need,"Ashish Vaswani, Noam Shazeer",2017,'
        "1706.03762\n",
        "\ufeffPaper Title;Author(s);Published;URL\r\nAttention Is All You Need;Ashish Vaswani and "
        "Noam Shazeer;2017;https://arxiv.org/abs/1706.03762v5\r\n",
        "Authors\tTitle\tYear\tDOI\nVaswani, Ashish; Shazeer, Noam; \tAttention Is All You Need\t"
        "2017.0\t10.48550/arXiv.1706.03762\n",
        '"Key","Item Type","Publication Year","Author","Title","Extra"\n"AB","preprint","2017",'
        '"Vaswani, Ashish; Shazeer, Noam","Attention Is All You Need","arXiv:1706.03762 [x]"\n',
        'Authors,"Author full names","Author(s) ID",Title,Year,Link\nVaswani A.; Shazeer N.,'
        '"Vaswani, Ashish (571); Shazeer, Noam (12)",571; 12,Attention Is All You Need,2017,'
        "arxiv.org/abs/1706.03762\n",
        "题目|作者|年份|链接\nAttention Is All You Need|Ashish Vaswani，Noam Shazeer|2017|"
        "https://arxiv.org/pdf/1706.03762\n",
        'name,authors,year,arXiv ID\n"Attention Is\n  All You Need",Ashish Vaswani;Noam Shazeer,'
        "2017,arXiv:1706.03762v1\n",
    ],
)
def test_a_heading_may_be_spelled_in_many_ways(text: str) -> None:
    assert read(text) == [ATTENTION]


def test_a_declared_delimiter_counts_as_no_row() -> None:
    found = read("sep=;\ntitle;year;doi\nOne, two and three;2019;10.1000/a\n")
    assert found == [Seed("list", 3, "One, two and three", date=PartialDate(2019), doi="10.1000/a")]


def test_repositories_are_claims_in_whatever_spelling() -> None:
    found = read(
        "title,code,project\nOne,tensorflow/tensor2tensor,https://a.github.io/b\n"
        "Two,github.com/a/b.git,N/A\nThree,soon,\n"
    )
    assert [one.urls for one in found if isinstance(one, Seed)] == [
        ("https://github.com/tensorflow/tensor2tensor", "https://a.github.io/b"),
        ("https://github.com/a/b.git",),
        (),
    ]


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_without_a_heading_the_cells_tell(delimiter: str) -> None:
    rows = [
        ["1706.03762", "Attention Is All You Need", "Ashish Vaswani; Noam Shazeer", "2017-06-12"],
        ["1512.03385", "Deep Residual Learning", "Kaiming He; Jian Sun; et al.", "2015-12-10"],
        ["hep-th/9711200", "The Large N Limit", "Juan Maldacena; Nobody Else", "1997-11-27"],
    ]
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows(rows)
    first, second, third = read(file.getvalue())
    assert first == Seed(
        "list",
        1,
        "Attention Is All You Need",
        ("Ashish Vaswani", "Noam Shazeer"),
        True,
        PartialDate(2017, 6, 12),
        arxiv_id=VASWANI,
    )
    assert isinstance(second, Seed)
    assert (second.line, second.authors_complete) == (2, False)
    assert isinstance(third, Seed)
    assert third.arxiv_id == arxiv_id("hep-th/9711200")


def test_a_delimiter_at_the_end_of_every_row_is_no_cell() -> None:
    found = read("title,year\nOne thing,2019,\nTwo things,2020,\n")
    assert found == [
        Seed("list", 2, "One thing", date=PartialDate(2019)),
        Seed("list", 3, "Two things", date=PartialDate(2020)),
    ]


def test_every_row_that_is_not_understood_is_told() -> None:
    found = read(
        'title,year,doi\nUnquoted, comma,2019,\n,2020,\n,,\n"Never closed,2020,\nLast One,2021,\n'
    )
    assert found == [
        Rejected(
            "list",
            2,
            "Unquoted, comma,2019,",
            "4 cells where the heading has 3: a quote may be missing",
        ),
        Rejected("list", 3, ",2020,", "neither a title nor an arXiv identifier nor a DOI"),
        Rejected("list", 5, '"Never closed,2020,', "a quote that is not closed"),
        Seed("list", 6, "Last One", date=PartialDate(2021)),
    ]


CELLS = st.text(
    st.characters(exclude_categories=["C", "Zl", "Zp", "Zs"]) | st.just(" ") | st.just("\n"),
    max_size=30,
)


@given(st.lists(st.tuples(CELLS, st.integers(1950, 2025)), min_size=1, max_size=8))
def test_what_csv_writes_is_read_back(rows: list[tuple[str, int]]) -> None:
    titles = [f"Of {title}" for title, _ in rows]
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(["Title", "Year"])
    writer.writerows([(title, year) for title, (_, year) in zip(titles, rows, strict=True)])
    lines = io.StringIO(file.getvalue(), newline="")
    found = list(read_entries(lines, "list", date(2026, 1, 1)))
    assert all(isinstance(one, Seed) for one in found)
    assert len(found) == len(rows)


def test_quotes_that_close_within_a_cell_are_signs() -> None:
    found = read('title\tyear\n"Why?" On the Question\t2019\n"Why?\tOn"\t2020\n')
    assert found == [
        Seed("list", 2, '"Why?" On the Question', date=PartialDate(2019)),
        Seed("list", 3, "Why? On", date=PartialDate(2020)),
    ]


def test_a_row_whose_quote_another_row_closes_is_none() -> None:
    found = read('title,year\n"Of one,2019\n"Of two,2020\nOf three,2021\n')
    assert [(one.line, isinstance(one, Seed)) for one in found] == [
        (2, False),
        (3, False),
        (4, True),
    ]


def test_names_that_a_word_parts_are_no_family_and_given_name() -> None:
    (found,) = read("title,authors\nOf things,Siddharth and Mohan Trivedi\n")
    assert isinstance(found, Seed)
    assert found.authors == ("Siddharth", "Mohan Trivedi")
