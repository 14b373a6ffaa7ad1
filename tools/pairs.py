"""Reads the evaluation data: records, pairs of entry and paper, further titles; no network."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.core.text import parse_name, says_others, title_key


@dataclass(frozen=True, slots=True)
class Pair:
    """What a third party wrote, and which paper it is."""

    id: str
    kind: str
    seed: Seed
    right: frozenset[ArxivId]
    """Empty where the paper is not on arXiv."""


def load_records(path: Path) -> Iterator[ArxivRecord]:
    """The records of the index, with ``et al.`` behind an author who stands for a longer list."""
    for row in rows_of(path):
        identity = arxiv_id(row["arxiv_id"])
        if identity is None:
            continue
        authors = row.get("authors") or [row.get("authors_text") or ""]
        yield ArxivRecord(
            arxiv_id=identity,
            version=None,
            title=row["title"],
            authors=tuple(filter(None, authors)),
            abstract=row.get("abstract"),
            published=_moment(row["date"]) if row["date_kind"] == "created" else None,
            categories=tuple(row.get("categories") or ()),
            comment=row.get("comments"),
            doi=row.get("doi"),
        )


def load_pairs(path: Path) -> Iterator[Pair]:
    """The pairs of the evaluation."""
    for line, row in enumerate(rows_of(path), 1):
        authors = split_authors(row["seed_authors"] or "")
        shown = tuple(name for name in authors if parse_name(name))
        seed = Seed(
            source=path.name,
            line=line,
            title=row["seed_title"],
            authors=shown,
            authors_complete=bool(shown) and not any(map(says_others, authors)),
            date=_partial(row.get("seed_date"), row.get("year")),
        )
        right = [row["arxiv_id"], *row.get("also_ok", ())]
        ids = frozenset(filter(None, (arxiv_id(text) for text in right if text)))
        yield Pair(row["id"], row["kind"], seed, ids)


_FIRST_YEAR = 1991  # of arXiv


_NEVER_GIVEN = 50_000  # no month of arXiv's came to so many papers


def is_further(paper: ArxivId) -> bool:
    """Whether the identifier is one of :func:`load_further`."""
    return paper.value[2:5] == "12." and int(paper.value[5:]) >= _NEVER_GIVEN


def load_further(path: Path, known: set[str]) -> Iterator[ArxivRecord]:
    """Further real papers since 1991, under identifiers that arXiv never gave.

    They were published where the entries of the pairs were, by many of the same authors: put into
    an index, each stands beside the paper that it must not be taken for. ``known`` are the keys of
    titles to leave out; those that were read are added.
    """
    for number, row in enumerate(rows_of(path)):
        key, authors, year = title_key(row["title"]), row.get("authors"), row.get("year")
        if authors and year and year >= _FIRST_YEAR and key not in known:
            known.add(key)
            names = authors if isinstance(authors, list) else split_authors(authors)
            identity = ArxivId(f"{year % 100:02d}12.{number % 49_000 + _NEVER_GIVEN}")
            yield ArxivRecord(identity, None, row["title"], tuple(names))


def split_authors(text: str) -> list[str]:
    """The names of a list written with semicolons, ``and`` or commas, each once."""
    if ";" in text:
        parts = text.split(";")
    elif " and " in text:
        parts = text.split(" and ")
    else:
        parts = text.split(",")
    return list(dict.fromkeys(part.strip() for part in parts if part.strip()))


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a packed file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _moment(text: str) -> datetime | None:
    parts = [int(part) for part in text.split("-")]
    return datetime(parts[0], parts[1], parts[2], tzinfo=UTC) if len(parts) == 3 else None


def _partial(date: str | None, year: int | None) -> PartialDate | None:
    if date:
        return PartialDate(*(int(part) for part in date.split("-")))
    return PartialDate(year) if year else None
