"""Runs the commands of a document in order, in a folder of its own, against the stand-in."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from crawler.twin.server import Twin

PYTHON = os.environ.get("DOCUMENTS_PYTHON", sys.executable)
"""With which Python: that of an environment with the built wheel, where one is named."""
_BLOCK = re.compile(r"^```(?P<kind>sh|python)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_SKIPPED = re.compile(r"# not run here: .{15,}\n")

# What `crawler` is in the folder: the program, with its sites sent to the stand-in.
_CRAWLER = """\
#!{python}
import os, pathlib, sys
from crawler.cli import main
if __name__ == "__main__":
    words = sys.argv[1:]
    if words and not words[0].startswith("-") and "_CRAWLER_COMPLETE" not in os.environ:
        own = pathlib.Path("config.toml")
        routed = pathlib.Path(".routed.toml")
        routed.write_text((own.read_text() if own.exists() else "") + {routes!r})
        words += ["--config", str(routed)]
    sys.argv = ["crawler", *words]
    sys.exit(main())
"""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of commands."""

    kind: str
    text: str

    @property
    def is_run(self) -> bool:
        """It says nothing of why it is not."""
        return not _SKIPPED.match(self.text)


def blocks(document: str) -> list[Block]:
    """The blocks of a document that are commands or Python."""
    return [Block(one["kind"], one["text"]) for one in _BLOCK.finditer(document)]


class Follower:
    """Does what a document says, word by word."""

    def __init__(self, twin: Twin, folder: Path) -> None:
        self._folder = folder / "here"
        self._folder.mkdir()
        routes = "".join(f'"{host}" = "{url}"\n' for host, url in twin.routes().items())
        paces = "".join(f'"{host}" = 0\n' for host in twin.routes())
        self._routes = f"\n[network.route]\n{routes}[network.pace]\n{paces}"
        program = folder / "bin" / "crawler"
        program.parent.mkdir()
        program.write_text(_CRAWLER.format(python=PYTHON, routes=self._routes))
        program.chmod(0o755)
        (program.parent / "python3").symlink_to(PYTHON)
        self._env = os.environ | {"PATH": f"{program.parent}:{os.environ['PATH']}"}

    def follow(self, block: Block) -> subprocess.CompletedProcess[str]:
        """Run a block; how it ended, and what it wrote."""
        if block.kind == "sh":
            return self._run("bash", "-euo", "pipefail", "-c", block.text)
        own = self._folder / "config.toml"
        before = own.read_text() if own.exists() else None
        own.write_text((before or "") + self._routes)
        try:
            return self._run(PYTHON, "-c", block.text)
        finally:
            own.unlink()
            if before is not None:
                own.write_text(before)

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self._folder, env=self._env, capture_output=True, text=True, check=False
        )
