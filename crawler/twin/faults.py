"""Faults on request: what goes wrong, for which requests; it must not know a site's pages.

A plan is part of the server object and never of an address, so that a client is tested on
the very addresses that it will use. Plans are deterministic: chance is drawn from a seed and
a request's number, not from the order in which threads run.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from threading import Lock
from zlib import crc32

from crawler.twin.web import Reply, Request


@dataclass(frozen=True, slots=True)
class Answer:
    """Another reply than the site's."""

    make: Callable[[Request], Reply]


@dataclass(frozen=True, slots=True)
class Drop:
    """The connection is closed after a part of the body, though more was announced."""

    share: float = 0.5
    """How much of the body is sent, from 0 to 1; headers are always sent."""


@dataclass(frozen=True, slots=True)
class Hang:
    """No byte is sent; after ``seconds`` the connection is closed."""

    seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class Delay:
    """The site's own reply, but only after ``seconds``."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Truncate:
    """The body ends early, and the headers say that it is whole."""

    share: float = 0.5


Action = Answer | Delay | Drop | Hang | Truncate


def _always(_: Request) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens to which requests. Of several rules that apply the first one counts."""

    action: Action
    host: str | None = None
    """``None``: every host."""
    path: str = "/"
    """The path begins with it."""
    when: Callable[[Request], bool] = _always
    """Anything else that the request must be."""
    nth: Container[int] | None = None
    """Which of the requests that fit, counted from 1; ``None``: all. ``range(1, 4)`` are
    the first three."""
    chance: float = 1.0
    """How likely it then happens."""

    def fits(self, request: Request) -> bool:
        """The request is one of those that the rule counts."""
        ours = self.host is None or self.host == request.host
        return ours and request.path.startswith(self.path) and self.when(request)


class Faults:
    """A plan, and how far it got. It may be shared by threads and changed while they run."""

    def __init__(self, rules: Iterable[Rule] = (), seed: int = 0) -> None:
        self._rules = list(rules)
        self._counts = [0] * len(self._rules)
        self._seed = seed
        self._lock = Lock()

    def add(self, rule: Rule) -> None:
        """From now on; requests that came before do not count for it."""
        with self._lock:
            self._rules.append(rule)
            self._counts.append(0)

    def clear(self) -> None:
        """From now on everything works."""
        with self._lock:
            self._rules.clear()
            self._counts.clear()

    def pick(self, request: Request) -> Action | None:
        """What goes wrong with this request; every rule that it fits counts it."""
        with self._lock:
            due = [index for index, rule in enumerate(self._rules) if rule.fits(request)]
            for index in due:
                self._counts[index] += 1
            struck = [self._rules[index].action for index in due if self._strikes(index)]
        return struck[0] if struck else None

    def _strikes(self, index: int) -> bool:
        rule, number = self._rules[index], self._counts[index]
        if rule.nth is not None and number not in rule.nth:
            return False
        drawn = crc32(f"{self._seed} {index} {number}".encode()) / 2**32
        return drawn < rule.chance
