"""A look that takes several requests, stopped anywhere, goes on behind those that were answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from crawler.core.model import Absent, Failure, Page, RepoFacts, RepoId
from crawler.core.model import Request as Asked
from crawler.pipeline.looking import look_at_all
from crawler.pipeline.ports import Fetches, Tools
from crawler.store import Begun
from crawler.store.evidence import looks_at
from crawler.twin import Rule, World, entry
from crawler.twin.site_faults import unavailable
from tests.pipeline.test_looking import TOKEN, ids, looking, repository

CODE, PICTURE = (entry("a.py"),), (entry("a.png"),)
DEEP = [
    replace(
        repository(n, "README.md one/ two/ three/"),
        folders=(("one", PICTURE), ("two", PICTURE), ("three", CODE if n else PICTURE)),
    )
    for n in range(3)
]
PLAIN = repository(9)
WORLD = World((), [*DEEP, PLAIN])
REPOS = ids([*DEEP, PLAIN])


class Stops:
    """Asks so many times, then the run is stopped."""

    def __init__(self, fetcher: Fetches, times: int) -> None:
        self.fetcher = fetcher
        self.left = times

    def fetch(self, request: Asked) -> Page | Failure:
        if not self.left:
            raise KeyboardInterrupt
        self.left -= 1
        return self.fetcher.fetch(request)


def keep(tools: Tools, repos: Sequence[RepoId]) -> None:
    for batch in look_at_all(tools, repos):
        tools.store.record(batch)


def shown(tools: Tools) -> dict[RepoId, list[RepoFacts | Absent]]:
    """All answers that are kept; no beginning is."""
    assert tools.store.begun_looks(REPOS, tools.clock() - timedelta(days=1)) == {}
    looks = looks_at(tools.store._db, [one.key for one in REPOS])
    return {repo: [look.answer for look in seen] for repo, seen in looks.items()}


def undisturbed(token: str) -> tuple[dict[RepoId, list[RepoFacts | Absent]], int]:
    with looking(WORLD, token) as look:
        keep(look.tools, REPOS)
        return shown(look.tools), len(look.twin.log)


@pytest.mark.parametrize(("token", "requests"), [(TOKEN, 2), ("", 4 + 9)])
def test_no_answer_is_asked_for_twice(token: str, requests: int) -> None:
    expected, asked = undisturbed(token)
    assert asked == requests
    for times in range(requests):
        with looking(WORLD, token) as look:
            with pytest.raises(KeyboardInterrupt):
                keep(replace(look.tools, fetcher=Stops(look.tools.fetcher, times)), REPOS)
            assert len(look.twin.log) == times
            missing = [r for r in REPOS if not look.tools.store.inquiries([f"repo:{r.key}"])]
            keep(look.tools, missing)
            assert shown(look.tools) == expected
            assert len(look.twin.log) == requests


def test_what_was_begun_long_ago_is_begun_anew() -> None:
    with looking(WORLD, "") as look:
        tools = look.tools
        with pytest.raises(KeyboardInterrupt):
            keep(replace(tools, fetcher=Stops(tools.fetcher, 2)), REPOS[:1])
        late = replace(tools, clock=lambda: tools.clock() + timedelta(hours=7))
        keep(late, REPOS[:1])
        assert len(look.twin.log) == 2 + 4


def test_a_beginning_that_cannot_be_ended_is_begun_anew() -> None:
    """What shows no listing, and gets none of the API, is no whole look; the page may be by now."""
    asked = REPOS[3]
    with looking(WORLD, "") as look:
        look.twin.faults.add(Rule(unavailable(503), "api.github.com"))
        begun = Begun(asked, RepoFacts(asked), look.tools.clock(), None)
        look.tools.store.begin_looks([begun])
        keep(look.tools, [asked])
        expected, _ = undisturbed("")
        assert shown(look.tools) == {asked: expected[asked]}
