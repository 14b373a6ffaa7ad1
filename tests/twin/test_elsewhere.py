"""The twin's web beyond arXiv and GitHub, taken by the crawler's readers for the real one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from crawler.core.ids import hosted_id
from crawler.core.model import Absence, Absent, Entry, Page, RepoAnswer, RepoFacts, RepoId
from crawler.sources.hugging_face import PaperRecord as Read
from crawler.sources.hugging_face import RecordLink, read_record
from crawler.sources.other_hosts import hosted_request, read_hosted
from crawler.sources.project_page import PageLink, ProjectPage, read_project
from crawler.sources.robots import Rules, read_robots
from crawler.twin import Elsewhere, Hosted, PaperRecord, Twin, WebPage, World
from tests.twin.client import browse

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
REPO = "https://github.com/foo/bar"
PAGE = WebPage(
    "https://foo.github.io/bar",
    "A Title",
    buttons=(("Paper", "https://arxiv.org/abs/2505.19536"), ("Code", REPO)),
    paragraphs=("Data are at [Zenodo](https://zenodo.org/records/1).",),
)
RECORD = PaperRecord("2505.19536", "A Title", REPO, "user", PAGE.address, ("foo/m",), ("foo/d",))
WORLD = World(elsewhere=Elsewhere([PAGE], [RECORD], {"foo.github.io": "User-agent: *\nAllow: /"}))


def fetch(host: str, path: str) -> Page:
    with Twin(WORLD) as twin:
        reply = browse(twin).get(host, path)
    url = f"https://{host}{path}"
    return Page(url, reply.status_code, reply.content, NOON, reply.headers["Content-Type"])


def test_a_page_reads_as_it_was_written() -> None:
    assert read_project(fetch("foo.github.io", "/bar"), "A Title") == ProjectPage(
        (
            PageLink(REPO, f"Code: {REPO} (the page's link “Code”)"),
            PageLink("https://zenodo.org/records/1", "Data are at Zenodo."),
        ),
        names_paper=True,
    )


def test_a_page_that_is_not_there_is_404_and_a_host_421() -> None:
    assert fetch("foo.github.io", "/other").status == 404
    assert fetch("bar.github.io", "/bar").status == 421


def test_rules_are_those_of_the_host_and_else_absent() -> None:
    rules = read_robots(fetch("foo.github.io", "/robots.txt"))
    assert isinstance(rules, Rules)
    assert rules.parsed is not None
    assert fetch("bar.github.io", "/robots.txt").status == 421


def test_a_record_reads_as_it_was_written() -> None:
    assert read_record(fetch("huggingface.co", "/api/papers/2505.19536")) == Read(
        (
            RecordLink(REPO, f"Code: {REPO} (githubRepo, entered by a person)"),
            RecordLink(PAGE.address, f"Project page: {PAGE.address} (projectPage)"),
            RecordLink("https://huggingface.co/foo/m", "names the paper (linkedModels)"),
            RecordLink("https://huggingface.co/datasets/foo/d", "names the paper (linkedDatasets)"),
        )
    )
    assert read_record(fetch("huggingface.co", "/api/papers/2505.19537")) == Read()


ROOT = ("src/", "README.md", "vendored@")
LISTED = (Entry("src", is_dir=True), Entry("README.md"), Entry("vendored", is_submodule=True))


@pytest.mark.parametrize(
    ("address", "facts", "empty"),
    [
        ("https://gitlab.com/group/sub/name", {"entries": LISTED, "is_empty": False}, True),
        ("https://codeberg.org/owner/name", {"entries": LISTED, "is_empty": False}, True),
        ("https://bitbucket.org/owner/name", {"entries": LISTED}, None),
        ("https://anonymous.4open.science/r/Name-1A2B", {}, None),
        ("https://zenodo.org/records/123", {}, None),
        ("https://huggingface.co/Org/model", {}, None),
        ("https://huggingface.co/datasets/Org/data", {}, None),
    ],
)
def test_what_another_host_holds_reads_as_it_was_written(
    address: str, facts: dict[str, Any], empty: bool | None
) -> None:
    repo = hosted_id(address)
    assert repo is not None
    held = Hosted(repo.host, repo.full_name, ROOT)
    assert look(repo, held) == RepoFacts(repo, **facts)
    assert look(repo, Hosted(repo.host, "records/999")) == Absent(Absence.NOT_FOUND)
    if empty:
        hollow = Hosted(repo.host, repo.full_name, empty=True)
        assert look(repo, hollow) == RepoFacts(repo, is_empty=True, entries=())


def test_an_anonymous_copy_ends() -> None:
    repo = hosted_id("https://anonymous.4open.science/r/Name-1A2B")
    assert repo is not None
    over = Hosted(repo.host, repo.full_name, expired=True)
    assert look(repo, over) == Absent(Absence.EXPIRED)


def look(repo: RepoId, held: Hosted) -> RepoAnswer:
    """What the crawler's reader makes of the twin's answer, where ``held`` is all there is."""
    request = hosted_request(repo)
    host, _, path = request.url.removeprefix("https://").partition("/")
    with Twin(World(elsewhere=Elsewhere(hosted=[held]))) as twin:
        reply = browse(twin).get(host, f"/{path}")
    return read_hosted(Page(request.url, reply.status_code, reply.content, NOON), repo)
