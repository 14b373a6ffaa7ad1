"""Opens snapshots, plain or gzipped, and gives their lines; it must not read what they say."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, cast

from crawler.index.format import IndexFileError
from crawler.sources.snapshot import MOST_BYTES

_GZIP = b"\x1f\x8b"
_BUFFER = 1 << 18


def snapshot_lines(paths: Iterable[Path]) -> Iterator[bytes]:
    """The lines of all files, one after the other, as they are needed.

    Of a line that is too long for a paper only so much is given that this is seen. Raises
    IndexFileError, which names the file, where one cannot be read or breaks off, when its turn
    comes.
    """
    for path in paths:
        number = 0
        try:
            with _opened(path) as file:
                for line in _lines(file):
                    yield line
                    number += 1
        except (OSError, EOFError, zlib.error) as error:
            raise IndexFileError(_told(path, number, error)) from error


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    most = MOST_BYTES + 1
    while line := file.readline(most):
        yield line
        while len(line) == most and not line.endswith(b"\n"):
            line = file.readline(most)


def _opened(path: Path) -> IO[bytes]:
    """The file's bytes, unpacked where they are gzipped, whatever its name says."""
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    if not packed:
        return path.open("rb", buffering=_BUFFER)
    # GzipFile reads lines slowly, and a buffer before it does so quickly.
    return io.BufferedReader(cast("io.RawIOBase", gzip.open(path)), _BUFFER)


def _told(path: Path, number: int, error: Exception) -> str:
    if isinstance(error, EOFError):
        why = "the compressed data end too early"
    elif isinstance(error, gzip.BadGzipFile | zlib.error):
        why = "the compressed data are damaged"
    else:
        why = getattr(error, "strerror", None) or str(error)
    return (
        f"{path} breaks off behind line {number:,}: {why}"
        if number
        else (f"cannot read {path}: {why}")
    )
