"""GitHub's search for repositories: which of the world's a query means; it must not route it."""

from __future__ import annotations

import re

from crawler.twin.world import Repository, World

MOST_CHARACTERS, MOST_OPERATORS = 256, 5
_TERM = re.compile(r'"([^"]*)"|(\S+)')
_OPERATORS = frozenset({"AND", "OR", "NOT"})
_WORD = re.compile(r"\w+")


def refusal(query: str) -> str | None:
    """Why GitHub does not answer the query; ``None`` where it does."""
    if not query.strip():
        return "The search query is missing."
    if len(query) > MOST_CHARACTERS:
        return "The search is longer than 256 characters."
    words = re.sub(r'"[^"]*"', "", query).split()
    if sum(word in _OPERATORS for word in words) > MOST_OPERATORS:
        return "More than five AND / OR / NOT operators were used."
    return None


def found(world: World, query: str) -> list[Repository]:
    """The repositories in which every phrase stands, most stars first."""
    terms = [(match[1] or "", match[2] or "") for match in _TERM.finditer(query)]
    phrases = [_words(quoted or word) for quoted, word in terms if quoted or ":" not in word]
    limits = dict(word.split(":", 1) for _, word in terms if ":" in word)
    places = limits.get("in", "name,description").split(",")
    shown = [repo for repo in world.repositories if not (repo.blocked or repo.empty)]
    hits = [repo for repo in shown if _has_all(repo, places, phrases) and _allows(repo, limits)]
    return sorted(hits, key=lambda repo: (-repo.stars, repo.full_name))


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _has_all(repo: Repository, places: list[str], phrases: list[str]) -> bool:
    parts = {"name": repo.full_name, "description": repo.description, "readme": repo.readme}
    text = " | ".join(_words(parts.get(place) or "") for place in places)
    return all(phrase in text for phrase in phrases)


def _allows(repo: Repository, limits: dict[str, str]) -> bool:
    """Forks are left out unless they are asked for."""
    wanted = limits.get("fork", "false")
    is_fork = repo.fork_of is not None
    kind = {"true": True, "only": is_fork}.get(wanted, not is_fork)
    language = limits.get("language", "").lower()
    return kind and (not language or language == (repo.language or "").lower())
