"""Entries as files that any worker can read, and answers as files; it must not decide anything."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import msgspec

from crawler import __version__
from crawler.core.model import Seed
from crawler.errors import UserError

SIZE = 2_500
"""Entries in a partition: about a second of work, so that little is lost with a worker."""
MOST_BYTES = 8 << 20
"""Where entries are long, a partition ends here: what is held of a list is bounded in bytes too."""

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Seed)


class PartitionError(UserError):
    """A partition cannot be read or written; the message is one line for a person."""


@dataclass(frozen=True, slots=True)
class Partition:
    """Some of the entries, and where their answers will be."""

    number: int
    """Its place among all, from 0."""
    entries: Path
    answers: Path
    """Named by what the partition holds and what answers it: a file there is the right one."""
    count: int

    @property
    def is_done(self) -> bool:
        """Its answers are there, from this run or from one that was stopped."""
        return self.answers.exists()


class Folder:
    """Where the files of one job are: on a disk that every worker sees.

    ``index`` is part of every answer's name, so that another index is asked anew.
    """

    def __init__(self, path: Path, index: Path) -> None:
        self.path = path
        told = index.stat()
        self._made_by = f"{__version__} {index.resolve()} {told.st_size} {told.st_mtime_ns}"
        path.mkdir(parents=True, exist_ok=True)

    def cut(
        self, entries: Iterable[Seed], size: int = SIZE, most_bytes: int = MOST_BYTES
    ) -> Iterator[Partition]:
        """Write the entries into files, one after the other, as they are asked for."""
        for number, lines in enumerate(_shares(entries, size, most_bytes)):
            yield self._write(number, lines)

    def _write(self, number: int, lines: list[bytes]) -> Partition:
        body = b"".join(lines)
        name = hashlib.sha256(self._made_by.encode() + body).hexdigest()[:20]
        entries = self.path / f"{name}.entries.jsonl"
        part = Partition(number, entries, self.path / f"{name}.answers.jsonl", len(lines))
        if not part.is_done:
            write_whole(entries, (body,))
        return part

    def clear(self) -> None:
        """Remove what the job left: its answers have been told."""
        for pattern in ("*.entries.jsonl", "*.answers.jsonl", "*.part-*"):
            for file in self.path.glob(pattern):
                file.unlink(missing_ok=True)
        self.path.rmdir()


def _shares(entries: Iterable[Seed], size: int, most_bytes: int) -> Iterator[list[bytes]]:
    """The entries as lines, so many together, or fewer where they are long."""
    lines: list[bytes] = []
    held = 0
    for seed in entries:
        lines.append(_encoder.encode(seed) + b"\n")
        held += len(lines[-1])
        if len(lines) == size or held >= most_bytes:
            yield lines
            lines, held = [], 0
    if lines:
        yield lines


def read_entries_of(part: Partition) -> Iterator[Seed]:
    """The entries of a partition, as a worker reads them; PartitionError where it cannot."""
    try:
        with part.entries.open("rb") as lines:
            yield from map(_decoder.decode, lines)
    except OSError as error:
        raise PartitionError(
            f"cannot read {part.entries}: {error.strerror}; "
            "every worker must see the folder of the partitions"
        ) from error


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Make a file that is there whole or not at all, whoever else makes the same one.

    It is written through to the disk first: after a power cut its name alone would lie.
    """
    aside = path.with_name(f"{path.name}.part-{uuid4().hex}")
    try:
        with aside.open("wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise PartitionError(f"cannot write {path}: {error.strerror}") from error
