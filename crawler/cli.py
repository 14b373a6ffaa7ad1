"""Arguments to commands to exit codes; the work itself is elsewhere, imported when it is needed."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from crawler import __version__
from crawler.errors import UserError

_F = TypeVar("_F", bound=Callable[..., Any])
_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def _common(command: _F) -> _F:
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


def _format(command: _F) -> _F:
    kinds = click.Choice(["table", "jsonl"])
    return click.option("--format", "form", type=kinds, default="table", show_default=True)(command)


def _cluster(command: _F) -> _F:
    told = "Workers: a Dask scheduler's address, or N on this machine."
    return click.option("--cluster", metavar="ADDRESS|local[N]", help=told)(command)


@click.group(context_settings=_HELP)
@click.version_option(__version__, prog_name="crawler")
def app() -> None:
    """Tells which arXiv paper an entry is, where its code lives, and whether it is there.

    \b
    crawler demo                             the whole job on a sample, without network
    crawler run refs.txt                     the whole job on your own list
    crawler show 2211.10950                  one paper, with all its evidence
    crawler check https://github.com/o/r     is this code there, now?

    Exit codes: 0 all is known; 1 something could not be determined or was rejected; 2 could not
    run; 75 another run holds the database; 130 interrupted, and can be resumed.
    """


@app.command(short_help="Read SEEDS, find their papers and code, check it, keep it all.")
@click.argument("seeds", nargs=-1)
@click.option(
    "--claims",
    type=click.Path(path_type=Path),
    help="An archived table of papers and code (JSON, may be gzipped).",
)
@_common
def run(seeds: tuple[str, ...], claims: Path | None, **common: Any) -> int:
    """Read SEEDS, find the papers and their code, check it, and keep all in the database.

    \b
    crawler run                     the lists that the configuration names
    crawler run refs.txt - < more   a file, and standard input
    crawler run refs.txt --claims links-between-papers-and-code.json.gz
    """
    from crawler.commands import jobs, setting

    return jobs.run(setting.prepare(**common), seeds, claims)


@app.command()
@click.option("--budget", type=click.IntRange(min=0), help="Send at most so many requests.")
@click.option("--force", is_flag=True, help="Ask for everything on the schedule, due or not.")
@click.option("--dry-run", is_flag=True, help="Print the plan and what it would cost; ask nobody.")
@_cluster
@_common
def refresh(
    budget: int | None, force: bool, dry_run: bool, cluster: str | None, **common: Any
) -> int:
    """Do what is due, and only that: for a job that runs every night.

    \b
    crawler refresh --dry-run       what is due, why, and how many requests it takes
    crawler refresh                 ask for it
    crawler refresh --budget 100    what matters most of it; the rest stays due
    """
    from crawler.commands import refreshing, setting

    ready = setting.prepare(**common)
    return refreshing.refresh(ready, budget, force=force, dry_run=dry_run, cluster=cluster)


@app.command(short_help="Do the whole job on a sample, without network.")
@click.argument("seeds", nargs=-1)
@_common
def demo(seeds: tuple[str, ...], **common: Any) -> int:
    """Do the whole job on a sample (or on SEEDS) against a stand-in on this machine.

    \b
    crawler demo
    crawler export --format json --db db/demo.db
    """
    from crawler.commands import jobs, setting

    return jobs.demo(setting.prepare(**common), seeds)


@app.command(short_help="Show what the readers understand of FILES.")
@click.argument("files", nargs=-1, required=True)
@_format
@_common
def parse(files: tuple[str, ...], form: str, **common: Any) -> int:
    """Show what the readers understand of FILES: no network, no database.

    \b
    crawler parse refs.txt
    crawler parse refs.txt --format jsonl | jq .title
    """
    from crawler.commands import lookups, setting

    return lookups.parse(setting.prepare(**common), files, form)


@app.command(short_help="Find the arXiv paper of a title, an identifier or a list.")
@click.argument("what", nargs=-1, required=True, metavar="TITLE|ID|FILE|-...")
@click.option("--index", type=click.Path(path_type=Path), help="Offline index: no network at all.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="JSON lines, or .parquet, to a file."
)
@_cluster
@click.option(
    "--work",
    type=click.Path(path_type=Path),
    help="Folder that all workers see; by default beside the database.",
)
@_format
@_common
def resolve(  # noqa: PLR0913, PLR0917 - each is an option
    what: tuple[str, ...],
    index: Path | None,
    output: Path | None,
    cluster: str | None,
    work: Path | None,
    form: str,
    **common: Any,
) -> int:
    """Find the arXiv paper of a title, an identifier, or every entry of a file.

    \b
    crawler resolve "Attention Is All You Need"
    crawler resolve refs.txt --format jsonl
    crawler resolve refs.txt --index db/arxiv.index
    crawler resolve refs.jsonl --index db/arxiv.index --cluster local[2] -o answers.jsonl
    """
    from crawler.commands import resolving, setting

    form = "jsonl" if output else form
    way = resolving.Way(form, index, output, cluster, work)
    return resolving.resolve(setting.prepare(**common), what, way)


@app.command(short_help="Tell the status of code repositories, now.")
@click.argument("what", nargs=-1, required=True, metavar="URL|FILE|-...")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Go on with this file.")
@_format
@_common
def check(what: tuple[str, ...], output: Path | None, form: str, **common: Any) -> int:
    """Tell the status of code repositories, now, in the order of the input.

    With -o the results are JSON lines in that file, and the same command goes on with it: what it
    holds with a status is not asked again, what it holds as unknown is.

    \b
    crawler check https://github.com/xichenpan/ARLDM
    crawler check urls.txt --format jsonl
    crawler check urls.txt -o states.jsonl
    """
    from crawler.commands import checks, setting

    return checks.check(setting.prepare(**common), what, form, output)


@app.command()
@click.argument("paper")
@_common
def show(paper: str, **common: Any) -> int:
    """Show one PAPER of the database, with all its evidence.

    \b
    crawler show 2211.10950
    """
    from crawler.commands import setting, views

    return views.show(setting.prepare(**common), paper)


@app.command(short_help="Write the papers, or the news of them, for other tools.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv", "bibtex", "markdown", "atom"]),
    default="json",
    show_default=True,
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File; else standard output.")
@click.option("--bom", is_flag=True, help="CSV with the mark by which Excel knows UTF-8.")
@click.option("--since", metavar="DATE|last-run", help="Of the news, only those since then.")
@click.option("--most", type=click.IntRange(min=1), help="At most so many news.  [default: 100]")
@_common
def export(
    form: str,
    output: Path | None,
    bom: bool,
    since: str | None,
    most: int | None,
    **common: Any,
) -> int:
    """Write the papers of the database for other tools, or its news as an Atom feed.

    Markdown goes between the markers `<!-- crawler:begin -->` and `<!-- crawler:end -->` of a file
    that is there; no other line of it changes.

    \b
    crawler export --format csv --bom -o papers.csv
    crawler export --format bibtex -o papers.bib
    crawler export --format markdown -o README.md
    crawler export --format atom -o site/changes.atom
    """
    from crawler.commands import history, setting, views

    told = setting.prepare(**common)
    if form == "atom" and not bom:
        return history.feed(told, since, most, output)
    if since or most:
        raise UserError("--since and --most are for --format atom only")
    return views.export(told, form, output, bom=bom)


@app.command(short_help="Tell what is news: code released, repository gone, and so on.")
@click.option(
    "--since",
    default="last-run",
    metavar="DATE|last-run",
    show_default=True,
    help="A day, a moment, or the beginning of the last run.",
)
@click.option("--all", "every", is_flag=True, help="Every change of belief, not the news alone.")
@_format
@_common
def changes(since: str, every: bool, form: str, **common: Any) -> int:
    """Tell what is believed otherwise than before: code released, repository gone, new version …

    \b
    crawler changes
    crawler changes --since 2026-03-01 --format jsonl
    """
    from crawler.commands import history, setting

    return history.changes(setting.prepare(**common), since, form, every=every)


@app.command(short_help="Write the database as a web page with plots.")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="Folder for the page."
)
@click.option("--title", default="Papers and their code", show_default=True, help="Its heading.")
@_common
def report(output: Path, title: str, **common: Any) -> int:
    """Write the database as a web page with plots: no server, no request to anywhere.

    \b
    crawler report -o site
    crawler report -o site --title "Our lab's papers"
    """
    from crawler.commands import setting, views

    return views.report(setting.prepare(**common), output, title)


@app.command(short_help="Print a nightly job for cron, systemd or GitHub Actions.")
@click.argument("kind", type=click.Choice(["cron", "systemd", "github"]))
@click.option(
    "--at",
    type=click.DateTime(["%H:%M"]),
    default="03:17",
    show_default=True,
    help="Time of day: the machine's; at GitHub UTC.",
)
@click.option("--budget", type=click.IntRange(min=0), help="At most so many requests a night.")
@click.option(
    "--report",
    "folder",
    type=click.Path(path_type=Path),
    help="Also write the web page and the feed there.  [github: report]",
)
@click.option("--install", help="What GitHub's runner installs, in pip's words.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Folder for the files; else print them."
)
@_common
def schedule(  # noqa: PLR0913, PLR0917 - each is an option
    kind: str,
    at: datetime,
    budget: int | None,
    folder: Path | None,
    install: str | None,
    output: Path | None,
    **common: Any,
) -> int:
    """Print a refresh a day as cron, systemd or GitHub Actions take it; nothing is installed.

    Secrets stand in none of them: cron and systemd read `crawler.env` beside the configuration,
    a workflow the repository's secrets.

    \b
    crawler schedule cron
    crawler schedule systemd --report site -o ~/.config/systemd/user
    crawler schedule github -o .github/workflows
    """
    from crawler.commands import scheduling, setting

    wishes = scheduling.Wishes(at.time(), budget, folder, output, install)
    return scheduling.schedule(setting.prepare(**common), kind, common["config"], wishes)


@app.command(short_help="Browse, facet and search the database in Datasette.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "-p", "--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="0: any."
)
@_common
def serve(host: str, port: int, **common: Any) -> int:
    """Browse, facet and search the database with Datasette, read only, until Ctrl-C.

    A run may go on meanwhile: each question is answered from what is whole by then.

    \b
    crawler serve
    crawler serve --port 8080 --db db/demo.db
    """
    from crawler.commands import setting, views

    return views.serve(setting.prepare(**common), host, port)


@app.command(short_help="Say which paper an entry is, or which code is a paper's.")
@click.argument("subject", metavar="SEED_ID|PAPER")
@click.argument("choice", metavar="ARXIV_ID|REPO|none")
@_common
def decide(subject: str, choice: str, **common: Any) -> int:
    """Say which paper an entry is, or which repository is a paper's; nothing overrides it.

    \b
    crawler decide 56bef2423c46 2211.10950         this entry is that paper
    crawler decide 56bef2423c46 none               this entry is on no arXiv page
    crawler decide 2211.10950 xichenpan/ARLDM      this is the official repository
    crawler decide 2211.10950 none                 it has none
    """
    from crawler.commands import jobs, setting

    return jobs.decide(setting.prepare(**common), subject, choice)


@app.group(short_help="Find papers without network: an index of all of arXiv.")
def index() -> None:
    """An offline index of all of arXiv: papers are then found without the network."""


def _harvested(command: _F) -> _F:
    """The options of what is asked of OAI-PMH."""
    day = click.DateTime(["%Y-%m-%d"])
    options = (
        click.option("--set", "within", default="", help="Of OAI-PMH only this set: cs, cs:cs:LG."),
        click.option("--from", "since", type=day, help="Of OAI-PMH only changes since this day."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@index.command("build")
@click.argument("sources", nargs=-1, required=True, metavar="SNAPSHOT...|oai")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The index.")
@_harvested
@_common
def index_build(
    sources: tuple[str, ...], output: Path, within: str, since: datetime | None, **common: Any
) -> int:
    """Build an index from the published metadata snapshot (JSON lines, plain or gzipped).

    With `oai` in the place of files, all records are asked of arXiv's OAI-PMH service: about 1,200
    pages, hours at the pace of its terms. A build that was interrupted goes on where it stopped.

    \b
    crawler index build arxiv-metadata-oai-snapshot.json -o db/arxiv.index
    crawler index build oai --set cs -o db/cs.index
    crawler resolve refs.txt --index db/arxiv.index
    """
    from crawler.commands import indexing, setting

    asked = indexing.Asked(within, since.date() if since else None)
    return indexing.build_index(setting.prepare(**common), sources, output, asked)


@index.command("update")
@click.argument("file", type=click.Path(path_type=Path))
@_harvested
@_common
def index_update(file: Path, within: str, since: datetime | None, **common: Any) -> int:
    """Bring the index FILE up to date: ask arXiv's OAI-PMH service for what changed since.

    An update that was interrupted leaves the index as it was, and goes on where it stopped.

    \b
    crawler index update db/arxiv.index
    """
    from crawler.commands import indexing, setting

    asked = indexing.Asked(within, since.date() if since else None)
    return indexing.update_index(setting.prepare(**common), file, asked)


@app.command()
@_common
def rebuild(**common: Any) -> int:
    """Make belief anew from the evidence in the database: no network.

    \b
    crawler rebuild
    """
    from crawler.commands import keeping, setting

    return keeping.rebuild(setting.prepare(**common))


@app.command(short_help="Say whether the database is whole.")
@_common
def verify(**common: Any) -> int:
    """Say whether the database is whole, and its belief what the evidence says: no network.

    Nothing is changed. A damaged file ends with 2, a belief that differs with 1.

    \b
    crawler verify
    """
    from crawler.commands import keeping, setting

    return keeping.verify(setting.prepare(**common))


def main() -> int:
    """Run the command line; the exit code."""
    with _stoppable():
        return _main()


@contextmanager
def _stoppable() -> Iterator[None]:
    """The first signal to stop ends the work cleanly, a second one ends it at once."""

    def first(_signal: int, _frame: object) -> None:
        for name in _STOPS:
            signal.signal(name, lambda *_: os._exit(130))
        raise KeyboardInterrupt

    before = {name: signal.signal(name, first) for name in _STOPS}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


_STOPS = (signal.SIGINT, signal.SIGTERM)


def _main() -> int:
    try:
        code = app.main(standalone_mode=False)
        sys.stdout.flush()  # what cannot be written is an error of ours, not of the shutdown
    except click.ClickException as error:
        error.show()
        return 2
    except (KeyboardInterrupt, click.Abort):
        _say("interrupted; run the same command again to go on", 130)
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has left; there is nobody to tell
        return 0
    except UserError as error:
        _say(f"crawler: {error}", error.code)
        return error.code
    except OSError as error:
        _say(f"crawler: cannot go on: {_trouble(error)}", UserError.code)
        return UserError.code
    return int(code or 0)


def _say(text: str, code: int) -> None:
    """Why it ends, for a person or, where logs are JSON, for a machine."""
    if "--json-logs" not in sys.argv:
        from crawler.faces.steering import safe

        click.echo(safe(text), err=True)
        return
    from crawler.core.logs import told
    from crawler.faces.logs import set_up_logs

    set_up_logs(quiet=False, as_json=True)
    logging.getLogger("crawler.run").error("%s", text, extra=told("error", exit_code=code))


def _trouble(error: OSError) -> str:
    """What the system says, and of which file."""
    of = f": {error.filename}" if error.filename else ""
    return f"{error.strerror or error}{of}"
