"""Measures finding and deciding on noisy titles against a search through the list of them."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import NamedTuple

import msgspec
from rapidfuzz import fuzz, process

from crawler.core.match import MatchState, decide
from crawler.core.model import ArxivId
from crawler.core.text import title_tokens
from crawler.index.index import Index
from tests.benchmarks.mixed_set import Query
from tests.benchmarks.timing import MUCH, Row, seconds

TURNS = 6
"""Of the set: each way of answering has its turn, so that a machine's drifts hit all."""

_RIVALS_SHARE = 10  # queries of a turn that the rival answers; it needs half a second for one
_RANGE = 200  # queries that a process is given at once
_ACCEPT = 90.0  # of 100, from where on the rival takes its best title
_RIVAL = "rapidfuzz's process.extract"


@dataclass(slots=True)
class Tally:
    """How often the paper that was taken is the right one."""

    taken: int = 0
    right: int = 0
    there: int = 0

    def add(self, query: Query, taken: ArxivId | None) -> None:
        """Count one answer."""
        self.there += query.right is not None
        self.taken += taken is not None
        self.right += taken is not None and taken == query.right

    @property
    def recall(self) -> float:
        """Of the papers that are there, the share that was taken."""
        return self.right / max(1, self.there)

    @property
    def precision(self) -> float:
        """Of the papers that were taken, the share that is right."""
        return self.right / max(1, self.taken)


def resolve(index: Index, queries: Sequence[Query]) -> list[ArxivId | None]:
    """The paper that is believed for each query."""
    matches = (decide(one.seed, index.candidates(one.seed)) for one in queries)
    return [one.arxiv_id if one.state is MatchState.MATCHED else None for one in matches]


def roughly(snapshot: Path, index: Path, queries: list[Query], *, bars: bool) -> Iterator[Row]:
    """Finding and deciding, against a search through the list of titles; with what it costs."""
    titles, ids = _rivals(snapshot)
    whole, ours, theirs = Tally(), Tally(), Tally()
    alone, pair = [], []
    share = len(queries) // TURNS
    _read_once(index)
    with _hands(1, index, queries) as one, _hands(2, index, queries) as two:
        for begin in range(0, share * TURNS, share):
            asked = queries[begin : begin + _RIVALS_SHARE]
            slow = seconds(partial(_ask_rival, asked, titles, ids, theirs)) / len(asked)
            start = time.perf_counter()
            answers = _ask(one, begin, begin + share)
            alone.append(slow / ((time.perf_counter() - start) / share))
            pair.append(slow / (seconds(partial(_ask, two, begin, begin + share)) / share))
            for query, answer in zip(queries[begin : begin + share], answers, strict=True):
                whole.add(query, answer)
            for query, answer in zip(asked, answers, strict=False):
                ours.add(query, answer)
        memory = max(one.map(_memory, range(1)))
    what = f"mixed noisy titles among {len(titles):,}"
    yield Row(f"{what}, two processes", median(pair), _RIVAL, least=3_000.0 if bars else None)
    yield Row(f"{what}, one process", median(alone), _RIVAL)
    recall, precision = ours.recall / theirs.recall, ours.precision / theirs.precision
    told = f"recall {whole.recall:.3f}", f"precision {whole.precision:.4f}"
    yield Row(f"{what}, {told[0]}", recall, f"its {theirs.recall:.2f}", "as much as", least=1.0)
    yield Row(f"{what}, {told[1]}", precision, f"its {theirs.precision:.3f}", "as much as", least=1)
    yield Row(f"resolving among {len(titles):,}", memory / 500e6, "500 MB", MUCH, most=1.0)


def _read_once(index: Path) -> None:
    """The system keeps the file at hand then, as it has the rival's list in memory."""
    with index.open("rb") as file:
        while file.read(1 << 20):
            pass


class _Title(msgspec.Struct):
    id: str
    title: str


def _rivals(snapshot: Path) -> tuple[list[str], list[str]]:
    """All titles, made plain beforehand, and their papers."""
    decoder = msgspec.json.Decoder(_Title)
    with snapshot.open("rb") as lines:
        told = [(" ".join(title_tokens(row.title)), row.id) for row in map(decoder.decode, lines)]
    return [title for title, _ in told], [paper for _, paper in told]


def _ask_rival(asked: list[Query], titles: list[str], ids: list[str], tally: Tally) -> None:
    """Its quickest scorer."""
    for query in asked:
        title = " ".join(title_tokens(query.seed.title or ""))
        _, score, place = process.extract(title, titles, scorer=fuzz.ratio)[0]
        tally.add(query, ArxivId(ids[place]) if score >= _ACCEPT else None)


def _ask(hands: ProcessPoolExecutor, begin: int, end: int) -> list[ArxivId | None]:
    parts = [(at, min(at + _RANGE, end)) for at in range(begin, end, _RANGE)]
    return [answer for part in hands.map(_answer, parts) for answer in part]


class _Work(NamedTuple):
    """What a process holds."""

    opened: Index
    queries: list[Query]


_work: list[_Work] = []


def _hands(count: int, index: Path, queries: list[Query]) -> ProcessPoolExecutor:
    """Processes that hold the queries, and have answered the last ones of them."""
    spawn, held = get_context("spawn"), pickle.dumps(queries)
    hands = ProcessPoolExecutor(count, spawn, initializer=_start, initargs=(index, held))
    list(hands.map(time.sleep, [0.5] * count))
    return hands


def _start(path: Path, queries: bytes) -> None:
    _work.append(_Work(Index.open(path), pickle.loads(queries)))  # noqa: S301 our own
    resolve(_work[0].opened, _work[0].queries[-_RANGE:])


def _answer(part: tuple[int, int]) -> list[ArxivId | None]:
    return resolve(_work[0].opened, _work[0].queries[slice(*part)])


def _memory(_: int) -> int:
    """The most that this process held, in bytes; what it was forked from does not count."""
    told = Path("/proc/self/status").read_text().partition("VmHWM:")[2]
    return int(told.split()[0]) * 1024
