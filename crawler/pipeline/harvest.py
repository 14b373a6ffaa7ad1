"""Harvests arXiv's records by OAI-PMH, page by page; it must not write an index.

Records come in the order of the days on which they changed. So where a token has expired, at
midnight UTC, the list is asked for anew from the day that was reached, and nothing is lost but a
part of that day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from crawler.core.model import ArxivId, ArxivRecord, Failure, Page, Request
from crawler.index.pages import KeptPage, KeptPages, Question
from crawler.pipeline.ports import Clock, Fetches, Watches
from crawler.sources.arxiv_oai import (
    BAD_TOKEN,
    OaiError,
    OaiPage,
    changes_request,
    next_request,
    read_list,
)

_MOST_RESTARTS = 3  # of a list that does not get on


@dataclass(frozen=True, slots=True)
class Harvested:
    """The list was read to its end."""

    pages: int
    """That were asked for this time."""
    reached: date
    """The day of the latest change."""
    unread: tuple[str, ...] = ()
    """Why a record could not be read, for each such record."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """There was no answer; what was read stays kept."""

    reason: str
    pages: int
    """That are kept."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The service does not answer such a question."""

    reason: str


@dataclass(slots=True)
class _Way:
    """How far a list was read."""

    question: Question
    reached: date
    in_order: bool = True
    token: str | None = None
    """Of the last page; asks for the next one."""
    done: bool = False
    restarts: int = 0
    unread: list[str] = field(default_factory=list)

    def take(self, page: OaiPage) -> None:
        """Go past a page."""
        before = self.reached
        if page.records or page.deleted:
            self._reach(page.reached)
        if self.reached > before:
            self.restarts = 0
        self.unread += page.unread
        self.token = page.token
        self.done = page.token is None

    def _reach(self, day: date | None) -> None:
        if day is None or day < self.reached:
            self.in_order = False
        if day is not None:
            self.reached = max(self.reached, day)

    def request(self) -> Request:
        """What asks for the next page."""
        if self.token is not None:
            return next_request(self.token)
        since = self.reached if self.in_order else self.question.since
        return changes_request(since, within=self.question.within)


def harvest(
    net: Fetches, pages: KeptPages, question: Question, clock: Clock, watch: Watches
) -> Harvested | Stopped | Refused:
    """Read all changes since a day, and keep their pages.

    It goes on where an earlier harvest of the same question stopped.
    """
    pages.open(question)
    way = _resumed(pages, question, clock().date(), watch)
    kept = len(pages)
    while not way.done:
        request = way.request()
        answer = net.fetch(request)
        if isinstance(answer, Failure):
            return Stopped(f"{answer.trouble}: {answer.detail}", len(pages))
        told = read_list(answer)
        if isinstance(told, OaiPage):
            if told.token is not None and told.token == way.token:
                return Stopped("the service repeats a page", len(pages))
            pages.keep(KeptPage(question, answer.fetched_at, request.url, answer.body))
            watch.step(len(told.records))
            way.take(told)
        elif isinstance(told, OaiError) and told.code != BAD_TOKEN:
            return Refused(f"{told.code}: {told.reason}")
        elif not isinstance(told, OaiError):
            return Stopped(f"unreadable: {told.reason}", len(pages))
        elif way.token is None or way.restarts == _MOST_RESTARTS:
            return Stopped(f"{told.code}: {told.reason}", len(pages))
        else:
            way.token, way.restarts = None, way.restarts + 1
    return Harvested(len(pages) - kept, way.reached, tuple(way.unread))


def _resumed(pages: KeptPages, question: Question, today: date, watch: Watches) -> _Way:
    """The way that an earlier harvest went; tokens are good on the day that they were given."""
    way, day = _Way(question, question.since), today
    for page in pages:
        told = _read(page)
        way.take(told)
        watch.step(len(told.records))
        day = page.fetched_at.date()
    if day != today:
        way.token, way.done = None, False
    return way


class HarvestedRecords:
    """The records of kept pages, in order; they may be gone through more than once."""

    def __init__(self, pages: KeptPages) -> None:
        self._pages = pages

    def __iter__(self) -> Iterator[ArxivRecord]:
        """Page by page, so that never all are in memory."""
        for page in self._pages:
            yield from _read(page).records

    def removed(self) -> frozenset[ArxivId]:
        """The papers that were deleted, and not told of again."""
        gone: set[ArxivId] = set()
        for page in self._pages:
            told = _read(page)
            gone.difference_update(record.arxiv_id for record in told.records)
            gone.update(told.deleted)
        return frozenset(gone)


def _read(kept: KeptPage) -> OaiPage:
    told = read_list(Page(kept.url, 200, kept.body, kept.fetched_at))
    return told if isinstance(told, OaiPage) else OaiPage(())
