"""Walks the HTML that LaTeXML makes of a paper, in one pass; it must not keep the page's tree.

The classes are documented in https://math.nist.gov/~BMiller/LaTeXML/manual/. arXiv frames the
paper (``ltx_document``) with its own navigation, and with links to its own repositories.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import Final, cast

from lxml import etree

from crawler.core.model import Place
from crawler.core.prose import fold
from crawler.sources._markup import utf8_html
from crawler.sources._passages import Block, Passage, Section, passages_of

_MAX_PASSAGES: Final = 3_000
_MAX_HEADING: Final = 200
_MAX_NESTED: Final = 5

_ROOTS = frozenset({"ltx_document", "ltx_page_main", "ltx_page_content"})
_SKIPPED_TAGS = frozenset(
    "annotation button footer head math nav noscript script style template".split()
)
_SKIPPED_CLASSES = frozenset(
    """ltx_ERROR ltx_TOC ltx_note_mark ltx_note_type ltx_page_footer ltx_page_navbar ltx_pagination
    ltx_tag""".split()
)
_SECTIONS = frozenset(
    """ltx_appendix ltx_chapter ltx_paragraph ltx_part ltx_section ltx_subparagraph ltx_subsection
    ltx_subsubsection""".split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset(
    """article blockquote body caption dd div dl dt figcaption figure li ol p pre section table
    tr ul""".split()
)
_SPACED_TAGS = frozenset({"br", "td", "th"})
_SPACED_CLASSES = frozenset("ltx_bibblock ltx_contact ltx_creator ltx_p ltx_personname".split())
_CONCLUSION = re.compile(
    r"\b(?:conclusions?|concluding|summary|availability|reproducibility|artifacts?|artefacts?"
    r"|open science|code and data|data and code|software and data)\b",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(r"^[\W\dIVX]*introduction\b", re.IGNORECASE)
_OWN = ("https://arxiv.org/html/", "http://arxiv.org/html/")
_FRAME = "https://github.com/arXiv/html_feedback"

_Closer = Callable[[], None]


def _place_by_heading(heading: str) -> Place:
    """An introduction begins on the first page, where papers like to say where their code is."""
    if _CONCLUSION.search(heading):
        return Place.CONCLUSION
    return Place.FIRST_PAGE if _INTRODUCTION.search(heading) else Place.BODY


def walk(body: bytes, *, framed: bool) -> Walk:
    """Read a page, taken as UTF-8, of any bytes and any size, in time linear in the latter.

    ``framed``: the paper is the part that LaTeXML marks; else it is the whole page.
    """
    reader = Walk(framed=framed)
    # No tree is built, so the limits that protect one are not needed.
    target = cast("etree.ParserTarget", reader)  # its stub asks for methods that lxml does not
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True, no_network=True)
    etree.fromstring(utf8_html(body), parser)
    return reader


class Walk:
    """A target of lxml's parser: hears of each element and text, and keeps passages only."""

    def __init__(self, *, framed: bool) -> None:
        self.title: str | None = None
        self.passages: list[Passage] = []
        self.is_cut = False
        """There were more passages than the first 3,000."""
        self._framed = framed
        self._roots = 0 if framed else 1
        self._skipping = 0
        """How deep we are in what is not read."""
        self._closers: list[_Closer | None] = []
        """What to do at the end of each open element, the innermost last."""
        self._sections = [Section(Place.FIRST_PAGE if framed else Place.BODY)]
        self._block = Block(self._sections[-1])
        self._hosts: list[Block] = []
        """The blocks that the open footnotes hang on."""

    # --- what the parser calls ------------------------------------------------

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._skipping:
            self._skipping += 1
            return
        classes = attributes.get("class", "").split()
        if tag in _SKIPPED_TAGS or not _SKIPPED_CLASSES.isdisjoint(classes):
            if tag == "math":
                self.data(f"${attributes.get('alttext', '')[:100]}$")
            self._skipping = 1
        else:
            self._closers.append(self._open(tag, classes, attributes.get("href", "")))

    def end(self, _tag: str) -> None:
        """The innermost element ends."""
        if self._skipping:
            self._skipping -= 1
            return
        closer = self._closers.pop() if self._closers else None
        if closer is not None:
            closer()

    def data(self, text: str) -> None:
        """Text stands here."""
        if self._roots and not self._skipping:
            self._block.add(text)

    def close(self) -> None:
        """The page ends."""
        while self._hosts:
            self._close_note()
        self._flush()

    # --- elements -------------------------------------------------------------

    def _open(self, tag: str, classes: list[str], href: str) -> _Closer | None:
        if self._framed and not _ROOTS.isdisjoint(classes):
            self._roots += 1
            return self._close_root
        if not self._roots:
            return None
        if "ltx_note" in classes:
            return self._open_note()
        if tag == "a":
            return self._open_link(href)
        if tag in _SPACED_TAGS or not _SPACED_CLASSES.isdisjoint(classes):
            return self._space()
        return self._open_block(tag, classes) if tag in _BLOCKS else None

    def _space(self) -> _Closer:
        """Words of two cells, names or parts of a reference are not one word."""
        self._block.add(" ")
        return lambda: self._block.add(" ")

    def _close_root(self) -> None:
        self._flush()
        self._roots -= 1

    def _open_note(self) -> _Closer | None:
        if len(self._hosts) >= _MAX_NESTED:
            return None
        self._hosts.append(self._block)
        self._block = Block(self._block.section, is_note=True)
        return self._close_note

    def _close_note(self) -> None:
        note, self._block = self._block, self._hosts.pop()
        self._block.notes.append((self._block.length, note))

    def _open_link(self, href: str) -> _Closer | None:
        leads_out = href.lower().startswith(("http://", "https://")) and len(href) <= 2_000
        if not leads_out or href.startswith(_FRAME) or (href.startswith(_OWN) and "#" in href):
            return None
        return partial(self._close_link, self._block, self._block.length, href.strip())

    def _close_link(self, block: Block, start: int, href: str) -> None:
        block.links.append((start, block.length, href))

    def _open_block(self, tag: str, classes: list[str]) -> _Closer:
        self._flush()
        if tag in _HEADINGS:
            return partial(self._close_heading, "ltx_title_document" in classes)
        section = self._section(classes)
        if section is None:
            return self._flush
        self._sections.append(section)
        self._renew()
        return self._close_section

    def _section(self, classes: list[str]) -> Section | None:
        if "ltx_bibliography" in classes:
            return Section(Place.REFERENCES)
        if "ltx_abstract" in classes:
            return Section(Place.ABSTRACT)
        if _SECTIONS.isdisjoint(classes):
            return None
        self._sections[0].place = Place.BODY  # what follows the sections is no first page
        outer = self._sections[-1].place
        return Section(outer if outer is not Place.ABSTRACT else Place.BODY)

    def _close_section(self) -> None:
        self._flush()
        self._sections.pop()
        self._renew()

    def _close_heading(self, is_title: bool) -> None:
        text, section = fold(self._block.text)[:_MAX_HEADING], self._sections[-1]
        self._flush()
        if self.title is None and (is_title or not self._framed):
            self.title = text or None
        elif section.heading is None or not self._framed:
            section.heading = text or None
            if section.place is Place.BODY:
                section.place = _place_by_heading(text)

    # --- blocks ---------------------------------------------------------------

    def _flush(self) -> None:
        """A block ends here, and another begins; inside a footnote it is a line break only."""
        if self._hosts:
            self._block.add("\n\n")
            return
        if not self._block.is_blank:
            room = _MAX_PASSAGES - len(self.passages)
            found = list(islice(passages_of(self._block), room + 1))
            self.passages += found[:room]
            self.is_cut = self.is_cut or len(found) > room
        self._renew()

    def _renew(self) -> None:
        if not self._hosts:
            self._block = Block(self._sections[-1])
