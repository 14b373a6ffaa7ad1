"""Links from beyond arXiv, from a list of papers to what the export says of their code."""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import pytest

from crawler.twin import (
    Elsewhere,
    Hosted,
    Paper,
    PaperRecord,
    Repository,
    Rule,
    Twin,
    Version,
    WebPage,
    World,
    entry,
)
from crawler.twin.faults import Answer
from crawler.twin.site_faults import unavailable
from crawler.twin.web import Reply
from tests.command import Shell
from tests.conftest import routed_config

ID, TITLE = "2601.00001", "Telling Stories by Machine"
PAGE = "https://nlp-lab.github.io/stories"
REPO = "https://github.com/nlp-lab/stories"


def paper(abstract: str) -> Paper:
    return Paper(ID, TITLE, ("Ada Lee", "Bo Chen"), (Version.on("2026-01-02"),), abstract=abstract)


def code(full_name: str = "nlp-lab/stories") -> Repository:
    return Repository(full_name, entries=(entry("train.py"), entry("README.md")))


def world(abstract: str, elsewhere: Elsewhere, *repositories: Repository) -> World:
    return World([paper(abstract)], repositories or (code(),), elsewhere)


def project_page(**facts: Any) -> WebPage:
    known: dict[str, Any] = {"title": TITLE, "buttons": (("Paper", "x"), ("Code", REPO))}
    return WebPage(PAGE, **(known | facts))


class Run:
    """A run over one world, and what came of it."""

    def __init__(self, shell: Shell, folder: Path) -> None:
        self._shell = shell
        self._folder = folder
        self.twin: Twin

    def __call__(self, *words: object) -> tuple[str, list[tuple[str, str]]]:
        """The paper's status, and its repositories with their relations."""
        seeds = self._folder / "seeds.txt"
        seeds.write_text(f"{ID}\n")
        self._shell("run", *words, seeds, "--config", self._folder / "config.toml")
        (told,) = self._shell("export", "--config", self._folder / "config.toml").json()
        repos = [(repo["repo"], repo["relation"]) for repo in told["code"]["repos"]]
        self.links = {(link["kind"], link["url"]) for link in told["links"]}
        self.alive = {link["url"]: link["alive"] for link in told["links"]}
        return told["code"]["status"], repos

    def all_of(self, ids: list[str]) -> list[str]:
        """The status of the code of several papers, sorted."""
        seeds = self._folder / "seeds.txt"
        seeds.write_text("".join(f"{one}\n" for one in ids))
        config = self._folder / "config.toml"
        self._shell("run", seeds, "--config", config)
        papers = self._shell("export", "--config", config).json()
        return sorted(told["code"]["status"] for told in papers)

    def check(self, address: str) -> dict[str, Any]:
        """What ``check`` says of an address."""
        words = ("check", address, "--format", "jsonl", "--config", self._folder / "config.toml")
        (told,) = self._shell(*words).lines()
        return dict(told)

    def asked(self) -> Counter[str]:
        """How often each host was asked."""
        return Counter(hit.host for hit in self.twin.log)

    def serve(self, twin: Twin, extra: str = "") -> None:
        self.twin = twin
        file = routed_config(twin, self._folder)
        file.write_text(file.read_text() + extra)


@pytest.fixture
def run(shell: Shell, tmp_path: Path) -> Run:
    return Run(shell, tmp_path)


NAMED = f"We tell stories. Project page: {PAGE}"
SILENT = "We tell stories."


def test_a_project_page_that_the_paper_names_leads_to_its_code(run: Run) -> None:
    with Twin(world(NAMED, Elsewhere([project_page()]))) as twin:
        run.serve(twin)
        assert run() == ("available", [("nlp-lab/stories", "official")])
        assert ("project", PAGE) in run.links
        paths = [hit.path for hit in twin.log if hit.host == "nlp-lab.github.io"]
        assert paths == ["/robots.txt", "/stories"]
        twin.forget()
        run()
        assert not twin.log


def test_a_page_is_asked_for_only_while_the_code_is_open(run: Run) -> None:
    both = f"{NAMED} Our code is at {REPO}."
    with Twin(world(both, Elsewhere([project_page()]))) as twin:
        run.serve(twin)
        assert run() == ("available", [("nlp-lab/stories", "official")])
        assert set(run.asked()) <= {"export.arxiv.org", "github.com"}


def test_a_page_that_fails_leaves_the_paper_unknown_and_is_asked_again(run: Run) -> None:
    with Twin(world(NAMED, Elsewhere([project_page(buttons=())]))) as twin:
        run.serve(twin)
        twin.faults.add(Rule(unavailable(), "nlp-lab.github.io", path="/stories"))
        assert run()[0] == "unknown"
        twin.faults.clear()
        assert run()[0] == "none_found"


@pytest.mark.parametrize(
    ("robots", "status"),
    [
        ("User-agent: *\nDisallow: /stories", "unknown"),
        ("User-agent: x\nDisallow: /", "none_found"),
    ],
)
def test_robots_is_obeyed_and_what_it_forbids_is_unknown(
    run: Run, robots: str, status: str
) -> None:
    elsewhere = Elsewhere([project_page(buttons=())], robots={"nlp-lab.github.io": robots})
    with Twin(world(NAMED, elsewhere)) as twin:
        run.serve(twin)
        assert run()[0] == status


def test_a_page_that_is_gone_names_nothing(run: Run) -> None:
    with Twin(world(NAMED, Elsewhere(robots={"nlp-lab.github.io": ""}))) as twin:
        run.serve(twin)
        assert run() == ("none_found", [])


def test_a_record_of_hugging_face_leads_to_code_page_and_weights(run: Run) -> None:
    record = PaperRecord(ID, TITLE, REPO, models=("nlp-lab/teller",))
    with Twin(world(SILENT, Elsewhere(records=[record]))) as twin:
        run.serve(twin)
        assert run() == ("available", [("nlp-lab/stories", "official")])
        assert ("weights", "https://huggingface.co/nlp-lab/teller") in run.links


def test_what_hugging_face_found_by_itself_is_no_official_code(run: Run) -> None:
    record = PaperRecord(ID, TITLE, "https://github.com/somebody/lists", "auto")
    with Twin(world(SILENT, Elsewhere(records=[record]), code("somebody/lists"))) as twin:
        run.serve(twin)
        assert run() == ("none_found", [("somebody/lists", "mentioned")])


def test_the_project_page_of_a_record_is_read_too(run: Run) -> None:
    record = PaperRecord(ID, TITLE, project_page=PAGE)
    with Twin(world(SILENT, Elsewhere([project_page()], [record]))) as twin:
        run.serve(twin)
        assert run() == ("available", [("nlp-lab/stories", "official")])


@pytest.mark.parametrize(
    ("switch", "host"),
    [("hugging_face", "huggingface.co"), ("project_pages", "nlp-lab.github.io")],
)
def test_each_source_can_be_switched_off(run: Run, switch: str, host: str) -> None:
    with Twin(world(NAMED, Elsewhere([project_page(buttons=())]))) as twin:
        run.serve(twin, f"[sources]\n{switch} = false\n")
        assert run()[0] == "none_found"
        assert host not in run.asked()


def table(folder: Path, *rows: dict[str, Any], packed: bool = False, tail: str = "") -> Path:
    """An archived table, as a file."""
    text = "".join(f"{json.dumps(row)}\n" for row in rows) + tail
    path = folder / ("links.json.gz" if packed else "links.json")
    path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
    return path


def row(paper: str = ID, **facts: Any) -> dict[str, Any]:
    known = {"paper_arxiv_id": paper, "repo_url": REPO, "is_official": True}
    return known | {"mentioned_in_paper": True, "mentioned_in_github": False} | facts


@pytest.mark.parametrize("packed", [False, True])
def test_an_archived_table_names_code_of_the_papers_of_the_lists_and_of_no_other(
    run: Run, tmp_path: Path, packed: bool
) -> None:
    other = row("2601.00002", repo_url="https://github.com/nlp-lab/other")
    file = table(tmp_path, other, row(), packed=packed)
    with Twin(world(SILENT, Elsewhere())) as twin:
        run.serve(twin)
        assert run("--claims", file) == ("available", [("nlp-lab/stories", "official")])
        assert set(run.asked()) == {"export.arxiv.org", "github.com"}
    with closing(sqlite3.connect(tmp_path / "papers.db")) as db:
        kept = db.execute("select paper_key, source, said_on from claims").fetchall()
    assert kept == [(ID, "papers with code", "2025-07-31")]


def test_the_table_may_be_named_in_the_configuration(run: Run, tmp_path: Path) -> None:
    table(tmp_path, row())
    with Twin(world(SILENT, Elsewhere())) as twin:
        run.serve(twin, '[sources]\nclaims = "links.json"\n')
        assert run() == ("available", [("nlp-lab/stories", "official")])


def test_a_broken_row_is_told_and_the_rest_is_kept(run: Run, shell: Shell, tmp_path: Path) -> None:
    file = table(tmp_path, row(), tail='{"repo_url": oops')
    with Twin(world(SILENT, Elsewhere())) as twin:
        run.serve(twin)
        assert run("--claims", file)[0] == "available"
        again = shell("run", "--claims", file, tmp_path / "seeds.txt", "--config",
                      tmp_path / "config.toml")  # fmt: skip
    assert again.code == 1
    assert "claims, row 2: a row is broken, or does not end" in again.err
    assert "claims: 2 rows, 1 of them on these papers, 1 not understood" in again.err


def test_a_table_that_is_not_there_ends_the_run_before_it_begins(
    run: Run, shell: Shell, tmp_path: Path
) -> None:
    with Twin(world(SILENT, Elsewhere())) as twin:
        run.serve(twin)
        (tmp_path / "seeds.txt").write_text(ID)
        words = ("--claims", tmp_path / "none.json", "--config", tmp_path / "config.toml")
        ended = shell("run", tmp_path / "seeds.txt", *words)
        assert ended.code == 2
        assert "none.json" in ended.err
        assert twin.log == ()


GITLAB = "https://gitlab.com/nlp-lab/stories"
REVIEW = "https://anonymous.4open.science/r/stories-1A2B"


@pytest.mark.parametrize(
    ("held", "status"),
    [
        ((Hosted("gitlab.com", "nlp-lab/stories", ("train.py", "README.md")),), "available"),
        ((Hosted("gitlab.com", "nlp-lab/stories", ("README.md",)),), "placeholder"),
        ((Hosted("gitlab.com", "nlp-lab/stories", empty=True),), "empty"),
        ((), "missing"),
    ],
)
def test_official_code_on_another_host_is_judged_by_its_listing(
    run: Run, held: tuple[Hosted, ...], status: str
) -> None:
    elsewhere = Elsewhere(hosted=held)
    with Twin(world(f"{SILENT} Our code is at {GITLAB}.", elsewhere)) as twin:
        run.serve(twin)
        assert run() == (status, [("nlp-lab/stories", "official")])
        assert run.asked()["github.com"] == 0
        twin.forget()
        run()
        assert not twin.log


def test_a_host_that_fails_leaves_its_repository_unknown(run: Run) -> None:
    with Twin(world(f"{SILENT} Our code is at {GITLAB}.", Elsewhere())) as twin:
        run.serve(twin)
        twin.faults.add(Rule(unavailable(), "gitlab.com"))
        assert run()[0] == "unknown"


@pytest.mark.parametrize("expired", [False, True])
def test_an_anonymous_copy_is_never_code_that_is_missing(run: Run, expired: bool) -> None:
    copy = Hosted("anonymous.4open.science", "r/stories-1A2B", expired=expired)
    with Twin(world(f"{SILENT} Our code is at {REVIEW}.", Elsewhere(hosted=[copy]))) as twin:
        run.serve(twin)
        assert run() == ("unknown", [("r/stories-1A2B", "official")])


def test_other_hosts_can_be_left_alone(run: Run) -> None:
    with Twin(world(f"{SILENT} Our code is at {GITLAB}.", Elsewhere())) as twin:
        run.serve(twin, "[sources]\nother_hosts = false\n")
        assert run()[0] == "unknown"
        assert "gitlab.com" not in run.asked()


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        (GITLAB, "available", "train.py"),
        (REVIEW, "unknown", "review has expired"),
        ("https://zenodo.org/records/7", "unknown", "files are not known"),
        ("https://huggingface.co/nlp-lab/nothing", "missing", "not found"),
        ("https://example.org/a/b", "unknown", "not the address of a repository"),
    ],
)
def test_check_asks_every_host_that_it_knows(
    run: Run, address: str, status: str, words: str
) -> None:
    held = [
        Hosted("gitlab.com", "nlp-lab/stories", ("train.py",)),
        Hosted("anonymous.4open.science", "r/stories-1A2B", expired=True),
        Hosted("zenodo.org", "records/7"),
    ]
    with Twin(World(elsewhere=Elsewhere(hosted=held))) as twin:
        run.serve(twin)
        told = run.check(address)
    assert told["status"] == status
    assert words in " ".join(told["evidence"])


def copy_of(repo: str) -> str:
    return f"https://archive.softwareheritage.org/browse/origin/directory/?origin_url={repo}"


@pytest.mark.parametrize("kept", [True, False])
def test_a_repository_that_is_not_there_is_looked_up_in_the_archive_once(
    run: Run, kept: bool
) -> None:
    elsewhere = Elsewhere(archived=[REPO] if kept else [])
    there = Repository("nlp-lab/other", entries=(entry("train.py"),))
    with Twin(world(f"{SILENT} Our code is at {REPO}.", elsewhere, there)) as twin:
        run.serve(twin)
        assert run() == ("missing", [("nlp-lab/stories", "official")])
        archived = copy_of("https://github.com/nlp-lab/stories")
        assert (("code", archived) in run.links) is kept
        assert run.asked()["archive.softwareheritage.org"] == 1
        twin.forget()
        assert run()[0] == "missing"
        assert not twin.log


def test_a_repository_that_is_there_is_not_looked_up(run: Run) -> None:
    with Twin(world(f"{SILENT} Our code is at {REPO}.", Elsewhere(archived=[REPO]))) as twin:
        run.serve(twin)
        run()
        assert run.asked()["archive.softwareheritage.org"] == 0


def test_an_archive_that_fails_is_asked_again_and_changes_nothing(run: Run) -> None:
    there = Repository("nlp-lab/other", entries=(entry("train.py"),))
    named = f"{SILENT} Our code is at {REPO}."
    with Twin(world(named, Elsewhere(archived=[REPO]), there)) as twin:
        run.serve(twin)
        twin.faults.add(Rule(unavailable(), "archive.softwareheritage.org"))
        assert run()[0] == "missing"
        assert not [url for kind, url in run.links if kind == "code" and "softwareheritage" in url]
        twin.faults.clear()
        run()
        assert ("code", copy_of(REPO)) in run.links


DATA, WEIGHTS = "https://zenodo.org/records/7", "https://huggingface.co/nlp-lab/teller"


def test_weights_and_data_of_the_paper_s_own_are_checked_for_being_there(run: Run) -> None:
    named = f"{SILENT} Our code is at {REPO}, data at {DATA}, weights at {WEIGHTS}."
    with Twin(world(named, Elsewhere(hosted=[Hosted("zenodo.org", "records/7")]))) as twin:
        run.serve(twin)
        assert run() == ("available", [("nlp-lab/stories", "official")])
        assert (run.alive[DATA], run.alive[WEIGHTS]) == (True, False)
        twin.forget()
        run()
        assert not twin.log
        twin.faults.add(Rule(unavailable(), "zenodo.org"))
        assert run.alive[DATA] is True


def test_weights_that_could_not_be_looked_at_are_not_known(run: Run) -> None:
    with Twin(world(f"{SILENT} Code: {REPO}. Weights: {WEIGHTS}", Elsewhere())) as twin:
        run.serve(twin)
        twin.faults.add(Rule(unavailable(), "huggingface.co"))
        assert run()[0] == "available"
        assert run.alive[WEIGHTS] is None


def test_what_the_sample_costs_beyond_arxiv_and_github(
    shell: Shell, config: Path, twin: Twin
) -> None:
    """A record for each of the papers whose code is open, and a look at one paper's weights."""
    shell("run", "--config", config)
    asked = Counter(
        hit.host for hit in twin.log if not hit.host.endswith(("arxiv.org", "github.com"))
    )
    assert asked == {"huggingface.co": 13 + 1}


def named(full_name: str, readme: str, **facts: Any) -> Repository:
    return Repository(full_name, entries=(entry("train.py"),), readme=readme, **facts)


OFFICIAL = f"# {TITLE}\n\nThe official code of our paper, arXiv:{ID}."


def searches(twin: Twin) -> list[str]:
    """What GitHub was searched for, in order."""
    hits = [hit for hit in twin.log if hit.host == "api.github.com"]
    return [unquote_plus(hit.path.partition("q=")[2].partition("&")[0]) for hit in hits]


@pytest.mark.parametrize("readme", [OFFICIAL, OFFICIAL.partition(", arXiv")[0]])
def test_a_repository_that_names_the_paper_is_found_by_its_identifier_or_title(
    run: Run, readme: str
) -> None:
    with Twin(world(SILENT, Elsewhere(), named("nlp-lab/stories", readme))) as twin:
        run.serve(twin)
        assert run() == ("available", [("nlp-lab/stories", "official")])
        places = "in:readme,description"
        assert searches(twin) == [f'"{ID}" {places}', f'"{TITLE}" {places}']
        twin.forget()
        run()
        assert not twin.log


def test_a_list_that_names_the_paper_is_not_its_code(run: Run) -> None:
    papers = "".join(f"- arXiv:2601.{number:05}\n" for number in range(1, 30))
    listed = named("somebody/awesome-stories", f"# Awesome stories\n\n{papers}- {TITLE}")
    with Twin(world(SILENT, Elsewhere(), listed)) as twin:
        run.serve(twin)
        status, repos = run()
        assert status == "none_found"
        assert repos == [("somebody/awesome-stories", "mentioned")]


def test_github_is_not_searched_where_the_paper_names_its_code(run: Run) -> None:
    with Twin(world(f"{SILENT} Our code is at {REPO}.", Elsewhere())) as twin:
        run.serve(twin)
        run()
        assert searches(twin) == []


def test_a_search_that_fails_leaves_the_paper_unknown_and_asks_no_second_question(run: Run) -> None:
    with Twin(world(SILENT, Elsewhere(), code("a/b"))) as twin:
        run.serve(twin)
        twin.faults.add(Rule(unavailable(), "api.github.com"))
        assert run()[0] == "unknown"
        assert len(searches(twin)) == 1
        twin.faults.clear()
        assert run()[0] == "none_found"


def test_a_search_that_github_broke_off_keeps_what_it_found_and_is_not_taken_for_all(
    run: Run,
) -> None:
    body = b'{"total_count": 0, "incomplete_results": true, "items": []}'
    cut = Answer(lambda _: Reply(200, body, "application/json"))
    with Twin(world(SILENT, Elsewhere(), code("a/b"))) as twin:
        run.serve(twin)
        twin.faults.add(Rule(cut, "api.github.com"))
        assert run()[0] == "unknown"


def test_github_need_not_be_searched(run: Run) -> None:
    with Twin(world(SILENT, Elsewhere(), named("nlp-lab/stories", OFFICIAL))) as twin:
        run.serve(twin, "[sources]\ngithub_search = false\n")
        assert run() == ("none_found", [])


def test_searches_stay_within_what_github_allows_a_minute(run: Run, tmp_path: Path) -> None:
    """Beyond it the search rests, the papers are unknown, and nothing else waits for it."""
    papers = [replace(paper(SILENT), arxiv_id=f"2601.{number:05}") for number in range(1, 8)]
    papers = [replace(one, title=f"{TITLE} {one.arxiv_id}") for one in papers]
    with Twin(World(papers), quotas=True) as twin:
        run.serve(twin, "[sources]\nhugging_face = false\n")
        config = tmp_path / "config.toml"
        config.write_text(config.read_text().replace("[network]", "[network]\npatience = 0.5"))
        told = run.all_of([one.arxiv_id for one in papers])
        assert told == ["none_found"] * 5 + ["unknown"] * 2
        assert [hit.status for hit in twin.log if hit.host == "api.github.com"] == [200] * 10
