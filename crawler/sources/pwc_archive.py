"""Reads the table of papers and code that Papers with Code left behind; it must not open a file.

The site closed in July 2025. Its table of links lives on as ``links-between-paper-and-code``
(https://huggingface.co/datasets/pwc-archive/links-between-paper-and-code, CC-BY-SA): a JSON list,
or JSON lines, of flat objects with ``paper_arxiv_id`` (may be null), ``paper_url_abs``,
``repo_url``, ``is_official``, ``mentioned_in_paper``, ``mentioned_in_github`` and ``framework``.
Quirks:

- ``is_official`` was set by the site's users and by its own guesses.
- What is not official is somebody's implementation, or a repository that merely names the paper.
- A repository may have moved, or gone, since.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from crawler.core.claims import ARCHIVE
from crawler.core.ids import arxiv_id
from crawler.core.links import LinkKind, link_kind
from crawler.core.model import ArxivId, Claim, ClaimKind, Place
from crawler.core.urls import find_urls

CLOSED = date(2025, 7, 31)
"""The end of the month in which the site closed: nothing in the table is newer."""
LONGEST = 100_000
"""Characters of one row; the longest real ones have a few thousand."""
_BETWEEN = re.compile("[ \\t\\r\\n,\\[\\]\\ufeff]*")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class ArchivedLink:
    """A row that ties a paper of arXiv to an address of code."""

    paper: ArxivId
    claim: Claim


@dataclass(frozen=True, slots=True)
class BadRow:
    """A part of the table that is no row, and why."""

    number: int
    """Of the row, from 1."""
    reason: str


def read_archive(pieces: Iterable[str]) -> Iterator[ArchivedLink | BadRow | None]:
    """Read a table that comes in pieces of any length, in bounded memory, row by row.

    ``None`` stands for a row that is in order and says nothing: without a paper of arXiv, or
    without an address of code.
    """
    for number, row in enumerate(_rows(pieces), start=1):
        if isinstance(row, dict):
            yield _read(row)
        else:
            yield BadRow(number, row.reason if isinstance(row, _Broken) else "no object")


def _read(row: dict[str, Any]) -> ArchivedLink | None:
    paper = _paper(row.get("paper_arxiv_id")) or _paper(row.get("paper_url_abs"))
    url = _code(row.get("repo_url"))
    if paper is None or url is None:
        return None
    said = {name: row.get(name) is True for name in _FLAGS}
    framework = row.get("framework")
    words = f"{_meaning(**said)} ({_told(said, framework)})"
    return ArchivedLink(paper, Claim(ClaimKind.LINK, ARCHIVE, Place.ARCHIVE, words, url, CLOSED))


_FLAGS = ("is_official", "mentioned_in_paper", "mentioned_in_github")


def _meaning(*, is_official: bool, mentioned_in_paper: bool, mentioned_in_github: bool) -> str:
    """What the flags amount to, in words that are read as a sentence of a paper is."""
    if is_official:
        return "the code of this paper" if mentioned_in_paper else "said to be the authors' own"
    if mentioned_in_paper:
        return "named in the paper"
    return "community implementation" if mentioned_in_github else "tied to the paper"


def _told(said: dict[str, bool], framework: object) -> str:
    told = [name if is_so else f"not {name}" for name, is_so in said.items()]
    known = isinstance(framework, str) and framework.isalnum() and framework != "none"
    return ", ".join([*told, str(framework)[:30]] if known else told)


def _paper(value: object) -> ArxivId | None:
    return arxiv_id(value) if isinstance(value, str) else None


def _code(value: object) -> str | None:
    found = find_urls(value) if isinstance(value, str) else ()
    return found[0].url if found and link_kind(found[0].url) is LinkKind.CODE else None


@dataclass(frozen=True, slots=True)
class _Broken:
    """In place of a value."""

    reason: str = "a row is broken, or does not end"


def _rows(pieces: Iterable[str]) -> Iterator[object]:
    """The values of a JSON list or of JSON lines; for what is none, why, and on at the next."""
    source = iter(pieces)
    held, at = "", 0
    while True:
        at = _BETWEEN.match(held, at).end()  # type: ignore[union-attr] # it matches anywhere
        try:
            row, at = _DECODER.raw_decode(held, at)
            yield row
        except (json.JSONDecodeError, RecursionError):
            left = held[at:]
            piece = _as_much_again(source, left) if len(left) < LONGEST else ""
            if not piece and not left:
                return
            if not piece:
                yield _Broken()
                left = _next_row(left)
            held, at = left + piece, 0


def _as_much_again(source: Iterator[str], left: str) -> str:
    """More pieces, so that a long row is not read anew for each that it came in."""
    parts, size = [], 0
    while size <= len(left) and (piece := next(source, "")):
        parts.append(piece)
        size += len(piece)
    return "".join(parts)


def _next_row(left: str) -> str:
    """What is left behind a broken row: where the next object begins, as far as it is read."""
    at = left.find("{", 1)
    return left[at:] if at > 0 else ""
