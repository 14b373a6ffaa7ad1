"""Opens snapshots, plain or gzipped, and gives their lines; it must not read what they say."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path

from crawler.index.format import IndexFileError


def snapshot_lines(paths: Iterable[Path]) -> Iterator[bytes]:
    """The lines of all files, one after the other, as they are needed.

    Raises IndexFileError for a file that cannot be read, when its turn comes.
    """
    for path in paths:
        opened = gzip.open if path.suffix == ".gz" else open
        try:
            with opened(path, "rb") as lines:
                yield from lines
        except FileNotFoundError as error:
            raise IndexFileError(f"cannot read {path}: {error.strerror}") from error
