"""A list that is read again keeps its entries' identities, and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings

from crawler.core.evidence import Decision, Inquiry
from crawler.core.identity import Held, first_id, follow
from crawler.core.model import ArxivId, Rejected, Seed
from crawler.store import Batch, Store
from tests.core.test_identity import LISTS

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
ONE, TWO = Seed("list", 1, "Attenton Is All You Need"), Seed("list", 2, "Another title")
MENDED = Seed("list", 9, "Attention Is All You Need", arxiv_id=ArxivId("1706.03762"))


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(None) as opened:
        yield opened


def answered(store: Store, id_: str) -> None:
    told = Inquiry(f"seed:{id_}", "arxiv search", answered_at=NOON)
    store.record(Batch(NOON, inquiries=(told,)))


def test_a_decision_stays_with_its_entry_through_an_edit_and_a_move(store: Store) -> None:
    one, two = store.keep_seeds([ONE, TWO], NOON)
    store.decide(one, Decision("1706.03762", NOON))
    assert store.keep_seeds([replace(TWO, line=1), MENDED], LATER) == [two, one]
    (told,) = store.seed_evidence([one])
    assert (told.seed, told.decision) == (MENDED, Decision("1706.03762", NOON))


def test_a_decision_does_not_go_over_to_another_entry(store: Store) -> None:
    (one,) = store.keep_seeds([ONE], NOON)
    store.decide(one, Decision("1706.03762", NOON))
    (other,) = store.keep_seeds([Seed("list", 1, "Quite another title")], LATER)
    assert [told.decision for told in store.seed_evidence([other])] == [None]
    assert (store.seed_ids(["list"]), len(store.seed_ids())) == ([other], 2)


def test_the_name_that_an_edited_entry_had_is_free_and_its_identifier_is_not(
    store: Store,
) -> None:
    (one,) = store.keep_seeds([ONE], NOON)
    store.keep_seeds([MENDED], NOON)
    kept, new = store.keep_seeds([MENDED, ONE], LATER)
    assert kept == one == first_id(ONE)
    assert new not in (one, first_id(MENDED))


def test_an_edited_entry_is_asked_about_anew_and_others_are_not(store: Store) -> None:
    ids = store.keep_seeds([ONE, TWO], NOON)
    for id_ in ids:
        answered(store, id_)
    store.keep_seeds([MENDED, replace(TWO, abstract="Words.")], LATER)
    assert [len(told.inquiries) for told in store.seed_evidence(ids)] == [0, 1]


def test_a_list_that_breaks_off_says_nothing_of_what_stood_behind(store: Store) -> None:
    first, second = store.keep_seeds([ONE, TWO], NOON)
    broken = Rejected("list", 2, "", "the compressed data end too early", is_end=True)
    store.keep_seeds([ONE, broken], LATER)
    assert store.seed_ids(["list"]) == [first, second]
    store.keep_seeds([replace(broken, line=1)], LATER)
    assert store.seed_ids(["list"]) == [first, second]
    store.keep_seeds([ONE], LATER)
    assert store.seed_ids(["list"]) == [first]


def test_the_same_entry_twice_is_two_and_one_of_them_may_go(store: Store) -> None:
    ids = store.keep_seeds([ONE, replace(ONE, line=5), replace(ONE, line=6)], NOON)
    assert len(set(ids)) == 3
    assert store.keep_seeds([replace(ONE, line=3), replace(ONE, line=4)], LATER) == ids[:2]


@settings(max_examples=25)
@given(LISTS, LISTS.filter(len))
def test_a_list_is_followed_as_the_core_says_and_read_twice_it_is_the_same(
    before: list[Seed], now: list[Seed]
) -> None:
    """Between entries that say the same there is nothing to choose."""
    with Store.open(None) as store:
        ids = store.keep_seeds(before, NOON)
        assert len(set(ids)) == len(ids)
        assert store.keep_seeds(before, NOON) == ids
        found = follow([Held(*pair) for pair in zip(ids, before, strict=True)], now)
        again = store.keep_seeds(now, LATER)
        assert len(set(again)) == len(again)
        assert {at for at, id_ in enumerate(again) if id_ in ids} == set(found)
        assert store.keep_seeds(now, LATER) == again
        assert store.seed_ids(["list"]) == again
