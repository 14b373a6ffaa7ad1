"""Strangers' text reaches terminal and spreadsheet harmless and readable."""

from __future__ import annotations

import csv
import io
import json
import logging
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from crawler.core.ids import github
from crawler.core.model import Entry, PartialDate, Rejected, RepoFacts, Seed
from crawler.core.status import RepoBelief, RepoStatus
from crawler.faces import jsonl, tables
from crawler.faces.csvfile import COLUMNS, write_csv
from crawler.faces.logs import set_up_logs
from crawler.faces.steering import safe
from crawler.faces.story import show_story, story
from crawler.faces.watch import ProgressBar
from crawler.store.views import CodeView, Tally, TroubleView
from tests.faces.papers import paper, repository, unmatched

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
REPO = github("xichenpan", "ARLDM")
assert REPO is not None
EVIL = "\x1b[31mred\x1b[0m \u202eright to left\u202c bell\x07 null\x00 \udc80"


# --- text -----------------------------------------------------------------------------


def test_what_steers_a_terminal_is_replaced() -> None:
    assert (
        safe(EVIL)
        == "\ufffd[31mred\ufffd[0m \ufffdright to left\ufffd bell\ufffd null\ufffd \ufffd"
    )
    assert safe("a\nb\tc") == "a b c"
    assert safe("Grüße, 日本語 — عربى") == "Grüße, 日本語 — عربى"


@given(st.text(alphabet=st.characters()))
def test_no_text_gets_through_with_a_control_character(text: str) -> None:
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in safe(text))


def test_tables_and_stories_show_strangers_text_harmless(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tables.show(tables.papers_table([paper(EVIL)]))
    tables.show(tables.seeds_table([Rejected("list", 1, EVIL, "no")]))
    shown = capsys.readouterr().out + story(paper(EVIL))
    assert "red" in shown
    assert not set(shown) & set("\x1b\x07\x00\u202e")


def test_a_story_on_a_terminal_stands_out_and_wraps_under_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = paper(EVIL, code=CodeView("gone", True, None, (repository(reasons=("word " * 20,)),)))
    lines = {}
    for no_color in ("", "1"):
        monkeypatch.setenv("NO_COLOR", no_color)
        file = io.StringIO()
        show_story(told, Console(file=file, force_terminal=True, width=60))
        lines[no_color] = file.getvalue().splitlines()
    plain, coloured = lines["1"], lines[""]
    assert "\x1b[1mcode:\x1b[0m gone, official" in [line.rstrip() for line in plain]
    assert "\x1b[1mcode:\x1b[0m \x1b[31mgone\x1b[0m, official" in [s.rstrip() for s in coloured]
    assert [line for line in plain if "word" in line] == [
        f"    {'word ' * 11:<56}",
        f"    {'word ' * 9:<56}",
    ]
    assert "\x1b[31mred" not in "".join(coloured)


def test_a_table_off_the_terminal_is_bare_lines(capsys: pytest.CaptureFixture[str]) -> None:
    tables.show(tables.papers_table([paper(), unmatched()]))
    head, rule, first, second = capsys.readouterr().out.splitlines()
    assert head.split() == ["arXiv", "title", "match", "code", "repository", "stars"]
    assert set(rule) == {" ", "─"}
    assert first.split() == [
        "2211.10950", "A", "title", "matched", "available",
        "xichenpan/ARLDM", "(was", "Flash-321/ARLDM)", "193",
    ]  # fmt: skip
    assert second.split() == ["Another", "ambiguous", "unknown"]


def test_troubles_say_since_when(capsys: pytest.CaptureFixture[str]) -> None:
    trouble = TroubleView(
        "seed:abc", "arxiv search", "throttled", "status 429", "2026-03-01T12:00:00"
    )
    tables.show(tables.troubles_table([trouble]))
    assert "throttled: status 429" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("rejected", "changed", "line"),
    [
        (0, 0, "resolved 17, ambiguous 1, code available 12, code none found 6, nothing changed"),
        (
            2,
            1,
            "resolved 17, ambiguous 1, code available 12, code none found 6, rejected 2, "
            "1 row of belief changed",
        ),
    ],
)
def test_the_outcome_is_one_line_of_words(rejected: int, changed: int, line: str) -> None:
    tally = Tally({"matched": 17, "ambiguous": 1}, {"available": 12, "none_found": 6}, {})
    assert tables.outcome(tally, rejected, changed) == line


@pytest.mark.parametrize(
    ("matches", "code", "is_open"),
    [
        ({"matched": 1}, {"available": 1}, False),
        ({"not_found": 1}, {"none_found": 1}, False),
        ({"ambiguous": 1}, {}, True),
        ({"unknown": 1}, {}, True),
        ({"matched": 1}, {"unknown": 1}, True),
    ],
)
def test_what_is_ambiguous_or_unknown_is_open(
    matches: dict[str, int], code: dict[str, int], is_open: bool
) -> None:
    assert Tally(matches, code, {}).is_open is is_open


# --- files ----------------------------------------------------------------------------


def test_a_spreadsheet_takes_no_title_for_a_formula() -> None:
    file = io.StringIO()
    titles = ["=1+1", "+1", "-1", "@x", "\tx", 'fine, "quoted"\nand broken']
    write_csv([paper(title) for title in titles], file)
    rows = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert [row["title"] for row in rows] == [*(f"'{title}" for title in titles[:5]), titles[5]]


def test_a_line_of_csv_says_all() -> None:
    file = io.StringIO()
    write_csv([paper(), unmatched()], file)
    first, second = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert tuple(first) == COLUMNS
    assert first == {
        "arxiv_id": "2211.10950",
        "title": "A title",
        "authors": "Xichen Pan; Pengda Qin",
        "published": "2022-11-20",
        "categories": "cs.CV",
        "doi": "",
        "match": "matched",
        "score": "0.998",
        "code": "available",
        "official": "yes",
        "repository": "https://github.com/xichenpan/ARLDM",
        "repository_status": "available",
        "moved_from": "Flash-321/ARLDM",
        "archived": "no",
        "stars": "193",
        "language": "Python",
        "license": "MIT",
        "pushed_at": "2023-04-19T00:00:00Z",
        "checked_at": "2026-03-01T12:00:00Z",
        "seeds": "list:1",
    }
    assert (second["arxiv_id"], second["repository"], second["official"]) == ("", "", "no")


def test_a_json_list_is_valid_with_none_and_with_many() -> None:
    for values in ([], [1], [1, {"a": None}]):
        file = io.StringIO()
        jsonl.write_list(values, file)
        assert json.loads(file.getvalue()) == values


def test_an_entry_is_told_as_promised() -> None:
    seed = Seed("list", 3, "A title", ("A B",), False, PartialDate(2022, 11), urls=("https://x.y",))
    assert json.loads(jsonl.line(jsonl.entry(seed))) == {
        "kind": "seed", "source": "list", "line": 3, "title": "A title", "authors": ["A B"],
        "authors_complete": False, "date": "2022-11", "year_inferred": False, "category": None,
        "code_badge": False, "abstract": None, "arxiv_id": None, "doi": None,
        "urls": ["https://x.y"],
    }  # fmt: skip
    assert json.loads(jsonl.line(jsonl.entry(Rejected("list", 57, "x", "why")))) == {
        "kind": "rejected", "source": "list", "line": 57, "text": "x", "reason": "why",
    }  # fmt: skip


def test_a_check_is_told_as_promised() -> None:
    facts = RepoFacts(REPO, archived=False, entries=(Entry("a.py"),), stars=12, pushed_at=NOON)
    belief = RepoBelief(REPO, RepoStatus.AVAILABLE, facts=facts, evidence=("1 source file",))
    row = json.loads(jsonl.line(jsonl.checked("github.com/xichenpan/ARLDM", belief, "", NOON)))
    assert row == {
        "repo": "xichenpan/ARLDM", "host": "github.com", "url": REPO.url,
        "asked": "github.com/xichenpan/ARLDM", "status": "available", "last_known": None,
        "moved_from": [], "archived": False, "fork_of": None, "license": None, "language": None,
        "stars": 12, "pushed_at": "2026-03-01T12:00:00Z", "notice": None,
        "evidence": ["1 source file"], "checked_at": "2026-03-01T12:00:00Z",
    }  # fmt: skip


# --- logs and progress ------------------------------------------------------------------


def test_logs_for_machines_are_json_and_those_for_people_are_harmless(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logs(quiet=False, as_json=True)
    logging.getLogger("crawler.net").info("no answer from %s", "x")
    line = json.loads(capsys.readouterr().err)
    assert datetime.fromisoformat(line.pop("time")).tzinfo is not None
    assert line == {
        "level": "info", "event": "log", "logger": "crawler.net", "message": "no answer from x",
    }  # fmt: skip
    set_up_logs(quiet=False, as_json=False)
    logging.getLogger("crawler.net").warning("\x1b[2J")
    assert capsys.readouterr().err == "\ufffd[2J\n"
    set_up_logs(quiet=True, as_json=False)
    logging.getLogger("crawler.net").warning("x")
    assert capsys.readouterr().err == ""


def test_progress_is_a_line_a_stage_off_the_terminal_and_nothing_when_quiet(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for quiet in (False, True):
        with ProgressBar(tables.screen(), quiet=quiet) as bar:
            bar.stage("finding papers", 18)
            bar.step(18)
            bar.stage("nothing to do", 0)
    assert capsys.readouterr().err == "finding papers: 18\n"
