"""A crawler that is killed at any moment ends with what an undisturbed one ends with.

The long form is ``make soak``: two hundred kills, over runs of five hundred entries.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crawler.twin.bundled import bundled
from crawler.twin.generate import generated
from crawler.twin.server import Twin
from crawler.twin.world import World
from tests.conftest import SAMPLE, routed_config
from tests.killing import Dump, Killer, age, differing, dump, repeated

KILLS = int(os.environ.get("CRAWLER_KILLS", "6"))
SEEDS = int(os.environ.get("CRAWLER_SEEDS", "40"))
SEED = int(os.environ.get("CRAWLER_SEED", "1"))
LONGEST = 4.0
TOKEN = {"GITHUB_TOKEN": "a-token-of-nobody"}


@pytest.fixture
def world() -> World:
    """The bundled papers and made-up ones, some of whose repositories hold nothing or are gone."""
    made = generated(SEEDS - 18)
    repositories = [
        one if number % 5 else replace(one, entries=one.entries[:1])
        for number, one in enumerate(made.repositories)
        if number % 7
    ]
    real = bundled()
    return World((*real.papers, *made.papers), (*real.repositories, *repositories), real.elsewhere)


@pytest.fixture
def served(world: World) -> Iterator[Twin]:
    with Twin(world) as twin:
        yield twin


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    """The bundled listing, and the made-up papers by title or identifier."""
    made = generated(SEEDS - 18).papers
    lines = [one.title if number % 3 else one.arxiv_id for number, one in enumerate(made)]
    file = tmp_path / "made-up.txt"
    file.write_text("\n".join(lines) + "\n")
    return file


def test_a_run_and_a_night_that_are_killed_again_and_again_lose_and_repeat_nothing(
    served: Twin, listing: Path, tmp_path: Path
) -> None:
    killer, rounds = Killer(random.Random(SEED), LONGEST, {}), 0
    while killer.kills < KILLS:
        killer.environment = TOKEN if rounds % 2 else {}
        undisturbed = job(killer, served, listing, tmp_path / f"{rounds} alone", disturbed=False)
        killed = job(killer, served, listing, tmp_path / f"{rounds} killed", disturbed=True)
        for one, other in zip(killed, undisturbed, strict=True):
            assert differing(one, other) == {}
        rounds += 1


def job(
    killer: Killer, served: Twin, listing: Path, folder: Path, *, disturbed: bool
) -> list[Dump]:
    """A run, and a night in which all is due; the database after each."""
    folder.mkdir()
    config, told = routed_config(served, folder, timeout=30), []
    for command in (("run", SAMPLE, listing), ("refresh",)):
        served.forget()
        words = (*command, "--config", config)
        kills = killer.until_done(*words) if disturbed else _alone(killer, words)
        assert sum(times for _, times in repeated(served.log)) <= kills
        told.append(dump(folder / "papers.db"))
        age(folder / "papers.db", 400)
    shutil.rmtree(folder)
    return told


def _alone(killer: Killer, words: tuple[object, ...]) -> int:
    longest, killer.longest = killer.longest, 1e6
    killed = killer.until_done(*words)
    killer.longest = longest
    return killed
