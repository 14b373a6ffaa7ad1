"""Evidence only widens, belief is written only where it differs, and both survive what comes."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from crawler.core.believe import Belief, believe, claims_on
from crawler.core.evidence import Inquiry, Look
from crawler.core.http import Attempt
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
    Rejected,
    RepoFacts,
    Seed,
    Trouble,
)
from crawler.faces.story import story
from crawler.store import Batch, Store
from crawler.store.batch import Response
from crawler.store.belief import BELIEF
from crawler.store.migrations import migrations
from crawler.store.runs import RequestsView
from tests.values import repo

DAY = timedelta(days=1)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAPER = ArxivId("2211.10950")


OLD, NEW = repo("Flash-321/ARLDM"), repo("xichenpan/ARLDM")
CODE = RepoFacts(NEW, entries=(Entry("main.py"),), stars=3, license="MIT")
SEED = Seed("list", 1, "A title", ("Xichen Pan",), authors_complete=True)
RECORD = ArxivRecord(PAPER, 1, "A title", ("Xichen Pan",), published=NOON)
CLAIM = Claim(ClaimKind.LINK, "arxiv html", Place.FOOTNOTE, "Our code is at", OLD.url)
DATED = replace(CLAIM, source="papers with code", said_on=date(2025, 7, 28))
MATCHED = Match(MatchState.MATCHED, PAPER, 1.0, ("title exact",), ())


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(None) as opened:
        yield opened


def dump(store: Store, *tables: str) -> list[str]:
    """The rows of the tables named, or of all."""
    names = tables or [name for name in store._db.table_names() if not name.startswith("_")]
    return sorted(
        f"{name}: {row}" for name in names for row in map(dict, store._db.table(name).rows)
    )


def belief_of(store: Store) -> Belief:
    (told,) = store.paper_evidence([str(PAPER)])
    claims = claims_on(told, [])
    seen = store.with_looks(told, [OLD])
    return believe(seen, claims)


BATCHES = (
    Batch(NOON, Response("r1", "https://x", NOON, 200, 1, "aa"), records=(("api", RECORD),)),
    Batch(NOON + DAY, Response("r2", "https://x", NOON, 200, 1, "aa"), records=(("api", RECORD),)),
    Batch(NOON, claims=((str(PAPER), CLAIM),)),
    Batch(NOON, claims=((str(PAPER), DATED),)),
    Batch(NOON, looks=(Look(OLD, CODE, NOON),)),
    Batch(NOON, looks=(Look(NEW, CODE, NOON + DAY),)),
    Batch(NOON, looks=(Look(NEW, Absent(Absence.NOT_FOUND), NOON + 2 * DAY),)),
    Batch(NOON, inquiries=(Inquiry("paper:x", "s", answered_at=NOON),)),
    Batch(NOON, inquiries=(Inquiry("paper:x", "s", None, NOON + DAY, Trouble.THROTTLED, "429"),)),
    Batch(NOON, inquiries=(Inquiry("paper:x", "s", None, NOON, Trouble.UNREACHABLE, "down"),)),
)


@given(
    st.lists(st.sampled_from(BATCHES), max_size=12),
    st.randoms(use_true_random=False),
)
def test_evidence_is_the_same_in_any_order_and_however_often_it_is_told(
    batches: list[Batch], rng: random.Random
) -> None:
    shuffled = batches + batches
    rng.shuffle(shuffled)
    with Store.open(None) as one, Store.open(None) as other:
        for batch in batches:
            one.record(batch)
        for batch in shuffled:
            other.record(batch)
        assert dump(one) == dump(other)


def test_what_was_kept_is_read_back_whole(store: Store) -> None:
    for batch in BATCHES:
        store.record(batch)
    (told,) = store.paper_evidence([str(PAPER)])
    (sourced,) = told.records
    assert (sourced.record, sourced.source) == (RECORD, "api")
    assert (sourced.first_seen, sourced.last_seen) == (NOON, NOON + DAY)
    assert set(told.claims) == {CLAIM, DATED}
    seen = store.with_looks(told, [OLD])
    assert seen.looks == {
        OLD: (Look(OLD, CODE, NOON),),
        NEW: (
            Look(NEW, CODE, NOON + DAY),
            Look(NEW, Absent(Absence.NOT_FOUND), NOON + 2 * DAY),
        ),
    }


def test_a_failure_never_takes_an_answer_away(store: Store) -> None:
    failed = Inquiry("paper:x", "s", None, NOON + DAY, Trouble.THROTTLED, "429")
    store.record(Batch(NOON, inquiries=(Inquiry("paper:x", "s", answered_at=NOON),)))
    store.record(Batch(NOON, inquiries=(failed,)))
    (told,) = store.paper_evidence(["x"])
    assert told.inquiries == (Inquiry("paper:x", "s", NOON, NOON + DAY, Trouble.THROTTLED, "429"),)
    assert store.troubles() == []


def test_a_batch_is_kept_whole_or_not_at_all(store: Store) -> None:
    before = dump(store)
    broken = Batch(
        NOON,
        records=(("api", RECORD),),
        candidates=(("no such seed", PAPER),),
    )
    with pytest.raises(sqlite3.IntegrityError):
        store.record(broken)
    assert dump(store) == before


# --- seeds --------------------------------------------------------------------------


def keep(store: Store, *entries: Seed | Rejected, at: datetime = NOON) -> list[str]:
    store.keep_seeds(entries, at)
    return store.seed_ids(["list"])


def test_an_entry_keeps_its_identity_when_it_moves_and_its_history_when_it_leaves(
    store: Store,
) -> None:
    other = Seed("list", 5, "Another title")
    first, second = keep(store, SEED, other)
    moved = Seed("list", 9, "A title", ("Xichen Pan",), authors_complete=True)
    assert keep(store, other, moved) == [second, first]
    assert keep(store, other) == [second]
    assert sorted(store.seed_ids()) == sorted([first, second])


def test_reading_one_list_says_nothing_of_another(store: Store) -> None:
    keep(store, SEED)
    store.keep_seeds([Seed("other", 1, "A title")], NOON)
    assert len(store.seed_ids(["list"])) == len(store.seed_ids(["other"])) == 1


def test_the_same_title_twice_in_a_list_is_two_entries(store: Store) -> None:
    assert len(set(keep(store, SEED, Seed("list", 7, "A Title!")))) == 2


def test_what_was_rejected_goes_when_the_list_is_mended(store: Store) -> None:
    keep(store, Rejected("list", 3, "???", "not understood"))
    assert store.rejected() == 1
    keep(store, SEED)
    assert store.rejected() == 0


# --- belief -------------------------------------------------------------------------


def filled(store: Store) -> Belief:
    (seed_id,) = keep(store, SEED)
    for batch in BATCHES:
        store.record(batch)
    store.publish_matches([(seed_id, MATCHED)])
    return belief_of(store)


def test_publishing_the_same_belief_again_changes_no_row(store: Store) -> None:
    belief = filled(store)
    assert store.publish([belief]) == 6
    before = dump(store, *(table.name for table in BELIEF))
    assert store.publish([belief]) == 0
    assert dump(store, *(table.name for table in BELIEF)) == before


def test_belief_can_be_thrown_away_and_made_again(store: Store) -> None:
    belief = filled(store)
    store.publish([belief])
    before = dump(store, *(table.name for table in BELIEF))
    for table in reversed(BELIEF):
        store._db.execute(f"delete from {table.name}")
    assert dump(store, "papers") == []
    (seed_id,) = store.seed_ids(["list"])
    store.publish_matches([(seed_id, MATCHED)])
    store.publish([belief_of(store)])
    assert dump(store, *(table.name for table in BELIEF)) == before


def test_a_link_that_is_no_longer_believed_goes(store: Store) -> None:
    belief = filled(store)
    store.publish([belief])
    (told,) = store.paper_evidence([str(PAPER)])
    bare = believe(told, [])
    assert store.publish([bare]) == 4
    assert dump(store, "paper_repositories") == []
    assert "code" not in {link.kind for view in store.papers() for link in view.links}


def test_a_paper_that_no_entry_names_is_retracted_and_its_evidence_stays(store: Store) -> None:
    store.publish([filled(store)])
    (seed_id,) = store.seed_ids(["list"])
    store.publish_matches([(seed_id, Match(MatchState.NOT_FOUND, None, 0.0, (), ()))])
    assert store.retract_papers_without_entry() == 6
    assert (dump(store, "papers"), dump(store, "repositories")) == ([], [])
    assert len(dump(store, "records")) == 1


def test_links_that_come_and_go_are_told_once_each(store: Store) -> None:
    """Those of a paper that is new are part of that news."""
    belief = filled(store)
    (told,) = store.paper_evidence([str(PAPER)])
    bare = believe(told, [])
    seen: list[list[tuple[object, ...]]] = []
    for one in (belief, bare, belief):
        before = set(_links_told(store))
        store.publish([one])
        seen.append(sorted(set(_links_told(store)) - before))
    link = "https://github.com/xichenpan/ARLDM"
    assert [[row[1:] for row in rows] for rows in seen] == [
        [],
        [("link", link, None), ("relation to github.com/xichenpan/arldm", "official", None)],
        [("link", None, link), ("relation to github.com/xichenpan/arldm", None, "official")],
    ]


def _links_told(store: Store) -> list[tuple[object, ...]]:
    sql = "select id, what, was, now from changes where what = 'link' or what like 'relation %'"
    return list(store._db.execute(sql))


def test_a_repository_that_no_paper_has_is_forgotten_and_counted(store: Store) -> None:
    store.publish([filled(store)])
    assert store.drop_strays() == 0
    (row,) = store._db["repositories"].rows
    strays = [row | {"key": f"github.com/z/{number}"} for number in range(1_001)]
    store._db["repositories"].insert_all(strays)
    assert store.drop_strays() == 1_001
    assert [one["key"] for one in store._db["repositories"].rows] == [row["key"]]


def test_the_overview_reads_well(store: Store) -> None:
    store.publish([filled(store)])
    (row,) = store._db.view("paper_overview").rows
    assert row == {
        "title": "A title",
        "arxiv_id": "2211.10950",
        "paper": "https://arxiv.org/abs/2211.10950",
        "published": "2026-03-01",
        "code": "unknown",
        "relation": "official",
        "repository": "https://github.com/xichenpan/ARLDM",
        "archived": None,
        "stars": 3,
        "language": None,
        "license": "MIT",
        "pushed": None,
        "checked": "2026-03-03",
        "seeds": "list:1",
        "withdrawn": 0,
        "number": 1,
    }


def test_candidates_are_read_as_resolve_tells_them(store: Store) -> None:
    (seed_id,) = keep(store, SEED)
    rival = Candidate(PAPER, "A title", 0.91238, ("title exact",))
    match = Match(MatchState.AMBIGUOUS, None, 0.91238, ("two alike",), (rival,))
    store.publish_matches([(seed_id, match)])
    (evidence,) = store.paper_evidence([f"seed:{seed_id}"])
    store.publish([believe(evidence, ())])
    (view,) = store.papers()
    told = {"title": "A title", "score": 0.912, "evidence": ("title exact",)}
    assert view.match.candidates == (told | {"arxiv_id": "2211.10950"},)
    assert "candidate 2211.10950: A title" in story(view)


# --- the file -----------------------------------------------------------------------


def test_tables_are_strict_keys_are_checked_and_readers_go_on(tmp_path: Path) -> None:
    with Store.open(tmp_path / "new" / "papers.db") as store:
        db = store._db
        loose = [table.name for table in db.tables if not table.strict]
        # SQLite makes the tables of its full-text search itself.
        assert [name for name in loose if "paper_search" not in name] == ["_sqlite_migrations"]
        assert db.journal_mode == "wal"
        assert db.execute("pragma foreign_keys").fetchone() == (1,)


def test_the_schema_in_the_repository_is_the_one_that_is_made(store: Store) -> None:
    shipped = (Path(__file__).parents[2] / "db" / "schema.sql").read_text()
    assert f"{store.schema()}\n" == shipped


def test_a_database_of_every_step_opens_at_the_newest(tmp_path: Path) -> None:
    steps = [step.name for step in migrations._migrations]
    for number in range(1, len(steps)):
        path = tmp_path / f"{number}.db"
        db = Database(path)
        migrations.apply(db, stop_before=steps[number])
        db.execute("pragma application_id = 1668446060")
        db.close()
        with Store.open(path) as store, Store.open(None) as fresh:
            assert store.schema() == fresh.schema()


def test_reading_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "papers.db"
    with Store.open(path) as store:
        store.publish([filled(store)])
    with Store.read(path) as store:
        assert [view.arxiv_id for view in store.papers()] == ["2211.10950"]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            store.publish_matches([("x", MATCHED)])


def test_a_run_is_kept_with_how_it_ended_and_what_it_asked(store: Store) -> None:
    def sent(status: int, trouble: Trouble | None, number: int) -> Attempt:
        return Attempt("x.org", NOON, status, trouble, 100, 1.5, number)

    fresh = [[sent(429, Trouble.THROTTLED, 1), sent(200, None, 2)], [sent(200, None, 1)]]
    store.begin_run("run", NOON, fresh.pop)
    store.record(BATCHES[2])
    store.end_run(NOON + DAY, {"matched": 17, "changed": 3, "unknown": 1}, 1)
    (row,) = store._db.table("runs").rows
    assert row == {
        "id": 1,
        "command": "run",
        "started_at": "2026-03-01T12:00:00.000000Z",
        "ended_at": "2026-03-02T12:00:00.000000Z",
        "outcome": '{"matched": 17, "changed": 3, "unknown": 1}',
        "exit_code": 1,
        "requests": 3,
        "retries": 1,
        "waited": 4.5,
        "bytes": 300,
        "changed": 3,
        "unknown": 1,
    }
    assert store.requests_of(1) == [
        RequestsView("x.org", "answered", 2, 1, 3.0, 200),
        RequestsView("x.org", "throttled", 1, 0, 1.5, 100),
    ]


def test_a_host_is_silent_since_its_first_failure_after_its_last_answer(store: Store) -> None:
    def night(day: int, *troubles: Trouble | None) -> None:
        attempts = [
            Attempt("x.org", NOON + day * DAY, None, trouble, 0, 0.0, 1) for trouble in troubles
        ]
        store.begin_run("refresh", NOON, lambda: [attempts.pop(0)] if attempts else [])
        for _ in troubles:
            store.record(Batch(NOON))

    night(0, None)
    night(1, Trouble.UNREACHABLE, None)
    assert store.silent_hosts() == []
    night(2, None, Trouble.UNREACHABLE)
    night(3, Trouble.UNREACHABLE)
    night(4, Trouble.THROTTLED)
    (host,) = store.silent_hosts()
    assert (host.failing_since[:10], host.trouble) == ("2026-03-03", "throttled")
    assert (host.answered_at or "")[:10] == "2026-03-03"
    night(5, Trouble.THROTTLED, None)
    assert store.silent_hosts() == []


# --- changes ------------------------------------------------------------------------


def told(store: Store) -> list[tuple[str, str, str | None, str | None, str | None]]:
    return [
        (one.subject, one.what, one.was, one.now, one.event)
        for one in store.changes_since(NOON - DAY)
    ]


def test_every_change_of_belief_is_one_row_and_no_change_is_none(store: Store) -> None:
    (seed_id,) = keep(store, SEED)
    store.record(BATCHES[0])
    store.record(BATCHES[2])
    store.record(Batch(NOON, looks=(Look(OLD, CODE, NOON),)))
    store.publish_matches([(seed_id, MATCHED)], NOON)
    store.publish([belief_of(store)], NOON)
    first = [
        (f"seed:{seed_id}", "arxiv_id", None, "2211.10950", None),
        (f"repo:{NEW.key}", "status", None, "available", None),
        ("paper:2211.10950", "code_status", None, "available", None),
    ]
    assert told(store) == first
    store.publish_matches([(seed_id, MATCHED)], NOON)
    store.publish([belief_of(store)], NOON)
    assert told(store) == first
    gone = [
        Batch(NOON, looks=(Look(NEW, Absent(Absence.NOT_FOUND), NOON + day * DAY),))
        for day in (1, 4, 9)
    ]
    store.record(gone[0])
    store.publish([belief_of(store)], NOON + DAY)
    store.record(gone[1])
    store.record(gone[2])
    store.publish([belief_of(store)], NOON + 9 * DAY)
    assert told(store)[3:] == [
        (f"repo:{NEW.key}", "status", "available", "unknown", None),
        ("paper:2211.10950", "code_status", "available", "unknown", None),
        (f"repo:{NEW.key}", "status", "unknown", "gone", "repository gone"),
        ("paper:2211.10950", "code_status", "unknown", "gone", None),
    ]
    last = list(store.changes_since(NOON, news=True))
    assert [(one.title, one.arxiv_id) for one in last] == [("A title", "2211.10950")]
    assert last[0].evidence == "looked at 2026-03-10T12:00:00.000000Z: not found"


def test_a_renamed_repository_is_one_piece_of_news_and_its_old_row_goes(store: Store) -> None:
    (seed_id,) = keep(store, SEED)
    store.record(BATCHES[0])
    store.record(BATCHES[2])
    before = RepoFacts(OLD, entries=(Entry("main.py"),), stars=3, license="MIT")
    store.record(Batch(NOON, looks=(Look(OLD, before, NOON),)))
    store.publish_matches([(seed_id, MATCHED)], NOON)
    store.publish([belief_of(store)], NOON)
    store.record(Batch(NOON, looks=(Look(OLD, CODE, NOON + DAY),)))
    store.publish([belief_of(store)], NOON + DAY)
    news = [one for one in told(store) if one[4]]
    assert news == [
        (
            f"repo:{NEW.key}",
            "full_name",
            "Flash-321/ARLDM",
            "xichenpan/ARLDM",
            "repository renamed",
        )
    ]
    assert [row["key"] for row in store._db.table("repositories").rows] == [NEW.key]
