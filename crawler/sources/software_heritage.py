"""What to ask of Software Heritage about a repository that is gone, and how to read it.

It must not send the question. ``/api/1/origin/URL/visit/latest/?require_snapshot=true`` tells the
last visit to an origin that left a copy (https://archive.softwareheritage.org/api/1/origin/visit/
latest/doc/). Terms of use: 120 requests an hour without a token. Quirks:

- The origin's address is part of the path, slashes and all, spelled as it was archived.
- 404 in the archive's words is an answer: it has never visited the address, or kept nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

import msgspec

from crawler.core.model import Page, RepoId, Request, Unreadable

_API = "https://archive.softwareheritage.org/api/1/origin"
_BROWSE = "https://archive.softwareheritage.org/browse/origin/directory/?origin_url="


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that the archive keeps."""

    url: str
    """Where a person can browse it."""
    visited: str
    """The day of the visit: ``2024-05-01``."""


class _Visit(msgspec.Struct):
    origin: str
    snapshot: str | None = None
    date: datetime | None = None


class _Missing(msgspec.Struct):
    exception: str


def copy_request(repo: RepoId) -> Request:
    """Ask for the last copy of a repository."""
    origin = quote(repo.url, safe=":/")
    return Request(
        f"{_API}/{origin}/visit/latest/?require_snapshot=true", accept="application/json"
    )


def read_copy(page: Page, repo: RepoId) -> Copy | Unreadable | None:
    """The copy, or ``None`` where the archive says that it has none."""
    try:
        if page.status == 404:
            said = msgspec.json.decode(page.body, type=_Missing).exception
            return None if said == "NotFoundExc" else Unreadable(f"status 404: {said[:80]}")
        visit = msgspec.json.decode(page.body, type=_Visit)
    except (ValueError, RecursionError):  # no JSON, or no UTF-8
        return Unreadable(f"status {page.status} and no visit")
    if page.status != 200 or visit.origin.rstrip("/").lower() != repo.url.lower():
        return Unreadable("a visit to another address")
    if visit.snapshot is None:
        return None
    day = visit.date.date().isoformat() if visit.date else "an unknown day"
    return Copy(f"{_BROWSE}{quote(visit.origin, safe=':/')}", day)
