"""Decides what to ask next, from what is known and the time it is given; it asks nobody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from crawler.core.believe import Belief
from crawler.core.claims import FULL_TEXT, GITHUB_SEARCH, HERITAGE, HUGGING_FACE, PROJECT_PAGE
from crawler.core.evidence import Inquiry, PaperEvidence, SeedEvidence
from crawler.core.ids import code_id, hosted_id
from crawler.core.match import Match, MatchState
from crawler.core.model import ArxivId, Claim, Place, RepoId
from crawler.core.pages import project_pages
from crawler.core.relate import Relation
from crawler.core.status import RepoStatus

BY_ID, BY_TITLE, BY_AUTHORS = "arxiv id", "arxiv search", "arxiv authors"
BY_INDEX = "arxiv index"


def needed_for_seed(told: SeedEvidence, match: Match, *, offline: bool = False) -> str | None:
    """The source to ask for an entry next, or ``None`` where all that can help have answered.

    An identifier is looked up first; the title is searched for where that did not settle it, and
    the authors where no paper has the title. What a person decided needs no source but for the
    record itself. ``offline``, the index on this machine is the one source there is.
    """
    if told.decision is not None:
        return BY_ID if _lacks(told, told.decision.choice) else None
    answered = _answered(told.inquiries)
    if offline:
        return BY_INDEX if BY_INDEX not in answered else None
    if told.seed.arxiv_id and BY_ID not in answered:
        return BY_ID
    if match.state is MatchState.MATCHED or not told.seed.title:
        return None
    if BY_TITLE not in answered:
        return BY_TITLE
    can_help = match.state is not MatchState.AMBIGUOUS and len(told.seed.authors) > 1
    return BY_AUTHORS if can_help and BY_AUTHORS not in answered else None


def paper_to_look_up(told: SeedEvidence) -> ArxivId | None:
    """The identifier that an entry gives, or that a person gave it."""
    if told.decision is not None:
        return ArxivId(told.decision.choice) if told.decision.choice else None
    return told.seed.arxiv_id


def _lacks(told: SeedEvidence, choice: str | None) -> bool:
    known = {record.arxiv_id.value for record in told.candidates}
    return choice is not None and choice not in known


# Sources of links that may have something to say on any paper.
_ON_EVERY_PAPER = frozenset({FULL_TEXT, HUGGING_FACE, GITHUB_SEARCH})


def wanted(claims: Iterable[Claim]) -> frozenset[str]:
    """The sources that could name the paper's code, by what is claimed so far.

    Before all of them that are in use have answered, that nothing was found means unknown.
    """
    return _ON_EVERY_PAPER | ({PROJECT_PAGE} if project_pages(claims) else frozenset())


def may_help(source: str, told: PaperEvidence, belief: Belief) -> bool:
    """Whether a source of links has something to say on a paper, asked or not.

    Only where cheaper sources left the code open: an official repository ends the search. But a
    question of several parts that was begun is asked to its end, whatever the first parts found.
    """
    record = belief.paper.record
    return (
        record is not None
        and not record.withdrawn
        and source in wanted(told.claims)
        and (
            not any(link.relation is Relation.OFFICIAL for link in belief.paper.repos)
            or bool(parts_answered(source, told.inquiries))
        )
    )


def newer_version_since(told: PaperEvidence) -> datetime | None:
    """When the newest version was first seen; ``None`` where it is the paper's first one."""
    newest = max((one.record.version or 0 for one in told.records), default=0)
    if newest < 2:
        return None
    return min(one.first_seen for one in told.records if one.record.version == newest)


def may_be_withdrawn(told: PaperEvidence, belief: Belief) -> bool:
    """Whether a new version of the paper may be its withdrawal, asked or not.

    A withdrawal is a version, and the record shows it only where the authors say so in words.
    """
    record = belief.paper.record
    return (
        record is not None
        and not record.withdrawn
        and len({one.record.version for one in told.records}) > 1
    )


def archive_of(repo: RepoId) -> str:
    """The name under which it is noted that the archive was asked for a repository."""
    return part_of(HERITAGE, repo.key)


def lost_repositories(told: PaperEvidence, belief: Belief) -> list[RepoId]:
    """The repositories of a paper that are not there, and that no archive was asked for yet."""
    answered = _answered(told.inquiries)
    return [
        link.repo
        for link in belief.paper.repos
        if link.relation is not Relation.MENTIONED
        and belief.repositories[link.repo].status in (RepoStatus.GONE, RepoStatus.MISSING)
        and archive_of(link.repo) not in answered
    ]


# Where a link to weights or data is the paper's own rather than what it used.
_OWN = frozenset(
    {Place.SEED, Place.ABSTRACT, Place.COMMENTS, Place.FIRST_PAGE, Place.CONCLUSION}
    | {Place.RECORD, Place.PROJECT_PAGE}
)
_MOST_DEPOSITS = 5


def deposits(told: PaperEvidence) -> list[RepoId]:
    """The paper's own weights and data; a few."""
    named = [claim.url for claim in told.claims if claim.url and claim.place in _OWN]
    found = {repo for url in named if code_id(url) is None and (repo := hosted_id(url))}
    return sorted(found)[:_MOST_DEPOSITS]


def part_of(source: str, part: str) -> str:
    """The name under which it is noted that a part of a question was answered."""
    return f"{source}: {part}"


def parts_answered(source: str, inquiries: Sequence[Inquiry]) -> frozenset[str]:
    """The parts that were answered since the whole question was, by their names."""
    whole = [one.answered_at for one in inquiries if one.source == source and one.answered_at]
    return frozenset(
        one.source
        for one in inquiries
        if one.source.startswith(part_of(source, ""))
        and one.answered_at
        and all(one.answered_at > at for at in whole)
    )


def _answered(inquiries: Iterable[Inquiry]) -> frozenset[str]:
    return frozenset(inquiry.source for inquiry in inquiries if not inquiry.is_open)


def before(now: datetime, days: float) -> datetime:
    """The moment so many days ago: what was seen since is fresh."""
    return now - timedelta(days=days)
