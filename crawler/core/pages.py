"""Tells which pages on the web a paper names as its own; it must not ask for one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from crawler.core.links import LinkKind, link_kind
from crawler.core.model import Claim, ClaimKind, Place
from crawler.core.prose import Voice, voice

MOST_PAGES = 2
"""Of one paper that are asked for."""
_NEVER = -9
# How much a place speaks for a page's being the paper's own; where it speaks too little, words
# have to. A page that is hosted as project pages are is worth a word.
_PLACES: Mapping[Place, int] = {
    Place.SEED: 2,
    Place.ABSTRACT: 2,
    Place.COMMENTS: 2,
    Place.RECORD: 2,
    Place.FIRST_PAGE: 1,
    Place.CONCLUSION: 1,
    Place.FOOTNOTE: 0,
    Place.BODY: 0,
}
_VOICES: Mapping[Voice, int] = {
    Voice.OURS: 2,
    Voice.RELEASED: 1,
    Voice.NONE: 0,
    Voice.USED: _NEVER,
    Voice.UNOFFICIAL: _NEVER,
}
_OWN_FROM = 2
_PAGES = (".github.io", ".gitlab.io", ".netlify.app", ".vercel.app", ".pages.dev")
# Of the first page's links, most lead to people and to what they used.
_NOBODYS = frozenset(
    """arxiv.org doi.org orcid.org openreview.net youtube.com youtu.be twitter.com x.com
    linkedin.com scholar.google.com wikipedia.org en.wikipedia.org creativecommons.org
    aclanthology.org proceedings.neurips.cc ieeexplore.ieee.org dl.acm.org link.springer.com
    sciencedirect.com semanticscholar.org colab.research.google.com
    drive.google.com docs.google.com dropbox.com pypi.org huggingface.co hf.co""".split()
)


def project_pages(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The addresses to ask for, the likeliest first; empty where the paper names no page."""
    scored: dict[str, int] = {}
    for claim in claims:
        if claim.url and claim.kind is ClaimKind.LINK and _is_page(claim.url):
            url = _plain(claim.url)
            scored[url] = max(scored.get(url, _NEVER), _score(claim))
    likely = [url for url, score in scored.items() if score >= _OWN_FROM]
    return tuple(sorted(likely, key=lambda url: (-scored[url], url)))[:MOST_PAGES]


def _score(claim: Claim) -> int:
    url = claim.url or ""
    place = _PLACES.get(claim.place, _NEVER)
    hosted = _host(url).endswith(_PAGES)
    return place + _VOICES[voice(claim.context, url)] + hosted


def _is_page(url: str) -> bool:
    host = _host(url)
    if not host or host in _NOBODYS:
        return False
    return link_kind(url) is LinkKind.PROJECT


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def _plain(url: str) -> str:
    """Without a fragment: one page has one address."""
    return url.partition("#")[0]
