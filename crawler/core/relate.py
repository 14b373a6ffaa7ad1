"""Judges, from what was claimed and seen, how a repository belongs to a paper; it asks nobody.

Signals add up (:mod:`crawler.core.code_signals`) and each is told with its points. The paper's own
words come first; what a repository says of itself counts for less than the points that make one
official, so that it needs something beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from crawler.core.code_signals import (
    COMMUNITY,
    HEARSAY,
    OF_ITS_PAPER,
    OFFICIAL_FROM,
    OPENING,
    PLACES,
    TELLING,
    VOICES,
    WEIGHTS,
    Signal,
)
from crawler.core.ids import code_id
from crawler.core.model import ArxivRecord, Claim, Place, RepoFacts, RepoId
from crawler.core.prose import Voice, voice
from crawler.core.repo_signals import signals_of, told_of


class Relation(StrEnum):
    """How a repository belongs to a paper."""

    OFFICIAL = "official"
    """Its authors released it with the paper."""
    COMMUNITY = "community"
    """Somebody else's implementation, fork or copy."""
    MENTIONED = "mentioned"
    """The paper names it: a tool, a baseline, a data source."""


@dataclass(frozen=True, slots=True)
class RepoLink:
    """A repository that a paper is tied to, and why."""

    repo: RepoId
    relation: Relation
    score: int
    reasons: tuple[str, ...]
    source: str = ""
    """Who makes the strongest claim."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A repository that somebody ties to a paper."""

    repo: RepoId
    """Under the name that it has today."""
    claims: tuple[Claim, ...]
    facts: RepoFacts | None = None
    """Of the last look that showed it."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A candidate and what its own signals add up to, before it is held against the others."""

    candidate: Candidate
    link: RepoLink
    told: int
    """What the strongest claim is worth."""
    signals: frozenset[Signal]

    @property
    def is_official(self) -> bool:
        return self.link.relation is Relation.OFFICIAL

    @property
    def is_claimed(self) -> bool:
        """The paper's own words are enough to make it official."""
        return self.told >= OFFICIAL_FROM

    @property
    def names_paper(self) -> bool:
        """The repository itself says that it belongs to this paper."""
        return Signal.README_TITLE_FIRST in self.signals or len(self.signals & _NAMES_PAPER) >= 2


def relate(
    repo: RepoId,
    claims: Iterable[Claim],
    record: ArxivRecord | None,
    facts: RepoFacts | None = None,
) -> RepoLink:
    """How ``repo`` belongs to the paper that ``claims`` speak for, other repositories apart.

    ``facts`` are those of the last look at it. The strongest claim decides; what is seen of the
    repository adds to it. Order and repetition of claims do not matter.
    """
    return _weigh(Candidate(repo, tuple(claims), facts), record).link


def relate_all(candidates: Iterable[Candidate], record: ArxivRecord | None) -> list[RepoLink]:
    """How each of the repositories belongs to the paper, one held against the others.

    A fork or a copy of the paper's own repository is somebody else's. Of repositories that only
    say of themselves that they are the paper's, the one that most speaks for is believed, and
    none where two are alike, or where the paper itself names one. Order does not matter.
    """
    weighed = [_weigh(candidate, record) for candidate in candidates]
    originals = [_against_copies(one, weighed) for one in weighed]
    return [_against_rivals(one, originals).link for one in originals]


def _weigh(candidate: Candidate, record: ArxivRecord | None) -> _Weighed:
    repo = candidate.repo
    scored = sorted({_points(repo, claim) for claim in candidate.claims}, reverse=True)
    told, said, _, source = scored[0] if scored else (0, Voice.NONE, "", "")
    seen = sorted(set(signals_of(repo, candidate.claims, candidate.facts, record)), key=_RANK.index)
    counted = _counted(seen, told)
    total = told + sum(WEIGHTS[one] for one in counted)
    link = RepoLink(
        repo=repo,
        relation=_relation(total, told, said, frozenset(counted), candidate),
        score=total,
        reasons=(
            *(reason for _, _, reason, _ in scored),
            *(told_of(one, repo, record) for one in counted),
        ),
        source=source,
    )
    return _Weighed(candidate, link, told, frozenset(seen))


def _counted(seen: Sequence[Signal], told: int) -> list[Signal]:
    """The signals that count beside a claim worth so many points."""
    idle = HEARSAY if told >= OFFICIAL_FROM else frozenset()
    if not OPENING.intersection(seen):
        idle |= OF_ITS_PAPER
    return [one for one in seen if one not in idle]


def _relation(
    score: int, told: int, said: Voice, seen: frozenset[Signal], candidate: Candidate
) -> Relation:
    if said is Voice.UNOFFICIAL:
        return Relation.COMMUNITY
    if score >= OFFICIAL_FROM:
        return Relation.OFFICIAL
    named = told > 0 or Signal.NAMED_IN_TITLE in seen
    disowned = named and bool(COMMUNITY & seen)
    return Relation.COMMUNITY if disowned or _is_about(candidate, seen) else Relation.MENTIONED


def _is_about(candidate: Candidate, seen: frozenset[Signal]) -> bool:
    """Whether a repository that a list ties to the paper, or that names it itself, is about it.

    Of the latter kind one that was not seen may be."""
    places = {claim.place for claim in candidate.claims}
    if not places & {Place.SEED, Place.REPOSITORY} or seen & _OF_NO_PAPER:
        return False
    if Place.SEED in places:
        # what a list names for the paper is somebody's code for it, where nothing says otherwise
        return Signal.README_OF_ANOTHER not in seen
    if candidate.facts is None or Signal.README_TITLE_FIRST in seen:
        return True
    return len(seen & _NAMES_PAPER) >= 2


_OF_NO_PAPER = frozenset({Signal.LIST, Signal.PAGE})
_NAMES_PAPER = frozenset(
    {Signal.NAMED_IN_TITLE, Signal.README_TITLE, Signal.README_ID, Signal.README_ID_FIRST}
)


_RANK = list(Signal)


# A pull request or an issue is a part in somebody's project, and no release of one's own.
_TALK = re.compile(
    r"^https?://[^/]+/[^/]+/[^/]+/(?:-/)?(?:pull|issues|discussions|merge_requests)/"
)


def _points(repo: RepoId, claim: Claim) -> tuple[int, Voice, str, str]:
    said = _voice_of(repo, claim)
    weight = PLACES[claim.place] + VOICES[said]
    where = claim.source if claim.place.value in claim.source else f"{claim.place} ({claim.source})"
    words = f"{where}: {claim.context}" if claim.context else where
    if claim.place is Place.COPY:
        return weight, said, f"{words}: {claim.url}", claim.source
    return weight, said, f"{words} [{said}]" if said is not Voice.NONE else words, claim.source


def _voice_of(repo: RepoId, claim: Claim) -> Voice:
    named = code_id(claim.url or "") or repo
    whole = named.full_name.lower() in claim.context.lower()
    said = voice(claim.context, named.full_name if whole else named.name)
    if said is Voice.UNOFFICIAL:
        return said
    if claim.place in (Place.REPOSITORY, Place.COPY):
        return Voice.NONE  # what a repository says of itself is read in its README
    return Voice.USED if _TALK.search(claim.url or "") else said


# --- one against the others ---------------------------------------------------


def _against_copies(one: _Weighed, all_of_them: Sequence[_Weighed]) -> _Weighed:
    """Somebody else's, where it is a fork or a copy of what is the paper's own."""
    for other in all_of_them:
        if other is one:
            continue
        name = other.candidate.repo.full_name
        if _is_fork_of(one, other) and not _outranks(one, other):
            return _demoted(one, f"a fork of {name}")
        if _is_fork_of(other, one) and _outranks(other, one):
            return _demoted(one, f"the paper names its fork {name}")
        if _is_copy_of(one, other):
            return _demoted(
                one, f"it has the README of {name}, which is older or named by the paper"
            )
    return one


def _is_fork_of(one: _Weighed, other: _Weighed) -> bool:
    """A fork of a repository that is the paper's, and not of a tool that the paper builds on."""
    facts = one.candidate.facts
    is_of = facts is not None and facts.fork_of == other.candidate.repo
    return is_of and (other.is_official or other.names_paper)


def _outranks(fork: _Weighed, parent: _Weighed) -> bool:
    """The paper itself names the fork, and not what it was forked from."""
    return fork.is_official and fork.is_claimed and not parent.is_claimed


def _is_copy_of(one: _Weighed, other: _Weighed) -> bool:
    mine, others = one.candidate.facts, other.candidate.facts
    if mine is None or others is None or one.is_claimed or not other.is_official:
        return False
    shorter, longer = sorted((_opening(mine), _opening(others)), key=len)
    alike = len(shorter) >= _ENOUGH and longer.startswith(shorter)
    return alike and (other.is_claimed or _later(mine, others))


_ENOUGH = 40
"""Characters of a README that tell it from any other."""


def _opening(facts: RepoFacts) -> str:
    return " ".join((facts.readme or "")[:2_000].lower().split())[:400]


def _later(one: RepoFacts, other: RepoFacts) -> bool:
    if one.created_at is None or other.created_at is None:
        return False
    return one.created_at > other.created_at


def _against_rivals(one: _Weighed, all_of_them: Sequence[_Weighed]) -> _Weighed:
    """Of those that only tell of themselves, the first among them stays official, or none."""
    if not one.is_official or one.is_claimed:
        return one
    for other in all_of_them:
        if other is not one and other.is_official and not _leads(one, other):
            return _demoted(one, f"{other.candidate.repo.full_name} is as likely the paper's own")
    return one


def _leads(one: _Weighed, other: _Weighed) -> bool:
    return not other.is_claimed and _standing(one) > _standing(other)


def _standing(one: _Weighed) -> tuple[bool, int]:
    return bool(TELLING & one.signals), one.link.score


def _demoted(one: _Weighed, why: str) -> _Weighed:
    link = replace(one.link, relation=Relation.COMMUNITY, reasons=(*one.link.reasons, why))
    return replace(one, link=link)
