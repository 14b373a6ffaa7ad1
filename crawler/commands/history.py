"""The commands that tell what changed; they change nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import click

from crawler.commands.setting import OK, Setting, note
from crawler.errors import UserError
from crawler.store import Store
from crawler.store.changes import ChangeView

LAST_RUN = "last-run"


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
