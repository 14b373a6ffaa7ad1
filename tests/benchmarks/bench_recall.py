"""Measures how often the right paper is among an index's candidates, by kind; decides nothing.

    python -m tests.benchmarks.bench_recall [INDEX]

Without an index, one is built of the developers' records. What is not among the candidates can
never be matched, so this bounds recall; what they cost is how many have to be compared.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from crawler.core.match import MatchState, decide
from crawler.index.build import build_from
from crawler.index.index import Index
from tests.shared import shared
from tools.pairs import Pair, load_pairs, load_records


@dataclass(slots=True)
class Row:
    """What was found for the pairs of a kind."""

    pairs: int = 0
    held: int = 0
    """Pairs whose paper the index has."""
    found: int = 0
    candidates: int = 0
    missed: int = 0
    """Pairs whose paper the index has, and of which it is said that no paper was found."""


def measure(index: Index, pairs: Iterable[Pair]) -> dict[str, Row]:
    """The rows by kind; reworded titles apart by how many authors the entry shows."""
    rows: dict[str, Row] = {}
    for pair in pairs:
        row = rows.setdefault(_kind(pair), Row())
        found = index.candidates(pair.seed)
        held = any(index.holds(paper) for paper in pair.right)
        row.pairs += 1
        row.held += held
        row.found += held and any(record.arxiv_id in pair.right for record in found)
        row.candidates += len(found)
        row.missed += held and decide(pair.seed, found).state is MatchState.NOT_FOUND
    return rows


def _kind(pair: Pair) -> str:
    if pair.kind != "reworded":
        return pair.kind
    authors = "all" if pair.seed.authors_complete else "some" if pair.seed.authors else "no"
    return f"reworded, {authors} authors"


def show(rows: dict[str, Row]) -> None:
    """Print the rows."""
    print(f"{'kind':30}{'pairs':>7}{'held':>7}{'found':>7}{'recall':>8}{'each':>6}{'missed':>8}")
    for kind, row in sorted(rows.items()):
        recall = f"{row.found / row.held:.4f}" if row.held else "–"
        print(
            f"{kind:30}{row.pairs:7}{row.held:7}{row.found:7}{recall:>8}"
            f"{row.candidates / row.pairs:6.1f}{row.missed:8}"
        )


def main() -> None:
    """Measure the index that is named, or one of the developers' records."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("index", type=Path, nargs="?")
    path = parser.parse_args().index
    with TemporaryDirectory() as folder:
        if path is None:
            path = Path(folder) / "arxiv.index"
            build_from(load_records(shared("data/arxiv_records_dev.jsonl.gz")), path, {})
        with Index.open(path) as index:
            begin = time.process_time()
            rows = measure(index, load_pairs(shared("data/eval_pairs_dev.jsonl.gz")))
            seconds = time.process_time() - begin
    show(rows)
    count = sum(row.pairs for row in rows.values())
    print(f"{count / seconds:,.0f} pairs a second, found and decided")


if __name__ == "__main__":
    main()
