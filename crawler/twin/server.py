"""The twin: one server that stands in for every site, told apart by ``Host``.

It carries out what sites and faults decide, and records what it was asked; it must not know
what a page says.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock, Thread
from types import TracebackType
from typing import Self

from crawler.twin.faults import Action, Answer, Faults, Hang
from crawler.twin.handler import Decision, Server
from crawler.twin.site_faults import throttled
from crawler.twin.sites import ALIASES, OTHERS, sites
from crawler.twin.web import Reply, Request, Site
from crawler.twin.world import World

_TOO_SOON = throttled()


@dataclass(frozen=True, slots=True)
class Hit:
    """One request, as it was answered."""

    host: str
    method: str
    path: str
    """With the query, as it was sent."""
    form: tuple[tuple[str, str], ...]
    at: float
    """When it arrived, in seconds on a clock that only runs forward; differences count."""
    status: int
    """0 where nothing was sent."""
    user_agent: str
    together: int
    """Requests that were being answered for the host just then, this one included."""


def _now() -> datetime:
    return datetime.now(UTC)


class Twin:
    """The server, as a context manager: it runs from ``with`` to the end of the block.

    ``pace`` gives seconds by host: a request that arrives sooner after the one before it is
    answered 429. ``padding`` makes GitHub's pages that many bytes larger. ``clock`` dates
    the feeds. ``records`` are on a page of OAI-PMH. ``quotas``: GitHub's API counts its own.
    """

    def __init__(  # noqa: PLR0913 - each is a property of the sites that tests vary alone
        self,
        world: World,
        faults: Faults | None = None,
        *,
        pace: Mapping[str, float] | None = None,
        padding: int = 0,
        clock: Callable[[], datetime] = _now,
        records: int = 2_500,
        quotas: bool = False,
    ) -> None:
        self.faults = faults or Faults()
        self._pace = dict(pace or {})
        self._make: Callable[[World], dict[str, Site]] = lambda of: sites(
            of, clock, padding, records, quotas=quotas
        )
        self._sites = self._make(world)
        self._lock = Lock()
        self._log: list[Hit] = []
        self._busy: Counter[str] = Counter()
        self._before: dict[str, float] = {}
        self._server = Server(self._deciding)

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def routes(self) -> dict[str, str]:
        """Every host that it stands in for, and where that host's requests are to go; ``*``
        stands for all others."""
        return dict.fromkeys(self._sites, self.url)

    @property
    def log(self) -> tuple[Hit, ...]:
        """Every request so far, in the order in which they were answered."""
        with self._lock:
            return tuple(self._log)

    def forget(self) -> None:
        """Empty the log."""
        with self._lock:
            self._log.clear()

    def change(self, world: World) -> None:
        """From now on the sites show ``world``."""
        self._sites = self._make(world)

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.stop()

    @contextmanager
    def _deciding(self, request: Request) -> Iterator[Decision]:
        with self._lock:
            at = time.monotonic()
            early = at - self._before.get(request.host, at - 1e9) < self._pace.get(request.host, 0)
            self._before[request.host] = at
            self._busy[request.host] += 1
            together = self._busy[request.host]
        try:
            decision = self._decide(request, _TOO_SOON if early else self.faults.pick(request))
            status = 0 if isinstance(decision.fault, Hang) else decision.reply.status
            agent = request.headers.get("user-agent", "")
            asked = (request.host, request.method, request.target, request.form)
            with self._lock:
                self._log.append(Hit(*asked, at, status, agent, together))
            yield decision
        finally:
            with self._lock:
                self._busy[request.host] -= 1

    def _decide(self, request: Request, action: Action | None) -> Decision:
        if isinstance(action, Answer):
            return Decision(action.make(request))
        if isinstance(action, Hang):
            return Decision(Reply(200), action)
        site = self._sites.get(request.host) or ALIASES.get(request.host, self._sites[OTHERS])
        return Decision(site.answer(request), action)
