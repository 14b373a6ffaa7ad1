"""Shows how far the work is, on standard error; nothing depends on it."""

from __future__ import annotations

import logging
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from crawler.core.logs import told

_LOG = logging.getLogger("crawler.run")


class ProgressBar:
    """A bar a stage on a terminal, one line a stage elsewhere, nothing when quiet."""

    def __init__(self, console: Console, *, quiet: bool) -> None:
        self._console = console
        self._silent = quiet
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        if console.is_terminal and not quiet:
            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                console=console,
                transient=True,
            )

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar:
            self._bar.stop()

    def stage(self, name: str, total: int | None) -> None:
        """A stage of ``total`` steps begins; ``None``: nobody knows how many."""
        _LOG.info("%s: %s", name, total, extra=told("stage", stage=name, total=total))
        if self._bar:
            self._task = self._bar.add_task(name, total=total)
        elif not self._silent and total:
            self._console.print(f"{name}: {total}")

    def step(self, count: int = 1) -> None:
        """So many steps of the stage are done."""
        if self._bar and self._task is not None:
            self._bar.advance(self._task, count)
