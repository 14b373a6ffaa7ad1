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


# --- the decision file ------------------------------------------------------------


@pytest.fixture
def decisions(config: Path) -> Path:
    """A decision file that the configuration names."""
    path = config.with_name("decisions.txt")
    text = config.read_text()
    config.write_text(text.replace("[seeds]", f'[seeds]\ndecisions = "{path.name}"'))
    return path


def title_of_entry(shell: Shell, config: Path, key: str) -> str:
    return str(paper(shell, config, key)["title"])


def test_the_decision_file_is_read_at_each_run_and_holds_while_it_says_so(
    shell: Shell, config: Path, decisions: Path
) -> None:
    decisions.write_text("# nothing yet\n")
    shell("run", "--config", config)
    (entry,) = paper(shell, config, STORY)["seeds"]
    titled = title_of_entry(shell, config, STORY)
    for line in (f"{entry['id']} {SWITCH}", f"{titled} {SWITCH}"):
        decisions.write_text(f"{line}\n{SWITCH} xxayt/PromptSwitch\n")
        shell("run", "--config", config)
        found = paper(shell, config, SWITCH)
        assert entry["id"] in {seed["id"] for seed in found["seeds"]}
        assert relations(found)["xxayt/PromptSwitch"] == "official"
        decisions.write_text("")
        shell("rebuild", "--config", config)
        assert entry["id"] in {seed["id"] for seed in paper(shell, config, STORY)["seeds"]}


def test_the_file_goes_before_the_command_and_says_so(
    shell: Shell, config: Path, decisions: Path
) -> None:
    decisions.write_text(f"{STORY} none\n")
    shell("run", "--config", config)
    result = shell("decide", STORY, "xichenpan/ARLDM", "--config", config)
    assert "decisions.txt decides otherwise, and goes first" in result.err
    assert "official" not in relations(paper(shell, config, STORY)).values()


def test_a_fault_in_the_file_is_one_line_and_nothing_is_done(
    shell: Shell, config: Path, decisions: Path
) -> None:
    decisions.write_text(f"{STORY} none\nnonsense\n")
    result = shell("run", "--config", config)
    assert (result.code, result.out) == (2, "")
    assert f"{decisions}:2: nonsense alone decides nothing" in result.err
    decisions.unlink()
    result = shell("run", "--config", config)
    assert (result.code, f"cannot read {decisions}" in result.err) == (2, True)


def test_a_decision_on_no_entry_is_told(shell: Shell, config: Path, decisions: Path) -> None:
    decisions.write_text("A title that no list has none\n")
    result = shell("run", "--config", config)
    assert "decisions.txt: there is no entry title:atitlethatnolisthas" in result.err


def test_a_refresh_takes_the_decision_file_too(shell: Shell, config: Path, decisions: Path) -> None:
    decisions.write_text("")
    shell("run", "--config", config)
    (entry,) = paper(shell, config, STORY)["seeds"]
    decisions.write_text(f"{entry['id']} {SWITCH}\n")
    shell("refresh", "--config", config)
    found = paper(shell, config, SWITCH)
    assert entry["id"] in {seed["id"] for seed in found["seeds"]}
