"""What a word looks like is told in the words that the lexicon weighs."""

from __future__ import annotations

import pytest

from crawler.core.seeds import features
from crawler.core.seeds.names import known_words
from crawler.core.seeds.wording import (
    BODIES,
    PARTICLES,
    Lexicon,
    Words,
    fold,
    humps,
    is_latin,
    is_numeral,
    trigrams,
)

WORDS = known_words()
FEW = Words(
    Lexicon(
        names={"ada": 9, "li": 5, "smith": 4, "page": 2, "kit": 4, "even": 3, "oneil": 3,
               "both": 5},
        titles={"deep": 9, "net": 5, "page": 4, "rank": 3, "kit": 3, "even": 3, "gpt": 2, "ii": 4,
                "wor": 1, "ax": 2, "both": 5, "gpts": 4},
        ends={"net": 2, "gpts": 3, "deepnet": 1},
        trigrams={"<xy": 3, "xyz": 2, "yz>": 1, "<qq": -9, "<vv": 40, "<uu": -1, "uu>": -1},
        weights={},
    )
)  # fmt: skip
"""A lexicon of few words, whose levels are in sight."""
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


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Ada", "known 6"), ("Smith", "known 4"), ("Page", "known -2"), ("Deep", "known -6"),
        ("Even", "known 0"), ("Ádá", "known 6"), ("Xyz", "guess 3"), ("Uu", "guess -1"),
        ("Qqa", "guess -3"), ("Vva", "guess 3"), ("Zzz", "guess 0"),
        ("Ada-Li", "double known 5"), ("Ada‑Xyz", "double guess 3"),
        ("Ada-L", "humped, capital last"),
        ("Ada‐Page", "double known -2"), ("O'Neil", "known 3"), ("O’Zed", "guess 0"),
        ("AdaLi", "humped 5"), ("DeepAda", "humped -6"), ("PageRank", "humped -3"),
        ("XyzQqa", "humped -3"), ("AdaB", "humped, capital last"), ("aB", "small"),
        ("ADA", "capitals 3 name"), ("EVEN", "capitals 4 name"), ("DEEP", "capitals 4 title"),
        ("ZZZZZ", "capitals 4 unknown"), ("LI", "capitals 2 name"), ("LI-Ada", "humped known 5"),
        ("A", "initial"), ("É", "initial"), ("A.", "initial."), ("A.B.", "initial."),
        ("A.-B.", "initial."), ("A.B", "initial."), ("Ab.c.", "dotted"), ("Abcd.e.", "dotted"),
        ("Abc.", "abbreviation"), ("ABC.", "capitals."), ("Abcd.", "guess 0"),
        ("ABCD.", "capitals 4 unknown"), ("Deep.", "known -6"),
        ("The", "article"), ("the", "article"), ("THE", "capitals 3 unknown"),
        ("van", "particle"), ("'t", "particle"), ("y", "particle"), ("Van", "guess 0"),
        ("team", "body"), ("TEAM", "body"), ("Team", "body"), ("Teams", "guess 0"),
        ("smith", "small name"), ("even", "small"), ("page", "small"), ("zzz", "small"),
        ("ada-page", "small"), ("ada-li", "small name"), ("xyz", "small name"),
        ("d'Ádá", "small"), ("李明", "han 2"), ("李李李李李李", "han 5"), ("ひ", "han 1"),
        ("Жук", "foreign"), ("ЖA", "alien"), ("AЖ", "alien"), ("Nguyễn", "guess 0"),
        ("x1", "alien"), ("A&B", "alien"), ("A/B", "alien"), ("“A”", "alien"), ("Ab-", "humped 0"),
        ("1", "sign"), ("", "sign"), ("—", "sign"),
    ],
)  # fmt: skip
def test_a_part_of_a_name_is_of_the_kind_that_its_letters_and_levels_say(
    word: str, kind: str
) -> None:
    assert FEW.name_kind(word) == kind


@pytest.mark.parametrize("sign", '$^_=<>|@#%?!*+{}()[]/&"“”;0123456789')
def test_no_name_has_such_a_sign_in_it(sign: str) -> None:
    assert FEW.name_kind(f"Ab{sign}c") == "alien"


@pytest.mark.parametrize(
    ("chunk", "kinds"),
    [
        ("net", ("end known -5", "last 2")), ("Deep", ("end known -6", "last 0")),
        ("Page", ("end known -2", "last 0")), ("Ada", ("end known 6",)), ("xyz", ("end guess 3",)),
        ("NET", ("end capitals 3 known", "last 2")), ("ZZZZZ", ("end capitals 4",)),
        ("ZZ", ("end capitals 2",)),
        ("GPTs", ("end capitals s known", "last 3")), ("ABs", ("end capitals s",)),
        ("XqAX", ("end humped known -2 capitals",)), ("ZqBX", ("end humped guess 0 capitals",)),
        ("DeepNet", ("end humped known -5",)), ("ZqNET", ("end humped known -5 capitals",)),
        ("ZqXyz", ("end humped guess 3",)), ("ZqX", ("end humped, one letter last",)),
        ("GPT4", ("end digit",)), ("4", ("end digit",)), ("3D", ("end digits and 1",)),
        ("3DX", ("end digits and 2",)), ("x1abcd", ("end digits and 3",)),
        ("W0or", ("end digits known",)), ("II", ("end roman",)), ("Part II", ("end roman",)),
        ("V", ("end roman",)), ("-V", ("end one capital after '-'",)), ("-IV", ("end roman",)),
        ("—V", ("end one capital after 'sign'",)), ("x", ("end one small after ' '",)),
        ("a/x", ("end one small after 'sign'",)), ("Y", ("end one capital after ' '",)),
        ("李", ("end han",)), ("3D李", ("end han",)), ("net’", ("end ’",)), ("net~", ("end sign",)),
        ("cafe\u0301", ("end guess 0",)), ("a-net", ("end known -5", "last 2")),
    ],
)  # fmt: skip
def test_a_title_ends_as_the_letters_and_levels_of_its_last_word_say(
    chunk: str, kinds: tuple[str, ...]
) -> None:
    assert FEW.end_kinds(chunk) == kinds


def test_a_word_is_of_titles_or_of_names_where_it_is_commoner_there() -> None:
    words = ("deep", "page", "rank", "even", "both", "kit", "ada", "zzz", "Deep", "DEEP")
    assert [word for word in words if FEW.is_title_word(word)] == ["deep", "page", "Deep", "DEEP"]
    assert [word for word in words if FEW.is_name(word)] == ["kit", "ada"]
    assert FEW.levels("Página") == (0, 0)
    assert FEW.levels("PAGE") == (2, 4)


@pytest.mark.parametrize(
    ("word", "letters"),
    [("Abc", "abc"), ("ABC-d", "abcd"), ("Łódź", "łodz"), ("O'Neil", "oneil"), ("é1", "e"),
     ("１Ａ", "a"), ("--", "")],
)  # fmt: skip
def test_the_lexicon_spells_a_word_small_and_without_accents(word: str, letters: str) -> None:
    assert fold(word) == letters


@pytest.mark.parametrize(
    ("run", "parts"),
    [
        ("BERTJohn", "BERT John"), ("GLMsYu", "GL Ms Yu"), ("YOLOv8", "YOL Ov 8"),
        ("word", "word"), ("Word", "Word"), ("WORD", "WORD"), ("aB", "a B"), ("ABc", "A Bc"),
        ("a1b", "a 1 b"), ("3D", "3 D"), ("AB1", "AB 1"), ("aBC", "a BC"),
    ],
)  # fmt: skip
def test_a_run_is_parted_where_capitals_and_digits_begin(run: str, parts: str) -> None:
    assert humps(run) == parts.split()


def test_what_is_latin_what_is_a_numeral_and_what_trigrams_a_word_has() -> None:
    assert [c for c in "aZéſ\u02ff\u0300Жế\u1e00\u1eff\u1f00李" if is_latin(c)] == [
        *"aZéſ\u02ffế\u1e00\u1eff"
    ]
    numerals = "I II III IV V VI VII VIII IX X XI XII XIII".split()
    assert [one for one in (*numerals, "IIII", "XIV", "L", "ii", "") if is_numeral(one)] == numerals
    assert list(trigrams("abc")) == ["<ab", "abc", "bc>"]
    assert list(trigrams("a")) == ["<a>"]
    assert list(trigrams("")) == []


def test_particles_and_bodies_are_words_of_small_letters() -> None:
    assert {WORDS.name_kind(word) for word in PARTICLES} == {"particle"}
    assert {WORDS.name_kind(word) for word in BODIES} == {"body"}
    assert {WORDS.name_kind(word.upper()) for word in BODIES} == {"body"}
