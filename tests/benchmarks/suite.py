"""Runs the benchmarks one after the other, and writes what they tell; it measures nothing itself.

    python -m tests.benchmarks.suite [--full] [--json FILE] [--plot FILE] [--readme FILE] [NAME...]

NAME is a module of this folder without its ``bench_``. Each runs in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

import msgspec

from tests.benchmarks.plot import plot
from tests.benchmarks.timing import Row

MODULES = ("feed", "page", "merge", "start", "workers", "growth")
_BEGIN, _END = "<!-- benchmarks -->", "<!-- /benchmarks -->"


def run(names: Sequence[str], *, full: bool) -> Iterator[Row]:
    """The rows of the modules named, module by module, as each is done."""
    spawn = get_context("spawn")
    for name in names:
        # its caches, its memory and its rivals' are gone before the next begins
        with ProcessPoolExecutor(1, spawn) as process:
            yield from process.submit(_rows_of, name, full).result()


def _rows_of(name: str, full: bool) -> list[Row]:
    found = []
    for one in import_module(f"tests.benchmarks.bench_{name}").rows(full=full):
        print(one, file=sys.stderr, flush=True)
        found.append(one)
    return found


def machine() -> str:
    """The kind of machine, as far as it matters to ratios."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    python = ".".join(platform.python_version_tuple()[:2])
    cores = os.cpu_count()
    return f"{cores} cores, {memory:.0f} GiB, {platform.machine()}, Python {python}"


def table(rows: Sequence[Row], when: str, where: str) -> str:
    """The figures as Markdown."""
    lines = [
        f"Measured {when} ({where}); each figure is a ratio within one run.",
        "",
        "| what | | against | bar |",
        "|---|---|---|---|",
        *(f"| {one.what} | **{_times(one)}** {one.how} | {one.against} | {_bar(one)} |"
          for one in rows if one.in_short),
    ]  # fmt: skip
    return "\n".join(lines)


def _times(one: Row) -> str:
    places = 0 if one.times >= 100 else 1 if one.times >= 10 else 2
    return f"{one.times:,.{places}f} ×"


def _bar(one: Row) -> str:
    told = "" if one.is_met else " (missed)"
    if one.least is not None:
        return f"≥ {one.least:g}{told}"
    return f"≤ {one.most:g}{told}" if one.most is not None else ""


def between_markers(text: str, shown: str) -> str:
    """The text with what stands between its markers replaced; ValueError where it has none."""
    head, begin, rest = text.partition(_BEGIN)
    _, end, tail = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"no {_BEGIN} … {_END}")
    return f"{head}{begin}\n{shown}\n{end}{tail}"


def main() -> int:
    """Run what is named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=list(MODULES))
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--readme", type=Path)
    options = parser.parse_args()
    rows = list(run(options.names, full=options.full))
    when, where = f"{datetime.now(UTC):%Y-%m-%d}", machine()
    shown = table(rows, when, where)
    print(shown)
    if options.json:
        told = {"date": when, "machine": where, "rows": [asdict(one) for one in rows]}
        options.json.write_bytes(msgspec.json.format(msgspec.json.encode(told)) + b"\n")
    if options.plot:
        options.plot.write_text(plot(rows))
    if options.readme:
        options.readme.write_text(between_markers(options.readme.read_text(), shown))
    return 0


if __name__ == "__main__":
    sys.exit(main())
