"""Reads CSV and TSV, with a heading or without; it must not read Markdown's tables."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crawler.core.ids import arxiv_id, doi
from crawler.core.model import Rejected, Seed
from crawler.core.seeds.dates import read_date
from crawler.core.seeds.fields import fault, settle, shown
from crawler.core.seeds.lines import Line, Pushback
from crawler.core.seeds.records import Column, Record, columns_of, names_papers

_DELIMITERS = "\t,;|"
_SAID_DELIMITER = re.compile(r'\ufeff?"?sep=(.)"?\s*$', re.IGNORECASE)
_LONGEST_ROW = 1_000_000
_MOST_LINES = 1_000
_SAMPLE = 60
_UNENDED = "unexpected end of data"
"""What the csv module says of a quote that is open where the file ends."""
_NUMBER = re.compile(r"[0-9.,]{1,12}")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?:\.0)?")
_DATE = re.compile(r"(?:[0-9:.,/ TZ+-]|[A-Z][a-z]{2,8}\b)+")
_ADDRESS = re.compile(r"https?://\S+")

csv.field_size_limit(2 * _LONGEST_ROW)

Columns = list[Column | None]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is written."""

    delimiter: str
    columns: Columns
    heading: bool
    """Its first row names the columns."""
    width: int
    """How many cells most rows have; a delimiter at the end of every row makes one more."""


def layout_of(head: Sequence[str]) -> Layout | None:
    """The layout of the table that begins with ``head``, or ``None`` where that is no table.

    A table has a heading that says where a title or an identifier is, or three rows at least of
    one length in which a column holds nothing but identifiers, DOIs, addresses, years or dates.
    """
    lines = [line for line in head if line.strip()]
    if lines and (said := _SAID_DELIMITER.match(lines[0])):
        return layout_with(said[1], lines[1:])
    found = [layout_with(delimiter, lines) for delimiter in _DELIMITERS]
    best = [layout for layout in found if layout]
    return max(best, key=lambda one: (one.heading, _known(one.columns)), default=None)


def layout_with(delimiter: str, lines: Sequence[str]) -> Layout | None:
    """The layout of ``lines`` if their cells are parted by ``delimiter``."""
    rows = _sample(lines, delimiter)
    if not rows:
        return None
    columns = columns_of(cell.strip(" \ufeff") for cell in rows[0])
    if _is_heading(rows[0], columns):
        return Layout(delimiter, columns, heading=True, width=_width(rows[1:] or rows))
    guessed = _guessed(rows, fewest=3 if delimiter == "," else 2)
    return Layout(delimiter, guessed, False, len(guessed)) if guessed else None


def _width(rows: list[list[str]]) -> int:
    return Counter(map(len, rows)).most_common(1)[0][0]


def _known(columns: Columns) -> int:
    return sum(column is not None for column in columns)


def _is_heading(cells: list[str], columns: Columns) -> bool:
    """Names that are understood, one at least of title or paper; a lone one must be exact."""
    if not names_papers(columns) or any(len(cell) > 60 for cell in cells):
        return False
    if len(cells) > 1 and _known(columns) == 1:
        (known,) = (cell for cell, column in zip(cells, columns, strict=True) if column)
        return "." not in known and cells[0].strip().casefold() != "paper"
    return True


def _sample(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True):
            if len(rows) >= _SAMPLE:
                break
            if row:
                rows.append(row)
    except csv.Error:
        return rows
    return rows


# --- without a heading ----------------------------------------------------------


def _guessed(rows: list[list[str]], fewest: int) -> Columns | None:
    """What the columns hold, by their cells; the last row may have been cut off."""
    width = len(rows[0])
    alike = sum(len(row) == width for row in rows)
    if width < fewest or len(rows) < 3 or alike < 0.9 * len(rows):
        return None
    table = [row for row in rows if len(row) == width]
    columns = [_kind([row[at] for row in table]) for at in range(width)]
    if not any(columns):
        return None
    _place_texts(table, columns)
    return columns if names_papers(columns) else None


def _kind(cells: list[str]) -> Column | None:
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return None
    for column, holds in _KINDS:
        if sum(map(holds, filled)) >= 0.9 * len(filled):
            return column
    return None


def _is_paper(cell: str) -> bool:
    return arxiv_id(cell) is not None or doi(cell) is not None


def _is_address(cell: str) -> bool:
    return _ADDRESS.fullmatch(cell) is not None


def _is_year(cell: str) -> bool:
    return _YEAR.fullmatch(cell) is not None


def _is_date(cell: str) -> bool:
    return _DATE.fullmatch(cell) is not None and read_date(cell) is not None


_KINDS = (
    (Column.PAPER, _is_paper),
    (Column.LINK, _is_address),
    (Column.YEAR, _is_year),
    (Column.DATE, _is_date),
)


def _place_texts(table: list[list[str]], columns: Columns) -> None:
    """The first column of several words is the title; the next ones, authors and abstract."""
    texts = [at for at, column in enumerate(columns) if column is None and _has_words(table, at)]
    lists = [at for at in texts if _has_lists(table, at)]
    titles = [at for at in texts if at not in lists] or texts
    if not titles:
        return
    columns[titles[0]] = Column.TITLE
    authors = next((at for at in lists if at != titles[0]), None)
    if authors is not None:
        columns[authors] = Column.AUTHORS
    long = [at for at in titles[1:] if _mean_length(table, at) > 250]
    if long:
        columns[long[0]] = Column.ABSTRACT


def _has_words(table: list[list[str]], at: int) -> bool:
    worded = sum(" " in row[at].strip() and not _NUMBER.fullmatch(row[at]) for row in table)
    return worded > 0.6 * len(table)


def _has_lists(table: list[list[str]], at: int) -> bool:
    """Whether most cells list names: with semicolons, or many commas and few words between."""
    return sum(map(_is_list, (row[at] for row in table))) > 0.5 * len(table)


def _is_list(cell: str) -> bool:
    pieces = cell.replace(" and ", ";").replace(",", ";").split(";")
    words = cell.split()
    capital = sum(word[:1].isupper() for word in words)
    return (
        len(cell) < 2_000
        and len(pieces) > 1
        and len(words) <= 5 * len(pieces)
        and capital >= 0.75 * len(words)
    )


def _mean_length(table: list[list[str]], at: int) -> float:
    return sum(len(row[at]) for row in table) / len(table)


# --- rows -----------------------------------------------------------------------


def read_table(lines: Iterable[Line], source: str, layout: Layout) -> Iterator[Seed | Rejected]:
    """Every row as a Seed or Rejected; ``line`` is the row's first. The heading is no entry.

    A quote that is not closed within 1,000 lines or a million characters costs its own line; the
    lines behind it are read again.
    """
    rows = _Rows(Pushback(lines), layout.delimiter)
    ahead = layout.heading
    for number, cells, text in rows:
        if cells is None:
            yield Rejected(source, number, shown(text), rows.why)
        elif ahead or not any(cell.strip() for cell in cells) or _SAID_DELIMITER.match(text):
            ahead = ahead and _SAID_DELIMITER.match(text) is not None
        else:
            yield _read_row(cells, layout, source, number, text)


def _read_row(
    cells: list[str], layout: Layout, source: str, number: int, text: str
) -> Seed | Rejected:
    why = fault(text)
    width = len(layout.columns)
    spare = any(cell.strip() for cell in cells[width:])
    if not why and (spare or (len(cells) > width and len(cells) != layout.width)):
        why = f"{len(cells)} cells where the heading has {width}: a quote may be missing"
    if why:
        return Rejected(source, number, shown(text), why)
    record = Record()
    for column, cell in zip(layout.columns, cells, strict=False):
        record.add(column, cell)
    return settle(record.draft(), source, number, text)


class _Rows:
    """The rows of a table, with their first lines; ``None`` for cells that cannot be told."""

    def __init__(self, lines: Pushback, delimiter: str) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._taken: list[Line]
        self.why = ""

    def __iter__(self) -> Iterator[tuple[int, list[str] | None, str]]:
        while True:
            self._taken = []
            cells = self._next()
            if not self._taken:
                return
            number, text = self._taken[0]
            if cells is None:
                self._lines.give_back(self._taken[1:])
            else:
                text = "".join(part for _, part in self._taken)
            yield number, cells, text

    def _next(self) -> list[str] | None:
        """The cells of the next row."""
        rows = csv.reader(
            self._row(), delimiter=self._delimiter, skipinitialspace=True, strict=True
        )
        try:
            cells = next(rows, [])
        except csv.Error as error:
            return self._as_it_stands(str(error))
        size = sum(len(text) for _, text in self._taken)
        if size > _LONGEST_ROW or len(self._taken) > _MOST_LINES:
            self.why = f"a row of more than {size - 1:,} characters: a quote may not be closed"
            return None
        return cells

    def _as_it_stands(self, error: str) -> list[str] | None:
        """The cells of a row of one line in which quotes are signs: ``"Why?" On Things,2017``."""
        if len(self._taken) > 1 or error == _UNENDED:
            self.why = "a quote that is not closed"
            return None
        lines = [text for _, text in self._taken]
        rows = csv.reader(lines, delimiter=self._delimiter, quoting=csv.QUOTE_NONE)
        try:
            return next(rows, [])
        except csv.Error as other:
            self.why = f"no row of a table: {other}"
            return None

    def _row(self) -> Iterator[str]:
        """The lines of one row, as many as its quotes ask for; too long a row is cut off."""
        size = 0
        for number, text in self._lines:
            self._taken.append((number, text))
            size += len(text)
            yield _ended(text)
            if size > _LONGEST_ROW or len(self._taken) > _MOST_LINES:
                return


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"
