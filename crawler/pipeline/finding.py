"""The stage that finds a paper's code: asks the sources that name it, the cheapest first.

Each source is one :class:`Stage`; what is due is decided in :mod:`crawler.core.schedule`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from crawler.core.believe import Belief
from crawler.core.claims import (
    DATELINE,
    FULL_TEXT,
    GITHUB_SEARCH,
    HERITAGE,
    HUGGING_FACE,
    PROJECT_PAGE,
)
from crawler.core.due import lost_repositories
from crawler.core.evidence import PaperEvidence
from crawler.core.portions import portions
from crawler.pipeline.believing import beliefs_of
from crawler.pipeline.datelines import read_datelines
from crawler.pipeline.full_text import read_full_texts
from crawler.pipeline.heritage import find_copies
from crawler.pipeline.ports import Tools
from crawler.pipeline.project_pages import read_project_pages
from crawler.pipeline.records import read_records
from crawler.pipeline.searching import search_github
from crawler.store import Batch

Believed = tuple[PaperEvidence, Belief]
# Papers held in memory at once.
_WINDOW = 200


@dataclass(frozen=True, slots=True)
class Stage:
    """A source of links, and how the pipeline asks it."""

    source: str
    """The name under which its inquiries and claims are kept."""
    words: str
    """What a person is told while it is asked."""
    ask: Callable[[Tools, Sequence[Believed]], Iterator[Batch]]
    """Asks about the papers and gives the evidence back, batch by batch; it stores nothing. Each
    paper ends in one inquiry of its own, answered or failed."""


STAGES = (
    Stage(DATELINE, "reading datelines", read_datelines),
    Stage(FULL_TEXT, "reading full texts", read_full_texts),
    Stage(HUGGING_FACE, "asking Hugging Face", read_records),
    Stage(PROJECT_PAGE, "reading project pages", read_project_pages),
    Stage(GITHUB_SEARCH, "searching GitHub", search_github),
)
"""The cheapest first: a paper whose code a cheaper source named is not asked about further."""
ARCHIVE = Stage(HERITAGE, "asking the archive", find_copies)
"""What is asked once it is known which repositories are there."""


def find_lost_code(tools: Tools, keys: Sequence[str]) -> None:
    """Ask for copies of the repositories that turned out not to be there."""
    if ARCHIVE.source in tools.plan.sources:
        those = beliefs_of(tools, keys)
        lost = (told.key for told, belief in those if lost_repositories(told, belief))
        ask_stage(tools, ARCHIVE, dict.fromkeys(lost))


def ask_stage(tools: Tools, stage: Stage, due: Mapping[str, datetime | None]) -> None:
    """Ask one source about papers; the answers that it gave up to a moment count as none."""
    tools.watch.stage(stage.words, len(due))
    for some in portions(due, _WINDOW):
        stale = {(f"paper:{key}", stage.source): at for key in some if (at := due[key])}
        with tools.store.asking_again(stale):
            for batch in stage.ask(tools, list(beliefs_of(tools, some))):
                tools.store.record(batch)
                tools.watch.step(len(batch.inquiries))
