"""Reads the listing that a user copied from a paper-listing site; it opens no file.

An entry is a header (``CVNov 20, 2022``: category, date, perhaps ``Code``), a line with the title
and the authors glued together, and an abstract. Blank lines mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from crawler.core.model import Rejected, Seed
from crawler.core.seeds.headers import Header, read_header
from crawler.core.seeds.lines import numbered, whole
from crawler.core.seeds.names import split

_LONGEST_ENTRY = 50_000
_LONGEST_TITLE = 1_500
_SHOWN = 300
# Tabs, line ends, form feeds and the next-line sign are white space; lone surrogates are what
# decoding leaves of bytes that are no text.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_INVISIBLE = " \ufeff\u200b\u200c\u200d\u200e\u200f\u2060"
"""Space, byte order mark, zero-width spaces, direction marks: pasting leaves them at the ends."""


def looks_like_listing(head: Sequence[str]) -> bool:
    """Whether ``head``, the first lines of a list, has the header of an entry among them."""
    return any(read_header(_tidy(line[:_LONGEST_ENTRY]), date.max) for line in head)


def read_listing(lines: Iterable[str], source: str, today: date) -> Iterator[Seed | Rejected]:
    """Every entry of a listing, one at a time, as a Seed or as Rejected with the reason.

    ``lines`` may keep their ends. ``today`` dates entries that show no year. A Seed's ``line`` is
    that of its header, from 1. Every line that is not blank belongs to one Seed or one Rejected;
    the text before the first header is one Rejected.
    """
    entry: _Entry | None = None
    for number, raw in whole(numbered(lines)):
        fault = _fault(raw)
        line = _tidy(raw[:_LONGEST_ENTRY])
        header = read_header(line, today)
        if header or (entry is None and (line or fault)):
            if entry:
                yield entry.read(source)
            entry = _Entry(number, header)
        if entry:
            entry.add(line, fault)
    if entry:
        yield entry.read(source)


def _fault(raw: str) -> str | None:
    """Why the line cannot be text of a listing."""
    if len(raw) > _LONGEST_ENTRY:
        return f"a line of more than {_LONGEST_ENTRY:,} characters"
    found = _CONTROL.search(raw)
    return f"a control character, U+{ord(found.group()):04X}" if found else None


def _tidy(raw: str) -> str:
    """White space folded to single spaces, non-breaking ones too; nothing invisible at the ends."""
    return " ".join(_CONTROL.sub("", raw).split()).strip(_INVISIBLE)


@dataclass(slots=True)
class _Entry:
    """The lines of one entry, as they arrive."""

    line: int
    header: Header | None
    """``None`` for text before the first header."""
    lines: list[str] = field(default_factory=list)
    """The header's line and those below it, folded; of an entry at fault, only the beginning."""
    size: int = 0
    fault: str | None = None

    def add(self, line: str, fault: str | None) -> None:
        """Take in the next line."""
        self.size += len(line)
        if self.size > _LONGEST_ENTRY:
            fault = fault or f"an entry of more than {_LONGEST_ENTRY:,} characters"
        if line and not self.fault:
            self.lines.append(line[:_SHOWN] if fault else line)
        self.fault = self.fault or fault

    def read(self, source: str) -> Seed | Rejected:
        """The entry, once all its lines are there."""
        read = self._why_not() or self._seed(source)
        if isinstance(read, Seed):
            return read
        return Rejected(source, self.line, " ".join(self.lines)[:_SHOWN], read)

    def _why_not(self) -> str | None:
        """What is wrong with the entry, as far as it shows before the title is read."""
        if self.header is None:
            return self.fault or "text before the first entry's header"
        if self.fault:
            return self.fault
        if self.header.date is None:
            return "a date that no calendar has"
        title = next(iter(self._below()), "")
        if not title:
            return "a header without a title below it"
        if len(title) > _LONGEST_TITLE:
            return f"a title line of {len(title):,} characters"
        return None

    def _below(self) -> list[str]:
        """The lines below the header; a badge may have its own line."""
        return self.lines[2:] if self._has_badge_line() else self.lines[1:]

    def _has_badge_line(self) -> bool:
        return self.lines[1:2] == ["Code"]

    def _seed(self, source: str) -> Seed | str:
        """The Seed, or why the title line gives none."""
        title, *rest = self._below()
        found = split(title, rest[0] if rest else "")
        if found is None or self.header is None:
            return "no author can be told from the title"
        abstract = rest[1:] if found.on_next_line else rest
        return Seed(
            source=source,
            line=self.line,
            title=found.title,
            authors=found.authors,
            authors_complete=found.complete,
            date=self.header.date,
            year_inferred=self.header.year_inferred,
            category=self.header.category,
            code_badge=self.header.code_badge or self._has_badge_line(),
            abstract=" ".join(abstract) or None,
        )
