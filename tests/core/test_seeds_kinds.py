"""What a list is, and what its dates, rows and records say, case by case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.dates import joined_date, read_date
from crawler.core.seeds.detect import Kind, guess
from crawler.core.seeds.names import strip_et_al
from crawler.core.seeds.people import People, read_authors
from crawler.core.seeds.records import Column, column_of

MONTHS = "January February March April May June July August September October November December"
TODAY = date(2026, 1, 1)


def entries(*lines: str) -> list[Seed | Rejected]:
    return list(read_entries([f"{line}\n" for line in lines], "list", TODAY))


# --- dates ----------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS.split(), 1)))
def test_a_month_is_read_in_any_order_and_length(number: int, name: str) -> None:
    forms = {form for word in (name, name[:3], f"{name[:3]}.", name.upper()) for form in (
        f"{word} 7, 2022", f"7 {word} 2022", f"7th {word}, 2022", f"2022 {word} 7")}  # fmt: skip
    assert {form: read_date(form) for form in forms} == dict.fromkeys(
        forms, PartialDate(2022, number, 7)
    )
    assert read_date(f"{name} 2022") == PartialDate(2022, number)
    assert joined_date("2022", name[:3].lower(), "7") == PartialDate(2022, number, 7)
    assert joined_date("2022", str(number), "") == PartialDate(2022, number)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2022-11-20", PartialDate(2022, 11, 20)),
        ("2022/11", PartialDate(2022, 11)),
        ("20221120", PartialDate(2022, 11, 20)),
        ("2022-13-01", PartialDate(2022)),
        ("2022-06-31", PartialDate(2022, 6)),
        ("31.12.2020", PartialDate(2020, 12, 31)),
        ("03.04.2020", PartialDate(2020, 4, 3)),
        ("03/04/2020", PartialDate(2020)),
        ("12/13/2020", PartialDate(2020, 12, 13)),
        ("13/12/2020", PartialDate(2020, 12, 13)),
        ("04/04/2020", PartialDate(2020, 4, 4)),
        ("CVPR 2019, presented 2020", PartialDate(2020)),
        ("Sept. 5, 2017", PartialDate(2017, 9, 5)),
        ("1799", None),
        ("1800", PartialDate(1800)),
        ("2099", PartialDate(2099)),
        ("2100", None),
        ("120221", None),
    ],
)
def test_a_date_is_what_its_text_shows(text: str, told: PartialDate | None) -> None:
    assert read_date(text) == told


# --- kinds ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        (Kind.PAGE, ["<!DOCTYPE html>\n"]),
        (Kind.PAGE, ["  <?xml version='1.0'?>\n"]),
        (Kind.JSON, ["[\n", '{"title": "A"}\n']),
        (Kind.JSON, ["[ {\n", '"title": "A"}]\n']),
        (Kind.JSON, ['["A Title"]\n']),
        (Kind.JSON, ["{\n", '  "title": "A"\n', "}\n"]),
        (Kind.JSON_LINES, ['{"title": "A"}\n', '{"title": "B"}\n']),
        (Kind.JSON_LINES, ['{"title": "A\n', ' {"title": "B"}\n', '  {"title": "C"}\n']),
        (Kind.JSON, ['{"title": "A\n', ' {"title": "B"}\n', "x\n", "x\n"]),
        (Kind.MARKUP, ["## Papers\n", "- **A Title**, X. Pan\n"]),
        (Kind.TABLE, ["title,authors\n", "A,B\n"]),
        (Kind.PLAIN, ["[12] A. Vaswani. Attention is all you need.\n"]),
        (Kind.PLAIN, ["Attention is all you need\n"]),
        (Kind.PLAIN, []),
    ],
)
def test_a_list_is_of_the_kind_that_its_head_shows(kind: Kind, head: list[str]) -> None:
    assert guess(head).kind is kind


def test_kinds_are_called_what_people_call_them() -> None:
    assert [kind.value for kind in Kind] == [
        "pasted listing", "JSON", "JSON Lines", "CSV or TSV", "Markdown, BibTeX or RIS",
        "plain text", "HTML or XML",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "names"),
    [
        (Column.TITLE, "title Paper_Title TI T1 %T 标题"),
        (Column.MAYBE_TITLE, "paper Name work"),
        (Column.AUTHORS, "author Authors AU A1 %A 作者"),
        (Column.DATE, "date Published DA Y1"),
        (Column.YEAR, "year PY %D"),
        (Column.MONTH, "month"),
        (Column.DAY, "day"),
        (Column.ABSTRACT, "abstract AB N2 %X"),
        (Column.PAPER, "arxiv arXiv_ID DOI url pdf eprint"),
    ],
)
def test_a_column_is_known_by_any_of_its_names(column: Column, names: str) -> None:
    assert {name: column_of(name) for name in names.split()} == dict.fromkeys(names.split(), column)


# --- identifiers, tables, records ------------------------------------------------------


def test_identifiers_alone_are_entries_and_words_behind_the_first_a_note() -> None:
    one, two = arxiv_id("2211.10950"), arxiv_id("1706.03762")
    told = entries("2211.10950, 1706.03762", "2211.10950 and 1706.03762 read me", "1706.03762 good")
    assert [isinstance(seed, Seed) and seed.arxiv_id for seed in told] == [one, two, one, two]


def test_a_table_of_markdown_keeps_the_bar_in_a_title_and_goes_on_behind_a_link_within() -> None:
    (told,) = entries(
        "| Title | Code |",
        "|---|---|",
        r"| A \| B of things | [up](#top) [c](https://github.com/a/b) |",
    )
    assert isinstance(told, Seed)
    assert (told.title, told.urls) == ("A | B of things", ("https://github.com/a/b",))


def test_what_the_parser_wrote_is_read_back_as_it_was() -> None:
    least = '{"kind": "seed", "source": "s", "line": 3, "title": "A title"}'
    assert entries(least) == [Seed("s", 3, title="A title", authors_complete=False)]
    whole = (
        '{"kind": "seed", "source": "s", "line": 3, "title": "A title", "authors": ["A B"],'
        ' "authors_complete": true, "date": "2022-11", "year_inferred": true, "category": "cs.CV",'
        ' "code_badge": true, "abstract": "Of it.", "arxiv_id": "2211.10950", "doi": "10.1/x",'
        ' "urls": ["https://a.test/"], "other": {"note": "x"}, "more": 1}'
    )
    (told,) = entries(whole)
    assert isinstance(told, Seed)
    assert replace(told, other=None) == Seed(
        "s", 3, title="A title", authors=("A B",), authors_complete=True,
        date=PartialDate(2022, 11), year_inferred=True, category="cs.CV", code_badge=True,
        abstract="Of it.", arxiv_id=arxiv_id("2211.10950"), doi="10.1/x",
        urls=("https://a.test/",),
    )  # fmt: skip
    assert told.other is not None
    assert {"note", "more"} <= set(told.other.replace('"', " ").split())
    rejected = '{"kind": "rejected", "source": "s", "line": 3, "text": "x", "reason": "why"}'
    assert entries(rejected) == [Rejected("s", 3, "x", "why", False)]


# --- people ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "names", "complete"),
    [
        ("Vaswani A, Shazeer N", ("A Vaswani", "N Shazeer"), True),
        ("Vaswani A, Noam Shazeer", ("Vaswani A", "Noam Shazeer"), True),
        ("Vaswani, Ashish", ("Ashish Vaswani",), True),
        ("Vaswani, A., Shazeer, N.", ("A. Vaswani", "N. Shazeer"), True),
        (
            "van der Maaten, Laurens, Hinton, Geoffrey",
            ("Laurens van der Maaten", "Geoffrey Hinton"),
            True,
        ),
        ("Ashish Vaswani; Noam Shazeer", ("Ashish Vaswani", "Noam Shazeer"), True),
        (
            "Vaswani, Ashish and Shazeer, Noam and others",
            ("Ashish Vaswani", "Noam Shazeer"),
            False,
        ),
        ("Martin Luther King, Jr., Ada Byron", ("Martin Luther King Jr.", "Ada Byron"), True),
        ("A. Vaswani, N. Shazeer, et al.", ("A. Vaswani", "N. Shazeer"), False),
        ("李明，王芳", ("李明", "王芳"), True),
        ("Ada Byron (MIT), Alan Turing (NPL)", ("Ada Byron", "Alan Turing"), True),
    ],
)
def test_a_list_of_people_is_read_as_it_was_written(
    written: str, names: tuple[str, ...], complete: bool
) -> None:
    assert read_authors(written) == People(names, complete)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("A title Ada Byron et al.", "A title Ada Byron"),
        ("A title Ada Byron, et al", "A title Ada Byron"),
        ("A title Ada Byron and others.", "A title Ada Byron"),
        ("A title, Ada Byron & et al.,", "A title, Ada Byron"),
        ("A title et. al.", "A title"),
        (" , A title et al.", " , A title"),
        ("Gepetal", None),
        ("A title et al. Ada Byron", None),
    ],
)
def test_a_line_ends_with_et_al_or_names_all(line: str, left: str | None) -> None:
    assert strip_et_al(line) == (line if left is None else left, left is not None)
