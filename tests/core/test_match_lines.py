"""The lines of a decision hold to the point: what is just enough, and what is just too little."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crawler.core import match_thresholds
from crawler.core.authors import Authorship, Likeness
from crawler.core.match import MatchState, weigh
from crawler.core.match_bars import bar
from crawler.core.match_gate import worth_a_look
from crawler.core.match_marks import Alarms, marks
from crawler.core.match_model import MODEL, Model
from crawler.core.match_signals import Observed, Signal, observe
from crawler.core.match_title import Relation, TitleEvidence
from crawler.core.model import ArxivId, ArxivRecord, Seed
from crawler.core.text import title_tokens

TITLE = "Learning to See in the Dark with Sparse Bayesian Filters"
SEED = Seed("list", 1, TITLE, ("Ada Lovelace",))
ALIKE = TitleEvidence(Relation.EXACT, 1.0, 60.0, 0, False, Alarms((), ()))
UNLIKE = TitleEvidence(Relation.OTHER, 0.5, 30.0, 2, False, Alarms((), ()))
ONE = Authorship(1, 3, 3, 1, Likeness.SAME, True, True, True, 1.0)
TWO, FOUR, FIVE, NONE = (replace(ONE, found=found) for found in (2, 4, 5, 0))


def seen(
    title: TitleEvidence = UNLIKE,
    authors: Authorship | None = TWO,
    abstract: float | None = None,
    **levels: str,
) -> Observed:
    signals = tuple(Signal(name, level) for name, level in levels.items())
    return Observed(signals, title, authors, abstract)


# --- what bars a record under any score ----------------------------------------------------

LITTLE = "one author is too little to confirm a title that differs"
FAR = "titles have too little in common"
GENERAL = "title too general to stand alone"
SISTER = "sister papers differ so"


@pytest.mark.parametrize(
    ("what", "one_name_is_enough", "reason"),
    [
        (seen(authors=ONE), False, LITTLE),
        (seen(authors=ONE), True, None),
        (seen(authors=TWO), False, None),
        (seen(replace(UNLIKE, relation=Relation.HEAD), ONE), False, None),
        (seen(replace(UNLIKE, relation=Relation.HEAD, continues=True), ONE), False,
         "one title goes on where the other ends"),
        (seen(replace(UNLIKE, similarity=0.35), TWO), False, None),
        (seen(replace(UNLIKE, similarity=0.34), FOUR), False, FAR),
        (seen(replace(UNLIKE, similarity=0.34), FIVE), False, None),
        (seen(replace(UNLIKE, similarity=0.34, relation=Relation.TAIL), TWO), False, None),
        (seen(ALIKE, NONE), True, "no author in common"),
        (seen(ALIKE, ONE), False, None),
        (seen(ALIKE, None), False, None),
        (seen(replace(ALIKE, shared=25.0), None), False, None),
        (seen(replace(ALIKE, shared=24.9), None), False, GENERAL),
        (seen(replace(ALIKE, shared=40.0, relation=Relation.REORDERED), None), False, None),
        (seen(replace(ALIKE, shared=39.9, relation=Relation.CUT), None), False, GENERAL),
        (seen(UNLIKE, None), True, "no author to confirm a title that differs"),
        (seen(ALIKE, None, date="years +3"), False, None),
        *((seen(ALIKE, None, date=level), False, "year far off, and no author to confirm the title")
          for level in ("years +4", "years -3", "years +6", "years -6", "days more")),
        (seen(replace(UNLIKE, alarms=Alarms(("not",), ())), FIVE), True, SISTER),
        (seen(replace(UNLIKE, alarms=Alarms((), ("not",)), similarity=0.75), FIVE), True, SISTER),
        (seen(replace(UNLIKE, alarms=Alarms((), ("not",)), similarity=0.74), FIVE), True, None),
        *((seen(replace(ALIKE, relation=Relation.PART, alarms=Alarms((), (mark,)))), True, reason)
          for mark, reason in (("number 3", SISTER), ("plus", SISTER), ("survey", None))),
        (seen(UNLIKE, ONE, abstract=0.5), False, None),
        (seen(UNLIKE, ONE, abstract=0.49), False, LITTLE),
        (seen(UNLIKE, NONE, abstract=0.5), False, "no author in common"),
        (seen(UNLIKE, None, abstract=0.5), False, None),
        (seen(replace(UNLIKE, similarity=0.35), NONE, id="given"), False, None),
        (seen(replace(UNLIKE, similarity=0.34), FIVE, id="given"), True,
         "title too unlike that of the given id"),
        (seen(replace(UNLIKE, similarity=0.34), FIVE, doi="same"), True,
         "title too unlike that of the given doi"),
        (seen(replace(UNLIKE, similarity=0.34), FIVE, doi="other"), True, None),
        (seen(replace(UNLIKE, similarity=0.34), FOUR, id="other"), True, FAR),
    ],
)  # fmt: skip
def test_what_bars_a_record_bars_it_from_there_on(
    what: Observed, one_name_is_enough: bool, reason: str | None
) -> None:
    assert bar(SEED, what, one_name_is_enough=one_name_is_enough) == reason


def test_a_title_of_a_common_kind_needs_an_author() -> None:
    survey = replace(SEED, title=f"{TITLE}: A Survey")
    reason = "title of a common kind, and no author to confirm it"
    assert bar(survey, seen(ALIKE, None), one_name_is_enough=False) == reason
    assert bar(survey, seen(ALIKE, ONE), one_name_is_enough=False) is None


def test_an_identifier_without_a_title_is_enough() -> None:
    bare = replace(SEED, title=None)
    far = replace(UNLIKE, similarity=0.0)
    assert bar(bare, seen(far, None, id="given"), one_name_is_enough=False) is None


# --- what is accepted, and what stands out ----------------------------------------------------

LINES = Model(
    base=0.0,
    weights={"is": {f"{n}": n / 4 for n in range(-40, 41)}, "abstract": {}, "id": {}, "doi": {}},
    accept=1.0, accept_one_name=2.0, margin=3.0, margin_of_part=2.0, margin_one_name=6.0,
    doubt=-5.0,
)  # fmt: skip
"""A level is worth a quarter of its number."""


def standing(
    points: Mapping[str, float],
    *titles: TitleEvidence,
    seed: Seed = SEED,
    authors: Authorship | None = TWO,
    says: Mapping[str, str] | None = None,
) -> tuple[MatchState, str | None, int]:
    """The decision where each paper has so many points: state, paper, number of candidates."""
    others = [Signal(name, level) for name, level in (says or {}).items()]
    compared = [
        (
            ArxivRecord(ArxivId(paper), 1, TITLE, ("Ada Lovelace",)),
            replace(seen(title, authors), signals=(Signal("is", f"{round(4 * worth)}"), *others)),
        )
        for (paper, worth), title in zip(points.items(), titles or [ALIKE] * 9, strict=False)
    ]
    found = weigh(seed, compared, model=LINES)
    return found.state, found.arxiv_id and found.arxiv_id.value, len(found.candidates)


A, B = "2107.05580", "2107.05581"
YES, DOUBT, NO = MatchState.MATCHED, MatchState.AMBIGUOUS, MatchState.NOT_FOUND
PART = replace(UNLIKE, relation=Relation.PART)


@pytest.mark.parametrize(
    ("points", "titles", "expected"),
    [
        ({A: 1.0}, [ALIKE], (YES, A, 1)),
        ({A: 0.75}, [ALIKE], (DOUBT, None, 1)),
        ({A: -5.0}, [ALIKE], (DOUBT, None, 1)),
        ({A: -5.25}, [ALIKE], (NO, None, 0)),
        ({A: 5.0, B: 2.0}, [ALIKE, ALIKE], (YES, A, 2)),
        ({A: 5.0, B: 2.25}, [ALIKE, ALIKE], (DOUBT, None, 2)),
        ({A: 5.0, B: 4.75}, [ALIKE, UNLIKE], (YES, A, 2)),
        ({A: 5.0, B: 2.25}, [UNLIKE, UNLIKE], (DOUBT, None, 2)),
        ({A: 5.0, B: 2.25}, [PART, UNLIKE], (YES, A, 2)),
        ({A: 5.0, B: 3.0}, [PART, UNLIKE], (YES, A, 2)),
        ({A: 5.0, B: 3.25}, [PART, UNLIKE], (DOUBT, None, 2)),
        ({A: 5.0, B: 2.25}, [PART, PART], (DOUBT, None, 2)),
        ({A: 5.0, B: 2.25}, [replace(ALIKE, relation=Relation.REORDERED), UNLIKE],
         (DOUBT, None, 2)),
    ],
)  # fmt: skip
def test_the_best_record_is_good_enough_and_stands_out(
    points: dict[str, float], titles: list[TitleEvidence], expected: tuple[MatchState, str, int]
) -> None:
    assert standing(points, *titles) == expected


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"authors": None}, (DOUBT, None, 2)),
        ({"authors": None, "says": {"abstract": "50+"}}, (YES, A, 2)),
        ({"authors": None, "says": {"id": "given"}}, (YES, A, 2)),
        ({"authors": TWO}, (YES, A, 2)),
    ],
)
def test_points_alone_choose_no_paper_of_two_that_have_one_title(
    more: dict[str, object], expected: tuple[MatchState, str | None, int]
) -> None:
    """An author, an abstract or an identifier has to say something of it."""
    assert standing({A: 10.0, B: 1.0}, **more) == expected  # type: ignore[arg-type]


def test_a_given_identifier_is_kept_for_a_person_and_said_not_to_fit() -> None:
    given = replace(SEED, arxiv_id=ArxivId(A))
    assert standing({B: 9.0}, seed=given) == (DOUBT, None, 1)
    assert standing({A: -9.0}, seed=given) == (DOUBT, None, 1)
    record = ArxivRecord(ArxivId(B), 1, TITLE, ("Ada Lovelace",))
    other = weigh(given, [(record, seen(ALIKE))], model=LINES)
    assert other.evidence == ("no record of the given id fits",)
    own = replace(record, arxiv_id=ArxivId(A))
    far = weigh(given, [(own, seen(UNLIKE, NONE))], model=LINES)
    assert far.evidence == ("given id contradicts the title", "no author in common")


@pytest.mark.parametrize(
    ("title", "authors", "says", "rival", "expected"),
    [
        (UNLIKE, ONE, {}, 3.0, (YES, A, 2)),
        (UNLIKE, ONE, {}, 3.25, (DOUBT, None, 2)),
        (UNLIKE, TWO, {}, 3.25, (YES, A, 2)),
        (UNLIKE, ONE, {"doi": "same"}, 3.25, (YES, A, 2)),
        (PART, ONE, {}, 3.25, (YES, A, 2)),
    ],
)
def test_one_name_beside_a_title_that_differs_has_to_stand_out_more(
    title: TitleEvidence,
    authors: Authorship,
    says: dict[str, str],
    rival: float,
    expected: tuple[MatchState, str | None, int],
) -> None:
    found = standing({A: 9.0, B: rival}, title, PART, authors=authors, says=says)
    assert found == expected


def test_the_lines_in_use_are_those_that_were_learnt() -> None:
    lines = match_thresholds
    assert (MODEL.accept, MODEL.accept_one_name) == (lines.ACCEPT, lines.ACCEPT_ONE_NAME)
    assert (MODEL.margin, MODEL.margin_of_part) == (lines.MARGIN, lines.MARGIN_OF_PART)
    assert (MODEL.margin_one_name, MODEL.doubt) == (lines.MARGIN_ONE_NAME, lines.DOUBT)
    assert MODEL.doubt < MODEL.accept <= MODEL.accept_one_name
    assert 0 < MODEL.margin_of_part <= MODEL.margin <= MODEL.margin_one_name
    assert all(len(digest) == 64 for digest in lines.LEARNT_FROM.values())


def test_a_level_that_was_never_met_tells_nothing() -> None:
    assert LINES.points(seen(**{"is": "-8"})) == -2.0
    assert LINES.points(seen(**{"is": "another"})) == 0.0
    assert replace(LINES, base=0.5).points(seen()) == 0.5


def test_the_more_titles_are_alike_the_more_it_is_worth() -> None:
    held = MODEL.weights["title"]
    worth = [held[f"like {step}+"] for step in (0, 15, 25, 35, 45, 55, 65, 75, 85, 93)]
    assert worth == sorted(worth)
    assert worth[0] < 0 < worth[-1]


# --- what is looked at, and what sets sisters apart ----------------------------------------------


@pytest.mark.parametrize(
    ("seed", "other", "worth"),
    [
        (Seed("l", 1, "Nets of Glass", ("Ada Lovelace",), doi="10.1/X"), {"doi": "10.1/x"}, True),
        (Seed("l", 1, "Nets of Glass", ("Ada Lovelace",), doi="10.1/X"), {"doi": "10.1/y"}, False),
        (Seed("l", 1, "Nets of Glass", ("Ada Lovelace",), doi="10.1/X"), {"doi": None}, False),
        (Seed("l", 1, "Nets of Glass", ("Ada Lovelace",)), {"doi": "10.1/x"}, False),
        (Seed("l", 1, None, ("Ada Lovelace",)), {}, False),
        (Seed("l", 1, None, ("Jo Doe",)), {}, True),
        (Seed("l", 1, "Weights of Stars by Radio", ("Ada Lovelace",)), {}, False),
        (Seed("l", 1, "Weights of Stars by Radio", ("Jo Doe", "A B", "C D")), {}, True),
        (Seed("l", 1, "Weights of Stars by Radio", ()), {"authors": ()}, True),
        (Seed("l", 1, "Weights of Whales in Winter Storms", ()), {"authors": ()}, False),
    ],
)
def test_a_record_is_compared_where_anything_speaks_for_it(
    seed: Seed, other: dict[str, object], worth: bool
) -> None:
    when = datetime(2021, 7, 12, tzinfo=UTC)
    paper = ArxivRecord(ArxivId(A), 1, "Masses of Stars by Radio", ("Jo Doe",), published=when)
    record = replace(paper, **other)  # type: ignore[arg-type]
    assert worth_a_look(seed, [record]) == ([record] if worth else [])


@pytest.mark.parametrize(
    ("word", "number"),
    [(word, str(number)) for number, words in enumerate(
        ["one first 1st i", "two second 2nd ii", "three third 3rd iii", "four fourth 4th iv",
         "five fifth 5th v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1)
     for word in words.split()],
)  # fmt: skip
def test_a_number_is_the_same_in_any_writing(word: str, number: str) -> None:
    written, digits = (
        marks(title_tokens(f"Of Tides Part {shown} and Waves")) for shown in (word, number)
    )
    assert written == digits
    assert digits == {f"part {number}"}


def test_observing_says_what_the_lines_are_asked_about() -> None:
    """The values that stand above are of the kind that comparing gives."""
    other = ArxivRecord(ArxivId(A), 1, TITLE.upper(), ("Ada Lovelace",))
    found = observe(SEED, other)
    assert found.title.relation is Relation.EXACT
    assert found.authors is not None
    assert found.authors.found == 1
