"""What is observed of titles, names and dates, before anything is weighed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.authors import Authorship, Likeness, compare_authors, likeness
from crawler.core.match_date import date_signal, era_signal, month_of
from crawler.core.match_gate import worth_a_look
from crawler.core.match_marks import Alarms, alarms, marks
from crawler.core.match_signals import observe
from crawler.core.match_title import Relation, compare_titles, title_form
from crawler.core.match_weights import WEIGHTS
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.core.text import parse_name, title_tokens

# --- titles -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Deep Nets", "deep-nets", Relation.EXACT),
        ("Nets of Glass", "Of Glass Nets", Relation.REORDERED),
        (
            "Mapping the Sea Floor from …",
            "Mapping the Sea Floor from a Boat",
            Relation.CUT,
        ),
        ("Mapping the Sea Floor", "Mapping the Sea Floor: A Year at Sea", Relation.PART),
        ("Mapping the Sea Floor", "SeaMap - Mapping the Sea Floor", Relation.PART),
        ("Mapping the Sea Floor (Long Version)", "Mapping the Sea Floor", Relation.PART),
        ("SeaMap: Floors by Sonar", "SeaMap: Sonar for Divers", Relation.HEAD),
        ("SeaMap: Floors by Sonar", "DeepMap: Floors by Sonar", Relation.TAIL),
        ("Mapping the Sea Floor", "Mapping the Sea Floor at Night", Relation.OTHER),
        ("", "", Relation.OTHER),
    ],
)
def test_titles_stand_to_one_another(one: str, other: str, relation: Relation) -> None:
    assert compare_titles(title_form(one), title_form(other)).relation is relation
    assert compare_titles(title_form(other), title_form(one)).relation is relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Crosslingual Parsing of Verse", "Parsing of Cross-Lingual Verse"),
        ("Verse by LLMs", "Verse by Large Language Models"),
        ("Recognizing Verse", "Recognition of Verse"),
    ],
)
def test_words_answer_one_another_in_other_spellings(one: str, other: str) -> None:
    assert compare_titles(title_form(one), title_form(other)).similarity > 0.9


def test_a_title_that_goes_on_within_a_sentence_is_told_from_one_with_a_subtitle() -> None:
    short = title_form("Mapping the Sea Floor")
    assert compare_titles(short, title_form("Mapping the Sea Floor at Night")).continues
    assert not compare_titles(short, title_form("Mapping the Sea Floor: At Night")).continues


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tides II", {"part 2"}),
        ("Tides, Part Two: Wind", {"part 2"}),
        ("Tides 2", {"part 2"}),
        ("Two Tides in 3 Ports", {"number 2", "number 3"}),
        ("What I Saw of Vitamin C", set()),
        ("Comment on Tides", {"reply"}),
        ("Self-Correction of Tides", set()),
        ("Tides: Erratum", {"reply"}),
        ("Tides Are Not Waves: A Survey", {"not", "survey"}),
        ("Tides++", {"plus"}),
    ],
)
def test_titles_bear_marks(title: str, expected: set[str]) -> None:
    assert marks(title_tokens(title)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Tides I", "Tides II", Alarms(strong=("part 1", "part 2"))),
        ("Tides in 2 Ports", "Tides in 3 Ports", Alarms(strong=("number 2", "number 3"))),
        ("Tides in 2 Ports", "Tides in Ports", Alarms(weak=("number 2",))),
        ("A Lower Bound", "An Upper Bound", Alarms(strong=("lower / upper",))),
        ("Tidev1 Maps", "Tidev2 Maps", Alarms(strong=("tidev1 / tidev2",))),
        ("Reply to Tides", "Tides", Alarms(strong=("reply",))),
        ("Tides", "Tides: A Survey", Alarms(weak=("survey",))),
        ("Tides", "Waves", Alarms()),
    ],
)
def test_differences_of_sister_papers_raise_an_alarm(
    one: str, other: str, expected: Alarms
) -> None:
    left, right = title_tokens(one), title_tokens(other)
    assert alarms(left, marks(left), right, marks(right)) == expected
    assert alarms(right, marks(right), left, marks(left)) == expected


# --- authors ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ada Lovelace", "Ada Lovelace", Likeness.SAME),
        ("Ada Lovelace", "Lovelace Ada", Likeness.SAME),
        ("Ada King Lovelace", "Ada Lovelace", Likeness.SAME),
        ("Yu-Hao Zhang", "Yuhao Zhang", Likeness.SAME),
        ("Manuel Gomez-Rodriguez", "Manuel Gomez Rodriguez", Likeness.SAME),
        ("Kurt Gödel", "Kurt Goedel", Likeness.SAME),
        ("A. Lovelace", "Ada Lovelace", Likeness.POSSIBLE),
        ("Lovelace", "Ada Lovelace", Likeness.POSSIBLE),
        ("Tom Ryder", "Thomas Ryder", Likeness.POSSIBLE),
        ("Wei Wang", "Wen Wang", Likeness.DIFFERENT),
        ("Xu Li", "Xue Li", Likeness.DIFFERENT),
        ("B. Lovelace", "Ada Lovelace", Likeness.DIFFERENT),
        ("Alan Turing", "Grace Hopper", Likeness.DIFFERENT),
    ],
)
def test_names_are_alike(one: str, other: str, expected: Likeness) -> None:
    left, right = parse_name(one), parse_name(other)
    assert left is not None
    assert right is not None
    assert likeness(left, right) is expected
    assert likeness(right, left) is expected


def test_two_lists_tell_how_many_they_share() -> None:
    seen = compare_authors(("Ada Lovelace", "A. Turing"), True, ("Alan Turing", "Ada Lovelace"))
    assert seen == Authorship(
        found=2,
        shown=2,
        listed=2,
        full=1,
        first=Likeness.DIFFERENT,
        ordered=False,
        seed_complete=True,
        record_complete=True,
        rare=1.5,
    )


@pytest.mark.parametrize(
    ("shown", "listed"),
    [((), ("Ada Lovelace",)), (("Ada Lovelace",), ()), (("李安琪",), ("Anqi Li",))],
)
def test_nothing_is_said_of_names_that_cannot_be_compared(
    shown: tuple[str, ...], listed: tuple[str, ...]
) -> None:
    assert compare_authors(shown, True, listed) is None


def test_a_record_that_shows_one_author_of_many_is_not_taken_for_a_single_authors() -> None:
    seen = compare_authors(("Ada Lovelace", "Alan Turing"), True, ("Ada Lovelace et al.",))
    assert seen is not None
    assert (seen.found, seen.listed, seen.record_complete) == (1, 1, False)


# --- dates --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2211.10950", (2022, 11)),
        ("quant-ph/0201082", (2002, 1)),
        ("math.GT/9912001", (1999, 12)),
        ("2213.00001", None),
        ("nonsense", None),
    ],
)
def test_an_identifier_tells_its_month(text: str, month: tuple[int, int] | None) -> None:
    assert month_of(text) == month


@pytest.mark.parametrize(
    ("stated", "inferred", "expected"),
    [
        (PartialDate(2022, 11, 20), False, ("days 3", "date +0 d")),
        (PartialDate(2022, 12, 20), False, ("days 45", "date +30 d")),
        (PartialDate(2016, 11, 20), False, ("days more", "date -2191 d")),
        (PartialDate(2025, 11, 21), True, ("day of the year", "date +2 d")),
        (PartialDate(2025, 3, 1), True, None),
        (PartialDate(2022, 12), False, ("months 1", "date +1 months")),
        (PartialDate(2024, 5), False, ("years +2", "date +18 months")),
        (PartialDate(2024, 4), False, ("years +1", "date +17 months")),
        (PartialDate(2023, 1, 4), False, ("days 45", "date +45 d")),
        (PartialDate(2023, 1, 5), False, ("days 400", "date +46 d")),
        (PartialDate(2023, 12, 25), False, ("days 400", "date +400 d")),
        (PartialDate(2023, 12, 26), False, ("days 1200", "date +401 d")),
        (PartialDate(2026, 3, 4), False, ("days 1200", "date +1200 d")),
        (PartialDate(2026, 3, 5), False, ("days more", "date +1201 d")),
        (PartialDate(2024), False, ("years +2", "year +2")),
        (PartialDate(1985), False, ("years -6", "year -37")),
        (PartialDate(2022), True, None),
        (PartialDate(2022, 2, 30), False, ("years -1", "date -9 months")),
        (None, False, None),
    ],
)
def test_dates_are_compared_as_far_as_they_are_known(
    stated: PartialDate | None, inferred: bool, expected: tuple[str, str] | None
) -> None:
    seed = Seed("list", 1, date=stated, year_inferred=inferred)
    day = datetime(2022, 11, 20, tzinfo=UTC)
    record = ArxivRecord(ArxivId("2211.10950"), 1, "Tides", (), published=day)
    assert date_signal(seed, record) == expected


@pytest.mark.parametrize(
    ("paper", "category", "expected"),
    [
        ("cs/0703001", "cs.CL", ("to 2008", "few papers of 2007 are on arXiv")),
        ("0901.00001", None, ("to 2012", "few papers of 2009 are on arXiv")),
        ("1612.00001", "math.ST", ("to 2016", "few papers of 2016 are on arXiv")),
        ("1701.00001", "cs.CL", None),
        ("hep-th/9901001", "hep-th", None),
        ("1201.00001", "astro-ph.GA", None),
        ("nonsense", None, None),
    ],
)
def test_years_with_few_papers_on_arxiv_are_told(
    paper: str, category: str | None, expected: tuple[str, str] | None
) -> None:
    known = (category, "hep-th") if category else ()
    assert era_signal(ArxivRecord(ArxivId(paper), 1, "Tides", (), categories=known)) == expected


def test_such_years_say_nothing_of_a_paper_of_the_entrys_own_title_or_identifier() -> None:
    old = ArxivRecord(ArxivId("0703.0001"), 1, "Mapping the Sea Floor", ("Ada Lovelace",))
    other = Seed("list", 1, "Mapping the Sea", ("Ada Lovelace",), True)
    assert levels(other, old)["era"] == "to 2008"
    assert "era" not in levels(replace(other, title=old.title), old)
    assert "era" not in levels(replace(other, title="Maping the Sea Floor"), old)
    assert levels(replace(other, title="Mapping the Sea Floors Anew"), old)["era"] == "to 2008"
    assert "era" not in levels(replace(other, arxiv_id=old.arxiv_id), old)


# --- all together ---------------------------------------------------------------

NAMES = ("Ada Lovelace", "Alan Turing", "Wei Wang", "G. Hopper", "Ada Lovelace et al.", "李安琪")
TITLES = ("Tides", "Tides II", "SeaMap: Tides", "On Tides", "Comment on Tides", "", "Tides of …")
DATES = (PartialDate(2020), PartialDate(2020, 2), PartialDate(2020, 2, 3))


@given(
    st.builds(
        Seed,
        source=st.just("list"),
        line=st.just(1),
        title=st.sampled_from([*TITLES, None]),
        authors=st.lists(st.sampled_from(NAMES), max_size=7).map(tuple),
        authors_complete=st.booleans(),
        date=st.sampled_from([*DATES, None]),
        year_inferred=st.booleans(),
        category=st.sampled_from([None, "cs.CV"]),
        doi=st.sampled_from([None, "10.1000/a"]),
        arxiv_id=st.sampled_from([None, ArxivId("2001.00001")]),
    ),
    st.builds(
        ArxivRecord,
        arxiv_id=st.sampled_from([ArxivId("2001.00001"), ArxivId("1501.00001")]),
        version=st.none(),
        title=st.sampled_from(TITLES),
        authors=st.lists(st.sampled_from(NAMES), max_size=7).map(tuple),
        published=st.sampled_from([None, datetime(2020, 1, 1, tzinfo=UTC)]),
        categories=st.sampled_from([(), ("cs.CV",), ("cs.CL",)]),
        doi=st.sampled_from([None, "10.1000/A", "10.1000/b"]),
    ),
)
def test_every_signal_has_a_weight_or_was_never_met(seed: Seed, record: ArxivRecord) -> None:
    """A misspelt signal would weigh nothing and nobody would notice."""
    for signal in observe(seed, record).signals:
        levels = WEIGHTS[signal.name]
        if signal.name not in ("title", "authors", "cover"):
            assert signal.level in levels


def test_only_records_without_any_chance_are_left_out() -> None:
    seed = Seed("list", 1, "Mapping the Sea Floor by Sonar", ("Ada Lovelace", "Alan Turing"))

    def record(title: str, *authors: str, doi: str | None = None) -> ArxivRecord:
        return ArxivRecord(ArxivId("2001.00001"), 1, title, authors, doi=doi)

    kept = [
        record("Mapping the sea-floor by sonar", "Bo Li"),
        record("A New Name", "Alan Turing", "Ada Lovelace"),
        record("Mapping the Sea Floor"),
    ]
    dropped = [record("Mapping the Sea", "Bo Li"), record("Deep Learning"), record("", "Bo Li")]
    assert worth_a_look(seed, [*kept, *dropped]) == kept


# --- what an abstract and an incomplete list say ----------------------------------


def levels(seed: Seed, record: ArxivRecord) -> dict[str, str]:
    return {signal.name: signal.level for signal in observe(seed, record).signals}


@pytest.mark.parametrize(
    ("abstract", "cover", "unsaid"),
    [
        ("Ships see by sonar what lies on the floor of the sea at night.", "95+", "0+"),
        ("A sonar of ours sees all of it.", "40+", "10+"),
        ("Nothing of the kind.", "0+", "20+"),
    ],
)
def test_an_abstract_covers_what_the_titles_do_not_share(
    abstract: str, cover: str, unsaid: str
) -> None:
    """``night`` and ``sonar`` are rare: eleven bits each."""
    names = ("Ada Lovelace", "Alan Turing")
    seed = Seed("list", 1, "Mapping the Sea Floor with Night Sonar", names, True)
    record = ArxivRecord(ArxivId("2001.00001"), 1, "Mapping the Sea Floor", names, abstract)
    seen = levels(seed, record)
    assert (seen["cover"], seen["unsaid"]) == (cover, unsaid)


def test_what_no_abstract_is_known_of_is_neither_covered_nor_unsaid() -> None:
    names = ("Ada Lovelace", "Alan Turing")
    seed = Seed("list", 1, "Mapping the Sea Floor with Night Sonar", names, True)
    bare = ArxivRecord(ArxivId("2001.00001"), 1, "Mapping the Sea Floor", names)
    same = ArxivRecord(ArxivId("2001.00001"), 1, seed.title or "", names, "By sonar.")
    strangers = ArxivRecord(ArxivId("2001.00001"), 1, "Sea Floor", ("Bo Li",), "By sonar.")
    for record in (bare, same, strangers):
        assert not {"cover", "unsaid"} & levels(seed, record).keys()


def test_a_list_that_was_cut_tells_no_more_than_three_names_do() -> None:
    names = ("Ada Lovelace", "Alan Turing", "Grace Hopper", "Emil Post", "Kurt Gödel")
    record = ArxivRecord(ArxivId("2001.00001"), 1, "Mapping the Sea Floor", (*names, "Jo Doe"))
    seed = Seed("list", 1, record.title, names)
    assert levels(seed, record)["authors"] == "shown 3 in order"
    whole = Seed("list", 1, record.title, record.authors, True)
    assert levels(whole, record)["authors"] == "all 6 in order"
