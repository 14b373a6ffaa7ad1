"""The stand-in for GitHub's API: its objects have the recorded keys, its quotas run out."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from crawler.twin import Repository, Twin, World, entry
from crawler.twin.github_faults import repository_access_blocked, secondary_limit
from crawler.twin.web import Request
from tests.sources.api_recordings import objects, recorded
from tests.twin.client import Browser, browse

HOST = "api.github.com"
NAME = "some-lab/method"
KNOWN = Repository(
    NAME,
    old_names=("old-lab/method",),
    description="A method",
    entries=tuple(map(entry, "src/ README.md a.py".split())),
    folders=(("src", (entry("b.py"), entry("c/"))),),
    readme="# A\nThe code of 2211.10950 by our lab.",
    license="MIT",
    language="Python",
)
NEWEST = {"has_discussions", "web_commit_signoff_required"}
"""Keys that only answers since 2022 have."""
SIGNED = {"Authorization": "Bearer x"}


@pytest.fixture
def web() -> Any:
    with Twin(World((), [KNOWN, Repository("e/e", empty=True)]), quotas=True) as twin:
        yield browse(twin)


def get(web: Browser, path: str, **headers: str) -> Any:
    return web.get(HOST, path, **headers).json()


def post(web: Browser, body: object, **headers: str) -> requests.Response:
    return web.session.post(
        f"{web.twin.url}/graphql", json=body, headers={"Host": HOST, **headers}, timeout=10
    )


# --- held against the recordings ----------------------------------------------


def test_a_repository_has_the_keys_of_the_newest_recorded_ones(web: Browser) -> None:
    recent = [one for one in objects("repo") if one.keys() >= NEWEST]
    always, ever = set.intersection(*map(set, recent)), set.union(*map(set, objects("repo")))
    shown = get(web, f"/repos/{NAME}")
    assert always <= shown.keys() <= ever
    owners = [set(one["owner"]) for one in recent]
    assert set.intersection(*owners) <= shown["owner"].keys() <= set.union(*owners)
    licences = [set(one["license"]) for one in recent if one["license"]]
    assert shown["license"].keys() == set.intersection(*licences)
    kinds = {key: type(value) for one in recent for key, value in one.items() if value is not None}
    assert {k: type(v) for k, v in shown.items() if v is not None}.items() <= kinds.items()


def test_the_addresses_in_a_repository_are_made_as_the_recorded_ones(web: Browser) -> None:
    shown = get(web, f"/repos/{NAME}")
    (like,) = [one for one in objects("repo") if one.keys() >= NEWEST][:1]
    for key, value in like.items():
        if key.endswith("_url") and isinstance(value, str):
            assert shown[key] == value.replace(like["full_name"], NAME)


def test_listings_have_the_recorded_keys(web: Browser) -> None:
    tree = get(web, f"/repos/{NAME}/git/trees/HEAD")
    trees = [one for one in objects("trees") if "truncated" in one]
    assert {frozenset(one) for one in trees} == {frozenset(tree)}
    rows = [set(row) for one in trees for row in one["tree"]]
    assert all(set.intersection(*rows) <= row.keys() <= set.union(*rows) for row in tree["tree"])
    folder = get(web, f"/repos/{NAME}/contents/src")
    lists = [json.loads(one.body) for one in recorded("contents") if one.body.lstrip()[:1] == b"["]
    assert {frozenset(row) for row in folder} == {frozenset(row) for one in lists for row in one}


def test_a_search_has_the_recorded_keys(web: Browser) -> None:
    shown = get(web, '/search/repositories?q="2211.10950"+in:readme')
    searches = [one for one in objects("search_repos") if "incomplete_results" in one]
    assert {frozenset(one) for one in searches} == {frozenset(shown)}
    assert [one["full_name"] for one in shown["items"]] == [NAME]
    items = [set(item) for one in searches for item in one["items"]]
    assert set.intersection(*items) <= shown["items"][0].keys()


def test_refusals_have_the_recorded_keys(web: Browser) -> None:
    for kind, path in (("repo_404", "/repos/no/such"), ("repo_301", "/repos/old-lab/method")):
        like, shown = objects(kind), get(web, path)
        assert set.intersection(*map(set, like)) <= shown.keys() <= {*like[0], "status"}
        assert shown["message"] == like[0]["message"]
    blocked = repository_access_blocked("dmca", "https://x.test").make(Request(HOST, "GET", "/"))
    assert json.loads(blocked.body).keys() == {"message", "block"}
    limited = secondary_limit(8).make(Request(HOST, "GET", "/"))
    assert (limited.status, limited.headers) == (403, (("Retry-After", "8"),))


# --- how it behaves -----------------------------------------------------------


def test_an_old_name_redirects_to_the_number_which_leads_on(web: Browser) -> None:
    reply = web.get(HOST, "/repos/old-lab/method")
    assert reply.status_code == 301
    path = reply.headers["Location"].removeprefix(f"https://{HOST}")
    assert get(web, path)["full_name"] == NAME
    assert get(web, "/repos/SOME-lab/METHOD")["full_name"] == NAME
    assert web.get(HOST, f"/repos/{NAME}/").status_code == 404


def test_an_empty_repository_is_empty_in_github_s_three_ways(web: Browser) -> None:
    told = {path: web.get(HOST, f"/repos/e/e{path}") for path in ("", "/git/trees/HEAD")}
    told["/contents/"] = web.get(HOST, "/repos/e/e/contents/")
    assert [one.status_code for one in told.values()] == [200, 409, 404]
    assert told[""].json()["size"] == 0
    assert told["/git/trees/HEAD"].json()["message"] == "Git Repository is empty."


def test_sixty_questions_an_hour_without_a_token_then_none_until_the_reset() -> None:
    now = [datetime(2026, 9, 1, tzinfo=UTC)]
    with Twin(World((), [KNOWN]), clock=lambda: now[0], quotas=True) as twin:
        web = browse(twin)
        replies = [web.get(HOST, f"/repos/{NAME}") for _ in range(61)]
        assert [one.status_code for one in replies] == [200] * 60 + [403]
        assert replies[59].headers["X-RateLimit-Remaining"] == "0"
        assert web.get(HOST, f"/repos/{NAME}", **SIGNED).status_code == 200
        assert web.get(HOST, "/search/repositories?q=x").status_code == 200
        now[0] = datetime.fromtimestamp(int(replies[60].headers["X-RateLimit-Reset"]), UTC)
        assert web.get(HOST, f"/repos/{NAME}").status_code == 200


def test_ten_searches_a_minute_without_a_token_and_thirty_with_one() -> None:
    now = [datetime(2026, 9, 1, tzinfo=UTC)]
    with Twin(World(()), clock=lambda: now[0], quotas=True) as twin:
        web = browse(twin)
        for headers, limit in (({}, 10), (SIGNED, 30)):
            replies = [
                web.get(HOST, "/search/repositories?q=x", **headers) for _ in range(limit + 1)
            ]
            assert [one.status_code for one in replies] == [200] * limit + [403]
        now[0] += timedelta(seconds=61)
        assert web.get(HOST, "/search/repositories?q=x").status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [("x" * 256, 200), ("x" * 257, 422), ("", 422), ("a OR b OR c OR d OR e OR f", 200),
     ("a OR b OR c OR d OR e OR f OR g", 422), ('"a OR b OR c OR d OR e OR f OR g"', 200)],
)  # fmt: skip
def test_searches_beyond_the_bounds_are_refused(web: Browser, query: str, status: int) -> None:
    reply = web.session.get(
        f"{web.twin.url}/search/repositories",
        params={"q": query},
        headers={"Host": HOST},
        timeout=10,
    )
    assert reply.status_code == status


def test_graphql_needs_a_token_and_counts_a_query_once(web: Browser) -> None:
    query = {"query": '{ r0: repository(owner: "some-lab", name: "method") { nameWithOwner } }'}
    assert post(web, query).status_code == 401
    reply = post(web, query, **SIGNED)
    assert reply.json() == {"data": {"r0": {"nameWithOwner": NAME}}}
    assert reply.headers["X-RateLimit-Remaining"] == "4999"


def test_graphql_tells_the_missing_one_on_its_path_and_the_others_whole(web: Browser) -> None:
    query = """query($n: String!) {
      r0: repository(owner: "no", name: $n) { nameWithOwner }
      r1: repository(owner: "old-lab", name: "method") { ...f }
    } fragment f on Repository { nameWithOwner object(expression: "HEAD:src") {
      ... on Tree { entries { name type } } ... on Blob { text } } }"""
    told = post(web, {"query": query, "variables": {"n": "such"}}, **SIGNED).json()
    entries = [{"name": "b.py", "type": "blob"}, {"name": "c", "type": "tree"}]
    assert told["data"] == {
        "r0": None,
        "r1": {"nameWithOwner": NAME, "object": {"entries": entries}},
    }
    (error,) = told["errors"]
    assert (error["type"], error["path"]) == ("NOT_FOUND", ["r0"])
    assert error["message"] == "Could not resolve to a Repository with the name 'no/such'."


@pytest.mark.parametrize(
    "query",
    [
        '{ repository(owner: "a", name: "b") { nameWithOwner',
        "{ viewer { login } }",
        '{ repository(owner: "some-lab", name: "method") { noSuchField } }',
        "{ repository(owner: $o, name: $n) { nameWithOwner } }",
        "",
    ],
)
def test_a_query_that_cannot_be_answered_is_an_error_and_no_data(web: Browser, query: str) -> None:
    told = post(web, {"query": query}, **SIGNED).json()
    assert "data" not in told or not told["data"]
    assert told.get("errors") or told == {"data": {}}
