"""A year of nights: whatever happens is told within its interval, once, and nothing else is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from crawler.twin.elsewhere import Elsewhere, PaperRecord
from crawler.twin.faults import Rule
from crawler.twin.server import Twin
from crawler.twin.site_faults import unavailable
from crawler.twin.world import Paper, Repository, Version, World, entry
from tests.nights import NIGHT, START, Nights, Time

NOON = timedelta(hours=9)
"""Things happen at noon; nights are at three."""
CODE = (entry("README.md"), entry("train.py"), entry("model.py"))
ONLY_README = (entry("README.md"),)
GROWN = 1.1
"""What grows by a tenth of the time that was waited is noticed within a tenth of it."""


Change = Callable[[World], World]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happens, and what is to be told of it."""

    day: int
    does: Change
    tells: tuple[tuple[str, str], ...] = ()
    """The events, each with its paper."""
    within: float = 0.0
    """Days until it is told at the latest."""


# --- the world on the first day -----------------------------------------------------

TITLES = {
    "2608.00001": "Grounded Retrieval of Moving Maps by Patient Markets",
    "2607.00002": "Sparse Planning of Sketches by Shared Rewards",
    "2501.00003": "Modular Ranking of Long Dialogues by Quiet Voting",
    "2501.00004": "Robust Parsing of Printed Tables by Slow Kernels",
    "2501.00005": "Latent Pruning of Small Molecules by Tall Trees",
    "2501.00006": "Neural Matching of Torn Documents by Warm Flows",
    "2501.00007": "Federated Clustering of Old Songs by Loud Messages",
    "2501.00008": "Causal Detection of Faint Signals by Plain Rules",
    "2501.00009": "Online Estimation of Dense Graphs by Early Gradients",
    "2501.00010": "Hierarchical Inference of Odd Proofs by Late Templates",
    "2501.00011": "Structured Embedding of Hot Recipes by Cold Sampling",
    "2501.00012": "Efficient Alignment of Short Lyrics by Long Hashing",
    "2501.00013": "Adaptive Segmentation of Deep Scenes by Wide Attention",
    "2501.00014": "Parallel Distillation of Curved Meshes by Fair Consensus",
}
LATE = "2610.00015"
LATE_TITLE = "Amortised Translation of Lost Letters by Found Memory"
_FOR_SEARCH = " We report what we found."


def paper(key: str, *, abstract: str = "") -> Paper:
    """On arXiv since the month that its identifier tells."""
    at = datetime(2000 + int(key[:2]), int(key[2:4]), 25, 12, tzinfo=UTC)
    title = TITLES.get(key, LATE_TITLE)
    authors = (f"Ada Brandt{key[-2:]}", "Bo Jansen")
    return Paper(key, title, authors, (Version(at),), abstract=abstract + _FOR_SEARCH)


def linked(key: str) -> str:
    return f"Our code is at https://github.com/{named(key)}."


def named(key: str) -> str:
    return f"lab-{key[-2:]}/study-{key[-2:]}"


def repository(key: str, entries: tuple[object, ...] = CODE) -> Repository:
    readme = f"# {TITLES.get(key, LATE_TITLE)}\nCode of our paper."
    return Repository(named(key), entries=entries, readme=readme)  # type: ignore[arg-type]


def first_day() -> World:
    """Two papers promise code, the last one names none, and every other one names its own."""
    silent = {"2608.00001", "2607.00002", "2501.00014"}
    promise = "The code will be released soon."
    told = {key: linked(key) for key in TITLES} | dict.fromkeys(silent, promise)
    told["2501.00014"] = ""
    papers = [paper(key, abstract=told[key]) for key in TITLES]
    there = [repository(key) for key in TITLES if key not in silent | {"2501.00004"}]
    there = [one for one in there if one.full_name != named("2501.00003")]
    return World(papers, [*there, repository("2501.00003", ONLY_README)])


# --- what happens -------------------------------------------------------------------


def newer(key: str, day: int, **change: object) -> Change:
    """A new version of a paper."""

    def does(world: World) -> World:
        old = world.paper(key)
        assert old is not None
        version = Version(START + day * NIGHT + NOON, **change)  # type: ignore[arg-type]
        return world.with_paper(replace(old, versions=(*old.versions, version)))

    return does


def edited(key: str, day: int, **change: object) -> Change:
    """The record of a paper changes, and no version is new."""

    def does(world: World) -> World:
        old = world.paper(key)
        assert old is not None
        on = (START + day * NIGHT).date()
        return world.with_paper(replace(old, changed_on=on, **change))  # type: ignore[arg-type]

    return does


def there(key: str, **change: object) -> Change:
    """The paper's repository is there, and so."""
    return lambda world: world.with_repository(replace(repository(key), **change))  # type: ignore[arg-type]


def gone(key: str) -> Change:
    return lambda world: world.without_repository(named(key))


def both(one: Change, other: Change) -> Change:
    return lambda world: other(one(world))


def recorded(key: str) -> Change:
    """Hugging Face has a record of the paper, which names its repository."""
    record = PaperRecord(key, TITLES[key], github_repo=f"https://github.com/{named(key)}")
    return lambda world: world.with_elsewhere(Elsewhere(records=[record]))


SCRIPT = (
    Happening(
        5,
        both(newer("2608.00001", 5, abstract=linked("2608.00001")), there("2608.00001")),
        (("new version", "2608.00001"), ("code released", "2608.00001")),
        1,
    ),
    Happening(20, newer("2607.00002", 20), (("new version", "2607.00002"),), 7),
    Happening(40, there("2501.00003"), (("code released", "2501.00003"),), 4 * GROWN),
    Happening(60, gone("2501.00005"), (("repository gone", "2501.00005"),), 30 + 7),
    Happening(65, there("2501.00004"), (("code released", "2501.00004"),), 6.5 * GROWN),
    Happening(80, lambda world: world.with_paper(paper(LATE)), (("paper found", LATE),), 8 * GROWN),
    Happening(
        90,
        there("2501.00006", archived_on=date(2026, 11, 30)),
        (("repository archived", "2501.00006"),),
        30,
    ),
    # away for two days: by the policy's looks nobody can know that it will be back
    Happening(100, gone("2501.00007")),
    Happening(102, there("2501.00007")),
    Happening(
        120,
        lambda world: world.renamed(named("2501.00008"), "group/moved"),
        (("repository renamed", "2501.00008"),),
        30,
    ),
    Happening(
        130,
        newer("2501.00009", 130, comment="This paper has been withdrawn.", withdrawn=True),
        (("withdrawn", "2501.00009"),),
        30,
    ),
    Happening(
        140,
        newer("2501.00010", 140, comment="A proof is wrong.", withdrawn=True),
        (("withdrawn", "2501.00010"),),
        30,
    ),
    Happening(
        150,
        newer("2501.00011", 150, title="Embedding Recipes by Sampling"),
        (("new version", "2501.00011"), ("new title", "2501.00011")),
        30,
    ),
    Happening(
        160,
        edited("2501.00012", 160, doi="10.1000/xyz", journal_ref="J. Songs 1 (2027)"),
        (("published", "2501.00012"),),
        30,
    ),
    Happening(
        200,
        there("2501.00013", blocked="https://github.com/github/dmca/blob/master/2027/1.md"),
        (("repository blocked", "2501.00013"),),
        30,
    ),
    Happening(210, there("2501.00005"), (("repository back", "2501.00005"),), 30),
    Happening(
        220,
        both(recorded("2501.00014"), there("2501.00014")),
        (("code released", "2501.00014"),),
        180,
    ),
)
OUTAGE = range(300, 308)
"""Nights on which GitHub does not answer."""
AWAY = range(170, 200)
"""Nights on which nothing runs."""


def ran(day: float) -> float:
    """The first night from a day on that there was."""
    return AWAY.stop if AWAY.start <= day < AWAY.stop else day


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    """The papers by identifier, but for the one that is not on arXiv yet."""
    late = {"title": LATE_TITLE, "authors": ["Ada Brandt15", "Bo Jansen"], "year": 2026}
    entries: list[dict[str, object]] = [*({"arxiv_id": key} for key in TITLES), late]
    file = tmp_path / "list.jsonl"
    file.write_text("\n".join(map(json.dumps, entries)) + "\n")
    return file


@pytest.mark.parametrize(
    ("token", "settings"),
    [("", ""), ("a-token-of-nobody", "[arxiv]\nids_per_query = 1\n")],
    ids=["pages and identifiers", "queries and lists of changes"],
)
def test_a_year_of_events_is_told_in_time_once_and_nothing_else_is(
    tmp_path: Path, listing: Path, token: str, settings: str
) -> None:
    time, world = Time(), first_day()
    with Twin(world, clock=lambda: time.at) as twin:
        nights = Nights(twin, tmp_path, time, [listing], token, settings)
        nights.first()
        for day in range(1, 400):
            for one in (one for one in SCRIPT if one.day == day - 1):
                world = one.does(world)
                nights.change(world)
            time.at = START + day * NIGHT
            if day == OUTAGE.start:
                twin.faults.add(Rule(unavailable(), "github.com"))
                twin.faults.add(Rule(unavailable(), "api.github.com"))
            if day == OUTAGE.stop:
                twin.faults.clear()
            if day not in AWAY:
                nights.night()
        news = nights.news()
    told = Counter((event, key) for event, key, _ in news)
    assert told == Counter(event for one in SCRIPT for event in one.tells)
    at = {(event, key): (moment - START) / NIGHT for event, key, moment in news}
    late = {
        event: (at[event], one.day + one.within)
        for one in SCRIPT
        for event in one.tells
        if not one.day < at[event] <= ran(one.day + one.within + 1) + 0.1
    }
    assert late == {}
