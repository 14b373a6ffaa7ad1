"""A batch halves itself where the service refuses it, and nowhere else; no item is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import Failure, Page, Request, Trouble
from crawler.pipeline.asking import Answered, Unanswered, ask_in_batches

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def question(items: Sequence[int]) -> Request:
    return Request("https://x/", form=tuple(("item", str(item)) for item in items))


def page(status: int) -> Page:
    return Page("https://x/", status, b"", NOON)


def failure(trouble: Trouble, status: int | None = None) -> Failure:
    return Failure("https://x/", trouble, "no", NOON, status=status)


class Site:
    """Answers by the items asked for, and remembers how many there were."""

    def __init__(self, answer: Callable[[list[int]], Page | Failure]) -> None:
        self._answer = answer
        self.sizes: list[int] = []

    def fetch(self, request: Request) -> Page | Failure:
        items = [int(value) for _, value in request.form]
        self.sizes.append(len(items))
        return self._answer(items)


def ask(site: Site, count: int, size: int) -> list[Answered[int] | Unanswered[int]]:
    return list(ask_in_batches(range(count), size, question, site))


def test_items_are_asked_for_so_many_at_a_time_in_order() -> None:
    site = Site(lambda _: page(200))
    answers = ask(site, 7, 3)
    assert [answer.items for answer in answers] == [(0, 1, 2), (3, 4, 5), (6,)]
    assert site.sizes == [3, 3, 1]


@pytest.mark.parametrize(
    "refusal", [page(400), page(414), failure(Trouble.UNAVAILABLE, 500), failure(Trouble.TOO_LARGE)]
)
def test_one_bad_item_costs_only_itself(refusal: Page | Failure) -> None:
    site = Site(lambda items: refusal if 5 in items else page(200))
    answers = ask(site, 8, 8)
    assert sorted(item for one in answers if isinstance(one, Answered) for item in one.items) == [
        0, 1, 2, 3, 4, 6, 7,
    ]  # fmt: skip
    (bad,) = [one for one in answers if isinstance(one, Unanswered)]
    assert bad.items == (5,)
    assert site.sizes == [8, 4, 4, 2, 1, 1, 2]


@pytest.mark.parametrize(
    "trouble",
    [Trouble.THROTTLED, Trouble.UNREACHABLE, Trouble.RESTING, Trouble.UNREADABLE],
)
def test_a_host_in_trouble_is_not_asked_more_often(trouble: Trouble) -> None:
    site = Site(lambda _: failure(trouble, 429))
    assert [type(answer) for answer in ask(site, 8, 4)] == [Unanswered, Unanswered]
    assert site.sizes == [4, 4]


def test_an_outage_is_not_taken_for_a_refusal() -> None:
    site = Site(lambda _: failure(Trouble.UNAVAILABLE, 503))
    ask(site, 8, 8)
    assert site.sizes == [8]


@given(st.sets(st.integers(0, 30)), st.integers(1, 10))
def test_every_item_comes_back_once_whatever_is_refused(bad: set[int], size: int) -> None:
    site = Site(lambda items: page(400) if bad & set(items) else page(200))
    answers = ask(site, 31, size)
    assert [item for answer in answers for item in answer.items] == list(range(31))
    refused = {item for one in answers if isinstance(one, Unanswered) for item in one.items}
    assert refused == bad
