"""Small values that many tests need."""

from __future__ import annotations

from crawler.core.ids import github
from crawler.core.model import RepoId


def repo(name: str) -> RepoId:
    """The repository ``owner/name`` on GitHub."""
    made = github(*name.split("/"))
    assert made is not None
    return made
