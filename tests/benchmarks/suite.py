"""Runs the benchmarks one after the other, and writes what they tell; it measures nothing itself.

    python -m tests.benchmarks.suite [--full] [--json FILE] [--plot FILE] [--readme FILE] [NAME...]

NAME is a module of this folder without its ``bench_``. What FILE holds of the others is kept, so
that one can be measured again alone.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

import msgspec

from tests.benchmarks.plot import plot
from tests.benchmarks.timing import Row
from tools.marked import put

MODULES = ("parse", "feed", "page", "merge", "million", "start", "workers", "growth")
_BEGIN, _END = "<!-- benchmarks -->", "<!-- /benchmarks -->"


def run(name: str, *, full: bool) -> list[Row]:
    """The rows of a module, measured in a process of its own.

    Its caches, its memory and its rivals' are gone before the next begins.
    """
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_rows_of, name, full).result()


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


@dataclass(frozen=True, slots=True)
class Measured:
    """What one module told, and when and where."""

    date: str
    machine: str
    rows: tuple[Row, ...]


Results = dict[str, Measured]
"""By module."""


def known(path: Path | None) -> Results:
    """What earlier runs told; nothing where there was none."""
    if path is None or not path.exists():
        return {}
    return msgspec.json.decode(path.read_bytes(), type=Results)


def table(results: Results) -> str:
    """The main figures as Markdown, module by module."""
    told = [results[name] for name in MODULES if name in results]
    when = sorted({one.date for one in told})
    where = ", or ".join(sorted({one.machine for one in told}))
    lines = [
        f"Measured {' to '.join(dict.fromkeys((when[0], when[-1])))} ({where}); each figure is a "
        "ratio within one run.",
        "",
        "| what | | against | bar |",
        "|---|---|---|---|",
        *(
            f"| {one.what} | **{_times(one)}** {one.how} | {one.against} | {_bar(one)} |"
            for measured in told
            for one in measured.rows
            if one.in_short
        ),
    ]
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
    return put(text, _BEGIN, _END, f"\n{shown}\n")


def main() -> int:
    """Run what is named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=list(MODULES))
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--readme", type=Path)
    options = parser.parse_args()
    results = known(options.json)
    for name in options.names:
        rows = tuple(run(name, full=options.full))
        results[name] = Measured(f"{datetime.now(UTC):%Y-%m-%d}", machine(), rows)
        if options.json:
            options.json.write_bytes(msgspec.json.format(msgspec.json.encode(results)) + b"\n")
    shown = table(results)
    print(shown)
    if options.plot:
        options.plot.write_text(plot([row for one in results.values() for row in one.rows]))
    if options.readme:
        options.readme.write_text(between_markers(options.readme.read_text(), shown))
    return 0


if __name__ == "__main__":
    sys.exit(main())
