"""The command that tells the state of repositories: check."""

from __future__ import annotations

import io
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

import click

from crawler.commands.setting import INCOMPLETE, OK, Setting, equip, is_file, note
from crawler.core.status import RepoStatus
from crawler.core.text import storable
from crawler.errors import UserError
from crawler.faces import jsonl, tables
from crawler.faces.results import Results, going_on
from crawler.pipeline.checking import check_all
from crawler.pipeline.ports import Tools, Unwatched
from crawler.store import Store
from crawler.workshop import fetcher

Row = dict[str, Any]


def check(setting: Setting, what: Sequence[str], form: str, output: Path | None) -> int:
    """``crawler check``: the status of repositories, now; nothing is kept but in ``output``."""
    with ExitStack() as parts:
        net = parts.enter_context(fetcher(setting.config, setting.turns, token=setting.token))
        store = parts.enter_context(Store.open(None))
        tools = equip(setting, store, net, Unwatched())
        earlier = parts.enter_context(going_on(output, _is_known)) if output else None
        rows = _rows(tools, _addresses(what), earlier)
        if earlier is not None:
            return _to_file(setting, rows, earlier)
        return _to_lines(rows) if form == "jsonl" else _to_table(rows)


def _to_file(setting: Setting, rows: Iterable[Row], file: Results) -> int:
    known = unknown = 0
    for row in rows:
        file.put(row)
        known += _is_known(row)
        unknown += not _is_known(row)
    note(setting, f"{known} known, {unknown} unknown")
    return INCOMPLETE if unknown else OK


def _to_lines(rows: Iterable[Row]) -> int:
    code = OK
    for row in rows:
        click.echo(jsonl.line(row))
        code = code if _is_known(row) else INCOMPLETE
    return code


def _to_table(rows: Iterable[Row]) -> int:
    held = list(rows)
    tables.show(tables.checks_table(held))
    return OK if all(map(_is_known, held)) else INCOMPLETE


def _is_known(row: Row) -> bool:
    return row.get("status") in _KNOWN


_KNOWN = frozenset(status.value for status in RepoStatus if status is not RepoStatus.UNKNOWN)


def _rows(tools: Tools, asked: Iterable[str], earlier: Results | None) -> Iterator[Row]:
    """A row for each line of input, in its order; what an earlier run knows is not asked."""
    passed: deque[str] = deque()

    def fresh() -> Iterator[str]:
        for text in asked:
            passed.append(text)
            if earlier is None or earlier.of(text) is None:
                yield text

    for one in check_all(tools, fresh()):
        yield from _until(passed, one.asked, earlier)
        yield jsonl.checked(one.asked, one.belief, one.why, one.at)
    yield from _until(passed, None, earlier)


def _until(passed: deque[str], asked: str | None, earlier: Results | None) -> Iterator[Row]:
    """The earlier rows of what stands before ``asked``, which is passed too."""
    while passed:
        text = passed.popleft()
        row = earlier.of(text) if earlier else None
        if row is not None:
            yield row
        elif text == asked:
            return


def _addresses(what: Sequence[str]) -> Iterator[str]:
    """Each argument is an address, a file of them, a line each, or standard input."""
    for text in what:
        if text == "-":
            yield from _filled(_standard_input())
        elif is_file(text):
            with _opened(Path(text)) as lines:
                yield from _filled(lines)
        else:
            yield storable(text)


def _standard_input() -> Iterable[str]:
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    return sys.stdin


def _filled(lines: Iterable[str]) -> Iterator[str]:
    return (line.strip() for line in lines if line.strip())


def _opened(path: Path) -> IO[str]:
    try:
        return path.open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise UserError(f"cannot read {path}: {error.strerror}") from error
