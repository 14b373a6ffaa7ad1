"""Values to columns and back; it must not know a table.

What reads a column raises StoreError for what this program did not write there.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from crawler.store.errors import StoreError

_T = TypeVar("_T")
_E = TypeVar("_E", bound=Enum)


@lru_cache(maxsize=4_096)  # the rows of an answer are of one moment
def stamp(moment: datetime) -> str:
    """UTC, of one width, so that text sorts as time does: ``2026-03-31T12:00:00.000000Z``."""
    return f"{moment.astimezone(UTC).isoformat(timespec='microseconds')[:-6]}Z"


def stamp_or_none(moment: datetime | None) -> str | None:
    """Like :func:`stamp`, for what may be absent."""
    return None if moment is None else stamp(moment)


def moment(text: str) -> datetime:
    """The time that :func:`stamp` wrote."""
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise _strange(error) from error


def day(text: str) -> date:
    """The day that ``isoformat`` wrote."""
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise _strange(error) from error


def member(kind: type[_E], text: str) -> _E:
    """The member of an enumeration that has this value."""
    try:
        return kind(text)
    except ValueError as error:
        raise _strange(error) from error


def moment_or_none(text: str | None) -> datetime | None:
    """Like :func:`moment`, for what may be absent."""
    return None if text is None else moment(text)


def to_json(value: object) -> str:
    """A value of the core as JSON; equal values give equal text."""
    return msgspec.json.encode(value).decode()


def from_json(text: str, kind: type[_T] | Any) -> _T:
    """The value of ``kind`` that :func:`to_json` wrote."""
    try:
        value: _T = msgspec.json.decode(text, type=kind)
    except (ValueError, RecursionError, TypeError) as error:
        raise _strange(error) from error
    return value


def _strange(error: Exception) -> StoreError:
    return StoreError(f"the database holds what this program did not write: {error}")


def digest(*parts: str | None) -> str:
    """A short name for a content: 80 bits, so that a million of them do not meet."""
    joined = "\x1f".join("" if part is None else part for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:20]
