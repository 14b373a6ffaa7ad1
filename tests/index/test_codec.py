"""A paper that is packed is unpacked as it was, but for the rest of a long abstract."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import ArxivId, ArxivRecord
from crawler.index.codec import Codec, id_bytes, id_from, train
from crawler.index.digest import digest
from tests.index.papers import library, paper

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
_RECORDS = st.builds(
    ArxivRecord,
    arxiv_id=st.sampled_from([ArxivId("1706.03762"), ArxivId("cond-mat/0201082")]),
    version=st.none() | st.integers(1, 9999),
    title=_WORDS,
    authors=st.lists(_WORDS, max_size=4).map(tuple),
    abstract=st.none() | _WORDS.filter(bool),
    published=st.none() | _MOMENTS,
    updated=st.none() | _MOMENTS,
    categories=st.lists(st.sampled_from(["cs.LG", "math-ph"]), unique=True).map(tuple),
    comment=st.none() | _WORDS,
    doi=st.none() | _WORDS,
    journal_ref=st.none() | _WORDS,
    withdrawn=st.booleans(),
)
DICTIONARY = train(list(library(400)))


@given(_RECORDS, st.sampled_from([b"", DICTIONARY]))
def test_unpacking_undoes_packing(record: ArxivRecord, dictionary: bytes) -> None:
    codec = Codec(dictionary)
    assert codec.unpack(codec.pack(record)) == record
    assert codec.kept(record) == record


def test_of_a_long_abstract_a_digest_is_kept() -> None:
    record = paper(1, "Long", abstract="Words and more words. " * 200)
    codec = Codec(b"")
    kept = replace(record, abstract=digest(record.abstract or ""))
    assert codec.unpack(codec.pack(record)) == codec.kept(record) == kept


def test_a_dictionary_of_like_papers_makes_them_smaller() -> None:
    record = next(library(1))
    assert len(Codec(DICTIONARY).pack(record)) < len(Codec(b"").pack(record)) / 2


def test_too_few_papers_make_no_dictionary() -> None:
    assert train([]) == b""
    assert train(list(library(20))) == b""


@pytest.mark.parametrize("packed", [b"", b"\0" * 40, b"zebra", Codec(b"").pack(paper(1, "A"))[:-9]])
def test_damaged_bytes_are_a_value_error(packed: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Codec(b"").unpack(packed)


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_else(packed: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Codec(DICTIONARY).unpack(packed)


@pytest.mark.parametrize(
    "paper_id", ["0704.0001", "2609.99999", "cond-mat/0201082", "q-bio/0402001"]
)
def test_an_identifier_fills_sixteen_bytes(paper_id: str) -> None:
    packed = id_bytes(ArxivId(paper_id))
    assert len(packed) == 16
    assert id_from(packed) == ArxivId(paper_id)


def test_a_longer_identifier_is_none_of_arxivs() -> None:
    with pytest.raises(ValueError, match="no identifier of arXiv"):
        id_bytes(ArxivId("cond-mat/02010822"))
