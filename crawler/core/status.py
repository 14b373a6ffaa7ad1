"""Looks to a repository's status, and repositories to a paper's; no look, no clock of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from crawler.core.contents import Contents, judge_contents
from crawler.core.evidence import Look
from crawler.core.model import Absence, Absent, RepoFacts, RepoId
from crawler.core.prose import promise_of_readme


class RepoStatus(StrEnum):
    """In what state a repository is. ``UNKNOWN`` says nothing about it."""

    AVAILABLE = "available"
    PLACEHOLDER = "placeholder"
    EMPTY = "empty"
    MISSING = "missing"
    GONE = "gone"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


_WITHOUT_CODE = frozenset({RepoStatus.PLACEHOLDER, RepoStatus.EMPTY})
LIVE = frozenset({RepoStatus.AVAILABLE, RepoStatus.PLACEHOLDER, RepoStatus.EMPTY})


@dataclass(frozen=True, slots=True)
class GonePolicy:
    """How much it takes to believe that a repository seen alive is gone."""

    looks: int = 3
    days: float = 7.0


GONE = GonePolicy()


@dataclass(frozen=True, slots=True)
class RepoBelief:
    """One repository under all its names."""

    repo: RepoId
    """Under the name that it has today."""
    status: RepoStatus
    last_known: RepoStatus | None = None
    """Where the status is unknown: what it was when it was last known."""
    facts: RepoFacts | None = None
    """Of the last look that showed it."""
    moved_from: tuple[str, ...] = ()
    notice: str | None = None
    promise: str | None = None
    """Where it holds no code: what its README says of the code's coming."""
    evidence: tuple[str, ...] = ()


def judge(repo: RepoId, looks: Iterable[Look], gone: GonePolicy = GONE) -> RepoBelief:
    """What the looks at one repository, under any of its names, amount to.

    ``repo`` is its name today. The order and repetition of looks does not matter. Failures are
    no looks: they change nothing.
    """
    told = sorted(set(looks), key=_when)
    shown, later = _split(told)
    if not shown:
        return _never_seen(repo, told)
    facts = shown[-1][1]
    status, why = _status_of(facts)
    promise = promise_of_readme(facts.readme or "") if status in _WITHOUT_CODE else None
    belief = RepoBelief(
        repo=facts.repo,
        status=status,
        facts=facts,
        moved_from=_former_names(facts.repo, shown),
        promise=promise,
        evidence=(*why, *_asides(facts), *((f"its README says: {promise}",) if promise else ())),
    )
    return _after(belief, later, gone) if later else belief


def _split(told: Sequence[Look]) -> tuple[list[tuple[RepoId, RepoFacts]], list[Look]]:
    """The looks that showed the repository, and those since the last of them."""
    shown: list[tuple[RepoId, RepoFacts]] = []
    later: list[Look] = []
    for look in told:
        if isinstance(look.answer, RepoFacts):
            shown.append((look.asked, look.answer))
            later = []
        else:
            later.append(look)
    return shown, later


def _former_names(repo: RepoId, shown: Iterable[tuple[RepoId, RepoFacts]]) -> tuple[str, ...]:
    return tuple(sorted({asked.full_name for asked, _ in shown if asked != repo}))


def canonical(looks: Mapping[RepoId, Sequence[Look]]) -> dict[RepoId, RepoId]:
    """For every repository asked for, the name that its host gives it today.

    The last look that showed it decides. A chain of renames is followed from look to later look,
    so that two repositories that swapped their names do not lead in a circle.
    """
    steps = {asked: step for asked, seen in looks.items() if (step := _last_step(seen))}
    return {asked: _follow(asked, steps) for asked in looks}


def _last_step(looks: Sequence[Look]) -> tuple[datetime, RepoId] | None:
    shown = [
        (look.last_seen, look.answer.repo) for look in looks if isinstance(look.answer, RepoFacts)
    ]
    return max(shown, default=None)


def _follow(repo: RepoId, steps: Mapping[RepoId, tuple[datetime, RepoId]]) -> RepoId:
    since: datetime | None = None
    while (step := steps.get(repo)) and (since is None or step[0] > since):
        since, repo = step
    return repo


def _when(look: Look) -> tuple[datetime, str, str]:
    return look.last_seen, look.asked.key, repr(look.answer)


def _never_seen(repo: RepoId, told: Sequence[Look]) -> RepoBelief:
    if not told:
        return RepoBelief(repo, RepoStatus.UNKNOWN, evidence=("never answered",))
    answer = told[-1].answer
    if isinstance(answer, Absent) and answer.why is Absence.BLOCKED:
        return RepoBelief(
            repo, RepoStatus.BLOCKED, notice=answer.notice, evidence=("blocked by the host",)
        )
    if _is_expired(answer):
        return RepoBelief(repo, RepoStatus.UNKNOWN, evidence=(_EXPIRED,))
    return RepoBelief(repo, RepoStatus.MISSING, evidence=("not found, and never seen alive",))


def _after(belief: RepoBelief, later: Sequence[Look], gone: GonePolicy) -> RepoBelief:
    """The belief in a repository that was alive and has not been shown since."""
    last = later[-1].answer
    if isinstance(last, Absent) and last.why is Absence.BLOCKED:
        return replace(
            belief,
            status=RepoStatus.BLOCKED,
            notice=last.notice,
            evidence=("blocked by the host", *belief.evidence),
        )
    if _is_expired(last):
        return replace(
            belief,
            status=RepoStatus.UNKNOWN,
            last_known=belief.status,
            evidence=(_EXPIRED, *belief.evidence),
        )
    first = later[0].at
    why = f"not found at {len(later)} looks since {first.date().isoformat()}"
    is_gone = len(later) >= gone.looks and later[-1].at - first >= timedelta(days=gone.days)
    return replace(
        belief,
        status=RepoStatus.GONE if is_gone else RepoStatus.UNKNOWN,
        last_known=None if is_gone else belief.status,
        evidence=(why, *belief.evidence),
    )


_EXPIRED = "the link for anonymous review has expired, which says nothing of the code"


def _is_expired(answer: RepoFacts | Absent) -> bool:
    return isinstance(answer, Absent) and answer.why is Absence.EXPIRED


def _status_of(facts: RepoFacts) -> tuple[RepoStatus, tuple[str, ...]]:
    contents, why = judge_contents(
        facts.entries, is_empty=facts.is_empty, inside=dict(facts.inside or ())
    )
    return _BY_CONTENTS[contents], why


_BY_CONTENTS = {
    Contents.CODE: RepoStatus.AVAILABLE,
    Contents.PLACEHOLDER: RepoStatus.PLACEHOLDER,
    Contents.EMPTY: RepoStatus.EMPTY,
    Contents.UNDECIDED: RepoStatus.UNKNOWN,
}


def _asides(facts: RepoFacts) -> tuple[str, ...]:
    archived = ("archived",) if facts.archived else ()
    return (*archived, f"fork of {facts.fork_of.full_name}") if facts.fork_of else archived


# --- a paper's code -----------------------------------------------------------


class CodeStatus(StrEnum):
    """What is to be said of a paper's code."""

    AVAILABLE = "available"
    PLACEHOLDER = "placeholder"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"
    GONE = "gone"
    MISSING = "missing"
    PROMISED = "promised"
    NONE_FOUND = "none_found"


_BEST_FIRST = (
    RepoStatus.AVAILABLE,
    RepoStatus.PLACEHOLDER,
    RepoStatus.EMPTY,
    RepoStatus.UNKNOWN,
    RepoStatus.BLOCKED,
    RepoStatus.GONE,
    RepoStatus.MISSING,
)


def best(statuses: Iterable[RepoStatus]) -> RepoStatus | None:
    """The status that serves a reader best, or ``None`` where there is none."""
    return min(statuses, key=_BEST_FIRST.index, default=None)


def code_status(
    official: Sequence[RepoStatus],
    community: Sequence[RepoStatus],
    *,
    promised: bool,
    all_answered: bool,
) -> tuple[CodeStatus, bool]:
    """A paper's code status, and whether it is that of an official repository.

    ``all_answered``: every source of links was asked and answered. Without that, nothing found
    means unknown.
    """
    status, is_official = best(official or community), bool(official)
    if status in LIVE or status is RepoStatus.UNKNOWN:
        return CodeStatus(status), is_official
    if promised:
        return CodeStatus.PROMISED, False
    if status is not None:
        return CodeStatus(status), is_official
    return (CodeStatus.NONE_FOUND if all_answered else CodeStatus.UNKNOWN), False
