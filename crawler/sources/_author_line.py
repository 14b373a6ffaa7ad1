"""Parts a line of authors, as arXiv's submitters type it, into names; it must not judge them."""

from __future__ import annotations

import re

from crawler.sources._tex import accents_as_letters

_BETWEEN = re.compile(r"[,;:]|\s(?:and|&)\s")
_BEHIND_NAME = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d."})


def names_of(line: str) -> tuple[str, ...]:
    """The names, in order: ``A. One (MIT), B. Two and C. Three, Jr.`` holds three.

    Affiliations in brackets go; ``et al.`` stays as the last name, since it says that the list
    goes on.
    """
    names: list[str] = []
    for piece in _BETWEEN.split(" " + accents_as_letters(_without_brackets(line))):
        name = " ".join(piece.removeprefix(" and ").split())
        if name.lower() in _BEHIND_NAME and names:
            names[-1] += f" {name}"
        elif any(map(str.isalpha, name)):
            names.append(name)
    return tuple(names)


def _without_brackets(line: str) -> str:
    """The text outside round brackets; they may be nested, one never closed runs to the end."""
    if "(" not in line and ")" not in line:
        return line
    kept, depth = [], 0
    for piece in re.split("([()])", line):
        if piece == "(":
            depth += 1
        elif piece == ")":
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(piece)
    return " ".join(kept)
