"""A GraphQL answer is read alias by alias; only GitHub's own word says that one is absent."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import Absence, Absent, Entry, Objection, Page, RepoFacts, Trouble
from crawler.sources.github_graphql import (
    Refused,
    complaint,
    facts_request,
    read_facts,
    read_folders,
    read_searches,
    searches_request,
)
from crawler.sources.github_markdown import plain_markdown
from tests.sources.api_recordings import page, recorded
from tests.values import repo

A, B = repo("lab/a"), repo("lab/b")
SHOWN: dict[str, Any] = {
    "nameWithOwner": "lab/a",
    "isFork": False,
    "root": {"entries": [{"name": "a.py", "type": "blob"}, {"name": "src", "type": "tree"}]},
}
FACTS = RepoFacts(A, is_fork=False, entries=(Entry("src", is_dir=True), Entry("a.py")))


def error(kind: str, path: list[object] | None, message: str = "words") -> dict[str, Any]:
    told: dict[str, Any] = {"type": kind, "message": message}
    return told if path is None else {**told, "path": path}


def read(data: object, *errors: object, status: int = 200) -> object:
    """What is said of the first of two repositories, the second being there."""
    answer = page({"data": data, "errors": list(errors)}, status)
    return read_facts(answer, [A, B])[A]


def test_what_is_shown_is_read() -> None:
    assert read({"r0": SHOWN, "r1": None}) == FACTS


def test_a_renamed_repository_has_the_name_of_today() -> None:
    told = read({"r0": {**SHOWN, "nameWithOwner": "other/name"}})
    assert isinstance(told, RepoFacts)
    assert told.repo == repo("other/name")


def test_not_found_on_its_own_path_is_an_absence() -> None:
    assert read({"r0": None}, error("NOT_FOUND", ["r0"])) == Absent(Absence.NOT_FOUND)


@pytest.mark.parametrize(
    ("data", "errors", "expected"),
    [
        ({"r0": None}, [], Refused(Trouble.UNREADABLE, "nothing, and no word why")),
        ({}, [], Refused(Trouble.UNREADABLE, "nothing, and no word why")),
        (None, [], Refused(Trouble.UNREADABLE, "nothing, and no word why")),
        ({}, [error("NOT_FOUND", ["r0"])], Refused(Trouble.UNAVAILABLE, "words")),
        ({"r0": None}, [error("NOT_FOUND", ["r0", "parent"])],
         Refused(Trouble.UNAVAILABLE, "words")),
        ({"r0": None}, [error("NOT_FOUND", ["r1"])],
         Refused(Trouble.UNREADABLE, "nothing, and no word why")),
        ({"r0": None}, [error("NOT_FOUND", None)], Refused(Trouble.UNAVAILABLE, "words")),
        ({"r0": None}, [error("FORBIDDEN", ["r0"], "SAML")], Refused(Trouble.FORBIDDEN, "SAML")),
        ({"r0": None}, [error("SERVICE_UNAVAILABLE", ["r0"])],
         Refused(Trouble.UNAVAILABLE, "words")),
        ({"r0": None}, [error("RESOURCE_LIMITS_EXCEEDED", ["r0"])],
         Refused(Trouble.UNAVAILABLE, "words", too_much=True)),
        (None, [error("", None, "Something went wrong while executing your query.")],
         Refused(Trouble.UNAVAILABLE, "Something went wrong while executing your query.",
                 too_much=True)),
        ({"r0": SHOWN}, [error("RESOURCE_LIMITS_EXCEEDED", ["r0", "root"])],
         Refused(Trouble.UNAVAILABLE, "words", too_much=True)),
    ],
)  # fmt: skip
def test_anything_else_is_no_answer(data: object, errors: list[object], expected: Refused) -> None:
    assert read(data, *errors) == expected


@pytest.mark.parametrize("status", [400, 404, 422])
def test_a_status_says_nothing_of_a_repository(status: int) -> None:
    told = read({"r0": None}, error("NOT_FOUND", ["r0"]), status=status)
    assert told == Refused(Trouble.UNREADABLE, f"status {status}", too_much=True)


def test_private_and_disabled_ones_are_not_there_for_others() -> None:
    assert read({"r0": {**SHOWN, "isPrivate": True}}) == Absent(Absence.NOT_FOUND)
    assert read({"r0": {**SHOWN, "isDisabled": True}}) == Absent(Absence.BLOCKED)


def test_a_listing_with_an_unknown_kind_is_none() -> None:
    told = read({"r0": {**SHOWN, "root": {"entries": [{"name": "a", "type": "tag"}]}}})
    assert isinstance(told, RepoFacts)
    assert told.entries is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"data": {"r0": SHOWN}}, None),
        ({"errors": [error("RATE_LIMITED", None, "API rate limit exceeded")]},
         Objection(Trouble.THROTTLED, "API rate limit exceeded")),
        ({"data": None, "errors": [error("", None, "You have exceeded a secondary rate limit.")]},
         Objection(Trouble.THROTTLED, "You have exceeded a secondary rate limit.")),
        ({"data": {"r0": {**SHOWN, "md": {"text": "how to avoid the rate limit"}}}}, None),
    ],
)  # fmt: skip
def test_limits_under_status_200_are_told(body: object, expected: object) -> None:
    assert complaint(page(body)) == expected


@pytest.mark.parametrize("body", [b"", b"<html>Unicorn</html>", b"[]"])
def test_what_is_no_json_object_is_no_answer(body: bytes) -> None:
    assert complaint(page(body)) == "no JSON object"
    assert read_facts(page(body), [A]) == {
        A: Refused(Trouble.UNREADABLE, "nothing, and no word why")
    }


def test_recorded_answers_to_other_questions_show_no_repository() -> None:
    for one in recorded("graphql"):
        assert complaint(one) is None
        assert isinstance(read_facts(one, [A])[A], Refused)


def test_a_question_names_each_repository_by_variables() -> None:
    asked = json.loads(facts_request([A, B]).json)
    assert asked["variables"] == {"o0": "lab", "n0": "a", "o1": "lab", "n1": "b"}
    assert asked["query"].count("...facts") == 2
    assert "lab" not in asked["query"]


@pytest.mark.parametrize(
    ("name", "source", "plain"),
    [
        ("README.md", "# A *b* `c`\n\nText **bold** [x](https://y.test/z).",
         "A b c\nText bold x <https://y.test/z>."),
        ("README.md", "[![paper](badge.svg)](https://arxiv.org/abs/2211.10950)",
         "<https://arxiv.org/abs/2211.10950>"),
        ("README.md", "<h1 align='center'>A</h1>\n\n<script>x()</script>\n\nb", "A\n\nb"),
        ("README.rst", "Title\n=====\n\n`a`_", "Title\n=====\n\n`a`_"),
        ("README.md", " \n", None),
        ("README.md", "\ud800 a", "? a"),
    ],
)  # fmt: skip
def test_a_readme_s_markup_goes_and_its_addresses_stay(
    name: str, source: str, plain: str | None
) -> None:
    assert plain_markdown(name, source) == plain


def test_a_readme_of_a_hundred_thousand_links_is_bounded() -> None:
    told = plain_markdown("README.md", "[a](https://x.test/b)\n" * 100_000)
    assert told is not None
    assert len(told) <= 20_000


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "data errors r0 path type root entries name nameWithOwner nodes topic parent "
                "repositoryTopics message md text".split()
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=14,
)


@given(anything, anything)
def test_no_json_breaks_the_reader_or_makes_an_absence(data: object, shown: object) -> None:
    for body in (data, {"data": data}, {"data": {"r0": shown}, "errors": data}):
        answer: Page = page(body)
        complaint(answer)
        told = read_facts(answer, [A])[A]
        assert isinstance(told, RepoFacts | Refused | Absent)
        assert set(read_folders(answer, [(A, ("src",))])) == {(A, ("src",))}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"data": {"r0": {"description": "beats the rate limit"}}}, None),
        ({"data": {}, "errors": [error("NOT_FOUND", ["r0"], "no rate limit here")]},
         Objection(Trouble.THROTTLED, "no rate limit here")),
        ({"data": {"r0": {"description": "RATE_LIMITED"}}, "errors": [error("NOT_FOUND", ["r0"])]},
         None),
        ({"errors": [{"type": "RATE_LIMITED"}]}, Objection(Trouble.THROTTLED, "rate limited")),
    ],
)  # fmt: skip
def test_a_limit_is_told_by_the_errors_and_by_no_text_of_a_repository(
    answer: object, expected: object
) -> None:
    assert complaint(page(answer)) == expected


def test_topics_without_a_name_are_none() -> None:
    nodes = [{"topic": {"name": "nlp"}}, {"topic": {}}, {"topic": {"name": ""}}, {}]
    told = read({"r0": {**SHOWN, "repositoryTopics": {"nodes": nodes}}})
    assert isinstance(told, RepoFacts)
    assert told.topics == ("nlp",)


def test_all_that_is_shown_of_a_repository_is_read() -> None:
    whole = {
        **SHOWN,
        "isArchived": True, "isEmpty": True, "isFork": True, "parent": {"nameWithOwner": "lab/b"},
        "licenseInfo": {"spdxId": "MIT"}, "primaryLanguage": {"name": "Python"},
        "stargazerCount": 7, "pushedAt": "2023-04-19T00:00:00Z",
        "createdAt": "2022-04-19T00:00:00Z", "description": " Of it ",
        "homepageUrl": "https://a.test/", "isPrivate": False, "isDisabled": False,
        "repositoryTopics": {"nodes": [{"topic": {"name": "cats"}}, {"topic": {}}, {}]},
    }  # fmt: skip
    facts = RepoFacts(
        A, archived=True, is_fork=True, fork_of=B, is_empty=True, entries=FACTS.entries,
        license="MIT", language="Python", stars=7, pushed_at=datetime(2023, 4, 19, tzinfo=UTC),
        created_at=datetime(2022, 4, 19, tzinfo=UTC), description="Of it",
        homepage="https://a.test/", topics=("cats",),
    )  # fmt: skip
    assert read({"r0": whole}) == facts
    assert read({"r0": {**whole, "isFork": False}}) == replace(facts, is_fork=False, fork_of=None)
    assert read({"r0": {**whole, "isPrivate": True}}) == Absent(Absence.NOT_FOUND)
    assert read({"r0": {**whole, "isDisabled": True}}) == Absent(Absence.BLOCKED)
    assert read({"r0": {**SHOWN, "root": {"entries": []}}}) == replace(FACTS, entries=None)


def test_an_error_is_told_by_its_words_or_its_kind() -> None:
    assert read({"r0": None}, {"type": "ODD", "path": ["r0"]}) == Refused(
        Trouble.UNAVAILABLE, "ODD"
    )
    assert read({"r0": None}, {"path": ["r0"]}) == Refused(Trouble.UNAVAILABLE, "")
    assert read({"r0": None}, {"message": "all", "path": []}) == Refused(Trouble.UNAVAILABLE, "all")
    own = read({"r0": None}, {"message": "all"}, {"message": "own", "path": ["r0"]})
    assert own == Refused(Trouble.UNAVAILABLE, "own")
    assert read({"r0": SHOWN}, status=502) == Refused(
        Trouble.UNREADABLE, "status 502", too_much=True
    )


def test_a_search_is_read_whole_or_refused() -> None:
    queries = ('"a"', '"b"')

    def found(data: object, *errors: object) -> object:
        answer = page({"data": data, "errors": list(errors)}, 200)
        return read_searches(answer, [queries])[queries]

    request = searches_request([queries], 7)
    names = re.findall(r"(\w+):\s*search\(", json.loads(request.json)["query"])
    assert len(names) == 2
    nodes = [{"nameWithOwner": "lab/a"}, {}, {"nameWithOwner": "lab/b"}]
    both = {names[0]: {"nodes": nodes}, names[1]: {"nodes": []}}
    assert found(both) == ((A, B), ())
    assert found({**both, names[1]: None}) == Refused(
        Trouble.UNREADABLE, "nothing, and no word why"
    )
    refused = found(both, {"type": "FORBIDDEN", "message": "no", "path": [names[1]]})
    assert refused == Refused(Trouble.FORBIDDEN, "no")
