"""Measures the offline index against what one would use in its place; prints ratios.

    python -m tools.make_snapshot /tmp/x/snapshot.jsonl
    python -m tests.benchmarks.bench_index /tmp/x/snapshot.jsonl /tmp/x/arxiv.index

The index is built if it is not there. Absolute figures depend on the machine: compare the ratios.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import resource
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

from rapidfuzz import fuzz, process

from crawler.core.match import MatchState, decide
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.core.text import title_tokens
from crawler.index.build import build
from crawler.index.index import Index
from crawler.sources.snapshot import read_snapshot_line
from tests.shared import shared

_RANDOM = 20260902
_ACCEPT = 90.0  # of 100, from where on the rival takes its best title


@dataclass(frozen=True, slots=True)
class Query:
    """An entry as a user may write it, and the paper that it means."""

    kind: str
    seed: Seed
    right: ArxivId | None
    """``None`` where the paper is not in the index."""


# --- the mixed set --------------------------------------------------------------


def mixed(snapshot: Path, index: Index, count: int) -> list[Query]:
    """``count`` entries: exact ones, ones written differently, and ones that are not there."""
    dice = random.Random(_RANDOM)
    with snapshot.open("rb") as lines:
        step = max(1, sum(1 for _ in lines) // (2 * count))
        lines.seek(0)
        records = [read_snapshot_line(line) for line in islice(lines, 0, None, step)]
    known = [one for one in records if isinstance(one, ArxivRecord) and len(one.title) > 25]
    dice.shuffle(known)
    known.sort(key=lambda record: ": " not in record.title)  # to be cut at the colon
    kinds = list(_KINDS)
    each = count // (len(kinds) + 1)
    queries = []
    for place, record in enumerate(known[: each * len(kinds)]):
        kind = kinds[place // each]
        seed = _seed(_KINDS[kind](record.title, dice), record.authors, record, dice)
        queries.append(Query(kind, seed, record.arxiv_id))
    absent = _absent(index, dice)
    dates = (replace(one, title="") for one in known)
    while len(queries) < count:
        title, authors = next(absent)
        queries.append(Query("absent", _seed(title, authors, next(dates), dice), None))
    dice.shuffle(queries)
    return queries


def _seed(title: str, authors: Sequence[str], record: ArxivRecord, dice: random.Random) -> Seed:
    """Authors and a year as often as third parties' lists give them: 97 and 81 of 100."""
    shown = tuple(authors[: dice.randint(1, 5)]) if dice.random() < 0.97 else ()
    year = record.published.year if record.published and dice.random() < 0.81 else None
    return Seed(
        "bench", 1, title=title, authors=shown, authors_complete=bool(shown) and shown == authors,
        date=PartialDate(year) if year else None,
    )  # fmt: skip


def _absent(index: Index, dice: random.Random) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Papers of conferences whose title the index does not hold; hardly any is there by another."""
    with gzip.open(shared("data/titles_dev.jsonl.gz"), "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    dice.shuffle(rows)
    for row in rows:
        if index.exact([row["title"]]) == [()]:
            yield row["title"], tuple(row.get("authors") or ())


def _case(title: str, dice: random.Random) -> str:
    return dice.choice((title.upper(), title.lower(), title.title()))


def _punctuation(title: str, dice: random.Random) -> str:
    swaps = [(" ", "  "), ("-", " "), (":", " -"), (",", ""), ("'", "’")]
    for old, new in dice.sample(swaps, 3):
        title = title.replace(old, new)
    return title + dice.choice((".", "", " ."))


def _latex(title: str, dice: random.Random) -> str:
    words = title.split()
    place = dice.randrange(len(words))
    words[place] = dice.choice(("{%s}", "\\emph{%s}", "$%s$", "\\textbf{%s}")) % words[place]
    return " ".join(words)


def _cut_part(title: str, dice: random.Random) -> str:
    head, _, tail = title.partition(": ")
    return max(head, tail, key=len) if dice.random() < 0.7 else tail or head


def _ellipsis(title: str, dice: random.Random) -> str:
    return title[: max(20, int(len(title) * dice.uniform(0.5, 0.9)))] + dice.choice(("...", "…"))


def _typos(title: str, dice: random.Random) -> str:
    letters = list(title)
    for _ in range(dice.randint(1, 2)):
        place = dice.randrange(1, len(letters) - 1)
        how = dice.randrange(3)
        if how == 0:
            del letters[place]
        elif how == 1:
            letters[place], letters[place - 1] = letters[place - 1], letters[place]
        else:
            letters[place] = dice.choice("abcdefghijklmnopqrstuvwxyz")
    return "".join(letters)


def _words(title: str, dice: random.Random) -> str:
    words = title.split()
    for _ in range(dice.randint(1, 2)):
        place = dice.randrange(len(words))
        words[place] = dice.choice(("improved", "fast", "the", "a", "neural", "model", "new"))
    return " ".join(words)


_KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "cut part": _cut_part,
    "exact": lambda title, _: title,
    "case": _case,
    "punctuation": _punctuation,
    "latex": _latex,
    "ellipsis": _ellipsis,
    "typos": _typos,
    "words": _words,
}


# --- measuring --------------------------------------------------------------------


def _rate(work: Callable[[], int]) -> float:
    begin = time.perf_counter()
    count = work()
    return count / (time.perf_counter() - begin)


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

    def __str__(self) -> str:
        precision = self.right / self.taken if self.taken else 1.0
        return f"recall {self.right / max(1, self.there):.4f} precision {precision:.4f}"


def resolve(index: Index, queries: Sequence[Query]) -> list[ArxivId | None]:
    """The paper that is believed for each query."""
    matches = (decide(one.seed, index.candidates(one.seed)) for one in queries)
    return [one.arxiv_id if one.state is MatchState.MATCHED else None for one in matches]


_open: list[Index] = []


def _start(path: Path) -> None:
    _open.append(Index.open(path))


def _share(queries: list[Query]) -> list[ArxivId | None]:
    return resolve(_open[0], queries)


def bench_exact(index: Index, titles: list[str]) -> None:
    """Exact titles against SQLite's own point look-ups, in a file of as many rows."""
    with TemporaryDirectory(dir=index.path.parent) as folder:
        db = sqlite3.connect(Path(folder) / "points.db")
        db.execute("CREATE TABLE paper (number INTEGER PRIMARY KEY, id TEXT)")
        ids = ((number, f"2101.{number:05d}") for number in range(index.papers))
        with db:
            db.executemany("INSERT INTO paper VALUES (?, ?)", ids)
        dice = random.Random(_RANDOM)
        numbers = [dice.randrange(index.papers) for _ in titles]
        point = _best(lambda: _points(db, numbers))
        db.close()
    one = _best(lambda: sum(len(index.exact([title])) for title in titles))
    batched = _best(lambda: len(index.exact(titles)))
    print(f"point look-ups     {point:10,.0f}/s")
    print(f"exact, one by one  {one:10,.0f}/s  {one / point:.2f} of a point look-up")
    print(f"exact, batched     {batched:10,.0f}/s  {batched / point:.2f} of a point look-up")


def _points(db: sqlite3.Connection, numbers: list[int]) -> int:
    select = "SELECT id FROM paper WHERE number = ?"
    return sum(len(db.execute(select, (number,)).fetchall()) for number in numbers)


def _best(work: Callable[[], int]) -> float:
    return max(_rate(work) for _ in range(3))


def bench_mixed(path: Path, queries: list[Query], rivals: list[str], ids: list[ArxivId]) -> None:
    """The mixed set, finding and deciding, against a search through the list of titles."""
    with Index.open(path) as index:
        resolve(index, queries[:500])
        begin = time.perf_counter()
        answers = resolve(index, queries)
        ours = len(queries) / (time.perf_counter() - begin)
        begin = time.perf_counter()
        found = [_found(index, query) for query in queries]
        finding = len(queries) / (time.perf_counter() - begin)
    pair = _in_processes(path, queries, 2)
    theirs, rival = _bench_rival(queries, rivals, ids)
    _print_kinds(queries, answers, found)
    print(f"finding alone      {finding:10,.0f}/s")
    print(f"ours, one process  {ours:10,.0f}/s  {ours / theirs:8,.0f} x")
    print(f"ours, two          {pair:10,.0f}/s  {pair / theirs:8,.0f} x")
    print(f"process.extract    {theirs:10,.2f}/s  {rival}")


def _found(index: Index, query: Query) -> tuple[bool, int]:
    records = index.candidates(query.seed)
    return any(one.arxiv_id == query.right for one in records), len(records)


def _in_processes(path: Path, queries: list[Query], processes: int) -> float:
    parts = [queries[place : place + 500] for place in range(0, len(queries), 500)]
    spawn = get_context("spawn")
    with ProcessPoolExecutor(processes, spawn, initializer=_start, initargs=(path,)) as pool:
        list(pool.map(_share, [queries[:500]] * processes))
        return _rate(lambda: sum(len(one) for one in pool.map(_share, parts)))


def _bench_rival(
    queries: list[Query], titles: list[str], ids: list[ArxivId], most: int = 60
) -> tuple[float, Tally]:
    """Its quickest scorer, on titles made plain beforehand."""
    tally = Tally()
    begin = time.perf_counter()
    for query in queries[:most]:
        title = " ".join(title_tokens(query.seed.title or ""))
        best = process.extract(title, titles, scorer=fuzz.ratio)
        tally.add(query, ids[best[0][2]] if best[0][1] >= _ACCEPT else None)
    return min(most, len(queries)) / (time.perf_counter() - begin), tally


def _print_kinds(
    queries: list[Query], answers: list[ArxivId | None], found: list[tuple[bool, int]]
) -> None:
    tallies: dict[str, Tally] = {}
    reached, held = Counter[str](), Counter[str]()
    for query, answer, (there, count) in zip(queries, answers, found, strict=True):
        for kind in (query.kind, "all", "with authors" if query.seed.authors else "no authors"):
            tallies.setdefault(kind, Tally()).add(query, answer)
            reached[kind] += there
            held[kind] += count
    for kind, tally in tallies.items():
        count = sum(kind in (one.kind, "all") for one in queries) or 1
        print(
            f"{kind:14s} {tally}  found {reached[kind] / max(1, tally.there):.4f}"
            f"  taken {tally.taken}  candidates {held[kind] / count:.1f}"
        )


def bench_build(snapshot: Path, path: Path) -> None:
    """Time, memory and size of a build."""
    peak, done = [0], Event()
    watcher = Thread(target=_watch, args=(peak, done))
    watcher.start()
    begin = time.perf_counter()
    with snapshot.open("rb") as lines:
        report = build(lines, path)
    seconds = time.perf_counter() - begin
    done.set()
    watcher.join()
    print(f"build: {report.papers:,} papers, {seconds:.0f} s, {report.size / 1e9:.3f} GB on disk,")
    print(f"       {peak[0] / 2**20:,.0f} MiB at most, worker processes included")


def _watch(peak: list[int], done: Event) -> None:
    """The most memory that this process and its children held together, in bytes."""
    while not done.wait(0.2):
        lists = Path("/proc/self/task").glob("*/children")
        children = [child for one in lists for child in one.read_text().split()]
        peak[0] = max(peak[0], sum(map(_resident, ["self", *children])))


def _resident(process: str) -> int:
    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("snapshot", type=Path)
    parser.add_argument("index", type=Path)
    parser.add_argument("--queries", type=int, default=14_400)
    options = parser.parse_args()
    if not options.index.exists():
        bench_build(options.snapshot, options.index)
    with Index.open(options.index) as index:
        queries = mixed(options.snapshot, index, options.queries)
        bench_exact(index, [query.seed.title or "" for query in queries if query.kind == "exact"])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with options.snapshot.open("rb") as lines:
        records = map(read_snapshot_line, lines)
        known = [(one.arxiv_id, one.title) for one in records if isinstance(one, ArxivRecord)]
    titles = [" ".join(title_tokens(title)) for _, title in known]
    bench_mixed(options.index, queries, titles, [paper for paper, _ in known])
    print(f"{memory:.0f} MiB before the rival's list of titles was read")


if __name__ == "__main__":
    main()
