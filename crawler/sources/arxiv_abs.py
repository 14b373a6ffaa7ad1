"""What to ask of arXiv's abstract pages and how to read one; it must not send the question.

``arxiv.org/abs/ID`` shows one version of a paper: title, authors, abstract, comments, subjects,
journal reference, the publisher's DOI, and the history of all versions with the withdrawn ones,
which no other source flags. Terms of use: robots.txt allows ``/abs``. Quirks:

- An address in the abstract or the comments is an anchor ``this https URL``: only its ``href``
  holds the address. arXiv ends it at TeX markup: ``o/a\\_b`` has an anchor to ``o/a``.
- Names of other kinds become anchors too: ``epsf.sty`` leads to ``http://epsf.sty``.
- Subjects name each category once: of two names for one category, ``math.MP`` and ``math-ph``,
  the page shows the canonical one only.
- The row of the report number has the class of the journal reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum

from lxml import etree

from crawler.core.ids import arxiv_id, arxiv_version
from crawler.core.model import ArxivId, ArxivRecord, Page, Place, Request, Unreadable
from crawler.core.prose import fold
from crawler.sources._atom import publishers_doi
from crawler.sources._markup import HIDDEN, by_class, has_class, parse_html, text_of

# --- what a page says ---------------------------------------------------------


class NoPaper(StrEnum):
    """Why arXiv shows no paper at an address. It has answered: this is a fact."""

    NOT_FOUND = "not found"
    NO_SUCH_VERSION = "no such version"
    """The paper is there, and has no version of this number."""
    NOT_AN_ID = "not an identifier"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A line of the submission history."""

    version: int
    at: datetime
    """Aware, UTC."""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Anchor:
    """An address that the page links to from its abstract or comments."""

    url: str
    place: Place
    """``ABSTRACT`` or ``COMMENTS``."""


@dataclass(frozen=True, slots=True)
class AbsPage:
    """An abstract page."""

    record: ArxivRecord
    """Of the version that the page shows, which need not be the newest."""
    versions: tuple[VersionLine, ...]
    """All versions, oldest first; the one shown is among them."""
    links: tuple[Anchor, ...] = ()
    """Those that arXiv did not cut short; the record's texts hold every address whole."""

    @property
    def newest(self) -> int:
        """The number of the newest version."""
        return max(line.version for line in self.versions)

    @property
    def withdrawn(self) -> bool:
        """Whether the newest version is a withdrawal; an older one may have been taken back."""
        return max(self.versions, key=lambda line: line.version).withdrawn


# --- the question -------------------------------------------------------------


def abs_request(paper: ArxivId, version: int | None = None) -> Request:
    """Ask for a paper's abstract page: the newest version's, or that of ``version``."""
    suffix = f"v{version}" if version else ""
    return Request(
        url=f"https://arxiv.org/abs/{paper}{suffix}", accept="text/html", complaint=abs_complaint
    )


def abs_complaint(page: Page) -> str | None:
    """Why a page of status 200 is no complete abstract page, without parsing it."""
    if page.status != 200:
        return None
    if b'name="citation_arxiv_id"' not in page.body:
        return "no abstract page"
    return None if page.body[-200:].rstrip().endswith(b"</html>") else "page cut short"


# --- reading ------------------------------------------------------------------

_CATEGORY = re.compile(r"\(([a-z-]{2,20}(?:\.[A-Za-z-]{2,20})?)\)(?= ?;|$)")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NOT_NAMES = frozenset({"", "et al", "et al.", "and"})
_HISTORY = re.compile(
    r"\[v([1-9][0-9]{0,3})\] [A-Z][a-z]{2}, ([0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8}) UTC"
    r"(?: \([^()]{0,40}\)){0,2}"
)
_CUT_ANCHOR = re.compile(r"this [a-z]{2,8} URL")
# What stands behind an anchor that holds the first part of an address only.
_GOES_ON = re.compile(r"[\\{^|\[$~\w]")
_INDENT = "  "


def read_abs(page: Page) -> AbsPage | NoPaper | Unreadable:
    """Read an abstract page, or arXiv's statement that there is no such paper.

    White space is folded but in the abstract and the comments, which keep their line breaks and
    hold addresses in place of ``this https URL``. ``updated`` is the date of the version shown.
    """
    if page.status in (404, 410):
        return _absence(page)
    if page.status != 200:
        return Unreadable(f"status {page.status}")
    complaint = abs_complaint(page)
    return Unreadable(complaint) if complaint else _read_paper(parse_html(page.body))


def _absence(page: Page) -> NoPaper | Unreadable:
    """What a 404 says, by its heading: one without arXiv's words says nothing about the paper."""
    root = parse_html(page.body)
    heading = next(root.iter("h1"), None)
    if heading is None:
        return Unreadable(f"status {page.status} and no heading")
    said = fold(text_of(heading))
    if said == "Invalid article identifier" or said.endswith("not recognized"):
        return NoPaper.NOT_AN_ID
    if not (said.startswith("Article ") and said.endswith(" not found")):
        return Unreadable(f"status {page.status}: {said[:100]}")
    prose = fold(" ".join(text_of(paragraph) for paragraph in root.iter("p")))
    if "recorded as having been deleted" in prose or page.status == 410:
        return NoPaper.DELETED
    return NoPaper.NO_SUCH_VERSION if "look at the latest version" in prose else NoPaper.NOT_FOUND


def _read_paper(root: etree._Element) -> AbsPage | Unreadable:
    cells = {name: cell for cell in root.iter("td") if (name := _cell_name(cell))}
    shown = fold(text_of(cells["arxividv"])) if "arxividv" in cells else ""
    spelled = shown.removeprefix("(or ").partition(" ")[0]
    paper, version = arxiv_id(spelled), arxiv_version(spelled)
    title = _block(root, "h1", "title")
    history = _history(root)
    line = next((line for line in history if line.version == version), None)
    if paper is None or not title or line is None:
        return Unreadable(f"an abstract page without identifier, title or history: {shown[:60]!r}")
    abstract = next(by_class(root, "blockquote", "abstract"), None)
    texts = {Place.ABSTRACT: abstract, Place.COMMENTS: cells.get("comments")}
    record = ArxivRecord(
        arxiv_id=paper,
        version=version,
        title=title,
        authors=_authors(root),
        abstract=_prose(abstract),
        published=next((first.at for first in history if first.version == 1), None),
        updated=line.at,
        categories=_categories(cells.get("subjects")),
        comment=_prose(texts[Place.COMMENTS]),
        doi=_doi(cells.get("doi")),
        journal_ref=fold(text_of(cells["journal"])) if "journal" in cells else None,
        withdrawn=line.withdrawn,
    )
    links = (Anchor(url, place) for place, text in texts.items() for url in _whole_links(text))
    return AbsPage(record, history, tuple(dict.fromkeys(links)))


def _cell_name(cell: etree._Element) -> str | None:
    """What a cell of the table holds; the journal reference is known by the label beside it."""
    classes = cell.get("class", "").split()
    if len(classes) < 2 or classes[0] != "tablecell":
        return None
    if classes[1] != "jref":
        return classes[1]
    label = cell.getprevious()
    return "journal" if label is not None and "Journal" in text_of(label) else None


def _block(root: etree._Element, tag: str, name: str) -> str:
    """The text of the first element of this class, folded, without its ``Title:``."""
    element = next(by_class(root, tag, name), None)
    return fold("".join(_pieces(element))) if element is not None else ""


def _prose(element: etree._Element | None) -> str | None:
    return ("".join(_pieces(element)).strip() or None) if element is not None else None


def _pieces(element: etree._Element) -> Iterator[str]:
    """The text of an element: addresses whole, paragraphs indented as authors write them."""
    yield element.text or ""
    for child in element:
        if child.tag == "br":
            yield _INDENT
        elif child.tag == "a":
            yield _anchor_text(child)
        elif child.tag not in HIDDEN and not has_class(child, "descriptor"):
            yield from _pieces(child)
        yield child.tail or ""


def _anchor_text(anchor: etree._Element) -> str:
    href, text = anchor.get("href", ""), text_of(anchor)
    if href.startswith("javascript:"):  # shows and hides the rest of a long list of authors
        return ""
    return href if _CUT_ANCHOR.fullmatch(text) else text


def _whole_links(element: etree._Element | None) -> Iterator[str]:
    for anchor in element.iter("a") if element is not None else ():
        href, behind = anchor.get("href", ""), anchor.tail or ""
        cut = _GOES_ON.match(behind) or (href.endswith(("/", "-")) and behind.startswith("\n"))
        leads_out = href.lower().startswith(("http://", "https://"))
        if leads_out and not cut and not anchor.get("data-arxiv-id"):
            yield href


def _authors(root: etree._Element) -> tuple[str, ...]:
    """``Given Family``, in order; affiliations, which stand in brackets, are left out."""
    text = _block(root, "div", "authors")
    for _ in range(3):
        text = _IN_BRACKETS.sub(" ", text)
    names = (fold(name) for name in re.split("[,:;]", text))
    return tuple(name for name in names if name not in _NOT_NAMES)


def _categories(cell: etree._Element | None) -> tuple[str, ...]:
    shown = _CATEGORY.findall(fold(text_of(cell))) if cell is not None else []
    return tuple(dict.fromkeys(shown))


def _doi(cell: etree._Element | None) -> str | None:
    anchors = cell.iter("a") if cell is not None else ()
    return publishers_doi(anchor.get("data-doi", anchor.get("href", "")) for anchor in anchors)


def _history(root: etree._Element) -> tuple[VersionLine, ...]:
    section = next(by_class(root, "div", "submission-history"), None)
    lines: dict[int, VersionLine] = {}
    for match in _HISTORY.finditer(fold(text_of(section)) if section is not None else ""):
        at = _moment(match[2])
        if at is not None:
            version = int(match[1])
            lines[version] = VersionLine(version, at, "(withdrawn)" in match[0])
    return tuple(lines[version] for version in sorted(lines))


def _moment(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(f"{text} +0000").astimezone(UTC)
    except ValueError:
        return None
