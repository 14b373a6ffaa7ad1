"""A moment that names no zone is UTC, wherever the program runs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from lxml import etree

from crawler.core.model import ArxivRecord
from crawler.sources._atom import ATOM, parts_of, read_entry
from crawler.sources._bulk import rfc_moment

EVENING = datetime(2007, 4, 2, 19, 18, 42, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_india(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Kolkata")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    "text",
    ["Mon, 2 Apr 2007 19:18:42 GMT", "Mon, 2 Apr 2007 19:18:42 -0000", "2 Apr 2007 21:18:42 +0200"],
)
def test_a_moment_of_mail(text: str) -> None:
    assert rfc_moment(text) == EVENING


@pytest.mark.parametrize(
    ("text", "at"),
    [("2007-04-02T19:18:42Z", EVENING), ("2007-04-02T19:18:42", EVENING),
     ("2007-04-02T21:18:42+02:00", EVENING), ("0001-01-01T00:00:00+02:00", None), ("soon", None)],
)  # fmt: skip
def test_a_moment_of_the_feed(text: str, at: datetime | None) -> None:
    entry = etree.Element(f"{ATOM}entry")
    for tag, said in (
        ("id", "http://arxiv.org/abs/0704.0001v1"),
        ("title", "Of"),
        ("published", text),
    ):
        etree.SubElement(entry, f"{ATOM}{tag}").text = said
    read = read_entry(parts_of(entry))
    assert isinstance(read, ArxivRecord)
    assert read.published == at
