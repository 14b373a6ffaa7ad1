"""What the documents say is so: their commands work, their links lead, their tables are current."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from crawler.twin import Twin
from tests.command import Shell
from tests.conftest import ROOT
from tests.documents import Follower, blocks
from tools.docs import documents, renewed

DOCUMENTS = documents()
NAMES = [str(path.relative_to(ROOT)) for path in DOCUMENTS]
FOLLOWED = [name for name in NAMES if any(one.is_run for one in blocks((ROOT / name).read_text()))]


@pytest.mark.parametrize("name", FOLLOWED)
def test_every_command_works_in_order_in_an_empty_folder(
    twin: Twin, tmp_path: Path, name: str
) -> None:
    follower = Follower(twin, tmp_path)
    for block in blocks((ROOT / name).read_text()):
        if block.is_run:
            done = follower.follow(block)
            assert done.returncode == 0, f"{block.text}\n{done.stdout}\n{done.stderr}"
            assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_what_is_taken_from_the_program_is_current(name: str) -> None:
    text = (ROOT / name).read_text()
    assert text == renewed(text), "run: make docs"


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_to_files_and_headings_that_are_there(name: str) -> None:
    text = (ROOT / name).read_text()
    for target in _links(text):
        if target.startswith(("http://", "https://")):
            continue
        path, _, heading = target.partition("#")
        file = (ROOT / name).parent / path if path else ROOT / name
        assert file.exists(), target
        if heading:
            assert heading in _headings(file.read_text()), target


def _links(text: str) -> list[str]:
    inline = [token for token in MarkdownIt().enable("table").parse(text) if token.children]
    return [
        str(child.attrs["href"])
        for token in inline
        for child in token.children or ()
        if child.type == "link_open"
    ]


def _headings(text: str) -> set[str]:
    """As GitHub names them."""
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in found}


def test_every_document_is_reached_from_the_first() -> None:
    reached, todo = set(), [ROOT / "docs" / "README.md"]
    while todo:
        path = todo.pop().resolve()
        if path not in reached and path.suffix == ".md" and path.exists():
            reached.add(path)
            links = [one.partition("#")[0] for one in _links(path.read_text())]
            todo += [path.parent / one for one in links if one and "://" not in one]
    assert {path for path in DOCUMENTS if path.name != "README.md"} <= reached
    assert "docs/README.md" in (ROOT / "README.md").read_text()


# --- the JSON that is promised -----------------------------------------------------------


@pytest.fixture(scope="module")
def promised() -> dict[str, set[str]]:
    """The fields of each kind of object, by the heading of its table."""
    fields: dict[str, set[str]] = {}
    table = ""
    for line in (ROOT / "docs/reference/json.md").read_text().splitlines():
        head = re.fullmatch(r"\| fields? of (?:an? |its )?(.+?) \| \|", line)
        table = head[1] if head else table
        if line.startswith("| `"):
            fields.setdefault(table, set()).update(re.findall(r"`(\w+)`", line.split("|")[1]))
    return fields


def test_the_promised_fields_are_the_fields(
    shell: Shell, config: Path, tmp_path: Path, promised: dict[str, set[str]]
) -> None:
    listing = tmp_path / "refs.txt"
    listing.write_text("Synthesizing Coherent Story with Auto-Regressive Latent Diffusion Models\n")
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"title": 7}\n')
    shell("run", listing, "--config", config)
    common = ("--config", config)
    jsonl = ("--format", "jsonl", *common)
    (paper,) = shell("export", "--format", "json", *common).json()
    (answer,) = shell("resolve", listing, *jsonl).lines()
    (seed,) = shell("parse", listing, *jsonl).lines()
    (rejected,) = shell("parse", bad, *jsonl).lines()
    (repo,) = shell("check", "https://github.com/Flash-321/ARLDM", *jsonl).lines()
    change = shell("changes", "--all", *jsonl).lines()[0]
    found: dict[str, dict[str, Any]] = {
        "seed": seed,
        "rejected part": rejected,
        "answer": answer,
        "candidate": answer["candidates"][0],
        "repository": repo,
        "paper": paper,
        "code": paper["code"],
        "change": change,
    }
    assert {name: set(one) for name, one in found.items()} == promised
    assert set(paper["code"]["repos"][0]) == promised["repository"] | {"relation", "reasons"}
    assert set(paper["match"]) == {"state", "score", "evidence", "candidates"}
    assert set(paper["match"]["candidates"][0]) == promised["candidate"]
    assert set(paper["seeds"][0]) == {"id", "source", "line"}
    assert set(paper["links"][0]) == {"kind", "url", "source", "alive"}


def test_the_export_keeps_the_types_that_are_promised(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    for paper in shell("export", "--format", "json", "--config", config).json():
        code, match = paper["code"], paper["match"]
        assert _kinds(paper) == {
            "arxiv_id": str,
            "version": int,
            "withdrawn": bool,
            "title": str,
            "authors": list,
            "published": str,
            "updated": str,
            "categories": list,
            "seeds": list,
            "match": dict,
            "links": list,
            "code": dict,
        } | dict.fromkeys(_kinds(paper).keys() & {"doi", "journal_ref", "comment"}, str)
        assert _kinds(match) == {"state": str, "score": float, "evidence": list, "candidates": list}
        assert code["official"] is (code["status"] not in ("none_found", "promised") and any(
            one["relation"] == "official" for one in code["repos"]
        ))  # fmt: skip
        for repo in code["repos"]:
            assert repo["relation"] in ("official", "community", "mentioned")
            assert all(isinstance(one, str) for one in repo["evidence"] + repo["reasons"])
        assert json.dumps(paper)
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", paper["published"])


def _kinds(told: dict[str, Any]) -> dict[str, type]:
    return {key: type(value) for key, value in told.items() if value is not None}
