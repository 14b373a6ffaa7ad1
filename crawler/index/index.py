"""An open index: papers by title, identifier, DOI and likeness; it must not write or decide."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from crawler.core.model import ArxivId, ArxivRecord, Seed
from crawler.index.candidates import by_likeness
from crawler.index.codec import Codec
from crawler.index.format import IndexFileError, State, read_state
from crawler.index.keys import doi_key, id_key, title_hash
from crawler.index.packing import PAPER_BITS
from crawler.index.segment import Segment

_NUMBER = 2**PAPER_BITS - 1
_MOST_SAME = 64  # papers of one title, or of one DOI, that are looked at


class Index:
    """An index file, open for reading: for one thread at a time, and any number of processes.

    It shows the state that the file had when it was opened, whatever is written meanwhile.
    Records show all that the index keeps; of the abstract that is a digest, see
    :mod:`crawler.index.digest`. Where the file turns out damaged, ``IndexFileError`` is raised.
    """

    def __init__(self, file: int, path: Path, state: State) -> None:
        self.path = path
        self.papers = sum(one.papers - one.dead.size // 4 for one in state.directory.segments)
        self.days = state.directory.days
        """Up to when it holds the changes, by set of OAI-PMH; the empty one is all of arXiv."""
        self._file = file
        mapped = memoryview(mmap.mmap(file, state.end, access=mmap.ACCESS_READ))
        span = state.directory.dictionary
        self.codec = Codec(bytes(mapped[span.at : span.end]))
        self.segments = [Segment(file, mapped, one, self.codec) for one in state.directory.segments]

    @classmethod
    def open(cls, path: Path) -> Index:
        """Open an index; raises ``IndexFileError`` where it is none that this version reads."""
        try:
            file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError as error:
            raise IndexFileError(f"cannot read {path}: {error.strerror}") from error
        try:
            return cls(file, path, read_state(file, path))
        except BaseException as error:
            os.close(file)
            if isinstance(error, OSError):
                raise IndexFileError(f"cannot read {path}: {error.strerror}") from error
            raise

    def close(self) -> None:
        """Let the file go; closing twice is no error."""
        if self._file >= 0:
            self.segments = []  # which are all that refers to the mapped memory
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- papers --------------------------------------------------------------------

    def exact(self, titles: Iterable[str]) -> list[tuple[ArxivId, ...]]:
        """The papers that have each title but for its looks, in the order of the index."""
        segments = self.segments
        found: list[tuple[ArxivId, ...]] = []
        for title in titles:
            hashed = title_hash(title)
            if hashed is None:
                found.append(())
                continue
            found.append(tuple(one.id_of(at) for one in segments for at in one.titled(hashed)))
        return found

    def by_id(self, ids: Iterable[ArxivId]) -> dict[ArxivId, ArxivRecord]:
        """The papers with these identifiers; what the index does not hold is missing."""
        places = {paper: self._place(paper) for paper in ids}
        return {paper: self.record(at) for paper, at in places.items() if at is not None}

    def by_doi(self, doi: str) -> list[ArxivRecord]:
        """The papers that name this DOI of a publisher's."""
        records = map(self.record, self.posted(doi_key(doi), _MOST_SAME))
        return [record for record in records if record.doi and record.doi.lower() == doi.lower()]

    def holds(self, paper: ArxivId) -> bool:
        """Whether the index has a record of this paper."""
        return self._place(paper) is not None

    def candidates(self, seed: Seed, limit: int = 30) -> list[ArxivRecord]:
        """The papers that an entry may be, the likeliest first: none twice, at most ``limit``.

        By its identifier, its DOI, its title, or by words and authors that they share. Few where
        one is clear, none where nothing is like it: that a paper is missing says that the index
        holds nothing near.
        """
        found: dict[ArxivId, ArxivRecord] = {}
        if seed.arxiv_id is not None:
            found = self.by_id([seed.arxiv_id])
        if seed.doi:
            found |= {record.arxiv_id: record for record in self.by_doi(seed.doi)}
        for record in by_likeness(self, seed, limit):
            found.setdefault(record.arxiv_id, record)
        return list(found.values())[:limit]

    # --- for those who search ------------------------------------------------------

    def titled(self, title: str) -> list[int]:
        """The places of the papers with this title."""
        hashed = title_hash(title)
        if hashed is None:
            return []
        return [
            number << PAPER_BITS | at
            for number, segment in enumerate(self.segments)
            for at in segment.titled(hashed)
        ]

    def posted(self, key: int, most: int) -> list[int]:
        """The places of the living papers with a search key; none where they are too many."""
        found: list[int] = []
        for number, segment in enumerate(self.segments):
            posted = segment.posted(key, most)
            found += [number << PAPER_BITS | at for at in posted] if number else posted
        return found

    def record(self, place: int) -> ArxivRecord:
        """The paper at a place."""
        segment = self.segments[place >> PAPER_BITS]
        try:
            return segment.record(place & _NUMBER)
        except ValueError as error:
            raise IndexFileError(f"{self.path} is damaged: build it again ({error})") from error

    def _place(self, paper: ArxivId) -> int | None:
        key = id_key(paper.value)
        for number in range(len(self.segments) - 1, -1, -1):
            at = self.segments[number].identified(paper, key)
            if at is not None:
                return number << PAPER_BITS | at
        return None
