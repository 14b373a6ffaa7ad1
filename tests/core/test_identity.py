"""An entry is followed through what people do to an entry, and never to what may be another."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.identity import (
    Held,
    asks_anew,
    content_of,
    edited,
    first_id,
    follow,
    name_of,
    next_id,
)
from crawler.core.model import ArxivId, PartialDate, Seed

DAY = PartialDate(2024, 5, 3)


def seed(title: str | None, *authors: str, line: int = 1, **more: object) -> Seed:
    return replace(Seed("list", line, title, authors), **more)  # type: ignore[arg-type]


EDITS = [
    (seed("Attenton Is All You Need"), seed("Attention Is All You Need"), "a slip"),
    (seed("Attenton"), seed("Attention"), "a slip in a title of one word"),
    (seed("A pre training of nets"), seed("A Pre-Training of Nets"), "how words are parted"),
    (seed("Theory of the mind of apes"), seed("Theory of mind of apes"), "a small word"),
    (seed("BERT"), seed("BERT: Pre-training of Deep Transformers"), "a subtitle added"),
    (seed("BERT: Pre-training of Deep Transformers"), seed("BERT"), "a subtitle dropped"),
    (
        seed("Story Generation", "Ada Lovelace"),
        seed("ARLDM: Story Generation", "A. Lovelace", "Alan Turing"),
        "a name put in front",
    ),
    (
        seed("Learning to walk", "Ada Lovelace"),
        seed("Learning to walk backwards", "Ada Lovelace"),
        "a word more, by the same people",
    ),
    (
        seed("Deep learning for cats", "Ada Lovelace", date=DAY),
        seed("Deep learning for dogs", "Ada Lovelace", date=DAY),
        "a word replaced, by the same people on the same day",
    ),
    (
        seed("A title of nets", arxiv_id=ArxivId("2101.00001")),
        seed("A titel of nets", arxiv_id=ArxivId("2101.00001")),
        "the same identifier",
    ),
]

OTHERS = [
    (seed("Gravity, Part I"), seed("Gravity, Part II"), "another part"),
    (seed("Gravity"), seed("Gravity: Part II"), "a further part"),
    (seed("GPT-3 is large"), seed("GPT-4 is large"), "another number"),
    (seed("Attention is all you need"), seed("Attention is not all you need"), "a word more"),
    (seed("Deep nets for cats"), seed("Deep nets for mules"), "a word replaced"),
    (
        seed("Deep nets for cats", "Ada Lovelace"),
        seed("Deep nets for mules", "Ada Lovelace"),
        "a word replaced, by the same people, who knows when",
    ),
    (seed("On the mind"), seed("Reply: On the mind"), "a reply"),
    (seed("On the mind"), seed("On the mind: erratum"), "an erratum"),
    (seed("On the minds", "Ada Lovelace"), seed("On the mind", "Alan Turing"), "other people"),
    (
        seed("On the minds", arxiv_id=ArxivId("2101.00001")),
        seed("On the mind", arxiv_id=ArxivId("2101.00002")),
        "another identifier",
    ),
    (seed("On the minds", doi="10.1/a"), seed("On the mind", doi="10.1/b"), "another DOI"),
    (seed("A title of one kind"), seed("Quite something else"), "another title"),
    (seed(None, doi="10.1/a"), seed("A title of one kind"), "nothing in common"),
]


@pytest.mark.parametrize(("before", "now"), [case[:2] for case in EDITS], ids=[c[2] for c in EDITS])
def test_an_edit_is_followed(before: Seed, now: Seed) -> None:
    assert edited(before, now) is not None
    assert follow([Held("a", before)], [now]) == {0: "a"}


@pytest.mark.parametrize(
    ("before", "now"), [case[:2] for case in OTHERS], ids=[case[2] for case in OTHERS]
)
def test_what_may_be_another_paper_is_another_entry(before: Seed, now: Seed) -> None:
    assert edited(before, now) is None
    assert edited(now, before) is None
    assert follow([Held("a", before)], [now]) == {}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ({}, {"arxiv_id": ArxivId("2101.00001")}),
        ({}, {"doi": "10.1000/xyz"}),
        ({"doi": "10.1000/xyz"}, {"doi": "10.1000/xyz", "arxiv_id": ArxivId("2101.00001")}),
        ({"arxiv_id": ArxivId("2101.00001")}, {}),
        ({"arxiv_id": ArxivId("2101.00001")}, {"arxiv_id": ArxivId("2101.00002")}),
        ({}, {"line": 9, "authors": ("Ada Lovelace",), "abstract": "Words."}),
    ],
)
def test_an_entry_that_gains_loses_or_mends_an_identifier_is_the_same(
    before: dict[str, object], now: dict[str, object]
) -> None:
    """Its title says so."""
    held = [Held("a", seed("One title", **before)), Held("b", seed("Another one", line=2))]
    assert follow(held, [seed("One title", **now)]) == {0: "a"}


def test_an_identifier_alone_follows_a_title_that_comes_or_goes() -> None:
    bare, full = (seed(title, doi="10.1000/xyz") for title in (None, "One title"))
    gained = replace(full, arxiv_id=ArxivId("2101.00001"))
    for before, now in ((bare, full), (full, bare), (bare, gained)):
        assert follow([Held("a", before)], [now]) == {0: "a"}


def test_of_entries_of_one_title_each_follows_its_own_authors() -> None:
    """They change places, and one of them gains a date."""
    first, second = seed("Introduction", "Ada Lovelace"), seed("Introduction", "Alan Turing")
    now = [replace(second, date=DAY), replace(first, line=2, date=DAY)]
    assert follow([Held("a", first), Held("b", replace(second, line=2))], now) == {0: "b", 1: "a"}


def test_when_the_first_of_two_equals_leaves_the_other_keeps_its_identity() -> None:
    first, second = seed("Introduction"), seed("Introduction", "Alan Turing", line=2)
    assert follow([Held("a", first), Held("b", second)], [replace(second, line=1)]) == {0: "b"}


def test_an_entry_that_comes_back_under_its_name_is_the_one_that_left() -> None:
    gone = Held("a", seed("A title of nets"), present=False)
    assert follow([gone], [seed("A Title of Nets!", line=7)]) == {0: "a"}
    assert follow([gone], [seed("A titel of nets", line=7)]) == {}


def test_the_surest_pair_wins() -> None:
    """Of two that a slip parts from the new one, the one whose authors agree."""
    held = [Held("a", seed("On the minds")), Held("b", seed("On the minde", "Ada Lovelace"))]
    now = [seed("On the mind", "Ada Lovelace"), seed("On the minds", line=4)]
    assert follow(held, now) == {0: "b", 1: "a"}


WORDS = st.sampled_from("deep nets learn graphs fast proofs of the mind II 3 again".split())
SEEDS = st.builds(
    lambda words, people, paper: seed(" ".join(words), *people, arxiv_id=paper),
    st.lists(WORDS, min_size=1, max_size=4),
    st.lists(st.sampled_from(["Ada Lovelace", "Alan Turing", "Kurt Gödel"]), max_size=2),
    st.sampled_from([None, None, None, ArxivId("2101.00001"), ArxivId("2101.00002")]),
)
LISTS = st.lists(SEEDS, max_size=8).map(
    lambda seeds: [replace(one, line=at) for at, one in enumerate(seeds, 1)]
)


def held_of(seeds: list[Seed]) -> list[Held]:
    return [Held(f"id{at}", one) for at, one in enumerate(seeds)]


@given(LISTS, LISTS, st.randoms(use_true_random=False))
def test_identities_go_one_to_one_and_the_order_of_the_old_decides_nothing(
    before: list[Seed], now: list[Seed], rng: random.Random
) -> None:
    held = held_of(before)
    found = follow(held, now)
    assert len(set(found.values())) == len(found)
    assert set(found) <= set(range(len(now)))
    rng.shuffle(held)
    assert follow(held, now) == found


@given(LISTS, st.randoms(use_true_random=False))
def test_reordering_changes_no_identity(seeds: list[Seed], rng: random.Random) -> None:
    held = held_of(seeds)
    places = list(range(len(seeds)))
    rng.shuffle(places)
    moved = [replace(seeds[place], line=line) for line, place in enumerate(places, 1)]
    said = {old.id: content_of(old.seed) for old in held}
    found = follow(held, moved)
    assert {at: said[id_] for at, id_ in found.items()} == dict(enumerate(map(content_of, moved)))


@given(LISTS, LISTS)
def test_what_is_added_or_removed_touches_no_entry_that_stays(
    seeds: list[Seed], others: list[Seed]
) -> None:
    """Entries that read as before keep their identity whatever happens around them."""
    kept = seeds[::2]
    said = {f"id{at}": content_of(one) for at, one in enumerate(seeds)}
    strangers = [one for one in others if content_of(one) not in said.values()]
    found = follow(held_of(seeds), strangers + kept)
    places = range(len(strangers), len(strangers) + len(kept))
    assert [said[found[at]] for at in places] == list(map(content_of, kept))


# --- what is kept for ever ------------------------------------------------------------

FULL = Seed(
    "list.txt",
    7,
    "A Title of Nets",
    ("Ada Lovelace",),
    date=DAY,
    abstract="Words.",
    doi="10.1000/XYZ",
    urls=("https://a.test/x",),
)


def test_names_of_entries_never_change() -> None:
    """Databases, decisions and addresses of reports hold them."""
    named = replace(FULL, arxiv_id=ArxivId("2101.00001"))
    titled = replace(FULL, doi=None)
    assert [name_of(one) for one in (named, FULL, titled, seed(None))] == [
        "arxiv:2101.00001", "doi:10.1000/xyz", "atitleofnets", "",
    ]  # fmt: skip
    assert name_of(seed("Étude: α-Nets, 2ND")) == "étudeαnets2nd"
    assert [first_id(one) for one in (named, FULL, titled)] == [
        "5c190b2875ac", "6949393a1389", "2289eea57173",
    ]  # fmt: skip
    assert next_id(first_id(titled), 2) == "ac0e9a561b98"
    assert next_id(first_id(titled), 3) == "bec83fa2c263"
    assert content_of(FULL) == "a0890e502ad1f8135113"


@pytest.mark.parametrize(
    ("edit", "says_else", "asks_else"),
    [
        ({"source": "other.txt"}, False, False),
        ({"line": 9}, False, False),
        ({"other": "{}"}, False, False),
        ({"abstract": None}, True, False),
        ({"date": None}, True, False),
        ({"urls": ()}, True, False),
        ({"title": "Another"}, True, True),
        ({"authors": ()}, True, True),
        ({"arxiv_id": ArxivId("2101.00001")}, True, True),
        ({"doi": None}, True, True),
    ],
)
def test_an_edit_is_told_by_what_the_entry_says_and_asked_about_by_what_names_it(
    edit: dict[str, object], says_else: bool, asks_else: bool
) -> None:
    now = replace(FULL, **edit)  # type: ignore[arg-type]
    assert (content_of(now) != content_of(FULL)) is says_else
    assert asks_anew(FULL, now) is asks_else


# --- how doubtful an edit is ---------------------------------------------------------

ADA = "Ada Lovelace"


@pytest.mark.parametrize(
    ("before", "now", "doubt"),
    [
        ("One title of nets", "One title of nets", 0),
        ("Attenton Is All You Need", "Attention Is All You Need", 0.1),
        ("Attenton", "Attention", 0.5),
        ("Atention", "Attention", 0.5),
        ("A pre training of nets", "A Pretraining of Nets", 1 / 6),
        ("Theory of the mind of apes", "Theory of mind of apes", 1 / 22),
        ("BERT", "BERT: Deep Transformers", 0.25),
        ("Deep nets", "ARLDM: Deep Nets", 0.1),
        ("Deep nets for all: how", "Deep nets", 3 / 7),
        ("Learning to walk", "Learning to walk backwards", 1 / 7),
        ("Learning to walk", "Learning to backwards", None),
        ("Graphs", "Graphs of many other deep nets", None),
        ("Deep graphs", "Deep graphs of other nets", 3 / 7),
        ("Deep graphs", "Deep graphs of other big nets", 0.5),
    ],
)
def test_an_edit_is_the_more_doubtful_the_more_words_differ(
    before: str, now: str, doubt: float | None
) -> None:
    for one, other in ((before, now), (now, before)):
        assert edited(seed(one, ADA), seed(other, ADA)) == (
            None if doubt is None else pytest.approx(doubt)
        )


@pytest.mark.parametrize("word", "a an the of for in on and with to via by".split())
def test_a_small_word_more_or_less_tells_no_two_papers_apart(word: str) -> None:
    assert edited(seed("Deep nets learn"), seed(f"Deep nets {word} learn")) == pytest.approx(1 / 14)
    assert edited(seed("Deep nets learn"), seed(f"Deep nets {word}x learn")) is None


@pytest.mark.parametrize(
    "word", [*"i ii iii iv v vi vii viii ix x xi xii".split(), "2", "3d", "GPT4"]
)
def test_a_number_more_tells_two_papers_apart_whoever_wrote_them(word: str) -> None:
    assert edited(seed("Learning to walk", ADA), seed(f"Learning to walk {word}", ADA)) is None
    assert edited(seed("Learning to walk", ADA), seed("Learning to walk xiii", ADA)) is not None


@pytest.mark.parametrize(
    "word", "reply response comment comments erratum corrigendum addendum".split()
)
def test_a_reply_and_an_erratum_are_papers_of_their_own(word: str) -> None:
    assert edited(seed("Learning to walk", ADA), seed(f"Learning to walk: {word}", ADA)) is None
    assert edited(seed(f"{word}: Learning to walk", ADA), seed("Learning to walk", ADA)) is None


@pytest.mark.parametrize("word", "part volume vol chapter".split())
def test_a_part_is_no_subtitle(word: str) -> None:
    assert edited(seed("Gravity"), seed(f"Gravity: {word} IV")) is None
    assert edited(seed("Gravity"), seed(f"Gravity: {word} of it")) == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        ("abcdefghij", "abcdefghiX", True),
        ("abcdefghij", "abcdefghXX", True),
        ("abcdefghij", "abcdefgXXX", False),
        ("abcdefghi", "abcdefgXX", False),
        ("abcd", "abcX", True),
        ("abcd", "abXX", False),
        ("abcdefghij", "abcdefghji", True),
    ],
)
def test_a_slip_is_a_letter_in_five(before: str, now: str, same: bool) -> None:
    found = edited(seed(f"On {before} of nets"), seed(f"On {now} of nets"))
    assert (found is not None) is same


@pytest.mark.parametrize("named", [{"doi": "10.1/a"}, {"arxiv_id": ArxivId("2101.00001")}])
def test_an_identifier_that_only_one_of_them_has_contradicts_nothing(
    named: dict[str, object],
) -> None:
    one, other = seed("On the minds of apes"), seed("On the mind of apes", **named)
    assert edited(one, other) == edited(other, one) == pytest.approx(0.1)


MONTH = PartialDate(2024, 5)


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        ({"date": DAY}, {"date": DAY}, True),
        ({"date": MONTH}, {"date": MONTH}, False),
        ({"date": DAY}, {"date": PartialDate(2024, 5, 4)}, False),
        ({"date": DAY}, {}, False),
        ({}, {}, False),
        ({"urls": ("u", "v")}, {"urls": ("w", "v")}, True),
        ({"urls": ("u",)}, {"urls": ("w",)}, False),
        ({"urls": ("u",), "date": DAY}, {"urls": ("u",), "date": MONTH}, False),
    ],
)
def test_a_word_that_is_replaced_needs_the_same_day_or_address(
    before: dict[str, object], now: dict[str, object], same: bool
) -> None:
    one, other = seed("Deep nets for cats", ADA, **before), seed("Deep nets for mules", ADA, **now)
    assert (edited(one, other) is not None) is same
    assert edited(replace(one, authors=()), replace(other, authors=())) is None


def test_a_word_more_on_another_day_is_another_paper() -> None:
    one, other = seed("Learning to walk", ADA, date=DAY), seed("Learning to walk on", ADA)
    longer = replace(other, title="Learning to walk backwards")
    assert edited(one, longer) is not None
    assert edited(one, replace(longer, date=MONTH)) is None


# --- in a crowd ---------------------------------------------------------------------------


@pytest.mark.parametrize("line", [1, 2, 9, 10, 11, 12, 30, 49, 50, 51, 58, 60])
def test_of_a_crowd_that_says_the_same_the_one_that_stood_there_is_followed(line: int) -> None:
    held = [Held(f"id{at}", seed("Introduction", line=at)) for at in range(1, 61)]
    assert follow(held, [seed("Introduction", line=line)]) == {0: f"id{line}"}
    assert follow(held[::-1], [seed("Introduction", line=line)]) == {0: f"id{line}"}


def test_beyond_a_crowd_the_last_of_it_is_the_nearest() -> None:
    held = [Held(f"id{at}", seed("Introduction", line=at)) for at in range(1, 61)]
    assert follow(held, [seed("Introduction", line=900)]) == {0: "id60"}


def test_a_crowd_is_followed_one_by_one() -> None:
    held = [Held(f"id{at}", seed("Introduction", line=at)) for at in range(60)]
    assert follow(held, [one.seed for one in held]) == {at: f"id{at}" for at in range(60)}
    moved = [replace(one.seed, line=one.seed.line + 1) for one in held]
    assert len(set(follow(held, moved).values())) == 60


def test_an_edit_is_found_by_a_word_that_few_share() -> None:
    """Words that more than twenty entries share lead nowhere: they would cost too much."""
    crowd = [Held(f"c{at}", seed(f"Deep graphs {chr(97 + at)}qq {at}zz")) for at in range(25)]
    told = Held("a", seed("Deep graphs of marmots"))
    assert follow([*crowd, told], [seed("Deep graphs of the marmots")]) == {0: "a"}
    assert follow([*crowd, told], [seed("Deep graph of marmots")]) == {0: "a"}


def test_an_edit_is_looked_for_only_among_entries_that_stand_there() -> None:
    left = Held("a", seed("Deep graphs of marmots"), present=False)
    there = Held("b", seed("Deep graphs of marmot"))
    assert follow([left, there], [seed("Deep graphs of the marmot")]) == {0: "b"}
    assert follow([left], [seed("Deep graphs of marmots", doi="10.1/x")]) == {}
    gained = replace(left.seed, abstract="Words.")
    assert follow([left], [gained]) == {0: "a"}


def test_of_two_that_are_as_sure_the_nearer_is_followed() -> None:
    held = [Held("a", seed("Deep nets", line=1)), Held("b", seed("Deep nets", line=9))]
    now = seed("Deep nets", abstract="Words.", line=8)
    assert follow(held, [now]) == {0: "b"}
    assert follow(held, [replace(now, line=3)]) == {0: "a"}
    assert follow(held, [replace(now, line=5)]) == {0: "a"}  # the name decides where nothing does


def test_what_is_said_word_for_word_is_surer_than_the_same_authors() -> None:
    alone = seed("Deep nets", line=1)
    signed = seed("Deep nets", ADA, line=2)
    held = [Held("a", alone), Held("b", signed)]
    assert follow(held, [replace(alone, line=2), replace(signed, line=1)]) == {0: "a", 1: "b"}
    named = replace(signed, abstract="Words.")
    assert follow(held, [named]) == {0: "b"}
