"""Every kind of list is told by its head, and nothing in it is dropped or makes a reader fail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.core.identity import first_id
from crawler.core.ids import arxiv_id
from crawler.core.model import Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.bare import named_in
from crawler.core.seeds.detect import Kind, guess
from crawler.core.seeds.lines import PIECE, Pushback, joined, numbered, whole
from crawler.faces import jsonl
from tests.core.memory import peak_below

VASWANI = arxiv_id("1706.03762")
TODAY = date(2026, 1, 1)


def read(text: str) -> list[Seed | Rejected]:
    return list(read_entries(text.splitlines(keepends=True), "list", TODAY))


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("CVNov 20, 2022\nA TitleAda Lovelace\n", Kind.LISTING),
        ("Skip to content\n\nCLAug 5, 2025Code\nA TitleAda Lovelace\n", Kind.LISTING),
        ("1706.03762\n2107.05580\n", Kind.PLAIN),
        ("# to read\n1706.03762  # soon\n", Kind.PLAIN),
        ("Attention Is All You Need\nDeep Learning, Vision, and More\n", Kind.PLAIN),
        ("[1] A. Vaswani. Attention. 2017.\n[2] B. Lee. Things. 2018.\n", Kind.PLAIN),
        ("Vaswani, A., Lee, B. (2017). Things.\nLee, B., Wu, C. (2018). More.\n", Kind.PLAIN),
        ("@article{a,\n title = {T}\n}\n", Kind.MARKUP),
        ("% by hand\n\n@string{x = {y}}\n", Kind.MARKUP),
        ("TY  - JOUR\nTI  - T\nER  -\n", Kind.MARKUP),
        ("\ufeffTY  - JOUR\r\nTI  - T\r\n", Kind.MARKUP),
        ("PMID- 123\nTI  - T\n", Kind.MARKUP),
        ("%0 Book\n%T T\n", Kind.MARKUP),
        ("# Awesome\n\n- [A](https://a.b)\n- [B](https://b.c)\n", Kind.MARKUP),
        ("|Date|Title|\n|---|---|\n|x|y|\n", Kind.MARKUP),
        ("## Papers\n\n* **A Title** (2017)\n", Kind.MARKUP),
        ("title,authors,year\nA,B,2017\n", Kind.TABLE),
        ("\ufeffTitle;DOI\nA;B\n", Kind.TABLE),
        ("sep=;\nTitle;DOI\nA;B\n", Kind.TABLE),
        (
            "1706.03762\tA Title\tA B\n1706.03763\tB Title\tA B\n1706.03764\tC Title\tC\n",
            Kind.TABLE,
        ),
        ('{"title": "A"}\n{"title": "B"}\n', Kind.JSON_LINES),
        ('{"title": "A"\n{"title": "B"}\n{"title": "C"}\n{"title": "D"}\n', Kind.JSON_LINES),
        ('{"results": [{"title": "A"}]}\n', Kind.JSON_LINES),
        ('[{"title": "A"}]', Kind.JSON),
        ('{\n  "results": [\n', Kind.JSON),
        ("[\n", Kind.JSON),
        ('["1706.03762",\n', Kind.JSON),
        ("<!DOCTYPE html>\n<html>\n", Kind.PAGE),
        ("<?xml version='1.0'?>\n", Kind.PAGE),
        ("", Kind.PLAIN),
    ],
)
def test_the_head_tells_the_kind(head: str, kind: Kind) -> None:
    assert guess(head.splitlines(keepends=True)).kind is kind


def test_identifiers_may_stand_one_a_line_with_signs_and_notes_around_them() -> None:
    text = """# my list
2107.05580
- https://arxiv.org/abs/1706.03762v5  # the transformer
arXiv:hep-th/9711200 by Maldacena
doi:10.1145/3292500.3330701
  * https://doi.org/10.48550/arXiv.1512.03385
3) 1810.04805, 2005.14165 and 1301.3781
// 1409.0473
<https://huggingface.co/papers/2401.09417>
2211.10950 code: https://github.com/xichenpan/ARLDM
https://dl.acm.org/doi/abs/10.1145/3292500.3330701
"""
    ids = [
        (2, "2107.05580"),
        (3, "1706.03762"),
        (4, "hep-th/9711200"),
        (6, "1512.03385"),
        (7, "1810.04805"),
        (7, "2005.14165"),
        (7, "1301.3781"),
        (9, "2401.09417"),
    ]
    seeds = {(line, text): Seed("list", line, arxiv_id=arxiv_id(text)) for line, text in ids}
    code = ("https://github.com/xichenpan/ARLDM",)
    assert read(text) == [
        *[seed for (line, _), seed in seeds.items() if line < 5],
        Seed("list", 5, doi="10.1145/3292500.3330701"),
        *[seed for (line, _), seed in seeds.items() if line > 5],
        Seed("list", 10, arxiv_id=arxiv_id("2211.10950"), urls=code),
        Seed("list", 11, doi="10.1145/3292500.3330701"),
    ]


def test_titles_may_name_their_paper() -> None:
    text = (
        "Attention Is All You Need arXiv:1706.03762\n"
        "One thing https://arxiv.org/abs/1706.03762 code: https://github.com/a/b\n"
        "Two things (doi:10.1000/abc)\n"
    )
    assert read(text) == [
        Seed("list", 1, "Attention Is All You Need", arxiv_id=VASWANI),
        Seed("list", 2, "One thing", arxiv_id=VASWANI, urls=("https://github.com/a/b",)),
        Seed("list", 3, "Two things", doi="10.1000/abc"),
    ]


def test_a_title_that_names_two_papers_keeps_neither_and_loses_neither() -> None:
    assert read("One thing arXiv:1706.03762 arXiv:1810.04805\n") == [
        Seed(
            "list",
            1,
            "One thing",
            urls=("https://arxiv.org/abs/1706.03762", "https://arxiv.org/abs/1810.04805"),
        )
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("1234", "neither a title nor an arXiv identifier nor a DOI"),
        ("1706.0376", "neither a title nor an arXiv identifier nor a DOI"),
        ("https://github.com/a/b", "neither a title nor an arXiv identifier nor a DOI"),
        ("someone@example.org", "no words of a title"),
        ("Here is a list of papers that I want to read:", "a sentence, not a title"),
        ("Please send pull requests.", "a sentence, not a title"),
        ("word " * 60, "too long for a title, and no authors can be told from it"),
        ("A title\0of sorts", "a control character, U+0000"),
        ("A title\udce9 of sorts", "bytes that are no text in the file's encoding"),
        ("x" * 60_000, "a line of more than 50,000 characters"),
    ],
)
def test_a_line_that_is_no_entry_is_rejected_with_its_place(line: str, reason: str) -> None:
    before, found, after = read(f"One thing\n{line}\nTwo things\n")
    assert (before, after) == (Seed("list", 1, "One thing"), Seed("list", 3, "Two things"))
    assert isinstance(found, Rejected)
    assert (found.line, found.reason) == (2, reason)
    assert len(found.text) <= 300
    found.text.encode()


def test_a_page_is_one_thing_that_was_not_understood() -> None:
    assert read("\n<html>\n<body>\n") == [
        Rejected("list", 2, "<html>", "an HTML or XML page, not a list of papers")
    ]


# --- identifiers in a text --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arXiv:1706.03762v5 [cs.CL] 6 Dec 2017", ["1706.03762"]),
        ("arXiv preprint arXiv:1706.03762, 2017", ["1706.03762"]),
        ("CoRR, abs/1706.03762, 2017", ["1706.03762"]),
        ("see math.GT/0309136v2.", ["math/0309136"]),
        ("pages 1234.56789 and version 2107.05580.1", []),
        ("2107.05580", []),
        ("doi: 10.1016/S0140-6736(05)17759-5).", ["10.1016/s0140-6736(05)17759-5"]),
        ("https://doi.org/10.48550/arXiv.1706.03762", ["1706.03762"]),
        ("https://link.springer.com/chapter/10.1007/978-3_2", ["10.1007/978-3_2"]),
        ("github.com/a/b and arXiv 2107.05580", ["https://github.com/a/b", "2107.05580"]),
    ],
)
def test_identifiers_are_found_where_they_are_said(text: str, expected: list[str]) -> None:
    assert [str(one.arxiv or one.doi or one.url) for one in named_in(text)] == expected


@given(st.text(max_size=120))
def test_what_is_found_in_a_text_stands_there_in_order(text: str) -> None:
    found = named_in(text, alone=True)
    ends = [0, *(one.end for one in found)]
    assert all(
        end <= one.start < one.end <= len(text) for end, one in zip(ends, found, strict=False)
    )


# --- lines --------------------------------------------------------------------------------------


def test_a_long_line_in_pieces_counts_once() -> None:
    pieces = ["one\n", "a" * PIECE, "b" * PIECE, "c\n", "two\n"]
    assert [(number, len(text)) for number, text in numbered(pieces)] == [
        (1, 4),
        (2, PIECE),
        (2, PIECE),
        (2, 2),
        (3, 4),
    ]
    assert [number for number, _ in whole(numbered(pieces))] == [1, 2, 3]
    assert [(number, len(text)) for number, text in joined(numbered(pieces), PIECE + 9)] == [
        (1, 4),
        (2, PIECE + 10),
        (3, 4),
    ]


def test_lines_that_are_given_back_come_again() -> None:
    lines = Pushback(numbered(["a\n", "b\n", "c\n"]))
    assert lines.head(2, 100) == [(1, "a\n"), (2, "b\n")]
    assert list(lines) == [(1, "a\n"), (2, "b\n"), (3, "c\n")]


# --- anything at all ----------------------------------------------------------------------------

PARTS = st.sampled_from(
    """[ ]( https://arxiv.org/abs/1706.03762 ) ** * _ - # ## | |---|---| " “ ” { } @article{a,
    @string{x= author={Ada} title={ }, A. Vaswani, N. Shazeer et al. and , . (2017) Attention In
    NeurIPS 2017 arXiv:1706.03762 10.1000/xyz <br> <details> </details> <!-- --> ``` title,year
    {"title":"x"} [{"title": ], é 中文 ` ~ \\ $x^2$ \\'e \\bibitem{a} [12] 12. %0 %T PMID- Title:
    Authors: 代码： &amp; <a &lt; ![a](b) [[ ]] ... … ? ! ; : by sep=; CVNov CV ===== ----- > 1. '
    TY TI ER""".split()
)
SPACES = st.sampled_from(
    [" ", " ", " ", "\n", "\n", "\n\n", "\n    ", "\t", "", "  - ", "\r", "\x85"]
)
TEXTS = st.lists(st.tuples(PARTS | st.text(max_size=4), SPACES), max_size=40).map(
    lambda parts: "".join(part + space for part, space in parts)
)
STARTS = st.sampled_from(
    ["", "", "", "title,authors\n", "@a{b,\n", "[", "- [x](https://y.z)\n", "TY  - JOUR\nTI  - "]
)


@settings(max_examples=400)
@given(STARTS, TEXTS)
def test_no_list_is_too_odd_to_be_read(start: str, text: str) -> None:
    """Every entry has its place, and can be shown and identified."""
    lines = (start + text).split("\n")
    found = list(read_entries([f"{line}\n" for line in lines], "list", TODAY))
    assert all(1 <= one.line <= len(lines) for one in found)
    for one in found:
        if isinstance(one, Rejected):
            assert one.reason
            assert len(one.text) <= 300
            one.text.encode()
        else:
            assert len(first_id(one)) == 12
            assert one.title or one.arxiv_id or one.doi
            assert one.authors or not one.authors_complete


@given(STARTS, TEXTS)
def test_what_any_list_says_is_parsed_again_to_the_same(start: str, text: str) -> None:
    found = read(start + text)
    lines = [f"{jsonl.line(jsonl.entry(one))}\n" for one in found]
    assert list(read_entries(lines, "other", TODAY)) == found


# Records of one kind: what opens a list, and for a number the record, whole and broken.
RECORDS = {
    "JSON Lines": ("", '{{"title": "Of thing {0}"}}', ['{{"title": "Of {0}"', "[{0}]", "{{}}"]),
    "CSV": (
        "title,doi,year\n",
        "Of thing {0},,2017",
        ['"Of {0},,2017', "Of {0}, it,,2017", ",,{0}"],
    ),
    "BibTeX": (
        "",
        "@misc{{k{0},\n title = {{Of thing {0}}}\n}}",
        [
            "@misc{{k{0}, title = {{Of}}",
            "@misc{{k{0}, author = {{Ada}}}}",
            "@misc{{title = x y z}}",
        ],
    ),
    "RIS": ("", "TY  - JOUR\nTI  - Of thing {0}\nER  - ", ["TY  - JOUR\nAU  - {0}\nER  - "]),
    "Markdown": (
        "",
        "- [Of thing {0}](https://arxiv.org/abs/1706.03762)",
        ["- so {0} it is said here, and there: thanks to all of them, please see below."],
    ),
    "table": (
        "|Title|Code|\n|---|---|\n",
        "|Of thing {0}|https://github.com/a/b|",
        ["||https://github.com/a/b{0}|"],
    ),
    "listing": (
        "",
        "CVNov 20, 2022\nOf thing {0}: a studyAshish Vaswani, Noam Shazeer",
        ["CVNov 31, 2022\nOf thing {0}Ashish Vaswani", "CVNov {0}, 2022\n\0"],
    ),
}


@pytest.mark.parametrize("kind", RECORDS)
@given(picks=st.lists(st.integers(-1, 2), min_size=1, max_size=8))
def test_every_record_leads_to_a_seed_or_a_rejection_on_its_line(
    kind: str, picks: list[int]
) -> None:
    """The whole ones to a seed, whatever the one before lacks; none is dropped in silence."""
    head, good, bad = RECORDS[kind]
    texts = [(good if pick < 0 else bad[pick % len(bad)]).format(n) for n, pick in enumerate(picks)]
    # a first record that is whole tells the kind
    texts = [good.format(99), *texts]
    found = {one.line: one for one in read(head + "\n".join(texts) + "\n")}
    line = 1 + head.count("\n")
    for text, pick in zip(texts, [-1, *picks], strict=True):
        assert isinstance(found.get(line), Seed if pick < 0 else Rejected), (line, text, found)
        line += text.count("\n") + 1


@given(st.binary(max_size=200))
def test_no_bytes_are_too_odd_to_be_read(data: bytes) -> None:
    text = data.decode("utf-8", errors="surrogateescape")
    for one in read(text):
        assert isinstance(one, Rejected) or one.title or one.arxiv_id or one.doi


# --- large lists --------------------------------------------------------------------------------


def many(count: int, form: str) -> Iterator[str]:
    return (form.format(number) for number in range(count))


@pytest.mark.parametrize(
    "form",
    [
        "Of thing {0} and others of its kind\n",
        "- [Of thing {0}](https://arxiv.org/abs/1706.03762)\n",
        '{{"title": "Of thing {0}", "abstract": "It is."}}\n',
        "[{0}] A. Vaswani, N. Shazeer, et al. Of thing {0}. In CVPR, 2017.\n",
        "@misc{{k{0}, title = {{Of thing {0}}}}}\n",
    ],
)
def test_a_long_list_is_read_entry_by_entry(form: str) -> None:
    """What is held does not grow with the list."""
    read("Of warm things\n" * 50)
    with peak_below(6_000_000):
        entries = read_entries(many(2_500, form), "list", TODAY)
        assert sum(isinstance(one, Seed) for one in entries) == 2_500
