"""Says which entry of a list is which entry of before; it keeps none, and reads no list.

An entry is known again by what it names, wherever it stands now. Where it was edited, it is the
entry of before only if the edit is one that people make to an entry: an identifier that is added,
a slip that is mended, a subtitle, a word more. What may be another paper is another entry, so
that no decision or record of the old one is ever believed of the new one.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import msgspec
from rapidfuzz.distance import OSA

from crawler.core.model import Seed
from crawler.core.text import name_words, title_key, title_parts, title_tokens

_PER_BLOCK = 20
_BLOCKS = 3
"""How many of the entries that share a word are compared, and by how many words."""
_END = 4
_SMALL = frozenset("a an the of for in on and with to via by".split())
_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x xi xii".split())
_OTHER_WORKS = frozenset("reply response comment comments erratum corrigendum addendum".split())
_PARTS = frozenset("part volume vol chapter".split())


@dataclass(frozen=True, slots=True)
class Held:
    """An entry as it was when its list was last read."""

    id: str
    seed: Seed
    present: bool = True
    """It stood in its list then; one that had left comes back only under the name it had."""


def name_of(seed: Seed) -> str:
    """What an entry names: its arXiv identifier, else its DOI, else the letters of its title."""
    if seed.arxiv_id:
        return f"arxiv:{seed.arxiv_id}"
    if seed.doi:
        return f"doi:{seed.doi.lower()}"
    return "".join(letter for letter in (seed.title or "").casefold() if letter.isalnum())


def first_id(seed: Seed) -> str:
    """The identifier of an entry of that name in that list, the first one there."""
    return _digest(seed.source, name_of(seed))


def next_id(first: str, number: int) -> str:
    """The identifier of a further entry of that name; ``number`` is 2 for the second."""
    return _digest(first, str(number))


def content_of(seed: Seed) -> str:
    """A short name for all that an entry says, but for its place and what nobody reads of it."""
    told = msgspec.to_builtins(replace(seed, source="", line=0))
    del told["other"]
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()[:20]


def asks_anew(before: Seed, now: Seed) -> bool:
    """Whether an edit changed what a source is asked about the entry."""
    return _asked(before) != _asked(now)


def _asked(seed: Seed) -> tuple[object, ...]:
    return (seed.title, seed.authors, seed.arxiv_id, seed.doi)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


# --- following entries through edits --------------------------------------------


def follow(held: Sequence[Held], seeds: Sequence[Seed]) -> dict[int, str]:
    """The identifiers of the entries that were there before, by their place in ``seeds``.

    All are entries of one list. Nobody gets two identifiers and no identifier goes to two; an
    entry that is not in the answer is new. The order of ``held`` decides nothing, that of
    ``seeds`` only between entries that say the same.
    """
    taken: set[str] = set()
    found: dict[int, str] = {}
    for pairs in (_by_key, _by_likeness):
        old = [one for one in held if one.id not in taken]
        new = [(at, seed) for at, seed in enumerate(seeds) if at not in found]
        for pair in sorted(pairs(old, new)):
            if pair.id not in taken and pair.at not in found:
                taken.add(pair.id)
                found[pair.at] = pair.id
    return found


@dataclass(frozen=True, slots=True, order=True)
class _Pair:
    """One entry of before that may be one of now; the surest pair sorts first."""

    doubt: float
    distance: int
    id: str
    at: int


_New = Sequence[tuple[int, Seed]]


def _pair(doubt: float, old: Held, at: int, new: Seed) -> _Pair:
    return _Pair(doubt, abs(old.seed.line - new.line), old.id, at)


def _by_key(held: Iterable[Held], new: _New) -> Iterator[_Pair]:
    """Entries that say the same or name the same; of those, same authors make surer."""
    for doubt, key in enumerate(_KEYS):
        groups: dict[Hashable, list[Held]] = defaultdict(list)
        for old in sorted(held, key=_line):
            known = key(old.seed)
            if known not in (None, "") and (old.present or doubt <= _WHEN_ABSENT):
                groups[known].append(old)
        for at, seed in new:
            for old in _nearest(groups.get(key(seed), ()), seed):
                agree = _agreement(old.seed, seed)
                yield _pair(2 * doubt - agree if doubt else 0, old, at, seed)


def _nearest(group: Sequence[Held], seed: Seed) -> Sequence[Held]:
    """All of a group, or of a crowd those that stood near; the group is in order of lines."""
    if len(group) <= _PER_BLOCK:
        return group
    place = bisect_left(group, seed.line, key=_line)
    start = max(0, min(place - _PER_BLOCK // 2, len(group) - _PER_BLOCK))
    return group[start : start + _PER_BLOCK]


def _line(held: Held) -> int:
    return held.seed.line


_KEYS: tuple[Callable[[Seed], Hashable], ...] = (
    content_of,
    name_of,
    lambda seed: title_key(seed.title or ""),
    lambda seed: seed.doi,
)
_WHEN_ABSENT = 1
"""The last of the keys by which an entry that had left is known again."""


def _by_likeness(held: Iterable[Held], new: _New) -> Iterator[_Pair]:
    """Entries whose title was edited."""
    blocks: dict[str, list[_Titled]] = defaultdict(list)
    for old in held:
        if old.present:
            titled = _Titled(old, _words(old.seed))
            for block in _blocks(old.seed, titled.words):
                blocks[block].append(titled)
    for at, seed in new:
        words = _words(seed)
        for near in _rarest(blocks, _blocks(seed, words)):
            doubt = edited(near.held.seed, seed) if _may_be(near.words, words) else None
            if doubt is not None:
                yield _pair(doubt, near.held, at, seed)


@dataclass(frozen=True, slots=True)
class _Titled:
    held: Held
    words: frozenset[str]


def _rarest(blocks: dict[str, list[_Titled]], wanted: set[str]) -> Iterable[_Titled]:
    shared = sorted((len(blocks[one]), one) for one in wanted if one in blocks)
    few = [one for size, one in shared[:_BLOCKS] if size <= _PER_BLOCK]
    return {old.held.id: old for one in few for old in blocks[one]}.values()


def _blocks(seed: Seed, words: frozenset[str]) -> set[str]:
    """The words of a title, and its ends, of which a slip spares one."""
    key = title_key(seed.title or "")
    return {*(words - _SMALL), *((f"<{key[:_END]}", f"{key[-_END:]}>") if key else ())}


def _words(seed: Seed) -> frozenset[str]:
    return frozenset(title_tokens(seed.title or ""))


def _may_be(before: frozenset[str], now: frozenset[str]) -> bool:
    """A quick look: half the words of the shorter title are shared, or there are hardly any."""
    fewest = min(len(before), len(now))
    return 2 * len(before & now) >= fewest or max(len(before), len(now)) <= 2


def edited(before: Seed, now: Seed) -> float | None:
    """How doubtful it is, 0 to 1, that one is the other after an edit; ``None``: it is not.

    Identifiers that differ, authors none of whom is shared, numbers that differ (``Part I`` and
    ``Part II``), and a reply or erratum tell two papers apart whatever else they share.
    """
    if _contradict(before, now) or not (before.title and now.title):
        return None
    old, new = Counter(title_tokens(before.title)), Counter(title_tokens(now.title))
    gone, come = list((old - new).elements()), list((new - old).elements())
    differing = {*gone, *come}
    if not differing.isdisjoint(_OTHER_WORKS):
        return None
    doubt = 1 - 2 * (old & new).total() / max(1, old.total() + new.total())
    if _is_extended(before.title, now.title) and not all(map(_is_part, differing)):
        return doubt / 2
    if any(map(_is_number, differing)):
        return None
    if _is_mended("".join(gone), "".join(come)) or differing <= _SMALL:
        return doubt / 2
    return doubt if _is_reworded(before, now, doubt, one_sided=not gone or not come) else None


def _contradict(before: Seed, now: Seed) -> bool:
    if before.arxiv_id and now.arxiv_id and before.arxiv_id != now.arxiv_id:
        return True
    if before.doi and now.doi and before.doi != now.doi:
        return True
    return _agreement(before, now) < 0


def _agreement(before: Seed, now: Seed) -> int:
    """1 where authors are shared, -1 where both have some and share none, else 0."""
    if not before.authors or not now.authors:
        return 0
    return 1 if name_words(before.authors) & name_words(now.authors) else -1


def _is_extended(before: str, now: str) -> bool:
    """Whether one title is the other and a subtitle, or a part in front of it."""
    short, long = sorted((before, now), key=len)
    parts = title_parts(long)
    return len(parts) > 1 and title_key(short) in (parts[0], parts[-1])


def _is_number(word: str) -> bool:
    return word in _NUMERALS or any(letter.isdigit() for letter in word)


def _is_part(word: str) -> bool:
    return word in _PARTS or _is_number(word)


def _is_mended(gone: str, come: str) -> bool:
    """Whether the words that differ do so by a slip: a letter or two, or how they are parted."""
    if not gone or not come:
        return False
    most = max(1, min(len(gone), len(come)) // 5)
    return OSA.distance(gone, come, score_cutoff=most) <= most


def _is_reworded(before: Seed, now: Seed, doubt: float, *, one_sided: bool) -> bool:
    """Whether the rest of two entries carries a title of which half the words may differ.

    The same people write many papers: words that are replaced by others need the same day, or
    the same address, beside them.
    """
    if doubt > 0.5 or _agreement(before, now) < 1:
        return False
    if before.date and now.date and before.date != now.date:
        return False
    same_day = before.date is not None and before.date.day is not None and before.date == now.date
    return one_sided or same_day or not set(before.urls).isdisjoint(now.urls)
