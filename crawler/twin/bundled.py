"""The world that ships with the package, read from JSON; it must not invent facts."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from crawler.twin.elsewhere import Elsewhere, Hosted, PaperRecord
from crawler.twin.world import (
    FullText,
    Layout,
    Paper,
    Repository,
    Section,
    Version,
    World,
    entry,
)

_DATA = Path(__file__).with_name("data")
_FILES = ("papers.json", "backdrop.json")
_NO_ABSTRACT = (
    "Of this paper only the title, the authors, the date and the categories are known here."
)


@cache
def bundled() -> World:
    """The papers of the bundled sample, their repositories, and decoys; read once."""
    papers = [_paper(each) for name in _FILES for each in _read(name)]
    repositories = [_repository(each) for each in _read("repositories.json")]
    return World(papers, repositories, _elsewhere(_table("elsewhere.json")))


def _read(name: str) -> list[dict[str, Any]]:
    return list(json.loads((_DATA / name).read_text(encoding="utf-8")))


def _table(name: str) -> dict[str, Any]:
    return dict(json.loads((_DATA / name).read_text(encoding="utf-8")))


def _elsewhere(facts: dict[str, Any]) -> Elsewhere:
    """Hugging Face's records, and what other hosts hold."""
    return Elsewhere(
        records=[PaperRecord(**{**each, **_tuples(each)}) for each in facts["records"]],
        hosted=[Hosted(**{**each, **_tuples(each)}) for each in facts["hosted"]],
    )


def _tuples(facts: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """The lists of JSON, as what does not change."""
    return {name: tuple(value) for name, value in facts.items() if isinstance(value, list)}


def _paper(facts: dict[str, Any]) -> Paper:
    known = {"abstract": _NO_ABSTRACT, **facts}
    known["authors"] = tuple(facts["authors"])
    known["categories"] = tuple(facts["categories"])
    known["versions"] = tuple(_version(each) for each in facts["versions"])
    if "full_text" in facts:
        known["full_text"] = _full_text(facts["full_text"])
    return Paper(**known)


def _version(facts: dict[str, Any] | str) -> Version:
    """Either the moment alone, or an object with what changed."""
    if isinstance(facts, str):
        return Version(_moment(facts))
    return Version(**{**facts, "at": _moment(facts["at"])})


def _full_text(facts: dict[str, Any]) -> FullText:
    sections = (Section(title, tuple(texts)) for title, texts in facts.get("sections", {}).items())
    return FullText(
        abstract=facts.get("abstract"),
        title_notes=tuple(facts.get("title_notes", ())),
        sections=tuple(sections),
        references=tuple(facts.get("references", ())),
    )


def _repository(facts: dict[str, Any]) -> Repository:
    known = dict(facts)
    known["entries"] = tuple(entry(name) for name in facts.get("entries", ()))
    folders = facts.get("folders", {})
    known["folders"] = tuple((name, tuple(map(entry, held))) for name, held in folders.items())
    for name in ("old_names", "topics"):
        known[name] = tuple(facts.get(name, ()))
    for name in ("pushed_at", "created_at"):
        if name in facts:
            known[name] = _moment(facts[name])
    if "archived_on" in facts:
        known["archived_on"] = date.fromisoformat(facts["archived_on"])
    if "readme" in facts:
        known["readme"] = "\n".join(facts["readme"])
    known["layout"] = Layout(facts.get("layout", Layout.C))
    return Repository(**known)


def _moment(text: str) -> datetime:
    """``2022-11-20T11:54:28``, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
