"""Asks arXiv's abstract pages whether a new version is a withdrawal; it must not judge a record.

The API does not flag a withdrawal, and authors do not always say so in the comments; the page's
history does (https://info.arxiv.org/help/withdraw.html).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crawler.core.believe import Belief
from crawler.core.claims import DATELINE
from crawler.core.evidence import PaperEvidence
from crawler.core.model import ArxivId
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.arxiv_abs import AbsPage, NoPaper, abs_request, read_abs
from crawler.store import Batch


def read_datelines(tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]) -> Iterator[Batch]:
    """One question a paper."""
    for told, belief in papers:
        yield _read(tools, told, belief)


def _read(tools: Tools, told: PaperEvidence, belief: Belief) -> Batch:
    asked: Told[AbsPage | NoPaper] | Batch = ask(
        tools, abs_request(ArxivId(told.key)), read_abs, f"paper:{told.key}", DATELINE
    )
    if isinstance(asked, Batch):
        return asked
    page, record = asked.value, belief.paper.record
    if not isinstance(page, AbsPage) or record is None or not page.withdrawn:
        return asked.batch
    if page.newest != record.version:
        return asked.batch  # the record of that version is yet to come, and is asked about then
    # The page spells texts otherwise than the API does, and is believed in this one thing.
    return replace(asked.batch, records=((DATELINE, replace(record, withdrawn=True)),))
