"""Marks of Markdown and HTML are taken out of a text, and what they said is kept."""

from __future__ import annotations

import pytest

from crawler.core.seeds.markup import GAP, Inline, Link, bridged, inline, is_label, words_of
from crawler.core.seeds.titles import is_heading, why_no_title

G = GAP
URL = "https://a.test/x"
PAPER = "https://arxiv.org/abs/1706.03762"


@pytest.mark.parametrize(
    ("text", "visible", "links"),
    [
        ("Of things", "Of things", []),
        (f"[Of many things]({URL}) x", "Of many things x", [Link("Of many things", URL, 0, 14)]),
        (f"a [Code]({URL}) b", f"a {G} b", [Link("Code", URL, 3, 3)]),
        (f"a [Paper]( <{URL}> 'Of it' ) b", f"a {G} b", [Link("Paper", URL, 3, 3)]),
        (f'a [Paper]({URL} "Of it") b', f"a {G} b", [Link("Paper", URL, 3, 3)]),
        (f"[Of [many] things]({URL})", "Of [many] things", [Link("Of [many] things", URL, 0, 16)]),
        (f"[Of many! things]({URL})", "Of many! things", [Link("Of many! things", URL, 0, 15)]),
        ("[Of many things](https://a.test/(b)c)", "Of many things",
         [Link("Of many things", "https://a.test/(b)c", 0, 14)]),
        ("[Of many things](https://a.test/?a&amp;b)", "Of many things",
         [Link("Of many things", "https://a.test/?a&b", 0, 14)]),
        (f"a ![x]({URL}) b", f"a {G} b", []),
        (f"a [![code]({URL}/p.svg)]({URL}) b", f"a {G} b", [Link("code", URL, 3, 3)]),
        (f"a [<img src='x'>]({URL}) b", f"a {G} b", [Link("", URL, 3, 3)]),
        (f"<a href='{URL}'>Of many <b>things</b></a> x", "Of many **things** x",
         [Link("Of many **things**", URL, 0, 18)]),
        (f'<A class=x HREF = "{URL}?a&amp;b" id=y>code</A> x', f"{G} x",
         [Link("code", f"{URL}?a&b", 1, 1)]),
        (f"<{URL}> x", f"{G} x", [Link("", URL, 1, 1)]),
        (f"a {URL} b", f"a {G * len(URL)} b", [Link("", URL, 2, 2)]),
        (f"Code: {URL} b", f"{G * (6 + len(URL))} b", [Link("Code", URL, 6, 6)]),
        (f"**Code**: {URL}", f"**{G * (8 + len(URL))}", [Link("Code", URL, 10, 10)]),
        (f"a; Code page: {URL}", f"a; {G * (11 + len(URL))}", [Link("Code page", URL, 14, 14)]),
        (f"a[Code：{URL}", f"a[{G * (5 + len(URL))}", [Link("Code", URL, 7, 7)]),
        (f"x |Code :** {URL}", f"x |{G * (9 + len(URL))}", [Link("Code", URL, 12, 12)]),
        (f"It: Wonder: {URL}", f"It: Wonder: {G * len(URL)}",
         [Link("Wonder", URL, 12, 12)]),
        ("in arXiv:1706.03762.", f"in {G * 16}.", [Link("", PAPER, 3, 3)]),
        ("in 10.1000/x, y", f"in {G * 9}, y", [Link("", "10.1000/x", 3, 3)]),
        ("<b>A</b> <STRONG>B</STRONG> <i>c</i> <EM>d</EM>", "**A** **B** *c* *d*", []),
        ("a<br>b<BR />c\nd</p>e<DIV x>f<ul><li>g</li>", f"a{G}b{G}c{G}d{G}e{G}f{G}{G}g{G}", []),
        ("<td>a<tr>b<summary>c</details>d", f"{G}a{G}b{G}c{G}d", []),
        ("a<sub>2</sub> <span x='y'>b</span> < c <1>", "a2 b < c <1>", []),
        ("A &amp; B &lt;i&gt;", "A & B <i>", []),
        (r"\*a\* \_b\_ \[c\] \\ \~ \$ \x", r"*a* _b_ [c] \ ~ $ \x", []),
        ("`a b` `c", "a b `c", []),
        ("![a](b) <img src=x> c", f"{G}  c", []),
    ],
)  # fmt: skip
def test_what_is_seen_and_what_it_leads_to_are_told_apart(
    text: str, visible: str, links: list[Link]
) -> None:
    assert inline(text) == Inline(visible, links)


@pytest.mark.parametrize(
    "label",
    ["Paper", "code", "[PDF]", "**Code**", "(arXiv)", "CVPR 2024", "NeurIPS'23", "ICML 2023 oral",
     "ACL-24", "CVPR 2024.06", "Project Page", "代码", "论文 链接", "arXiv 1706.03762", PAPER, "",
     "：", "10.1000/x", "x: 10.1000/abcdefghijkl"],
)  # fmt: skip
def test_a_label_says_what_a_link_is(label: str) -> None:
    assert is_label(label)


@pytest.mark.parametrize(
    "title",
    ["Of things", "GPT", "Code of things", "CVPR 1824",
     "Deep Vision Transformers Net 2024",
     "CVPR 2024 oral talks", "CVPR 20244", "see 10.1000/x 10.1000/y", "Of things 10.1000/x"],
)  # fmt: skip
def test_a_title_is_no_label(title: str) -> None:
    assert not is_label(title)


@pytest.mark.parametrize(
    ("label", "paper"),
    [("Paper", True), ("PDF (v2)", True), ("arXiv", True), ("论文", True), ("Code", False),
     ("code paper", False), ("", False), ("12", False)],
)  # fmt: skip
def test_a_link_is_called_the_paper_by_its_first_word(label: str, paper: bool) -> None:
    assert Link(label, URL, 0, 0).is_paper is paper


def test_words_are_runs_of_letters_and_gaps_are_bridged() -> None:
    assert words_of("Of 2 THINGS, the_end ÉTÉ 论文") == [
        "of",
        "things",
        "the",
        "end",
        "été",
        "论文",
    ]
    assert bridged(f"a {G} \n{G}b  c") == "a b  c"
    assert bridged(f"a{G}b", " · ") == "a · b"


# --- titles in plain text ---------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    "abstract acknowledgements acknowledgments appendix bibliography conclusion contents"
    " introduction keywords literature menu papers publications readme references related"
    " search skip todo".split(),
)
def test_a_word_that_heads_a_list_is_no_title(heading: str) -> None:
    for written in (heading, heading.upper(), f"# {heading}:", f"**{heading}**."):
        assert is_heading(written)
    assert not is_heading(f"{heading} of things")


PROSE = "a sentence, not a title"


@pytest.mark.parametrize(
    "said",
    [*(f"please {word}" for word in
       "add check cite consider contact feel help let note open read refer see send".split()),
     "feel free", "thanks to", "Thanks for", "thank you", "contributions are", "contribution is",
     "pull request", "pull requests", "star this", "this list", "these papers",
     "the following repositories".replace("repositories", "repos"), "a curated list",
     "this repository", "the following page", "this file", "this collection", "click here",
     "see also", *(f"I {word}" for word in "want need would plan have am".split()),
     "work in progress", "last updated"],
)  # fmt: skip
def test_what_speaks_to_its_reader_is_no_title(said: str) -> None:
    for end in ".:!…。：;":
        assert (
            why_no_title(f"Now and then {said} for all of the long list to be read{end}") == PROSE
        )
    assert why_no_title(f"Now and then {said} for all of the long list to be read") is None
    assert why_no_title(f"Now and then x{said}x for all of the long list to be read.") is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Of things", None), ("Of", "no words of a title"), ("Oft", None), ("12 34",
        "no words of a title"),
        ("abcd 12345 ", "no words of a title"), ("abcd 12345", None),
        ("a@b.test",
        "no words of a title"),
        ("ask a@b.test", None), ("one two three four five six seven eight:", PROSE),
        ("one two three four five six seven eight nine:", None), ("Of things.", None),
        ("x" * 350, None), ("x" * 351, "too long for a title, and no authors can be told from it"),
        ("ab " * 45, None),
        ("ab " * 46, "too long for a title, and no authors can be told from it"),
        ("x" * 1_500, "too long for a title, and no authors can be told from it"),
        ("x" * 1_501, "a title of 1,501 characters"),
    ],
)  # fmt: skip
def test_a_line_of_plain_text_is_a_title_or_says_why_not(text: str, why: str | None) -> None:
    assert why_no_title(text) == why
