"""Adds changed papers to an index file, and takes removed ones out; it must not fetch them.

An update appends a segment and marks what it replaces as dead, so its cost follows the number of
papers in it. Small segments are merged with the next update, and the file is copied without its
dead parts once they make up a third of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from filelock import FileLock, Timeout
from msgspec import structs

from crawler.core.model import ArxivId, ArxivRecord
from crawler.errors import BusyError
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
from crawler.index.packing import Batch
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
    path: Path, records: Iterable[ArxivRecord], removed: Iterable[ArxivId] = ()
) -> UpdateReport:
    """Make an index hold ``records``, and none of ``removed``; all of it or nothing.

    Of several records of a paper the last counts. Who has the index open goes on seeing its old
    state. Raises ``BusyError`` while another update runs, ``IndexFileError`` where the file is no
    index or cannot be written.
    """
    try:
        with FileLock(f"{path}.lock", timeout=0), Index.open(path) as index:
            return _update(index, {one.arxiv_id: one for one in records}, frozenset(removed))
    except Timeout as error:
        raise BusyError(f"another run is updating {path}") from error
    except OSError as error:
        raise IndexFileError(f"cannot write {path}: {error.strerror or error}") from error


def _update(
    index: Index, records: dict[ArxivId, ArxivRecord], removed: frozenset[ArxivId]
) -> UpdateReport:
    report = UpdateReport()
    wanted = [one for one in records.values() if one.arxiv_id not in removed]
    changed = list(_changed(index, wanted, report))
    gone = [paper for paper in removed if index.holds(paper)]
    if changed or gone:
        with _opened(index.path) as file:
            state = read_state(file, index.path)
            _append(Appender(file, state.end, state.sequence), state, index, changed, gone)
            after = read_state(file, index.path)
            if after.end - after.directory.live_bytes() > max(after.end // _DEAD_SHARE, _MOST_DEAD):
                _copy(file, after, index.path)
    report.removed = len(gone)
    report.papers = index.papers + report.added - report.removed
    report.size = index.path.stat().st_size
    return report


def _changed(
    index: Index, records: list[ArxivRecord], report: UpdateReport
) -> Iterator[ArxivRecord]:
    """The papers of which the index does not know as much; nothing that it knows is lost."""
    for record in records:
        old = index.by_id([record.arxiv_id]).get(record.arxiv_id)
        if old is None:
            report.added += 1
            yield record
            continue
        full = replace(record, published=record.published or old.published)
        if index.codec.kept(full) == old or (old.version or 0) > (full.version or old.version or 0):
            report.unchanged += 1
        else:
            report.replaced += 1
            yield full


def _append(
    out: Appender, state: State, index: Index, changed: list[ArxivRecord], gone: list[ArxivId]
) -> None:
    """Write the changed papers, with those of small last segments, and a directory that says so."""
    old = list(zip(state.directory.segments, index.segments, strict=True))
    ended = [*gone, *(record.arxiv_id for record in changed)]
    merged: list[tuple[Segment, set[int]]] = []
    papers = len(changed)
    while old and _living(old[-1][0]) <= _MERGED * papers:
        part, segment = old.pop()
        papers += _living(part)
        merged.insert(0, (segment, _dead(segment, ended)))
    parts = [_with_dead(out, part, _dead(segment, ended)) for part, segment in old]
    with SegmentWriter(out, index.path.parent) as writer:
        for segment, dead in merged:
            writer.add(_kept(segment, dead))
        writer.add(_packed(changed, index))
        if writer.papers:
            parts.append(writer.finish())
    out.commit(Directory(state.directory.dictionary, tuple(parts)))


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


def _kept(segment: Segment, dead: set[int]) -> Batch:
    """The living papers of a segment, as they are stored: what was cut is not cut again."""
    batch = Batch()
    for number in range(segment.papers):
        if number not in dead:
            batch.add(segment.record(number), segment.packed(number))
    return batch


def _packed(records: list[ArxivRecord], index: Index) -> Batch:
    batch = Batch()
    for record in records:
        batch.add(record, index.codec.pack(record))
    return batch


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
    copy = path.with_name(f"{path.name}.part")
    new = os.open(copy, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        os.pwrite(new, head(), 0)
        out = Appender(new, HEAD_BYTES, state.sequence)
        dictionary = _moved(file, state.directory.dictionary, out)
        segments = tuple(
            part.moved([_moved(file, span, out) for span in part.spans()])
            for part in state.directory.segments
        )
        out.commit(Directory(dictionary, segments))
        copy.replace(path)
    finally:
        os.close(new)
        copy.unlink(missing_ok=True)


def _moved(file: int, span: Span, out: Appender) -> Span:
    at = out.align()
    for begin in range(span.at, span.end, _CHUNK):
        out.write(os.pread(file, min(_CHUNK, span.end - begin), begin))
    return Span(at, span.size)
