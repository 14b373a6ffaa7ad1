"""Numbers the lines of a list, and joins a line that came in pieces; it reads no line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

PIECE = 1 << 20
"""A line longer than this comes in pieces of exactly this many characters, the last one shorter.
So a list that is one enormous line is read in bounded memory."""

Line = tuple[int, str]
"""A line's number, from 1, and its text with its end."""


def numbered(lines: Iterable[str]) -> Iterator[Line]:
    """Every piece with the number of the line that it belongs to."""
    number, inside = 0, False
    for text in lines:
        number += not inside
        inside = len(text) == PIECE and not text.endswith("\n")
        yield number, text


def whole(pieces: Iterable[Line]) -> Iterator[Line]:
    """The lines; of one that came in pieces, the first piece, which is too long for any entry."""
    last = 0
    for number, text in pieces:
        if number != last:
            yield number, text
        last = number


class Pushback:
    """Lines that can be given back, so that an entry that went wrong costs its own line only."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = iter(lines)
        self._returned: list[Line] = []

    def __iter__(self) -> Iterator[Line]:
        return self

    def __next__(self) -> Line:
        return self._returned.pop() if self._returned else next(self._lines)

    def give_back(self, lines: list[Line]) -> None:
        """Let these lines, in order, come next."""
        self._returned.extend(reversed(lines))

    def head(self, count: int, size: int) -> list[Line]:
        """The next lines, not taken: at most ``count``, of at most ``size`` characters in all."""
        found: list[Line] = []
        for line in self:
            found.append(line)
            size -= len(line[1])
            if len(found) >= count or size <= 0:
                break
        self.give_back(found)
        return list(found)


def joined(pieces: Iterable[Line], longest: int) -> Iterator[Line]:
    """The lines, each in one piece; what is longer than ``longest`` is cut right behind that."""
    number, parts, size = 0, list[str](), 0
    for now, text in pieces:
        if now != number:
            if parts:
                yield number, "".join(parts)
            number, parts, size = now, [], 0
        if size <= longest:
            parts.append(text[: longest + 1 - size])
            size += len(parts[-1])
    if parts:
        yield number, "".join(parts)
