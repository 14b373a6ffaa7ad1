"""A text that a stranger wrote reaches every face harmless and readable: one table for all."""

from __future__ import annotations

import io
import json
import logging
import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.core.changes import Event
from crawler.core.match import Candidate, Match, MatchState
from crawler.core.model import ArxivId, Rejected, Seed
from crawler.faces import jsonl, tables
from crawler.faces.atom import Feed, write_atom
from crawler.faces.bibtex import write_bibtex
from crawler.faces.csvfile import write_csv
from crawler.faces.headlines import details, headline
from crawler.faces.logs import JsonLines, Plain
from crawler.faces.markdown import write_markdown
from crawler.faces.payload import payload
from crawler.faces.story import story
from crawler.report.page import write_report
from crawler.store.changes import ChangeView
from crawler.store.runs import HostView
from crawler.store.views import CodeView, EntryView, LinkView, MatchView, TroubleView
from tests.command import Shell
from tests.faces.papers import HOSTILE, paper, repository, unmatched
from tests.report.test_report import WISHES, Papers

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXTS = HOSTILE | {
    "a window title": "\x1b]2;owned\x1b\\safe words",
    "a link that lies": "\x1b]8;;https://evil.example\x1b\\safe words\x1b]8;;\x1b\\",
    "an answer to be typed": "\x1b[c\x1b[6n\x1b]52;c;cm0gLXJm\x07safe words",
    "control sequences in one character": "\x9b31mred\x9b0m \x9d0;owned\x9c\x90q\x9c \x85\x8d",
    "a return to the line's start": "safe words\rowned\b\b\b\x7f\x0b\x0c",
    "right to left without end": "\u202esdrow efas \u2067\u2066\u200e\u061c",
    "what nobody sees": "a\u200b\u2060\ufeff\u00ad\U000e0041\ufe0f safe words",
    "a formula of another kind": "@SUM(1+1)*cmd|' /C calc'!A0",
    "a formula behind a sign": "\t=1+1",
    "a formula in wide letters": "＝1+1",
    "a negative formula": "-2+3+cmd|' /C calc'!A0",
    "quotes": '"; DROP TABLE papers; -- \'"',
    "an entity": "&lt;script&gt; &#x1b;[31m &amp;amp; &nbsp;",
    "a script's end": "</script><script>alert(1)</script><!--<script>",
    "a style's end": "</style><style>*{display:none}",
    "JavaScript": "\u2028alert(1)//`${alert(1)}`",
    "halves of characters": "\ud800 safe \udfff words \udc9b",
    "no characters": "\ufffe\uffff\U0001ffff safe words",
    "a mention": "@everyone @channel <!here> <@U1> http://evil.example www.evil.example",
    "a tower of marks": "Z" + "\u0300\u0316" * 500 + "algo",
    "a hundred thousand letters": "long words " * 10_000,
    "TeX that runs": "\\write18{rm -rf ~} \\input{/etc/passwd} \\csname x\\endcsname ^^5c",
    "a page's end": "<!-- crawler:end --> words",
}


def _change(text: str) -> ChangeView:
    return ChangeView(
        id=1, at="2026-03-01T12:00:00.000000Z", run_id=1, subject=f"repo:{text}", what=text,
        was=text, now=text, event=Event.CODE_RELEASED, evidence=text, response_id=None,
        arxiv_id="2211.10950", title=text, url=text,
    )  # fmt: skip


def _paper(text: str, **changes: object) -> object:
    repo = repository(
        repo=text, url=text, asked=text, moved_from=(text,), license=text, language=text,
        fork_of=text, notice=text, evidence=(text,), reasons=(text,), pushed_at=text,
    )  # fmt: skip
    return paper(
        text,
        authors=(text, text),
        comment=text,
        journal_ref=text,
        doi=text,
        categories=(text,),
        seeds=(EntryView("abc", text, 1),),
        match=MatchView("ambiguous", 0.4, (text,), ({"arxiv_id": "x", "title": text},)),
        links=(LinkView("project", text, text),),
        code=CodeView("promised", False, text, (repo,)),
        **changes,
    )


def _shown(table: object) -> str:
    """As off a terminal; on one, rich measures the same cells."""
    capture = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", capture)
        tables.show(table)  # type: ignore[arg-type]
    return capture.getvalue()


def _table(text: str) -> str:
    seed = Seed("list", 1, text, (text,))
    rival = Candidate(ArxivId("2211.10950"), text, 0.9, (text,))
    match = Match(MatchState.AMBIGUOUS, None, 0.4, (text,), (rival,))
    checked = jsonl.checked(text, None, text, NOON) | {"language": text, "license": text}
    made = (
        tables.papers_table([_paper(text)]),  # type: ignore[list-item]
        tables.seeds_table([seed, Rejected("list", 2, text, text)]),
        tables.matches_table([(seed, match)]),
        tables.checks_table([checked]),
        tables.changes_table([_change(text)]),
        tables.troubles_table([TroubleView(text, text, text, text, NOON.isoformat())]),
        tables.silent_table([HostView(text, NOON.isoformat(), None, text)]),
    )
    return "".join(map(_shown, made))


def _written(write: Callable[..., None], *what: object) -> str:
    file = io.StringIO()
    write(*what, file)
    return file.getvalue()


def _log(formatter: logging.Formatter) -> Callable[[str], str]:
    def line(text: str) -> str:
        record = logging.LogRecord("crawler", logging.INFO, "", 1, "%s", (text,), None)
        return formatter.format(record) + "\n"

    return line


def _jsonl(text: str) -> str:
    """Halves of characters never get so far: they were replaced where they came in."""
    whole = text.encode("utf-8", "replace").decode()
    return f"{jsonl.line(jsonl.entry(Seed('list', 1, whole, (whole,))))}\n"


_OURS = Feed("Our papers", "A lab", "https://lab.test/x", "2026-09-01T03:00:00.000000Z")
FACES: dict[str, Callable[[str], str]] = {
    "tables": _table,
    "show": lambda text: story(_paper(text)),  # type: ignore[arg-type]
    "headlines": lambda text: "\n".join([headline(_change(text)), *details(_change(text))]),
    "log": _log(Plain()),
    "JSON log": _log(JsonLines()),
    "JSON lines": _jsonl,
    "CSV": lambda text: _written(write_csv, [_paper(text)]),
    "BibTeX": lambda text: _written(write_bibtex, [_paper(text)]),
    "Markdown": lambda text: _written(write_markdown, [_paper(text)]),
    "Atom": lambda text: _written(write_atom, _OURS, [_change(text)]),
    "hook": lambda text: payload([_change(text.encode("utf-8", "replace").decode())], NOON),
}
_OF_LINES = {"CSV", "Atom"}
"""Faces that quote line ends within a field."""
_MACHINE = {"CSV", "JSON lines", "JSON log", "hook"}
"""Faces that keep the letters that nobody sees, and every mark: what reads them is no person."""


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("face", FACES)
def test_no_face_lets_a_text_steer_what_shows_it(face: str, text: str) -> None:
    shown = FACES[face](text)
    shown.encode()
    steering = {"Cc"} if face in _MACHINE else {"Cc", "Cf"}
    bad = [letter for letter in shown if unicodedata.category(letter) in steering]
    allowed = {"\n", "\r", "\t"} if face in _OF_LINES else {"\n"}
    assert set(bad) <= allowed, face
    if face != "CSV":
        assert not set(shown) & set("\u202e\u2066\u2067\u2028\u2029\x9b")


@pytest.mark.parametrize("text", [text for text in TEXTS.values() if "words" in text])
@pytest.mark.parametrize("face", FACES)
def test_what_a_person_could_read_is_still_there(face: str, text: str) -> None:
    assert "words" in re.sub(r"\s+", " ", FACES[face](text))


@pytest.mark.parametrize("face", FACES)
def test_a_tower_of_marks_stays_in_its_line_where_people_look(face: str) -> None:
    shown = FACES[face](TEXTS["a tower of marks"])
    longest = max(map(len, re.findall("[\u0300-\u036f]+", shown)), default=0)
    assert longest <= (1000 if face in _MACHINE else 8)


@pytest.mark.parametrize("face", ["tables", "Markdown"])
def test_a_text_without_end_ends_where_lines_are_compared(face: str) -> None:
    """A cell ends; there are some sixty of them."""
    assert FACES[face](TEXTS["a hundred thousand letters"]).count("words") < 6_000


def test_a_cell_is_no_longer_than_a_spreadsheet_takes() -> None:
    import csv  # noqa: PLC0415 - reads back what was written

    (_, row) = csv.reader(io.StringIO(FACES["CSV"](TEXTS["a hundred thousand letters"])))
    assert max(map(len, row)) < 32_767


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_report_keeps_a_text_a_text(tmp_path: Path, text: str) -> None:
    """What its elements are, another test tells; here: every file of it is text without control."""
    whole = text.encode("utf-8", "replace").decode()
    with Papers([_paper(whole), unmatched(whole)]) as store:  # type: ignore[list-item]
        write_report(store, tmp_path, WISHES)
    for path in tmp_path.rglob("*"):
        if path.suffix in (".html", ".js", ".css", ".csv"):
            shown = path.read_text(encoding="utf-8")
            found = {c for c in shown if unicodedata.category(c) == "Cc"}
            assert found <= {"\n", "\t", "\r"}, path.name


# --- what people type -------------------------------------------------------------------


@pytest.mark.parametrize("command", ["check", "resolve", "parse", "show", "decide {} none"])
@pytest.mark.parametrize("text", ["\udcff\udc9b[2J words", "w" * 5000, "\x1b[2J\x9b31m"])
def test_an_argument_of_any_bytes_is_text_or_one_line(
    shell: Shell, config: Path, command: str, text: str
) -> None:
    shell("run", "--config", config)
    words = [text if word == "{}" else word for word in command.split()]
    done = shell(*words, *(() if "{}" in command else (text,)), "--config", config)
    assert done.code in (0, 1, 2)
    assert not set(done.out + done.err) & set("\x1b\x9b\udcff\udc9b")
    assert "Traceback" not in done.err


def test_json_is_the_same_value_with_the_steering_escaped() -> None:
    text = "\x9b31m \u202e \x7f \u2028 Zażółć 深層"
    line = jsonl.line({"title": text})
    assert json.loads(line) == {"title": text}
    assert "Zażółć 深層" in line
    assert line.isprintable()
