"""Answers as a Parquet file, and its rows as entries; it must not decide or look anything up."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import msgspec

from crawler.errors import UserError

_ROWS = 20_000
"""Rows that are held until they are written as one group."""


class ParquetError(UserError):
    """A Parquet file cannot be read or written; the message is one line for a person."""


def _pyarrow() -> tuple[ModuleType, ModuleType]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise ParquetError("Parquet needs pyarrow: pip install 'crawler[parquet]'") from error
    return pyarrow, pyarrow.parquet


def rows(path: Path) -> Iterator[str]:
    """The rows as lines of JSON, a group of rows in memory at a time.

    Raises ParquetError for a file that is damaged, or none.
    """
    arrow, parquet = _pyarrow()
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=2_000):
                for row in batch.to_pylist():
                    yield json.dumps(row, default=str, ensure_ascii=False) + "\n"
    except (arrow.ArrowException, OSError) as error:
        raise ParquetError(f"cannot read {path}: {error}") from error


class Answers:
    """Takes lines of the promised JSON, and writes them as rows.

    Columns: title, state, arxiv_id, score, evidence (a list), candidates (a list of objects),
    source and line of the entry, and the entry itself as JSON.
    """

    def __init__(self, writer: Any, arrow: ModuleType, schema: Any) -> None:
        self._writer = writer
        self._arrow = arrow
        self._schema = schema
        self._held: list[dict[str, Any]] = []

    def write(self, line: bytes) -> None:
        """Take in one answer."""
        self._held.append(_row(line))
        if len(self._held) >= _ROWS:
            self.flush()

    def writelines(self, lines: Iterable[bytes]) -> None:
        """Take in several answers."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Write what is held as one group of rows."""
        if self._held:
            table = self._arrow.Table.from_pylist(self._held, schema=self._schema)
            self._writer.write_table(table)
            self._held = []


@contextmanager
def writing(path: Path) -> Iterator[Answers]:
    """The file ``path``, which appears whole or not at all.

    Raises ParquetError where it cannot be written.
    """
    arrow, parquet = _pyarrow()
    schema = _schema(arrow)
    part = path.with_name(f"{path.name}.part")
    try:
        with parquet.ParquetWriter(part, schema, compression="zstd") as writer:
            table = Answers(writer, arrow, schema)
            yield table
            table.flush()
        part.replace(path)
    except (arrow.ArrowException, OSError) as error:
        raise ParquetError(f"cannot write {path}: {error}") from error
    finally:
        part.unlink(missing_ok=True)


def _row(line: bytes) -> dict[str, Any]:
    answer = cast("dict[str, Any]", msgspec.json.decode(line))
    seed = answer["seed"]
    return answer | {
        "source": seed["source"],
        "line": seed["line"],
        "seed": msgspec.json.encode(seed).decode(),
    }


def _schema(arrow: ModuleType) -> Any:
    text, texts = arrow.string(), arrow.list_(arrow.string())
    candidate = arrow.struct(
        {"arxiv_id": text, "title": text, "score": arrow.float64(), "evidence": texts}
    )
    columns = {
        "title": text,
        "state": text,
        "arxiv_id": text,
        "score": arrow.float64(),
        "evidence": texts,
        "candidates": arrow.list_(candidate),
        "source": text,
        "line": arrow.int64(),
        "seed": text,
    }
    return arrow.schema(columns)
