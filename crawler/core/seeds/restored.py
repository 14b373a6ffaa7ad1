"""Reads back what the parser wrote: the same seeds and rejections, with their first places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds.dates import read_date
from crawler.core.seeds.fields import fault, shown
from crawler.core.seeds.others import as_text


class _SeedLine(msgspec.Struct, tag_field="kind", tag="seed"):
    source: str
    line: int
    title: str | None = None
    authors: tuple[str, ...] = ()
    authors_complete: bool = False
    date: str | None = None
    year_inferred: bool = False
    category: str | None = None
    code_badge: bool = False
    abstract: str | None = None
    arxiv_id: str | None = None
    doi: str | None = None
    urls: tuple[str, ...] = ()
    other: dict[str, Any] | None = None


class _RejectedLine(msgspec.Struct, tag_field="kind", tag="rejected"):
    source: str
    line: int
    text: str
    reason: str
    is_end: bool = False


_FIELDS = frozenset({"kind", *_SeedLine.__struct_fields__})
_WRITTEN = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")


def restored(value: Mapping[str, Any], source: str, line: int, text: str) -> Seed | Rejected | None:
    """The entry of a record that has a ``kind``; ``None`` for a record of another format."""
    if value.get("kind") not in ("seed", "rejected") or "source" not in value:
        return None
    try:
        told = msgspec.convert(value, _SeedLine | _RejectedLine)
    except msgspec.ValidationError as error:
        return Rejected(source, line, shown(text), f"no entry as the parser writes it: {error}")
    if isinstance(told, _RejectedLine):
        return Rejected(told.source, told.line, told.text, told.reason, told.is_end)
    why = _why_not(told)
    if why:
        return Rejected(source, line, shown(text), why)
    added = {name: one for name, one in value.items() if name not in _FIELDS}
    return _seed(told, as_text((told.other or {}) | added))


def _why_not(told: _SeedLine) -> str | None:
    if told.arxiv_id and arxiv_id(told.arxiv_id) is None:
        return f"{shown(told.arxiv_id)[:60]!r} is no arXiv identifier"
    if not (told.title or told.arxiv_id or told.doi):
        return "neither a title nor an arXiv identifier nor a DOI"
    return fault(" ".join((told.source, told.title or "", told.abstract or "", *told.authors)))


def _seed(told: _SeedLine, other: str | None) -> Seed:
    return Seed(
        source=told.source,
        line=told.line,
        title=told.title,
        authors=told.authors,
        authors_complete=told.authors_complete,
        date=_date(told.date) if told.date else None,
        year_inferred=told.year_inferred,
        category=told.category,
        code_badge=told.code_badge,
        abstract=told.abstract,
        arxiv_id=arxiv_id(told.arxiv_id) if told.arxiv_id else None,
        doi=told.doi,
        urls=told.urls,
        other=other,
    )


def _date(text: str) -> PartialDate | None:
    """As it was written, of any century; else as a person may have changed it."""
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return read_date(text)
    return PartialDate(*(int(part) for part in match.groups() if part))
