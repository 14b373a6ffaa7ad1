"""What GitHub's API is known to answer in place of an answer; it must not touch a world."""

from __future__ import annotations

import json
from typing import Any

from crawler.twin.faults import Answer, Rule
from crawler.twin.github_api import failure
from crawler.twin.web import Reply, Request

_HOST, _PATH = "api.github.com", "/graphql"
_SECONDARY = (
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
)
_HEAVY = "Resource limits for this query exceeded."
_SAML = "Resource protected by organization SAML enforcement. You must grant your token access."


def _graphql(value: object, status: int = 200, *headers: tuple[str, str]) -> Reply:
    body = json.dumps(value).encode()
    return Reply(status, body, "application/json; charset=utf-8", headers)


def _aliases(request: Request) -> list[str]:
    """The aliases of the repositories that a query asks for."""
    words = json.loads(request.body)["query"].split("repository(")[:-1]
    return [part.split()[-1].rstrip(":") for part in words]


def _asks_for(request: Request) -> list[str]:
    """The names of the repositories that a query asks for."""
    known: dict[str, Any] = json.loads(request.body).get("variables") or {}
    owners = {name[1:]: value for name, value in known.items() if name[:1] == "o"}
    return [f"{owner}/{known.get(f'n{key}')}" for key, owner in owners.items()]


def too_heavy(more_than: int, status: int = 502) -> Rule:
    """A query for more repositories than that is not answered in time."""
    answer = Answer(lambda _: _graphql({"message": "Timeout"}, status))
    return Rule(answer, _HOST, _PATH, when=lambda ask: len(_aliases(ask)) > more_than)


def fails_over(full_name: str) -> Rule:
    """A query for that repository, among whatever others, is not answered in time."""
    answer = Answer(lambda _: _graphql({"message": "Timeout"}, 502))
    return Rule(answer, _HOST, _PATH, when=lambda ask: full_name in _asks_for(ask))


def partial(most: int) -> Rule:
    """The first query is answered as far as so many repositories, then it is too much.

    What is answered here shows no more than that the repositories are there.
    """

    def make(request: Request) -> Reply:
        aliases, names = _aliases(request), _asks_for(request)
        shown = {
            alias: {"nameWithOwner": name, "root": _tree("main.py")}
            for alias, name in zip(aliases[:most], names, strict=False)
        }
        errors = [
            {"type": "RESOURCE_LIMITS_EXCEEDED", "path": [alias], "message": _HEAVY}
            for alias in aliases[most:]
        ]
        return _graphql({"data": shown | dict.fromkeys(aliases[most:]), "errors": errors})

    return Rule(Answer(make), _HOST, _PATH, nth={1})


def _tree(*names: str) -> dict[str, Any]:
    return {"entries": [{"name": name, "type": "blob"} for name in names]}


def rate_limited_as_200() -> Answer:
    """The primary limit, which GraphQL tells under status 200."""
    error = {"type": "RATE_LIMITED", "message": "API rate limit exceeded for user ID 1."}
    return Answer(lambda _: _graphql({"errors": [error]}))


def secondary_limit(retry_after: int | None = None) -> Answer:
    """The secondary limit: 403, of which only the words, or the header, tell what it is."""
    headers = () if retry_after is None else (("Retry-After", str(retry_after)),)
    return Answer(lambda _: failure(403, _SECONDARY, *headers))


def bad_credentials() -> Answer:
    """The token is not known."""
    return Answer(lambda _: failure(401, "Bad credentials"))


def forbidden() -> Answer:
    """The token may not ask this."""
    return Answer(lambda _: failure(403, "Resource not accessible by personal access token"))


def saml() -> Answer:
    """Every repository belongs to an organisation that the token was not admitted to."""

    def make(request: Request) -> Reply:
        if request.path != _PATH:
            return failure(403, _SAML)
        errors = [
            {"type": "FORBIDDEN", "path": [alias], "message": _SAML} for alias in _aliases(request)
        ]
        return _graphql({"data": dict.fromkeys(_aliases(request)), "errors": errors})

    return Answer(make)


def repository_access_blocked(reason: str, notice: str, status: int = 451) -> Answer:
    """The take-down as REST tells it: 451 for a notice, 403 for a breach of the terms."""
    block = {"reason": reason, "created_at": "2024-01-01T00:00:00Z", "html_url": notice}
    told = {"message": "Repository access blocked", "block": block}
    return Answer(lambda _: _graphql(told, status))
