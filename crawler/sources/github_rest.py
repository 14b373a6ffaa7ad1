"""Reads GitHub's REST API for single repositories; it must not take a refusal for an absence.

``/repos/{owner}/{name}`` and, of the same, the root's tree and a folder. Without a token there are
60 questions an hour, so that this is for what a repository's page does not show.
A renamed repository redirects; ``full_name`` tells today's name. The size is no sign of an empty
repository: the tree's 409 is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import quote

from crawler.core.model import (
    Absence,
    Absent,
    Entry,
    Page,
    RepoAnswer,
    RepoFacts,
    RepoId,
    Request,
    Unreadable,
)
from crawler.sources.github_api import (
    API,
    JSON,
    blocked,
    count,
    document,
    explain,
    flag,
    items,
    listing,
    moment,
    named,
    spdx,
    text,
    within,
)

_MOST_ENTRIES = 1_000
"""A folder's contents are cut there, without a word."""


# --- questions ----------------------------------------------------------------


def repo_request(repo: RepoId) -> Request:
    """The question for a repository's own facts."""
    return _request(repo)


def tree_request(repo: RepoId) -> Request:
    """The question for the root listing of the default branch."""
    return _request(repo, "/git/trees/HEAD")


def folder_request(repo: RepoId, folder: str) -> Request:
    """The question for the listing of a folder."""
    return _request(repo, f"/contents/{quote(folder)}")


def _request(repo: RepoId, path: str = "") -> Request:
    url = f"{API}/repos/{repo.full_name}{path}"
    return Request(url, accept=JSON, explains=explain, quota="core", waits=False)


# --- answers ------------------------------------------------------------------


def read_repo(page: Page) -> RepoAnswer:
    """What the answer to :func:`repo_request` says; the listing and the README are not in it."""
    told = document(page)
    if page.status in {403, 451} and "block" in told:
        return blocked(told)
    if page.status in {404, 410} and told:
        return Absent(Absence.NOT_FOUND)
    if page.status != 200:
        return Unreadable(f"status {page.status}")
    facts = facts_of(told)
    if facts is None:
        return Unreadable("no repository in JSON")
    if told.get("private") is True:
        return Absent(Absence.NOT_FOUND)  # the token's owner sees it, and nobody else does
    return Absent(Absence.BLOCKED) if told.get("disabled") is True else facts


def facts_of(told: Mapping[str, object]) -> RepoFacts | None:
    """A repository object of the API; ``None`` where it names none."""
    repo = named(told.get("full_name"))
    if repo is None:
        return None
    is_fork = flag(told.get("fork"))
    topics = told.get("topics")
    return RepoFacts(
        repo=repo,
        archived=flag(told.get("archived")),
        is_fork=is_fork,
        fork_of=named(within(told, "parent").get("full_name")) if is_fork else None,
        license=spdx(within(told, "license")),
        language=text(told.get("language")),
        stars=count(told.get("stargazers_count")),
        pushed_at=moment(told.get("pushed_at")),
        created_at=moment(told.get("created_at")),
        description=text(told.get("description")),
        homepage=text(told.get("homepage")),
        topics=tuple(map(str, topics)) if isinstance(topics, list) else (),
    )


def read_tree(page: Page) -> tuple[Entry, ...] | Unreadable:
    """The root listing; empty for a repository without a commit.

    A listing that GitHub cut short is ``Unreadable``.
    """
    told = document(page)
    if page.status == 409 and "is empty" in str(told.get("message", "")):
        return ()
    found = items(told.get("tree")) if page.status == 200 else None
    if found is None or told.get("truncated") is True:
        return Unreadable(f"no whole listing, status {page.status}")
    entries = listing((one.get("path"), one.get("type")) for one in found)
    return entries if entries is not None else Unreadable("a listing of another kind")


def read_folder(page: Page) -> tuple[Entry, ...] | Unreadable:
    """The listing of a folder."""
    try:
        found = items(json.loads(page.body)) if page.status == 200 else None
    except (ValueError, RecursionError):
        found = None
    if not found or len(found) >= _MOST_ENTRIES:
        return Unreadable(f"no whole listing, status {page.status}")
    entries = listing((one.get("name"), _kind(one)) for one in found)
    return entries if entries is not None else Unreadable("a listing of another kind")


def _kind(entry: Mapping[str, object]) -> object:
    """A submodule calls itself a file here; its address is that of another repository's tree."""
    kind = entry.get("type")
    is_submodule = kind == "file" and "/git/trees/" in str(entry.get("git_url"))
    return "submodule" if is_submodule else kind
