"""Tells what is decided in an index that is fuller than the evaluation data; it learns nothing.

A hundred entries in a thousand have a sister paper in the index: by one of their authors, under a
title that shares words. Among twelve times as many records they have twelve times as many. Records
of sister papers are real, and so is what is seen of them; only whose they are is drawn by chance.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crawler.core.match import MatchState, weigh
from crawler.core.match_model import Model
from crawler.core.match_signals import WHOLE, Observed
from crawler.core.model import ArxivRecord, Seed
from tools.match_examples import Case
from tools.pairs import is_further

DENSER = 12
"""How many times as many sister papers as among the data's records stand among 900,000."""
_DRAWS = 5


def outcomes(model: Model, cases: Iterable[Case]) -> Counter[str]:
    """How many entries are decided rightly, wrongly, or not."""
    counts: Counter[str] = Counter()
    for case in cases:
        match = weigh(case.seed, case.compared, model=model)
        if match.state is not MatchState.MATCHED:
            counts[match.state.value] += 1
        else:
            counts["right" if match.arxiv_id in case.right else "wrong"] += 1
    return counts


# --- whether a sister paper is taken ------------------------------------------------


def mistaken(model: Model, cases: Sequence[Case]) -> float:
    """How many sister papers are taken for the entries' own, were they spread over all entries.

    A few hundred entries have a sister paper in the index, and few of these an own record of which
    little is seen: that both meet is rarer than can be counted. So each sister paper that is
    accepted where the own record is away is set beside the own record of each of the entries.
    """
    sisters = [found for case in cases for found in _accepted_instead(model, case)]
    own = [
        [(record, seen)]
        for case in cases
        for record, seen in case.compared
        if record.arxiv_id in case.right and seen.title.relation not in WHOLE
    ]
    missed = len(cases) - sum(any(r.arxiv_id in c.right for r, _ in c.compared) for c in cases)
    both = ([sister, *record] for sister in sisters for record in [*own, *([[]] * missed)])
    taken = sum(weigh(NOBODY, two, model=model).arxiv_id == two[0][0].arxiv_id for two in both)
    return taken / max(1, len(cases))


NOBODY = Seed("", 1)
"""An entry that says nothing beyond what was compared already."""


def _accepted_instead(model: Model, case: Case) -> Iterator[tuple[ArxivRecord, Observed]]:
    """The real paper that is taken where the own record is away; of its very title, it is it."""
    others = [
        (record, seen)
        for record, seen in case.compared
        if record.arxiv_id not in case.right and not is_further(record.arxiv_id)
    ]
    found = weigh(case.seed, others, model=model).arxiv_id
    for record, seen in others:
        if record.arxiv_id == found and seen.title.relation not in WHOLE:
            yield record, seen


# --- a fuller index -----------------------------------------------------------------


def grouped(cases: Iterable[Case]) -> dict[tuple[str, bool], list[Case]]:
    """The cases by kind, and whether the entry shows all authors."""
    groups: dict[tuple[str, bool], list[Case]] = {}
    for case in cases:
        groups.setdefault((case.kind, case.seed.authors_complete), []).append(case)
    return groups


def fuller(cases: Sequence[Case], times: int, draw: int = 0) -> list[Case]:
    """The cases, each with the sister papers of ``times - 1`` others besides its own."""
    dice = random.Random(1000 * times + draw)
    pools = [list(_sisters(case)) for case in cases]
    return [
        replace(case, compared=[*case.compared, *_drawn(dice, pools, times - 1)]) for case in cases
    ]


def _drawn(
    dice: random.Random, pools: Sequence[list[tuple[ArxivRecord, Observed]]], count: int
) -> Iterator[tuple[ArxivRecord, Observed]]:
    for _ in range(count):
        yield from dice.choice(pools)


def _sisters(case: Case) -> Iterator[tuple[ArxivRecord, Observed]]:
    for record, seen in case.compared:
        other = record.arxiv_id not in case.right and not is_further(record.arxiv_id)
        if other and seen.title.relation not in WHOLE and seen.authors and seen.authors.found:
            yield record, seen


def growth(model: Model, cases: Sequence[Case], shown: Mapping[str, Sequence[str]]) -> str:
    """What a model decides among as many sister papers, and 6 and 12 times as many, in Markdown.

    ``shown`` names the kinds whose recall is told, in per cent; of reworded titles those with all
    authors.
    """
    groups = grouped(case for case in cases if case.right)
    lines = [
        f"| sister papers | {' | '.join(shown)} | wrong of 1,000 accepted |",
        "|---|" + "--:|" * (len(shown) + 1),
    ]
    for times in (1, DENSER // 2, DENSER):
        found = {key: _drawn_often(model, group, times) for key, group in groups.items()}
        all_of_them = sum(found.values(), Counter[str]())
        accepted = all_of_them["right"] + all_of_them["wrong"]
        cells = [f"{_recall(found, kinds):.1f}" for kinds in shown.values()]
        cells.append(f"{1000 * all_of_them['wrong'] / max(1, accepted):.2f}")
        told = "as in the data" if times == 1 else f"{times} times as many"
        lines.append(f"| {told} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _drawn_often(model: Model, cases: Sequence[Case], times: int) -> Counter[str]:
    draws = (fuller(cases, times, draw) for draw in range(_DRAWS))
    return sum((outcomes(model, drawn) for drawn in draws), Counter[str]())


def _recall(found: Mapping[tuple[str, bool], Counter[str]], kinds: Sequence[str]) -> float:
    some = [
        counts
        for (kind, whole), counts in found.items()
        if kind in kinds and (whole or kind != "reworded")
    ]
    total = sum(counts.total() for counts in some)
    return 100 * sum(counts["right"] for counts in some) / max(1, total)
