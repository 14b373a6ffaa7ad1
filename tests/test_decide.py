"""What a person decided outweighs every rule and every source, for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.command import Shell

STORY, SWITCH = "2211.10950", "2308.07648"


def paper(shell: Shell, config: Path, key: str) -> dict[str, Any]:
    papers = shell("export", "--config", config).json()
    (found,) = [one for one in papers if one["arxiv_id"] == key]
    return dict(found)


def relations(found: dict[str, Any]) -> dict[str, str]:
    return {repo["repo"]: repo["relation"] for repo in found["code"]["repos"]}


def test_a_person_says_which_paper_an_entry_is(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    (entry,) = paper(shell, config, STORY)["seeds"]
    assert shell("decide", entry["id"], SWITCH, "--config", config).code == 0
    for _ in range(2):
        found = paper(shell, config, SWITCH)
        assert entry["id"] in {seed["id"] for seed in found["seeds"]}
        shell("run", "--config", config)
    papers = shell("export", "--config", config).json()
    assert STORY not in {one["arxiv_id"] for one in papers}


def test_a_paper_that_only_the_person_knows_of_is_looked_up(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    (entry,) = paper(shell, config, STORY)["seeds"]
    shell("decide", entry["id"], "2306.07532", "--config", config)
    shell("run", "--config", config)
    found = paper(shell, config, "2306.07532")
    assert found["title"] == "Referring Camouflaged Object Detection"
    assert found["match"]["evidence"][0].startswith("decided by a person on ")


def test_a_person_says_that_an_entry_is_no_paper(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    (entry,) = paper(shell, config, STORY)["seeds"]
    shell("decide", entry["id"], "none", "--config", config)
    shell("run", "--config", config)
    papers = shell("export", "--config", config).json()
    (found,) = [one for one in papers if one["seeds"] == [entry]]
    assert (found["arxiv_id"], found["match"]["state"]) == (None, "not_found")


def test_a_person_says_which_repository_is_the_official_one(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    assert shell("decide", SWITCH, "xxayt/PromptSwitch", "--config", config).code == 0
    shell("run", "--config", config)
    found = paper(shell, config, SWITCH)
    assert relations(found)["xxayt/PromptSwitch"] == "official"
    assert relations(found)["bladewaltz1/PromptSwitch"] == "community"
    assert (found["code"]["status"], found["code"]["official"]) == ("available", True)


def test_a_person_says_that_a_paper_has_no_repository(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    shell("decide", STORY, "none", "--config", config)
    shell("run", "--config", config)
    found = paper(shell, config, STORY)
    assert "official" not in relations(found).values()
    assert found["code"]["status"] == "none_found"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nonsense", "2101.00001"], "neither an entry's identifier nor an arXiv identifier"),
        ([STORY, "nonsense"], "neither a repository nor `none`"),
    ],
)
def test_a_decision_that_says_nothing_is_refused(
    shell: Shell, config: Path, words: list[str], message: str
) -> None:
    shell("run", "--config", config)
    result = shell("decide", *words, "--config", config)
    assert result.code == 2
    assert message in result.err
