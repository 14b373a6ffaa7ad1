"""Asks Hugging Face for its records of papers; what their links mean is the core's to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crawler.core.believe import Belief
from crawler.core.claims import HUGGING_FACE
from crawler.core.evidence import PaperEvidence
from crawler.core.model import ArxivId, Claim, ClaimKind, Place
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.hugging_face import PaperRecord, read_record, record_request
from crawler.store import Batch


def read_records(tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]) -> Iterator[Batch]:
    """One question a paper; that there is no record is an answer."""
    for told, _ in papers:
        yield _read(tools, told.key)


def _read(tools: Tools, key: str) -> Batch:
    told: Told[PaperRecord] | Batch = ask(
        tools, record_request(ArxivId(key)), read_record, f"paper:{key}", HUGGING_FACE
    )
    if isinstance(told, Batch):
        return told
    claims = tuple((key, _claim(link.url, link.words)) for link in told.value.links)
    return replace(told.batch, claims=claims)


def _claim(url: str, words: str) -> Claim:
    return Claim(ClaimKind.LINK, HUGGING_FACE, Place.RECORD, words, url)
