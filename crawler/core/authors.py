"""How far two lists of authors agree; it must not decide whether two papers are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from operator import lt

from rapidfuzz.fuzz import ratio

from crawler.core.text import Name, parse_name, says_others

_MOST = 60  # names beyond this are not compared one by one; a list of 3,000 stays cheap


class Likeness(IntEnum):
    """How alike two names are, in rising order."""

    DIFFERENT = 0
    POSSIBLE = 1
    """Initials, or a family name alone, or a slip of the pen, allow it."""
    SAME = 2
    """Family and given name agree, in any order and spelling."""


@dataclass(frozen=True, slots=True)
class Authorship:
    """What two lists of authors have in common."""

    found: int
    """Authors of the seed that the record has."""
    shown: int
    """Authors of the seed that could be compared; 0 where nothing is known."""
    listed: int
    """Authors that the record shows and that could be compared."""
    full: int
    """Of ``found``, those with family and given name alike."""
    first: Likeness
    """Of the two first authors."""
    ordered: bool
    """The found authors stand in the same order in both lists."""
    seed_complete: bool
    record_complete: bool
    """False where the record says ``et al.``."""
    rare: float
    """How much the found names tell: 1 for an uncommon full name, less for others; summed."""


def likeness(one: Name, other: Name) -> Likeness:
    """Compare two names."""
    if one.family == other.family:
        like = _given_likeness(one.given, other.given)
        if (
            like is _DIFFERENT
            and one.family not in _COMMON
            and one.given[0][0] == other.given[0][0]
        ):
            return Likeness.POSSIBLE
        return like
    given, others = "".join(one.given), "".join(other.given)
    if given + one.family in (others + other.family, other.family + others):
        return Likeness.SAME
    return _loose_likeness(one, other)


def _given_likeness(one: tuple[str, ...], other: tuple[str, ...]) -> Likeness:
    if not one or not other:
        return Likeness.POSSIBLE
    if "".join(one) == "".join(other):
        return Likeness.SAME if max(map(len, one)) > 1 else Likeness.POSSIBLE
    if any(len(name) > 1 and name in other for name in one):
        return Likeness.SAME
    first, second = sorted((one[0], other[0]), key=len)
    if len(first) <= 2:
        return Likeness.POSSIBLE if first[0] == second[0] and _initials(first) else _DIFFERENT
    if second.startswith(first):
        return Likeness.SAME
    return Likeness.POSSIBLE if ratio(first, second) >= 75 else _DIFFERENT


_DIFFERENT = Likeness.DIFFERENT


def _initials(name: str) -> bool:
    """``j``, or two letters that can be no syllable: ``jp``."""
    return len(name) == 1 or not set(name) & set("aeiouy")


def _loose_likeness(one: Name, other: Name) -> Likeness:
    """A second family name added or dropped, or a typing error."""
    few, many = (
        (one.words, other.words) if len(one.words) < len(other.words) else (other.words, one.words)
    )
    if len(few) > 1 and few <= many:
        return Likeness.SAME
    whole, others = " ".join((*one.given, one.family)), " ".join((*other.given, other.family))
    if min(len(whole), len(others)) >= 8 and ratio(whole, others, score_cutoff=88) > 0:
        return Likeness.POSSIBLE
    return _DIFFERENT


def compare_authors(
    seed: Sequence[str], seed_complete: bool, record: Sequence[str]
) -> Authorship | None:
    """Compare the authors that a seed shows with those of a record.

    ``None`` where either side shows no name that can be compared: names in different scripts
    cannot.
    """
    shown, listed = _names(seed), _names(record)
    latin = [name for name in shown if name.family.isascii()]
    if len(latin) < len(shown) and any(name.family.isascii() for name in listed):
        shown = latin
    if not shown or not listed:
        return None
    pairs = _pair(shown, listed)
    places = [pairs[place][1] for place in sorted(pairs)]
    return Authorship(
        found=len(pairs),
        shown=len(shown),
        listed=len(listed),
        full=sum(like is Likeness.SAME for like, _ in pairs.values()),
        first=likeness(shown[0], listed[0]),
        ordered=all(map(lt, places, places[1:])),
        seed_complete=seed_complete and not any(map(says_others, seed[-2:])),
        record_complete=not any(map(says_others, record[-2:])),
        rare=sum(_telling(shown[place], like) for place, (like, _) in pairs.items()),
    )


def _names(texts: Sequence[str]) -> list[Name]:
    return [name for name in map(parse_name, texts) if name]


def _pair(shown: list[Name], listed: list[Name]) -> dict[int, tuple[Likeness, int]]:
    """Each shown author with his best fellow of the list, each fellow once, by their places."""
    free = dict(enumerate(listed))
    by_family: dict[str, list[int]] = {}
    for place, name in free.items():
        by_family.setdefault(name.family, []).append(place)
    pairs: dict[int, tuple[Likeness, int]] = {}
    for place, name in enumerate(shown):
        near = [other for other in by_family.get(name.family, ()) if other in free]
        _take(place, name, near, free, pairs)
    left = [place for place in range(len(shown)) if place not in pairs][:_MOST]
    words = {other: free[other].words for other in islice(free, 2 * _MOST)} if left else {}
    for place in left:
        own = shown[place].words
        near = [other for other in list(free)[:_MOST] if not own.isdisjoint(words[other])]
        _take(place, shown[place], near, free, pairs)
    return pairs


def _take(
    place: int,
    name: Name,
    others: list[int],
    free: dict[int, Name],
    pairs: dict[int, tuple[Likeness, int]],
) -> None:
    like, best = max(
        ((likeness(name, free[other]), -other) for other in others), default=(_DIFFERENT, 0)
    )
    if like is not _DIFFERENT:
        pairs[place] = (like, -best)
        del free[-best]


# Family names that so many authors bear that a given name must come with them.
_COMMON = frozenset(
    """ahmed bai cai cao chang chen cheng cho choi chu cui dai das deng ding dong du fan fang feng
    fu gao gong guo gupta han hao he hong hou hu huang jain jia jiang jin kim kumar lai lee lei li
    liang liao lin liu lu luo lv ma meng mishra nguyen ni pan park patel peng qi qian qin qiu ren
    shah shao sharma shen shi singh smith song su sun tan tang tao tian tran wan wang wei wen wu
    xia xiao xie xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao zheng zhong zhou zhu
    zou""".split()
)


def _telling(name: Name, like: Likeness) -> float:
    if like is Likeness.POSSIBLE:
        return 0.2 if name.family in _COMMON else 0.5
    if name.family not in _COMMON:
        return 1.0
    return 0.8 if len("".join(name.given)) > 4 else 0.5
