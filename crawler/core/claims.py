"""Turns what a text shows into claims about a paper's code; it must not weigh them."""

from __future__ import annotations

from collections.abc import Iterator

from crawler.core.links import LinkKind, link_kind
from crawler.core.model import ArxivRecord, Claim, ClaimKind, Place, Seed
from crawler.core.prose import promise_in, sentence_around
from crawler.core.urls import find_urls

SEED, ABSTRACT, COMMENTS, FULL_TEXT = "seed", "arxiv abstract", "arxiv comments", "arxiv html"
# In a full text, where every reference has an address, only these kinds are worth keeping.
_TELLING = frozenset({LinkKind.CODE, LinkKind.PROJECT, LinkKind.WEIGHTS, LinkKind.DATASET})


def claims_in(text: str, source: str, place: Place) -> Iterator[Claim]:
    """The links of a text, each with its sentence, and its promise of code, if it makes one."""
    for found in find_urls(text):
        yield Claim(
            ClaimKind.LINK,
            source,
            place,
            sentence_around(text, found.start, found.end),
            found.url,
        )
    promise = promise_in(text)
    if promise:
        yield Claim(ClaimKind.PROMISE, source, place, promise)


def claims_of_seed(seed: Seed) -> Iterator[Claim]:
    """What the user's own entry says: its addresses, and those of its abstract."""
    for url in seed.urls:
        yield Claim(ClaimKind.LINK, SEED, Place.SEED, "", url)
    if seed.abstract:
        yield from claims_in(seed.abstract, SEED, Place.SEED)


def claims_of_record(record: ArxivRecord) -> Iterator[Claim]:
    """What arXiv's abstract and comments say."""
    if record.abstract:
        yield from claims_in(record.abstract, ABSTRACT, Place.ABSTRACT)
    if record.comment:
        yield from claims_in(record.comment, COMMENTS, Place.COMMENTS)


def claim_of_passage(place: Place, context: str, url: str) -> Claim | None:
    """A link that stands in a full text; ``None`` for one that says nothing of code or data."""
    if link_kind(url) not in _TELLING:
        return None
    return Claim(ClaimKind.LINK, FULL_TEXT, place, context, url)
