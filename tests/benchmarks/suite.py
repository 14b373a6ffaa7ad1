"""Runs the benchmarks one after the other, and writes what they tell; it measures nothing itself.

    python -m tests.benchmarks.suite [--full [--publish]] [NAME...]

NAME is a module of this folder without its ``bench_``; ``all``: every one. What was published of
the others is kept with its date, so that one can be measured again alone.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import msgspec

from tests.benchmarks.apart import apart
from tests.benchmarks.plot import plot
from tests.benchmarks.timing import Row
from tools.marked import put

MODULES = (
    ("parse", "Lists are read"),
    ("feed", "A feed is read"),
    ("page", "A repository's page is read"),
    ("index", "The offline index"),
    ("merge", "Papers are merged"),
    ("million", "A million papers are merged"),
    ("refresh", "A night"),
    ("start", "A command starts"),
    ("workers", "Two workers"),
    ("load", "A million entries, and a night of many papers with readers"),
    ("growth", "Growth"),
)
"""In the order of the table, with what they are about."""
LONG = ("index", "million", "refresh", "workers", "load")
"""At full size these take ten minutes to an hour each, and are measured where they are named."""
_BEGIN, _END = "<!-- benchmarks -->", "<!-- /benchmarks -->"
_DOCS = Path("docs")
_JSON, _PLOT, _TABLE = (_DOCS / f"benchmarks.{kind}" for kind in ("json", "svg", "md"))
_README = Path("README.md")


def run(name: str, *, full: bool) -> list[Row]:
    """The rows of a module, measured in a process of its own.

    Its caches, its memory and its rivals' are gone before the next begins.
    """
    return apart(_rows_of, name, full=full)


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


def known(path: Path) -> Results:
    """What earlier runs told; nothing where there was none."""
    return msgspec.json.decode(path.read_bytes(), type=Results) if path.exists() else {}


def table(results: Results) -> str:
    """The figures that are held to a bar as Markdown, module by module."""
    told = [results[name] for name, _ in MODULES if name in results]
    when = sorted({one.date for one in told})
    where = ", or ".join(sorted({one.machine for one in told}))
    shown = [one for measured in told for one in measured.rows if one.is_main]
    return (
        f"Measured {' to '.join(dict.fromkeys((when[0], when[-1])))} ({where}); each figure is a "
        f"ratio within one run.\n\n{_rows(shown)}"
    )


def whole_table(results: Results) -> str:
    """All figures as Markdown, each module with its date and machine."""
    return "\n\n".join(
        f"### {title}\n\n`{name}`, {one.date}, {one.machine}.\n\n{_rows(one.rows)}"
        for name, title in MODULES
        if (one := results.get(name))
    )


def _rows(rows: Iterable[Row]) -> str:
    head = ("| what | | against | bar |", "|---|---|---|---|")
    lines = (f"| {one.what} | **{_times(one)}** {one.how} | {one.against} | {_bar(one)} |"
             for one in rows)  # fmt: skip
    return "\n".join((*head, *lines))


def _times(one: Row) -> str:
    """Three figures that say something."""
    places = 0 if one.times >= 100 else 1 if one.times >= 10 else 2 if one.times >= 0.1 else 4
    return f"{one.times:,.{places}f} ×"


def _bar(one: Row) -> str:
    told = "" if one.is_met else " (missed)"
    if one.least is not None:
        return f"≥ {one.least:g}{told}"
    return f"≤ {one.most:g}{told}" if one.most is not None else ""


def between_markers(text: str, shown: str) -> str:
    """The text with what stands between its markers replaced; ValueError where it has none."""
    return put(text, _BEGIN, _END, f"\n{shown}\n")


def publish(results: Results) -> None:
    """Write the figures where people look for them."""
    _JSON.write_bytes(msgspec.json.format(msgspec.json.encode(results)) + b"\n")
    _PLOT.write_text(plot([row for one in results.values() for row in one.rows if row.in_short]))
    for path, shown in ((_README, table(results)), (_TABLE, whole_table(results))):
        path.write_text(between_markers(path.read_text(), shown))


def main() -> int:
    """Run what is named; else all at short sizes, or all but the long ones at full ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--full", action="store_true", help="the sizes that are published")
    parser.add_argument("--publish", action="store_true", help="write docs/ and README.md")
    options = parser.parse_args()
    everything = [name for name, _ in MODULES]
    brief = [name for name in everything if not (options.full and name in LONG)]
    results = known(_JSON) if options.publish else {}
    for name in everything if options.names == ["all"] else options.names or brief:
        rows = tuple(run(name, full=options.full))
        results[name] = Measured(f"{datetime.now(UTC):%Y-%m-%d}", machine(), rows)
        if options.publish:
            publish(results)
    print(whole_table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
