"""Collects the lines of an entry that has an end of its own; it reads none."""

from __future__ import annotations

import re

from crawler.core.seeds import bibtex, tagged
from crawler.core.seeds.lines import Line, Pushback

_MOST_LINES = 2_000
_LONGEST = 400_000
_BRACE = re.compile(r"\\.|[{}]")
_CLOSING_ROUND = re.compile(r"\s*\)")


def bibtex_block(lines: Pushback, first: str) -> str:
    """The text of the entry that begins with ``first``, to the brace that closes it.

    An entry that is not closed ends before the next entry, or at its first blank line.
    """
    taken: list[Line] = []
    size, level = len(first), _level(first)
    is_round = "(" in first.partition("{")[0]
    if level <= 0 and not is_round:
        return first
    for number, text in lines:
        if bibtex.OPENING.match(text) or len(taken) >= _MOST_LINES or size > _LONGEST:
            lines.give_back([(number, text)])
            break
        taken.append((number, text))
        size += len(text)
        level += _level(text)
        if _CLOSING_ROUND.match(text) if is_round else level <= 0:
            return "".join([_ended(first), *(_ended(part) for _, part in taken)])
    blank = next((at for at, (_, text) in enumerate(taken) if not text.strip()), len(taken))
    lines.give_back(taken[blank:])
    return "".join([_ended(first), *(_ended(part) for _, part in taken[:blank])])


def _level(text: str) -> int:
    marks = _BRACE.findall(text)
    return marks.count("{") - marks.count("}")


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"


def tagged_block(lines: Pushback, first: Line) -> list[Line]:
    """The lines of the entry that begins with ``first``: to ``ER``, a blank line or the next."""
    taken = [first]
    for number, text in lines:
        blank = not taken[-1][1].strip()
        if (
            tagged.OPENING.match(text)
            or (blank and not tagged.is_field(text))
            or len(taken) >= _MOST_LINES
        ):
            lines.give_back([(number, text)])
            break
        taken.append((number, text))
        if tagged.CLOSING.match(text):
            break
    return taken


def skip_comment(lines: Pushback, first: str) -> None:
    """Read on to the end of an HTML comment; one that does not end is a line long."""
    taken: list[Line] = []
    if "-->" in first:
        return
    for line in lines:
        taken.append(line)
        if "-->" in line[1]:
            return
        if len(taken) >= _MOST_LINES:
            break
    lines.give_back(taken)
