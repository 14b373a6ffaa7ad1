"""Real media that cannot be written or are full; a test skips where the system gives none."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """The folder, and all in it, cannot be written within it; by root neither."""
    if os.geteuid() != 0:
        folder.chmod(0o555)
        try:
            yield
        finally:
            folder.chmod(0o755)
        return
    _mount("--bind", str(folder), str(folder))
    try:
        _mount("-o", "remount,bind,ro", str(folder))
        yield
    finally:
        _unmount(folder)


@contextmanager
def small(folder: Path, size: int) -> Iterator[None]:
    """A file system of so many bytes is mounted on the folder within it."""
    folder.mkdir(exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={size}", "none", str(folder))
    try:
        yield
    finally:
        _unmount(folder)


def _mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], check=False, capture_output=True)  # noqa: S607
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.decode().strip()}")


def _unmount(folder: Path) -> None:
    subprocess.run(["umount", str(folder)], check=True, capture_output=True)  # noqa: S607


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """The kernel refuses to let a file of this process grow beyond so many bytes within it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
