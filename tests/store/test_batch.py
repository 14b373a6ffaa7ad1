"""What a page leaves behind: its trace, and validators only where they are good for something."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crawler.core.model import Page, Request
from crawler.store.batch import Response, response_of

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ASKED = Request("https://a.test/x")
PAGE = Page(
    "https://a.test/x", 200, b"body", NOON, "text/html", etag='"e"', last_modified="Sun, 1 Mar 2026"
)


def test_a_page_leaves_where_when_and_what_it_was() -> None:
    left = response_of(ASKED, PAGE, "token")
    assert left == Response(
        id=left.id,
        url="https://a.test/x",
        fetched_at=NOON,
        status=200,
        size=4,
        sha256=hashlib.sha256(b"body").hexdigest(),
        etag='"e"',
        last_modified="Sun, 1 Mar 2026",
        bound_to="token",
    )
    assert left.unfinished == replace(left, etag=None, last_modified=None)


@pytest.mark.parametrize(
    ("page", "bound_to"),
    [
        (PAGE, None),
        (replace(PAGE, status=404), ""),
        (replace(PAGE, status=203), "token"),
        (replace(PAGE, url="https://a.test/y", moved=True), "token"),
    ],
    ids=["bound to nothing", "absent", "not the whole", "moved"],
)
def test_validators_of_what_is_not_the_same_answer_again_are_not_kept(
    page: Page, bound_to: str | None
) -> None:
    left = response_of(ASKED, page, bound_to)
    assert (left.etag, left.last_modified, left.bound_to) == (None, None, bound_to)
    assert (left.url, left.status, left.size) == (page.url, page.status, 4)


def test_a_public_answer_keeps_its_validators_too() -> None:
    left = response_of(ASKED, PAGE, "")
    assert (left.etag, left.last_modified, left.bound_to) == ('"e"', "Sun, 1 Mar 2026", "")


def test_an_answer_is_another_where_the_question_or_the_moment_is() -> None:
    asked = [ASKED, Request("https://a.test/y"), replace(ASKED, form=(("a", "b"),)),
             replace(ASKED, json="{}")]  # fmt: skip
    later = replace(PAGE, fetched_at=NOON.replace(minute=1))
    ids = [response_of(one, PAGE).id for one in asked] + [response_of(ASKED, later).id]
    assert len(set(ids)) == len(ids)
    assert response_of(ASKED, PAGE).id == ids[0]
    assert {len(one) for one in ids} == {20}
