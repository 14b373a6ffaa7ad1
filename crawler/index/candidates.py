"""Finds the papers that an entry may be, by the keys that they share; it must not decide.

Finding goes in waves, the cheapest and most telling keys first. It ends with the wave that brings
a paper up whose title is near and whose authors fit, together with those that share as much.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import log2
from typing import NamedTuple, Protocol

from rapidfuzz.fuzz import ratio

from crawler.core.model import ArxivRecord, Seed
from crawler.core.text import fold, parse_name, title_key
from crawler.index.keys import Wanted, telling_words

_MOST_SAME = 200  # papers of one title that are looked at: there are "Introduction" and the like
_MOST_POSTED = 400  # papers that share a key; a key of more finds nothing by itself
_AT_FIRST = 4  # keys of a kind that the first waves look up
_LOOKED_AT = 4  # of the best papers of a wave, how many are looked at for a near one
_NEAR = 85.0  # of 100, how alike the titles of one paper are but for slips and small changes
_SHORTEST_CUT = 20  # letters that the rest of a cut title has to have
_RIVAL = 0.6  # of the best one's bits; sister papers share about as much
_LONG = 6  # letters of a family name that hardly stand within another by chance
_MOST_AUTHORS = 100  # of a record, that are compared
_WEIGHED, _WEIGHED_ALONE = 16, 6  # where none is near, of the best how many are looked at
_WORTH = (
    1.4  # of the bits that number a paper; of 1,335 real papers under new titles, all have more
)
_WORTH_BESIDE = 0.5  # of the bits of the best one; so had they
_FEW_PAPERS = 8  # of an author, that are all worth a look: a title may have changed altogether
_LIKE = 70.0  # of 100, how alike titles are that are worth a look
_MOST_WORDS, _SOME_WORDS = 0.7, 0.2  # of the telling ones, without and with a common author
_MOST_CHARACTERS = 1_000


class Shelf(Protocol):
    """Where papers are looked up."""

    papers: int

    def titled(self, title: str) -> list[int]:
        """The places of the papers with this title."""
        ...

    def posted(self, key: int, most: int) -> list[int]:
        """The places of the papers with a search key; none where they are more than ``most``."""
        ...

    def record(self, place: int) -> ArxivRecord:
        """The paper at a place."""
        ...


def by_likeness(shelf: Shelf, seed: Seed, limit: int) -> Iterable[ArxivRecord]:
    """The papers that the title and the authors of ``seed`` may mean, the likeliest first."""
    if not seed.title:
        return ()
    families = _families(seed.authors[:3])
    same = [shelf.record(place) for place in shelf.titled(seed.title)[:_MOST_SAME]]
    same.sort(key=lambda record: not _fits(families, record))
    if same and _fits(families, same[0]):
        return same
    keys = Wanted(seed.title, seed.authors)
    found = _Found(shelf, _Like(seed.title, keys, families))
    for wave in _waves(keys, with_author=bool(seed.authors)):
        for wanted, trust in wave:
            found.vote(wanted, trust)
        near = found.near(limit)
        if near:
            return (*same, *near)
    return (*same, *found.best(limit, keys.author()))


Wave = list[tuple[list[int], float]]
"""Keys, with how far they are to be trusted: a full name tells more than its share of bits."""


def _waves(keys: Wanted, *, with_author: bool) -> Iterator[Wave]:
    if with_author:
        by_author = keys.by_author()
        yield [(keys.parts(), 1.0), (keys.author(), 2.0), (by_author[:_AT_FIRST], 0.8)]
        in_a_row = keys.in_a_row()
        yield [(keys.head(), 1.0), (in_a_row[:_AT_FIRST], 1.0)]
        yield [
            (in_a_row[_AT_FIRST:], 1.0),
            (by_author[_AT_FIRST:], 0.8),
            (keys.other_authors(), 2.0),
        ]
    else:
        in_a_row = keys.in_a_row()
        yield [(keys.parts(), 1.0), (keys.head(), 1.0), (in_a_row[:_AT_FIRST], 1.0)]
        yield [(in_a_row[_AT_FIRST:], 1.0)]


def _families(authors: Sequence[str]) -> frozenset[str]:
    return frozenset(name.family for name in map(parse_name, authors) if name)


def _fitting(families: frozenset[str], record: ArxivRecord) -> int:
    """How many of the family names are words of the record's names.

    A longer one may also be written apart in them.
    """
    letters = fold(" ".join(record.authors[:_MOST_AUTHORS])).replace("-", "")
    words, joined = frozenset(letters.split()), letters.replace(" ", "")
    return sum(
        family in words or (len(family) >= _LONG and family in joined) for family in families
    )


def _fits(families: frozenset[str], record: ArxivRecord) -> bool:
    """One of the authors is among the record's, or none is known."""
    return not families or _fitting(families, record) > 0


class _Seen(NamedTuple):
    """A paper that was looked at."""

    record: ArxivRecord
    key: str
    """Of its title."""


class _Like:
    """A title and family names, made ready for comparing."""

    def __init__(self, title: str, keys: Wanted, families: frozenset[str]) -> None:
        self._families = families
        self._key = title_key(title[:_MOST_CHARACTERS])
        self._keys = keys
        self.most = _WEIGHED if families else _WEIGHED_ALONE

    def is_near(self, seen: _Seen) -> bool:
        """The titles differ by slips, small changes or a part that is cut off."""
        key, own = seen.key, self._key
        if ratio(key, own, score_cutoff=_NEAR) == 0:
            few, many = (key, own) if len(key) < len(own) else (own, key)
            if len(few) < _SHORTEST_CUT or few not in many:
                return False
        return _fits(self._families, seen.record)

    def is_like(self, seen: _Seen) -> bool:
        """The titles have telling words in common: most, or some and an author too, and so on."""
        share = self._share(telling_words(seen.record.title))
        if share >= _MOST_WORDS or ratio(seen.key, self._key, score_cutoff=_LIKE):
            return True
        needed = 1 if share >= _SOME_WORDS else 2 if share > 0 else 3
        if len(self._families) < needed:
            return False
        return _fitting(self._families, seen.record) >= needed

    def _share(self, others: dict[int, float]) -> float:
        """The bits in common, of those of the title that has fewer."""
        words = self._keys.telling
        common = words.keys() & others.keys()
        if not common:
            return 0.0
        whole = min(sum(words.values()), sum(others.values()))
        return sum(map(others.__getitem__, common)) / whole


class _Found:
    """The papers found so far, with the bits of what they share with the entry."""

    def __init__(self, shelf: Shelf, like: _Like) -> None:
        self._shelf = shelf
        self._like = like
        self._all = log2(shelf.papers + 2)
        self._bits: dict[int, float] = {}
        self._seen: dict[int, _Seen] = {}

    def vote(self, keys: Iterable[int], trust: float) -> None:
        """Add the papers that have some of the keys."""
        bits = self._bits
        for key in keys:
            posted = self._shelf.posted(key, _MOST_POSTED)
            if posted:
                weight = trust * (self._all - log2(len(posted)))
                for place in posted:
                    bits[place] = bits.get(place, 0.0) + weight

    def near(self, limit: int) -> list[ArxivRecord]:
        """A paper that is clearly near, and its rivals; empty where none of the best is."""
        best = self._ranked(_LOOKED_AT, _WORTH * self._all)
        # Those that were seen in an earlier wave were not near then.
        if not any(self._like.is_near(self._look(place)) for place in best if self._is_new(place)):
            return []
        enough = _RIVAL * self._bits[best[0]]
        return [self._look(place).record for place in self._ranked(limit, enough)]

    def best(self, limit: int, author: Iterable[int]) -> list[ArxivRecord]:
        """Those of the papers that share most whose titles are like the entry's.

        And those of its author, whatever their titles, where the author has few; ``author`` are
        the keys of the name.
        """
        most = max(self._bits.values(), default=0.0)
        enough = max(_WORTH * self._all, _WORTH_BESIDE * most)
        own = {place for key in author for place in self._shelf.posted(key, _FEW_PAPERS)}
        best = self._ranked(min(limit, self._like.most), enough)
        best += sorted(own.difference(best))
        looked_at = ((place, self._look(place)) for place in best)
        return [
            seen.record for place, seen in looked_at if place in own or self._like.is_like(seen)
        ]

    def _ranked(self, count: int, least: float) -> list[int]:
        """Those with the most bits, at least so many."""
        bits = self._bits
        enough = [place for place, own in bits.items() if own >= least]
        enough.sort(key=bits.__getitem__, reverse=True)
        return enough[:count]

    def _is_new(self, place: int) -> bool:
        return place not in self._seen

    def _look(self, place: int) -> _Seen:
        if place not in self._seen:
            record = self._shelf.record(place)
            self._seen[place] = _Seen(record, title_key(record.title))
        return self._seen[place]
