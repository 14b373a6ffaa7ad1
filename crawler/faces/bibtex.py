"""The papers as BibTeX, an entry each, harmless to TeX. It reads views and writes text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import IO

from crawler.faces.text import readable
from crawler.faces.words import asides
from crawler.store.views import PaperView

# What TeX takes for a command (https://www.tug.org/texlive/Contents/live/texmf-dist/doc/bibtex).
# A backslash does not hide a brace from BibTeX itself, so that braces are named, never escaped.
_TEX = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        '"': r"{\textquotedbl}",
    }
    | {letter: f"\\{letter}" for letter in "#$%&_"}
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# A name that BibTeX would take apart: an organisation, or one with a comma or an "and" of its own.
_WHOLE = re.compile(r",|\band\b|\b(?:collaboration|consortium|team|group)\b", re.IGNORECASE)


def write_bibtex(papers: Iterable[PaperView], file: IO[str]) -> None:
    """Write an entry a paper, keyed by its arXiv identifier, so that a key never changes."""
    for number, paper in enumerate(papers):
        fields = ",\n".join(f"  {name} = {value}" for name, value in _fields(paper))
        file.write("\n" if number else "")
        file.write(f"@misc{{{_key(paper)},\n{fields}\n}}\n")


def _key(paper: PaperView) -> str:
    """``arxiv-2211.10950``; ``entry-56bef2423c46`` for an entry without a paper."""
    if paper.arxiv_id:
        return f"arxiv-{paper.arxiv_id.replace('/', '-')}"
    return f"entry-{paper.seeds[0].id}" if paper.seeds else "entry"


def _fields(paper: PaperView) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{{{_escaped(paper.title)}}}}}"
    if paper.authors:
        yield "author", f"{{{' and '.join(map(_author, paper.authors))}}}"
    if paper.published:
        yield "year", f"{{{paper.published[:4]}}}"
    if paper.published and paper.published[5:7]:
        yield "month", _MONTHS[int(paper.published[5:7]) - 1]
    yield from ((name, f"{{{value}}}") for name, value in _identifiers(paper))
    code = _code(paper)
    if code:
        yield "note", f"{{{code}}}"


def _identifiers(paper: PaperView) -> Iterator[tuple[str, str]]:
    if paper.arxiv_id:
        yield "eprint", paper.arxiv_id
        yield "archivePrefix", "arXiv"
        if paper.categories:
            yield "primaryClass", _escaped(paper.categories[0])
        yield "url", f"https://arxiv.org/abs/{paper.arxiv_id}"
    if paper.doi:
        yield "doi", _escaped(paper.doi)
    if paper.journal_ref:
        yield "howpublished", _escaped(paper.journal_ref)


def _code(paper: PaperView) -> str:
    """Where its code lives, and in what state that is unless it is simply there."""
    best = paper.code.best
    if best is None:
        return ""
    said = asides(best)
    return f"Code: {_escaped(best.url)}" + (f" ({', '.join(said)})" if said else "")


def _author(name: str) -> str:
    shown = _escaped(name)
    return f"{{{shown}}}" if _WHOLE.search(name) else shown


def _escaped(text: str) -> str:
    return readable(text).translate(_TEX)
