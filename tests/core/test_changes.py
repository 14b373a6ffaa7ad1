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
    Told,
    compare,
    ended,
    linked,
    related,
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


# --- fact by fact -------------------------------------------------------------------

FACTS = {
    MATCHES: "state arxiv_id",
    PAPERS: """version withdrawn title authors categories doi journal_ref comment code_status
        code_official code_repo promise""",
    REPOSITORIES: """full_name status archived fork_of license language stars pushed_at description
        notice""",
}
REASONS = {
    MATCHES: "score evidence candidates",
    PAPERS: "arxiv_id published updated abstract",
    REPOSITORIES: "host url last_known moved_from evidence",
}
NAMES = {MATCHES: ("seed", "seed_id"), PAPERS: ("paper", "key"), REPOSITORIES: ("repo", "key")}


@pytest.mark.parametrize("told", FACTS, ids=[one.kind for one in FACTS])
def test_a_fact_that_differs_is_told_and_a_reason_is_not(told: Told) -> None:
    kind, key = NAMES[told]
    columns = [*FACTS[told].split(), *REASONS[told].split()]
    held: Fields = dict.fromkeys(columns, "a") | {key: "x", "version": 1}
    for name in FACTS[told].split():
        new = {**held, name: 2 if name == "version" else "b"}
        (one,) = compare(told, held, new)
        was = "1" if name == "version" else "a"
        assert (one.subject, one.what, one.was, one.now) == (f"{kind}:x", name, was, str(new[name]))
        gone = compare(told, held, {**held, name: None})
        assert [(each.what, each.was, each.now) for each in gone] == [(name, was, None)]
    for name in REASONS[told].split():
        assert compare(told, held, {**held, name: "b"}) == []
    several = {**held, **dict.fromkeys(FACTS[told].split(), 3)}
    assert [one.what for one in compare(told, held, several)] == FACTS[told].split()


def test_what_was_not_believed_before_is_one_change() -> None:
    entry: Fields = {"seed_id": "s", "state": "unknown", "arxiv_id": None}
    assert compare(MATCHES, None, entry) == [Change("seed:s", "arxiv_id", None, "unknown")]
    found: Fields = {**entry, "arxiv_id": "2211.10950"}
    assert compare(MATCHES, None, found) == [Change("seed:s", "arxiv_id", None, "2211.10950")]
    assert compare(PAPERS, None, PAPER) == [
        Change("paper:2211.10950", "code_status", None, "available")
    ]
    assert ended(PAPERS, "x", "gone") == Change("paper:x", "code_status", "gone", None)
    assert ended(MATCHES, "s", None) == Change("seed:s", "arxiv_id", None, None)
    assert linked("x", "u", None) == Change("paper:x", "link", "u", None)
    assert related("x", "r", None, "official") == Change(
        "paper:x", "relation to r", None, "official"
    )


def _event(told: Told, held: Fields, new: Fields, what: str, known: str | None = None) -> object:
    (one,) = (each for each in compare(told, held, new, known) if each.what == what)
    return one.event


STATUSES = "available placeholder empty missing gone blocked unknown".split()


def _of_repository(before: str | None, now: str) -> Event | None:
    if before in ("gone", "blocked") and now in ("available", "placeholder", "empty"):
        return Event.REPOSITORY_BACK
    return Event(f"repository {now}") if now in ("gone", "blocked") and now != before else None


@pytest.mark.parametrize("now", STATUSES)
def test_a_repository_is_news_when_it_is_lost_and_when_it_is_back(now: str) -> None:
    """A failure in between is nothing: what was so before it counts."""
    new = REPO | {"status": now}
    for was in set(STATUSES) - {now, "unknown"}:
        event = _event(REPOSITORIES, REPO | {"status": was, "last_known": "gone"}, new, "status")
        assert (was, event) == (was, _of_repository(was, now))
    for known in [None, *STATUSES] if now != "unknown" else ():
        held = REPO | {"status": "unknown", "last_known": known}
        assert (known, _event(REPOSITORIES, held, new, "status")) == (
            known, _of_repository(known, now),
        )  # fmt: skip


CODE = [*STATUSES, "promised", "none_found"]


def _of_code(before: str | None, now: str, elsewhere: bool) -> Event | None:
    if now == "promised" and before in ("none_found", None):
        return Event.CODE_PROMISED
    awaited = before in ("promised", "placeholder", "empty", "none_found", "missing")
    lost = before in ("gone", "blocked")
    return Event.CODE_RELEASED if now == "available" and (awaited or (lost and elsewhere)) else None


@pytest.mark.parametrize("now", CODE)
@pytest.mark.parametrize("repo", ["github.com/a/b", "github.com/c/d"])
def test_code_is_news_when_it_comes_and_when_it_is_promised(now: str, repo: str) -> None:
    new = PAPER | {"code_status": now, "code_repo": repo}
    elsewhere = repo != "github.com/a/b"
    for was in set(CODE) - {now, "unknown"}:
        event = _event(PAPERS, PAPER | {"code_status": was}, new, "code_status", "gone")
        assert (was, event) == (was, _of_code(was, now, elsewhere))
    for known in [None, *CODE] if now != "unknown" else ():
        event = _event(PAPERS, PAPER | {"code_status": "unknown"}, new, "code_status", known)
        assert (known, event) == (known, _of_code(known, now, elsewhere))


@pytest.mark.parametrize(
    ("held", "new", "what", "event"),
    [
        ({"version": 1}, {"version": 3}, "version", Event.NEW_VERSION),
        ({"version": 3}, {"version": 1}, "version", None),
        ({"version": None}, {"version": 2}, "version", None),
        ({"version": 2}, {"version": None}, "version", None),
        ({"withdrawn": 1}, {"withdrawn": 1, "version": 2}, "version", Event.NEW_VERSION),
        ({"withdrawn": 1}, {"withdrawn": 0}, "withdrawn", None),
        ({"title": None}, {"title": "New"}, "title", None),
        ({"title": "Old"}, {"title": None}, "title", Event.NEW_TITLE),
        ({}, {"doi": "d"}, "doi", Event.PUBLISHED),
        ({"doi": "d"}, {"doi": "e"}, "doi", None),
        ({"doi": "d"}, {"doi": None}, "doi", None),
        ({"journal_ref": "J"}, {"journal_ref": "J", "doi": "d"}, "doi", None),
        ({"journal_ref": "J"}, {"journal_ref": "K"}, "journal_ref", None),
        ({}, {"doi": "d", "journal_ref": "J"}, "journal_ref", None),
    ],
)
def test_a_paper_is_news_once_a_step(
    held: Fields, new: Fields, what: str, event: Event | None
) -> None:
    assert _event(PAPERS, PAPER | held, PAPER | new, what) is event


@pytest.mark.parametrize(
    ("what", "was", "now", "event"),
    [
        ("archived", 1, 0, None),
        ("archived", None, 1, Event.REPOSITORY_ARCHIVED),
        ("full_name", "a/B", "A/b", None),
        ("full_name", "a/b", "a/c", Event.REPOSITORY_RENAMED),
        ("license", "MIT", None, None),
    ],
)
def test_a_repository_is_news_when_it_is_renamed_or_archived(
    what: str, was: object, now: object, event: Event | None
) -> None:
    held, new = ({**REPO, what: one} for one in (was, now))
    assert _event(REPOSITORIES, held, new, what) is event  # type: ignore[arg-type]
