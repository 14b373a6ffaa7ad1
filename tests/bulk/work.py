"""What goes wrong at workers, as work that they can be given."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from crawler.bulk.task import Task, resolve_partition
from crawler.pipeline.ports import Item, Result, Works

Work = Callable[[Task], dict[str, int]]


def dying(folder: Path, numbers: set[int], times: int = 1) -> Work:
    """The work, whose worker is killed when it comes to these partitions, ``times`` times each."""
    return partial(_die, folder, frozenset(numbers), times)


def _die(folder: Path, numbers: frozenset[int], times: int, task: Task) -> dict[str, int]:
    number = task.part.number
    if number in numbers:
        before = len(list(folder.glob(f"{number}.*")))
        if before < times:
            (folder / f"{number}.{before}").touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return resolve_partition(task)


def slow(seconds: float, first: int, task: Task) -> dict[str, int]:
    """The work, which takes long for the partitions before ``first``."""
    if task.part.number < first:
        time.sleep(seconds)
    return resolve_partition(task)


def noting(folder: Path, task: Task) -> dict[str, int]:
    """The work, of which it is noted who did it."""
    time.sleep(0.02)
    (folder / f"{task.part.number}.{os.getpid()}").touch()
    return resolve_partition(task)


class Dying:
    """Hands of which some are killed: at the first item of each kind of work that is named."""

    def __init__(self, hands: Works, folder: Path, works: set[str]) -> None:
        self._hands = hands
        self._folder = folder
        self._works = works

    def run(
        self, work: Callable[[Item], Result], items: Iterable[Item], at_once: int = 1
    ) -> Iterator[tuple[Item, Result]]:
        name = getattr(work, "__name__", "")
        if name in self._works:
            work = partial(_die_at_first, self._folder / name, work)
        return self._hands.run(work, items, at_once)


def _die_at_first(mark: Path, work: Callable[[Item], Result], item: Item) -> Result:
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return work(item)
