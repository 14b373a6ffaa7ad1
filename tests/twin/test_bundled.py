"""The bundled world and the bundled sample hold the facts of the real listing, and no more."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from crawler.twin import Paper, Repository, bundled
from crawler.twin.world import state
from tests.shared import shared

_SAMPLE = Path(__file__).parents[2] / "db" / "sample.txt"
_CODE = re.compile(r"https://github\.com/[\w.-]+/[\w.-]*\w")


def _facts() -> list[dict[str, object]]:
    return list(json.loads((shared("seeds") / "facts.json").read_text("utf-8")))


def _paper(facts: dict[str, object]) -> Paper:
    paper = bundled().paper(str(facts["arxiv_id"]))
    assert paper is not None
    return paper


def _links(text: str | None) -> set[str]:
    return {link.partition("github.com/")[2].lower() for link in _CODE.findall(text or "")}


def _own(facts: dict[str, object]) -> set[str]:
    """The repositories that the facts call official, lower-cased."""
    repositories = facts["repositories"]
    assert isinstance(repositories, list)
    official = (each["url"] for each in repositories if each["relation"] == "official")
    return {url.partition("github.com/")[2].lower() for url in official}


def test_the_papers_of_the_listing_are_there_with_their_facts() -> None:
    for facts in _facts():
        paper = _paper(facts)
        told = facts["arxiv"]
        assert isinstance(told, dict)
        known = facts["authors"]
        assert isinstance(known, list)
        assert paper.title == facts["title"]
        assert list(paper.authors)[: len(known)] == known
        assert (len(paper.authors) == len(known)) == facts["authors_complete"]
        assert f"{paper.versions[0].at:%Y-%m-%d}" == told["published_v1"]
        assert paper.categories[0] == told["primary_category"]
        assert list(paper.categories) == (told["categories"] or [told["primary_category"]])
        assert len(paper.versions) >= len(told["versions_seen"] or [])


def test_the_repositories_of_the_facts_are_there_in_their_states() -> None:
    world = bundled()
    for facts in _facts():
        repositories = facts["repositories"]
        assert isinstance(repositories, list)
        for each in repositories:
            name = each["url"].partition("github.com/")[2]
            repo = world.repository(name)
            assert repo is not None, name
            renamed = str(each["state"]).startswith("old_name_of_")
            assert (repo.full_name != name) == renamed
            assert repo.entries
            is_fork = repo.fork_of is not None
            assert is_fork == (each["relation"] == "community_fork") or name.startswith("iLearn")


def _places(paper: Paper) -> dict[str, set[str]]:
    """Which repositories a paper's own words name, by place."""
    latest, first = state(paper), state(paper, 1)
    assert latest is not None
    assert first is not None
    full = paper.full_text
    notes = str([section.paragraphs for section in full.sections]) if full else ""
    return {
        "first abstract": _links(first.abstract),
        "abstract": _links(latest.abstract),
        "comments": _links(latest.comment),
        "full text": _links((full.abstract or "") + notes) if full else set(),
    }


@pytest.mark.parametrize("index", range(1, 19))
def test_own_code_is_named_only_where_the_paper_names_it(index: int) -> None:
    facts = _facts()[index - 1]
    own = _own(facts)
    named = {place for place, links in _places(_paper(facts)).items() if links & own}
    wanted = {
        1: {"full text"},
        3: {"full text"},
        5: {"first abstract", "abstract", "full text"},
        6: {"first abstract", "abstract", "full text"},
        9: {"abstract", "full text"},
    }
    assert named == wanted.get(index, set())


def test_full_texts_name_many_repositories_that_are_not_their_own() -> None:
    used: set[str] = set()
    for facts in _facts():
        full = _paper(facts).full_text
        if full:
            used |= _links(str(full)) - _own(facts)
    world = bundled()
    assert len(used) >= 20
    missing = {name for name in used if world.repository(name) is None}
    assert missing == set()


def test_forks_carry_their_parents_readme() -> None:
    def readme(name: str) -> str | None:
        repo = bundled().repository(name)
        return repo.readme if repo else None

    original = readme("xichenpan/ARLDM")
    assert original is not None
    assert "Flash-321/ARLDM.git" in original
    assert readme("skywalker00001/ARLDM") == original
    assert "Prompt Switch" not in str(readme("bladewaltz1/PromptSwitch"))


def test_every_state_is_there_in_every_layout() -> None:
    def kind(repo: Repository) -> str:
        return repo.full_name.partition("/")[2].rpartition("-")[0]

    cases = [repo for repo in bundled().repositories if repo.full_name.startswith("twin-cases/")]
    states = {(kind(repo), repo.layout.value) for repo in cases if not repo.blocked}
    kinds = {"code", "archived", "empty", "placeholder", "no-readme", "fork"}
    assert states == {(each, layout) for each in kinds for layout in "abcd"}
    assert any(repo.blocked for repo in cases)


def test_decoys_and_papers_of_the_same_title_are_there() -> None:
    world = bundled()
    decoys = ("2306.07532", "2004.03109", "2404.14109", "2410.12671", "2010.15360", "1808.08013")
    assert all(world.paper(ident) for ident in decoys)
    titles = [paper.title.lower() for paper in world.papers]
    assert len(titles) - len(set(titles)) >= 5
    assert len(titles) >= 50


def test_the_sample_has_the_listings_headers_and_our_own_summaries() -> None:
    ours = _SAMPLE.read_text("utf-8").splitlines()
    theirs = (shared("seeds") / "listing.txt").read_text("utf-8").splitlines()
    assert len(ours) == len(theirs) == 54
    for at, (mine, listed) in enumerate(zip(ours, theirs, strict=True)):
        if at % 3 != 2:
            assert mine == listed
    firsts = [state(_paper(facts), 1) for facts in _facts()]
    assert ours[2::3] == [first.abstract if first else None for first in firsts]


def test_no_summary_repeats_the_listings_sentences() -> None:
    """No eight words in a row are theirs."""

    def runs(text: str) -> set[tuple[str, ...]]:
        words = re.findall(r"\w+", text.lower())
        return {tuple(words[i : i + 8]) for i in range(len(words) - 7)}

    theirs = (shared("seeds") / "listing.txt").read_text("utf-8").splitlines()
    ours = _SAMPLE.read_text("utf-8").splitlines()
    pairs = zip(ours[2::3], theirs[2::3], strict=True)
    assert [mine for mine, listed in pairs if runs(mine) & runs(listed)] == []


def test_the_samples_code_sentences_are_where_the_listings_are() -> None:
    summaries = _SAMPLE.read_text("utf-8").splitlines()[2::3]
    assert {i: _links(text) for i, text in enumerate(summaries, 1) if _links(text)} == {
        5: {"lianqi1008/hi-guard"},
        6: {"tungchintao/flowcut"},
    }
    assert summaries[4].endswith("/Hi-Guard.")
    assert summaries[5].endswith("/FlowCut")
    assert "will be released" in summaries[1]
