"""Recorded answers of GitHub's API, as the fetcher would hand them over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from crawler.core.model import Page
from tests.shared import shared

AT = datetime(2026, 9, 20, 12, tzinfo=UTC)


def page(body: object, status: int = 200, kind: str = "application/json; charset=utf-8") -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Page("https://api.github.com/x", status, raw, AT, kind)


def recorded(kind: str) -> Iterator[Page]:
    """Every recorded answer of a kind, in order."""
    for file in sorted(shared(f"recordings/github_api/{kind}").glob("*.meta.json")):
        meta = json.loads(file.read_text())
        headers = {name.lower(): value for name, value in (meta["headers"] or {}).items()}
        body = file.with_name(file.name.replace(".meta.json", ".body")).read_bytes()
        yield Page(meta["url"], meta["status"], body, AT, headers.get("content-type", ""))


def objects(kind: str) -> list[dict[str, Any]]:
    """The recorded answers of a kind that are JSON objects."""
    found = []
    for one in recorded(kind):
        try:
            value = json.loads(one.body)
        except ValueError:
            continue
        if isinstance(value, dict):
            found.append(value)
    return found
