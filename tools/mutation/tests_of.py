"""Which tests run which line, and for how long: measured by one run of all of them.

It is kept in a folder, for it holds until code or tests change. It puts no fault anywhere.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest
from coverage import CoverageData

_TIMES = "times.json"
_COVERAGE = "coverage"


class _Times:
    """A plugin for pytest that sums up how long each test took; one that failed tells nothing."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Of its setting up, its run and its cleaning up, each."""
        before = self.seconds.get(report.nodeid, 0.0)
        self.seconds[report.nodeid] = before + report.duration
        if report.failed:
            self.failed.add(report.nodeid)


def measure(folder: Path) -> None:
    """Run all tests once, in a process of its own, and keep what they ran in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    here = {**os.environ, "COVERAGE_FILE": str(folder / _COVERAGE)}
    command = [sys.executable, "-m", __spec__.name, str(folder)]
    subprocess.run(command, env=here, check=False)  # noqa: S603 - our own


def _run(folder: Path) -> int:
    times = _Times()
    code = pytest.main(
        ["-q", "-n", "auto", "--dist", "worksteal", "--cov=crawler", "--cov-branch",
         "--cov-context=test", "--cov-report="],
        plugins=[times],
    )  # fmt: skip
    sound = {name: took for name, took in times.seconds.items() if name not in times.failed}
    (folder / _TIMES).write_text(json.dumps(sound), encoding="utf-8")
    return int(code)


@dataclass(frozen=True)
class Tests:
    """What was measured."""

    data: CoverageData
    seconds: dict[str, float]
    sound: set[str] = field(default_factory=set)
    """Those that were tried without a fault."""

    @classmethod
    def read(cls, folder: Path) -> Tests:
        """From the folder that :func:`measure` wrote."""
        data = CoverageData(str(folder / _COVERAGE))
        data.read()
        return cls(data, json.loads((folder / _TIMES).read_text(encoding="utf-8")))

    def of(self, *modules: Path, lines: range | None = None) -> list[str]:
        """The tests that run any of the modules, or these lines of them, the quickest first."""
        names: set[str] = set()
        for module in modules:
            by_line = self.data.contexts_by_lineno(str(module.resolve()))
            chosen = by_line if lines is None else by_line.keys() & set(lines)
            names.update(name.rpartition("|")[0] for line in chosen for name in by_line[line])
        return self.quickest(names & self.seconds.keys())

    def of_values(self, module: str, files: Collection[str]) -> set[str]:
        """The tests that read a module's values and run no line of ours.

        They are named by the module, or stand in one of the files, which import it or what does.
        """
        return {
            name
            for name in self.seconds
            if name.endswith(f"[{module}]")
            or (name not in self._running and name.partition("::")[0] in files)
        }

    @cached_property
    def _running(self) -> set[str]:
        """The tests that run any line of ours."""
        return {name.rpartition("|")[0] for name in self.data.measured_contexts()}

    def quickest(self, names: Iterable[str]) -> list[str]:
        """The tests in the order in which they are tried."""
        return sorted(names, key=lambda name: (self.seconds[name], name))

    def within(self, names: Iterable[str], most: float) -> list[str]:
        """As many of them as take ``most`` seconds together, and one at least."""
        total = 0.0
        taken: list[str] = []
        for name in names:
            total += self.seconds[name]
            if taken and total > most:
                break
            taken.append(name)
        return taken


if __name__ == "__main__":
    sys.exit(_run(Path(sys.argv[1])))
