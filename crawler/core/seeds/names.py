"""Splits a title from the authors glued behind it; it does no I/O and knows nothing of entries.

Such a line is ``TitleGiven Family, Given Family, Given Family et al.``: every place where the
first name may begin is a candidate, each has features (how the title would end, what the names
would be made of, how many they would be), and the features' weights add up to its score. The
weights, like the words' counts, come from real records; ``tools/make_lexicon.py`` makes them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from crawler.core.seeds import features, lexicon
from crawler.core.seeds.starts import Starts, glued_starts, other_starts
from crawler.core.seeds.wording import Lexicon, Words

_ET_AL = re.compile(
    r"(?:,? (?:and|&) |, ?| )?(?<![^\W_])(?:et\.? ?al\b\.?|and others)[.,;]?$", re.IGNORECASE
)
_SEPARATOR = re.compile(r", (?:and|&) |, ?| and | & |; ?|[，、；]")
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?", re.IGNORECASE)
_LONGEST_NAME = 60
_MOST_WORDS = 7
_MOST_NAMES = 12
_SHOWN = 3
"""How many authors such a listing shows before ``et al.``"""
_SURE = 17.0
"""The margin, in nats, above which a glued place needs no comparison with other places."""
_OWN_LINE = 4.0
"""What it is worth, in nats, that the names have a line to themselves."""


@dataclass(frozen=True, slots=True)
class Split:
    """A line, taken apart."""

    title: str
    authors: tuple[str, ...]
    complete: bool
    """False where the line says ``et al.``"""
    on_next_line: bool = False
    """The authors stood on the line after the title's."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to take a line apart."""

    start: int
    """Where the first name begins."""
    names: tuple[str, ...]
    features: tuple[str, ...]

    def score(self, lexicon: Lexicon) -> float:
        """The sum of its features' weights, in nats."""
        weights = lexicon.weights
        return sum([weights.get(feature, 0.0) for feature in self.features])


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between two separators."""

    start: int
    end: int
    closes: bool
    """It follows an ``and``, so that no name may come after it."""


@functools.cache
def known_words() -> Words:
    """The words that come with the package, decoded at the first call."""
    return Words(lexicon.load())


def split(line: str, following: str = "", words: Words | None = None) -> Split | None:
    """Take title and authors apart, or ``None`` where no author can be told.

    ``line``, and the entry's next line ``following`` where the authors may stand as well, are
    folded: single spaces, none at the ends. Title and names are pieces of them, unchanged.
    """
    words = words or known_words()
    body, et_al = strip_et_al(line)
    here = _best(body, glued_starts, words, et_al=et_al)
    if here is None or here[0] < words.lexicon.weights["none"] + _SURE:
        other = _best(body, other_starts, words, et_al=et_al)
        here = max((found for found in (here, other) if found), default=None, key=_score)
        below = _on_next_line(line, following, words)
        if below and (here is None or below[0] > here[0]):
            return below[1]
    if here is None:
        return None
    return Split(body[: here[1].start].rstrip(" "), here[1].names, not et_al)


def _on_next_line(line: str, following: str, words: Words) -> tuple[float, Split] | None:
    """``following`` read as names and nothing else, and what speaks for it."""
    body, et_al = strip_et_al(following[: _LONGEST_NAME * _MOST_NAMES + 1])
    if not line or not body or len(body) > _LONGEST_NAME * _MOST_NAMES:
        return None
    start = len(line) + 1

    def only(_line: str, begin: int, end: int, _words: Words) -> Iterator[int]:
        return iter((start,) if begin <= start < end else ())

    found = _best(f"{line} {body}", only, words, et_al=et_al, bonus=_OWN_LINE)
    if found is None:
        return None
    return found[0], Split(line, found[1].names, not et_al, on_next_line=True)


def _best(
    body: str, starts: Starts, words: Words, *, et_al: bool, bonus: float = 0.0
) -> tuple[float, Candidate] | None:
    """The candidate of the highest score, where that is above the score of having none."""
    best: Candidate | None = None
    highest = words.lexicon.weights["none"]
    for candidate in candidates(body, starts, words, et_al=et_al):
        score = candidate.score(words.lexicon) + bonus
        if score > highest:
            best, highest = candidate, score
    return (highest, best) if best else None


def _score(found: tuple[float, Candidate]) -> float:
    return found[0]


def strip_et_al(line: str) -> tuple[str, bool]:
    """The line without its ``et al.``, and whether it had one."""
    match = _ET_AL.search(line, max(0, len(line) - 20))
    return (line[: match.start()].rstrip(" ,"), True) if match else (line, False)


def candidates(body: str, starts: Starts, words: Words, *, et_al: bool) -> Iterator[Candidate]:
    """Every way to read ``body`` as a title and one to twelve names, from the last name on."""
    names: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    for count, piece in enumerate(reversed(_pieces(body)), 1):
        if count > (_SHOWN if et_al else _MOST_NAMES):
            return
        number = f"names {min(count, _SHOWN + 1)}{' et al.' if et_al else ''}"
        for start in starts(body, piece.start, piece.end, words):
            name = body[start : piece.end]
            if not _may_be_name(name):
                continue
            title = features.of_title(body, start, words)
            first = features.of_name(name, "first", words)
            yield Candidate(start, (name, *names), (number, *title, *first, *known))
        whole = body[piece.start : piece.end]
        if not _may_be_name(whole) or (piece.closes and names):
            return
        names = (whole, *names)
        known += features.of_name(whole, "next", words) + (("and",) if piece.closes else ())


def _may_be_name(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_NAME and text.count(" ") < _MOST_WORDS and "$" not in text


def _pieces(body: str) -> list[_Piece]:
    """The text between separators; ``Jr.`` and the like stay with the name before them."""
    pieces: list[_Piece] = []
    start, closes = 0, False
    ends = [(match.start(), match.end(), match.group()) for match in _SEPARATOR.finditer(body)]
    for end, following, separator in [*ends, (len(body), len(body), "")]:
        if pieces and _SUFFIX.fullmatch(body, start, end):
            start, closes = pieces[-1].start, pieces.pop().closes
        pieces.append(_Piece(start, end, closes))
        start, closes = following, "and" in separator or "&" in separator
    return pieces
