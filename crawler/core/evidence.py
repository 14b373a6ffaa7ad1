"""What was seen, and when: the values that belief is derived from. It must not derive anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from crawler.core.model import (
    Absent,
    ArxivRecord,
    Claim,
    RepoFacts,
    RepoId,
    Seed,
    Trouble,
)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """When a source last answered about a subject, and when it last failed to."""

    subject: str
    """``seed:ID``, ``paper:ARXIV_ID`` or ``repo:KEY``."""
    source: str
    answered_at: datetime | None = None
    failed_at: datetime | None = None
    trouble: Trouble | None = None
    detail: str = ""
    """Of the last failure, for a person."""
    retry_at: datetime | None = None
    """Until when the host asked to be left alone at the last failure, where it did."""

    @property
    def is_open(self) -> bool:
        """It was never answered."""
        return self.answered_at is None


@dataclass(frozen=True, slots=True)
class SourcedRecord:
    """A record, who said it, and when it was first and last said so."""

    record: ArxivRecord
    source: str
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a repository that was answered."""

    asked: RepoId
    answer: RepoFacts | Absent
    at: datetime
    seen_again: datetime | None = None
    """When the host last said that this answer still holds."""

    @property
    def last_seen(self) -> datetime:
        """When this was last so."""
        return self.seen_again or self.at


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided; no rule and no source overrides it."""

    choice: str | None
    """An arXiv identifier, or a repository's address; ``None``: none of all there are."""
    at: datetime


@dataclass(frozen=True, slots=True)
class SeedEvidence:
    """All that is known of one seed."""

    id: str
    seed: Seed
    candidates: tuple[ArxivRecord, ...]
    inquiries: tuple[Inquiry, ...]
    decision: Decision | None = None
    """Which paper it is, where a person said so."""


@dataclass(frozen=True, slots=True)
class PaperEvidence:
    """All that is known of one paper, or of one seed that has none."""

    key: str
    """The arXiv identifier, or ``seed:ID``."""
    records: tuple[SourcedRecord, ...]
    claims: tuple[Claim, ...]
    inquiries: tuple[Inquiry, ...]
    looks: Mapping[RepoId, tuple[Look, ...]]
    """By the repository that was asked for."""
    decision: Decision | None = None
    """Which repository is the official one, where a person said so."""
