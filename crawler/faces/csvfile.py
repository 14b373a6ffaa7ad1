"""The papers as CSV, a line each, harmless in a spreadsheet. It reads views and writes text."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import IO

from crawler.faces.steering import short
from crawler.store.views import PaperView

COLUMNS = (
    "arxiv_id",
    "title",
    "authors",
    "published",
    "categories",
    "doi",
    "match",
    "score",
    "code",
    "official",
    "repository",
    "repository_status",
    "moved_from",
    "archived",
    "stars",
    "language",
    "license",
    "pushed_at",
    "checked_at",
    "seeds",
)
# A spreadsheet takes a cell that begins so for a formula, in a full-width font too (OWASP, CSV
# injection). A cell may hold line ends; other control characters make it no text at all.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LONGEST = 32_000
"""Letters of a cell: what is beyond 32,767, Excel puts into the cells behind it."""
_BOM = "\ufeff"


def write_csv(papers: Iterable[PaperView], file: IO[str], *, bom: bool = False) -> None:
    """Write a heading and a line a paper; absent is empty, a list is joined by ``; ``.

    ``bom``: begin with the mark by which Excel knows UTF-8.
    """
    file.write(_BOM if bom else "")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for paper in papers:
        writer.writerow([_cell(value) for value in _row(paper)])


def _row(paper: PaperView) -> tuple[object, ...]:
    return (
        paper.arxiv_id,
        paper.title,
        paper.authors,
        paper.published,
        paper.categories,
        paper.doi,
        paper.match.state,
        round(paper.match.score, 3),
        paper.code.status,
        paper.code.official,
        *_repository(paper),
        tuple(f"{seed.source}:{seed.line}" for seed in paper.seeds),
    )


def _repository(paper: PaperView) -> tuple[object, ...]:
    best = paper.code.best
    if best is None:
        return (None,) * 9
    return (
        best.url,
        best.status,
        best.moved_from,
        best.archived,
        best.stars,
        best.language,
        best.license,
        best.pushed_at,
        best.checked_at,
    )


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return _cell("; ".join(str(one) for one in value))
    text = short(_CONTROL.sub("\ufffd", str(value)), _LONGEST)
    return f"'{text}" if text.startswith(_FORMULA) and not isinstance(value, float) else text
