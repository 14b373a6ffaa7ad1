"""Papers for the tests of the index, as records and as lines of a snapshot."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from crawler.core.model import ArxivId, ArxivRecord, Seed
from crawler.index.build import BuildReport, build

MOMENT = datetime(2017, 6, 12, 17, 57, 34, tzinfo=UTC)


def paper(number: int, title: str, *authors: str, **fields: Any) -> ArxivRecord:
    """Paper ``number`` of June 2017, with the rest of a record's fields filled in."""
    told: dict[str, Any] = {
        "version": 1,
        "abstract": f"We look into {title.lower()}.",
        "published": MOMENT,
        "updated": MOMENT,
        "categories": ("cs.LG", "stat.ML"),
    }
    identity = ArxivId(f"1706.{number:05d}")
    return ArxivRecord(identity, title=title, authors=authors, **{**told, **fields})


def line(record: ArxivRecord) -> bytes:
    """The record as a line of the published snapshot."""
    dates = [record.published] * ((record.version or 1) - 1) + [record.updated]
    row = {
        "id": record.arxiv_id.value,
        "title": record.title,
        "authors": ", ".join(record.authors),
        "authors_parsed": [[*reversed(name.rsplit(" ", 1)), ""] for name in record.authors],
        "comments": record.comment,
        "journal-ref": record.journal_ref,
        "doi": record.doi,
        "categories": " ".join(record.categories),
        "abstract": record.abstract,
        "versions": [
            {"version": f"v{number}", "created": format_datetime(date, usegmt=True)}
            for number, date in enumerate(dates, 1)
            if date
        ],
    }
    return json.dumps(row).encode() + b"\n"


def built(path: Path, records: Iterable[ArxivRecord]) -> BuildReport:
    """An index of the records."""
    return build(map(line, records), path)


def wanted(title: str | None, *authors: str, **fields: Any) -> Seed:
    """An entry of a user's list."""
    return Seed("list.txt", 1, title=title, authors=authors, **fields)


_KINDS = "sparse deep robust causal spectral convex hybrid neural optimal latent".split()
_THINGS = "graphs proteins galaxies dialogues tokens robots lenses markets plasmas knots".split()
_WAYS = "sampling pruning folding routing parsing tracking mixing coloring shaping lifting".split()
_NAMES = "Abel Byron Curie Dirac Euler Fermi Gauss Hopper Ibn Jacobi".split()


def library(count: int) -> Iterator[ArxivRecord]:
    """``count`` papers with different titles, up to 1,000; no title is another's part."""
    for number in range(count):
        kind, thing, way = (
            words[number // step % 10] for words, step in ((_KINDS, 1), (_THINGS, 10), (_WAYS, 100))
        )
        title = f"{kind.title()} {way} of {thing} number {number} in the wild"
        author = f"{_NAMES[number % 10]} {_NAMES[number // 10 % 10]}son"
        yield paper(number + 1, title, author, f"Second {_NAMES[number // 100 % 10]}")
