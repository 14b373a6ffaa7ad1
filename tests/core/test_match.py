"""Which paper an entry is: near misses are refused, and what is right is told with reasons."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.match import Match, MatchState, decide
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed

AUTHORS = ("Ada Lovelace", "Alan Turing", "Grace Hopper")
TITLE = "Learning to See in the Dark with Sparse Bayesian Filters"
PAPER = ArxivId("2107.05580")
SAME = (
    "The filters see in the dark because they learn from pairs of short and long exposures. Each "
    "pair shows one scene twice, once as a cheap sensor takes it at night and once as a patient "
    "photographer would. A sparse prior keeps the number of active weights small, so that the "
    "filter runs on a telephone. Against four baselines it loses less detail and keeps the colours"
)


def record(
    title: str = TITLE,
    authors: tuple[str, ...] = AUTHORS,
    paper: str = PAPER.value,
    year: int = 2021,
    abstract: str | None = None,
) -> ArxivRecord:
    when = datetime(year, 7, 12, tzinfo=UTC)
    return ArxivRecord(ArxivId(paper), 1, title, authors, abstract, published=when, updated=when)


def seed(  # noqa: PLR0917 - the order is that of what an entry most often shows
    title: str | None = TITLE,
    authors: tuple[str, ...] = AUTHORS,
    year: int | None = 2021,
    complete: bool = True,
    arxiv_id: ArxivId | None = None,
    abstract: str | None = None,
) -> Seed:
    date = PartialDate(year) if year else None
    return Seed("list", 1, title, authors, complete, date, arxiv_id=arxiv_id, abstract=abstract)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (seed(), record()),
        (seed(TITLE.upper()), record()),
        (seed("Learning to see, in the dark — with sparse Bayesian filters!"), record()),
        (seed("{L}earning to {S}ee in the Dark with Sparse {B}ayesian Filters."), record()),
        (
            seed("On $\\alpha$-Stable Motion in Three Rooms"),
            record("On α-stable motion in three rooms"),
        ),
        (
            seed("Zur Lösung von Gleichungen im Großen"),
            record("Zur Losung von Gleichungen im Grossen"),
        ),
        (seed(f"DarkNet: {TITLE}"), record()),
        (seed(), record(f"DarkNet: {TITLE}")),
        (seed(authors=("A. Lovelace", "A. Turing", "G. Hopper")), record()),
        (seed(authors=("Lovelace, Ada", "Turing, Alan", "Hopper, Grace")), record()),
        (seed(authors=("Lovelace Ada", "Turing Alan", "Hopper Grace")), record()),
        (seed(authors=AUTHORS[:1], complete=False), record()),
        (seed(year=2023), record()),
        (seed(authors=(), year=None, complete=False), record()),
        (seed(None, (), None, arxiv_id=PAPER), record()),
        (seed(arxiv_id=PAPER), record()),
        (
            seed("A New Name for It", abstract=SAME),
            record("Learning to See at Night", abstract=f"{SAME}. And more."),
        ),
    ],
)
def test_the_same_paper_is_found_however_it_is_written(one: Seed, other: ArxivRecord) -> None:
    match = decide(one, [other])
    assert (match.state, match.arxiv_id) == (MatchState.MATCHED, PAPER)
    assert match.evidence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (seed(f"{TITLE}, Part II"), record(f"{TITLE}, Part I")),
        (seed(f"{TITLE} II"), record()),
        (seed(), record(f"{TITLE} III")),
        (seed(), record(f"Comment on: {TITLE}")),
        (seed(), record(f"Reply to '{TITLE}'")),
        (seed(), record(f"{TITLE}: Erratum")),
        (seed(), record(f"Correction to {TITLE}")),
        (
            seed("Learning to See in the Dark"),
            record("Learning to See in the Dark at Sea by Night"),
        ),
        (seed(), record(authors=("John Smith", "Bo Li"))),
        (seed("Attention Is All You Want", ("Jo Doe",)), record("Attention Is All You Need")),
        (seed("Deep Learning", (), None, False), record("Deep Learning")),
        (seed("A Survey of Deep Learning", (), None, False), record("A Survey of Deep Learning")),
        (seed("Entirely Other Words", arxiv_id=PAPER), record()),
        (seed("Entirely Other Words", (), None, False, PAPER), record()),
        (seed(arxiv_id=ArxivId("2107.05581")), record()),
        (
            seed("Supervised Clustering of Large Graphs by Flows"),
            record("Unsupervised Clustering of Large Graphs by Flows"),
        ),
    ],
)
def test_a_near_miss_is_never_accepted(one: Seed, other: ArxivRecord) -> None:
    match = decide(one, [other])
    assert match.state in (MatchState.AMBIGUOUS, MatchState.NOT_FOUND)
    assert match.arxiv_id is None


def test_an_accepted_match_says_why() -> None:
    match = decide(seed(abstract=SAME), [record(abstract=SAME)])
    assert match == Match(
        MatchState.MATCHED,
        PAPER,
        match.score,
        ("title exact", "authors 3/3", "abstract 1.00", "year +0"),
        match.candidates,
    )
    assert match.score > 0.99


def test_a_contradicted_identifier_is_reported_and_kept_as_a_candidate() -> None:
    match = decide(seed("Entirely Other Words", ("Bo Li",), arxiv_id=PAPER), [record()])
    assert match.state is MatchState.AMBIGUOUS
    assert match.evidence[0] == "given id contradicts the title"
    assert [one.arxiv_id for one in match.candidates] == [PAPER]


def test_two_papers_of_one_title_are_told_apart_by_their_authors_or_not_at_all() -> None:
    twins = [record(), record(authors=("Bo Li", "Jo Doe"), paper="2107.09999")]
    assert decide(seed(), twins).arxiv_id == PAPER
    blind = decide(seed(authors=(), complete=False), twins)
    assert blind.state is MatchState.AMBIGUOUS
    assert {one.arxiv_id.value for one in blind.candidates} == {"2107.05580", "2107.09999"}


def test_a_paper_known_under_two_titles_is_one_candidate_by_the_title_that_fits() -> None:
    older = record("Vision at Night by Filters")
    match = decide(seed(), [older, record()])
    assert match == decide(seed(), [record()])
    assert decide(seed(older.title), [older, record()]).candidates[0].title == older.title


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (seed(f"{TITLE} II"), record(), "sister papers differ so"),
        (seed("Learning to See"), record("Learning to See at Night"), "one title goes on"),
        (seed(), record(authors=("John Smith", "Bo Li")), "no author in common"),
        (seed("Deep Learning", ()), record("Deep Learning"), "title too general"),
        (seed(authors=(), year=1980), record(), "year far off"),
        (seed(authors=()), record(f"{TITLE}: The Book"), "no author to confirm a title"),
        (
            seed("Sparse Filters for Seeing at Night", AUTHORS[:1]),
            record("Sparse Night Vision Filters", AUTHORS[:1]),
            "one author is too little",
        ),
        (seed("A Survey of Sparse Filters", ()), record("A Survey of Sparse Filters"), "title"),
        (
            seed("Sparse Bayesian Tides of Distant Moons"),
            record(),
            "titles have too little in common",
        ),
    ],
)
def test_what_bars_a_candidate_is_told(one: Seed, other: ArxivRecord, reason: str) -> None:
    match = decide(one, [other])
    assert match.state is MatchState.AMBIGUOUS
    assert match.candidates[0].evidence[-1].startswith(reason)
    assert match.score <= 0.5


def test_near_twins_of_one_day_are_not_swapped() -> None:
    """Two papers with the same authors and the same date."""
    names = ("Pengda Qin", "Weiran Xu", "William Yang Wang")
    gan = "DSGAN: Generative Adversarial Training for Distant Supervision Relation Extraction"
    robust = "Robust Distant Supervision Relation Extraction via Deep Reinforcement Learning"
    papers = [record(gan, names, "1805.09929", 2018), record(robust, names, "1805.09927", 2018)]
    assert decide(seed(gan, names, 2018), papers).arxiv_id == ArxivId("1805.09929")
    assert decide(seed(robust, names, 2018), papers).arxiv_id == ArxivId("1805.09927")
    blend = "Generative Adversarial Training for Robust Distant Supervision Relation Extraction"
    assert decide(seed(blend, names, 2018), papers).arxiv_id in (ArxivId("1805.09929"), None)


def test_nothing_found_is_unknown_where_a_source_failed() -> None:
    assert decide(seed(), []).state is MatchState.NOT_FOUND
    assert decide(seed(), [], answered=False).state is MatchState.UNKNOWN
    assert decide(seed(), [record()], answered=False).state is MatchState.MATCHED
    doubt = [record(authors=("John Smith", "Bo Li"))]
    assert decide(seed(), doubt, answered=False).state is MatchState.UNKNOWN


def test_what_shares_too_little_is_no_candidate() -> None:
    others = ("Ada Lovelace", "Bo Li", "Jo Doe", "Ed Poe")
    far = record("Learning to Draw Maps of Dark Ant Hills", others)
    assert decide(seed(), [far]) == Match(MatchState.NOT_FOUND, None, 0.0, (), ())


TITLES = (TITLE, f"{TITLE} II", "Learning to See", "Attention Is All You Need", "")
RECORDS = st.lists(
    st.builds(
        record,
        st.sampled_from(TITLES),
        st.sampled_from([AUTHORS, ("Bo Li",), ()]),
        st.sampled_from(["2107.05580", "2107.09999", "2001.00001"]),
        st.sampled_from([2018, 2021]),
    ),
    max_size=6,
)
SEEDS = st.builds(
    seed,
    st.sampled_from([*TITLES, None]),
    st.sampled_from([AUTHORS, AUTHORS[:1], ()]),
    st.sampled_from([None, 2021]),
    st.booleans(),
    st.sampled_from([None, PAPER]),
)


@given(SEEDS, RECORDS, st.randoms(use_true_random=False), st.booleans())
def test_order_and_repetition_of_candidates_do_not_matter(
    one: Seed, records: list[ArxivRecord], rng: random.Random, answered: bool
) -> None:
    shuffled = records + records
    rng.shuffle(shuffled)
    assert decide(one, shuffled, answered=answered) == decide(one, records, answered=answered)


@given(SEEDS, RECORDS)
def test_an_irrelevant_candidate_changes_nothing(one: Seed, records: list[ArxivRecord]) -> None:
    stranger = record("Colouring Sparse Graphs with Ants", ("Zoe Quux",), "1501.00001", 2015)
    assert decide(one, [*records, stranger]) == decide(one, records)


@given(SEEDS, RECORDS)
def test_doubt_always_keeps_its_candidates(one: Seed, records: list[ArxivRecord]) -> None:
    match = decide(one, records)
    assert (match.arxiv_id is not None) is (match.state is MatchState.MATCHED)
    assert bool(match.candidates) or match.state is not MatchState.AMBIGUOUS
    assert decide(one, records, answered=False).state is not MatchState.NOT_FOUND


@given(st.text(max_size=80), st.lists(st.text(max_size=30), max_size=4), st.text(max_size=80))
def test_no_text_makes_the_decision_raise(title: str, authors: list[str], other: str) -> None:
    decide(seed(title, tuple(authors)), [record(other, tuple(authors)), record(other, (title,))])
