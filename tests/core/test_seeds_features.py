"""The features of a split are those that the lexicon weighs, each told of what it is called for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest

from crawler.core.seeds import features
from crawler.core.seeds.names import candidates, known_words
from crawler.core.seeds.starts import other_starts
from crawler.core.seeds.wording import Lexicon, Words

KNOWN = known_words()
FEW = Words(
    Lexicon(
        names={"macdonald": 5, "li": 9, "annpe": 1},
        titles={"pagerank": 5, "network": 9, "annpe": 2, "deepnet": 8},
        ends={"network": 2},
        trigrams={},
        weights={},
    )
)
"""A lexicon of few words, whose levels are in sight."""
ONES = [
    form
    for word in ("network", "smith", "team", "xqzwv", "li", "wei", "deep", "page", "rank", "is")
    for form in (word, word.capitalize(), word.upper())
]
ONES += (
    "A. A Ph.D. Wm. ABC. The van al-Berg 李明 李 Иван 1x ? GraphSage GraphSAGE SmithLi GNNs"
    " XqzNetwork NetworkXqz NetworkXQZ Xqz-Wei Wei-Smith BERTs 3D GPT4 2x G2x Wor1d II X x a-b a+b"
    " a-B a+B aB netS models Part (x [x {x \"x $x A' A-b A? A'b A?b ?? '' 'a A1 xqzW"
).split()
ONES += [f"x{sign}" for sign in ")]}?!$\"'’”.,-:+*%/({#"]
ONES += ["A b", "? b", "part I"]


def told() -> Iterator[str]:
    """Features of lines and names made of all pairs."""
    for left, right in product(ONES, ONES):
        for line, at in (
            (left + right, len(left)),
            (f"{left} {right}", len(left) + 1),
            (f"of the many {left}{right}", len(left) + 12),
        ):
            yield from features.of_title(line, at, KNOWN)
        for place in ("first", "next"):
            for name in (right, f"{left} {right}", f"{left} {right} {left}"):
                yield from features.of_name(name, place, KNOWN)
    for authors in ("Byron", "Byron, Noether", "Byron, Ada, and Li", "Li, Li, Li, Li"):
        for et_al in (False, True):
            found = candidates(f"On {authors}", other_starts, KNOWN, et_al=et_al)
            yield from (feature for one in found for feature in one.features)


def kind(feature: str) -> str:
    """Without levels and lengths."""
    said = feature.startswith(("turn", "last", "names"))
    return feature if said else re.sub(r"-?\b\d+", "N", feature)


def test_all_that_the_lexicon_weighs_is_told_of_some_line() -> None:
    weighed = {kind(feature) for feature in KNOWN.lexicon.weights} - {"none"}
    assert len(weighed) > 200
    assert weighed - {kind(feature) for feature in told()} == set()


@pytest.mark.parametrize(
    ("marked", "seam"),
    [
        ("Of Page|Rank", ["turn aAa", "seam in a title word 3"]),
        ("Of Deep|Net", ["turn aAa", "seam in a title word 4"]),
        ("Of Net|WorkGroup", ["turn aAa", "seam in a title word 4"]),
        ("Of Mac|Donald", ["turn aAa", "seam in a name 3"]),
        ("Of MyMac|Donald", ["turn aAa", "seam in a name 3"]),
        ("Of Ann|pe", ["turn aaa", "seam in a title word 1", "seam in a name 1"]),
        ("Of L|i", ["turn Aa", "seam in a name 4"]),
        ("Of X|Yz", ["turn AAa"]),
        ("Part I|I", ["turn AA", "seam in a numeral"]),
        ("Part I|Ivan", ["turn AAa", "seam in a numeral"]),
        ("Part I|Yvan", ["turn AAa"]),
        ("Part X|an", ["turn Aaa"]),
        ("Part Y|I", ["turn AA"]),
        ("Of 2|Page", ["turn 1Aa"]),
        ("Of Page-|Rank", ["turn -Aa"]),
        ("Of Page|-Aank", ["turn a-A"]),
        ("Of Page-|Network", ["turn -Aa"]),
        ("Of Network|-x", ["turn a-a"]),
        ("Of 2|Network", ["turn 1Aa"]),
        ("A.|B", ["turn .A"]),
        ("A'|B", ["turn 'A"]),
        ("A*|B*", ["turn ?A?"]),
        ("*|P k", ["turn ?A_"]),
    ],
)
def test_what_a_seam_breaks_in_two_is_told(marked: str, seam: list[str]) -> None:
    found = features.of_title(marked.replace("|", ""), marked.index("|"), FEW)
    begin = next(at for at, one in enumerate(found) if one.startswith("turn"))
    behind = [one for one in found[begin:] if not one.startswith("title of")]
    assert behind == seam


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("Network |Li", ("apart", "apart end known -6", "apart last 2", "title of 1")),
        ("On Network |Li", ("apart", "apart end known -6", "apart last 2", "title of 2")),
        ("On a b Network |Li", ("apart", "apart end known -6", "apart last 2")),
        ("Network|Li", ("end known -6", "last 2", "turn aAa", "title of 1")),
        ("a b c (Network|Li)",
         ("end known -6", "last 2", "turn aAa", "open (")),
        ("a b [c {Network|Li]}",
         ("end known -6", "last 2", "turn aAa", "open [", "open {")),
        ('a b "c $Network|Li$"',
         ("end known -6", "last 2", "turn aAa", 'odd "', "odd $")),
        ("a (b) \"c\" [d] {e} $f$|Li", ("end $", "turn ?Aa")),
        (f"{'n' * 50}etwork|Li", ("end guess 0", "turn aAa", "title of 1")),
        (f"a b c {'n' * 40}etwork|Li", ("end guess 0", "turn aAa")),
        (" |Li", ("end nothing",)),
        ("a b c  |Li", ("end nothing",)),
    ],
)  # fmt: skip
def test_a_place_has_these_features_and_no_others(marked: str, whole: tuple[str, ...]) -> None:
    line, start = marked.replace("|", ""), marked.index("|")
    assert features.of_title(line, start, FEW) == whole


@pytest.mark.parametrize(
    ("name", "place", "whole"),
    [
        ("Li", "first", ("first of 1", "first begins known 6", "first is known 6")),
        ("A. Li", "next", ("next of 2", "next begins initial.", "next ends known 6")),
        ("A. van B Li", "first",
         ("first of 4", "first begins initial.", "first has particle", "first has initial",
          "first ends known 6")),
        ("A. Team", "first",
         ("first of 2", "first begins initial.", "first ends body", "body after initial.")),
        ("A B C D E F", "next",
         ("next of 6", "next begins initial", *["next has initial"] * 4, "next ends initial")),
        ("A B C D E F G", "next",
         ("next of 6", "next begins initial", *["next has initial"] * 5, "next ends initial")),
    ],
)  # fmt: skip
def test_a_name_has_these_features_and_no_others(
    name: str, place: str, whole: tuple[str, ...]
) -> None:
    assert features.of_name(name, place, FEW) == whole
