"""Opens the database, or says why it cannot; it must not touch another program's file."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

from sqlite_utils import Database

from crawler.store.errors import StoreError, explained
from crawler.store.migrations import migrations

_LOG = logging.getLogger("crawler.store")
# "crwl": marks the file as ours (https://www.sqlite.org/pragma.html#pragma_application_id).
APPLICATION_ID = 0x6372776C
# https://www.sqlite.org/fileformat.html#the_database_header
_MAGIC = b"SQLite format 3\0"
_OWNER = slice(68, 72)


def open_database(path: Path | None) -> Database:
    """Open, or make, the database at ``path`` (``None``: in memory), at the newest schema.

    An older schema is brought up to date; the file as it was is kept beside it, see
    :func:`backup_of`. Raises StoreError for a file that is no database, another program's, of a
    newer version, damaged or not writable, and leaves it as it is.
    """
    name = "in memory" if path is None else str(path)
    with ExitStack() as parts:
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                _refuse_other_files(path)
            db = Database(path) if path is not None else Database(memory=True)
            parts.callback(db.close)
            _refuse_foreign(db, name)
            _prepare(db)
            _bring_up_to_date(db, path)
        except sqlite3.Error as error:
            raise explained(name, error) from error
        except OSError as error:
            raise StoreError(f"cannot use the database {name}: {error.strerror}") from error
        parts.pop_all()
    return db


def open_readonly(path: Path) -> Database:
    """Open the database at ``path`` for reading only.

    One of an older schema is brought to the newest first, see :func:`open_database`. Raises
    StoreError where there is none, or none of ours.
    """
    if not path.is_file():
        raise StoreError(f"there is no database at {path}")
    try:
        _refuse_other_files(path)
        db = _checked(path)
        if migrations.pending(db):
            db.close()
            open_database(path).close()
            db = _checked(path)
    except sqlite3.Error as error:
        raise explained(str(path), error) from error
    except OSError as error:
        raise StoreError(f"cannot read the database {path}: {error.strerror}") from error
    return db


def _checked(path: Path) -> Database:
    """A connection that cannot write, to a database of ours."""
    db = _readable(path)
    with ExitStack() as parts:
        parts.callback(db.close)
        _refuse_foreign(db, str(path))
        if _application_id(db) != APPLICATION_ID:
            raise StoreError(f"{path} is empty; name another file")
        parts.pop_all()
    return db


def copy(db: Database, target: Path) -> None:
    """Write the database, as it is at one moment, to a file that appears whole or not at all."""
    part = target.with_name(f"{target.name}.part")
    try:
        with closing(sqlite3.connect(part)) as other:
            db.conn.backup(other)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def backup_of(path: Path, step: str) -> Path:
    """Where the file is kept as it was at a step of the schema: ``papers.db.m009.bak``."""
    return path.with_name(f"{path.name}.{step.partition('_')[0]}.bak")


# --- what a file is -----------------------------------------------------------------


def _refuse_other_files(path: Path) -> None:
    """By the file's own head, so that SQLite never opens what is not ours to open."""
    if not path.exists():
        return
    if not path.is_file():
        raise StoreError(f"{path} is no file; name another one")
    with path.open("rb") as file:
        head = file.read(100)
    if head and not head.startswith(_MAGIC):
        raise StoreError(f"{path} is no SQLite database; name another file")
    if int.from_bytes(head[_OWNER], "big") not in (0, APPLICATION_ID):
        raise StoreError(f"{path} is another program's database; name another file")


def _refuse_foreign(db: Database, name: str) -> None:
    """What only SQLite can tell: whose the tables are, and of which version."""
    if _application_id(db) == 0 and db.table_names():
        raise StoreError(f"{name} is another program's database; name another file")
    known = {step.name for step in migrations._migrations}
    newer = [step.name for step in migrations.applied(db) if step.name not in known]
    if newer:
        raise StoreError(f"{name} was written by a newer version of this program ({newer[-1]})")


def _application_id(db: Database) -> int:
    (value,) = db.execute("pragma application_id").fetchone()
    return int(value)


# --- opening ------------------------------------------------------------------------


def _readable(path: Path) -> Database:
    """A connection that cannot write.

    Beside a database in WAL mode SQLite wants to make a file even to read it. Where it cannot (a
    read-only medium) and no writer has left one, nothing can change beneath us either.
    """
    address = path.resolve().as_uri()
    db = Database(sqlite3.connect(f"{address}?mode=ro", uri=True))
    try:
        _application_id(db)
    except sqlite3.OperationalError as error:
        db.close()
        is_alone = not path.with_name(f"{path.name}-wal").exists()
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CANTOPEN or not is_alone:
            raise
        db = Database(sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True))
    # a stranger's schema calls no function with effects (https://www.sqlite.org/security.html)
    db.execute("pragma trusted_schema = off")
    return db


def _prepare(db: Database) -> None:
    """Readers go on while a run writes; a power cut loses the last transactions, whole ones."""
    db.execute("pragma busy_timeout = 5000")
    db.enable_wal()
    db.execute("pragma synchronous = normal")
    # 32 MB of changes before they go to their places: a page that many small transactions touch
    # is written there once
    db.execute("pragma wal_autocheckpoint = 8000")
    db.execute("pragma foreign_keys = on")
    db.execute(f"pragma application_id = {APPLICATION_ID}")


def _bring_up_to_date(db: Database, path: Path | None) -> None:
    """Apply the steps of the schema that are missing, once the file as it was is safe."""
    done = migrations.applied(db)
    if path is not None and done and migrations.pending(db):
        kept = backup_of(path, done[-1].name)
        copy(db, kept)
        _LOG.warning("%s is of an older version; as it was, it is kept in %s", path, kept)
    migrations.apply(db)
