"""What to ask of a page that a paper names as its own and how to read it; one page, no further.

Project pages stand anywhere: mostly ``OWNER.github.io/NAME``, else a lab's or a person's site.
They are HTML by hand or from a template, with buttons such as "Paper", "Code", "Data" near the
top. Terms of use: the host's robots.txt, which the network asks first. Quirks:

- A button says only "Code", often beside an icon; the words around it are the other buttons.
- The template's own repository is credited at the foot, in sentences such as "you may borrow the
  source code of this website", and many pages are copied with it.
- A lab's or a person's page lists many papers, each with its own "Code": no button is this paper's.
- Some addresses lead to a PDF, a video or a page that draws itself by script: they name nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from lxml import etree

from crawler.core.ids import repo_id
from crawler.core.links import LinkKind, link_kind
from crawler.core.model import Page, Request, Unreadable
from crawler.core.prose import fold, sentence_around
from crawler.core.urls import find_urls, is_plain
from crawler.sources._markup import parse_html

_TYPES = ("text/html", "application/xhtml+xml")
_MOST_LINKS = 200
_MAX_TEXT = 400_000
_BLOCKS = frozenset(
    """article aside blockquote body button dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header
    li main nav ol p pre section table td th tr ul br""".split()
)
_HIDDEN = frozenset({"script", "style", "noscript", "template"})
_KINDS = frozenset({LinkKind.CODE, LinkKind.WEIGHTS, LinkKind.DATASET})
# A button's whole words, where they say that code is behind it.
_CODE_BUTTON = re.compile(
    r"\W*(?:(?:our|the|official|full|source|get|view|see|on|training|inference|demo)\W+)*"
    r"(?:codes?|codebase|github|repo(?:sitory)?|implementation|pytorch code)"
    r"(?:\W+(?:on github|github|repo(?:sitory)?|code|here|release|link))?\W*",
    re.IGNORECASE,
)
# The page speaks of itself, and not of the paper's code.
_OF_THE_PAGE = re.compile(
    r"\bthis (?:web ?|project )?(?:site|page)\b|\btemplates?\b|\bborrow(?:ed|s)?\b"
    r"|\bwebsite (?:is|was|design|source)\b|\bacademic project page\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to code, weights or data, and how the page speaks of it."""

    url: str
    words: str
    """The sentence that it stands in; for the page's one button for code, ``Code: `` and the
    address."""


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """What a project page shows; a page that is not there, or is no HTML, shows nothing."""

    links: tuple[PageLink, ...] = ()
    names_paper: bool = False
    """The paper's title stands on it."""


def project_request(url: str) -> Request:
    """Ask for the page."""
    return Request(url, accept="text/html", anywhere=True, types=_TYPES)


def read_project(page: Page, title: str) -> ProjectPage | Unreadable:
    """Read the links of a page to code, weights and data, each once, in the page's order.

    ``title`` is the paper's: on a page without it a button for code is nobody's in particular.
    """
    if page.status in (404, 410, 451):
        return ProjectPage()
    if page.status != 200:
        return Unreadable(f"status {page.status}")
    if page.content_type.partition(";")[0].strip().lower() not in _TYPES:
        return ProjectPage()
    text = _walk(page)
    written = text.text
    found = list(_found(written, text.links))
    names_paper = _letters(title) in _letters(written)
    buttons = {repo_id(one.url) for one in found if one.is_button} - {None}
    only = names_paper and len(buttons) == 1
    told: dict[str, PageLink] = {}
    for one in found:
        if not _is_own(one):
            told.setdefault(one.url, PageLink(one.url, _words(one, only=only)))
    return ProjectPage(tuple(told.values()), names_paper)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


@dataclass(frozen=True, slots=True)
class _Found:
    url: str
    label: str
    sentence: str

    @property
    def is_button(self) -> bool:
        return bool(_CODE_BUTTON.fullmatch(self.label)) and not _OF_THE_PAGE.search(self.sentence)


def _words(found: _Found, *, only: bool) -> str:
    if found.is_button and only:
        return f"Code: {found.url} (the page's link “{found.label[:40]}”)"
    return found.sentence


def _is_own(found: _Found) -> bool:
    """It leads to what the page itself is made of."""
    repo = repo_id(found.url)
    if repo is not None and repo.name.lower().endswith(".github.io"):
        return True
    return bool(_OF_THE_PAGE.search(found.sentence))


def _walk(page: Page) -> _Text:
    text = _Text(page.url)
    for event, element in etree.iterwalk(parse_html(page.body), events=("start", "end")):
        text.take(event, element)
        if text.length > _MAX_TEXT:
            break
    return text


def _found(written: str, linked: list[tuple[int, int, str]]) -> Iterator[_Found]:
    links = [*linked, *_in_prose(written, linked)]
    for start, end, url in sorted(links)[:_MOST_LINKS]:
        label = fold(written[start:end])
        yield _Found(url, label, sentence_around(written, start, end))


def _in_prose(text: str, links: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The addresses that stand in the text, in a command to clone, say; not those of links."""
    linked = {url for _, _, url in links}
    for found in find_urls(text):
        if link_kind(found.url) in _KINDS and found.url not in linked:
            yield found.start, found.end, found.url


class _Text:
    """The page's text as it is walked, and where its links stand in it."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._parts: list[str] = []
        self._open: list[tuple[etree._Element, int, str]] = []
        self._hidden = 0
        self.length = 0
        self.links: list[tuple[int, int, str]] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def take(self, event: str, element: etree._Element) -> None:
        if event == "start":
            self._start(element)
        else:
            self._end(element)

    def _start(self, element: etree._Element) -> None:
        self._hidden += element.tag in _HIDDEN
        if element.tag in _BLOCKS:
            self._add("\n\n")
        if element.tag == "a" and (url := self._target(element)):
            self._open.append((element, self.length, url))
        self._add(_said_by(element))
        self._add(element.text or "")

    def _end(self, element: etree._Element) -> None:
        if self._open and self._open[-1][0] is element:
            _, start, url = self._open.pop()
            self.links.append((start, self.length, url))
        if element.tag in _BLOCKS:
            self._add("\n\n")
        self._hidden -= element.tag in _HIDDEN
        self._add(element.tail or "")

    def _target(self, element: etree._Element) -> str | None:
        try:
            url = urljoin(self._base, element.get("href", "").strip())
            return url if is_plain(url) and link_kind(url) in _KINDS else None
        except ValueError:
            return None

    def _add(self, text: str) -> None:
        if not self._hidden:
            self._parts.append(text)
            self.length += len(text)


def _said_by(element: etree._Element) -> str:
    """What an image, or a link that is only an icon, says to those who do not see it."""
    if element.tag == "img":
        return f" {element.get('alt', '')} "
    if element.tag == "a" and not any(str(part).strip() for part in element.itertext()):
        return element.get("aria-label") or element.get("title") or ""
    return ""
