"""An inverted index over one field of all papers; it must not know queries or papers.

Scores rise with rare words and fall with long texts. The real ones are Elasticsearch's and
cannot be reproduced, so only their order at large is meant.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase

from crawler.twin.arxiv_words import Positions

Scores = dict[int, float]
"""A paper's number, and how well it matches."""

APART = "\x1f"
"""Stands in a text between parts that no phrase spans."""
_DISTANCE = 1_000


class FieldIndex:
    """Where each word stands, of texts numbered from 0."""

    def __init__(self, texts: Sequence[str], analyse: Callable[[str], Positions]) -> None:
        self._analyse = analyse
        self._lengths: list[int] = []
        self._places: dict[str, dict[int, set[int]]] = {}
        for number, text in enumerate(texts):
            self._lengths.append(0)
            for part, piece in enumerate(text.split(APART)):
                self._add(number, part * _DISTANCE, analyse(piece))

    def _add(self, number: int, origin: int, words: Positions) -> None:
        self._lengths[number] += len(words)
        for place, word in words:
            self._places.setdefault(word, {}).setdefault(number, set()).add(origin + place)

    def phrase(self, text: str) -> Scores:
        """The texts that hold these words in this order, gaps of stop words included."""
        words = self._analyse(text)
        holders = self._holders(word for _, word in words)
        origin = words[0][0] if words else 0
        return {
            number: self._score(number, words)
            for number in holders
            if self._stands(number, [(place - origin, word) for place, word in words])
        }

    def every(self, text: str) -> Scores:
        """The texts that hold all these words, anywhere."""
        words = self._analyse(text)
        holders = self._holders(word for _, word in words)
        return {number: self._score(number, words) for number in holders}

    def wildcard(self, pattern: str) -> Scores:
        """The texts with a word like ``pattern``, in which ``*`` and ``?`` stand for others."""
        like = [word for word in self._places if fnmatchcase(word, pattern.replace("[", "[[]"))]
        return {number: 1.0 for word in like for number in self._places[word]}

    def _holders(self, words: Iterable[str]) -> set[int]:
        found = sorted((self._places.get(word, {}) for word in words), key=len)
        if not found:
            return set()
        holders = set(found[0])
        for more in found[1:]:
            holders &= more.keys()
        return holders

    def _stands(self, number: int, words: Positions) -> bool:
        starts = self._places[words[0][1]][number]
        return any(
            all(start + offset in self._places[word][number] for offset, word in words)
            for start in starts
        )

    def _score(self, number: int, words: Positions) -> float:
        total = len(self._lengths)
        rarity = sum(math.log(1 + total / len(self._places[word])) for _, word in words)
        return rarity / (1 + self._lengths[number] / 50)
