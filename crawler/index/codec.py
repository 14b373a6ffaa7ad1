"""Papers to bytes and back, one by one; it must not know where the bytes are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec
import zstandard

from crawler.core.model import ArxivId, ArxivRecord
from crawler.index.digest import digest

ID_BYTES = 16
"""The longest identifiers (``cond-mat/0201082``) fill them."""

_DICTIONARY_BYTES = 262_144
_LEVEL = 5
_FEWEST_SAMPLES = 200


class _Stored(msgspec.Struct, frozen=True, array_like=True):
    paper: str
    version: int | None
    title: str
    authors: tuple[str, ...]
    published: int | None
    updated: int | None
    categories: str
    comment: str | None
    doi: str | None
    journal_ref: str | None
    withdrawn: bool
    digest: str | None


class Codec:
    """Packs and unpacks papers; not for several threads at once."""

    def __init__(self, dictionary: bytes) -> None:
        known = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
        self._compressor = zstandard.ZstdCompressor(level=_LEVEL, dict_data=known)
        self._decompressor = zstandard.ZstdDecompressor(dict_data=known)
        self._decoder = msgspec.msgpack.Decoder(_Stored)

    def pack(self, record: ArxivRecord) -> bytes:
        """The paper, compressed."""
        return self._compressor.compress(plain_bytes(record))

    def unpack(self, packed: bytes) -> ArxivRecord:
        """The paper that was packed; raises ``ValueError`` where the bytes are damaged."""
        try:
            return self._record(self._decompressor.decompress(packed))
        except (zstandard.ZstdError, msgspec.MsgspecError, OverflowError, OSError) as error:
            raise ValueError(str(error)) from error

    def kept(self, record: ArxivRecord) -> ArxivRecord:
        """What unpacking gives of a packed paper."""
        return self._record(plain_bytes(record))

    def _record(self, plain: bytes) -> ArxivRecord:
        stored = self._decoder.decode(plain)
        return ArxivRecord(
            arxiv_id=ArxivId(stored.paper),
            version=stored.version,
            title=stored.title,
            authors=stored.authors,
            abstract=stored.digest,
            published=_moment(stored.published),
            updated=_moment(stored.updated),
            categories=tuple(stored.categories.split()),
            comment=stored.comment,
            doi=stored.doi,
            journal_ref=stored.journal_ref,
            withdrawn=stored.withdrawn,
        )


def plain_bytes(record: ArxivRecord) -> bytes:
    """The paper, uncompressed: what a dictionary is trained on."""
    return msgspec.msgpack.encode(
        _Stored(
            paper=record.arxiv_id.value,
            version=record.version,
            title=record.title,
            authors=record.authors,
            published=_seconds(record.published),
            updated=_seconds(record.updated),
            categories=" ".join(record.categories),
            comment=record.comment,
            doi=record.doi,
            journal_ref=record.journal_ref,
            withdrawn=record.withdrawn,
            digest=digest(record.abstract) if record.abstract else None,
        )
    )


def train(records: Sequence[ArxivRecord]) -> bytes:
    """A dictionary that makes papers like these small; empty where they are too few for one."""
    if len(records) < _FEWEST_SAMPLES:
        return b""
    samples: list[bytes | bytearray | memoryview] = [plain_bytes(record) for record in records]
    try:
        return zstandard.train_dictionary(_DICTIONARY_BYTES, samples).as_bytes()
    except zstandard.ZstdError:
        return b""


def id_bytes(paper: ArxivId) -> bytes:
    """The identifier, padded; raises ``ValueError`` where it is longer than any of arXiv's."""
    packed = paper.value.encode()
    if len(packed) > ID_BYTES:
        raise ValueError(f"no identifier of arXiv: {paper}")
    return packed.ljust(ID_BYTES, b"\0")


def id_from(packed: bytes) -> ArxivId:
    """The identifier that was padded."""
    return ArxivId(packed.rstrip(b"\0").decode())


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
