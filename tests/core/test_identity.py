"""An entry is followed through what people do to an entry, and never to what may be another."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.identity import Held, content_of, edited, follow
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
