"""GitHub's REST answers are read for what they are; no refusal passes for an absence."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import (
    Absence,
    Absent,
    Entry,
    Page,
    RepoFacts,
    Trouble,
    Unreadable,
)
from crawler.sources.github_api import explain, moment
from crawler.sources.github_rest import (
    folder_request,
    read_folder,
    read_repo,
    read_tree,
    repo_request,
)
from tests.shared import shared
from tests.sources.api_recordings import objects, page, recorded
from tests.values import repo

NOTICE = "https://github.com/github/dmca/blob/master/2021/a.md"
BLOCK = {"message": "Repository access blocked", "block": {"reason": "dmca", "html_url": NOTICE}}


def test_every_recorded_repository_is_read_whole() -> None:
    """Each of them names itself; what is null is not said, and private ones are not there."""
    told = [read_repo(one) for one in recorded("repo") if one.body[:1] == b"{"]
    raw = objects("repo")
    assert len(told) == len(raw) >= 60
    for facts, body in zip(told, raw, strict=True):
        if body.get("private"):
            assert facts == Absent(Absence.NOT_FOUND)
            continue
        assert isinstance(facts, RepoFacts), body
        assert facts.repo.full_name == body["full_name"]
        assert (facts.archived, facts.is_fork) == (body.get("archived"), body["fork"])
        assert facts.stars == body.get("stargazers_count")
        parent = body.get("parent", {}).get("full_name")
        assert (facts.fork_of.full_name if facts.fork_of else None) == parent
        assert facts.pushed_at == datetime.fromisoformat(body["pushed_at"])
        assert facts.license == (body.get("license") or {}).get("spdx_id")


def test_the_hundreds_of_recorded_repositories_of_a_list_are_read() -> None:
    found = [
        read_repo(page(one))
        for file in sorted(shared("recordings/github_api/extra").glob("*.json"))
        for one in json.loads(file.read_bytes())
    ]
    assert len(found) >= 100
    assert {type(one) for one in found} == {RepoFacts}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (page({"message": "Not Found"}, 404), Absent(Absence.NOT_FOUND)),
        (page(BLOCK, 451), Absent(Absence.BLOCKED, NOTICE)),
        (page(BLOCK, 403), Absent(Absence.BLOCKED, NOTICE)),
        (page({**BLOCK, "block": {"html_url": "javascript:x"}}, 451), Absent(Absence.BLOCKED)),
        (page({"full_name": "a/b", "private": True}), Absent(Absence.NOT_FOUND)),
        (page({"full_name": "a/b", "disabled": True}), Absent(Absence.BLOCKED)),
        (page({"message": "Forbidden"}, 403), Unreadable("status 403")),
        (page(b"<html>404</html>", 404), Unreadable("status 404")),
        (page(b"<html>words</html>"), Unreadable("no repository in JSON")),
        (page(b'{"full_name": "a/'), Unreadable("no repository in JSON")),
        (page({"full_name": "no-slash"}), Unreadable("no repository in JSON")),
        (page([{"full_name": "a/b"}]), Unreadable("no repository in JSON")),
        (page({"full_name": "a/b"}, 422), Unreadable("status 422")),
    ],
)
def test_an_absence_needs_github_s_own_word(answer: Page, expected: object) -> None:
    assert read_repo(answer) == expected


def test_recorded_absences_and_take_downs() -> None:
    assert {repr(read_repo(one)) for one in recorded("repo_404")} == {
        repr(Absent(Absence.NOT_FOUND))
    }
    quoted = sorted(shared("recordings/github_api/quoted_in_issues").glob("repo_451*.json"))
    told = [read_repo(page(file.read_bytes(), 451)) for file in quoted]
    assert [getattr(one, "why", None) for one in told] == [Absence.BLOCKED] * len(quoted)
    assert all(getattr(one, "notice", "").startswith("https://github.com/") for one in told)


def test_recorded_refusals_are_told_apart() -> None:
    """Of these 403s only the words tell a limit from what is forbidden."""
    told = {json.loads(one.body)["message"][:22]: explain(one) for one in recorded("repo_403")}
    assert told == {
        "Must have push access ": Trouble.FORBIDDEN,
        "You have exceeded a se": Trouble.THROTTLED,
    }
    (quoted,) = shared("recordings/github_api/quoted_in_issues").glob("secondary*.json")
    assert explain(page(quoted.read_bytes(), 403)) is Trouble.THROTTLED
    assert explain(page(BLOCK, 403)) is None
    assert explain(page(b"<html>", 403)) is Trouble.FORBIDDEN


def test_recorded_trees_are_read_as_listings() -> None:
    """A recursive one lists paths, which are entries as well; a cut one says nothing."""
    for told, raw in zip(map(read_tree, recorded("trees")), objects("trees"), strict=True):
        assert isinstance(told, tuple)
        assert {one.name for one in told} == {row["path"] for row in raw["tree"]}
        assert {one.name for one in told if one.is_dir} == {
            row["path"] for row in raw["tree"] if row["type"] == "tree"
        }
    cut = {"tree": [{"path": "a", "type": "blob"}], "truncated": True}
    assert isinstance(read_tree(page(cut)), Unreadable)


def test_an_empty_repository_is_told_by_its_tree_and_not_by_its_size() -> None:
    assert read_tree(page({"message": "Git Repository is empty."}, 409)) == ()
    assert isinstance(read_tree(page({"message": "Conflict"}, 409)), Unreadable)
    facts = read_repo(page({"full_name": "a/b", "size": 0}))
    assert isinstance(facts, RepoFacts)
    assert facts.is_empty is None


def test_recorded_folders_are_read_and_single_files_are_none() -> None:
    lists = [read_folder(one) for one in recorded("contents") if one.body.lstrip()[:1] == b"["]
    files = [read_folder(one) for one in recorded("contents") if one.body[:1] == b"{"]
    assert [type(one) for one in lists] == [tuple] * len(lists)
    assert lists
    assert {type(one) for one in files} == {Unreadable}


def test_a_submodule_in_a_folder_is_known_by_its_address() -> None:
    rows = [
        {"name": "sub", "type": "file", "git_url": "https://api.github.com/repos/x/y/git/trees/1"},
        {"name": "a.py", "type": "file", "git_url": "https://api.github.com/repos/a/b/git/blobs/1"},
        {"name": "core", "type": "dir", "git_url": "https://api.github.com/repos/a/b/git/trees/2"},
    ]
    assert read_folder(page(rows)) == (
        Entry("core", is_dir=True),
        Entry("sub", is_submodule=True),
        Entry("a.py"),
    )
    assert isinstance(read_folder(page(rows * 400)), Unreadable)


def test_questions_name_the_repository_and_quote_folders() -> None:
    assert repo_request(repo("A/b.c")).url == "https://api.github.com/repos/A/b.c"
    asked = folder_request(repo("A/b"), "odd name#?")
    assert asked.url == "https://api.github.com/repos/A/b/contents/odd%20name%23%3F"
    assert (asked.quota, asked.waits) == ("core", False)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "tree full_name private license spdx_id topics path name type message".split()
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(anything, st.sampled_from([200, 403, 404, 409, 451]))
def test_no_json_breaks_a_reader(value: object, status: int) -> None:
    answer = page(value, status)
    for read in (read_repo, read_tree, read_folder, explain):
        read(answer)


@given(st.binary(max_size=60), st.sampled_from([200, 404, 451]))
def test_no_bytes_break_a_reader_or_pass_for_a_repository(body: bytes, status: int) -> None:
    assert not isinstance(read_repo(page(body, status)), RepoFacts)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"block": {"reason": "dmca"}, "message": "Repository access blocked"}, None),
        ({"message": "API rate limit exceeded for 1.2.3.4"}, Trouble.THROTTLED),
        ({"message": "You have triggered an abuse detection mechanism"}, Trouble.THROTTLED),
        ({"message": "Must have admin rights"}, Trouble.FORBIDDEN),
        ({}, Trouble.FORBIDDEN),
    ],
)
def test_a_403_says_what_it_means(told: object, expected: Trouble | None) -> None:
    assert explain(page(told, 403)) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023-04-19T00:00:00Z", datetime(2023, 4, 19, tzinfo=UTC)),
        ("2023-04-19T02:00:00+02:00", datetime(2023, 4, 19, tzinfo=UTC)),
        ("2023-04-19T00:00:00", None),
        ("19 April", None),
        (20230419, None),
        (None, None),
    ],
)
def test_a_moment_has_a_zone_or_is_none(value: object, expected: datetime | None) -> None:
    assert moment(value) == expected
