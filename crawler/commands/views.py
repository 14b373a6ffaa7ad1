"""The commands that show what the database holds: show, export."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click

from crawler.commands.setting import OK, Setting
from crawler.core.ids import arxiv_id
from crawler.errors import UserError
from crawler.faces import jsonl
from crawler.faces.csvfile import write_csv
from crawler.faces.story import story
from crawler.store import Store


def show(setting: Setting, paper: str) -> int:
    """``crawler show``: one paper with all its evidence."""
    known = arxiv_id(paper)
    with Store.read(setting.database) as store:
        view = store.paper(str(known) if known else f"seed:{paper.removeprefix('seed:')}")
    if view is None:
        raise UserError(f"{paper} is not in {setting.database}")
    click.echo(story(view))
    return OK


def export(setting: Setting, form: str, output: Path | None) -> int:
    """``crawler export``: the papers, for other tools."""
    with Store.read(setting.database) as store, _written(output) as file:
        if form == "csv":
            write_csv(store.papers(), file)
        else:
            jsonl.write_list(store.papers(), file)
    return OK


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
