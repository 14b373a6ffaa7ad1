"""A row of a Markdown table says what its columns say, cell by cell."""

from __future__ import annotations

import pytest

from crawler.core.model import ArxivId, PartialDate, Rejected, Seed
from crawler.core.seeds.mdtable import Table, is_row

LINK = "https://arxiv.org/abs/1706.03762"
OTHER = "https://arxiv.org/abs/2211.10950"
PAPER = ArxivId("1706.03762")


def table(*rows: str) -> list[Seed | Rejected]:
    """All that a table gives, its end included."""
    read = Table("list")
    found = [read.take(number, row) for number, row in enumerate(rows, 1)]
    return [one for one in [*found, read.end()] if one]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("| a | b |", True), ("  | a", True), ("|", True), ("a | b", False), ("a |", False),
        ("---|---", True), (":-:|:--|--:", True), (" --- | --- ", True), ("-|-", True),
        ("---|", True), ("---", False), ("|---|---|", True), ("--- x|---", False), ("", False),
        ("- - | -", False),
    ],
)  # fmt: skip
def test_a_row_begins_with_a_bar_or_is_a_rule(text: str, row: bool) -> None:
    assert is_row(text) is row


@pytest.mark.parametrize(
    ("heading", "row", "seed"),
    [
        ("| Title | Authors | Year |", "| Of *things* | _Ada Byron_, **E. Li** | 2017 |",
         Seed("list", 3, "Of things", ("Ada Byron", "E. Li"), True, PartialDate(2017))),
        ("| Title | Authors |", f"| [Of `things`]({LINK}) | Ada TOMAX [x](#a) |",
         Seed("list", 3, "Of things", ("Ada TOMAX",), True, arxiv_id=PAPER)),
        ("| Title | Authors |", "| Of | _Ada Byron_ [x](#a) |",
         Seed("list", 3, "Of", ("Ada Byron",), True)),
        ("| Title | Authors |", "| Of | Ada[x](#a)Byron |",
         Seed("list", 3, "Of", ("Ada Byron",), True)),
        ("| Title | Code |", f"| [Of things]({LINK}) | [code]({OTHER}) [x](#a) |",
         Seed("list", 3, "Of things", arxiv_id=PAPER, urls=(OTHER,))),
        ("| Paper | Code |", f"| **Of things** | [code]({OTHER}) [paper]({LINK}) |",
         Seed("list", 3, "Of things", arxiv_id=PAPER, urls=(OTHER,))),
        ("| Title | PDF | Code |", f"| Of things | [x]({LINK}) | [y]({OTHER}) |",
         Seed("list", 3, "Of things", arxiv_id=PAPER, urls=(OTHER,))),
        ("| Name | Stars |", f"| [Of things]({LINK}) | [s](https://a.test/) |",
         Seed("list", 3, "Of things", arxiv_id=PAPER, urls=("https://a.test/",))),
        ("| Title | Code |", "| Of things | a/b |",
         Seed("list", 3, "Of things", urls=("https://github.com/a/b",))),
        ("Title | Year", "Of things | 2017", Seed("list", 3, "Of things", date=PartialDate(2017))),
        ("| Title | Year |", "| Of things | 2017 | more",
         Seed("list", 3, "Of things", date=PartialDate(2017))),
        ("| Title | Year |", "| A \\| B | 2017 |",
         Seed("list", 3, "A | B", date=PartialDate(2017))),
        ("| Title | Year |", f"| x | y | [Of things]({LINK}) | z |",
         Seed("list", 3, "Of things", arxiv_id=PAPER)),
        ("| Stars | Year |", f"| 7 | [Of things]({LINK}) |",
         Seed("list", 3, "Of things", arxiv_id=PAPER)),
    ],
)  # fmt: skip
def test_a_row_tells_what_its_heading_names(heading: str, row: str, seed: Seed) -> None:
    assert table(heading, "|---|---|", row) == [seed]


def test_a_row_is_a_heading_where_a_rule_follows_and_else_an_entry() -> None:
    one, two = f"| [Of things]({LINK}) |", f"| [Of more things]({OTHER}) |"
    things = Seed("list", 1, "Of things", arxiv_id=PAPER)
    more = Seed("list", 2, "Of more things", arxiv_id=ArxivId("2211.10950"))
    assert table(one) == [things]
    assert table(one, two) == [things, more]
    read = Table("list")
    assert read.take(1, one) is None
    assert read.waiting == (1, one)
    assert read.take(2, two) == things
    assert read.end() == more
    assert read.end() is None
    assert read.waiting is None
    read = Table("list")
    assert [read.take(1, "|---|"), read.take(2, two), read.waiting] == [None, more, None]


@pytest.mark.parametrize("row", ["| - | -- |", "| : | |", "|  |  |"])
def test_a_row_of_nothing_is_no_entry(row: str) -> None:
    assert table("| Title | Year |", "|---|---|", row) == []


def test_a_row_that_names_no_paper_is_told_as_it_stands() -> None:
    row = "| [](#a) | 2017 |"
    assert table("| Title | Year |", "|---|---|", row) == [
        Rejected("list", 3, row, "neither a title nor an arXiv identifier nor a DOI")
    ]
