"""Parses the fields that arXiv's bulk services share; it must not guess at what is none."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from crawler.sources._tex import accents_as_letters

_MONTHS = {
    name: number
    for number, name in enumerate(
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), start=1
    )
}


def rfc_moment(text: str) -> datetime | None:
    """``Mon, 2 Apr 2007 19:18:42 GMT`` as aware UTC; ``None`` for what is no such date."""
    parts = text.split()
    try:
        if len(parts) == 6 and parts[5] == "GMT" and len(parts[4]) == 8:
            return _plain(parts)
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, KeyError, OverflowError):
        return None


def _plain(parts: list[str]) -> datetime:
    """The form that nearly all have; four times quicker than the general way."""
    hour, minute, second = parts[4].split(":")
    return datetime(
        int(parts[3]), _MONTHS[parts[2]], int(parts[1]), int(hour), int(minute), int(second),
        tzinfo=UTC,
    )  # fmt: skip


def version_number(text: str) -> int | None:
    """3 for ``v3``; ``None`` for what names no version."""
    digits = text.strip().removeprefix("v")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else None


def line_of(text: str) -> str:
    """One line: white space folded, TeX's accents as letters."""
    return " ".join(accents_as_letters(text).split())


def lines_of(text: str) -> str | None:
    """Text with its line breaks, TeX's accents as letters; ``None`` where it is blank."""
    return accents_as_letters(text).strip() or None


def categories_of(text: str) -> tuple[str, ...]:
    """Categories parted by spaces, the primary one first, none twice."""
    return tuple(dict.fromkeys(text.split()))


def name_of(given: str, family: str, suffix: str) -> str:
    """``Given Family Suffix`` in one line; empty where no part has a letter, as in a lone colon."""
    name = line_of(f"{given} {family} {suffix}")
    return name if any(map(str.isalpha, name)) else ""
