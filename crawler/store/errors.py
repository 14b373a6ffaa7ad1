"""Says in one line for a person why a database cannot be used; it must not open one."""

from __future__ import annotations

import sqlite3

from crawler.errors import BusyError, UserError


class StoreError(UserError):
    """The database cannot be used; the message is one line for a person."""


def explained(name: str, error: sqlite3.Error) -> UserError:
    """What an error of SQLite means for the database of that name (sqlite.org/rescode.html)."""
    # the upper bytes tell where within SQLite; errors of Python's module have no code at all
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return BusyError(f"another program is writing to {name}")
    return StoreError(_WORDS.get(code, _OTHER).format(name=name, error=error))


_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_OTHER = "the database {name} failed: {error}"
_OPEN = "cannot open the database {name}: {error}"
_WORDS = {
    sqlite3.SQLITE_NOTADB: "{name} is no SQLite database; name another file",
    sqlite3.SQLITE_CORRUPT: "the database {name} is damaged: {error}; restore a copy of it",
    sqlite3.SQLITE_FULL: "no space is left for the database {name}; what it held, it holds",
    sqlite3.SQLITE_IOERR: "cannot read or write the database {name}: {error}",
    sqlite3.SQLITE_READONLY: "the database {name}, or its folder, cannot be written",
    sqlite3.SQLITE_CANTOPEN: _OPEN,
    sqlite3.SQLITE_PERM: _OPEN,
    sqlite3.SQLITE_AUTH: _OPEN,
}
