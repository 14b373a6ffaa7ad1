"""Prints how many faults the tests notice, and those that they do not: ``make mutants``.

``python -m tools.mutation FOLDER [--sample N] [--seed N] [--jobs N] [--most SECONDS] [MODULE...]``.
FOLDER keeps which test runs which line, and the survivors in ``survivors.txt``. Exit code 1 where
fewer than nine in ten are noticed.
"""

from __future__ import annotations

import random
import re
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from tools.mutation.changes import Change, changes
from tools.mutation.tests_of import Tests, measure
from tools.mutation.trying import Trial, failing, survives, warm_up

_GROUPS = {
    "acceptance": "core/match*.py core/authors.py core/relate.py core/repo_signals.py "
    "core/code_signals.py core/claims.py core/believe.py core/identity.py core/status.py "
    "core/decisions.py",
    "merge": "store/evidence.py store/belief.py store/batch.py store/codec.py core/evidence.py "
    "core/history.py core/changes.py",
    "fetcher": "net/*.py core/http.py core/targets.py core/routes.py",
    "readers": "sources/*.py core/seeds/*.py core/ids.py core/urls.py core/readme.py",
    "core": "core/*.py",
}
"""What is measured, by what a fault would cost; a module counts where it comes first."""
_NO_CODE = {"lexicon.py"}
_TESTS = Path("tests")
_TARGET = 0.9


def _modules() -> Iterator[tuple[str, Path]]:
    seen: set[Path] = set()
    for group, patterns in _GROUPS.items():
        for pattern in patterns.split():
            for path in sorted(Path("crawler").glob(pattern)):
                if path not in seen and path.name not in _NO_CODE:
                    seen.add(path)
                    yield group, path


def _tests(known: Tests, module: Path, change: Change) -> list[str]:
    """What runs at import is no line that a test runs: those that read tables are tried too."""
    if change.in_function and (running := known.of(module, lines=change.lines)):
        return running
    importers = _importers(module, Path("crawler"))
    readers = {str(file) for each in (module, *importers) for file in _importers(each, _TESTS)}
    names = known.of_values(".".join(module.with_suffix("").parts), readers)
    return known.quickest({*names, *(known.of(module) or known.of(*importers))})


@lru_cache
def _importers(module: Path, folder: Path) -> tuple[Path, ...]:
    package, name = ".".join(module.parent.parts), module.stem
    ways = re.compile(rf"from {package}\.{name} import|from {package} import .*\b{name}\b")
    files = sorted(folder.rglob("*.py"))
    return tuple(path for path in files if ways.search(path.read_text(encoding="utf-8")))


def _options() -> Namespace:
    parser = ArgumentParser(prog="mutants")
    parser.add_argument("folder", type=Path)
    parser.add_argument("modules", nargs="*", type=Path)
    parser.add_argument("--sample", type=int, default=20, help="faults a module; 0: all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--most", type=float, default=30, help="seconds of tests a fault")
    return parser.parse_intermixed_args()


def _sampled(path: Path, most: int, seed: int) -> tuple[int, list[Change]]:
    """How many faults there are, and those that are tried."""
    every = changes(path.read_text(encoding="utf-8"))
    chance = random.Random(f"{seed} {path}")
    return len(every), chance.sample(every, min(most or len(every), len(every)))


def main() -> int:
    """Put the faults in and print what was noticed; the exit code."""
    asked = _options()
    if not (asked.folder / "coverage").exists():
        measure(asked.folder)
    known = Tests.read(asked.folder)
    warm_up()
    tried: Counter[str] = Counter()
    killed: Counter[str] = Counter()
    total = 0
    with (asked.folder / "survivors.txt").open("a", encoding="utf-8") as survivors:
        for group, path in _modules():
            if asked.modules and path not in asked.modules:
                continue
            count, sample = _sampled(path, asked.sample, asked.seed)
            _drop_failing(known, path, sample, asked.most)
            total += count
            lived = _lived(known, path, sample, asked)
            tried[group] += len(sample)
            killed[group] += len(sample) - len(lived)
            print(f"{group:11} {path}: {len(sample) - len(lived)} of {len(sample)} ({count})")
            for line in lived:
                print(f"    {line}")
                print(f"{path}:{line}", file=survivors)
            sys.stdout.flush()
            survivors.flush()
    for group in tried:
        print(
            f"{group:11} {killed[group]:5} of {tried[group]:5}: {killed[group] / tried[group]:.1%}"
        )
    score = killed.total() / max(1, tried.total())
    print(f"{killed.total()} of {tried.total()} noticed, of {total} that can be made: {score:.1%}")
    return int(score < _TARGET)


def _drop_failing(known: Tests, path: Path, sample: Sequence[Change], most: float) -> None:
    """Leave out the tests that fail alone, or in this order, without a fault; tried once."""
    chosen = {name for one in sample for name in known.within(_tests(known, path, one), most)}
    tests = known.quickest(chosen - known.sound)
    known.sound.update(tests)
    seconds = sum(known.seconds[one] for one in tests)
    for name in failing(Trial("none", path, path.read_text(encoding="utf-8"), tests, seconds)):
        known.seconds.pop(name, None)


def _lived(known: Tests, path: Path, sample: Sequence[Change], asked: Namespace) -> list[str]:
    """The faults that no test notices, as text."""
    unseen: list[str] = []

    def trials() -> Iterator[Trial]:
        for change in sample:
            if tests := known.within(_tests(known, path, change), asked.most):
                seconds = sum(known.seconds[one] for one in tests)
                yield Trial(str(change), path, change.source(), tests, seconds)
            else:
                unseen.append(f"{change}  (no test runs it)")

    lived = [trial.name for trial, alive in survives(trials(), asked.jobs) if alive]
    return sorted(lived + unseen, key=lambda text: int(text.partition(":")[0]))


if __name__ == "__main__":
    sys.exit(main())
