"""Finds where in a line the first author's name may begin; it does not judge the places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from crawler.core.seeds.wording import PARTICLES, SPACELESS, Words

_FIRST = sorted(
    p for p in PARTICLES - {"in", "op", "und", "zum", "vom"} if len(p) > 1 and p.isalpha()
)
_SMALL_START = re.compile(
    rf"(?=(?:(?:{'|'.join(_FIRST)})[ ’'-]"
    r"|[dl]['’]|['’]t )(?:[a-z]{1,4}[ ’'-]){0,3}[^\W\da-z_]"
    r"|(?:(?:for|on behalf of) )?the [^\W\d_])"
)
"""A particle and then a capital, or the article of an organisation; it matches no characters."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_JOINTS = frozenset(" -‐‑–—'’/.,:")
_SHORT = 3
_INNER = re.compile(r"\W?[DdLlOo]['’]|[a-z][DLO]['’]|.?\.[-‐‑]")
"""What stands before the second capital of ``d'Avila``, ``O'Neil`` and ``J.-P.``"""
_WINDOW = 60
_CASELESS = "\u0590"
"""From here on come Hebrew and other scripts that have no capitals."""

Starts = Callable[[str, int, int, Words], Iterator[int]]
"""Where in ``line[begin:end]`` a name that ends at ``end`` may begin; never at 0."""


def glued_starts(line: str, begin: int, end: int, words: Words) -> Iterator[int]:
    """Places without a space before them, where a name in its usual spelling may begin."""
    low = max(begin + 1, end - _WINDOW)
    for match in _SMALL_START.finditer(line, low, end):
        at = match.start()
        if _may_begin_small(line, at, words):
            yield at
    for at in range(low, end):
        here = line[at]
        if here.isupper():
            if line[at - 1] != " " and not _INNER.fullmatch(line, max(0, at - 3), at):
                yield at
        elif here > _CASELESS and _begins_caseless(line, at):
            yield at


def _begins_caseless(line: str, at: int) -> bool:
    """Whether a name in a script without capitals may begin there: the script changes."""
    here, before = line[at], line[at - 1]
    if not here.isalpha() or here.islower() or before == " ":
        return False
    if here >= SPACELESS:
        return before < SPACELESS
    return not before.isalpha() or before < _CASELESS


def other_starts(line: str, begin: int, end: int, words: Words) -> Iterator[int]:
    """Places after a space, and glued places where a name is spelt in small letters alone."""
    low = max(begin + 1, end - _WINDOW)
    for match in _SMALL_START.finditer(line, low, end):
        if line[match.start() - 1] == " ":
            yield match.start()
    for at in range(low, end):
        if line[at - 1] == " " and line[at].isalpha() and not line[at].islower():
            yield at
    for match in _LETTERS.finditer(line, line.rfind(" ", 0, low) + 1, end):
        if match.end() > low:
            yield from _small_names(line, match.start(), match.group(), words)


def _small_names(line: str, start: int, run: str, words: Words) -> Iterator[int]:
    """Where a known name in small letters begins, within or at the start of a run of letters."""
    if start and line[start - 1] not in _JOINTS and run.islower() and words.is_name(run):
        yield start
    if words.levels(run) != (0, 0):
        return
    for at in range(max(2, len(run) - _WINDOW), len(run) - 1):
        if run[at:].islower() and words.is_name(run[at:]) and _may_end(run[:at], words):
            yield start + at


def _may_end(run: str, words: Words) -> bool:
    """Whether a title may end with these letters, the next one being small."""
    return run[-1].isupper() or (len(run) > _SHORT and words.is_title_word(run))


def _may_begin_small(line: str, at: int, words: Words) -> bool:
    """Whether a small letter may begin a name there: what stands before it is whole without it."""
    before = line[at - 1]
    if not before.islower():
        return before not in _JOINTS
    start = at
    while start and line[start - 1].isalpha():
        start -= 1
    return at - start >= _SHORT and words.levels(line[start:at]) != (0, 0)
