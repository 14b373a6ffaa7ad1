"""Asks one question and keeps how it went as evidence; what the answer says, readers tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
    """Ask, and read the answer; no answer, or one that cannot be read, is evidence by itself."""
    answer = tools.fetcher.fetch(request)
    now = tools.clock()
    if isinstance(answer, Failure):
        return Batch(now, inquiries=(failed(subject, source, answer),))
    value = read(answer)
    if isinstance(value, Unreadable):
        why = Failure(
            answer.url, Trouble.UNREADABLE, value.reason, answer.fetched_at, status=answer.status
        )
        return Batch(now, inquiries=(failed(subject, source, why),))
    inquiry = Inquiry(subject, source, answered_at=now)
    return Told(value, Batch(now, response_of(request, answer), inquiries=(inquiry,)))


def failed(subject: str, source: str, failure: Failure) -> Inquiry:
    """A failure as evidence: when and why there was no answer, and nothing else."""
    return Inquiry(
        subject,
        source,
        failed_at=failure.at,
        trouble=failure.trouble,
        detail=failure.detail,
    )
