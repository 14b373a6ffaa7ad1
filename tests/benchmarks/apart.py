"""Runs work in processes of its own: no cache and no memory outlives it. It judges nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")
Cost = Callable[[str, int], tuple[float, float]]
"""Seconds for one item of a job with so many, and the most MB that were held."""


def apart(work: Callable[Given, Result], *given: Given.args, **named: Given.kwargs) -> Result:
    """What the work gives, in a process that begins and ends with it."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(work, *given, **named).result()


def grown(cost: Cost, job: str, n: int) -> Iterator[tuple[int, float, float]]:
    """For 4n and 16n: the number, and how many times the time for an item and the memory at n.

    The quickest of three turns.
    """
    costs = [[apart(cost, job, n * by) for by in (1, 4, 16)] for _ in range(3)]
    (first, small), *larger = [min(column) for column in zip(*costs, strict=True)]
    for by, (each, most) in zip((4, 16), larger, strict=True):
        yield n * by, each / first, most / small


def most_memory() -> float:
    """The most MB that this process held.

    By Linux' own count: that of ``getrusage`` is of the process too which this one was forked from.
    """
    told = Path("/proc/self/status").read_text().partition("VmHWM:")[2]
    return int(told.split()[0]) / 1024
