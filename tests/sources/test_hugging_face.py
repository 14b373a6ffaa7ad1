"""What Hugging Face's record of a paper says."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import ArxivId, Page, Unreadable
from crawler.core.prose import Voice, voice
from crawler.sources.hugging_face import PaperRecord, read_record, record_request

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
REPO = "https://github.com/foo/bar"
# Shaped as the service's records are.
FULL = {
    "id": "2505.19536",
    "title": "A title",
    "githubRepo": REPO,
    "githubRepoAddedBy": "user",
    "githubStars": 3,
    "projectPage": "https://foo.github.io/bar",
    "linkedModels": [{"id": f"foo/model-{number}", "downloads": 1} for number in range(9)],
    "linkedDatasets": [{"id": "foo/data"}],
    "linkedSpaces": [{"id": "foo/demo"}],
}
NOT_REPOSITORIES = [
    None,
    "",
    7,
    ["x"],
    "not an address",
    "javascript:alert(1)",
    "https://example.org/a/b",
    "https://user:secret@github.com/foo/bar",
    "https://gіthub.com/foo/bar",
]


def page(body: bytes, status: int = 200) -> Page:
    return Page("https://huggingface.co/api/papers/2505.19536", status, body, NOON)


def read(**change: Any) -> dict[str, str]:
    told = read_record(page(json.dumps({**FULL, **change}).encode()))
    assert isinstance(told, PaperRecord)
    return {link.url: link.words for link in told.links}


def test_a_paper_is_asked_for_by_its_identifier() -> None:
    request = record_request(ArxivId("hep-th/9901001"))
    assert request.url == "https://huggingface.co/api/papers/hep-th/9901001"
    assert not request.anywhere


def test_a_record_gives_code_page_weights_and_data() -> None:
    models = [f"https://huggingface.co/foo/model-{number}" for number in range(5)]
    assert read() == {
        REPO: f"Code: {REPO} (githubRepo, entered by a person)",
        "https://foo.github.io/bar": "Project page: https://foo.github.io/bar (projectPage)",
        **dict.fromkeys(models, "names the paper (linkedModels)"),
        "https://huggingface.co/datasets/foo/data": "names the paper (linkedDatasets)",
        "https://huggingface.co/spaces/foo/demo": "names the paper (linkedSpaces)",
    }


@pytest.mark.parametrize(("by", "said"), [("user", Voice.RELEASED), ("auto", Voice.NONE)])
def test_what_a_person_entered_says_more_than_what_the_site_found(by: str, said: Voice) -> None:
    assert voice(read(githubRepoAddedBy=by)[REPO], "bar") is said


@pytest.mark.parametrize("repo", NOT_REPOSITORIES)
def test_a_field_that_is_no_repository_is_none(repo: object) -> None:
    assert not [url for url in read(githubRepo=repo, projectPage=None) if "git" in url]


def test_names_of_models_are_checked() -> None:
    odd = [{"id": 7}, {"id": "a b"}, "plain/name", {}, None]
    urls = read(
        linkedModels=odd, linkedDatasets="x", linkedSpaces=None, githubRepo=None, projectPage=None
    )
    assert list(urls) == ["https://huggingface.co/plain/name"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (page(b'{"error":"Paper not found"}', 404), PaperRecord()),
        (page(b"{}", 400), Unreadable("status 400")),
        (page(b'{"id":'), Unreadable("no JSON")),
        (page(b'{"error":"busy"}'), Unreadable("no record of a paper")),
        (page(b"[]"), Unreadable("no record of a paper")),
    ],
)
def test_no_record_is_an_answer_and_anything_else_is_unknown(
    answer: Page, told: PaperRecord | Unreadable
) -> None:
    assert read_record(answer) == told


def test_a_page_of_html_is_no_answer() -> None:
    complaint = record_request(ArxivId("2505.19536")).complaint
    assert complaint is not None
    assert complaint(page(b"<html>busy</html>")) == "no JSON object"
    assert complaint(page(b' {"id":"x"}')) is None


JSON = st.recursive(
    st.none() | st.text() | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(sorted(FULL)), inner),
)


@given(JSON)
def test_no_json_breaks_it(value: object) -> None:
    told = read_record(page(json.dumps(value).encode()))
    assert isinstance(told, PaperRecord | Unreadable)
