"""Each answer, kind and word that the readers of other hosts go by."""

from __future__ import annotations

import json

import pytest

from crawler.core.ids import hosted_id
from crawler.core.model import (
    NO_BODY,
    Absence,
    Absent,
    ArxivId,
    Entry,
    Failure,
    RepoFacts,
    Request,
    Trouble,
    Unreadable,
)
from crawler.sources.hugging_face import PaperRecord, RecordLink, read_record, record_request
from crawler.sources.other_hosts import hosted_request, read_hosted
from crawler.sources.project_page import ProjectPage, read_project
from crawler.sources.pwc_archive import LONGEST, BadRow, read_archive
from crawler.sources.robots import Rules, is_robots, read_robots, robots_request
from crawler.sources.software_heritage import copy_request, read_copy
from tests.values import NOON, page, repo

# --- robots.txt -----------------------------------------------------------------------------


def test_the_rules_of_a_host_are_read() -> None:
    assert robots_request("https://a.test:8443/x/y?z") == Request(
        "https://a.test:8443/robots.txt", accept="text/plain", anywhere=True
    )
    assert is_robots("https://a.test/robots.txt?x")
    assert not is_robots("https://a.test/x/robots.txt")
    rules = read_robots(page(b"User-agent: *\nDisallow: /x\nCrawl-delay: 2.5\n"))
    assert isinstance(rules, Rules)
    assert not rules.allows("https://a.test/x", "crawler")
    assert rules.allows("https://a.test/y", "crawler")
    assert rules.delay("crawler") == 2.5
    assert (Rules().delay("crawler"), Rules().allows("https://a.test/x", "crawler")) == (0.0, True)
    assert read_robots(page(b"User-agent: *\nDisallow: /\n", 204)) == Rules()
    rules = read_robots(page(b"#" * 511_960 + b"\nUser-agent: *\nDisallow: /\n" + b"#" * 99))
    assert isinstance(rules, Rules)
    assert not rules.allows("https://a.test/x", "crawler")
    rules = read_robots(page(b"#" * 512_000 + b"\nUser-agent: *\nDisallow: /\n"))
    assert isinstance(rules, Rules)
    assert rules.allows("https://a.test/x", "crawler")


# --- archives and other hosts -------------------------------------------------------------------


def linked(**fields: object) -> tuple[RecordLink, ...] | Unreadable:
    told = read_record(page({"id": "2505.19536", **fields}))
    return told if isinstance(told, Unreadable) else told.links


def test_a_record_of_a_paper_links_to_what_it_names() -> None:
    assert PaperRecord() == PaperRecord(())
    request = record_request(ArxivId("2505.19536"))
    assert request == Request(
        "https://huggingface.co/api/papers/2505.19536", accept="application/json"
    )
    assert request.complaint is not None
    assert request.complaint(page(b' {"a": 1}')) is None
    assert request.complaint(page(b"<html>")) == "no JSON object"
    code = "https://github.com/a/b"
    assert linked(githubRepo=code, githubRepoAddedBy="user") == (
        RecordLink(code, f"Code: {code} (githubRepo, entered by a person)"),
    )
    assert linked(githubRepo=code, githubRepoAddedBy="auto") == (
        RecordLink(code, f"{code} (githubRepo, found by the site itself)"),
    )
    assert linked(projectPage="see https://a.test/x.") == (
        RecordLink("https://a.test/x", "Project page: https://a.test/x (projectPage)"),
    )
    site = "https://huggingface.co"
    assert linked(
        linkedModels=["a/b", {"id": "c/d"}, 3, "", "a b", "x" * 199],
        linkedDatasets=["e/f", "x" * 200],
        linkedSpaces=["g/h\x07", "i/j"],
    ) == (
        RecordLink(f"{site}/a/b", "names the paper (linkedModels)"),
        RecordLink(f"{site}/c/d", "names the paper (linkedModels)"),
        RecordLink(f"{site}/datasets/e/f", "names the paper (linkedDatasets)"),
        RecordLink(f"{site}/spaces/i/j", "names the paper (linkedSpaces)"),
    )
    assert linked(linkedModels=[f"a/{at}" for at in range(9)]) == tuple(
        RecordLink(f"{site}/a/{at}", "names the paper (linkedModels)") for at in range(5)
    )
    assert read_record(page({}, 404)) == PaperRecord()
    assert read_record(page({"id": "x"}, 410)) == Unreadable("status 410")
    assert read_record(page(b"{")) == Unreadable("no JSON")
    for told in ({}, [], {"id": 3}):
        assert read_record(page(told)) == Unreadable("no record of a paper")


def test_the_archived_table_is_read_row_by_row() -> None:
    row = {
        "paper_arxiv_id": "2211.10950",
        "repo_url": "https://github.com/a/b",
        "is_official": True,
    }

    def words(**fields: object) -> str | None:
        (told,) = read_archive([json.dumps([{**row, **fields}])])
        return told.claim.context if told and not isinstance(told, BadRow) else None

    flags = "is_official, not mentioned_in_paper, not mentioned_in_github"
    assert words() == f"said to be the authors' own ({flags})"
    assert words(framework="tf") == f"said to be the authors' own ({flags}, tf)"
    assert words(framework="none") == words(framework="a b") == words(framework=3) == words()
    assert words(framework="x" * 31) == f"said to be the authors' own ({flags}, {'x' * 30})"
    others = "not is_official, not mentioned_in_paper, "
    assert words(is_official=1, mentioned_in_github=True) == (
        f"community implementation ({others}mentioned_in_github)"
    )
    assert words(is_official=None) == f"tied to the paper ({others}not mentioned_in_github)"
    assert words(is_official=False, mentioned_in_paper=True) == (
        "named in the paper (not is_official, mentioned_in_paper, not mentioned_in_github)"
    )
    assert words(repo_url="https://a.test/") is None
    assert words(paper_arxiv_id=None) is None
    broken = "a row is broken, or does not end"
    assert list(read_archive(['[3, {"a": }, {"b": 1}', ', "x"]'])) == [
        BadRow(1, "no object"), BadRow(2, broken), None, BadRow(4, "no object"),
    ]  # fmt: skip
    assert list(read_archive([])) == list(read_archive([" [\t\r\n,]\ufeff"])) == []
    long = '{"a": "' + "x" * (LONGEST - 8)
    assert list(read_archive([long, '"}'])) == [None]
    assert list(read_archive([f"{long}x", '"}'])) == [BadRow(1, broken), BadRow(2, broken)]


def test_a_copy_of_a_repository_is_asked_for_and_told() -> None:
    home = repo("a/b")
    assert copy_request(home) == Request(
        "https://archive.softwareheritage.org/api/1/origin/https://github.com/a/b/visit/latest/"
        "?require_snapshot=true",
        accept="application/json",
    )
    assert read_copy(page({"exception": "x" * 90}, 404), home) == Unreadable(
        f"status 404: {'x' * 80}"
    )
    visit = {"origin": "https://GitHub.com/A/b/", "snapshot": "1", "date": "2024-05-01T23:59:00Z"}
    found = read_copy(page(visit), home)
    assert found is not None
    assert not isinstance(found, Unreadable)
    assert (found.url, found.visited) == (
        "https://archive.softwareheritage.org/browse/origin/directory/?origin_url="
        "https://GitHub.com/A/b/",
        "2024-05-01",
    )
    assert read_copy(page(visit, 201), home) == Unreadable("a visit to another address")
    other = {**visit, "origin": "https://github.com/a/c"}
    assert read_copy(page(other), home) == Unreadable("a visit to another address")


HOSTS = {
    "gitlab": "https://gitlab.com/g/n", "codeberg": "https://codeberg.org/o/n",
    "bitbucket": "https://bitbucket.org/o/n", "zenodo": "https://zenodo.org/records/1",
    "anonymous": "https://anonymous.4open.science/r/N", "face": "https://huggingface.co/o/n",
}  # fmt: skip
GONE = Absent(Absence.NOT_FOUND)


@pytest.mark.parametrize(
    ("host", "status", "body", "answer"),
    [
        ("gitlab", 404, {"message": "404 Project Not Found"}, GONE),
        ("gitlab", 404, {"message": "404 Tree Not Found"}, "empty"),
        ("codeberg", 404, {"message": "x", "url": "y"}, GONE),
        ("codeberg", 404, {"message": "it was not found"}, GONE),
        ("gitlab", 404, {"message": "no"}, Unreadable("status 404 in unknown words")),
        ("gitlab", 404, {"url": "no"}, Unreadable("status 404 in unknown words")),
        ("gitlab", 404, [], Unreadable("status 404 in unknown words")),
        ("gitlab", 500, [], Unreadable("status 500 and no listing")),
        ("gitlab", 200, {}, Unreadable("status 200 and no listing")),
        ("gitlab", 200, [{"name": "a", "type": "x"}], Unreadable("a listing of another kind")),
        ("gitlab", 200, [3], Unreadable("a listing of another kind")),
        ("gitlab", 200, [{"name": "", "type": "blob"}], Unreadable("a listing of another kind")),
        ("bitbucket", 200, [], Unreadable("status 200 and no listing")),
        ("bitbucket", 404, {"error": {"message": "Repository o/n not found"}}, GONE),
        ("bitbucket", 404, {"error": {"message": "Thing o/n not found"}},
         Unreadable("status 404: Thing o/n not found")),
        ("bitbucket", 404, {"error": "x"}, Unreadable("status 404: ")),
        ("bitbucket", 404, {"error": {"message": "x" * 90}}, Unreadable(f"status 404: {'x' * 80}")),
        ("bitbucket", 500, {"values": []}, Unreadable("status 500 and no listing")),
        ("bitbucket", 200, {"values": 3}, Unreadable("status 200 and no listing")),
        ("anonymous", 410, {}, Absent(Absence.EXPIRED)),
        ("anonymous", 400, {"error": "repository_expired"}, Absent(Absence.EXPIRED)),
        ("anonymous", 404, {"error": "repo_not_found"}, GONE),
        ("anonymous", 404, {"error": "x"}, Unreadable("status 404 x")),
        ("anonymous", 404, {}, Unreadable("status 404")),
        ("anonymous", 200, {}, "there"), ("anonymous", 200, [], Unreadable("status 200")),
        ("anonymous", 200, {"error": "x" * 90}, Unreadable(f"status 200 {'x' * 80}")),
        ("anonymous", 500, {}, Unreadable("status 500")),
        ("zenodo", 404, b"", GONE), ("zenodo", 410, b"", GONE), ("zenodo", 200, b"", "there"),
        ("zenodo", 403, b"", Unreadable("status 403")), ("face", 404, b"", GONE),
    ],
)  # fmt: skip
def test_each_host_s_answer_is_read_as_it_means(
    host: str, status: int, body: object, answer: object
) -> None:
    home = hosted_id(HOSTS[host])
    assert home is not None
    wanted = {
        "empty": RepoFacts(home, is_empty=True, entries=()),
        "there": RepoFacts(home),
    }.get(str(answer), answer)
    assert read_hosted(page(body, status), home) == wanted


@pytest.mark.parametrize(
    ("kind", "entry"),
    [("tree", Entry("a", is_dir=True)), ("dir", Entry("a", is_dir=True)),
     ("commit_directory", Entry("a", is_dir=True)), ("blob", Entry("a")), ("file", Entry("a")),
     ("symlink", Entry("a")), ("commit_file", Entry("a")), ("commit_link", Entry("a")),
     ("commit", Entry("a", is_submodule=True)), ("submodule", Entry("a", is_submodule=True)),
     ("commit_submodule", Entry("a", is_submodule=True))],
)  # fmt: skip
def test_every_kind_of_entry_is_known_at_any_host(kind: str, entry: Entry) -> None:
    lab, bucket = hosted_id(HOSTS["gitlab"]), hosted_id(HOSTS["bitbucket"])
    assert lab is not None
    assert bucket is not None
    told = [{"name": "a", "path": "a", "type": kind}]
    assert read_hosted(page(told), lab) == RepoFacts(lab, is_empty=False, entries=(entry,))
    assert read_hosted(page({"values": told}), bucket) == RepoFacts(bucket, entries=(entry,))
    more = {"values": told, "next": "x"}
    assert read_hosted(page(more), bucket) == RepoFacts(bucket, entries=None)
    assert read_hosted(page({"values": [*told, 3]}), bucket) == RepoFacts(bucket, entries=None)


def test_a_listing_that_fills_a_page_may_not_be_all() -> None:
    lab = hosted_id(HOSTS["gitlab"])
    assert lab is not None
    told = [{"name": f"a{at}", "type": "blob"} for at in range(100)]
    found = read_hosted(page(told[:99]), lab)
    assert isinstance(found, RepoFacts)
    assert len(found.entries or ()) == 99
    assert read_hosted(page(told), lab) == RepoFacts(lab, is_empty=False, entries=None)
    face, berg = hosted_id(HOSTS["face"]), hosted_id(HOSTS["codeberg"])
    assert face is not None
    assert berg is not None
    assert hosted_request(face) == Request(
        "https://huggingface.co/o/n", accept="text/html", types=NO_BODY
    )
    assert hosted_request(berg) == Request(
        "https://codeberg.org/api/v1/repos/o/n/contents", accept="application/json"
    )


# --- project pages --------------------------------------------------------------------------------

REPO = "https://github.com/lab/story"


def spoken(link: str, around: str = "{}") -> str | None:
    """The words of the one link to code on a page of the paper."""
    body = f"<h1>A Study of Things</h1><p>{around.format(f'<a href={REPO}>{link}</a>')}</p>"
    told = read_project(page(body.encode(), content_type="text/html"), "A study of things")
    assert isinstance(told, ProjectPage)
    assert told.names_paper
    return told.links[0].words if told.links else None


@pytest.mark.parametrize(
    "label",
    ["code", "Codes", "Codebase", "GitHub", "repo", "Repository", "Implementation", "PyTorch code",
     "Our code", "The official full source code", "Get the code", "View on GitHub", "See repo",
     "Training code", "Inference code", "Demo code", "Code on GitHub", "Code (GitHub)", "Code repo",
     "GitHub repository", "GitHub code", "Code here", "Code release", "[Code link]"],
)  # fmt: skip
def test_a_button_says_that_code_is_behind_it(label: str) -> None:
    assert spoken(label) == f"Code: {REPO} (the page's link “{label}”)"


@pytest.mark.parametrize(
    "label", ["Paper", "Decode", "Code of others", "Codec", "My code", "Video"]
)
def test_another_button_says_what_stands_on_it(label: str) -> None:
    assert spoken(label) == label


@pytest.mark.parametrize(
    "words",
    ["this site is {}", "This page: {}", "this web page {}", "this project page {}", "template {}",
     "Templates {}", "borrow {}", "borrowed from {}", "borrows {}", "The website is {}",
     "website was {}", "Website design {}", "website source {}", "Academic Project Page {}"],
)  # fmt: skip
def test_what_the_page_is_made_of_is_not_the_paper_s(words: str) -> None:
    assert spoken("code", words) is None


@pytest.mark.parametrize("status", [404, 410, 451])
def test_a_page_that_is_not_there_shows_nothing(status: int) -> None:
    assert read_project(page(b"", status), "x") == ProjectPage((), names_paper=False)
    assert read_project(page(b"", status + 1), "x") == Unreadable(f"status {status + 1}")


@pytest.mark.parametrize(
    ("content_type", "read"),
    [("text/html", True), ("TEXT/HTML; charset=x", True), ("application/xhtml+xml", True),
     ("application/pdf", False), ("", False)],
)  # fmt: skip
def test_only_html_is_read(content_type: str, read: bool) -> None:
    told = read_project(page(b"<h1>A title</h1>", content_type=content_type), "a title!")
    assert told == ProjectPage((), names_paper=read)


def test_a_failure_to_read_rules_is_kept_as_it_came() -> None:
    failed = Failure("https://a.test/robots.txt", Trouble.FORBIDDEN, "no", NOON, status=500)
    assert read_robots(failed) is failed
