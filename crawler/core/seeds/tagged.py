"""Reads entries of one field a line: RIS, PubMed's and EndNote's formats; it reads no others."""

from __future__ import annotations

import re

from crawler.core.model import Rejected, Seed
from crawler.core.seeds.fields import fault, settle, shown
from crawler.core.seeds.lines import Line
from crawler.core.seeds.people import gathered
from crawler.core.seeds.records import Column, Record

OPENING = re.compile(r"\ufeff?(?:TY {1,2}- ?\S|PMID- ?[0-9]|%0 \S)")
"""The line that opens an entry."""
CLOSING = re.compile(r"ER {1,2}-")
_FIELD = re.compile(r"(?:([A-Z][A-Z0-9]{1,3}) {0,2}- ?|(%[0-9A-Z@]) )(.*)", re.DOTALL)
_COLUMNS = {
    Column.TITLE: "TI T1 %T",
    Column.AUTHORS: "AU A1 FAU %A",
    Column.DATE: "PY Y1 DA DP %D %8",
    Column.ABSTRACT: "AB N2 %X",
    Column.PAPER: "DO UR L1 L2 LK LID AID AN ID M3 JO JF T2 %R %U %J",
    Column.LINK: "N1 C1 %Z",
}
_MEANINGS = {tag: column for column, tags in _COLUMNS.items() for tag in tags.split()}


def is_field(text: str) -> bool:
    """Whether the line begins a field of such an entry."""
    return _FIELD.match(text) is not None


def read_tagged(lines: list[Line], source: str) -> Seed | Rejected:
    """One entry, from its opening line on; a line without a tag goes on with the field above."""
    text = "".join(part if part.endswith("\n") else f"{part}\n" for _, part in lines)
    why = fault(text)
    if why:
        return Rejected(source, lines[0][0], shown(text), why)
    fields: list[tuple[str, str]] = []
    for _, part in lines:
        match = _FIELD.match(part.lstrip("\ufeff"))
        if match:
            fields.append((match[1] or match[2], match[3].strip()))
        elif fields:  # pragma: no branch - the opening line is a field
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {part.strip()}")
    return settle(_record(fields).draft(), source, lines[0][0], text)


def _record(fields: list[tuple[str, str]]) -> Record:
    """PubMed has every author twice: of the two, the one with the given name spelt out counts."""
    record = Record()
    full = any(tag == "FAU" for tag, _ in fields)
    authors: list[str] = []
    for tag, value in fields:
        column = _MEANINGS.get(tag)
        if column is not Column.AUTHORS:
            record.add(column, value.removesuffix(" [doi]"))
        elif not full or tag == "FAU":
            authors.append(value)
    record.people = gathered(authors)
    return record
