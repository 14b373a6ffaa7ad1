"""Adds up what requests cost, by host and outcome; it must not send or store any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crawler.core.http import Attempt

ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Spent:
    """What a host was asked, and how that went."""

    host: str
    outcome: str
    """``answered``, or the trouble."""
    requests: int
    retries: int
    waited: float
    """Seconds of pace and of waits before retries."""
    size: int
    """Bytes of the bodies, decompressed."""


@dataclass(frozen=True, slots=True)
class Health:
    """Whether a host answers."""

    host: str
    answered_at: datetime | None = None
    """Its last answer among the attempts."""
    failing_since: datetime | None = None
    """The first failure since then; ``None`` where the last attempt was answered."""
    trouble: str | None = None


def spent(attempts: Iterable[Attempt]) -> list[Spent]:
    """The attempts, added up."""
    sums: dict[tuple[str, str], Spent] = {}
    for one in attempts:
        key = one.host, one.trouble.value if one.trouble else ANSWERED
        so_far = sums.get(key, Spent(*key, 0, 0, 0.0, 0))
        sums[key] = Spent(
            *key,
            so_far.requests + 1,
            so_far.retries + (one.number > 1),
            so_far.waited + one.waited,
            so_far.size + one.size,
        )
    return list(sums.values())


def health(attempts: Iterable[Attempt]) -> list[Health]:
    """How each host is, by the attempts in their order."""
    hosts: dict[str, Health] = {}
    for one in attempts:
        so_far = hosts.get(one.host, Health(one.host))
        if one.trouble is None:
            hosts[one.host] = Health(one.host, one.at)
        else:
            since = so_far.failing_since or one.at
            hosts[one.host] = Health(one.host, so_far.answered_at, since, one.trouble.value)
    return list(hosts.values())
