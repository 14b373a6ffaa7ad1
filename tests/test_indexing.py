"""An index is made and kept up to date by OAI-PMH, whatever the service does meanwhile."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from filelock import FileLock

from crawler.core.model import ArxivId, ArxivRecord
from crawler.index.index import Index
from crawler.twin import Drop, Paper, Rule, Twin, Version, World
from crawler.twin.arxiv_oai import expired
from crawler.twin.faults import Answer
from crawler.twin.site_faults import html_instead, throttled, unavailable
from crawler.twin.web import Reply
from tests.command import Shell
from tests.conftest import routed_config
from tests.index.papers import library, line

HOST = "oaipmh.arxiv.org"
NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
BUILT = [replace(one, published=None, updated=None) for one in library(10)]


def known(number: int, title: str, changed: str, **fields: object) -> Paper:
    """Paper ``number`` of June 2017, as arXiv has it, changed on a day of 2026."""
    at = datetime(2017, 6, 12, 17, 57, 34, tzinfo=UTC)
    told = {"categories": ("cs.LG", "stat.ML"), "changed_on": date.fromisoformat(f"2026-{changed}")}
    return Paper(
        f"1706.{number:05d}", title, ("Ada Byron", "Paul Erdős"), (Version(at),),
        **{**told, **fields},
    )  # fmt: skip


# By day; nothing of October, and two papers that the index holds otherwise.
PAPERS = [
    known(3, "An Older Change", "09-30"),
    known(4, "A Changed Title", "11-01", doi="10.1000/x", journal_ref="J. 1", comment="9 pages"),
    *(known(100 + number, f"New Paper {number}", f"11-{2 + number:02}") for number in range(20)),
    known(5, "A Late Change", "11-22"),
    known(300, "A Paper of Mathematics", "11-23", categories=("math.CO",)),
]
WORLD = World(PAPERS)


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(WORLD, records=4, clock=lambda: NOW) as server:
        yield server


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawler.commands.indexing.utc_now", lambda: NOW)


@pytest.fixture
def config(twin: Twin, tmp_path: Path) -> Path:
    return routed_config(twin, tmp_path, timeout=30)


@pytest.fixture
def path(tmp_path: Path, shell: Shell) -> Path:
    """An index of ten papers that holds all changes until November 1st."""
    made, snapshot = tmp_path / "data" / "arxiv.index", tmp_path / "snapshot.json"
    made.parent.mkdir()
    rows = [json.loads(line(one)) | {"update_date": "2026-11-01"} for one in BUILT]
    snapshot.write_text("\n".join(map(json.dumps, rows)))
    built = shell("index", "build", snapshot, "-o", made)
    assert (built.code, "until 2026-11-01" in built.err) == (0, True)
    return made


def held(path: Path) -> dict[str, str]:
    """The title of each paper that might be held."""
    names = [ArxivId(f"1706.{number:05d}") for number in range(1, 400)]
    with Index.open(path) as index:
        found = index.by_id(names)
        assert len(found) == index.papers
    return {str(name): record.title for name, record in found.items()}


def expected(since: str = "2026-10-31") -> dict[str, str]:
    """What the index holds after an update of changes since a day."""
    old = {str(one.arxiv_id): one.title for one in BUILT}
    return old | {one.arxiv_id: one.title for one in PAPERS if str(one.changed) >= since}


def asked(twin: Twin) -> list[str]:
    """The questions of an update, without what is the same in all."""
    return [hit.path.removeprefix("/oai?verb=ListRecords&") for hit in twin.log]


def beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir() if not one.name.endswith(".lock"))


# --- updates --------------------------------------------------------------------------


def test_an_update_asks_for_what_changed_since_the_day_before_the_last_one_known(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    result = shell("index", "update", path, "--config", config)
    assert (result.code, result.out) == (0, "")
    assert "21 papers added, 2 changed, 0 as they were; 31 papers" in result.err
    assert held(path) == expected()
    assert asked(twin)[0] == "metadataPrefix=arXivRaw&from=2026-10-31"
    assert len(twin.log) == 6
    assert Counter(hit.host for hit in twin.log) == {HOST: 6}
    assert max(hit.together for hit in twin.log) == 1
    assert beside(path) == ["arxiv.index"]
    with Index.open(path) as index:
        assert index.days == {"": date(2026, 11, 23)}


def test_a_changed_paper_is_held_with_all_its_fields(
    shell: Shell, config: Path, path: Path
) -> None:
    assert shell("index", "update", path, "--config", config).code == 0
    at = datetime(2017, 6, 12, 17, 57, 34, tzinfo=UTC)
    with Index.open(path) as index:
        assert index.by_id([ArxivId("1706.00004")]) == {
            ArxivId("1706.00004"): ArxivRecord(
                ArxivId("1706.00004"), 1, "A Changed Title", ("Ada Byron", "Paul Erdős"),
                published=at, updated=at, categories=("cs.LG", "stat.ML"), comment="9 pages",
                doi="10.1000/x", journal_ref="J. 1",
            )
        }  # fmt: skip


def test_a_second_update_asks_once_and_changes_nothing(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    shell("index", "update", path, "--config", config)
    before = path.read_bytes()
    for _ in range(3):
        twin.forget()
        result = shell("index", "update", path, "--config", config)
        assert result.code == 0
        assert asked(twin) == ["metadataPrefix=arXivRaw&from=2026-11-22"]
        assert path.read_bytes() == before


def test_an_update_on_which_nothing_changed_loses_no_day(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    twin.change(World())
    for _ in range(3):
        assert shell("index", "update", path, "--config", config).code == 0
    assert set(asked(twin)) == {"metadataPrefix=arXivRaw&from=2026-10-31"}
    assert held(path) == {str(one.arxiv_id): one.title for one in BUILT}


def test_an_update_of_a_set_leaves_the_others_to_the_next_one(
    shell: Shell, config: Path, path: Path, twin: Twin
) -> None:
    result = shell("index", "update", path, "--set", "math", "--config", config)
    assert "1 papers added, 0 changed" in result.err
    with Index.open(path) as index:
        assert index.days == {"": date(2026, 11, 1), "math": date(2026, 11, 23)}
    twin.forget()
    assert shell("index", "update", path, "--config", config).code == 0
    assert asked(twin)[0] == "metadataPrefix=arXivRaw&from=2026-10-31"
    assert held(path) == expected()


def test_older_changes_may_be_asked_for_again_but_no_gap_may_be_left(
    shell: Shell, config: Path, path: Path
) -> None:
    gap = shell("index", "update", path, "--from", "2026-11-05", "--config", config)
    assert (gap.code, gap.err.count("\n")) == (2, 1)
    assert "holds the changes until 2026-11-01: --from 2026-11-05 would leave a gap" in gap.err
    assert shell("index", "update", path, "--from", "2026-09-01", "--config", config).code == 0
    assert held(path) == expected("2026-09-01")


# --- updates that break ---------------------------------------------------------------

REFUSALS = {
    "503": unavailable(),
    "429": throttled(),
    "HTML": html_instead(),
    "dropped": Drop(0.4),
    "no list": Answer(lambda _: Reply(200, b"<OAI-PMH></OAI-PMH>", "text/xml")),
}


@pytest.mark.parametrize("refusal", REFUSALS)
def test_where_the_service_fails_the_index_stays_and_no_page_is_asked_for_again(
    shell: Shell, twin: Twin, config: Path, path: Path, refusal: str
) -> None:
    before = path.read_bytes()
    twin.faults.add(Rule(REFUSALS[refusal], HOST, nth=range(4, 9)))
    first = shell("index", "update", path, "--config", config)
    assert (first.code, first.out, first.err.count("\n")) == (1, "", 1)
    assert "nothing was changed, 3 pages are kept" in first.err
    assert path.read_bytes() == before
    assert beside(path) == ["arxiv.index", "arxiv.index.harvest"]
    twin.faults.clear()
    read = asked(twin)[:3]
    twin.forget()
    assert shell("index", "update", path, "--config", config).code == 0
    assert len(asked(twin)) == 3
    assert not set(asked(twin)) & set(read)
    assert held(path) == expected()
    assert beside(path) == ["arxiv.index"]


def test_an_update_that_is_interrupted_goes_on_behind_its_last_page(
    shell: Shell, twin: Twin, config: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        read = 0

        def interrupt(*_: object) -> None:
            nonlocal read
            read += 1
            if read == 3:
                raise KeyboardInterrupt

        patch.setattr("crawler.faces.watch.ProgressBar.step", interrupt)
        assert shell("index", "update", path, "--config", config).code == 130
    assert path.read_bytes() == before
    twin.forget()
    assert shell("index", "update", path, "--config", config).code == 0
    assert len(twin.log) == 3
    assert held(path) == expected()


def test_a_token_that_has_expired_costs_no_more_than_a_day(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    twin.faults.add(Rule(expired(), HOST, nth={4}))
    assert shell("index", "update", path, "--config", config).code == 0
    days = [question for question in asked(twin) if "from=" in question]
    assert days == [
        "metadataPrefix=arXivRaw&from=2026-10-31",
        "metadataPrefix=arXivRaw&from=2026-11-12",
    ]
    assert held(path) == expected()


def test_on_another_day_the_old_token_is_not_even_tried(
    shell: Shell, twin: Twin, config: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin.faults.add(Rule(unavailable(), HOST, nth=range(3, 9)))
    shell("index", "update", path, "--config", config)
    twin.faults.clear()
    twin.forget()
    later = datetime(2026, 12, 2, 9, tzinfo=UTC)
    monkeypatch.setattr("crawler.commands.indexing.utc_now", lambda: later)
    assert shell("index", "update", path, "--config", config).code == 0
    assert asked(twin)[0] == "metadataPrefix=arXivRaw&from=2026-11-08"
    assert held(path) == expected()


def test_where_no_token_works_the_days_are_gone_through_one_after_the_other(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    twin.faults.add(Rule(expired(), HOST, when=lambda ask: "resumptionToken" in ask.params))
    assert shell("index", "update", path, "--config", config).code == 0
    assert held(path) == expected()


def test_a_list_that_does_not_get_on_is_left_alone_soon(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    """More records on one day than on one page, and no token that works."""
    twin.change(World([known(100 + number, f"New {number}", "11-05") for number in range(20)]))
    twin.faults.add(Rule(expired(), HOST, when=lambda ask: "resumptionToken" in ask.params))
    result = shell("index", "update", path, "--config", config)
    assert result.code == 1
    assert "badResumptionToken" in result.err
    assert len(twin.log) <= 10
    assert held(path) == {str(one.arxiv_id): one.title for one in BUILT}


def test_a_record_that_cannot_be_read_is_told_and_the_others_are_taken(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    twin.change(WORLD.with_paper(known(0, "Number Nothing", "11-09")))
    result = shell("index", "update", path, "--config", config)
    assert result.code == 1
    assert "no paper's identifier: '1706.00000'" in result.err
    assert held(path) == expected()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--set", "cs.LG", "--from", "2026-01-01"], "badArgument: The request includes illegal"),
        (["--from", "2001-01-01"], None),
        (["--from", "yesterday"], "does not match the format"),
    ],
)
def test_a_question_that_the_service_refuses_is_an_error(
    shell: Shell, config: Path, path: Path, words: list[str], reason: str | None
) -> None:
    result = shell("index", "update", path, *words, "--config", config)
    assert result.code == (2 if reason else 0)
    assert reason is None or reason in result.err
    assert beside(path) == ["arxiv.index"]


def test_what_is_no_index_is_not_updated_and_nobody_is_asked(
    shell: Shell, twin: Twin, config: Path, tmp_path: Path
) -> None:
    other = tmp_path / "notes.txt"
    other.write_bytes(b"shopping list" * 1_000)
    for file, reason in ((other, "is not an index of arXiv"), (tmp_path / "none", "cannot read")):
        result = shell("index", "update", file, "--config", config)
        assert (result.code, result.err.count("\n")) == (2, 1)
        assert reason in result.err
    assert twin.log == ()
    assert other.read_bytes() == b"shopping list" * 1_000


def test_two_updates_of_one_index_do_not_run_at_once(
    shell: Shell, twin: Twin, config: Path, path: Path
) -> None:
    with FileLock(f"{path}.lock"):
        result = shell("index", "update", path, "--config", config)
    assert (result.code, result.err) == (75, f"crawler: another run is updating {path}\n")
    assert twin.log == ()


# --- builds ------------------------------------------------------------------------------


@pytest.mark.parametrize("source", ["oai", f"https://{HOST}/oai"])
def test_an_index_is_built_of_all_that_the_service_tells(
    shell: Shell, twin: Twin, config: Path, tmp_path: Path, source: str
) -> None:
    path = tmp_path / "whole" / "arxiv.index"
    path.parent.mkdir()
    twin.faults.add(Rule(unavailable(), HOST, nth={4}))
    first = shell("index", "build", source, "-o", path, "--config", config)
    assert (first.code, beside(path)) == (1, ["arxiv.index.harvest"])
    assert shell("index", "build", source, "-o", path, "--config", config).code == 0
    assert held(path) == {one.arxiv_id: one.title for one in PAPERS}
    assert beside(path) == ["arxiv.index"]
    assert asked(twin)[0] == "metadataPrefix=arXivRaw&from=2005-09-16"
    assert shell("index", "update", path, "--config", config).code == 0
    assert asked(twin)[-1] == "metadataPrefix=arXivRaw&from=2026-11-22"


def test_an_index_of_a_set_is_kept_up_to_date_in_that_set(
    shell: Shell, twin: Twin, config: Path, tmp_path: Path
) -> None:
    path = tmp_path / "cs.index"
    words = ("--set", "cs:cs:LG", "--from", "2026-11-10")
    assert shell("index", "build", "oai", "-o", path, *words, "--config", config).code == 0
    twin.change(WORLD.with_paper(known(301, "New in Learning", "11-24")))
    twin.forget()
    assert shell("index", "update", path, "--config", config).code == 0
    assert asked(twin) == ["metadataPrefix=arXivRaw&from=2026-11-21&set=cs%3Acs%3ALG"]
    right = [
        one for one in PAPERS if str(one.changed) >= "2026-11-10" and one.arxiv_id[-3:] != "300"
    ]
    assert held(path) == {one.arxiv_id: one.title for one in right} | {
        "1706.00301": "New in Learning"
    }
    unknown = shell("index", "update", path, "--set", "math", "--config", config)
    assert "holds no changes of the set math: add --from YYYY-MM-DD" in unknown.err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["{snapshot}", "oai"], "build from the snapshot, then"),
        (["{snapshot}", "--set", "cs"], "--set and --from are for OAI-PMH"),
        (["{cut}"], "the compressed data end too early"),
        (["{snapshot}", "{cut}"], "the compressed data end too early"),
        (["{none}"], "No such file or directory"),
        (["{binary}"], "none of 2 lines describes a paper, so no index was built"),
        (["{empty}"], "the source is empty: no index was built"),
    ],
)
def test_a_source_that_is_none_is_one_clear_line_and_the_old_index_stays(
    shell: Shell, path: Path, tmp_path: Path, words: list[str], reason: str
) -> None:
    packed = gzip.compress(b"".join(line(one) for one in library(99)))
    (tmp_path / "cut").write_bytes(packed[:-100])
    (tmp_path / "binary").write_bytes(b"\0\x01\x02\n" * 2)
    (tmp_path / "empty").write_bytes(b"")
    names = ("cut", "none", "binary", "empty")
    files = {"snapshot": tmp_path / "snapshot.json", **{name: tmp_path / name for name in names}}
    before = path.read_bytes()
    result = shell("index", "build", *(word.format(**files) for word in words), "-o", path)
    assert (result.code, result.out) == (2, "")
    assert result.err.splitlines()[-1].startswith("crawler: ")
    assert reason in result.err
    assert (path.read_bytes(), beside(path)) == (before, ["arxiv.index"])


def test_lines_that_are_no_papers_are_told_and_the_others_are_taken(
    shell: Shell, tmp_path: Path
) -> None:
    good = [line(one) for one in library(3)]
    long = json.dumps({"id": "1706.00009", "title": "x" * 10_000_000}).encode()
    snapshot, path = tmp_path / "snapshot.json", tmp_path / "arxiv.index"
    lines = [good[0], b"{cut", good[1], b"\0" * 40, long, good[2]]
    snapshot.write_bytes(b"\n".join(each.rstrip(b"\n") for each in lines))
    result = shell("index", "build", snapshot, "-o", path)
    assert result.code == 1
    assert [text.partition(": ")[0] for text in result.err.splitlines()] == [
        "line 2",
        "line 4",
        "line 5",
        "3 papers, with all changes until 2017-06-12, 0 MB, 3 lines rejected",
    ]
    assert held(path) == {str(one.arxiv_id): one.title for one in library(3)}


def test_an_index_that_does_not_know_its_day_asks_for_one(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    snapshot, path = tmp_path / "snapshot.json", tmp_path / "arxiv.index"
    snapshot.write_text('{"id": "1706.00009", "title": "Undated"}')
    assert shell("index", "build", snapshot, "-o", path).code == 0
    result = shell("index", "update", path, "--config", config)
    assert result.code == 2
    assert "does not say up to when it is complete: add --from YYYY-MM-DD" in result.err
    known_since = ("--from", "2026-11-21", "--config", config)
    assert shell("index", "update", path, *known_since).code == 0
    assert held(path)["1706.00300"] == "A Paper of Mathematics"
