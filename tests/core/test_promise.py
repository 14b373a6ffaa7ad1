"""A promise of code is heard, and what only sounds like one is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.evidence import Look
from crawler.core.model import (
    ArxivId,
    ArxivRecord,
    Claim,
    ClaimKind,
    Entry,
    Place,
    RepoFacts,
)
from crawler.core.promises import promise_of
from crawler.core.prose import promise_in, promise_of_readme
from crawler.core.relate import Relation, RepoLink
from crawler.core.status import RepoBelief, judge
from tests.values import repo


@pytest.mark.parametrize(
    "text",
    [
        "We will release our code soon.",
        "Code will be made publicly available.",
        "The source code shall soon be published.",
        "Results are good. Our implementation will be open-sourced upon acceptance.",
        "Code and models to be released.",
        "Code is coming soon.",
        "Code coming soon!",
        "Code will be released upon acceptance.",
        "The code is released upon publication.",
        "We plan to release the code and the data.",
        "We would like to share our code with everybody.",
        "We will make our code and models public.",
        "The dataset is available and the code will be released later.",
        "Code will be available at https://github.com/foo/bar.",
        "The code will not only be released but also be maintained.",
        "Code release is planned.",
        "Our code is being cleaned. We will release it soon.",
        "The scripts need a licence. They will be published in May.",
        "Full code to be released.",
    ],
)
def test_a_promise_of_code_is_heard(text: str) -> None:
    assert promise_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Our code is available.",
        "Code is publicly available at https://github.com/foo/bar.",
        "The code was released in May.",
        "The code has been released and will be maintained.",
        "Code is available at our page and will be maintained.",
        "The code will not be released.",
        "We will not release our code.",
        "Our code cannot be shared, nor will it be published.",
        "We won't publish the code.",
        "The code will be available upon reasonable request.",
        "The code will be provided on request.",
        "We will release our dataset soon.",
        "Our dataset will be released later, and the code is at https://github.com/foo/bar.",
        "We will provide the proof behind the implementation.",
        "Code-aided attacks are left to follow-up work.",
        "Code generation will be made available to all.",
        "The genetic code will help to be precise.",
        "We will share our code of conduct.",
        "We release our code. It will be useful to many.",
        "Our code is available. It will be published as a book.",
        "The talk was good. It will be published soon.",
        "",
    ],
)
def test_what_is_no_promise_of_code_is_not_heard(text: str) -> None:
    assert promise_in(text) is None


def test_the_promise_is_the_sentence_and_no_more() -> None:
    text = "We do well.\nWe will release\n our code soon. The end."
    assert promise_in(text) == "We will release our code soon"


def test_a_promise_of_it_keeps_the_sentence_that_names_it() -> None:
    text = "We do well. Our code is being cleaned. We will release it soon. The end."
    assert promise_in(text) == "Our code is being cleaned We will release it soon"


@pytest.mark.parametrize(
    ("readme", "promise"),
    [
        ("# DEMO\n\nCode coming soon!", "Code coming soon!"),
        ("# DEMO\n- [x] Paper\n- [ ] Release of weights\n", "- [ ] Release of weights"),
        ("# DEMO\n\nThe code will be released upon acceptance.", None),
        ("# DEMO\n\nComing soon", "Coming soon"),
        ("# DEMO\n\nStay tuned. Cite us.", "Stay tuned"),
        ("# DEMO\n\n- [ ] Release training part", "- [ ] Release training part"),
        ("# DEMO\n\nWill be released after acceptance", "Will be released after acceptance"),
        ("# DEMO\n\n敬请期待", "敬请期待"),
        ("# DEMO\n\nThis will not be updated, nor to be released", ""),
        ("# DEMO\n\n- [x] Release training part", ""),
        ("# DEMO\n\nA list of papers", ""),
        ("", ""),
    ],
)
def test_a_placeholder_s_readme_promises_code(readme: str, promise: str | None) -> None:
    """``None``: any words will do. Empty: there must be none."""
    found = promise_of_readme(readme)
    assert bool(found) is (promise != "")
    if promise:
        assert found == promise


@pytest.mark.parametrize(
    "text",
    [
        "code " * 200_000,
        "we will " * 100_000,
        "code will be " * 100_000,
        "Code. " * 100_000,
        "x" * 1_000_000,
        "code to " * 200_000 + "be released",
        "- [ ] " * 100_000,
    ],
)
def test_a_sentence_of_a_megabyte_is_read_in_bounded_time(text: str) -> None:
    assert promise_of_readme(text) == promise_of_readme(text[:60_000])


@given(st.text(max_size=300))
def test_every_promise_is_short_and_folded(text: str) -> None:
    promise = promise_in(f"{text} We will release our code soon. {text}")
    assert promise is None or (len(promise) <= 300 and "\n" not in promise)


# --- what is believed of it -----------------------------------------------------

DAY = datetime(2023, 11, 28, 13, tzinfo=UTC)
PAPER = ArxivRecord(ArxivId("2311.17122"), 1, "A title", (), published=DAY)
REPO = repo("a/b")


def promised(place: Place, words: str, source: str = "arxiv abstract") -> Claim:
    return Claim(ClaimKind.PROMISE, source, place, words)


def placeholder(readme: str, relation: Relation = Relation.OFFICIAL) -> tuple[RepoLink, RepoBelief]:
    shown = RepoFacts(REPO, entries=(Entry("README.md"),), readme=readme, pushed_at=DAY)
    return RepoLink(REPO, relation, 9, ()), judge(REPO, [Look(REPO, shown, DAY)])


@pytest.mark.parametrize(
    ("claims", "readme", "expected"),
    [
        ([promised(Place.ABSTRACT, "Code will come")], "Coming soon",
         "Code will come (arxiv abstract, 2023-11-28)"),
        ([promised(Place.SEED, "Code will come", "seed")], "", "Code will come (seed)"),
        ([], "# B\n\nComing soon", "Coming soon (README of a/b, 2023-11-28)"),
        ([], "# B", None),
    ],
)  # fmt: skip
def test_a_promise_is_kept_with_its_source_and_its_day(
    claims: list[Claim], readme: str, expected: str | None
) -> None:
    link, seen = placeholder(readme)
    for told in (claims, claims[::-1] * 2):
        assert promise_of(told, PAPER, [link], {REPO: seen}) == expected


def test_what_somebody_else_s_readme_promises_is_not_the_paper_s_promise() -> None:
    link, seen = placeholder("Coming soon", Relation.COMMUNITY)
    assert promise_of([], PAPER, [link], {REPO: seen}) is None


def test_only_a_repository_without_code_is_read_for_a_promise() -> None:
    full = RepoFacts(REPO, entries=(Entry("a.py"),), readme="New models are coming soon")
    _, waiting = placeholder("Coming soon")
    assert judge(REPO, [Look(REPO, full, DAY)]).promise is None
    assert waiting.evidence == ("only README.md", "its README says: Coming soon")


def test_a_promise_whose_day_is_not_known_is_told_without_one() -> None:
    link, seen = placeholder("Coming soon")
    assert seen.facts is not None
    undated = replace(seen, facts=replace(seen.facts, pushed_at=None))
    assert promise_of([], PAPER, [link], {REPO: undated}) == "Coming soon (README of a/b)"
    claims = [promised(Place.ABSTRACT, "Code will come")]
    bare = replace(PAPER, published=None)
    assert promise_of(claims, bare, [], {}) == "Code will come (arxiv abstract)"
    assert promise_of(claims, None, [], {}) == "Code will come (arxiv abstract)"
    later = replace(PAPER, updated=DAY + timedelta(days=9))
    assert promise_of(claims, later, [], {}) == "Code will come (arxiv abstract, 2023-12-07)"
