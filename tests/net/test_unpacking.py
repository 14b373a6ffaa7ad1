"""A packed body is unpacked as it comes, in any pieces, and none that was cut passes for whole."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.net.unpacking import CODINGS as CODINGS_ASKED
from crawler.net.unpacking import DamagedError, unpacked


def _raw(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "members": ("x-gzip", lambda data: gzip.compress(data[:5]) + gzip.compress(data[5:])),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", _raw),
}
CODINGS = {"none": ("", bytes), "identity": ("identity", bytes), **PACKED}
each = pytest.mark.parametrize(("coding", "pack"), CODINGS.values(), ids=CODINGS)
each_packed = pytest.mark.parametrize(("coding", "pack"), PACKED.values(), ids=PACKED)


def pieces(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@each
@given(data=st.binary(max_size=300) | st.integers(1, 300_000).map(bytes), size=st.integers(1, 999))
def test_what_was_packed_is_unpacked_in_any_pieces(
    coding: str, pack: Callable[[bytes], bytes], data: bytes, size: int
) -> None:
    found = list(unpacked(pieces(pack(data), size), coding))
    assert b"".join(found) == data
    assert all(len(one) <= 65_536 for one in found)


@each_packed
@given(data=st.binary(max_size=300), part=st.floats(0, 1, exclude_max=True))
def test_a_body_that_was_cut_is_damaged(
    coding: str, pack: Callable[[bytes], bytes], data: bytes, part: float
) -> None:
    """Wherever it was cut, but between two members: those are told apart by nothing."""
    whole = pack(data)
    cut = whole[: 1 + int(part * (len(whole) - 1))]
    if coding != "x-gzip":
        with pytest.raises(DamagedError):
            list(unpacked([cut], coding))


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate"])
def test_noise_is_damaged_and_nothing_is_nothing(coding: str) -> None:
    with pytest.raises(DamagedError):
        list(unpacked([b"\xff\xffnoise" * 20], coding))
    assert list(unpacked([], coding)) == []


def test_padding_behind_the_last_member_is_no_part_of_it() -> None:
    assert b"".join(unpacked([gzip.compress(b"a"), bytes(99)], "gzip")) == b"a"
    assert b"".join(unpacked([zlib.compress(b"a") + b"noise"], "deflate")) == b"a"


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate"])
def test_no_piece_is_larger_than_64_kib_however_much_it_unpacks_to(coding: str) -> None:
    data = bytes(1_000_000)
    packed = zlib.compress(data) if coding == "deflate" else gzip.compress(data)
    parts = list(unpacked([packed[:-9], packed[-9:]], coding))
    assert b"".join(parts) == data
    assert max(map(len, parts)) <= 65_536


def test_what_is_asked_for_can_be_unpacked() -> None:
    """The codings are those of RFC 9110, in lower case; no other is."""
    assert set(CODINGS_ASKED) == {"", "identity", "gzip", "x-gzip", "deflate"}
    assert set(CODINGS_ASKED) == {coding for coding, _ in CODINGS.values()}


def test_a_body_that_unpacks_to_much_is_given_in_whole_pieces() -> None:
    """64 KiB, and not a byte more or less: memory is planned by it."""
    sizes = [len(one) for one in unpacked([gzip.compress(bytes(200_000))], "gzip")]
    assert sizes == [65_536, 65_536, 65_536, 200_000 - 3 * 65_536]
