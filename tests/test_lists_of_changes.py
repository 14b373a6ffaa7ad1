"""Of many papers arXiv is asked what changed: what it leaves out, and only that, is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from crawler.core.schedule import RECORD
from crawler.store import Selection, Store
from crawler.twin.arxiv_oai import expired
from crawler.twin.bundled import bundled
from crawler.twin.faults import Rule
from crawler.twin.server import Twin
from crawler.twin.site_faults import unavailable
from crawler.twin.world import Version, World
from tests.nights import NIGHT, Nights, Time, belief

OAI, API = "oaipmh.arxiv.org", "export.arxiv.org"
MONTH = 31 * NIGHT
CHANGED = ("2310.00001", "2311.17122", "2410.14154", "2106.06905")


@contextmanager
def nights(folder: Path, records: int = 2_500, world: World = bundled()) -> Iterator[Nights]:  # noqa: B008 - unchanging
    """Eighteen papers of which two are a request, so that a list of a few pages is less."""
    time = Time()
    with Twin(world, clock=lambda: time.at, records=records) as twin:
        made = Nights(twin, folder, time, settings="[arxiv]\nids_per_query = 1\n")
        made.first()
        twin.forget()
        yield made


def newer(world: World, keys: tuple[str, ...], time: Time) -> World:
    """New versions of some papers, a day apart."""
    for number, key in enumerate(keys):
        paper = world.paper(key)
        if paper is not None:
            version = Version(time.at - (len(keys) - number) * NIGHT)
            world = world.with_paper(replace(paper, versions=(*paper.versions, version)))
    return world


def test_a_list_that_leaves_all_papers_out_is_one_request(tmp_path: Path) -> None:
    with nights(tmp_path) as made:
        before = belief(made.path)
        made.time.at += 40 * NIGHT
        done = made.night()
        asked = made.asked()
        assert (asked[OAI], asked[API], done.left) == (1, 0, 0)
        assert belief(made.path) == before
        made.night()
        assert made.asked() == {}
        assert not made.path.with_name("papers.db.harvest").exists()


def test_only_what_changed_is_asked_for_by_identifier(tmp_path: Path) -> None:
    with nights(tmp_path) as made:
        made.time.at += MONTH
        made.change(newer(bundled(), CHANGED[1:], made.time))
        made.night()
        asked = made.asked()
        assert (asked[OAI], asked[API]) == (1, 3)
        told = sorted((event, key) for event, key, _ in made.news())
        assert told == [("new version", key) for key in sorted(CHANGED[1:])]


def test_a_paper_of_another_set_is_asked_for_by_identifier(tmp_path: Path) -> None:
    paper = bundled().paper("2311.17122")
    assert paper is not None
    world = bundled().with_paper(replace(paper, categories=("math.AG",)))
    with nights(tmp_path, world=world) as made:
        made.time.at += MONTH
        made.change(newer(world, ("2311.17122",), made.time))
        made.night()
        asked = made.asked()
        assert (asked[OAI], asked[API]) == (1, 1)
        assert [(event, key) for event, key, _ in made.news()] == [("new version", "2311.17122")]


def test_a_job_that_dies_midway_goes_on_behind_its_last_page(tmp_path: Path) -> None:
    """The same day by the token; later from the day that was reached. No page is asked twice."""
    for later in (timedelta(hours=1), NIGHT):
        folder = tmp_path / f"{later}"
        folder.mkdir()
        with nights(folder, records=1) as made:
            made.time.at += MONTH
            made.change(newer(bundled(), CHANGED[1:], made.time))
            with pytest.raises(KeyboardInterrupt):
                made.night(dies_at=(OAI, 3))
            assert made.news() == []
            assert made.asked()[OAI] == 2
            made.time.at += later
            made.night()
            assert made.asked()[OAI] == (1 if later < NIGHT else 2)
            assert len(made.news()) == 3


@pytest.mark.parametrize(
    "rule",
    [
        Rule(unavailable(), OAI),
        Rule(unavailable(), OAI, nth={2, 3, 4, 5}),
        Rule(expired(), OAI, nth={2, 4, 6, 8, 10, 12}),
    ],
    ids=["down", "down midway", "tokens expire at once"],
)
def test_where_there_is_no_list_all_are_asked_for_by_identifier(tmp_path: Path, rule: Rule) -> None:
    with nights(tmp_path, records=1) as made:
        made.time.at += MONTH
        made.change(newer(bundled(), CHANGED[1:], made.time))
        made.twin.faults.add(rule)
        made.night()
        assert made.asked()[API] in {3, 18}
        assert len(made.news()) == 3
        with Store.read(made.path) as store:
            assert RECORD not in {one.source for one in store.due(Selection(made.time.now()))}


def test_a_list_that_turns_out_longer_is_left(tmp_path: Path) -> None:
    """Forty other papers of the set changed, one a page."""
    with nights(tmp_path, records=1) as made:
        made.time.at += MONTH
        world = newer(bundled(), CHANGED[1:], made.time)
        for number in range(40):
            versions = (Version(made.time.at),)
            other = replace(bundled().papers[0], arxiv_id=f"2609.{number:05}", versions=versions)
            world = world.with_paper(other)
        made.change(world)
        made.night()
        asked = made.asked()
        assert (asked[OAI], asked[API]) == (18, 18)
        assert len(made.news()) == 3


def test_a_silence_is_not_trusted_for_ever(tmp_path: Path) -> None:
    """A paper that moved to another set is in no list of its old one."""
    with nights(tmp_path) as made:
        moved = bundled().paper("2311.17122")
        assert moved is not None
        version = Version(made.time.at + NIGHT)
        moved = replace(moved, categories=("math.AG",), versions=(*moved.versions, version))
        made.change(bundled().with_paper(moved))
        told = []
        for _ in range(7):
            made.time.at += MONTH
            made.night()
            told.append(len(made.news()))
        assert told == [0, 0, 0, 0, 0, 1, 1]
