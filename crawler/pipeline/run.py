"""The main job, in order: read, resolve, find, check, publish. Each step can be resumed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crawler.core.believe import Belief
from crawler.core.model import Rejected, Seed
from crawler.core.seeds.identity import seed_ids
from crawler.pipeline.archive import Table, TakenIn, take_in
from crawler.pipeline.believing import beliefs_of
from crawler.pipeline.finding import find_code, find_lost_code
from crawler.pipeline.hosted import check_hosted
from crawler.pipeline.looking import check_code
from crawler.pipeline.ports import Tools
from crawler.pipeline.resolve import decide_all, resolve_seeds

_PUBLISHED_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Done:
    """What a run did."""

    entries: tuple[str, ...]
    """The identifiers of the entries that stand in the lists."""
    papers: tuple[str, ...]
    """The keys of the papers that the entries are."""
    rejected: int
    changed: int
    """Rows of belief that differ from before."""
    taken_in: TakenIn
    """What the archived table gave."""


def run(entries: Iterable[Seed | Rejected], tools: Tools, table: Table = ()) -> Done:
    """Do the main job for the entries given, and for nothing else in the database.

    ``table`` is an archived one of papers and code; of it what speaks of their papers is kept.
    """
    counted = _Counted(entries)
    tools.store.keep_seeds(seed_ids(counted), tools.clock())
    ids = tools.store.seed_ids(sources=sorted(counted.sources))
    resolve_seeds(tools, ids)
    changed = tools.store.publish_matches(decide_all(tools, ids), tools.clock())
    keys = tools.store.paper_keys(ids)
    taken_in = take_in(tools, table, keys)
    find_code(tools, keys)
    check_code(tools, keys)
    check_hosted(tools, keys)
    find_lost_code(tools, keys)
    changed += publish(tools, keys)
    changed += tools.store.retract_papers_without_entry(tools.clock())
    return Done(tuple(ids), tuple(keys), counted.rejected, changed, taken_in)


def rebuild(tools: Tools) -> int:
    """Make all belief anew from the evidence; the number of rows that changed."""
    ids = tools.store.seed_ids()
    changed = tools.store.publish_matches(decide_all(tools, ids), tools.clock())
    changed += publish(tools, tools.store.paper_keys(ids))
    return changed + tools.store.retract_papers_without_entry(tools.clock())


def publish(tools: Tools, keys: Sequence[str]) -> int:
    """Make belief what the evidence amounts to now; the number of rows that changed."""
    changed = 0
    held: list[Belief] = []
    for _, belief in beliefs_of(tools, keys):
        held.append(belief)
        if len(held) == _PUBLISHED_AT_ONCE:
            changed += tools.store.publish(held, tools.clock())
            held = []
    return changed + tools.store.publish(held, tools.clock())


class _Counted:
    """The entries, counted as they pass."""

    def __init__(self, entries: Iterable[Seed | Rejected]) -> None:
        self._entries = entries
        self.rejected = 0
        self.sources: set[str] = set()

    def __iter__(self) -> Iterator[Seed | Rejected]:
        for entry in self._entries:
            self.rejected += isinstance(entry, Rejected)
            self.sources.add(entry.source)
            yield entry
