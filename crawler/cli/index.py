"""Commands of the offline index: arguments in, an exit code out; no work of their own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from crawler.cli.options import common, harvested


@click.group(short_help="Find papers without network: an index of all of arXiv.")
def index() -> None:
    """An offline index of all of arXiv: papers are then found without the network."""


@index.command("build")
@click.argument("sources", nargs=-1, required=True, metavar="SNAPSHOT...|oai")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The index.")
@harvested
@common
def index_build(
    sources: tuple[str, ...], output: Path, within: str, since: datetime | None, **told: Any
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
    return indexing.build_index(setting.prepare(**told), sources, output, asked)


@index.command("update")
@click.argument("file", type=click.Path(path_type=Path))
@harvested
@common
def index_update(file: Path, within: str, since: datetime | None, **told: Any) -> int:
    """Bring the index FILE up to date: ask arXiv's OAI-PMH service for what changed since.

    An update that was interrupted leaves the index as it was, and goes on where it stopped.

    \b
    crawler index update db/arxiv.index
    """
    from crawler.commands import indexing, setting

    asked = indexing.Asked(within, since.date() if since else None)
    return indexing.update_index(setting.prepare(**told), file, asked)


COMMANDS = (index,)
