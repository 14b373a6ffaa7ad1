"""How arXiv's search service adapts a ``search_query`` before parsing it; it must not search.

The service mends what users meant: a missing operator is OR, a missing prefix is ``all:``,
``ti:("A" OR "B")`` distributes. Its quirks are kept, each with a word at its place.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from enum import Enum, auto

PREFIXES = (
    "abs all au cat co doi id jr lastUpdatedDate rn submittedDate ti title".split()
)  # fmt: skip
_OPERATORS = ("AND", "ANDNOT", "NOT", "OR")
_TOKEN = re.compile(
    r'"[^"]*"'
    r"|[()]"
    rf"|\b(?:{'|'.join(_OPERATORS)})\b(?=[()\s]|$)"
    rf"|{'|'.join(f'{prefix}:' for prefix in PREFIXES)}"
    r'|[^"()\s]+'
)
_DATES = re.compile(r"submittedDate:\[([\d-]{4,14}) TO ([\d-]{4,14})\]")


class Kind(Enum):
    """What a token is."""

    PREFIX = auto()
    OPEN = auto()
    OPERATOR = auto()
    CLOSE = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query."""

    kind: Kind
    text: str


_OR = Token(Kind.OPERATOR, "OR")
_ALL = Token(Kind.PREFIX, "all:")


def adapt(query: str) -> str | None:
    """The query in the form that the grammar takes; ``None`` where nothing of it remains."""
    line = query.replace("\r", " ").replace("\n", " ")
    line = _DATES.sub(_dates, line.replace("lastUpdatedDate:", "submittedDate:"))
    tokens = [_token(word) for word in _TOKEN.findall(line)]
    for mend in _MENDS:
        tokens = mend(tokens)
    return _join(tokens) or None


def _token(word: str) -> Token:
    if word in _OPERATORS:
        return Token(Kind.OPERATOR, word)
    if word.endswith(":") and word[:-1] in PREFIXES:
        return Token(Kind.PREFIX, word)
    kinds = {"(": Kind.OPEN, ")": Kind.CLOSE}
    return Token(kinds.get(word, Kind.TEXT), word)


def _dates(match: re.Match[str]) -> str:
    return f'submittedDate:"{_full(match[1], first=True)} TO {_full(match[2], first=False)}"'


def _full(day: str, *, first: bool) -> str:
    """A date cut or filled to twelve digits: the first or the last minute that it can mean."""
    if not day.isdigit():
        return day
    day = day[:12]
    if len(day) == 6:
        day += "01" if first else _last_day(day)
    if len(day) == 4:
        day += "0101" if first else "1231"
    if len(day) == 8:
        day += "0000" if first else "2359"
    return day


def _last_day(month: str) -> str:
    year, number = int(month[:4]), int(month[4:])
    return str(calendar.monthrange(year, number)[1]) if year and 1 <= number <= 12 else ""


def _not_is_andnot(tokens: list[Token]) -> list[Token]:
    """``NOT`` and ``AND NOT`` become ``ANDNOT``; what follows ``AND NOT`` is not looked at."""
    out: list[Token] = []
    skip = False
    for token in tokens:
        is_not = not skip and token == Token(Kind.OPERATOR, "NOT")
        skip = False
        if is_not and out and out[-1] == Token(Kind.OPERATOR, "AND"):
            out.pop()
            skip = True
        out.append(Token(Kind.OPERATOR, "ANDNOT") if is_not else token)
    return out


def _distribute(tokens: list[Token]) -> list[Token]:
    """A prefix before a parenthesis moves to every bare term within it."""
    out: list[Token] = []
    outer: Token | None = None
    depth = 0
    for token in tokens:
        if depth:
            depth += {Kind.OPEN: 1, Kind.CLOSE: -1}.get(token.kind, 0)
            if outer and token.kind is Kind.TEXT and out[-1].kind is not Kind.PREFIX:
                out.append(outer)
        elif outer and token.kind is Kind.OPEN:
            out.pop()
            depth = 1
        else:
            # The token right after a prefix is never taken for a prefix itself.
            outer = token if token.kind is Kind.PREFIX and outer is None else None
        if depth == 0 and token.kind is Kind.CLOSE:
            outer = None
        out.append(token)
    return out


def _add_prefixes(tokens: list[Token]) -> list[Token]:
    out: list[Token] = []
    for token in tokens:
        bare = token.kind is Kind.TEXT and not (out and out[-1].kind is Kind.PREFIX)
        out += [_ALL, token] if bare else [token]
    return out


def _last_operator(tokens: list[Token]) -> list[Token]:
    """Of several operators in a row the last one counts."""
    out: list[Token] = []
    for token in tokens:
        if out and out[-1].kind is token.kind is Kind.OPERATOR:
            out.pop()
        out.append(token)
    return out


def _add_operators(tokens: list[Token]) -> list[Token]:
    after = {
        Kind.PREFIX: (Kind.PREFIX,),
        Kind.CLOSE: (Kind.PREFIX, Kind.OPEN, Kind.TEXT),
        Kind.TEXT: (Kind.PREFIX, Kind.OPEN, Kind.TEXT),
    }
    out: list[Token] = []
    for token in tokens:
        if out and token.kind in after.get(out[-1].kind, ()):
            out.append(_OR)
        out.append(token)
    return out


def _author_underscores(tokens: list[Token]) -> list[Token]:
    """``au:del_maestro`` is ``au:"del maestro"``; the service always reads its second token."""
    out = list(tokens)
    for index in range(1, len(out)):
        named = out[index - 1] == Token(Kind.PREFIX, "au:") and out[index].kind is Kind.TEXT
        second = out[1].text
        if named and "_" in second:
            spaced = second.replace("_", " ")
            out[index] = Token(Kind.TEXT, spaced if '"' in spaced else f'"{spaced}"')
    return out


def _title_is_ti(tokens: list[Token]) -> list[Token]:
    title, ti = Token(Kind.PREFIX, "title:"), Token(Kind.PREFIX, "ti:")
    return [ti if token == title else token for token in tokens]


def _drop_empty(tokens: list[Token]) -> list[Token]:
    kinds = [token.kind for token in tokens[1:]] + [Kind.CLOSE]
    return [
        token
        for token, after in zip(tokens, kinds, strict=False)
        if token.kind is not Kind.PREFIX or after is Kind.TEXT
    ]


_MENDS = (
    _not_is_andnot,
    _distribute,
    _add_prefixes,
    _last_operator,
    _add_operators,
    _author_underscores,
    _title_is_ti,
    _drop_empty,
)
_GLUED = {
    (Kind.OPEN, Kind.PREFIX),
    (Kind.TEXT, Kind.CLOSE),
    (Kind.PREFIX, Kind.TEXT),
}


def _join(tokens: list[Token]) -> str:
    parts: list[str] = []
    before: Kind | None = None
    for token in tokens:
        if before is not None and (before, token.kind) not in _GLUED:
            parts.append(" ")
        parts.append(token.text)
        before = token.kind
    return "".join(parts).strip()
