"""Gives out the turns at a host, one at a time on this machine; it must not send anything.

Why not requests-ratelimiter 0.10 with pyrate-limiter 4.5 and its SQLite bucket under a file
lock, measured with two processes: it limits departures within a window, so that arrivals stood
0.175 s apart at a pace of 0.2 s, and in bursts of five with the session's defaults; it lets go
before the request is sent, so that two were in flight; and a row stamped an hour ahead, which a
clock set back leaves behind, stopped it for that hour. (A killed process did no harm there.)
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from filelock import FileLock, Timeout

_RECORD = 256
"""Bytes of a host's file; its five fields never need as many."""
LONGEST_REST = 86_400.0
"""A day: a host's mistaken header shall not silence it for ever."""


@dataclass(frozen=True, slots=True)
class HostState:
    """What all processes know of one host. Seconds of the wall clock, since 1970."""

    asked: float = -math.inf
    """No request arrived there later than this."""
    busy: bool = False
    """A turn was taken and not given back: it is under way, or its process was killed."""
    told: float = -math.inf
    """When the host last asked for a rest."""
    rest: float = 0.0
    """For how many seconds."""
    signed: bool = False
    """It said so to a request with a credential; others have a quota of their own."""


UNKNOWN = HostState(busy=True)
"""A file that cannot be read: taken for a process that was killed."""


def pace_left(state: HostState, pace: float, now: float) -> float:
    """Seconds until the next request may go; between 0 and ``pace``, whatever the clock did."""
    if state.busy:
        return pace
    return max(0.0, min(pace, state.asked + pace - now))


def rest_left(state: HostState, now: float, *, signed: bool) -> float:
    """Seconds of the rest that the host asked for; 0 where the clock was set back since."""
    if state.told > now or state.signed is not signed:
        return 0.0
    return max(0.0, state.told + min(state.rest, LONGEST_REST) - now)


def encode(state: HostState) -> str:
    """The state as the text of its file."""
    known = asdict(state)
    return json.dumps({name: value for name, value in known.items() if value != -math.inf})


def decode(text: str) -> HostState:
    """The state that a file's text holds; :data:`UNKNOWN` where it was cut or is none."""
    try:
        known = json.loads(text)
    except (ValueError, RecursionError):
        return UNKNOWN
    if not isinstance(known, dict):
        return UNKNOWN
    return HostState(
        asked=_number(known.get("asked", -math.inf)),
        busy=known.get("busy") is not False,
        told=_number(known.get("told", -math.inf)),
        rest=_number(known.get("rest", 0.0)),
        signed=known.get("signed") is True,
    )


def _number(value: object) -> float:
    if isinstance(value, float) and not math.isnan(value):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 62:
        return float(value)
    return -math.inf


@dataclass(frozen=True, slots=True)
class Closed:
    """No turn was given."""

    seconds: float | None
    """How long the host asked to be left alone; ``None``: other processes kept the turn."""


@dataclass(slots=True)
class Turn:
    """The right to send one request now. Whoever has it tells what the host did."""

    waited: float
    """Seconds waited for it."""
    rested: float
    """Those of them that the host had asked for."""
    signed: bool
    """The request carries a credential."""
    clocks: Callable[[], tuple[float, float]]
    """The wall clock and the monotonic clock."""
    arrival: tuple[float, float] | None = None
    told: tuple[float, float] | None = None
    spent: tuple[float, float] | None = None

    def arrived(self) -> None:
        """The host began to answer, so that the request arrived before now."""
        self.arrival = self.clocks()

    def rest(self, seconds: float) -> None:
        """The host asked to be left alone that long, by every process."""
        self.told = (self.clocks()[0], seconds)

    def spend(self, seconds: float) -> None:
        """The quota is used up for that long; the host's other quotas are not."""
        self.spent = (self.clocks()[0], seconds)


@dataclass(frozen=True, slots=True)
class _Wait:
    seconds: float
    rest: float
    """Those of them that the host asked for."""


class Pacer:
    """Turns by key, held across threads and processes by a lock that dies with its holder.

    ``folder`` is made where it is missing; :class:`OSError` where it cannot be written.
    ``sleep`` must make both clocks go on.
    """

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        sleep: Callable[[float], None],
        turn_timeout: float,
    ) -> None:
        self._folder = folder
        self._now = now
        self._monotonic = monotonic
        self._sleep = sleep
        self._turn_timeout = turn_timeout
        self._last: dict[str, float] = {}  # by the monotonic clock, which nobody sets forward
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    @contextmanager
    def turn(
        self,
        key: str,
        pace: float,
        patience: float,
        *,
        signed: bool = False,
        quota: str = "",
    ) -> Iterator[Turn | Closed]:
        """One turn at ``key``, ``pace`` seconds after the last one; or why there is none.

        A rest that the host asked for is waited for up to ``patience`` seconds. Waiting does not
        hold the lock: who holds it would take it again before a waiting process sees it free.
        ``signed``: the request will carry a credential. ``quota``: which of the host's quotas it
        uses up, where the host has several.
        """
        file = self._folder / quote(key, safe=" ")
        spent = self._folder / quote(f"{key} quota {quota}", safe=" ") if quota else file
        lock = FileLock(f"{file}.lock")
        start, slept, rested = self._monotonic(), 0.0, 0.0
        while True:
            waited = max(slept, self._monotonic() - start)
            if waited >= self._turn_timeout or not _taken(lock, self._turn_timeout - waited):
                yield Closed(None)
                return
            try:
                step = self._look(file, spent, key, pace, signed=signed)
                if isinstance(step, HostState):
                    waited = max(slept, self._monotonic() - start)
                    turn = Turn(waited, rested, signed, self._clocks)
                    yield from self._hold(file, spent, key, step, turn)
                    return
                if step.rest > patience - rested:
                    yield Closed(step.rest)
                    return
            finally:
                lock.release()
            self._sleep(step.seconds)
            slept += step.seconds
            rested += step.rest

    def _clocks(self) -> tuple[float, float]:
        return self._now().timestamp(), self._monotonic()

    def _look(
        self, file: Path, spent: Path, key: str, pace: float, *, signed: bool
    ) -> HostState | _Wait:
        """With the lock: the state to start from, or what to wait for without the lock."""
        wall, monotonic = self._clocks()
        state = _read(file)
        rest = max(rest_left(each, wall, signed=signed) for each in (state, _read(spent)))
        own = self._last.get(key, -math.inf) + pace - monotonic
        wait = max(rest, own, pace_left(state, pace, wall))
        if wait <= 0:
            return state
        if state.busy or state.asked > wall:
            # its holder is gone, as the lock was free, or the clock was set back: count from here
            _write(file, replace(state, busy=False, asked=wall))
        return _Wait(wait, rest)

    def _hold(
        self, file: Path, spent: Path, key: str, state: HostState, turn: Turn
    ) -> Iterator[Turn]:
        _write(file, replace(state, busy=True))
        try:
            yield turn
        finally:
            wall, self._last[key] = turn.arrival or self._clocks()
            rest = turn.told if spent != file else _longer(turn.told, turn.spent)
            _write(file, _resting(replace(state, asked=wall, busy=False), rest, turn))
            if turn.spent is not None and spent != file:
                _write(spent, _resting(HostState(), turn.spent, turn))


def _longer(
    one: tuple[float, float] | None, other: tuple[float, float] | None
) -> tuple[float, float] | None:
    return max((each for each in (one, other) if each), key=sum, default=None)


def _resting(state: HostState, rest: tuple[float, float] | None, turn: Turn) -> HostState:
    """The state with the rest that the host asked for, if it did."""
    if rest is None:
        return state
    return replace(state, told=rest[0], rest=rest[1], signed=turn.signed)


def _taken(lock: FileLock, timeout: float) -> bool:
    try:
        lock.acquire(timeout=timeout)
    except Timeout:
        return False
    return True


def _read(file: Path) -> HostState:
    try:
        return decode(file.read_text(encoding="utf-8", errors="replace"))
    except FileNotFoundError:
        return HostState()


def _write(file: Path, state: HostState) -> None:
    # one write of a fixed length over the old one, so that a process killed here leaves either
    data = encode(state).ljust(_RECORD).encode()
    file.touch()
    with file.open("r+b", buffering=0) as record:
        record.write(data)
