"""A server, a clock that nobody has to wait for, and fetchers that use both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.core.http import Attempt, NetworkPolicy
from crawler.net.fetcher import Fetcher
from tests.net.server import Server


class Clock:
    """Wall clock and monotonic clock that only ``sleep`` moves."""

    def __init__(self) -> None:
        self.start = datetime(2026, 9, 20, 12, tzinfo=UTC)
        self.seconds = 0.0
        self.naps: list[float] = []

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.naps.append(round(seconds, 6))
        self.seconds += seconds


class Asking:
    """Makes fetchers whose hosts ``a.test`` and ``b.test`` are the server."""

    def __init__(self, server: Server, folder: Path, stack: ExitStack) -> None:
        self.server = server
        self.clock = Clock()
        self.attempts: list[Attempt] = []
        self.policy = NetworkPolicy(
            user_agent="crawler/1 (+who@a.test)",
            allowed_hosts=frozenset({"a.test", "b.test"}),
            state_dir=folder,
            routes={"a.test": server.url, "b.test": server.url},
            default_pace=0.0,
            connect_timeout=2.0,
            read_timeout=2.0,
            deadline=5.0,
            max_bytes=100_000,
        )
        self._stack = stack

    def fetcher(self, credentials: dict[str, str] | None = None, **change: Any) -> Fetcher:
        """With the clock that only sleep moves."""
        return self._stack.enter_context(
            Fetcher(
                replace(self.policy, **change),
                credentials=credentials,
                on_attempt=self.attempts.append,
                now=self.clock.now,
                sleep=self.clock.sleep,
                monotonic=self.clock.monotonic,
                rng=lambda: 0.0,
            )
        )

    def real(self, **change: Any) -> Fetcher:
        """With the real clocks; it asks once unless told otherwise."""
        policy = replace(self.policy, **{"attempts": 1, **change})
        return self._stack.enter_context(Fetcher(policy))


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def asking(server: Server, tmp_path: Path) -> Iterator[Asking]:
    with ExitStack() as stack:
        yield Asking(server, tmp_path / "turns", stack)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Set what a name resolves to, one ``(address, port)`` for each time it is looked up."""
    import socket  # noqa: PLC0415 - only what patches it needs it

    real = socket.getaddrinfo
    known: dict[str, list[tuple[str, int]]] = {}

    def look_up(host: str, *args: Any, **kwargs: Any) -> Any:
        if host not in known:
            return real(host, *args, **kwargs)
        answers = known[host]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", answer)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    def resolve(host: str, *answers: tuple[str, int]) -> None:
        known[host] = list(answers)

    return resolve
