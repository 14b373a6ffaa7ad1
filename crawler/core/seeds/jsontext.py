"""Cuts JSON into the texts of its records, one at a time; what they mean is not for it to say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crawler.core.seeds.lines import Line

LONGEST = 8_000_000
"""Characters of one record; a longer one is rejected, and not held in memory."""
WRAPPERS = frozenset(
    """data docs documents entries hit hits items list message papers publications records
    response result results seeds works""".split()
)
"""Keys under which the services that list works keep them."""

_TOKEN = re.compile(
    r'(?P<text>"(?:[^"\\]++|\\.)*+)(?P<end>"?)|[\[\]{},:]|[^\s\[\]{},:"]++', re.DOTALL
)
_REST = re.compile(r'(?:[^"\\]++|\\.)*+("?)', re.DOTALL)
_HALF = re.compile(r"(?:\\+|[A-Za-z0-9+.-]+|(?<!\\)\"[A-Za-z_-]*\"?)$")
_LONGEST_WORD = 400
_ENDLESS = "this record does not end: a brace, a bracket or a quote is missing"


@dataclass(slots=True)
class Cut:
    """The text of one record, and why it cannot be read where it cannot."""

    line: int
    """Where it begins, from 1."""
    parts: list[str] = field(default_factory=list)
    size: int = 0
    why: str | None = None
    indent: int = 0
    """How many characters stand before it on its line."""

    @property
    def text(self) -> str:
        """The record as it stands; of one that is too long, the beginning."""
        return "".join(self.parts)

    def add(self, part: str) -> None:
        """Take in more of the record."""
        self.size += len(part)
        if self.size <= LONGEST:
            self.parts.append(part)
        else:
            self.why = f"a record of more than {LONGEST:,} characters"


def cut(lines: Iterable[Line]) -> Iterator[Cut]:
    """The records of a JSON document, or of several in a row, in bounded memory.

    Records are what an array holds that is the document, or that stands under one of WRAPPERS; a
    document without such an array is one record. Where a record does not end and the next one
    begins at the same indentation, or on a line of its own, the first is at fault alone.
    """
    cutter = _Cutter()
    for number, text in lines:
        yield from cutter.take(number, text)
    yield from cutter.end()


class _Cutter:
    """Follows brackets and quotes; it knows no more of JSON than that."""

    def __init__(self) -> None:
        self._open: list[str] = []
        """The brackets that are open around the record, outermost first."""
        self._inner: list[str] = []
        """Those that are open within it."""
        self._lists: list[bool] = []
        """For each of ``_open``, whether it may hold records."""
        self._record: Cut | None = None
        self._whole: Cut | None = None
        """The document itself, until it turns out to hold records."""
        self._key = ""
        self._in_text = False
        self._number = 0
        self._held = ""
        """The end of a piece, which may be half of a sign, a word, a number or a key."""

    def take(self, number: int, text: str) -> Iterator[Cut]:
        """Take in a line, or a piece of one."""
        broken = self._begins_anew(text) if number != self._number else None
        if broken:
            yield broken
        self._number = number
        text, self._held = self._held + text, ""
        if not text.endswith("\n") and (
            half := _HALF.search(text, max(0, len(text) - _LONGEST_WORD))
        ):
            text, self._held = text[: half.start()], half.group()
        yield from self._cut(number, text)

    def _cut(self, number: int, text: str) -> Iterator[Cut]:
        at = begin = 0
        if self._in_text:
            at, done = self._end_text(text)
            if done:
                begin = at
                yield done
        for token in _TOKEN.finditer(text, at):
            sign = token.group()
            if token["text"] is not None:
                self._in_text = not token["end"] and not text.endswith("\n")
            if self._record is None and self._starts(sign):
                begin = token.start()
                self._record = Cut(number, indent=begin)
            done = None if self._in_text else self._step(sign)
            if done:
                done.add(text[begin : token.end()])
                begin = token.end()
                yield done
        self._flush(text[begin:])

    def _end_text(self, text: str) -> tuple[int, Cut | None]:
        """Where the text that is open ends, and the record where it was nothing but that text."""
        rest = next(_REST.finditer(text))
        at = rest.end()
        self._in_text = not rest[1] and not text.endswith("\n")
        if self._in_text or self._inner or self._record is None:
            return at, None
        done, self._record = self._record, None
        done.add(text[:at])
        return at, done

    def _flush(self, text: str) -> None:
        target = self._record or self._whole
        if target and text:
            target.add(text)

    def _begins_anew(self, text: str) -> Cut | None:
        """The record that was open, where this line begins the next one."""
        record = self._record
        bare = text.lstrip()
        if record is None or self._in_text or not bare.startswith("{"):
            return None
        if len(text) - len(bare) != record.indent or not self._inner:
            return None
        first = (record.parts or [""])[0].rstrip().rstrip(",")
        if not record.indent and not first.endswith("}"):
            return None
        record.why = _ENDLESS
        self._record, self._inner = None, []
        return record

    def _starts(self, sign: str) -> bool:
        """Whether a record begins here; a document begins where nothing is open."""
        if sign in "],:}":
            return False
        if not self._open:
            self._whole = Cut(self._number) if sign in "[{" else None
            return sign not in "[{"
        return self._lists[-1] and self._open[-1] == "["

    def _step(self, sign: str) -> Cut | None:
        """Follow one token; the record or the document that ends with it."""
        if self._record:
            return self._inside(sign)
        if sign in "[{":
            self._lists.append(self._may_hold(sign))
            self._open.append(sign)
        elif sign in "]}":
            return self._close()
        elif sign != ":":
            self._key = "" if sign == "," else sign.strip('"').casefold()
        return None

    def _may_hold(self, sign: str) -> bool:
        if self._lists and not self._lists[-1]:
            return False
        holds = not self._open or self._key in WRAPPERS
        if holds and sign == "[":
            self._whole = None
        return holds

    def _inside(self, sign: str) -> Cut | None:
        if sign in "[{":
            self._inner.append(sign)
        elif sign in "]}" and self._inner:
            self._inner.pop()
        if self._inner:
            return None
        done, self._record = self._record, None
        return done

    def _close(self) -> Cut | None:
        """A bracket closes around no record: perhaps the document ends, and is itself one."""
        if self._open:
            self._open.pop()
            self._lists.pop()
        if self._open:
            return None
        done, self._whole = self._whole, None
        return done

    def end(self) -> Iterator[Cut]:
        """What is left open at the end of the file."""
        held, self._held = self._held, ""
        yield from self._cut(self._number, f"{held}\n")
        left = self._record or self._whole
        if left is None and self._open:
            left = Cut(self._number)
        if left:
            left.why = left.why or _ENDLESS
            yield left
