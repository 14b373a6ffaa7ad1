"""arxiv.org and export.arxiv.org: which page an address names, and its status."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from crawler.twin import arxiv_abs, arxiv_html
from crawler.twin.arxiv_api import ArxivApi
from crawler.twin.arxiv_ids import PageId, looks_like_id, page_id
from crawler.twin.arxiv_links import html
from crawler.twin.arxiv_oai_xml import BASE as OAI
from crawler.twin.arxiv_subjects import CATEGORIES
from crawler.twin.web import Reply, Request, moved, page, plain
from crawler.twin.world import Stated, World, state

_ROBOTS = """User-agent: *
Allow: /abs
Allow: /pdf
Allow: /html
Allow: /list
Allow: /archive
Allow: /year
Allow: /catchup
Disallow: /api
Disallow: /search
Disallow: /e-print
Disallow: /src
Disallow: /format
Disallow: /find
Disallow: /tb
Disallow: /oai2
Disallow: /show-email
Crawl-delay: 15
"""
_REPO = " | arXiv e-print repository"


class ArxivPages:
    """The pages, and the API behind ``/api/query``; both hosts answer alike."""

    def __init__(self, world: World, clock: Callable[[], datetime]) -> None:
        self._world = world
        self._api = ArxivApi(world, clock)

    def answer(self, request: Request) -> Reply:
        """The page, a redirect, or the page that says why there is none."""
        kind, _, rest = request.path.lstrip("/").partition("/")
        if request.path.rstrip("/") == "/api/query":
            return self._api.answer(request)
        if request.path == "/robots.txt":
            return plain(_ROBOTS)
        if kind == "oai2":
            return moved(f"{OAI}{'?' if request.query else ''}{request.query}")
        if kind == "abs":
            return self._abs(rest or request.params.get("id", ""), request)
        if kind in ("html", "pdf"):
            return self._document(kind, rest)
        return _notice("Page not found", "There is no page at this address.", 404)

    def _abs(self, asked: str, request: Request) -> Reply:
        ident = page_id(asked)
        if ident is None:
            return _unrecognised(asked)
        if str(ident) != asked:
            return moved(f"/abs/{ident}")
        paper = self._world.paper(ident.base)
        if paper and paper.deleted:
            return _deleted(html(asked))
        stated = state(paper, ident.version) if paper else None
        if stated is None:
            return _unknown(ident, known=paper is not None)
        return _dated(stated, request, lambda: arxiv_abs.render(stated, asked))

    def _document(self, kind: str, asked: str) -> Reply:
        ident = page_id(asked)
        if ident is None:
            return _notice("No article for ''", "The identifier appears to be invalid.", 404, _REPO)
        if str(ident) != asked:
            return moved(f"/{kind}/{ident}")
        paper = self._world.paper(ident.base)
        stated = state(paper, ident.version) if paper else None
        return _file(kind, stated, html(asked))


def _file(kind: str, stated: Stated | None, shown: str) -> Reply:
    if stated is None:
        return _notice(f"No article for '{shown}'", "It may not exist yet.", 404, _REPO)
    if stated.withdrawn:
        said = f"This version of {shown} has been withdrawn and is unavailable"
        return _notice(said, "The abstract page tells more.", 404, _REPO)
    if kind == "pdf":
        return Reply(200, _pdf(stated.title), "application/pdf")
    if stated.paper.full_text is None:
        said = "HTML is not available for the source."
        return _notice(f"No HTML for '{shown}'", said, 404, _REPO)
    return page(arxiv_html.render(stated, stated.paper.full_text))


def _dated(stated: Stated, request: Request, render: Callable[[], str]) -> Reply:
    """The page with its date, or 304 where the client has it."""
    at = max(version.at for version in stated.paper.versions).replace(microsecond=0)
    stamp = format_datetime(at.astimezone(UTC), usegmt=True)
    headers = (("Last-Modified", stamp), ("Cache-Control", "max-age=3600"))
    since = _date(request.headers.get("if-modified-since", ""))
    if since is not None and since >= at:
        return Reply(304, headers=headers)
    return page(render(), 200, *headers)


def _date(text: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _unrecognised(asked: str) -> Reply:
    if not looks_like_id(asked):
        said = "Please request an article with the proper identifier format."
        return _notice("Invalid article identifier", said, 404, title="")
    heading = f"Article identifier '{html(asked)}' not recognized"
    title = f"[{html(asked)}] Article identifier not recognized"
    return _notice(heading, "It is not of the form that arXiv gives out.", 404, title=title)


def _deleted(shown: str) -> Reply:
    said = f"The article '{shown}' is recorded as having been deleted."
    return _notice(f"Article {shown} not found", said, 410)


def _unknown(ident: PageId, *, known: bool) -> Reply:
    shown = html(str(ident))
    archive, slash, _ = shown.partition("/")
    if slash and not known:
        place = f"{shown} in the {CATEGORIES.get(archive, archive)} archive"
        return _notice(f"Article {place} not found", "Its archive is open.", 404, title="")
    said = f"There is no record of an article with identifier '{shown}'."
    if known:
        link = f'<a href="/abs/{ident.base}">arXiv:{ident.base}</a>'
        said += f" You might look at the latest version: '{link}'."
    title = f"[{shown}] Article not found"
    return _notice(f"Article {shown} not found", said, 404, title=title)


def _notice(heading: str, said: str, status: int, title: str | None = None) -> Reply:
    text = (
        '<!DOCTYPE html>\n<html lang="en">\n'
        f"<head><title>{heading if title is None else title}</title></head>\n<body>\n<main>\n"
        f'<div id="content">\n\n      <h1>{heading}</h1>\n      <p>{said}</p>\n\n</div>\n'
        "</main>\n</body>\n</html>\n"
    )
    return page(text, status)


def _pdf(title: str) -> bytes:
    """A file that begins and ends as a PDF does; nothing reads more of it."""
    return f"%PDF-1.5\n% {title}\n%%EOF\n".encode()
