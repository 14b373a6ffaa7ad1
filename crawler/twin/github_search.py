"""GitHub's search for repositories: which of the world's a query means; it must not route it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

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
    hits = [
        repo
        for repo in _shown(world).with_words(" ".join(phrases).split())
        if _has_all(repo, places, phrases) and _allows(repo, limits)
    ]
    return sorted(hits, key=lambda repo: (-repo.stars, repo.full_name))


class _Shown:
    """The repositories that a search may show, and the words in each: no query reads them all."""

    def __init__(self, world: World) -> None:
        self._repos = [repo for repo in world.repositories if not (repo.blocked or repo.empty)]
        self._by_word: dict[str, set[int]] = {}
        for place, repo in enumerate(self._repos):
            for word in _words(" ".join(_texts(repo).values())).split():
                self._by_word.setdefault(word, set()).add(place)

    def with_words(self, words: Iterable[str]) -> list[Repository]:
        """Those that have every word, wherever it stands."""
        places = sorted((self._by_word.get(word, set()) for word in words), key=len)
        if not places:
            return self._repos
        return [self._repos[place] for place in sorted(places[0].intersection(*places[1:]))]


@lru_cache(maxsize=2)
def _shown(world: World) -> _Shown:
    return _Shown(world)


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _texts(repo: Repository) -> dict[str, str]:
    return {
        "name": repo.full_name,
        "description": repo.description or "",
        "readme": repo.readme or "",
    }


def _has_all(repo: Repository, places: list[str], phrases: list[str]) -> bool:
    texts = _texts(repo)
    text = " | ".join(_words(texts.get(place, "")) for place in places)
    return all(phrase in text for phrase in phrases)


def _allows(repo: Repository, limits: dict[str, str]) -> bool:
    """Forks are left out unless they are asked for."""
    wanted = limits.get("fork", "false")
    is_fork = repo.fork_of is not None
    kind = {"true": True, "only": is_fork}.get(wanted, not is_fork)
    language = limits.get("language", "").lower()
    return kind and (not language or language == (repo.language or "").lower())
