"""Reads dates as lists write them; what a date does not say stays unknown, never assumed."""

from __future__ import annotations

import calendar
import re

from crawler.core.model import PartialDate

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAME = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?<![0-9])((?:18|19|20)[0-9]{2})(?![0-9])"
_DAY = r"([0-9]{1,2})(?:st|nd|rd|th)?"
_GAP = r"[ ,.-]{1,3}"
_ISO = re.compile(
    r"(?<![0-9])((?:18|19|20)[0-9]{2})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?![0-9])"
)
_COMPACT = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?![0-9])")
_DAY_FIRST = re.compile(rf"{_DAY}{_GAP}{_NAME}{_GAP}{_YEAR}")
_MONTH_FIRST = re.compile(rf"{_NAME}(?:{_GAP}{_DAY})?{_GAP}{_YEAR}")
_YEAR_FIRST = re.compile(rf"{_YEAR}{_GAP}{_NAME}(?:{_GAP}{_DAY}(?![0-9]))?")
_NUMBERS = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]((?:19|20)[0-9]{2})(?![0-9])")
_ANY_YEAR = re.compile(_YEAR)
_NUMBER = re.compile("[0-9]{1,2}")
_WORD = re.compile("[a-z]{3,9}", re.IGNORECASE)
_LONGEST = 200


def read_date(text: str) -> PartialDate | None:
    """The date that ``text`` shows, as far as it shows it: ``June 2017`` has no day.

    Dates may have any common order and stand among other words; where several years stand alone
    the last one counts. ``03.04.2020`` has the day first; ``03/04/2020`` is ambiguous and gives the
    year alone. ``None`` without
    a year from 1800 to 2099.
    """
    text = text[:_LONGEST].casefold()
    for reader in (_iso, _named, _numeric):
        if found := reader(text):
            return found
    years = _ANY_YEAR.findall(text)
    return PartialDate(int(years[-1])) if years else None


def joined_date(year: str, month: str, day: str) -> PartialDate | None:
    """The date of three fields, each of which may be empty: ``2017``, ``jun`` or ``6``, ``12``.

    A month may hold the day, or several: of ``June 12--16`` the first day counts.
    """
    found = read_date(year)
    if found is None or found.month or not month.strip():
        return found
    word = _WORD.search(month)
    number = _NUMBER.search(day) or (_NUMBER.search(month) if word else None)
    digits = number.group() if number else None
    return _checked(str(found.year), word.group() if word else month, digits)


def _iso(text: str) -> PartialDate | None:
    match = _ISO.search(text) or _COMPACT.search(text)
    return _checked(match[1], match[2], match[3]) if match else None


def _named(text: str) -> PartialDate | None:
    if match := _DAY_FIRST.search(text):
        return _checked(match[3], match[2], match[1])
    if match := _MONTH_FIRST.search(text):
        return _checked(match[3], match[1], match[2])
    if match := _YEAR_FIRST.search(text):
        return _checked(match[1], match[2], match[3])
    return None


def _numeric(text: str) -> PartialDate | None:
    """Day, month and year, where it can be told which is the day."""
    match = _NUMBERS.search(text)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    dotted = "/" not in match.group() and "-" not in match.group()
    if first == second or first > 12 or (dotted and second <= 12):
        return _checked(match[3], match[2], match[1])
    if second > 12:
        return _checked(match[3], match[1], match[2])
    return PartialDate(int(match[3]))


def _checked(year: str, month: str | None, day: str | None) -> PartialDate:
    """The parts that a calendar can have: a 31 June keeps its month."""
    number = int(year)
    month_number = _month(month or "")
    if month_number is None:
        return PartialDate(number)
    day_number = int(day) if day and day.strip().isdigit() else None
    if day_number and day_number <= calendar.monthrange(number, month_number)[1]:
        return PartialDate(number, month_number, day_number)
    return PartialDate(number, month_number)


def _month(text: str) -> int | None:
    text = text.strip().casefold()
    if text.isdigit():
        return int(text) if 1 <= int(text) <= 12 else None
    return _MONTHS.index(text[:3]) + 1 if text[:3] in _MONTHS else None
