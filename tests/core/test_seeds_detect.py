"""The kind of a list is told by its first lines, mark by mark, and by nothing else."""

from __future__ import annotations

import pytest

from crawler.core.seeds.detect import Guess, Kind, guess
from crawler.core.seeds.records import Column
from crawler.core.seeds.tabular import Layout

LONG_AGO = "Attention is all you need, and so are others\n"


@pytest.mark.parametrize(
    "page",
    ["<!DOCTYPE html>", "<!doctype x>", "<html>", "<HTML lang=en>", "<?xml version='1.0'?>",
     "<rss>", "<RSS version='2.0'>", "<feed xmlns='x'>", "  <html>", "\ufeff<html>"],
)  # fmt: skip
def test_a_page_is_told_by_how_it_opens(page: str) -> None:
    assert guess([f"{page}\n", "more\n"]) == Guess(Kind.PAGE)
    assert guess(["\n", " \t\r\n", "\ufeff\n", f"{page}\n"]) == Guess(Kind.PAGE)
    assert guess([LONG_AGO, f"{page}\n"]) == Guess(Kind.PLAIN)


@pytest.mark.parametrize("text", ["<htmlx>", "<feeder>", "html", "<body>", "<! doctype>"])
def test_what_opens_otherwise_is_no_page(text: str) -> None:
    assert guess([f"{text}\n"]).kind is not Kind.PAGE


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        (Kind.JSON_LINES, ['{"title": "A"}\n', "x\n"]),
        (Kind.JSON_LINES, ["{}\n"]),
        (Kind.JSON, ["[]\n"]),
        (Kind.JSON, ['[{"title": "A"}]\n']),
        (Kind.JSON, ['[["A"], "B"]\n']),
        (Kind.PLAIN, ["[12]\n"]),
        (Kind.PLAIN, ["[12, {}]\n"]),
        (Kind.JSON, ["{\n", "x\n"]),
        (Kind.JSON, ["[\n", "x\n"]),
        (Kind.JSON, ["[ [\n", "x\n"]),
        (Kind.JSON, ['["A\n', "x\n"]),
        (Kind.JSON, ["[{x\n", "x\n"]),
        (Kind.JSON, ["{}}\n", "x\n"]),
        (Kind.JSON, ["{]\n", "x\n"]),
        (Kind.PLAIN, ["[}\n", "x\n"]),
        (Kind.PLAIN, ["[] x\n", "x\n"]),
        (Kind.PLAIN, ["[x\n", "x\n"]),
        (Kind.PLAIN, ["{x\n", "x\n"]),
        (Kind.PLAIN, ["(x\n", "x\n"]),
        (Kind.JSON, ["[" * 100_000]),
        (Kind.JSON, ["\ufeff  [\n", "x\n"]),
        (Kind.JSON_LINES, ['{"a\n', *["  {}\n"] * 7, "x\n", "x\n"]),
        (Kind.JSON, ['{"a\n', *["{}\n"] * 6, *["x\n"] * 3]),
        (Kind.JSON, ['{"a\n']),
        (Kind.JSON_LINES, ['{"a\n', "{}\n"]),
    ],
)
def test_json_is_told_by_its_first_line_and_by_how_many_open_a_record(
    kind: Kind, head: list[str]
) -> None:
    assert guess(head) == Guess(kind)


@pytest.mark.parametrize(
    "mark",
    ["## Papers", "###### A", "a [b](https://x)", "a [b](http:x)", "[b](#c)", "[b](./c)", "| --- |",
     "|:---:|---|", " ---|", "```", "* **A", "-  [A", "+ **A", "**A** b", "<details>", "<div x>",
     "<p>", "<br>", "<h1 a>", "<h6>"],
)  # fmt: skip
def test_markdown_is_told_by_two_of_its_marks_or_by_one_of_few_lines(mark: str) -> None:
    other = "Deep\n"
    assert guess([f"{mark}\n", other * 4]) == Guess(Kind.MARKUP)
    assert guess([*[other] * 4, f"\ufeff{mark}\n"]) == Guess(Kind.MARKUP)
    assert guess([*[other] * 5, f"{mark}\n"]) == Guess(Kind.PLAIN)
    assert guess([*[other] * 5, *[f"{mark}\n"] * 2]) == Guess(Kind.MARKUP)
    assert guess([*["X\n"] * 5, f"{mark}\n"]) == Guess(Kind.PLAIN)


@pytest.mark.parametrize(
    "text",
    ["# A", "####### A", "##A", "a [b](c)", "|--|", "``a", "*A*", "- A", "****", "<h7>", "<pre>",
     "a **b**", "  - [A", "  ```", "X## A", "a\\n[b] (https://x)"],
)  # fmt: skip
def test_what_only_looks_like_a_mark_is_none(text: str) -> None:
    assert guess([f"{text}\n"]) == Guess(Kind.PLAIN)


@pytest.mark.parametrize("entry", ["@article{a,", " @book (a", "TY  - JOUR", "%0 Book", "PMID- 1"])
def test_an_entry_of_a_format_of_its_own_makes_markup_at_once(entry: str) -> None:
    assert guess([*[LONG_AGO] * 9, f"{entry}\n"]) == Guess(Kind.MARKUP)


def test_a_listing_is_told_by_a_header_and_a_table_by_its_layout() -> None:
    assert guess([LONG_AGO, "CVNov 20, 2022\n"]) == Guess(Kind.LISTING)
    columns: list[Column | None] = [Column.TITLE, None, Column.YEAR]
    assert guess(["\ufefftitle,stars,year\n", "A b,1,2017\n"]) == Guess(
        Kind.TABLE, Layout(",", columns, heading=True, width=3)
    )
    assert guess([]) == guess(["\n", "\ufeff \n"]) == Guess(Kind.PLAIN, None)
