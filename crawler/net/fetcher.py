"""Asks the sites, politely, and answers with values: the only way to the network.

It must not judge what a page says, and it never turns a failure into an answer.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Self
from urllib.parse import urlsplit

from crawler.core.http import (
    REDIRECTS,
    Attempt,
    NetworkPolicy,
    clean,
    is_transient,
    public_url,
    quota_wait,
    retry_after,
    stated_wait,
)
from crawler.core.logs import told
from crawler.core.model import Failure, Objection, Page, Request, Trouble
from crawler.core.targets import Refusal, Target, redirect, target_of
from crawler.net.circuit import Circuits, Rules
from crawler.net.manners import Manners
from crawler.net.pace import Closed, Pacer, Turn
from crawler.net.retrying import Journey, Setback, retrying
from crawler.net.transport import Answer, Fault, Transport

_LOG = logging.getLogger("crawler.net")
_MOST_REDIRECTS = 5


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _ignore(_attempt: Attempt) -> None:
    pass


class Fetcher:
    """Asks one thing after the other; may be used from several threads; a context manager.

    ``credentials``: host to the value of its ``Authorization`` header, sent to that host only,
    over TLS or to its stand-in, and never after a redirect from another host. ``on_attempt`` is
    called after every request that went out, in the thread that asked. ``sleep`` must make
    ``now`` and ``monotonic`` go on; ``rng`` gives numbers in [0, 1).

    Making one raises :class:`OSError` where the policy's folder cannot be written, or its
    certificates are missing.
    """

    def __init__(  # noqa: PLR0913 - each is a seam of its own
        self,
        policy: NetworkPolicy,
        *,
        credentials: Mapping[str, str] | None = None,
        on_attempt: Callable[[Attempt], None] = _ignore,
        now: Callable[[], datetime] = _utc_now,
        sleep: Callable[[float], None] = time.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        rng: Callable[[], float] = random.random,
    ) -> None:
        self._policy = policy
        self._credentials = dict(credentials or {})
        self._on_attempt = on_attempt
        self._now = now
        self._pacer = Pacer(
            policy.state_dir,
            now=now,
            monotonic=monotonic,
            sleep=sleep,
            turn_timeout=policy.turn_timeout,
        )
        rules = Rules(policy.failures_to_rest, policy.rest, policy.longest_rest)
        self._circuits = Circuits(rules, monotonic)
        self._transport = Transport(policy, monotonic)
        self._manners = Manners(policy.user_agent, self.fetch)
        self._retrying = retrying(policy, sleep, rng)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def fetch(self, request: Request) -> Page | Failure:
        """The answer, or why there is none; the network never raises.

        A request with a form or JSON is a POST, and may be sent again: it must be a question, or
        carry a mark by which its receiver knows it again. One that can be divided is not sent
        again where the host fails over it.
        It takes up to ``attempts`` tries, ``patience`` seconds between them, and for each try
        the host's pace, the time to connect and ``deadline`` seconds. :class:`OSError` where the
        folder of the turns cannot be written.
        """
        if request.anywhere and (request.form or request.json):
            refused = Setback(Trouble.REFUSED, "a form goes to known hosts only")
            return self._failure(request, refused)
        target = target_of(request.url, self._policy, anywhere=request.anywhere)
        if isinstance(target, Refusal):
            return self._failure(request, Setback(Trouble.REFUSED, target.reason))
        journey = Journey(request, target, trusted=not request.anywhere)
        try:
            result: Page | Setback = self._retrying(self._go, journey)
        except BaseException:
            if journey.trial:
                self._circuits.withdraw(journey.admitted)
            raise
        self._settle(journey, result)
        return result if isinstance(result, Page) else self._failure(request, result)

    def _failure(self, request: Request, setback: Setback) -> Failure:
        shown = _shown(request, request.url)
        detail, wait = setback.detail, setback.wait
        _LOG.info(
            "no answer from %s: %s",
            shown,
            detail,
            extra=told(
                "no_answer", host=_host(request.url), url=shown, trouble=setback.trouble.value
            ),
        )
        url = shown if request.hidden else request.url
        return Failure(url, setback.trouble, detail, self._now(), wait, setback.status)

    def _settle(self, journey: Journey, result: Page | Setback) -> None:
        if not journey.admitted:
            return
        if isinstance(result, Page):
            self._circuits.settle(journey.admitted, answered=True)
        elif result.trouble not in {Trouble.REFUSED, Trouble.RESTING} and not result.too_much:
            # a host that forbids everything has shut us out: to go on asking makes it worse
            failed = result.transient or result.trouble in {Trouble.UNAVAILABLE, Trouble.FORBIDDEN}
            self._circuits.settle(journey.admitted, answered=not failed)
        elif journey.trial:
            self._circuits.withdraw(journey.admitted)

    def _go(self, journey: Journey) -> Page | Setback:
        """One try: go on from where the last one ended, over redirects."""
        while True:
            step = self._objection(journey) or self._visit(journey)
            if not isinstance(step, Target):
                return step
            if step.key != journey.target.key:
                self._circuits.settle(journey.admitted, answered=True)
                journey.admitted, journey.trial, journey.trusted = "", False, False
            journey.target = step
            journey.redirects += 1

    def _objection(self, journey: Journey) -> Setback | None:
        """Why the host does not want the page asked for; known hosts are asked by their terms."""
        return self._manners.objection(journey.target) if journey.request.anywhere else None

    def _visit(self, journey: Journey) -> Page | Target | Setback:
        target, policy = journey.target, self._policy
        if not journey.admitted:
            admission = self._circuits.admit(target.key)
            if admission.rest:
                detail = f"{target.host} failed too often and rests"
                return Setback(Trouble.RESTING, detail, wait=admission.rest)
            journey.admitted, journey.trial = target.key, admission.trial
        patience = policy.patience - journey.waited if journey.request.waits else 0.0
        pace = policy.pace(target.host)
        if journey.request.anywhere:
            pace = max(pace, self._manners.delay(target))
        secret = self._credentials.get(target.host, "") if journey.trusted else ""
        quota = journey.request.quota
        turns = self._pacer.turn(target.key, pace, patience, signed=bool(secret), quota=quota)
        with turns as turn:
            if isinstance(turn, Closed):
                return _closed(target.host, turn)
            answer, wait = self._exchange(journey, turn, secret)
        return self._outcome(journey, answer, wait)

    def _exchange(
        self, journey: Journey, turn: Turn, secret: str
    ) -> tuple[Answer | Fault, float | None]:
        """What came back, and the seconds that the host asks to be left alone."""
        journey.waited += turn.rested
        journey.pending += turn.waited
        answer = self._transport.ask(journey.target, journey.request, secret, turn.arrived)
        if not isinstance(answer, Answer):
            return answer, None
        now = self._now()
        rest, spent = retry_after(answer.headers, now), quota_wait(answer.headers, now)
        if rest and _asks_for_rest(answer):
            turn.rest(rest)
        if spent:
            turn.spend(spent)
        return answer, stated_wait(answer.headers, now) if _asks_for_rest(answer) else spent

    def _outcome(
        self, journey: Journey, answer: Answer | Fault, wait: float | None
    ) -> Page | Target | Setback:
        if isinstance(answer, Fault):
            transient = answer.trouble is Trouble.UNREACHABLE
            result: Page | Target | Setback = _divided(
                journey.request, Setback(answer.trouble, answer.detail, transient)
            )
            if answer.trouble is Trouble.REFUSED:
                return result
        elif answer.status in REDIRECTS:
            result = self._redirect(journey, answer)
        else:
            result = self._judge(journey, answer, wait)
        if isinstance(result, Setback):
            result = replace(result, status=answer.status)
        self._tell(journey, answer, result)
        return result

    def _redirect(self, journey: Journey, answer: Answer) -> Target | Setback:
        location = answer.headers.get("location", "")
        if not location:
            return Setback(Trouble.UNREADABLE, f"status {answer.status} that says not where to")
        if journey.redirects >= _MOST_REDIRECTS:
            return Setback(Trouble.REFUSED, f"more than {_MOST_REDIRECTS} redirects")
        step = redirect(
            journey.target,
            answer.status,
            location,
            self._policy,
            posted=bool(journey.request.form or journey.request.json),
            anywhere=journey.request.anywhere,
        )
        return Setback(Trouble.REFUSED, step.reason) if isinstance(step, Refusal) else step

    def _judge(self, journey: Journey, answer: Answer, wait: float | None) -> Page | Setback:
        request, status = journey.request, answer.status
        page, trouble = self._page(journey, answer), answer.trouble
        if trouble is Trouble.FORBIDDEN and status == 403 and request.explains:
            trouble = request.explains(page)
        if trouble is not None:
            transient = is_transient(status, trouble)
            return _divided(request, Setback(trouble, f"status {status}", transient, wait))
        complaint = request.complaint(page) if request.complaint and status == 200 else None
        if complaint is None:
            return page
        if isinstance(complaint, str):
            complaint = Objection(Trouble.UNREADABLE, complaint)
        return Setback(complaint.trouble, clean(complaint.detail), transient=True, wait=wait)

    def _page(self, journey: Journey, answer: Answer) -> Page:
        return Page(
            url=journey.target.url,
            status=answer.status,
            body=answer.body,
            fetched_at=self._now(),
            content_type=answer.headers.get("content-type", ""),
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
            moved=journey.redirects > 0,
        )

    def _tell(
        self, journey: Journey, answer: Answer | Fault, result: Page | Target | Setback
    ) -> None:
        journey.sent += 1
        attempt = Attempt(
            host=journey.target.host,
            at=self._now(),
            status=answer.status,
            trouble=result.trouble if isinstance(result, Setback) else None,
            size=len(answer.body) if isinstance(answer, Answer) else 0,
            waited=journey.pending,
            number=journey.sent,
        )
        journey.pending = 0.0
        shown = _shown(journey.request, journey.target.url)
        _LOG.debug(
            "%s %s: %s",
            shown,
            attempt.status,
            attempt.trouble,
            extra=told(
                "request",
                host=attempt.host,
                url=shown,
                status=attempt.status,
                trouble=attempt.trouble.value if attempt.trouble else None,
                bytes=attempt.size,
                waited=round(attempt.waited, 3),
                number=attempt.number,
            ),
        )
        self._on_attempt(attempt)


def _shown(request: Request, url: str) -> str:
    """The address as it may be told to anybody."""
    return _host(url) if request.hidden else public_url(url)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or "no host"
    except ValueError:
        return "no host"


def _asks_for_rest(answer: Answer) -> bool:
    """Whether ``Retry-After`` counts: GitHub's limits are told under status 200 too."""
    limited = answer.trouble is not None and is_transient(answer.status, answer.trouble)
    return limited or answer.status == 200


def _divided(request: Request, setback: Setback) -> Setback:
    """A setback that the size of the question may have caused is no sign of a host in trouble."""
    too_much = setback.trouble in {Trouble.UNAVAILABLE, Trouble.UNREACHABLE, Trouble.TOO_LARGE}
    if not request.divisible or not too_much:
        return setback
    return replace(setback, transient=False, too_much=True)


def _closed(host: str, closed: Closed) -> Setback:
    if closed.seconds is None:
        return Setback(Trouble.RESTING, f"other processes keep asking {host}")
    detail = f"{host} asked to be left alone for {closed.seconds:.0f} s"
    return Setback(Trouble.RESTING, detail, wait=closed.seconds)
