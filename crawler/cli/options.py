"""Options that several commands take; what they mean is the commands' own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., Any])


def common(command: _F) -> _F:
    """The options that every command takes."""
    options = (
        click.option("--config", type=click.Path(path_type=Path), help="Configuration file."),
        click.option("--db", type=click.Path(path_type=Path), help="Database file."),
        click.option("--quiet", is_flag=True, help="Results only: no progress, no notes."),
        click.option("--json-logs", is_flag=True, help="Logs as JSON lines, for machines."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def form(command: _F) -> _F:
    """A table for people, or JSON lines."""
    kinds = click.Choice(["table", "jsonl"])
    return click.option("--format", "form", type=kinds, default="table", show_default=True)(command)


def cluster(command: _F) -> _F:
    """Many workers in the place of one."""
    told = "Workers: a Dask scheduler's address, or N on this machine."
    return click.option("--cluster", metavar="ADDRESS|local[N]", help=told)(command)


def harvested(command: _F) -> _F:
    """The options of what is asked of OAI-PMH."""
    day = click.DateTime(["%Y-%m-%d"])
    options = (
        click.option("--set", "within", default="", help="Of OAI-PMH only this set: cs, cs:cs:LG."),
        click.option("--from", "since", type=day, help="Of OAI-PMH only changes since this day."),
    )
    for option in reversed(options):
        command = option(command)
    return command
