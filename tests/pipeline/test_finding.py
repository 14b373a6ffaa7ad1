"""Sources of links are asked one after the other, about the papers that need it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from crawler.core.believe import Belief
from crawler.core.claims import FULL_TEXT
from crawler.core.due import may_help
from crawler.core.evidence import Inquiry, PaperEvidence
from crawler.core.match import Match, MatchState
from crawler.core.model import (
    ArxivId,
    ArxivRecord,
    Failure,
    Page,
    Request,
    Seed,
    Trouble,
)
from crawler.core.status import CodeStatus
from crawler.pipeline.believing import beliefs_of
from crawler.pipeline.finding import Stage, ask_stage
from crawler.pipeline.ports import Plan, Tools
from crawler.store import Batch, Store

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAPERS = [f"2601.{number:05}" for number in range(1, 451)]
NAMED = "Our code is at https://github.com/a/b"


class Nobody:
    """No network."""

    def fetch(self, request: Request) -> Page | Failure:
        raise AssertionError(request)


class Counter:
    """Somebody who counts the steps."""

    def __init__(self) -> None:
        self.total, self.done = 0, 0

    def stage(self, _name: str, total: int) -> None:
        self.total = total

    def step(self, count: int = 1) -> None:
        self.done += count


def tools(store: Store, watch: Counter) -> Tools:
    plan = Plan(sources=frozenset({FULL_TEXT}))
    return Tools(store, Nobody(), lambda: NOON, watch, plan)


def keep(store: Store, *, naming: int) -> None:
    """Keep the papers; the abstracts of the first ``naming`` name their code."""
    ids = store.keep_seeds((Seed("list", at, paper) for at, paper in enumerate(PAPERS)), NOON)
    matched = [Match(MatchState.MATCHED, ArxivId(paper), 1.0, (), ()) for paper in PAPERS]
    store.publish_matches(zip(ids, matched, strict=True))
    for number, paper in enumerate(PAPERS):
        words = NAMED if number < naming else "An abstract."
        record = ArxivRecord(ArxivId(paper), 1, "A title", (), abstract=words)
        store.record(Batch(NOON, records=(("arxiv api", record),)))


class Source:
    """Knows of no code, and fails about one paper; remembers how it was asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def ask(self, _tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]) -> Iterator[Batch]:
        self.asked.append(len(papers))
        for told, _ in papers:
            subject = f"paper:{told.key}"
            if told.key == PAPERS[-1]:
                inquiry = Inquiry(subject, FULL_TEXT, None, NOON, Trouble.UNAVAILABLE, "503")
            else:
                inquiry = Inquiry(subject, FULL_TEXT, answered_at=NOON)
            yield Batch(NOON, inquiries=(inquiry,))


def test_a_source_is_asked_in_windows_and_what_failed_stays_unknown() -> None:
    source, watch = Source(), Counter()
    stage = Stage(FULL_TEXT, "reading", source.ask)
    with Store.open(None) as store:
        keep(store, naming=30)
        those = beliefs_of(tools(store, watch), PAPERS)
        open_ = [told.key for told, belief in those if may_help(FULL_TEXT, told, belief)]
        assert open_ == PAPERS[30:]
        ask_stage(tools(store, watch), stage, dict.fromkeys(open_))
        assert source.asked == [200, 200, 20]
        assert watch.total == watch.done == len(open_)
        after = beliefs_of(tools(store, watch), PAPERS)
        code = [belief.paper.code for _, belief in after]
    none, unknown = CodeStatus.NONE_FOUND, CodeStatus.UNKNOWN
    assert code == [unknown] * 30 + [none] * (len(PAPERS) - 31) + [unknown]
