"""Asks GitHub's GraphQL API for many repositories at once; it must not ask one after the other.

Every repository is an alias of its own in the query (``r0``, ``r1`` …). One that is missing is
null with an error ``NOT_FOUND`` on its path, the others intact; that error alone says that a
repository is absent. A null without an error, or with any other (``FORBIDDEN`` and SAML, limits,
time-outs), is no answer. Renamed repositories are answered under today's name, which
``nameWithOwner`` tells. Names go as variables, never into the query's text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crawler.core.model import (
    Absence,
    Absent,
    Entry,
    Objection,
    Page,
    RepoFacts,
    RepoId,
    Request,
    Trouble,
)
from crawler.sources.github_api import (
    API,
    JSON,
    count,
    document,
    explain,
    flag,
    items,
    listing,
    moment,
    named,
    spdx,
    text,
    within,
)
from crawler.sources.github_markdown import plain_markdown

_READMES = {"md": "README.md", "lower": "readme.md", "rst": "README.rst"}
_TREE = "{ ... on Tree { entries { name type } } }"
_READ = "\n".join(
    f'{key}: object(expression: "HEAD:{name}") {{ ... on Blob {{ text }} }}'
    for key, name in _READMES.items()
)
_FACTS = f"""
fragment facts on Repository {{
  nameWithOwner isArchived isDisabled isEmpty isFork isPrivate
  parent {{ nameWithOwner }}
  licenseInfo {{ spdxId }}
  primaryLanguage {{ name }}
  stargazerCount pushedAt createdAt description homepageUrl
  repositoryTopics(first: 20) {{ nodes {{ topic {{ name }} }} }}
  root: object(expression: "HEAD:") {_TREE}
  {_READ}
}}"""
_TOO_MUCH = ("resource limits", "timeout", "timed out", "something went wrong")
_LIMITED = (b"RATE_LIMITED", b"rate limit")


@dataclass(frozen=True, slots=True)
class Refused:
    """One of the things asked for got no answer; it says nothing about the thing."""

    trouble: Trouble
    detail: str
    too_much: bool = False
    """It was the size of the question: fewer at once may be answered."""


Inside = tuple[tuple[str, tuple[Entry, ...]], ...]
Folders = tuple[RepoId, tuple[str, ...]]
"""A repository, and folders of its root."""
Queries = tuple[str, ...]
"""Searches for repositories, each as REST would be asked it."""


# --- questions ----------------------------------------------------------------


def facts_request(repos: Sequence[RepoId]) -> Request:
    """The question for all that is to be known of the repositories; 40 at once are usual."""
    asked = [f"{_alias(number)} {{ ...facts }}" for number in range(len(repos))]
    return _request(repos, asked, {}, _FACTS)


def folders_request(wanted: Sequence[Folders]) -> Request:
    """The question for the listings of folders."""
    asked = []
    values: dict[str, str] = {}
    for number, (_, folders) in enumerate(wanted):
        objects = []
        for place, folder in enumerate(folders):
            values[f"f{number}_{place}"] = f"HEAD:{folder}"
            objects.append(f"f{place}: object(expression: $f{number}_{place}) {_TREE}")
        asked.append(f"{_alias(number)} {{ nameWithOwner {' '.join(objects)} }}")
    return _request([repo for repo, _ in wanted], asked, values, "")


def searches_request(wanted: Sequence[Queries], most: int) -> Request:
    """The question for the best ``most`` results of each search.

    Unlike REST it does not tell where GitHub ran out of time: it is good for asking again, and
    that it finds nothing is no proof.
    """
    values = {_search(*at): query for at, query in _numbered(wanted)}
    asked = [
        f"{name}: search(query: ${name}, type: REPOSITORY, first: {most})"
        " { repositoryCount nodes { ... on Repository { nameWithOwner } } }"
        for name in values
    ]
    return _request([], asked, values, "")


def _numbered(wanted: Sequence[Queries]) -> Iterator[tuple[tuple[int, int], str]]:
    for number, queries in enumerate(wanted):
        for place, query in enumerate(queries):
            yield (number, place), query


def _search(number: int, place: int) -> str:
    return f"s{number}_{place}"


def _alias(number: int) -> str:
    return f"r{number}: repository(owner: $o{number}, name: $n{number})"


def _request(
    repos: Sequence[RepoId], asked: Sequence[str], values: Mapping[str, str], tail: str
) -> Request:
    variables = dict(values)
    for number, repo in enumerate(repos):
        variables |= {f"o{number}": repo.owner, f"n{number}": repo.name}
    declared = " ".join(f"${name}: String!" for name in variables)
    query = f"query({declared}) {{\n{chr(10).join(asked)}\n}}{tail}"
    return Request(
        url=f"{API}/graphql",
        json=json.dumps({"query": query, "variables": variables}),
        accept=JSON,
        complaint=complaint,
        explains=explain,
        quota="graphql",
        divisible=True,
    )


def complaint(page: Page) -> Objection | str | None:
    """Why a 200 is no answer: no JSON, or a limit, which GraphQL tells under status 200."""
    if page.body.lstrip()[:1] != b"{":
        return "no JSON object"
    if not any(mark in page.body for mark in _LIMITED):
        return None
    for error in items(document(page).get("errors")) or []:
        message = str(error.get("message", ""))
        if error.get("type") == "RATE_LIMITED" or "rate limit" in message.lower():
            return Objection(Trouble.THROTTLED, message or "rate limited")
    return None


# --- answers ------------------------------------------------------------------


def read_facts(page: Page, repos: Sequence[RepoId]) -> dict[RepoId, RepoFacts | Absent | Refused]:
    """What the answer to :func:`facts_request` says of each repository."""
    told = _Told(page)
    return {repo: _one(told, f"r{number}") for number, repo in enumerate(repos)}


def read_folders(page: Page, wanted: Sequence[Folders]) -> dict[Folders, Inside | Refused]:
    """The listings that :func:`folders_request` asked for; folders that are not shown are left
    out."""
    told = _Told(page)
    return {one: _inside(told, f"r{number}", one[1]) for number, one in enumerate(wanted)}


def read_searches(
    page: Page, wanted: Sequence[Queries]
) -> dict[Queries, tuple[tuple[RepoId, ...], ...] | Refused]:
    """What :func:`searches_request` found: for each of the queries its repositories, best first."""
    told = _Told(page)
    return {one: _found(told, number, one) for number, one in enumerate(wanted)}


def _found(told: _Told, number: int, queries: Queries) -> tuple[tuple[RepoId, ...], ...] | Refused:
    found = []
    for place in range(len(queries)):
        shown = told.data.get(_search(number, place))
        nodes = items(shown.get("nodes")) if isinstance(shown, dict) else None
        if nodes is None or _search(number, place) in told.errors:
            return told.refusal(_search(number, place))
        found.append(tuple(repo for node in nodes if (repo := named(node.get("nameWithOwner")))))
    return tuple(found)


class _Told:
    """An answer's data and errors, by alias."""

    def __init__(self, page: Page) -> None:
        found = document(page) if page.status == 200 else {}
        self.data = within(found, "data")
        self.status = page.status
        self.errors: dict[str, list[Mapping[str, object]]] = {}
        for error in items(found.get("errors")) or []:
            path = error.get("path")
            alias = str(path[0]) if isinstance(path, list) and path else ""
            self.errors.setdefault(alias, []).append(error)

    def refusal(self, alias: str) -> Refused:
        """Why there is nothing under the alias."""
        errors = self.errors.get(alias) or self.errors.get("") or []
        if not errors:
            detail = "nothing, and no word why" if self.status == 200 else f"status {self.status}"
            return Refused(Trouble.UNREADABLE, detail, too_much=self.status != 200)
        kind = str(errors[0].get("type", ""))
        message = text(errors[0].get("message")) or kind
        if kind == "FORBIDDEN":
            return Refused(Trouble.FORBIDDEN, message)
        heavy = kind == "RESOURCE_LIMITS_EXCEEDED" or any(
            word in message.lower() for word in _TOO_MUCH
        )
        return Refused(Trouble.UNAVAILABLE, message, too_much=heavy)

    def is_absent(self, alias: str) -> bool:
        """The host says of this very repository that there is none."""
        return alias in self.data and any(
            error.get("type") == "NOT_FOUND" and error.get("path") == [alias]
            for error in self.errors.get(alias, [])
        )


def _one(told: _Told, alias: str) -> RepoFacts | Absent | Refused:
    shown = within(told.data, alias)
    repo = named(shown.get("nameWithOwner"))
    if repo is None:
        absent = told.data.get(alias) is None and told.is_absent(alias)
        return Absent(Absence.NOT_FOUND) if absent else told.refusal(alias)
    if shown.get("isPrivate") is True:
        return Absent(Absence.NOT_FOUND)  # the token's owner sees it, and nobody else does
    if shown.get("isDisabled") is True:
        return Absent(Absence.BLOCKED)
    if alias in told.errors:
        return told.refusal(alias)
    return _facts(repo, shown)


def _facts(repo: RepoId, shown: Mapping[str, object]) -> RepoFacts:
    is_fork = flag(shown.get("isFork"))
    parent = within(shown, "parent").get("nameWithOwner")
    return RepoFacts(
        repo=repo,
        archived=flag(shown.get("isArchived")),
        is_fork=is_fork,
        fork_of=named(parent) if is_fork else None,
        is_empty=flag(shown.get("isEmpty")),
        entries=_entries(within(shown, "root")),
        license=spdx(within(shown, "licenseInfo")),
        language=text(within(shown, "primaryLanguage").get("name")),
        stars=count(shown.get("stargazerCount")),
        pushed_at=moment(shown.get("pushedAt")),
        created_at=moment(shown.get("createdAt")),
        description=text(shown.get("description")),
        homepage=text(shown.get("homepageUrl")),
        topics=tuple(_topics(within(shown, "repositoryTopics"))),
        readme=_readme(shown),
    )


def _entries(tree: Mapping[str, object]) -> tuple[Entry, ...] | None:
    found = items(tree.get("entries"))
    return listing((one.get("name"), one.get("type")) for one in found) if found else None


def _topics(found: Mapping[str, object]) -> Iterator[str]:
    for node in items(found.get("nodes")) or []:
        name = text(within(node, "topic").get("name"))
        if name:
            yield name


def _readme(shown: Mapping[str, object]) -> str | None:
    for key, name in _READMES.items():
        written = within(shown, key).get("text")
        if isinstance(written, str):
            return plain_markdown(name, written)
    return None


def _inside(told: _Told, alias: str, folders: Sequence[str]) -> Inside | Refused:
    shown = within(told.data, alias)
    if not shown or alias in told.errors:
        return told.refusal(alias)
    found = ((name, _entries(within(shown, f"f{at}"))) for at, name in enumerate(folders))
    return tuple((name, entries) for name, entries in found if entries is not None)
