"""Measures matching on the evaluation data, through a real index; it asks nobody.

    python -m tools.accuracy [DATA] [--every N] [--write]

For each kind of entry: how its entries were decided, with Wilson's 95 % intervals, and every wrong
acceptance with its evidence, to be looked at by eye. Then the same where it is harder: in an index
that holds further papers by the same authors, and in one that lacks the right paper, so that every
acceptance is wrong. ``--write`` puts the tables into the documentation.
"""

from __future__ import annotations

import argparse
import math
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from crawler.core.match import Match, MatchState, decide
from crawler.core.model import ArxivRecord, Seed
from crawler.index.index import Index
from tools.marked import between
from tools.pairs import Pair, load_pairs
from tools.shelves import Without, found, index_of

OUTCOMES = ("right", "wrong", "ambiguous", "not_found")
"""``right`` and ``wrong`` are accepted; ``wrong`` is the one that must not be."""

GROUPS = {
    "same": "the same",
    "case-punct": "the same but for case and punctuation",
    "latex": "the same but for LaTeX",
    "subtitle": "with a part added, dropped or replaced",
    "reworded, all authors": "reworded; all authors given",
    "reworded, some authors": "reworded; some authors given",
    "reworded, no authors": "reworded; no author given",
    "same-title-two-arxiv-papers, all authors": "that of two arXiv papers; authors given",
    "same-title-two-arxiv-papers, no authors": "that of two arXiv papers; authors left out",
    "published-before-arxiv": "that of a paper from before arXiv",
    "not-on-arxiv": "that of a paper not on arXiv",
    "same-title-different-paper": "that of another paper, which is on arXiv",
    "not-a-paper": "no paper's (proceedings, front matter)",
}
"""The groups of the data and how the documentation calls them, in its order."""
_TWO = "same-title-two-arxiv-papers"
_BY_AUTHORS = ("reworded", _TWO)

Counts = dict[str, Counter[str]]
"""How often each outcome was met in each group."""


class Finds(Protocol):
    """Where candidates come from."""

    def candidates(self, seed: Seed) -> list[ArxivRecord]:
        """The papers that an entry may be."""
        ...


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
        """The kind, and for some whether the entry shows all, some or none of its authors."""
        seed = self.pair.seed
        if self.pair.kind not in _BY_AUTHORS:
            return self.pair.kind
        shown = "all" if seed.authors_complete else "some" if seed.authors else "no"
        return f"{self.pair.kind}, {shown} authors"


def entries(path: Path, every: int = 1) -> Iterator[Pair]:
    """The pairs; those of two arXiv papers once more without authors, as some lists are."""
    for pair in list(load_pairs(path))[::every]:
        yield pair
        if pair.kind == _TWO:
            bare = replace(pair.seed, authors=(), authors_complete=False)
            yield replace(pair, seed=bare)


def decide_all(pairs: Iterable[Pair], index: Finds) -> Iterator[Decided]:
    """Decide each pair on the candidates that the index finds for it, as ``crawler`` does."""
    for pair in pairs:
        yield Decided(pair, decide(pair.seed, index.candidates(pair.seed)))


def decide_all_without(pairs: Iterable[Pair], index: Index) -> Iterator[Decided]:
    """The same, each pair on an index that lacks its paper."""
    for pair in pairs:
        yield from decide_all([pair], Without(index, pair.right))


def measure(decided: Iterable[Decided]) -> Counts:
    """Count the outcomes."""
    counts: Counts = {}
    for one in decided:
        counts.setdefault(one.group, Counter())[one.outcome] += 1
    return counts


# --- tables ---------------------------------------------------------------------


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


def table(counts: Counts) -> str:
    """The counts in Markdown: each outcome's number, its share in per cent, and the interval."""
    lines = ["| entries whose title is … | entries | right | wrong | ambiguous | not found |"]
    lines.append("|---|--:|---|---|---|---|")
    for group in sorted(counts, key=list(GROUPS).index):
        outcomes = counts[group]
        cells = " | ".join(_cell(outcomes[outcome], outcomes.total()) for outcome in OUTCOMES)
        lines.append(f"| {GROUPS[group]} | {outcomes.total():,} | {cells} |")
    accepted = sum(outcomes["right"] + outcomes["wrong"] for outcomes in counts.values())
    wrong = sum(outcomes["wrong"] for outcomes in counts.values())
    low, high = interval(wrong, accepted)
    share = f"{1000 * wrong / max(1, accepted):.2f} in 1,000, {1000 * low:.2f}–{1000 * high:.2f}"
    return "\n".join([*lines, "", f"{wrong:,} of {accepted:,} accepted are wrong ({share})."])


def _cell(hits: int, total: int) -> str:
    low, high = interval(hits, total)
    if not hits:
        return f"0 (–{100 * high:.2f})" if total else "0"
    return f"{hits:,}: {100 * hits / total:.1f} ({100 * low:.1f}–{100 * high:.1f})"


def told(one: Decided) -> str:
    """A decision for a person to look at."""
    seed, best = one.pair.seed, one.match.candidates[0]
    return (
        f"{one.pair.kind} {one.pair.id}: {seed.title} ({', '.join(seed.authors[:4])})\n"
        f"    accepted {best.arxiv_id}: {best.title} {best.score} {'; '.join(best.evidence)}\n"
        f"    right {', '.join(sorted(map(str, one.pair.right))) or 'none'}"
    )


# --- the run --------------------------------------------------------------------

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Report:
    """The three tables, each with the number of papers that its index holds."""

    papers: int
    plain: str
    crowded_papers: int
    crowded: str
    lacking: str

    def short(self, day: str) -> str:
        """For the README."""
        return (
            f"Measured on {day} with entries that third parties wrote, against an index of "
            f"{self.papers:,} records;\nper cent, 95 % intervals in brackets:\n\n{self.plain}"
        )

    def long(self, day: str) -> str:
        """For the page on matching."""
        return (
            f"{self.short(day)}\n\n### Among further papers by the same authors\n\n"
            f"The same entries against {self.crowded_papers:,} records: further real papers, most "
            "of them not on arXiv, stand in\nthe index as if they were. An entry that is not on "
            "arXiv meets the other papers of its authors\nthere, and a few of the wrong ones are "
            f"one paper published twice:\n\n{self.crowded}\n\n"
            "### Without the right paper\n\n"
            "The same index, without the paper that the entry is, so that every acceptance is "
            f"wrong:\n\n{self.lacking}"
        )


def data_folder(given: str | None) -> Path:
    """The evaluation data: where the caller says, or beside the checkout."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    return Path(given) if given else Path(os.environ.get("CRAWLER_SHARED", beside)) / "data"


def report(folder: Path, every: int = 1) -> Report:
    """Measure, and print wrong acceptances on the way."""
    pairs = list(entries(found(folder, "eval_pairs"), every))
    lone = [pair for pair in pairs if pair.right and pair.kind != _TWO]
    with index_of(folder) as index:
        papers, plain = index.papers, _measured("the index", decide_all(pairs, index))
    with index_of(folder, crowded=True) as index:
        crowded = _measured("the crowded index", decide_all(pairs, index))
        lacking = table(measure(decide_all_without(lone, index)))
        return Report(papers, plain, index.papers, crowded, lacking)


def _measured(where: str, decided: Iterable[Decided]) -> str:
    all_of_them: Sequence[Decided] = list(decided)
    print(f"Wrong in {where}:")
    print(*(told(one) for one in all_of_them if one.outcome == "wrong"), sep="\n")
    return table(measure(all_of_them))


def write(made: Report, day: str, root: Path = ROOT) -> None:
    """Put the tables between the markers of the documentation."""
    for name, text in (("README.md", made.short(day)), ("docs/matching.md", made.long(day))):
        path = root / name
        old = path.read_text(encoding="utf-8")
        path.write_text(between(old, "accuracy", text), encoding="utf-8")


def main() -> None:
    """Print the wrong acceptances and the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", help="folder of the evaluation data")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth pair")
    parser.add_argument("--write", action="store_true", help="write the documentation's tables")
    options = parser.parse_args()
    made, day = report(data_folder(options.data), options.every), f"{datetime.now(UTC):%Y-%m-%d}"
    print(made.long(day))
    if options.write:
        write(made, day)


if __name__ == "__main__":
    main()
