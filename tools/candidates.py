"""The evaluation data, and candidates for a seed out of an index in memory; no network."""

from __future__ import annotations

import gzip
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.core.text import parse_name, says_others, title_key, title_parts, title_tokens

# --- the data -----------------------------------------------------------------


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
    for row in _rows(path):
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
    for line, row in enumerate(_rows(path), 1):
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


def split_authors(text: str) -> list[str]:
    """The names of a list written with semicolons, ``and`` or commas, each once."""
    if ";" in text:
        parts = text.split(";")
    elif " and " in text:
        parts = text.split(" and ")
    else:
        parts = text.split(",")
    return list(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
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


# --- the index ----------------------------------------------------------------

_LONGEST = 400  # a key or word that more records share finds nothing by itself


class Candidates:
    """Records by title key, title part, first author and rare words."""

    def __init__(self, records: Iterable[ArxivRecord]) -> None:
        self.records = list(records)
        self._keys: dict[str, list[int]] = defaultdict(list)
        self._words: dict[str, list[int]] = defaultdict(list)
        for number, record in enumerate(self.records):
            for key in _keys(record.title, record.authors):
                self._keys[key].append(number)
            for word in set(title_tokens(record.title)):
                self._words[word].append(number)

    def search(self, seed: Seed, limit: int = 30) -> list[ArxivRecord]:
        """At most ``limit`` records that may be the seed's paper, the likeliest first."""
        title = seed.title or ""
        votes: defaultdict[int, float] = defaultdict(float)
        for key in _keys(title, seed.authors):
            found = self._keys.get(key, ())
            if len(found) <= _LONGEST:
                for number in found:
                    votes[number] += 6.0 if key.startswith("t") else 4.0
        words = sorted(set(title_tokens(title)), key=lambda word: len(self._words.get(word, ())))
        for rank, word in enumerate(words[:10]):
            found = self._words.get(word, ())
            if rank < 3 or len(found) <= 5 * _LONGEST:
                weight = math.log((len(self.records) + 1) / (len(found) + 1)) / 4
                for number in found[: 50 * _LONGEST]:
                    votes[number] += weight
        best = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:limit]
        return [self.records[number] for number, _ in best]


def _keys(title: str, authors: Sequence[str]) -> set[str]:
    keys = {"t" + title_key(title), "s" + "".join(sorted(title_tokens(title)))}
    keys.update("p" + part for part in title_parts(title) if len(part) > 4)
    names = [name for name in map(parse_name, authors[:2]) if name]
    if names:
        first = names[0]
        keys.add(f"a{first.family} {' '.join(first.given)[:1]}")
        keys.add("f" + "".join(sorted(re.sub("[^a-z]", "", first.family + "".join(first.given)))))
    if len(names) > 1:
        keys.add(f"b{names[0].family} {names[1].family}")
        keys.add(f"b{names[1].family} {names[0].family}")
    return keys
