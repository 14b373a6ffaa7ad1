"""Good inputs made longer: what a reader goes through from end to end, at any size.

Hostile inputs often end a reader at once; a long good one does not. It judges nothing.
"""

from __future__ import annotations

import json
from typing import Any

_PARTS = (b"entry", b"record", b"article", b"main", b"body")
"""What is repeated in markup, the first that is there."""


def grown(data: bytes, size: int) -> bytes:
    """An input of about ``size`` bytes, and no shorter than it was: parts of it come again."""
    return _json(data, size) or _markup(data, size) or data * _times(data, size)


def _times(part: bytes, size: int) -> int:
    return max(1, size // max(1, len(part)))


def _markup(data: bytes, size: int) -> bytes | None:
    for name in _PARTS:
        begin, end = data.find(b"<" + name), data.rfind(b"</" + name + b">")
        if 0 <= begin < end:
            end += len(name) + 3
            return data[:begin] + data[begin:end] * _times(data[begin:end], size) + data[end:]
    return None


def _json(data: bytes, size: int) -> bytes | None:
    try:
        document = json.loads(data)
    except ValueError:
        return None
    return json.dumps(_longer(document, _times(data, size))).encode()


def _longer(value: Any, times: int) -> Any:
    """The outermost lists are so many times as long; where there is none, the texts are."""
    match value:
        case list():
            return value * times
        case dict() if any(isinstance(one, dict | list) for one in value.values()):
            return {key: _longer(one, times) for key, one in value.items()}
        case dict():
            return {key: one * times if isinstance(one, str) else one for key, one in value.items()}
    return value
