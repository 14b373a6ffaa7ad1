"""Reads the pages that papers name as their own; it follows no link of theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from crawler.core.believe import Belief
from crawler.core.claims import PROJECT_PAGE
from crawler.core.due import part_of, parts_answered
from crawler.core.evidence import Inquiry, PaperEvidence
from crawler.core.model import Claim, ClaimKind, Place
from crawler.core.pages import project_pages
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.project_page import ProjectPage, project_request, read_project
from crawler.store import Batch


def read_project_pages(
    tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]
) -> Iterator[Batch]:
    """A question or two a paper. A paper has its answer when all of its pages have answered."""
    for told, belief in papers:
        title = belief.paper.record.title if belief.paper.record else ""
        yield from _read_all(tools, told.key, project_pages(told.claims), title)


def _read_all(tools: Tools, key: str, urls: Sequence[str], title: str) -> Iterator[Batch]:
    """Each page in turn; those that answered in a run that was killed are not asked again."""
    subject, failed = f"paper:{key}", None
    done = parts_answered(PROJECT_PAGE, tools.store.inquiries([subject])[subject])
    for url in urls:
        if part_of(PROJECT_PAGE, url) in done:
            continue
        batch = _read(tools, key, url, title)
        (inquiry,) = batch.inquiries
        failed = failed or (inquiry if inquiry.is_open else None)
        part = replace(inquiry, source=part_of(PROJECT_PAGE, url))
        yield replace(batch, inquiries=() if inquiry.is_open else (part,))
    now = tools.clock()
    yield Batch(now, inquiries=(failed or Inquiry(subject, PROJECT_PAGE, answered_at=now),))


def _read(tools: Tools, key: str, url: str, title: str) -> Batch:
    told: Told[ProjectPage] | Batch = ask(
        tools,
        project_request(url),
        partial(read_project, title=title),
        f"paper:{key}",
        PROJECT_PAGE,
    )
    if isinstance(told, Batch):
        return told
    claims = tuple((key, _claim(link.url, link.words)) for link in told.value.links)
    return replace(told.batch, claims=claims)


def _claim(url: str, words: str) -> Claim:
    return Claim(ClaimKind.LINK, PROJECT_PAGE, Place.PROJECT_PAGE, words, url)
