"""What to ask of Hugging Face about a paper and how to read it; it must not send the question.

``https://huggingface.co/api/papers/ID`` is the record behind the site's page of a paper, by its
arXiv identifier: JSON with ``githubRepo``, ``githubRepoAddedBy`` (``user``: a person entered it;
``auto``: the site found it by itself), ``projectPage``, and ``linkedModels``, ``linkedDatasets``
and ``linkedSpaces``, each a list of objects with an ``id``. Terms of use: an open API, 1,000
requests in five minutes without a token (https://huggingface.co/docs/hub/rate-limits). Quirks:

- 404 is an answer: the site has no page of the paper, as of most before 2023.
- What is linked is whatever names the paper: it may be anybody's.
- Any of the addresses may be missing, empty, or lead to another site than its name says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from crawler.core.ids import repo_id
from crawler.core.model import ArxivId, Page, Request, Unreadable
from crawler.core.urls import find_urls

_SITE = "https://huggingface.co"
_MOST_LINKED = 5
_LINKED = {"linkedModels": "", "linkedDatasets": "datasets/", "linkedSpaces": "spaces/"}


@dataclass(frozen=True, slots=True)
class RecordLink:
    """An address that the record gives, and in which words."""

    url: str
    words: str


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """What the site's record of a paper links to; without a record, nothing."""

    links: tuple[RecordLink, ...] = ()


def record_request(paper: ArxivId) -> Request:
    """Ask for a paper's record."""
    return Request(f"{_SITE}/api/papers/{paper}", accept="application/json", complaint=_complaint)


def _complaint(page: Page) -> str | None:
    """Why a page of status 200 is no record."""
    return None if page.body.lstrip()[:1] == b"{" else "no JSON object"


def read_record(page: Page) -> PaperRecord | Unreadable:
    """Read a record, or the site's statement that there is none."""
    if page.status == 404:
        return PaperRecord()
    if page.status != 200:
        return Unreadable(f"status {page.status}")
    try:
        told = msgspec.json.decode(page.body)
    except (ValueError, RecursionError):  # no JSON, or no UTF-8
        return Unreadable("no JSON")
    if not isinstance(told, dict) or not isinstance(told.get("id"), str):
        return Unreadable("no record of a paper")
    return PaperRecord(tuple(_links(told)))


def _links(told: dict[str, Any]) -> Iterator[RecordLink]:
    repo = _address(told.get("githubRepo"))
    if repo and repo_id(repo):
        entered = told.get("githubRepoAddedBy") != "auto"
        who = "entered by a person" if entered else "found by the site itself"
        yield RecordLink(repo, f"{'Code: ' if entered else ''}{repo} (githubRepo, {who})")
    page = _address(told.get("projectPage"))
    if page:
        yield RecordLink(page, f"Project page: {page} (projectPage)")
    for field, path in _LINKED.items():
        for name in _names(told.get(field)):
            yield RecordLink(f"{_SITE}/{path}{name}", f"names the paper ({field})")


def _address(value: object) -> str | None:
    """The one address that a field holds, mended."""
    found = find_urls(value) if isinstance(value, str) else ()
    return found[0].url if found else None


def _names(value: object) -> Iterator[str]:
    for one in value[:_MOST_LINKED] if isinstance(value, list) else ():
        name = one.get("id") if isinstance(one, dict) else one
        if isinstance(name, str) and 0 < len(name) < 200 and name.isprintable() and " " not in name:
            yield name
