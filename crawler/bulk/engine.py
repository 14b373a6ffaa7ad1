"""Hands work to the workers of a Dask cluster, here or elsewhere; it must not know the work."""

from __future__ import annotations

import logging
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from crawler.errors import UserError

if TYPE_CHECKING:
    from distributed import Client

Item = TypeVar("Item")
Result = TypeVar("Result")

_LOCAL = re.compile(r"local\[([1-9]\d{0,2})\]")
_GLANCE = 5.0
"""Seconds after which it is seen to that an answer may still come."""
_DESERTED = 60.0
"""Seconds without any worker after which none is waited for."""
_AHEAD = 8
"""Items for each worker that are handed out before the first is back: none of them is ever idle,
one that is slow is waited for, and what is kept for the order's sake is bounded."""


class ClusterError(UserError):
    """The cluster cannot be used, or went away; the message is one line for a person."""


class Workers:
    """The workers of a cluster, those that join later too.

    An item whose worker dies is given to another one; one that has killed several is given up.
    Work must therefore be such that to do it twice is to do it once.
    """

    def __init__(self, client: Client, deserted: float = _DESERTED) -> None:
        self._client: Any = client
        self._deserted = deserted

    def run(
        self, work: Callable[[Item], Result], items: Iterable[Item], at_once: int = 1
    ) -> Iterator[tuple[Item, Result]]:
        """Every item with its result, in the order of the items.

        Items are taken as there is room for them, ``at_once`` for a task: the scheduler needs
        some milliseconds for each. What ``work`` raises is raised here, and ClusterError where
        the cluster goes away, has no worker left or gives a task up.
        """
        given = iter(items)
        groups = iter(lambda: list(islice(given, at_once)), [])
        for group, results in self._ordered(partial(_each, work), groups):
            yield from zip(group, results, strict=True)

    def _ordered(
        self, work: Callable[[Item], Result], items: Iterator[Item]
    ) -> Iterator[tuple[Item, Result]]:
        """A result as soon as it is there and its turn; the next item may be long in coming."""
        sent: deque[tuple[Item, Any]] = deque()  # Dask has not typed its futures
        for item in items:
            sent.append((item, self._client.submit(work, item, pure=False)))
            while sent and (sent[0][1].done() or len(sent) >= self._room()):
                yield self._first_of(sent)
        while sent:
            yield self._first_of(sent)

    def _first_of(self, sent: deque[tuple[Item, Any]]) -> tuple[Item, Any]:
        item, future = sent.popleft()
        return item, self._result(future)

    def _room(self) -> int:
        return _AHEAD * max(1, self._count())

    def _count(self) -> int:
        with _gone_is_told():
            return len(self._client.nthreads())

    def _result(self, future: Any) -> Any:
        from distributed import KilledWorker

        seen = time.monotonic()
        while True:
            try:
                with _gone_is_told():
                    return future.result(timeout=_GLANCE)
            except KilledWorker as error:
                raise ClusterError(f"given up, for it killed its workers: {error}") from error
            except TimeoutError:
                if future.status == "error":  # the work's own
                    raise
            seen = time.monotonic() if self._count() else seen
            if time.monotonic() - seen > self._deserted:
                raise ClusterError(f"no worker is left; {_AGAIN}")


def _each(work: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
    return list(map(work, items))


@contextmanager
def _gone_is_told() -> Iterator[None]:
    from distributed.client import FutureCancelledError
    from distributed.comm.core import CommClosedError

    try:
        yield
    except TimeoutError:
        raise
    except (FutureCancelledError, CommClosedError, OSError) as error:
        raise ClusterError(f"the cluster went away; {_AGAIN}") from error


_AGAIN = "run the same command again to go on where it stopped"


@contextmanager
def workers(address: str, patience: float = 15.0, deserted: float = _DESERTED) -> Iterator[Workers]:
    """The workers that ``--cluster`` names: ``local[N]``, or the address of a Dask scheduler.

    Raises ClusterError where Dask is not installed, or no scheduler answers for ``patience``
    seconds. The work is given up after ``deserted`` seconds without any worker.
    """
    try:
        import distributed
    except ImportError as error:
        raise ClusterError("--cluster needs Dask: pip install 'crawler[cluster]'") from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # we tell its faults ourselves
    here = _LOCAL.fullmatch(address)
    with ExitStack() as parts:
        try:
            cluster = parts.enter_context(_on_this_machine(int(here[1]))) if here else address
            client = parts.enter_context(distributed.Client(cluster, timeout=patience))  # type: ignore[no-untyped-call] # Dask has not typed it
        except (OSError, ValueError) as error:
            raise ClusterError(f"no Dask scheduler answers at {address}") from error
        yield Workers(client, deserted)


def _on_this_machine(count: int) -> Any:
    """Workers that talk by TLS: whoever may connect to one may have it run anything."""
    import distributed

    return distributed.LocalCluster(  # type: ignore[no-untyped-call] # as above
        n_workers=count,
        threads_per_worker=1,
        processes=True,
        memory_limit=0,  # the index, mapped and shared, would count as each worker's own
        dashboard_address="127.0.0.1:0",
        security=True,
        silence_logs=logging.CRITICAL,
    )
