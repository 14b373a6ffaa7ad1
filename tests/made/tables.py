"""Writes tables as the programs that export them do."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Sequence

from crawler.core.model import PartialDate
from tests.made.papers import Entry, Paper, Style, parted, said


def _row(cells: Sequence[object], delimiter: str, *, all_quoted: bool = False) -> str:
    file = io.StringIO()
    csv.writer(
        file,
        delimiter=delimiter,
        lineterminator="",
        quoting=csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL,
    ).writerow(cells)
    return file.getvalue()


def excel(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    cells = [
        paper.title,
        "; ".join(paper.authors),
        paper.year,
        paper.doi,
        paper.abs_url,
        paper.repository,
    ]
    return Entry(
        _row(cells, ";"),
        said(
            paper,
            paper.authors,
            PartialDate(paper.year),
            arxiv=True,
            doi=True,
            urls=[paper.repository],
        ),
    )


def tsv(paper: Paper, number: int, _chance: random.Random) -> Entry:
    cells = [number, ", ".join(paper.authors), paper.title, paper.year, paper.arxiv_id]
    return Entry(
        "\t".join(map(str, cells)), said(paper, paper.authors, PartialDate(paper.year), arxiv=True)
    )


def zotero_csv(paper: Paper, number: int, _chance: random.Random) -> Entry:
    names = "; ".join(
        ", ".join(p for p in (n.family, " ".join(q for q in (n.given, n.suffix) if q)) if p)
        for n in map(parted, paper.authors)
    )
    abstract = paper.abstract[:60] + "\n" + paper.abstract[60:]
    cells = [
        f"K{number}",
        "preprint",
        paper.year,
        names,
        paper.title,
        "",
        "",
        "",
        paper.doi or "",
        f"http://arxiv.org/abs/{paper.arxiv_id}",
        abstract,
        str(paper.date),
        "2024-03-01 10:20:30",
        f"arXiv:{paper.arxiv_id} [{paper.category}]",
    ]
    return Entry(
        _row(cells, ",", all_quoted=True),
        said(paper, paper.authors, paper.date, arxiv=True, doi=True),
    )


def perish(paper: Paper, number: int, _chance: random.Random) -> Entry:
    """Publish or Perish: initials, no identifiers but a DOI."""
    names = [n.shown(n.letters) for n in map(parted, paper.authors)]
    cells = [
        number,
        ", ".join(names),
        paper.title,
        paper.year,
        "Journal of Things",
        "Springer",
        f"https://example.org/{number}",
        "",
        number,
        paper.doi or "",
    ]
    return Entry(
        _row(cells, ","),
        said(
            paper, names, PartialDate(paper.year), doi=True, urls=[f"https://example.org/{number}"]
        ),
    )


def chinese(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    cells = [
        paper.title,
        "，".join(paper.authors),
        paper.year,
        paper.abs_url,
        paper.repository or "",
    ]
    return Entry(
        _row(cells, ","),
        said(paper, paper.authors, PartialDate(paper.year), arxiv=True, urls=[paper.repository]),
    )


def german(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    month, day_of = paper.date.month or 1, paper.date.day or 1
    day = f"{day_of:02}.{month:02}.{paper.year}"
    cells = [" und ".join(paper.authors), paper.title, day, paper.doi or ""]
    when = PartialDate(paper.year, month, day_of)
    return Entry(_row(cells, ";"), said(paper, paper.authors, when, doi=True))


def unnamed(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    cells = [paper.arxiv_id, paper.title, "; ".join([*paper.authors, ""]), paper.date]
    return Entry(_row(cells, ","), said(paper, paper.authors, paper.date, arxiv=True))


def styles() -> list[Style]:
    """Every style."""
    return [
        Style("table", "Excel, semicolons", excel, "\ufeffTitle;Authors;Year;DOI;URL;Code\n"),
        Style("table", "TSV", tsv, "#\tAuthors\tTitle\tYear\tarXiv\n"),
        Style(
            "table",
            "Zotero",
            zotero_csv,
            '"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN",'
            '"ISSN","DOI","Url","Abstract Note","Date","Date Added","Extra"\n',
        ),
        Style(
            "table",
            "Publish or Perish",
            perish,
            "Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,DOI\n",
        ),
        Style("table", "Chinese heading", chinese, "标题,作者,年份,论文链接,代码\n"),
        Style("table", "German heading", german, "Autoren;Titel;Datum;DOI\n"),
        Style("table", "no heading", unnamed),
    ]
