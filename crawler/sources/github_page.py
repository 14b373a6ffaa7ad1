"""Reads a repository's page on github.com; it must not take any other page for one.

``https://github.com/owner/name``, without a token. It tells the name of today, archived, fork,
the root listing, licence, language, stars, README. Only what the page proves becomes a fact: a
page that is cut, throttled, of another kind or of another layout is ``Unreadable``, never a
repository without files. The pieces are read by ``github_markup`` (HTML), ``github_listing``
(HTML until 2022) and ``github_embedded`` (JSON since 2023).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields
from html import unescape
from urllib.parse import urlsplit

from crawler.core.ids import github, repo_id
from crawler.core.model import (
    Absence,
    Absent,
    Page,
    RepoAnswer,
    RepoFacts,
    RepoId,
    Request,
    Unreadable,
)
from crawler.sources.github_embedded import read_embedded
from crawler.sources.github_listing import read_listing, shows_no_commit
from crawler.sources.github_markup import Head, read_head, read_header, read_sidebar

_ROOT = "/:user_id/:repository"
_NOT_FOUND = frozenset({404, 410})
_TAIL = 2_000
"""The last characters, in which the end of a whole page stands."""
_TITLE = re.compile(r"<title[^<>]*>([^<]{0,300})</title", re.IGNORECASE)
_TROUBLES = frozenset({"rate limit", "unicorn!", "server error", "sign in to github"})
_BLOCKED = (
    "Repository unavailable due to DMCA takedown",
    "This repository has been disabled",
    "Access to this repository has been disabled by GitHub",
)
_NOTICE = re.compile(r"/github/[a-z-]{1,40}/(?:blob|tree)/[^\s\"'<>\\]{1,300}")


# --- the question -------------------------------------------------------------


def page_request(repo: RepoId) -> Request:
    """The question for a repository's page, at ``https://github.com/owner/name``."""
    return Request(
        url=f"https://github.com/{repo.full_name}", accept="text/html", complaint=complaint
    )


def complaint(page: Page) -> str | None:
    """Why a page with status 200 is no answer and should be asked for again; else ``None``.

    GitHub's rate-limit page has been seen with status 200; a login page follows a redirect; the
    "Unicorn!" and "Server Error" pages stand for its own faults.
    """
    if page.status != 200:
        return None
    text = _decoded(page)
    if not text.lstrip("\ufeff \t\r\n").startswith("<"):
        return "no HTML"
    title = _TITLE.search(text, 0, 200_000)
    named = unescape(title[1]).partition("·")[0].strip() if title else ""
    if named.lower() in _TROUBLES:
        return f"a page in place of the answer: {named}"
    if "</html" not in text[-_TAIL:].lower():
        return "the page is cut"
    return None


# --- the answer ---------------------------------------------------------------


def read_page(page: Page) -> RepoAnswer:
    """What GitHub's answer to :func:`page_request` says of the repository.

    ``Absent`` for 404, 410 (mistyped, private, deleted: not told apart), 451 and take-down
    notices. ``Unreadable``, with the reason, for whatever is not a repository's root page, whole.
    """
    if page.status == 451:
        return Absent(Absence.BLOCKED, _notice(_decoded(page)))
    if page.status in _NOT_FOUND:
        return _block(_decoded(page)) or Absent(Absence.NOT_FOUND)
    if page.status != 200:
        return Unreadable(f"status {page.status}")
    trouble = complaint(page)
    return Unreadable(trouble) if trouble else _read(_decoded(page), page.url)


def _decoded(page: Page) -> str:
    return page.body.decode("utf-8", "replace")


def _read(text: str, url: str) -> RepoAnswer:
    head = read_head(text)
    if head is None:
        return Unreadable("a page without a head")
    reason = _not_a_root(head, url)
    if reason:
        return Unreadable(reason)
    facts = _facts(text, head)
    block = _block(text) if _can_be_notice(text, head) else None
    return facts or block or Unreadable("a page that shows no contents of a repository")


def _not_a_root(head: Head, url: str) -> str | None:
    """Why this cannot be a repository's root page, by the addresses that it gives itself."""
    if head.route and (head.route != _ROOT or head.action not in {"", "disambiguate"}):
        return f"a page of another kind: {head.route}"
    for address in (url, head.url, head.canonical):
        if address and not _is_root(address):
            return f"a page of another address: {address[:200]}"
    return None


def _is_root(address: str) -> bool:
    """Whether this is ``https://github.com/owner/name`` and nothing below it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return repo_id(address) is not None and parts.path.strip("/").count("/") == 1


def _repo(head: Head) -> RepoId | None:
    """Today's name, as the page gives it; never the one that was asked for."""
    owner, _, name = head.nwo.partition("/")
    return github(owner, name) or repo_id(head.url or head.canonical)


def _facts(text: str, head: Head) -> RepoFacts | None:
    """All that the regions say; ``None`` where no region proves that a repository is there."""
    named = _repo(head)
    shown = read_embedded(text, named) or (_shown_in_markup(text, named) if named else None)
    if shown is None:
        return None
    repo = shown.repo
    return _joined((_fork(head, repo), shown, read_header(text, repo), read_sidebar(text, repo)))


def _shown_in_markup(text: str, repo: RepoId) -> RepoFacts | None:
    if shows_no_commit(text):
        return RepoFacts(repo, is_empty=True)
    return read_listing(text, repo)


def _fork(head: Head, repo: RepoId) -> RepoFacts:
    owner, _, name = head.parent.partition("/")
    is_fork = {"true": True, "false": False}.get(head.is_fork)
    return RepoFacts(repo, is_fork=is_fork, fork_of=github(owner, name) if is_fork else None)


def _joined(parts: Sequence[RepoFacts]) -> RepoFacts:
    """Field by field, what the first part that speaks of it says.

    One sign of an archived repository outweighs all others, which are only the want of one.
    """
    said = {
        field.name: value
        for part in reversed(parts)
        for field in fields(part)
        if (value := getattr(part, field.name)) not in (None, ())
    }
    said["archived"] = True if any(part.archived for part in parts) else said.get("archived")
    entries = next((part.entries for part in parts if part.entries is not None), None)
    return RepoFacts(**{**said, "entries": entries})


def _can_be_notice(text: str, head: Head) -> bool:
    """Whether a page with status 200 holds GitHub's own words only, and no user's."""
    is_github = bool(head.nwo) or "GitHub" in head.title
    return is_github and "markdown-body" not in text and "blob-code" not in text


def _block(text: str) -> Absent | None:
    """The notice that stands in the place of a blocked repository, with its address."""
    for sentence in _BLOCKED:
        at = text.find(sentence)
        if at >= 0 and text[max(0, at - 200) : at].rstrip().endswith(">"):
            return Absent(Absence.BLOCKED, _notice(text, at))
    return None


def _notice(text: str, start: int = 0) -> str | None:
    """The address of the notice, which GitHub publishes in a repository of its own."""
    found = _NOTICE.search(text, start)
    return f"https://github.com{found[0]}" if found else None
