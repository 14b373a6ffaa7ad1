"""The whole job tells each paper's own repository, once somebody finds those that name it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.core.claims import GITHUB_SEARCH
from crawler.core.model import Claim, ClaimKind, Place
from crawler.store import Batch, Store
from crawler.twin.bundled import bundled
from crawler.twin.world import Paper, Repository
from tests.command import Shell
from tests.shared import shared
from tests.values import repo

Papers = dict[str, dict[str, Any]]


def naming() -> Iterator[tuple[str, Claim]]:
    """What a search for each of the eighteen papers finds: repositories that name it."""
    for told in json.loads(shared("seeds/facts.json").read_text()):
        paper = bundled().paper(told["arxiv_id"])
        assert paper is not None
        for one in bundled().repositories:
            if is_named(paper, one):
                claim = Claim(
                    ClaimKind.LINK, GITHUB_SEARCH, Place.REPOSITORY, "", repo(one.full_name).url
                )
                yield paper.arxiv_id, claim


def is_named(paper: Paper, one: Repository) -> bool:
    text = f"{one.description} {one.readme}".lower()
    return paper.title.lower() in text or paper.arxiv_id in text


@pytest.fixture
def papers(shell: Shell, config: Path) -> Papers:
    """What is believed after a run, a search, and a second run that looks at what it found."""
    shell("run", "--config", config)
    store = Store.open(config.parent / "papers.db")
    store.record(Batch(datetime.now(UTC), claims=tuple(naming())))
    store.close()
    shell("run", "--config", config)
    told = shell("export", "--format", "json", "--config", config).json()
    return {paper["arxiv_id"]: paper for paper in told}


def related(paper: dict[str, Any], relation: str) -> set[str]:
    return {one["repo"] for one in paper["code"]["repos"] if one["relation"] == relation}


def test_each_paper_has_exactly_its_own_repository_as_official(papers: Papers) -> None:
    facts = json.loads(shared("seeds/facts.json").read_text())
    expected = {
        one["arxiv_id"]: {one["expected_primary_repo"].partition(" or ")[0]}
        if one["has_official_code"]
        else set()
        for one in facts
    }
    assert sum(map(len, expected.values())) == 12
    assert {key: related(paper, "official") for key, paper in papers.items()} == expected
    statuses = {key: paper["code"]["status"] for key, paper in papers.items()}
    assert {statuses[key] for key, own in expected.items() if own} == {"available"}
    assert statuses["2311.17122"] == "promised"


def test_forks_and_re_implementations_that_are_found_are_community(papers: Papers) -> None:
    found = {key: names for key, paper in papers.items() if (names := related(paper, "community"))}
    assert found == {
        "2211.10950": {f"{owner}/ARLDM" for owner in FORKS},
        "2410.14143": {"iLearn-Lab/TCSVT25-PCKD"},
        "1908.05378": {"tilde-nlp/pip2-disfluency-detector"},
        "1805.09929": {"LifangD/DSGAN"},
    }


FORKS = ("skywalker00001", "Ethan07902050", "candiceT233")
