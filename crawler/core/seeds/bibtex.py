"""Reads BibTeX and BibLaTeX entries; where an entry ends is for the parser library to say."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares.names import (
    InvalidNameError,
    parse_single_name_into_parts,
    split_multiple_persons_names,
)
from bibtexparser.model import (
    Block,
    DuplicateFieldKeyBlock,
    Entry,
    ExplicitComment,
    Field,
    ImplicitComment,
    ParsingFailedBlock,
    Preamble,
    String,
)

from crawler.core.model import Rejected, Seed
from crawler.core.seeds.dates import joined_date, read_date
from crawler.core.seeds.fields import Draft, clean, fault, settle, shown
from crawler.core.seeds.people import People, gathered
from crawler.core.seeds.tex import plain_text, with_letters

OPENING = re.compile(r"\s*@[ \t]*[A-Za-z]\w*[ \t]*[{(]")
"""The line that opens an entry, or another block."""

# What the library would log is in the entry that is rejected.
logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)

Strings = dict[str, str]
"""What ``@string`` has defined so far, by the name in small letters."""

_IDENTITY = "doi url link ee eid howpublished journal journaltitle number volume".split()
_LINKS = "note annote addendum code github repository software project pdf file_url".split()
_TOKEN = re.compile(r'\s*(?:(?P<open>[{"])|(?P<join>#)|(?P<word>[^\s{}",#=]+))')
_MARK = re.compile(r'\\.|[{}"]', re.DOTALL)
_SEVEN_DIGITS = re.compile("[0-9]{7}(?:v[0-9]+)?")


def read_bibtex(text: str, source: str, line: int, strings: Strings) -> Iterator[Seed | Rejected]:
    """The entries of ``text``, which begins on ``line``; ``@string`` goes into ``strings``.

    An entry that the parser cannot close, that lacks a comma between two fields or that holds
    text outside its braces is rejected as a whole. ``@comment`` and ``@preamble`` are no entries.
    """
    for block in parse_string(text, parse_stack=[]).blocks:
        found = _read_block(block, source, line + (block.start_line or 0), strings)
        if found:
            yield found


def _read_block(block: Block, source: str, line: int, strings: Strings) -> Seed | Rejected | None:
    match block.ignore_error_block if isinstance(block, DuplicateFieldKeyBlock) else block:
        case Entry() as entry:
            return _read_entry(entry, source, line, strings)
        case String() as string:
            return _define(string, source, line, strings)
        case ExplicitComment() | Preamble():
            return None
        case ImplicitComment(comment=text):
            return _stray(text, source, line)
        case ParsingFailedBlock() as failed:
            reason = f"this entry does not end: {shown(_reason(failed))}"
            return Rejected(source, line, shown(block.raw or ""), reason)
    why = "no BibTeX entry"  # pragma: no cover - other blocks are made by middleware alone
    return Rejected(source, line, shown(block.raw or ""), why)  # pragma: no cover


def _reason(block: ParsingFailedBlock) -> str:
    told = str(getattr(block.error, "abort_reason", block.error)).rstrip(". ")
    return "a brace or a quote is missing" if told.endswith("end of file") else told


def _stray(text: str, source: str, line: int) -> Rejected | None:
    if all(part.lstrip().startswith("%") for part in text.splitlines() if part.strip()):
        return None
    return Rejected(source, line, shown(text), "text outside an entry")


def _define(block: String, source: str, line: int, strings: Strings) -> Rejected | None:
    meant = _value(str(block.value), strings)
    if meant is None:
        return Rejected(source, line, shown(block.raw or ""), "a @string without a value")
    strings[block.key.casefold()] = meant
    return None


def _read_entry(entry: Entry, source: str, line: int, strings: Strings) -> Seed | Rejected:
    raw = entry.raw or ""
    why = fault(raw)
    if why:
        return Rejected(source, line, shown(raw), why)
    values: dict[str, str] = {}
    for field in entry.fields:
        value = _value(str(field.value), strings)
        if value is None:
            return Rejected(source, line, shown(raw), _unread(field, line))
        values.setdefault(field.key.casefold(), value)
    return settle(_draft(values), source, line, raw)


def _unread(field: Field, line: int) -> str:
    where = f"{field.key} (line {line + (field.start_line or 0)})"
    return f"the value of {shown(where)[:80]} is not closed, or the comma behind it is missing"


def _value(written: str, strings: Strings) -> str | None:
    """Braced, quoted and bare parts joined by ``#``; ``None`` where it is no such value."""
    parts: list[str] = []
    at, joined = 0, True
    while match := _TOKEN.match(written, at):
        if (match["join"] is None) != joined:
            return None
        at, joined = match.end(), match["join"] is not None
        if match["open"]:
            end = _end(written, at, match["open"])
            if end is None:
                return None
            parts.append(written[at:end])
            at = end + 1
        elif match["word"]:
            parts.append(strings.get(match["word"].casefold(), match["word"]))
    return None if joined or written[at:].strip() else "".join(parts)


def _end(written: str, start: int, opening: str) -> int | None:
    """Where the part that opened before ``start`` closes."""
    level = 0
    for mark in _MARK.finditer(written, start):
        sign = mark.group()
        if level == 0 and sign == ("}" if opening == "{" else '"'):
            return mark.start()
        level += (sign == "{") - (sign == "}")
        if level < 0:
            return None
    return None


# --- what the fields say ------------------------------------------------------


def _draft(values: dict[str, str]) -> Draft:
    title = plain_text(values.get("title", ""))
    subtitle = plain_text(values.get("subtitle", ""))
    return Draft(
        title=clean(f"{title}: {subtitle}" if title and subtitle else title),
        people=_people(values.get("author", "")),
        date=read_date(values.get("date", ""))
        or joined_date(
            values.get("year", ""), values.get("month", "").replace("~", " "), values.get("day", "")
        ),
        abstract=" ".join(values.get("abstract", "").split()),
        category=values.get("primaryclass") or values.get("eprintclass") or "",
        names=[*_eprint(values), *_present(values, _IDENTITY)],
        links=[*_present(values, _LINKS)],
    )


def _present(values: dict[str, str], keys: Iterable[str]) -> Iterator[str]:
    return (values[key] for key in keys if values.get(key))


def _eprint(values: dict[str, str]) -> Iterator[str]:
    """The identifier, where the archive is arXiv or is not said."""
    archive = values.get("archiveprefix") or values.get("eprinttype") or ""
    number = values.get("eprint", "").strip()
    if archive.strip().casefold() not in ("", "arxiv") or not number:
        return
    known = values.get("primaryclass") or values.get("eprintclass") or ""
    yield f"{known.strip()}/{number}" if _SEVEN_DIGITS.fullmatch(number) else number


def _people(text: str) -> People:
    """The names of an author field, which ``and`` parts; braces hold a name together."""
    names = split_multiple_persons_names(" ".join(with_letters(text).split()))
    others = [name for name in names if name.casefold() in ("others", "et al.", "et al")]
    kept = [_name(name) for name in names if name not in others]
    return gathered((name for name in kept if name), cut=bool(others))


def _name(written: str) -> str:
    try:
        parts = parse_single_name_into_parts(written)
    except InvalidNameError:
        return plain_text(written).replace(",", " ")
    return plain_text(parts.merge_first_name_first).replace(",", " ")
