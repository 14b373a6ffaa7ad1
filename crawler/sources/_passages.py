"""Cuts a block of a paper's text down to what speaks of code; it must not know any markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter

from crawler.core.model import Place
from crawler.core.prose import fold, sentence_around, sentences
from crawler.core.urls import find_urls

_MAX_TEXT = 700
_MAX_NOTE = 400
_MAX_URLS = 50
_WINDOW = 400
_OPENING = 80

# A sentence without an address is of use where it says that code is, or will be, given away.
_CODE = re.compile(
    r"\b(?:codes?|codebase|software|implementations?|repositor(?:y|ies)|github|gitlab"
    r"|open[- ]?sourc(?:e|ed|ing))\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:available|releas(?:e|ed|ing)|publish(?:ed)?|public(?:ly)?|shar(?:e|ed|ing)|provided?"
    r"|open[- ]?sourc(?:e|ed|ing)|acceptance|request|soon|accessible|found at|link)\b",
    re.IGNORECASE,
)

Link = tuple[int, int, str]
"""Where an address starts and ends in the text of its block, and where it leads."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a paper that holds an address, or says that code is given away."""

    place: Place
    text: str
    """The sentence, white space folded, at most 700 characters; of a reference, the whole; for a
    footnote, the sentence that it hangs on, with the note in brackets where its mark stands."""
    urls: tuple[str, ...] = ()
    """The addresses in it: where its links lead, and those that stand in its text; at most 50."""
    heading: str | None = None
    """Of the innermost section."""


_OF_A_NOTE = {Place.BODY: Place.FOOTNOTE, Place.ABSTRACT: Place.FIRST_PAGE}


@dataclass(slots=True)
class Section:
    """Where in the paper a block stands."""

    place: Place
    heading: str | None = None


@dataclass(slots=True)
class Block:
    """A paragraph, a list item, a table row, a reference or a footnote, while it is read."""

    section: Section
    is_note: bool = False
    parts: list[str] = field(default_factory=list)
    length: int = 0
    links: list[Link] = field(default_factory=list)
    notes: list[tuple[int, Block]] = field(default_factory=list)
    """The footnotes that hang on it, and where."""

    def add(self, text: str) -> None:
        """Put text at the end."""
        self.parts.append(text)
        self.length += len(text)

    @property
    def text(self) -> str:
        """The text so far, as it stands in the page."""
        return "".join(self.parts)

    @property
    def is_blank(self) -> bool:
        """Whether nothing but white space stands in it."""
        return not (self.links or self.notes or self.text.strip())

    @property
    def place(self) -> Place:
        """Its section's; a note of the abstract is on the first page, one of the text is apart."""
        if not self.is_note:
            return self.section.place
        return _OF_A_NOTE.get(self.section.place, self.section.place)


def passages_of(block: Block) -> Iterator[Passage]:
    """The passages of a block, then those of the footnotes that hang on it."""
    text = block.text
    is_reference = block.place is Place.REFERENCES and block.length <= _MAX_TEXT
    for sentence, urls in _sentences(text, block.links):
        shown = fold(text) if is_reference else sentence[:_MAX_TEXT]
        yield Passage(block.place, shown, urls, block.section.heading)
    for position, note in block.notes:
        before, after = text[max(0, position - _WINDOW) : position], text[position:][:_WINDOW]
        for passage in passages_of(note):
            is_whole = note.length <= _MAX_NOTE and not note.notes
            said = fold(note.text) if is_whole else passage.text
            shown = _on_host(before, said, after)[:_MAX_TEXT]
            yield replace(passage, text=shown)


def _sentences(text: str, links: list[Link]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences worth keeping, each with its addresses; one with very many comes repeatedly."""
    spans = sorted(links + list(_written(text, links)))
    located = ((sentence_around(text, start, end), url) for start, end, url in spans)
    seen = set()
    for sentence, group in groupby(located, itemgetter(0)):
        seen.add(sentence[:_OPENING])
        urls = tuple(dict.fromkeys(url for _, url in group))
        for start in range(0, len(urls), _MAX_URLS):
            yield sentence, urls[start : start + _MAX_URLS]
    if _CODE.search(text):
        for sentence in sentences(text):
            gives = _CODE.search(sentence) and _GIVEN.search(sentence)
            if gives and sentence[:_OPENING] not in seen:
                yield sentence, ()


def _written(text: str, links: list[Link]) -> Iterator[Link]:
    """The addresses that stand in the text outside its links."""
    outside, position = [], 0
    for start, end, _ in sorted(links):
        outside += [text[position:start], " " * (end - max(start, position))]
        position = max(position, end)
    for found in find_urls("".join(outside) + text[position:]):
        yield found.start, found.end, found.url


def _on_host(before: str, note: str, after: str) -> str:
    """The sentence that a footnote hangs on, with the note in brackets at its mark."""
    end = len(before.rstrip(" \t\r\n.!?,;:)]"))
    opening = sentence_around(before, end, len(before))
    closing = "" if opening.endswith((".", "!", "?")) else sentence_around(after, 0, 0)
    return fold(f"{opening} [{note}] {closing}")
