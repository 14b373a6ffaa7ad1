"""Runs tests against one fault, in a process of its own that ends at the first that notices.

The process is forked from one that has the libraries, and not the project: so the faulty module is
imported anew, with its tables, and starting costs little. It decides nothing about what survives.
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import os
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from types import ModuleType
from typing import Any, NamedTuple

import pytest

_LIBRARIES = ("bs4", "hypothesis", "hypothesis.strategies", "lxml.html", "msgspec", "numpy",
              "rapidfuzz", "requests", "responses", "rich", "sqlite_utils", "tenacity")  # fmt: skip
_GRACE = 20
"""Seconds for starting, beside three times what the tests take without a fault."""
_BUSY = 10
"""So many times as long it may take by the clock, for the machine may have other work."""
_FEW = 4
"""So many files of tests are read before the others."""
_CONTENT = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


@dataclass(frozen=True)
class Trial:
    """One fault with the tests that may notice it."""

    name: str
    module: Path
    source: str
    tests: Sequence[str]
    seconds: float


class _Faulty(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module with the fault in it, and leaves all others to Python."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        parts = trial.module.with_suffix("").parts
        self._package = parts[-1] == "__init__"
        self._name = ".".join(parts[:-1] if self._package else parts)

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """As Python asks for it."""
        if name != self._name:
            return None
        spec = importlib.util.spec_from_file_location(name, self._trial.module, loader=self)
        if spec and self._package:
            spec.submodule_search_locations = [str(self._trial.module.parent.resolve())]
        return spec

    def exec_module(self, module: ModuleType) -> None:
        """Run the faulty source."""
        code = compile(self._trial.source, str(self._trial.module.resolve()), "exec")
        exec(code, module.__dict__)  # noqa: S102 - that is what it is for


class _Chosen:
    """A plugin for pytest: it keeps the chosen tests of the files, and knows which failed."""

    def __init__(self, names: Sequence[str]) -> None:
        self._place = {name: place for place, name in enumerate(names)}
        self.failed: set[str] = set()

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        """In place, as pytest wants it."""
        items[:] = sorted(
            (item for item in items if item.nodeid in self._place),
            key=lambda item: self._place[item.nodeid],
        )

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Of its setting up, its run and its cleaning up, each."""
        if report.failed:
            self.failed.add(report.nodeid)


def warm_up() -> None:
    """Import the libraries, once for all trials."""
    for name in _LIBRARIES:
        importlib.import_module(name)


def failing(trial: Trial) -> list[str]:
    """The tests that fail though there is no fault: they would notice each."""
    with TemporaryDirectory() as folder, NamedTemporaryFile("r", encoding="utf-8") as told:
        pid = _fork(trial, folder, Path(told.name))
        os.waitpid(pid, 0)
        return told.read().split("\n")


def survives(trials: Iterable[Trial], jobs: int) -> Iterable[tuple[Trial, bool]]:
    """Whether no test noticed, for each; ``jobs`` at a time, in the order in which they end."""
    running: dict[int, _Running] = {}
    for trial in trials:
        folder = TemporaryDirectory()
        until = time.monotonic() + _BUSY * _most(trial)
        running[_fork(trial, folder.name)] = _Running(trial, until, folder)
        while len(running) >= jobs:
            yield from _ended(running)
    while running:
        yield from _ended(running)


class _Running(NamedTuple):
    trial: Trial
    until: float
    """When it is ended, by the monotonic clock."""
    folder: TemporaryDirectory[str]
    """All that its tests write: other runs of pytest clear away what is in the common one."""


def _ended(running: dict[int, _Running]) -> Iterable[tuple[Trial, bool]]:
    time.sleep(0.02)
    for pid, (trial, until, folder) in list(running.items()):
        done, status = os.waitpid(pid, os.WNOHANG)
        if not done and time.monotonic() < until:
            continue
        if not done:
            os.killpg(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        del running[pid]
        folder.cleanup()
        yield trial, bool(done) and status == 0


def _most(trial: Trial) -> int:
    """Seconds of a processor; what takes longer is noticed: it hangs."""
    return _GRACE + round(3 * trial.seconds)


def _fork(trial: Trial, folder: str, tell: Path | None = None) -> int:
    pid = os.fork()
    if not pid:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_CPU, (_most(trial), _most(trial)))
        code = 3
        try:
            code = _try(trial, folder, tell)
        finally:
            os._exit(code)
    return pid


def _try(trial: Trial, folder: str, tell: Path | None) -> int:
    """Pytest's exit code: 0 where every test is content; all that fail are told, else the first."""
    silent = os.open(os.devnull, os.O_RDWR)
    for number in range(3):
        os.dup2(silent, number)
    sys.dont_write_bytecode = False  # compiling all tests takes longer than most trials
    sys.meta_path.insert(0, _Faulty(trial))
    options = ["-q", *([] if tell else ["-x"]), "-p", "no:cacheprovider", "-p", "no:cov",
               "--basetemp", f"{folder}/tests",
               "-W", "ignore::pytest.PytestAssertRewriteWarning"]  # fmt: skip
    failed: set[str] = set()
    for tests in _stages(trial.tests):
        chosen = _Chosen(tests)
        files = sorted({name.partition("::")[0] for name in tests})
        code = int(pytest.main([*options, *files], plugins=[chosen]))
        failed |= chosen.failed
        if code not in _CONTENT and not tell:
            return code
    if tell:
        tell.write_text("\n".join(failed), encoding="utf-8")
    return 0


def _stages(tests: Sequence[str]) -> Iterator[list[str]]:
    """Those of the files that have most of them, then the others: to read files takes longest."""
    files = Counter(name.partition("::")[0] for name in tests)
    few = {file for file, _ in files.most_common(_FEW)}
    for early in (True, False):
        if some := [name for name in tests if (name.partition("::")[0] in few) is early]:
            yield some
