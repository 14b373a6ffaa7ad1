"""What to ask of hosts besides GitHub about a repository or a deposit, and how to read it.

It must not send the question. One question each, at the host's open interface:

- GitLab: ``/api/v4/projects/GROUP%2FNAME/repository/tree`` lists the root, 100 entries at most
  (https://docs.gitlab.com/api/repositories/); 404 says ``Project Not Found``, of an empty one
  ``Tree Not Found``.
- Codeberg (Forgejo): ``/api/v1/repos/OWNER/NAME/contents`` lists the root; an empty one is ``[]``.
- Bitbucket: ``/2.0/repositories/OWNER/NAME/src`` at ``api.bitbucket.org`` lists the root; ``next``
  where there is more.
- anonymous.4open.science: ``/api/repo/NAME/options``; 410 says ``repository_expired``, which is
  the end of a review and not of the code. What the copy holds is not judged.
- Zenodo: ``/api/records/NUMBER``; 410 for what was withdrawn. Its content is not judged.
- Hugging Face: the page of the model, data set or space. Its content is not judged.

A listing decides what is there as GitHub's does, where it is known to be complete; else a
repository that is there is of unknown content. What is private is 404 at all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import msgspec

from crawler.core.ids import ANONYMOUS
from crawler.core.model import (
    NO_BODY,
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

_JSON = "application/json"
_MOST = 100
_KINDS = {
    "tree": "dir", "dir": "dir", "commit_directory": "dir",
    "blob": "file", "file": "file", "symlink": "file", "commit_file": "file", "commit_link": "file",
    "commit": "submodule", "submodule": "submodule", "commit_submodule": "submodule",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Host:
    """How one host is asked, and how its answer is read."""

    url: Callable[[str], str]
    read: Callable[[RepoId, Page], RepoAnswer]
    accept: str = _JSON
    types: tuple[str, ...] = ()


def hosted_request(repo: RepoId) -> Request:
    """Ask whether what ``repo`` names is there; :class:`KeyError` for a host that is not known."""
    host = _HOSTS[repo.host]
    return Request(host.url(repo.full_name), accept=host.accept, types=host.types)


def read_hosted(page: Page, repo: RepoId) -> RepoAnswer:
    """What the host says of it."""
    return _HOSTS[repo.host].read(repo, page)


# --- hosts that list a root -----------------------------------------------------


def _listed(repo: RepoId, page: Page) -> RepoAnswer:
    """A list of entries; exactly as many as a page holds may not be all."""
    told = _json(page)
    if page.status == 404:
        return _not_found(repo, told)
    if page.status != 200 or not isinstance(told, list):
        return Unreadable(f"status {page.status} and no listing")
    entries = tuple(_entries(told, "name"))
    if len(entries) != len(told):
        return Unreadable("a listing of another kind")
    is_complete = len(entries) < _MOST
    return RepoFacts(repo, is_empty=not entries, entries=entries if is_complete else None)


def _not_found(repo: RepoId, told: object) -> RepoAnswer:
    message = str(told.get("message", "")) if isinstance(told, dict) else ""
    if "Tree Not Found" in message:
        return RepoFacts(repo, is_empty=True, entries=())
    named = "Project Not Found" in message or "not found" in message or _is_forgejo(told)
    return Absent(Absence.NOT_FOUND) if named else Unreadable("status 404 in unknown words")


def _is_forgejo(told: object) -> bool:
    return isinstance(told, dict) and "message" in told and "url" in told


def _bitbucket(repo: RepoId, page: Page) -> RepoAnswer:
    told = _json(page)
    if not isinstance(told, dict):
        return Unreadable(f"status {page.status} and no listing")
    if page.status == 404:
        error = told.get("error")
        message = str(error.get("message", "")) if isinstance(error, dict) else ""
        missing = message.startswith("Repository ") and "not found" in message
        return Absent(Absence.NOT_FOUND) if missing else Unreadable(f"status 404: {message[:80]}")
    values = told.get("values")
    if page.status != 200 or not isinstance(values, list):
        return Unreadable(f"status {page.status} and no listing")
    entries = tuple(_entries(values, "path"))
    whole = "next" not in told and len(entries) == len(values)
    return RepoFacts(repo, entries=entries if whole else None)


def _entries(values: list[Any], field: str) -> Iterator[Entry]:
    for value in values:
        name = value.get(field) if isinstance(value, dict) else None
        kind = _KINDS.get(str(value.get("type"))) if isinstance(value, dict) else None
        if isinstance(name, str) and name and kind:
            yield Entry(name, is_dir=kind == "dir", is_submodule=kind == "submodule")


# --- hosts whose content is not judged --------------------------------------------


def _anonymous(repo: RepoId, page: Page) -> RepoAnswer:
    told = _json(page)
    error = str(told.get("error", "")) if isinstance(told, dict) else ""
    if page.status == 410 or error == "repository_expired":
        return Absent(Absence.EXPIRED)
    if page.status == 404 and error.endswith("not_found"):
        return Absent(Absence.NOT_FOUND)
    if page.status == 200 and isinstance(told, dict) and not error:
        return RepoFacts(repo)
    return Unreadable(f"status {page.status} {error[:80]}".strip())


def _deposit(repo: RepoId, page: Page) -> RepoAnswer:
    if page.status in (404, 410):
        return Absent(Absence.NOT_FOUND)
    return RepoFacts(repo) if page.status == 200 else Unreadable(f"status {page.status}")


def _json(page: Page) -> object:
    try:
        return msgspec.json.decode(page.body)
    except (ValueError, RecursionError):  # no JSON, or no UTF-8
        return None


def _gitlab_url(name: str) -> str:
    return f"https://gitlab.com/api/v4/projects/{quote(name, safe='')}/repository/tree?per_page=100"


_HOSTS: Mapping[str, _Host] = {
    "gitlab.com": _Host(_gitlab_url, _listed),
    "codeberg.org": _Host(
        lambda name: f"https://codeberg.org/api/v1/repos/{quote(name)}/contents", _listed
    ),
    "bitbucket.org": _Host(
        lambda name: f"https://api.bitbucket.org/2.0/repositories/{quote(name)}/src?pagelen=100",
        _bitbucket,
    ),
    ANONYMOUS: _Host(
        lambda name: f"https://{ANONYMOUS}/api/repo/{quote(name.partition('/')[2])}/options",
        _anonymous,
    ),
    "zenodo.org": _Host(lambda name: f"https://zenodo.org/api/{quote(name)}", _deposit),
    "huggingface.co": _Host(
        lambda name: f"https://huggingface.co/{quote(name)}", _deposit, "text/html", NO_BODY
    ),
}
