"""Looks papers up in one segment of an open index; it must not know the other segments."""

from __future__ import annotations

import os
from bisect import bisect_left
from typing import Literal

from crawler.core.model import ArxivId, ArxivRecord
from crawler.index.codec import ID_BYTES, Codec, id_from
from crawler.index.format import POSTING_BITS, SegmentParts, Span
from crawler.index.keys import KEY_BITS

_AT_ONCE = 8_192  # postings that are read in one go


class Segment:
    """Papers by their numbers, and the numbers by title, identifier and search key.

    What is small and looked at all over is mapped into memory, what is large is read piece by
    piece: the memory in use stays small however many look-ups are made.
    """

    def __init__(self, file: int, mapped: memoryview, parts: SegmentParts, codec: Codec) -> None:
        self._file = file
        self._codec = codec
        self._hashes = _numbers(mapped, parts.hashes, "Q")
        self._hashed = _numbers(mapped, parts.hashed, "I")
        self._ids = mapped[parts.ids.at : parts.ids.end]
        self._offsets = _numbers(mapped, parts.offsets, "I")
        self._buckets = _numbers(mapped, parts.buckets, "I")
        bucket_bits = (len(self._buckets) - 1).bit_length() - 1
        self._bucket_shift = KEY_BITS - bucket_bits
        self._paper_bits = parts.paper_bits
        key_bits = POSTING_BITS - parts.paper_bits
        self._key_shift = self._bucket_shift - key_bits
        self._key_mask = (1 << key_bits) - 1
        self._records_at = parts.records.at
        self._postings_at = parts.postings.at
        self.dead = frozenset(_numbers(mapped, parts.dead, "I"))
        self.papers = parts.papers

    def titled(self, hashed: int) -> list[int]:
        """The papers whose title has this hash."""
        hashes = self._hashes
        at = bisect_left(hashes, hashed)
        if at == len(hashes) or hashes[at] != hashed:
            return []
        end = at + 1
        while end < len(hashes) and hashes[end] == hashed:
            end += 1
        return self._living(self._hashed[at:end].tolist())

    def identified(self, paper: ArxivId, key: int) -> int | None:
        """The living paper with this identifier, of which ``key`` is the search key."""
        for number in self.posted(key, 256):
            if self.id_of(number) == paper:
                return number
        return None

    def id_of(self, number: int) -> ArxivId:
        """The identifier of a paper."""
        return id_from(bytes(self._ids[number * ID_BYTES : (number + 1) * ID_BYTES]))

    def record(self, number: int) -> ArxivRecord:
        """A paper; raises ``ValueError`` where its bytes are damaged."""
        return self._codec.unpack(self.packed(number))

    def packed(self, number: int) -> bytes:
        """A paper as it is stored."""
        begin, end = self._offsets[number], self._offsets[number + 1]
        return os.pread(self._file, end - begin, self._records_at + begin)

    def posted(self, key: int, most: int) -> list[int]:
        """The living papers with a search key; none at all where they are more than ``most``.

        Keys are kept cut, so one paper in a few dozen look-ups may be there by chance.
        """
        bucket = key >> self._bucket_shift
        begin, end = self._buckets[bucket], self._buckets[bucket + 1]
        low = (key >> self._key_shift & self._key_mask) << self._paper_bits
        high = low + (1 << self._paper_bits)
        if end - begin > _AT_ONCE:
            begin, end = self._search(low, begin, end), self._search(high, begin, end)
            if end - begin > most:
                return []
        found = self._postings(begin, end)
        at = bisect_left(found, low)
        last = bisect_left(found, high, at)
        if last == at or last - at > most:
            return []
        return self._living([posting - low for posting in found[at:last]])

    def _postings(self, begin: int, end: int) -> memoryview[int]:
        read = os.pread(self._file, 4 * (end - begin), self._postings_at + 4 * begin)
        return memoryview(read).cast("I")

    def _search(self, posting: int, begin: int, end: int) -> int:
        """Where in a long stretch a posting stands, or would."""
        while end - begin > 0:
            middle = (begin + end) // 2
            if self._postings(middle, middle + 1)[0] < posting:
                begin = middle + 1
            else:
                end = middle
        return begin

    def _living(self, numbers: list[int]) -> list[int]:
        return [one for one in numbers if one not in self.dead] if self.dead else numbers


def _numbers(mapped: memoryview, span: Span, kind: Literal["I", "Q"]) -> memoryview[int]:
    return mapped[span.at : span.end].cast(kind)
