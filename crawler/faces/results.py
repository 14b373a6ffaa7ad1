"""A file of results that a later run goes on with; it must not know what the results mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import msgspec

from crawler.errors import UserError
from crawler.faces import jsonl

Row = dict[str, Any]
_ASKED = "asked"
"""The field that names a row."""


class Results:
    """The rows of earlier runs, and the file that grows now."""

    def __init__(self, earlier: Mapping[str, Row], file: IO[str]) -> None:
        self._earlier = earlier
        self._file = file
        self._written: set[str] = set()

    def of(self, asked: str) -> Row | None:
        """The row that an earlier run had for this."""
        return self._earlier.get(asked)

    def put(self, row: Row) -> None:
        """Write a row; from then on it outlives the process."""
        self._file.write(f"{jsonl.line(row)}\n")
        self._file.flush()
        self._written.add(row[_ASKED])

    def put_rest(self) -> None:
        """Write the earlier rows that were not written yet."""
        for asked, row in self._earlier.items():
            if asked not in self._written:
                self.put(row)


@contextmanager
def going_on(path: Path, is_settled: Callable[[Row], bool]) -> Iterator[Results]:
    """Open ``path`` to go on with it: its settled rows are known, all others are made anew.

    New rows go to ``PATH.part``, in their order, which takes the place of ``path`` in the end. An
    interrupted run leaves in ``path`` what it wrote and what was there; after one that was killed
    the next finds the same in both files. Raises UserError where a file cannot be used.
    """
    part = path.with_name(f"{path.name}.part")
    with _told(path):
        rows = (*_rows(path), *_rows(part))
        earlier = {row[_ASKED]: row for row in rows if is_settled(row)}
        _replace(path, earlier.values())
        file = part.open("w", encoding="utf-8")
    with file:
        results = Results(earlier, file)
        try:
            yield results
        except BaseException:
            with _told(path):
                results.put_rest()
                part.replace(path)
            raise
    with _told(path):
        part.replace(path)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(f"cannot use {path}: {error.strerror}") from error


def _rows(path: Path) -> Iterator[Row]:
    """The rows of a file; a line that was cut by the end of its process is passed over."""
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            try:
                row = msgspec.json.decode(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(row, dict) and isinstance(row.get(_ASKED), str):
                yield row


def _replace(path: Path, rows: Iterable[Row]) -> None:
    """Make ``path`` hold these rows, whole or not at all."""
    whole = path.with_name(f"{path.name}.new")
    with whole.open("w", encoding="utf-8") as file:
        file.writelines(f"{jsonl.line(row)}\n" for row in rows)
    whole.replace(path)
