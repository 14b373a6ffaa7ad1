"""The line that opens an entry of a listing is read month by month, and no other line is."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.core.model import PartialDate
from crawler.core.seeds.headers import Header, read_header

TODAY = date(2026, 3, 10)
MONTHS = "January February March April May June July August September October November December"


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS.split(), 1)))
def test_every_month_is_known_long_and_short(number: int, name: str) -> None:
    told = Header("cs.CV", PartialDate(2022, number, 20), year_inferred=False, code_badge=False)
    spellings = {name, name[:3], f"{name[:3]}."} | ({"Sept", "Sept."} if number == 9 else set())
    for month in spellings:
        assert read_header(f"CV{month} 20, 2022", TODAY) == told
        assert read_header(f"CV{month}20 2022", TODAY) == told
    year = 2026 if number < 3 else 2025
    assert read_header(f"CV{name} 20", TODAY) == Header(
        "cs.CV", PartialDate(year, number, 20), year_inferred=True, code_badge=False
    )
    for wrong in (name.lower(), name.upper(), name[:2], f"{name}x"):
        assert read_header(f"CV {wrong} 20, 2022", TODAY) is None


@pytest.mark.parametrize(
    ("line", "header"),
    [
        ("Nov 20, 2022", Header(None, PartialDate(2022, 11, 20), False, False)),
        ("Nov 20,2022Code", Header(None, PartialDate(2022, 11, 20), False, True)),
        ("LG · Nov 20, 2022 · Code", Header("cs.LG", PartialDate(2022, 11, 20), False, True)),
        ("LG | Nov 20 2022|Code", Header("cs.LG", PartialDate(2022, 11, 20), False, True)),
        ("cs.LG•Nov 2•Code", Header("cs.LG", PartialDate(2025, 11, 2), True, True)),
        ("quant-phMay 3", Header("quant-ph", PartialDate(2025, 5, 3), True, False)),
        ("ZZMay 3", Header(None, PartialDate(2025, 5, 3), True, False)),
        ("CVMar 10", Header("cs.CV", PartialDate(2026, 3, 10), True, False)),
        ("CVMar 11", Header("cs.CV", PartialDate(2025, 3, 11), True, False)),
        ("CVFeb 29", Header("cs.CV", PartialDate(2024, 2, 29), True, False)),
        ("CVFeb 30", Header("cs.CV", None, False, False)),
        ("CVJun 31, 2022", Header("cs.CV", None, False, False)),
        ("CVJun 30, 2022", Header("cs.CV", PartialDate(2022, 6, 30), False, False)),
        ("CVJun 0, 2022", Header("cs.CV", None, False, False)),
        ("CVJun 1, 2022", Header("cs.CV", PartialDate(2022, 6, 1), False, False)),
        ("CVJun 1, 0000", Header("cs.CV", None, False, False)),
        ("CVJun 1, 0001", Header("cs.CV", PartialDate(1, 6, 1), False, False)),
        ("CVJun 1, 2027", Header("cs.CV", PartialDate(2027, 6, 1), False, False)),
        ("May 3", None),
        ("May 3Code", None),
        ("wordsMay 3, 2022", None),
        ("CVMay 123", None),
        ("CVMay 1, 222", None),
        ("CV....May 1, 2022", None),
        ("1May 1, 2022", None),
        ("CVMay 1, 2022Codes", None),
        ("On May 1, 2022 more", None),
        ("CV" + " ·" * 2 + "May 1, 2022", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_header_has_a_category_a_date_and_perhaps_a_badge(
    line: str, header: Header | None
) -> None:
    assert read_header(line, TODAY) == header


def test_the_newest_leap_day_may_be_eight_years_ago() -> None:
    for today, year in ((date(1904, 2, 28), 1896), (date(2104, 2, 28), 2096)):
        assert read_header("CVFeb 29", today) == Header(
            "cs.CV", PartialDate(year, 2, 29), year_inferred=True, code_badge=False
        )
