"""The commands that show what the database holds: show, export, report, serve."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO

import click

from crawler.commands.setting import OK, Setting, need, note
from crawler.core.ids import arxiv_id
from crawler.core.text import storable
from crawler.errors import UserError
from crawler.faces import jsonl, tables
from crawler.faces.bibtex import write_bibtex
from crawler.faces.csvfile import write_csv
from crawler.faces.files import whole, written
from crawler.faces.markdown import renewed, write_markdown
from crawler.faces.story import show_story, story
from crawler.store import Store
from crawler.store.views import PaperView
from crawler.workshop import plan, utc_now


def show(setting: Setting, paper: str) -> int:
    """``crawler show``: one paper with all its evidence."""
    paper = storable(paper)
    known = arxiv_id(paper)
    with Store.read(setting.database) as store:
        view = store.paper(str(known) if known else f"seed:{paper.removeprefix('seed:')}")
    if view is None:
        raise UserError(f"{paper} is not in {setting.database}")
    out = tables.output()
    if out.is_terminal:
        show_story(view, out)
    else:
        click.echo(story(view))
    return OK


def report(setting: Setting, folder: Path, title: str) -> int:
    """``crawler report``: a web page of the database, for a server or a disk."""
    need("report", "jinja2", "vl_convert")
    from crawler.report.page import Wishes, write_report

    policy = plan(setting.config).gone
    with Store.read(setting.database) as store:
        count = write_report(store, folder, Wishes(title, utc_now(), policy))
    note(setting, f"{count} papers: {folder / 'index.html'}")
    return OK


def serve(setting: Setting, host: str, port: int) -> int:
    """``crawler serve``: the database in Datasette, until stopped."""
    need("serve", "datasette")
    from crawler.serve.app import listening, serve_until_stopped

    Store.read(setting.database).close()  # it is there, ours, and of the newest schema
    with listening(host, port) as heard:
        name, number = heard.getsockname()[:2]
        shown = f"[{name}]" if ":" in name else name
        note(setting, f"http://{shown}:{number}/papers/paper_overview (Ctrl-C ends)")
        with suppress(KeyboardInterrupt):
            serve_until_stopped(setting.database, heard)
    return OK


def export(setting: Setting, form: str, output: Path | None, *, bom: bool) -> int:
    """``crawler export``: the papers, for other tools."""
    if bom and form != "csv":
        raise UserError("--bom is for --format csv only")
    with Store.read(setting.database) as store:
        if form == "markdown" and output and output.exists():
            _renew(output, store.papers())
            return OK
        write = partial(write_csv, bom=True) if bom else _WRITERS[form]
        with written(output) as file:
            write(store.papers(), file)
    return OK


def _renew(page: Path, papers: Iterable[PaperView]) -> None:
    """Put the table into a page that is there; a page that says the same is not touched."""
    table = io.StringIO()
    write_markdown(papers, table)
    try:
        with page.open(encoding="utf-8", newline="") as file:
            old = file.read()
        new = renewed(old, table.getvalue())
    except (OSError, UnicodeDecodeError, UserError) as error:
        raise UserError(f"cannot renew {page}: {error}") from error
    if new != old:
        with whole(page) as file:
            file.write(new)


_WRITERS: dict[str, Callable[[Iterable[PaperView], IO[str]], None]] = {
    "json": jsonl.write_list,
    "csv": write_csv,
    "bibtex": write_bibtex,
    "markdown": write_markdown,
}
