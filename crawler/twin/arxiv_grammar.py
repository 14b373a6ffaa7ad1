"""The grammar of arXiv's search queries, after they were adapted; it must not search.

Binary operators associate to the right and have no precedence: ``a AND b OR c`` is
``a AND (b OR c)``. A chain is kept flat here, so that a thousand terms need no recursion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

DEEPEST = 100
"""Parentheses deeper than this are refused, for evaluation recurses into them."""


class Field(StrEnum):
    """What a term searches; the value is the prefix."""

    TITLE = "ti"
    AUTHOR = "au"
    ABSTRACT = "abs"
    COMMENT = "co"
    JOURNAL_REFERENCE = "jr"
    SUBJECT_CATEGORY = "cat"
    REPORT_NUMBER = "rn"
    IDENTIFIER = "id"
    ALL = "all"
    SUBMITTED_DATE = "submittedDate"
    DOI = "doi"


class Operator(StrEnum):
    """A binary operator; ``ANDNOT`` also stands before a single expression."""

    ANDNOT = "ANDNOT"
    AND = "AND"
    OR = "OR"


@dataclass(frozen=True, slots=True)
class Term:
    """``ti:"A B"``. The value keeps its quotes; an empty one matches every paper."""

    field: Field
    value: str

    @property
    def is_quoted(self) -> bool:
        """It is a phrase."""
        return '"' in self.value


@dataclass(frozen=True, slots=True)
class Not:
    """``ANDNOT x``."""

    operand: Expression


@dataclass(frozen=True, slots=True)
class Chain:
    """``a OR b AND c``: one operator fewer than operands, at least one."""

    operands: tuple[Expression, ...]
    operators: tuple[Operator, ...]


Expression = Term | Not | Chain

_SPACE = re.compile(r"\s*")
_TERM = re.compile(
    rf'({"|".join(Field)})\s*:\s*("(?:[^"\\\n]|\\[^\n])*"|[^\s"()]+)'
)  # fmt: skip
_OPERATOR = re.compile("|".join(Operator))


@dataclass(slots=True)
class _Frame:
    """An open group, or an open negation, which ends where the group around it ends."""

    negates: bool = False
    operands: list[Expression] = field(default_factory=list)
    operators: list[Operator] = field(default_factory=list)

    def close(self) -> Expression:
        if len(self.operands) == 1:
            whole = self.operands[0]
        else:
            whole = Chain(tuple(self.operands), tuple(self.operators))
        return Not(whole) if self.negates else whole


class _GrammarError(Exception):
    """The query is not in the language."""


def parse(query: str) -> Expression | None:
    """The query's meaning, or ``None`` where the service would answer 400."""
    frames = [_Frame()]
    at = 0
    try:
        while (at := _skip(query, at)) < len(query):
            top = frames[-1]
            wants_operand = len(top.operands) == len(top.operators)
            at = _operand(query, at, frames) if wants_operand else _after(query, at, frames)
        _close_negations(frames)
        whole = frames[0]
        if len(frames) > 1 or len(whole.operands) == len(whole.operators):
            return None
    except _GrammarError:
        return None
    return whole.close()


def _skip(query: str, at: int) -> int:
    match = _SPACE.match(query, at)
    return match.end() if match else at


def _operand(query: str, at: int, frames: list[_Frame]) -> int:
    term = _TERM.match(query, at)
    if term:
        frames[-1].operands.append(Term(Field(term[1]), _value(term[2])))
        return term.end()
    if len(frames) > DEEPEST:
        raise _GrammarError
    if query[at] == "(":
        frames.append(_Frame())
        return at + 1
    if query.startswith(Operator.ANDNOT, at):
        frames.append(_Frame(negates=True))
        return at + len(Operator.ANDNOT)
    raise _GrammarError


def _value(text: str) -> str:
    if not text.startswith('"'):
        return text
    inner = text[1:-1].strip()
    return f'"{inner}"' if inner else ""


def _after(query: str, at: int, frames: list[_Frame]) -> int:
    """What stands after an operand: an operator, or the end of the group."""
    operator = _OPERATOR.match(query, at)
    if operator:
        frames[-1].operators.append(Operator(operator[0]))
        return operator.end()
    if query[at] != ")":
        raise _GrammarError
    _close_negations(frames)
    if len(frames) == 1:
        raise _GrammarError
    group = frames.pop()
    frames[-1].operands.append(group.close())
    return at + 1


def _close_negations(frames: list[_Frame]) -> None:
    while frames[-1].negates:
        inner = frames.pop()
        if len(inner.operands) == len(inner.operators):
            raise _GrammarError
        frames[-1].operands.append(inner.close())


def show(expression: Expression) -> str:
    """The expression with every parenthesis written out, as the feed's own link shows it."""
    if isinstance(expression, Term):
        return f"{expression.field}:{expression.value}"
    if isinstance(expression, Not):
        return f"{Operator.ANDNOT} {_within(expression.operand)}"
    *first, last = expression.operands
    pairs = zip(first, expression.operators, strict=True)
    opened = " (".join(f"{_within(operand)} {operator}" for operand, operator in pairs)
    return f"{opened} {_within(last)}{')' * (len(first) - 1)}"


def _within(expression: Expression) -> str:
    shown = show(expression)
    return shown if isinstance(expression, Term) else f"({shown})"
