"""Kills the command line again and again, and says what is in its database when it is done."""

from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from crawler.store.belief import BELIEF
from crawler.twin.server import Hit

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_KEPT = {
    "seeds": "id, source, line, title, facts, present",
    "rejected": "source, line, text, reason",
    "records": "arxiv_id, source, digest, version, title, facts",
    "candidates": "seed_id, arxiv_id",
    "claims": "paper_key, digest, kind, source, place, url, context, said_on",
    "inquiries": "subject, source, answered_at is not null, failed_at, trouble, detail",
    "answers": "digest, outcome, facts",
    "looks": "asked_key, asked, shows_key, digest",
    "responses": "url, status",
    "changes": "subject, what, was, now, event",
    "schedule": "owner, subject, source, reason, weight",
    "unpublished": "seed_id",
    "unpublished_papers": "key",
}
"""Of each table what does not depend on when, and by how many runs, it came."""
_MANY_AT_ONCE = "https://api.github.com/graphql"
"""A look of several questions that was cut is made again, among others than before."""


Dump = dict[str, list[tuple[object, ...]]]


def dump(path: Path) -> Dump:
    """Belief to the byte, and all that it rests on but for the moments."""
    tables = {table.name: ", ".join(table.columns) for table in BELIEF} | _KEPT
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
        assert db.execute("pragma foreign_key_check").fetchall() == []
        return {
            name: sorted(
                (row for row in db.execute(f"select {columns} from {name}") if _compares(row)),
                key=repr,
            )
            for name, columns in tables.items()
        }


def _compares(row: tuple[object, ...]) -> bool:
    return row[0] != _MANY_AT_ONCE


def differing(one: Dump, other: Dump) -> dict[str, tuple[list[object], list[object]]]:
    """By table, the rows that only the one has, and those that only the other has."""
    found = {}
    for name in one:
        left, right = Counter(one[name]), Counter(other[name])
        if left != right:
            found[name] = (list((left - right).elements()), list((right - left).elements()))
    return found


def age(path: Path, days: float) -> None:
    """Make all that is kept so much older, so that it is due again."""
    with closing(sqlite3.connect(path)) as db, db:
        tables = db.execute("select name from sqlite_master where type = 'table'").fetchall()
        for (table,) in tables:
            for _, column, kind, *_ in db.execute(f"pragma table_info({table})").fetchall():
                if kind.upper() == "TEXT" and column != "facts":
                    _age(db, table, column, timedelta(days=days))


def _age(db: sqlite3.Connection, table: str, column: str, by: timedelta) -> None:
    rows = db.execute(f"select distinct {column} from {table}").fetchall()
    moments = [text for (text,) in rows if text and _MOMENT.fullmatch(text)]
    for text in sorted(moments):
        older = (datetime.fromisoformat(text) - by).isoformat(timespec="microseconds")
        new = older.replace("+00:00", "Z")
        db.execute(f"update {table} set {column} = ? where {column} = ?", (new, text))


@dataclass(slots=True)
class Killer:
    """Runs commands, and kills each after a while that is drawn from a seed."""

    rng: random.Random
    longest: float
    """Seconds that a command may live."""
    environment: Mapping[str, str]
    kills: int = 0

    def until_done(self, *words: object) -> int:
        """Start the command until it comes to its end; how often it was killed."""
        killed = 0
        # ever longer, so that a machine that is slow just now comes to the end too
        while not self._lives(self.longest * (1 + killed / 8), *words):
            killed += 1
        self.kills += killed
        return killed

    def _lives(self, longest: float, *words: object) -> bool:
        command = [sys.executable, "-m", "crawler", *map(str, words), "--quiet"]
        quiet = subprocess.DEVNULL
        environment = {**os.environ, **self.environment}
        process = subprocess.Popen(command, stdout=quiet, stderr=subprocess.PIPE, env=environment)
        try:
            process.wait(self.rng.uniform(0.0, longest))
        except subprocess.TimeoutExpired:
            process.kill()
        _, told = process.communicate()
        if process.returncode == -signal.SIGKILL:
            return False
        assert process.returncode == 0, told.decode()
        return True


def repeated(log: tuple[Hit, ...]) -> Iterator[tuple[str, int]]:
    """The requests that were sent more than once, and how many times too often.

    Robots' rules are asked for by each run, and GraphQL's questions cannot be told apart here.
    """
    asked = Counter(
        (hit.host, hit.path, hit.form) for hit in log if hit.path not in {"/robots.txt", "/graphql"}
    )
    for (host, path, _), count in asked.items():
        if count > 1:
            yield f"{host}{path}", count - 1
