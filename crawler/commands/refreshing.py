"""The command of the nightly job: it does what is due, and is done at once where nothing is."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from crawler.commands.rulings import rulings_of
from crawler.commands.running import Running, running
from crawler.commands.setting import (
    INCOMPLETE,
    OK,
    Setting,
    equip,
    note,
    with_index,
    without_network,
)
from crawler.errors import UserError
from crawler.pipeline.meter import Bounded, Meter
from crawler.store import Due, Store
from crawler.workshop import fetcher, only_run, plan, utc_now

if TYPE_CHECKING:
    from crawler.pipeline.refresh import Refreshed


def refresh(
    setting: Setting,
    budget: int | None,
    *,
    force: bool,
    dry_run: bool,
    cluster: str | None = None,
) -> int:
    """``crawler refresh``: what is due, and only that; ``cluster``: whose workers read and judge.

    What needs much is imported only where there is something to do.
    """
    if not setting.database.exists():
        raise UserError(f"there is no database at {setting.database}; `crawler run` makes one")
    rulings = rulings_of(setting)
    with only_run(setting.database), Store.open(setting.database) as store:
        store.keep_rulings(rulings, utc_now())
        if dry_run:
            return _show_plan(setting, store, budget, force=force)
        policy = plan(setting.config).policy(offline=bool(setting.config.arxiv.index))
        if not force and not store.is_due(utc_now(), policy):
            return _nothing(setting, store)
        return _do(setting, store, budget, force=force, cluster=cluster)


def _nothing(setting: Setting, store: Store) -> int:
    with running(setting, store, "refresh", Meter()) as own:
        following = store.next_due()
        until = f" before {following:%Y-%m-%d %H:%M} UTC" if following else ""
        note(setting, f"nothing is due{until}")
        return own.end({"changed": 0, "unknown": 0}, OK)


def _do(
    setting: Setting, store: Store, budget: int | None, *, force: bool, cluster: str | None
) -> int:
    from crawler.faces import tables
    from crawler.faces.watch import ProgressBar
    from crawler.pipeline.refresh import refresh as do_refresh

    meter = Meter(budget)
    with running(setting, store, "refresh", meter) as own:
        with ExitStack() as parts:
            bar = parts.enter_context(ProgressBar(tables.screen(), quiet=setting.wordless))
            net = parts.enter_context(fetcher(setting.config, setting.turns, meter, setting.token))
            tools = equip(setting, store, Bounded(net, meter), bar)
            tools = with_index(setting, tools, parts)
            if cluster:
                from crawler.bulk.engine import workers

                tools = replace(tools, hands=parts.enter_context(workers(cluster)))
            done = do_refresh(tools, budget, everything=force)
        return _tell(own, done)


def _tell(own: Running, done: Refreshed) -> int:
    from crawler.commands.jobs import counts_of
    from crawler.faces import tables

    setting, store = own.setting, own.store
    tally = store.tally(done.entries, done.papers)
    code = INCOMPLETE if tally.is_open else OK
    code = own.end(counts_of(tally, 0, done.changed), code)
    run = store.last_run()
    if not setting.quiet and run:
        news = list(store.changes_of_run(run.id, news=True))
        if news:
            tables.show(tables.changes_table(news))
        silent = store.silent_hosts()
        if silent:
            tables.show(tables.silent_table(silent))
    asked = f"{done.asked} due, {done.left} left, {run.requests if run else 0} requests"
    click.echo(f"{asked}; {tables.outcome(tally, 0, done.changed)}")
    return code


def _show_plan(setting: Setting, store: Store, budget: int | None, *, force: bool) -> int:
    from crawler.faces import tables
    from crawler.pipeline.publishing import policy_of, publish_all
    from crawler.pipeline.refresh import choose, cost_of

    with ExitStack() as parts:
        tools = without_network(setting, store, parts)
        if not store.follows(policy_of(tools), tools.now()):
            publish_all(tools)
        chosen = choose(tools, budget, everything=force)
        cost = cost_of(tools, chosen)
    rows = _once(store.due(chosen))
    if not rows:
        click.echo("nothing is due")
        return OK
    tables.show(tables.plan_table(rows))
    if cost.route:
        click.echo(f"arXiv's records by {cost.route}")
    told = ", ".join(f"{host} {count}" for host, count in sorted(cost.requests.items()))
    click.echo(f"requests: {told}")
    return OK


def _once(rows: Iterable[Due]) -> list[Due]:
    """A question is shown once, for however many papers it is asked."""
    return list({(one.subject, one.source): one for one in rows}.values())
