"""Sees the signals of one repository: its names, its age, its words; it must not add them up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from crawler.core.code_signals import WEIGHTS, Signal
from crawler.core.model import ArxivRecord, Claim, RepoFacts, RepoId
from crawler.core.naming import author_like, author_of, cut_within_title, named_in_title
from crawler.core.readme import signals_of_text

_OLDER = timedelta(days=548)
_LEFT = timedelta(days=365)
_LISTS = ("awesome", "paperlist", "paperslist", "readinglist", "mustread", "survey", "papers")
_PAGES = (".github.io", ".gitlab.io")


def signals_of(
    repo: RepoId, claims: Sequence[Claim], facts: RepoFacts | None, record: ArxivRecord | None
) -> Iterator[Signal]:
    """All that is seen of a repository beside what is claimed of it; some may come twice."""
    yield from _of_name(repo)
    if record is not None:
        yield from _of_names(repo, record)
        if facts is None and _ends_within(repo, claims, record.title):
            yield Signal.CUT_SHORT
    if facts is None:
        return
    if facts.is_fork or facts.fork_of:
        yield Signal.FORK
    if record is not None:
        yield from _of_age(facts, record.published)
        yield from signals_of_text(facts, record)


def told_of(signal: Signal, repo: RepoId, record: ArxivRecord | None) -> str:
    """The signal for a person, with its points."""
    names = {Signal.OWNER_IS_AUTHOR: author_of, Signal.OWNER_LIKE_AUTHOR: author_like}
    read = names.get(signal)
    author = read(repo.owner, record.authors) if read and record else None
    return f"{signal}{f' ({author})' if author else ''} [{WEIGHTS[signal]:+}]"


def _of_name(repo: RepoId) -> Iterator[Signal]:
    name = repo.name.lower()
    if name.endswith(_PAGES) or "project-page" in name:
        yield Signal.PAGE
    flat = name.replace("-", "").replace("_", "")
    if any(word in flat for word in _LISTS):
        yield Signal.LIST


def _of_names(repo: RepoId, record: ArxivRecord) -> Iterator[Signal]:
    if named_in_title(repo.name, record.title):
        yield Signal.NAMED_IN_TITLE
    if author_of(repo.owner, record.authors):
        yield Signal.OWNER_IS_AUTHOR
    elif author_like(repo.owner, record.authors):
        yield Signal.OWNER_LIKE_AUTHOR


def _ends_within(repo: RepoId, claims: Sequence[Claim], title: str) -> bool:
    """Every claim breaks off inside a word of the title: its text was cut, and so the address."""
    if not claims or not cut_within_title(repo.name, title):
        return False
    return all(claim.context.rstrip().endswith(repo.name) for claim in claims)


def _of_age(facts: RepoFacts, published: datetime | None) -> Iterator[Signal]:
    if published is None:
        return
    if facts.created_at and published - facts.created_at > _OLDER:
        yield Signal.OLDER
    if facts.pushed_at and published - facts.pushed_at > _LEFT:
        yield Signal.LEFT_BEFORE
