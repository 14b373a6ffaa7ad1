"""Reads one JSON value as the work it describes, in the shapes of many services."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds.bare import of_address
from crawler.core.seeds.dates import read_date
from crawler.core.seeds.fields import settle, shown, texts_of
from crawler.core.seeds.jsontext import WRAPPERS
from crawler.core.seeds.others import others_of
from crawler.core.seeds.people import People, gathered, read_authors
from crawler.core.seeds.records import Column, Record, column_of
from crawler.core.seeds.restored import restored
from crawler.core.seeds.tex import plain_text

Found = Seed | Rejected
Object = Mapping[str, object]

_AROUND = "data info paper message citedPaper citingPaper work _source item".split()
"""Keys under which a service keeps a single work."""
# Objects within a record whose own keys tell as those of the record do.
_WITHIN = frozenset("externalIds ids openAccessPdf primary_location best_oa_location".split())
_PLACES = ("locations", "primary_location", "best_oa_location", "relation")
_PUBLISHED = ("issued", "published", "published-online", "published-print", "created")
_LONGEST_ABSTRACT = 20_000
_DEEPEST = 4
_decoder = json.JSONDecoder(parse_constant=lambda _: None)
"""``NaN`` and ``Infinity``, which tables leave behind, are nothing."""


def read_json(text: str, source: str, line: int) -> Iterator[Found]:
    """The works of one JSON text: mostly one, several where it is the answer of a service."""
    try:
        value = _decoder.decode(text)
    except RecursionError:
        yield Rejected(source, line, shown(text), "a record nested too deeply")
    except ValueError as error:
        yield Rejected(source, line, shown(text), f"not valid JSON: {error}")
    else:
        yield from _works(value, source, line, text, _DEEPEST)


def _works(value: object, source: str, line: int, text: str, levels: int) -> Iterator[Found]:
    if isinstance(value, dict):
        wrapped = _wrapped(value)
        if wrapped is None:
            yield restored(value, source, line, text) or _work(value, source, line, text)
            return
        value, text = wrapped, ""
    if isinstance(value, list) and levels:
        for one in value:
            yield from _works(one, source, line, text or str(one)[:1_000], levels - 1)
        return
    yield _scalar(value, source, line, text)


def _wrapped(value: Object) -> list[object] | None:
    """The works that a service's answer wraps, or ``None`` where the value is itself a work."""
    if _is_work(value):
        return None
    for key, inner in value.items():
        found = _wrapped(inner) if isinstance(inner, dict) else inner
        if key in WRAPPERS and isinstance(found, list):
            return found
    return None


def _is_work(value: Object) -> bool:
    return not {"title", "arxiv_id", "doi", "kind"}.isdisjoint(value)


def _scalar(value: object, source: str, line: int, text: str) -> Found:
    """A text on its own is an identifier, an address or a title."""
    record = Record()
    if isinstance(value, str):
        named = of_address(value.strip())
        known = arxiv_id(value) or named.arxiv or named.doi
        record.add(Column.PAPER if known else Column.TITLE, value)
        return settle(record.draft(), source, line, text)
    return Rejected(source, line, shown(text), "a JSON value that describes no work")


def _work(value: Object, source: str, line: int, text: str) -> Found:
    around: Object = {}
    within = ""
    for key in _AROUND:
        inner = value.get(key)
        if isinstance(inner, dict) and "title" not in value:
            around, within, value = value, key, inner
    record = Record()
    _take(value, record)
    record.people = _people(value)
    draft = record.draft()
    draft.date = _created(value) or _parts(value) or draft.date
    draft.abstract = draft.abstract or _inverted(value.get("abstract_inverted_index"))
    draft.other = others_of(around, value, but=within)
    return settle(draft, source, line, text)


def _take(value: Object, record: Record) -> None:
    for key, inner in value.items():
        if isinstance(inner, dict) and key in _WITHIN:
            _take({name: one for name, one in inner.items() if name != "source"}, record)
        elif key in _PLACES:
            for address in _papers_within(inner, _DEEPEST):
                record.add(Column.PAPER, address)
        else:
            _take_texts(column_of(key), inner, record)


def _take_texts(column: Column | None, value: object, record: Record) -> None:
    if column is None or column is Column.AUTHORS:
        return
    items = value if isinstance(value, list) else [value]
    for item in items:
        address = item.get("url") or item.get("href") if isinstance(item, dict) else item
        for text in texts_of(address):
            record.add(column, text)


def _papers_within(value: object, levels: int) -> Iterator[str]:
    """The addresses of arXiv papers in what a service says of where the work, or a preprint, is."""
    if isinstance(value, str):
        if arxiv_id(value):
            yield value
    elif levels and isinstance(value, (dict, list)):
        items: Iterable[object] = value.values() if isinstance(value, dict) else value
        yield from chain.from_iterable(_papers_within(item, levels - 1) for item in items)


# --- authors --------------------------------------------------------------------


def _people(value: Object) -> People:
    parsed = value.get("authors_parsed")
    if isinstance(parsed, list) and parsed:
        return gathered(_plain(_parsed_name(one)) for one in parsed)
    for key, listed in value.items():
        if listed and (key == "authorships" or column_of(key) is Column.AUTHORS):
            return _listed(listed)
    return People()


def _listed(value: object) -> People:
    if isinstance(value, dict):
        value = value.get("author") or [value]
    if isinstance(value, str):
        return read_authors(_plain(value))
    if not isinstance(value, list):
        return People()
    if len(value) == 1 and isinstance(value[0], str):
        return read_authors(_plain(value[0]))
    return gathered(_plain(_name(one)) for one in value)


def _name(value: object) -> str:
    """One author, in the shape of any of the services; editors and the like are none."""
    if isinstance(value, str):
        return value
    if not isinstance(value, dict) or value.get("creatorType", "author") != "author":
        return ""
    for key in ("author", "name", "display_name", "literal", "text", "full_name", "fullName"):
        inner = value.get(key)
        if inner:
            return _name(inner)
    given = _first(value, "given", "firstName", "first_name", "given_name", "first", "forename")
    particle = _first(value, "non-dropping-particle", "dropping-particle")
    family = _first(value, "family", "lastName", "last_name", "family_name", "last", "surname")
    return " ".join(part for part in (given, particle, family, _first(value, "suffix")) if part)


def _first(value: Object, *keys: str) -> str:
    return next((str(value[key]) for key in keys if isinstance(value.get(key), str)), "")


def _parsed_name(value: object) -> str:
    """arXiv's own ``[family, given, suffix]``."""
    parts = list(texts_of(value)) if isinstance(value, list) else []
    return " ".join([*parts[1:2], *parts[:1], *parts[2:3]])


def _plain(name: str) -> str:
    return plain_text(name) if "\\" in name else name


# --- dates and abstracts ------------------------------------------------------------


def _created(value: Object) -> PartialDate | None:
    """When arXiv's own record says that the first version came."""
    versions = value.get("versions")
    first = versions[0] if isinstance(versions, list) and versions else None
    created = first.get("created") if isinstance(first, dict) else None
    return read_date(created) if isinstance(created, str) else None


def _parts(value: Object) -> PartialDate | None:
    """The first date that is given in parts: ``{"date-parts": [[2017, 6, 12]]}``."""
    for key in _PUBLISHED:
        inner = value.get(key)
        parts = inner.get("date-parts") if isinstance(inner, dict) else None
        found = read_date("-".join(texts_of(parts))) if parts else None
        if found:
            return found
    return None


def _inverted(index: object) -> str:
    """An abstract that is given as the places of its words."""
    if not isinstance(index, dict):
        return ""
    places = [
        (at, str(word))
        for word, spots in index.items()
        if isinstance(spots, list)
        for at in spots
        if isinstance(at, int)
    ]
    return " ".join(word for _, word in sorted(places)[:_LONGEST_ABSTRACT])
