"""A record tells what its columns hold, and of several the one that tells most."""

from __future__ import annotations

import pytest

from crawler.core.model import PartialDate
from crawler.core.seeds.fields import Draft
from crawler.core.seeds.people import People
from crawler.core.seeds.records import Column, Record, column_of, columns_of, names_papers

C = Column


def record(*texts: tuple[Column | None, str]) -> Record:
    made = Record()
    for column, text in texts:
        made.add(column, text)
    return made


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Title", C.TITLE), ("paper title", C.TITLE), ("Paper-Title (en)", C.TITLE),
        ("(Title)", C.TITLE), ("%T", C.TITLE), ("Título", C.TITLE), ("Tit.le", C.TITLE),
        ("Name", C.MAYBE_TITLE), ("Creators", C.AUTHORS), ("Publication Date", C.DATE),
        ("%8", C.DATE), ("Année", C.YEAR), ("月", C.MONTH), ("Day", C.DAY), ("Summary", C.ABSTRACT),
        ("arXiv ID", C.PAPER), ("%R", C.PAPER), ("L#1", None), ("GitHub URL", C.CODE),
        ("code/data", C.CODE), ("Web site", C.LINK), ("Primary Category", C.CATEGORY),
        ("Conf.", C.VENUE), ("stars", None), ("", None), ("()", None), ("title2", None),
        (f"title{' ' * 55}", C.TITLE), (f"title{' ' * 56}", None),
    ],
)  # fmt: skip
def test_a_column_is_known_blind_to_case_signs_and_what_stands_in_brackets(
    name: str, column: Column | None
) -> None:
    assert column_of(name) is column
    assert columns_of([name, "year"]) == [column, C.YEAR]


@pytest.mark.parametrize("column", list(C))
def test_a_heading_names_papers_by_a_title_or_an_identifier(column: Column) -> None:
    names = column in (C.TITLE, C.MAYBE_TITLE, C.PAPER)
    assert names_papers([None, column]) is names


def test_a_record_keeps_texts_in_order_and_none_that_say_nothing() -> None:
    made = record(
        (C.LINK, " a "), (C.CODE, "b"), (C.LINK, "n/a"), (C.LINK, ""), (None, "x"), (C.LINK, "c")
    )  # fmt: skip
    assert made.texts == {C.LINK: ["a", "c"], C.CODE: ["b"]}
    assert made.all(C.CODE, C.YEAR, C.LINK) == ["b", "a", "c"]
    assert made.first(C.YEAR, C.LINK, C.CODE) == "a"
    assert made.first(C.YEAR) == ""


def test_a_draft_says_all_that_a_record_tells() -> None:
    made = record(
        (C.TITLE, "Of <b>things</b>"), (C.MAYBE_TITLE, "1706.03762"), (C.PAPER, "10.1000/x"),
        (C.AUTHORS, "A. Byron"), (C.AUTHORS, "Ada &amp; Emmy Noether"), (C.AUTHORS, "Ada"),
        (C.YEAR, "2017"), (C.MONTH, "Jun"), (C.DAY, "12"), (C.ABSTRACT, "Of\nit."),
        (C.CATEGORY, "cs.CV; cs.LG"), (C.CODE, "a/b"), (C.LINK, "https://a.test/"),
    )  # fmt: skip
    assert made.draft() == Draft(
        title="Of things",
        people=People(("Ada", "Emmy Noether"), complete=True),
        date=PartialDate(2017, 6, 12),
        abstract="Of it.",
        category="cs.CV",
        names=["10.1000/x", "1706.03762"],
        links=["https://github.com/a/b", "https://a.test/"],
    )
    made = record((C.MAYBE_TITLE, "Of things"), (C.CATEGORY, "cs.CV,cs.LG"), (C.AUTHORS, "X"))
    made.people = People(("Ada",), complete=False)
    assert made.draft() == Draft(title="Of things", people=made.people, category="cs.CV")
    assert Record().draft() == Draft()


@pytest.mark.parametrize(
    ("texts", "date"),
    [
        ([(C.DATE, "2017"), (C.DATE, "June 2017"), (C.DATE, "2017-06-12")],
         PartialDate(2017, 6, 12)),
        ([(C.DATE, "2017"), (C.DATE, "2018-06-12")], PartialDate(2017)),
        ([(C.YEAR, "2017"), (C.DATE, "2018-06")], PartialDate(2018, 6)),
        ([(C.DATE, "2017-06"), (C.YEAR, "2017"), (C.MONTH, "6"), (C.DAY, "12")],
         PartialDate(2017, 6, 12)),
        ([(C.DATE, "soon"), (C.YEAR, "2017")], PartialDate(2017)),
        ([(C.VENUE, "NeurIPS 2019")], PartialDate(2019)),
        ([(C.VENUE, "NeurIPS 2019"), (C.YEAR, "2017")], PartialDate(2017)),
        ([(C.MONTH, "6"), (C.DAY, "12")], None),
        ([], None),
    ],
)  # fmt: skip
def test_the_most_precise_date_that_agrees_with_the_first_counts(
    texts: list[tuple[Column, str]], date: PartialDate | None
) -> None:
    assert record(*texts).draft().date == date
