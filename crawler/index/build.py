"""Builds an index file out of the published snapshot or out of records; it looks nothing up."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from threading import Thread
from typing import NamedTuple

from crawler.core.model import ArxivRecord
from crawler.core.portions import portions
from crawler.index.codec import Codec, train
from crawler.index.files import fresh
from crawler.index.format import HEAD_BYTES, Appender, Directory, IndexFileError, head
from crawler.index.packing import LINES, BadLine, Batch, pack_lines, pack_records
from crawler.index.writer import SegmentWriter
from crawler.sources.snapshot import read_snapshot_line

_SAMPLE = 8_000  # papers that the compression learns from
_MOST_WORKERS = 4  # by default: one process writes, and cannot keep up with more
_AHEAD = 3  # batches per worker that are read before they are needed
_TOLD = 1_000  # rejected lines that a report tells of one by one

Progress = Callable[[int], object]
Batches = Iterator[Batch]
Days = Mapping[str, date]
"""By set of OAI-PMH, of which the empty one is all of arXiv: up to when changes are known."""


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
    changed: date | None = None
    """The latest day on which one of the papers changed."""


@dataclass(frozen=True, slots=True)
class _Source:
    """Papers, before they are batches."""

    sample: list[ArxivRecord]
    """Some of them."""
    batches: Callable[[bytes], Batches]
    """All of them, packed with a dictionary."""
    days: Days | None
    """``None``: what the papers themselves say."""


def build(
    lines: Iterable[bytes],
    target: Path,
    *,
    progress: Progress | None = None,
    workers: int | None = None,
    today: date = date.max,
) -> BuildReport:
    """Build the index ``target`` from the lines of a snapshot, one paper's JSON each.

    The file appears whole or not at all. ``progress`` is called with how many more lines are done.
    ``workers`` is the number of further processes; by default one a processor, four at most, and
    none for a small snapshot. Changes behind ``today`` are not believed. Raises ``IndexFileError``
    where the lines break off, none of them describes a paper, or the file cannot be written.
    """
    rest = iter(lines)
    sample = list(islice(rest, _SAMPLE))
    if workers is None:
        workers = 0 if len(sample) < _SAMPLE else min(os.cpu_count() or 1, _MOST_WORKERS)
    records = map(read_snapshot_line, sample)
    source = _Source(
        [record for record in records if isinstance(record, ArxivRecord)],
        lambda dictionary: _batches(chain(sample, rest), _Way(dictionary, today), workers),
        None,
    )
    return _build(source, target, progress)


def build_from(
    records: Iterable[ArxivRecord], target: Path, days: Days, progress: Progress | None = None
) -> BuildReport:
    """Build the index ``target`` from records; of several of a paper the last counts.

    As :func:`build` otherwise.
    """
    rest = iter(records)
    sample = list(islice(rest, _SAMPLE))
    source = _Source(
        sample,
        lambda dictionary: pack_records(chain(sample, rest), Codec(dictionary)),
        days,
    )
    return _build(source, target, progress)


def _build(source: _Source, target: Path, progress: Progress | None) -> BuildReport:
    report = BuildReport()
    try:
        with fresh(target) as file:
            _fill(file, target.parent, source, report, progress or _ignored)
        report.size = target.stat().st_size
    except OSError as error:
        raise IndexFileError(f"cannot write {target}: {error.strerror or error}") from error
    except BrokenProcessPool as error:
        raise IndexFileError(f"cannot build {target}: a worker process was ended") from error
    return report


def _ignored(count: int) -> None:
    """Nobody watches."""


def _fill(
    file: int, folder: Path, source: _Source, report: BuildReport, progress: Progress
) -> None:
    os.pwrite(file, head(), 0)
    out = Appender(file, HEAD_BYTES, 0)
    dictionary = train(source.sample)
    span = out.part(dictionary)
    with SegmentWriter(out, folder) as writer:
        for batch in source.batches(dictionary):
            writer.add(batch)
            _note(report, batch)
            progress(batch.lines)
        if not writer.papers:
            raise IndexFileError(_nothing(report))
        segment = writer.finish()
    report.replaced = segment.dead.size // 4
    report.papers = segment.papers - report.replaced
    told = {"": report.changed} if report.changed else {}
    out.commit(Directory(span, (segment,), dict(told if source.days is None else source.days)))


def _nothing(report: BuildReport) -> str:
    if not report.first_rejected:
        return "the source is empty: no index was built"
    bad = report.first_rejected[0]
    return (
        f"none of {report.lines:,} lines describes a paper, so no index was built "
        f"(line {bad.line}: {bad.reason})"
    )


def _note(report: BuildReport, batch: Batch) -> None:
    report.lines += batch.lines
    report.rejected += len(batch.bad)
    report.first_rejected += batch.bad[: _TOLD - len(report.first_rejected)]
    if batch.changed > (report.changed or date.min):
        report.changed = batch.changed


# --- batches, here or in other processes -----------------------------------------


class _Way(NamedTuple):
    """How lines are packed."""

    dictionary: bytes
    today: date


def _batches(lines: Iterator[bytes], way: _Way, workers: int) -> Batches:
    jobs = _jobs(lines)
    if not workers:
        codec = Codec(way.dictionary)
        return (pack_lines(batch, first, codec, way.today) for first, batch in jobs)
    return _in_processes(jobs, way, workers)


def _jobs(lines: Iterator[bytes]) -> Iterator[tuple[int, list[bytes]]]:
    """The lines in batches, each with its first line's number."""
    first = 1
    for batch in portions(lines, LINES):
        yield first, batch
        first += len(batch)


def _in_processes(jobs: Iterator[tuple[int, list[bytes]]], way: _Way, workers: int) -> Batches:
    """The batches in order; only so many are under way that memory stays bounded."""
    spawn = get_context("spawn")  # a fork of a process with threads may hang
    pool = ProcessPoolExecutor(workers, spawn, initializer=_start, initargs=way)
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


_worker: list[tuple[Codec, date]] = []


def _start(dictionary: bytes, today: date) -> None:
    signal(SIGINT, SIG_IGN)  # who interrupts the build ends its workers
    Thread(target=_end_with_parent, daemon=True).start()
    _worker.append((Codec(dictionary), today))


def _end_with_parent() -> None:
    """A pool's workers do not notice that the process that waits for them was killed."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _work(lines: list[bytes], first: int) -> Batch:
    codec, today = _worker[0]
    return pack_lines(lines, first, codec, today)
