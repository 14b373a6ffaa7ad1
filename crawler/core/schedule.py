"""Decides when to ask again, from history, the time it is given and a policy; it asks nobody.

An answer is never wrong by being old, only less fresh: so everything has an interval, which
follows from what is believed. A moment in the future, which a clock that jumped has left behind,
counts as now: nothing is asked at every run for it, and nothing is left for years.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum

from crawler.core.believe import Belief
from crawler.core.claims import DATELINE, FULL_TEXT, HERITAGE
from crawler.core.due import (
    BY_AUTHORS,
    BY_ID,
    BY_INDEX,
    BY_TITLE,
    archive_of,
    deposits,
    lost_repositories,
    may_be_withdrawn,
    may_help,
    needed_for_seed,
    newer_version_since,
)
from crawler.core.evidence import Inquiry, Look, PaperEvidence, SeedEvidence
from crawler.core.ids import GITHUB
from crawler.core.match import Match, MatchState
from crawler.core.model import RepoFacts, RepoId
from crawler.core.relate import Relation
from crawler.core.status import CodeStatus, RepoStatus

OTHER_HOSTS = "other hosts"
"""Among the sources in use: repositories of other hosts than GitHub are looked at."""
RECORD, LOOK, SEARCH = "arxiv record", "look", "arxiv search"
SEED_SOURCES = (BY_ID, BY_TITLE, BY_AUTHORS, BY_INDEX)
_VERSION = "2"
"""Of these rules: a schedule that other rules made is made anew."""


@dataclass(frozen=True, slots=True)
class RefreshPolicy:
    """When to ask again, in days."""

    promised: float = 1.0
    promised_longest: float = 30.0
    fresh: float = 1.0
    fresh_until: float = 14.0
    recent: float = 7.0
    recent_until: float = 90.0
    settled: float = 30.0
    available: float = 30.0
    suspected: tuple[float, ...] = (1.0, 3.0, 7.0)
    unmatched: float = 1.0
    unmatched_longest: float = 90.0
    searched: float = 180.0
    growth: float = 0.1
    retry_hours: float = 1.0

    def digest(self, sources: Iterable[str]) -> str:
        """A name for the policy and the sources in use, by which a change of them is noticed."""
        told = f"{_VERSION} {self!r} {sorted(sources)}"
        return hashlib.sha256(told.encode()).hexdigest()[:20]


REFRESH = RefreshPolicy()


@dataclass(frozen=True, slots=True)
class When:
    """The time, and the policy that counts from it."""

    now: datetime
    policy: RefreshPolicy


class Weight(IntEnum):
    """What matters more, where not everything can be asked."""

    SUSPECTED = 90
    OPEN = 80
    PROMISED = 70
    UNMATCHED = 60
    FRESH = 50
    RECENT = 40
    AVAILABLE = 30
    SETTLED = 20
    SEARCHED = 10


@dataclass(frozen=True, slots=True)
class Task:
    """A question that is to be asked, and when."""

    subject: str
    """``seed:ID``, ``paper:KEY`` or ``repo:KEY``."""
    source: str
    due_at: datetime
    reason: str
    weight: int
    asked_at: datetime | None = None
    """When it was last asked, answered or not."""
    repo: RepoId | None = None
    """What to look at, for a look."""
    told_at: datetime | None = None
    """The moment that its last answer claims to be of; later than now where a clock went back."""


@dataclass(frozen=True, slots=True)
class _History:
    """How a question went so far."""

    answered: datetime | None
    failed: datetime | None
    retry_at: datetime | None
    trouble: str = ""
    told: datetime | None = None
    """The last answer's moment, were it of the future too."""

    @property
    def asked(self) -> datetime | None:
        return max(filter(None, (self.answered, self.failed)), default=None)

    @property
    def is_failing(self) -> bool:
        return self.failed is not None and (self.answered is None or self.failed > self.answered)


@dataclass(frozen=True, slots=True)
class _Interval:
    days: float
    reason: str
    weight: Weight


def history(inquiries: Iterable[Inquiry], now: datetime, seen: datetime | None = None) -> _History:
    """All inquiries that one question made, as one; ``seen``: an answer that came otherwise."""
    told = list(inquiries)
    answers = [one.answered_at for one in told if one.answered_at]
    answered = max([*answers, *([seen] if seen else [])], default=None)
    last = max((one for one in told if one.failed_at), key=_failed_at, default=None)
    return _History(
        None if answered is None else min(answered, now),
        min(last.failed_at, now) if last and last.failed_at else None,
        last.retry_at if last else None,
        last.trouble.value if last and last.trouble else "",
        answered,
    )


def _failed_at(inquiry: Inquiry) -> str:
    return inquiry.failed_at.isoformat() if inquiry.failed_at else ""


# --- entries ------------------------------------------------------------------


def tasks_for_seed(
    told: SeedEvidence,
    match: Match,
    since: datetime,
    when: When,
    *,
    offline: bool = False,
) -> list[Task]:
    """When to look for an entry's paper again; ``since``: when the entry was first seen."""
    subject = f"seed:{told.id}"
    wanted = needed_for_seed(told, match, offline=offline)
    past = history((one for one in told.inquiries if one.source in SEED_SOURCES), when.now)
    if wanted is not None:
        return [_open(subject, SEARCH, past, when)]
    if match.state is MatchState.MATCHED or told.decision is not None:
        return []
    asked = past.answered or when.now
    days = _grown(asked - since, when.policy.unmatched, when.policy.unmatched_longest, when)
    interval = _Interval(days, f"{match.state.value.replace('_', ' ')} so far", Weight.UNMATCHED)
    return [_again(subject, SEARCH, past, interval, when)]


# --- papers -------------------------------------------------------------------


def tasks_for_paper(
    told: PaperEvidence,
    belief: Belief,
    asked: Mapping[str, Sequence[Inquiry]],
    sources: Collection[str],
    when: When,
) -> list[Task]:
    """When to ask again about a paper, by each source in use, and about its repositories.

    ``asked``: the inquiries about repositories, by subject.
    """
    tasks = [*_record_task(told, belief, when), *_dateline_task(told, belief, when)]
    for source in sorted(sources):
        tasks += _source_task(source, told, belief, when)
        if source == HERITAGE:
            tasks += _archive_task(told, belief, when)
    tasks += [
        _look_task(repo, told, belief, asked, when)
        for repo in _looked_at(told, belief)
        if repo.host == GITHUB or OTHER_HOSTS in sources
    ]
    return tasks


def _looked_at(told: PaperEvidence, belief: Belief) -> list[RepoId]:
    """The repositories of a paper, and its own weights and data.

    A tool or a baseline that it only mentions is not among them: whether that is alive says nothing
    of the paper's code.
    """
    repos = [link.repo for link in belief.paper.repos if link.relation is not Relation.MENTIONED]
    return list(dict.fromkeys([*repos, *deposits(told)]))


def _archive_task(told: PaperEvidence, belief: Belief, when: When) -> Iterator[Task]:
    """Copies of repositories that are not there are looked for once."""
    lost = {archive_of(repo) for repo in lost_repositories(told, belief)}
    if lost:
        past = history((one for one in told.inquiries if one.source in lost), when.now)
        yield _open(f"paper:{told.key}", HERITAGE, past, when)


def _record_task(told: PaperEvidence, belief: Belief, when: When) -> Iterator[Task]:
    record = belief.paper.record
    if record is None:
        return
    seen = max((one.last_seen for one in told.records), default=None)
    past = history((one for one in told.inquiries if one.source == RECORD), when.now, seen)
    yield _again(f"paper:{told.key}", RECORD, past, _record_interval(belief, when), when)


def _dateline_task(told: PaperEvidence, belief: Belief, when: When) -> Iterator[Task]:
    """Whether a new version is a withdrawal is asked once."""
    shown = newer_version_since(told)
    if shown is None or not may_be_withdrawn(told, belief):
        return
    past = history((one for one in told.inquiries if one.source == DATELINE), when.now)
    if past.answered is None or past.is_failing:
        yield _open(f"paper:{told.key}", DATELINE, past, when)
    elif shown > past.answered:
        interval = _Interval(0.0, "new version", Weight.FRESH)
        yield _again(f"paper:{told.key}", DATELINE, past, interval, when)


_COMING = frozenset(
    {CodeStatus.PROMISED, CodeStatus.PLACEHOLDER, CodeStatus.EMPTY, CodeStatus.MISSING}
)


def _record_interval(belief: Belief, when: When) -> _Interval:
    by_age = _age_interval(belief, when)
    record = belief.paper.record
    if belief.paper.code not in _COMING or record is None or record.withdrawn:
        return by_age
    age = when.now - (record.published or when.now)
    days = _grown(age, when.policy.promised, when.policy.promised_longest, when)
    coming = _Interval(days, "code is to come", Weight.PROMISED)
    return coming if coming.days <= by_age.days else by_age


def _age_interval(belief: Belief, when: When) -> _Interval:
    record = belief.paper.record
    if record is None or record.published is None or record.withdrawn:
        return _Interval(when.policy.settled, "settled paper", Weight.SETTLED)
    newest = max(record.published, record.updated or record.published)
    age = _days(when.now - newest)
    if age <= when.policy.fresh_until:
        return _Interval(when.policy.fresh, "fresh paper", Weight.FRESH)
    if age <= when.policy.recent_until:
        return _Interval(when.policy.recent, "recent paper", Weight.RECENT)
    return _Interval(when.policy.settled, "settled paper", Weight.SETTLED)


def _source_task(source: str, told: PaperEvidence, belief: Belief, when: When) -> Iterator[Task]:
    """A source of links; none where an official repository ends the search."""
    if not may_help(source, told, belief):
        return
    subject = f"paper:{told.key}"
    past = history((one for one in told.inquiries if one.source == source), when.now)
    if past.answered is None or past.is_failing:
        yield _open(subject, source, past, when)
        return
    if source == FULL_TEXT:
        interval = _text_interval(told, belief, past.answered, when)
    else:
        interval = _search_interval(belief, when)
    if interval is not None:
        yield _again(subject, source, past, interval, when)


def _text_interval(
    told: PaperEvidence, belief: Belief, answered: datetime, when: When
) -> _Interval | None:
    """A version's text does not change: another version may have another, or the first one."""
    shown = newer_version_since(told)
    if shown is not None and shown > answered:
        return _Interval(0.0, "new version", Weight.FRESH)
    has_text = any(claim.source == FULL_TEXT for claim in told.claims)
    by_age = _age_interval(belief, when)
    if has_text or by_age.weight is Weight.SETTLED:
        return None
    return replace(by_age, days=when.policy.recent, reason="no full text yet")


def _search_interval(belief: Belief, when: When) -> _Interval:
    by_age = _age_interval(belief, when)
    if by_age.weight is not Weight.SETTLED:
        return replace(by_age, days=when.policy.recent)
    if belief.paper.code in _COMING:
        return _Interval(when.policy.settled, "code is to come", Weight.PROMISED)
    return _Interval(when.policy.searched, "no code found", Weight.SEARCHED)


# --- repositories -------------------------------------------------------------


def _look_task(
    repo: RepoId,
    told: PaperEvidence,
    belief: Belief,
    asked: Mapping[str, Sequence[Inquiry]],
    when: When,
) -> Task:
    looks = sorted(_looks_at(repo, told), key=lambda look: look.last_seen)
    names = {repo.key, *(look.asked.key for look in looks)}
    inquiries = [one for name in names for one in asked.get(f"repo:{name}", ())]
    past = history(inquiries, when.now, looks[-1].last_seen if looks else None)
    if not looks or past.is_failing:
        task = _open(f"repo:{repo.key}", LOOK, past, when)
    else:
        known = belief.repositories.get(repo)
        status = known.status if known else RepoStatus.AVAILABLE
        interval = _look_interval(status, looks, past, when)
        task = _again(f"repo:{repo.key}", LOOK, past, interval, when)
    return replace(task, repo=repo)


def _looks_at(repo: RepoId, told: PaperEvidence) -> Iterator[Look]:
    """The looks at the repository, under the names that led to it."""
    for looks in told.looks.values():
        for look in looks:
            if repo in (look.asked, getattr(look.answer, "repo", None)):
                yield look


def _look_interval(
    status: RepoStatus,
    looks: Sequence[Look],
    past: _History,
    when: When,
) -> _Interval:
    if status is RepoStatus.AVAILABLE:
        return _Interval(when.policy.available, "code is there", Weight.AVAILABLE)
    if status in (RepoStatus.PLACEHOLDER, RepoStatus.EMPTY, RepoStatus.MISSING):
        waited = (past.answered or when.now) - min(looks[0].at, when.now)
        days = _grown(waited, when.policy.promised, when.policy.promised_longest, when)
        return _Interval(days, f"{status.value} so far", Weight.PROMISED)
    absent = _absent_since(looks)
    if status is RepoStatus.UNKNOWN and absent:
        return _suspicion(absent, past, when)
    return _Interval(when.policy.settled, status.value, Weight.SETTLED)


def _absent_since(looks: Sequence[Look]) -> list[Look]:
    absent: list[Look] = []
    for look in looks:
        absent = [] if isinstance(look.answer, RepoFacts) else [*absent, look]
    return absent


def _suspicion(absent: Sequence[Look], past: _History, when: When) -> _Interval:
    """The look after this one, so many days after the first that did not find it."""
    first = min(absent[0].at, when.now)
    steps = when.policy.suspected
    passed = _days((past.answered or when.now) - first)
    later = next((step for step in steps if step > passed), passed + steps[-1])
    return _Interval(later - passed, "perhaps gone", Weight.SUSPECTED)


# --- moments ------------------------------------------------------------------


def _open(subject: str, source: str, past: _History, when: When) -> Task:
    """A question without an answer: at once, or when the host has had its rest."""
    if not past.is_failing or past.failed is None:
        return Task(subject, source, when.now, "not asked yet", Weight.OPEN, past.asked)
    wait = timedelta(hours=when.policy.retry_hours)
    due = max(past.failed + wait, past.retry_at or past.failed)
    why = f"no answer: {past.trouble}"
    return Task(subject, source, due, why, Weight.OPEN, past.asked, told_at=past.told)


def _again(
    subject: str,
    source: str,
    past: _History,
    interval: _Interval,
    when: When,
) -> Task:
    if past.answered is None or past.is_failing:
        return _open(subject, source, past, when)
    # A nightly job that began a minute earlier than last night is not to skip a night.
    slack = 0.0 if interval.weight is Weight.SUSPECTED else min(interval.days / 4, 0.25)
    due = past.answered + timedelta(days=interval.days - slack)
    asked, told = past.asked, past.told
    return Task(subject, source, due, interval.reason, interval.weight, asked, told_at=told)


def _grown(waited: timedelta, first: float, longest: float, when: When) -> float:
    """An interval that grows with the time that was waited so far."""
    return max(first, min(longest, _days(waited) * when.policy.growth))


def _days(span: timedelta) -> float:
    return span.total_seconds() / 86_400
