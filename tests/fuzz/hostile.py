"""Inputs that are made to cost much: what opens and never closes, long runs, deep nests, bombs.

Each is made at any size, so that the time at n and at 4n can be compared. It judges nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

_REPEATED = (
    *("[", "(", "{", "<", '"', "'", "`", "$", "\\", "*", "_", "|", "#", "-", ".", ",", ";", ":",
      "@"),
    *("%", "&", "~", "/", " ", "\n", "\t", "\r", "\0", "0", "a", "A", "e\u0301", "\u202e", "İ",
      "}"),
    *("[](", "![", "[[", "**", "```\n", "~~~\n", "> ", "- ", "# a\n", "|-", "| a ", "1. a\n",
      "()"),
    *("<div>", "<a href='", "<!--", "<![CDATA[", "<script>", "<p><b>", "<svg><math>", "</div>",
      "<a "),
    *("<entry>", "<record>", "<td>", "<table><tr>", "&amp;", "&#65;", "<meta name='",
      "<article>"),
    *('{"a":', '[{"a":', '{"a":"b",', '"\\u0041"', "\\ud800", "null,", '"a":1,', "1e9", "\\\\"),
    *("@article{a,", "@string{a=", "title={", "{{", "a # ", "and ", "\\url{", "\\href{", '\\"{',
      "\\v"),
    *("http://", "https://a.b/", "www.", "https://github.com/a/b ", "github.com/", "git@",
      "a@b."),
    *("arXiv:", "2211.10950 ", "10.1/", "doi:", "et al., ", "A. ", "A. B, ", "a b ", "Aa Bb, ",
      "(a) "),
    *("TY  - \n", "TI  - a\n", "ER  - \n", "Nov 20, 2022\n", "CVNov 20, 2022\n", "a,b\n",
      "a\tb\n"),
    *("User-agent: *\n", "Disallow: /*a\n", "Disallow: " + "*" * 20 + "\n", "[v1] ", "a: b\n"),
    *("Code will be released ", "will ", "code at ", "a. ", "not ", "this https URL ", "\n\n",
      "a\n"),
)  # fmt: skip


def _repeat(text: str) -> Callable[[int], bytes]:
    data = text.encode()
    return lambda size: (data * (size // len(data) + 1))[:size]


def _nested(opening: str, closing: str) -> Callable[[int], bytes]:
    """As deep as it is long."""
    each = len(opening) + len(closing)
    return lambda size: (opening * (size // each) + closing * (size // each)).encode()


def _framed(begin: str, text: str, end: str) -> Callable[[int], bytes]:
    inner = _repeat(text)
    return lambda size: begin.encode() + inner(size) + end.encode()


def _laughs(size: int) -> bytes:
    """A billion laughs, and more lines of them the larger it is."""
    lines = [
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">'.encode() for n in range(1, max(2, size // 60))
    ]
    head = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">' + b"".join(lines) + b"]>"
    return head + f"<feed><title>&l{len(lines)};</title></feed>".encode()


def _attributes(size: int) -> bytes:
    attributes = b" ".join(b"a%d=1" % n for n in range(size // 7))
    return b'<article class="ltx_document"><p class="ltx_p" ' + attributes + b">x</p></article>"


def _keys(size: int) -> bytes:
    return b"{" + b",".join(b'"k%d":1' % n for n in range(size // 9)) + b"}"


_FRAMES = (("<html><body>", "</body></html>"), ('<p class="ltx_p">', "</p>"),
            ("<feed><entry><title>", "</title></entry></feed>"),
           ("@article{a, title={", "}}"), ('{"title": "', '"}'), ("Title. ", " 2022."),
           ("title\n", "\n"), ("# ", "\n"), ("[1] A. B. ", ", 2022."))  # fmt: skip
_FRAMED = (" ", "\n", "(", "[", "<", "a ", "\\", "$", ", ", "A. ", "http://a ", "&", "-", "{}", "'")

RUNS: Mapping[str, Callable[[int], bytes]] = {
    **{f"{text!r} again and again": _repeat(text) for text in _REPEATED},
    **{
        f"{text!r} within {begin!r}": _framed(begin, text, end)
        for (begin, end), text in product(_FRAMES, _FRAMED)
    },
}
_ENTRIES = (
    ("", ""),
    ("[1] Pan, X., and Qin, P. Coherent story of ", " synthesis (CVPR), 2022."),
    ("X. Pan, P. Qin, “Coherent story of ", " synthesis,” in CVPR, 2022."),
    ("Coherent story of synthesis. Xichen Pan, ", "and Pengda Qin. CVPR 2022."),
    ("- **Coherent story** ", " Pan, Qin [[Paper](https://a.b/c)]\n"),
    ("- [Coherent ", " story](https://a.b/c), Xichen Pan.\n"),
    ("| Title | Code |\n|---|---|\n| Coherent story of ", " | [x](https://a.b/c) |\n"),
    ("Coherent story of ", " synthesis\nXichen Pan, Pengda Qin\nCVNov 20, 2022\n"),
    ("@article{a, title={Coherent story}, author={Pan, X and ", "}, year=2020}\n"),
    ("@article{a, title={Coherent story}, note={", "}, year=2020}\n"),
    ("TY  - JOUR\nTI  - Coherent story of ", "\nAU  - Pan, X\nER  - \n"),
    ("title,authors,year\nCoherent story of ", ",Xichen Pan,2022\n"),
    ('{"title": "Coherent story", "authors": "', '", "year": 2022}\n'),
)
_WITHIN = (
    *(" ", "\n", "(", ")", "[", "]", "{", "}", "<", ">", '"', "“", "'", "`", ", ", " and ", "; "),
    *("*", "**", "_", "\\", "$", "&", "~", "|", "-", ".", "9", "2022 ", "(2022) ", "A. ", "A. B, "),
    *("e\u0301", "\u0301", "http://", "http://a ", "arXiv:", "arXiv:2211.10950 ", "10.1/a", "a! "),
    *("Pan, X. and ", "In ", "et al. ", ". ", " (a", " [a"),
)

RUNS_OF_LISTS: Mapping[str, Callable[[int], bytes]] = {
    f"{text!r} within {begin!r}": _framed(begin, text, end)
    for (begin, end), text in product(_ENTRIES, _WITHIN)
}
"""For readers of lists, beside the others: long runs where good entries have a part."""
_NESTS = (("[", "]"), ("{", "}"), ("(", ")"), ('{"a":', "}"), ("<div>", "</div>"), ("$", "$"),
          ("<feed>", "</feed>"), ("\\textbf{", "}"), ("**a ", "**"), ("[a", "](b)"), ("> ", "\n"),
          ("<b><i>", "</i></b>"), ("@a{b,c={", "}}"), ("<td>", "</td>"))  # fmt: skip
BOMBS: Mapping[str, Callable[[int], bytes]] = {
    **{f"{opening!r} nested": _nested(opening, closing) for opening, closing in _NESTS},
    "a billion laughs": _laughs,
    "many attributes": _attributes,
    "many keys": _keys,
}
HOSTILE = {**RUNS, **BOMBS}
LISTS = frozenset(
    """any-list listing bibtex ris markdown references reference titles table json-seeds
    file""".split()
)
"""The targets that read lists."""


def runs_for(target: str) -> Mapping[str, Callable[[int], bytes]]:
    """What opens and never closes, and long runs, by the target that reads them."""
    return {**RUNS, **RUNS_OF_LISTS} if target in LISTS else RUNS
