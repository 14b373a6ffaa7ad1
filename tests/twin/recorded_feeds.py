"""Recorded feeds of arXiv's API, and the papers that their entries tell of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from lxml import etree

from crawler.twin import Paper, Version
from tests.shared import shared
from tests.twin.client import ATOM

_ARXIV = "{http://arxiv.org/schemas/atom}"
_OLD_LAYOUT = "OLDFORMAT"


def feeds() -> Iterator[tuple[str, etree._Element]]:
    """Name and root of every recorded feed in the layout of today."""
    for path in sorted(shared("recordings/arxiv_api").glob("*/*.xml")):
        if _OLD_LAYOUT not in path.name:
            yield path.stem, etree.fromstring(path.read_bytes())


def entries() -> Iterator[tuple[Paper, int, etree._Element]]:
    """Each paper that is shown, its version, and the element that shows it."""
    for _, feed in feeds():
        for entry in feed.iterfind(f"{ATOM}entry"):
            if entry.findtext(f"{ATOM}title") != "Error":
                yield *_paper(entry), entry


def _paper(entry: etree._Element) -> tuple[Paper, int]:
    spelled = (entry.findtext(f"{ATOM}id") or "").partition("/abs/")[2]
    ident, _, number = spelled.rpartition("v")
    first, last = (_moment(entry, name) for name in ("published", "updated"))
    versions = [Version(first)] * int(number)
    versions[-1] = Version(last)
    if int(number) > 1:
        versions[0] = Version(first)
    authors = entry.findall(f"{ATOM}author")
    paper = Paper(
        arxiv_id=ident,
        title=entry.findtext(f"{ATOM}title") or "",
        authors=tuple(author.findtext(f"{ATOM}name") or "" for author in authors),
        affiliations=tuple(
            tuple(each.text or "" for each in author.iterfind(f"{_ARXIV}affiliation"))
            for author in authors
        ),
        versions=tuple(versions),
        categories=tuple(each.get("term", "") for each in entry.iterfind(f"{ATOM}category")),
        abstract=entry.findtext(f"{ATOM}summary") or "",
        comment=entry.findtext(f"{_ARXIV}comment"),
        journal_ref=entry.findtext(f"{_ARXIV}journal_ref"),
        doi=" ".join(each.text or "" for each in entry.iterfind(f"{_ARXIV}doi")) or None,
    )
    return paper, int(number)


def _moment(entry: etree._Element, name: str) -> datetime:
    return datetime.fromisoformat(entry.findtext(f"{ATOM}{name}") or "")
