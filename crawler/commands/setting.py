"""What every command begins with: the common options, and parts put together as they say."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Never

import click

from crawler.config import Config, load
from crawler.core.logs import told
from crawler.errors import UserError
from crawler.faces.logs import set_up_logs
from crawler.faces.steering import safe
from crawler.pipeline.ports import Fetches, Tools, Unwatched, Watches
from crawler.store import Store
from crawler.workshop import plan, utc_now

if TYPE_CHECKING:
    from crawler.index.index import Index

OK, INCOMPLETE = 0, 1
_LOG = logging.getLogger("crawler.run")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the common options said."""

    config: Config
    db: Path | None
    quiet: bool
    turns: Path | None = None
    """Where whose turn it is at a site is agreed on; ``None``: with the whole machine."""
    token: str | None = field(default=None, repr=False)
    """For GitHub's APIs; ``None``: what the environment gives."""
    json_logs: bool = False

    @property
    def wordless(self) -> bool:
        """Nothing but logs goes to standard error, if that."""
        return self.quiet or self.json_logs

    @property
    def database(self) -> Path:
        """The database file: the option's, else the configuration's."""
        return self.db or self.config.path_of(self.config.database.path)


def prepare(config: Path | None, db: Path | None, *, quiet: bool, json_logs: bool) -> Setting:
    """Read the configuration and set up the logs."""
    set_up_logs(quiet=quiet, as_json=json_logs)
    return Setting(load(config), db, quiet, json_logs=json_logs)


def equip(setting: Setting, store: Store, net: Fetches, watch: Watches) -> Tools:
    """What the pipeline works with, as the configuration wants it used."""
    from crawler.index.pages import KeptPages

    pages = KeptPages(setting.database) if setting.config.arxiv.harvest else None
    how = plan(setting.config, setting.token)
    return Tools(store, net, utc_now, watch, how, pages=pages)


def open_index(setting: Setting, parts: ExitStack) -> Index | None:
    """The index that the configuration names, open."""
    from crawler.index.index import Index

    name = setting.config.arxiv.index
    return parts.enter_context(Index.open(setting.config.path_of(name))) if name else None


def with_index(setting: Setting, tools: Tools, parts: ExitStack) -> Tools:
    """The same, and papers are found in the index that the configuration names, if it does."""
    return replace(tools, index=open_index(setting, parts))


def without_network(setting: Setting, store: Store, parts: ExitStack) -> Tools:
    """What belief is made with where nobody is asked; it is decided as in a run."""
    return with_index(setting, equip(setting, store, NoNetwork(), Unwatched()), parts)


class NoNetwork:
    """Asks nobody: what is done without the network has no way to it."""

    def fetch(self, request: object) -> Never:
        """Raise: a question here is a fault of the program."""
        raise NotImplementedError(f"no question was to be asked: {request}")


def need(extra: str, *modules: str) -> None:
    """Raise UserError, with what to install, where a part is not there that few people need."""
    if not all(find_spec(module) for module in modules):
        raise UserError(f"this needs more: pip install 'crawler[{extra}]'")


def note(setting: Setting, text: str) -> None:
    """Tell a person something on standard error, unless they want quiet, or a machine."""
    if setting.json_logs:
        _LOG.info("%s", text, extra=told("note"))
    elif not setting.quiet:
        click.echo(safe(text), err=True)


def is_file(text: str) -> bool:
    """Whether an argument, which may be a long title or an address, names a file."""
    try:
        return Path(text).is_file()
    except OSError:  # it may be longer than a file's name
        return False
