"""Small values that many tests need."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from crawler.core.ids import github
from crawler.core.model import Page, RepoId

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def repo(name: str) -> RepoId:
    """The repository ``owner/name`` on GitHub."""
    made = github(*name.split("/"))
    assert made is not None
    return made


def page(body: object, status: int = 200, **more: str) -> Page:
    """An answer that came at noon; what is no bytes is sent as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Page("https://a.test/x", status, raw, NOON, **more)
