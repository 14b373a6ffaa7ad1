"""Where the first author's name may begin is told place by place: ``Deep Nets|Emmy Noether``."""

from __future__ import annotations

import pytest

from crawler.core.seeds.names import known_words
from crawler.core.seeds.starts import Starts, glued_starts, other_starts
from crawler.core.seeds.wording import PARTICLES

WINDOW = 60
TWO_WORDS = {"in", "op", "und", "zum", "vom"}
"""Particles that are words of many a title."""


def placed(marked: str, starts: Starts) -> str:
    """The line with a bar at each place; ``marked`` may have bars, which are taken out."""
    line = marked.replace("|", "")
    places = list(starts(line, 0, len(line), known_words()))
    return "".join(f"{'|' * places.count(at)}{sign}" for at, sign in enumerate(line))


@pytest.mark.parametrize(
    "marked",
    [
        "Deep Networks|Emmy Noether",
        "Emmy Noether",
        "e|Diff",
        "A|B|Cd",
        "Graph|S|A|G|E|Will Hamilton",
        "A Study1|Neil",
        "A Study 1|Neil",
        "x J.-P. Serre",
        "x J.‑P. Serre",
        "On things|van der Berg",
        "Why?|van der Berg",
        "Why?|van xyz Berg",
        "Why?|van wxyz Berg",
        "Why?van vwxyz Berg",
        "Why?|van a b c Berg",
        "Why?van a b c d Berg",
        "Why?van berg",
        "Why?|'t Hart",
        "Why?|d'Avila",
        "Why?|l’Avila",
        "Why?|d'van Avila",
        "Why?|the team",
        "Why?the 1",
        "Why?|for the team",
        "Why?|on behalf of the team",
        "On all|the Open|A|I Team",
        "On all|van Berg",
        "On the|van Berg",
        "the|van Berg",
        "1the|van Berg",
        "On ofvan Berg",
        "On zzzvan Berg",
        "On X van Berg",
        "Level|X|van Berg",
        "On Things|李明",
        "On Things|明",
        "中文李明",
        "中文|English|李明",
        "On things 李明",
        "On things עברית",
        "abc|עברית",
        "Why?|עברית",
        "Ж|ע",
        "Things|Nguyễn Văn",
        "Thingsễ",
        "Why?|Things",
    ],
)
def test_a_glued_name_may_begin_where_no_word_goes_on(marked: str) -> None:
    assert placed(marked, glued_starts) == marked


@pytest.mark.parametrize("letter", "DdLlOo")
@pytest.mark.parametrize("quote", "'’")
def test_a_capital_behind_an_apostrophe_is_within_its_name(letter: str, quote: str) -> None:
    assert placed(f"A {letter}{quote}Neil", glued_starts) == f"A {letter}{quote}Neil"
    begin = "|" if letter.isupper() or letter in "dl" else ""
    assert placed(f"Why?{letter}{quote}Neil", glued_starts) == f"Why?{begin}{letter}{quote}Neil"
    assert placed(f"A K{quote}Neil", glued_starts) == f"A K{quote}|Neil"
    if letter.isupper():
        assert placed(f"Of{letter}{quote}Neil", glued_starts) == f"Of|{letter}{quote}Neil"


def test_a_particle_may_begin_a_name_unless_titles_have_it_as_a_word() -> None:
    told = {
        one: placed(f"Why?{one} Berg", glued_starts).startswith("Why?|")
        for one in PARTICLES
        if len(one) > 1 and one.isalpha()
    }
    assert {one for one, begins in told.items() if not begins} == TWO_WORDS
    assert len(told) > 30


@pytest.mark.parametrize("joint", " -‐‑–—'’/.,:")
def test_a_particle_behind_a_joint_belongs_to_the_word_before_it(joint: str) -> None:
    assert placed(f"On Y{joint}van Berg", glued_starts) == f"On Y{joint}van Berg"
    assert placed(f"On Y{joint}smith", other_starts).endswith(f"Y{joint}smith")


@pytest.mark.parametrize(
    "marked",
    [
        "Deep |NetworksEmmy |Noether",
        "On |X |van |Berg",
        "On things|van |der |Berg",
        "Why?|van xyz |Berg",
        "On |the |OpenAI |Team",
        "On things |עברית",
        "On 1 2",
        "On smith",
        "smith",
        "On |X?|smith",
        "On |GNN|smith",
        "On |GN|smith",
        "On |Gsmith",
        "On |GNN|li",
        "On with|smith",
        "On andsmith",
        "On zzzzsmith",
        "On |SMITH",
        "On |GNNSMITH",
        f"On {'G' * 70}|smith",
        "On networks",
    ],
)
def test_a_name_apart_or_in_small_letters_may_begin_at_a_word(marked: str) -> None:
    assert placed(marked, other_starts) == marked


def test_a_name_is_looked_for_in_the_last_characters_only_and_never_at_the_beginning() -> None:
    words = known_words()
    line = "A" * 100
    for starts, text, wide in ((glued_starts, line, 1), (other_starts, " A" * 50, 2)):
        places = list(starts(text, 0, 100, words))
        assert places == list(range(100 - WINDOW + wide - 1, 100, wide))
        assert list(starts(text, 91, 97, words)) == list(range(92 + (wide - 1), 97, wide))
    for starts, text in ((glued_starts, "Why?van Berg"), (other_starts, "Why van Berg")):
        assert next(iter(starts(text, 3, 12, words))) == 4
        assert 4 not in starts(text, 4, 12, words)
    assert list(other_starts("On networkssmith", 5, 16, words)) == [11]
    assert list(other_starts("On networkssmith X", 5, 16, words)) == [11]
