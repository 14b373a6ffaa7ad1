"""The open interfaces of other hosts of code and data; it must not know a crawler."""

from __future__ import annotations

import json
from typing import ClassVar
from urllib.parse import unquote

from crawler.twin.elsewhere import Elsewhere, Hosted
from crawler.twin.web import Reply, Request, page
from crawler.twin.world import EntryKind, entry

_JSON = "application/json"
_PAGE = 100


def _json(value: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode(), _JSON)


class GitLab:
    """gitlab.com: the root of a project, a hundred entries a page."""

    _BEFORE, _BEHIND = "/api/v4/projects/", "/repository/tree"
    _TYPES: ClassVar = {
        EntryKind.DIRECTORY: "tree",
        EntryKind.FILE: "blob",
        EntryKind.SUBMODULE: "commit",
    }

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """The listing, or 404 in GitLab's words; an empty project has no tree."""
        target = request.target.partition("?")[0]
        name = unquote(target.removeprefix(self._BEFORE).removesuffix(self._BEHIND))
        found = self._elsewhere.at_host("gitlab.com", name)
        if found is None or not target.endswith(self._BEHIND):
            return _json({"message": "404 Project Not Found"}, 404)
        if found.empty:
            return _json({"message": "404 Tree Not Found"}, 404)
        listed = [entry(text) for text in found.entries[:_PAGE]]
        return _json(
            [
                {"id": "0" * 40, "name": each.name, "type": self._TYPES[each.kind]}
                | {"path": each.name, "mode": "100644"}
                for each in listed
            ]
        )


class Codeberg:
    """codeberg.org, which runs Forgejo."""

    _TYPES: ClassVar = {
        EntryKind.DIRECTORY: "dir",
        EntryKind.FILE: "file",
        EntryKind.SUBMODULE: "submodule",
    }

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """The listing; of an empty repository it is empty."""
        name = request.path.removeprefix("/api/v1/repos/").removesuffix("/contents")
        found = self._elsewhere.at_host("codeberg.org", name)
        if found is None:
            missing = {"message": "The target couldn't be found.", "errors": []}
            return _json(missing | {"url": "https://codeberg.org/api/swagger"}, 404)
        listed = [entry(text) for text in found.entries]
        return _json(
            [{"name": each.name, "path": each.name, "type": self._TYPES[each.kind]}
             for each in listed]
        )  # fmt: skip


class Bitbucket:
    """api.bitbucket.org."""

    _TYPES: ClassVar = {
        EntryKind.DIRECTORY: "commit_directory",
        EntryKind.FILE: "commit_file",
        EntryKind.SUBMODULE: "commit_submodule",
    }

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """The listing, or 404 that names the repository."""
        name = request.path.removeprefix("/2.0/repositories/").removesuffix("/src")
        found = self._elsewhere.at_host("bitbucket.org", name)
        if found is None:
            error = {"message": f"Repository {name} not found"}
            return _json({"type": "error", "error": error}, 404)
        listed = [entry(text) for text in found.entries]
        values = [{"path": each.name, "type": self._TYPES[each.kind]} for each in listed]
        more = {"next": "https://api.bitbucket.org/2.0/x"} if len(values) > _PAGE else {}
        return _json({"pagelen": _PAGE, "values": values[:_PAGE], "page": 1} | more)


class Anonymous:
    """anonymous.4open.science."""

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """The options of a copy, or why there is none."""
        name = request.path.removeprefix("/api/repo/").removesuffix("/options")
        found = self._elsewhere.at_host("anonymous.4open.science", f"r/{name}")
        if found is None:
            return _json({"error": "repo_not_found"}, 404)
        if found.expired:
            return _json({"error": "repository_expired"}, 410)
        return _json({"mode": "stream", "download": False, "isAdmin": False})


class Zenodo:
    """zenodo.org: records by number."""

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """The record."""
        name = request.path.removeprefix("/api/")
        found = self._elsewhere.at_host("zenodo.org", name)
        if found is None:
            return _json({"status": 404, "message": "The persistent identifier is unknown."}, 404)
        return _json({"id": int(name.rpartition("/")[2]), "metadata": {"title": found.name}})


def deposit(found: Hosted | None) -> Reply:
    """Hugging Face's page of a model, a data set or a space."""
    if found is None:
        return page("<!DOCTYPE html><html><title>404</title><h1>404</h1></html>", 404)
    return page(f"<!DOCTYPE html><html><title>{found.name}</title></html>")


class Heritage:
    """archive.softwareheritage.org: the last visit to an origin."""

    _BEFORE, _BEHIND = "/api/1/origin/", "/visit/latest/"

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """The visit, or 404 in the archive's words."""
        origin = request.path.removeprefix(self._BEFORE).removesuffix(self._BEHIND)
        if origin not in self._elsewhere.archived:
            reason = f"Origin with url {origin} not found!"
            return _json({"exception": "NotFoundExc", "reason": reason}, 404)
        return _json(
            {"origin": origin, "visit": 2, "date": "2024-05-01T10:00:00+00:00", "type": "git"}
            | {"status": "full", "snapshot": "5" * 40}
        )
