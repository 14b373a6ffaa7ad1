"""A paper and an entry that may be the same have a key in common, and strangers have none."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.index.keys import (
    KEY_BITS,
    Wanted,
    doi_key,
    fingerprint,
    id_key,
    search_keys,
    title_hash,
)

TITLE = "Masked Graph Diffusion: Pretraining Molecular Encoders without Labels"


@pytest.mark.parametrize(
    "spelled",
    [
        TITLE,
        TITLE.upper(),
        "masked graph diffusion -- pre-training molecular encoders without labels.",
        r"Masked $Graph$ {D}iffusion: Pretraining \emph{Molecular} Encoders without Labels",
        "Masked Graph Diffusion:\n  Pretraining Molecular Encoders without Labels",
    ],
)
def test_titles_that_differ_in_looks_have_one_hash(spelled: str) -> None:
    assert title_hash(spelled) == title_hash(TITLE)


@pytest.mark.parametrize("title", ["", " ", "?!", "$$", "—"])
def test_a_title_without_letters_has_no_hash(title: str) -> None:
    assert title_hash(title) is None


@pytest.mark.parametrize(
    ("title", "authors", "kind"),
    [
        ("Pretraining Molecular Encoders without Labels", (), "parts"),
        ("Masked Graph Diffusion", (), "parts"),
        ("Another Name: Pretraining Molecular Encoders without Labels", (), "parts"),
        ("Masked Graph Diffusion: Pretraining Molecular Enc…", (), "head"),
        ("Masked Grpah Diffusion: Pretraining Molecular Encoders", (), "in_a_row"),
        ("Encoders of Molecules, Masked", ("A. Byron",), "by_author"),
        ("Something else entirely", ("Byron Ada",), "author"),
        ("Something else entirely", ("Byron, Ada",), "author"),
        ("Something else entirely", ("Ada Byron et al.",), "author"),
    ],
)
def test_what_a_user_may_write_shares_a_key(title: str, authors: list[str], kind: str) -> None:
    asked, known = Wanted(title, authors), Wanted(TITLE, ["Ada Byron", "Emil Post"])
    assert set(getattr(asked, kind)()) & set(getattr(known, kind)())
    assert search_keys(title, authors) & search_keys(TITLE, ["Ada Byron", "Emil Post"])


@pytest.mark.parametrize(
    ("title", "authors"),
    [
        ("Cold Neutrino Beams at the Far Detector", ("Emil Post",)),
        ("The of and for", ()),
        ("Labels without encoders", ("Emil Post",)),
    ],
)
def test_strangers_share_none(title: str, authors: list[str]) -> None:
    assert not search_keys(title, authors) & search_keys(TITLE, ["Ada Byron"])


def test_identifiers_and_dois_have_keys_of_their_own() -> None:
    assert doi_key("10.1000/ABC") == doi_key("10.1000/abc")
    keys = search_keys("1706.03762", ["1706.03762"])
    assert len({id_key("1706.03762"), doi_key("1706.03762"), *keys}) == 2 + len(keys)


@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_text_has_keys_of_so_many_bits(title: str, authors: list[str]) -> None:
    keys = search_keys(title, authors)
    assert all(0 <= key < 2**KEY_BITS for key in keys)
    assert len(keys) <= 3 * 40 + title.count(":") + len(title)
    hashed = title_hash(title)
    assert hashed is None or 0 <= hashed < 2**64


def test_a_title_of_ten_megabytes_has_few_keys() -> None:
    assert len(search_keys("deep graphs: " * 800_000, ["Ada Byron"])) < 300


def test_the_fingerprint_is_the_same_in_every_process() -> None:
    asked = "from crawler.index.keys import fingerprint; print(fingerprint())"
    told = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "7"},
    )
    assert int(told.stdout) == fingerprint()


def test_the_fingerprint_changes_with_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    fingerprint.cache_clear()
    try:
        with monkeypatch.context() as changed:
            changed.setattr("crawler.index.keys._HEAD_WORDS", 4)
            assert fingerprint() != before
    finally:
        fingerprint.cache_clear()
    assert fingerprint() == before
