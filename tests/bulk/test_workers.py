"""Workers, real ones, that die, are late, are slow or go away leave the answers as they are."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial, partialmethod
from pathlib import Path

import psutil
import pytest

from crawler.bulk.answers import answers, told
from crawler.bulk.engine import ClusterError, Workers, workers
from crawler.bulk.partitions import Folder
from crawler.bulk.task import Task, resolve_partition
from crawler.core.model import Seed
from crawler.index.index import Index
from tests.bulk.work import Work, dying, noting, slow
from tests.command import Shell
from tests.index.papers import built, library, wanted

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
# Dask leaves sockets and loops to the garbage collector when a cluster is taken down in a hurry.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "arxiv.index"
    built(path, library(60))
    return path


@pytest.fixture(scope="module")
def hands() -> Iterator[Workers]:
    with workers("local[2]") as found:
        yield found


@pytest.fixture
def mortal() -> Iterator[Workers]:
    """Those that a test kills: whether they all come again, no other test depends on."""
    with workers("local[2]", deserted=20) as found:
        yield found


def entries() -> list[Seed]:
    """Sixty titles that are there, and twenty with a word too many."""
    there = [wanted(record.title, *record.authors) for record in library(60)]
    return there + [wanted(f"{seed.title} again", *seed.authors) for seed in there[:20]]


def whole(index: Path) -> str:
    """What one process answers."""
    with Index.open(index) as opened:
        return "".join(map(told, answers(opened, entries())))


def in_parts(hands: Workers, index: Path, folder: Path, work: Work = resolve_partition) -> str:
    tasks = (Task(part, index) for part in Folder(folder, index).cut(entries(), 4))
    return "".join(task.part.answers.read_text() for task, _ in hands.run(work, tasks))


def test_workers_answer_to_the_byte_what_one_process_does(
    hands: Workers, index: Path, tmp_path: Path
) -> None:
    assert in_parts(hands, index, tmp_path / "work") == whole(index)


def test_a_worker_that_is_killed_changes_no_answer(
    mortal: Workers, index: Path, tmp_path: Path
) -> None:
    killing = dying(tmp_path, {3, 11})
    assert in_parts(mortal, index, tmp_path / "work", killing) == whole(index)
    assert sorted(path.name for path in tmp_path.glob("*.0")) == ["11.0", "3.0"]


def test_a_partition_that_kills_every_worker_is_given_up_and_the_rest_is_kept(
    mortal: Workers, hands: Workers, index: Path, tmp_path: Path
) -> None:
    """Dask makes a worker anew, but for one that died while it was being made."""
    with pytest.raises(ClusterError, match=r"given up|no worker is left"):
        in_parts(mortal, index, tmp_path / "work", dying(tmp_path, {19}, times=9))
    assert in_parts(hands, index, tmp_path / "work") == whole(index)


def test_slow_partitions_keep_their_place(hands: Workers, index: Path, tmp_path: Path) -> None:
    assert in_parts(hands, index, tmp_path / "work", partial(slow, 0.3, 2)) == whole(index)


def test_items_wait_until_there_is_room_for_them(hands: Workers) -> None:
    given = []

    def naps() -> Iterator[float]:
        for number in range(200):
            given.append(number)
            yield 0.0 if number else 0.5

    first = next(iter(hands.run(time.sleep, naps())))
    assert (first, len(given)) == ((0.5, None), 16)


def test_what_the_work_raises_is_raised_here(hands: Workers, tmp_path: Path) -> None:
    other = tmp_path / "none.index"
    other.write_bytes(b"no index")
    with pytest.raises(Exception, match="index"):
        in_parts(hands, other, tmp_path / "work")


def test_a_worker_that_joins_late_takes_part(index: Path, tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, dashboard_address="127.0.0.1:0"
        ) as some,
        workers(some.scheduler_address) as hands,
    ):
        tasks = (Task(part, index) for part in Folder(tmp_path / "work", index).cut(entries(), 1))
        told_so_far = []
        for number, (task, _) in enumerate(hands.run(partial(noting, made), tasks)):
            told_so_far.append(task.part.answers.read_text())
            if number == 0:
                some.scale(2)
                distributed.default_client().wait_for_workers(2, timeout=120)
    assert "".join(told_so_far) == whole(index)
    assert len({path.suffix for path in made.iterdir()}) == 2


def test_a_scheduler_that_goes_away_is_told_and_the_next_run_goes_on(
    hands: Workers, index: Path, tmp_path: Path
) -> None:
    some = distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, dashboard_address="127.0.0.1:0"
    )
    with workers(some.scheduler_address) as lost:
        tasks = (Task(part, index) for part in Folder(tmp_path / "work", index).cut(entries(), 1))
        answered = lost.run(resolve_partition, tasks)
        next(answered)
        some.close()
        with pytest.raises(ClusterError, match="run the same command again"):
            list(answered)
    done = set((tmp_path / "work").glob("*.answers.jsonl"))
    kept = {path: path.stat().st_mtime_ns for path in done}
    resumed = (Task(part, index) for part in Folder(tmp_path / "work", index).cut(entries(), 1))
    lines = [task.part.answers.read_text() for task, _ in hands.run(resolve_partition, resumed)]
    assert "".join(lines) == whole(index)
    assert {path: path.stat().st_mtime_ns for path in done} == kept


def test_where_no_worker_is_left_that_is_told_and_nobody_waits_for_ever(
    index: Path, tmp_path: Path
) -> None:
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, dashboard_address="127.0.0.1:0"
    ) as some:
        tasks = (Task(part, index) for part in Folder(tmp_path / "work", index).cut(entries(), 1))
        with workers(some.scheduler_address, deserted=0.5) as lost:
            answered = lost.run(resolve_partition, tasks)
            next(answered)
            some.scale(0)
            with pytest.raises(ClusterError, match="no worker is left; run the same command"):
                list(answered)


# --- the command ----------------------------------------------------------------------


def listed(folder: Path) -> Path:
    path = folder / "titles.txt"
    path.write_text("".join(f"{seed.title}\n" for seed in entries()))
    return path


def test_the_command_answers_alike_with_and_without_workers(
    shell: Shell, index: Path, tmp_path: Path
) -> None:
    titles, db = listed(tmp_path), tmp_path / "db" / "papers.db"
    alone = shell("resolve", titles, "--index", index, "--format", "jsonl")
    out = tmp_path / "answers.jsonl"
    words = ("--index", index, "--cluster", "local[2]", "-o", out, "--db", db)
    assert shell("resolve", titles, *words).code == alone.code
    assert out.read_text() == alone.out
    assert not list((tmp_path / "db").glob("work/*"))


def test_progress_is_that_of_all_workers(
    shell: Shell, index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []
    monkeypatch.setattr(
        "crawler.faces.watch.ProgressBar.step", lambda _, count: steps.append(count)
    )
    monkeypatch.setattr("crawler.bulk.partitions.Folder.cut", partialmethod(Folder.cut, size=30))
    words = ("--index", index, "--cluster", "local[2]", "--db", tmp_path / "papers.db")
    shell("resolve", listed(tmp_path), *words, "--format", "jsonl")
    assert steps == [30, 30, 20]


def test_a_command_that_is_killed_leaves_no_worker_and_goes_on_when_given_again(
    shell: Shell, index: Path, tmp_path: Path
) -> None:
    titles, out, work = tmp_path / "titles.txt", tmp_path / "answers.jsonl", tmp_path / "work"
    titles.write_text(listed(tmp_path).read_text() * 70)
    alone = shell("resolve", titles, "--index", index, "--format", "jsonl")
    words = ["resolve", titles, "--index", index, "--cluster", "local[2]", "-o", out]
    words += ["--work", work, "--db", tmp_path / "papers.db"]
    process = subprocess.Popen([sys.executable, "-m", "crawler", *map(str, words), "--quiet"])
    while not list(work.glob("*.answers.jsonl")):
        assert process.poll() is None
        time.sleep(0.01)
    own = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.wait()
    assert psutil.wait_procs(own, timeout=120)[1] == []
    assert not out.exists()
    assert shell(*words).code == alone.code
    assert out.read_text() == alone.out
    assert not work.exists()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--cluster", "local[2]"], "name one by --index"),
        (["--cluster", "local[2]", "--index", "INDEX"], "--cluster is for --format jsonl"),
        (
            ["--cluster", "local[0]", "--index", "INDEX", "--format", "jsonl"],
            "no Dask scheduler answers at local[0]",
        ),
    ],
)
def test_a_cluster_that_cannot_be_used_is_told_in_one_line(
    words: list[str], why: str, shell: Shell, index: Path, tmp_path: Path
) -> None:
    shown = [str(index) if word == "INDEX" else word for word in words]
    told_how = shell("resolve", listed(tmp_path), *shown, "--db", tmp_path / "papers.db")
    assert (told_how.code, told_how.out, told_how.err.count("\n")) == (2, "", 1)
    assert why in told_how.err
