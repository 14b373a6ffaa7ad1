"""What the archive says of a repository."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from crawler.core.model import Page, Unreadable
from crawler.sources.software_heritage import Copy, copy_request, read_copy
from tests.values import repo

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
REPO = repo("nlp-lab/Stories")
# Shaped as https://archive.softwareheritage.org/api/1/origin/visit/latest/doc/ documents it.
VISIT = {
    "origin": REPO.url,
    "visit": 3,
    "date": "2024-05-01T23:59:00.123456+00:00",
    "status": "full",
    "snapshot": "6a3a2cf0b2b90ce7ae1cf0a221ed68035b686f5a",
    "type": "git",
}
BROWSE = "https://archive.softwareheritage.org/browse/origin/directory/?origin_url="


def read(body: Any, status: int = 200) -> Copy | Unreadable | None:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_copy(Page("https://archive.softwareheritage.org/x", status, raw, NOON), REPO)


def test_an_origin_is_asked_for_by_its_address() -> None:
    assert copy_request(REPO).url == (
        "https://archive.softwareheritage.org/api/1/origin/https://github.com/nlp-lab/Stories"
        "/visit/latest/?require_snapshot=true"
    )


@pytest.mark.parametrize(
    ("body", "status", "expected"),
    [
        (VISIT, 200, Copy(f"{BROWSE}https://github.com/nlp-lab/Stories", "2024-05-01")),
        ({**VISIT, "date": None}, 200,
         Copy(f"{BROWSE}https://github.com/nlp-lab/Stories", "an unknown day")),
        ({**VISIT, "snapshot": None}, 200, None),
        ({"exception": "NotFoundExc", "reason": "x"}, 404, None),
        ({"exception": "Throttled"}, 404, Unreadable("status 404: Throttled")),
        (b"<html>", 404, Unreadable("status 404 and no visit")),
        ({**VISIT, "origin": "https://github.com/other/repo"}, 200,
         Unreadable("a visit to another address")),
        ([], 200, Unreadable("status 200 and no visit")),
    ],
)  # fmt: skip
def test_what_each_answer_says(body: Any, status: int, expected: Copy | Unreadable | None) -> None:
    assert read(body, status) == expected
