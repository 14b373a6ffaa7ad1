"""Turns what a text shows into claims about a paper's code; it must not weigh them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from crawler.core.links import LinkKind, link_kind
from crawler.core.model import ArxivRecord, Claim, ClaimKind, Place, Seed
from crawler.core.prose import promise_in, sentence_around
from crawler.core.urls import find_urls, is_plain

SEED, ABSTRACT, COMMENTS, FULL_TEXT = "seed", "arxiv abstract", "arxiv comments", "arxiv html"
PROJECT_PAGE, HUGGING_FACE, GITHUB_SEARCH = "project page", "hugging face", "github search"
ARCHIVE, HERITAGE = "papers with code", "software heritage"
DATELINE = "arxiv dateline"
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


def claims_of_records(records: Iterable[ArxivRecord]) -> Iterator[Claim]:
    """What the abstracts and comments of a paper's versions say.

    The newest version counts. Of an older one only the addresses that the newest does not give
    are told, and as what they are; its promises are overtaken.
    """
    told = list(records)
    newest = max((one.version or 0 for one in told), default=0)
    current = [claim for one in told if _counts(one, newest) for claim in claims_of_record(one)]
    yield from current
    given = {claim.url for claim in current}
    for older in (one for one in told if not _counts(one, newest)):
        for claim in claims_of_record(older):
            if claim.url and claim.url not in given:
                yield replace(claim, place=Place.OLDER_VERSION)


def _counts(record: ArxivRecord, newest: int) -> bool:
    """It is of the newest version; one that does not say its version may be."""
    return record.version is None or record.version == newest


def claims_of_record(record: ArxivRecord) -> Iterator[Claim]:
    """What arXiv's abstract and comments of one version say."""
    if record.abstract:
        yield from claims_in(record.abstract, ABSTRACT, Place.ABSTRACT)
    if record.comment:
        yield from claims_in(record.comment, COMMENTS, Place.COMMENTS)


def claim_of_passage(place: Place, context: str, url: str) -> Claim | None:
    """A link that stands in a full text; ``None`` for one that says nothing of code or data."""
    if link_kind(url) not in _TELLING or not is_plain(url):
        return None
    return Claim(ClaimKind.LINK, FULL_TEXT, place, context, url)
