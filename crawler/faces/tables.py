"""Tables for people; wide on a terminal, plain elsewhere. They show, and decide nothing."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

import click
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from crawler.core.match import Match
from crawler.core.model import Rejected, Seed
from crawler.faces.steering import safe, short
from crawler.store import Due
from crawler.store.changes import ChangeView
from crawler.store.runs import HostView
from crawler.store.views import PaperView, Tally, TroubleView

STATE_COLOURS = {
    "available": "green",
    "matched": "green",
    "official": "green",
    "promised": "yellow",
    "placeholder": "yellow",
    "empty": "yellow",
    "ambiguous": "yellow",
    "unknown": "magenta",
    "missing": "red",
    "gone": "red",
    "blocked": "red",
    "rejected": "red",
}


def screen() -> Console:
    """Standard error, where progress is shown."""
    return Console(stderr=True, highlight=False, emoji=False, markup=False)


def output() -> Console:
    """Standard output, where results are shown; strangers' text is no markup to it."""
    return Console(highlight=False, emoji=False, markup=False)


def show(table: Table) -> None:
    """Print a table to standard output: with colours on a terminal, as bare lines elsewhere."""
    out = output()
    if out.is_terminal:
        out.print(table)
        return
    plain = Console(file=io.StringIO(), width=_WIDE, no_color=True, emoji=False, markup=False)
    with plain.capture() as captured:
        plain.print(table)
    lines = (line.rstrip() for line in captured.get().splitlines())
    click.echo("\n".join(line for line in lines if line))


_WIDE = 240
_LONGEST = 1_000
"""Letters of a cell; `show` and the exports have the whole text."""


def seeds_table(entries: Iterable[Seed | Rejected]) -> Table:
    """What the readers understood."""
    table = _table("line", "title", "authors", "date", "id", "")
    for one in entries:
        if isinstance(one, Rejected):
            table.add_row(
                f"{one.line}", _cell(one.text), "", "", "", _state("rejected", one.reason)
            )
            continue
        more = "" if one.authors_complete or not one.authors else " et al."
        table.add_row(
            f"{one.line}",
            _cell(one.title or ""),
            _cell(", ".join(one.authors) + more),
            f"{one.date or ''}{' ?' if one.year_inferred else ''}",
            _cell(str(one.arxiv_id or one.doi or "")),
            _cell("code" if one.code_badge else ""),
        )
    return table


def matches_table(rows: Iterable[tuple[Seed, Match]]) -> Table:
    """What entries were resolved to."""
    table = _table("title", "state", "arXiv", "score", "why")
    for seed, match in rows:
        shown = match.arxiv_id or " or ".join(str(c.arxiv_id) for c in match.candidates[:3])
        table.add_row(
            _cell(seed.title or str(seed.arxiv_id or seed.doi or "")),
            _state(match.state.value),
            _cell(str(shown or "")),
            f"{match.score:.3f}",
            _cell(", ".join(match.evidence)),
        )
    return table


def checks_table(rows: Iterable[Mapping[str, Any]]) -> Table:
    """In what state repositories are."""
    table = _table("asked", "status", "repository", "stars", "language", "license", "why")
    for row in rows:
        table.add_row(
            _cell(row["asked"]),
            _state(row["status"]),
            _cell(row["repo"] or ""),
            _cell("" if row["stars"] is None else f"{row['stars']}"),
            _cell(row["language"] or ""),
            _cell(row["license"] or ""),
            _cell("; ".join(row["evidence"])),
        )
    return table


def papers_table(papers: Iterable[PaperView]) -> Table:
    """The papers with their code, a line each."""
    table = _table("arXiv", "title", "match", "code", "repository", "stars")
    for paper in papers:
        shown = paper.code.best
        moved = f" (was {', '.join(shown.moved_from)})" if shown and shown.moved_from else ""
        table.add_row(
            _cell(paper.arxiv_id or ""),
            _cell(paper.title),
            _state(paper.match.state),
            _state(paper.code.status),
            _cell(f"{shown.repo}{moved}" if shown else ""),
            "" if shown is None or shown.stars is None else f"{shown.stars}",
        )
    return table


def troubles_table(troubles: Iterable[TroubleView]) -> Table:
    """What is not known because a source failed."""
    table = _table("not known", "source", "trouble", "since")
    for one in troubles:
        table.add_row(
            _cell(one.subject),
            _cell(one.source),
            _cell(f"{one.trouble}: {one.detail}"),
            _minute(one.failed_at),
        )
    return table


def silent_table(hosts: Iterable[HostView]) -> Table:
    """Hosts that do not answer, and since when."""
    table = _table("no answer from", "since", "last answered", "trouble")
    for one in hosts:
        table.add_row(
            _cell(one.host),
            _minute(one.failing_since),
            _minute(one.answered_at),
            _cell(one.trouble),
        )
    return table


def plan_table(rows: Iterable[Due]) -> Table:
    """What is due, what matters most first, and why."""
    table = _table("due since", "about", "source", "why", "last asked")
    for one in rows:
        asked = one.asked_at.isoformat() if one.asked_at else None
        table.add_row(
            _minute(one.due_at.isoformat()),
            _cell(one.subject),
            _cell(one.source),
            _cell(one.reason),
            _minute(asked),
        )
    return table


def changes_table(changes: Iterable[ChangeView]) -> Table:
    """What is believed otherwise than before."""
    table = _table("when", "about", "what", "from", "to", "by")
    for one in changes:
        about = one.title or one.subject
        table.add_row(
            _minute(one.at),
            _cell(f"{one.arxiv_id} {about}" if one.arxiv_id else about),
            _state(one.event) if one.event else _cell(one.what.replace("_", " ")),
            _cell(one.was or ""),
            _cell(one.now or ""),
            _cell(one.evidence or ""),
        )
    return table


def _minute(stamp: str | None) -> Text:
    return _cell((stamp or "")[:16].replace("T", " "))


def outcome(tally: Tally, rejected: int, changed: int) -> str:
    """What came of the entries, in one line of words."""
    parts = [f"{_RESOLVED.get(state, state)} {count}" for state, count in tally.matches.items()]
    parts += [f"code {state.replace('_', ' ')} {count}" for state, count in tally.code.items()]
    if rejected:
        parts.append(f"rejected {rejected}")
    rows = "1 row" if changed == 1 else f"{changed} rows"
    return ", ".join([*parts, f"{rows} of belief changed" if changed else "nothing changed"])


_RESOLVED = {"matched": "resolved", "not_found": "not found"}


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        numeric = column in ("stars", "score", "line")
        table.add_column(column, justify="right" if numeric else "left", overflow="fold")
    return table


def _cell(text: str) -> Text:
    return Text(safe(short(text, _LONGEST)))


def _state(state: str, why: str = "") -> Text:
    shown = state.replace("_", " ") + (f": {why}" if why else "")
    return Text(safe(short(shown, _LONGEST)), style=STATE_COLOURS.get(state, ""))
