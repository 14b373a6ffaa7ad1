"""With an index on this machine papers are found without a network, and known with all fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.core.model import ArxivId, ArxivRecord
from crawler.twin import Twin, bundled
from tests.command import Shell
from tests.conftest import SAMPLE, routed_config
from tests.index.papers import built, library
from tests.test_main_job import TRUTH, told

NOON = datetime(2019, 6, 1, 12, tzinfo=UTC)
FULL = ArxivRecord(
    ArxivId("1906.01234"), 3, "Measuring Invisible Teapots with Quiet Kettles",
    ("Ada Byron", "Emil Post"), abstract="We measure what cannot be seen.", published=NOON,
    updated=datetime(2020, 2, 3, 4, 5, 6, tzinfo=UTC), categories=("physics.ins-det", "math.HO"),
    comment="9 pages, 3 teapots", doi="10.1000/teapot", journal_ref="J. Teapots 1 (2020) 1",
)  # fmt: skip


def records() -> Iterator[ArxivRecord]:
    """The papers of the bundled world, and others around them."""
    for one in bundled().papers:
        first, last = one.versions[0].at, one.versions[-1].at
        yield ArxivRecord(
            ArxivId(one.arxiv_id), len(one.versions), one.title, one.authors,
            abstract=one.abstract, published=first, updated=last, categories=one.categories,
            comment=one.comment, doi=one.doi, journal_ref=one.journal_ref,
        )  # fmt: skip
    yield FULL
    yield from library(300)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "arxiv.index"
    built(path, records())
    return path


@pytest.fixture
def config(twin: Twin, tmp_path: Path, index: Path) -> Path:
    file = routed_config(twin, tmp_path)
    file.write_text(f'[arxiv]\nindex = "{index}"\n{file.read_text()}')
    return file


def asked_of_arxiv(twin: Twin) -> list[str]:
    """The questions about which paper an entry is; full texts are others."""
    return [hit.path for hit in twin.log if hit.host in ("export.arxiv.org", "oaipmh.arxiv.org")]


# --- run ------------------------------------------------------------------------------


def test_a_run_finds_every_paper_in_the_index_and_asks_arxiv_for_none(
    shell: Shell, config: Path, twin: Twin
) -> None:
    result = shell("run", "--config", config)
    assert result.code == 0
    papers = shell("export", "--config", config).json()
    assert told(papers) == TRUTH
    assert {paper["match"]["state"] for paper in papers} == {"matched"}
    assert asked_of_arxiv(twin) == []
    twin.forget()
    assert "nothing changed" in shell("run", "--config", config).out
    assert twin.log == ()


def test_belief_made_anew_is_decided_as_in_a_run(shell: Shell, config: Path) -> None:
    """What the index does not know was looked for; without it that would be open."""
    seeds = config.parent / "seeds.jsonl"
    seeds.write_text(json.dumps({"title": "Pottery of Northern Anatolia", "authors": ["N. N. X"]}))
    shell("run", seeds, "--config", config)
    assert shell("verify", "--config", config).code == 0
    assert shell("rebuild", "--config", config).out == "0 rows of belief changed\n"


def test_a_record_of_the_index_fills_the_paper(
    shell: Shell, config: Path, tmp_path: Path, twin: Twin
) -> None:
    seeds = tmp_path / "seeds.jsonl"
    seeds.write_text(json.dumps({"title": FULL.title.upper(), "authors": ["A. Byron", "E. Post"]}))
    assert shell("run", seeds, "--config", config).code == 0
    (paper,) = shell("export", "--config", config).json()
    fields = ("arxiv_id", "version", "withdrawn", "title", "authors", "published", "updated",
              "categories", "doi", "journal_ref", "comment")  # fmt: skip
    assert [paper[name] for name in fields] == [
        "1906.01234", 3, False, FULL.title, ["Ada Byron", "Emil Post"], "2019-06-01",
        "2020-02-03", ["physics.ins-det", "math.HO"], "10.1000/teapot", "J. Teapots 1 (2020) 1",
        "9 pages, 3 teapots",
    ]  # fmt: skip
    assert asked_of_arxiv(twin) == []


def test_what_the_index_lacks_is_not_found_and_not_asked_for(
    shell: Shell, config: Path, tmp_path: Path, twin: Twin
) -> None:
    seeds = tmp_path / "seeds.jsonl"
    seeds.write_text(json.dumps({"title": "Pottery of Northern Anatolia", "authors": ["N. N. X"]}))
    shell("run", seeds, "--config", config)
    (paper,) = shell("export", "--config", config).json()
    assert (paper["arxiv_id"], paper["match"]["state"]) == (None, "not_found")
    assert asked_of_arxiv(twin) == []


def test_a_paper_that_a_person_chose_is_taken_from_the_index(
    shell: Shell, config: Path, tmp_path: Path, twin: Twin
) -> None:
    seeds = tmp_path / "seeds.jsonl"
    seeds.write_text(json.dumps({"title": "Pottery of Northern Anatolia", "authors": ["N. N. X"]}))
    shell("run", seeds, "--config", config)
    (paper,) = shell("export", "--config", config).json()
    shell("decide", paper["seeds"][0]["id"], "1906.01234", "--config", config)
    assert shell("run", seeds, "--config", config).code == 0
    (paper,) = shell("export", "--config", config).json()
    assert (paper["arxiv_id"], paper["title"]) == ("1906.01234", FULL.title)
    assert asked_of_arxiv(twin) == []


# --- resolve --------------------------------------------------------------------------


def answers(shell: Shell, *words: object) -> list[dict[str, Any]]:
    return shell("resolve", *words, "--format", "jsonl").lines()


def test_resolve_answers_in_order_and_asks_nobody(
    shell: Shell, index: Path, twin: Twin, tmp_path: Path
) -> None:
    config = routed_config(twin, tmp_path)
    found = answers(
        shell, "Pottery of Northern Anatolia", SAMPLE, "arXiv:1906.01234v2", FULL.title,
        "--index", index, "--config", config,
    )  # fmt: skip
    assert [(one["state"], one["arxiv_id"]) for one in found] == [
        ("not_found", None),
        *(("matched", paper) for paper in TRUTH),
        ("matched", "1906.01234"),
        ("matched", "1906.01234"),
    ]
    assert twin.log == ()


def test_resolve_and_run_believe_the_same_of_every_entry(
    shell: Shell, index: Path, config: Path, tmp_path: Path
) -> None:
    titles = [one.title for one in library(300)][::9]
    rows = [
        {"title": title.replace("ing of", "nig of"), "authors": [author]}
        for title, author in zip(titles, ["Abel Abelson", "Nobody Else"] * 17, strict=True)
    ]
    seeds = tmp_path / "seeds.jsonl"
    seeds.write_text("\n".join(map(json.dumps, rows)))
    shell("run", seeds, "--config", config)
    ran: dict[int, tuple[str, str | None]] = {}
    for paper in shell("export", "--config", config).json():
        for seed in paper["seeds"]:
            ran[seed["line"]] = (paper["match"]["state"], paper["arxiv_id"])
    resolved = answers(shell, seeds, "--index", index)
    assert {one["seed"]["line"]: (one["state"], one["arxiv_id"]) for one in resolved} == ran
    assert len(ran) == 34


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "cannot read {index}: No such file or directory"),
        (b"SQLite format 3\0" * 500, "{index} is not an index of arXiv"),
        (b"crawler-arxiv-ix\x63\0\0\0" + bytes(9_000), "has the index format 99"),
    ],
)
def test_what_is_no_index_is_one_clear_line(
    shell: Shell, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "some.index"
    if content is not None:
        path.write_bytes(content)
    result = shell("resolve", "Any Title", "--index", path)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert reason.format(index=path) in result.err
