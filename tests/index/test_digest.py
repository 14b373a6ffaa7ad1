"""Of an abstract the beginning and the first address are kept, and it shows what was cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.index.digest import CUT, digest, is_cut

FILLER = "Words follow upon words here. " * 40


@pytest.mark.parametrize("abstract", ["", "Short.", "x" * 500, "See https://a.example/b now."])
def test_a_short_abstract_is_kept_whole(abstract: str) -> None:
    assert digest(abstract) == abstract
    assert not is_cut(digest(abstract))


def test_a_long_abstract_is_cut_between_words() -> None:
    kept = digest(FILLER)
    assert FILLER.startswith(kept.removesuffix(CUT) + " ")
    assert kept.endswith(CUT)
    assert is_cut(kept)
    assert 500 < len(kept) < 600


@pytest.mark.parametrize(
    ("rest", "kept"),
    [
        ("Our code is at https://github.com/ada/engine.", "is at https://github.com/ada/engine."),
        ("Find it on GitHub (ada/engine). " + FILLER, "Find it on GitHub (ada/engine). Words"),
        ("See www.engine.example for more", "See www.engine.example for more"),
    ],
)
def test_the_first_address_behind_the_beginning_is_kept(rest: str, kept: str) -> None:
    made = digest(FILLER + rest)
    assert kept in made
    assert CUT in made
    assert is_cut(made)
    assert len(made) < 1_000


def test_an_address_that_the_beginning_cuts_is_kept_whole() -> None:
    abstract = "x " * 270 + "at https://github.com/ada/engine-of-analysis/tree/main, " + FILLER
    assert "https://github.com/ada/engine-of-analysis/tree/main," in digest(abstract)


def test_an_address_that_a_line_break_parts_is_kept_whole() -> None:
    abstract = "x " * 260 + "at https://github.com/ada/\nengine and " + FILLER
    assert "at https://github.com/ada/\nengine and" in digest(abstract)


def test_no_address_is_halved_where_there_are_no_spaces() -> None:
    made = digest("字" * 540 + "https://github.com/ada/engine字" + "字" * 900)
    assert "字https://github.com/ada/engine字" in made
    assert digest("字" * 540 + "https://x.example/" + "y" * 900) == "字" * 540 + CUT


@given(st.text(alphabet="ab htps:/.githubW\n", max_size=3_000))
def test_a_digest_is_short_and_begins_as_the_abstract_does(abstract: str) -> None:
    made = digest(abstract)
    assert len(made) < 1_000
    assert not is_cut(made) or abstract.startswith(made.split(CUT)[0].rstrip())


def test_ten_megabytes_are_no_trouble() -> None:
    assert len(digest("word " * 2_000_000)) < 600
