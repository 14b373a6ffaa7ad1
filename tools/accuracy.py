"""Measures the decision of matching on the evaluation data; it changes nothing and asks nobody.

``python -m tools.accuracy [DATA]`` prints, for each kind of pair, how its seeds were decided, with
Wilson's 95 % intervals, and every wrong acceptance with its evidence, to be looked at by eye. A
second table takes the right record out of the index, so that every acceptance is wrong.
"""

from __future__ import annotations

import argparse
import math
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from crawler.core.match import Match, MatchState, decide
from tools.candidates import Candidates, Pair, load_pairs, load_records

OUTCOMES = ("right", "wrong", "ambiguous", "not_found")
"""``right`` and ``wrong`` are accepted; ``wrong`` is the one that must not be."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A pair and what was decided of it."""

    pair: Pair
    match: Match

    @property
    def outcome(self) -> str:
        """One of :data:`OUTCOMES`."""
        if self.match.state is not MatchState.MATCHED:
            return str(self.match.state)
        return "right" if self.match.arxiv_id in self.pair.right else "wrong"

    @property
    def group(self) -> str:
        """The kind, and for reworded titles whether the seed shows all its authors."""
        if self.pair.kind != "reworded":
            return self.pair.kind
        shown = "all" if self.pair.seed.authors_complete else "few or no"
        return f"reworded, {shown} authors"


def decide_all(
    pairs: Iterable[Pair], index: Candidates, *, without_right: bool = False
) -> Iterator[Decided]:
    """Decide each pair on the candidates that the index finds for it."""
    for pair in pairs:
        found = index.search(pair.seed)
        if without_right:
            found = [record for record in found if record.arxiv_id not in pair.right]
        yield Decided(pair, decide(pair.seed, found))


def measure(decided: Iterable[Decided]) -> dict[str, Counter[str]]:
    """How often each outcome was met in each group."""
    counts: dict[str, Counter[str]] = {}
    for one in decided:
        counts.setdefault(one.group, Counter())[one.outcome] += 1
    return counts


def interval(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share, by Wilson's formula; (0, 1) of nothing."""
    if not total:
        return 0.0, 1.0
    z = 1.959964
    share = hits / total
    middle = share + z * z / (2 * total)
    spread = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def table(counts: dict[str, Counter[str]]) -> str:
    """The counts as text: of each outcome the number, the share and its interval."""
    lines = [f"{'kind':29}{'seeds':>6}" + "".join(f"{outcome:>28}" for outcome in OUTCOMES)]
    for kind, found in sorted(counts.items()):
        cells = (_cell(found[outcome], found.total()) for outcome in OUTCOMES)
        lines.append(f"{kind:29}{found.total():>6}" + "".join(f"{cell:>28}" for cell in cells))
    accepted = sum(found["right"] + found["wrong"] for found in counts.values())
    wrong = sum(found["wrong"] for found in counts.values())
    lines.append(f"wrong of all {accepted} accepted: {_cell(wrong, accepted)}")
    return "\n".join(lines)


def _cell(hits: int, total: int) -> str:
    low, high = interval(hits, total)
    return f"{hits} {100 * hits / max(1, total):.2f}% [{100 * low:.2f}–{100 * high:.2f}]"


def _told(one: Decided) -> str:
    seed, best = one.pair.seed, one.match.candidates[0]
    return (
        f"{one.pair.kind} {one.pair.id}: {seed.title} ({', '.join(seed.authors[:4])})\n"
        f"    accepted {best.arxiv_id}: {best.title} {best.score} {'; '.join(best.evidence)}\n"
        f"    right {', '.join(sorted(map(str, one.pair.right))) or 'none'}"
    )


def data_folder(given: str | None) -> Path:
    """The evaluation data: where the caller says, or beside the checkout."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    return Path(given) if given else Path(os.environ.get("CRAWLER_SHARED", beside)) / "data"


def main() -> None:
    """Print both tables, and the wrong acceptances of the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", help="folder of the evaluation data")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth pair")
    options = parser.parse_args()
    folder = data_folder(options.data)
    index = Candidates(load_records(folder / "arxiv_records_dev.jsonl.gz"))
    pairs = list(load_pairs(folder / "eval_pairs_dev.jsonl.gz"))[:: options.every]
    decided = list(decide_all(pairs, index))
    print(table(measure(decided)))
    print("\n".join(_told(one) for one in decided if one.outcome == "wrong"))
    print("\nThe right record taken out of the index:")
    lone = (pair for pair in pairs if pair.right)
    print(table(measure(decide_all(lone, index, without_right=True))))


if __name__ == "__main__":
    main()
