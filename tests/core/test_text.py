"""Titles and names have normal forms that are blind to looks and to nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.text import (
    Name,
    fold,
    name_words,
    parse_name,
    says_others,
    title_key,
    title_tokens,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Attention Is All You Need", "attention is all you need"),
        ("Pre-training of BERT", "Pretraining of BERT"),
        ("Naïve Bayès", "Naive Bayes"),
        ("{\\'E}tude of $\\alpha$-decay", "Étude of α-decay"),
        ("\\emph{Very} \\textbf{Deep} Nets", "Very Deep Nets"),
        ("Cats &amp; Dogs", "Cats and Dogs"),
        ("C++ for All", "C plus plus for all"),
        ("“Quoted”… title", '"Quoted"... Title'),
        ("Łukasz's Straße", "Lukaszs Strasse"),
        ("360° views", "360 views"),
        ("Full－width Ｔitle", "full-width title"),
    ],
)
def test_titles_that_differ_in_looks_have_one_key(one: str, other: str) -> None:
    assert title_key(one) == title_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Part I", "Part II"),
        ("C", "C++"),
        ("Model 1", "Model 2"),
        ("日本語", "日本人"),
        ("α-decay", "β-decay"),
    ],
)
def test_titles_that_differ_in_more_have_two_keys(one: str, other: str) -> None:
    assert title_key(one) != title_key(other)


def test_words_are_told_apart_by_what_stands_between_them() -> None:
    assert title_tokens("Don't Stop: Pre-training, $k$-NN & 3D") == (
        "dont", "stop", "pre", "training", "k", "nn", "and", "3d",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Lovelace", Name("lovelace", ("ada",))),
        ("Lovelace, Ada", Name("lovelace", ("ada",))),
        ("A. M. Turing", Name("turing", ("a", "m"))),
        ("Jan van den Bergh", Name("bergh", ("jan",))),
        ("Martin Luther King Jr.", Name("king", ("martin", "luther"))),
        ("Jean-Pierre Serre", Name("serre", ("jean", "pierre"))),
        ("Müller", Name("muller", ())),
        ("Hans Mueller", Name("muller", ("hans",))),
        ("", None),
        ("42", None),
    ],
)
def test_a_name_is_read_in_either_order(text: str, name: Name | None) -> None:
    assert parse_name(text) == name


@pytest.mark.parametrize(
    ("text", "others"),
    [("Li et al.", True), ("and others", True), ("others", True), ("Alan Turing", False)],
)
def test_a_list_says_that_it_goes_on(text: str, others: bool) -> None:
    assert says_others(text) is others


@given(st.text(max_size=60))
def test_normal_forms_are_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert title_key(title_key(text)) == title_key(text)
    parse_name(text)
    title_tokens(text)


# --- the quick way ----------------------------------------------------------------

ASCII = st.text(st.characters(max_codepoint=127), max_size=60)


@given(ASCII)
def test_plain_text_is_read_as_it_is_beside_a_letter_that_needs_care(text: str) -> None:
    """What is not ASCII throughout goes another way, which has to give the same."""
    beside = f"{text} é"
    assert title_key(beside) == title_key(text) + "e"
    assert title_tokens(beside) == (*title_tokens(text), "e")
    assert name_words([beside]) == name_words([text])
