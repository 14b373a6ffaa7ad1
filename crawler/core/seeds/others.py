"""Keeps the fields of a record that no seed has a place for; it must not understand them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from crawler.core.ids import arxiv_id, doi
from crawler.core.seeds.bare import says_nothing
from crawler.core.seeds.fields import is_nothing, texts_of
from crawler.core.seeds.records import Column, column_of

MOST = 20_000
"""Characters of JSON that are kept of one entry; a field that goes beyond is left out."""

_TOLD = frozenset(
    {
        Column.TITLE,
        Column.AUTHORS,
        Column.DATE,
        Column.YEAR,
        Column.MONTH,
        Column.DAY,
        Column.ABSTRACT,
    }
)
"""What a seed has a field for."""
# Objects of services that say in other words what the seed says, or where else the work lies.
_READ = frozenset(
    """abstract_inverted_index authorships authors_parsed best_oa_location issued locations
    openAccessPdf primary_location published published-online published-print versions""".split()
)
_SURROGATE = re.compile("[\ud800-\udfff]")


def others_of(*values: Mapping[str, Any], but: str = "") -> str | None:
    """What the objects say besides what a seed tells, as one JSON object; ``None`` for nothing.

    Left out are empty fields, the field ``but``, and addresses and identifiers, which the seed has.
    """
    kept = {
        name: inner
        for value in values
        for name, inner in value.items()
        if name != but and not _is_empty(inner) and not _is_told(name, inner)
    }
    return as_text(kept)


def as_text(fields: Mapping[str, Any]) -> str | None:
    """The fields as the text of one JSON object, as many of them as there is room for."""
    parts: list[str] = []
    room = MOST
    for name, value in fields.items():
        part = _dumped({name: value})[1:-1]
        if len(part) <= room:
            room -= len(part)
            parts.append(part)
    return f"{{{','.join(parts)}}}" if parts else None


def _dumped(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # half of a pair of surrogates is no text that could be written
    if _SURROGATE.search(text):
        return json.dumps(value, separators=(",", ":"))
    return text


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [], {})


def _is_told(name: str, value: object) -> bool:
    column = column_of(name)
    if column in _TOLD or name in _READ:
        return True
    return column is not None and all(map(_is_address, texts_of(value))) and _is_flat(value)


def _is_flat(value: object) -> bool:
    return isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(one, str) for one in value)
    )


def _is_address(text: str) -> bool:
    """Whether a text is nothing but an address or identifier that the seed keeps."""
    text = text.strip()
    if " " in text or says_nothing(text):
        return False
    return is_nothing(text) or "://" in text or bool(arxiv_id(text) or doi(text))
