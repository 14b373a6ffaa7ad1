"""Makes files that appear whole or not at all; it must not know what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def fresh(target: Path) -> Iterator[int]:
    """A new file, open for reading and writing, that takes ``target``'s place at the end.

    Where the block is left by an exception, ``target`` stays as it was and nothing stays beside
    it. Where the system knows files without a name, that is true of a killed process, too;
    elsewhere ``target.part`` stays behind then, and the next attempt overwrites it. Raises
    ``OSError``.
    """
    part = target.with_name(f"{target.name}.part")
    nameless = _nameless(target.parent)
    file = _named(part) if nameless is None else nameless
    try:
        yield file
        if nameless is not None:
            part.unlink(missing_ok=True)
            # Only with a folder given does Python make the call that follows the link in /proc.
            os.link(f"/proc/self/fd/{file}", part, src_dir_fd=file, follow_symlinks=True)
        part.replace(target)
        _settle(target.parent)
    finally:
        os.close(file)
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _named(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)


def _nameless(folder: Path) -> int | None:
    """A file of which nothing stays if it gets no name; ``None`` where there is no such thing."""
    flag = getattr(os, "O_TMPFILE", 0)
    if not flag or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(folder, os.O_RDWR | flag | os.O_CLOEXEC, 0o644)
    except OSError:
        return None


def _settle(folder: Path) -> None:
    """The folder's new entry is on the disk."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
