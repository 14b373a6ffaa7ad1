"""The commands that answer one question and keep nothing: parse, resolve, check."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from crawler.api import as_seed
from crawler.commands.setting import (
    INCOMPLETE,
    OK,
    NoNetwork,
    Setting,
    equip,
    note,
    open_index,
)
from crawler.core.ids import GITHUB, hosted_id
from crawler.core.match import Match, MatchState
from crawler.core.model import Rejected, Seed
from crawler.core.seeds.identity import seed_ids
from crawler.core.status import RepoStatus, judge
from crawler.faces import jsonl, tables
from crawler.index.index import Index
from crawler.pipeline.hosted import look_at_hosted
from crawler.pipeline.looking import look_at
from crawler.pipeline.ports import Tools, Unwatched
from crawler.pipeline.resolve import decide_all, resolve_seeds
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


def resolve(setting: Setting, what: Sequence[str], index: Path | None, form: str) -> int:
    """``crawler resolve``: titles and references to arXiv identifiers; nothing is kept."""
    with Store.open(None) as store, ExitStack() as open_parts:
        tools = _resolving(setting, store, index, open_parts)
        named = list(seed_ids(_entries(what)))
        store.keep_seeds(named, utc_now())
        rejected = _tell_rejected(setting, [one for _, one in named])
        ids = [id_ for id_, _ in named if id_]
        resolve_seeds(tools, ids)
        matches = dict(decide_all(tools, ids))
        rows = [(told.seed, matches[told.id]) for told in store.seed_evidence(ids)]
    if form == "jsonl":
        for seed, match in rows:
            click.echo(jsonl.line(jsonl.resolved(seed, match)))
    else:
        tables.show(tables.matches_table(rows))
    return INCOMPLETE if rejected or any(_is_open(match) for _, match in rows) else OK


def _resolving(setting: Setting, store: Store, index: Path | None, parts: ExitStack) -> Tools:
    """What resolving works with: the network, or an index in its place."""
    found = parts.enter_context(Index.open(index)) if index else open_index(setting, parts)
    net = NoNetwork() if found else parts.enter_context(fetcher(setting.config))
    return replace(equip(setting, store, net, Unwatched()), index=found)


def _tell_rejected(setting: Setting, entries: Iterable[Seed | Rejected]) -> int:
    """Tell and count what was not understood."""
    rejected = [one for one in entries if isinstance(one, Rejected)]
    for one in rejected:
        note(setting, f"{one.source}:{one.line}: {one.reason}")
    return len(rejected)


def _entries(what: Sequence[str]) -> Iterator[Seed | Rejected]:
    """Each argument is a file, standard input, an identifier or a title."""
    for number, text in enumerate(what, start=1):
        if text == "-" or Path(text).is_file():
            yield from read_files([text], utc_now().date())
        else:
            yield as_seed(text, number)


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


def _is_open(match: Match) -> bool:
    return match.state in (MatchState.AMBIGUOUS, MatchState.UNKNOWN)
