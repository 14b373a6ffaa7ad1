"""What a person decides, what a question costs, and what is asked next: rule by rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawler.core import due
from crawler.core.believe import Belief, PaperBelief, merge_records
from crawler.core.decisions import DECIDED, decided, overrule
from crawler.core.evidence import Decision, Inquiry, PaperEvidence, SeedEvidence, SourcedRecord
from crawler.core.http import Attempt
from crawler.core.match import Match, MatchState
from crawler.core.model import ArxivId, ArxivRecord, Claim, ClaimKind, Place, Seed, Trouble
from crawler.core.portions import portions
from crawler.core.relate import Relation, RepoLink
from crawler.core.spending import Health, Spent, health, spent
from crawler.core.status import CodeStatus, RepoBelief, RepoStatus
from tests.values import repo

DAY = timedelta(days=1)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAPER = ArxivId("2211.10950")
OWN, OTHER, TOOL = repo("Ada/Nets"), repo("x/nets"), repo("big/tool")
RECORD = ArxivRecord(PAPER, 1, "A title", ("Ada Byron",))

# --- decisions ------------------------------------------------------------------------

WHY = "decided by a person on 2026-03-01"


def test_a_person_s_word_on_an_entry_is_a_match_of_its_own() -> None:
    assert decided(Decision(None, NOON)) == Match(MatchState.NOT_FOUND, None, 0.0, (WHY,), ())
    assert decided(Decision("2211.10950", NOON)) == Match(
        MatchState.MATCHED, PAPER, 1.0, (WHY,), ()
    )


def link(which: object, relation: Relation, score: int = 3) -> RepoLink:
    return RepoLink(which, relation, score, ("seen",), "s")  # type: ignore[arg-type]


LINKS = [
    link(OWN, Relation.OFFICIAL),
    link(OTHER, Relation.COMMUNITY),
    link(TOOL, Relation.MENTIONED),
]
NOT = ("not the official one: " + WHY, "seen")


@pytest.mark.parametrize(
    ("decision", "ruled"),
    [
        (None, LINKS),
        (
            Decision(None, NOON),
            [replace(LINKS[0], relation=Relation.MENTIONED, reasons=NOT), *LINKS[1:]],
        ),
        (
            Decision(OWN.url, NOON),
            [RepoLink(OWN, Relation.OFFICIAL, 99, (WHY, "seen"), "a person"), *LINKS[1:]],
        ),
        (
            Decision("https://github.com/X/NETS", NOON),
            [
                RepoLink(OTHER, Relation.OFFICIAL, 99, (WHY, "seen"), "a person"),
                replace(LINKS[0], relation=Relation.COMMUNITY, reasons=NOT),
                LINKS[2],
            ],
        ),
        (
            Decision("https://github.com/fresh/one", NOON),
            [
                RepoLink(repo("fresh/one"), Relation.OFFICIAL, DECIDED, (WHY,), "a person"),
                replace(LINKS[0], relation=Relation.COMMUNITY, reasons=NOT),
                *LINKS[1:],
            ],
        ),
    ],
)
def test_a_person_s_word_on_code_outweighs_every_rule(
    decision: Decision | None, ruled: list[RepoLink]
) -> None:
    found = overrule(LINKS, decision)
    assert found == ruled
    assert [one.repo.full_name for one in found] == [one.repo.full_name for one in ruled]


# --- what was spent ---------------------------------------------------------------------


def attempt(host: str, hours: int, trouble: Trouble | None = None, number: int = 1) -> Attempt:
    return Attempt(host, NOON + timedelta(hours=hours), None, trouble, 10 + hours, 1.5, number)


def test_requests_are_added_up_by_host_and_outcome() -> None:
    down, slow = Trouble.UNREACHABLE, Trouble.THROTTLED
    attempts = [
        attempt("a", 0),
        attempt("a", 1, down),
        attempt("b", 2, slow, 2),
        attempt("a", 3, down, 3),
        attempt("a", 4, None, 2),
        attempt("b", 5, slow, 1),
    ]
    assert spent(attempts) == [
        Spent("a", "answered", 2, 1, 3.0, 24),
        Spent("a", "unreachable", 2, 1, 3.0, 24),
        Spent("b", "throttled", 2, 1, 3.0, 27),
    ]
    assert health(attempts) == [
        Health("a", NOON + timedelta(hours=4)),
        Health("b", None, NOON + timedelta(hours=2), "throttled"),
    ]
    assert health(attempts[:4])[0] == Health("a", NOON, NOON + timedelta(hours=1), "unreachable")
    assert (spent([]), health([])) == ([], [])


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_things_are_taken_a_few_at_a_time(size: int) -> None:
    taken = list(portions(iter(range(6)), size))
    assert [one for some in taken for one in some] == list(range(6))
    assert {len(some) for some in taken[:-1]} <= {size}
    assert 0 < len(taken[-1]) <= size
    assert list(portions([], size)) == []


# --- what is asked next -------------------------------------------------------------------


def test_questions_are_called_what_databases_hold() -> None:
    assert (due.BY_ID, due.BY_TITLE, due.BY_AUTHORS, due.BY_INDEX) == (
        "arxiv id", "arxiv search", "arxiv authors", "arxiv index",
    )  # fmt: skip
    assert due.part_of("github search", "id") == "github search: id"
    assert due.archive_of(OWN) == "software heritage: github.com/ada/nets"
    assert due.before(NOON, 1.5) == datetime(2026, 2, 28, tzinfo=UTC)


def answered(*sources: str, subject: str = "seed:s", at: datetime = NOON) -> tuple[Inquiry, ...]:
    return tuple(Inquiry(subject, source, answered_at=at) for source in sources)


def match(state: MatchState) -> Match:
    paper = PAPER if state is MatchState.MATCHED else None
    return Match(state, paper, 0.0, (), ())


NAMED = Seed("l", 1, "A title", ("Ada Byron", "Emmy Noether"), arxiv_id=PAPER)
TITLED = replace(NAMED, arxiv_id=None)
NONE, MATCHED, DOUBT = MatchState.NOT_FOUND, MatchState.MATCHED, MatchState.AMBIGUOUS
ID, TITLE, AUTHORS, INDEX = due.BY_ID, due.BY_TITLE, due.BY_AUTHORS, due.BY_INDEX


@pytest.mark.parametrize(
    ("seed", "asked", "state", "expected"),
    [
        (NAMED, (), NONE, ID),
        (NAMED, (), MATCHED, ID),
        (NAMED, (ID,), MATCHED, None),
        (NAMED, (ID,), NONE, TITLE),
        (NAMED, (ID, TITLE), NONE, AUTHORS),
        (NAMED, (ID, TITLE, AUTHORS), NONE, None),
        (TITLED, (), NONE, TITLE),
        (TITLED, (), DOUBT, TITLE),
        (TITLED, (), MATCHED, None),
        (TITLED, (TITLE,), NONE, AUTHORS),
        (TITLED, (TITLE,), DOUBT, None),
        (TITLED, (TITLE,), MatchState.UNKNOWN, AUTHORS),
        (replace(TITLED, authors=("Ada Byron",)), (TITLE,), NONE, None),
        (replace(TITLED, title=None), (), NONE, None),
        (replace(NAMED, title=None), (), NONE, ID),
        (replace(NAMED, title=None), (ID,), NONE, None),
    ],
)
def test_an_entry_is_looked_for_by_what_it_names_and_no_more_than_helps(
    seed: Seed, asked: tuple[str, ...], state: MatchState, expected: str | None
) -> None:
    told = SeedEvidence("s", seed, (), answered(*asked))
    assert due.needed_for_seed(told, match(state)) == expected
    failed = replace(told, inquiries=(*told.inquiries, Inquiry("seed:s", expected or "x")))
    assert due.needed_for_seed(failed, match(state)) == expected
    assert due.needed_for_seed(told, match(state), offline=True) == INDEX
    assert due.paper_to_look_up(told) == seed.arxiv_id
    indexed = replace(told, inquiries=answered(INDEX))
    assert due.needed_for_seed(indexed, match(state), offline=True) is None


@pytest.mark.parametrize(
    ("choice", "known", "expected"),
    [
        (None, (), None),
        ("2211.10950", (), ID),
        ("2211.10950", (RECORD,), None),
        ("2211.10951", (RECORD,), ID),
    ],
)
def test_what_a_person_decided_needs_its_record_alone(
    choice: str | None, known: tuple[ArxivRecord, ...], expected: str | None
) -> None:
    told = SeedEvidence("s", NAMED, known, (), Decision(choice, NOON))
    for offline in (False, True):
        assert due.needed_for_seed(told, match(NONE), offline=offline) == expected
    assert due.paper_to_look_up(told) == (ArxivId(choice) if choice else None)


def of(url: str, place: Place = Place.ABSTRACT) -> Claim:
    return Claim(ClaimKind.LINK, "s", place, "words", url)


def evidence(*claims: Claim, records: tuple[SourcedRecord, ...] = ()) -> PaperEvidence:
    return PaperEvidence(str(PAPER), records, claims, (), {})


@pytest.mark.parametrize("place", Place)
def test_weights_and_data_are_the_paper_s_own_where_it_speaks_for_itself(place: Place) -> None:
    own = {
        Place.SEED, Place.ABSTRACT, Place.COMMENTS, Place.FIRST_PAGE, Place.CONCLUSION,
        Place.RECORD, Place.PROJECT_PAGE,
    }  # fmt: skip
    told = evidence(of("https://huggingface.co/a/b", place), of("https://github.com/a/b", place))
    keys = [one.key for one in due.deposits(told)]
    assert keys == (["huggingface.co/a/b"] if place in own else [])


def test_of_weights_and_data_a_few_are_looked_at() -> None:
    told = evidence(*(of(f"https://huggingface.co/a/m{number}") for number in range(9)))
    assert [one.name for one in due.deposits(told)] == ["m0", "m1", "m2", "m3", "m4"]


def sourced(version: int | None, first: datetime, **more: object) -> SourcedRecord:
    told = replace(RECORD, version=version, **more)  # type: ignore[arg-type]
    return SourcedRecord(told, "s", first, NOON + 9 * DAY)


@pytest.mark.parametrize(
    ("records", "since"),
    [
        ((), None),
        ((sourced(None, NOON),), None),
        ((sourced(1, NOON),), None),
        ((sourced(2, NOON + DAY), sourced(2, NOON), sourced(1, NOON - DAY)), NOON),
        ((sourced(3, NOON + DAY), sourced(2, NOON)), NOON + DAY),
    ],
)
def test_a_newer_version_is_known_since_it_was_first_seen(
    records: tuple[SourcedRecord, ...], since: datetime | None
) -> None:
    assert due.newer_version_since(evidence(records=records)) == since


def test_parts_of_a_question_count_since_the_whole_was_answered() -> None:
    whole = answered("github search", at=NOON)
    parts = (
        *answered("github search: id", at=NOON + DAY),
        *answered("github search: old", at=NOON - DAY),
        *answered("github search: same", at=NOON),
        *answered("github searching: id", at=NOON + DAY),
        Inquiry("seed:s", "github search: open"),
    )
    assert due.parts_answered("github search", (*whole, *parts)) == {"github search: id"}
    assert due.parts_answered("github search", parts) == {
        "github search: id", "github search: old", "github search: same",
    }  # fmt: skip


def paper(*links: RepoLink, record: ArxivRecord | None = RECORD) -> Belief:
    told = PaperBelief(str(PAPER), record, (), links, CodeStatus.GONE, False, None)
    statuses = {OWN: RepoStatus.GONE, OTHER: RepoStatus.MISSING, TOOL: RepoStatus.AVAILABLE}
    return Belief(told, {one.repo: RepoBelief(one.repo, statuses[one.repo]) for one in links})


def test_the_archive_is_asked_once_for_what_is_lost_and_not_for_tools() -> None:
    told = evidence()
    lost = paper(
        link(OWN, Relation.OFFICIAL), link(OTHER, Relation.COMMUNITY), link(TOOL, Relation.OFFICIAL)
    )
    assert due.lost_repositories(told, lost) == [OWN, OTHER]
    asked = replace(told, inquiries=answered("software heritage: github.com/ada/nets"))
    assert due.lost_repositories(asked, lost) == [OTHER]
    assert due.lost_repositories(told, paper(link(OWN, Relation.MENTIONED))) == []
    assert due.lost_repositories(told, paper()) == []


@pytest.mark.parametrize("source", ["arxiv html", "hugging face", "project page", "github search"])
def test_a_source_of_links_may_help_where_cheaper_ones_left_the_code_open(source: str) -> None:
    def may_help(told: PaperEvidence, belief: Belief) -> bool:
        return due.may_help(source, told, belief)

    told = evidence(of("https://nets.github.io/x"))
    assert may_help(told, paper())
    assert may_help(told, paper(link(OWN, Relation.COMMUNITY), link(TOOL, Relation.MENTIONED)))
    assert not may_help(told, paper(link(OWN, Relation.OFFICIAL)))
    assert not may_help(told, paper(record=None))
    assert not may_help(told, paper(record=replace(RECORD, withdrawn=True)))
    begun = replace(told, inquiries=answered(f"{source}: a part"))
    assert may_help(begun, paper(link(OWN, Relation.OFFICIAL)))
    assert may_help(evidence(), paper()) is (source != "project page")
    assert due.wanted(()) == {"arxiv html", "hugging face", "github search"}


@pytest.mark.parametrize(
    ("versions", "record", "expected"),
    [
        ((1, 2), RECORD, True),
        ((1, 1), RECORD, False),
        ((2,), RECORD, False),
        ((1, 2), None, False),
        ((1, 2), replace(RECORD, withdrawn=True), False),
    ],
)
def test_a_new_version_may_be_a_withdrawal(
    versions: tuple[int, ...], record: ArxivRecord | None, expected: bool
) -> None:
    told = evidence(records=tuple(sourced(version, NOON) for version in versions))
    assert due.may_be_withdrawn(told, paper(record=record)) is expected


# --- one record out of many -----------------------------------------------------------------

FULL: dict[str, object] = {
    "title": "Full",
    "authors": ("Full Name",),
    "abstract": "full",
    "published": NOON,
    "updated": NOON + DAY,
    "categories": ("cs.LG",),
    "comment": "full",
    "doi": "10.1/full",
    "journal_ref": "Full",
    "withdrawn": True,
}
OF_ITS_VERSION = {"title", "updated", "comment", "withdrawn"}


def test_what_the_newest_version_leaves_out_is_filled_but_what_is_of_a_version_alone() -> None:
    bare = ArxivRecord(PAPER, 2, "Bare", ())
    full = replace(bare, version=1, **FULL)  # type: ignore[arg-type]
    older = SourcedRecord(full, "s", NOON, NOON + DAY)
    newer = SourcedRecord(bare, "s", NOON, NOON)
    filled = {name: value for name, value in FULL.items() if name not in OF_ITS_VERSION}
    assert merge_records([older, newer]) == replace(bare, **filled)  # type: ignore[arg-type]
    same = replace(older, record=replace(full, version=2))
    assert merge_records([same, newer]) == same.record
    later = replace(newer, last_seen=NOON + 2 * DAY)
    expected = replace(same.record, title="Bare")
    assert merge_records([same, later]) == expected
    earlier = replace(later, record=replace(bare, published=NOON - DAY))
    assert merge_records([same, earlier]) == replace(expected, published=NOON - DAY)
    assert merge_records([]) is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"version": 1}, {"version": 2}),
        ({"version": None}, {"version": 1}),
        ({"updated": None}, {"updated": NOON}),
        ({"updated": NOON}, {"updated": NOON + DAY}),
    ],
)
def test_the_newer_of_two_records_gives_the_title(
    first: dict[str, object], second: dict[str, object]
) -> None:
    one = SourcedRecord(replace(RECORD, title="First", **first), "z", NOON, NOON)  # type: ignore[arg-type]
    other = SourcedRecord(replace(RECORD, title="Second", **second), "a", NOON, NOON)  # type: ignore[arg-type]
    for records in ([one, other], [other, one]):
        merged = merge_records(records)
        assert merged is not None
        assert merged.title == "Second"


def test_of_records_that_are_as_new_the_source_decides() -> None:
    one = SourcedRecord(replace(RECORD, title="First"), "a", NOON, NOON)
    other = replace(one, source="b", record=replace(RECORD, title="Eighth"))
    for records in ([one, other], [other, one]):
        merged = merge_records(records)
        assert merged is not None
        assert merged.title == "Eighth"
