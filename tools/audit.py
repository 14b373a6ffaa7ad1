"""Asks pip-audit about what is pinned, and says what it was not told; no silence counts as "none".

``python -m tools.audit LOCK``. Exit code 0: an answer for every package, and no fault known; 1: a
fault is known; 2: the index has no data on some packages, so nothing can be said of them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

_COMMAND = [
    *(sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip"),
    *("--progress-spinner", "off", "--format", "json"),
]


def told(packages: Sequence[Mapping[str, Any]]) -> tuple[int, list[str]]:
    """The exit code and the lines to print, from pip-audit's list of packages."""
    unknown = [one["name"] for one in packages if "skip_reason" in one]
    faults = [
        f"{one['name']} {one['version']}: {fault['id']}, "
        f"mended in {', '.join(fault['fix_versions']) or 'no version'}"
        for one in packages
        for fault in one.get("vulns", ())
    ]
    lines = [f"{len(packages) - len(unknown)} of {len(packages)} packages checked", *faults]
    if unknown:
        lines.append(f"NOT CHECKED, for the index has no data on them: {', '.join(unknown)}")
    elif not packages:
        lines.append("NOTHING CHECKED")
    elif not faults:
        lines.append("no fault is known")
    return 1 if faults else 2 if unknown or not packages else 0, lines


def main() -> int:
    """Ask, print, and give the exit code."""
    done = subprocess.run(  # noqa: S603 - our own command
        [*_COMMAND, "-r", sys.argv[1]], capture_output=True, text=True, check=False
    )
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except ValueError:
        print(f"NOT CHECKED: pip-audit said\n{done.stderr.strip()}")
        return 2
    code, lines = told(packages)
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main())
