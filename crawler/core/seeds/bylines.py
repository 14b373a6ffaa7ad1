"""Finds the names of authors where they stand in running text; it must not look for titles."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from crawler.core.seeds.names import known_words
from crawler.core.seeds.people import upright
from crawler.core.seeds.wording import PARTICLES

_UPPER = "".join(c for c in map(chr, range(0x41, 0x590)) if c.isupper() or c.istitle())
_CAPITAL = rf"[{_UPPER}]"
_LETTER = r"[^\W\d_]"
_WORD = rf"(?:[dDlLO]['’]|[aA]l-|['’])?{_CAPITAL}(?:{_LETTER}|[\u0300-\u036f]|['’‐-](?={_LETTER}))+"
_PARTICLE = "|".join(sorted((p for p in PARTICLES if len(p) > 1), key=len, reverse=True))
_BEFORE = rf"(?:(?:{_PARTICLE}) ){{0,3}}"
_ONE = rf"(?:Ch|Kh|Md|Ph|Sh|Th|Ts|Ya|Yu|Zh|{_CAPITAL})\."
_INITIALS = rf"{_ONE}(?:[ ]?-?{_ONE}|-[a-z]\.){{0,5}}"
_NO_SUFFIX = r"(?!(?:Jr|Sr)\b)"
_FAMILY = rf"{_BEFORE}{_WORD}(?: {_NO_SUFFIX}{_WORD})?"
_SUFFIX = r"(?:,? (?:Jr|Sr)\b\.?| I{2,3}\b| IV\b)?"
_AFTER = r"(?=\*?(?:[ ]?[,;:.(\[]|[ ]?$| and | & | et | [-–—|·] | [\"“‘]))"
_MORE = rf"(?:{_INITIALS}|{_WORD}|{_CAPITAL}\b)"

_INVERTED = re.compile(rf"(?P<family>{_FAMILY}), (?P<given>{_INITIALS}){_SUFFIX}")
_SPELT_OUT = re.compile(rf" ({_WORD})(?=, (?:and |& |et al)?|\. [\"“(0-9])")
"""What follows the initials of ``Ozisik, A. Pinar,``."""
_INITIALS_FIRST = re.compile(rf"{_INITIALS}[ ]?{_FAMILY}{_SUFFIX}{_AFTER}")
_BARE_LAST = re.compile(
    rf"(?P<family>{_FAMILY}) (?P<given>(?!I{{2,3}}\b|IV\b)[A-Z]{{1,4}}(?:-[A-Z])?){_AFTER}"
)
_BARE_NEXT = re.compile(rf"(?P<family>{_FAMILY}) (?P<given>[A-Z]{{1,4}}(?:-[A-Z])?){_AFTER}")
_UNDOTTED = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{0,2}}(?: {_WORD}){{1,3}}{_AFTER}")
_FULL = re.compile(
    rf"(?:{_WORD}|{_INITIALS})(?:[ ](?:(?:{_PARTICLE})[ ])*{_NO_SUFFIX}{_MORE}){{1,5}}"
    rf"{_SUFFIX}{_AFTER}"
)
_FULL_INVERTED = re.compile(
    rf"(?P<family>{_BEFORE}{_WORD}), "
    rf"(?P<given>(?:{_WORD}|{_CAPITAL})(?:[ -]{_MORE}){{0,2}})(?:(?<=\.)(?= [\"“(0-9])|{_AFTER})"
)
_ONE_WORD = re.compile(rf"{_WORD}{_AFTER}")
_LONE = re.compile(rf"{_FAMILY}(?=,? (?:et\.? ?al\b|and others\b))")
# Bodies that sign papers and whose names no rule tells.
_BODY = re.compile(
    r"(?:OpenAI|DeepSeek-AI|Anthropic|Google DeepMind|Mistral AI|NVIDIA|[A-Z]\w{1,20} Team"
    r"|[A-Z][\w-]{1,20} Collaboration)(?=[.,:;] | \(|$)"
)
_SEPARATOR = re.compile(r"\*?(?:,? ?(?:and|&|und) |; ?(?:(?:and|&) )?|, ?(?:& )?)")
_OTHERS = re.compile(
    r"[,;]? ?(?:(?:and|&) )?(?:et\.? ?al\b\.?|(?:and )?others\b)(?=\W|$)", re.IGNORECASE
)
_GAP = re.compile(r"[,;]? ?(?:…|\.{3,}|\. \. \.),? ?(?:(?:and|&) )?")
_EDITORS = re.compile(r"[, ]{0,2}\(?[Ee]ds?\.\)?,?")
_INITIAL_WORD = re.compile(r"(?:[^\W\d_]\.-?)+|[A-Z]{1,2}")
_BODIES = frozenset("team collaboration consortium".split())
_PARTS = re.compile("[-‐’']")
_MOST = 4
_SURELY = 0.25
"""The likeness of a name that stands alone."""
_DOUBTFUL = -2.0
"""The likeness of a name whose fellows are surely names."""


@dataclass(frozen=True, slots=True)
class Byline:
    """Names that stand side by side."""

    names: tuple[str, ...]
    """Each ``Given Family``."""
    complete: bool
    end: int
    """Behind the last name and its ``et al.``"""
    certain: bool
    """Initials or ``et al.`` show that these are names, not their words alone."""
    inverted: bool
    """The last name was ``Family, G.``: its end needs no sign behind it."""


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    end: int
    certain: bool
    inverted: bool = False
    bare: bool = False
    """It is ``Family A``, as all names of its list then are."""


def read_byline(text: str, start: int = 0, least: float = _SURELY) -> Byline | None:
    """The names that begin at ``start``, as many as there are; ``None`` where none does.

    A lone name without initials must have the likeness ``least``.
    """
    names: list[_Name] = []
    cut = False
    at = start
    while name := _read_name(text, at, names[-1] if names else None):
        names.append(name)
        gap = _GAP.match(text, name.end)
        cut = cut or gap is not None
        separator = gap or _SEPARATOR.match(text, name.end)
        if separator is None or _OTHERS.match(text, name.end):
            break
        at = separator.end()
    if not names:
        return None
    lone = len(names) == 1 and not (names[0].certain or _OTHERS.match(text, names[0].end))
    if lone and likeness(names[0].text) < least:
        return None
    return _byline(text, names, cut=cut)


def _byline(text: str, names: list[_Name], *, cut: bool) -> Byline:
    end = names[-1].end
    others = _OTHERS.match(text, end)
    end = others.end() if others else end
    editors = _EDITORS.match(text, end)
    return Byline(
        names=tuple(name.text for name in names),
        complete=not (cut or others),
        end=editors.end() if editors else end,
        certain=others is not None or any(name.certain for name in names),
        inverted=names[-1].inverted and not others,
    )


def _read_name(text: str, at: int, before: _Name | None) -> _Name | None:
    """The name at ``at``, in whichever way it is written."""
    found = _with_initials(text, at)
    if found is None and (before is None or before.bare):
        found = _bare(text, at, first=before is None)
    found = found or _full(text, at, before)
    if found is None and before:
        found = _one_word(text, at, before)
    return found or (_behind_semicolon(text, at) if before else _opening(text, at))


def _with_initials(text: str, at: int) -> _Name | None:
    """``Vaswani, A.`` or ``A. Vaswani``."""
    match = _INVERTED.match(text, at)
    if match and not (" " in match["family"] and _INITIALS_FIRST.match(text, match.start("given"))):
        more = _SPELT_OUT.match(text, match.end())
        end = more.end() if more and likeness(more[1]) >= _SURELY else match.end()
        return _Name(upright(text[at:end]), end, certain=True, inverted=True)
    match = _INITIALS_FIRST.match(text, at)
    return _Name(upright(match.group()), match.end(), certain=True) if match else None


def _bare(text: str, at: int, *, first: bool) -> _Name | None:
    """``Vaswani AN``; the first of a list is not if ``Vaswani A. Nobody`` makes a better name."""
    match = (_BARE_LAST if first else _BARE_NEXT).match(text, at)
    if match is None:
        return None
    found = _Name(_turned(match), match.end(), certain=False, bare=True)
    if not first:
        return found
    longer = _FULL.match(text, at)
    if longer and longer.end() > match.end() and likeness(longer.group()) >= 0:
        return None
    if likeness(found.text) >= 0:
        return found
    comma = _SEPARATOR.match(text, match.end())
    following = _BARE_LAST.match(text, comma.end()) if comma else None
    return found if following and likeness(_turned(following)) >= _SURELY else None


def _full(text: str, at: int, before: _Name | None) -> _Name | None:
    """``Ashish N. Vaswani``, where the words are those of names.

    They need not be behind ``and``, nor before a name that surely is one.
    """
    match = _FULL.match(text, at)
    if match is None:
        return _undotted(text, at, before)
    found = _Name(upright(match.group()), match.end(), certain=False)
    like = likeness(found.text)
    if like >= 0 or (before and like >= _DOUBTFUL and text.endswith(("and ", "& "), 0, at)):
        return found
    return found if like >= _DOUBTFUL and _is_followed(text, match.end()) else None


def _undotted(text: str, at: int, before: _Name | None) -> _Name | None:
    """``L M Patnaik`` among other names, whose words are surely those of names."""
    match = _UNDOTTED.match(text, at)
    if match is None or not (before or _is_followed(text, match.end())):
        return None
    spelt = " ".join(word for word in match.group().split() if len(word) > 1)
    return _Name(match.group(), match.end(), certain=False) if likeness(spelt) >= _SURELY else None


def _is_followed(text: str, end: int) -> bool:
    """Whether what stands behind a separator surely is a name."""
    comma = _SEPARATOR.match(text, end)
    following = _FULL.match(text, comma.end()) if comma else None
    return following is not None and likeness(following.group()) > _SURELY


def _one_word(text: str, at: int, before: _Name) -> _Name | None:
    """A name of one word, between others or behind ``and``: ``Ravi Banavar, Abhishek, and Li``."""
    match = _ONE_WORD.match(text, at)
    if match and text.endswith(("and ", "& "), 0, at):
        return _Name(match.group(), match.end(), certain=False)
    if match is None or likeness(match.group()) < _SURELY:
        return None
    comma = _SEPARATOR.match(text, match.end())
    follows = comma and (_with_initials(text, comma.end()) or _full(text, comma.end(), before))
    return _Name(match.group(), match.end(), certain=False) if follows else None


def _opening(text: str, at: int) -> _Name | None:
    """What only the first of a list is: ``Vaswani et al.``, ``OpenAI.``, ``Vaswani, Ashish``."""
    match = _LONE.match(text, at) or _BODY.match(text, at)
    return _Name(match.group(), match.end(), certain=True) if match else _inverted(text, at)


def _behind_semicolon(text: str, at: int) -> _Name | None:
    return _inverted(text, at) if text.endswith("; ", 0, at) else None


def _inverted(text: str, at: int) -> _Name | None:
    match = _FULL_INVERTED.match(text, at)
    if match is None:
        return None
    like = likeness(_turned(match))
    if like < 0 and not (like >= _DOUBTFUL and _is_followed(text, match.end())):
        return None
    return _Name(_turned(match), match.end(), certain=False, inverted=True)


def _turned(match: re.Match[str]) -> str:
    return f"{match['given']} {match['family']}"


@functools.lru_cache(maxsize=1 << 14)
def likeness(name: str) -> float:
    """How much the words of ``name`` are those of names: -4 (of titles) to 4, the mean.

    Of real names 99.9 % have 0 or more; of capitalised pieces of titles 1.5 % have.
    """
    words = name.split()
    if len(words) > 1 and words[-1].casefold() in _BODIES:
        return _SURELY
    return sum(map(_leaning, words)) / len(words)


def _leaning(word: str) -> float:
    if _INITIAL_WORD.fullmatch(word):
        return 0.25
    if word in PARTICLES:
        return 0.25
    return min(map(_part_leaning, [part for part in _PARTS.split(word) if part] or [word]))


def _part_leaning(part: str) -> float:
    """Bits towards a name; a word that is in neither is rather a name."""
    name, title = known_words().levels(part)
    return float(max(-_MOST, min(_MOST, name - title))) if name or title else 0.5
