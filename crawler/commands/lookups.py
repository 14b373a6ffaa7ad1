"""The command that answers one question and keeps nothing: parse."""

from __future__ import annotations

from collections.abc import Sequence

import click

from crawler.commands.setting import INCOMPLETE, OK, Setting, note
from crawler.core.model import Rejected
from crawler.faces import jsonl, tables
from crawler.reading import read_files
from crawler.workshop import utc_now


def parse(setting: Setting, files: Sequence[str], form: str) -> int:
    """``crawler parse``: what the readers understand."""
    entries = read_files(files, utc_now().date())
    rejected = 0
    if form == "jsonl":
        for one in entries:
            rejected += isinstance(one, Rejected)
            click.echo(jsonl.line(jsonl.entry(one)))
    else:
        held = list(entries)
        rejected = sum(isinstance(one, Rejected) for one in held)
        tables.show(tables.seeds_table(held))
        note(setting, f"{len(held) - rejected} entries, {rejected} rejected")
    return INCOMPLETE if rejected else OK
