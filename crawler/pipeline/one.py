"""Asks one question and keeps how it went as evidence; what the answer says, readers tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from crawler.core.evidence import Inquiry
from crawler.core.model import Failure, Page, Request, Trouble, Unreadable
from crawler.pipeline.ports import Tools
from crawler.store import Batch, response_of

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Told(Generic[Value]):
    """What an answer says, and the evidence that it was given."""

    value: Value
    batch: Batch


def ask(
    tools: Tools,
    request: Request,
    read: Callable[[Page], Value | Unreadable],
    subject: str,
    source: str,
) -> Told[Value] | Batch:
    """Ask, and read the answer; no answer, or one that cannot be read, is evidence by itself.

    Where the last answer is kept whole, its host is asked whether it still holds, and that it does
    is evidence by itself too.
    """
    bound = tools.plan.bound_to(request.url)
    held = tools.store.held(request.url, bound)
    if held is not None:
        request = replace(request, etag=held.etag, last_modified=held.last_modified)
    answer = tools.fetcher.fetch(request)
    now = tools.clock()
    if held is not None and isinstance(answer, Page) and answer.status == 304:
        same = Inquiry(subject, source, answered_at=now)
        return Batch(now, inquiries=(same,), seen_again=held.response_id)
    if isinstance(answer, Failure):
        return Batch(now, inquiries=(failed(subject, source, answer),))
    value = read(answer)
    if isinstance(value, Unreadable):
        why = Failure(
            answer.url, Trouble.UNREADABLE, value.reason, answer.fetched_at, status=answer.status
        )
        return Batch(now, inquiries=(failed(subject, source, why),))
    inquiry = Inquiry(subject, source, answered_at=now)
    origin = response_of(request, answer, bound)
    return Told(value, Batch(now, origin, inquiries=(inquiry,)))


def failed(subject: str, source: str, failure: Failure) -> Inquiry:
    """A failure as evidence: when and why there was no answer, and nothing else."""
    return Inquiry(
        subject,
        source,
        failed_at=failure.at,
        retry_at=_retry_at(failure),
        trouble=failure.trouble,
        detail=failure.detail,
    )


def _retry_at(failure: Failure) -> datetime | None:
    """How long to wait by the host's own word; how long we rest it is the fetcher's to know."""
    wait = None if failure.trouble is Trouble.RESTING else failure.retry_after
    return failure.at + timedelta(seconds=wait) if wait else None
