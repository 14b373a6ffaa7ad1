"""``crawler resolve``: entries to arXiv identifiers, by arXiv or an index; it keeps nothing."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from crawler.api import as_seed
from crawler.bulk.answers import Answer, Tally, answers, told
from crawler.commands.setting import INCOMPLETE, OK, Setting, equip, is_file, note
from crawler.core.model import Rejected, Seed
from crawler.core.text import storable
from crawler.errors import UserError
from crawler.faces import tables
from crawler.faces.watch import ProgressBar
from crawler.index.index import Index
from crawler.pipeline.ports import Unwatched
from crawler.pipeline.resolve import decide_all, resolve_seeds
from crawler.reading import read_files
from crawler.store import Store
from crawler.workshop import fetcher, utc_now


class _Takes(Protocol):
    """Takes answers, a line each."""

    def write(self, line: bytes, /) -> object: ...

    def writelines(self, lines: Iterable[bytes], /) -> object: ...


@dataclass(frozen=True, slots=True)
class Way:
    """How ``resolve`` was asked to go about it."""

    form: str
    index: Path | None = None
    output: Path | None = None
    cluster: str | None = None
    work: Path | None = None


@dataclass(slots=True)
class _Entries:
    """What is to be resolved; what was not understood is told as it is met, and counted."""

    setting: Setting
    what: Sequence[str]
    rejected: int = field(default=0, init=False)

    def __iter__(self) -> Iterator[Seed]:
        for one in self._all():
            if isinstance(one, Seed):
                yield one
            else:
                self.rejected += 1
                note(self.setting, f"{one.source}:{one.line}: {one.reason}")

    def _all(self) -> Iterator[Seed | Rejected]:
        """Each argument is a file, standard input, an identifier or a title."""
        for number, text in enumerate(self.what, start=1):
            if text == "-" or is_file(text):
                yield from read_files([text], utc_now().date())
            else:
                yield as_seed(storable(text), number)


def resolve(setting: Setting, what: Sequence[str], way: Way) -> int:
    """``crawler resolve``: what each entry is, in the order of the input."""
    entries = _Entries(setting, what)
    named = setting.config.arxiv.index
    index = way.index or (setting.config.path_of(named) if named else None)
    if way.cluster and not index:
        raise UserError("--cluster resolves against an index: name one by --index")
    tally = Tally()
    if way.cluster and index:
        _resolve_in_parts(setting, entries, index, way, tally)
    elif index:
        with Index.open(index) as opened:
            _show(tally.of(answers(opened, entries)), way)
    else:
        _show(tally.of(_online(setting, entries)), way)
    return INCOMPLETE if entries.rejected or tally.is_open else OK


def _online(setting: Setting, entries: _Entries) -> Iterator[Answer]:
    with Store.open(None) as store, fetcher(setting.config) as net:
        tools = equip(setting, store, net, Unwatched())
        ids = store.keep_seeds(entries, utc_now())
        resolve_seeds(tools, ids)
        matches = dict(decide_all(tools, ids))
        for seed_evidence in store.seed_evidence(ids):
            yield Answer(seed_evidence.seed, matches[seed_evidence.id])


def _show(found: Iterator[Answer], way: Way) -> None:
    if way.form == "table":
        tables.show(tables.matches_table((one.seed, one.match) for one in found))
        return
    with _opened(way.output) as out:
        for one in found:
            out.write(told(one).encode())


# --- over partitions ----------------------------------------------------------------


def _resolve_in_parts(
    setting: Setting, entries: _Entries, index: Path, way: Way, tally: Tally
) -> None:
    from crawler.bulk.engine import workers
    from crawler.bulk.partitions import Folder
    from crawler.bulk.task import Task, resolve_partition

    if way.form == "table":
        raise UserError("--cluster is for --format jsonl")
    with ExitStack() as parts:
        Index.open(index).close()  # a file that is no index is told before workers start
        folder = Folder(way.work or _folder(setting, entries.what), index)
        hands = parts.enter_context(workers(way.cluster or ""))
        bar = parts.enter_context(ProgressBar(tables.screen(), quiet=setting.wordless))
        out = parts.enter_context(_opened(way.output))
        bar.stage("resolving", None)
        tasks = (Task(part, index.absolute()) for part in folder.cut(entries))
        for task, states in hands.run(resolve_partition, tasks):
            tally.add(states)
            bar.step(task.part.count)
            with task.part.answers.open("rb") as lines:
                out.writelines(lines)
    folder.clear()


def _folder(setting: Setting, what: Sequence[str]) -> Path:
    """Where the partitions of these lists are, so that the same command finds them again."""
    name = hashlib.sha256("\n".join(what).encode()).hexdigest()[:12]
    return setting.database.parent / "work" / name


@contextmanager
def _opened(output: Path | None) -> Iterator[_Takes]:
    """Standard output, or a file that appears whole or not at all."""
    if output is None:
        yield sys.stdout.buffer
        return
    if output.suffix == ".parquet":
        from crawler.parquetfile import writing

        with writing(output) as table:
            yield table
        return
    part = output.with_name(f"{output.name}.part")
    try:
        with part.open("wb") as file:
            yield file
        part.replace(output)
    except OSError as error:
        raise UserError(f"cannot write {output}: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
