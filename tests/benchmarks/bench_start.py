"""How long the command line takes to say what it can do: against a Python that does nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from tests.benchmarks.timing import LONG, Row, ratio

_COMMANDS = (["--help"], ["run", "--help"], ["--version"])
_LIBRARIES = "import requests, bs4, tenacity, sqlite_utils"


def python(*words: str) -> None:
    """Run Python to its end."""
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL)


def rows(*, full: bool) -> Iterator[Row]:
    """Each command in a process of its own."""
    rounds = 15 if full else 5
    empty = partial(python, "-c", "pass")
    for words in _COMMANDS:
        times = ratio(empty, partial(python, "-m", "crawler", *words), rounds)
        yield Row(f"crawler {' '.join(words)}", times, "an empty Python", LONG, most=8)
    times = ratio(empty, partial(python, "-c", _LIBRARIES), rounds)
    what = "to import requests, bs4, tenacity and sqlite_utils"
    yield Row(what, times, "an empty Python", LONG)
