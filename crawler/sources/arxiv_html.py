"""What to ask of arXiv's full texts in HTML and how to read one; it must not send the question.

``arxiv.org/html/ID`` serves the newest version as LaTeXML made it (https://info.arxiv.org/about/
accessible_HTML.html): where the authors link to their code, most often in a footnote, at the end
of the abstract or introduction, or in a section on availability. Terms of use: robots.txt allows
``/html``. Papers without TeX source, failed conversions and withdrawn versions have none. Quirks:

- arXiv's frame links to arXiv's own repositories: only the paper inside it counts.
- Links to other parts of the paper are whole addresses of ``arxiv.org/html`` with a fragment.
- Some addresses have no ``href``: they stand in the text.
- A few papers are HTML by their authors, most of them tables of contents of proceedings.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crawler.core.model import ArxivId, Page, Request, Unreadable
from crawler.core.prose import fold
from crawler.sources._latexml import walk
from crawler.sources._markup import parse_html, text_of
from crawler.sources._passages import Passage

__all__ = [
    "FullText",
    "NoFullText",
    "Passage",
    "html_complaint",
    "html_request",
    "read_html",
]


class NoFullText(StrEnum):
    """Why arXiv shows no full text. It has answered: this is a fact."""

    NOT_CONVERTED = "no HTML"
    WITHDRAWN = "withdrawn"
    NO_PAPER = "no such paper"


@dataclass(frozen=True, slots=True)
class FullText:
    """A paper's text, cut down to what speaks of code. Without a passage: it names none."""

    title: str | None
    passages: tuple[Passage, ...] = ()
    """In the order of the page, a footnote behind the paragraph that it hangs on."""
    is_cut: bool = False
    """There were more passages than the first 3,000, which are kept."""


def html_request(paper: ArxivId, version: int | None = None) -> Request:
    """Ask for a paper's full text: the newest version's, or that of ``version``."""
    suffix = f"v{version}" if version else ""
    return Request(
        url=f"https://arxiv.org/html/{paper}{suffix}", accept="text/html", complaint=html_complaint
    )


def html_complaint(page: Page) -> str | None:
    """Why a page of status 200 is no complete page of HTML, without parsing it."""
    if page.status != 200:
        return None
    if b"<html" not in page.body[:5_000].lower():
        return "no page of HTML"
    return None if b"</html>" in page.body[-2_000:].lower() else "page cut short"


def read_html(page: Page) -> FullText | NoFullText | Unreadable:
    """Read a full text, or arXiv's statement that there is none.

    A page that LaTeXML did not make is read only where it is a table of contents in arXiv's own
    notation; any other may be an error page, so that its silence would say nothing.
    """
    if page.status in (404, 410):
        return _absence(page)
    if page.status != 200:
        return Unreadable(f"status {page.status}")
    complaint = html_complaint(page)
    if complaint is not None:
        return Unreadable(complaint)
    framed = b"ltx_document" in page.body or b"ltx_page_main" in page.body
    if not framed and b"LIST:arXiv:" not in page.body:
        said = _absence(page)
        return said if isinstance(said, NoFullText) else Unreadable("not made by LaTeXML")
    read = walk(page.body, framed=framed)
    return FullText(read.title, tuple(read.passages), read.is_cut)


def _absence(page: Page) -> NoFullText | Unreadable:
    """What a page says in place of a paper, by its heading, which has to be in arXiv's words."""
    heading = next(parse_html(page.body).iter("h1"), None)
    said = fold(text_of(heading)) if heading is not None else ""
    if said.startswith("No HTML for "):
        return NoFullText.NOT_CONVERTED
    if said.startswith("This version of ") and "has been withdrawn" in said:
        return NoFullText.WITHDRAWN
    if said.startswith("No article for ") or (said.startswith("Article ") and "not found" in said):
        return NoFullText.NO_PAPER
    return Unreadable(f"status {page.status}: {said[:100] or 'no heading'}")
