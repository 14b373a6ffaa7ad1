"""GitHub's GraphQL: reads a query and answers from the world; it must not know who asks it.

As far as queries and searches for repositories go: aliases, arguments, variables, fragments,
inline fragments. A field that is not here is an error, as it is there. Of a repository that was
taken down GitHub's answer is not known; here it is forbidden.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from crawler.twin.github_objects import files_of, license_of, parent_of, readme_name, stamp
from crawler.twin.github_search import found, refusal
from crawler.twin.world import EntryKind, Repository, World

_TOKEN = re.compile(r'\.\.\.|\$?[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|-?\d+|[{}():!=]')
_TYPES = {EntryKind.FILE: "blob", EntryKind.DIRECTORY: "tree", EntryKind.SUBMODULE: "commit"}


class QueryError(Exception):
    """The query cannot be answered as a whole; the text is GitHub's."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field that is asked for, under its alias."""

    alias: str
    name: str
    arguments: Mapping[str, object]
    inner: tuple[Selection, ...]


@dataclass(frozen=True, slots=True)
class Fragment:
    """What is asked for of objects of one type; of a named fragment the type is looked up."""

    kind: str
    inner: tuple[Selection, ...] | None


Selection = Field | Fragment


class _Reader:
    """A query's tokens, read from the front."""

    def __init__(self, query: str, variables: Mapping[str, object]) -> None:
        self._tokens = _TOKEN.findall(query)
        self._at = 0
        self._variables = variables

    def document(self) -> tuple[tuple[Selection, ...], dict[str, Fragment]]:
        """What is asked for, and the named fragments."""
        asked: tuple[Selection, ...] = ()
        fragments: dict[str, Fragment] = {}
        while self._at < len(self._tokens):
            if self._peek() == "fragment":
                _, name, _, kind = (self._next() for _ in range(4))
                fragments[name] = Fragment(kind, self._selections())
            else:
                self._skip_to_brace()
                asked = self._selections()
        return asked, fragments

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _next(self) -> str:
        token = self._peek()
        if not token:
            raise QueryError("Unexpected end of document")
        self._at += 1
        return token

    def _skip_to_brace(self) -> None:
        while self._peek() != "{":
            self._next()

    def _selections(self) -> tuple[Selection, ...]:
        if self._next() != "{":
            raise QueryError('Expected "{"')
        found = []
        while self._peek() != "}":
            found.append(self._selection())
        self._next()
        return tuple(found)

    def _selection(self) -> Selection:
        if self._peek() != "...":
            return self._field()
        self._next()
        if self._peek() != "on":
            return Fragment(self._next(), None)
        self._next()
        return Fragment(self._next(), self._selections())

    def _field(self) -> Field:
        alias = name = self._next()
        if self._peek() == ":":
            self._next()
            name = self._next()
        arguments = dict(self._arguments()) if self._peek() == "(" else {}
        inner = self._selections() if self._peek() == "{" else ()
        return Field(alias, name, arguments, inner)

    def _arguments(self) -> Iterator[tuple[str, object]]:
        self._next()
        while self._peek() != ")":
            name = self._next()
            self._next()
            yield name, self._value(self._next())
        self._next()

    def _value(self, token: str) -> object:
        if token.isidentifier() and token.isupper():
            return token  # of an enumeration
        if not token.startswith("$"):
            return json.loads(token)
        if token[1:] not in self._variables:
            raise QueryError(f"Variable {token} was not provided")
        return self._variables[token[1:]]


def answer(world: World, query: str, variables: Mapping[str, object]) -> dict[str, Any]:
    """The whole answer: data, and errors where there are any."""
    try:
        asked, fragments = _Reader(query, variables).document()
        return _Execution(world, fragments).run(asked)
    except QueryError as error:
        return {"errors": [{"message": str(error)}]}


class _Execution:
    def __init__(self, world: World, fragments: Mapping[str, Fragment]) -> None:
        self._world = world
        self._fragments = fragments
        self._errors: list[dict[str, object]] = []

    def run(self, asked: tuple[Selection, ...]) -> dict[str, Any]:
        root = {"repository": self._repository, "search": self._search}
        data = {}
        for field in self._fields({"__typename": "Query"}, asked):
            if field.name not in root:
                raise QueryError(_unknown(field.name, "Query"))
            data[field.alias] = root[field.name](field)
        return {"data": data} | ({"errors": self._errors} if self._errors else {})

    def _repository(self, field: Field) -> object:
        name = f"{field.arguments['owner']}/{field.arguments['name']}"
        repo = self._world.repository(name)
        if repo is None:
            message = f"Could not resolve to a Repository with the name '{name}'."
            self._note(field, "NOT_FOUND", message)
            return None
        if repo.blocked:
            self._note(field, "FORBIDDEN", "Repository access blocked")
            return None
        return self._shown(_repository_node(self._world, repo), field.inner)

    def _search(self, field: Field) -> object:
        if field.arguments.get("type") != "REPOSITORY":
            raise QueryError("Only repositories can be searched for here.")
        query, most = str(field.arguments["query"]), field.arguments["first"]
        hits = [] if refusal(query) else found(self._world, query)
        connection = {
            "__typename": "SearchResultItemConnection",
            "repositoryCount": len(hits),
            "nodes": [_repository_node(self._world, repo) for repo in hits[: int(str(most))]],
        }
        return self._shown(connection, field.inner)

    def _note(self, field: Field, kind: str, message: str) -> None:
        place = [{"line": 1, "column": 1}]
        self._errors.append(
            {"type": kind, "path": [field.alias], "locations": place, "message": message}
        )

    def _shown(self, value: object, inner: tuple[Selection, ...]) -> object:
        if isinstance(value, list):
            return [self._shown(one, inner) for one in value]
        if not isinstance(value, dict):
            return value
        return {field.alias: self._field(value, field) for field in self._fields(value, inner)}

    def _field(self, value: Mapping[str, Any], field: Field) -> object:
        if field.name not in value:
            raise QueryError(_unknown(field.name, value["__typename"]))
        found = value[field.name]
        return self._shown(found(field.arguments) if callable(found) else found, field.inner)

    def _fields(self, value: Mapping[str, Any], asked: tuple[Selection, ...]) -> Iterator[Field]:
        """The fields that are asked for of this object, out of their fragments."""
        for one in asked:
            if isinstance(one, Field):
                yield one
                continue
            fragment = one if one.inner is not None else self._fragments[one.kind]
            if fragment.kind == value["__typename"]:
                yield from self._fields(value, fragment.inner or ())


def _unknown(name: str, kind: str) -> str:
    return f"Field '{name}' doesn't exist on type '{kind}'"


def _repository_node(world: World, repo: Repository) -> dict[str, Any]:
    parent, spdx = parent_of(world, repo), license_of(repo)
    topics = [{"__typename": "RepositoryTopic", "topic": _named("Topic", t)} for t in repo.topics]
    return {
        "__typename": "Repository",
        "nameWithOwner": repo.full_name,
        "isArchived": repo.archived_on is not None,
        "isDisabled": False,
        "isEmpty": repo.empty,
        "isFork": repo.fork_of is not None,
        "isPrivate": False,
        "parent": {"__typename": "Repository", "nameWithOwner": parent} if parent else None,
        "licenseInfo": {"__typename": "License", "spdxId": spdx} if spdx else None,
        "primaryLanguage": _named("Language", repo.language) if repo.language else None,
        "stargazerCount": repo.stars,
        "pushedAt": stamp(repo.pushed_at),
        "createdAt": stamp(repo.created_at),
        "description": repo.description,
        "homepageUrl": repo.homepage,
        "repositoryTopics": lambda args: {
            "__typename": "RepositoryTopicConnection",
            "nodes": topics[: args["first"]],
        },
        "object": _object_of(repo),
    }


def _named(kind: str, name: str) -> dict[str, str]:
    return {"__typename": kind, "name": name}


def _object_of(repo: Repository) -> Callable[[Mapping[str, object]], object]:
    def find(arguments: Mapping[str, object]) -> object:
        branch, _, path = str(arguments["expression"]).partition(":")
        if repo.empty or branch not in ("HEAD", repo.branch):
            return None
        if path and path == readme_name(repo):
            return {"__typename": "Blob", "text": repo.readme}
        entries = files_of(repo, path)
        if entries is None:
            return None
        rows = [
            {"__typename": "TreeEntry", "name": one.name, "type": _TYPES[one.kind]}
            for one in sorted(entries, key=lambda one: one.name)
        ]
        return {"__typename": "Tree", "entries": rows}

    return find
