"""Readers of seed lists, one a format: text in, seeds and rejections out; they open no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from crawler.core.model import Rejected, Seed
from crawler.core.seeds.detect import HEAD_LINES, HEAD_SIZE, Guess, Kind, guess
from crawler.core.seeds.fields import shown
from crawler.core.seeds.jsontext import LONGEST, cut
from crawler.core.seeds.lines import Line, Pushback, joined, numbered, whole
from crawler.core.seeds.listed import read_list
from crawler.core.seeds.listing import read_listing
from crawler.core.seeds.tabular import read_table
from crawler.core.seeds.works import read_json

Found = Seed | Rejected


def read_entries(lines: Iterable[str], source: str, today: date) -> Iterator[Found]:
    """The entries of one list, in order, as they are read.

    ``lines`` keep their ends or have none; a line longer than ``lines.PIECE`` may come in pieces.
    ``source`` is the list's name; ``today`` dates entries that show no year. The kind of the list
    is told by its first lines. Every part of it that is not understood comes back as Rejected.
    """
    taken = Pushback(numbered(lines))
    head = [text for _, text in taken.head(HEAD_LINES, HEAD_SIZE)]
    return _read(taken, source, today, guess(head))


def _read(lines: Pushback, source: str, today: date, told: Guess) -> Iterator[Found]:
    match told.kind:
        case Kind.LISTING:
            return read_listing((text for _, text in whole(lines)), source, today)
        case Kind.JSON:
            return _documents(lines, source)
        case Kind.JSON_LINES:
            return _json_lines(lines, source)
        case Kind.TABLE if told.layout:
            return read_table(whole(lines), source, told.layout)
        case Kind.PAGE:
            return _page(lines, source)
    return read_list(whole(lines), source, plain=told.kind is Kind.PLAIN)


def _documents(lines: Iterable[Line], source: str) -> Iterator[Found]:
    for record in cut(lines):
        if record.why:
            yield Rejected(source, record.line, shown(record.text), record.why)
        else:
            yield from read_json(record.text, source, record.line)


def _json_lines(lines: Iterable[Line], source: str) -> Iterator[Found]:
    """A line at a time, so that a line at fault costs itself alone."""
    for number, text in joined(lines, LONGEST):
        if len(text) > LONGEST:
            why = f"a line of more than {LONGEST:,} characters"
            yield Rejected(source, number, shown(text), why)
        elif bare := text.strip("\ufeff \t\r\n\x1e,"):
            yield from read_json(bare, source, number)


def _page(lines: Iterable[Line], source: str) -> Iterator[Found]:
    """A page is no list; it is one thing that was not understood."""
    for number, text in islice((line for line in lines if line[1].strip()), 1):
        yield Rejected(source, number, shown(text), "an HTML or XML page, not a list of papers")
