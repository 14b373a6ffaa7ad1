"""A repository's page, REST and GraphQL say the same of it wherever two of them speak."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crawler.core.http import NetworkPolicy
from crawler.core.model import Absence, Absent, Page, RepoFacts, RepoId, Request
from crawler.net.fetcher import Fetcher
from crawler.sources.github_graphql import (
    Refused,
    facts_request,
    folders_request,
    read_facts,
    read_folders,
)
from crawler.sources.github_page import page_request, read_page
from crawler.sources.github_rest import (
    folder_request,
    read_folder,
    read_repo,
    read_tree,
    repo_request,
    tree_request,
)
from crawler.twin import Entry, Layout, Repository, Twin, World, bundled, entry
from tests.values import repo

NAME = "some-lab/method"
NOTICE = "https://github.com/github/dmca/blob/master/2024/01/2024-01-01-a.md"
PARENT = Repository("first/method", entries=(entry("a.py"),))
README = """# The Method

The code of our paper, [arXiv](https://arxiv.org/abs/2211.10950).

- train: `python train.py`
- models on https://huggingface.co/some-lab

```
pip install .
```

## Licence
See [LICENSE](LICENSE) for **all** of it.
"""
# As GitHub's pages list them: folders and submodules first.
LISTING = tuple(map(entry, "src/ vendored@ LICENSE README.md train.py".split()))
FULL = Repository(
    NAME,
    description="A method of ours & others' <work>",
    homepage="https://some-lab.github.io/method",
    topics=("deep-learning", "vision"),
    entries=LISTING,
    folders=(("src", tuple(map(entry, "core/ sub@ a.py".split()))),),
    readme=README,
    license="Apache-2.0",
    language="Python",
    stars=1_234,
    pushed_at=datetime(2023, 4, 19, 8, tzinfo=UTC),
    created_at=datetime(2022, 11, 1, 9, tzinfo=UTC),
)
CASES = {
    "full": FULL,
    "bare": Repository(NAME, entries=(entry("README.md"),), readme="words"),
    "archived": replace(FULL, archived_on=date(2026, 4, 3)),
    "fork": replace(FULL, fork_of=PARENT.full_name),
    "empty": Repository(NAME, empty=True),
    "no readme": replace(FULL, readme=None, entries=(entry("a.py"),)),
    "unknown licence": replace(FULL, license="NOASSERTION"),
}


class Ways:
    """Asks the stand-in as the crawler would."""

    def __init__(self, net: Fetcher) -> None:
        self._net = net

    def ask(self, request: Request) -> Page:
        page = self._net.fetch(request)
        assert isinstance(page, Page), page
        return page

    def page(self, name: RepoId) -> object:
        return read_page(self.ask(page_request(name)))

    def rest(self, name: RepoId) -> object:
        facts = read_repo(self.ask(repo_request(name)))
        if not isinstance(facts, RepoFacts):
            return facts
        entries = read_tree(self.ask(tree_request(name)))
        assert isinstance(entries, tuple)
        return replace(facts, entries=entries or None, is_empty=not entries)

    def graphql(self, name: RepoId) -> object:
        return read_facts(self.ask(facts_request([name])), [name])[name]


Make = Callable[[World], Ways]


@pytest.fixture
def ways_to(tmp_path: Path) -> Iterator[Make]:
    """The ways to a world."""
    with ExitStack() as parts:

        def make(world: World) -> Ways:
            twin = parts.enter_context(Twin(world))
            hosts = frozenset({"github.com", "api.github.com"})
            policy = NetworkPolicy(
                user_agent="crawler/1",
                allowed_hosts=hosts,
                state_dir=tmp_path,
                routes=dict.fromkeys(hosts, twin.url),
                default_pace=0.0,
            )
            token = {"api.github.com": "Bearer t"}
            return Ways(parts.enter_context(Fetcher(policy, credentials=token)))

        yield make


def spoken(facts: object) -> dict[str, object]:
    """The fields of which it says anything."""
    assert isinstance(facts, RepoFacts), facts
    told = {one.name: getattr(facts, one.name) for one in fields(facts)}
    return {name: value for name, value in told.items() if value not in (None, ())}


def without_readme(told: dict[str, object]) -> dict[str, object]:
    """REST is not asked for it."""
    return {name: value for name, value in told.items() if name != "readme"}


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("case", CASES)
def test_all_ways_lead_to_the_same_facts(ways_to: Make, case: str, layout: Layout) -> None:
    known = replace(CASES[case], layout=layout)
    ways = ways_to(World((), [known, PARENT]))
    told = [spoken(way(repo(NAME))) for way in (ways.page, ways.rest, ways.graphql)]
    page, rest, graphql = told
    assert rest == without_readme(graphql)
    assert page == {name: graphql.get(name) for name in page}
    assert page.keys() >= {"repo", "is_fork", "is_empty"}


def test_the_sample_s_repositories_are_the_same_by_all_ways(ways_to: Make) -> None:
    world = bundled()
    ways = ways_to(world)
    for known in world.repositories:
        name = repo(known.full_name)
        if known.blocked:
            continue
        page, rest, graphql = (spoken(way(name)) for way in (ways.page, ways.rest, ways.graphql))
        assert rest == without_readme(graphql)
        entries = page.pop("entries", None)
        shown = graphql.get("entries")
        assert entries is None or set(entries) == set(shown)  # type: ignore[call-overload]
        assert page == {key: graphql.get(key) for key in page}


def test_what_is_absent_is_absent_by_every_way_that_tells(ways_to: Make) -> None:
    blocked = replace(FULL, blocked=NOTICE)
    ways = ways_to(World((), [blocked]))
    missing = repo("some-lab/never-was")
    assert [way(missing) for way in (ways.page, ways.rest, ways.graphql)] == [
        Absent(Absence.NOT_FOUND)
    ] * 3
    assert [way(repo(NAME)) for way in (ways.page, ways.rest)] == [
        Absent(Absence.BLOCKED, NOTICE)
    ] * 2
    assert isinstance(ways.graphql(repo(NAME)), Refused)


@pytest.mark.parametrize("asked", ["old-lab/method", "SOME-LAB/Method"])
def test_the_name_of_today_is_told_by_every_way(ways_to: Make, asked: str) -> None:
    ways = ways_to(World((), [replace(FULL, old_names=("old-lab/method",))]))
    told = [way(repo(asked)) for way in (ways.page, ways.rest, ways.graphql)]
    names = [one.repo.full_name for one in told if isinstance(one, RepoFacts)]
    assert names == [NAME] * 3


def test_a_folder_is_listed_the_same_by_rest_and_graphql(ways_to: Make) -> None:
    ways, name = ways_to(World((), [FULL])), repo(NAME)
    rest = read_folder(ways.ask(folder_request(name, "src")))
    wanted = (name, ("src", "never"))
    told = read_folders(ways.ask(folders_request([wanted])), [wanted])
    assert told == {wanted: (("src", rest),)}
    assert [(one.name, one.is_dir, one.is_submodule) for one in rest] == [  # type: ignore[union-attr]
        ("core", True, False),
        ("sub", False, True),
        ("a.py", False, False),
    ]


def test_names_that_look_like_queries_stay_names(ways_to: Make) -> None:
    """They go as variables; the text of the query is the same for all."""
    odd = ('a"b', "c\\d", "e{f}", "$g")
    known = replace(FULL, folders=tuple((name, (Entry("x.py"),)) for name in odd))
    wanted = (repo(NAME), odd)
    ways = ways_to(World((), [known]))
    told = read_folders(ways.ask(folders_request([wanted])), [wanted])
    assert [name for name, _ in told[wanted]] == list(odd)  # type: ignore[union-attr]
    assert not any(name in json.loads(folders_request([wanted]).json)["query"] for name in odd)
