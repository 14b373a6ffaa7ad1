"""What evidence and belief look like as rows: whole values, since people query them by SQL."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from crawler.core.believe import Belief, PaperBelief, PaperLink
from crawler.core.evidence import Decision, Inquiry, Look
from crawler.core.links import LinkKind
from crawler.core.match import Candidate, Match, MatchState
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
    Trouble,
)
from crawler.core.relate import Relation, RepoLink
from crawler.core.rulings import Ruling
from crawler.core.status import CodeStatus, RepoBelief, RepoStatus
from crawler.store import Batch, Store
from crawler.store.batch import Response
from crawler.store.codec import digest, from_json, moment, to_json
from crawler.store.errors import StoreError
from crawler.store.evidence import Held
from tests.values import repo

DAY = timedelta(days=1)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
STAMP, NEXT, LATER = (f"2026-03-0{day}T12:00:00.000000Z" for day in (1, 2, 3))
PAPER = ArxivId("2211.10950")
OWN, TOOL, LOST = repo("Ada/Nets"), repo("big/tool"), repo("ada/lost")


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(None) as opened:
        yield opened


def rows(store: Store, table: str) -> list[dict[str, Any]]:
    found = list(map(dict, store._db.table(table).rows))
    return sorted(found, key=lambda row: json.dumps(row, sort_keys=True))


# --- belief ------------------------------------------------------------------------------

FACTS = RepoFacts(
    OWN,
    archived=True,
    fork_of=TOOL,
    license="MIT",
    language="Python",
    stars=7,
    pushed_at=NOON - DAY,
    description="Nets of ours",
)
SHOWN = RepoBelief(
    OWN,
    RepoStatus.UNKNOWN,
    last_known=RepoStatus.AVAILABLE,
    facts=FACTS,
    moved_from=("Old/Name", "older/name"),
    notice="https://notice.test/1",
    evidence=("looked", "twice"),
)
NEVER = RepoBelief(TOOL, RepoStatus.UNKNOWN)
LOST_NOW = RepoBelief(LOST, RepoStatus.GONE, facts=replace(FACTS, archived=False, repo=LOST))
RECORD = ArxivRecord(
    PAPER,
    3,
    "A title of nets",
    ("Ada Byron", "Emmy Noether"),
    abstract="We do.",
    published=NOON,
    updated=NOON + DAY,
    categories=("cs.LG", "stat.ML"),
    comment="9 pages",
    doi="10.1000/xyz",
    journal_ref="J 1",
    withdrawn=True,
)
TOLD = PaperBelief(
    key=str(PAPER),
    record=RECORD,
    links=(
        PaperLink(LinkKind.ABS, "https://arxiv.org/abs/2211.10950", "arxiv"),
        PaperLink(LinkKind.WEIGHTS, "https://hf.co/a/b", "seed", alive=False),
        PaperLink(LinkKind.DATASET, "https://zenodo.org/1", "seed", alive=True),
    ),
    repos=(
        RepoLink(OWN, Relation.OFFICIAL, 8, ("abstract", "name"), "arxiv abstract"),
        RepoLink(LOST, Relation.COMMUNITY, 2, ()),
        RepoLink(TOOL, Relation.MENTIONED, -2, ("body",)),
    ),
    code=CodeStatus.UNKNOWN,
    code_is_official=True,
    promise="Code will come (arxiv abstract)",
)
BELIEF = Belief(TOLD, {OWN: SHOWN, TOOL: NEVER, LOST: LOST_NOW})
BARE = Belief(
    PaperBelief("seed:abc", None, (), (RepoLink(TOOL, Relation.MENTIONED, 0, ()),),
                CodeStatus.NONE_FOUND, False, None),
    {TOOL: NEVER},
)  # fmt: skip


def test_a_paper_and_its_code_are_rows_that_say_all_of_it(store: Store) -> None:
    assert store.publish([BELIEF, BARE], NOON) == 2 + 3 + 3 + 4
    assert rows(store, "papers") == [
        {
            "key": "2211.10950",
            "arxiv_id": "2211.10950",
            "version": 3,
            "withdrawn": 1,
            "title": "A title of nets",
            "authors": '["Ada Byron","Emmy Noether"]',
            "published": STAMP,
            "updated": NEXT,
            "categories": '["cs.LG","stat.ML"]',
            "doi": "10.1000/xyz",
            "journal_ref": "J 1",
            "comment": "9 pages",
            "abstract": "We do.",
            "code_status": "unknown",
            "code_official": 1,
            "code_repo": "github.com/ada/nets",
            "promise": "Code will come (arxiv abstract)",
        },
        dict.fromkeys(
            "arxiv_id version title published updated doi journal_ref comment abstract code_repo "
            "promise".split()
        )
        | {
            "key": "seed:abc",
            "withdrawn": 0,
            "authors": "[]",
            "categories": "[]",
            "code_status": "none_found",
            "code_official": 0,
        },
    ]
    shown = {
        "key": "github.com/ada/nets",
        "full_name": "Ada/Nets",
        "host": "github.com",
        "url": "https://github.com/Ada/Nets",
        "status": "unknown",
        "last_known": "available",
        "archived": 1,
        "moved_from": '["Old/Name","older/name"]',
        "fork_of": "big/tool",
        "license": "MIT",
        "language": "Python",
        "stars": 7,
        "pushed_at": "2026-02-28T12:00:00.000000Z",
        "description": "Nets of ours",
        "notice": "https://notice.test/1",
        "evidence": '["looked","twice"]',
    }
    lost = shown | {
        "key": "github.com/ada/lost",
        "full_name": "ada/lost",
        "url": "https://github.com/ada/lost",
        "status": "gone",
        "last_known": None,
        "archived": 0,
        "moved_from": "[]",
        "notice": None,
        "evidence": "[]",
    }
    never = dict.fromkeys(shown) | {
        "key": "github.com/big/tool",
        "full_name": "big/tool",
        "host": "github.com",
        "url": "https://github.com/big/tool",
        "status": "unknown",
        "moved_from": "[]",
        "evidence": "[]",
    }
    assert {row["key"]: row for row in rows(store, "repositories")} == {
        row["key"]: row for row in (shown, lost, never)
    }
    assert rows(store, "paper_links") == sorted(
        (
            {"paper_key": "2211.10950", "url": url, "source": source, "kind": kind, "alive": alive}
            for url, source, kind, alive in [
                ("https://arxiv.org/abs/2211.10950", "arxiv", "abs", None),
                ("https://hf.co/a/b", "seed", "weights", 0),
                ("https://zenodo.org/1", "seed", "dataset", 1),
            ]
        ),
        key=lambda row: json.dumps(row, sort_keys=True),
    )
    assert rows(store, "paper_repositories") == sorted(
        (
            {"paper_key": paper, "repo_key": f"github.com/{name}", "relation": relation,
             "score": score, "reasons": reasons}
            for paper, name, relation, score, reasons in [
                ("2211.10950", "ada/nets", "official", 8, '["abstract","name"]'),
                ("2211.10950", "ada/lost", "community", 2, "[]"),
                ("2211.10950", "big/tool", "mentioned", -2, '["body"]'),
                ("seed:abc", "big/tool", "mentioned", 0, "[]"),
            ]
        ),
        key=lambda row: json.dumps(row, sort_keys=True),
    )  # fmt: skip


def test_what_is_new_is_one_change_a_thing_with_all_that_belongs_to_it(store: Store) -> None:
    store.publish([BELIEF, BARE], NOON)
    told = [(one.subject, one.what, one.was, one.now) for one in store.changes_since(NOON)]
    assert told == [
        ("repo:github.com/ada/nets", "status", None, "unknown"),
        ("repo:github.com/big/tool", "status", None, "unknown"),
        ("repo:github.com/ada/lost", "status", None, "gone"),
        ("paper:2211.10950", "code_status", None, "unknown"),
        ("paper:seed:abc", "code_status", None, "none_found"),
    ]


def test_a_match_is_a_row_that_says_all_of_it(store: Store) -> None:
    first, second = store.keep_seeds(
        [Seed("list", 1, "A title"), Seed("list", 2, "Another title")], NOON
    )
    rival = Candidate(PAPER, "A title", 0.5, ("title",))
    ambiguous = Match(MatchState.AMBIGUOUS, None, 0.5, ("two",), (rival,))
    matched = Match(MatchState.MATCHED, PAPER, 1.0, ("title", "authors"), ())
    assert store.publish_matches([(first, ambiguous), (second, matched)], NOON) == 2
    assert {row["seed_id"]: row for row in rows(store, "matches")} == {
        first: {
            "seed_id": first, "state": "ambiguous", "arxiv_id": None, "score": 0.5,
            "evidence": '["two"]', "candidates": to_json((rival,)),
        },
        second: {
            "seed_id": second, "state": "matched", "arxiv_id": "2211.10950", "score": 1.0,
            "evidence": '["title","authors"]', "candidates": "[]",
        },
    }  # fmt: skip
    assert store.publish_matches([(first, ambiguous), (second, matched)], NOON) == 0
    assert store.publish_matches([(first, matched), (second, matched)], NOON) == 1


ONE_LESS = replace(TOLD, links=TOLD.links[1:], repos=TOLD.repos[:2])
EDITS: dict[str, tuple[Belief, int, list[tuple[str, str, str | None, str | None]]]] = {
    "nothing": (BELIEF, 0, []),
    "a reason": (
        replace(BELIEF, paper=replace(TOLD, repos=(replace(TOLD.repos[0], reasons=()),
                                                   *TOLD.repos[1:]))),
        1, [],
    ),
    "a title": (
        replace(BELIEF, paper=replace(TOLD, record=replace(RECORD, title="Another"))),
        1, [("paper:2211.10950", "title", "A title of nets", "Another")],
    ),
    "stars": (
        replace(BELIEF, repositories={**BELIEF.repositories,
                                      OWN: replace(SHOWN, facts=replace(FACTS, stars=8))}),
        1, [("repo:github.com/ada/nets", "stars", "7", "8")],
    ),
    "a relation": (
        replace(BELIEF, paper=replace(TOLD, repos=(
            replace(TOLD.repos[0], relation=Relation.COMMUNITY), *TOLD.repos[1:]))),
        1, [("paper:2211.10950", "relation to github.com/ada/nets", "official", "community")],
    ),
    "a link dies": (
        replace(BELIEF, paper=replace(TOLD, links=(
            *TOLD.links[:2], replace(TOLD.links[2], alive=False)))),
        1, [],
    ),
    "a link and a repository less": (
        Belief(ONE_LESS, {OWN: SHOWN, LOST: LOST_NOW}),
        1 + 1 + 1,
        [("paper:2211.10950", "link", "https://arxiv.org/abs/2211.10950", None),
         ("paper:2211.10950", "relation to github.com/big/tool", "mentioned", None)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_only_what_differs_is_written_and_told(store: Store, name: str) -> None:
    edited, written, told = EDITS[name]
    store.publish([BELIEF], NOON)
    assert store.publish([edited], NOON + DAY) == written
    assert [
        (one.subject, one.what, one.was, one.now) for one in store.changes_since(NOON + DAY)
    ] == told
    assert store.publish([edited], NOON + 2 * DAY) == 0
    kept = {link.repo.key for link in edited.paper.repos}
    assert {row["key"] for row in rows(store, "repositories")} == kept


def test_a_repository_stays_while_one_paper_has_it(store: Store) -> None:
    store.publish([BELIEF, BARE], NOON)
    without = Belief(ONE_LESS, {OWN: SHOWN, LOST: LOST_NOW})
    assert store.publish([without], NOON) == 2
    assert len(rows(store, "repositories")) == 3
    nothing = replace(BARE, paper=replace(BARE.paper, repos=()), repositories={})
    assert store.publish([nothing], NOON) == 2
    assert {row["key"] for row in rows(store, "repositories")} == {OWN.key, LOST.key}


def test_a_paper_without_an_entry_goes_with_all_that_only_it_has(store: Store) -> None:
    (seed_id,) = store.keep_seeds([Seed("list", 1, "A title")], NOON)
    store.publish_matches([(seed_id, Match(MatchState.MATCHED, PAPER, 1.0, (), ()))], NOON)
    store.publish([BELIEF, BARE], NOON)
    assert store.retract_papers_without_entry(NOON + DAY) == 1 + 1  # BARE and its one link
    assert [row["key"] for row in rows(store, "papers")] == ["2211.10950"]
    store.publish_matches([(seed_id, Match(MatchState.NOT_FOUND, None, 0.0, (), ()))], NOON)
    assert store.retract_papers_without_entry(NOON + 2 * DAY) == 3 + 3 + 1 + 3
    assert [rows(store, name) for name in ("papers", "repositories", "paper_links")] == [[], [], []]
    ended = [
        (one.subject, one.what, one.was, one.now)
        for one in store.changes_since(NOON + DAY)
        if one.what == "code_status"
    ]
    assert ended == [
        ("paper:seed:abc", "code_status", "none_found", None),
        ("paper:2211.10950", "code_status", "unknown", None),
    ]


def _paper(status: CodeStatus, promise: str | None = None) -> Belief:
    return Belief(PaperBelief(str(PAPER), RECORD, (), (), status, False, promise), {})


@pytest.mark.parametrize(
    ("before", "event"),
    [
        ([CodeStatus.PROMISED], "code released"),
        ([CodeStatus.AVAILABLE], None),
        ([CodeStatus.AVAILABLE, CodeStatus.GONE], None),
        ([CodeStatus.GONE, CodeStatus.PROMISED], "code released"),
        ([], None),
    ],
)
def test_what_was_so_before_it_was_unknown_is_no_news(
    store: Store, before: list[CodeStatus], event: str | None
) -> None:
    for number, status in enumerate([*before, CodeStatus.UNKNOWN, CodeStatus.AVAILABLE]):
        store.publish([_paper(status)], NOON + number * DAY)
    assert [one.event for one in store.changes_since(NOON)][-1] == event


def test_of_names_that_a_repository_had_the_latest_one_believed_counts(store: Store) -> None:
    """It is told as renamed, and not as new."""
    old, older = repo("Old/Name"), repo("older/name")
    for number, one in enumerate((older, old)):
        named = replace(
            SHOWN, repo=one, facts=replace(FACTS, repo=one, stars=number), moved_from=()
        )
        link = RepoLink(one, Relation.OFFICIAL, 8, ())
        key = f"2101.0000{number}"
        paper = replace(TOLD, key=key, record=None, links=(), repos=(link,))
        store.publish([Belief(paper, {one: named})], NOON)
    before = replace(SHOWN, moved_from=("older/name", "OLD/Name", "never/held"))
    paper = replace(TOLD, key="2101.00009", record=None, links=(), repos=TOLD.repos[:1])
    store.publish([Belief(paper, {OWN: before})], NOON + DAY)
    told = [(one.what, one.was, one.now) for one in store.changes_since(NOON + DAY)
            if one.subject.startswith("repo:")]  # fmt: skip
    assert told == [("full_name", "Old/Name", "Ada/Nets"), ("stars", "1", "7")]


# --- evidence -----------------------------------------------------------------------------

RESPONSE = Response("r1", "https://a.test/x", NOON, 200, 4, "aa", '"e"', "Sun, 1 Mar 2026", "token")
LINK = Claim(ClaimKind.LINK, "papers with code", Place.ARCHIVE, "words", OWN.url, date(2025, 7, 28))
PROMISE = Claim(ClaimKind.PROMISE, "arxiv abstract", Place.ABSTRACT, "will come")
LOOK = Look(OWN, RepoFacts(TOOL, entries=(Entry("a.py"),)), NOON, seen_again=NOON + DAY)
ABSENT = Look(RepoId(LOST.key, "ADA/Lost"), Absent(Absence.BLOCKED, "https://n.test"), NOON)
ASKED = Inquiry(
    f"paper:{PAPER}", "hugging face", NOON, NOON + DAY, Trouble.THROTTLED, "429", NOON + 2 * DAY
)
OPEN = Inquiry("seed:abc", "arxiv search")


def test_what_one_answer_taught_is_rows_that_say_where_from(store: Store) -> None:
    (seed_id,) = store.keep_seeds([Seed("list", 1, "A title")], NOON)
    store.record(
        Batch(
            NOON + DAY,
            RESPONSE,
            records=(("arxiv api", RECORD),),
            candidates=((seed_id, PAPER),),
            claims=((str(PAPER), LINK), ("seed:abc", PROMISE)),
            looks=(LOOK, ABSENT),
            inquiries=(ASKED, OPEN),
        )
    )
    assert rows(store, "responses") == [
        {"id": "r1", "url": "https://a.test/x", "fetched_at": STAMP, "status": 200, "bytes": 4,
         "sha256": "aa", "etag": '"e"', "last_modified": "Sun, 1 Mar 2026", "bound_to": "token",
         "run_id": None},
    ]  # fmt: skip
    facts = to_json(RECORD)
    assert rows(store, "records") == [
        {"arxiv_id": "2211.10950", "source": "arxiv api", "digest": digest(facts), "version": 3,
         "title": "A title of nets", "facts": facts, "response_id": "r1", "first_seen": NEXT,
         "last_seen": NEXT},
    ]  # fmt: skip
    assert rows(store, "candidates") == [{"seed_id": seed_id, "arxiv_id": "2211.10950"}]
    said = {"response_id": "r1", "first_seen": NEXT, "last_seen": NEXT}
    assert {row["kind"]: row for row in rows(store, "claims")} == {
        "link": {
            "paper_key": "2211.10950", "kind": "link", "source": "papers with code",
            "place": "archived table", "url": OWN.url, "context": "words",
            "said_on": "2025-07-28", **said,
            "digest": digest("link", "papers with code", "archived table", OWN.url, "words",
                             "2025-07-28"),
        },
        "promise": {
            "paper_key": "seed:abc", "kind": "promise", "source": "arxiv abstract",
            "place": "abstract", "url": None, "context": "will come", "said_on": None, **said,
            "digest": digest("promise", "arxiv abstract", "abstract", None, "will come"),
        },
    }  # fmt: skip
    shown, blocked = to_json(LOOK.answer), to_json(ABSENT.answer)
    assert {row["outcome"]: row for row in rows(store, "answers")} == {
        "shown": {"digest": digest("shown", shown), "outcome": "shown", "facts": shown},
        "blocked": {"digest": digest("blocked", blocked), "outcome": "blocked", "facts": blocked},
    }
    assert {row["asked"]: row for row in rows(store, "looks")} == {
        "Ada/Nets": {
            "asked_key": "github.com/ada/nets", "at": STAMP, "asked": "Ada/Nets",
            "shows_key": "github.com/big/tool", "digest": digest("shown", shown),
            "response_id": "r1", "last_seen": NEXT,
        },
        "ADA/Lost": {
            "asked_key": "github.com/ada/lost", "at": STAMP, "asked": "ADA/Lost",
            "shows_key": None, "digest": digest("blocked", blocked), "response_id": "r1",
            "last_seen": None,
        },
    }  # fmt: skip
    assert {row["subject"]: row for row in rows(store, "inquiries")} == {
        "paper:2211.10950": {
            "subject": "paper:2211.10950", "source": "hugging face", "answered_at": STAMP,
            "failed_at": NEXT, "trouble": "throttled", "detail": "429", "retry_at": LATER,
        },
        "seed:abc": dict.fromkeys(("answered_at", "failed_at", "trouble", "retry_at"))
        | {"subject": "seed:abc", "source": "arxiv search", "detail": ""},
    }  # fmt: skip


def test_what_rows_say_is_read_back_whole(store: Store) -> None:
    (seed_id,) = store.keep_seeds([Seed("list", 1, "A title")], NOON)
    store.record(
        Batch(NOON, records=(("s", RECORD),), candidates=((seed_id, PAPER),),
              claims=((str(PAPER), LINK), (f"seed:{seed_id}", PROMISE)), looks=(LOOK, ABSENT),
              inquiries=(ASKED, replace(OPEN, subject=f"seed:{seed_id}")))
    )  # fmt: skip
    decision = Decision(OWN.url, NOON)
    store.decide(str(PAPER), decision)
    told, other = store.paper_evidence([str(PAPER), f"seed:{seed_id}"])
    assert (told.key, told.claims, told.inquiries, told.decision, told.looks) == (
        str(PAPER), (LINK,), (ASKED,), decision, {},
    )  # fmt: skip
    assert (other.claims, other.inquiries, other.decision) == (
        (PROMISE,), (replace(OPEN, subject=f"seed:{seed_id}"),), None,
    )  # fmt: skip
    (seed,) = store.seed_evidence([seed_id])
    assert (seed.id, seed.seed, seed.candidates) == (
        seed_id, Seed("list", 1, "A title"), (RECORD,)
    )  # fmt: skip
    assert seed.inquiries == (replace(OPEN, subject=f"seed:{seed_id}"),)
    assert store.with_looks(told, [OWN]).looks == {OWN: (LOOK,)}
    assert store.with_looks(told, [TOOL]).looks == {OWN: (LOOK,)}
    assert store.with_looks(told, [LOST]).looks == {ABSENT.asked: (ABSENT,)}
    assert store.with_looks(told, [repo("no/body")]).looks == {}


def test_names_that_lead_to_one_another_are_read_together(store: Store) -> None:
    """However long the chain is, and in the order of the looks."""
    chain = [repo(f"a/r{number}") for number in range(5)]
    looks = [
        Look(one, RepoFacts(other), NOON + at * DAY)
        for at, (one, other) in enumerate(pairwise(chain))
    ]
    store.record(Batch(NOON, looks=tuple(looks[::-1])))
    store.record(Batch(NOON, looks=(replace(looks[0], at=NOON - DAY), LOOK)))
    (told,) = store.paper_evidence(["x"])
    expected = {
        chain[0]: (replace(looks[0], at=NOON - DAY), looks[0]),
        **{one: (look,) for one, look in zip(chain[1:], looks[1:], strict=False)},
    }
    for one in chain:
        assert store.with_looks(told, [one]).looks == expected


@pytest.mark.parametrize(
    ("change", "bound_to", "known"),
    [
        ({}, "token", True),
        ({}, "other", False),
        ({"etag": None}, "token", True),
        ({"last_modified": None}, "token", True),
        ({"etag": None, "last_modified": None}, "token", False),
        ({"bound_to": None}, "token", False),
        ({"url": "https://a.test/y"}, "token", False),
    ],
)
def test_an_answer_is_asked_about_again_by_what_its_host_knows_it_by(
    store: Store, change: dict[str, Any], bound_to: str, known: bool
) -> None:
    kept = replace(RESPONSE, **change)
    store.record(Batch(NOON, replace(kept, id="r0", fetched_at=NOON - DAY, etag='"old"')))
    store.record(Batch(NOON, kept))
    expected = Held("r1", kept.etag, kept.last_modified) if known else None
    assert store.held("https://a.test/x", bound_to) == expected


def test_what_still_holds_was_so_at_that_moment_too(store: Store) -> None:
    told = Batch(NOON, RESPONSE, claims=((str(PAPER), LINK),), looks=(LOOK, ABSENT))
    store.record(told)
    other = replace(RESPONSE, id="r2")
    store.record(Batch(NOON, other, looks=(replace(ABSENT, at=NOON - DAY),)))
    for at in (NOON + 2 * DAY, NOON + DAY):
        store.record(Batch(at, seen_again="r1"))
    seen = [(row["asked"], row["at"], row["last_seen"]) for row in rows(store, "looks")]
    assert sorted(seen, key=str) == sorted(
        [("Ada/Nets", STAMP, LATER), ("ADA/Lost", STAMP, LATER),
         ("ADA/Lost", "2026-02-28T12:00:00.000000Z", None)], key=str,
    )  # fmt: skip
    assert [row["last_seen"] for row in rows(store, "claims")] == [LATER]


def test_the_response_that_said_it_last_is_the_one_that_is_named(store: Store) -> None:
    responses = [replace(RESPONSE, id=f"r{number}") for number in range(3)]
    for number in (1, 2, 0):
        store.record(
            Batch(NOON + number * DAY, responses[number], records=(("s", RECORD),),
                  claims=((str(PAPER), LINK),))
        )  # fmt: skip
    for table in ("records", "claims"):
        (row,) = rows(store, table)
        assert (row["first_seen"], row["last_seen"], row["response_id"]) == (STAMP, LATER, "r2")


def test_of_two_failures_the_later_is_told_whatever_comes_first() -> None:
    later = replace(ASKED, answered_at=None)
    earlier = Inquiry(
        ASKED.subject, ASKED.source, NOON - DAY, NOON, Trouble.UNREACHABLE, "x", NOON + DAY
    )
    for first, second in ((later, earlier), (earlier, later)):
        with Store.open(None) as other:
            other.record(Batch(NOON, inquiries=(first,)))
            other.record(Batch(NOON, inquiries=(second,)))
            expected = replace(later, answered_at=NOON - DAY)
            assert other.inquiries([ASKED.subject]) == {ASKED.subject: (expected,)}


@pytest.mark.parametrize(("since", "counts"), [(-1, True), (0, False), (1, False)])
def test_an_answer_up_to_a_moment_counts_as_none_while_it_is_asked_for_again(
    store: Store, since: int, counts: bool
) -> None:
    store.record(Batch(NOON, inquiries=(ASKED,)))
    marks = {(ASKED.subject, ASKED.source): NOON + timedelta(microseconds=since)}
    with store.asking_again(marks):
        (told,) = store.paper_evidence([str(PAPER)])
    expected = ASKED if counts else replace(ASKED, answered_at=None)
    assert told.inquiries == (expected,)
    (after,) = store.paper_evidence([str(PAPER)])
    assert after.inquiries == (ASKED,)


def test_the_decision_file_has_the_last_word_and_keeps_the_day_it_said_so(store: Store) -> None:
    store.decide("2211.10950", Decision("by hand", NOON + DAY))
    store.decide("2211.10950", Decision("too old", NOON))

    def held() -> dict[str, Decision | None]:
        return {one.key: one.decision for one in store.paper_evidence(["2211.10950", "seed:abc"])}

    assert held() == {"2211.10950": Decision("by hand", NOON + DAY), "seed:abc": None}
    both = [Ruling("2211.10950", "filed"), Ruling("seed:abc", None)]
    store.keep_rulings(both, NOON)
    store.keep_rulings(both, NOON + DAY)
    assert held() == {"2211.10950": Decision("filed", NOON), "seed:abc": Decision(None, NOON)}
    store.keep_rulings([Ruling("seed:abc", "now")], NOON + DAY)
    assert held() == {
        "2211.10950": Decision("by hand", NOON + DAY),
        "seed:abc": Decision("now", NOON + DAY),
    }


# --- columns ------------------------------------------------------------------------------


def test_a_content_s_name_tells_its_parts_apart() -> None:
    """Databases hold these names: they do not change."""
    assert digest("a", "b") == "f04cdced9736a69da610"
    names = [digest("a", "b"), digest("ab"), digest("a", None, "b"), digest("a", "", ""), digest()]
    assert len(set(names)) == len(names)
    assert digest("a", None) == digest("a", "")
    assert {len(name) for name in names} == {20}


@pytest.mark.parametrize("text", ["", "today", "2026-13-01T00:00:00Z", None, 7])
def test_a_moment_that_nobody_wrote_is_told_as_such(text: Any) -> None:
    with pytest.raises(StoreError, match=r"^the database holds what this program did not write: "):
        moment(text)


@pytest.mark.parametrize("text", ["", "{", '{"repo": 1}', "[" * 100_000, None])
def test_json_that_nobody_wrote_is_told_as_such(text: Any) -> None:
    with pytest.raises(StoreError, match=r"^the database holds what this program did not write: "):
        from_json(text, RepoFacts)
