"""Whose code an address is: told by where it stands and what the sentence says."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.claims import (
    claim_of_passage,
    claims_in,
    claims_of_record,
    claims_of_records,
    claims_of_seed,
)
from crawler.core.ids import github, repo_id
from crawler.core.model import ArxivId, ArxivRecord, Claim, ClaimKind, Place, Seed
from crawler.core.prose import Voice, sentence_around, voice
from crawler.core.relate import Relation, relate

URL = "https://github.com/foo/bar"
REPO = github("foo", "bar")
assert REPO is not None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"Our code is available at {URL}.", Voice.OURS),
        (f"Our code, built on PyTorch, is available at {URL}.", Voice.OURS),
        (f"We release everything on {URL}", Voice.OURS),
        (f"The code for this paper: {URL}", Voice.OURS),
        (f"{URL} holds our code.", Voice.OURS),
        (f"Code: {URL}", Voice.RELEASED),
        (f"Code available at {URL}..", Voice.RELEASED),
        (f"Source code and models are released at {URL}.", Voice.RELEASED),
        (f"The project page is {URL}.", Voice.RELEASED),
        (f"We have open-sourced the code for it at {URL}.", Voice.OURS),
        (f"This paper comes with an implementation in JAX, {URL}.", Voice.OURS),
        (f"A program based on the method is available at {URL}.", Voice.RELEASED),
        (f"It is based on BERT, which is available at {URL}.", Voice.USED),
        (f"We build upon the trainer of {URL}.", Voice.USED),
        (f"Our code is based on {URL}.", Voice.USED),
        (f"We use the code available at {URL}.", Voice.USED),
        (f"We use the released checkpoint of {URL}.", Voice.USED),
        (f"We use the official implementation of X, {URL}.", Voice.USED),
        (f"Baselines are run with the library {URL}.", Voice.USED),
        (f"An unofficial version is at {URL}.", Voice.UNOFFICIAL),
        (f"A re-implementation can be found at {URL}.", Voice.UNOFFICIAL),
        (f"We train on it [{URL}] with its own evaluation code.", Voice.NONE),
        (f"See {URL}.", Voice.NONE),
        (URL, Voice.NONE),
    ],
)
def test_a_sentence_says_whose_code_it_names(sentence: str, expected: Voice) -> None:
    assert voice(sentence, "foo/bar") is expected


def test_the_sentence_around_an_address_is_cut_at_its_ends() -> None:
    text = f"It works well. Our code is at {URL}. The rest follows."
    start = text.index(URL)
    assert sentence_around(text, start, start + len(URL)) == f"Our code is at {URL}"


def claim(place: Place, context: str) -> Claim:
    return Claim(ClaimKind.LINK, f"arxiv {place}", place, context, URL)


OURS, USED, BARE = f"Our code is at {URL}", f"Our code is based on {URL}", f"See {URL}"
RELEASED = f"Code: {URL}"


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim(Place.ABSTRACT, OURS)], Relation.OFFICIAL),
        ([claim(Place.ABSTRACT, BARE)], Relation.OFFICIAL),
        ([claim(Place.ABSTRACT, USED)], Relation.MENTIONED),
        ([claim(Place.COMMENTS, BARE)], Relation.OFFICIAL),
        ([claim(Place.SEED, "")], Relation.COMMUNITY),
        ([claim(Place.SEED, BARE)], Relation.COMMUNITY),
        ([claim(Place.SEED, OURS)], Relation.OFFICIAL),
        ([claim(Place.FIRST_PAGE, RELEASED)], Relation.OFFICIAL),
        ([claim(Place.FIRST_PAGE, BARE)], Relation.MENTIONED),
        ([claim(Place.FOOTNOTE, OURS)], Relation.OFFICIAL),
        ([claim(Place.FOOTNOTE, RELEASED)], Relation.MENTIONED),
        ([claim(Place.CONCLUSION, RELEASED)], Relation.OFFICIAL),
        ([claim(Place.BODY, OURS)], Relation.OFFICIAL),
        ([claim(Place.BODY, RELEASED)], Relation.MENTIONED),
        ([claim(Place.BODY, BARE)], Relation.MENTIONED),
        ([claim(Place.REFERENCES, OURS)], Relation.MENTIONED),
        ([claim(Place.BODY, USED), claim(Place.FOOTNOTE, OURS)], Relation.OFFICIAL),
        ([claim(Place.ABSTRACT, f"An unofficial port is {URL}")], Relation.COMMUNITY),
    ],
)
def test_place_and_words_decide_the_relation(claims: list[Claim], expected: Relation) -> None:
    assert relate(REPO, claims, None).relation is expected


def test_a_pull_request_is_no_release() -> None:
    said = f"We open-source it ({URL}/pull/3893)"
    link = relate(REPO, [replace(claim(Place.ABSTRACT, said), url=f"{URL}/pull/3893")], None)
    assert link.relation is Relation.MENTIONED


def record(title: str, authors: tuple[str, ...] = ()) -> ArxivRecord:
    return ArxivRecord(ArxivId("2107.05580"), 1, title, authors)


def test_names_add_to_a_claim_and_are_told() -> None:
    named = github("JingbiaoMei", "ExPO-HM")
    assert named is not None
    said = Claim(ClaimKind.LINK, "arxiv html", Place.BODY, f"Code: {named.url}", named.url)
    link = relate(named, [said], record("ExPO-HM: Learning to Explain", ("Jingbiao Mei",)))
    assert link.relation is Relation.OFFICIAL
    assert link.reasons == (
        f"body (arxiv html): Code: {named.url} [released]",
        "its name is that of the title [+2]",
        "its owner's name is that of an author (Jingbiao Mei) [+2]",
    )


def test_names_alone_make_nothing_official() -> None:
    named = github("JingbiaoMei", "ExPO-HM")
    assert named is not None
    said = Claim(ClaimKind.LINK, "arxiv html", Place.REFERENCES, named.url, named.url)
    link = relate(named, [said], record("ExPO-HM: Learning to Explain", ("Jingbiao Mei",)))
    assert link.relation is Relation.MENTIONED


CLAIMS = st.lists(
    st.builds(claim, st.sampled_from(Place), st.sampled_from([OURS, RELEASED, USED, BARE, ""])),
    max_size=6,
)


@given(CLAIMS, st.randoms(use_true_random=False))
def test_repeating_and_shuffling_claims_changes_nothing(
    claims: list[Claim], rng: random.Random
) -> None:
    shuffled = claims + claims
    rng.shuffle(shuffled)
    assert relate(REPO, shuffled, None) == relate(REPO, claims, None)


@given(CLAIMS, CLAIMS)
def test_more_claims_never_weaken_an_official_link(old: list[Claim], new: list[Claim]) -> None:
    if relate(REPO, old, None).relation is Relation.OFFICIAL:
        assert relate(REPO, old + new, None).relation is Relation.OFFICIAL


def test_a_record_claims_what_its_abstract_and_comments_show() -> None:
    one = ArxivRecord(
        ArxivId("2107.05580"),
        1,
        "A title",
        (),
        abstract=f"We do. Code is at {URL}.",
        comment="Code will be released",
    )
    assert list(claims_of_record(one)) == [
        Claim(ClaimKind.LINK, "arxiv abstract", Place.ABSTRACT, f"Code is at {URL}.", URL),
        Claim(ClaimKind.PROMISE, "arxiv comments", Place.COMMENTS, "Code will be released"),
    ]


def version(number: int | None, abstract: str) -> ArxivRecord:
    return ArxivRecord(ArxivId("2107.05580"), number, "A title", (), abstract=abstract)


def test_of_the_versions_the_newest_counts_and_an_older_one_says_what_it_is() -> None:
    old = "Code will be released. Our code is at https://github.com/a/old."
    new = version(3, f"Our code is at {URL}.")
    told = [
        version(1, f"{old} See {URL}."),
        version(2, f"{old} It is."),
        new,
        version(None, "Undated."),
    ]
    words = "Our code is at https://github.com/a/old"
    superseded = Claim(
        ClaimKind.LINK, "arxiv abstract", Place.OLDER_VERSION, words, "https://github.com/a/old"
    )
    assert set(claims_of_records(told)) == {superseded, *claims_of_record(new)}
    old_repo = repo_id("https://github.com/a/old")
    assert old_repo is not None
    assert relate(old_repo, [superseded], None).relation is Relation.MENTIONED


def test_a_seed_claims_its_own_addresses_and_those_of_its_abstract() -> None:
    seed = Seed("list", 1, "A title", urls=("https://github.com/a/b",), abstract=f"See {URL} .")
    assert list(claims_of_seed(seed)) == [
        Claim(ClaimKind.LINK, "seed", Place.SEED, "", "https://github.com/a/b"),
        Claim(ClaimKind.LINK, "seed", Place.SEED, f"See {URL} .", URL),
    ]


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        (URL, True),
        ("https://foo.github.io/bar", True),
        ("https://huggingface.co/datasets/a/b", True),
        ("https://doi.org/10.1038/418838a", False),
        ("https://arxiv.org/abs/2107.05580", False),
    ],
)
def test_a_full_text_claims_code_and_data_and_no_other_papers(url: str, kept: bool) -> None:
    claim = Claim(ClaimKind.LINK, "arxiv html", Place.BODY, "words", url)
    assert claim_of_passage(Place.BODY, "words", url) == (claim if kept else None)


def test_a_text_that_links_and_promises_says_both() -> None:
    told = f"Code will be released at {URL}."
    assert list(claims_in(f"We do well. {told}", "x", Place.ABSTRACT)) == [
        Claim(ClaimKind.LINK, "x", Place.ABSTRACT, told, URL),
        Claim(ClaimKind.PROMISE, "x", Place.ABSTRACT, told),
    ]
