"""Takes things a bounded number at a time, so that no more are held; it reads nothing ahead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

_Thing = TypeVar("_Thing")


def portions(things: Iterable[_Thing], size: int) -> Iterator[list[_Thing]]:
    """So many things at a time, in their order; the last ones may be fewer.

    >>> list(portions("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    given = iter(things)
    while some := list(islice(given, size)):
        yield some
