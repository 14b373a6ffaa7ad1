"""A line is split where the weights say so: each bound, each sign between names, each choice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from crawler.core.seeds import features
from crawler.core.seeds.names import Candidate, Split, candidates, known_words, split, strip_et_al
from crawler.core.seeds.wording import Lexicon, Words

LONGEST, MOST_NAMES, SURE, OWN_LINE = 60, 12, 17.0, 4.0


def weighing(weights: Mapping[str, float]) -> Words:
    """A lexicon that knows no word."""
    return Words(Lexicon({}, {}, {}, {}, weights))


def pieces(body: str, *, et_al: bool = False) -> list[str]:
    """The texts that are tried as names, from the last on."""
    tried: list[str] = []

    def starts(line: str, begin: int, end: int, _words: Words) -> Iterator[int]:
        tried.append(line[begin:end])
        return iter(())

    assert list(candidates(body, starts, known_words(), et_al=et_al)) == []
    return tried


@pytest.mark.parametrize(
    ("body", "tried"),
    [
        ("Of A", ["Of A"]),
        ("A, B, C", ["C", "B", "A"]),
        ("A, B and C", ["C", "B", "A"]),
        ("A, B & C", ["C", "B", "A"]),
        ("A, B, and C", ["C", "B", "A"]),
        ("A, B, & C", ["C", "B", "A"]),
        ("A,B,C", ["C", "B", "A"]),
        ("A; B;C", ["C", "B", "A"]),
        ("A，B、C；D", ["D", "C", "B", "A"]),
        ("A and B, C", ["C", "B"]),
        ("A & B, C", ["C", "B"]),
        ("A, and B, C", ["C", "B"]),
        ("A, & B, C", ["C", "B"]),
        ("A and B, C and D", ["D", "C", "B"]),
        ("A, Sand, C", ["C", "Sand", "A"]),
        ("A, B, Jr., C", ["C", "B, Jr.", "A"]),
        ("A and B, Jr., C", ["C", "B, Jr."]),
        ("A, B, III, Ph.D., C", ["C", "B, III, Ph.D.", "A"]),
        ("A, B jr, C", ["C", "B jr", "A"]),
        ("Jr., C", ["C", "Jr."]),
        ("A, , C", ["C", ""]),
        ("A, $B, C", ["C", "$B"]),
        (f"A, {'B' * LONGEST}, C", ["C", "B" * LONGEST, "A"]),
        (f"A, {'B' * (LONGEST + 1)}, C", ["C", "B" * (LONGEST + 1)]),
        ("A, b b b b b b b, C", ["C", "b b b b b b b", "A"]),
        ("A, b b b b b b b b, C", ["C", "b b b b b b b b"]),
    ],
)
def test_names_stand_between_signs_and_none_behind_the_last(body: str, tried: list[str]) -> None:
    assert pieces(body) == tried


@pytest.mark.parametrize("suffix", "jr Jr. sr SR. II iii IV Ph.D. phd M.D. md".split())
def test_a_suffix_stays_with_its_name(suffix: str) -> None:
    assert pieces(f"A, B, {suffix}, C") == ["C", f"B, {suffix}", "A"]


def test_twelve_names_are_tried_and_three_before_others() -> None:
    names = [f"N{number}" for number in range(14)]
    assert pieces(", ".join(names)) == names[:1:-1]
    assert pieces(", ".join(names), et_al=True) == names[:10:-1]


def test_a_candidate_has_its_place_its_names_and_what_speaks_for_it() -> None:
    words = known_words()

    def starts(_line: str, begin: int, end: int, _words: Words) -> Iterator[int]:
        return (at for at in (3, 14, 21) if begin <= at < end)

    body = "Of Ada Byron, E. Noether and Li"
    title, byron = features.of_title(body, 3, words), features.of_name("Ada Byron", "first", words)
    noether, li = (features.of_name(name, "next", words) for name in ("E. Noether", "Li"))
    first = features.of_name("E. Noether", "first", words)
    found = list(candidates(body, starts, words, et_al=False))
    assert [one for one in found if one.start != 21] == [
        Candidate(14, ("E. Noether", "Li"),
                  ("names 2", *features.of_title(body, 14, words), *first, *li, "and")),
        Candidate(3, ("Ada Byron", "E. Noether", "Li"),
                  ("names 3", *title, *byron, *li, "and", *noether)),
    ]  # fmt: skip
    named = [one.features[0] for one in candidates(body, starts, words, et_al=True)]
    assert named == ["names 2 et al.", "names 2 et al.", "names 3 et al."][-len(named) :]
    assert found[-1].score(words.lexicon) == pytest.approx(
        sum(words.lexicon.weights.get(feature, 0.0) for feature in found[-1].features)
    )


def test_four_names_and_more_are_told_alike() -> None:
    told = {
        count: {
            one.features[0]
            for one in candidates(
                "Of " + ", ".join("ABCDE"[:count]),
                lambda _line, begin, end, _words: iter((3,) if begin <= 3 < end else ()),
                known_words(),
                et_al=False,
            )
        }
        for count in range(1, 6)
    }
    assert told == {
        1: {"names 1"}, 2: {"names 2"}, 3: {"names 3"}, 4: {"names 4"}, 5: {"names 4"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("B" * LONGEST, True),
        ("B" * (LONGEST + 1), False),
        ("B b b b b b b", True),
        ("B b b b b b b b", False),
        ("B$", False),
        ("", False),
    ],
)
def test_what_is_too_long_for_a_name_begins_none(name: str, may: bool) -> None:
    found = candidates(
        f"Of {name}", lambda *_: iter((3,)), known_words(), et_al=False
    )  # fmt: skip
    assert [one.names for one in found] == ([(name,)] if may else [])


def test_a_line_is_split_only_where_that_is_worth_more_than_no_split() -> None:
    line = "Deep NetsNoether"
    for worth, found in ((1.0, None), (1.1, Split("Deep Nets", ("Noether",), complete=True))):
        words = weighing({"none": 1.0, "names 1": worth})
        assert split(line, words=words) == found
    cut = weighing({"none": 1.0, "names 1 et al.": 1.1})
    assert split(f"{line} et al.", words=cut) == Split("Deep Nets", ("Noether",), complete=False)
    assert split(line, words=cut) is None


def test_the_best_place_is_chosen_and_of_equals_the_first() -> None:
    line = "DeepNetsNoether"
    words = weighing({"none": 0.0, "names 1": 1.0})
    assert split(line, words=words) == Split("Deep", ("NetsNoether",), complete=True)
    words = weighing({"none": 0.0, "names 1": 1.0, "first is humped 0": -0.5})
    assert split(line, words=words) == Split("DeepNets", ("Noether",), complete=True)


def test_other_places_are_compared_where_a_glued_one_is_not_sure() -> None:
    line = "Deep Nets of XNoether"
    for worth, names in ((SURE + 1, ("Noether",)), (SURE + 0.9, ("Nets of XNoether",))):
        words = weighing({"none": 1.0, "names 1": worth, "apart": 50.0, "title of 1": 1.0})
        title = line.removesuffix(names[0]).rstrip()
        assert split(line, words=words) == Split(title, names, complete=True)
    assert split(line, words=weighing({"none": 1.0, "names 1": 18.0, "apart": -50.0})) == Split(
        "Deep Nets of X", ("Noether",), complete=True
    )


def test_the_best_of_both_kinds_of_places_is_chosen() -> None:
    line = "Deep NetsNoether"
    glued, apart = {"none": 0.0, "names 1": 1.0}, {"none": 0.0, "apart": 1.0}
    assert split(line, words=weighing(glued | {"apart": -0.5})) == Split(
        "Deep Nets", ("Noether",), complete=True
    )
    assert split(line, words=weighing(apart)) == Split("Deep", ("NetsNoether",), complete=True)
    both = weighing({"none": 1.0, "names 1 et al.": 1.5, "apart": 1.0})
    assert split(f"{line} et al.", words=both) == Split("Deep", ("NetsNoether",), complete=False)


def test_names_may_stand_on_the_next_line_and_that_is_worth_something() -> None:
    line, below = "Deep Noether", "Ada Byron"
    own = Split("Deep", ("Noether",), complete=True)
    next_line = Split(line, (below,), complete=True, on_next_line=True)
    for worth, found in ((OWN_LINE, own), (OWN_LINE - 0.1, next_line)):
        words = weighing({"none": -1.0, "title of 1": worth})
        assert split(line, below, words) == found
    words = weighing({"none": OWN_LINE})
    assert split(line, below, words) is None
    words = weighing({"none": OWN_LINE - 0.1})
    assert split(line, below, words) == next_line
    assert split(line, "", words) is None
    assert split("", below, words) is None
    assert split(line, f"{below}, E. Noether et al.", words) == Split(
        line, (below, "E. Noether"), complete=False, on_next_line=True
    )
    cut = weighing({"none": OWN_LINE, "names 1 et al.": 1.0})
    assert split(line, f"{below} et al.", cut) == Split(
        line, (below,), complete=False, on_next_line=True
    )
    sure = weighing({"none": 0.0, "names 1": SURE, "turn aAa": 1.0, "first of 2": 90.0})
    assert split("Deep NetsNoether", below, sure) == Split("Deep Nets", ("Noether",), complete=True)


def test_a_line_of_names_has_room_for_twelve_of_the_longest() -> None:
    words = weighing({"none": 0.0})
    names = ["N" * 58] * 10 + ["N" * 59] * 2
    below = ", ".join(names)
    assert len(below) == LONGEST * MOST_NAMES
    found = split("Of it", below, words)
    assert found == Split("Of it", tuple(names), complete=True, on_next_line=True)
    for more in ("N", "NN", "N" * 500):
        assert split("Of it", below + more, words) is None


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("et al.", ""),
        ("X, et al.", "X"),
        ("MAX et al.", "MAX"),
        ("MAX, and others", "MAX"),
        ("X and et al.;", "X"),
        ("X & others", None),
        ("Xet al.", None),
    ],
)
def test_only_the_sign_for_others_is_taken_off(line: str, left: str | None) -> None:
    assert strip_et_al(line) == ((left, True) if left is not None else (line, False))
