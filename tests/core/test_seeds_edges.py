"""At the edge of a list, where it is too long, cut or mistyped, what is told of it is exact."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.lines import joined
from crawler.core.seeds.reference import read_reference

Told = tuple[int, str | None, tuple[str, ...]] | tuple[int, str]
"""Line, title and authors; or line and why it is none."""


def told(text: str) -> list[Told]:
    found: list[Seed | Rejected] = list(
        read_entries(text.splitlines(keepends=True), "list", date(2026, 1, 1))
    )
    return [
        (one.line, one.title, one.authors) if isinstance(one, Seed) else (one.line, one.reason)
        for one in found
    ]


VASWANI = ("A. Vaswani", "N. Shazeer")
THINGS = "Of many things in the world"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "@article{a, title={Of things}}\n@string{b = }\n@article{c, title=b}\n",
            [(1, "Of things", ()), (2, "a @string without a value"), (3, "b", ())],
        ),
        (
            "@article{a, title={Of th\x07ings}}\n@article{b, title={Of more}}\n",
            [(1, "a control character, U+0007"), (2, "Of more", ())],
        ),
        (
            "@article{a, title={Of things}, author={Smith, A, B, C, D and Jones, B.}}\n",
            [(1, "Of things", ("Smith A B C D", "B. Jones"))],
        ),
        (
            "TY  - JOUR\nTI  - Of th\x07ings\nER  - \nTY  - JOUR\nTI  - Of\n  more\nER  - \n",
            [(1, "a control character, U+0007"), (4, "Of more", ())],
        ),
        (
            '{"title": "Of things", "authors": ["A. Vaswani and N. Shazeer"]}\n',
            [(1, "Of things", ("A. Vaswani", "N. Shazeer"))],
        ),
        (
            f"| Title | Code |\n|---|---|\n| {THINGS} | [x](#a) [y](https://github.com/a/b)\n",
            [(3, THINGS, ())],
        ),
        (
            "Of more things in the world,\n,\nOf many things in the world,\n",
            [(1, "Of more things in the world", ()),
             (2, "neither a title nor an arXiv identifier nor a DOI"), (3, THINGS, ())],
        ),
        (
            f"# Papers\n<!-- {THINGS}\n- [Of more things](https://arxiv.org/abs/1706.03762)\n",
            [(3, "Of more things", ())],
        ),
        (
            f"# Papers\n<!-- {THINGS}\n-->\n- [Of more things](https://arxiv.org/abs/1706.03762)\n",
            [(4, "Of more things", ())],
        ),
    ],
)  # fmt: skip
def test_a_fault_costs_what_it_is_in_and_nothing_beside(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    ["{}\n", '{{"title": "{}"}}\n', "- {} [x](https://arxiv.org/abs/1706.03762)\n"],
    ids=["plain", "JSON", "Markdown"],
)
def test_what_is_too_long_for_a_title_is_told_and_the_next_is_read(text: str) -> None:
    (first, *others) = told(text.format("ab " * 40_000) + text.format(THINGS))
    assert first[0] == 1
    assert len(first) == 2
    assert "characters" in str(first[1])
    assert others == [(2, THINGS, ())]


def test_a_comment_that_does_not_end_hides_one_line_of_a_long_list() -> None:
    entry = "- [Of more things](https://arxiv.org/abs/1706.03762)\n"
    found = told(f"# Papers\n<!-- {THINGS}\n" + entry * 3_000)
    assert found == [(line, "Of more things", ()) for line in range(3, 3_003)]


@pytest.mark.parametrize(
    ("text", "title", "names", "year"),
    [
        (f"“{THINGS}.” A. Vaswani and N. Shazeer. 2006.", THINGS, VASWANI, 2006),
        (f"“{THINGS}.” 2006.", THINGS, (), 2006),
        (f"A. Vaswani, N. Shazeer. {THINGS} (2006). 12, 3", THINGS, VASWANI, 2006),
        (f"A. Vaswani, N. Shazeer. {THINGS} [NeurIPS 2006]. 12", THINGS, VASWANI, 2006),
        (f"A. Vaswani, N. Shazeer. {THINGS}, in Proc. of the 12th", THINGS, VASWANI, None),
        ("A. Vaswani, Of a, of b, of all", "Of a, of b, of all", ("A. Vaswani",), None),
    ],
)  # fmt: skip
def test_a_reference_ends_its_title_where_the_rest_begins(
    text: str, title: str, names: tuple[str, ...], year: int | None
) -> None:
    found = read_reference(text)
    assert found is not None
    assert (found.title, found.people.names) == (title, names)
    assert found.date == (PartialDate(year) if year else None)


@pytest.mark.parametrize(
    "text",
    ["A. Vaswani and N. Shazeer (2017). 12, 3.", "a by " * 400 + "things", f"{THINGS}, Vaswani"],
)
def test_what_names_no_title_beside_people_is_no_reference(text: str) -> None:
    assert read_reference(text) is None


def test_lines_come_in_one_piece_and_no_longer_than_asked() -> None:
    pieces = [(1, "ab"), (1, "cd"), (1, "ef"), (2, "x"), (4, "y"), (4, "z")]
    assert list(joined(pieces, 3)) == [(1, "abcd"), (2, "x"), (4, "yz")]
    assert list(joined([], 3)) == []
