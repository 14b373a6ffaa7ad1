"""The commands that show what the database holds: show, export."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO

import click

from crawler.commands.setting import OK, Setting
from crawler.core.ids import arxiv_id
from crawler.errors import UserError
from crawler.faces import jsonl
from crawler.faces.bibtex import write_bibtex
from crawler.faces.csvfile import write_csv
from crawler.faces.markdown import renewed, write_markdown
from crawler.faces.story import story
from crawler.store import Store
from crawler.store.views import PaperView


def show(setting: Setting, paper: str) -> int:
    """``crawler show``: one paper with all its evidence."""
    known = arxiv_id(paper)
    with Store.read(setting.database) as store:
        view = store.paper(str(known) if known else f"seed:{paper.removeprefix('seed:')}")
    if view is None:
        raise UserError(f"{paper} is not in {setting.database}")
    click.echo(story(view))
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
        with _written(output) as file:
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
        with _written(page) as file:
            file.write(new)


_WRITERS: dict[str, Callable[[Iterable[PaperView], IO[str]], None]] = {
    "json": jsonl.write_list,
    "csv": write_csv,
    "bibtex": write_bibtex,
    "markdown": write_markdown,
}


@contextmanager
def _written(path: Path | None) -> Iterator[IO[str]]:
    """Standard output, or a file that appears whole or not at all."""
    if path is None:
        yield sys.stdout
        return
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            yield file
        part.replace(path)
    except OSError as error:
        raise UserError(f"cannot write {path}: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
