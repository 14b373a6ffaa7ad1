"""The seams of the pipeline: what it needs of the network, the clock and the person watching."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import urlsplit

from crawler.core.claims import FULL_TEXT
from crawler.core.model import ArxivRecord, Failure, Page, Request, Seed
from crawler.core.schedule import OTHER_HOSTS, REFRESH, RefreshPolicy
from crawler.core.status import GONE, GonePolicy
from crawler.store import Store

if TYPE_CHECKING:
    from crawler.index.pages import KeptPages

Item = TypeVar("Item")
Result = TypeVar("Result")


class Fetches(Protocol):
    """Asks a site. Politeness, retries and guards are its own business."""

    def fetch(self, request: Request) -> Page | Failure:
        """The answer, or why there is none; it does not raise for a site's sake."""
        ...


class Finds(Protocol):
    """Knows papers without asking a site: an index on this machine."""

    def candidates(self, seed: Seed) -> Sequence[ArxivRecord]:
        """The papers that the entry might be, best first; none where there is none."""
        ...


class Works(Protocol):
    """Does pure work, here or by others. What has to be asked or kept is no work of theirs."""

    def run(
        self, work: Callable[[Item], Result], items: Iterable[Item], at_once: int = 1
    ) -> Iterator[tuple[Item, Result]]:
        """Every item with its result, in the order of the items.

        More items may be taken than results were given; ``at_once`` are handed over together.
        """
        ...


class Here:
    """This process does the work, one item after the other."""

    def run(
        self,
        work: Callable[[Item], Result],
        items: Iterable[Item],
        at_once: int = 1,  # noqa: ARG002 - nothing is handed over
    ) -> Iterator[tuple[Item, Result]]:
        """Every item with its result, before the next is taken."""
        for item in items:
            yield item, work(item)


class Watches(Protocol):
    """Somebody who is told how far the work is."""

    def stage(self, name: str, total: int) -> None:
        """A stage of ``total`` steps begins."""
        ...

    def step(self, count: int = 1) -> None:
        """So many steps of the stage are done."""
        ...


class Unwatched:
    """Nobody watches."""

    def stage(self, name: str, total: int) -> None:
        """Say nothing."""

    def step(self, count: int = 1) -> None:
        """Say nothing."""


Clock = Callable[[], datetime]
SIGNED_HOST = "api.github.com"
"""The one host that is sent a credential."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How the work is to be done."""

    titles_per_query: int = 50
    ids_per_query: int = 200
    sources: frozenset[str] = frozenset({FULL_TEXT})
    """The sources of links that are in use."""
    other_hosts: bool = True
    """Repositories of other hosts than GitHub are looked at."""
    recheck_days: float = 1.0
    gone: GonePolicy = GONE
    signed: bool = False
    """GitHub's APIs are asked with a token, which GraphQL needs."""
    repos_per_query: int = 40
    reader: str = ""
    """The version of this program: what another one read may have been understood otherwise."""
    signature: str = ""
    """A digest of the token, by which another one is noticed."""
    refresh: RefreshPolicy = REFRESH
    """When to ask again."""

    @property
    def asked(self) -> frozenset[str]:
        """All that is asked beside arXiv and GitHub."""
        return self.sources | ({OTHER_HOSTS} if self.other_hosts else set())

    def bound_to(self, url: str) -> str:
        """What the validators of an answer from an address are bound to."""
        own = self.signature if urlsplit(url).hostname == SIGNED_HOST else ""
        return f"{self.reader} {own}".strip()

    def policy(self, *, offline: bool) -> str:
        """A name for how the schedule is made, by which a change of it is noticed."""
        return self.refresh.digest(self.asked | ({"index"} if offline else set()))


@dataclass(frozen=True, slots=True)
class Tools:
    """What every stage works with."""

    store: Store
    fetcher: Fetches
    clock: Clock
    watch: Watches
    plan: Plan
    index: Finds | None = None
    """Where papers are found, in place of asking arXiv."""
    pages: KeptPages | None = None
    """Where lists of changes are kept until they are read to their end; ``None``: none are."""
    wall: Clock | None = None
    """The clock of this machine, where ``clock`` is one that never goes back."""
    hands: Works = field(default_factory=Here)
    """Who reads what came, and judges what is kept."""

    def now(self) -> datetime:
        """What the clock of this machine says, by which intervals are counted."""
        return (self.wall or self.clock)()
