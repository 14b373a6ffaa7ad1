"""The layout of an index file: its head, its directory and the parts they name; it reads no papers.

A file is a head of 4,096 bytes and parts behind it. Two slots in the head take turns: each names
the newest directory at its time, with checksums. A writer appends parts and a directory, and
writes the older slot last, so a file is at any moment wholly its old or wholly its new state, and
who has it open keeps reading the state that he opened.
"""

from __future__ import annotations

import os
import struct
import zlib
from datetime import date
from pathlib import Path

import msgspec

from crawler.errors import UserError
from crawler.index.keys import fingerprint

FORMAT = 1
HEAD_BYTES = 4_096
POSTING_BITS = 32

_MAGIC = b"crawler-arxiv-ix"
_START = struct.Struct("=16sIIQ")
_SLOT = struct.Struct("=QQQI")
_CHECK = struct.Struct("=I")
_SLOTS_AT = (512, 1_024)


class IndexFileError(UserError):
    """The index cannot be read or written; the message is one line that names the file."""


class Span(msgspec.Struct, frozen=True, array_like=True):
    """Bytes of the file."""

    at: int
    size: int

    @property
    def end(self) -> int:
        """The place behind the last byte."""
        return self.at + self.size


class SegmentParts(msgspec.Struct, frozen=True, array_like=True):
    """Where the parts of a segment are: papers that were added at one time, numbered from 0."""

    papers: int
    """How many, those included that are dead."""
    paper_bits: int
    """Of a posting's 32 bits, how many number the paper; the others are of the search key."""
    hashes: Span
    """Hashes of titles, sorted; 64 bits each."""
    hashed: Span
    """The paper of each hash; 32 bits each."""
    ids: Span
    """The identifier of each paper; 16 bytes each, padded with NUL."""
    offsets: Span
    """Where in ``records`` each paper begins, and the end of the last; 32 bits each."""
    records: Span
    """The papers, each compressed on its own."""
    buckets: Span
    """Where in ``postings`` each bucket begins, and the end of the last; 32 bits each. The bucket
    of a search key is its leading bits; there are as many buckets as those can number."""
    postings: Span
    """The next bits of the search key above the paper, sorted within each bucket; 32 bits each."""
    dead: Span
    """The papers that a later segment replaced or removed, sorted; 32 bits each."""

    def spans(self) -> tuple[Span, ...]:
        """All parts, in the order of their names here."""
        return (
            self.hashes, self.hashed, self.ids, self.offsets, self.records, self.buckets,
            self.postings, self.dead,
        )  # fmt: skip

    def moved(self, spans: list[Span]) -> SegmentParts:
        """The same segment with its parts, in the order of :meth:`spans`, elsewhere."""
        return SegmentParts(self.papers, self.paper_bits, *spans)


class Directory(msgspec.Struct, frozen=True, array_like=True):
    """One state of the index: its segments, oldest first."""

    dictionary: Span
    """What the compression of the papers starts from."""
    segments: tuple[SegmentParts, ...]
    days: dict[str, date] = {}
    """By set of OAI-PMH, of which the empty one is all of arXiv: the day of the last change of a
    record that the index holds, with all changes before."""

    def live_bytes(self) -> int:
        """The bytes that this state needs, the head and the directory apart."""
        parts = (span.size for segment in self.segments for span in segment.spans())
        return self.dictionary.size + sum(parts)


class State(msgspec.Struct, frozen=True):
    """What the head says."""

    sequence: int
    """Counts the changes of the file, from 1."""
    end: int
    """The file's length in this state; what lies behind it is left of a broken change."""
    directory: Directory


def head() -> bytes:
    """The head of a file that has no state yet."""
    return _START.pack(_MAGIC, FORMAT, 0, fingerprint()).ljust(HEAD_BYTES, b"\0")


def read_state(file: int, path: Path) -> State:
    """The newest state of an open file; raises ``IndexFileError`` where it is no index of ours."""
    start = os.pread(file, HEAD_BYTES, 0)
    _check_start(start, path)
    size = os.fstat(file).st_size
    states = [_read_slot(file, start, at, size) for at in _SLOTS_AT]
    found = [state for state in states if state is not None]
    if not found:
        raise IndexFileError(f"{path} is damaged or cut short: build it again")
    return max(found, key=lambda state: state.sequence)


def _check_start(start: bytes, path: Path) -> None:
    if len(start) < HEAD_BYTES or not start.startswith(_MAGIC):
        raise IndexFileError(f"{path} is not an index of arXiv")
    _, version, _, rules = _START.unpack_from(start)
    if version != FORMAT:
        raise IndexFileError(
            f"{path} has the index format {version}, this program reads {FORMAT}: build it again"
        )
    if rules != fingerprint():
        raise IndexFileError(
            f"{path} was built by a version that reads titles in another way: build it again"
        )


def _read_slot(file: int, start: bytes, at: int, size: int) -> State | None:
    sequence, place, length, check = _SLOT.unpack_from(start, at)
    (own,) = _CHECK.unpack_from(start, at + _SLOT.size)
    if not sequence or own != zlib.crc32(start[at : at + _SLOT.size]) or place + length > size:
        return None
    packed = os.pread(file, length, place)
    if zlib.crc32(packed) != check:
        return None
    try:
        return State(sequence, place + length, msgspec.msgpack.decode(packed, type=Directory))
    except msgspec.MsgspecError:
        return None


class Appender:
    """Appends parts to a file; nothing of them counts before :meth:`commit`."""

    def __init__(self, file: int, end: int, sequence: int) -> None:
        self._file = file
        self._end = end
        self._sequence = sequence

    @property
    def end(self) -> int:
        """Where the next part begins, but for its alignment."""
        return self._end

    def align(self) -> int:
        """Go on at a place that 8 divides; returns it."""
        self._end += -self._end % 8
        return self._end

    def write(self, content: bytes | bytearray | memoryview) -> None:
        """Go on with the part that was begun by :meth:`align`."""
        view, done = memoryview(content).cast("B"), 0
        while done < len(view):
            done += os.pwrite(self._file, view[done:], self._end + done)
        self._end += len(view)

    def part(self, content: bytes | bytearray | memoryview) -> Span:
        """A whole part at once."""
        at = self.align()
        self.write(content)
        return Span(at, self._end - at)

    def commit(self, directory: Directory) -> None:
        """Make ``directory`` the file's state; all of it is on the disk when this returns."""
        packed = msgspec.msgpack.encode(directory)
        span = self.part(packed)
        os.fsync(self._file)
        self._sequence += 1
        slot = _SLOT.pack(self._sequence, span.at, span.size, zlib.crc32(packed))
        content = slot + _CHECK.pack(zlib.crc32(slot))
        os.pwrite(self._file, content, _SLOTS_AT[self._sequence % 2])
        os.fsync(self._file)
