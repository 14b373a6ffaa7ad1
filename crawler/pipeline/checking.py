"""Tells the state of repositories, one line of input after the other; nothing of it is kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from crawler.core.ids import GITHUB, hosted_id
from crawler.core.model import RepoId
from crawler.core.portions import portions
from crawler.core.refusals import why_no_repository
from crawler.core.status import RepoBelief, RepoStatus, judge
from crawler.pipeline.hosted import look_at_hosted
from crawler.pipeline.looking import look_at_all
from crawler.pipeline.ports import Tools
from crawler.store import Batch

_WINDOW = 400
"""Lines of input that are held at once."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was asked, and what is there."""

    asked: str
    belief: RepoBelief | None
    """``None``: no repository was named."""
    why: str
    """Why nothing could be determined; empty where something could."""
    at: datetime

    @property
    def is_known(self) -> bool:
        """The status could be determined."""
        return self.belief is not None and self.belief.status is not RepoStatus.UNKNOWN


def check_all(tools: Tools, asked: Iterable[str]) -> Iterator[Checked]:
    """The state of each repository, in the order of the input, as soon as it is known.

    A repository that is named more than once, however it is spelled, is looked at once.
    """
    known: dict[RepoId, Checked] = {}
    for window in portions(asked, _WINDOW):
        yield from _in_order(tools, window, known)


def _in_order(
    tools: Tools, window: Sequence[str], known: dict[RepoId, Checked]
) -> Iterator[Checked]:
    waiting = deque((text, hosted_id(text)) for text in window)
    fresh = list(dict.fromkeys(repo for _, repo in waiting if repo and repo not in known))
    yield from _ready(tools, waiting, known)
    judged = [repo for repo in fresh if repo.host == GITHUB]
    others = (look_at_hosted(tools, repo) for repo in fresh if repo.host != GITHUB)
    for batch in chain(look_at_all(tools, judged), others):
        known.update(_told(tools, batch, fresh))
        yield from _ready(tools, waiting, known)


def _ready(
    tools: Tools, waiting: deque[tuple[str, RepoId | None]], known: dict[RepoId, Checked]
) -> Iterator[Checked]:
    """What can be said of the lines in front."""
    while waiting and (waiting[0][1] is None or waiting[0][1] in known):
        text, repo = waiting.popleft()
        if repo is None:
            yield Checked(text, None, why_no_repository(text), tools.clock())
        else:
            yield replace(known[repo], asked=text)


def _told(tools: Tools, batch: Batch, fresh: Sequence[RepoId]) -> Iterator[tuple[RepoId, Checked]]:
    by_subject = {f"repo:{repo.key}": repo for repo in fresh}
    for inquiry in batch.inquiries:
        repo = by_subject[inquiry.subject]
        looks = [look for look in batch.looks if look.asked == repo]
        belief = judge(repo, looks, tools.plan.gone)
        if belief.facts is not None:
            # of a long list only what is shown is held
            belief = replace(belief, facts=replace(belief.facts, readme=None))
        why = "" if looks else f"{inquiry.trouble}: {inquiry.detail}"
        yield repo, Checked(repo.full_name, belief, why, batch.at)
