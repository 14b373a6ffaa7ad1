"""Reads the JSON that GitHub embeds in a repository's page since 2023; it must not read its tags.

Layouts: ``repos-overview`` (2023 to 2025, ``props.initialPayload``), ``code-view`` (2026,
``payload.codeViewLayoutRoute`` and ``payload.codeViewRepoRoute``; ``payload.sidebarAbout`` since
summer 2026). Other JSON scripts stand before the wanted one, so it is found by its app's name.
``refInfo.listCacheKey`` holds a time and is not read as that of the last push: a page of 2025 has
it four weeks after its newest commit. ``tree.readme`` is null even where there is a README.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from crawler.core.ids import github
from crawler.core.model import Entry, RepoFacts, RepoId
from crawler.sources.github_regions import content, opening
from crawler.sources.github_text import clean, license_word, plain_readme

_APPS = (
    ("react-app", 'app-name="code-view"'),
    ("react-partial", 'partial-name="repos-overview"'),
)
_DIRECTORIES = frozenset({"directory", "symlink_directory"})


def read_embedded(text: str, named: RepoId | None) -> RepoFacts | None:
    """What the embedded JSON says of the repository that the head has ``named``.

    ``None`` where there is no such JSON, where it is not whole, or speaks of another repository.
    """
    payload = _payload(text)
    layout = _within(payload, "codeViewLayoutRoute") or payload
    route = _within(payload, "codeViewRepoRoute") or payload
    about = _within(payload, "sidebarAbout")
    shown = _within(layout, "repo")
    owner, name = _text(shown.get("ownerLogin")), _text(shown.get("name"))
    repo = github(owner or "", name or "")
    if repo is None or (named and repo != named) or route.get("path", "/") != "/":
        return None
    files = _files(route)
    return RepoFacts(
        repo=repo,
        archived=_flag(_within(about, "repo").get("isArchived")),
        is_fork=_flag(shown.get("isFork")),
        is_empty=_flag(shown.get("isEmpty")),
        entries=_entries(_within(route, "tree")),
        license=_license(about, files),
        stars=_count(about.get("stargazerCount")),
        description=_text(about.get("description")),
        homepage=_text(about.get("website")),
        topics=_topics(about.get("topics")),
        readme=_readme(files),
    )


def _payload(text: str) -> Mapping[str, object]:
    for name, mark in _APPS:
        app = opening(text, name, mark)
        script = opening(text, "script", f'"{name}.embeddedData"', app) if app >= 0 else -1
        found = _object(content(text, "script", script) or "")
        if found:
            return _within(found, "payload") or _within(_within(found, "props"), "initialPayload")
    return {}


def _object(text: str) -> Mapping[str, object]:
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _within(value: Mapping[str, object], key: str) -> Mapping[str, object]:
    inner = value.get(key)
    return inner if isinstance(inner, dict) else {}


def _entries(tree: Mapping[str, object]) -> tuple[Entry, ...] | None:
    """The listing, where it is whole: GitHub cuts it at 1,000 and leaves the count as it was."""
    items = tree.get("items")
    if not isinstance(items, list) or tree.get("totalCount") != len(items):
        return None
    entries = tuple(entry for item in items if (entry := _entry(item)))
    return entries if len(entries) == len(items) else None


def _entry(item: object) -> Entry | None:
    """One line; a chain of folders with nothing beside them is shown as one path, ``src/core``."""
    if not isinstance(item, dict):
        return None
    name, kind = item.get("name"), item.get("contentType")
    if not isinstance(name, str) or not isinstance(kind, str) or not name:
        return None
    top, _, rest = clean(name).partition("/")
    return Entry(top, is_dir=bool(rest) or kind in _DIRECTORIES, is_submodule=kind == "submodule")


def _files(route: Mapping[str, object]) -> list[Mapping[str, object]]:
    """The files shown under the listing: README, licences and the like."""
    files = _within(route, "overview").get("overviewFiles")
    return [file for file in files if isinstance(file, dict)] if isinstance(files, list) else []


def _license(about: Mapping[str, object], files: list[Mapping[str, object]]) -> str | None:
    spdx = _text(_within(_within(about, "repo"), "license").get("spdxId"))
    if spdx:
        return spdx
    tabs = (_text(file["tabName"]) for file in files if _is_shown(file, "license", "tabName"))
    found = dict.fromkeys(word for tab in tabs if (word := license_word(tab or "")))
    return ", ".join(found) or None


def _readme(files: list[Mapping[str, object]]) -> str | None:
    for file in files:
        rich = file["richText"] if _is_shown(file, "readme", "richText") else None
        if isinstance(rich, str):
            return plain_readme(rich)
    return None


def _is_shown(file: Mapping[str, object], kind: str, field: str) -> bool:
    return file.get("preferredFileType") == kind and isinstance(file.get(field), str)


def _topics(value: object) -> tuple[str, ...]:
    found = value if isinstance(value, list) else []
    names = (topic.get("name") for topic in found if isinstance(topic, dict))
    return tuple(word for name in names if (word := _text(name)))


def _text(value: object) -> str | None:
    return clean(value).strip() or None if isinstance(value, str) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _count(value: object) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value < 10**12 else None
