"""Fits the weights of matching to the evaluation data, and writes them; run by hand, offline.

Two kinds of seeds teach it: the pairs, with the candidates found for them; and the records of the
index themselves, each as a seed whose own record is taken away, so that every acceptance is wrong.
The second kind shows sister papers: same authors, near title, another paper. All scores that are
printed are those of papers that the fit did not see (five folds).
"""

from __future__ import annotations

import argparse
import math
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from crawler.core.authors import compare_authors
from crawler.core.match_bars import bar
from crawler.core.match_date import month_of
from crawler.core.match_gate import worth_a_look
from crawler.core.match_signals import WHOLE, Observed, observe
from crawler.core.match_title import compare_titles, title_form
from crawler.core.model import ArxivRecord, Seed
from crawler.core.text import says_others
from tools.candidates import Candidates, load_pairs, load_records

FOLDS = 5
FITTED = ("title", "part", "swapped", "alarm", "authors", "cover")
"""Signals whose weights are fitted together; the rest are counted apart or set by hand."""

BY_HAND: dict[str, dict[str, float]] = {
    # No seed of the data shows an abstract, a category, a DOI or an ID.
    "abstract": {"0+": -3.0, "5+": -1.0, "20+": 1.5, "50+": 4.0, "80+": 6.0},
    "category": {"fits": 0.5, "other": -1.5},
    "doi": {"same": 8.0, "other": -2.0},
    "id": {"given": 6.0},
}
DAYS_BY_HAND = {
    "days 3": 3.0, "days 45": 0.5, "days 400": -0.5, "days 1200": -1.5, "days more": -3.0,
    "day of the year": 1.5, "months 1": 1.5,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """A seed and a candidate, as rows of the table."""

    rows: frozenset[str]
    right: bool
    kind: str
    seed: str
    fold: int
    barred: bool


# --- examples -----------------------------------------------------------------


def pair_examples(index: Candidates, path: Path) -> Iterator[Example]:
    """Each pair with each of its candidates that has anything for it."""
    for pair in load_pairs(path):
        seed = _shortened(replace(pair.seed, date=None), pair.id)
        group = min(pair.right).value if pair.right else pair.id
        for record in worth_a_look(seed, index.search(pair.seed)):
            seen = observe(seed, record)
            if _is_near(seen):
                right = record.arxiv_id in pair.right
                yield _example(seed, seen, right, pair.kind, pair.id, group)


def lone_examples(index: Candidates) -> Iterator[Example]:
    """Each record as a seed, with the candidates that are not it."""
    for own in index.records:
        if not own.authors:
            continue
        whole = not says_others(own.authors[-1])
        name = own.arxiv_id.value
        full = Seed("", 1, title=own.title, authors=own.authors, authors_complete=whole)
        seed = _shortened(full, name)
        for record in worth_a_look(seed, index.search(full, 25)):
            if record.arxiv_id == own.arxiv_id:
                continue
            seen = observe(seed, record)
            if _is_near(seen) and not _is_twice_there(full, record, seen):
                yield _example(seed, seen, False, "alone", name, name)


def _shortened(seed: Seed, name: str) -> Seed:
    """Some seeds show three authors and "et al.", or one, or none, as many lists do."""
    chance = zlib.crc32(name.encode()) % 10
    shown = {0: 3, 1: 3, 2: 3, 3: 1, 4: 0}.get(chance)
    if shown is None or not seed.authors_complete or len(seed.authors) <= shown:
        return seed
    return replace(seed, authors=seed.authors[:shown], authors_complete=False)


def _is_near(seen: Observed) -> bool:
    least = 0.15 if seen.authors and seen.authors.found else 0.5
    return seen.title.similarity >= least


def _is_twice_there(seed: Seed, record: ArxivRecord, seen: Observed) -> bool:
    """The same paper, submitted twice: no mistake to accept it."""
    authors = compare_authors(seed.authors, seed.authors_complete, record.authors)
    return seen.title.relation in WHOLE and authors is not None and authors.found > 0


def _example(  # noqa: PLR0913, PLR0917 - a row of a table has so many columns
    seed: Seed, seen: Observed, right: bool, kind: str, name: str, group: str
) -> Example:
    rows = (signal for signal in seen.signals if signal.name in FITTED)
    return Example(
        rows=frozenset(f"{signal.name}={signal.level}" for signal in rows),
        right=right,
        kind=kind,
        seed=name,
        fold=zlib.crc32(group.encode()) % FOLDS,
        barred=bar(seed, seen, math.inf) is not None,
    )


# --- logistic regression ---------------------------------------------------------

Fit = dict[str, float]
_RIDGE = 1.0


def fit(examples: list[Example]) -> Fit:
    """Weights of all rows and of ``base``, by Newton's method, over equal examples at once."""
    groups: Counter[tuple[frozenset[str], bool]] = Counter((e.rows, e.right) for e in examples)
    names = ["base", *sorted({row for rows, _ in groups for row in rows})]
    place = {name: number for number, name in enumerate(names)}
    data = [
        ([0, *(place[row] for row in rows)], right, count)
        for (rows, right), count in groups.items()
    ]
    weights = [0.0] * len(names)
    for _ in range(25):
        step = _newton_step(data, weights)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-4:
            break
    return dict(zip(names, weights, strict=True))


def _newton_step(data: list[tuple[list[int], bool, int]], weights: list[float]) -> list[float]:
    size = len(weights)
    slope = [-_RIDGE * weight for weight in weights]
    curve = [[_RIDGE if row == column else 0.0 for column in range(size)] for row in range(size)]
    slope[0], curve[0][0] = 0.0, 1e-6
    for places, right, count in data:
        guess = logistic(sum(weights[place] for place in places))
        for row in places:
            slope[row] += count * (right - guess)
            for column in places:
                curve[row][column] += count * guess * (1 - guess)
    return _solve(curve, slope)


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss–Jordan elimination with pivoting."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for column in range(len(rows)):
        pivot = max(range(column, len(rows)), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        scale = rows[column][column]
        rows[column] = [value / scale for value in rows[column]]
        for row in range(len(rows)):
            factor = rows[row][column]
            if row != column and factor:
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [line[-1] for line in rows]


def logistic(points: float) -> float:
    """From log-odds to a probability."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, points))))


def points(weights: Fit, rows: frozenset[str]) -> float:
    """The log-odds of an example."""
    return weights["base"] + sum(weights.get(row, 0.0) for row in rows)


def cross_validated(examples: list[Example]) -> list[float]:
    """The points of each example, by weights that its fold had no part in."""
    fits = [fit([e for e in examples if e.fold != fold]) for fold in range(FOLDS)]
    return [points(fits[e.fold], e.rows) for e in examples]


# --- dates ----------------------------------------------------------------------


def date_weights(index: Candidates, path: Path) -> dict[str, float]:
    """How much more often a difference in years is seen at the paper than at a sister paper."""
    match = Counter(
        _years(pair.seed.date.year - month[0])
        for pair in load_pairs(path)
        if pair.seed.date
        for month in map(month_of, (identity.value for identity in pair.right))
        if month
    )
    sisters = Counter(_sister_years(index))
    other: Counter[int] = Counter()
    for gap, many in sisters.items():
        for lag, often in match.items():
            other[_years(gap + lag)] += many * often
    total, others = sum(match.values()), sum(other.values())
    return {
        f"years {gap:+d}": max(-2.5, min(1.0, _log_ratio(match[gap], total, other[gap], others)))
        for gap in range(-6, 7)
    }


def _years(gap: int) -> int:
    return max(-6, min(6, gap))


def _log_ratio(one: int, all_one: int, other: int, all_other: int) -> float:
    return math.log(((one + 1) / (all_one + 13)) / ((other + 1) / (all_other + 13)))


def _sister_years(index: Candidates) -> Iterator[int]:
    for own in index.records[::5]:
        month = month_of(own.arxiv_id.value)
        if not own.authors or not month:
            continue
        for record in index.search(Seed("", 1, title=own.title, authors=own.authors), 10):
            other = month_of(record.arxiv_id.value)
            authors = compare_authors(own.authors, True, record.authors)
            titles = compare_titles(title_form(own.title), title_form(record.title))
            near = titles.similarity >= 0.3 and authors is not None and authors.found > 0
            if other and near and record.arxiv_id != own.arxiv_id:
                yield month[0] - other[0]


# --- the report and the table ------------------------------------------------------


def report(examples: list[Example], scores: list[float]) -> None:
    """Print what each threshold would accept, before the margin over the runner-up."""
    kinds = sorted({e.kind for e in examples if e.right})
    alone = len({e.seed for e in examples if e.kind == "alone"})
    print(f"{len(examples)} examples; {alone} lone records with a near neighbour")
    print("accept   wrong-alone  wrong-beside  " + "  ".join(kinds) + "  reworded, whole lists")
    for threshold in (-1, -0.5, 0, 0.5, 1, 1.5, 2, 3):
        taken = [
            e
            for e, score in zip(examples, scores, strict=True)
            if score >= threshold and not e.barred
        ]
        lone = len({e.seed for e in taken if e.kind == "alone"})
        beside = len({e.seed for e in taken if e.kind != "alone" and not e.right})
        shares = [_share(examples, taken, kind) for kind in kinds]
        shares.append(_share(examples, taken, "reworded", "authors=all"))
        print(f"{threshold:6}   {lone:11}  {beside:12}  " + "  ".join(shares))


def _share(examples: list[Example], taken: list[Example], kind: str, row: str = "") -> str:
    def count(some: list[Example]) -> int:
        return sum(
            e.right and e.kind == kind and any(name.startswith(row) for name in e.rows)
            for e in some
        )

    return f"{count(taken) / max(1, count(examples)):.3f}"


def table(weights: Fit, years: dict[str, float]) -> dict[str, dict[str, float]]:
    """The fitted, the counted and the hand-set weights by signal and level, to a tenth."""
    rows: dict[str, dict[str, float]] = {"title": {"like 0+": _FAR}}
    for name, weight in weights.items():
        if name != "base":
            signal, _, level = name.partition("=")
            rows.setdefault(signal, {})[level] = round(weight, 1)
    rows["date"] = {level: round(weight, 1) for level, weight in (years | DAYS_BY_HAND).items()}
    return rows | BY_HAND


_FAR = -6.0  # titles so far apart teach nothing: they are left out of the examples

_HEAD = '''"""The weights of matching; data only, it must not compare anything.

Points are log-odds: a record's points are ``BASE`` and the weights of what was observed, summed.
Written by ``tools/train_match.py``; the thresholds are in ``match_thresholds``.
"""

from __future__ import annotations

'''


def source(weights: Fit, rows: dict[str, dict[str, float]]) -> str:
    """The table as the module ``crawler/core/match_weights.py``."""
    lines = [f"BASE = {weights['base']:.1f}", "", "WEIGHTS: dict[str, dict[str, float]] = {"]
    for signal, levels in rows.items():
        lines.append(f'    "{signal}": {{')
        lines += [f'        "{level}": {weight + 0.0},' for level, weight in sorted(levels.items())]
        lines.append("    },")
    return _HEAD + "\n".join([*lines, "}", ""])


def main() -> None:
    """Fit, report, and write the table where one is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder of the evaluation data")
    parser.add_argument("--write", type=Path, help="the module to write the weights to")
    options = parser.parse_args()
    index = Candidates(load_records(options.data / "arxiv_records_dev.jsonl.gz"))
    pairs = options.data / "eval_pairs_dev.jsonl.gz"
    examples = [*pair_examples(index, pairs), *lone_examples(index)]
    report(examples, cross_validated(examples))
    if options.write:
        weights = fit(examples)
        rows = table(weights, date_weights(index, pairs))
        options.write.write_text(source(weights, rows), encoding="utf-8")


if __name__ == "__main__":
    main()
