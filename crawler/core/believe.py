"""Folds evidence into belief: pure, order-free and repeat-free. It must not ask or store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import unquote

from crawler.core.claims import FULL_TEXT, claims_of_records, claims_of_seed
from crawler.core.decisions import overrule
from crawler.core.evidence import Decision, Look, PaperEvidence, SourcedRecord
from crawler.core.ids import arxiv_id, code_id, hosted_id
from crawler.core.links import LinkKind, link_kind
from crawler.core.model import ArxivId, ArxivRecord, Claim, Place, RepoFacts, RepoId, Seed
from crawler.core.promises import promise_of
from crawler.core.relate import Candidate, Relation, RepoLink, relate_all
from crawler.core.status import (
    GONE,
    CodeStatus,
    GonePolicy,
    RepoBelief,
    canonical,
    code_status,
    judge,
)

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, order=True)
class PaperLink:
    """An address that belongs to a paper, and who gave it."""

    kind: LinkKind
    url: str
    source: str
    alive: bool | None = None
    """Of weights and data: whether they were there at the last look; ``None``: not known."""


@dataclass(frozen=True, slots=True)
class PaperBelief:
    """What is believed of one paper. Times of looking are evidence, and not part of it."""

    key: str
    record: ArxivRecord | None
    links: tuple[PaperLink, ...]
    repos: tuple[RepoLink, ...]
    """Best first: official, then community, then mentioned."""
    code: CodeStatus
    code_is_official: bool
    promise: str | None
    """The words that say that code will come, with their source and day."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What one paper's evidence amounts to."""

    paper: PaperBelief
    repositories: Mapping[RepoId, RepoBelief]


def believe(
    evidence: PaperEvidence,
    claims: Sequence[Claim],
    sources: frozenset[str] = frozenset(),
    *,
    settled: bool = True,
    gone: GonePolicy = GONE,
) -> Belief:
    """What the evidence of one paper amounts to.

    ``claims`` are those of :func:`claims_on`. Before every one of ``sources`` has answered, and
    while it is not ``settled`` which paper this is, that nothing was found means unknown.
    """
    record = merge_records(evidence.records)
    names = canonical(evidence.looks)
    by_repo = _by_repository(claims, names)
    repositories = judge_all(evidence.looks, by_repo, gone)
    related = relate_all(_candidates(by_repo, repositories, names), record)
    repos = _ranked(overrule(related, _of_today(evidence.decision, names)))
    for link in repos:
        repositories.setdefault(link.repo, judge(link.repo, (), gone))
    promise = promise_of(claims, record, repos, repositories)
    code, is_official = code_status(
        [repositories[link.repo].status for link in repos if link.relation is Relation.OFFICIAL],
        [repositories[link.repo].status for link in repos if link.relation is Relation.COMMUNITY],
        promised=promise is not None,
        all_answered=settled and _all_answered(evidence, record, sources),
    )
    paper = PaperBelief(
        key=evidence.key,
        record=record,
        links=tuple(sorted(_links(evidence, record, claims, repos))),
        repos=repos,
        code=code,
        code_is_official=is_official,
        promise=promise,
    )
    return Belief(paper, {link.repo: repositories[link.repo] for link in repos})


def _all_answered(
    evidence: PaperEvidence, record: ArxivRecord | None, sources: frozenset[str]
) -> bool:
    """A withdrawn paper has no text to ask for, and neither has an entry that is no paper."""
    if record is None or record.withdrawn:
        return True
    return sources <= {one.source for one in evidence.inquiries if not one.is_open}


# --- records ------------------------------------------------------------------

_BEGINNING = datetime.min.replace(tzinfo=UTC)


def merge_records(records: Iterable[SourcedRecord]) -> ArxivRecord | None:
    """One record out of all that were given for a paper: the newest version's, field by field.

    Of one version, what was said last counts; what it leaves out is filled from the others.
    """
    newest_first = sorted(set(records), key=_recency, reverse=True)
    if not newest_first:
        return None
    told = [sourced.record for sourced in newest_first]
    top = told[0]
    same = [record for record in told if record.version == top.version]
    return ArxivRecord(
        arxiv_id=top.arxiv_id,
        version=top.version,
        title=top.title,
        authors=next((record.authors for record in told if record.authors), ()),
        abstract=_first(told, lambda record: record.abstract),
        published=min((r.published for r in told if r.published), default=None),
        updated=_first(same, lambda record: record.updated),
        categories=next((record.categories for record in told if record.categories), ()),
        comment=_first(same, lambda record: record.comment),
        doi=_first(told, lambda record: record.doi),
        journal_ref=_first(told, lambda record: record.journal_ref),
        withdrawn=any(record.withdrawn for record in same),
    )


def _recency(sourced: SourcedRecord) -> tuple[int, datetime, datetime, str, str]:
    record = sourced.record
    return (
        record.version or 0,
        sourced.last_seen,
        record.updated or _BEGINNING,
        sourced.source,
        repr(record),
    )


def _first(records: Iterable[ArxivRecord], field: Callable[[ArxivRecord], _T | None]) -> _T | None:
    return next((value for record in records if (value := field(record)) is not None), None)


# --- repositories -------------------------------------------------------------


def judge_all(
    looks: Mapping[RepoId, Sequence[Look]], claimed: Iterable[RepoId], gone: GonePolicy
) -> dict[RepoId, RepoBelief]:
    """Every repository that was claimed, under its name of today; never asked is unknown."""
    names = canonical(looks)
    groups: dict[RepoId, list[Look]] = defaultdict(list)
    for asked, seen in looks.items():
        groups[names[asked]].extend(_telling(asked, names[asked], seen, looks))
    for repo in claimed:
        groups[names.get(repo, repo)].extend(())
    return {repo: judge(repo, seen, gone) for repo, seen in groups.items()}


def _telling(
    asked: RepoId,
    today: RepoId,
    seen: Sequence[Look],
    looks: Mapping[RepoId, Sequence[Look]],
) -> Iterable[Look]:
    """The looks at an old name that speak of the repository under its name of today.

    Once it is asked for under its own name, an old name that leads nowhere says nothing of it.
    """
    if asked == today or today not in looks:
        return seen
    return [look for look in seen if getattr(look.answer, "repo", None) == today]


def _by_repository(
    claims: Iterable[Claim], names: Mapping[RepoId, RepoId]
) -> dict[RepoId, list[Claim]]:
    """The claims on each repository, under the name that it has today."""
    by_repo: dict[RepoId, list[Claim]] = defaultdict(list)
    for claim in claims:
        repo = _spoken_of(claim)
        if repo is not None:
            by_repo[names.get(repo, repo)].append(claim)
    return by_repo


def _spoken_of(claim: Claim) -> RepoId | None:
    """The repository that a claim is about: the one that it names, or that it keeps a copy of."""
    if claim.place is not Place.COPY:
        return code_id(claim.url) if claim.url else None
    _, _, origin = (claim.url or "").partition("origin_url=")
    return code_id(unquote(origin))


def _candidates(
    by_repo: Mapping[RepoId, Sequence[Claim]],
    repositories: Mapping[RepoId, RepoBelief],
    names: Mapping[RepoId, RepoId],
) -> Iterable[Candidate]:
    for repo, claims in by_repo.items():
        yield Candidate(repo, tuple(claims), _facts(repositories[repo].facts, names))


def _facts(facts: RepoFacts | None, names: Mapping[RepoId, RepoId]) -> RepoFacts | None:
    """What was last seen, with the fork's parent under the name that it has today."""
    if facts is None or facts.fork_of is None:
        return facts
    return replace(facts, fork_of=names.get(facts.fork_of, facts.fork_of))


def _of_today(decision: Decision | None, names: Mapping[RepoId, RepoId]) -> Decision | None:
    """The decision, with the repository under the name that it has today."""
    chosen = code_id(decision.choice) if decision and decision.choice else None
    if decision is None or chosen is None:
        return decision
    return replace(decision, choice=names.get(chosen, chosen).url)


def _ranked(links: Iterable[RepoLink]) -> tuple[RepoLink, ...]:
    return tuple(sorted(links, key=_best_first))


_ORDER = {relation: rank for rank, relation in enumerate(Relation)}


def _best_first(link: RepoLink) -> tuple[int, int, str]:
    return _ORDER[link.relation], -link.score, link.repo.key


# --- claims and links ---------------------------------------------------------


def claims_on(evidence: PaperEvidence, seeds: Iterable[Seed]) -> list[Claim]:
    """All claims on a paper: those kept, those of its records, and those of its entries."""
    found = set(evidence.claims)
    found.update(claims_of_records(sourced.record for sourced in evidence.records))
    for seed in seeds:
        found.update(claims_of_seed(seed))
    return sorted(found, key=repr)


def named_repositories(evidence: PaperEvidence, claims: Iterable[Claim]) -> list[RepoId]:
    """What claims, or a person's decision, name, as it is named: code, weights and data."""
    urls = [claim.url for claim in claims if claim.url]
    if evidence.decision and evidence.decision.choice:
        urls.append(evidence.decision.choice)
    return [repo for url in urls if (repo := hosted_id(url))]


def _links(
    evidence: PaperEvidence,
    record: ArxivRecord | None,
    claims: Iterable[Claim],
    repos: Iterable[RepoLink],
) -> set[PaperLink]:
    links = {
        PaperLink(link_kind(claim.url), claim.url, claim.source, _is_alive(claim.url, evidence))
        for claim in claims
        if claim.url and _leads_elsewhere(claim.url)
    }
    links |= {
        PaperLink(LinkKind.CODE, link.repo.url, link.source)
        for link in repos
        if link.relation is not Relation.MENTIONED
    }
    if record is None:
        return links
    return links | _links_of_record(evidence.key, record, claims)


def _is_alive(url: str, evidence: PaperEvidence) -> bool | None:
    """What the last look at a deposit says; a blocked or missing one is not there."""
    deposit = hosted_id(url)
    looks = evidence.looks.get(deposit, ()) if deposit else ()
    return isinstance(max(looks, key=_at).answer, RepoFacts) if looks else None


def _at(look: Look) -> datetime:
    return look.last_seen


def _links_of_record(key: str, record: ArxivRecord, claims: Iterable[Claim]) -> set[PaperLink]:
    links = {
        PaperLink(LinkKind.HTML, claim.url, claim.source)
        for claim in claims
        if claim.url and claim.source == FULL_TEXT and arxiv_id(claim.url) == ArxivId(key)
    }
    links.add(PaperLink(LinkKind.ABS, f"https://arxiv.org/abs/{key}", "arxiv"))
    if not record.withdrawn:
        links.add(PaperLink(LinkKind.PDF, f"https://arxiv.org/pdf/{key}", "arxiv"))
    if record.doi:
        links.add(PaperLink(LinkKind.DOI, f"https://doi.org/{record.doi}", "arxiv"))
    return links


def _leads_elsewhere(url: str) -> bool:
    """Neither to a paper, which is no link of this one, nor to a repository, told by its name."""
    return link_kind(url) not in (LinkKind.ABS, LinkKind.DOI) and code_id(url) is None
