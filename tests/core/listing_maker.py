"""Writes entries as a paper-listing site shows them, with what a reader must make of them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from crawler.core.model import PartialDate, Seed

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SHOWN: dict[str, str | None] = {
    "CV": "cs.CV",
    "LG": "cs.LG",
    "CL": "cs.CL",
    "AG": "math.AG",
    "ML": "stat.ML",
}
SHOWN |= {"GT": None, "hep-th": "hep-th", "math.AP": "math.AP", "cond-mat.soft": "cond-mat.soft"}
ABSTRACTS = (
    "We count what is usually guessed. Code: https://github.com/example/counts",
    "A bound is proved, and a table shows where it is tight (3.2% of cases).",
    "",
)
TODAY = date(2026, 9, 30)


@dataclass(frozen=True)
class Written:
    """One entry: its lines, and the Seed that it says, at line 1 of ``made.txt``."""

    lines: tuple[str, ...]
    seed: Seed

    def at(self, line: int) -> Seed:
        """The Seed, where the entry begins further down."""
        return replace(self.seed, line=line)


def byline(authors: Sequence[str]) -> str:
    """The names as such a site shows them: at most three."""
    return ", ".join(authors[:3]) + (" et al." if len(authors) > 3 else "")


def written(title: str, authors: Sequence[str], chance: random.Random) -> Written:
    """An entry of that paper, the rest of it made up."""
    shown, category = chance.choice(list(SHOWN.items()))
    day = TODAY - timedelta(days=chance.randrange(0, 9000))
    recent = day > date(TODAY.year - 1, TODAY.month, TODAY.day) and chance.random() < 0.5
    badge = chance.random() < 0.3
    when = f"{MONTHS[day.month - 1]} {day.day}" + ("" if recent else f", {day.year}")
    abstract = chance.choice(ABSTRACTS)
    lines = (f"{shown}{when}{'Code' if badge else ''}", title + byline(authors), abstract)
    seed = Seed(
        source="made.txt",
        line=1,
        title=title,
        authors=tuple(authors[:3]),
        authors_complete=len(authors) <= 3,
        date=PartialDate(day.year, day.month, day.day),
        year_inferred=recent,
        category=category,
        code_badge=badge,
        abstract=abstract or None,
    )
    return Written(tuple(line for line in lines if line), seed)
