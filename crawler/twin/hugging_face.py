"""huggingface.co: the records of papers as JSON; it must not know a crawler."""

from __future__ import annotations

import json

from crawler.twin.elsewhere import Elsewhere, PaperRecord
from crawler.twin.other_hosts import deposit
from crawler.twin.web import Reply, Request

_JSON = "application/json; charset=utf-8"
_PAPERS = "/api/papers/"


class HuggingFace:
    """The open API and the pages, as somebody sees them who is not signed in."""

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """A record, a page of a model or the like, or 404 in the site's words."""
        if not request.path.startswith(_PAPERS):
            name = request.path.strip("/")
            return deposit(self._elsewhere.at_host("huggingface.co", name))
        found = self._elsewhere.record(request.path.removeprefix(_PAPERS))
        return _json({"error": "Paper not found"}, 404) if found is None else _json(_record(found))


def _record(found: PaperRecord) -> dict[str, object]:
    told: dict[str, object] = {
        "id": found.arxiv_id,
        "authors": [],
        "title": found.title,
        "upvotes": 1,
        "linkedModels": [{"id": name, "downloads": 1} for name in found.models],
        "numTotalModels": len(found.models),
        "linkedDatasets": [{"id": name, "downloads": 1} for name in found.datasets],
        "numTotalDatasets": len(found.datasets),
        "linkedSpaces": [],
        "numTotalSpaces": 0,
    }
    if found.project_page:
        told["projectPage"] = found.project_page
    if found.github_repo:
        told |= {
            "githubRepo": found.github_repo,
            "githubRepoAddedBy": found.added_by,
            "githubStars": 1,
        }
    return told


def _json(value: dict[str, object], status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode(), _JSON)
