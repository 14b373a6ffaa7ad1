"""What a scheduled job is to do, whoever starts it; it prints and starts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from pathlib import Path

FINE = (0, 1, 75, 130)
"""Exit codes that are no failure of a job: all is known, something is not, another run was at
work, it was stopped."""
FEED = "changes.atom"


@dataclass(frozen=True, slots=True)
class Job:
    """A refresh a day, and what is made of it. Paths are absolute, or within the folder."""

    program: tuple[str, ...]
    """The installed program, with what must stand before its command."""
    folder: Path
    """Where it runs; absolute."""
    config: Path | None
    database: Path | None
    """``None``: the one that the configuration names."""
    log: Path
    secrets: Path
    """Lines of ``NAME=value``, which only their owner can read; it need not be there."""
    at: time
    budget: int | None = None
    report: Path | None = None
    """The folder of the web page and the feed."""

    def asks(self) -> list[str]:
        """The command that does what is due."""
        budget = [] if self.budget is None else ["--budget", str(self.budget)]
        return [*self.program, "refresh", *self._common(), *budget]

    def shows(self) -> list[list[str]]:
        """The commands that write what came of it."""
        if self.report is None:
            return []
        feed = str(self.report / FEED)
        return [
            [*self.program, "report", *self._common(), "-o", str(self.report)],
            [*self.program, "export", *self._common(), "--format", "atom", "-o", feed],
        ]

    def _common(self) -> list[str]:
        config = ["--config", str(self.config)] if self.config else []
        return config + (["--db", str(self.database)] if self.database else [])
