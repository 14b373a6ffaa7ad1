"""What a worker does with one partition; it asks no site, and knows of no other worker."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import msgspec

from crawler import __version__
from crawler.bulk.answers import Tally, answers, told
from crawler.bulk.partitions import Partition, PartitionError, read_entries_of, write_whole
from crawler.index.index import Index


@dataclass(frozen=True, slots=True)
class Task:
    """A partition to resolve, and against what."""

    part: Partition
    index: Path
    version: str = __version__
    """Of the program that asks: another one's answers may differ."""


def resolve_partition(task: Task) -> dict[str, int]:
    """Write the answers of a partition as one file; give how many entries are in which state.

    Answers that are there already, by a run that was stopped, are only counted. Raises UserError
    where the index or a file cannot be used, or the worker is another version.
    """
    if task.part.is_done:
        return _counted(task.part)
    if task.version != __version__:
        raise PartitionError(f"a worker runs version {__version__}, and not {task.version}")
    tally = Tally()
    found = tally.of(answers(_index(task.index), read_entries_of(task.part)))
    write_whole(task.part.answers, (told(one).encode() for one in found))
    return dict(tally.states)


@lru_cache(maxsize=1)
def _index(path: Path) -> Index:
    """Opened once a process: its pages are shared by all processes of a machine."""
    return Index.open(path)


class _State(msgspec.Struct):
    state: str


def _counted(part: Partition) -> dict[str, int]:
    decoder = msgspec.json.Decoder(_State)
    with part.answers.open("rb") as lines:
        return dict(Counter(decoder.decode(line).state for line in lines))
