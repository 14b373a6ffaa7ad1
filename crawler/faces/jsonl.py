"""The promised JSON, one object a line; people script against it, so names here never change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import IO, Any

import msgspec

from crawler.core.match import Match
from crawler.core.model import Rejected, RepoFacts, RepoId, Seed
from crawler.core.status import RepoBelief
from crawler.faces.steering import safe_json


def line(value: object) -> str:
    """One value on one line; strangers' text in it steers no terminal."""
    return safe_json(msgspec.json.encode(value).decode())


def entry(one: Seed | Rejected) -> dict[str, Any]:
    """A seed or a rejected entry, as ``parse`` tells it.

    Beside what is promised of all, ``other`` where the entry has more fields, and ``is_end`` where
    its list could not be read any further.
    """
    if isinstance(one, Rejected):
        return {
            "kind": "rejected",
            "source": one.source,
            "line": one.line,
            "text": one.text,
            "reason": one.reason,
            **({"is_end": True} if one.is_end else {}),
        }
    other = {"other": msgspec.Raw(one.other)} if one.other else {}
    return {
        "kind": "seed",
        "source": one.source,
        "line": one.line,
        "title": one.title,
        "authors": one.authors,
        "authors_complete": one.authors_complete,
        "date": str(one.date) if one.date else None,
        "year_inferred": one.year_inferred,
        "category": one.category,
        "code_badge": one.code_badge,
        "abstract": one.abstract,
        "arxiv_id": str(one.arxiv_id) if one.arxiv_id else None,
        "doi": one.doi,
        "urls": one.urls,
        **other,
    }


def resolved(seed: Seed, match: Match) -> dict[str, Any]:
    """What an entry is believed to be, as ``resolve`` tells it."""
    return {
        "title": seed.title,
        "state": match.state.value,
        "arxiv_id": str(match.arxiv_id) if match.arxiv_id else None,
        "score": round(match.score, 3),
        "evidence": match.evidence,
        "candidates": [
            {
                "arxiv_id": str(one.arxiv_id),
                "title": one.title,
                "score": round(one.score, 3),
                "evidence": one.evidence,
            }
            for one in match.candidates
        ],
        "seed": entry(seed),
    }


def checked(asked: str, belief: RepoBelief | None, why: str, at: datetime) -> dict[str, Any]:
    """The state of a repository, as ``check`` tells it; ``belief`` is absent for no repository."""
    repo = belief.repo if belief else None
    return {
        "repo": repo.full_name if repo else None,
        "host": repo.host if repo else None,
        "url": repo.url if repo else None,
        "asked": asked,
        "status": belief.status.value if belief else "unknown",
        "last_known": belief.last_known.value if belief and belief.last_known else None,
        "moved_from": belief.moved_from if belief else (),
        **_facts(belief.facts if belief else None),
        "notice": belief.notice if belief else None,
        "evidence": belief.evidence if belief and not why else (why,),
        "checked_at": _time(at),
    }


def _facts(facts: RepoFacts | None) -> dict[str, Any]:
    return {
        "archived": facts.archived if facts else None,
        "fork_of": _name(facts.fork_of) if facts else None,
        "license": facts.license if facts else None,
        "language": facts.language if facts else None,
        "stars": facts.stars if facts else None,
        "pushed_at": _time(facts.pushed_at) if facts and facts.pushed_at else None,
    }


def _name(repo: RepoId | None) -> str | None:
    return repo.full_name if repo else None


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def write_list(values: Iterable[object], file: IO[str]) -> None:
    """A JSON list, a value a line, written as it is read."""
    file.write("[")
    for number, value in enumerate(values):
        file.write(f"{',' if number else ''}\n{line(value)}")
    file.write("\n]\n")
