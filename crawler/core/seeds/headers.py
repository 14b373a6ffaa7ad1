"""Reads the line that opens an entry of a pasted listing: category, date and badge.

It is given today's date and reads no clock.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from crawler.core.model import PartialDate
from crawler.core.seeds.categories import category, is_like_category

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HEADER = re.compile(
    r"(?P<category>[A-Za-z][A-Za-z.-]{1,19}?)?[ ·•|]{0,3}"
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? ?"
    r"(?P<day>[0-9]{1,2})(?:, ?| )?(?P<year>[0-9]{4})?[ ·•|]{0,3}(?P<badge>Code)?"
)
_LONGEST = 60
_LEAP_YEARS_APART = 8


@dataclass(frozen=True, slots=True)
class Header:
    """What an entry's first line says."""

    category: str | None
    """An arXiv category, where the line shows one that can be told."""
    date: PartialDate | None
    """``None`` where no calendar has the day."""
    year_inferred: bool
    code_badge: bool


def read_header(line: str, today: date) -> Header | None:
    """``CLAug 5, 2025Code`` as its parts, or ``None`` where ``line`` opens no entry.

    ``line`` is folded. A date without a year is the newest such day that is not after ``today``.
    """
    match = _HEADER.fullmatch(line) if len(line) <= _LONGEST else None
    if match is None or not _opens_entry(match):
        return None
    month = _MONTHS.index(match["month"][:3].lower()) + 1
    day = int(match["day"])
    year = int(match["year"]) if match["year"] else _newest_year(month, day, today)
    possible = year is not None and _is_day(year, month, day)
    return Header(
        category=category(match["category"] or ""),
        date=PartialDate(year, month, day) if year is not None and possible else None,
        year_inferred=possible and not match["year"],
        code_badge=match["badge"] is not None,
    )


def _opens_entry(match: re.Match[str]) -> bool:
    """A category and a date, or a whole date: ``May 3`` alone may be a line of an abstract."""
    shown = match["category"]
    return is_like_category(shown) if shown else match["year"] is not None


def _newest_year(month: int, day: int, today: date) -> int | None:
    for year in range(today.year, today.year - _LEAP_YEARS_APART - 1, -1):
        if _is_day(year, month, day) and date(year, month, day) <= today:
            return year
    return None


def _is_day(year: int, month: int, day: int) -> bool:
    return year > 0 and 1 <= day <= calendar.monthrange(year, month)[1]
