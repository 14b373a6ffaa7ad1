"""Reads one entry of arXiv's Atom feed, of either layout; it must not see the feed around it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from lxml import etree

from crawler.core.ids import doi, versioned_id
from crawler.core.model import ArxivRecord
from crawler.core.prose import fold
from crawler.sources._withdrawal import says_withdrawn

ATOM = "{http://www.w3.org/2005/Atom}"
_ARXIV = "{http://arxiv.org/schemas/atom}"
_OWN_DOI = "10.48550/arxiv."

ID = f"{ATOM}id"
TITLE = f"{ATOM}title"
SUMMARY = f"{ATOM}summary"
_AUTHOR, _NAME = f"{ATOM}author", f"{ATOM}name"
_CATEGORY, _PRIMARY = f"{ATOM}category", f"{_ARXIV}primary_category"
_PUBLISHED, _UPDATED = f"{ATOM}published", f"{ATOM}updated"
_COMMENT, _DOI, _JOURNAL = f"{_ARXIV}comment", f"{_ARXIV}doi", f"{_ARXIV}journal_ref"

Parts = dict[str, list[etree._Element]]
"""An entry's elements by their tag, each list in the order of the feed."""


def parts_of(entry: etree._Element) -> Parts:
    """Sort the children of an entry by tag, in one pass."""
    parts: Parts = {}
    for child in entry:
        parts.setdefault(child.tag, []).append(child)
    return parts


def text_of(parts: Parts, tag: str) -> str:
    """The text of the first element called ``tag``, its ends stripped, or ``""``."""
    found = parts.get(tag)
    return (found[0].text or "").strip() if found else ""


def read_entry(parts: Parts) -> ArxivRecord | str:
    """The paper that an entry shows, or why it shows none.

    White space is folded in titles, names and journal references. The abstract and the comment
    keep their line breaks, since an address that a line break cut can still be mended.
    """
    address = text_of(parts, ID)
    named, title = versioned_id(address), fold(text_of(parts, TITLE))
    if named is None:
        return f"no paper's identifier: {address[:100]!r}"
    paper, version = named
    if not title:
        return f"{paper}: no title"
    comment = text_of(parts, _COMMENT) or None
    return ArxivRecord(
        arxiv_id=paper,
        version=version,
        title=title,
        authors=_authors(parts),
        abstract=text_of(parts, SUMMARY) or None,
        published=_moment(text_of(parts, _PUBLISHED)),
        updated=_moment(text_of(parts, _UPDATED)),
        categories=_categories(parts),
        comment=comment,
        doi=publishers_doi(element.text or "" for element in parts.get(_DOI, ())),
        journal_ref=fold(text_of(parts, _JOURNAL)) or None,
        withdrawn=says_withdrawn(comment),
    )


def publishers_doi(fields: Iterable[str]) -> str | None:
    """The first DOI in the fields that is not arXiv's own; a field may hold several, spaced."""
    for field in fields:
        for word in field.split():
            found = doi(word)
            if found is not None and not found.startswith(_OWN_DOI):
                return found
    return None


def _authors(parts: Parts) -> tuple[str, ...]:
    names = [
        fold(name.text or "")
        for author in parts.get(_AUTHOR, ())
        for name in author.iterchildren(_NAME)
    ]
    return tuple(filter(None, names))


def _categories(parts: Parts) -> tuple[str, ...]:
    """The primary one first, then the order of the feed, none twice."""
    shown = (*parts.get(_PRIMARY, ()), *parts.get(_CATEGORY, ()))
    return tuple(dict.fromkeys(term for part in shown if (term := part.get("term", "").strip())))


def _moment(text: str) -> datetime | None:
    """An Atom date as aware UTC; one without a zone is UTC; ``None`` for what is none."""
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
