"""Unpacks a body as it comes, bounded in size; it must not take a cut body for a whole one.

urllib3 gives what there is of a packed body that ends too early, as if it were all.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

CODINGS = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
"""Of ``Content-Encoding``, in lower case (RFC 9110, 8.4.1): those that are asked for."""
_GZIP, _ZLIB, _RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
_PIECE = 65_536


class DamagedError(Exception):
    """The body is not packed as its header says, or ends too early."""


def unpacked(pieces: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """The body's bytes, at most 64 KiB at once however much a piece holds.

    Raises DamagedError, or whatever ``pieces`` raises.
    """
    if coding in ("", "identity"):
        yield from pieces
        return
    unpacker = _Unpacker(is_gzip="deflate" not in coding)
    try:
        for piece in pieces:
            yield from unpacker.feed(piece)
        yield from unpacker.rest()
    except zlib.error as error:
        raise DamagedError from error


class _Unpacker:
    """One body: deflated, or gzip members one behind the other."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._stream: zlib._Decompress | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What a piece holds."""
        while data:
            if self._stream is None or self._stream.eof:
                if not self._begins(data):
                    return
                self._stream = zlib.decompressobj(self._window(data))
            yield self._stream.decompress(data, _PIECE)
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail

    def rest(self) -> Iterator[bytes]:
        """What is still within when all pieces were fed; zlib.error where that is not the end."""
        if self._stream is None:
            return
        while more := self._stream.decompress(b"", _PIECE):
            yield more
        if not self._stream.eof:
            raise zlib.error("the body ends too early")

    def _begins(self, data: bytes) -> bool:
        """Whether another part begins here; what else stands behind the last one is padding."""
        return self._stream is None or (self._is_gzip and data[:1] == b"\x1f")

    def _window(self, data: bytes) -> int:
        """Deflate is to have a head, and many servers leave it out (RFC 9110, 8.4.1.2)."""
        if self._is_gzip:
            return _GZIP
        return _ZLIB if data[0] & 0x0F == zlib.DEFLATED else _RAW
