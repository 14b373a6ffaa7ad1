"""GitHub is searched for papers one by one at first, and for many at once when asked again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from crawler.config import Config, NetworkConfig
from crawler.core.believe import Belief, believe
from crawler.core.claims import GITHUB_SEARCH
from crawler.core.evidence import Inquiry, PaperEvidence, SourcedRecord
from crawler.core.model import ArxivId, ArxivRecord, Trouble
from crawler.pipeline.ports import Tools, Unwatched
from crawler.pipeline.searching import search_github
from crawler.store import Batch, Store
from crawler.twin import Repository, Twin, World, entry
from crawler.twin.faults import Answer, Rule
from crawler.twin.github_faults import forbidden, too_heavy
from crawler.twin.site_faults import html_instead, unavailable
from crawler.workshop import fetcher, plan, utc_now

TOKEN = "a-token-of-no-use"  # noqa: S105 - nobody accepts it
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
PAPERS = [f"2501.{number:05}" for number in range(1, 51)]
TITLES = {key: f"Sparse planning of sketch {key[-2:]} by rewards" for key in PAPERS}
NAMED = PAPERS[::5]
REPOSITORIES = [
    Repository(
        f"lab/study-{key[-2:]}", entries=(entry("main.py"),), readme=f"Of arXiv:{key}, our paper."
    )
    for key in NAMED
]
Pairs = list[tuple[PaperEvidence, Belief]]


def papers(keys: Sequence[str]) -> Pairs:
    made = []
    for key in keys:
        record = ArxivRecord(ArxivId(key), 1, TITLES[key], ("A B",))
        told = PaperEvidence(key, (SourcedRecord(record, "api", BEFORE, BEFORE),), (), (), {})
        made.append((told, believe(told, ())))
    return made


@contextmanager
def searching(*rules: Rule, known: Sequence[str] = PAPERS) -> Iterator[tuple[Tools, Twin]]:
    """``known``: the papers that were asked about before."""
    with Twin(World((), REPOSITORIES)) as twin:
        for rule in rules:
            twin.faults.add(rule)
        routes = twin.routes()
        network = NetworkConfig(route=dict(routes), pace=dict.fromkeys(routes, 0.0), attempts=1)
        config = Config(network=network)
        with Store.open(None) as store, fetcher(config, token=TOKEN) as net:
            asked = (Inquiry(f"paper:{key}", GITHUB_SEARCH, answered_at=BEFORE) for key in known)
            store.record(Batch(BEFORE, inquiries=tuple(asked)))
            yield Tools(store, net, utc_now, Unwatched(), plan(config, TOKEN)), twin


def found(batches: Sequence[Batch]) -> set[tuple[str, str | None]]:
    return {(key, claim.url) for batch in batches for key, claim in batch.claims}


FOUND = {(key, f"https://github.com/lab/study-{key[-2:]}") for key in NAMED}


def ways(twin: Twin) -> Counter[str]:
    return Counter(hit.path.partition("?")[0] for hit in twin.log)


def test_the_first_time_rest_is_asked_two_questions_a_paper() -> None:
    with searching(known=()) as (tools, twin):
        batches = list(search_github(tools, papers(PAPERS)))
        assert ways(twin) == {"/search/repositories": 100}
    assert found(batches) == FOUND


def test_again_twenty_papers_are_one_question_and_say_the_same() -> None:
    with searching() as (tools, twin):
        batches = list(search_github(tools, papers(PAPERS)))
        assert ways(twin) == {"/graphql": 3}
    assert found(batches) == FOUND
    asked = [one for batch in batches for one in batch.inquiries]
    assert sorted(one.subject for one in asked) == [f"paper:{key}" for key in PAPERS]
    assert {(one.source, one.is_open) for one in asked} == {(GITHUB_SEARCH, False)}
    assert {claim.context for batch in batches for _, claim in batch.claims} == {
        "names the paper's identifier"
    }


def test_a_host_that_is_down_is_not_asked_paper_by_paper() -> None:
    with searching(Rule(unavailable(502), "api.github.com")) as (tools, twin):
        batches = list(search_github(tools, papers(PAPERS[:1])))
        assert ways(twin) == {"/graphql": 1}
    ((inquiry,),) = (batch.inquiries for batch in batches)
    assert (inquiry.is_open, inquiry.trouble) == (True, Trouble.UNAVAILABLE)


def test_a_question_that_is_too_much_is_divided() -> None:
    with searching(Rule(unavailable(502), "api.github.com", nth={1})) as (tools, twin):
        batches = list(search_github(tools, papers(PAPERS[:20])))
        assert ways(twin) == {"/graphql": 3}
    assert found(batches) == {one for one in FOUND if one[0] in PAPERS[:20]}


@pytest.mark.parametrize("refusal", [forbidden, html_instead])
def test_what_graphql_does_not_answer_rest_is_asked(refusal: Callable[[], Answer]) -> None:
    with searching(Rule(refusal(), "api.github.com", "/graphql")) as (tools, twin):
        batches = list(search_github(tools, papers(PAPERS)))
        assert ways(twin) == {"/graphql": 3, "/search/repositories": 100}
    assert found(batches) == FOUND


def test_papers_of_either_kind_are_asked_about_each_in_its_way() -> None:
    with searching(too_heavy(1_000), known=PAPERS[:20]) as (tools, twin):
        batches = list(search_github(tools, papers(PAPERS)))
        assert ways(twin) == {"/graphql": 1, "/search/repositories": 60}
    assert found(batches) == FOUND
