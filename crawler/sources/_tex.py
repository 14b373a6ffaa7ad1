"""Writes TeX's accents as letters, as arXiv's own pages do; it must not touch formulas.

arXiv keeps titles, names and comments as their authors typed them, ``Schr\\"odinger``; its bulk
services pass that on.
"""

from __future__ import annotations

import re
import unicodedata

_COMBINING = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328",
    "r": "\u030a", "d": "\u0323", "b": "\u0331",
}  # fmt: skip
_LETTERS = {
    "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ",
    "TH": "Þ", "dj": "đ", "DJ": "Đ",
}  # fmt: skip
_BASE = r"(?:\{\\?([A-Za-z])\}|\\([ij])(?![A-Za-z])\s?(?:\{\})?|([A-Za-z]))"
_BRACED = r"(?:\{\\?([A-Za-z])\}|[ ]\\?([A-Za-z]))"
_ACCENT = re.compile(
    rf"""(\{{)?(?:
         \\(["'`^~=.])[ ]?{_BASE}      # \"o  \"{{o}}  \'\i
       | \\([cvuHkrdb]){_BRACED}       # \v{{c}}  \c c
       | \\(ss|ae|AE|oe|OE|aa|AA|dh|DH|th|TH|dj|DJ|[oOlLij])(?![A-Za-z])(?:\{{\}}|[ ](?=[a-z]))?
       )(?(1)\}})                      # {{\"o}}
    """,
    re.VERBOSE,
)


def accents_as_letters(text: str) -> str:
    """``Schr\\"odinger`` and ``Schr{\\"o}dinger`` as ``Schrödinger``; the rest as it stands."""
    if "\\" not in text:
        return text
    parts = text.split("$")
    # What stands between dollars is a formula, if every dollar has its fellow.
    step = 2 if len(parts) % 2 else 1
    parts[::step] = [_ACCENT.sub(_letter, part) for part in parts[::step]]
    return "$".join(parts)


def _letter(command: re.Match[str]) -> str:
    accent = command[2] or command[6]
    if accent is None:
        return _LETTERS[command[9]]
    base = next(filter(None, (command[3], command[4], command[5], command[7], command[8])))
    return unicodedata.normalize("NFC", base + _COMBINING[accent])
