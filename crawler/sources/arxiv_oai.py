"""Reads lists of arXiv's records by OAI-PMH, the way to learn what changed; it asks nobody.

https://info.arxiv.org/help/oa/index.html. Facts that shape this reader:

- Errors come with status 200. A list without records is the error ``noRecordsMatch``.
- A page holds at most 2,500 records; its resumption token expires at midnight UTC, and an empty
  token, or none, ends the list.
- Records come in the order of the days of their last change, so that a list whose token expired
  can be asked for anew from the last day that was seen.
- A set is ``cs``, ``cs:cs`` or ``cs:cs:LG``; the first day that may be asked for is 2005-09-16.
- ``arXivRaw`` tells all versions, and the line of authors as typed. ``arXiv`` tells the authors
  one by one, and no versions: its day ``created`` was that of the first one, and is that of the
  newest one since the service was rewritten in 2025, so no date is taken from it.
- A withdrawn version has the source type ``I``; its size says nothing.
- arXiv deletes no record, but the protocol allows it, so a deleted one is told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from lxml import etree

from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, ArxivRecord, Page, Request, Unreadable
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

HOST = "oaipmh.arxiv.org"
EARLIEST = date(2005, 9, 16)
"""The first day on which a record changed."""
BAD_TOKEN = "badResumptionToken"  # noqa: S105 - an error's code
"""The code of the error that a resumption token draws which expired."""

_URL = f"https://{HOST}/oai"
_OAI = "{http://www.openarchives.org/OAI/2.0/}"
_RAW = "{http://arxiv.org/OAI/arXivRaw/}"
_PLAIN = "{http://arxiv.org/OAI/arXiv/}"
_NAMES = {_RAW: "arXivRaw", _PLAIN: "arXiv"}

# --- questions ----------------------------------------------------------------


def changes_request(since: date, until: date | None = None, within: str = "") -> Request:
    """Ask for the records that changed on the days from ``since`` to ``until``, both included.

    ``within``: the set that they are to be in; empty: all.
    """
    fields = {"verb": "ListRecords", "metadataPrefix": "arXivRaw", "from": since.isoformat()}
    if until is not None:
        fields["until"] = until.isoformat()
    if within:
        fields["set"] = within
    return _request(fields)


def next_request(token: str) -> Request:
    """Ask for the page behind the one that showed this resumption token."""
    return _request({"verb": "ListRecords", "resumptionToken": token})


def _request(fields: dict[str, str]) -> Request:
    return Request(f"{_URL}?{urlencode(fields)}", accept="text/xml", complaint=oai_complaint)


def oai_complaint(page: Page) -> str | None:
    """Why a page of status 200 is no whole answer, without parsing it; ``None`` where it is."""
    if page.status != 200:
        return None
    if b"<OAI-PMH" not in page.body[:2_000]:
        return "no OAI-PMH answer"
    if not page.body[-100:].rstrip().endswith(b"</OAI-PMH>"):
        return "OAI-PMH answer cut short"
    return None


# --- answers ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OaiPage:
    """A page of a list."""

    records: tuple[ArxivRecord, ...]
    deleted: tuple[ArxivId, ...] = ()
    token: str | None = None
    """What asks for the next page; ``None`` on the last one."""
    unread: tuple[str, ...] = ()
    """Why a record of the page could not be read, for each such record."""
    reached: date | None = None
    """The day of the last record's last change; all that changed before it was shown, on this
    page or before. ``None`` where the records are not in the order of their days."""


@dataclass(frozen=True, slots=True)
class OaiError:
    """The service refused the question; it says nothing about any paper."""

    code: str
    """One of the protocol's: ``badArgument``, ``badResumptionToken``, ``idDoesNotExist``…"""
    reason: str


def read_list(page: Page) -> OaiPage | OaiError | Unreadable:
    """Read an answer to ``ListRecords`` or ``GetRecord``, in ``arXivRaw`` or ``arXiv`` format.

    A list that no record matches is an empty page.
    """
    if page.status != 200:
        return Unreadable(f"status {page.status}")
    root = _parse(page.body)
    if isinstance(root, Unreadable):
        return root
    error = root.find(f"{_OAI}error")
    if error is not None:
        return _refusal(error)
    for verb in ("ListRecords", "GetRecord"):
        answer = root.find(f"{_OAI}{verb}")
        if answer is not None:
            return _page(answer)
    return Unreadable("an OAI-PMH answer without records")


def _parse(body: bytes) -> etree._Element | Unreadable:
    """The root of an answer. Entities and document types are refused: no answer needs them."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, recover=False, load_dtd=False
    )
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        return Unreadable(f"no XML: {error}"[:200])
    if root.getroottree().docinfo.internalDTD is not None:
        return Unreadable("a document type in an OAI-PMH answer")
    return root if root.tag == f"{_OAI}OAI-PMH" else Unreadable(f"no OAI-PMH: {root.tag[:100]}")


def _refusal(error: etree._Element) -> OaiPage | OaiError:
    code = error.get("code", "")
    if code == "noRecordsMatch":
        return OaiPage(())
    return OaiError(code[:100], line_of(error.text or "")[:500])


def _page(answer: etree._Element) -> OaiPage:
    records = list(answer.iterchildren(f"{_OAI}record"))
    told = [_told(record) for record in records]
    token = (answer.findtext(f"{_OAI}resumptionToken") or "").strip()
    return OaiPage(
        records=tuple(one for one in told if isinstance(one, ArxivRecord)),
        deleted=tuple(one for one in told if isinstance(one, ArxivId)),
        token=token or None,
        unread=tuple(one for one in told if isinstance(one, str)),
        reached=_last_day([_day(record) for record in records]),
    )


def _day(record: etree._Element) -> date | None:
    text = (record.findtext(f"{_OAI}header/{_OAI}datestamp") or "").strip()
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _last_day(days: list[date | None]) -> date | None:
    known = [day for day in days if day is not None]
    return known[-1] if known and len(known) == len(days) and known == sorted(known) else None


def _told(record: etree._Element) -> ArxivRecord | ArxivId | str:
    """The paper, or its identifier where it is deleted, or why neither could be read."""
    header = record.find(f"{_OAI}header")
    name = "" if header is None else (header.findtext(f"{_OAI}identifier") or "").strip()
    if header is not None and header.get("status") == "deleted":
        return (
            arxiv_id(name.removeprefix("oai:arXiv.org:"))
            or f"no paper's identifier: {name[:100]!r}"
        )
    for space, told in ((_RAW, _raw_paper), (_PLAIN, _plain_paper)):
        metadata = record.find(f"{_OAI}metadata/{space}{_NAMES[space]}")
        if metadata is not None:
            return told(_Fields(metadata, space))
    return f"no metadata of a known format: {name[:100]!r}"


class _Fields:
    """The fields of one record's metadata."""

    def __init__(self, element: etree._Element, space: str) -> None:
        self._element = element
        self._space = space

    def text(self, name: str) -> str:
        """The text of a field, or nothing."""
        return self._element.findtext(f"{self._space}{name}") or ""

    def parts(self, name: str) -> list[_Fields]:
        """The elements called ``name`` below this one, as fields of their own."""
        return [_Fields(one, self._space) for one in self._element.iter(f"{self._space}{name}")]

    def attribute(self, name: str) -> str:
        """An attribute of the element itself."""
        return self._element.get(name, "")


@dataclass(frozen=True, slots=True)
class _History:
    version: int | None = None
    published: datetime | None = None
    updated: datetime | None = None
    withdrawn: bool = False


def _raw_paper(fields: _Fields) -> ArxivRecord | str:
    versions = fields.parts("version") or [fields]
    first, last = versions[0], versions[-1]
    history = _History(
        version=version_number(last.attribute("version")),
        published=rfc_moment(first.text("date")),
        updated=rfc_moment(last.text("date")),
        withdrawn="I" in last.text("source_type"),
    )
    return _record(fields, names_of(fields.text("authors")), history)


def _plain_paper(fields: _Fields) -> ArxivRecord | str:
    names = (
        name_of(author.text("forenames"), author.text("keyname"), author.text("suffix"))
        for author in fields.parts("author")
    )
    return _record(fields, tuple(filter(None, names)), _History())


def _record(fields: _Fields, authors: tuple[str, ...], history: _History) -> ArxivRecord | str:
    name, title = fields.text("id").strip(), line_of(fields.text("title"))
    paper = arxiv_id(name)
    if paper is None:
        return f"no paper's identifier: {name[:100]!r}"
    if not title:
        return f"{paper}: no title"
    comment = lines_of(fields.text("comments"))
    return ArxivRecord(
        arxiv_id=paper,
        version=history.version,
        title=title,
        authors=authors,
        abstract=fields.text("abstract").strip() or None,
        published=history.published,
        updated=history.updated,
        categories=categories_of(fields.text("categories")),
        comment=comment,
        doi=publishers_doi([fields.text("doi")]),
        journal_ref=line_of(fields.text("journal-ref")) or None,
        withdrawn=history.withdrawn or says_withdrawn(comment),
    )
