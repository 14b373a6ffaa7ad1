"""What a log line tells a machine beside its words; it writes no line and knows no logger."""

from __future__ import annotations

from typing import Any

Value = str | int | float | None


def told(event: str, **fields: Value) -> dict[str, Any]:
    """For ``extra`` of a log call: what happened, and to what. No field may hold a secret."""
    return {"told": {"event": event, **fields}}
