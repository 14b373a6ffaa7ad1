"""The commands that answer one question and keep nothing: parse, resolve, check."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click

from crawler.commands.setting import (
    INCOMPLETE,
    OK,
    Setting,
    equip,
    note,
)
from crawler.core.ids import GITHUB, hosted_id
from crawler.core.model import Rejected
from crawler.core.status import RepoStatus, judge
from crawler.faces import jsonl, tables
from crawler.pipeline.hosted import look_at_hosted
from crawler.pipeline.looking import look_at
from crawler.pipeline.ports import Tools, Unwatched
from crawler.reading import read_files
from crawler.store import Store
from crawler.workshop import fetcher, utc_now


def parse(setting: Setting, files: Sequence[str], form: str) -> int:
    """``crawler parse``: what the readers understand."""
    entries = read_files(files, utc_now().date())
    rejected = 0
    if form == "jsonl":
        for one in entries:
            rejected += isinstance(one, Rejected)
            click.echo(jsonl.line(jsonl.entry(one)))
    else:
        held = list(entries)
        rejected = sum(isinstance(one, Rejected) for one in held)
        tables.show(tables.seeds_table(held))
        note(setting, f"{len(held) - rejected} entries, {rejected} rejected")
    return INCOMPLETE if rejected else OK


def check(setting: Setting, what: Sequence[str], form: str) -> int:
    """``crawler check``: the status of repositories, now; nothing is kept."""
    incomplete = False
    rows = []
    with fetcher(setting.config) as net, Store.open(None) as store:
        tools = equip(setting, store, net, Unwatched())
        for asked in _addresses(what):
            row = _check(tools, asked)
            incomplete |= row["status"] == RepoStatus.UNKNOWN
            if form == "jsonl":
                click.echo(jsonl.line(row))
            else:
                rows.append(row)
    if form == "table":
        tables.show(tables.checks_table(rows))
    return INCOMPLETE if incomplete else OK


def _addresses(what: Sequence[str]) -> Iterator[str]:
    for text in what:
        if text != "-" and not Path(text).is_file():
            yield text
            continue
        with nullcontext(sys.stdin) if text == "-" else Path(text).open() as lines:
            yield from (line.strip() for line in lines if line.strip())


def _check(tools: Tools, asked: str) -> dict[str, Any]:
    now, repo = tools.clock(), hosted_id(asked)
    if repo is None:
        return jsonl.checked(asked, None, "not the address of a repository", now)
    batch = look_at(tools, repo) if repo.host == GITHUB else look_at_hosted(tools, repo)
    belief = judge(repo, batch.looks, tools.plan.gone)
    why = next((f"{one.trouble}: {one.detail}" for one in batch.inquiries if one.trouble), "")
    return jsonl.checked(asked, belief, why, now)
