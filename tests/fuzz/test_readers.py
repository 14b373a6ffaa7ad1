"""No bytes make a reader raise anything but what it documents, or answer what cannot be kept.

The long form is ``make fuzz``; this is a short one, the same each time.
"""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.examples import examples
from tests.fuzz.grown import grown
from tests.fuzz.hostile import BOMBS, runs_for
from tests.fuzz.targets import TARGETS, Target

_CORPORA = Path(__file__).with_name("corpora")
_SIZE = 4_000
_MOST_MEMORY = 400
"""Bytes of memory for a byte of input, at the worst; a tree of empty elements takes most."""
each_target = pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)


def inputs(target: Target) -> st.SearchStrategy[bytes]:
    """Noise, texts put together of what the reader looks for, and good inputs gone bad."""
    tokens = st.sampled_from([token.encode("utf-8", "surrogatepass") for token in target.tokens])
    noise = st.binary(max_size=12)
    put_together = st.lists(tokens | noise, max_size=40).map(b"".join)
    good = st.sampled_from(examples()[target.name])
    return st.binary(max_size=200) | put_together | st.builds(_gone_bad, good, st.data(), tokens)


def _gone_bad(good: bytes, data: st.DataObject, token: bytes) -> bytes:
    """A part is missing, doubled or replaced by a piece that the reader looks for."""
    begin = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(begin, min(len(good), begin + 200)))
    middle = data.draw(st.sampled_from((b"", token, good[begin:end] * 2, b"\xff")))
    return good[:begin] + middle + good[end:]


def test_every_target_has_an_example() -> None:
    assert set(examples()) == set(TARGETS)


@each_target
def test_an_example_is_read(target: Target) -> None:
    for data in examples()[target.name]:
        target.run(data)


@each_target
def test_a_long_good_input_is_read(target: Target) -> None:
    for data in examples()[target.name]:
        target.run(grown(data, 5 * _SIZE))


@each_target
def test_what_once_broke_a_reader_is_read(target: Target) -> None:
    for path in sorted((_CORPORA / target.name).glob("*")):
        target.run(path.read_bytes())


@each_target
@settings(max_examples=40)
@given(data=st.data())
def test_no_bytes_break_a_reader(target: Target, data: st.DataObject) -> None:
    target.run(data.draw(inputs(target)))


@each_target
def test_what_opens_and_never_closes_is_read(target: Target) -> None:
    """How the time grows with the size is printed by a benchmark."""
    for make in runs_for(target.name).values():
        target.run(make(300))


@each_target
def test_a_bomb_is_read_in_memory_that_its_size_bounds(target: Target) -> None:
    tracemalloc.start()
    try:
        for name, make in BOMBS.items():
            data = make(_SIZE)
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            target.run(data)
            _, peak = tracemalloc.get_traced_memory()
            assert peak - before < 500_000 + _MOST_MEMORY * len(data), name
    finally:
        tracemalloc.stop()
