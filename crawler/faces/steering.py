"""Keeps strangers' text from steering a terminal; it must not shorten or translate it."""

from __future__ import annotations

import unicodedata

# Cc and Cf steer a terminal or turn the direction of text; surrogates cannot be printed at all.
_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def safe(text: str) -> str:
    """The text on one line, with every character that steers a terminal replaced."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        " "
        if letter in "\t\n\r"
        else "\ufffd"
        if unicodedata.category(letter) in _STEERING
        else letter
        for letter in text
    )
