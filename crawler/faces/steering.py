"""Keeps strangers' text from steering a terminal; it must not translate it."""

from __future__ import annotations

import re
import unicodedata

# Cc and Cf steer a terminal or turn the direction of text; surrogates cannot be printed at all.
_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def safe(text: str) -> str:
    """The text on one line, with every character that steers a terminal replaced."""
    if text.isascii() and text.isprintable():
        return text
    harmless = "".join(
        " "
        if letter in "\t\n\r"
        else "\ufffd"
        if unicodedata.category(letter) in _STEERING
        else letter
        for letter in text
    )
    return harmless if harmless.isascii() else _without_towers(harmless)


_MOST_MARKS = 8
"""On one letter; no script that people write has more. A hundred reach into the lines around."""


def _without_towers(text: str) -> str:
    kept, marks = [], 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _MOST_MARKS:
            kept.append(letter)
    return "".join(kept)


def short(text: str, most: int) -> str:
    """The text, cut at so many letters, with a sign that it was."""
    return text if len(text) <= most else f"{text[:most]}…"


# As they stand in JSON these steer too: control characters of the upper half, and direction.
_STEERING_IN_JSON = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def safe_json(text: str) -> str:
    """The same JSON, with every character that steers a terminal written as an escape."""
    if text.isascii() and "\x7f" not in text:
        return text
    return _STEERING_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
