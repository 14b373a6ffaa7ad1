"""Makes the index's rows of papers, a batch at a time, in any process; it must not write files."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from crawler.core.model import ArxivRecord, Unreadable
from crawler.core.portions import portions
from crawler.index.codec import Codec, id_bytes
from crawler.index.keys import doi_key, id_key, search_keys, title_hash
from crawler.sources.snapshot import read_snapshot_paper

PAPER_BITS = 24
"""A posting is a search key and, in these bits below it, the number of a paper in its segment."""
MOST_PAPERS = 2**PAPER_BITS
LINES = 2_000
"""In a batch."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that was not taken."""

    line: int
    """From 1."""
    reason: str


@dataclass(slots=True)
class Batch:
    """Papers as rows of the index's parts, numbered from 0 within the batch."""

    ids: bytearray = field(default_factory=bytearray)
    records: bytearray = field(default_factory=bytearray)
    sizes: array[int] = field(default_factory=lambda: array("I"))
    hashes: array[int] = field(default_factory=lambda: array("Q"))
    hashed: array[int] = field(default_factory=lambda: array("I"))
    postings: array[int] = field(default_factory=lambda: array("Q"))
    bad: list[BadLine] = field(default_factory=list)
    lines: int = 0
    """How many lines were read for it."""
    changed: date = date.min
    """The latest day on which one of the papers changed."""

    def add(self, record: ArxivRecord, packed: bytes) -> None:
        """Take a paper in, with its packed form."""
        number = len(self.sizes)
        self.ids += id_bytes(record.arxiv_id)
        self.records += packed
        self.sizes.append(len(packed))
        hashed = title_hash(record.title)
        if hashed is not None:
            self.hashes.append(hashed)
            self.hashed.append(number)
        keys = search_keys(record.title, record.authors)
        keys.add(id_key(record.arxiv_id.value))
        if record.doi:
            keys.add(doi_key(record.doi))
        self.postings.fromlist([key << PAPER_BITS | number for key in keys])


def pack_lines(lines: Sequence[bytes], first: int, codec: Codec, today: date = date.max) -> Batch:
    """A batch of a snapshot's lines, the first of which has the number ``first``.

    Changes behind ``today`` are slips, and say nothing of how new the snapshot is.
    """
    batch = Batch(lines=len(lines))
    for place, line in enumerate(lines, start=first):
        if not line or line.isspace():
            continue
        paper = read_snapshot_paper(line)
        if isinstance(paper, Unreadable):
            batch.bad.append(BadLine(place, paper.reason))
            continue
        batch.add(paper.record, codec.pack(paper.record))
        if paper.changed and batch.changed < paper.changed <= today:
            batch.changed = paper.changed
    return batch


def pack_records(records: Iterable[ArxivRecord], codec: Codec) -> Iterator[Batch]:
    """The records in batches."""
    for some in portions(records, LINES):
        batch = Batch(lines=len(some))
        for record in some:
            batch.add(record, codec.pack(record))
        yield batch
