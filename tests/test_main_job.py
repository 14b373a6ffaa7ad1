"""The main job as a user does it, from a pasted listing to what the exports say."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from crawler.store.belief import BELIEF
from crawler.twin.faults import Action, Answer, Drop, Rule, Truncate
from crawler.twin.server import Twin
from crawler.twin.site_faults import (
    html_instead,
    not_acceptable,
    rate_exceeded_as_200,
    refuse_id,
    refuse_titles,
    throttled,
    unavailable,
)
from crawler.twin.web import Reply, Request
from crawler.workshop import only_run
from tests.command import Shell
from tests.conftest import SAMPLE
from tests.nights import belief
from tests.shared import shared

# arXiv identifier: the code's status and the official repository, as was found out by hand.
TRUTH: dict[str, tuple[str, str | None]] = {
    "2211.10950": ("available", "xichenpan/ARLDM"),
    "2311.17122": ("promised", None),
    "2308.07648": ("available", "bladewaltz1/PromptSwitch"),
    "2603.29182": ("none_found", None),
    "2508.03296": ("available", "lianqi1008/Hi-Guard"),
    "2505.19536": ("available", "TungChintao/FlowCut"),
    "2404.00292": ("available", "PanchengZhao/LAKE-RED"),
    "2410.14154": ("available", "iLearn-Lab/TMM25-RA-BLIP"),
    "2510.08630": ("available", "JingbiaoMei/ExPO-HM"),
    "2410.14143": ("available", "MuHeDing/PCKD"),
    "2106.06905": ("none_found", None),
    "2106.01797": ("none_found", None),
    "2001.02332": ("available", "Panda0406/Zero-shot-knowledge-graph-relational-learning"),
    "1909.00141": ("none_found", None),
    "1908.05378": ("available", None),  # by somebody else
    "1905.12866": ("available", "wenhuchen/HDSA-Dialog"),
    "1805.09929": ("available", "Panda0406/Adversarial-Learning-Distant-Supervision-RE"),
    "1805.09927": ("available", "Panda0406/Reinforcement-Learning-Distant-Supervision-RE"),
}
# The line of the listing at which each entry begins, in the listing's order.
LINES = tuple(range(1, 55, 3))


def told(papers: Iterable[dict[str, Any]]) -> dict[str, tuple[str, str | None]]:
    """What an export says of each paper's code."""
    found = {}
    for paper in papers:
        official = [
            repo["repo"] for repo in paper["code"]["repos"] if repo["relation"] == "official"
        ]
        assert len(official) <= 1
        found[paper["arxiv_id"]] = (paper["code"]["status"], official[0] if official else None)
    return found


@pytest.mark.parametrize("real", [False, True], ids=["sample", "real listing"])
def test_the_demo_finds_every_paper_and_the_code_that_it_names(
    shell: Shell, tmp_path: Path, real: bool
) -> None:
    db = tmp_path / "demo.db"
    seeds = [shared("seeds/listing.txt")] if real else []
    assert shell("demo", *seeds, "--db", db).code == 0
    papers = shell("export", "--format", "json", "--db", db).json()
    assert told(papers) == TRUTH
    assert {paper["match"]["state"] for paper in papers} == {"matched"}
    lines = {paper["arxiv_id"]: [seed["line"] for seed in paper["seeds"]] for paper in papers}
    assert lines == dict(zip(TRUTH, ([line] for line in LINES), strict=True))


def test_the_truth_of_the_sample_is_that_of_the_listing() -> None:
    """What stands above is what was found out about the eighteen papers by hand."""
    facts = json.loads(shared("seeds/facts.json").read_text())
    assert [one["arxiv_id"] for one in facts] == list(TRUTH)
    for one in facts:
        expected = TRUTH[one["arxiv_id"]][1]
        named = (one["expected_primary_repo"] or "").partition(" or ")[0]
        assert (expected or "") == named


def test_the_renamed_repository_is_one_with_its_old_name_beside_it(
    shell: Shell, config: Path
) -> None:
    shell("run", "--config", config)
    papers = {paper["arxiv_id"]: paper for paper in shell("export", "--config", config).json()}
    repos = papers["2211.10950"]["code"]["repos"]
    (repo,) = [repo for repo in repos if repo["relation"] == "official"]
    assert not [repo for repo in repos if repo["repo"] == "Flash-321/ARLDM"]
    assert (repo["repo"], repo["moved_from"], repo["status"]) == (
        "xichenpan/ARLDM",
        ["Flash-321/ARLDM"],
        "available",
    )


def test_a_second_run_asks_for_nothing_and_changes_no_row(
    shell: Shell, config: Path, twin: Twin
) -> None:
    first = shell("run", "--config", config)
    before = belief(config.parent / "papers.db")
    twin.forget()
    second = shell("run", "--config", config)
    assert (first.code, second.code) == (0, 0)
    assert belief(config.parent / "papers.db") == before
    assert "nothing changed" in second.out
    assert twin.log == ()


def test_a_run_asks_little_and_says_who_asks(shell: Shell, config: Path, twin: Twin) -> None:
    """One search for all titles, a full text where the abstract is silent, two searches of GitHub
    where that is silent too, a look a repository."""
    shell("run", "--config", config)
    asked = Counter((hit.host, hit.path.split("/")[1].partition("?")[0]) for hit in twin.log)
    assert asked["export.arxiv.org", "api"] == 1
    assert asked["arxiv.org", "html"] == 15
    assert asked["api.github.com", "search"] == 26
    assert sum(count for (host, _), count in asked.items() if host == "github.com") == 15
    assert {hit.user_agent.split("/")[0] for hit in twin.log} == {"crawler"}


def test_rebuilding_belief_from_evidence_gives_the_same(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    path = config.parent / "papers.db"
    before = belief(path)
    db = sqlite3.connect(path)
    for table in reversed(BELIEF):
        db.execute(f"delete from {table.name}")
    db.commit()
    db.close()
    assert shell("rebuild", "--config", config).code == 0
    assert belief(path) == before


# --- sites that refuse ----------------------------------------------------------------


REFUSALS: dict[str, Action] = {
    "429": throttled(),
    "406": not_acceptable(),
    "503": unavailable(503),
    "500": unavailable(500),
    "dropped": Drop(0.3),
    "cut": Truncate(0.3),
    "HTML": html_instead(),
    "rate exceeded with 200": rate_exceeded_as_200(),
}


@pytest.mark.parametrize("host", ["export.arxiv.org", "arxiv.org", "github.com"])
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_is_never_a_fact_and_the_next_run_completes_it(
    shell: Shell, config: Path, twin: Twin, host: str, refusal: str
) -> None:
    twin.faults.add(Rule(REFUSALS[refusal], host))
    if host == "github.com":
        twin.faults.add(Rule(REFUSALS[refusal], "api.github.com"))
    first = shell("run", "--config", config)
    assert first.code == 1
    assert "unknown" in first.out
    after = shell("export", "--config", config).json()
    assert_nothing_is_wrong(after)
    twin.faults.clear()
    assert shell("run", "--config", config).code == 0
    assert told(shell("export", "--config", config).json()) == TRUTH


def assert_nothing_is_wrong(papers: list[dict[str, Any]]) -> None:
    """What is said after a night of failures is either right or unknown."""
    by_line = dict(zip(LINES, TRUTH, strict=True))
    assert len(papers) == len(TRUTH)
    for paper in papers:
        truth = by_line[paper["seeds"][0]["line"]]
        assert (paper["match"]["state"], paper["arxiv_id"]) in (
            ("matched", truth),
            ("unknown", None),
        )
        assert paper["code"]["status"] in (TRUTH[truth][0], "unknown")
        for repo in paper["code"]["repos"]:
            assert repo["status"] in ("available", "unknown")


def test_one_entry_that_the_service_refuses_is_unknown_and_the_rest_is_known(
    shell: Shell, config: Path, twin: Twin
) -> None:
    """The batch halves itself down to the one that cannot be asked for."""

    def names_flowcut(request: Request) -> bool:
        return "FlowCut" in request.params["search_query"]

    twin.faults.add(Rule(Answer(lambda _: Reply(400)), "export.arxiv.org", when=names_flowcut))
    result = shell("run", "--config", config)
    states = Counter(
        paper["match"]["state"] for paper in shell("export", "--config", config).json()
    )
    assert result.code == 1
    assert states == {"matched": 17, "unknown": 1}
    twin.faults.clear()
    assert shell("run", "--config", config).code == 0
    assert told(shell("export", "--config", config).json()) == TRUTH


def test_one_bad_identifier_in_a_batch_leaves_only_itself_unknown(
    shell: Shell, config: Path, twin: Twin, tmp_path: Path
) -> None:
    """arXiv answers 400 to the whole batch; the others are asked for without it."""
    listing = tmp_path / "ids.txt"
    listing.write_text("\n".join(TRUTH))
    twin.faults.add(refuse_id("2106.06905"))
    result = shell("run", listing, "--config", config)
    papers = shell("export", "--config", config).json()
    states = {paper["seeds"][0]["line"]: paper["match"]["state"] for paper in papers}
    bad = list(TRUTH).index("2106.06905") + 1
    assert result.code == 1
    assert "unknown 1" in result.out
    assert states == {
        line: "unknown" if line == bad else "matched" for line in range(1, len(TRUTH) + 1)
    }
    twin.faults.clear()
    assert shell("run", listing, "--config", config).code == 0
    assert told(shell("export", "--config", config).json()) == TRUTH


def test_a_batch_that_is_refused_for_its_size_is_halved(
    shell: Shell, config: Path, twin: Twin
) -> None:
    twin.faults.add(refuse_titles(more_than=5))
    assert shell("run", "--config", config).code == 0


def test_when_every_third_request_fails_nothing_is_wrong_and_later_runs_complete_it(
    shell: Shell, config: Path, twin: Twin
) -> None:
    for refusal in REFUSALS.values():
        twin.faults.add(Rule(refusal, chance=0.05))
    for _ in range(8):
        shell("run", "--config", config)
        assert_nothing_is_wrong(shell("export", "--config", config).json())
    twin.faults.clear()
    assert shell("run", "--config", config).code == 0
    assert told(shell("export", "--config", config).json()) == TRUTH


# --- input that is none -----------------------------------------------------------------


def test_bad_input_is_one_clear_line_and_the_database_is_untouched(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    shell("run", "--config", config)
    before = (config.parent / "papers.db").read_bytes()
    binary, empty, good = tmp_path / "binary", tmp_path / "empty", tmp_path / "good"
    binary.write_bytes(bytes(range(256)) * 50)
    empty.write_bytes(b" \n\n")
    good.write_text(SAMPLE.read_text())
    bad_config = tmp_path / "bad.toml"
    bad_config.write_text("[network]\nspeed = 9\n")
    cases: list[tuple[list[object], str]] = [
        (["run", good, binary, "--config", config], f"crawler: {binary} is a binary file"),
        (["run", empty, "--config", config], f"crawler: {empty} is empty"),
        (["run", tmp_path / "none", "--config", config], "crawler: cannot read"),
        (["run", tmp_path, "--config", config], "crawler: cannot read"),
        (["run", "--config", bad_config], f"crawler: {bad_config}: unknown key `network.speed`"),
        (["run", "--config", tmp_path / "no.toml"], "crawler: cannot read"),
    ]
    for words, line in cases:
        result = shell(*words)
        assert (result.code, result.out) == (2, "")
        assert result.err.startswith(line)
        assert result.err.count("\n") == 1
    assert (config.parent / "papers.db").read_bytes() == before


def test_what_is_not_understood_is_rejected_with_its_line_and_the_rest_is_done(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    listing = tmp_path / "listing.txt"
    listing.write_text(SAMPLE.read_text() + "\nCVFeb 31, 2020\n" + "x" * 5_000_000 + "\n")
    result = shell("run", listing, "--config", config)
    assert result.code == 1
    assert "rejected" in result.out
    assert told(shell("export", "--config", config).json()) == TRUTH


# --- other commands -----------------------------------------------------------------------


def test_parse_tells_what_it_understood_as_promised(shell: Shell) -> None:
    result = shell("parse", SAMPLE, "--format", "jsonl")
    assert result.code == 0
    fourth = result.lines()[3]
    fourth.pop("abstract")
    assert fourth == {
        "kind": "seed",
        "source": str(SAMPLE),
        "line": 10,
        "title": "Dummy-Aware Weighted Attack (DAWA): Breaking the Safe Sink in Dummy Class "
        "Defenses",
        "authors": ["Yunrui Yu", "Xuxiang Feng", "Pengda Qin"],
        "authors_complete": False,
        "date": fourth["date"],
        "year_inferred": True,
        "category": "cs.LG",
        "code_badge": False,
        "arxiv_id": None,
        "doi": None,
        "urls": [],
    }
    assert fourth["date"].endswith("-03-31")


def test_resolve_answers_a_title_an_identifier_and_a_file_in_order(
    shell: Shell, config: Path
) -> None:
    title = "DSGAN: Generative Adversarial Training for Distant Supervision Relation Extraction"
    result = shell(
        "resolve", title, "arXiv:1805.09927v1", SAMPLE, "--format", "jsonl", "--config", config
    )
    rows = result.lines()
    assert [row["arxiv_id"] for row in rows] == ["1805.09929", "1805.09927", *TRUTH]
    assert {row["state"] for row in rows} == {"matched"}
    assert set(rows[0]) == {
        "title", "state", "arxiv_id", "score", "evidence", "candidates", "seed",
    }  # fmt: skip
    assert result.code == 0


def test_what_is_not_on_arxiv_is_not_found_and_that_is_known(shell: Shell, config: Path) -> None:
    result = shell(
        "resolve", "On the Colour of Invisible Teapots", "--format", "jsonl", "--config", config
    )
    (row,) = result.lines()
    assert (row["state"], row["arxiv_id"], result.code) == ("not_found", None, 0)


def test_a_failed_source_makes_resolve_say_unknown(shell: Shell, config: Path, twin: Twin) -> None:
    twin.faults.add(Rule(unavailable(), "export.arxiv.org"))
    result = shell("resolve", "Any Title at All", "--format", "jsonl", "--config", config)
    assert (result.lines()[0]["state"], result.code) == ("unknown", 1)


def test_check_tells_the_state_of_repositories_as_promised(shell: Shell, config: Path) -> None:
    result = shell(
        "check",
        "https://github.com/Flash-321/ARLDM",
        "https://github.com/nobody/nothing-here",
        "https://example.org/x",
        "--format",
        "jsonl",
        "--config",
        config,
    )
    moved, missing, other = result.lines()
    assert (moved["repo"], moved["status"], moved["moved_from"], moved["asked"]) == (
        "xichenpan/ARLDM",
        "available",
        ["Flash-321/ARLDM"],
        "https://github.com/Flash-321/ARLDM",
    )
    assert (missing["status"], other["status"], other["repo"]) == ("missing", "unknown", None)
    assert result.code == 1


def test_check_never_takes_a_refusal_for_an_absence(shell: Shell, config: Path, twin: Twin) -> None:
    twin.faults.add(Rule(throttled(), "github.com"))
    result = shell(
        "check", "https://github.com/xichenpan/ARLDM", "--format", "jsonl", "--config", config
    )
    assert (result.lines()[0]["status"], result.code) == ("unknown", 1)


def test_show_tells_a_paper_s_story_with_its_reasons(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    result = shell("show", "arXiv:2211.10950v1", "--config", config)
    for part in ("Synthesizing Coherent Story", "match: matched", "code: available, official",
                 "was Flash-321/ARLDM", "footnote"):  # fmt: skip
        assert part in result.out
    assert shell("show", "2101.00001", "--config", config).code == 2


def test_csv_opens_in_a_reader_that_others_wrote(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    shell("run", "--config", config)
    file = tmp_path / "papers.csv"
    assert shell("export", "--format", "csv", "-o", file, "--config", config).code == 0
    with file.open(newline="") as lines:
        rows = {row["arxiv_id"]: row for row in csv.DictReader(lines)}
    assert {key: row["code"] for key, row in rows.items()} == {
        key: status for key, (status, _) in TRUTH.items()
    }
    assert rows["2211.10950"]["moved_from"] == "Flash-321/ARLDM"


def test_two_runs_at_once_are_one_run_and_a_refusal(shell: Shell, config: Path) -> None:
    with only_run(config.parent / "papers.db"):
        result = shell("run", "--config", config)
    assert result.code == 75
    assert result.err == f"crawler: another run holds {config.parent / 'papers.db'}\n"


@pytest.mark.parametrize("words", [["run", "--nonsense"], ["nonsense"], ["parse"]])
def test_a_wrong_command_line_is_usage(shell: Shell, words: list[str]) -> None:
    assert shell(*words).code == 2
