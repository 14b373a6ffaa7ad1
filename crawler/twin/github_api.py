"""api.github.com: routes, quotas and refusals; it must not render an object by itself.

Quotas are counted by the clock as GitHub counts them, apart for those who send a token: questions
of REST and of the search, and one point a GraphQL query.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from urllib.parse import unquote

from crawler.twin import github_graphql
from crawler.twin.github_frame import number
from crawler.twin.github_objects import (
    API,
    contents_object,
    files_of,
    readme_name,
    repo_object,
    tree_object,
    whole_repo_object,
)
from crawler.twin.github_search import found, refusal
from crawler.twin.github_text import article
from crawler.twin.web import Reply, Request
from crawler.twin.world import EntryKind, Repository, World

_JSON = "application/json; charset=utf-8"
_DOCS = "https://docs.github.com/rest"
_PER_PAGE = 30
_MOST_PER_PAGE = 100
_LIMITS = {
    ("core", False): (60, 3_600),
    ("core", True): (5_000, 3_600),
    ("graphql", False): (0, 3_600),
    ("graphql", True): (5_000, 3_600),
    ("search", False): (10, 60),
    ("search", True): (30, 60),
}
"""How many questions in how many seconds, without a token and with one."""
_ENDLESS = 1_000_000


@dataclass(slots=True)
class _Window:
    """What was used of a quota since it began."""

    began: float
    used: int = 0


class GithubApi:
    """The API over one world. ``clock`` runs the quotas, which hold where it is ``limited``."""

    def __init__(
        self, world: World, clock: Callable[[], datetime], *, limited: bool = True
    ) -> None:
        self._limited = limited
        self._world = world
        self._clock = clock
        self._windows: dict[tuple[str, bool], _Window] = {}
        self._lock = Lock()
        self._by_number = {number(repo.full_name): repo for repo in world.repositories}

    def answer(self, request: Request) -> Reply:
        """The whole reply, with the state of the quota in its headers."""
        if "user-agent" not in request.headers:
            return failure(403, "Request forbidden by administrative rules.")
        signed = bool(request.headers.get("authorization"))
        resource = _resource(request.path)
        headers, is_left = self._count(resource, signed=signed)
        if resource == "graphql" and not signed:
            reply = failure(401, "This endpoint requires you to be authenticated.")
        elif is_left:
            reply = self._route(request)
        else:
            reply = failure(403, "API rate limit exceeded for 127.0.0.1.")
        kept = (*reply.headers, *headers)
        return Reply(reply.status, reply.body, reply.content_type, kept)

    def _count(self, resource: str, *, signed: bool) -> tuple[tuple[tuple[str, str], ...], bool]:
        limit, seconds = _LIMITS[resource, signed]
        limit = limit if self._limited else _ENDLESS
        now = self._clock().timestamp()
        with self._lock:
            window = self._windows.setdefault((resource, signed), _Window(now))
            if now - window.began >= seconds:
                window.began, window.used = now, 0
            is_left = window.used < limit
            window.used += is_left
            told = {
                "limit": limit,
                "remaining": limit - window.used,
                "used": window.used,
                "reset": int(window.began + seconds) + 1,
                "resource": resource,
            }
        return tuple((f"X-RateLimit-{name}", str(value)) for name, value in told.items()), is_left

    def _route(self, request: Request) -> Reply:
        parts = [part for part in request.path.split("/") if part]
        if parts == ["graphql"] and request.method == "POST":
            return self._graphql(request.body)
        if parts == ["search", "repositories"]:
            return self._search(request.params)
        if parts[:1] == ["repos"] and len(parts) >= 3 and not request.path.endswith("/"):
            return self._named(f"{parts[1]}/{parts[2]}", parts[3:], request)
        if parts[:1] == ["repositories"] and len(parts) >= 2 and parts[1].isdigit():
            repo = self._by_number.get(int(parts[1]))
            return _missing() if repo is None else self._repo(repo, parts[2:], request)
        return _missing()

    def _graphql(self, body: str) -> Reply:
        try:
            asked = json.loads(body)
            query, variables = asked["query"], asked.get("variables") or {}
        except (ValueError, TypeError, KeyError):
            return failure(400, "Problems parsing JSON")
        return _json(github_graphql.answer(self._world, query, variables))

    def _search(self, params: dict[str, str]) -> Reply:
        query = params.get("q", "")
        reason = refusal(query)
        if reason is not None:
            return failure(422, f"Validation Failed: {reason}")
        hits = found(self._world, query)
        size = min(int(params.get("per_page", _PER_PAGE)), _MOST_PER_PAGE)
        start = (int(params.get("page", 1)) - 1) * size
        shown = [{**repo_object(repo), "score": 1.0} for repo in hits[start : start + size]]
        return _json({"total_count": len(hits), "incomplete_results": False, "items": shown})

    def _named(self, name: str, rest: list[str], request: Request) -> Reply:
        """By name: an old one redirects, and letter case does not matter."""
        repo = self._world.repository(name)
        if repo is None:
            return _missing()
        if repo.full_name.lower() != name.lower():
            return _moved("/".join([f"{API}/repositories/{number(repo.full_name)}", *rest]))
        return self._repo(repo, rest, request)

    def _repo(self, repo: Repository, rest: list[str], request: Request) -> Reply:
        if repo.blocked:
            block = {"reason": "dmca", "created_at": "2024-01-01T00:00:00Z"}
            told = {"message": "Repository access blocked", "block": block}
            return _json(told | {"block": {**block, "html_url": repo.blocked}}, 451)
        match rest:
            case []:
                return _json(whole_repo_object(self._world, repo))
            case ["git", "trees", "HEAD" | repo.branch]:
                return failure(409, "Git Repository is empty.") if repo.empty else _tree(repo)
            case ["contents", *path]:
                return _contents(repo, unquote("/".join(path)))
            case ["readme"]:
                return _readme(repo, request.headers.get("accept", ""))
        return _missing()


def _resource(path: str) -> str:
    first = path.strip("/").partition("/")[0]
    return first if first in ("graphql", "search") else "core"


def _tree(repo: Repository) -> Reply:
    return _json(tree_object(repo))


def _contents(repo: Repository, path: str) -> Reply:
    if repo.empty:
        return failure(404, "This repository is empty.")
    entries = files_of(repo, path)
    if entries is None:
        return _missing()
    order = sorted(entries, key=lambda one: (one.kind is not EntryKind.DIRECTORY, one.name))
    return _json([contents_object(repo, path, entry) for entry in order])


def _readme(repo: Repository, accept: str) -> Reply:
    if readme_name(repo) is None:
        return _missing()
    if "html" not in accept:
        return failure(415, "Only the rendered README is here.")
    kind = "application/vnd.github.html; charset=utf-8"
    return Reply(200, f'<div id="file">{article(repo.readme or "")}</div>'.encode(), kind)


def _json(value: object, status: int = 200, *headers: tuple[str, str]) -> Reply:
    return Reply(status, json.dumps(value).encode(), _JSON, headers)


def failure(status: int, message: str, *headers: tuple[str, str]) -> Reply:
    """A refusal in the API's own shape."""
    told = {"message": message, "documentation_url": _DOCS, "status": str(status)}
    return _json(told, status, *headers)


def _missing() -> Reply:
    return failure(404, "Not Found")


def _moved(location: str) -> Reply:
    told = {"message": "Moved Permanently", "url": location, "documentation_url": _DOCS}
    return _json(told, 301, ("Location", location))
