"""How a table is written is told by its heading, or by what most of its cells are."""

from __future__ import annotations

import pytest

from crawler.core.model import ArxivId, PartialDate, Rejected, Seed
from crawler.core.seeds.records import Column
from crawler.core.seeds.tabular import Layout, layout_of, layout_with, read_table

C = Column
PAPERS = ["1706.03762", "1512.03385", "2211.10950", "2107.05580"]
ABSTRACT = "It is of many words " * 13


def lines(*rows: str) -> list[str]:
    return [f"{row}\n" for row in rows]


def read(layout: Layout, *rows: str) -> list[Seed | Rejected]:
    return list(read_table(enumerate(lines(*rows), 1), "list", layout))


HEADED = Layout(",", [C.TITLE, C.YEAR], heading=True, width=2)
BARE = Layout(",", [C.TITLE, C.YEAR], heading=False, width=2)


@pytest.mark.parametrize(
    ("head", "layout"),
    [
        (["title,year", "a,2017"], HEADED),
        (["", " ", "title,year", "a,2017"], HEADED),
        (["title,year", "a,2017,", "b,2018,", "c,2019"], Layout(",", [C.TITLE, C.YEAR], True, 3)),
        (["title,year"], HEADED),
        (["title;year"], Layout(";", [C.TITLE, C.YEAR], True, 2)),
        (["title|year"], Layout("|", [C.TITLE, C.YEAR], True, 2)),
        (["title\tyear"], Layout("\t", [C.TITLE, C.YEAR], True, 2)),
        (["title;year;x,y"], Layout(";", [C.TITLE, C.YEAR, None], True, 3)),
        (["\ufefftitle, year "], HEADED),
        (["sep=;", "title;year"], Layout(";", [C.TITLE, C.YEAR], True, 2)),
        (['\ufeff"SEP=#" ', "title#year"], Layout("#", [C.TITLE, C.YEAR], True, 2)),
        (["sep=;", "title,year"], None),
        (["title"], Layout("\t", [C.TITLE], True, 1)),
        (["title,stars"], Layout(",", [C.TITLE, None], True, 2)),
        (["Of things.title,stars"], None),
        (["paper,stars", "x,y"], None),
        (["stars,paper", "x,y"], Layout(",", [None, C.MAYBE_TITLE], True, 2)),
        (["year,month", "2017,6"], None),
        (["name,authors"], Layout(",", [C.MAYBE_TITLE, C.AUTHORS], True, 2)),
        ([f"title,{'x' * 60}"], Layout(",", [C.TITLE, None], True, 2)),
        ([f"title,{'x' * 61}"], None),
        (["e.g. title,url"], Layout(",", [None, C.PAPER], True, 2)),
        ([], None),
        (["Of many things in the world"], None),
    ],
)  # fmt: skip
def test_a_heading_names_the_columns(head: list[str], layout: Layout | None) -> None:
    assert layout_of(lines(*head)) == layout


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        ([f"{paper},Of things in {n},x" for n, paper in enumerate(PAPERS)],
         [C.PAPER, C.TITLE, None]),
        ([f"{paper},Of things {n}" for n, paper in enumerate(PAPERS)], None),
        ([f"10.1000/{n},Of things in {n},2017" for n in range(3)], [C.PAPER, C.TITLE, C.YEAR]),
        ([f"10.1000/{n},Of things in {n},2017" for n in range(2)], None),
        ([f"https://a.test/{n},Of things in {n},2017.0" for n in range(3)],
         [C.LINK, C.TITLE, C.YEAR]),
        ([f"Of things in {n},2017-06-1{n},A. Byron; E. Li" for n in range(3)],
         [C.TITLE, C.DATE, C.AUTHORS]),
        ([f"Of things in {n},June 1{n} 2017,{ABSTRACT}" for n in range(3)],
         [C.TITLE, C.DATE, C.ABSTRACT]),
        ([f"Of things in {n},June 1{n} 2017,{ABSTRACT[:250]}" for n in range(3)],
         [C.TITLE, C.DATE, None]),
        ([f"A. Byron; E. Li,Of things in {n},2017" for n in range(3)],
         [C.AUTHORS, C.TITLE, C.YEAR]),
        ([f"A. Byron; E. Li,x{n},2017" for n in range(3)], [C.TITLE, None, C.YEAR]),
        ([f"A. Byron; E. Li,T. Lee; E. Li,201{n}" for n in range(3)],
         [C.TITLE, C.AUTHORS, C.YEAR]),
        ([f"1 000,Of things in {n},201{n}" for n in range(3)], [C.TITLE, None, C.YEAR]),
        ([f"x,y{n},2017" for n in range(3)], None),
        ([f"x y,y{n},z" for n in range(3)], None),
        ([",,", ",,", ",,"], None),
        ([*[f"1706.0376{n},Of the {n},x" for n in range(9)], "1706.0376"],
        [C.PAPER, C.TITLE, None]),
        ([*[f"1706.0376{n},Of the {n},x" for n in range(8)], "a", "b"], None),
        ([*[f"1706.0376{n},Of the {n},x" for n in range(9)], "none,Of,x"],
         [C.PAPER, C.TITLE, None]),
        ([*[f"1706.0376{n},Of the {n},x" for n in range(8)], "none,Of,x", "none,Of,x"],
         None),
        ([*[f"{n} 1706.03762,Of the {n},2017" for n in range(3)]], [C.TITLE, None, C.YEAR]),
        ([*[f"1706.03762,Of the {n},x" for n in range(3)], *[",Of it,x"] * 3],
         [C.PAPER, C.TITLE, None]),
        ([f"Of it in {n},1800,10.1000/{n}" for n in range(3)], [C.TITLE, C.DATE, C.PAPER]),
        ([f"Of it in {n},2100,10.1000/{n}" for n in range(3)], [C.TITLE, None, C.PAPER]),
        ([f"Of it in {n},12:30,10.1000/{n}" for n in range(3)], [C.TITLE, None, C.PAPER]),
        ([f"Of it in {n},http://x y,10.1000/{n}" for n in range(3)], [C.TITLE, None, C.PAPER]),
    ],
)  # fmt: skip
def test_without_a_heading_columns_are_what_nine_in_ten_cells_are(
    rows: list[str], columns: list[Column | None] | None
) -> None:
    found = layout_with(",", lines(*rows))
    assert found == (Layout(",", columns, False, len(columns)) if columns else None)


def test_two_columns_are_enough_where_no_comma_parts_them() -> None:
    rows = [f"{paper}\tOf things {n}" for n, paper in enumerate(PAPERS)]
    assert layout_of(lines(*rows)) == Layout("\t", [C.PAPER, C.TITLE], False, 2)
    assert layout_of(lines(*(f"{paper};Of, it {n}" for n, paper in enumerate(PAPERS)))) == Layout(
        ";", [C.PAPER, C.TITLE], False, 2
    )
    assert layout_of(lines(*PAPERS)) is None


@pytest.mark.parametrize(
    ("cell", "listed"),
    [("A. Byron; E. Li", True), ("Ada Byron, Tom Li", True), ("Ada Byron and Tom Li", True),
     ("Ada Byron", False), ("Of cats, and of dogs", False),
     ("A B C D E; F G H I J", True), ("A B C D E; F G H I J K", False), ("A B C x; D", True),
     ("A B x; y", False), ("A; " + "Byron" * 399, True), ("A; " + "Byron" * 400, False)],
)  # fmt: skip
def test_a_cell_lists_names_or_not(cell: str, listed: bool) -> None:
    rows = [f"{cell}\tOf things in {n}\t2017" for n in range(3)]
    first = C.AUTHORS if listed else C.TITLE
    second = C.TITLE if listed else None
    assert layout_with("\t", lines(*rows)) == Layout("\t", [first, second, C.YEAR], False, 3)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["title,year", "Of,2017"], [Seed("list", 2, "Of", date=PartialDate(2017))]),
        (["sep=,", "title,year", "Of,2017"], [Seed("list", 3, "Of", date=PartialDate(2017))]),
        (["title,year", "", " , ", "Of,2017"], [Seed("list", 4, "Of", date=PartialDate(2017))]),
        (["title,year", "Of,2017,"], [Rejected(
            "list", 2, "Of,2017,", "3 cells where the heading has 2: a quote may be missing")]),
        (["title,year", "Of"], [Seed("list", 2, "Of")]),
        (["title,year", '"Of,2017'], [Rejected("list",
        2, '"Of,2017', "a quote that is not closed")]),
        (["title,year", '"Why?" on,2017', "Of,1"],
         [Seed("list", 2, '"Why?" on', date=PartialDate(2017)), Seed("list", 3, "Of")]),
        (["title,year", '"Of', 'it" x,2017', "Of,"],
         [Rejected("list", 2, '"Of', "a quote that is not closed"),
          Seed("list", 3, 'it" x', date=PartialDate(2017)), Seed("list", 4, "Of")]),
        (["title,year", '"Of', 'it",2017', "Of,"],
         [Seed("list", 2, "Of it", date=PartialDate(2017)), Seed("list", 4, "Of")]),
        (["title,year", "O\x07f,2017"],
         [Rejected("list", 2, "O\ufffdf,2017", "a control character, U+0007")]),
        (["title,year", " Of , 2017"], [Seed("list", 2, "Of", date=PartialDate(2017))]),
    ],
)  # fmt: skip
def test_every_row_is_an_entry_or_says_why_not(
    rows: list[str], told: list[Seed | Rejected]
) -> None:
    assert read(HEADED, *rows) == told


def test_a_table_without_heading_has_an_entry_in_its_first_row() -> None:
    assert read(BARE, "Of,2017") == [Seed("list", 1, "Of", date=PartialDate(2017))]
    wide = Layout(",", [C.TITLE, C.YEAR], heading=False, width=3)
    assert read(wide, "Of,2017,", "Of it,2017") == [
        Seed("list", 1, "Of", date=PartialDate(2017)),
        Seed("list", 2, "Of it", date=PartialDate(2017)),
    ]
    assert [type(one) for one in read(wide, "Of,2017,x", "Of,1,,")] == [Rejected, Rejected]


def test_a_row_has_so_many_lines_and_characters_and_no_more() -> None:
    paper = Layout(",", [C.TITLE, C.ABSTRACT], heading=False, width=2)
    (found,) = read(paper, 'Of,"' + "x\n" * 998 + 'y"')
    assert found == Seed("list", 1, "Of", abstract="x " * 998 + "y")
    first, *others = read(paper, 'Of,"x', *["y"] * 999, 'z"')
    assert first == Rejected(
        "list", 1, 'Of,"x', "a row of more than 2,006 characters: a quote may not be closed"
    )
    assert [one.line for one in others] == list(range(2, 1_002))
    first, *others = read(paper, 'Of,"x', *["y"] * 1_000, 'z"')
    assert first == Rejected("list", 1, 'Of,"x', "a quote that is not closed")
    assert [one.line for one in others] == list(range(2, 1_003))
    size = 1_000_000 - 7
    (found,) = read(paper, 'Of,"x', "y" * (size - 2) + '"')
    assert isinstance(found, Seed)
    first, second = read(paper, 'Of,"x', "y" * (size + 1) + '"')
    assert isinstance(first, Rejected)
    assert first.reason == (
        "a row of more than 1,000,001 characters: a quote may not be closed"
    )  # fmt: skip
    assert second.line == 2


def test_a_layout_has_the_arxiv_identifier_and_the_rest_of_its_row() -> None:
    layout = Layout("\t", [C.PAPER, C.TITLE, C.AUTHORS], heading=False, width=3)
    assert read(layout, "1706.03762\tOf things\tAda Byron; Tom Li") == [
        Seed("list", 1, "Of things", ("Ada Byron", "Tom Li"), True, arxiv_id=ArxivId("1706.03762"))
    ]
