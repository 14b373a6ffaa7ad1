"""The papers as a Markdown table, between markers of a page; no other line of it is touched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import IO

from crawler.errors import UserError
from crawler.faces.steering import short
from crawler.faces.text import readable, web_address
from crawler.faces.words import asides, status
from crawler.store.views import PaperView

BEGIN, END = "<!-- crawler:begin -->", "<!-- crawler:end -->"
_MARKED = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
# What CommonMark, its tables, GitHub's maths and links found in bare text take for markup.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~$&@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_MOST_AUTHORS = 3
_LONGEST = 1_000
"""Letters of a title, or of a name, in a line of a page."""


def write_markdown(papers: Iterable[PaperView], file: IO[str]) -> None:
    """Write the table, a line a paper, between markers that let it be found again."""
    file.write(f"{BEGIN}\n")
    for line in _lines(papers):
        file.write(f"{line}\n")
    file.write(f"{END}\n")


def renewed(page: str, table: str) -> str:
    """The page with the new table in the place of the old one.

    Raises UserError where the page has not exactly one pair of markers.
    """
    if len(_MARKED.findall(page)) != 1 or page.count(BEGIN) != 1 or page.count(END) != 1:
        raise UserError(f"the file must hold one line {BEGIN} and, below it, one line {END}")
    end = "\r\n" if "\r\n" in page else "\n"
    return _MARKED.sub(lambda _: table.rstrip("\n").replace("\n", end), page)


def _lines(papers: Iterable[PaperView]) -> Iterator[str]:
    yield "| Paper | Authors | Date | Code |"
    yield "|:--|:--|:--|:--|"
    for paper in papers:
        cells = (_title(paper), _authors(paper), paper.published or "", _code(paper))
        yield f"| {' | '.join(cells)} |"


def _title(paper: PaperView) -> str:
    title = _text(paper.title)
    if paper.arxiv_id is None:
        return title
    withdrawn = " (withdrawn)" if paper.withdrawn else ""
    return _link(title, f"https://arxiv.org/abs/{paper.arxiv_id}") + withdrawn


def _authors(paper: PaperView) -> str:
    shown = ", ".join(_text(name) for name in paper.authors[:_MOST_AUTHORS])
    return f"{shown} et al." if len(paper.authors) > _MOST_AUTHORS else shown


def _code(paper: PaperView) -> str:
    """The repository, in words what is to be known of it, or why there is none."""
    best = paper.code.best
    if best is None:
        return status(paper.code)
    said = asides(best)
    shown = _link(_text(best.repo), best.url)
    return f"{shown} ({', '.join(said)})" if said else shown


def _link(text: str, url: str) -> str:
    address = web_address(url)
    return f"[{text}](<{address}>)" if address else text


def _text(text: str) -> str:
    return _MARKUP.sub(lambda found: f"\\{found[0]}", readable(short(text, _LONGEST)))
