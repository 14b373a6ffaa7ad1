"""The twin's web beyond arXiv and GitHub, taken by the crawler's readers for the real one."""

from __future__ import annotations

from datetime import UTC, datetime

from crawler.core.model import Page
from crawler.sources.hugging_face import PaperRecord as Read
from crawler.sources.hugging_face import RecordLink, read_record
from crawler.sources.project_page import PageLink, ProjectPage, read_project
from crawler.sources.robots import Rules, read_robots
from crawler.twin import Elsewhere, PaperRecord, Twin, WebPage, World
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
