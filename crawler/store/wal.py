"""Keeps SQLite's log beside the database short while others read; it must not hold anyone up.

SQLite begins its log anew only at a moment in which nobody reads from it. Readers that are always
at work leave no such moment, and the log grows with every write. So a writer rests now and then:
while nothing is written, whoever begins to read needs no log, and those who need it come to an end
(https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files).
"""

from __future__ import annotations

import logging
import sqlite3
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

_LOG = logging.getLogger("crawler.store")
MOST = 256_000_000
"""Bytes of a log with which nobody rests."""
PATIENCE = 60.0
"""Seconds of one rest. Who reads longer than that is no reason to stop a run."""
_STEP = 0.05
_KEPT = 32_000_000
"""Bytes that the file keeps when the log begins anew: about those of a log that nobody holds up."""


class Wal:
    """The log of the database that ``db`` writes at ``path``."""

    def __init__(
        self, db: Database, path: Path, *, most: int = MOST, patience: float = PATIENCE
    ) -> None:
        db.execute(f"pragma journal_size_limit = {min(most, _KEPT)}")
        self._db = db
        self._file = path.with_name(f"{path.name}-wal")
        self._most = self._allowed = most
        self._patience = patience

    def shorten(self) -> None:
        """Rest where the log is too long, until it can begin anew; to be called after a write.

        Where others read for longer than the patience, the next rest is at twice the length. Where
        this connection itself is in the middle of reading or writing, it is left to a later write.
        """
        size = self._size()
        if size <= self._allowed:
            return
        try:
            begins_anew = self._rest()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_LOCKED:
                raise
            return
        self._allowed = self._most if begins_anew else 2 * size
        if not begins_anew:
            _LOG.warning("%s has %d MB, for others read for long", self._file, size // 10**6)

    def _size(self) -> int:
        """Bytes; 0 where there is no log: not every file system can have one."""
        try:
            return self._file.stat().st_size
        except FileNotFoundError:
            return 0

    def _rest(self) -> bool:
        """Wait until nobody needs the log any more; whether that came to be.

        Raises OperationalError, SQLITE_LOCKED, where this connection is at work itself.
        """
        until = time.monotonic() + self._patience
        with _at_once(self._db):
            while self._is_needed():
                if time.monotonic() > until:
                    return False
                time.sleep(_STEP)
        return True

    def _is_needed(self) -> bool:
        """Bring home what can be, and say whether somebody still reads from the log."""
        (busy, *_) = self._db.execute("pragma wal_checkpoint(restart)").fetchone()
        return bool(busy)


@contextmanager
def _at_once(db: Database) -> Iterator[None]:
    """Do not wait within SQLite, which would keep other writers out meanwhile."""
    (patience,) = db.execute("pragma busy_timeout").fetchone()
    db.execute("pragma busy_timeout = 0")
    try:
        yield
    finally:
        db.execute(f"pragma busy_timeout = {patience}")
