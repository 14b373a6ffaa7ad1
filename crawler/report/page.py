"""Writes the report's files, a paper after the other; what is held does not grow with the papers.

``index.html`` shows the figures and the first papers, and paints without waiting for anything
else. ``papers.js`` has a line for each paper, ``evidence/0000.js`` the evidence of a hundred of
them, fetched when one is opened; they are scripts, because a page on a disk may read no data.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import datetime
from importlib.resources import files
from itertools import count, islice
from pathlib import Path
from typing import IO, Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from crawler import __version__
from crawler.core.history import Life, lives, months
from crawler.core.status import GonePolicy
from crawler.errors import UserError
from crawler.faces.csvfile import write_csv
from crawler.faces.files import whole
from crawler.faces.text import readable, web_address
from crawler.report.figures import STATUSES, Figures, Histories, ages
from crawler.report.lately import lately
from crawler.report.plots import plots
from crawler.report.rows import Row, row
from crawler.store import Store
from crawler.store.views import PaperView

PAGE = 100
"""Papers on a page of the table, and in a file of evidence."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the report is to be called, when it is made, and by which policy repositories die."""

    title: str
    now: datetime
    gone: GonePolicy


def write_report(store: Store, folder: Path, wishes: Wishes) -> int:
    """Write the report into ``folder``; the number of its papers.

    Files of an earlier report are replaced, and all others left alone; ``index.html`` comes last.
    Raises UserError where the folder cannot be written.
    """
    templates = _templates()
    figures, first = Figures(), list[Row]()
    evidence = _made(folder / "evidence")
    with whole(folder / "papers.csv") as table, whole(folder / "papers.js") as lines:
        counted = _counted(store.papers(), figures, first)
        kept = _kept(counted, lines, evidence, templates.get_template("evidence.html"))
        write_csv(kept, table, bom=True)
    _forget(evidence, figures.papers)
    held = list(lives(store.glances(), wishes.gone))
    page = templates.get_template("index.html").render(
        wishes=wishes,
        version=__version__,
        figures=figures,
        statuses=STATUSES,
        plots=plots(figures, _histories(figures, held, wishes)),
        changes=lately(store, held),
        first=first,
        empty=Row(),
        page_size=PAGE,
        **_inline(),
    )
    with whole(folder / "index.html") as file:
        file.write(page)
    return figures.papers


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"cannot make {folder}: {error.strerror}") from error
    return folder


def _counted(
    papers: Iterable[PaperView], figures: Figures, first: list[Row]
) -> Iterator[PaperView]:
    """The papers, counted as they pass."""
    for paper in papers:
        figures.add(paper)
        if len(first) < PAGE:
            first.append(row(paper))
        yield paper


def _kept(
    papers: Iterable[PaperView], lines: IO[str], evidence: Path, template: Template
) -> Iterator[PaperView]:
    """The papers, written as they pass: a line each, and their evidence by the hundred."""
    papers = iter(papers)
    lines.write("crawlerPapers([")
    for number in count():
        some = list(islice(papers, PAGE))
        if not some:
            break
        for paper in some:
            lines.write(f"{_json(astuple(row(paper)))},\n")
        with whole(evidence / f"{number:04d}.js") as file:
            told = [template.render(paper=paper) for paper in some]
            file.write(f"crawlerEvidence({number}, {_json(told)});\n")
        yield from some
    lines.write("]);\n")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _forget(evidence: Path, papers: int) -> None:
    """Remove what an earlier report of more papers left."""
    for number in count(-(-papers // PAGE)):
        file = evidence / f"{number:04d}.js"
        if not file.exists():
            break
        file.unlink()


def _templates() -> Environment:
    env = Environment(
        loader=PackageLoader("crawler.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {"readable": readable, "web": web_address, "words": _words, "count": _count}
    return env


def _words(status: str) -> str:
    return status.replace("_", " ")


def _count(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")


def _inline() -> dict[str, Any]:
    """Style and script of the page, and the only ones that a browser is to obey."""
    texts = {
        kind: files("crawler.report").joinpath(f"templates/report.{kind}").read_text("utf-8")
        for kind in ("css", "js")
    }
    hashes = {f"{kind}_hash": _hash(text) for kind, text in texts.items()}
    return {kind: Markup(text) for kind, text in texts.items()} | hashes  # noqa: S704  our own


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _histories(figures: Figures, held: list[Life], wishes: Wishes) -> Histories:
    came, found = ages(figures.published, held)
    return Histories(tuple(months(held, wishes.now)), came, found)
