"""How a seed's date stands to a paper's on arXiv, and what its years were; it weighs nothing."""

from __future__ import annotations

import re
from datetime import date

from crawler.core.model import ArxivRecord, PartialDate, Seed

_MONTH = re.compile(r"(?:[a-z-]+(?:\.[a-z-]+)?/)?([0-9]{2})([0-9]{2})", re.IGNORECASE | re.ASCII)


def month_of(arxiv_id: str) -> tuple[int, int] | None:
    """Year and month in which the identifier was given: (2022, 11) for ``2211.10950``."""
    found = _MONTH.match(arxiv_id)
    if not found or not 1 <= int(found[2]) <= 12:
        return None
    year = int(found[1])
    return (1900 if year >= 91 else 2000) + year, int(found[2])


def date_signal(seed: Seed, record: ArxivRecord) -> tuple[str, str] | None:
    """The level of the date and its evidence; ``None`` where either side shows no date.

    With a full date the level counts days to the nearest of the record's dates; with a month,
    months; with a year, how many years the seed is later than the paper on arXiv.
    """
    month = month_of(record.arxiv_id.value)
    if seed.date is None or month is None:
        return None
    day = _day(seed.date)
    dates = [moment.date() for moment in (record.published, record.updated) if moment]
    if day is not None and dates:
        return _by_day(seed, day, dates)
    if seed.year_inferred:
        return None
    if seed.date.month is not None:
        months = 12 * (seed.date.year - month[0]) + seed.date.month - month[1]
        return _by_month(months)
    return _by_year(seed.date.year - month[0])


def _day(stated: PartialDate) -> date | None:
    if stated.month is None or stated.day is None:
        return None
    try:
        return date(stated.year, stated.month, stated.day)
    except ValueError:
        return None


def _by_day(seed: Seed, day: date, dates: list[date]) -> tuple[str, str] | None:
    gaps = [(day - other).days for other in dates]
    if seed.year_inferred:
        gaps = [(gap + 183) % 365 - 183 for gap in gaps]
    gap = min(gaps, key=abs)
    if seed.year_inferred:
        return ("day of the year", f"date {gap:+d} d") if abs(gap) <= 3 else None
    for most, level in ((3, "days 3"), (45, "days 45"), (400, "days 400"), (1200, "days 1200")):
        if abs(gap) <= most:
            return level, f"date {gap:+d} d"
    return "days more", f"date {gap:+d} d"


def _by_month(months: int) -> tuple[str, str]:
    told = f"date {months:+d} months"
    if abs(months) <= 1:
        return "months 1", told
    return _by_year(round(months / 12))[0], told


def _by_year(years: int) -> tuple[str, str]:
    return f"years {max(-6, min(6, years)):+d}", f"year {years:+d}"


# --- how usual arXiv was ----------------------------------------------------------

_ERAS = (2008, 2012, 2016)
_AT_HOME = ("astro-ph", "cond-mat", "gr-qc", "hep-", "math-ph", "nucl-", "quant-ph")
"""Fields whose papers have been on arXiv since its beginning."""


def era_signal(record: ArxivRecord) -> tuple[str, str] | None:
    """The level of the years in which the record was posted, and its evidence.

    ``None`` where papers of its field were commonly on arXiv, so that it says nothing. Of papers
    of computer science one in a hundred was there in 2007, and a quarter in 2017 (Sutton and Gong,
    arXiv:1710.05225): an entry that only resembles a paper of those years is likelier another one
    of its authors, which is not there.
    """
    month = month_of(record.arxiv_id.value)
    if month is None or any(name.startswith(_AT_HOME) for name in record.categories[:1]):
        return None
    last = next((year for year in _ERAS if month[0] <= year), None)
    return (f"to {last}", f"few papers of {month[0]} are on arXiv") if last else None
