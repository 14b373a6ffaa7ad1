"""Compares a repository's owner and name with a paper's authors and title; it weighs nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from crawler.core.text import fold, plain

_WORD = re.compile(r"[a-z0-9]+")
_OF_PEOPLE = ("lab", "group", "team", "research", "nlp", "ai")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LONG = 4
"""Letters from which on a name is hardly met by chance."""


def letters(text: str) -> str:
    """Its letters and digits, in lower case and without accents."""
    return "".join(_WORD.findall(fold(text)))


def author_of(owner: str, authors: Sequence[str]) -> str | None:
    """The author whose every name of two letters or more stands in the owner's name."""
    inside = letters(owner)
    for author in authors:
        parts = [part for part in _parts(author) if len(part) > 1]
        if len(parts) > 1 and all(part in inside for part in parts):
            return author
    return None


def author_like(owner: str, authors: Sequence[str]) -> str | None:
    """The author whose initials and family name, or given name and initial, the owner's name is.

    So is a laboratory that bears an author's family name.
    """
    inside = re.sub(r"\d+", "", letters(owner))
    return next((author for author in authors if inside in _short_forms(author)), None)


@lru_cache(maxsize=4_096)
def _short_forms(author: str) -> frozenset[str]:
    parts = _parts(author)
    if len(parts) < 2:
        return frozenset()
    *given, family = parts
    first, initials = given[0], "".join(part[0] for part in given)
    forms = {initials + family, family + initials, initials[0] + family, family + initials[0]}
    forms |= {first + family[0], family[0] + first} if len(first) >= _LONG else set()
    forms |= {family + word for word in _OF_PEOPLE} if len(family) >= _LONG else set()
    return frozenset(form for form in forms if len(form) >= _LONG)


def _parts(name: str) -> list[str]:
    return _WORD.findall(fold(name))


def named_in_title(name: str, title: str) -> bool:
    """Whether the repository bears the title's name, its initials, or nothing but its words.

    ``TMM25-RA-BLIP`` bears the name of *RA-BLIP: …*, and ``ARLDM`` the initials of
    *… Auto-Regressive Latent Diffusion Models*.
    """
    head, words, initials = _of_title(title)
    tokens = _WORD.findall(_CAMEL.sub(" ", name).lower())
    if len(head) >= _LONG and head in _joined(name):
        return True
    longest = max((len(token) for token in tokens if _is_initials(token, initials)), default=0)
    known = [token for token in tokens if token in words or _is_initials(token, initials)]
    if longest > _LONG or (longest == _LONG and len(known) == len(tokens)):
        return True
    return len(tokens) >= 3 and len(known) * 4 >= len(tokens) * 3


@lru_cache(maxsize=256)
def _of_title(title: str) -> tuple[str, frozenset[str], str]:
    text = plain(title)
    words = _WORD.findall(fold(text))
    colon = ":" in text
    return (
        letters(text.partition(":")[0]) if colon else letters(text),
        frozenset(words),
        "".join(word[0] for word in words),
    )


def _joined(name: str) -> frozenset[str]:
    """Every run of the name's parts as one word; parts end at punctuation, not inside a word."""
    parts = _WORD.findall(fold(name))
    ends = range(len(parts))
    return frozenset("".join(parts[at : to + 1]) for at in ends for to in ends if at <= to < at + 8)


def _is_initials(token: str, initials: str) -> bool:
    return len(token) >= 2 and token.isalpha() and token in initials


def cut_within_title(name: str, title: str) -> bool:
    """Whether the name breaks off inside a word of the title: ``Adapt`` of *Adapter*."""
    parts = [re.escape(part) for part in _WORD.findall(fold(name))]
    if not parts or len("".join(parts)) < _LONG:
        return False
    pattern = r"(?<![a-z0-9])" + r"[^a-z0-9]*".join(parts) + r"(?=[a-z0-9])"
    whole = pattern.removesuffix(r"(?=[a-z0-9])") + r"(?![a-z0-9])"
    text = fold(plain(title))
    return bool(re.search(pattern, text)) and not re.search(whole, text)
