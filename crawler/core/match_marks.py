"""The words and numbers by which sister papers tell themselves apart; it must not weigh them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ROMAN = {
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8",
    "ix": "9", "x": "10", "xi": "11", "xii": "12",
}  # fmt: skip
_ALSO_LETTERS = frozenset("ivx")
_BEFORE_NUMERAL = frozenset("part parts volume vol paper chapter section type class phase".split())
_IN_WORDS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "1st": "1",
    "2nd": "2", "3rd": "3", "4th": "4", "5th": "5", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5",
}  # fmt: skip
_NOTES = frozenset(
    "addendum addenda corrigendum corrigenda errata erratum rejoinder retraction retracted".split()
)
_REPLIES = frozenset(
    """comment on|comment to|comments on|comments to|correction to|corrections to|discussion of
    |discussion on|rebuttal to|rebuttal of|reply to|response to|supplement to""".replace(
        "\n    ", ""
    ).split("|")
)
_KINDS = frozenset(
    "survey review overview tutorial proceedings thesis dissertation revisited plus".split()
)
_NEGATIONS = frozenset("not no never without cannot cant dont doesnt isnt arent".split())
_MAY_MARK = frozenset(
    {*_ROMAN, *_IN_WORDS, *_NOTES, *_NEGATIONS, *_KINDS, *(text.split()[0] for text in _REPLIES)}
)
"""Words that begin a mark; numbers in digits do, too."""


def marks(tokens: Sequence[str]) -> frozenset[str]:
    """The marks of a title, in words.

    ``part 2`` for II, "part two" and a number at the end, ``number 2`` for 2, two and second
    elsewhere, ``reply`` for any kind of reply, ``not``, and kinds of papers: ``survey``.
    """
    places = [at for at, word in enumerate(tokens) if word in _MAY_MARK or word.isdigit()]
    found = (_mark(tokens, place) for place in places)
    return frozenset(mark for mark in found if mark)


def _mark(tokens: Sequence[str], place: int) -> str | None:
    word = tokens[place]
    number = _number(word)
    if number and (word.isdigit() or word in _IN_WORDS or word not in _ALSO_LETTERS):
        is_part = word in _ROMAN or _names_part(tokens, place)
        return f"{'part' if is_part else 'number'} {number}"
    if number and _names_part(tokens, place):
        return f"part {number}"
    if word in _NOTES or " ".join(tokens[place : place + 2]) in _REPLIES:
        return "reply"
    if word in _NEGATIONS:
        return "not"
    return word if word in _KINDS else None


def _number(word: str) -> str | None:
    if word.isdigit():
        return word.lstrip("0") or "0"
    return _ROMAN.get(word) or _IN_WORDS.get(word)


def _names_part(tokens: Sequence[str], place: int) -> bool:
    """Behind a word like "part", or the last word."""
    last = place == len(tokens) - 1
    return place > 0 and (last or tokens[place - 1] in _BEFORE_NUMERAL)


# --- differences --------------------------------------------------------------

_OPPOSITES: dict[str, set[str]] = {}
for _pair in """lower upper|odd even|online offline|static dynamic|supervised unsupervised
    |supervised semisupervised|finite infinite|discrete continuous|linear nonlinear|with without
    |convex nonconvex|homogeneous heterogeneous|homogeneous inhomogeneous|local global|short long
    |small large|low high|strong weak|positive negative|inner outer|left right|in out
    |symmetric asymmetric|directed undirected|bounded unbounded|stationary nonstationary
    |parametric nonparametric|classical quantum|deterministic stochastic|single multi|image text
    |image video|text video|text speech|monolingual multilingual|intra inter|max min|and or
    |adaptive nonadaptive|forward inverse|forward backward|necessary sufficient|open closed
    |active passive|maximum minimum|maximal minimal|centralized decentralized|convex concave
    |synchronous asynchronous|constrained unconstrained|structured unstructured|unary binary
    |commutative noncommutative|elliptic parabolic|parabolic hyperbolic""".split("|"):
    _left, _right = _pair.split()
    _OPPOSITES.setdefault(_left, set()).add(_right)
    _OPPOSITES.setdefault(_right, set()).add(_left)


@dataclass(frozen=True, slots=True)
class Alarms:
    """Differences of two titles that sister papers have, sorted."""

    strong: tuple[str, ...] = ()
    """``part 1``, ``reply``, ``lower / upper``, ``v1 / v2``, two numbers that differ."""
    weak: tuple[str, ...] = ()
    """What only one title has, and a new wording may bring: ``number 3``, ``not``, ``survey``."""


def alarms(
    one: Sequence[str], marks_one: frozenset[str], other: Sequence[str], marks_other: frozenset[str]
) -> Alarms:
    """Compare the marks of two titles, and the words that stand in place of one another."""
    only, others = set(one) - set(other), set(other) - set(one)
    found = [
        " / ".join(sorted((word, against)))
        for word in only
        for against in _OPPOSITES.get(word, set()) & others
    ]
    found += _versions(only, others)
    strong, weak = set(found), set[str]()
    numbers_differ = _has_number(marks_one - marks_other) and _has_number(marks_other - marks_one)
    for mark in marks_one ^ marks_other:
        is_strong = mark.startswith("part ") or mark in ("reply", "proceedings")
        is_strong = is_strong or (numbers_differ and mark.startswith("number "))
        (strong if is_strong else weak).add(mark)
    return Alarms(tuple(sorted(strong)), tuple(sorted(weak)))


def _has_number(marks: frozenset[str]) -> bool:
    return any(mark.startswith(("number ", "part ")) for mark in marks)


def _versions(only: set[str], others: set[str]) -> Iterator[str]:
    """Names that differ in their digits alone: ``yolov7`` and ``yolov8``."""
    bare = {_letters(word): word for word in others if _is_mixed(word)}
    for word in only:
        if _is_mixed(word) and _letters(word) in bare:
            yield " / ".join(sorted((word, bare[_letters(word)])))


def _is_mixed(word: str) -> bool:
    return not word.isalpha() and not word.isdigit()


def _letters(word: str) -> str:
    return "".join(letter for letter in word if not letter.isdigit())
