"""What the parser wrote is read back, and what it would not have written is told."""

from __future__ import annotations

import pytest

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds.restored import restored

LEAST: dict[str, object] = {"kind": "seed", "source": "s", "line": 3, "title": "Of"}


def read(**fields: object) -> Seed | Rejected | None:
    return restored({**LEAST, **fields}, "list", 9, "the\ntext")


def rejected(reason: str) -> Rejected:
    return Rejected("list", 9, "the text", reason)


def test_a_seed_has_what_was_written_and_nothing_else() -> None:
    assert read() == Seed("s", 3, "Of", authors=(), authors_complete=False)
    whole = Seed(
        "s", 3, "Of", ("A", "B"), True, PartialDate(2017, 6, 12), True, "cs.CV", True, "x",
        arxiv_id("1706.03762"), "10.1/x", ("https://a.test/",), '{"a":1,"b":2}',
    )  # fmt: skip
    assert whole == read(
        authors=["A", "B"], authors_complete=True, date="2017-06-12", year_inferred=True,
        category="cs.CV", code_badge=True, abstract="x", arxiv_id="1706.03762v2", doi="10.1/x",
        urls=["https://a.test/"], other={"a": 1}, b=2,
    )  # fmt: skip
    told = {"kind": "rejected", "source": "s", "line": 3, "text": "x", "reason": "why"}
    assert restored(told, "list", 9, "text") == Rejected("s", 3, "x", "why", is_end=False)
    told = {**told, "is_end": True}
    assert restored(told, "list", 9, "text") == Rejected("s", 3, "x", "why", is_end=True)


@pytest.mark.parametrize("value", [{}, {"kind": "seed"}, {"kind": "x", "source": "s", "line": 1}])
def test_a_record_of_another_format_is_left_to_others(value: dict[str, object]) -> None:
    assert restored(value, "list", 9, "text") is None


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("1605", PartialDate(1605)), ("2017-06", PartialDate(2017, 6)),
        ("2017-10", PartialDate(2017, 10)), ("2017-12", PartialDate(2017, 12)),
        ("2017-06-01", PartialDate(2017, 6, 1)), ("2017-06-10", PartialDate(2017, 6, 10)),
        ("2017-06-29", PartialDate(2017, 6, 29)), ("2017-06-30", PartialDate(2017, 6, 30)),
        ("2017-12-31", PartialDate(2017, 12, 31)), ("2017-13", PartialDate(2017)),
        ("2017-6", PartialDate(2017, 6)), ("2017-06-32", PartialDate(2017, 6)),
        ("x2017", PartialDate(2017)), ("soon", None), ("", None),
    ],
)  # fmt: skip
def test_a_date_is_read_as_it_was_written(written: str, date: PartialDate | None) -> None:
    found = read(date=written)
    assert isinstance(found, Seed)
    assert found.date == date


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"title": None}, "neither a title nor an arXiv identifier nor a DOI"),
        ({"title": ""}, "neither a title nor an arXiv identifier nor a DOI"),
        ({"arxiv_id": "x y"}, "'x y' is no arXiv identifier"),
        ({"arxiv_id": "x" * 90}, f"'{'x' * 60}' is no arXiv identifier"),
        ({"title": "\x07"}, "a control character, U+0007"),
        ({"source": "\x07"}, "a control character, U+0007"),
        ({"abstract": "\x07"}, "a control character, U+0007"),
        ({"authors": ["A", "\x07"]}, "a control character, U+0007"),
        ({"line": "x"},
         "no entry as the parser writes it: Expected `int`, got `str` - at `$.line`"),
    ],
)  # fmt: skip
def test_what_no_parser_wrote_is_told(fields: dict[str, object], reason: str) -> None:
    assert read(**fields) == rejected(reason)


def test_an_identifier_is_enough_without_a_title() -> None:
    assert read(title=None, doi="10.1/x") == Seed("s", 3, doi="10.1/x")
    assert read(title=None, arxiv_id="1706.03762") == Seed(
        "s", 3, arxiv_id=arxiv_id("1706.03762")
    )  # fmt: skip
