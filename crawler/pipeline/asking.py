"""Asks for many things at once, in batches that halve themselves; it reads no answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from crawler.core.model import Failure, Page, Request, Trouble
from crawler.core.portions import portions
from crawler.pipeline.ports import Fetches

Item = TypeVar("Item")

# What a service says when it is the question that is too much, and not the moment.
_REFUSALS = frozenset({400, 413, 414, 422})


@dataclass(frozen=True, slots=True)
class Answered(Generic[Item]):
    """A batch and the page that answers it."""

    items: tuple[Item, ...]
    request: Request
    page: Page


@dataclass(frozen=True, slots=True)
class Unanswered(Generic[Item]):
    """A batch that got no answer, and why."""

    items: tuple[Item, ...]
    failure: Failure


def ask_in_batches(
    items: Sequence[Item],
    size: int,
    question: Callable[[Sequence[Item]], Request],
    fetcher: Fetches,
) -> Iterator[Answered[Item] | Unanswered[Item]]:
    """Ask for all items, ``size`` at a time, and give every item back once.

    A batch that is refused for itself (a client error, an internal error, an answer too large) is
    halved and asked again, down to the one item that is refused alone. A host that is down or
    overloaded is not asked more often for it.
    """
    waiting = [tuple(some) for some in portions(items, size)][::-1]
    while waiting:
        batch = waiting.pop()
        request = question(batch)
        answer = fetcher.fetch(request)
        refusal = _refusal(answer)
        if refusal is None and isinstance(answer, Page):
            yield Answered(batch, request, answer)
        elif refusal is not None and len(batch) > 1:
            half = len(batch) // 2
            waiting += [batch[half:], batch[:half]]
        else:
            yield Unanswered(batch, refusal or _failure(answer))


def _refusal(answer: Page | Failure) -> Failure | None:
    """The answer as a failure, where it is the batch itself that was refused."""
    if isinstance(answer, Page):
        return _failure(answer) if answer.status in _REFUSALS else None
    too_much = answer.trouble is Trouble.TOO_LARGE or answer.status == 500
    return answer if too_much else None


def _failure(answer: Page | Failure) -> Failure:
    if isinstance(answer, Failure):
        return answer
    detail = f"refused with status {answer.status}"
    return Failure(answer.url, Trouble.UNREADABLE, detail, answer.fetched_at, status=answer.status)
