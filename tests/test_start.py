"""The command line starts with little, completes words, and obeys what terminals ask for."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from crawler.store import Store
from tests.report.library import fill

_HEAVY = {"requests", "rich", "sqlite_utils", "lxml", "numpy", "bs4", "msgspec", "tenacity", "yaml"}


def test_help_imports_nothing_that_only_work_needs() -> None:
    code = """
import sys, json
from crawler.cli import app
for words in (["--help"], ["run", "--help"], ["--version"]):
    try:
        app.main(words, standalone_mode=False)
    except SystemExit:
        pass
print(json.dumps(sorted(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert loaded & _HEAVY == set()
    ours = {name for name in loaded if name.startswith("crawler.")}
    assert {name for name in ours if not name.startswith("crawler.cli.")} == {
        "crawler.cli", "crawler.errors"
    }  # fmt: skip


def test_the_list_of_commands_is_whole_on_a_narrow_terminal() -> None:
    shown = on_a_terminal("--help")
    listed = shown[shown.index("Commands:") :].splitlines()[1:]
    assert len(listed) >= 15
    assert [line for line in listed if "..." in line or len(line) > 80] == []


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("crawler ref", ["refresh"]),
        ("crawler export --format b", ["bibtex"]),
        ("crawler index u", ["update"]),
        ("crawler check --out", ["--output"]),
    ],
)
def test_bash_completes(typed: str, offered: list[str]) -> None:
    words = typed.split()
    script = f"""
      eval "$(_CRAWLER_COMPLETE=bash_source crawler)"
      COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}
      _crawler_completion crawler; printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["/bin/bash", "-c", script], env=os.environ | {"PATH": path}, check=True, text=True,
        capture_output=True,
    )  # fmt: skip
    assert done.stdout.split() == offered


def on_a_terminal(*words: str, **env: str) -> str:
    """What a command writes to a terminal 80 columns wide."""
    screen, end = pty.openpty()
    told = os.environ | {"TERM": "xterm-256color", "COLUMNS": "80", **env}
    with subprocess.Popen(
        [sys.executable, "-m", "crawler", *words], stdout=end, stderr=end, env=told
    ) as process:
        os.close(end)
        shown = b""
        try:
            while part := os.read(screen, 65536):
                shown += part
        except OSError:  # Linux tells the end of a terminal so
            pass
    os.close(screen)
    assert process.returncode in (0, 1)
    return shown.decode().replace("\r\n", "\n")


def test_wide_and_right_to_left_titles_keep_the_columns(tmp_path: Path) -> None:
    listing = tmp_path / "refs.csv"
    titles = [
        "تعلم الآلة العميق لمعالجة اللغات",
        "深層学習による画像認識の研究",
        "A plain title here",
    ]
    listing.write_text(
        "title,doi\n" + "".join(f"{one},10.1000/{n}\n" for n, one in enumerate(titles))
    )
    shown = re.sub(r"\x1b\[[0-9;]*m", "", on_a_terminal("parse", str(listing)))
    lines = [line for line in shown.splitlines() if "10.1000/" in line]
    assert len(lines) == 3
    assert len({cell_len(line[: line.index("10.1000/")]) for line in lines}) == 1


@pytest.mark.parametrize("words", [["show", "KEY"], ["changes", "--all"], ["refresh", "--dry-run"]])
def test_colours_are_for_terminals_that_want_them(tmp_path: Path, words: list[str]) -> None:
    database = tmp_path / "papers.db"
    fill(database, 3, looks=1)
    with Store.read(database) as store:
        key = next(iter(store.papers())).arxiv_id or ""
    asked = [key if one == "KEY" else one for one in words] + ["--db", str(database)]
    colour = re.compile(r"\x1b\[(?:3|4|9|10)[0-9]")
    plain = on_a_terminal(*asked, NO_COLOR="1")
    assert not colour.search(plain)
    piped = subprocess.run(
        [sys.executable, "-m", "crawler", *asked], capture_output=True, text=True, check=True
    )
    assert "\x1b" not in piped.stdout + piped.stderr
    if words[0] == "show":
        assert colour.search(on_a_terminal(*asked))
