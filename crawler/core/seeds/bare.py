"""Finds the identifiers and addresses that a text names; it must not judge what they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from crawler.core.ids import arxiv_id, doi
from crawler.core.model import ArxivId
from crawler.core.urls import find_urls

_NEW = r"[0-9]{4}\.[0-9]{4,5}"
_OLD = r"(?:q-(?:alg|bio)|[a-z]{2,8}(?:-[a-z]{2,4})?)(?:\.[a-z]{2}(?:-[a-z]{2,3})?)?/[0-9]{7}"
_TAIL = r"(?:v[0-9]{1,3})?(?![0-9])(?:[ ]?\[(?P<subject>[a-z-]{2,8}(?:\.[a-z-]{2,9})?)\])?"
_PREFIX = r"(?<![a-z])(?:arxiv(?:[ ]?preprint)?[ ]?[:./_-]?[ ]?(?:arxiv:[ ]?)?|abs/)"
_SAID = re.compile(rf"{_PREFIX}(?P<id>{_NEW}|{_OLD}){_TAIL}", re.IGNORECASE)
_MAY_NAME = re.compile(r"[0-9]{4}[./]|[0-9/]/|/[0-9]|[a-z]/|www\.|git@|\.io\b", re.IGNORECASE)
"""What every identifier and address has; most titles have none of it."""
_OLD_ALONE = re.compile(rf"(?<![\w/.-])(?P<id>{_OLD}){_TAIL}", re.IGNORECASE)
_NEW_ALONE = re.compile(rf"(?<![\w/.:-])(?P<id>{_NEW}){_TAIL}(?![\w/-]|\.[0-9])", re.IGNORECASE)
_DOI = re.compile(
    r"(?:\bdoi[: ]{1,2})?(?<![\w/.])10\.[0-9]{4,9}/[^\s\"<>|\\{}]{1,300}", re.IGNORECASE
)
# Where publishers put the DOI into their own addresses.
_IN_ADDRESS = re.compile(
    r"^https?://[^/\s]+/(?:[a-z]+/)?(?:doi|article|chapter|abstract|pdf|book|content)"
    r"(?:/(?:abs|full|pdf|epdf|epub|pdfdirect))?/(10\.[0-9]{4,9}/[^?#\s]+)",
    re.IGNORECASE,
)
# Badges and pictures; sites that list papers and hold none.
_SAYS_NOTHING = re.compile(
    r"^https?://(?:img\.shields\.io|badges?\.|hits\.|api\.|(?:www\.)?visitor-?badge|openalex\.org/"
    r"|(?:www\.)?semanticscholar\.org/|dblp\.(?:org|uni-trier\.de)/|(?:www\.)?zotero\.org/"
    r"|scholar\.google\.|(?:www\.)?paperswithcode\.com/|(?:www\.)?scopus\.com/)"
    r"|\.(?:png|gif|svg|jpe?g|webp)(?:$|\?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a text names at one place: one paper, one DOI or one address."""

    start: int
    end: int
    arxiv: ArxivId | None = None
    doi: str | None = None
    """Of a publisher, never arXiv's own."""
    url: str | None = None
    subject: str | None = None
    """The category that stands in brackets behind an arXiv identifier."""


def named_in(text: str, *, alone: bool = False) -> list[Named]:
    """Every identifier and address of ``text``, in order and without overlaps.

    A number such as ``2107.05580`` counts where ``arXiv`` stands before it; with ``alone``, in a
    text that is known to name papers, everywhere.
    """
    if not _MAY_NAME.search(text):
        return []
    found = [_of_address(url.url, url.start, url.end) for url in find_urls(text)]
    patterns = [_SAID, _OLD_ALONE, *([_NEW_ALONE] if alone else [])]
    found += [one for pattern in patterns for one in _of_arxiv(text, pattern)]
    found += _of_doi(text)
    found.sort(key=lambda one: (one.start, -one.end))
    return _apart(found)


def of_address(url: str) -> Named:
    """What an address names: an arXiv paper, a DOI, or itself."""
    return _of_address(url, 0, len(url))


def _of_address(url: str, start: int, end: int) -> Named:
    paper = arxiv_id(url)
    if paper:
        return Named(start, end, arxiv=paper)
    known = doi(url)
    if known is None and (match := _IN_ADDRESS.match(url)):
        known = doi(unquote(match[1]).removesuffix(".pdf"))
        paper = arxiv_id(known) if known else None
    if paper:
        return Named(start, end, arxiv=paper)
    return Named(start, end, doi=known) if known else Named(start, end, url=url)


def _of_arxiv(text: str, pattern: re.Pattern[str]) -> Iterator[Named]:
    for match in pattern.finditer(text):
        said = "arxiv:" if pattern is _SAID else ""
        paper = arxiv_id(said + match["id"])
        if paper:
            yield Named(match.start(), match.end(), arxiv=paper, subject=match["subject"])


def _of_doi(text: str) -> Iterator[Named]:
    for match in _DOI.finditer(text):
        bare = _closed(match.group())
        paper, known = arxiv_id(bare), doi(bare)
        if known:
            end = match.start() + len(bare)
            yield Named(match.start(), end, arxiv=paper, doi=None if paper else known)


def _closed(text: str) -> str:
    """Without the punctuation of the sentence, and without a bracket that was not opened."""
    while text and (
        text[-1] in ".,;:'\"*!?…”’、。"
        or (text[-1] == ")" and text.count(")") > text.count("("))
        or (text[-1] == "]" and text.count("]") > text.count("["))
    ):
        text = text[:-1]
    return text


def _apart(found: list[Named]) -> list[Named]:
    kept: list[Named] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def says_nothing(url: str) -> bool:
    """Whether the address is that of a badge, a picture or an index, which is no claim."""
    return _SAYS_NOTHING.search(url) is not None
