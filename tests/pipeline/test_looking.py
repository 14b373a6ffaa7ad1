"""Many repositories are looked at by the cheapest way; no failure ever becomes a fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import pytest

from crawler.config import Config, NetworkConfig
from crawler.core.model import Absence, Absent, RepoId
from crawler.core.status import RepoStatus, judge
from crawler.pipeline.looking import look_at_all
from crawler.pipeline.ports import Tools, Unwatched
from crawler.store import Batch, Store
from crawler.twin import Repository, Twin, World, entry
from crawler.twin.faults import Answer, Faults, Rule
from crawler.twin.github_faults import (
    bad_credentials,
    fails_over,
    forbidden,
    partial,
    rate_limited_as_200,
    saml,
    secondary_limit,
    too_heavy,
)
from crawler.twin.site_faults import unavailable
from crawler.twin.web import Request
from crawler.workshop import fetcher, plan, utc_now
from tests.values import repo

REFUSALS: dict[str, Answer] = {
    "502": unavailable(502),
    "primary limit as 200": rate_limited_as_200(),
    "secondary limit, wordy": secondary_limit(),
    "secondary limit, with a time": secondary_limit(5),
    "bad credentials": bad_credentials(),
    "forbidden": forbidden(),
    "SAML": saml(),
}
TOKEN = "a-token-of-no-use"  # noqa: S105 - nobody accepts it


def repository(number: int, names: str = "README.md main.py", **more: object) -> Repository:
    entries = tuple(map(entry, names.split()))
    return Repository(f"lab-{number % 7}/study-{number}", entries=entries, **more)  # type: ignore[arg-type]


def ids(repos: Sequence[Repository]) -> list[RepoId]:
    return [repo(one.full_name) for one in repos]


@contextmanager
def looking(world: World, token: str = TOKEN, faults: Faults | None = None) -> Iterator[Looking]:
    with Twin(world, faults, quotas=True) as twin:
        network = NetworkConfig(
            route=dict(twin.routes()), pace=dict.fromkeys(twin.routes(), 0.0), attempts=1
        )
        config = Config(network=network)
        with Store.open(None) as store, fetcher(config, token=token) as net:
            tools = Tools(store, net, utc_now, Unwatched(), plan(config, token))
            yield Looking(tools, twin)


class Looking:
    """The stage, at the stand-in."""

    def __init__(self, tools: Tools, twin: Twin) -> None:
        self.tools = tools
        self.twin = twin

    def __call__(self, repos: Sequence[RepoId]) -> list[Batch]:
        return list(look_at_all(self.tools, repos))

    def statuses(self, repos: Sequence[RepoId]) -> dict[str, RepoStatus]:
        batches = self(repos)
        asked = [one.subject for batch in batches for one in batch.inquiries]
        assert sorted(asked) == sorted(f"repo:{one.key}" for one in repos)
        looks = [look for batch in batches for look in batch.looks]
        return {
            one.full_name: judge(one, [look for look in looks if look.asked == one]).status
            for one in repos
        }

    def requests(self) -> Counter[str]:
        return Counter(hit.path if hit.path == "/graphql" else hit.host for hit in self.twin.log)


def test_a_thousand_repositories_cost_twenty_five_queries_with_a_token() -> None:
    repos = [repository(number) for number in range(1_000)]
    with looking(World((), repos)) as look:
        statuses = look.statuses(ids(repos))
    assert Counter(statuses.values()) == {RepoStatus.AVAILABLE: 1_000}
    assert look.requests() == {"/graphql": 25}


def test_without_a_token_each_costs_its_page() -> None:
    repos = [repository(number) for number in range(20)]
    with looking(World((), repos), token="") as look:
        statuses = look.statuses(ids(repos))
    assert set(statuses.values()) == {RepoStatus.AVAILABLE}
    assert look.requests() == {"github.com": 20}


NAMES = [repository(number) for number in range(100)]


def test_a_query_that_is_too_much_is_halved_and_its_answers_are_kept() -> None:
    """The stand-in fails over more than ten at once; nothing that was answered is asked again."""
    with looking(World((), NAMES)) as look:
        look.twin.faults.add(too_heavy(10))
        statuses = look.statuses(ids(NAMES))
    assert Counter(statuses.values()) == {RepoStatus.AVAILABLE: 100}
    assert look.requests() == {"/graphql": 7 + 7 + 3}


def test_of_a_partial_answer_only_the_failed_are_asked_again() -> None:
    with looking(World((), NAMES[:40])) as look:
        look.twin.faults.add(partial(25))
        statuses = look.statuses(ids(NAMES[:40]))
    assert Counter(statuses.values()) == {RepoStatus.AVAILABLE: 40}
    assert look.requests() == {"/graphql": 2}


def test_one_repository_that_always_fails_costs_nobody_else_an_answer() -> None:
    bad = NAMES[17].full_name
    with looking(World((), NAMES)) as look:
        look.twin.faults.add(fails_over(bad))
        look.twin.faults.add(Rule(unavailable(502), "github.com", f"/{bad}"))
        statuses = look.statuses(ids(NAMES))
    assert [name for name, status in statuses.items() if status is RepoStatus.UNKNOWN] == [bad]
    assert look.requests()["github.com"] == 1


@pytest.mark.parametrize("refusal", REFUSALS)
def test_what_the_api_refuses_is_seen_on_the_page(refusal: str) -> None:
    with looking(World((), NAMES[:5])) as look:
        look.twin.faults.add(Rule(REFUSALS[refusal], "api.github.com"))
        statuses = look.statuses(ids(NAMES[:5]))
    assert set(statuses.values()) == {RepoStatus.AVAILABLE}
    assert look.requests()["github.com"] == 5


@pytest.mark.parametrize("refusal", REFUSALS)
def test_where_nobody_answers_all_is_unknown(refusal: str) -> None:
    missing = repo("lab-0/never-was")
    with looking(World((), NAMES[:5])) as look:
        look.twin.faults.add(Rule(REFUSALS[refusal], "api.github.com"))
        look.twin.faults.add(Rule(unavailable(503), "github.com"))
        statuses = look.statuses([*ids(NAMES[:5]), missing])
    assert set(statuses.values()) == {RepoStatus.UNKNOWN}


def test_a_missing_repository_is_missing_among_others_that_are_there() -> None:
    missing = repo("lab-0/never-was")
    with looking(World((), NAMES[:3])) as look:
        statuses = look.statuses([missing, *ids(NAMES[:3])])
    assert statuses.pop(missing.full_name) is RepoStatus.MISSING
    assert set(statuses.values()) == {RepoStatus.AVAILABLE}
    assert look.requests() == {"/graphql": 1}


@pytest.mark.parametrize("token", [TOKEN, ""])
def test_folders_alone_are_looked_into_once_for_all(token: str) -> None:
    """An undecided root costs one further query for all of them, or one question each."""
    full = [
        replace(repository(n, "README.md things/"), folders=(("things", (entry("a.py"),)),))
        for n in range(5)
    ]
    bare = replace(repository(7, "README.md things/"), folders=(("things", (entry("a.png"),)),))
    with looking(World((), [*full, bare]), token) as look:
        statuses = look.statuses(ids([*full, bare]))
    assert statuses.pop(bare.full_name) is RepoStatus.PLACEHOLDER
    assert set(statuses.values()) == {RepoStatus.AVAILABLE}
    shared, single = {"/graphql": 2}, {"github.com": 6, "api.github.com": 6}
    assert look.requests() == (shared if token else single)


@pytest.mark.parametrize("token", [TOKEN, ""])
def test_a_renamed_repository_is_seen_under_both_names(token: str) -> None:
    now = replace(repository(1), full_name="new-lab/study", old_names=("old-lab/study",))
    both = [repo("old-lab/study"), repo("new-lab/study")]
    with looking(World((), [now]), token) as look:
        batches = look(both)
    shown = {one.asked.full_name: one.answer for batch in batches for one in batch.looks}
    assert {name: getattr(told, "repo", None) for name, told in shown.items()} == {
        "old-lab/study": both[1],
        "new-lab/study": both[1],
    }


@pytest.mark.parametrize("token", [TOKEN, ""])
def test_a_blocked_repository_is_blocked_with_its_notice(token: str) -> None:
    notice = "https://github.com/github/dmca/blob/master/2024/01/2024-01-01-a.md"
    taken = replace(repository(1), blocked=notice)
    with looking(World((), [taken]), token) as look:
        (batch,) = look(ids([taken]))
    assert [one.answer for one in batch.looks] == [Absent(Absence.BLOCKED, notice)]


def test_the_token_goes_to_the_api_alone_and_into_no_evidence(
    caplog: pytest.LogCaptureFixture,
) -> None:
    sent: list[tuple[str, str]] = []

    def note(request: Request) -> bool:
        sent.append((request.host, request.headers.get("authorization", "")))
        return False

    faults = Faults([Rule(unavailable(), when=note)])
    with looking(World((), NAMES[:2]), faults=faults) as look:
        look.twin.faults.add(Rule(unavailable(502), "api.github.com"))
        with caplog.at_level("DEBUG"):
            batches = look(ids(NAMES[:2]))
    assert {(host, bool(secret)) for host, secret in sent} == {
        ("api.github.com", True),
        ("github.com", False),
    }
    assert TOKEN not in caplog.text + repr(batches) + repr(look.tools)


def test_used_up_questions_of_the_rest_api_leave_pages_to_be_read() -> None:
    """Without a token there are sixty an hour: from then on folders stay closed, at no wait."""
    open_ones = [
        replace(repository(n, "README.md things/"), folders=(("things", (entry("a.py"),)),))
        for n in range(65)
    ]
    with looking(World((), open_ones), token="") as look:
        statuses = look.statuses(ids(open_ones))
    assert Counter(statuses.values()) == {RepoStatus.AVAILABLE: 60, RepoStatus.UNKNOWN: 5}
    assert look.requests() == {"github.com": 65, "api.github.com": 60}
