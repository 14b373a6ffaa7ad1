"""Says what is tried again, when, and how often; it must not send anything itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

import tenacity

from crawler.core.http import NetworkPolicy, next_wait
from crawler.core.logs import told
from crawler.core.model import Request, Trouble
from crawler.core.targets import Target

_LOG = logging.getLogger("crawler.net")


@dataclass(frozen=True, slots=True)
class Setback:
    """No answer so far."""

    trouble: Trouble
    detail: str
    transient: bool = False
    wait: float | None = None
    """Seconds that the host asked for."""
    status: int | None = None
    """The HTTP status, where there was one."""
    too_much: bool = False
    """The question may have been too large; it is to be divided, not sent again."""


@dataclass(slots=True)
class Journey:
    """One question on its way, over redirects and tries."""

    request: Request
    target: Target
    redirects: int = 0
    sent: int = 0
    """Requests that went out."""
    waited: float = 0.0
    """Seconds of patience that are used up."""
    pending: float = 0.0
    """Seconds waited since the last request went out."""
    admitted: str = ""
    """The key whose circuit let it through and is to hear how it ended."""
    trial: bool = False
    trusted: bool = True
    """No redirect has led to another host yet."""


def retrying(
    policy: NetworkPolicy, sleep: Callable[[float], None], rng: Callable[[], float]
) -> tenacity.Retrying:
    """All that is ever tried again: transient setbacks, in bounded number and time."""

    def wait(state: tenacity.RetryCallState) -> float:
        journey, setback = _call(state)
        first = policy.first_wait(journey.target.host, setback.trouble)
        return next_wait(state.attempt_number, setback.wait, first, policy.longest_wait, rng())

    def stop(state: tenacity.RetryCallState) -> bool:
        journey, setback = _call(state)
        spent = journey.waited + state.upcoming_sleep > policy.patience
        once = journey.trial or (setback.trouble is Trouble.THROTTLED and not journey.request.waits)
        return once or spent or state.attempt_number >= policy.attempts

    def before_sleep(state: tenacity.RetryCallState) -> None:
        journey, setback = _call(state)
        journey.waited += state.upcoming_sleep
        journey.pending += state.upcoming_sleep
        host, seconds = journey.target.host, state.upcoming_sleep
        _LOG.info(
            "%s: %s; asking again in %.1f s",
            host,
            setback.detail,
            seconds,
            extra=told("retry", host=host, trouble=setback.trouble.value, wait=round(seconds, 3)),
        )

    return tenacity.Retrying(
        retry=tenacity.retry_if_result(lambda r: isinstance(r, Setback) and r.transient),
        wait=wait,
        stop=stop,
        sleep=sleep,
        before_sleep=before_sleep,
        retry_error_callback=lambda state: _call(state)[1],
    )


def _call(state: tenacity.RetryCallState) -> tuple[Journey, Setback]:
    """The arguments and the result of a try that was a setback."""
    if state.outcome is None:
        raise RuntimeError("tenacity asks about a try that did not end")
    return state.args[0], state.outcome.result()
