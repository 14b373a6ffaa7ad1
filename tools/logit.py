"""Logistic regression over named rows, without any library; it knows nothing of papers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

Rows = frozenset[str]
Fit = dict[str, float]
"""The weight of each row, and of ``base``, which every example has."""

_RIDGE = 1.0  # draws the weights of rarely seen rows to nothing
_MOST_STEPS, _SMALL = 25, 1e-4


def fit(examples: Iterable[tuple[Rows, bool]]) -> Fit:
    """The likeliest weights, by Newton's method, over equal examples at once."""
    groups = Counter(examples)
    names = ["base", *sorted({row for rows, _ in groups for row in rows})]
    place = {name: number for number, name in enumerate(names)}
    data = [
        ([0, *sorted(place[row] for row in rows)], right, count)
        for (rows, right), count in sorted(groups.items(), key=_order)
    ]
    weights = [0.0] * len(names)
    for _ in range(_MOST_STEPS):
        step = _newton_step(data, weights)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _SMALL:
            break
    return dict(zip(names, weights, strict=True))


def _order(group: tuple[tuple[Rows, bool], int]) -> tuple[list[str], bool]:
    """The same examples are summed in the same order, and so to the last bit the same."""
    (rows, right), _ = group
    return sorted(rows), right


def _newton_step(data: list[tuple[list[int], bool, int]], weights: list[float]) -> list[float]:
    size = len(weights)
    slope = [-_RIDGE * weight for weight in weights]
    curve = [[_RIDGE if row == column else 0.0 for column in range(size)] for row in range(size)]
    slope[0], curve[0][0] = 0.0, 1e-6
    for places, right, count in data:
        guess = probability(sum(weights[place] for place in places))
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


def probability(points: float) -> float:
    """From log-odds."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, points))))
