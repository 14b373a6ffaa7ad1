"""Fuzzes one target with atheris, for some seconds, and says what it tried and what it found.

``python -m tests.fuzz.drive TARGET SECONDS FOLDER``. The interesting inputs are kept in FOLDER, so
that the next run begins with them; what breaks the reader is kept in FOLDER/found. It must not
decide what a fault is: that is :meth:`Target.run`'s.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
import traceback
from collections.abc import Iterable
from pathlib import Path

import atheris

_LIBRARIES = ["crawler", "bibtexparser", "pylatexenc", "protego", "markdown_it", "json"]
_MOST_BYTES = 16_384
_MOST_MEGABYTES = 1_500
_HANG = 20
"""Seconds for one input, at which the run ends."""
_SLOW = (0.5, 2e-4)
"""Seconds, and seconds a byte more, that an input may take: an instrumented reader is slow."""

with atheris.instrument_imports(include=_LIBRARIES):
    from tests.fuzz.examples import examples
    from tests.fuzz.targets import TARGETS, Target


class Session:
    """One target, fuzzed; the same fault is kept once."""

    def __init__(self, target: Target, folder: Path) -> None:
        self._target = target
        self._folder = folder / "found"
        self._count = folder / "count.json"
        self._known: set[str] = set()
        self._begun = self._tell_at = time.monotonic()
        self.tried = 0

    def one(self, data: bytes) -> None:
        """What atheris calls for every input."""
        self.tried += 1
        if time.monotonic() >= self._tell_at:
            self._tell()
        before = time.process_time()
        try:
            self._target.run(data)
        except RecursionError as error:
            self._keep(data, f"RecursionError {traceback.extract_tb(error.__traceback__)[3:6]}")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            self._keep(data, f"{type(error).__name__} {place.filename}:{place.lineno} {error}")
        least, each = _SLOW
        taken = time.process_time() - before
        if taken > least + each * len(data):
            self._keep(data, f"slow {len(data).bit_length()}", f"{taken:.1f} s")

    def _keep(self, data: bytes, fault: str, detail: str = "") -> None:
        key = fault[:160]
        if key in self._known:
            return
        self._known.add(key)
        self._folder.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(data).hexdigest()[:12]
        (self._folder / name).write_bytes(data)
        print(f"FOUND {self._target.name} {name}: {fault} {detail}", flush=True)

    def _tell(self) -> None:
        """Write the count down each second, for libFuzzer ends the process without a word."""
        now = time.monotonic()
        told = {"tried": self.tried, "found": len(self._known), "seconds": round(now - self._begun)}
        self._count.write_text(json.dumps(told), encoding="ascii")
        self._tell_at = now + 1.0


def _dictionary(tokens: Iterable[str]) -> str:
    """In libFuzzer's syntax."""
    quoted = (
        "".join(f"\\x{byte:02x}" for byte in token.encode("utf-8", "surrogatepass"))
        for token in tokens
    )
    return "".join(f'"{text}"\n' for text in quoted if text)


def main() -> None:
    """Fuzz until the seconds are over."""
    name, seconds, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]) / sys.argv[1]
    target = TARGETS[name]
    kept = folder / "kept"
    kept.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(examples().get(name, ())):
        (kept / f"example-{number}").write_bytes(data)
    (folder / "dictionary").write_text(_dictionary(target.tokens), encoding="ascii")
    session = Session(target, folder)
    atheris.Setup(
        [
            *(sys.argv[0], str(kept), f"-dict={folder / 'dictionary'}"),
            *(f"-max_total_time={seconds}", f"-max_len={_MOST_BYTES}", f"-timeout={_HANG}"),
            *(f"-rss_limit_mb={_MOST_MEGABYTES}", f"-artifact_prefix={folder}/", "-verbosity=0"),
        ],
        session.one,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
