"""Whatever stands in a page's place, the look is right or unknown; it never raises or invents."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crawler.core.status import RepoStatus
from crawler.twin import Drop, Repository, Rule, Truncate, World, entry
from crawler.twin.faults import Action, Answer
from crawler.twin.github_pages import not_found
from crawler.twin.site_faults import html_instead
from crawler.twin.web import Reply
from tests.pipeline.test_looking import TOKEN, ids, looking
from tests.values import repo

KNOWN = Repository("lab/study", entries=(entry("a.py"), entry("README.md")), readme="Words.")
OTHER = "<!doctype html><html><head><title>A shop</title></head><body>Buy</body></html>"


def body(text: bytes, kind: str = "text/html; charset=utf-8", status: int = 200) -> Answer:
    return Answer(lambda _: Reply(status, text, kind))


BAD: dict[str, Action] = {
    "cut, and said to be whole": Truncate(0.4),
    "cut at its end": Truncate(0.999),
    "dropped": Drop(0.5),
    "another site's page": html_instead(OTHER),
    "a 404 page with status 200": Answer(lambda _: replace(not_found(), status=200)),
    "JSON": body(b'{"full_name": "lab/study", "payload": {}}', "application/json"),
    "nothing": body(b""),
    "no text": body(bytes(range(256)) * 50),
    "an endless tag": body(b"<html><head><meta " + b"a " * 500_000),
    "compressed, it says": Answer(
        lambda _: Reply(200, b"no gzip", headers=(("Content-Encoding", "gzip"),))
    ),
}


@pytest.mark.parametrize("token", [TOKEN, ""])
@pytest.mark.parametrize("bad", BAD)
def test_what_is_no_answer_leaves_it_unknown(bad: str, token: str) -> None:
    with looking(World((), [KNOWN]), token) as look:
        for host in ("github.com", "api.github.com"):
            look.twin.faults.add(Rule(BAD[bad], host))
        assert look.statuses(ids([KNOWN])) == {"lab/study": RepoStatus.UNKNOWN}


@pytest.mark.parametrize("bad", BAD)
def test_where_only_the_page_is_bad_the_api_tells_or_nobody(bad: str) -> None:
    with looking(World((), [KNOWN]), token="") as look:
        look.twin.faults.add(Rule(BAD[bad], "github.com"))
        (status,) = look.statuses(ids([KNOWN])).values()
    assert status in {RepoStatus.AVAILABLE, RepoStatus.UNKNOWN}


@pytest.mark.parametrize("token", [TOKEN, ""])
def test_the_page_of_another_repository_is_not_taken_for_a_rename(token: str) -> None:
    """Under a name that redirects nowhere, GitHub itself says which repository it shows."""
    other = repo("lab/never-was")
    with looking(World((), [KNOWN]), token) as look:
        assert look.statuses([other]) == {"lab/never-was": RepoStatus.MISSING}
