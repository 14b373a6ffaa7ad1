"""Runs the command line in this process, as a shell would."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from crawler.cli import main


@dataclass(frozen=True, slots=True)
class Result:
    """How a command ended, and what it wrote."""

    code: int
    out: str
    err: str

    def lines(self) -> list[Any]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    def json(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)


class Shell:
    """Types commands; each answers with its result."""

    def __init__(self, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._patch = patch

    def __call__(self, *words: object) -> Result:
        self._patch.setattr(sys, "argv", ["crawler", *map(str, words)])
        self._capsys.readouterr()
        code = main()
        written = self._capsys.readouterr()
        return Result(code, written.out, written.err)
