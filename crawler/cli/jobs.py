"""Commands that work on the database: arguments in, an exit code out; no work of their own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from crawler.cli.options import cluster, common


@click.command(short_help="Read SEEDS, find their papers and code, check it, keep it all.")
@click.argument("seeds", nargs=-1)
@click.option(
    "--claims",
    type=click.Path(path_type=Path),
    help="An archived table of papers and code (JSON, may be gzipped).",
)
@common
def run(seeds: tuple[str, ...], claims: Path | None, **told: Any) -> int:
    """Read SEEDS, find the papers and their code, check it, and keep all in the database.

    \b
    crawler run                     the lists that the configuration names
    crawler run refs.txt - < more   a file, and standard input
    crawler run refs.txt --claims links-between-papers-and-code.json.gz
    """
    from crawler.commands import jobs, setting

    return jobs.run(setting.prepare(**told), seeds, claims)


@click.command()
@click.option("--budget", type=click.IntRange(min=0), help="Send at most so many requests.")
@click.option("--force", is_flag=True, help="Ask for everything on the schedule, due or not.")
@click.option("--dry-run", is_flag=True, help="Print the plan and what it would cost; ask nobody.")
@cluster
@common
def refresh(
    budget: int | None, force: bool, dry_run: bool, cluster: str | None, **told: Any
) -> int:
    """Do what is due, and only that: for a job that runs every night.

    \b
    crawler refresh --dry-run       what is due, why, and how many requests it takes
    crawler refresh                 ask for it
    crawler refresh --budget 100    what matters most of it; the rest stays due
    """
    from crawler.commands import refreshing, setting

    ready = setting.prepare(**told)
    return refreshing.refresh(ready, budget, force=force, dry_run=dry_run, cluster=cluster)


@click.command(short_help="Do the whole job on a sample, without network.")
@click.argument("seeds", nargs=-1)
@common
def demo(seeds: tuple[str, ...], **told: Any) -> int:
    """Do the whole job on a sample (or on SEEDS) against a stand-in on this machine.

    \b
    crawler demo
    crawler export --format json --db db/demo.db
    """
    from crawler.commands import jobs, setting

    return jobs.demo(setting.prepare(**told), seeds)


@click.command(short_help="Say which paper an entry is, or which code is a paper's.")
@click.argument("subject", metavar="SEED_ID|PAPER")
@click.argument("choice", metavar="ARXIV_ID|REPO|none")
@common
def decide(subject: str, choice: str, **told: Any) -> int:
    """Say which paper an entry is, or which repository is a paper's; nothing overrides it.

    \b
    crawler decide 56bef2423c46 2211.10950         this entry is that paper
    crawler decide 56bef2423c46 none               this entry is on no arXiv page
    crawler decide 2211.10950 xichenpan/ARLDM      this is the official repository
    crawler decide 2211.10950 none                 it has none
    """
    from crawler.commands import jobs, setting

    return jobs.decide(setting.prepare(**told), subject, choice)


@click.command(short_help="Print a nightly job for cron, systemd or GitHub Actions.")
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
@common
def schedule(  # noqa: PLR0913, PLR0917 - each is an option
    kind: str,
    at: datetime,
    budget: int | None,
    folder: Path | None,
    install: str | None,
    output: Path | None,
    **told: Any,
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
    return scheduling.schedule(setting.prepare(**told), kind, told["config"], wishes)


@click.command()
@common
def rebuild(**told: Any) -> int:
    """Make belief anew from the evidence in the database: no network.

    \b
    crawler rebuild
    """
    from crawler.commands import keeping, setting

    return keeping.rebuild(setting.prepare(**told))


@click.command(short_help="Say whether the database is whole.")
@common
def verify(**told: Any) -> int:
    """Say whether the database is whole, and its belief what the evidence says: no network.

    Nothing is changed. A damaged file ends with 2, a belief that differs with 1.

    \b
    crawler verify
    """
    from crawler.commands import keeping, setting

    return keeping.verify(setting.prepare(**told))


COMMANDS = (run, refresh, demo, decide, schedule, rebuild, verify)
