"""Commands that answer and keep nothing: arguments in, an exit code out; no work of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from crawler.cli.options import cluster, common, form


@click.command(short_help="Show what the readers understand of FILES.")
@click.argument("files", nargs=-1, required=True)
@form
@common
def parse(files: tuple[str, ...], form: str, **told: Any) -> int:
    """Show what the readers understand of FILES: no network, no database.

    \b
    crawler parse refs.txt
    crawler parse refs.txt --format jsonl | jq .title
    """
    from crawler.commands import lookups, setting

    return lookups.parse(setting.prepare(**told), files, form)


@click.command(short_help="Find the arXiv paper of a title, an identifier or a list.")
@click.argument("what", nargs=-1, required=True, metavar="TITLE|ID|FILE|-...")
@click.option("--index", type=click.Path(path_type=Path), help="Offline index: no network at all.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="JSON lines, or .parquet, to a file."
)
@cluster
@click.option(
    "--work",
    type=click.Path(path_type=Path),
    help="Folder that all workers see; by default beside the database.",
)
@form
@common
def resolve(  # noqa: PLR0913, PLR0917 - each is an option
    what: tuple[str, ...],
    index: Path | None,
    output: Path | None,
    cluster: str | None,
    work: Path | None,
    form: str,
    **told: Any,
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
    return resolving.resolve(setting.prepare(**told), what, way)


@click.command(short_help="Tell the status of code repositories, now.")
@click.argument("what", nargs=-1, required=True, metavar="URL|FILE|-...")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Go on with this file.")
@form
@common
def check(what: tuple[str, ...], output: Path | None, form: str, **told: Any) -> int:
    """Tell the status of code repositories, now, in the order of the input.

    With -o the results are JSON lines in that file, and the same command goes on with it: what it
    holds with a status is not asked again, what it holds as unknown is.

    \b
    crawler check https://github.com/xichenpan/ARLDM
    crawler check urls.txt --format jsonl
    crawler check urls.txt -o states.jsonl
    """
    from crawler.commands import checks, setting

    return checks.check(setting.prepare(**told), what, form, output)


COMMANDS = (parse, resolve, check)
