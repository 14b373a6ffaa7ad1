"""The page on threats names tests that are there, and every reader is in the fuzzer's table."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "threats.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)))
_READER = re.compile(r"^def (read_\w+)\(", re.MULTILINE)
_WITHIN = frozenset({"read_entry", "read_head", "read_header", "read_sidebar", "read_embedded"})
"""They read a part of what another reader was given."""


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_a_test_that_is_named_is_there(file: str, test: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert f"def {test}(" in text if test else "def test_" in text


def test_every_threat_names_what_shows_it() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ")]
    threats = [row for row in rows if not row.startswith("| what could be wanted")]
    assert len(threats) > 25
    assert all("`tests/" in row for row in threats)


def test_every_reader_of_a_site_is_fuzzed() -> None:
    """A new reader that nobody put into the table is found here."""
    fuzzed = (ROOT / "tests" / "fuzz" / "targets.py").read_text(encoding="utf-8")
    for path in (ROOT / "crawler" / "sources").glob("[!_]*.py"):
        for name in _READER.findall(path.read_text(encoding="utf-8")):
            known = name in _WITHIN or (path.stem == "github_listing" and name == "read_listing")
            assert known or f".{name}(" in fuzzed, f"{path.stem}.{name}"
