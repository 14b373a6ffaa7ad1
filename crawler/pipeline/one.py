"""Asks one question and keeps how it went as evidence; what the answer says, readers tell."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from crawler.core.evidence import Inquiry
from crawler.core.model import Failure, Page, Request, Trouble, Unreadable
from crawler.pipeline.meter import BudgetSpent
from crawler.pipeline.ports import Tools
from crawler.store import Batch, response_of

if TYPE_CHECKING:
    from crawler.store.evidence import Held

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Question(Generic[Value]):
    """A request, and who reads the answer."""

    request: Request
    read: Callable[[Page], Value | Unreadable]
    """Pure; a function of a module or a ``partial`` of one, so that any worker may do it."""
    subject: str
    source: str


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
    heard = _hear(tools, Question(request, read, subject, source))
    return _learnt(heard, _value(heard.unread))


def ask_each(tools: Tools, questions: Iterable[Question[Value]]) -> Iterator[Told[Value] | Batch]:
    """Ask one after the other, in this process; whoever is at hand reads the answers.

    Where the budget ends, what came before is told first.
    """
    waiting: deque[_Heard[Value]] = deque()
    ended: list[BudgetSpent] = []

    def answers() -> Iterator[_Unread[Value]]:
        for question in questions:
            try:
                heard = _hear(tools, question)
            except BudgetSpent as spent:
                ended.append(spent)
                return
            waiting.append(heard)
            yield heard.unread

    read: Callable[[_Unread[Value]], Value | Unreadable | None] = _value
    for _, value in tools.hands.run(read, answers()):
        yield _learnt(waiting.popleft(), value)
    if ended:
        raise ended[0]


_Unread = tuple[Callable[[Page], Value | Unreadable], Page | None]
"""A reader, and what it is to read; ``None``: there is nothing to read."""


@dataclass(frozen=True, slots=True)
class _Heard(Generic[Value]):
    """What came back, not yet read."""

    question: Question[Value]
    answer: Page | Failure
    at: datetime
    bound: str
    """What the validators of the answer are bound to."""
    held: Held | None
    """The last answer, of which the host was asked whether it still holds."""

    @property
    def still_holds(self) -> Held | None:
        """The last answer, where it does."""
        is_same = isinstance(self.answer, Page) and self.answer.status == 304
        return self.held if is_same else None

    @property
    def unread(self) -> _Unread[Value]:
        page = self.answer if isinstance(self.answer, Page) and not self.still_holds else None
        return self.question.read, page


def _hear(tools: Tools, question: Question[Value]) -> _Heard[Value]:
    request = question.request
    bound = tools.plan.bound_to(request.url)
    held = tools.store.held(request.url, bound)
    if held is not None:
        request = replace(request, etag=held.etag, last_modified=held.last_modified)
        question = replace(question, request=request)
    return _Heard(question, tools.fetcher.fetch(request), tools.clock(), bound, held)


def _value(unread: _Unread[Value]) -> Value | Unreadable | None:
    read, page = unread
    return None if page is None else read(page)


def _learnt(heard: _Heard[Value], value: Value | Unreadable | None) -> Told[Value] | Batch:
    answer, now = heard.answer, heard.at
    subject, source = heard.question.subject, heard.question.source
    if isinstance(answer, Failure):
        return Batch(now, inquiries=(failed(subject, source, answer),))
    inquiry = Inquiry(subject, source, answered_at=now)
    if heard.still_holds:
        return Batch(now, inquiries=(inquiry,), seen_again=heard.still_holds.response_id)
    if isinstance(value, Unreadable):
        why = Failure(
            answer.url, Trouble.UNREADABLE, value.reason, answer.fetched_at, status=answer.status
        )
        return Batch(now, inquiries=(failed(subject, source, why),))
    origin = response_of(heard.question.request, answer, heard.bound)
    # a page was read: that a reader gives None is an answer of its own
    return Told(cast("Value", value), Batch(now, origin, inquiries=(inquiry,)))


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
