"""What to ask arXiv's search service and how to read its feed; it must not send the question.

``export.arxiv.org/api/query`` (https://info.arxiv.org/help/api/user-manual.html) searches, and
looks papers up by identifier; it answers with an Atom feed of titles, authors, abstracts,
comments, dates, categories, DOIs and journal references. Terms of use: one request in three
seconds over one connection. Quirks:

- One malformed identifier in ``id_list`` fails the whole question with status 400; an unknown
  one is left out of the answer in silence, and the order is not that of the question.
- A long ``id_list`` in an address fails with 414; the same question as a form is answered.
- Where no operator stands between two terms, the service puts OR. ``ti:"…"`` finds the words in
  this order, regardless of case and punctuation, and is no exact match. A quote inside it, and a
  bracket that does not close, is an error.
- The search index matches papers at their newest version; the feed does not flag withdrawal.
- Under load it answers status 200 with ``Rate exceeded.``, or with a feed that counts results
  and shows none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from lxml import etree

from crawler.core.ids import arxiv_id, arxiv_version
from crawler.core.model import ArxivId, ArxivRecord, Page, Request, Unreadable
from crawler.sources._atom import ATOM, ID, SUMMARY, Parts, parts_of, read_entry, text_of

_URL = "https://export.arxiv.org/api/query"
_MAX_URL = 1_500
_MAX_WORDS = 40

# --- questions ----------------------------------------------------------------

# What ends a phrase, opens a group, is a wildcard, TeX or a control character. The index holds
# words only, so a space in its place finds the same titles.
_NOT_IN_PHRASE = re.compile(r'["\\$^~*?(){}\[\]<>\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_NAME_SYNTAX = re.compile("[_,;]")


def search_request(titles: Sequence[str], *, max_results: int, start: int = 0) -> Request | None:
    """Ask for the papers whose title holds one of ``titles`` as a phrase.

    A title without a letter or digit yields no term; ``None`` where no title yields one. The
    answer is not exact: compare each title that it shows.
    """
    terms = dict.fromkeys(filter(None, map(title_term, titles)))
    if not terms:
        return None
    return query_request(" OR ".join(terms), max_results=max_results, start=start)


def title_term(title: str) -> str | None:
    """``ti:"…"`` for at most the first 40 words of ``title``; ``None`` where it holds none."""
    return _term("ti", title)


def author_title_query(title: str, surname: str) -> str | None:
    """A query for a phrase of a title and an author's family name; ``None`` where one is blank.

    The name comes first: the service gives an ``au:`` term the text of the first term of the
    query where that holds an underscore, so the first term has to be the name itself.
    """
    author, phrase = _term("au", _NAME_SYNTAX.sub(" ", surname)), title_term(title)
    return f"{author} AND {phrase}" if author and phrase else None


def query_request(query: str, *, max_results: int, start: int = 0) -> Request:
    """Ask for the papers that ``query``, in the service's own language, finds; best first."""
    return _ask(("search_query", query), ("start", str(start)), ("max_results", str(max_results)))


def id_request(ids: Sequence[ArxivId | str]) -> Request:
    """Ask for papers by identifier: one or more, of the newest version, or ``…vN`` of that one.

    Raises ``ValueError`` for a string that is no identifier, since the service would then refuse
    the whole question. Papers that it does not know are missing from the answer.
    """
    wanted = ",".join(_listed(paper) for paper in ids)
    return _ask(("id_list", wanted), ("start", "0"), ("max_results", str(len(ids))))


def _term(prefix: str, text: str) -> str | None:
    words = _NOT_IN_PHRASE.sub(" ", text[: 20 * _MAX_WORDS]).split()[:_MAX_WORDS]
    phrase = " ".join(words)
    return f'{prefix}:"{phrase}"' if any(map(str.isalnum, phrase)) else None


def _listed(paper: ArxivId | str) -> str:
    if isinstance(paper, ArxivId):
        return paper.value
    bare, version = arxiv_id(paper), arxiv_version(paper)
    if bare is None:
        raise ValueError(f"no arXiv identifier: {paper[:100]!r}")
    return f"{bare}v{version}" if version else bare.value


def _ask(*fields: tuple[str, str]) -> Request:
    """A GET where the address stays short, since the service's cache serves those; else a form."""
    url = f"{_URL}?{urlencode(fields, safe=':/,')}"
    short = len(url) <= _MAX_URL
    return Request(
        url=url if short else _URL,
        form=() if short else fields,
        accept="application/atom+xml",
        complaint=feed_complaint,
    )


# --- answers ------------------------------------------------------------------

_COUNT = r"[^<>]{0,200}>\s{0,20}([0-9]{1,9})\s{0,20}<"
_TOTAL = re.compile(rf"totalResults{_COUNT}".encode())
_START = re.compile(rf"startIndex{_COUNT}".encode())
_OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
_ENTRY = f"{ATOM}entry"


@dataclass(frozen=True, slots=True)
class Feed:
    """A page of results."""

    records: tuple[ArxivRecord, ...]
    total: int
    """How many papers the query finds, on all pages; for ``id_list``, how many are known."""
    start: int
    """The place of the first record among them, from 0."""
    unread: tuple[str, ...] = ()
    """Why an entry of the page could not be read, for each such entry."""


@dataclass(frozen=True, slots=True)
class FeedError:
    """The service refused the question: it is malformed, and says nothing about any paper."""

    reason: str


def feed_complaint(page: Page) -> str | None:
    """Why a page of status 200 is no complete feed, without parsing it; ``None`` where it is."""
    body = page.body
    if page.status != 200:
        return None
    if not body.strip():
        return "empty body"
    if b"<feed" not in body[:2_000]:
        return f"no Atom feed: {_excerpt(body)}"
    if not body[-100:].rstrip().endswith(b"</feed>"):
        return "feed cut short"
    total, start = _TOTAL.search(body), _START.search(body)
    if b"<entry" not in body and total and int(total[1]) > (int(start[1]) if start else 0):
        return f"{int(total[1])} results announced, none shown"
    return None


def read_feed(page: Page) -> Feed | FeedError | Unreadable:
    """Read an answer of the search service, of today's layout or that before November 2025.

    Only status 200 and 400 are answers. An entry that shows no paper is reported in ``unread``.
    """
    if page.status not in (200, 400):
        return Unreadable(f"status {page.status}")
    complaint = feed_complaint(page)
    root = _parse(page.body) if complaint is None else Unreadable(complaint)
    if isinstance(root, Unreadable):
        return root
    read: list[ArxivRecord | str] = []
    for entry in root.iterchildren(_ENTRY):  # one by one: elements that are held cost a quarter
        parts = parts_of(entry)
        if (error := _error(parts)) is not None:
            return error
        read.append(read_entry(parts))
    return _feed(root, read) if page.status == 200 else Unreadable("status 400 and no reason")


def _parse(body: bytes) -> etree._Element | Unreadable:
    """The root of a feed. Entities and document types are refused: no feed needs them."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, recover=False, load_dtd=False
    )
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        return Unreadable(f"no XML: {error}"[:200])
    if root.getroottree().docinfo.internalDTD is not None:
        return Unreadable("a document type in a feed")
    return root if root.tag == f"{ATOM}feed" else Unreadable(f"no Atom feed: {root.tag[:100]}")


def _error(parts: Parts) -> FeedError | None:
    if "/api/errors" not in text_of(parts, ID):
        return None
    return FeedError(text_of(parts, SUMMARY)[:500] or "no reason given")


def _feed(root: etree._Element, read: list[ArxivRecord | str]) -> Feed | Unreadable:
    total, start = _number(root, "totalResults"), _number(root, "startIndex")
    if total is None or start is None:
        return Unreadable("a feed without its number of results")
    return Feed(
        records=tuple(entry for entry in read if isinstance(entry, ArxivRecord)),
        total=total,
        start=start,
        unread=tuple(entry for entry in read if isinstance(entry, str)),
    )


def _number(root: etree._Element, name: str) -> int | None:
    text = (root.findtext(f"{_OPENSEARCH}{name}") or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _excerpt(body: bytes) -> str:
    text = body[:300].decode("utf-8", "replace")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:100]
