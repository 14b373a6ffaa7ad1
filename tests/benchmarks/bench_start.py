"""How long the command line takes to say what it can do: against a Python that does nothing.

    python -m tests.benchmarks.bench_start

The bar is 8 times an empty ``python -c pass``.
"""

from __future__ import annotations

import subprocess
import sys
from functools import partial

from tests.benchmarks.timing import ratio, row

WORDS = (["--help"], ["run", "--help"], ["--version"])


def python(*words: str) -> None:
    """Run Python to its end."""
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Print the figures."""
    for words in WORDS:
        ours = partial(python, "-m", "crawler", *words)
        row(
            f"crawler {' '.join(words)}",
            "an empty Python",
            ratio(partial(python, "-c", "pass"), ours),
        )


if __name__ == "__main__":
    main()
