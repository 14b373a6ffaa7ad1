"""Reads a field that lists authors; it does not look for names in prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crawler.core.seeds.wording import PARTICLES, SPACELESS
from crawler.core.text import says_others

_LONGEST_NAME = 150
_TAIL = 40
_CUT = re.compile(
    r"[\s,;]*(?:\b(?:and|und)\s|&)?\s*(?:\bet\.?\s?al\b\.?|\band\s+others\b|\bothers\b|等人?|…|\.{3,})"
    r"[\s.,;:]*$",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(r"(?:…|\.{3,})[\s,;&]*")
_LEAD = re.compile(r"(?:written )?by |authors?\s*[:：]\s*", re.IGNORECASE)
_AND = re.compile(r",? (?:and|und) | ?,? ?[&＆] ?", re.IGNORECASE)
_NOTES = re.compile(r"\([^()]{0,80}\)|[*†‡§¶✉¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?<=[^\W\d_.])[0-9]{1,2}$")
_INITIAL = r"[^\W\d_a-z][a-z]?\."
_INITIALS = re.compile(rf"(?:{_INITIAL}[ -]?)+|[A-Z]{{1,3}}(?:-[A-Z])?")
_FAMILY_FIRST = re.compile(rf"([^\W\d_][^.,]*) ((?:{_INITIAL}-?)+|[A-Z]{{1,3}}(?:-[A-Z])?)")
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
_NOBODY = frozenset("anonymous unknown n/a na none null nan - — author authors".split())


@dataclass(frozen=True, slots=True)
class People:
    """The authors that an entry names."""

    names: tuple[str, ...] = ()
    """Each ``Given Family``."""
    complete: bool = False
    """False where the entry says ``et al.`` or names nobody."""


def read_authors(text: str) -> People:
    """The names of one text: split at ``;``, else at ``and`` and commas.

    Read are ``Given Family, Given Family and Given Family``; ``Family, Given and Family, Given``;
    ``Family, G., Family, G.``; ``Family G, Family G``; and every list with semicolons.
    """
    text = " ".join(text.split())
    lead = _LEAD.match(text)
    text = text[lead.end() :] if lead else text
    bare = without_others(text)
    cut = bare != text or _ELLIPSIS.search(bare) is not None
    return gathered(_split(_ELLIPSIS.sub("", bare)), cut=cut)


def gathered(names: Iterable[str], *, cut: bool = False) -> People:
    """The people of a list that has one name an item, ``Family, Given`` or ``Given Family``."""
    found: list[str] = []
    for raw in names:
        name = _tidy(raw)
        if says_others(name) or len(name) > _LONGEST_NAME:
            name, cut = _tidy(without_others(name)), True
        if _may_be_name(name):
            found.append(upright(name))
    return People(tuple(found), bool(found) and not cut)


def _may_be_name(name: str) -> bool:
    if len(name) > _LONGEST_NAME or name.casefold() in _NOBODY:
        return False
    return any(letter.isalpha() for letter in name)


def without_others(text: str) -> str:
    """``text`` without the ``et al.``, ``and others`` or ellipsis that ends it."""
    tail = text[-_TAIL:]
    match = _CUT.search(tail)
    return text[: len(text) - len(tail) + match.start()] if match else text


def upright(name: str) -> str:
    """``Family, Given`` as ``Given Family``, ``Family, Jr., Given`` as ``Given Family Jr.``."""
    parts = [part.strip() for part in name.split(",") if part.strip()]
    suffixes = [part for part in parts[1:] if _SUFFIX.fullmatch(part)]
    rest = [part for part in parts[1:] if not _SUFFIX.fullmatch(part)]
    return " ".join([*rest, *parts[:1], *suffixes])


def _tidy(name: str) -> str:
    return " ".join(_NOTES.sub("", " ".join(name.split())).split()).strip(" ,;*")


def _split(text: str) -> list[str]:
    if ";" in text or "；" in text:
        return _families_first(re.split("[;；]", text))
    pieces = _AND.split(text)
    commas = [piece.count(",") for piece in pieces]
    if len(pieces) > 1 and min(commas) == 1 and max(commas) <= 2:
        return pieces
    if len(pieces) > 1 and not max(commas):
        return _families_first(pieces)
    parts = [part.strip() for piece in pieces for part in re.split("[,，、]", piece)]
    return _families_first(_paired([part for part in parts if part]))


def _paired(parts: list[str]) -> list[str]:
    """Parts of a comma list as names: what is no name alone belongs to the part before it."""
    if len(parts) == 2 and _is_family(parts[0]) and not _is_family(parts[1]):
        return [", ".join(parts)]
    joined: list[str] = []
    for part in parts:
        if joined and (_SUFFIX.fullmatch(part) or _are_initials_of(part, joined[-1])):
            joined[-1] = f"{joined[-1]}, {part}"
        else:
            joined.append(part)
    if len(joined) == len(parts) and len(parts) % 2 == 0 and all(map(_is_family, parts[::2])):
        return [f"{one}, {other}" for one, other in zip(parts[::2], parts[1::2], strict=True)]
    return joined


def _is_family(part: str) -> bool:
    """One word, perhaps behind particles: ``Vaswani``, ``van der Maaten``."""
    return part[:1] < SPACELESS and all(word in PARTICLES for word in part.split()[:-1])


def _are_initials_of(part: str, before: str) -> bool:
    return _INITIALS.fullmatch(part) is not None and "," not in before and "." not in before


def _families_first(names: Sequence[str]) -> list[str]:
    """``Vaswani A`` as ``Vaswani, A``, where all names of a list are written so."""
    tidy = [name for name in map(_tidy, names) if name]
    turned = [_turned(name) for name in tidy]
    known = [new for name, new in zip(tidy, turned, strict=True) if " " in name and "," not in name]
    return [new or name for name, new in zip(tidy, turned, strict=True)] if all(known) else tidy


def _turned(name: str) -> str | None:
    match = _FAMILY_FIRST.fullmatch(name) if len(name) <= _LONGEST_NAME else None
    if match is None or _SUFFIX.fullmatch(match[2]):
        return None
    return f"{match[1]}, {match[2]}"
