"""Commands that show what is kept: arguments in, an exit code out; no work of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from crawler.cli.options import common, form
from crawler.errors import UserError


@click.command()
@click.argument("paper")
@common
def show(paper: str, **told: Any) -> int:
    """Show one PAPER of the database, with all its evidence.

    \b
    crawler show 2211.10950
    """
    from crawler.commands import setting, views

    return views.show(setting.prepare(**told), paper)


@click.command(short_help="Write the papers, or the news of them, for other tools.")
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
@common
def export(
    form: str,
    output: Path | None,
    bom: bool,
    since: str | None,
    most: int | None,
    **told: Any,
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

    ready = setting.prepare(**told)
    if form == "atom" and not bom:
        return history.feed(ready, since, most, output)
    if since or most:
        raise UserError("--since and --most are for --format atom only")
    return views.export(ready, form, output, bom=bom)


@click.command(short_help="Tell what is news: code released, repository gone, and so on.")
@click.option(
    "--since",
    default="last-run",
    metavar="DATE|last-run",
    show_default=True,
    help="A day, a moment, or the beginning of the last run.",
)
@click.option("--all", "every", is_flag=True, help="Every change of belief, not the news alone.")
@form
@common
def changes(since: str, every: bool, form: str, **told: Any) -> int:
    """Tell what is believed otherwise than before: code released, repository gone, new version …

    \b
    crawler changes
    crawler changes --since 2026-03-01 --format jsonl
    """
    from crawler.commands import history, setting

    return history.changes(setting.prepare(**told), since, form, every=every)


@click.command(short_help="Write the database as a web page with plots.")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="Folder for the page."
)
@click.option("--title", default="Papers and their code", show_default=True, help="Its heading.")
@common
def report(output: Path, title: str, **told: Any) -> int:
    """Write the database as a web page with plots: no server, no request to anywhere.

    \b
    crawler report -o site
    crawler report -o site --title "Our lab's papers"
    """
    from crawler.commands import setting, views

    return views.report(setting.prepare(**told), output, title)


@click.command(short_help="Browse, facet and search the database in Datasette.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "-p", "--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="0: any."
)
@common
def serve(host: str, port: int, **told: Any) -> int:
    """Browse, facet and search the database with Datasette, read only, until Ctrl-C.

    A run may go on meanwhile: each question is answered from what is whole by then.

    \b
    crawler serve
    crawler serve --port 8080 --db db/demo.db
    """
    from crawler.commands import setting, views

    return views.serve(setting.prepare(**told), host, port)


COMMANDS = (show, export, changes, report, serve)
