"""The keys that papers and entries are looked up by, as numbers; it must not read or rank papers.

A paper and an entry that may be the same have a key in common: the title without its looks, a
part of it before or behind a colon, its first words, two telling words in a row, the first author
with a telling word, the first author's whole name. Both sides are made by the same functions here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import NamedTuple

from crawler.core.match_words import BITS, bits, stem
from crawler.core.text import Name, parse_name, title_key, title_parts, title_tokens

KEY_BITS = 40
"""A search key is a number below ``2 ** KEY_BITS``."""

_MOST_CHARACTERS = 1_000
_MOST_WORDS = 40
_HEAD_WORDS = 5
_TELLING_BITS = 5
_SHORTEST_PART = 8
_BYTES = KEY_BITS // 8


class _Word(NamedTuple):
    """A word as numbers; two of them make a key by exclusive or, and their order counts."""

    left: int
    right: int
    bits: float


def title_hash(title: str) -> int | None:
    """64 bits of the title without its looks; ``None`` where it has neither letter nor digit."""
    key = title_key(title)
    return int.from_bytes(_digest(key, 8), "little") if key else None


def search_keys(title: str, authors: Sequence[str]) -> set[int]:
    """All keys of a paper that titles and names are searched by."""
    keys = Wanted(title, authors)
    return {*keys.parts(), *keys.head(), *keys.author(), *keys.by_author(), *keys.in_a_row()}


class Wanted:
    """The keys of a title and its first author, by what they say; the most telling ones first."""

    def __init__(self, title: str, authors: Sequence[str]) -> None:
        self._title = title[:_MOST_CHARACTERS]
        self._tokens = title_tokens(self._title)[:_MOST_WORDS]
        self._words = _telling(self._tokens)
        self._author = parse_name(authors[0]) if authors else None
        self._others = authors[1:3]

    @property
    def telling(self) -> dict[int, float]:
        """The title's words, as numbers, with their bits; common words are left out."""
        return {word.left: word.bits for word in self._words}

    def parts(self) -> list[int]:
        """What stands before and behind colons and the like; the whole title where none is."""
        parts = title_parts(self._title)
        return [_key(f"part {part}") for part in parts if len(part) >= _SHORTEST_PART]

    def head(self) -> list[int]:
        """The words that a longer title begins with; one or none."""
        head, more = self._tokens[:_HEAD_WORDS], self._tokens[_HEAD_WORDS:]
        return [_key(f"head {' '.join(head)}")] if more else []

    def author(self) -> list[int]:
        """The first author's name, its letters in any order; one or none."""
        return [_name_key(self._author)] if self._author else []

    def other_authors(self) -> list[int]:
        """The names of the second and the third author: a paper may begin with one of them."""
        names = map(parse_name, self._others)
        return [_name_key(name) for name in names if name]

    def by_author(self) -> list[int]:
        """The first author's family name with each telling word."""
        if self._author is None:
            return []
        family = _family(self._author.family)
        return [family ^ word.left for word in sorted(self._words, key=_bits, reverse=True)]

    def in_a_row(self) -> list[int]:
        """Two telling words next to each other, common words left out."""
        pairs = sorted(pairwise(self._words), key=_bits_of_both, reverse=True)
        return [one.left ^ other.right for one, other in pairs]


def id_key(paper: str) -> int:
    """The key of an arXiv identifier."""
    return _key(f"id {paper}")


def doi_key(doi: str) -> int:
    """The key of a DOI; its case does not matter."""
    return _key(f"doi {doi.lower()}")


def telling_words(title: str) -> dict[int, float]:
    """A title's words, as :attr:`Wanted.telling` gives them."""
    return Wanted(title, ()).telling


def _telling(tokens: Sequence[str]) -> list[_Word]:
    """The words that are not too common, in order, none twice."""
    words = {word.left: word for word in map(_word, tokens)}
    return [word for word in words.values() if word.bits >= _TELLING_BITS]


@lru_cache(maxsize=131_072)
def _word(word: str) -> _Word:
    stemmed = stem(word)
    digest = _digest(f"word {stemmed}", 2 * _BYTES)
    left, right = digest[:_BYTES], digest[_BYTES:]
    return _Word(int.from_bytes(left, "little"), int.from_bytes(right, "little"), bits(stemmed))


def _bits(word: _Word) -> float:
    return word.bits


def _bits_of_both(pair: tuple[_Word, _Word]) -> float:
    return pair[0].bits + pair[1].bits


@lru_cache(maxsize=65_536)
def _family(name: str) -> int:
    return _key(f"family {name}")


def _name_key(name: Name) -> int:
    return _key("name " + "".join(sorted(name.family + "".join(name.given))))


def _key(text: str) -> int:
    return int.from_bytes(_digest(text, _BYTES), "little")


def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()


# --- are an index's keys still ours? ------------------------------------------

_PROBES = (
    "Attention Is All You Need", "A $\\mathcal{N}=4$ story: K\\\"ahler&Co. \u2014 Part II",
    "\u00c9tude of \u03b1-decay in H$_2$O (with an appendix)", "BERT+: pre-training, re-visited?",
    "Deep Residual Learning for Image Recognition", "\u043e\u0431 \u043e\u0434\u043d\u043e\u0439",
)  # fmt: skip
_NAMED = ("Jos\u00e9 van den Bergh", "M\u00fcller, J.-P.", "Wang Wei", "\\L{}ukasz O'Neil Jr.", "")


@cache
def fingerprint() -> int:
    """64 bits that change when titles, words or names come to be read in another way.

    An index keeps the fingerprint of the program that built it: keys made by other rules would
    silently find less.
    """
    made = [sorted(search_keys(title, _NAMED[:1])) for title in _PROBES]
    named = [sorted(search_keys("", [name])) for name in _NAMED]
    exact = [title_hash(title) for title in _PROBES]
    told = repr((made, named, exact, sorted(BITS.items())))
    return int.from_bytes(_digest(told, 8), "little")
