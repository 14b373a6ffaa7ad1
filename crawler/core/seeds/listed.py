"""Reads lists in running text: identifiers, titles, references, Markdown, or all of them mixed.

It cuts the lines into entries and gives each to its reader; what an entry says it leaves to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.core.ids import arxiv_id, doi, repo_id
from crawler.core.model import Rejected, Seed
from crawler.core.seeds import bibtex, tagged
from crawler.core.seeds.blocks import bibtex_block, skip_comment, tagged_block
from crawler.core.seeds.bylines import read_byline
from crawler.core.seeds.continuing import (
    MARKER,
    MOST_BROKEN,
    NAMED_FIRST,
    TITLE,
    Entry,
    begins_reference,
    goes_on,
    is_detail,
    is_full_paragraph,
    is_labelled,
    is_unfinished,
    joined,
    names_authors,
    names_paper,
)
from crawler.core.seeds.fields import fault, shown
from crawler.core.seeds.identified import read_identified
from crawler.core.seeds.lines import Line, Pushback
from crawler.core.seeds.markdown import Around, read_entry
from crawler.core.seeds.markup import inline, words_of
from crawler.core.seeds.mdtable import Table, is_row
from crawler.core.seeds.titles import is_heading
from crawler.core.seeds.works import read_json

Found = Seed | Rejected

_BULLETS = "-*+•·‣◦–—"
_HEADING = re.compile(r"(#{1,6})\s+(.*?)[\s#]*$")
_COMMENT = re.compile(r"#|//|%")
_UNDERLINE = re.compile(r"(?:=+|-{3,})\s*$")
_STRUCTURE = re.compile(
    r"""(?:[-=_*~]{3,}|(?:[-*_][ ]){2,}[-*_]|```.*|~~~.*|\{[{%<].*|\[TOC\]
        |\\(?:begin|end|newblock|documentclass|usepackage)\b.*
        |(?:<(?!https?:)[^<>]*>|&nbsp;|!\[[^\[\]]*\]\([^()\s]*\)|\[!\[[^\[\]]*\]\([^()\s]*\)\]\([^()\s]*\)|\s)+
        |</?(?:details|summary)\b.*)\s*$""",
    re.VERBOSE,
)
_NUMBERED = re.compile(r"[0-9]{1,4}[.)]\s+")
_LONGEST_LINE = 50_000
_MOST_LINES = 200
_FIRST_YEAR = 1_500
"""A number from here on may be a year."""


def read_list(lines: Iterable[Line], source: str, *, plain: bool) -> Iterator[Found]:
    """Every entry of a text; with ``plain``, a line without any mark is a title.

    Structure is no entry: blank lines, headings, comments, rules, fences, tags and badges alone
    on their line, and pointers within the document. Every other line is part of a Seed or of a
    Rejected.
    """
    return _Reader(Pushback(lines), source, plain=plain).entries()


class _Reader:
    """Cuts lines into entries."""

    def __init__(self, lines: Pushback, source: str, *, plain: bool) -> None:
        self._lines = lines
        self._source = source
        self._plain = plain
        self._open: Entry | None = None
        self._heading: tuple[int, str] | None = None
        self._table: Table | None = None
        self._in_details = False
        self._number = 0
        """The last number that opened an entry."""
        self._strings: bibtex.Strings = {}

    def entries(self) -> Iterator[Found]:
        """All of them, in order."""
        for number, raw in self._lines:
            text = raw.strip().lstrip("\ufeff")
            if not is_row(text):
                yield from self._end_table()
            if not text:
                self._note_gap()
            elif not self._is_structure(text):
                block = self._block(number, raw)
                yield from self._entry(number, raw, text) if block is None else block
        yield from self._end_table()
        yield from self._close()

    def _note_gap(self) -> None:
        if self._open:
            self._open.gap = True

    # --- what is not an entry -----------------------------------------------------------

    def _is_structure(self, text: str) -> bool:
        if text.startswith("<!--"):
            skip_comment(self._lines, text)
            return True
        if text.startswith(("<details", "</details")):
            self._in_details = text.startswith("<d") and "</details" not in text
        entry = self._open
        under = entry is not None and not (entry.gap or entry.marked or self._plain)
        if under and entry and _UNDERLINE.match(text):
            self._heading, self._open = (entry.line, " ".join(entry.parts)), None
            return True
        if is_heading(text) or (_STRUCTURE.match(text) and not self._has_badges(text)):
            self._note_gap()
            return True
        return _COMMENT.match(text) is not None and not (
            _HEADING.match(text) or tagged.OPENING.match(text)
        )

    def _has_badges(self, text: str) -> bool:
        """Whether a line of pictures, below a title, leads to the paper or its code."""
        if self._heading is None and self._open is None:
            return False
        urls = [link.url for link in inline(text).links]
        return any(arxiv_id(url) or doi(url) or repo_id(url) for url in urls)

    # --- entries that span lines by rules of their own ------------------------------------

    def _block(self, number: int, raw: str) -> list[Found] | None:
        """The entries of a block that begins here; ``None`` where none does."""
        if fault(raw) or len(raw) > _LONGEST_LINE:
            why = fault(raw) or f"a line of more than {_LONGEST_LINE:,} characters"
            return [*self._close(), Rejected(self._source, number, shown(raw), why)]
        if bibtex.OPENING.match(raw):
            text = bibtex_block(self._lines, raw)
            found = bibtex.read_bibtex(text, self._source, number, self._strings)
            return [*self._close(), *found]
        if tagged.OPENING.match(raw):
            block = tagged_block(self._lines, (number, raw))
            return [*self._close(), tagged.read_tagged(block, self._source)]
        if raw.lstrip().startswith('{"'):
            return [*self._close(), *read_json(raw, self._source, number)]
        if is_row(raw):
            return [*self._close(), *self._row(number, raw)]
        return None

    def _row(self, number: int, raw: str) -> Iterator[Found]:
        self._table = self._table or Table(self._source)
        found = self._table.take(number, raw)
        if found:
            yield found

    def _end_table(self) -> Iterator[Found]:
        table, self._table = self._table, None
        found = table.end() if table else None
        if found:
            yield found

    # --- entries of lines -------------------------------------------------------------------

    def _entry(self, number: int, raw: str, text: str) -> Iterator[Found]:
        heading = _HEADING.match(text)
        if heading:
            yield from self._close()
            yield from self._head(number, heading[2])
            return
        indent = len(raw) - len(raw.lstrip())
        marker = self._marker(text)
        bare = text[marker.end() :] if marker else text.lstrip("> ")
        if self._belongs(bare, indent, marked=marker is not None):
            self._append(bare)
            return
        yield from self._close()
        if not bare:
            return
        heading_line, title = self._heading or (number, "")
        if not title or not (is_detail(bare) if len(words_of(title)) > 2 else names_authors(bare)):
            heading_line, title = number, ""
        self._open = Entry(heading_line, indent, marker is not None, [bare], heading=title)
        self._open.numbered = marker is not None and text[:1] not in _BULLETS
        if marker is None and begins_reference(bare):
            below = [text for _, text in self._lines.head(MOST_BROKEN, _LONGEST_LINE)]
            self._open.paragraph = is_full_paragraph(bare, below)

    def _marker(self, text: str) -> re.Match[str] | None:
        """The bullet or number of an entry; ``2017.`` is one only behind ``2016.``."""
        marker = MARKER.match(text)
        told = marker and (marker["number"] or marker["round"])
        if marker is None or told is None:
            return None if marker and self._is_dash_within(text) else marker
        number = int(told)
        counted = number < _FIRST_YEAR or number == self._number + 1
        self._number = number if counted else self._number
        return marker if counted else None

    def _is_dash_within(self, text: str) -> bool:
        """Whether a dash that begins a line is one of a reference with a number, broken there."""
        entry = self._open
        if entry is None or not entry.numbered or entry.gap or text[:1] not in "-–—":
            return False
        return is_unfinished(entry)

    def _append(self, text: str) -> None:
        entry = self._open
        if entry is None:
            return  # pragma: no cover - for the type checker: what belongs has its entry
        if self._in_details:
            entry.abstract.append(text)
        else:
            entry.parts.append(text)
            entry.gap = False

    def _head(self, number: int, text: str) -> Iterator[Found]:
        """A heading: an entry where it holds the paper's link, else what may be the next title."""
        number_of = _NUMBERED.match(text)
        bare = text[number_of.end() :] if number_of else text
        links = inline(bare).links
        self._heading, self._in_details = None, False
        if any(link.url.startswith("http") and link.end > link.start for link in links):
            self._open = Entry(number, 0, marked=False, parts=[bare])
        elif words_of(bare):
            self._heading = (number, bare)
        yield from ()

    def _belongs(self, text: str, indent: int, *, marked: bool) -> bool:
        """Whether a line goes on with the entry that is open."""
        entry = self._open
        size = len(entry.parts) + len(entry.abstract) if entry else 0
        if entry is None or size >= _MOST_LINES or TITLE.match(text):
            return False
        deeper = indent > entry.indent
        if (self._in_details and not marked) or (entry.paragraph and not entry.gap):
            return True
        if is_detail(text) and (deeper or self._may_have_details(entry, text)):
            return not marked or not entry.marked or deeper or self._is_beside(entry, text)
        if marked:
            return deeper and entry.marked and read_byline(text) is not None
        return goes_on(entry, text, deeper=deeper)

    def _is_beside(self, entry: Entry, text: str) -> bool:
        """Whether one of several bullets, each a detail, is of the same paper as those above."""
        if not entry.heading and not (is_labelled(entry.parts[0]) and is_labelled(text)):
            return False
        return not (names_paper(text) and any(map(names_paper, entry.parts)))

    def _may_have_details(self, entry: Entry, text: str) -> bool:
        """Where every line may be an entry, one that names a paper is a detail of labels only."""
        if not self._plain or entry.heading or TITLE.match(entry.parts[0]):
            return not NAMED_FIRST.match(text)
        return read_identified(text, "", 0) is None

    def _close(self) -> Iterator[Found]:
        entry, self._open = self._open, None
        if entry is None:
            return
        if entry.heading:
            self._heading = None
        text = joined(entry.parts)
        identified = None if entry.heading else read_identified(text, self._source, entry.line)
        if identified is not None:
            yield from identified
            return
        around = Around(self._plain or entry.marked, entry.heading, " ".join(entry.abstract))
        found = read_entry(text, self._source, entry.line, around)
        if found:
            yield found
