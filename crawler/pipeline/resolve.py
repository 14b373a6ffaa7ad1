"""The stage that finds out which paper an entry is; what to believe is the core's decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from crawler.core.decisions import decided
from crawler.core.due import (
    BY_AUTHORS,
    BY_ID,
    BY_INDEX,
    BY_TITLE,
    needed_for_seed,
    paper_to_look_up,
)
from crawler.core.evidence import Inquiry, SeedEvidence
from crawler.core.match import Match, MatchState, decide
from crawler.core.model import ArxivId, ArxivRecord, Failure, Request, Trouble
from crawler.core.portions import portions
from crawler.core.schedule import SEED_SOURCES
from crawler.pipeline.asking import Answered, Unanswered, ask_in_batches
from crawler.pipeline.one import failed
from crawler.pipeline.ports import Tools
from crawler.sources.arxiv_api import (
    Feed,
    author_title_query,
    id_request,
    query_request,
    read_feed,
    title_term,
)
from crawler.sources.arxiv_queries import authors_query
from crawler.store import Batch, response_of

SOURCE, INDEX = "arxiv api", "arxiv index"
# Entries held in memory at once; a multiple of every batch size in use.
_WINDOW = 1_000
# A crowded answer's entries are asked for again in batches of this size, with their authors.
_CROWDED = 10
# Queries by authors are long and find more than titles do.
_BY_AUTHORS = 20

Seeds = Sequence[SeedEvidence]
_NONE_STALE: Mapping[str, datetime] = {}


def resolve_seeds(
    tools: Tools, ids: Sequence[str], stale: Mapping[str, datetime] = _NONE_STALE
) -> None:
    """Ask arXiv about the entries that need it, and keep what it answers.

    Every answer is stored before the next question, so that a run that ends midway goes on where
    it stopped. ``stale``: by entry, answers up to a moment count as none.
    """
    find = _ask_for if tools.index is None else _find_offline
    tools.watch.stage("finding papers", len(ids))
    for window in portions(ids, _WINDOW):
        again = {
            (f"seed:{id_}", source): stale[id_]
            for id_ in window
            if id_ in stale
            for source in SEED_SOURCES
        }
        with tools.store.asking_again(again):
            find(tools, window)
        tools.watch.step(len(window))


def _ask_for(tools: Tools, ids: Sequence[str]) -> None:
    _ask_by_id(tools, _needing(tools, ids, BY_ID))
    crowded = list(_ask_by_title(tools, _needing(tools, ids, BY_TITLE)))
    _ask_again(tools, crowded)
    _ask_by_authors(tools, _needing(tools, ids, BY_AUTHORS))


def _find_offline(tools: Tools, ids: Sequence[str]) -> None:
    """Nothing but a record that a person chose, and the index lacks, is asked for."""
    needs: dict[str | None, list[SeedEvidence]] = {}
    for told in tools.store.seed_evidence(ids):
        needs.setdefault(needed_for_seed(told, _UNDECIDED, offline=True), []).append(told)
    _find_in_index(tools, [*needs.get(BY_INDEX, ()), *needs.get(BY_ID, ())])
    chosen = [told.id for told in needs.get(BY_ID, ())]
    _ask_by_id(tools, _needing(tools, chosen, BY_ID))


# What is asked of the index does not depend on what is believed.
_UNDECIDED = Match(MatchState.UNKNOWN, None, 0.0, (), ())


def decide_all(tools: Tools, ids: Iterable[str]) -> Iterator[tuple[str, Match]]:
    """What every entry is believed to be, from all that is known of it."""
    for told in tools.store.seed_evidence(ids):
        yield told.id, decide_from(told, offline=tools.index is not None)


def decide_from(told: SeedEvidence, *, offline: bool = False) -> Match:
    """The decision; where a source has not answered, nothing found is unknown."""
    if told.decision is not None:
        return decided(told.decision)
    match = decide(told.seed, told.candidates, answered=True)
    if needed_for_seed(told, match, offline=offline) is None:
        return match
    return decide(told.seed, told.candidates, answered=False)


def _needing(tools: Tools, ids: Sequence[str], source: str) -> list[SeedEvidence]:
    offline = tools.index is not None
    return [
        told
        for told in tools.store.seed_evidence(ids)
        if needed_for_seed(told, decide_from(told, offline=offline), offline=offline) == source
    ]


def _find_in_index(tools: Tools, seeds: Seeds) -> None:
    """Find papers on this machine; the index answers at once, and always."""
    if tools.index is None or not seeds:
        return
    now = tools.clock()
    records: list[tuple[str, ArxivRecord]] = []
    found: list[tuple[str, ArxivId]] = []
    for told in seeds:
        shown = tools.index.candidates(replace(told.seed, arxiv_id=paper_to_look_up(told)))
        papers = _papers(_decide_on(told, shown))
        records += [(INDEX, record) for record in shown if record.arxiv_id in papers]
        found += [(told.id, paper) for paper in papers]
    inquiries = _answered(seeds, BY_INDEX, now)
    tools.store.record(
        Batch(now, records=tuple(records), candidates=tuple(found), inquiries=inquiries)
    )


def _ask_by_id(tools: Tools, seeds: Seeds) -> None:
    def question(batch: Seeds) -> Request:
        return id_request([paper for told in batch if (paper := paper_to_look_up(told))])

    for answer in ask_in_batches(seeds, tools.plan.ids_per_query, question, tools.fetcher):
        tools.store.record(_learn(answer, BY_ID, tools.clock()).batch)


def _ask_by_title(tools: Tools, seeds: Seeds) -> Iterator[SeedEvidence]:
    """Search for the titles; give back the entries that a crowded answer may have left out."""

    def question(batch: Seeds) -> Request:
        terms = [_term(told) or "" for told in batch]
        return query_request(" OR ".join(terms), max_results=_room(batch))

    askable, others = _parted(seeds, _term)
    tools.store.record(_unsearchable(others, BY_TITLE, tools.clock()))
    for answer in ask_in_batches(askable, tools.plan.titles_per_query, question, tools.fetcher):
        learnt = _learn(answer, BY_TITLE, tools.clock())
        tools.store.record(learnt.batch)
        yield from learnt.crowded_out


def _ask_again(tools: Tools, crowded: Seeds) -> None:
    """Ask with the first author, which leaves room even for a title that many papers have."""

    def question(batch: Seeds) -> Request:
        terms = [f"({_term_with_author(told) or _term(told)})" for told in batch]
        return query_request(" OR ".join(terms), max_results=_room(batch))

    for answer in ask_in_batches(crowded, _CROWDED, question, tools.fetcher):
        tools.store.record(_learn(answer, BY_TITLE, tools.clock(), final=True).batch)


def _ask_by_authors(tools: Tools, seeds: Seeds) -> None:
    """Search for papers whose title may have changed; a crowded answer is as good as it gets."""

    def question(batch: Seeds) -> Request:
        queries = [authors_query(told.seed) or "" for told in batch]
        return query_request(" OR ".join(queries), max_results=_room(batch))

    askable, others = _parted(seeds, lambda told: authors_query(told.seed))
    tools.store.record(_unsearchable(others, BY_AUTHORS, tools.clock()))
    for answer in ask_in_batches(askable, _BY_AUTHORS, question, tools.fetcher):
        tools.store.record(_learn(answer, BY_AUTHORS, tools.clock(), final=True).batch)


def _parted(
    seeds: Seeds, asks: Callable[[SeedEvidence], str | None]
) -> tuple[list[SeedEvidence], list[SeedEvidence]]:
    """The entries that can be asked for so, and the others."""
    parts: tuple[list[SeedEvidence], list[SeedEvidence]] = ([], [])
    for told in seeds:
        parts[0 if asks(told) else 1].append(told)
    return parts


def _room(batch: Seeds) -> int:
    return max(100, 10 * len(batch))


def _term(told: SeedEvidence) -> str | None:
    return title_term(told.seed.title or "")


def _term_with_author(told: SeedEvidence) -> str | None:
    last = told.seed.authors[0].split()[-1:] if told.seed.authors else []
    return author_title_query(told.seed.title or "", last[0]) if last else None


def _unsearchable(seeds: Seeds, source: str, now: datetime) -> Batch:
    """An entry that gives nothing to search for: that is all there is to know."""
    return Batch(now, inquiries=_answered(seeds, source, now))


# --- what an answer teaches -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Lesson:
    batch: Batch
    crowded_out: tuple[SeedEvidence, ...] = ()
    """Entries that the answer had no room for; nothing is noted of them yet."""


def _learn(
    answer: Answered[SeedEvidence] | Unanswered[SeedEvidence],
    source: str,
    now: datetime,
    *,
    final: bool = False,
) -> _Lesson:
    if isinstance(answer, Unanswered):
        return _Lesson(Batch(now, inquiries=_failed(answer.items, source, answer.failure)))
    feed = read_feed(answer.page)
    if not isinstance(feed, Feed):
        failure = Failure(answer.page.url, Trouble.UNREADABLE, feed.reason, now)
        return _Lesson(Batch(now, inquiries=_failed(answer.items, source, failure)))
    matches = {told.id: _decide_on(told, feed.records) for told in answer.items}
    crowded = not final and feed.total > len(feed.records)
    left_out = tuple(
        told
        for told in answer.items
        if crowded and matches[told.id].state is not MatchState.MATCHED
    )
    found = [(id_, paper) for id_, match in matches.items() for paper in _papers(match)]
    papers = {paper for _, paper in found}
    batch = Batch(
        now,
        response_of(answer.request, answer.page),
        records=tuple((SOURCE, one) for one in feed.records if one.arxiv_id in papers),
        candidates=tuple(found),
        inquiries=_answered([t for t in answer.items if t not in left_out], source, now),
    )
    return _Lesson(batch, left_out)


def _decide_on(told: SeedEvidence, records: Sequence[ArxivRecord]) -> Match:
    """What one answer says of an entry; a paper that a person chose is believed unseen."""
    if told.decision is None:
        return decide(told.seed, records)
    chosen = [one for one in records if one.arxiv_id.value == told.decision.choice]
    return decided(told.decision) if chosen else decide(told.seed, ())


def _papers(match: Match) -> set[ArxivId]:
    """The papers of an answer to a whole batch that one of its entries might be."""
    papers = {candidate.arxiv_id for candidate in match.candidates}
    return papers | {match.arxiv_id} if match.arxiv_id else papers


def _answered(seeds: Seeds, source: str, now: datetime) -> tuple[Inquiry, ...]:
    return tuple(Inquiry(f"seed:{told.id}", source, answered_at=now) for told in seeds)


def _failed(seeds: Seeds, source: str, failure: Failure) -> tuple[Inquiry, ...]:
    return tuple(failed(f"seed:{told.id}", source, failure) for told in seeds)
