"""Whatever ends a build or an update, the folder holds the old index, whole, and nothing else."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crawler.index.files import fresh
from crawler.index.index import Index
from tests.index.papers import built, library, paper

_BUILD = """
import sys
from pathlib import Path
from crawler.index.build import build
from tests.index.papers import library, line

def endless():
    sent = 0
    while True:
        yield from map(line, library(1_000))
        sent += 1_000
        if sent == 30_000:
            print("under way", flush=True)

if __name__ == "__main__":
    build(endless(), Path(sys.argv[1]), workers=2)
"""
_UPDATE = """
import sys, time
from pathlib import Path
from crawler.index.format import Appender
from crawler.index.update import update
from tests.index.papers import library

def waiting(*_):
    print("under way", flush=True)
    time.sleep(60)

Appender.commit = waiting
update(Path(sys.argv[1]), list(library(900)))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "data" / "arxiv.index"
    made.parent.mkdir()
    built(made, library(10))
    return made


def started(script: Path, code: str, index: Path) -> subprocess.Popen[str]:
    """A process that is in the middle of its work."""
    script.write_text(code)
    process = subprocess.Popen(
        [sys.executable, script, index],
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "under way\n"
    return process


def children(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for one in tasks for child in one.read_text().split()]


def is_there(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2][0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="children are found in /proc")
def test_a_build_that_is_killed_leaves_the_old_index_and_no_process(
    tmp_path: Path, path: Path
) -> None:
    before = path.read_bytes()
    process = started(tmp_path / "build.py", _BUILD, path)
    workers = children(process.pid)
    assert len(workers) >= 2
    process.send_signal(signal.SIGKILL)
    process.communicate()
    until = time.monotonic() + 20
    while any(map(is_there, workers)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(is_there, workers))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_an_update_that_is_killed_leaves_the_old_index_and_can_be_made_again(
    tmp_path: Path, path: Path
) -> None:
    process = started(tmp_path / "update.py", _UPDATE, path)
    process.kill()
    process.communicate()
    with Index.open(path) as index:
        assert index.papers == 10
        assert index.exact([one.title for one in library(11)])[-2:] == [
            (paper(10, "").arxiv_id,),
            (),
        ]


_LIMITED = """
import resource, sys
from pathlib import Path
from crawler.errors import UserError
from crawler.index.build import build
from tests.index.papers import library, line

resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    build(map(line, library(1_000)), Path(sys.argv[1]))
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit of files' sizes")
def test_a_disk_without_room_is_told_and_the_old_index_stays(path: Path) -> None:
    """A limit of the file's size stands for the disk's: the system refuses the write alike."""
    before = path.read_bytes()
    told = subprocess.run(
        [sys.executable, "-c", _LIMITED, path],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert told.stdout == f"cannot write {path}: File too large\n"
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


# --- files that appear whole -----------------------------------------------------------


@pytest.fixture(params=["without a name", "with a name"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "with a name":
        monkeypatch.setattr("crawler.index.files._nameless", lambda _: None)


def written(target: Path, content: bytes, fault: Exception | None = None) -> None:
    with fresh(target) as file, open(file, "wb", closefd=False) as out:
        out.write(content)
        if fault:
            raise fault


@pytest.mark.usefixtures("kind")
def test_a_file_takes_the_place_of_the_old_one_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "file"
    (tmp_path / "file.part").write_bytes(b"left of a killed process")
    for content in (b"first", b"second"):
        written(target, content)
        assert target.read_bytes() == content
        assert list(tmp_path.iterdir()) == [target]


@pytest.mark.usefixtures("kind")
def test_a_file_that_was_not_finished_never_appears(tmp_path: Path) -> None:
    target = tmp_path / "file"
    with pytest.raises(ValueError, match="stop"):
        written(target, b"half", ValueError("stop"))
    assert list(tmp_path.iterdir()) == []
    target.write_bytes(b"old")
    with pytest.raises(ValueError, match="stop"):
        written(target, b"half", ValueError("stop"))
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"old", [target])
