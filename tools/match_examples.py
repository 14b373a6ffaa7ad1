"""Cases that teach matching: entries, and what was seen of each record that they may be.

Two kinds: the pairs; and the records of the index themselves, each as an entry whose own record
is taken away, so that every acceptance is wrong. The second kind shows sister papers: same
authors, near title, another paper. Nothing is weighed here.
"""

from __future__ import annotations

import math
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crawler.core.authors import compare_authors
from crawler.core.match_date import month_of
from crawler.core.match_gate import worth_a_look
from crawler.core.match_signals import WHOLE, Observed, observe
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.core.text import says_others
from crawler.index.index import Index
from tools.logit import Rows
from tools.pairs import Pair
from tools.shelves import Without

FOLDS = 5
LONE = "lone"
"""The kind of an entry whose own record is taken away."""
FITTED = ("title", "shared", "part", "swapped", "alarm", "authors", "cover", "unsaid")
"""Signals whose weights are fitted together; the rest are counted apart or set by hand."""

Compared = Sequence[tuple[ArxivRecord, Observed]]


@dataclass(frozen=True, slots=True)
class Case:
    """An entry with the records that it may be."""

    kind: str
    seed: Seed
    right: frozenset[ArxivId]
    fold: int
    """Equal for all entries of a paper."""
    compared: Compared
    taught: Compared
    """The same, had the entry no date and, by chance, fewer authors."""

    def examples(self) -> Iterator[tuple[Rows, bool]]:
        """The rows of each record that has anything for it."""
        for record, seen in self.taught:
            if _is_near(seen):
                yield rows(seen), record.arxiv_id in self.right


def rows(seen: Observed) -> Rows:
    """The signals that are fitted, as rows of the table."""
    fitted = (signal for signal in seen.signals if signal.name in FITTED)
    return frozenset(f"{signal.name}={signal.level}" for signal in fitted)


def cases_of_pairs(index: Index, pairs: Iterable[Pair]) -> Iterator[Case]:
    """Each pair, on what the index finds for it."""
    for pair in pairs:
        group = min(pair.right).value if pair.right else pair.id
        records = index.candidates(pair.seed)
        yield _case(pair.kind, pair.seed, pair.right, group, records)


def lone_cases(index: Index, records: Iterable[ArxivRecord]) -> Iterator[Case]:
    """Each record as an entry, on what the index would find without it."""
    for own in records:
        if not own.authors:
            continue
        whole = not says_others(own.authors[-1])
        full = Seed("", 1, title=own.title, authors=own.authors, authors_complete=whole)
        found = Without(index, [own.arxiv_id]).candidates(full)
        others = [record for record in found if not _is_twice_there(full, record)]
        yield _case(LONE, replace(full, date=_year(own)), frozenset(), own.arxiv_id.value, others)


def _case(
    kind: str, seed: Seed, right: frozenset[ArxivId], group: str, records: Sequence[ArxivRecord]
) -> Case:
    shorter = _shortened(replace(seed, date=None), group)
    return Case(
        kind=kind,
        seed=seed,
        right=right,
        fold=zlib.crc32(group.encode()) % FOLDS,
        compared=[(record, observe(seed, record)) for record in worth_a_look(seed, records)],
        taught=[(record, observe(shorter, record)) for record in worth_a_look(shorter, records)],
    )


def _shortened(seed: Seed, name: str) -> Seed:
    """Some seeds show three authors and "et al.", or one, or none, as many lists do."""
    chance = zlib.crc32(name.encode()) % 10
    shown = {0: 3, 1: 3, 2: 3, 3: 1, 4: 0}.get(chance)
    if shown is None or not seed.authors_complete or len(seed.authors) <= shown:
        return seed
    return replace(seed, authors=seed.authors[:shown], authors_complete=False)


def _year(own: ArxivRecord) -> PartialDate | None:
    """Three entries of four show a year; one in four of these is of the year after."""
    month, chance = month_of(own.arxiv_id.value), zlib.crc32(f"{own.arxiv_id} year".encode()) % 16
    return PartialDate(month[0] + (chance < 3)) if month and chance < 12 else None


def _is_near(seen: Observed) -> bool:
    least = 0.15 if seen.authors and seen.authors.found else 0.5
    return seen.title.similarity >= least


def _is_twice_there(seed: Seed, record: ArxivRecord) -> bool:
    """The same paper, submitted twice: no mistake to accept it."""
    authors = compare_authors(seed.authors, seed.authors_complete, record.authors)
    if authors is None or not authors.found:
        return False
    return observe(seed, record).title.relation in WHOLE


# --- dates ----------------------------------------------------------------------


def year_weights(cases: Iterable[Case]) -> dict[str, float]:
    """How much more often a difference in years is seen at the paper than at a sister paper.

    Both under titles that differ, for there it has to decide: what appears under a new title
    appears later, and sister papers of near titles lie closer together than others.
    """
    match: Counter[int] = Counter()
    other: Counter[int] = Counter()
    for case in cases:
        for record, seen in case.compared:
            if case.kind == LONE:
                other.update(_years(case, record) if _is_sister(seen) else ())
            elif record.arxiv_id in case.right and seen.title.relation not in WHOLE:
                match.update(_years(case, record))
    total, others = match.total(), other.total()
    return {
        f"years {gap:+d}": max(-2.5, min(1.0, _log_ratio(match[gap], total, other[gap], others)))
        for gap in range(-6, 7)
    }


def _is_sister(seen: Observed) -> bool:
    return seen.title.similarity >= 0.5 and seen.authors is not None and seen.authors.found > 0


def _years(case: Case, record: ArxivRecord) -> Iterator[int]:
    """How many years the entry is later, six at most."""
    month = month_of(record.arxiv_id.value)
    if case.seed.date and month:
        yield max(-6, min(6, case.seed.date.year - month[0]))


def _log_ratio(one: int, all_one: int, other: int, all_other: int) -> float:
    return math.log(((one + 1) / (all_one + 13)) / ((other + 1) / (all_other + 13)))
