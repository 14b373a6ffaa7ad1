"""Tells a title from other lines of plain text; it must not look for authors."""

from __future__ import annotations

import re

from crawler.core.seeds.fields import LONGEST_TITLE

_LONGEST = 350
_MOST_WORDS = 45
_HEADINGS = frozenset(
    """abstract acknowledgements acknowledgments appendix bibliography conclusion contents
    introduction keywords literature menu papers publications readme references related search
    skip todo""".split()
)
# What a sentence about a list says, and a title does not.
_PROSE = re.compile(
    r"\b(?:please (?:add|check|cite|consider|contact|feel|help|let|note|open|read|refer|see|send)"
    r"|feel free|thanks (?:to|for)|thank you|contributions? (?:are|is)|pull requests?|star this"
    r"|(?:this|these|the following|a curated) (?:list|repo|repository|page|file|paper|collection)s?"
    r"|click here|see also|i (?:want|need|would|plan|have|am)|work in progress|last updated)\b",
    re.IGNORECASE,
)
_ENDS = (".", ":", "!", "…", "。", "：", ";")


def is_heading(text: str) -> bool:
    """Whether a line is one of the words that head a list, as ``References`` does."""
    return text.casefold().strip(" .:#*") in _HEADINGS


def why_no_title(text: str) -> str | None:
    """Why ``text``, one line in plain words, is not taken for a title; ``None`` where it is."""
    words = text.split()
    letters = sum(letter.isalpha() for letter in text)
    if len(text) > LONGEST_TITLE:
        return f"a title of {len(text):,} characters"
    if letters < 3 or letters < 0.4 * len(text) or (len(words) == 1 and "@" in text):
        return "no words of a title"
    if len(text) > _LONGEST or len(words) > _MOST_WORDS:
        return "too long for a title, and no authors can be told from it"
    if _is_prose(text):
        return "a sentence, not a title"
    return None


def _is_prose(text: str) -> bool:
    """A sentence that speaks to its reader, or that ends as a sentence and goes on for long."""
    if text.endswith(":") and len(text.split()) <= 8:
        return True
    return text.endswith(_ENDS) and _PROSE.search(text) is not None
