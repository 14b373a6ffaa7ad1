"""The only place that decides whether an arXiv record is the paper a seed names; it asks nobody."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crawler.core.match_bars import bar
from crawler.core.match_gate import worth_a_look
from crawler.core.match_model import MODEL, Model
from crawler.core.match_signals import WHOLE, Observed, observe
from crawler.core.match_title import Relation
from crawler.core.model import ArxivId, ArxivRecord, Seed


class MatchState(StrEnum):
    """What is known of a seed."""

    MATCHED = "matched"
    AMBIGUOUS = "ambiguous"
    """Something speaks for at least one record, and not enough for any one."""
    NOT_FOUND = "not_found"
    """Every source answered, and nothing speaks for any record."""
    UNKNOWN = "unknown"
    """A source failed, and what the others gave does not suffice."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that may be the paper."""

    arxiv_id: ArxivId
    title: str
    score: float
    """0 to 1, as in :class:`Match`."""
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """The decision, and what it rests on."""

    state: MatchState
    arxiv_id: ArxivId | None
    """Of the paper, where the state is ``matched``."""
    score: float
    """Of the best candidate: how likely it is the paper, 0 to 1; 0 without candidates."""
    evidence: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    """The best ones, best first; never empty where the state is ``ambiguous``."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """A candidate with its points: the log-odds of being the paper."""

    points: float
    barred: bool
    relation: Relation
    by_title_alone: bool
    """Neither an author nor an abstract nor an identifier says anything of it."""
    by_one_name: bool
    """One author is in common, and the titles share no whole part."""
    candidate: Candidate

    def rank(self) -> tuple[float, bool, str, str]:
        """A total order, so that the order of arrival decides nothing."""
        return (-self.points, self.barred, self.candidate.arxiv_id.value, self.candidate.title)


_MOST_CANDIDATES = 5


def decide(
    seed: Seed, candidates: Sequence[ArxivRecord], *, answered: bool = True, model: Model = MODEL
) -> Match:
    """Decide which of ``candidates`` is the paper that ``seed`` names, if any.

    ``answered`` is False where a source failed: then nothing is ever "not found". The answer
    does not depend on the candidates' order, nor on repeated ones. A record that the seed's own
    arXiv ID names is believed where it does not contradict the seed's title.
    """
    compared = [(record, observe(seed, record)) for record in worth_a_look(seed, candidates)]
    return weigh(seed, compared, answered=answered, model=model)


def weigh(
    seed: Seed,
    compared: Iterable[tuple[ArxivRecord, Observed]],
    *,
    answered: bool = True,
    model: Model = MODEL,
) -> Match:
    """Decide as :func:`decide` does, on records that were compared with the seed already."""
    ranked = _best_of_each([_judge(seed, record, seen, model) for record, seen in compared])
    doubtful = [one for one in ranked if one.points >= model.doubt or _named(seed, one)]
    if _is_sound(seed, doubtful, model):
        return _match(MatchState.MATCHED, doubtful)
    notes = _notes(seed, doubtful)
    if not answered:
        return _match(MatchState.UNKNOWN, doubtful, notes)
    return _match(MatchState.AMBIGUOUS if doubtful else MatchState.NOT_FOUND, doubtful, notes)


def _named(seed: Seed, one: _Judged) -> bool:
    """The seed's own identifier names it: whatever speaks against it, a person has to see that."""
    return seed.arxiv_id == one.candidate.arxiv_id


def _is_sound(seed: Seed, ranked: list[_Judged], model: Model) -> bool:
    """The best one is good enough, stands out, and is no other than the seed's ID says."""
    if not ranked or ranked[0].barred or ranked[0].points < model.accept:
        return False
    best, rivals = ranked[0], ranked[1:]
    if seed.arxiv_id is not None and best.candidate.arxiv_id != seed.arxiv_id:
        return False
    if best.by_title_alone and any(rival.relation in WHOLE for rival in rivals):
        return False  # a date is no reason to choose between papers of one title
    return all(
        best.points - rival.points >= _margin(best, rival, model)
        for rival in rivals
        if _is_rival(best, rival)
    )


def _is_rival(best: _Judged, other: _Judged) -> bool:
    """Beside a paper of the entry's very title and by its authors, one of another title is none."""
    clear = best.relation is Relation.EXACT and not best.by_title_alone
    return other.relation in WHOLE or not clear


def _margin(best: _Judged, rival: _Judged, model: Model) -> float:
    """A shared head or whole part sets a title apart from those that share words alone."""
    if best.relation in _PARTS and rival.relation is Relation.OTHER:
        return model.margin_of_part
    return model.margin_one_name if best.by_one_name else model.margin


_PARTS = frozenset({Relation.PART, Relation.HEAD, Relation.TAIL})


def _notes(seed: Seed, ranked: list[_Judged]) -> tuple[str, ...]:
    """Why a seed with an ID of its own was not matched by it."""
    if seed.arxiv_id is None:
        return ()
    if any(one.candidate.arxiv_id == seed.arxiv_id for one in ranked):
        return ("given id contradicts the title",)
    return ("no record of the given id fits",)


def _match(state: MatchState, ranked: list[_Judged], notes: tuple[str, ...] = ()) -> Match:
    candidates = tuple(one.candidate for one in ranked[:_MOST_CANDIDATES])
    best = candidates[0] if candidates else None
    return Match(
        state=state,
        arxiv_id=best.arxiv_id if best and state is MatchState.MATCHED else None,
        score=best.score if best else 0.0,
        evidence=(*notes, *(best.evidence if best else ())),
        candidates=candidates,
    )


# --- one candidate ------------------------------------------------------------


def _judge(seed: Seed, record: ArxivRecord, seen: Observed, model: Model) -> _Judged:
    points = model.points(seen)
    reason = bar(seed, seen, one_name_is_enough=points >= model.accept_one_name)
    evidence = tuple(signal.evidence for signal in seen.signals if signal.evidence)
    names = {signal.name for signal in seen.signals}
    score = 1 / (1 + math.exp(-points))
    return _Judged(
        points=points,
        barred=reason is not None,
        relation=seen.title.relation,
        by_title_alone=seen.authors is None and _SURE.isdisjoint(names),
        by_one_name=_has_one_name(seen) and _SURE.isdisjoint(names),
        candidate=Candidate(
            arxiv_id=record.arxiv_id,
            title=record.title,
            score=round(min(score, 0.5) if reason else score, 3),
            evidence=(*evidence, reason) if reason else evidence,
        ),
    )


_SURE = frozenset({"id", "doi", "abstract"})


def _has_one_name(seen: Observed) -> bool:
    found = seen.authors.found if seen.authors else 0
    return found == 1 and seen.title.relation is Relation.OTHER


def _best_of_each(judged: list[_Judged]) -> list[_Judged]:
    """Best first, each paper once, as the record of it that fits best."""
    best: dict[ArxivId, _Judged] = {}
    for one in sorted(judged, key=_Judged.rank):
        best.setdefault(one.candidate.arxiv_id, one)
    return list(best.values())
