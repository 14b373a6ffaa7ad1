"""Reads the rows of a Markdown table, by its heading where that says what the columns are."""

from __future__ import annotations

import re

from crawler.core.model import Rejected, Seed
from crawler.core.seeds.fields import settle
from crawler.core.seeds.markdown import Around, read_entry, title_in
from crawler.core.seeds.markup import GAP, inline
from crawler.core.seeds.records import Column, Record, columns_of, names_papers

_CELLS = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\s*\|?(?:\s*:?-{1,}:?\s*\|)+(?:\s*:?-{1,}:?\s*)?")
_PLAIN = re.compile(r"[*_`~]")


def is_row(text: str) -> bool:
    """Whether the line is of a table: it begins with a bar, or is the rule below a heading."""
    return text.lstrip().startswith("|") or _RULE.fullmatch(text.strip()) is not None


class Table:
    """A table whose rows are given one at a time."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._ruled = False
        """Whether a rule came, below which no row is a heading."""
        self._columns: list[Column | None] = []
        self.waiting: tuple[int, str] | None = None
        """A row that is the heading, or an entry, as the next line will tell."""

    def take(self, number: int, text: str) -> Seed | Rejected | None:
        """Take in a line; the entry that is complete with it."""
        if _RULE.fullmatch(text.strip()):
            self._columns = columns_of(_cells(self.waiting[1])) if self.waiting else []
            self.waiting, self._ruled = None, True
            return None
        if not self._ruled:
            done = self.end()
            self.waiting = (number, text)
            return done
        return self._row(number, text)

    def end(self) -> Seed | Rejected | None:
        """The row that waited for a rule in vain."""
        if self.waiting is None:
            return None
        (number, text), self.waiting = self.waiting, None
        return self._row(number, text)

    def _row(self, number: int, text: str) -> Seed | Rejected | None:
        cells = _cells(text)
        if not any(cell.strip(" -:") for cell in cells):
            return None
        if not names_papers(self._columns) or len(cells) > len(self._columns) + 1:
            bare = GAP.join(cells)
            return read_entry(bare, self._source, number, Around())
        record = Record()
        for column, cell in zip(self._columns, cells, strict=False):
            _take_cell(record, column, cell)
        return settle(record.draft(), self._source, number, text)


def _cells(text: str) -> list[str]:
    bare = text.strip().removeprefix("|")
    cells = _CELLS.split(bare)
    if cells and not cells[-1].strip():
        cells.pop()
    return [_plain_cell(cell) for cell in cells]


def _plain_cell(cell: str) -> str:
    """Without emphasis, which a cell that holds links needs to tell its title."""
    return cell.strip() if set("[<") & set(cell) else _PLAIN.sub("", cell).strip()


def _take_cell(record: Record, column: Column | None, cell: str) -> None:
    found = inline(cell)
    if column in (Column.TITLE, Column.MAYBE_TITLE):
        record.add(column, title_in(found))
    elif column is not None:
        record.add(column, found.text.replace(GAP, " ").strip(" *_"))
    is_paper = column in (Column.TITLE, Column.MAYBE_TITLE, Column.PAPER)
    for link in found.links:
        if link.url.startswith("#"):
            continue
        record.add(Column.PAPER if is_paper or link.is_paper else Column.LINK, link.url)
