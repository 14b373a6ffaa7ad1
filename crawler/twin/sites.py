"""Which site answers on which host. A further site is one module and one line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from crawler.twin.arxiv_oai import ArxivOai
from crawler.twin.arxiv_pages import ArxivPages
from crawler.twin.github_api import GithubApi
from crawler.twin.github_pages import GithubPages
from crawler.twin.hugging_face import HuggingFace
from crawler.twin.other_hosts import Anonymous, Bitbucket, Codeberg, GitLab, Heritage, Zenodo
from crawler.twin.web import Reply, Request, Site, moved
from crawler.twin.web_pages import WebPages
from crawler.twin.world import World


class _Alias:
    """A host that only sends visitors to another one."""

    def __init__(self, host: str) -> None:
        self._host = host

    def answer(self, request: Request) -> Reply:
        """A redirect to the same path."""
        return moved(f"https://{self._host}{request.target}")


class _Tagged:
    """A site whose pages have entity tags, which differ by who asks (RFC 9110, 8.8.3)."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def answer(self, request: Request) -> Reply:
        """The page with its tag, or 304 where the client has it."""
        reply = self._site.answer(request)
        if reply.status != 200 or request.method != "GET":
            return reply
        who = request.headers.get("authorization", "")
        tag = f'W/"{sha256(who.encode() + reply.body).hexdigest()[:32]}"'
        headers = (*reply.headers, ("ETag", tag))
        if request.headers.get("if-none-match") == tag:
            return Reply(304, headers=headers)
        return replace(reply, headers=headers)


OTHERS = "*"
"""In place of a host: all that have no site of their own."""
ALIASES: dict[str, Site] = {
    "www.arxiv.org": _Alias("arxiv.org"),
    "www.github.com": _Alias("github.com"),
}


def sites(
    world: World, clock: Callable[[], datetime], padding: int, records: int, *, quotas: bool
) -> dict[str, Site]:
    """The sites over one world, by host.

    ``padding`` bytes are added to GitHub's pages; ``records`` are on a page of OAI-PMH;
    ``quotas``: GitHub's API refuses what is asked beyond its own.
    """
    arxiv = ArxivPages(world, clock)
    return {
        "export.arxiv.org": arxiv,
        "arxiv.org": arxiv,
        "oaipmh.arxiv.org": ArxivOai(world, clock, records),
        "github.com": _Tagged(GithubPages(world, padding)),
        "huggingface.co": _Tagged(HuggingFace(world.elsewhere)),
        "gitlab.com": _Tagged(GitLab(world.elsewhere)),
        "codeberg.org": _Tagged(Codeberg(world.elsewhere)),
        "api.bitbucket.org": Bitbucket(world.elsewhere),
        "anonymous.4open.science": Anonymous(world.elsewhere),
        "zenodo.org": Zenodo(world.elsewhere),
        "archive.softwareheritage.org": Heritage(world.elsewhere),
        OTHERS: _Tagged(WebPages(world.elsewhere)),
        "api.github.com": _Tagged(GithubApi(world, clock, limited=quotas)),
    }
