"""The commands that fill the database: run, demo, decide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from crawler.commands.rulings import rulings_of, tell_idle
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
from crawler.config import routed
from crawler.core.evidence import Decision
from crawler.core.ids import arxiv_id
from crawler.core.model import Rejected, Seed
from crawler.core.rulings import ruling
from crawler.core.text import storable
from crawler.errors import UserError
from crawler.faces import tables
from crawler.faces.watch import ProgressBar
from crawler.pipeline import run as pipeline
from crawler.pipeline.archive import Table, TakenIn
from crawler.pipeline.meter import Meter
from crawler.reading import read_files, read_text
from crawler.sources.pwc_archive import read_archive
from crawler.store import Store
from crawler.store.views import PaperView, Tally
from crawler.workshop import fetcher, only_run, sample, utc_now


def run(setting: Setting, seeds: Sequence[str], claims: Path | None = None) -> int:
    """``crawler run``: the main job on the lists named, or on the configuration's.

    ``claims``: an archived table of papers and code, else the configuration's.
    """
    names = seeds or [str(setting.config.path_of(name)) for name in setting.config.seeds.paths]
    entries = read_files(names, utc_now().date())
    table, rulings = _archived(setting, claims), rulings_of(setting)
    with only_run(setting.database), Store.open(setting.database) as store:
        store.keep_rulings(rulings, utc_now())
        code = _main_job(setting, store, entries, "run", table)
        tell_idle(setting, store, rulings)
    return code


def _archived(setting: Setting, claims: Path | None) -> Table:
    """The archived table that was named, row by row; none where none was."""
    named = setting.config.sources.claims
    path = claims or (setting.config.path_of(named) if named else None)
    return read_archive(read_text(str(path))) if path else ()


def demo(setting: Setting, seeds: Sequence[str]) -> int:
    """``crawler demo``: the main job against a stand-in for the sites, on this machine."""
    from crawler.twin.bundled import bundled
    from crawler.twin.server import Twin

    entries = read_files(seeds or [_near(sample())], utc_now().date())
    database = setting.db or Path("db/demo.db")
    with Twin(bundled()) as twin, TemporaryDirectory() as turns:
        config = routed(setting.config, twin.routes())
        demonstration = Setting(config, database, setting.quiet, Path(turns), token="")
        with only_run(database), Store.open(database) as store:
            return _main_job(demonstration, store, entries, "demo")


def _near(path: Path) -> str:
    """The path as a person here would write it."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _main_job(
    setting: Setting,
    store: Store,
    entries: Iterable[Seed | Rejected],
    command: str,
    table: Table = (),
) -> int:
    """The job on some entries, and what came of it."""
    meter = Meter()
    with running(setting, store, command, meter, notifies=command != "demo") as own:
        with ExitStack() as parts:
            bar = parts.enter_context(ProgressBar(tables.screen(), quiet=setting.wordless))
            net = parts.enter_context(fetcher(setting.config, setting.turns, meter, setting.token))
            tools = with_index(setting, equip(setting, store, net, bar), parts)
            done = pipeline.run(entries, tools, table)
        return _tell(own, done)


def counts_of(tally: Tally, rejected: int, changed: int) -> dict[str, int]:
    """What is kept of a run's outcome."""
    unknown = tally.matches.get("unknown", 0) + tally.code.get("unknown", 0)
    counts = {**tally.matches, **tally.code, "unknown": unknown}
    return {**counts, "rejected": rejected, "changed": changed}


def _tell_taken_in(setting: Setting, told: TakenIn) -> None:
    for bad in told.bad:
        note(setting, f"claims, row {bad.number}: {bad.reason}")
    if told.rows:
        told_of = f"{told.rows} rows, {told.claims} of them on these papers"
        note(setting, f"claims: {told_of}, {told.bad_rows} not understood")


def _tell(own: Running, done: pipeline.Done) -> int:
    """Show what came of the entries, and say by the exit code whether all of it is known."""
    setting, store = own.setting, own.store
    tally = store.tally(done.entries, done.papers)
    _tell_taken_in(setting, done.taken_in)
    code = INCOMPLETE if done.rejected or done.taken_in.bad_rows or tally.is_open else OK
    code = own.end(counts_of(tally, done.rejected, done.changed), code)
    if not setting.quiet:
        tables.show(tables.papers_table(sorted(store.papers_of(done.papers), key=_place_in_list)))
        troubles = store.troubles()
        if code and troubles:
            tables.show(tables.troubles_table(troubles))
        silent = store.silent_hosts()
        if silent:
            tables.show(tables.silent_table(silent))
    click.echo(tables.outcome(tally, done.rejected, done.changed))
    return code


def _place_in_list(paper: PaperView) -> tuple[str, int]:
    return min(((seed.source, seed.line) for seed in paper.seeds), default=("", 0))


def decide(setting: Setting, subject: str, choice: str) -> int:
    """``crawler decide``: a person's word on an entry or on a paper, kept for ever."""
    subject, choice = storable(subject), storable(choice)
    entry = None if arxiv_id(subject) else subject.removeprefix("seed:")
    rulings = rulings_of(setting)
    with only_run(setting.database), ExitStack() as parts:
        store = parts.enter_context(Store.open(setting.database))
        if entry and not list(store.seed_evidence([entry])):
            raise UserError(f"{subject} is neither an entry's identifier nor an arXiv identifier")
        told = ruling(subject, choice)
        store.keep_rulings(rulings, utc_now())
        store.decide(told.subject, Decision(told.choice, utc_now()))
        if any(one.subject == told.subject and one.choice != told.choice for one in rulings):
            note(setting, f"{setting.config.seeds.decisions} decides otherwise, and goes first")
        changed = pipeline.rebuild(without_network(setting, store, parts))
    click.echo(f"kept; {changed} rows of belief changed; `crawler run` looks at what is new")
    return OK
