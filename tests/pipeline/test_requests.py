"""How many requests a list costs: counted by the stand-in, for a thousand entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import pytest

from crawler.config import Config, NetworkConfig
from crawler.core.ids import arxiv_id
from crawler.core.match import MatchState
from crawler.core.model import PartialDate, Seed
from crawler.pipeline.ports import Tools, Unwatched
from crawler.pipeline.resolve import decide_all, resolve_seeds
from crawler.store import Store
from crawler.twin.generate import generated
from crawler.twin.server import Twin
from crawler.twin.world import Paper, World
from crawler.workshop import fetcher, plan, utc_now

WORLD = generated(2_000)


@pytest.fixture
def busy_twin() -> Iterator[Twin]:
    with Twin(WORLD) as twin:
        yield twin


def states(twin: Twin, seeds: Sequence[Seed]) -> Counter[str]:
    """Resolve the entries; how many are in which state, wrong ones counted as ``wrong``."""
    network = NetworkConfig(route=dict(twin.routes()), pace=dict.fromkeys(twin.routes(), 0))
    config = Config(network=network)
    truth = {seed.title: seed.urls[0] for seed in seeds if seed.urls}
    found: Counter[str] = Counter()
    with Store.open(None) as store, fetcher(config) as net:
        tools = Tools(store, net, utc_now, Unwatched(), plan(config))
        store.keep_seeds(seeds, utc_now())
        ids = store.seed_ids()
        resolve_seeds(tools, ids)
        matches = dict(decide_all(tools, ids))
        for told in store.seed_evidence(ids):
            match = matches[told.id]
            right = str(match.arxiv_id) == truth.get(told.seed.title, str(told.seed.arxiv_id))
            wrong = match.state is MatchState.MATCHED and not right
            found["wrong" if wrong else match.state.value] += 1
    return found


def papers(world: World) -> list[Paper]:
    return sorted(world.papers, key=lambda paper: paper.arxiv_id)


def seed_of(number: int, paper: Paper) -> Seed:
    """An entry as a bibliography would have it; its address is the truth, for the test alone."""
    year = PartialDate(paper.versions[0].at.year)
    return Seed("refs", number, paper.title, paper.authors, True, year, urls=(paper.arxiv_id,))


def test_a_thousand_titles_cost_at_most_sixty_requests(busy_twin: Twin) -> None:
    seeds = [seed_of(number, paper) for number, paper in enumerate(papers(WORLD)[:900], 1)]
    seeds += [
        Seed("refs", number, f"Paper {number} Which Nobody Has Ever Posted", ("Ada X", "Bo Y"))
        for number in range(901, 1001)
    ]
    assert states(busy_twin, seeds) == {"matched": 900, "not_found": 100}
    assert len(busy_twin.log) <= 60


def test_a_thousand_identifiers_cost_at_most_ten_requests(busy_twin: Twin) -> None:
    seeds = [
        Seed("refs", number, arxiv_id=arxiv_id(paper.arxiv_id))
        for number, paper in enumerate(papers(WORLD)[:1_000], 1)
    ]
    assert states(busy_twin, seeds) == {"matched": 1_000}
    assert len(busy_twin.log) <= 10
