"""Files that appear whole or not at all; it knows nothing of what is in them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO

from crawler.errors import UserError


@contextmanager
def whole(path: Path) -> Iterator[IO[str]]:
    """A file to write UTF-8 into; it takes its place when all of it is written.

    Raises UserError where it cannot be written; what was there then stays.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            yield file
        part.replace(path)
    except OSError as error:
        raise UserError(f"cannot write {path}: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)


def written(path: Path | None) -> AbstractContextManager[IO[str]]:
    """Standard output, or a file that appears whole or not at all."""
    return whole(path) if path else nullcontext(sys.stdout)
