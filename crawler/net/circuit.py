"""Rests a host that keeps failing; it must not ask, wait or read a clock by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """When a circuit opens, and for how long. Seconds."""

    failures: int
    """Failures in a row that open it."""
    rest: float
    """How long it stays open; doubles with each trial that fails."""
    longest: float


@dataclass(frozen=True, slots=True)
class Circuit:
    """What is remembered of one host. The default is a host that answers (closed).

    Open while the clock stands before ``until``; then half-open, which lets one trial through,
    until a trial is settled.
    """

    failures: int = 0
    """In a row."""
    rests: int = 0
    """In a row; 0 says that the circuit is closed."""
    until: float = 0.0
    trial: bool = False
    """One question is out that will close it or open it again."""


@dataclass(frozen=True, slots=True)
class Admission:
    """May a question go out?"""

    rest: float
    """0, or the seconds to leave the host alone."""
    trial: bool = False
    """It is the half-open circuit's one trial: ask once, do not try again."""


def admit(circuit: Circuit, now: float, rules: Rules) -> Admission:
    """Whether the host may be asked at ``now``; it changes nothing."""
    if not circuit.rests:
        return Admission(0.0)
    if now < circuit.until:
        return Admission(circuit.until - now)
    return Admission(rules.rest) if circuit.trial else Admission(0.0, trial=True)


def failed(circuit: Circuit, now: float, rules: Rules) -> Circuit:
    """The circuit after a question that failed at ``now``."""
    failures = circuit.failures + 1
    if circuit.rests and not circuit.trial:
        return circuit  # asked before it opened: it says nothing new
    if not circuit.trial and failures < rules.failures:
        return Circuit(failures=failures)
    # the exponent is bounded, since a float overflows at 1024 doublings
    rest = min(rules.longest, rules.rest * 2.0 ** min(circuit.rests, 64))
    return Circuit(failures=failures, rests=circuit.rests + 1, until=now + rest)


class Circuits:
    """One circuit a key; may be used from several threads."""

    def __init__(self, rules: Rules, monotonic: Callable[[], float]) -> None:
        self._rules = rules
        self._monotonic = monotonic
        self._circuits: dict[str, Circuit] = {}
        self._lock = threading.Lock()

    def admit(self, key: str) -> Admission:
        """Whether the host may be asked now; an admitted question must be settled."""
        with self._lock:
            circuit = self._circuits.get(key, Circuit())
            admission = admit(circuit, self._monotonic(), self._rules)
            if admission.trial:
                self._circuits[key] = Circuit(
                    circuit.failures, circuit.rests, circuit.until, trial=True
                )
            return admission

    def settle(self, key: str, *, answered: bool) -> None:
        """The question got an answer, which closes the circuit, or failed."""
        with self._lock:
            circuit = self._circuits.get(key, Circuit())
            now = self._monotonic()
            self._circuits[key] = Circuit() if answered else failed(circuit, now, self._rules)

    def withdraw(self, key: str) -> None:
        """The trial said nothing about the host after all: another question may be it."""
        with self._lock:
            circuit = self._circuits.get(key, Circuit())
            self._circuits[key] = Circuit(circuit.failures, circuit.rests, circuit.until)
