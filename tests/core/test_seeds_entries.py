"""A list is cut into entries where one ends and the next begins, line by line."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.core.model import Seed
from crawler.core.seeds import read_entries

ID, OTHER_ID = "1706.03762", "2211.10950"
PAPER, OTHER = f"https://arxiv.org/abs/{ID}", f"https://arxiv.org/abs/{OTHER_ID}"
URL = "https://a.test/x"
FULL = "of so many things that this line is as full as a page of a book is wide, and more of"
Told = tuple[int, str | None, str, str | None, tuple[str, ...]] | tuple[int, str]
"""Line, title, authors, identifier and addresses; or line and why it is none."""


def told(text: str) -> list[Told]:
    found = read_entries(text.splitlines(keepends=True), "list", date(2026, 1, 1))
    return [
        (
            one.line,
            one.title,
            "; ".join(one.authors),
            one.arxiv_id.value if one.arxiv_id else None,
            one.urls,
        )
        if isinstance(one, Seed)
        else (one.line, one.reason)
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "# Papers\n"
            f"- [Of many things]({PAPER})\n"
            "  Authors: Ada Byron\n"
            f"  Code: {URL}\n"
            f"- [Of more things]({OTHER})\n",
            [
                (2, "Of many things", "Ada Byron", ID, (URL,)),
                (5, "Of more things", "", OTHER_ID, ()),
            ],
        ),
        (
            "# Papers\n"
            f"- [Of many things]({PAPER})\n"
            f"- [Code]({URL})\n"
            f"- [Of more things]({OTHER})\n",
            [
                (2, "Of many things", "", ID, ()),
                (3, "neither a title nor an arXiv identifier nor a DOI"),
                (4, "Of more things", "", OTHER_ID, ()),
            ],
        ),
        (
            f"# Papers\n- [Of many things]({PAPER})\n\n  A. Byron\n\nMore of it.\n",
            [
                (2, "Of many things", "A. Byron", ID, ()),
                (6, "no title that is marked, no link and no authors"),
            ],
        ),
        (
            "# Papers\n"
            "## Of many things\n"
            f"[[Paper]]({PAPER}) [[Code]]({URL})\n"
            "## Of more things\n"
            "Authors: Ada Byron\n"
            f"[[Paper]]({OTHER})\n",
            [
                (2, "Of many things", "", ID, (URL,)),
                (4, "Of more things", "Ada Byron", OTHER_ID, ()),
            ],
        ),
        (
            "# Papers\n"
            "## Of things\n"
            "Authors: Ada Byron\n"
            f"- Paper: {PAPER}\n"
            f"- Code: {URL}\n"
            f"- Paper: {OTHER}\n",
            [
                (2, "Of things", "Ada Byron", None, (PAPER, OTHER, URL)),
            ],
        ),
        (
            "## 1. Of many things\n"
            f"- Paper: {PAPER}\n"
            f"- Code: {URL}\n"
            "## 2. Of more things\n"
            f"- Paper: {OTHER}\n",
            [
                (1, "Of many things", "", ID, (URL,)),
                (4, "Of more things", "", OTHER_ID, ()),
            ],
        ),
        (
            f"Of many things\n=====\nPaper: {PAPER}\n\nOf more things\n---\nPaper: {OTHER}\n## x\n",
            [
                (1, "Of many things", "", None, ()),
                (3, None, "", ID, ()),
                (5, "Of more things", "", None, ()),
                (7, None, "", OTHER_ID, ()),
            ],
        ),
        (
            "# Papers\n"
            f"- [Of many things]({PAPER})\n"
            "<details>\n"
            "<summary>x</summary>\n"
            "It is so. And so.\n"
            f"- [Of more things]({OTHER})\n"
            "</details>\n"
            "more\n",
            [
                (2, "Of many things", "", ID, ()),
                (6, "Of more things", "", OTHER_ID, ()),
                (8, "no title that is marked, no link and no authors"),
            ],
        ),
        (
            "# Papers\n"
            "1. A. Byron. Of many things. 2017.\n"
            "2. E. Smith. Of more things. 2018.\n"
            "2019. E. Smith. Of it. 2019.\n",
            [
                (2, "Of many things", "A. Byron", None, ()),
                (3, "Of more things", "E. Smith", None, ()),
                (4, "no words of a title"),
            ],
        ),
        (
            f"[1] A. Byron. Of many things {FULL}\n"
            "it and of no more. 2017.\n"
            "[2] E. Smith. Of more things. 2018.\n",
            [
                (1, f"Of many things {FULL} it and of no more", "A. Byron", None, ()),
                (3, "Of more things", "E. Smith", None, ()),
            ],
        ),
        (
            f"A. Byron. Of many things {FULL}\n"
            "it and of no more. 2017.\n"
            "E. Smith. Of more things. 2018.\n",
            [
                (1, f"Of many things {FULL} it and of no more", "A. Byron", None, ()),
                (3, "Of more things", "E. Smith", None, ()),
            ],
        ),
        (
            "[1] A. Byron. Of many things, a very long ti-\n"
            "tle of it. 2017.\n"
            "[2] E. Smith. Of. 2017\n",
            [
                (1, "Of many things, a very long title of it", "A. Byron", None, ()),
                (3, "Of", "E. Smith", None, ()),
            ],
        ),
        (
            f"- A. Byron. Of many things {FULL}\n"
            "– and of others. 2017.\n"
            "- E. Smith. Of more things. 2018.\n",
            [
                (1, f"Of many things {FULL}", "A. Byron", None, ()),
                (2, "and of others. 2017.", "", None, ()),
                (3, "Of more things", "E. Smith", None, ()),
            ],
        ),
        (
            f"1. A. Byron. Of many things {FULL}\n"
            "– and of others. 2017.\n"
            "2. E. Smith. Of more things. 2018.\n",
            [
                (1, f"Of many things {FULL} – and of others", "A. Byron", None, ()),
                (3, "Of more things", "E. Smith", None, ()),
            ],
        ),
        (
            f"Of many things\nOf more things\n{PAPER}\n2211.10950\n",
            [
                (1, "Of many things", "", None, ()),
                (2, "Of more things", "", None, ()),
                (3, None, "", ID, ()),
                (4, None, "", OTHER_ID, ()),
            ],
        ),
        (
            f"Of many things\nCode: {URL}\nOf more things\n",
            [
                (1, "Of many things", "", None, (URL,)),
                (3, "Of more things", "", None, ()),
            ],
        ),
        (
            f"Title: Of many things\nAuthors: Ada Byron\nTitle: Of more things\nCode: {URL}\n",
            [
                (1, "Of many things", "Ada Byron", None, ()),
                (3, "Of more things", "", None, (URL,)),
            ],
        ),
        (
            "# Papers\n"
            "// x\n"
            "% y\n"
            "# z\n"
            f"- [Of many things]({PAPER})\n"
            "---\n"
            "***\n"
            "- - -\n"
            "```\n"
            "[TOC]\n"
            "\\begin{x}\n"
            "<div>\n"
            "&nbsp;\n"
            f"![x]({URL})\n",
            [
                (5, "Of many things", "", ID, ()),
            ],
        ),
        (
            f"# Papers\n## Of many things\n[![x]({URL})]({PAPER})\n",
            [
                (2, "Of many things", "", ID, ()),
            ],
        ),
        (
            f"# Papers\n[![x]({URL})]({PAPER})\n- [Of many things]({OTHER})\n",
            [
                (3, "Of many things", "", OTHER_ID, ()),
            ],
        ),
        (
            "References\n[1] A. Byron. Of many things. 2017.\nAbstract\n",
            [
                (2, "Of many things", "A. Byron", None, ()),
            ],
        ),
        (
            f"> - [Of many things]({PAPER})\n> more\n",
            [
                (1, "Of many things", "", ID, ()),
                (2, "no title that is marked, no link and no authors"),
            ],
        ),
        (
            f"- [ ] [Of many things]({PAPER})\n- [x] [Of more things]({OTHER})\n",
            [
                (1, "Of many things", "", ID, ()),
                (2, "Of more things", "", OTHER_ID, ()),
            ],
        ),
        (
            "\\bibitem{a} A. Byron. Of many things. 2017.\n"
            "\\bibitem[B]{b} E. Smith. Of more things. 2018.\n",
            [
                (1, "Of many things", "A. Byron", None, ()),
                (2, "Of more things", "E. Smith", None, ()),
            ],
        ),
        (
            "[Byr17] A. Byron. Of many things. 2017.\n"
            "[Smi+18b] E. Smith. Of more things. 2018.\n"
            "(3) L. Lee. Of it. 2017.\n",
            [
                (1, "Of many things", "A. Byron", None, ()),
                (2, "Of more things", "E. Smith", None, ()),
                (3, "Of it", "L. Lee", None, ()),
            ],
        ),
        (
            f"- {PAPER}\n- {OTHER} of it\n",
            [
                (1, None, "", ID, ()),
                (2, None, "", OTHER_ID, ()),
            ],
        ),
        (
            f"* [Of many things]({PAPER})\n"
            "    * A. Byron, E. Smith\n"
            f"    * [Of more things]({OTHER})\n",
            [
                (1, "Of many things", "A. Byron; E. Smith", ID, ()),
                (3, "Of more things", "", OTHER_ID, ()),
            ],
        ),
        (
            "# x\n"
            "- **Of many things**\n"
            "  Ada Byron, Tom Smith\n"
            "  *ICML 2017*\n"
            f"  [Paper]({PAPER})\n",
            [
                (2, "Of many things", "Ada Byron; Tom Smith", ID, ()),
            ],
        ),
        (
            "1. **Of many things**\n"
            "   - Authors: Ada Byron\n"
            "   - Code: none\n"
            "2. **Of more things**\n",
            [
                (1, "Of many things", "Ada Byron", None, ()),
                (4, "Of more things", "", None, ()),
            ],
        ),
        (
            "[1] A. Byron. Of many things. 2017.\nE. Smith. Of more things. 2018.\n",
            [
                (1, "Of many things", "A. Byron", None, ()),
                (2, "Of more things", "E. Smith", None, ()),
            ],
        ),
        (
            "A. Byron. Of many things.\nE. Smith. Of more things.\n\nL. Lee. Of it.\n",
            [
                (1, "Of many things", "A. Byron", None, ()),
                (2, "Of more things", "E. Smith", None, ()),
                (4, "Of it", "L. Lee", None, ()),
            ],
        ),
        (
            "# x\n"
            '{"title": "Of many things"}\n'
            f"| [Of more things]({OTHER}) |\n"
            "@a{k, title={Of it}}\n"
            "TY  - JOUR\n"
            "TI  - Of now\n"
            "ER  - \n"
            f"- [Of many]({PAPER})\n",
            [
                (2, "Of many things", "", None, ()),
                (3, "Of more things", "", OTHER_ID, ()),
                (4, "Of it", "", None, ()),
                (5, "Of now", "", None, ()),
                (8, "Of many", "", ID, ()),
            ],
        ),
        (
            "# x\n"
            "## Of many things now\n"
            f"- [Paper]({PAPER})\n"
            f"- [Code]({URL})\n"
            f"- [Paper]({OTHER})\n",
            [
                (2, "Of many things now", "", ID, (URL,)),
                (5, None, "", OTHER_ID, ()),
            ],
        ),
        (
            f"- [Of many things]({PAPER})\n<details>it is</details>\nmore of it\n",
            [
                (1, "Of many things", "", ID, ()),
                (3, "no title that is marked, no link and no authors"),
            ],
        ),
        (
            f"# x\n- [Of many things]({PAPER})\n</details>\n  Authors: Ada Byron\n",
            [
                (2, "Of many things", "Ada Byron", ID, ()),
            ],
        ),
        (
            f"## Of many things now\n# Notes\n[Paper]({PAPER})\n",
            [
                (3, None, "", ID, ()),
            ],
        ),
        (
            f"## Of things\n[Paper]({PAPER})\n## It\nAuthors: Ada Byron\n",
            [
                (2, None, "", ID, ()),
                (3, "It", "Ada Byron", None, ()),
            ],
        ),
        (
            f"## Of many things now\n[Paper]({PAPER})\n\n[Code]({URL})\n",
            [
                (1, "Of many things now", "", ID, (URL,)),
            ],
        ),
        (
            "1. Of many things now\n"
            "3. Of more things now\n"
            "1499. Of x things now\n"
            "1501. Of y things now\n"
            "1500. Of it now now\n",
            [
                (1, "Of many things now", "", None, ()),
                (2, "Of more things now", "", None, ()),
                (3, "Of x things now", "", None, ()),
                (4, "1501. Of y things now", "", None, ()),
                (5, "Of it now now", "", None, ()),
            ],
        ),
        (
            f"1. A. Byron. Of many things {FULL}\n\n– and of others. 2017.\n",
            [
                (1, f"Of many things {FULL}", "A. Byron", None, ()),
                (3, "and of others. 2017.", "", None, ()),
            ],
        ),
        (
            f"[1] A. Byron. Of many things {FULL}\n- and of others. 2017.\n",
            [
                (1, f"Of many things {FULL} - and of others", "A. Byron", None, ()),
            ],
        ),
        (
            "Of many things\n---\n- x\n",
            [
                (1, "Of many things", "", None, ()),
                (3, "no words of a title"),
            ],
        ),
        (
            f"# x\nOf many things and more\n===\n[Paper]({PAPER})\n",
            [
                (2, "Of many things and more", "", ID, ()),
            ],
        ),
        (
            f"# x\n﻿- [Of many things]({PAPER})\n",
            [
                (2, "Of many things", "", ID, ()),
            ],
        ),
        (
            f"# x\n## [Of many things]({PAPER}) [Code]({URL})\nAda Byron, Tom Smith\n",
            [
                (2, "Of many things", "", ID, (URL,)),
                (3, "no title that is marked, no link and no authors"),
            ],
        ),
        (
            f"# x\n#### 12) Of many things now ##\n[pdf]({PAPER})\n",
            [
                (2, "Of many things now", "", ID, ()),
            ],
        ),
        (
            f"# x\n## 12\n[pdf]({PAPER})\n",
            [
                (3, None, "", ID, ()),
            ],
        ),
        (
            "TY  - JOUR\nTI  - Of things\nER  - \n%T x\n%0 Book\n%T Of more\n",
            [
                (1, "Of things", "", None, ()),
                (5, "Of more", "", None, ()),
            ],
        ),
        (
            f"# x\n- **Of many things** [a](#b)\n[![x]({URL})](https://github.com/a/b)\n",
            [
                (2, "Of many things", "", None, ("https://github.com/a/b",)),
            ],
        ),
        (
            f"# x\n- **Of many things**\n[![x]({URL})](https://doi.org/10.1000/x)\n",
            [
                (2, "Of many things", "", None, ()),
            ],
        ),
    ],
)
def test_a_list_is_these_entries(text: str, entries: list[Told]) -> None:
    assert told(text) == entries


def test_a_line_and_an_entry_have_their_longest() -> None:
    line = f"- [Of many things]({PAPER}) "
    assert told(f"# x\n{line}{'x' * (50_000 - len(line) - 1)}\n") == [
        (2, "an entry of 49,997 characters")
    ]
    assert told(f"# x\n{line}{'x' * (50_000 - len(line))}\n") == [
        (2, "a line of more than 50,000 characters")
    ]
    more = "  more of it\n"
    assert told(f"# x\n{line}\n{more * 199}") == [(2, "Of many things", "", ID, ())]
    assert told(f"# x\n{line}\n{more * 200}") == [
        (2, "Of many things", "", ID, ()),
        (202, "more of it", "", None, ()),
    ]
