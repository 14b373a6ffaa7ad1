"""At the edge of a list, where it is too long, cut or mistyped, what is told of it is exact."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.jsontext import LONGEST
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
NOT_CLOSED = "the value of title (line {}) is not closed, or the comma behind it is missing"
MANY = (
    "A. Vaswani",
    "N. Shazeer",
    "N. Parmar",
    "J. Uszkoreit",
    "L. Jones",
    "A. N. Gomez",
    "L. Kaiser",
)
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
            "@article{a, title={Of things}} % a comment\n\n% more\n@article{c, title={Of more}}\n",
            [(1, "Of things", ()), (4, "Of more", ())],
        ),
        (
            '@article{a, title="Of { it", year=2006}\n'
            '@article{b, title="Of } x" # {a}}\n@article{c, title={Of}}\n',
            [(1, NOT_CLOSED.format(1)), (2, NOT_CLOSED.format(2)), (3, "Of", ())],
        ),
        (
            f"# Papers\n<!-- one line -->\n- [{THINGS}](https://arxiv.org/abs/1706.03762)\n",
            [(3, THINGS, ())],
        ),
        (
            "# Papers\n- **Of things**" + " a b" * 6_000 + f"\n- **{THINGS}**\n",
            [(2, "an entry of 24,013 characters"), (3, THINGS, ())],
        ),
        (
            "1706.03762\t\t2006\n1706.03763\t\t2007\n1706.03764\t\t2008\n",
            [(1, None, ()), (2, None, ()), (3, None, ())],
        ),
        (
            "".join(f'Of things in the {n}th world,"{"of many words " * 30}",1706.0376{n}\n'
                    for n in range(4)),
            [(n + 1, f"Of things in the {n}th world", ()) for n in range(4)],
        ),
        (
            'title,year\n"Of things' + "\n," * 2_000 + "\nOf more,2006\n",
            [(2, "a quote that is not closed"), (2_003, "Of more", ())],
        ),
        ("see 10.1234/) and 10.1000/xyz\n", [(1, None, ())]),
        ("https://dl.acm.org/doi/pdf/10.48550/arXiv.1706.03762\n", [(1, None, ())]),
        ("\n\n<!DOCTYPE html>\n<html><body>Of things\n",
         [(3, "an HTML or XML page, not a list of papers")]),
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
    [
        "A. Vaswani and N. Shazeer (2017). 12, 3.",
        "a by " * 400 + "things",
        f"{THINGS}, Vaswani",
        f"{THINGS}, Lee Smith, 2006",
        f"{THINGS}: Lee Smith, 2006",
        "G. S. J, Automatically telling of things, in: ICML, 1998, pp. 1–9.",
    ],
)
def test_what_names_no_title_beside_people_is_no_reference(text: str) -> None:
    assert read_reference(text) is None


def test_lines_come_in_one_piece_and_no_longer_than_asked() -> None:
    pieces = [(1, "ab"), (1, "cd"), (1, "ef"), (2, "x"), (4, "y"), (4, "z")]
    assert list(joined(pieces, 3)) == [(1, "abcd"), (2, "x"), (4, "yz")]
    assert list(joined([], 3)) == []


LONG = f"{THINGS} and of what else there is to be told of them at great length and so on and"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"- **{LONG}**\nto its end. 2006\n- **{THINGS}**\n", [(1, LONG, ()), (3, THINGS, ())]),
        (
            f"- A. Vaswani, N. Shazeer. {LONG}\nto its end. 2006.\n- A. Jones. Of more. 2006.\n",
            [(1, f"{LONG} to its end", VASWANI), (3, "Of more", ("A. Jones",))],
        ),
        (
            f"{', '.join(MANY)}.\nOf things in the world. 2006.\n"
            "B. Jones, A. Lee. Of more. 2006.\n",
            [(1, "Of things in the world", MANY), (3, "Of more", ("B. Jones", "A. Lee"))],
        ),
        (
            f"A. Vaswani, N. Shazeer. {LONG}\nto its end. 2006.\n[2] A. Jones. Of more. 2006.\n",
            [(1, f"{LONG} to its end", VASWANI), (3, "Of more", ("A. Jones",))],
        ),
        (
            f"# Papers\n## 1. [{THINGS}](https://arxiv.org/abs/1706.03762)\n## Of more\n",
            [(2, THINGS, ())],
        ),
        (
            f"# Papers\n- [GPT](https://x.org) **{THINGS}** [[Paper]](arxiv.org/abs/1706.03762)\n",
            [(2, THINGS, ())],
        ),
        (
            "CVNov 20, 2022\nOf wagers and the (im)possibility of savings\n"
            "Ada Lovelace, Alan Turing\n"
            "CVNov 20, 2022\nOf things by the network group\nAda Lovelace, Alan Turing\n",
            [(1, "Of wagers and the (im)possibility of savings", ("Ada Lovelace", "Alan Turing")),
             (4, "Of things by the network group", ("Ada Lovelace", "Alan Turing"))],
        ),
        (
            "[1] Smith Consortium, A. Jones. Of things in the world. 2006.\n",
            [(1, "Of things in the world", ("Smith Consortium", "A. Jones"))],
        ),
        (
            "[1] Neil M. Goldman. THE BOUNDS OF LANGUAGE. 1975.\n",
            [(1, "THE BOUNDS OF LANGUAGE", ("Neil M. Goldman",))],
        ),
    ],
)  # fmt: skip
def test_a_line_is_of_the_entry_that_it_belongs_to(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_a_date_that_a_person_changed_is_read_as_people_write_it() -> None:
    line = '{{"kind": "seed", "source": "x", "line": 7, "title": "Of things", "date": "{}"}}\n'
    found = list(
        read_entries([line.format("20 Nov 2022"), line.format("1887-05")], "l", date(2026, 1, 1))
    )
    assert [one.date for one in found if isinstance(one, Seed)] == [
        PartialDate(2022, 11, 20),
        PartialDate(1887, 5),
    ]


def test_a_line_of_json_without_end_is_told_and_the_next_is_read() -> None:
    first, endless, last = (
        '{"title": "Of things"}\n',
        '{"title": "' + "a" * LONGEST,
        '{"title": "Of more"}\n',
    )
    found = told(f'{first}{endless}"}}\n{last}')
    assert found == [
        (1, "Of things", ()),
        (2, "a line of more than 8,000,000 characters"),
        (3, "Of more", ()),
    ]
