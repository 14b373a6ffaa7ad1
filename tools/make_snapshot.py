"""Makes a metadata snapshot of arXiv's size for benchmarks, out of real records; it asks nobody.

    python tools/make_snapshot.py TARGET.jsonl [--records N] [--data records.jsonl.gz]

The real records keep their identifiers, titles and authors. The others are recombined: a title
runs on in another one at a word that both have; names, sentences of abstracts, comments and
categories are drawn anew. The same arguments make the same file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

Row = dict[str, Any]

_DATA = Path(__file__).resolve().parents[2] / "shared/data/arxiv_records_dev.jsonl.gz"
_LAST_YEAR, _LAST_MONTH = 2026, 9
_FIVE_DIGITS_SINCE, _MOST_OF_FOUR_DIGITS = 2015, 9_999


class Recombined:
    """Draws the fields of papers that do not exist from those of papers that do."""

    def __init__(self, rows: list[Row]) -> None:
        self._random = random.Random(20260901)
        self._titles = [words for row in rows if len(words := row["title"].split()) > 2]
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, words in enumerate(self._titles):
            for place, word in enumerate(words[:-1]):
                if len(self._places[word]) < 5_000:
                    self._places[word].append((number, place))
        lists = [row["authors"] for row in rows if row.get("authors")]
        self._sizes = [min(len(names), 40) for names in lists]
        names = [name.split() for names in lists for name in names if len(name.split()) > 1]
        self._given, self._family = [name[:-1] for name in names], [name[-1] for name in names]
        self._sentences = [
            part
            for row in rows
            if row.get("abstract")
            for part in row["abstract"].rstrip(". \n").split(". ")
            if 40 < len(part) < 400
        ]
        self._comments = [row.get("comments") for row in rows if row.get("comments")]
        self._categories = [row["categories"] for row in rows if row.get("categories")]

    def title(self) -> str:
        """Pieces of different titles, joined at words that they share; 4 to 20 words."""
        while True:
            words, sources = self._joined()
            if 4 <= len(words) <= 20 and len(sources) > 2:
                return " ".join(words)

    def _joined(self) -> tuple[list[str], set[int]]:
        number, place = self._random.randrange(len(self._titles)), 0
        words: list[str] = []
        sources = {number}
        for _ in range(self._random.randint(3, 5)):
            words += self._titles[number][place : place + self._random.randint(2, 4)]
            there = self._places.get(words[-1]) if words else None
            if not there:
                break
            number, place = self._random.choice(there)
            place += 1
            sources.add(number)
        return words, sources

    def authors(self) -> list[list[str]]:
        """Family and given names, as the snapshot parts them."""
        chosen = self._random.choice(self._sizes)
        return [self._name() for _ in range(chosen)]

    def _name(self) -> list[str]:
        given, family = self._random.choice(self._given), self._random.choice(self._family)
        return [family, " ".join(given), ""]

    def abstract(self) -> str:
        """Five to nine sentences."""
        return ". ".join(self._random.choices(self._sentences, k=self._random.randint(5, 9))) + "."

    def comment(self) -> str | None:
        """A comment, for three papers of five."""
        return self._random.choice(self._comments) if self._random.random() < 0.6 else None

    def categories(self) -> list[str]:
        """Of one real paper."""
        return self._random.choice(self._categories)

    def published(self) -> tuple[str | None, str | None]:
        """A journal reference and a DOI, for a third of the papers."""
        if self._random.random() > 0.33:
            return None, None
        volume, page = self._random.randint(1, 900), self._random.randint(1, 99_999)
        doi = f"10.{self._random.randint(1000, 1200)}/journal.{volume}.{page:06d}"
        return f"Journal {volume}, {page} ({self._random.randint(2007, 2026)})", doi

    def moment(self, year: int, month: int) -> datetime:
        """Any second of a month's first 28 days."""
        first = datetime(year, month, 1, tzinfo=UTC)
        return first + timedelta(seconds=self._random.randrange(28 * 86_400))

    def versions(self, first: datetime) -> list[dict[str, str]]:
        """One to three versions, half a year apart at most."""
        dates = [first]
        while len(dates) < 3 and self._random.random() < 0.35:
            dates.append(dates[-1] + timedelta(seconds=self._random.randrange(15_000_000)))
        return [
            {"version": f"v{number}", "created": format_datetime(date, usegmt=True)}
            for number, date in enumerate(dates, 1)
        ]


def snapshot(rows: list[Row], records: int) -> Iterator[Row]:
    """``records`` papers in the order of the published snapshot: by month, the old ones last."""
    made, real = Recombined(rows), _by_month(rows)
    months = [
        (year, month)
        for year in range(2007, _LAST_YEAR + 1)
        for month in range(1, 13)
        if (2007, 4) <= (year, month) <= (_LAST_YEAR, _LAST_MONTH)
    ]
    new = records - len(rows)
    for place, (year, month) in enumerate(months):
        stamp = f"{year % 100:02d}{month:02d}"
        here = real.pop(stamp, {})
        count = new // (len(months) - place)
        if year < _FIVE_DIGITS_SINCE:
            count = min(count, _MOST_OF_FOUR_DIGITS - len(here))
        new -= count
        for paper in _identifiers(stamp, count, here):
            yield _row(made, paper, here.get(paper), made.moment(year, month))
    for stamp, old in real.items():
        year = int(stamp[:2]) + (1900 if int(stamp[:2]) > 90 else 2000)
        for paper, row in old.items():
            yield _row(made, paper, row, made.moment(year, int(stamp[2:])))


def _by_month(rows: list[Row]) -> dict[str, dict[str, Row]]:
    months: dict[str, dict[str, Row]] = defaultdict(dict)
    for row in rows:
        paper = row["arxiv_id"]
        months[paper.partition("/")[2][:4] or paper[:4]][paper] = row
    return months


def _identifiers(stamp: str, count: int, here: dict[str, Row]) -> list[str]:
    """``count`` new identifiers and the real ones of a month, in order."""
    width = 4 if stamp < "1501" else 5
    new: list[str] = []
    number = 0
    while len(new) < count and number < 10**width - 1:
        number += 1
        if (paper := f"{stamp}.{number:0{width}d}") not in here:
            new.append(paper)
    return sorted([*new, *(paper for paper in here if "/" not in paper)]) + sorted(
        paper for paper in here if "/" in paper
    )


def _row(made: Recombined, paper: str, real: Row | None, at: datetime) -> Row:
    real = real or {}
    at = _date(real) or at
    versions, (journal, doi) = made.versions(at), made.published()
    parsed = _authors(real) or made.authors()
    return {
        "id": paper,
        "submitter": " ".join(filter(None, reversed(parsed[0][:2]))),
        "authors": ", ".join(f"{given} {family}".strip() for family, given, _ in parsed),
        "title": real.get("title") or made.title(),
        "comments": real.get("comments") or made.comment(),
        "journal-ref": journal,
        "doi": real.get("doi") or doi,
        "report-no": None,
        "categories": " ".join(real.get("categories") or made.categories()),
        "license": "http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
        "abstract": f"  {real.get('abstract') or made.abstract()}\n",
        "versions": versions,
        "update_date": f"{at:%Y-%m-%d}",
        "authors_parsed": parsed,
    }


def _authors(row: Row) -> list[list[str]]:
    """The real names; where only the first author is known, ``et al.`` stands for the others."""
    names = row.get("authors") or [row.get("first_author") or ""]
    parsed = [_parsed(name) for name in names if name and name.strip()]
    return [*parsed, ["et al.", "", ""]] if parsed and not row.get("authors") else parsed


def _parsed(name: str) -> list[str]:
    given, _, family = name.rpartition(" ")
    return [family, given, ""]


def _date(row: Row) -> datetime | None:
    """The day of submission, where the data know it."""
    known = row.get("date_kind") == "created" and len(row["date"]) == 10
    return datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) if known else None


def load_rows(data: Path = _DATA) -> list[Row]:
    """The real records."""
    with gzip.open(data, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def write_snapshot(rows: list[Row], target: Path, records: int) -> None:
    """Write a snapshot of ``records`` papers, made of the real ones."""
    with target.open("w", encoding="utf-8") as file:
        for row in snapshot(rows, records):
            file.write(json.dumps(row, separators=(",", ":")) + "\n")


def main() -> None:
    """Write the snapshot that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("--records", type=int, default=3_000_000)
    parser.add_argument("--data", type=Path, default=_DATA)
    options = parser.parse_args()
    write_snapshot(load_rows(options.data), options.target, options.records)


if __name__ == "__main__":
    main()
