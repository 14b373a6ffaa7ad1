"""Reads one line of arXiv's published metadata snapshot; it must not see the file around it.

https://www.kaggle.com/datasets/Cornell-University/arxiv: JSON lines, one paper each, at its newest
version. Titles and comments are as typed, with TeX's accents and folded lines; ``authors_parsed``
holds family name, given names, suffix and affiliations, in letters. Withdrawal is not flagged.
``update_date`` is the day of the record's last change, by which OAI-PMH lists it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import msgspec

from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivRecord, Unreadable
from crawler.sources._atom import publishers_doi
from crawler.sources._author_line import names_of
from crawler.sources._bulk import (
    categories_of,
    line_of,
    lines_of,
    name_of,
    rfc_moment,
    version_number,
)
from crawler.sources._withdrawal import says_withdrawn

MOST_BYTES = 1_000_000
"""Of a line. The longest real ones, with thousands of authors, have a fifth of that."""
MOST_TITLE = 2_000
"""Characters of a title."""


class _Version(msgspec.Struct):
    version: str = ""
    created: str = ""


class _Line(msgspec.Struct):
    id: str
    title: str
    authors: str | None = None
    authors_parsed: list[list[str]] | None = None
    comments: str | None = None
    journal_ref: str | None = msgspec.field(default=None, name="journal-ref")
    doi: str | None = None
    categories: str | None = None
    abstract: str | None = None
    versions: list[_Version] = msgspec.field(default_factory=list)
    update_date: str | None = None


@dataclass(frozen=True, slots=True)
class SnapshotPaper:
    """A line that describes a paper."""

    record: ArxivRecord
    changed: date | None
    """The day of the record's last change, or of the paper's where the line does not tell."""


_DECODER = msgspec.json.Decoder(_Line)


def read_snapshot_line(line: bytes) -> ArxivRecord | Unreadable:
    """The paper that a line describes, or why it describes none."""
    paper = read_snapshot_paper(line)
    return paper if isinstance(paper, Unreadable) else paper.record


def read_snapshot_paper(line: bytes) -> SnapshotPaper | Unreadable:
    """The paper that a line describes and when that changed, or why it describes none.

    White space is folded in titles, names and journal references; TeX's accents become letters
    in those and in comments. The abstract and the comment keep their line breaks.
    """
    if len(line) > MOST_BYTES:
        return Unreadable(f"a line of more than {MOST_BYTES:,} bytes")
    try:
        row = _DECODER.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return Unreadable(f"no paper's metadata: {error}"[:200])
    record = _record(row)
    return (
        record if isinstance(record, Unreadable) else SnapshotPaper(record, _changed(row, record))
    )


def _changed(row: _Line, record: ArxivRecord) -> date | None:
    try:
        return date.fromisoformat(row.update_date or "")
    except ValueError:
        return record.updated.date() if record.updated else None


def _record(row: _Line) -> ArxivRecord | Unreadable:
    paper = arxiv_id(row.id)
    if paper is None:
        return Unreadable(f"no paper's identifier: {row.id[:100]!r}")
    if len(row.title) > MOST_TITLE:
        return Unreadable(f"{paper}: a title of {len(row.title):,} characters")
    title = line_of(row.title)
    if not title or "\0" in title:
        return Unreadable(f"{paper}: {'NUL in the title' if title else 'no title'}")
    versions = row.versions or [_Version()]
    comment = lines_of(row.comments or "")
    return ArxivRecord(
        arxiv_id=paper,
        version=version_number(versions[-1].version),
        title=title,
        authors=_authors(row),
        abstract=(row.abstract or "").strip() or None,
        published=rfc_moment(versions[0].created),
        updated=rfc_moment(versions[-1].created),
        categories=categories_of(row.categories or ""),
        comment=comment,
        doi=publishers_doi([row.doi]) if row.doi else None,
        journal_ref=line_of(row.journal_ref or "") or None,
        withdrawn=says_withdrawn(comment),
    )


def _authors(row: _Line) -> tuple[str, ...]:
    """From the parsed names, else from the line of names."""
    if not row.authors_parsed:
        return names_of(row.authors or "")
    return tuple(filter(None, map(_name, row.authors_parsed)))


def _name(parts: list[str]) -> str:
    family, given, suffix = (*parts, "", "", "")[:3]
    return name_of(given, family, suffix)
