"""Writes the weights of matching into the page that explains them; it must not compute any.

``python -m tools.match_page`` puts the tables between their markers in ``docs/matching.md``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from crawler.core.match_model import MODEL, Model
from tools.accuracy import ROOT
from tools.marked import between


class Row(NamedTuple):
    """Levels of one signal that are told together."""

    told: str
    signal: str
    levels: str
    """A pattern; its group is what of a level is shown."""


ROWS = (
    Row("titles equal but for looks, by bits", "title", r"exact (.+)"),
    Row("the same words in another order, by bits", "title", r"same words (.+)"),
    Row("one ends in an ellipsis, by bits", "title", r"cut off (.+)"),
    Row("titles that differ: per cent of their bits in common", "title", r"like (.+)"),
    Row("… and how many bits that are", "shared", r"(.+)"),
    Row("… one of them is a part of the other", "part", r"(part)"),
    Row("… equal before or behind a colon", "part", r"(same .+)"),
    Row("… words of each in place of the other's", "swapped", r"(.+)"),
    Row("… differ as sister papers do", "alarm", r"(.+)"),
    Row(
        "… and what else the entry's title names stands in the abstract, per cent", "cover", "(.+)"
    ),
    Row("… and how many bits of it stand in neither", "unsaid", r"(.+)"),
    Row("all authors agree, by number", "authors", r"all (.+)"),
    Row("those agree that are shown, by number", "authors", r"shown (.+)"),
    Row("the first author, all that the record shows", "authors", r"first (.+)"),
    Row("a part of the authors agrees, per cent", "authors", r"part (.+)"),
    Row("no author agrees, or none is known", "authors", r"(none.*|unknown)"),
    Row("year: how many the entry is later", "date", r"years (.+)"),
    Row("titles that differ, and a paper of years when few were on arXiv", "era", r"(.+)"),
    Row("day: how many lie between", "date", r"days (.+)"),
    Row("day without its year; month", "date", r"(day of the year|months 1)"),
    Row("abstracts: per cent of the shorter in the longer", "abstract", r"(.+)"),
    Row("category", "category", r"(.+)"),
    Row("DOI", "doi", r"(.+)"),
    Row("arXiv identifier", "id", r"(.+)"),
)


def weights_table(model: Model) -> str:
    """All weights, in Markdown."""
    lines = ["| what is seen | points |", "|---|---|"]
    for row in ROWS:
        cells = " · ".join(_cells(row, model.weights[row.signal]))
        if cells:
            lines.append(f"| {row.told} | {cells} |")
    return "\n".join([*lines, "", f"Every record begins with {_signed(model.base)}."])


def _cells(row: Row, weights: Mapping[str, float]) -> Iterator[str]:
    for level in sorted(weights, key=_by_number):
        found = re.fullmatch(row.levels, level)
        if found:
            yield f"{found[1]}: {_signed(weights[level])}"


def _by_number(level: str) -> tuple[int, str]:
    number = re.search(r"[+-]?\d+", level)
    return int(number[0]) if number else 10_000, level


def _signed(points: float, places: int = 1) -> str:
    return f"{points:+.{places}f}".replace("-", "−")


def lines_table(model: Model) -> str:
    """The lines that are drawn, in Markdown."""
    rows = (
        ("the best record is accepted from", model.accept),
        ("… where one author alone confirms a title that differs", model.accept_one_name),
        ("… and stands above each other one by", model.margin),
        ("… or, where one author alone confirms it, by", model.margin_one_name),
        ("… or, sharing a head or part, above those that do not, by", model.margin_of_part),
        ("a record is no candidate below", model.doubt),
    )
    return "\n".join(
        [
            "| line | points |",
            "|---|---|",
            *(f"| {told} | {_signed(line, 2)} |" for told, line in rows),
        ]
    )


def written(document: str, model: Model) -> str:
    """The page with the tables of this model."""
    return between(between(document, "weights", weights_table(model)), "lines", lines_table(model))


def main() -> None:
    """Write the page."""
    path = ROOT / "docs/matching.md"
    path.write_text(written(path.read_text(encoding="utf-8"), MODEL), encoding="utf-8")


if __name__ == "__main__":
    main()
