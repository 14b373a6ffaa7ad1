"""`check`: every address gets its state or `unknown`, in order, and a later run goes on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.core.http import NetworkPolicy
from crawler.core.ids import hosted_id
from crawler.core.refusals import why_no_repository
from crawler.core.status import RepoStatus
from crawler.net.fetcher import Fetcher
from crawler.pipeline.checking import Checked, check_all
from crawler.pipeline.ports import Plan, Tools, Unwatched
from crawler.store import Store
from crawler.twin import Drop, Faults, Hang, Repository, Rule, Twin, World, entry
from crawler.twin.faults import Action
from crawler.twin.site_faults import throttled, unavailable
from tests.command import Shell
from tests.conftest import routed_config

WAYS: tuple[Action, ...] = (
    *(throttled(30), unavailable(503), Drop(0.2), throttled(), unavailable(500), Drop(0.9)),
)
SILENT = {6, 13}
"""Which of those that fail stall, in place of it: few, for each is waited for."""
ALIKE = "the host's name holds letters that are not those of a code host"


def name_of(number: int) -> str:
    return f"lab-{number % 13}/study-{number:04}"


def truth_of(number: int) -> RepoStatus:
    """Each is there but every fiftieth, with code but every seventh."""
    if number % 50 == 3:
        return RepoStatus.MISSING
    return RepoStatus.PLACEHOLDER if number % 7 == 0 else RepoStatus.AVAILABLE


def world(count: int) -> World:
    kinds = {RepoStatus.PLACEHOLDER: "README.md", RepoStatus.AVAILABLE: "README.md run.py"}
    return World(
        (),
        [
            Repository(name_of(n), entries=tuple(map(entry, kinds[truth].split())))
            for n in range(count)
            if (truth := truth_of(n)) in kinds
        ],
    )


def faults(count: int) -> Iterator[Rule]:
    """One address in ten fails, in turn by each way: every second of them at its first try only."""
    for place, number in enumerate(range(5, count, 10)):
        way = Hang(9.0) if place in SILENT else WAYS[place % len(WAYS)]
        nth = {1} if place % 2 else None
        yield Rule(way, path=f"/{name_of(number)}", nth=nth)
        yield Rule(way, path=f"/repos/{name_of(number)}", nth=nth)


def checked(twin: Twin, asked: list[str], folder: Path, token: str = "") -> list[Checked]:
    """All answers, of a clock that only waiting moves."""
    clock = {"now": 0.0}

    def sleep(wait: float) -> None:
        clock["now"] += wait

    def now() -> datetime:
        return datetime(2026, 9, 1, tzinfo=UTC) + timedelta(seconds=clock["now"])

    policy = NetworkPolicy(
        user_agent="crawler/1",
        allowed_hosts=frozenset(twin.routes()),
        state_dir=folder,
        routes=twin.routes(),
        default_pace=0.0,
        read_timeout=1.5,  # a busy machine answers late
        attempts=2,
        max_bytes=300_000,
    )
    credentials = {"api.github.com": token} if token else None
    with (
        Fetcher(
            policy,
            credentials=credentials,
            now=now,
            sleep=sleep,
            monotonic=lambda: clock["now"],
            rng=lambda: 0.0,
        ) as net,
        Store.open(None) as store,
    ):
        tools = Tools(store, net, now, Unwatched(), Plan(signed=bool(token)))
        return list(check_all(tools, asked))


def statuses(answers: list[Checked]) -> list[RepoStatus | None]:
    return [one.belief.status if one.belief else None for one in answers]


@pytest.mark.parametrize("token", ["", "Bearer a-token"])
def test_of_a_thousand_addresses_none_is_told_wrong(tmp_path: Path, token: str) -> None:
    """One in ten is throttled, fails, breaks off or stalls; what passes is asked again."""
    asked = [f"https://github.com/{name_of(number)}" for number in range(1_000)]
    with Twin(world(1_000), Faults(faults(1_000))) as twin:
        answers = checked(twin, asked, tmp_path, token)
    assert [one.asked for one in answers] == asked
    wrong = {
        number: status
        for number, status in enumerate(statuses(answers))
        if status not in (truth_of(number), RepoStatus.UNKNOWN)
    }
    assert wrong == {}
    unknown = {n for n, told in enumerate(statuses(answers)) if told is RepoStatus.UNKNOWN}
    lasting = set() if token else set(range(5, 1_000, 20))
    assert unknown == lasting
    assert all(one.why for one in answers if not one.is_known)


def test_one_repository_under_many_spellings_is_asked_once(tmp_path: Path) -> None:
    full = name_of(1)
    asked = [
        f"https://github.com/{full}",
        f"git@github.com:{full}.git",
        f"https://www.github.com/{full.upper()}/tree/main/src",
        full.join(("github.com/", "#readme")),
        "javascript:alert(1)",
        f"https://github.com/{full}",
    ]
    with Twin(world(2)) as twin:
        answers = checked(twin, asked, tmp_path)
    assert [one.asked for one in answers] == asked
    assert statuses(answers) == [RepoStatus.AVAILABLE] * 4 + [None, RepoStatus.AVAILABLE]
    assert len(twin.log) == 1


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_repository_that_comes_again_far_below_is_not_asked_again(tmp_path: Path) -> None:
    between = ["no address"] * 1_000
    one, two = (f"https://github.com/{name_of(n)}" for n in (1, 2))
    with Twin(world(3)) as twin:
        told = checked(twin, [one, *between, one, two], tmp_path)
        assert [hit.path for hit in twin.log] == [f"/{name_of(1)}", f"/{name_of(2)}"]
    assert [one.is_known for one in told] == [True, *(False for _ in between), True, True]


def test_a_later_run_goes_on_behind_what_is_known(shell: Shell, tmp_path: Path) -> None:
    urls, states = tmp_path / "urls.txt", tmp_path / "states.jsonl"
    asked = [f"https://github.com/{name_of(number)}" for number in range(12)]
    urls.write_text("\n".join(asked))
    with Twin(world(12)) as twin:
        config = routed_config(twin, tmp_path)
        for number in (2, 5):
            twin.faults.add(Rule(unavailable(), path=f"/{name_of(number)}"))
        first = shell("check", urls, "-o", states, "--config", config)
        assert (first.code, first.out) == (1, "")
        before = rows(states)
        assert [row["asked"] for row in before] == asked
        assert Counter(row["status"] == "unknown" for row in before) == {False: 10, True: 2}
        twin.faults.clear()
        twin.forget()
        assert shell("check", urls, "-o", states, "--config", config).code == 0
        assert [hit.path for hit in twin.log] == [f"/{name_of(number)}" for number in (2, 5)]
    after = rows(states)
    assert [row["asked"] for row in after] == asked
    assert [row["status"] for row in after] == [truth_of(number).value for number in range(12)]
    assert [row for row in after if row in before] == [r for r in before if r in after]
    assert sorted(path.name for path in tmp_path.glob("states*")) == ["states.jsonl"]


def test_what_a_killed_or_interrupted_run_wrote_is_not_asked_again(
    shell: Shell, tmp_path: Path
) -> None:
    """A killed run leaves its rows in the part beside the file, the last of them cut."""
    states = tmp_path / "states.jsonl"
    asked = [f"https://github.com/{name_of(number)}" for number in range(4)]
    with Twin(world(4)) as twin:
        config = routed_config(twin, tmp_path)
        shell("check", asked[0], "-o", states, "--config", config)
        shell("check", asked[2], "-o", tmp_path / "other.jsonl", "--config", config)
        line = (tmp_path / "other.jsonl").read_text()
        states.with_name("states.jsonl.part").write_text(f"{line}{line[:40]}")
        twin.forget()
        shell("check", *asked, "-o", states, "--config", config)
        assert len(twin.log) == 2
    assert [row["asked"] for row in rows(states)] == asked


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("javascript:alert(1)", "not an address of the web: javascript"),
        ("data:text/html,github.com/a/b", "not an address of the web: data"),
        ("file:///etc/passwd", "not an address of the web: file"),
        ("https://me:s3cret@github.com/a/b", "the address carries a user name or a password"),
        ("https://me@github.com/a/b", "the address carries a user name or a password"),
        ("https://gіthub.com/a/b", ALIKE),
        ("https://ｇithub.com/a/b", ALIKE),
        ("https://xn--gthub-n4a.com/a/b", ALIKE),
        ("https://github.com.evil.test/a/b",
         "not the address of a repository"),
        ("https://github.com/a", "not the address of a repository"),
        ("https://github.com/features/x", "not the address of a repository"),
        ("http://[::1", "not an address that can be read"),
        ("words", "not the address of a repository"),
        ("", "not the address of a repository"),
    ],
)  # fmt: skip
def test_what_is_no_repository_is_refused_with_its_reason(text: str, reason: str) -> None:
    assert hosted_id(text) is None
    assert why_no_repository(text) == reason
    assert "s3cret" not in why_no_repository(text)
