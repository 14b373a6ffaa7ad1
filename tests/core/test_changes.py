"""What differs is told fact by fact; what people wait for is news once, and a failure never is."""

from __future__ import annotations

import pytest

from crawler.core.changes import (
    MATCHES,
    PAPERS,
    REPOSITORIES,
    Change,
    Event,
    Fields,
    compare,
)

REPO: Fields = dict.fromkeys(REPOSITORIES.columns) | {
    "key": "github.com/a/b",
    "full_name": "A/b",
    "status": "available",
    "last_known": None,
}
PAPER: Fields = dict.fromkeys(PAPERS.columns) | {
    "key": "2211.10950",
    "version": 1,
    "withdrawn": 0,
    "title": "A title",
    "code_status": "available",
    "code_repo": "github.com/a/b",
}

Case = tuple[Fields, Fields, list[Event]]
REPOSITORY_CASES: dict[str, Case] = {
    "stars": ({"stars": 3}, {"stars": 4}, []),
    "gone": ({}, {"status": "gone"}, [Event.REPOSITORY_GONE]),
    "suspected": ({}, {"status": "unknown", "last_known": "available"}, []),
    "suspected, then back": ({"status": "unknown", "last_known": "available"}, {}, []),
    "suspected, then gone": (
        {"status": "unknown", "last_known": "available"},
        {"status": "gone"},
        [Event.REPOSITORY_GONE],
    ),
    "back": ({"status": "gone"}, {}, [Event.REPOSITORY_BACK]),
    "first seen": ({"status": "unknown"}, {}, []),
    "blocked": ({}, {"status": "blocked"}, [Event.REPOSITORY_BLOCKED]),
    "renamed": ({}, {"full_name": "C/b"}, [Event.REPOSITORY_RENAMED]),
    "other letter case": ({}, {"full_name": "a/b"}, []),
    "archived": ({"archived": 0}, {"archived": 1}, [Event.REPOSITORY_ARCHIVED]),
    "code pushed to a placeholder": ({"status": "placeholder"}, {}, []),
}
PAPER_CASES: dict[str, tuple[Fields, Fields, str | None, list[Event]]] = {
    "released": ({"code_status": "promised"}, {}, None, [Event.CODE_RELEASED]),
    "released, from a placeholder": (
        {"code_status": "placeholder"},
        {},
        None,
        [Event.CODE_RELEASED],
    ),
    "known again": ({"code_status": "unknown"}, {}, "available", []),
    "released during an outage": (
        {"code_status": "unknown"},
        {},
        "promised",
        [Event.CODE_RELEASED],
    ),
    "known at last": ({"code_status": "unknown"}, {}, None, []),
    "its repository is back": ({"code_status": "gone"}, {}, None, []),
    "another repository": (
        {"code_status": "gone", "code_repo": "github.com/x/y"},
        {},
        None,
        [Event.CODE_RELEASED],
    ),
    "lost": ({}, {"code_status": "gone"}, None, []),
    "promised": (
        {"code_status": "none_found"},
        {"code_status": "promised"},
        None,
        [Event.CODE_PROMISED],
    ),
    "new version": ({}, {"version": 2}, None, [Event.NEW_VERSION]),
    "withdrawn": ({}, {"version": 2, "withdrawn": 1}, None, [Event.WITHDRAWN]),
    "new title": ({}, {"title": "Other"}, None, [Event.NEW_TITLE]),
    "doi and journal": ({}, {"doi": "10.1/x", "journal_ref": "J 1"}, None, [Event.PUBLISHED]),
    "journal alone": ({}, {"journal_ref": "J 1"}, None, [Event.PUBLISHED]),
    "journal after doi": ({"doi": "10.1/x"}, {"doi": "10.1/x", "journal_ref": "J"}, None, []),
}


@pytest.mark.parametrize("name", REPOSITORY_CASES)
def test_of_a_repository_s_changes_only_what_people_wait_for_is_news(name: str) -> None:
    held, new, events = REPOSITORY_CASES[name]
    told = compare(REPOSITORIES, REPO | held, REPO | new)
    assert told
    assert [one.event for one in told if one.event] == events


@pytest.mark.parametrize("name", PAPER_CASES)
def test_of_a_paper_s_changes_only_what_people_wait_for_is_news(name: str) -> None:
    held, new, known, events = PAPER_CASES[name]
    told = compare(PAPERS, PAPER | held, PAPER | new, known)
    assert told
    assert [one.event for one in told if one.event] == events


def test_a_change_says_what_from_and_to() -> None:
    assert compare(REPOSITORIES, REPO | {"stars": 3}, REPO | {"stars": 4}) == [
        Change("repo:github.com/a/b", "stars", "3", "4")
    ]
    assert compare(REPOSITORIES, None, REPO) == [
        Change("repo:github.com/a/b", "status", None, "available")
    ]
    assert compare(REPOSITORIES, REPO, REPO) == []


def test_news_is_called_what_the_documents_say() -> None:
    """People filter by these words."""
    assert [one.value for one in Event] == [
        "code released", "code promised", "repository gone", "repository blocked",
        "repository back", "repository renamed", "repository archived", "new version",
        "new title", "withdrawn", "published", "paper found",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "released"),
    [
        *((status, True) for status in "promised placeholder empty none_found missing".split()),
        *((status, False) for status in ("gone", "blocked", "unknown", None)),
    ],
)
def test_code_is_released_where_it_was_awaited(before: str | None, released: bool) -> None:
    (told,) = compare(PAPERS, PAPER | {"code_status": before}, PAPER)
    assert told.event is (Event.CODE_RELEASED if released else None)


@pytest.mark.parametrize(
    ("was", "now", "found"),
    [(None, "2211.10950", True), ("2211.10951", "2211.10950", False), ("2211.10950", None, False)],
)
def test_a_paper_is_found_once(was: str | None, now: str | None, found: bool) -> None:
    held, new = ({"seed_id": "s", "state": "x", "arxiv_id": one} for one in (was, now))
    event = Event.PAPER_FOUND if found else None
    assert compare(MATCHES, held, new) == [Change("seed:s", "arxiv_id", was, now, event)]
