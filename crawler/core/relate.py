"""Judges, from what was claimed, how a repository belongs to a paper; it must not ask anybody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crawler.core.ids import code_id
from crawler.core.model import ArxivRecord, Claim, Place, RepoId
from crawler.core.prose import Voice, voice


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


# What each signal weighs. A repository is official from OFFICIAL_FROM on: arXiv's abstract and
# comments are enough by themselves; in the full text words have to say whose code it is, the more
# so the further it stands from the first page. References never are enough.
PLACES: Mapping[Place, int] = {
    Place.SEED: 3,
    Place.ABSTRACT: 3,
    Place.COMMENTS: 3,
    Place.FIRST_PAGE: 1,
    Place.CONCLUSION: 1,
    Place.FOOTNOTE: 0,
    Place.BODY: 0,
    Place.REFERENCES: -9,
    Place.OLDER_VERSION: -1,
    Place.PROJECT_PAGE: 1,
    Place.REPOSITORY: 0,
    Place.RECORD: 1,
    Place.ARCHIVE: 0,
    Place.COPY: -9,
}
VOICES: Mapping[Voice, int] = {
    Voice.OURS: 3,
    Voice.RELEASED: 2,
    Voice.NONE: 0,
    Voice.USED: -3,
    Voice.UNOFFICIAL: -3,
}
TITLE_BEGINS_WITH_NAME = 1
OWNER_IS_AUTHOR = 1
OFFICIAL_FROM = 3


def relate(repo: RepoId, claims: Iterable[Claim], record: ArxivRecord | None) -> RepoLink:
    """How ``repo`` belongs to the paper that ``claims`` speak for.

    The strongest claim decides; names add to it. Order and repetition of claims do not matter.
    """
    scored = sorted({_weigh(repo, claim) for claim in claims}, reverse=True)
    score, said, _, source = scored[0] if scored else (0, Voice.NONE, "", "")
    names = _name_signals(repo, record) if score > 0 else []
    total = score + sum(weight for weight, _ in names)
    return RepoLink(
        repo=repo,
        relation=_relation(total, said),
        score=total,
        reasons=(*(reason for _, _, reason, _ in scored), *(reason for _, reason in names)),
        source=source,
    )


def _relation(score: int, said: Voice) -> Relation:
    if said is Voice.UNOFFICIAL:
        return Relation.COMMUNITY
    return Relation.OFFICIAL if score >= OFFICIAL_FROM else Relation.MENTIONED


def _weigh(repo: RepoId, claim: Claim) -> tuple[int, Voice, str, str]:
    named = code_id(claim.url or "") or repo
    said = voice(claim.context, named.name)
    weight = PLACES[claim.place] + VOICES[said]
    where = claim.source if claim.place.value in claim.source else f"{claim.place} ({claim.source})"
    words = f"{where}: {claim.context}" if claim.context else where
    told = f"{words} [{said}]" if said is not Voice.NONE else words
    return weight, said, told, claim.source


def _name_signals(repo: RepoId, record: ArxivRecord | None) -> list[tuple[int, str]]:
    if record is None:
        return []
    signals = []
    head = _letters(record.title.partition(":")[0])
    if len(head) > 3 and head == _letters(repo.name):
        signals.append((TITLE_BEGINS_WITH_NAME, "the title begins with the repository's name"))
    author = _author_like(repo.owner, record.authors)
    if author:
        signals.append((OWNER_IS_AUTHOR, f"the owner's name is like the author {author}'s"))
    return signals


def _author_like(owner: str, authors: Sequence[str]) -> str | None:
    """The author whose every name of two letters or more stands in the owner's name."""
    bare = _letters(owner)
    for author in authors:
        parts = [part for word in author.split() if len(part := _letters(word)) > 1]
        if len(parts) > 1 and all(part in bare for part in parts):
            return author
    return None


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", text.lower())
