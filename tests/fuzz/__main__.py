"""Fuzzes every target in turn and prints what was tried and found: ``make fuzz``.

``python -m tests.fuzz SECONDS FOLDER [TARGET...]``. A process a target, one at a time. What broke a
reader, made it slow, or ended its process lies in FOLDER/TARGET; it becomes a test by being copied
to ``tests/fuzz/corpora/TARGET``. Exit code 1 where there is any.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.fuzz.targets import TARGETS

_ENDINGS = ("crash-*", "timeout-*", "oom-*", "leak-*")


def _fuzz(name: str, seconds: str, folder: Path) -> dict[str, int]:
    """One target; what was counted."""
    own = folder / name
    own.mkdir(parents=True, exist_ok=True)
    with (own / "log").open("w", encoding="utf-8") as log:
        command = [sys.executable, "-m", "tests.fuzz.drive", name, seconds, str(folder)]
        code = subprocess.run(command, stdout=log, stderr=log, check=False).returncode
    counts: dict[str, int] = json.loads((own / "count.json").read_text(encoding="ascii"))
    ended = [path for pattern in _ENDINGS for path in own.glob(pattern)]
    for line in (own / "log").read_text(encoding="utf-8").splitlines():
        if line.startswith("FOUND"):
            print(line)
    for path in ended:
        print(f"FOUND {name} {path}")
    if code and not ended:
        print(f"FOUND {name}: the process ended with {code}, see {own / 'log'}")
    counts["found"] += len(ended) + (code != 0 and not ended)
    return counts


def main() -> int:
    """Fuzz them; the exit code."""
    seconds, folder, names = sys.argv[1], Path(sys.argv[2]), sys.argv[3:] or list(TARGETS)
    total = dict.fromkeys(("tried", "found", "seconds"), 0)
    for name in names:
        counts = _fuzz(name, seconds, folder)
        print(f"{name:14} {counts['tried']:>12,} tried {counts['seconds']:>6} s", flush=True)
        total = {key: total[key] + counts[key] for key in total}
    hours = total["seconds"] / 3600
    print(f"{total['tried']:,} inputs in {hours:.2f} h, {total['found']} found something")
    return min(1, total["found"])


if __name__ == "__main__":
    sys.exit(main())
