"""The commands that tell what changed; they change nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from crawler.commands.setting import OK, Setting, note
from crawler.errors import UserError
from crawler.faces.files import written
from crawler.store import Store
from crawler.store.changes import ChangeView

LAST_RUN = "last-run"
_EVER = "0001-01-01"
_MOST = 100
"""Readers of feeds ask again within days."""


def changes(setting: Setting, since: str, form: str, *, every: bool) -> int:
    """``crawler changes``: what is believed otherwise than before."""
    from crawler.faces import jsonl, tables

    with Store.read(setting.database) as store:
        found = changes_since(store, since, news=not every)
        if form == "jsonl":
            for one in found:
                click.echo(jsonl.line(one))
            return OK
        told = list(found)
    if told:
        tables.show(tables.changes_table(told))
    else:
        note(setting, "nothing changed" if every else "no news; --all shows every change")
    return OK


def feed(setting: Setting, since: str | None, most: int | None, output: Path | None) -> int:
    """``crawler export --format atom``: the newest news, for readers of feeds."""
    from crawler.faces.atom import Feed, write_atom

    told = setting.config.feed
    with Store.read(setting.database) as store:
        news = changes_since(store, since or _EVER, news=True)
        newest = deque(news, maxlen=most or _MOST)
        head = Feed(told.title, told.author, told.url, store.first_run())
    with written(output) as file:
        write_atom(head, list(reversed(newest)), file)
    return OK


def changes_since(store: Store, since: str, *, news: bool) -> Iterator[ChangeView]:
    """The changes since a day, a moment, or the beginning of the last run.

    Raises UserError where ``since`` is none of these.
    """
    if since != LAST_RUN:
        return store.changes_since(_moment(since), news=news)
    run = store.last_run()
    return store.changes_of_run(run.id, news=news) if run else iter(())


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError(f"{text} is neither a date such as 2026-03-31 nor {LAST_RUN}") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
