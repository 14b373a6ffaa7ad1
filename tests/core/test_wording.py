"""What a word looks like is told in the words that the lexicon weighs."""

from __future__ import annotations

import pytest

from crawler.core.seeds import features
from crawler.core.seeds.names import known_words

WORDS = known_words()
NAMES = {
    "A.": "initial.", "J.-P.": "initial.", "A": "initial", "Ph.D.": "dotted",
    "Wm.": "abbreviation", "Abc.": "abbreviation", "ABC.": "capitals.",
    "The": "article", "the": "article", "van": "particle", "team": "body", "Team": "body",
    "learning": "small", "smith": "small name", "李": "han 1", "Иван": "foreign",
    "1x": "alien", "?": "sign", "USA": "capitals 3 title",
}  # fmt: skip
ENDS = {
    "Network?": ("end ?",), "learning.": ("end .",), "transformers)": ("end )",),
    "GPT4": ("end digit",), "GPT-4": ("end digit",), "3D": ("end digits and 1",),
    "Wor1d": ("end digits known",), "II": ("end roman",), "X": ("end roman",),
    "x": ("end one small after ' '",), "a-b": ("end one small after '-'",),
    "a+b": ("end one small after 'sign'",), "a-B": ("end one capital after '-'",),
    "李": ("end han",),
}  # fmt: skip


@pytest.mark.parametrize(("word", "kind"), NAMES.items())
def test_a_part_of_a_name_is_of_one_kind(word: str, kind: str) -> None:
    assert WORDS.name_kind(word) == kind


@pytest.mark.parametrize(("chunk", "kinds"), ENDS.items())
def test_a_title_ends_as_its_last_word_does(chunk: str, kinds: tuple[str, ...]) -> None:
    assert WORDS.end_kinds(chunk) == kinds


@pytest.mark.parametrize(
    ("line", "start", "told"),
    [
        ("On Deep 3D Ada Byron", 11, {"apart", "apart end digits and 1", "title of 3"}),
        ("All of Deep 3D Ada Byron", 15, {"apart", "apart end digits and 1"}),
        ("Of Part IIvan Petrov", 9, {"end roman", "turn AAa", "seam in a numeral", "title of 3"}),
        ("3DAda Byron", 2, {"end digits and 1", "turn AAa", "title of 1"}),
        ("(3D Ada Byron", 4, {"apart", "apart end digits and 1", "title of 1", "open ("}),
        ("(3D) on [3D Ada Byron", 12, {"apart", "apart end digits and 1", "title of 3", "open ["}),
        ("{3D $3D Ada Byron", 8,
         {"apart", "apart end digits and 1", "title of 2", "open {", "odd $"}),
        ('"3D Ada Byron', 4, {"apart", "apart end digits and 1", "title of 1", 'odd "'}),
        ('"3D" 3D Ada Byron', 8, {"apart", "apart end digits and 1", "title of 2"}),
    ],
)  # fmt: skip
def test_a_place_is_told_by_what_stands_before_it(line: str, start: int, told: set[str]) -> None:
    assert set(features.of_title(line, start, WORDS)) == told


def test_a_name_is_told_by_its_parts() -> None:
    assert features.of_name("A. B. C. D. E. F. G.", "next", WORDS)[:2] == (
        "next of 6",
        "next begins initial.",
    )
    assert features.of_name("van A.", "first", WORDS)[:2] == ("first of 2", "first begins particle")
