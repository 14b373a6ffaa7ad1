"""An entry that has an end of its own takes its own lines, and leaves all others to the next."""

from __future__ import annotations

import pytest

from crawler.core.seeds.blocks import bibtex_block, skip_comment, tagged_block
from crawler.core.seeds.lines import Line, Pushback

MOST_LINES = 2_000
LONGEST = 400_000


def numbered(texts: list[str]) -> list[Line]:
    return list(enumerate(texts, 2))


def bibtex_taken(first: str, *below: str) -> tuple[str, list[str]]:
    """The entry's text, and the lines that are left."""
    lines = Pushback(numbered(list(below)))
    return bibtex_block(lines, first), [text for _, text in lines]


@pytest.mark.parametrize(
    ("first", "own", "left"),
    [
        ("@a{x}\n", [], ["\n", "@b{y}\n"]),
        ("@a{x}}\n", [], ["}\n"]),
        ("@a{x,\n", ["title={X}\n", "}\n"], ["more\n"]),
        ("@a{x,\n", ["title={X}}\n"], ["}\n"]),
        ("@a{x,\n", ["title={X}}}\n"], ["more\n"]),
        ("@a{x,\n", ["}"], []),
        (r"@a{x, title={\}},", ["year=1}\n"], ["more\n"]),
        ("@a{x, title={\\{},\n", ["}\n"], ["more\n"]),
        ("@a{x(y), title={Of},\n", ["}\n"], ["more\n"]),
        ("@a{x, title={f(x)},\n", ["}\n"], ["more\n"]),
        ("@a(x,\n", ["title={X}\n", " )\n"], ["more\n"]),
        ("@a(x,\n", ["title={X})\n", ")"], [")\n"]),
        ("@a(x, title={X},\n", [")\n"], ["more\n"]),
        ("@a{x,\n", ["title={X\n"], ["@b{y}\n", "}\n"]),
        ("@a{x,\n", ["title={X\n"], ["\n", "more\n", "\n", "@b{y}\n"]),
        ("@a{x,\n", ["title={X\n"], [" \t\n", "more\n"]),
        ("@a{x,\n", ["title={X\n", "more"], []),
    ],
)
def test_a_bibtex_entry_ends_with_the_brace_that_closes_it(
    first: str, own: list[str], left: list[str]
) -> None:
    whole = "".join(text if text.endswith("\n") else f"{text}\n" for text in (first, *own))
    assert bibtex_taken(first, *own, *left) == (whole, left)


def test_a_bibtex_entry_has_so_many_lines_and_characters_and_no_more() -> None:
    first, line = "@a{x,\n", "t\n"
    told = bibtex_taken(first, *[line] * (MOST_LINES - 1), "}\n")
    assert told == (f"{first}{line * (MOST_LINES - 1)}}}\n", [])
    told = bibtex_taken(first, *[line] * MOST_LINES, "}\n")
    assert told == (f"{first}{line * MOST_LINES}", ["}\n"])
    half, rest = "t" * (LONGEST // 2) + "\n", "t" * (LONGEST // 2 - len(first) - 2) + "\n"
    assert bibtex_taken(first, half, rest, "}\n") == (f"{first}{half}{rest}}}\n", [])
    assert bibtex_taken(first, half, f"t{rest}", "}\n") == (f"{first}{half}t{rest}", ["}\n"])


@pytest.mark.parametrize(
    ("own", "left"),
    [
        (["TY  - JOUR\n", "TI  - Of\n", "ER  - \n"], ["ER  - \n"]),
        (["TY  - JOUR\n", "TI  - Of\n", "things\n"], ["TY  - JOUR\n"]),
        (["TY  - JOUR\n", "TI  - Of\n", "\n"], ["things\n", "ER  - \n"]),
        (["TY  - JOUR\n", "TI  - Of\n", " \n", "AU  - X\n"], ["TY  - JOUR\n"]),
        (["%0 Book\n", "\n", "%T Of\n", "things\n"], ["%0 Book\n"]),
        (["TY  - JOUR\n"], []),
        (["TY  - JOUR\n", *["things\n"] * (MOST_LINES - 1)], ["things\n", "ER  - \n"]),
    ],
)
def test_a_tagged_entry_ends_with_its_mark_a_blank_line_or_the_next(
    own: list[str], left: list[str]
) -> None:
    first, *below = numbered([*own, *left])
    lines = Pushback(below)
    assert tagged_block(lines, first) == [first, *below[: len(own) - 1]]
    assert list(lines) == below[len(own) - 1 :]


@pytest.mark.parametrize(
    ("first", "own", "left"),
    [
        ("<!-- x -->\n", [], ["y -->\n", "more\n"]),
        ("<!-- x\n", ["y\n", "-- >\n", "z -->\n"], ["more -->\n"]),
        ("<!-- x\n", [], ["y\n", "more\n"]),
        ("<!-- x\n", ["y\n"] * (MOST_LINES - 1) + ["-->\n"], ["more\n"]),
        ("<!-- x\n", [], ["y\n"] * MOST_LINES + ["-->\n", "more\n"]),
    ],
)
def test_a_comment_that_does_not_end_is_a_line_long(
    first: str, own: list[str], left: list[str]
) -> None:
    below = numbered([*own, *left])
    lines = Pushback(below)
    skip_comment(lines, first)
    assert list(lines) == below[len(own) :]
