"""What other hosts say of a repository or a deposit."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.evidence import Look
from crawler.core.ids import hosted_id
from crawler.core.model import (
    Absence,
    Absent,
    Entry,
    Page,
    RepoAnswer,
    RepoFacts,
    RepoId,
    Unreadable,
)
from crawler.core.status import RepoStatus, judge
from crawler.sources.other_hosts import hosted_request, read_hosted

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LISTING = [
    {"id": "a", "name": "src", "type": "tree", "path": "src", "mode": "040000"},
    {"id": "b", "name": "README.md", "type": "blob", "path": "README.md", "mode": "100644"},
    {"id": "c", "name": "vendored", "type": "commit", "path": "vendored", "mode": "160000"},
]
ADDRESSES = [
    "https://gitlab.com/group/sub/name",
    "https://codeberg.org/owner/name",
    "https://bitbucket.org/owner/name",
    "https://anonymous.4open.science/r/Name-1A2B",
    "https://zenodo.org/records/123",
    "https://huggingface.co/datasets/Org/data",
]


def named(address: str) -> RepoId:
    found = hosted_id(address)
    assert found is not None
    return found


GITLAB, CODEBERG, BITBUCKET, ANONYMOUS, ZENODO, FACE = map(named, ADDRESSES)


def read(repo: RepoId, body: Any, status: int = 200) -> RepoAnswer:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_hosted(Page(repo.url, status, raw, NOON), repo)


@pytest.mark.parametrize(
    ("repo", "url"),
    [
        (GITLAB, "https://gitlab.com/api/v4/projects/group%2Fsub%2Fname/repository/tree?per_page=100"),
        (CODEBERG, "https://codeberg.org/api/v1/repos/owner/name/contents"),
        (BITBUCKET, "https://api.bitbucket.org/2.0/repositories/owner/name/src?pagelen=100"),
        (ANONYMOUS, "https://anonymous.4open.science/api/repo/Name-1A2B/options"),
        (ZENODO, "https://zenodo.org/api/records/123"),
        (FACE, "https://huggingface.co/datasets/Org/data"),
    ],
)  # fmt: skip
def test_each_host_is_asked_one_question(repo: RepoId, url: str) -> None:
    assert hosted_request(repo).url == url


def test_a_listing_is_read_whole() -> None:
    entries = (
        Entry("src", is_dir=True),
        Entry("README.md"),
        Entry("vendored", is_submodule=True),
    )
    facts = RepoFacts(GITLAB, is_empty=False, entries=entries)
    assert read(GITLAB, LISTING) == facts


@pytest.mark.parametrize(
    ("repo", "body", "status", "expected"),
    [
        (GITLAB, LISTING * 33 + LISTING[:1], 200, RepoFacts(GITLAB, is_empty=False)),
        (GITLAB, {"message": "404 Project Not Found"}, 404, Absent(Absence.NOT_FOUND)),
        (GITLAB, {"message": "404 Tree Not Found"}, 404,
         RepoFacts(GITLAB, is_empty=True, entries=())),
        (GITLAB, b"<html>404</html>", 404, Unreadable("status 404 in unknown words")),
        (GITLAB, {"message": "x"}, 200, Unreadable("status 200 and no listing")),
        (GITLAB, [{"type": "novelty", "name": "x"}], 200,
         Unreadable("a listing of another kind")),
        (GITLAB, ["x"], 200, Unreadable("a listing of another kind")),
        (CODEBERG, [{"name": "a.py", "path": "a.py", "type": "file"}], 200,
         RepoFacts(CODEBERG, is_empty=False, entries=(Entry("a.py"),))),
        (CODEBERG, [], 200, RepoFacts(CODEBERG, is_empty=True, entries=())),
        (CODEBERG, {"message": "The target couldn't be found.", "url": "x", "errors": []}, 404,
         Absent(Absence.NOT_FOUND)),
        (BITBUCKET, {"values": [{"path": "a.py", "type": "commit_file"}]}, 200,
         RepoFacts(BITBUCKET, entries=(Entry("a.py"),))),
        (BITBUCKET, {"values": [], "next": "x"}, 200, RepoFacts(BITBUCKET)),
        (BITBUCKET, {"error": {"message": "Repository owner/name not found"}}, 404,
         Absent(Absence.NOT_FOUND)),
        (BITBUCKET, {"error": {"message": "No such commit"}}, 404,
         Unreadable("status 404: No such commit")),
        (BITBUCKET, [], 200, Unreadable("status 200 and no listing")),
        (ANONYMOUS, {"mode": "stream"}, 200, RepoFacts(ANONYMOUS)),
        (ANONYMOUS, {"error": "repository_expired"}, 410, Absent(Absence.EXPIRED)),
        (ANONYMOUS, {"error": "repo_not_found"}, 404, Absent(Absence.NOT_FOUND)),
        (ANONYMOUS, {"error": "repository_not_ready"}, 404,
         Unreadable("status 404 repository_not_ready")),
        (ANONYMOUS, b"<html>", 200, Unreadable("status 200")),
        (ZENODO, {"id": 123}, 200, RepoFacts(ZENODO)),
        (ZENODO, {}, 410, Absent(Absence.NOT_FOUND)),
        (FACE, b"", 200, RepoFacts(FACE)),
        (FACE, b"", 404, Absent(Absence.NOT_FOUND)),
    ],
)  # fmt: skip
def test_what_each_answer_says(repo: RepoId, body: Any, status: int, expected: RepoAnswer) -> None:
    assert read(repo, body, status) == expected


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (RepoFacts(GITLAB, entries=(Entry("main.py"),)), RepoStatus.AVAILABLE),
        (RepoFacts(GITLAB, entries=(Entry("README.md"),)), RepoStatus.PLACEHOLDER),
        (RepoFacts(GITLAB, is_empty=True, entries=()), RepoStatus.EMPTY),
        (RepoFacts(GITLAB), RepoStatus.UNKNOWN),
        (RepoFacts(ANONYMOUS), RepoStatus.UNKNOWN),
        (Absent(Absence.NOT_FOUND), RepoStatus.MISSING),
        (Absent(Absence.EXPIRED), RepoStatus.UNKNOWN),
    ],
)
def test_what_is_not_known_to_hold_code_is_not_available(
    answer: RepoFacts | Absent, status: RepoStatus
) -> None:
    repo = answer.repo if isinstance(answer, RepoFacts) else ANONYMOUS
    assert judge(repo, [Look(repo, answer, NOON)]).status is status


def test_an_expired_link_is_told_as_that_even_after_it_was_seen() -> None:
    seen = Look(ANONYMOUS, RepoFacts(ANONYMOUS), NOON)
    over = Look(ANONYMOUS, Absent(Absence.EXPIRED), NOON.replace(hour=13))
    for looks in ([over], [seen, over]):
        belief = judge(ANONYMOUS, looks)
        assert belief.status is RepoStatus.UNKNOWN
        assert "review has expired" in belief.evidence[0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["message", "error", "values", "name", "type", "path", "next"]), inner
        )
    ),
    max_leaves=9,
)


@given(st.sampled_from(ADDRESSES), JSON, st.sampled_from([200, 400, 404, 410, 451]))
def test_no_answer_breaks_it(address: str, body: object, status: int) -> None:
    answer = read(named(address), body, status)
    assert isinstance(answer, RepoFacts | Absent | Unreadable)
