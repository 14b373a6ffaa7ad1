"""Opens the database, or says why it cannot; it must not touch another program's file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from crawler.errors import UserError
from crawler.store.migrations import migrations

# "crwl": marks the file as ours (https://www.sqlite.org/pragma.html#pragma_application_id).
APPLICATION_ID = 0x6372776C


class StoreError(UserError):
    """The database cannot be used; the message is one line for a person."""


def open_database(path: Path | None) -> Database:
    """Open, or make, the database at ``path`` (``None``: in memory), at the newest schema.

    Raises StoreError for a file that is no database, another program's, or not writable.
    """
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        db = Database(path) if path is not None else Database(memory=True)
        _refuse_foreign(db, path)
        _prepare(db)
        migrations.apply(db)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"cannot use the database {path}: {error}") from error
    return db


def open_readonly(path: Path) -> Database:
    """Open the database at ``path`` for reading only.

    One of an older schema is brought to the newest first. Raises StoreError where there is none,
    or none of ours.
    """
    if not path.is_file():
        raise StoreError(f"there is no database at {path}")
    try:
        db = _reading(path)
        if _application_id(db) != APPLICATION_ID:
            raise StoreError(f"{path} is not a database of this program")
        if migrations.pending(db):
            db.close()
            open_database(path).close()
            db = _reading(path)
    except sqlite3.Error as error:
        raise StoreError(f"cannot read the database {path}: {error}") from error
    return db


def _reading(path: Path) -> Database:
    return Database(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True))


def _refuse_foreign(db: Database, path: Path | None) -> None:
    owner = _application_id(db)
    if owner not in (0, APPLICATION_ID) or (owner == 0 and db.table_names()):
        raise StoreError(f"{path} is another program's database; name another file")
    known = {step.name for step in migrations._migrations}
    newer = [step.name for step in migrations.applied(db) if step.name not in known]
    if newer:
        raise StoreError(f"{path} was written by a newer version of this program ({newer[-1]})")


def _application_id(db: Database) -> int:
    (value,) = db.execute("pragma application_id").fetchone()
    return int(value)


def _prepare(db: Database) -> None:
    """Readers go on while a run writes; a power cut loses at most the last transaction."""
    db.enable_wal()
    db.execute("pragma synchronous = normal")
    db.execute("pragma foreign_keys = on")
    db.execute("pragma busy_timeout = 5000")
    db.execute(f"pragma application_id = {APPLICATION_ID}")
