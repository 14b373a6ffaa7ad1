"""Measures how many entries of made lists are read exactly, by kind and style; it changes nothing.

``python -m tools.reading_accuracy [DATA]`` writes real papers as services, programs and people
write them, reads them back, and prints how many came back with exactly their title, authors, date,
identifiers, addresses and line.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crawler.core.seeds import read_entries
from tests.made import bibliographies, exports, lists, references, tables
from tests.made.listing import KINDS, LISTING, in_own_script
from tests.made.papers import SOURCE, TODAY, Paper, Style, listed, load, mistakes
from tools.accuracy import data_folder, interval

RECORDS = "arxiv_records_dev.jsonl.gz"
ENTRIES = 2_000
LISTED = 9_000
"""Entries of a style, and of the listing, of which less frequent cases are picked."""


@dataclass(frozen=True, slots=True)
class Row:
    """How one style was read."""

    kind: str
    style: str
    entries: int
    exact: int

    @property
    def share(self) -> float:
        """Of the entries that were read exactly."""
        return self.exact / self.entries if self.entries else 1.0


def all_styles() -> list[Style]:
    """Every style but the listing."""
    modules = (exports, bibliographies, tables, lists, references)
    return [style for module in modules for style in module.styles()]


def measure(style: Style, papers: Sequence[Paper], name: str = "") -> Row:
    """Write the papers in that style, read them back, and count."""
    text, wanted = listed(style, papers, random.Random(1))
    found = list(read_entries(text.splitlines(keepends=True), SOURCE, TODAY))
    wrong = sum(1 for _ in mistakes(wanted, found))
    return Row(style.kind, name or style.name, len(wanted), len(wanted) - wrong)


def measure_listing(papers: Sequence[Paper]) -> Iterator[Row]:
    """Each case of the listing, of the papers that are one."""
    for name, holds in KINDS.items():
        yield measure(LISTING, [paper for paper in papers if holds(paper)], name)
    native = [in_own_script(paper, number) for number, paper in enumerate(papers)]
    yield measure(LISTING, native, "names in Chinese, Korean, Japanese")


def table(rows: Iterable[Row]) -> str:
    """The counts as text, with Wilson's 95 % intervals."""
    lines = [f"{'kind':<18}{'style or case':<38}{'entries':>8}{'exact':>8}   share"]
    for row in rows:
        low, high = interval(row.exact, row.entries)
        told = f"{row.share:7.2%} ({low:.2%} to {high:.2%})"
        lines.append(f"{row.kind:<18}{row.style:<38}{row.entries:>8}{row.exact:>8} {told}")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", nargs="?", help="folder of the evaluation data")
    path = data_folder(parser.parse_args().data) / RECORDS
    papers = load(path, LISTED, random.Random(1), markup=True)
    plain = load(path, ENTRIES, random.Random(1))
    print(table([*measure_listing(papers), *(measure(style, plain) for style in all_styles())]))


if __name__ == "__main__":
    main()
