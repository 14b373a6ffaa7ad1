"""Adds changed papers to an index file, and takes removed ones out; it must not fetch them.

An update appends a segment and marks what it replaces as dead, so its cost follows the number of
papers in it. Small segments are merged with the next update, and the file is copied without its
dead parts once they make up a third of it.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import numpy as np
from filelock import FileLock, Timeout
from msgspec import structs

from crawler.core.model import ArxivId, ArxivRecord
from crawler.errors import BusyError
from crawler.index.build import Days
from crawler.index.files import fresh
from crawler.index.format import (
    HEAD_BYTES,
    Appender,
    Directory,
    IndexFileError,
    SegmentParts,
    Span,
    State,
    head,
    read_state,
)
from crawler.index.index import Index
from crawler.index.keys import id_key
from crawler.index.packing import LINES, Batch, pack_records
from crawler.index.segment import Segment
from crawler.index.writer import SegmentWriter

_MERGED = 2  # a last segment is merged with what comes behind it, if that is at least half of it
_DEAD_SHARE = 3  # the file is copied when more than one part in so many is dead,
_MOST_DEAD = 1 << 20  # and more than so many bytes
_CHUNK = 1 << 20


@dataclass(slots=True)
class UpdateReport:
    """What an update changed."""

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    """Papers that the index holds just so, or in a later version."""
    removed: int = 0
    papers: int = 0
    """In the index, afterwards."""
    size: int = 0
    """Bytes of the file, afterwards."""


def update(
    path: Path,
    records: Iterable[ArxivRecord],
    removed: Iterable[ArxivId] = (),
    days: Days | None = None,
) -> UpdateReport:
    """Make an index hold ``records``, and none of ``removed``; all of it or nothing.

    ``records`` are gone through twice, so that they need not fit into memory; of several of a
    paper the last counts. ``days`` are up to when, by set, changes are then known; a day that is
    known already never becomes an earlier one. Who has the index open goes on seeing its old
    state. Raises ``BusyError`` while another update runs, ``IndexFileError`` where the file is no
    index or cannot be written.
    """
    with only_update(path), Index.open(path) as index:
        try:
            return _update(index, _Change(records, frozenset(removed), days or {}))
        except OSError as error:
            raise IndexFileError(f"cannot write {path}: {error.strerror or error}") from error


@contextmanager
def only_update(path: Path) -> Iterator[None]:
    """Hold an index against other updates; readers are not held back. It may be held twice.

    Raises BusyError where another process, or another thread, holds it.
    """
    lock = FileLock(f"{path}.lock", timeout=0, is_singleton=True)
    try:
        lock.acquire()
    except Timeout as error:
        raise BusyError(f"another run is updating {path}") from error
    except OSError as error:
        raise IndexFileError(f"cannot write {path}: {error.strerror or error}") from error
    try:
        yield
    finally:
        lock.release()


@dataclass(frozen=True, slots=True)
class _Change:
    records: Iterable[ArxivRecord]
    removed: frozenset[ArxivId]
    days: Days


class _Last(NamedTuple):
    """The last record of a paper that an update was told of."""

    place: int
    """Among all records."""
    news: _News


@dataclass(frozen=True, slots=True)
class _Found:
    """A change, compared with the index."""

    index: Index
    change: _Change
    last: dict[ArxivId, _Last]
    gone: list[ArxivId]
    """Papers that the index holds, and is to hold no more."""

    def news(self) -> list[ArxivId]:
        """The papers of which the index is told something new."""
        return [paper for paper, one in self.last.items() if one.news is not _News.UNCHANGED]

    def records(self) -> Iterator[ArxivRecord]:
        """The records of those papers, in order."""
        for place, record in enumerate(self.change.records):
            own = self.last.get(record.arxiv_id)
            if own is not None and own.place == place and own.news is not _News.UNCHANGED:
                yield _full(record, _held(self.index, record))


class _News(Enum):
    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


def _update(index: Index, change: _Change) -> UpdateReport:
    last = _compared(index, change)
    gone = [paper for paper in change.removed if index.holds(paper)]
    days = _later(index.days, change.days)
    if gone or days != index.days or any(one.news is not _News.UNCHANGED for one in last.values()):
        with _opened(index.path) as file:
            state = read_state(file, index.path)
            found = _Found(index, change, last, gone)
            _append(Appender(file, state.end, state.sequence), state, found)
            after = read_state(file, index.path)
            if after.end - after.directory.live_bytes() > max(after.end // _DEAD_SHARE, _MOST_DEAD):
                _copy(file, after, index.path)
    news = Counter(one.news for one in last.values())
    return UpdateReport(
        added=news[_News.ADDED],
        replaced=news[_News.REPLACED],
        unchanged=news[_News.UNCHANGED],
        removed=len(gone),
        papers=index.papers + news[_News.ADDED] - len(gone),
        size=index.path.stat().st_size,
    )


def _compared(index: Index, change: _Change) -> dict[ArxivId, _Last]:
    """What the last record of each paper is to the index."""
    last: dict[ArxivId, _Last] = {}
    for place, record in enumerate(change.records):
        if record.arxiv_id not in change.removed:
            last[record.arxiv_id] = _Last(place, _news(index, record))
    return last


def _news(index: Index, record: ArxivRecord) -> _News:
    """Nothing that the index knows is lost: neither a newer version, nor a date."""
    old = _held(index, record)
    if old is None:
        return _News.ADDED
    full = _full(record, old)
    if (old.version or 0) > (full.version or old.version or 0) or index.codec.kept(full) == old:
        return _News.UNCHANGED
    return _News.REPLACED


def _held(index: Index, record: ArxivRecord) -> ArxivRecord | None:
    return index.by_id([record.arxiv_id]).get(record.arxiv_id)


def _full(record: ArxivRecord, old: ArxivRecord | None) -> ArxivRecord:
    """With the date of the first version, which a source may leave out."""
    if record.published or old is None:
        return record
    return replace(record, published=old.published)


def _append(out: Appender, state: State, found: _Found) -> None:
    """Write the changed papers, with those of small last segments, and a directory that says so."""
    old = list(zip(state.directory.segments, found.index.segments, strict=True))
    changed = found.news()
    ended = [*found.gone, *changed]
    merged: list[tuple[Segment, set[int]]] = []
    papers = len(changed)
    while papers and old and _living(old[-1][0]) <= _MERGED * papers:
        part, segment = old.pop()
        papers += _living(part)
        merged.insert(0, (segment, _dead(segment, ended)))
    parts = [_with_dead(out, part, _dead(segment, ended)) for part, segment in old]
    with SegmentWriter(out, found.index.path.parent) as writer:
        for segment, dead in merged:
            _keep(writer, segment, dead)
        for batch in pack_records(found.records(), found.index.codec):
            writer.add(batch)
        if writer.papers:
            parts.append(writer.finish())
    days = _later(state.directory.days, found.change.days)
    out.commit(Directory(state.directory.dictionary, tuple(parts), days))


def _later(one: Days, other: Days) -> dict[str, date]:
    days = (one, other)
    return {name: max(each[name] for each in days if name in each) for name in {**one, **other}}


def _living(part: SegmentParts) -> int:
    return part.papers - part.dead.size // 4


def _dead(segment: Segment, ended: list[ArxivId]) -> set[int]:
    """The papers of a segment that are dead, or are among those whose time has ended."""
    found = (segment.identified(paper, id_key(paper.value)) for paper in ended)
    return {*segment.dead, *(number for number in found if number is not None)}


def _with_dead(out: Appender, part: SegmentParts, dead: set[int]) -> SegmentParts:
    if len(dead) == part.dead.size // 4:
        return part
    return structs.replace(part, dead=out.part(np.array(sorted(dead), np.uint32).tobytes()))


def _keep(writer: SegmentWriter, segment: Segment, dead: set[int]) -> None:
    """Copy the living papers of a segment as they are stored: what was cut is not cut again."""
    batch = Batch()
    for number in range(segment.papers):
        if number not in dead:
            batch.add(segment.record(number), segment.packed(number))
        if len(batch.sizes) >= LINES:
            writer.add(batch)
            batch = Batch()
    writer.add(batch)


# --- the file ----------------------------------------------------------------------


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    file = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    try:
        yield file
    finally:
        os.close(file)


def _copy(file: int, state: State, path: Path) -> None:
    """Put a copy in the file's place that lacks what no directory names any more."""
    with fresh(path) as new:
        os.pwrite(new, head(), 0)
        out = Appender(new, HEAD_BYTES, state.sequence)
        dictionary = _moved(file, state.directory.dictionary, out)
        segments = tuple(
            part.moved([_moved(file, span, out) for span in part.spans()])
            for part in state.directory.segments
        )
        out.commit(Directory(dictionary, segments, state.directory.days))


def _moved(file: int, span: Span, out: Appender) -> Span:
    at = out.align()
    for begin in range(span.at, span.end, _CHUNK):
        out.write(os.pread(file, min(_CHUNK, span.end - begin), begin))
    return Span(at, span.size)
