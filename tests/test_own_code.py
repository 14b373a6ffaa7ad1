"""The whole job tells each paper's own repository from all others that name the paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import Shell
from tests.shared import shared

Papers = dict[str, dict[str, Any]]


def run(shell: Shell, config: Path, *lists: Path) -> Papers:
    shell("run", *lists, "--config", config)
    told = shell("export", "--format", "json", "--config", config).json()
    return {paper["arxiv_id"]: paper for paper in told}


def related(paper: dict[str, Any], relation: str) -> set[str]:
    return {one["repo"] for one in paper["code"]["repos"] if one["relation"] == relation}


def own() -> dict[str, set[str]]:
    """The repository of each of the eighteen papers, as a person looked it up."""
    facts = json.loads(shared("seeds/facts.json").read_text())
    told = {
        one["arxiv_id"]: {one["expected_primary_repo"].partition(" or ")[0]}
        if one["has_official_code"]
        else set()
        for one in facts
    }
    assert sum(map(len, told.values())) == 12
    return told


def test_each_paper_has_exactly_its_own_repository_as_official(shell: Shell, config: Path) -> None:
    papers = run(shell, config)
    expected = own()
    assert {key: related(paper, "official") for key, paper in papers.items()} == expected
    statuses = {key: paper["code"]["status"] for key, paper in papers.items()}
    assert {statuses[key] for key, repos in expected.items() if repos} == {"available"}
    assert statuses["2311.17122"] == "promised"
    found = {key: names for key, paper in papers.items() if (names := related(paper, "community"))}
    assert found == {
        "1908.05378": {"tilde-nlp/pip2-disfluency-detector"},
        "1805.09929": {"LifangD/DSGAN"},
    }


COPIES = {
    "2211.10950": {"skywalker00001/ARLDM", "Ethan07902050/ARLDM", "candiceT233/ARLDM"},
    "2308.07648": {"xxayt/PromptSwitch"},
    "2404.00292": {"AnnTaiwan/LAKE-RED"},
    "2410.14143": {"iLearn-Lab/TCSVT25-PCKD"},
    "1908.05378": {"tilde-nlp/pip2-disfluency-detector"},
    "1805.09929": {"LifangD/DSGAN"},
}
"""Forks, copies and re-implementations of the papers' code."""


def test_copies_that_a_list_names_for_a_paper_are_community(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    file = tmp_path / "papers.jsonl"
    lines = [
        {"arxiv_id": key, "urls": [f"https://github.com/{one}" for one in sorted(COPIES[key])]}
        for key in COPIES
    ]
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    papers = run(shell, config, file)
    assert {key: related(paper, "community") for key, paper in papers.items()} == COPIES
    expected = {key: repos for key, repos in own().items() if key in COPIES}
    assert {key: related(paper, "official") for key, paper in papers.items()} == expected


@pytest.mark.parametrize("paper", ["2311.17122", "2603.29182", "1909.00141"])
def test_a_list_cannot_make_a_repository_of_others_official(
    shell: Shell, config: Path, tmp_path: Path, paper: str
) -> None:
    """Near names, an attacked defence's code and a survey of metrics, named for each paper."""
    wrong = ["zhangxuying1004/RefCOD", "akmubi/MLKG", "FlaAI/DUCAT", "lafeat/mora"]
    file = tmp_path / "papers.jsonl"
    urls = [f"https://github.com/{one}" for one in wrong]
    file.write_text(json.dumps({"arxiv_id": paper, "urls": urls}))
    assert related(run(shell, config, file)[paper], "official") == set()
