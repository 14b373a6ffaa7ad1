"""The papers as CSV, a line each, harmless in a spreadsheet. It reads views and writes text."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import IO

from crawler.store.views import PaperView, RepoView

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
# A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(papers: Iterable[PaperView], file: IO[str]) -> None:
    """Write a heading and a line a paper; absent is empty, a list is joined by ``; ``."""
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
    best: RepoView | None = next(
        (repo for repo in paper.code.repos if repo.relation != "mentioned"), None
    )
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
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) and not isinstance(value, float) else text
