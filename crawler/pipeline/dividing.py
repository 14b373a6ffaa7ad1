"""Asks for many things at once and again for fewer where that was too much; it judges no answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from crawler.core.model import Failure, Page, Request, Trouble
from crawler.core.portions import portions
from crawler.pipeline.ports import Fetches
from crawler.sources.github_graphql import Refused

Item = TypeVar("Item")
Value = TypeVar("Value")

_TOO_MUCH = frozenset({Trouble.UNAVAILABLE, Trouble.UNREACHABLE, Trouble.TOO_LARGE})


@dataclass(frozen=True, slots=True)
class Part(Generic[Item, Value]):
    """A question, and what came of the things in it that will not be asked for again."""

    request: Request
    page: Page | None
    told: Mapping[Item, Value | Refused]


def ask_divided(
    items: Sequence[Item],
    size: int,
    question: Callable[[Sequence[Item]], Request],
    read: Callable[[Page, Sequence[Item]], Mapping[Item, Value | Refused]],
    fetcher: Fetches,
) -> Iterator[Part[Item, Value]]:
    """Ask for all items, ``size`` at a time, and give every item back once.

    What an answer holds is kept, and only what it lacks is asked for again: what was too much in
    halves, down to the one thing that fails alone.
    """
    waiting = [tuple(some) for some in portions(items, size)][::-1]
    while waiting:
        batch = waiting.pop()
        request = question(batch)
        answer = fetcher.fetch(request)
        page = answer if isinstance(answer, Page) else None
        told = read(page, batch) if page else _unanswered(answer, batch)
        again = [item for item in batch if _is_too_much(told[item])] if len(batch) > 1 else []
        waiting += _halves(again, whole=len(again) == len(batch))
        yield Part(request, page, {item: told[item] for item in batch if item not in again})


def _unanswered(answer: Page | Failure, batch: Sequence[Item]) -> dict[Item, Refused]:
    if isinstance(answer, Page):
        return {}
    refused = Refused(answer.trouble, answer.detail, too_much=answer.trouble in _TOO_MUCH)
    return dict.fromkeys(batch, refused)


def _is_too_much(value: object) -> bool:
    return isinstance(value, Refused) and value.too_much


def _halves(again: list[Item], *, whole: bool) -> list[tuple[Item, ...]]:
    """What to ask for next, the last first; a part is small enough as it is."""
    if not again:
        return []
    half = len(again) // 2 if whole else 0
    return [tuple(part) for part in (again[half:], again[:half]) if part]
