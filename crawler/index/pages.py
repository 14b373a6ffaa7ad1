"""Keeps the pages of a harvest beside an index until they are in it; it must not fetch or read.

A page is a file of its own in the folder ``INDEX.harvest``, written whole before the next one is
asked for, so that a harvest that ends midway goes on behind its last page.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec
import zstandard

from crawler.index.format import IndexFileError

_SUFFIX = ".page"
_LEVEL = 6
_MOST_BYTES = 1 << 28  # of a page, unpacked


class Question(msgspec.Struct, frozen=True, array_like=True):
    """What a harvest is about."""

    since: date
    """The first day whose changes are wanted."""
    within: str
    """The set that the records are in; empty: all of arXiv."""


class KeptPage(msgspec.Struct, frozen=True, array_like=True):
    """An answer, as it was sent."""

    question: Question
    fetched_at: datetime
    url: str
    body: bytes


class KeptPages:
    """The pages of one harvest, in the order in which they came."""

    def __init__(self, index: Path) -> None:
        self.folder = index.with_name(f"{index.name}.harvest")
        self._count = 0

    def open(self, question: Question) -> None:
        """Go on with what is kept, or begin anew where that is about another question.

        Raises IndexFileError where the folder cannot be written.
        """
        first = next(iter(self), None)
        try:
            if first is None or first.question != question:
                self.clear()
            self.folder.mkdir(exist_ok=True)
            whole = sum(1 for _ in self)
            for path in self._files()[whole:]:
                path.unlink()
        except OSError as error:
            raise self._unwritable(error) from error
        self._count = whole

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[KeptPage]:
        """The pages, up to the first that is damaged."""
        for path in self._files():
            page = _read(path)
            if page is None:
                return
            yield page

    def keep(self, page: KeptPage) -> None:
        """Write a page; when this returns it is on the disk."""
        packed = msgspec.msgpack.encode(page)
        content = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(packed)
        path = self.folder / f"{self._count:06d}{_SUFFIX}"
        part = path.with_suffix(".part")
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            raise self._unwritable(error) from error
        self._count += 1

    def clear(self) -> None:
        """Forget all pages; raises ``OSError``."""
        self._count = 0
        if self.folder.exists():
            shutil.rmtree(self.folder)

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob(f"*{_SUFFIX}"))

    def _unwritable(self, error: OSError) -> IndexFileError:
        return IndexFileError(f"cannot write {self.folder}: {error.strerror or error}")


def _read(path: Path) -> KeptPage | None:
    try:
        packed = zstandard.ZstdDecompressor().decompress(path.read_bytes(), _MOST_BYTES)
        return msgspec.msgpack.decode(packed, type=KeptPage)
    except (OSError, zstandard.ZstdError, msgspec.MsgspecError):
        return None
