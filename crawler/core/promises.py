"""Finds the promise of code that counts for a paper, and tells whose it is and of what day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from crawler.core.claims import SEED
from crawler.core.model import ArxivRecord, Claim, ClaimKind, RepoId
from crawler.core.relate import Relation, RepoLink
from crawler.core.status import RepoBelief


def promise_of(
    claims: Iterable[Claim],
    record: ArxivRecord | None,
    links: Iterable[RepoLink],
    repositories: Mapping[RepoId, RepoBelief],
) -> str | None:
    """The words of the paper that say that code will come, or of its repository's README.

    With them stand the source and the day that the words are of, as far as it is known. The order
    of claims and links does not matter.
    """
    own = min(_of_paper(claims, record), default=None)
    return own or min(_of_readmes(links, repositories), default=None)


def _of_paper(claims: Iterable[Claim], record: ArxivRecord | None) -> Iterator[str]:
    for claim in claims:
        if claim.kind is ClaimKind.PROMISE:
            yield _told(claim.context, claim.source, claim.said_on or _day_of(claim, record))


def _of_readmes(
    links: Iterable[RepoLink], repositories: Mapping[RepoId, RepoBelief]
) -> Iterator[str]:
    for link in links:
        seen = repositories[link.repo]
        if link.relation is Relation.OFFICIAL and seen.promise:
            pushed = seen.facts.pushed_at if seen.facts else None
            day = pushed.date() if pushed else None
            yield _told(seen.promise, f"README of {seen.repo.full_name}", day)


def _day_of(claim: Claim, record: ArxivRecord | None) -> date | None:
    """The paper's own words are of its newest version's day; an entry has none."""
    if record is None or claim.source == SEED:
        return None
    moment = record.updated or record.published
    return moment.date() if moment else None


def _told(words: str, source: str, day: date | None) -> str:
    return f"{words} ({source}{f', {day.isoformat()}' if day else ''})"
