"""Values to columns and back; it must not know a table."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec

_T = TypeVar("_T")


def stamp(moment: datetime) -> str:
    """UTC, of one width, so that text sorts as time does: ``2026-03-31T12:00:00.000000Z``."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def stamp_or_none(moment: datetime | None) -> str | None:
    """Like :func:`stamp`, for what may be absent."""
    return None if moment is None else stamp(moment)


def moment(text: str) -> datetime:
    """The time that :func:`stamp` wrote."""
    return datetime.fromisoformat(text)


def moment_or_none(text: str | None) -> datetime | None:
    """Like :func:`moment`, for what may be absent."""
    return None if text is None else moment(text)


def to_json(value: object) -> str:
    """A value of the core as JSON; equal values give equal text."""
    return msgspec.json.encode(value).decode()


def from_json(text: str, kind: type[_T] | Any) -> _T:
    """The value of ``kind`` that :func:`to_json` wrote.

    Raises msgspec.ValidationError where the text is of another kind.
    """
    value: _T = msgspec.json.decode(text, type=kind)
    return value


def digest(*parts: str | None) -> str:
    """A short name for a content: 80 bits, so that a million of them do not meet."""
    joined = "\x1f".join("" if part is None else part for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:20]
