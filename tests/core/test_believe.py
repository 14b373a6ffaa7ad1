"""Evidence folds into one belief, whatever its order and however often it is told."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.believe import PaperLink, believe, claims_on, merge_records
from crawler.core.claims import FULL_TEXT, GITHUB_SEARCH, HERITAGE
from crawler.core.due import may_help
from crawler.core.evidence import Inquiry, Look, PaperEvidence, SourcedRecord
from crawler.core.links import LinkKind
from crawler.core.model import (
    Absence,
    Absent,
    ArxivId,
    ArxivRecord,
    Claim,
    ClaimKind,
    Entry,
    Place,
    RepoFacts,
    RepoId,
    Seed,
)
from crawler.core.relate import Relation
from crawler.core.status import CodeStatus, RepoStatus
from tests.values import repo

DAY = timedelta(days=1)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAPER = ArxivId("2211.10950")
V1 = datetime(2022, 11, 20, tzinfo=UTC)


OLD, NEW, TOOL = repo("Flash-321/ARLDM"), repo("xichenpan/ARLDM"), repo("pytorch/vision")


def record(version: int | None = 1, **more: object) -> ArxivRecord:
    facts: dict[str, object] = {"authors": ("Xichen Pan",), "published": V1} | more
    return ArxivRecord(PAPER, version, str(facts.pop("title", "A title")), **facts)  # type: ignore[arg-type]


def sourced(told: ArxivRecord, source: str = "api", days: float = 0) -> SourcedRecord:
    return SourcedRecord(told, source, NOON, NOON + days * DAY)


def footnote(url: str, words: str = "Our code is at") -> Claim:
    return Claim(ClaimKind.LINK, FULL_TEXT, Place.FOOTNOTE, f"{words} {url}", url)


def evidence(
    *claims: Claim,
    records: tuple[SourcedRecord, ...] = (sourced(record()),),
    looks: tuple[Look, ...] = (),
    answered: bool = True,
) -> PaperEvidence:
    by_repo: dict[RepoId, tuple[Look, ...]] = {}
    for look in looks:
        by_repo[look.asked] = (*by_repo.get(look.asked, ()), look)
    when = NOON if answered else None
    inquiry = Inquiry(f"paper:{PAPER}", FULL_TEXT, answered_at=when)
    return PaperEvidence(str(PAPER), records, claims, (inquiry,), by_repo)


def believed(told: PaperEvidence, *seeds: Seed):  # type: ignore[no-untyped-def]
    return believe(told, claims_on(told, seeds), frozenset({FULL_TEXT}))


def test_of_a_paper_s_versions_the_newest_counts_and_older_ones_fill_it() -> None:
    old = record(1, title="Old", abstract="old", comment="5 pages", doi="10.1/a")
    new = record(3, title="New", abstract="new", updated=NOON, published=None)
    unversioned = record(None, title="None", journal_ref="J. 1")
    merged = merge_records([sourced(one) for one in (old, new, unversioned)])
    assert merged == record(
        3, title="New", abstract="new", updated=NOON, doi="10.1/a", journal_ref="J. 1"
    )


def test_of_one_version_what_was_said_last_counts() -> None:
    first, last = record(1, title="First", comment="5 pages"), record(1, title="Last")
    merged = merge_records([sourced(last, "abs", 1), sourced(first, "api")])
    assert merged == record(1, title="Last", comment="5 pages")


def test_a_withdrawal_is_that_of_the_newest_version() -> None:
    withdrawn, again = record(2, withdrawn=True), record(3)
    assert merge_records([sourced(record(1)), sourced(withdrawn)]) == withdrawn
    assert merge_records([sourced(withdrawn), sourced(again)]) == again


RECORDS = st.lists(
    st.builds(
        sourced,
        st.builds(
            record,
            st.sampled_from([None, 1, 2]),
            title=st.sampled_from("AB"),
            comment=st.sampled_from([None, "x"]),
            doi=st.sampled_from([None, "10.1/a"]),
            withdrawn=st.booleans(),
        ),
        st.sampled_from(["api", "abs"]),
        st.integers(0, 3),
    ),
    max_size=5,
)


@given(RECORDS, st.randoms(use_true_random=False))
def test_merging_records_ignores_order_and_repeats(
    records: list[SourcedRecord], rng: random.Random
) -> None:
    shuffled = records + records
    rng.shuffle(shuffled)
    assert merge_records(shuffled) == merge_records(records)


def test_a_renamed_repository_is_one_under_its_new_name() -> None:
    """Two sources name it differently; there is one, and the old name is kept beside it."""
    code = RepoFacts(NEW, entries=(Entry("main.py"),))
    told = evidence(
        footnote(OLD.url),
        footnote(NEW.url),
        looks=(Look(OLD, code, NOON), Look(NEW, code, NOON + DAY)),
    )
    belief = believed(told)
    assert [(one.repo, one.relation) for one in belief.paper.repos] == [(NEW, Relation.OFFICIAL)]
    assert list(belief.repositories) == [NEW]
    assert belief.repositories[NEW].moved_from == ("Flash-321/ARLDM",)
    assert belief.paper.code is CodeStatus.AVAILABLE


def test_an_old_name_that_leads_nowhere_any_more_does_not_kill_the_repository() -> None:
    code = RepoFacts(NEW, entries=(Entry("main.py"),))
    gone = Absent(Absence.NOT_FOUND)
    told = evidence(
        footnote(OLD.url),
        looks=(
            Look(OLD, code, NOON),
            Look(NEW, code, NOON + DAY),
            *(Look(OLD, gone, NOON + day * DAY) for day in (2, 9, 20)),
        ),
    )
    assert believed(told).repositories[NEW].status is RepoStatus.AVAILABLE


def test_a_copy_of_a_repository_that_is_gone_is_kept_as_a_link_and_told() -> None:
    kept = "https://archive.softwareheritage.org/browse/origin/directory/?origin_url=" + OLD.url
    words = f"a copy of {OLD.url}, taken on 2024-05-01"
    told = evidence(
        footnote(NEW.url),
        Claim(ClaimKind.LINK, HERITAGE, Place.COPY, words, kept),
        looks=(
            Look(OLD, RepoFacts(NEW, entries=(Entry("main.py"),)), NOON),
            *(Look(NEW, Absent(Absence.NOT_FOUND), NOON + day * DAY) for day in (1, 5, 9)),
        ),
    )
    belief = believed(told)
    (link,) = belief.paper.repos
    assert (belief.paper.code, link.relation) == (CodeStatus.GONE, Relation.OFFICIAL)
    assert link.reasons[1] == f"archived copy (software heritage): {words}: {kept}"
    assert PaperLink(LinkKind.CODE, kept, HERITAGE) in belief.paper.links


def test_a_fork_s_parent_is_known_under_its_old_name() -> None:
    fork = repo("skywalker00001/ARLDM")
    claims = [
        Claim(ClaimKind.LINK, GITHUB_SEARCH, Place.REPOSITORY, "", one.url) for one in (NEW, fork)
    ]
    readme = "# A title that is long\n\nThe official code, arXiv 2211.10950"
    told = evidence(
        *claims,
        records=(sourced(record(title="A title that is long")),),
        looks=(
            Look(OLD, RepoFacts(NEW, readme=readme), NOON),
            Look(fork, RepoFacts(fork, fork_of=OLD, readme=readme), NOON),
        ),
    )
    assert [(one.repo, one.relation) for one in believed(told).paper.repos] == [
        (NEW, Relation.OFFICIAL),
        (fork, Relation.COMMUNITY),
    ]


def test_the_official_repository_comes_first_and_a_tool_does_not_count() -> None:
    told = evidence(
        footnote(TOOL.url, "We use the library"),
        footnote(NEW.url),
        looks=(Look(TOOL, RepoFacts(TOOL, entries=(Entry("a.py"),)), NOON),),
    )
    belief = believed(told)
    assert [(one.repo, one.relation) for one in belief.paper.repos] == [
        (NEW, Relation.OFFICIAL),
        (TOOL, Relation.MENTIONED),
    ]
    assert (belief.paper.code, belief.paper.code_is_official) == (CodeStatus.UNKNOWN, True)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (evidence(), CodeStatus.NONE_FOUND),
        (evidence(answered=False), CodeStatus.UNKNOWN),
        (evidence(records=(sourced(record(withdrawn=True)),), answered=False), "none_found"),
        (evidence(footnote(TOOL.url, "We use the library")), CodeStatus.NONE_FOUND),
        (
            evidence(records=(sourced(record(abstract="We will release our code.")),)),
            CodeStatus.PROMISED,
        ),
    ],
)
def test_no_repository_is_told_apart_from_not_knowing(
    told: PaperEvidence, expected: CodeStatus
) -> None:
    assert believed(told).paper.code == expected


def test_an_entry_s_own_words_count_as_the_paper_s() -> None:
    seed = Seed("list", 1, "A title", abstract=f"Code is available at {NEW.url}.")
    belief = believed(evidence(), seed)
    assert [one.relation for one in belief.paper.repos] == [Relation.OFFICIAL]


def test_while_it_is_not_settled_which_paper_it_is_nothing_found_is_unknown() -> None:
    bare = PaperEvidence("seed:x", (), (), (), {})
    assert believe(bare, [], settled=False).paper.code is CodeStatus.UNKNOWN
    assert believe(bare, [], settled=True).paper.code is CodeStatus.NONE_FOUND


def test_a_paper_s_links_are_of_their_kinds() -> None:
    told = evidence(
        footnote("https://foo.github.io/bar"),
        footnote("https://huggingface.co/foo/bar"),
        footnote(f"https://arxiv.org/html/{PAPER}", ""),
        footnote(NEW.url),
        records=(sourced(record(doi="10.1/a")),),
    )
    assert believed(told).paper.links == (
        PaperLink(LinkKind.ABS, f"https://arxiv.org/abs/{PAPER}", "arxiv"),
        PaperLink(LinkKind.CODE, NEW.url, FULL_TEXT),
        PaperLink(LinkKind.DOI, "https://doi.org/10.1/a", "arxiv"),
        PaperLink(LinkKind.HTML, f"https://arxiv.org/html/{PAPER}", FULL_TEXT),
        PaperLink(LinkKind.PDF, f"https://arxiv.org/pdf/{PAPER}", "arxiv"),
        PaperLink(LinkKind.PROJECT, "https://foo.github.io/bar", FULL_TEXT),
        PaperLink(LinkKind.WEIGHTS, "https://huggingface.co/foo/bar", FULL_TEXT),
    )


def test_belief_does_not_depend_on_the_order_of_evidence() -> None:
    claims = (footnote(OLD.url), footnote(TOOL.url, "We use the library"), footnote(NEW.url))
    looks = (
        Look(OLD, RepoFacts(NEW, entries=(Entry("main.py"),)), NOON),
        Look(NEW, RepoFacts(NEW, entries=(Entry("README.md"),)), NOON + DAY),
        Look(TOOL, Absent(Absence.NOT_FOUND), NOON),
    )
    first = believed(evidence(*claims, looks=looks))
    for claimed in permutations(claims):
        for seen in permutations(looks):
            assert believed(evidence(*claimed, looks=seen)) == first


# --- what to ask next ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "helps"),
    [
        (evidence(answered=False), True),
        (evidence(), True),
        (evidence(footnote(NEW.url), answered=False), False),
        (evidence(footnote(TOOL.url, "We use the library"), answered=False), True),
        (evidence(records=(sourced(record(withdrawn=True)),), answered=False), False),
        (evidence(records=(), answered=False), False),
    ],
)
def test_the_full_text_has_something_to_say_only_where_the_code_is_open(
    told: PaperEvidence, helps: bool
) -> None:
    assert may_help(FULL_TEXT, told, believed(told)) is helps
