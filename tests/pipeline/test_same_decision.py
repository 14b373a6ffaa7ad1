"""Whether arXiv is asked or the index on this machine, the same is decided for the same reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from crawler.config import Config, NetworkConfig
from crawler.core.match import Match, MatchState
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.index.index import Index
from crawler.pipeline.ports import Tools, Unwatched
from crawler.pipeline.resolve import decide_all, resolve_seeds
from crawler.store import Store
from crawler.twin.generate import generated
from crawler.twin.server import Twin
from crawler.twin.world import Paper, Version, World
from crawler.workshop import fetcher, plan, utc_now
from tests.index.papers import built

ADA, BO = ("Ada Lovelace", "Alan Turing", "Grace Hopper"), ("Bo Li", "Jo Doe")
DARK = "Learning to See in the Dark with Sparse Bayesian Filters"
AROUND = generated(120).papers


def paper(number: int, title: str, authors: tuple[str, ...], day: str = "2021-07-12") -> Paper:
    """A paper with a word on what it does."""
    year, month, _ = day.split("-")
    identity = f"{year[2:]}{month}.{number:05d}"
    abstract = f"We look into {title.lower()}, and tell what we see."
    return Paper(identity, title, authors, (Version.on(day),), abstract=abstract)


PAPERS = (
    paper(1, DARK, ADA),
    paper(2, f"{DARK}, Part II", ADA, "2022-03-01"),
    paper(3, "Night Vision for Telescopes: A Survey", ADA, "2020-01-15"),
    paper(4, "Night Vision for Telescopes: A Survey", BO, "2021-02-15"),
    paper(5, "DarkNet: Colouring Planar Maps by Ants", BO),
    paper(6, "On $\\alpha$-Stable Motion in Three Narrow Rooms", BO, "2019-05-05"),
    paper(7, f'Comment on "{DARK}"', BO, "2021-10-01"),
)


def entry(title: str | None, authors: tuple[str, ...] = (), year: int | None = None) -> Seed:
    """As a bibliography has it."""
    date = PartialDate(year) if year else None
    return Seed("refs.bib", 1, title, authors, bool(authors), date)


SEEDS = {
    "as it is": entry(DARK, ADA, 2021),
    "without authors": entry(DARK),
    "in capitals, of the year after": entry(DARK.upper(), ADA[:1], 2022),
    "the second part": entry(f"{DARK}, Part II", ADA, 2022),
    "the third part": entry(f"{DARK}, Part III", ADA, 2022),
    "by others": entry(DARK, ("Zoe Quux", "Max Moe"), 2021),
    "one of two, by its authors": entry("Night Vision for Telescopes: A Survey", BO, 2021),
    "one of two, unknown": entry("Night Vision for Telescopes: A Survey"),
    "without its name": entry("Colouring Planar Maps by Ants", BO, 2021),
    "with α": entry("On α-stable motion in three narrow rooms", BO, 2019),
    "the comment": entry(f"Comment on {DARK}", BO, 2021),
    "unheard of": entry("Herding Cats over Frozen Lakes in Spring", ("Ann Oak", "Ed Elm"), 2020),
    "by its identifier": Seed("refs.bib", 1, arxiv_id=ArxivId("2107.00005")),
    "by another's identifier": Seed("refs.bib", 1, DARK, ADA, True, arxiv_id=ArxivId("2107.00005")),
}


@pytest.fixture(scope="module")
def world() -> World:
    return World([*PAPERS, *AROUND])


@pytest.fixture(scope="module")
def index(world: World, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    path = tmp_path_factory.mktemp("same") / "arxiv.index"
    built(path, map(told, world.papers))
    with Index.open(path) as opened:
        yield opened


def told(one: Paper) -> ArxivRecord:
    """The paper as the published snapshot tells of it."""
    first, last = one.versions[0].at, one.versions[-1].at
    return ArxivRecord(
        ArxivId(one.arxiv_id), len(one.versions), one.title, one.authors,
        abstract=one.abstract, published=first, updated=last, categories=one.categories,
    )  # fmt: skip


def resolved(config: Config, seeds: Sequence[Seed], index: Index | None = None) -> list[Match]:
    """What is decided of each entry, by the stage that a run resolves with."""
    matches: list[Match] = []
    for seed in seeds:
        with Store.open(None) as store, fetcher(config) as net:
            tools = Tools(store, net, utc_now, Unwatched(), plan(config), index=index)
            store.keep_seeds([seed], utc_now())
            resolve_seeds(tools, store.seed_ids())
            matches += [match for _, match in decide_all(tools, store.seed_ids())]
    return matches


def reasons(match: Match) -> tuple[MatchState, ArxivId | None, float, tuple[str, ...]]:
    """All of it but the candidates: arXiv's search gives other far ones."""
    return match.state, match.arxiv_id, match.score, match.evidence


def test_arxiv_and_the_index_lead_to_the_same_decision(world: World, index: Index) -> None:
    with Twin(world) as twin:
        network = NetworkConfig(route=dict(twin.routes()), pace=dict.fromkeys(twin.routes(), 0))
        online = resolved(Config(network=network), list(SEEDS.values()))
        asked = len(twin.log)
        offline = resolved(Config(network=network), list(SEEDS.values()), index)
        assert len(twin.log) == asked
    assert list(map(reasons, online)) == list(map(reasons, offline))
    papers = (one.arxiv_id.value if one.arxiv_id else None for one in online)
    decided = zip((one.state for one in online), papers, strict=True)
    assert dict(zip(SEEDS, decided, strict=True)) == {
        "as it is": (MatchState.MATCHED, "2107.00001"),
        "without authors": (MatchState.MATCHED, "2107.00001"),
        "in capitals, of the year after": (MatchState.MATCHED, "2107.00001"),
        "the second part": (MatchState.MATCHED, "2203.00002"),
        "the third part": (MatchState.AMBIGUOUS, None),
        "by others": (MatchState.AMBIGUOUS, None),
        "one of two, by its authors": (MatchState.MATCHED, "2102.00004"),
        "one of two, unknown": (MatchState.AMBIGUOUS, None),
        "without its name": (MatchState.MATCHED, "2107.00005"),
        "with α": (MatchState.MATCHED, "1905.00006"),
        "the comment": (MatchState.MATCHED, "2110.00007"),
        "unheard of": (MatchState.NOT_FOUND, None),
        "by its identifier": (MatchState.MATCHED, "2107.00005"),
        "by another's identifier": (MatchState.AMBIGUOUS, None),
    }  # fmt: skip
