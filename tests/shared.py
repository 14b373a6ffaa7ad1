"""Where the real recordings and evaluation data are; it skips a test where they are absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(
    os.environ.get("CRAWLER_SHARED", Path(__file__).resolve().parent.parent.parent / "shared")
)


def shared(name: str) -> Path:
    """The file or folder called ``name``, or a skip that says what is missing."""
    path = ROOT / name
    if not path.exists():
        pytest.skip(f"{name}: the shared recordings and data are not beside this checkout")
    return path
