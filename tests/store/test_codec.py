"""A column's text is the same wherever it was written."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest

from crawler.store.codec import moment, stamp

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


@pytest.fixture
def in_india(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Kolkata")
        time.tzset()
        stamp.cache_clear()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_india")
@pytest.mark.parametrize("hours", [-12, -3.5, 0, 2, 14])
def test_a_moment_is_written_in_utc_whatever_clock_told_it(hours: float) -> None:
    told = NOON.astimezone(timezone(timedelta(hours=hours)))
    assert stamp(told) == "2026-03-31T12:00:00.000000Z"
    assert moment(stamp(told)) == NOON
