"""Builds an index file out of the published metadata snapshot; it must not look anything up."""

from __future__ import annotations

import os
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal

from crawler.core.model import ArxivRecord
from crawler.index.codec import Codec, train
from crawler.index.format import HEAD_BYTES, Appender, Directory, IndexFileError, head
from crawler.index.packing import BadLine, Batch, pack_lines
from crawler.index.writer import SegmentWriter
from crawler.sources.snapshot import read_snapshot_line

_LINES = 2_000  # in a batch
_SAMPLE = 8_000  # lines that the compression learns from
_MOST_WORKERS = 4  # by default: one process writes, and cannot keep up with more
_AHEAD = 3  # batches per worker that are read before they are needed
_TOLD = 1_000  # rejected lines that a report tells of one by one

Progress = Callable[[int], object]
Batches = Iterator[Batch]


@dataclass(slots=True)
class BuildReport:
    """What a build took in."""

    papers: int = 0
    lines: int = 0
    replaced: int = 0
    """Papers of which a later line told again; the last line counts."""
    rejected: int = 0
    """Lines that describe no paper."""
    first_rejected: list[BadLine] = field(default_factory=list)
    """The first 1,000 of them."""
    size: int = 0
    """Bytes of the index."""


def build(
    lines: Iterable[bytes],
    target: Path,
    *,
    progress: Progress | None = None,
    workers: int | None = None,
) -> BuildReport:
    """Build the index ``target`` from the lines of a snapshot, one paper's JSON each.

    The file appears whole or not at all. ``progress`` is called with how many more lines are done.
    ``workers`` is the number of further processes; by default one a processor, four at most, and
    none for a small snapshot. Raises ``IndexFileError`` where the lines break off or the file
    cannot be written.
    """
    part = target.with_name(f"{target.name}.part")
    report = BuildReport()
    try:
        with _fresh(part) as file:
            _fill(file, target.parent, _whole(lines), _Way(report, progress or _ignored, workers))
        report.size = part.stat().st_size
        part.replace(target)
    except OSError as error:
        raise IndexFileError(f"cannot write {target}: {error.strerror or error}") from error
    except BrokenProcessPool as error:
        raise IndexFileError(f"cannot build {target}: a worker process was ended") from error
    finally:
        part.unlink(missing_ok=True)
    return report


def _ignored(count: int) -> None:
    """Nobody watches."""


@contextmanager
def _fresh(path: Path) -> Iterator[int]:
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        yield file
    finally:
        os.close(file)


def _whole(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines; raises where what they are read from breaks off or is no gzip file."""
    number = 0
    try:
        for line in lines:
            yield line
            number += 1
    except (OSError, EOFError, zlib.error) as error:
        raise IndexFileError(f"the snapshot breaks off behind line {number:,}: {error}") from error


@dataclass(frozen=True, slots=True)
class _Way:
    report: BuildReport
    progress: Progress
    workers: int | None


def _fill(file: int, folder: Path, lines: Iterator[bytes], way: _Way) -> None:
    os.pwrite(file, head(), 0)
    out = Appender(file, HEAD_BYTES, 0)
    sample = list(islice(lines, _SAMPLE))
    dictionary = train(_readable(sample))
    span = out.part(dictionary)
    with SegmentWriter(out, folder) as writer:
        for batch in _batches(chain(sample, lines), len(sample), dictionary, way.workers):
            writer.add(batch)
            _note(way.report, batch)
            way.progress(batch.lines)
        segment = writer.finish()
    way.report.replaced = segment.dead.size // 4
    way.report.papers = segment.papers - way.report.replaced
    out.commit(Directory(span, (segment,)))


def _readable(lines: list[bytes]) -> list[ArxivRecord]:
    read = map(read_snapshot_line, lines)
    return [record for record in read if isinstance(record, ArxivRecord)]


def _note(report: BuildReport, batch: Batch) -> None:
    report.lines += batch.lines
    report.rejected += len(batch.bad)
    report.first_rejected += batch.bad[: _TOLD - len(report.first_rejected)]


# --- batches, here or in other processes -----------------------------------------


def _batches(
    lines: Iterator[bytes], sampled: int, dictionary: bytes, workers: int | None
) -> Batches:
    jobs = _jobs(lines)
    if workers is None:
        workers = 0 if sampled < _SAMPLE else min(os.cpu_count() or 1, _MOST_WORKERS)
    if not workers:
        codec = Codec(dictionary)
        return (pack_lines(batch, first, codec) for first, batch in jobs)
    return _in_processes(jobs, dictionary, workers)


def _jobs(lines: Iterator[bytes]) -> Iterator[tuple[int, list[bytes]]]:
    """The lines in batches, each with its first line's number."""
    first = 1
    while batch := list(islice(lines, _LINES)):
        yield first, batch
        first += len(batch)


def _in_processes(
    jobs: Iterator[tuple[int, list[bytes]]], dictionary: bytes, workers: int
) -> Batches:
    """The batches in order; only so many are under way that memory stays bounded."""
    spawn = get_context("spawn")  # a fork of a process with threads may hang
    pool = ProcessPoolExecutor(workers, spawn, initializer=_start, initargs=(dictionary,))
    under_way: deque[Future[Batch]] = deque()
    try:
        for first, batch in jobs:
            under_way.append(pool.submit(_work, batch, first))
            if len(under_way) > _AHEAD * workers:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


_worker: list[Codec] = []


def _start(dictionary: bytes) -> None:
    signal(SIGINT, SIG_IGN)  # who interrupts the build ends its workers
    _worker.append(Codec(dictionary))


def _work(lines: list[bytes], first: int) -> Batch:
    return pack_lines(lines, first, _worker[0])
