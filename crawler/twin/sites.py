"""Which site answers on which host. A further site is one module and one line here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from crawler.twin.arxiv_oai import ArxivOai
from crawler.twin.arxiv_pages import ArxivPages
from crawler.twin.github_pages import GithubPages
from crawler.twin.web import Reply, Request, Site, moved, plain
from crawler.twin.world import World


class _Alias:
    """A host that only sends visitors to another one."""

    def __init__(self, host: str) -> None:
        self._host = host

    def answer(self, request: Request) -> Reply:
        """A redirect to the same path."""
        return moved(f"https://{self._host}{request.target}")


class _Nobody:
    """Answers for hosts that are not here."""

    def answer(self, request: Request) -> Reply:
        """421: the request came to the wrong server."""
        return plain(f"No site called {request.host!r} is here.\n", 421)


NOBODY: Site = _Nobody()
ALIASES: dict[str, Site] = {
    "www.arxiv.org": _Alias("arxiv.org"),
    "www.github.com": _Alias("github.com"),
}


def sites(
    world: World, clock: Callable[[], datetime], padding: int, records: int
) -> dict[str, Site]:
    """The sites over one world, by host.

    ``padding`` bytes are added to GitHub's pages; ``records`` are on a page of OAI-PMH.
    """
    arxiv = ArxivPages(world, clock)
    return {
        "export.arxiv.org": arxiv,
        "arxiv.org": arxiv,
        "oaipmh.arxiv.org": ArxivOai(world, clock, records),
        "github.com": GithubPages(world, padding),
    }
