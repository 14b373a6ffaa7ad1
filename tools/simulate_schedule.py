"""Runs the real schedule over years of nights, for as many papers as wished; it asks nobody.

    python -m tools.simulate_schedule [--papers 10000000] [--sample 2000] [--nights 400]
                                      [--hours 24] [--unsigned]

A sample of papers lives through the nights: what :mod:`crawler.core.schedule` says is due is
answered, what matters most first, as far as the hours of a night allow at each site's pace. What
the sample asks is then told for all papers. The answers are made up; the intervals are not.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from crawler.config import Config
from crawler.core.believe import Belief, believe, claims_on
from crawler.core.claims import FULL_TEXT, GITHUB_SEARCH, HERITAGE, HUGGING_FACE
from crawler.core.evidence import Inquiry, Look, PaperEvidence, SourcedRecord
from crawler.core.ids import github
from crawler.core.model import (
    Absence,
    Absent,
    ArxivId,
    ArxivRecord,
    Claim,
    ClaimKind,
    Entry,
    Place,
    RepoFacts,
    RepoId,
)
from crawler.core.schedule import (
    LOOK,
    RECORD,
    REFRESH,
    RefreshPolicy,
    Task,
    Weight,
    When,
    tasks_for_paper,
)
from crawler.pipeline.ports import Plan

START = datetime(2026, 1, 1, 3, tzinfo=UTC)
SOURCES = frozenset({FULL_TEXT, HUGGING_FACE, GITHUB_SEARCH})
_PLAN = Plan()
_PACES = Config().network.paces()


@dataclass(frozen=True, slots=True)
class Price:
    """What a question costs."""

    host: str
    requests: float
    """For one question, where many are asked at once."""
    seconds: float
    """Between two requests, by the site's terms."""


def prices(*, signed: bool = True) -> dict[str, Price]:
    """By source, with the paces and the batches of the configuration's defaults."""
    look = Price("api.github.com", 1 / _PLAN.repos_per_query, _PACES["api.github.com"])
    page = Price("github.com", 1.0, _PACES["github.com"])
    return {
        RECORD: Price("export.arxiv.org", 1 / _PLAN.ids_per_query, _PACES["export.arxiv.org"]),
        FULL_TEXT: Price("arxiv.org", 1.0, _PACES["arxiv.org"]),
        HUGGING_FACE: Price("huggingface.co", 1.0, _PACES["huggingface.co"]),
        # two questions a paper; GitHub allows 30 searches a minute with a token, 10 without
        GITHUB_SEARCH: Price("api.github.com (search)", 2.0, 2.0 if signed else 6.0),
        HERITAGE: Price("archive.softwareheritage.org", 1.0, 30.0),
        LOOK: look if signed else page,
    }


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of paper, and its share of all."""

    share: float
    state: str
    """``there``, ``bare`` (a README only), ``gone``, ``promised`` or ``none``."""


KINDS = (
    Kind(0.50, "there"),
    Kind(0.30, "none"),
    Kind(0.08, "bare"),
    Kind(0.06, "promised"),
    Kind(0.06, "gone"),
)
"""A guess, and the pessimist's: of a list of code papers far fewer are without."""


class Life:
    """One paper: what is known of it, and what to ask next."""

    def __init__(self, number: int, kind: Kind, born: datetime) -> None:
        self.born = born
        self.kind = kind
        self.repo = github("lab", f"study-{number}")
        self.told = self._first(f"{2000 + number // 90_000:04}.{number % 90_000:05}")
        self.belief: Belief = self._believed()
        self.tasks: list[Task] = []

    def _first(self, key: str) -> PaperEvidence:
        words = (
            "Our code will be released upon acceptance." if self.kind.state == "promised" else ""
        )
        record = ArxivRecord(
            ArxivId(key), 1, f"Study {key}", ("A Person",), words, self.born, self.born, ("cs.LG",)
        )
        sourced = SourcedRecord(record, "arxiv api", self.born, self.born)
        claims: tuple[Claim, ...] = ()
        if self.repo and self.kind.state in ("there", "bare", "gone"):
            context = "Our code is available at this address."
            claims = (Claim(ClaimKind.LINK, "seed", Place.SEED, context, self.repo.url),)
        return PaperEvidence(key, (sourced,), claims, (), {})

    def _believed(self) -> Belief:
        claims = tuple(claims_on(self.told, ()))
        self.told = replace(self.told, claims=claims)
        return believe(self.told, claims, SOURCES)

    def plan(self, when: When) -> None:
        """Ask the schedule what to do next."""
        asked: Mapping[str, Sequence[Inquiry]] = {}
        self.tasks = tasks_for_paper(self.told, self.belief, asked, SOURCES, when)

    def answer(self, task: Task, now: datetime) -> None:
        """The site answers, as it did before."""
        if task.source == LOOK and task.repo:
            self._look(task.repo, now)
            return
        inquiry = Inquiry(f"paper:{self.told.key}", task.source, answered_at=now)
        others = [one for one in self.told.inquiries if one.source != task.source]
        told = replace(self.told, inquiries=(*others, inquiry))
        if task.source == FULL_TEXT:
            page = f"https://arxiv.org/html/{told.key}"
            text = Claim(ClaimKind.LINK, FULL_TEXT, Place.BODY, "", page)
            told = replace(told, claims=(*{*told.claims, text},))
        self.told = told
        if task.asked_at is None:
            self.belief = self._believed()

    def _look(self, repo: RepoId, now: datetime) -> None:
        looks = self.told.looks.get(repo, ())
        answer = _seen(repo, self.kind.state, first=not looks)
        if looks and looks[-1].answer == answer and self.kind.state != "gone":
            seen = (*looks[:-1], replace(looks[-1], seen_again=now))
        else:
            seen = (*looks, Look(repo, answer, now))
        self.told = replace(self.told, looks={repo: seen})
        if len(seen) != len(looks):
            self.belief = self._believed()


def _seen(repo: RepoId, state: str, *, first: bool) -> RepoFacts | Absent:
    if state == "gone" and not first:
        return Absent(Absence.NOT_FOUND)
    files = (Entry("README.md"),) if state == "bare" else (Entry("README.md"), Entry("main.py"))
    return RepoFacts(repo, archived=False, entries=files)


@dataclass(slots=True)
class Report:
    """What the nights came to, for the sample."""

    papers: int
    nights: int
    requests: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """By host, over the counted nights."""
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """At the site's pace."""
    left: Counter[int] = field(default_factory=Counter)
    """Questions that were due and found no room in the last night, by what they matter."""
    latest: float = 0.0
    """Days that the latest of them has been due; what was never asked is due anew each night."""

    def count(self, price: Price) -> None:
        """One more question was asked."""
        self.requests[price.host] += price.requests
        self.seconds[price.host] += price.requests * price.seconds

    def per_night(self, host: str, papers: int) -> float:
        """Requests a night, for so many papers."""
        return self.requests[host] / self.nights * papers / self.papers

    def hours(self, host: str, papers: int) -> float:
        """Hours a night at the site's pace, for so many papers."""
        return self.seconds[host] / self.nights * papers / self.papers / 3_600


def sample(count: int, years: float = 10.0, kinds: Sequence[Kind] = KINDS) -> list[Life]:
    """Papers of the last ten years, and of the nights to come as often."""
    dice = random.Random(20261127)
    span = timedelta(days=365 * years)
    chosen = dice.choices(kinds, [kind.share for kind in kinds], k=count)
    return [
        Life(number, kind, START - span + (span + timedelta(days=400)) * dice.random())
        for number, kind in enumerate(chosen)
    ]


def simulate(  # noqa: PLR0913 - each is varied alone
    lives: Iterable[Life],
    nights: int,
    warm: int = 0,
    *,
    hours: float | None = None,
    scale: float = 1.0,
    signed: bool = True,
    policy: RefreshPolicy = REFRESH,
) -> Report:
    """Let the papers live; the first ``warm`` nights, in which all is new, are not counted.

    ``hours``: of a night, for each host; ``None``: as many as it takes. ``scale``: papers that
    one of the sample stands for.
    """
    lives = list(lives)
    report, cost = Report(len(lives), nights - warm), prices(signed=signed)
    hosts = {price.host for price in cost.values()}
    limit = math.inf if hours is None else hours * 3_600 / scale
    room = dict.fromkeys(hosts, 0.0)
    for night in range(nights):
        now = START + timedelta(days=night)
        # one of the sample may be more than a night's work: it is paid off in the nights after
        room = {host: min(limit, left + limit) for host, left in room.items()}
        left = []
        for life, task in _due(lives, When(now, policy)):
            price = cost[task.source]
            if room[price.host] <= 0:
                left.append(task)
                continue
            room[price.host] -= price.requests * price.seconds
            if night >= warm:
                report.count(price)
            life.answer(task, now)
        report.left = Counter(one.weight for one in left)
        report.latest = max(((now - one.due_at) / timedelta(days=1) for one in left), default=0.0)
    return report


def _due(lives: Iterable[Life], when: When) -> list[tuple[Life, Task]]:
    """What is due, what matters most first, in the order of the store."""
    found = []
    for life in lives:
        if life.born > when.now:
            continue
        life.plan(when)
        found += [(life, task) for task in life.tasks if task.due_at <= when.now]
    return sorted(found, key=lambda one: (-one[1].weight, one[1].due_at, one[1].subject))


def main() -> None:
    """Print what the nights come to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=10_000_000)
    parser.add_argument("--sample", type=int, default=1_000)
    parser.add_argument("--nights", type=int, default=400)
    parser.add_argument("--hours", type=float)
    parser.add_argument("--unsigned", action="store_true", help="Without a token for GitHub.")
    told = parser.parse_args()
    scale, signed = told.papers / told.sample, not told.unsigned
    first = simulate(sample(told.sample), 1, signed=signed)
    print(f"{told.papers:,} papers, a sample of {told.sample:,}; all asked once:")
    _show(first, told.papers)
    warm = told.nights // 2
    report = simulate(
        sample(told.sample), told.nights, warm, hours=told.hours, scale=scale, signed=signed
    )
    print(f"a night, from the {warm}th on:")
    _show(report, told.papers)
    left = report.left.total() * scale
    print(f"left in the last night: {left:,.0f}, at most {report.latest:.0f} d late")
    for weight, count in sorted(report.left.items(), reverse=True):
        print(f"  {Weight(weight).name.lower():<30} {count * scale:>14,.0f}")


def _show(report: Report, papers: int) -> None:
    for host in sorted(report.requests):
        count, hours = report.per_night(host, papers), report.hours(host, papers)
        print(f"  {host:<30} {count:>14,.0f} requests {hours:>12,.1f} h")


if __name__ == "__main__":
    main()
