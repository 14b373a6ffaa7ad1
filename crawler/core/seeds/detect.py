"""Tells of which kind a list is by its first lines; it must not read an entry."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crawler.core.seeds import bibtex, tagged
from crawler.core.seeds.listing import looks_like_listing
from crawler.core.seeds.tabular import Layout, layout_of

HEAD_LINES = 400
HEAD_SIZE = 200_000


class Kind(StrEnum):
    """The kinds of lists. Some hold entries of another kind, which are told one by one."""

    LISTING = "pasted listing"
    JSON = "JSON"
    JSON_LINES = "JSON Lines"
    TABLE = "CSV or TSV"
    MARKUP = "Markdown, BibTeX or RIS"
    """A line without a mark of its own is no entry."""
    PLAIN = "plain text"
    """Identifiers, titles and references: a line without any mark is a title."""
    PAGE = "HTML or XML"


@dataclass(frozen=True, slots=True)
class Guess:
    """What a list is taken for."""

    kind: Kind
    layout: Layout | None = None
    """How the table is written, where it is one."""


_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml|rss|feed)\b", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"#{2,6}\s+\w|[^\n]*\]\((?:https?:|#|\.)|\s*\|?(?:\s*:?-{3,}:?\s*\|)+|```|[*+-]\s+(?:\*\*|\[)"
    r"|\*\*[^*]+\*\*|<(?:details|div|p|br|h[1-6])\b"
)


def guess(head: Sequence[str]) -> Guess:
    """The kind of the list that begins with ``head``: some hundred lines, the last perhaps cut."""
    lines = [line.lstrip("\ufeff") for line in head if line.strip(" \t\r\n\ufeff")]
    first = lines[0].lstrip() if lines else ""
    if _PAGE.match(first):
        return Guess(Kind.PAGE)
    if first.startswith(("{", "[")) and (kind := _json_kind(lines)):
        return Guess(kind)
    if _is_markup(lines):
        return Guess(Kind.MARKUP)
    if looks_like_listing(lines):
        return Guess(Kind.LISTING)
    layout = layout_of(lines)
    return Guess(Kind.TABLE, layout) if layout else Guess(Kind.PLAIN)


def _json_kind(lines: Sequence[str]) -> Kind | None:
    """JSON Lines where the first line is a value by itself; ``None`` for a text in brackets."""
    first = lines[0].strip()
    try:
        value = json.loads(first)
    except ValueError:
        opened = first[1:].lstrip()
        begins = opened[:1] in ('"', "{", "[", "}", "]") if opened else True
        return _unfinished(first, lines) if begins else None
    except RecursionError:
        return Kind.JSON
    if isinstance(value, dict):
        return Kind.JSON_LINES
    return Kind.JSON if isinstance(value, list) and _holds_records(value) else None


def _unfinished(first: str, lines: Sequence[str]) -> Kind | None:
    """A document over several lines, or lines of which the first is at fault."""
    if first.startswith("["):
        inside = first[1:].lstrip()
        return Kind.JSON if not inside or inside[0] in '{"[' else None
    alike = sum(line.lstrip().startswith("{") for line in lines)
    return Kind.JSON_LINES if alike > 1 and alike > 0.7 * len(lines) else Kind.JSON


def _holds_records(value: list[object]) -> bool:
    """``[12]`` opens a reference, ``["Title"]`` a list of works."""
    return not value or all(isinstance(one, (dict, str, list)) for one in value)


def _is_markup(lines: Sequence[str]) -> bool:
    """Whether the lines hold entries of a format of their own, or marks of Markdown."""
    if any(bibtex.OPENING.match(line) or tagged.OPENING.match(line) for line in lines):
        return True
    marks = sum(_MARKDOWN.match(line) is not None for line in lines)
    return marks >= 2 or (marks == 1 and len(lines) <= 5)
