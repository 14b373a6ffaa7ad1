"""Tells what a word looks like, as the end of a title or as part of a name; it splits nothing.

A *kind* is a short description such as ``known 4`` or ``initial.``. The weights that go with
the kinds, and the counts that they rest on, are in :mod:`crawler.core.seeds.lexicon`.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

PARTICLES = frozenset(
    "abd abu af al av bin da dal dalla de degli dei del della dello den der di do dos das du e el "
    "i ibn in la le mac op san santa st ten ter te und ul ur van vom von y zu zum zur 't".split()
)
"""Words that belong to a name although they begin with a small letter."""

BODIES = frozenset(
    "team collaboration collaborations group consortium lab labs laboratory institute project "
    "initiative contributors foundation alliance university network community authors".split()
)
"""Last words of the names of organisations."""

_NUMERALS = frozenset("I V X II III IV VI VII VIII IX XI XII XIII".split())
_ALIEN = re.compile(r"[$^_=<>|@#%?!*+{}()\[\]/&\"“”;0-9]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+(?:[^\W\d_]\.?)?")
_HYPHEN = re.compile(r"[-‐‑]")
SPACELESS = "\u2e80"
"""Letters from here on belong to Han, Kana or Hangul: names of two to four letters, unspaced."""
_ENDINGS = frozenset(")]}?!$\"'’”.,-:+*%/({")
_MOST = 6
_GUESS = 3


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Counts of words, as levels: level *n* is 2**(n-1) to 2**n - 1 occurrences. Absent is 0."""

    names: Mapping[str, int]
    """How often a word is part of an author's name."""
    titles: Mapping[str, int]
    """How often a word stands in a title."""
    ends: Mapping[str, int]
    """How readily a title word is the last one: 0 hardly ever to 3 mostly."""
    trigrams: Mapping[str, int]
    """Three letters in a rare word (``<`` begins it, ``>`` ends it): half bits towards a name."""
    weights: Mapping[str, float]
    """What each feature of a split is worth, in nats; ``none`` is for not splitting."""


def fold(word: str) -> str:
    """The letters alone, small and without accents: how the lexicon spells a word."""
    if word.isascii():
        if word.isalpha():
            return word.lower()
    else:
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not is_mark(c))
    return "".join(c for c in word.lower() if c.isalpha())


def is_mark(character: str) -> bool:
    """Whether it is a combining accent, which belongs to the letter before it."""
    return unicodedata.combining(character) != 0


def is_numeral(run: str) -> bool:
    """Whether it is a Roman numeral such as parts of a work have."""
    return run in _NUMERALS


def is_latin(letter: str) -> bool:
    """Whether a letter is Latin; with Vietnamese, and with the modifiers in some names."""
    return letter < "\u0300" or "\u1e00" <= letter <= "\u1eff"


def trigrams(folded: str) -> Iterator[str]:
    """All of them, with the word's beginning and end marked."""
    marked = f"<{folded}>"
    return (marked[i : i + 3] for i in range(len(marked) - 2))


def humps(run: str) -> list[str]:
    """``BERTJohn`` is BERT and John, ``GLMsYu`` is GL, Ms and Yu, ``YOLOv8`` is YOL, Ov and 8."""
    parts: list[str] = []
    start = 0
    for at in range(1, len(run)):
        before, here, after = run[at - 1], run[at], run[at + 1 : at + 2]
        rises = here.isupper() and (not before.isupper() or after.islower())
        if rises or before.isdigit() != here.isdigit():
            parts.append(run[start:at])
            start = at
    return [*parts, run[start:]]


class Words:
    """The kinds of words under one lexicon. Answers are kept for words met before."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.name_kind = functools.lru_cache(maxsize=1 << 14)(self._name_kind)
        self.end_kinds = functools.lru_cache(maxsize=1 << 12)(self._end_kinds)

    def is_title_word(self, word: str) -> bool:
        """Whether it is common in titles and commoner there than in names."""
        name, title = self.levels(word)
        return title > 3 and title > name

    def is_name(self, word: str) -> bool:
        """Whether it is met in names more than in titles."""
        name, title = self.levels(word)
        return name > title

    def levels(self, word: str) -> tuple[int, int]:
        """How often it is met in names, and in titles."""
        folded = fold(word)
        return self.lexicon.names.get(folded, 0), self.lexicon.titles.get(folded, 0)

    def _leaning(self, folded: str) -> tuple[int, bool]:
        """Bits towards a name (below 0: towards a title), and whether the word is known."""
        name = self.lexicon.names.get(folded, 0)
        title = self.lexicon.titles.get(folded, 0)
        if name or title:
            return max(-_MOST, min(_MOST, name - title)), True
        known = self.lexicon.trigrams
        bits = sum(known.get(trigram, 0) for trigram in trigrams(folded)) / 2
        return max(-_GUESS, min(_GUESS, round(bits))), False

    def _least(self, parts: list[str]) -> tuple[int, bool]:
        """The leaning of the part that looks least like a name; single letters say nothing."""
        return min(
            (self._leaning(fold(part)) for part in parts if len(part) > 1), default=(0, False)
        )

    # --- parts of names -----------------------------------------------------------

    def _name_kind(self, word: str) -> str:
        letters = _letters(word)
        if not letters or _ALIEN.search(word):
            return "alien" if letters else "sign"
        if word in ("The", "the"):
            return "article"
        if not all(map(is_latin, letters)):
            return _foreign_kind(letters)
        if letters[0].islower():
            return self._small_kind(word)
        if len(letters) == 1 or "." in word:
            return self._short_kind(word, letters)
        return self._capital_kind(word, letters)

    def _short_kind(self, word: str, letters: str) -> str:
        """Of one letter, or with points."""
        if _INITIALS.fullmatch(word):
            return "initial."
        if len(letters) == 1:
            return "initial"
        core = word.rstrip(".")
        if "." in core:
            return "dotted"
        if len(letters) <= 3:
            return "capitals." if letters.isupper() else "abbreviation"
        return self._capital_kind(core, letters)

    def _small_kind(self, word: str) -> str:
        if word in PARTICLES:
            return "particle"
        if word in BODIES:
            return "body"
        leaning, _ = self._least(_HYPHEN.split(word))
        return "small name" if leaning > 0 else "small"

    def _capital_kind(self, word: str, letters: str) -> str:
        if word.lower() in BODIES:
            return "body"
        pieces = _HYPHEN.split(word)
        leaning, known = self._least(pieces)
        if letters.isupper():
            trust = ("name" if leaning >= 0 else "title") if known else "unknown"
            return f"capitals {min(4, len(letters))} {trust}"
        state = "known" if known else "guess"
        if all(piece[1:].islower() for piece in pieces) or "'" in word or "’" in word:
            return f"{'double ' if len(pieces) > 1 else ''}{state} {leaning}"
        if word[-1].isupper():
            return "humped, capital last"
        if known:
            return f"humped known {leaning}"
        parts = [hump for piece in pieces for hump in humps(_letters(piece))]
        return f"humped {self._least(parts)[0]}"

    # --- ends of titles -----------------------------------------------------------

    def _end_kinds(self, chunk: str) -> tuple[str, ...]:
        """Features of a title's last word (what follows its last space)."""
        last = chunk[-1]
        if not last.isalnum() and not is_mark(last):
            return (f"end {last if last in _ENDINGS else 'sign'}",)
        at = len(chunk)
        while at and (chunk[at - 1].isalnum() or is_mark(chunk[at - 1])):
            at -= 1
        before = chunk[at - 1] if at else " "
        return self._run_kinds(chunk[at:], before if before in " -" else "sign")

    def _run_kinds(self, run: str, before: str) -> tuple[str, ...]:
        if run[-1] >= SPACELESS:
            return ("end han",)
        if run[-1].isdigit():
            return ("end digit",)
        known = self.lexicon.titles.get(fold(run), 0)
        if any(c.isdigit() for c in run):
            return (
                "end digits known" if known else f"end digits and {min(3, len(humps(run)[-1]))}",
            )
        if is_numeral(run) and (len(run) > 1 or before == " "):
            return ("end roman",)
        if len(run) == 1:
            return (f"end one {'capital' if run.isupper() else 'small'} after '{before}'",)
        readily = (f"last {self.lexicon.ends.get(fold(run), 0)}",) if known else ()
        return (f"end {self._letters_kind(run, known)}", *readily)

    def _letters_kind(self, run: str, known: int) -> str:
        if run.isupper():
            return f"capitals {min(4, len(run))}{' known' if known else ''}"
        if run[-1] == "s" and run[:-1].isupper():
            return f"capitals s{' known' if known else ''}"
        parts = humps(run)
        if len(parts) > 1 and known:
            return f"humped known {min(3, known)}"
        if len(parts[-1]) == 1:
            return "humped, one letter last"
        leaning, sure = self._leaning(fold(parts[-1]))
        humped = "humped " if len(parts) > 1 else ""
        shout = " capitals" if humped and parts[-1].isupper() else ""
        return f"{humped}{'known' if sure else 'guess'} {leaning}{shout}"


def _foreign_kind(letters: str) -> str:
    """Of letters some of which are not Latin; no name mixes the two."""
    if letters[0] >= SPACELESS:
        return f"han {min(5, len(letters))}"
    return "alien" if any(map(is_latin, letters)) else "foreign"


def _letters(piece: str) -> str:
    """Its letters, capitals kept, without anything that is not a letter."""
    if piece.isascii() and piece.isalpha():
        return piece
    return "".join(c for c in unicodedata.normalize("NFC", piece) if c.isalpha())
