"""Opens seed lists and hands their lines to the readers; it must not understand them."""

from __future__ import annotations

import codecs
import gzip
import io
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast

from crawler import parquetfile
from crawler.core.model import Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.lines import PIECE
from crawler.core.text import storable
from crawler.errors import UserError

if TYPE_CHECKING:
    from _typeshed import SupportsRead, WriteableBuffer

_HEAD = 1_000_000
_BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# How files begin that people take for lists (https://www.iana.org/assignments/media-types).
_NO_LISTS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"SQLite format 3\0": "a database",
    b"BZh": "compressed with bzip2; only gzip is read",
    b"\xfd7zXZ\0": "compressed with xz; only gzip is read",
    b"\x28\xb5\x2f\xfd": "compressed with zstd; only gzip is read",
    b"{\\rtf": "a rich-text document",
}
_GZIP = b"\x1f\x8b"
_PARQUET = b"PAR1"
_CONTROLS = bytes({*range(32)} - set(b"\t\n\f\r"))
_MOST_CONTROLS = 0.05
_ESCAPE = "surrogateescape"
"""Bytes that are no text become lone surrogates, by which the readers know them."""
_DAMAGE = (EOFError, zlib.error, OSError)


class ReadingError(UserError):
    """A list cannot be read at all; the message is one line for a person."""


def read_files(names: Sequence[str], today: date) -> Iterator[Seed | Rejected]:
    """The entries of every list, in order; ``-`` is standard input. Lists may be gzipped.

    Raises ReadingError before the first entry where a file cannot be opened, is empty, or is no
    text, so that nothing is half done. What is found broken only later, a compressed file that
    ends too early, is the last entry of its file and Rejected.
    """
    files = [_File(name) for name in names]

    def entries() -> Iterator[Seed | Rejected]:
        for file in files:
            yield from read_entries(file.lines(), storable(file.name), today)
            if file.broken:
                yield file.broken

    return entries()


def read_text(name: str) -> Iterator[str]:
    """The text of a file of any other kind, in pieces of bounded length; it may be gzipped.

    Raises ReadingError at once where it cannot be opened, is empty or no text, and at the end of
    what can be read where it is damaged from there on.
    """
    file = _File(name)

    def pieces() -> Iterator[str]:
        yield from file.lines()
        if file.broken:
            raise ReadingError(f"{name}:{file.broken.line}: {file.broken.reason}")

    return pieces()


class _File:
    """A list that was found to be text of a known encoding."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.broken: Rejected | None = None
        """Where, and why, the file could not be read to its end."""
        self._piped = _piped() if name == "-" else None
        head = self._head()
        self._is_table = not self._piped and head.startswith(_PARQUET)
        self._encoding: Final = "utf-8" if self._is_table else _encoding(name, head)
        if self._piped:
            self._piped = io.BufferedReader(_Joined(head, self._piped))

    def _open(self) -> IO[bytes]:
        return self._piped or _opened(Path(self.name))

    def _head(self) -> bytes:
        try:
            file = self._open()
            with nullcontext() if file is self._piped else closing(file):
                return file.read(_HEAD)
        except _DAMAGE as error:
            raise ReadingError(f"cannot read {self.name}: {_reason(error)}") from error

    def lines(self) -> Iterator[str]:
        """The text, a line at a time, with line ends as ``\\n``; a very long line in pieces."""
        number = 0
        if self._is_table:
            yield from parquetfile.rows(Path(self.name))
            return
        try:
            # UTF-16 and UTF-32 have no escape for what is no text of theirs.
            errors = "replace" if self._encoding.startswith(("utf-16", "utf-32")) else _ESCAPE
            with io.TextIOWrapper(self._open(), self._encoding, errors) as text:
                while line := text.readline(PIECE):
                    number += line.endswith("\n")
                    yield line
        except _DAMAGE as error:
            why = f"the file cannot be read from here on: {_reason(error)}"
            self.broken = Rejected(storable(self.name), number + 1, "", why, is_end=True)


class _Joined(io.RawIOBase):
    """What was read of a pipe to tell its kind, and the pipe behind it."""

    def __init__(self, head: bytes, rest: SupportsRead[bytes]) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill the buffer from the head, then from the pipe."""
        space = memoryview(buffer)
        part = self._head[: len(space)] or self._rest.read(len(space))
        self._head = self._head[len(part) :]
        space[: len(part)] = part
        return len(part)


def _opened(path: Path) -> IO[bytes]:
    """The file's bytes, unpacked where they are gzipped."""
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    return cast("IO[bytes]", gzip.open(path)) if packed else path.open("rb")


def _piped() -> IO[bytes]:
    """The bytes of standard input, unpacked where they are gzipped."""
    start = sys.stdin.buffer.read(2)
    joined = io.BufferedReader(_Joined(start, sys.stdin.buffer))
    return cast("IO[bytes]", gzip.open(joined)) if start == _GZIP else joined


def _reason(error: Exception) -> str:
    if isinstance(error, EOFError):
        return "the compressed data end too early"
    if isinstance(error, zlib.error | gzip.BadGzipFile):
        return "the compressed data are damaged"
    return getattr(error, "strerror", None) or str(error)


def _encoding(name: str, head: bytes) -> str:
    """By byte-order mark, else UTF-8 where the head is, else the Western single-byte code."""
    if not head.strip():
        raise ReadingError(f"{name} is empty")
    for bom, encoding in _BOMS.items():
        if head.startswith(bom):
            return encoding
    for start, kind in _NO_LISTS.items():
        if head.startswith(start):
            raise ReadingError(f"{name} is {kind}, not a list of papers")
    if b"\0" in head and (wide := _wide(head)):
        return wide
    is_utf_8 = _is_utf_8(head)
    if b"\0" in head and not (is_utf_8 and _is_text(head)):
        raise ReadingError(f"{name} is a binary file, not a list of papers")
    return "utf-8" if is_utf_8 else "cp1252"


def _is_utf_8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, final=len(head) < _HEAD)
    except UnicodeDecodeError:
        return False
    return True


def _is_text(head: bytes) -> bool:
    """Whether control characters are rare, as where a stray zero byte spoils an entry."""
    return len(head) - len(head.translate(None, _CONTROLS)) < _MOST_CONTROLS * len(head)


def _wide(head: bytes) -> str | None:
    """UTF-16 without its mark has its zero bytes at every other place, and nowhere else."""
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = head[first::2].count(0)
        if zeros > 0.4 * len(head) / 2 and not head[1 - first :: 2].count(0):
            return encoding
    return None
