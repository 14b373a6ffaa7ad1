"""How arXiv's search cuts text into words, approximately; it must not search.

Two analysers, as Elasticsearch has them: ``simple`` (its standard tokenizer, lower-cased)
and ``english`` (the same without possessives and stop words, and stemmed). The stemmer here
takes off plurals only, where the real one is Porter's.
"""

from __future__ import annotations

import re
import unicodedata

# Points and apostrophes stay between letters (github.com, don't), points and commas
# between digits (3.2); hyphens divide; every ideograph is a word.
_WORD = re.compile(
    r"[\u3040-\u309f\u3400-\u9fff]"
    r"|[^\W\u3040-\u309f\u3400-\u9fff]+"
    r"(?:(?:(?<=[^\W\d])['’.:](?=[^\W\d])|(?<=\d)['’.,;](?=\d))[^\W\u3040-\u309f\u3400-\u9fff]+)*"
)
STOP_WORDS = frozenset(
    "a an and are as at be but by for if in into is it no not of on or such that the their then "
    "there these they this to was will with".split()
)

Positions = list[tuple[int, str]]
"""Words with their places; a word left out leaves a gap."""


def simple(text: str) -> Positions:
    """The lower-cased words."""
    return list(enumerate(match[0] for match in _WORD.finditer(text.lower())))


def english(text: str) -> Positions:
    """The stems of the words that carry meaning."""
    words = ((place, word.removesuffix("'s").removesuffix("’s")) for place, word in simple(text))
    return [(place, _stem(word)) for place, word in words if word not in STOP_WORDS]


def folded(text: str) -> Positions:
    """The lower-cased words without accents, as names are searched."""
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
    )
    return simple(plain)


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
