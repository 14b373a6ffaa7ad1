"""Writes entries as users write them, of papers whose identity is known; it measures nothing."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.index.index import Index
from crawler.sources.snapshot import read_snapshot_line
from tests.shared import shared
from tools.pairs import rows_of

RANDOM = 20260902
EVERY = 16
"""Only papers of each 16th line are asked for, so that a sixteenth of the snapshot has them all."""


@dataclass(frozen=True, slots=True)
class Query:
    """An entry as a user may write it, and the paper that it means."""

    kind: str
    seed: Seed
    right: ArxivId | None
    """``None`` where the paper is not in the index."""


def mixed(snapshot: Path, index: Index, count: int) -> list[Query]:
    """``count`` entries: exact ones, ones written differently, and ones that are not there."""
    dice = random.Random(RANDOM)
    step = max(1, index.papers // (2 * count) // EVERY) * EVERY
    with snapshot.open("rb") as lines:
        records = [read_snapshot_line(line) for line in islice(lines, 0, None, step)]
    known = [one for one in records if isinstance(one, ArxivRecord) and len(one.title) > 25]
    dice.shuffle(known)
    known.sort(key=lambda record: ": " not in record.title)  # to be cut at the colon
    kinds = list(_KINDS)
    each = min(count, len(known)) // (len(kinds) + 1)
    queries = []
    for place, record in enumerate(known[: each * len(kinds)]):
        kind = kinds[place // each]
        seed = _seed(_KINDS[kind](record.title, dice), record.authors, record, dice)
        queries.append(Query(kind, seed, record.arxiv_id))
    dates = (replace(one, title="") for one in known)
    for title, authors in islice(_absent(index, dice), each):
        queries.append(Query("absent", _seed(title, authors, next(dates), dice), None))
    dice.shuffle(queries)
    return queries


def _seed(title: str, authors: Sequence[str], record: ArxivRecord, dice: random.Random) -> Seed:
    """Authors and a year as often as third parties' lists give them: 97 and 81 of 100."""
    shown = tuple(authors[: dice.randint(1, 5)]) if dice.random() < 0.97 else ()
    year = record.published.year if record.published and dice.random() < 0.81 else None
    return Seed(
        "bench", 1, title=title, authors=shown, authors_complete=bool(shown) and shown == authors,
        date=PartialDate(year) if year else None,
    )  # fmt: skip


def _absent(index: Index, dice: random.Random) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Papers of conferences whose title the index does not hold; hardly any is there by another."""
    rows = list(rows_of(shared("data/titles_dev.jsonl.gz")))
    dice.shuffle(rows)
    for row in rows:
        if index.exact([row["title"]]) == [()]:
            yield row["title"], tuple(row.get("authors") or ())


def _case(title: str, dice: random.Random) -> str:
    return dice.choice((title.upper(), title.lower(), title.title()))


def _punctuation(title: str, dice: random.Random) -> str:
    swaps = [(" ", "  "), ("-", " "), (":", " -"), (",", ""), ("'", "’")]
    for old, new in dice.sample(swaps, 3):
        title = title.replace(old, new)
    return title + dice.choice((".", "", " ."))


def _latex(title: str, dice: random.Random) -> str:
    words = title.split()
    place = dice.randrange(len(words))
    words[place] = dice.choice(("{%s}", "\\emph{%s}", "$%s$", "\\textbf{%s}")) % words[place]
    return " ".join(words)


def _cut_part(title: str, dice: random.Random) -> str:
    head, _, tail = title.partition(": ")
    return max(head, tail, key=len) if dice.random() < 0.7 else tail or head


def _ellipsis(title: str, dice: random.Random) -> str:
    return title[: max(20, int(len(title) * dice.uniform(0.5, 0.9)))] + dice.choice(("...", "…"))


def _typos(title: str, dice: random.Random) -> str:
    letters = list(title)
    for _ in range(dice.randint(1, 2)):
        place = dice.randrange(1, len(letters) - 1)
        how = dice.randrange(3)
        if how == 0:
            del letters[place]
        elif how == 1:
            letters[place], letters[place - 1] = letters[place - 1], letters[place]
        else:
            letters[place] = dice.choice("abcdefghijklmnopqrstuvwxyz")
    return "".join(letters)


def _words(title: str, dice: random.Random) -> str:
    words = title.split()
    for _ in range(dice.randint(1, 2)):
        place = dice.randrange(len(words))
        words[place] = dice.choice(("improved", "fast", "the", "a", "neural", "model", "new"))
    return " ".join(words)


_KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "cut part": _cut_part,
    "exact": lambda title, _: title,
    "case": _case,
    "punctuation": _punctuation,
    "latex": _latex,
    "ellipsis": _ellipsis,
    "typos": _typos,
    "words": _words,
}
