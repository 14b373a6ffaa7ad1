"""Whether a line goes on with the entry above it is told by its mark, its label or its words."""

from __future__ import annotations

import pytest

from crawler.core.seeds.continuing import (
    MARKER,
    NAMED_FIRST,
    TITLE,
    Entry,
    begins_reference,
    goes_on,
    is_detail,
    is_full_paragraph,
    is_labelled,
    is_unfinished,
    joined,
    names_authors,
    names_paper,
)

ID = "1706.03762"
PAPER, URL = f"https://arxiv.org/abs/{ID}", "https://a.test/x"
FULL = "of so many things that this line is as full as a page of a book is wide, and more of"


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        *[(f"{bullet} Of", "Of") for bullet in "-*+•·‣◦–—"], ("12. Of", "Of"), ("1234) Of", "Of"),
        ("12345. Of", None), ("(12) Of", "Of"), ("[12] Of", "Of"), ("[12345] Of", None),
        ("[Byr17a] Of", "Of"), ("[Byr 2017] Of", "Of"), ("[Byr17](x) Of", None),
        ("[Byron] Of", None),
        ("[12x] Of", "Of"), ("\\bibitem{a} Of", "Of"), ("\\bibitem[B, 17]{a} Of", "Of"),
        ("-Of", None),
        ("- [ ] Of", "Of"), ("- [x]  Of", "Of"), ("- [X] Of", "Of"), ("- [y] Of", "[y] Of"),
        ("-", ""), ("12.", ""), ("12 Of", None), ("1.2 Of", None),
    ],
)  # fmt: skip
def test_a_mark_begins_an_entry(text: str, behind: str | None) -> None:
    match = MARKER.match(text)
    assert (text[match.end() :] if match else None) == behind


@pytest.mark.parametrize(
    "label",
    """abstract affiliation affiliations author authors citation comments conference date institute
    institution journal keyword keywords published tag tags tldr venue year 作者 摘要 单位 关键词
    会议""".split(),
)
def test_what_is_said_of_a_paper_has_a_label(label: str) -> None:
    for text in (f"{label}: x", f"**{label.upper()}**： x", f"[{label}] : x", f"({label} date):x"):
        assert is_labelled(text)
        assert is_detail(text)
    assert not is_labelled(f"{label} of x")
    assert not is_labelled(f"{label} wonders: x")


@pytest.mark.parametrize(
    ("text", "labelled"),
    [(f"Code: {URL}", True), ("Code: none", True), ("Code: [x](y)", True), ("PPT: A Study", False),
     ("Wonder: none", False), (": none", False), ("12: none", False), ("", False),
     (f"{'code ' * 6}: {URL}", True), (f"{'code ' * 9}: {URL}", False)],
)  # fmt: skip
def test_a_label_has_its_link_or_a_word_for_none(text: str, labelled: bool) -> None:
    assert is_labelled(text) is labelled


@pytest.mark.parametrize(
    ("text", "detail"),
    [(f"[Paper]({PAPER}) [Code]({URL})", True), (f"[Paper]({PAPER}), Code", True),
     (f"[Of things]({PAPER})", False), (f"[Paper]({PAPER}) of things", False), (URL, False),
     (f"[![x]({URL})]({PAPER})", True), (f"![x]({URL})", False), (f"![y](x) {URL}", True),
     (f"<img src='x'> {URL}", True), ("Of things", False), ("CVPR 2017", False),
     (f"<a href='{URL}'>code</a>", True), (f"[]({URL}) 12", False), (f"[code]({URL}) 12", True)],
)  # fmt: skip
def test_links_that_are_called_what_they_are_are_details(text: str, detail: bool) -> None:
    assert is_detail(text) is detail


def test_lines_that_name_authors_papers_or_a_title() -> None:
    named = ["Authors: A", "**Author**: A", "作者：A", "Author names: A", "Authors A", ": A"]
    assert [names_authors(text) for text in named] == [True, True, True, *[False] * 3]
    named = [
        f"[Paper]({PAPER})",
        f"pdf: {PAPER}",
        f"[code]({URL})",
        "paper",
        f"<A href={URL}>PDF</a>",
    ]
    assert [names_paper(text) for text in named] == [True, True, False, False, True]
    named = [
        "title: Of",
        "**Title** : Of",
        "题目：Of",
        "标题: Of",
        "Titles: Of",
        "title Of",
        "x title: y",
    ]
    assert [TITLE.match(text) is not None for text in named] == [*[True] * 4, *[False] * 3]
    named = [
        "arXiv: x",
        "(doi x",
        "https://x",
        "HTTP://x",
        "www.x",
        "12",
        "of",
        "[12",
        "!x",
        "  12",
    ]
    assert [NAMED_FIRST.match(text) is not None for text in named] == [
        *[True] * 6, False, False, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "begins"),
    [("A. Byron. Of", True), ("A. Byron, E. Smith, Of", True), ("Smith, A. of", True),
     ("A. Byron “Of", True), ("A. Byron (2017)", True), ("A. Byron", True),
     ("A. Byron - Of", False),
     ("Tom Smith. Of", False), ("Tom Smith (2017). Of", True), ("Tom Smith, 2017. Of", True),
     ("Tom Smith (2017a), Of", True), ("Tom Smith (1817). Of", False),
     ("Tom Smith, Lee Smith. Of", True),
     ("Smith et al of", True), ("Of things", False), ("", False)],
)  # fmt: skip
def test_a_reference_begins_with_names_and_a_sign_behind_them(text: str, begins: bool) -> None:
    assert begins_reference(text) is begins


WIDE = "x" * 45


@pytest.mark.parametrize(
    ("first", "below", "full"),
    [
        (WIDE, ["y"], True), (WIDE, [WIDE, " y ", "", "z"], True), (WIDE, [], False),
        (WIDE, ["", "y"], False), ("x" * 44, ["y"], False), (WIDE, ["x" * 44, "y"], False),
        (WIDE, ["- y"], False), (WIDE, ["[1] y"], False), (f"{WIDE}.", ["A. Byron. Of"], False),
        (WIDE, ["A. Byron. Of"], True), (f"{WIDE} A.", ["A. Byron. Of"], True),
        (WIDE, [WIDE] * 11, True), (WIDE, [WIDE] * 12, False),
    ],
)  # fmt: skip
def test_a_reference_may_be_broken_over_a_whole_paragraph(
    first: str, below: list[str], full: bool
) -> None:
    assert is_full_paragraph(first, below) is full


@pytest.mark.parametrize(
    ("end", "unfinished"),
    [("", True), (".", False), ("?", False), ("!", False), (")", False), ("]", False), ("”", False),
     ('"', False), (".**", False), (" A.", True), ("-A.", True), (".A.", True), ("A.", False),
     (",", True), (". ", False)],
)  # fmt: skip
def test_a_full_line_that_ends_no_sentence_is_unfinished(end: str, unfinished: bool) -> None:
    assert is_unfinished(Entry(1, 0, False, [f"{'x' * 70}{end}"])) is unfinished
    assert not is_unfinished(Entry(1, 0, False, [f"x{end}"]))


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (["Of", "things"], "Of\nthings"), (["Of a net-", "work of it"], "Of a network of it"),
        (["Of deep-", "network"], "Of deep-network"), (["Of zzq-", "xxv"], "Of zzqxxv"),
        (["Of net-", "Work"], "Of net-\nWork"), (["Of 1-", "work"], "Of 1-work"),
        (["Of net-", ""], "Of net-\n"), (["Of"], "Of"),
    ],
)  # fmt: skip
def test_a_hyphen_that_breaks_a_word_goes(parts: list[str], text: str) -> None:
    assert joined(parts) == text


REFERENCE = f"A. Byron. Of many things {FULL}"


@pytest.mark.parametrize(
    ("entry", "text", "deeper", "on"),
    [
        (Entry(1, 0, True, ["Of"]), "Things", True, True),
        (Entry(1, 0, True, ["Of"], gap=True), "Things", True, True),
        (Entry(1, 0, False, ["Of"], gap=True), "Things", True, False),
        (Entry(1, 0, False, ["Of"]), "Things", True, True),
        (Entry(1, 0, False, ["Of"]), "Things", False, False),
        (Entry(1, 0, True, ["Of"]), "things", False, False),
        (Entry(1, 0, True, ["Of"]), "A. Byron, E. Smith", False, True),
        (Entry(1, 0, True, ["Of"]), "Tom Smith", False, False),
        (Entry(1, 0, True, ["Of"]), "Tom Smith, Lee Smith", False, True),
        (Entry(1, 0, False, ["Of"]), "A. Byron, E. Smith", False, False),
        (Entry(1, 0, True, [FULL]), "things", False, True),
        (Entry(1, 0, True, [FULL]), "Things", False, False),
        (Entry(1, 0, True, [FULL]), ID, False, False),
        (Entry(1, 0, True, [FULL], numbered=True), "Things", False, True),
        (Entry(1, 0, True, [FULL], numbered=True, gap=True), "Things", False, False),
        (Entry(1, 0, False, [f"{FULL} net-"]), "work", False, True),
        (Entry(1, 0, False, [f"{FULL} net-"]), "Work", False, False),
        (Entry(1, 0, True, ["A. Byron. Of"], numbered=True), "Things", False, True),
        (Entry(1, 0, True, ["A. Byron. Of."], numbered=True), "Things", False, False),
        (Entry(1, 0, False, [REFERENCE]), "things", False, True),
        (Entry(1, 0, False, [REFERENCE]), "Things", False, True),
        (Entry(1, 0, False, [f"{REFERENCE}."]), "In Things", False, True),
        (Entry(1, 0, False, [f"{REFERENCE}."]), "Things", False, False),
        (Entry(1, 0, True, [f"{REFERENCE}."]), "Things", False, True),
        (Entry(1, 0, False, [f"{REFERENCE}."]), f"arXiv:{ID}", False, True),
        (Entry(1, 0, False, [f"{REFERENCE}."]), "hep-th/9901001", False, False),
        (Entry(1, 0, False, ["A. Byron. Of"]), "things", False, False),
        (Entry(1, 0, False, ["A. Byron and E. Smith."]), "Things", False, False),
        (Entry(1, 0, False, [f"A. Byron, {'L. Lee, ' * 5}T. Xu."]), "Things", False, True),
        (Entry(1, 0, False, ["A. Byron and E. Smith.", f"{FULL}."]), "Things", False, False),
    ],
)  # fmt: skip
def test_a_line_without_a_mark_goes_on_or_does_not(
    entry: Entry, text: str, deeper: bool, on: bool
) -> None:
    assert goes_on(entry, text, deeper=deeper) is on


@pytest.mark.parametrize(
    "opening",
    ["of", "of, x", "of. x", "of-x", "of) x", "of; x", "of: x", "12", "(x", "& x", "In x", "In: x",
     "arXiv x", "Proc. x", "Advances x", "IEEE x", "ACM x", "p. 1", "pp. 1", "URL x", "http://x",
     "https://x", "doi x"],
)  # fmt: skip
def test_the_rest_of_a_reference_opens_like_this(opening: str) -> None:
    entry = Entry(1, 0, False, [f"{REFERENCE}."])
    assert goes_on(entry, opening, deeper=False)
    assert not goes_on(entry, f"X{opening}", deeper=False)
