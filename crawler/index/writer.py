"""Writes a segment of the index, batch by batch, in bounded memory; it must not read papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from crawler.index.codec import ID_BYTES
from crawler.index.format import POSTING_BITS, Appender, IndexFileError, SegmentParts, Span
from crawler.index.packing import MOST_PAPERS, PAPER_BITS, Batch

Numbers = npt.NDArray[Any]

_PILES = 64  # of postings, by their leading bits; each is sorted in memory on its own
_PILE_SHIFT = np.uint64(58)
_PILE_BYTES = 250_000  # what a pile may hold in memory before it goes to a file
_PER_BUCKET = 32
_LIMIT = 2**32
_ODD = np.uint64(0x9E3779B97F4A7C15)


class SegmentWriter:
    """Takes batches, and makes one segment of them. A context: leaving it frees the disk."""

    def __init__(self, out: Appender, folder: Path) -> None:
        self._out = out
        self._begin = out.align()
        self._ends: list[Numbers] = [np.zeros(1, np.uint32)]
        self._ids = bytearray()
        self._hashes: list[Numbers] = []
        self._hashed: list[Numbers] = []
        self._postings = _Postings(folder)
        self.papers = 0

    def __enter__(self) -> SegmentWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._postings.close()

    def add(self, batch: Batch) -> None:
        """Go on with the papers of ``batch``."""
        if not batch.sizes:
            return
        first = np.uint64(self.papers)
        ends = np.cumsum(batch.sizes, dtype=np.uint64) + np.uint64(self._out.end - self._begin)
        if first + len(ends) > MOST_PAPERS or ends[-1] >= _LIMIT:
            raise IndexFileError(f"more than {MOST_PAPERS:,} papers, or 4 GiB, in one index")
        self._ends.append(ends.astype(np.uint32))
        self._out.write(batch.records)
        self._ids += batch.ids
        self._hashes.append(np.frombuffer(batch.hashes, np.uint64))
        self._hashed.append(np.frombuffer(batch.hashed, np.uint32) + np.uint32(first))
        self._postings.add(np.frombuffer(batch.postings, np.uint64) + first)
        self.papers += len(ends)

    def finish(self) -> SegmentParts:
        """Write the rest; papers that came twice are dead but for the last."""
        records = Span(self._begin, self._out.end - self._begin)
        hashes, hashed = self._sorted_hashes()
        paper_bits = self.papers.bit_length()
        postings, buckets = self._write_postings(paper_bits)
        return SegmentParts(
            papers=self.papers,
            paper_bits=paper_bits,
            hashes=hashes,
            hashed=hashed,
            ids=self._out.part(self._ids),
            offsets=self._part(np.concatenate(self._ends)),
            records=records,
            buckets=self._part(buckets),
            postings=postings,
            dead=self._part(_superseded(self._ids)),
        )

    def _sorted_hashes(self) -> tuple[Span, Span]:
        hashes = np.concatenate([np.zeros(0, np.uint64), *self._hashes])
        order = np.argsort(hashes, kind="stable")
        hashed = np.concatenate([np.zeros(0, np.uint32), *self._hashed])
        self._hashes, self._hashed = [], []
        return self._part(hashes[order]), self._part(hashed[order])

    def _part(self, numbers: Numbers) -> Span:
        return self._out.part(numbers.tobytes())

    def _write_postings(self, paper_bits: int) -> tuple[Span, Numbers]:
        """The postings in order, and where each bucket of them begins."""
        bucket_bits = max(1, (self._postings.count // _PER_BUCKET).bit_length())
        shift = np.uint64(64 - bucket_bits - POSTING_BITS + paper_bits)
        papers = np.uint64(2**PAPER_BITS - 1)
        starts = np.zeros(2**bucket_bits + 1, np.uint32)
        at = self._out.align()
        for pile in self._postings.sorted():
            cut = np.sort((pile >> shift) << np.uint64(paper_bits) | pile & papers)
            buckets = (cut >> np.uint64(POSTING_BITS)).astype(np.int64)
            first, last = int(buckets[0]), int(buckets[-1])
            starts[first + 1 : last + 2] += np.bincount(buckets - first).astype(np.uint32)
            self._out.write(cut.astype(np.uint32).tobytes())
        return Span(at, self._out.end - at), np.cumsum(starts, dtype=np.uint32)


def _superseded(ids: bytearray) -> Numbers:
    """The papers whose identifier comes again later."""
    halves = np.frombuffer(ids, np.uint64).reshape(-1, ID_BYTES // 8)
    mixed = halves[:, 0] * _ODD ^ halves[:, 1]
    order = np.argsort(mixed, kind="stable")
    before, after = order[:-1], order[1:]
    same = mixed[before] == mixed[after]
    before, after = before[same], after[same]
    return np.sort(before[(halves[before] == halves[after]).all(axis=1)]).astype(np.uint32)


class _Postings:
    """Collects postings in piles by their leading bits, and gives them back in order."""

    def __init__(self, folder: Path) -> None:
        self._piles = [
            SpooledTemporaryFile(_PILE_BYTES, dir=str(folder))  # noqa: SIM115 closed by close()
            for _ in range(_PILES)
        ]
        self.count = 0

    def close(self) -> None:
        """Free the disk."""
        for pile in self._piles:
            pile.close()

    def add(self, postings: Numbers) -> None:
        """Take postings in, in any order."""
        postings = np.sort(postings)
        self.count += len(postings)
        if self.count >= _LIMIT:
            raise IndexFileError("more postings than one index can hold")
        edges = np.arange(1, _PILES, dtype=np.uint64) << _PILE_SHIFT
        for pile, part in zip(
            self._piles, np.split(postings, np.searchsorted(postings, edges)), strict=True
        ):
            pile.write(part.tobytes())

    def sorted(self) -> Iterator[Numbers]:
        """The piles that hold any, each sorted; all of one come before all of the next."""
        for pile in self._piles:
            pile.seek(0)
            numbers = np.frombuffer(pile.read(), np.uint64)
            if len(numbers):
                yield np.sort(numbers)
