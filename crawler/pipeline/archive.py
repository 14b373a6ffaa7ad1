"""Takes in an archived table of papers and code, for the papers of a run; it asks nobody."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from crawler.core.model import Claim
from crawler.pipeline.ports import Tools
from crawler.sources.pwc_archive import ArchivedLink, BadRow
from crawler.store import Batch

Table = Iterable[ArchivedLink | BadRow | None]
_KEPT_AT_ONCE = 500
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a table gave."""

    rows: int = 0
    claims: int = 0
    """Rows that speak of a paper of the run."""
    bad: tuple[BadRow, ...] = ()
    """The first rows that were not understood."""
    bad_rows: int = 0


def take_in(tools: Tools, table: Table, keys: Collection[str]) -> TakenIn:
    """Keep the claims of a table on the papers named; of all others nothing."""
    papers = frozenset(keys)
    count = _Count()
    held: list[tuple[str, Claim]] = []
    for key, claim in count.links(table):
        if key in papers:
            held.append((key, claim))
            count.claims += 1
        if len(held) == _KEPT_AT_ONCE:
            tools.store.record(Batch(tools.clock(), claims=tuple(held)))
            held = []
    if held:
        tools.store.record(Batch(tools.clock(), claims=tuple(held)))
    return TakenIn(count.rows, count.claims, tuple(count.bad), count.bad_rows)


class _Count:
    """Counts a table's rows as they pass."""

    def __init__(self) -> None:
        self.rows = 0
        self.claims = 0
        self.bad: list[BadRow] = []
        self.bad_rows = 0

    def links(self, table: Table) -> Iterator[tuple[str, Claim]]:
        for row in table:
            self.rows += 1
            if isinstance(row, BadRow):
                self.bad_rows += 1
                self.bad += [row] if len(self.bad) < _SHOWN else []
            elif row is not None:
                yield str(row.paper), row.claim
