"""How far two titles agree, and which of their differences matter; it must not decide a match."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from crawler.core.match_marks import Alarms, alarms, marks
from crawler.core.match_words import bits, stem
from crawler.core.text import title_key, title_parts, title_tokens


class Relation(StrEnum):
    """How one title stands to another; the first that holds."""

    EXACT = "exact"
    """Equal but for looks."""
    REORDERED = "same words"
    CUT = "cut off"
    """One ends in an ellipsis, and begins as the other does."""
    PART = "part"
    """One is the other without what stands before or after a colon, a dash or in brackets."""
    HEAD = "same head"
    """Equal before the first colon or dash."""
    TAIL = "same tail"
    """Equal behind the last colon or dash."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class TitleForm:
    """A title made ready for comparing."""

    key: str
    tokens: tuple[str, ...]
    parts: tuple[str, ...]
    weights: dict[str, float]
    """Bits of each stem."""
    total: float
    """Bits of the title: how unlikely it is that another title has its words."""
    cut: bool
    """It ends in an ellipsis."""
    marks: frozenset[str]
    """Words and numbers by which sister papers tell themselves apart."""


@dataclass(frozen=True, slots=True)
class TitleEvidence:
    """What two titles have in common."""

    relation: Relation
    similarity: float
    """0 to 1: twice the shared bits over the bits of both titles."""
    shared: float
    """Bits of the shared words."""
    swapped: int
    """Telling words that each title has in place of the other's; 0 where words were only added."""
    continues: bool
    """One title begins with all of the other, which ends within a sentence, and says more."""
    alarms: Alarms
    """Differences that sister papers have; none where the titles are far apart anyhow."""


_ELLIPSES = ("...", "…", "\\ldots")


@lru_cache(maxsize=4096)
def title_form(title: str) -> TitleForm:
    """Make a title ready; what is longer than 1,000 characters is left out."""
    title = title[:1000]
    tokens = title_tokens(title)
    weights = {word: bits(word) for word in map(stem, tokens)}
    return TitleForm(
        key=title_key(title),
        tokens=tokens,
        parts=title_parts(title),
        weights=weights,
        total=sum(weights.values()),
        cut=title.rstrip().endswith(_ELLIPSES),
        marks=marks(tokens),
    )


def compare_titles(one: TitleForm, other: TitleForm) -> TitleEvidence:
    """Compare two titles; ``swapped`` and ``shared`` are told from the side of the first."""
    if one.key == other.key:
        same = 1.0 if one.key else 0.0
        relation = Relation.EXACT if one.key else Relation.OTHER
        return TitleEvidence(relation, same, one.total, 0, False, Alarms())
    only, others = _differences(one, other)
    shared = sum(map(one.weights.__getitem__, one.weights.keys() - only))
    unlike = sum(map(bits, only)) + sum(map(bits, others))
    total = one.total + other.total
    relation = _relation(one, other)
    similarity = max(0.0, 1 - unlike / total) if total else 0.0
    near = similarity >= _NEAR or relation is not Relation.OTHER
    return TitleEvidence(
        relation=relation,
        similarity=similarity,
        shared=shared,
        swapped=min(sum(map(_tells, only)), sum(map(_tells, others))),
        continues=relation is Relation.OTHER and _continues(one.tokens, other.tokens),
        alarms=alarms(one.tokens, one.marks, other.tokens, other.marks) if near else Alarms(),
    )


_NEAR = 0.5  # below it a number or a "not" tells no more than any other word


def _tells(word: str) -> bool:
    return bits(word) >= 5


def _differences(one: TitleForm, other: TitleForm) -> tuple[set[str], set[str]]:
    """The stems that only one title has, but for words that the other writes in one or apart."""
    only = set(one.weights.keys() - other.weights.keys())
    others = set(other.weights.keys() - one.weights.keys())
    if only and others:
        _drop_joined(one, other, only, others)
        _drop_joined(other, one, others, only)
        _drop_initials(other, only, others)
        _drop_initials(one, others, only)
    return only, others


def _drop_joined(one: TitleForm, other: TitleForm, only: set[str], others: set[str]) -> None:
    """``crosslingual`` answers ``cross lingual``."""
    joined = {left + right: (left, right) for left, right in pairwise(other.tokens)}
    for word in joined.keys() & set(one.tokens):
        if stem(word) in only:
            only.discard(stem(word))
            others.difference_update(map(stem, joined[word]))


def _drop_initials(other: TitleForm, only: set[str], others: set[str]) -> None:
    """``llm`` answers ``large language models``."""
    initials = "".join(word[0] for word in other.tokens)
    for word in sorted(only):
        start = initials.find(word) if 3 <= len(word) <= 5 else -1
        if start >= 0:
            only.discard(word)
            others.difference_update(map(stem, other.tokens[start : start + len(word)]))


def _relation(one: TitleForm, other: TitleForm) -> Relation:
    if sorted(one.tokens) == sorted(other.tokens):
        return Relation.REORDERED
    if _is_cut(one, other) or _is_cut(other, one):
        return Relation.CUT
    few, many = sorted((one.parts, other.parts), key=len)
    if not few:
        return Relation.OTHER
    if few in (many[: len(few)], many[-len(few) :]) or (few[0] in many and len(few) == 1):
        return Relation.PART
    if few[0] == many[0] and len(few) > 1:
        return Relation.HEAD
    return Relation.TAIL if few[-1] == many[-1] and len(few) > 1 else Relation.OTHER


def _continues(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    few, many = sorted((one, other), key=len)
    return len(few) > 1 and many[: len(few)] == few


def _is_cut(one: TitleForm, other: TitleForm) -> bool:
    return one.cut and len(one.key) >= 20 and other.key.startswith(one.key)
