"""The commands that look after the database: rebuild, verify."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from crawler.commands.rulings import rulings_of
from crawler.commands.setting import INCOMPLETE, OK, Setting, without_network
from crawler.faces.steering import safe
from crawler.pipeline import run as pipeline
from crawler.store import Store, StoreError
from crawler.workshop import only_run, utc_now


def rebuild(setting: Setting) -> int:
    """``crawler rebuild``: belief anew from evidence, without the network."""
    rulings = rulings_of(setting)
    with only_run(setting.database), ExitStack() as parts:
        store = parts.enter_context(Store.open(setting.database))
        store.keep_rulings(rulings, utc_now())
        changed = pipeline.rebuild(without_network(setting, store, parts))
    click.echo(f"{changed} rows of belief changed")
    return OK


def verify(setting: Setting) -> int:
    """``crawler verify``: is the file whole, and is belief what the evidence says?

    It changes nothing: belief is made anew in a copy, and compared.
    """
    with Store.read(setting.database) as store, TemporaryDirectory() as folder:
        damage = store.damage()
        if damage:
            for line in damage:
                click.echo(safe(line))
            raise StoreError(f"the database {setting.database} is damaged; restore a copy of it")
        copy = Path(folder) / "papers.db"
        store.copy_to(copy)
        open_ends = len(store.unpublished()) + len(store.unpublished_papers())
        differing = _differing(setting, copy)
    for table, count in differing.items():
        click.echo(f"{table}: {count} rows are not what the evidence says")
    if open_ends:
        click.echo(f"{open_ends} entries or papers changed since belief was last made of them")
    if differing or open_ends:
        click.echo("`crawler rebuild` makes belief of the evidence")
        return INCOMPLETE
    click.echo(f"{setting.database} is whole, and its belief is what the evidence says")
    return OK


def _differing(setting: Setting, copy: Path) -> dict[str, int]:
    """Rows of belief in a copy that are not what is made of its evidence, by table."""
    with ExitStack() as parts:
        store = parts.enter_context(Store.open(copy))
        tools = without_network(setting, store, parts)
        with store.made_anew() as differing:
            pipeline.rebuild(tools)
    return differing
