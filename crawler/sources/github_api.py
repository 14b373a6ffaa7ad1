"""What GitHub's two APIs have in common: refusals and values in JSON; it must not ask anything.

Limits and refusals as of docs.github.com, "Rate limits for the REST API" and "Rate limits and
query limits for the GraphQL API": a primary limit has ``x-ratelimit-remaining: 0``, a secondary
one ``retry-after`` or only its words, a take-down a ``block``; any other 403 forbids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from crawler.core.ids import github
from crawler.core.model import Absence, Absent, Entry, Page, RepoId, Trouble
from crawler.sources.github_text import clean

API = "https://api.github.com"
JSON = "application/vnd.github+json"
_LIMITS = ("rate limit", "abuse detection")


def explain(page: Page) -> Trouble | None:
    """What a 403 means: a limit, a take-down (an answer, ``None``), or that we may not."""
    told = document(page)
    if "block" in told:
        return None
    message = str(told.get("message", "")).lower()
    return Trouble.THROTTLED if any(one in message for one in _LIMITS) else Trouble.FORBIDDEN


def blocked(told: Mapping[str, object]) -> Absent:
    """The take-down that a body tells of, with its notice's address."""
    address = text(within(told, "block").get("html_url")) or ""
    return Absent(Absence.BLOCKED, address if address.startswith("https://") else None)


def document(page: Page) -> dict[str, object]:
    """The JSON object of a body; empty where it is none."""
    try:
        found: object = json.loads(page.body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


# --- values -------------------------------------------------------------------


def within(value: Mapping[str, object], key: str) -> Mapping[str, object]:
    """The object under a key; empty where there is none."""
    inner = value.get(key)
    return inner if isinstance(inner, dict) else {}


def items(value: object) -> list[Mapping[str, object]] | None:
    """A list of objects; ``None`` where it is none, or holds anything else."""
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        return None
    return value


def text(value: object) -> str | None:
    """Words, or ``None`` for none and for blank ones."""
    return clean(value).strip() or None if isinstance(value, str) else None


def flag(value: object) -> bool | None:
    """Yes, no, or not said."""
    return value if isinstance(value, bool) else None


def count(value: object) -> int | None:
    """A number from 0, or ``None``."""
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value < 10**12 else None


def moment(value: object) -> datetime | None:
    """``2023-04-19T00:00:00Z``, aware and in UTC; ``None`` for anything else."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return at.astimezone(UTC) if at and at.tzinfo else None


def named(value: object) -> RepoId | None:
    """The repository of an ``owner/name``."""
    owner, _, name = value.partition("/") if isinstance(value, str) else ("", "", "")
    return github(owner, name)


def spdx(value: Mapping[str, object]) -> str | None:
    """The licence: an SPDX identifier, ``NOASSERTION`` where the host does not know the text."""
    return text(value.get("spdx_id")) or text(value.get("spdxId"))


_KINDS = {
    "blob": (False, False),
    "tree": (True, False),
    "commit": (False, True),
    "file": (False, False),
    "symlink": (False, False),
    "dir": (True, False),
    "submodule": (False, True),
}


def listing(found: Iterable[tuple[object, object]] | None) -> tuple[Entry, ...] | None:
    """Names and kinds as entries, folders first as on GitHub's pages.

    ``None`` where one cannot be read: a listing that is not whole says nothing.
    """
    entries = [_entry(name, kind) for name, kind in found] if found is not None else [None]
    known = [entry for entry in entries if entry]
    if len(known) < len(entries):
        return None
    return tuple(sorted(known, key=_as_shown))


def _entry(name: object, kind: object) -> Entry | None:
    known = _KINDS.get(kind) if isinstance(kind, str) else None
    shown = clean(name) if isinstance(name, str) else ""
    return Entry(shown, *known) if known and shown else None


def _as_shown(entry: Entry) -> tuple[bool, str]:
    return not (entry.is_dir or entry.is_submodule), entry.name
