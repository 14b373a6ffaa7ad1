"""Reads arXiv's full texts for the links that they show; what those mean is the core's to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crawler.core.believe import Belief
from crawler.core.claims import FULL_TEXT, claim_of_passage, claims_in
from crawler.core.evidence import PaperEvidence
from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, Claim, ClaimKind, Place
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.arxiv_html import FullText, NoFullText, html_request, read_html
from crawler.store import Batch


def read_full_texts(
    tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]
) -> Iterator[Batch]:
    """One question a paper."""
    for told, _ in papers:
        yield _read_full_text(tools, ArxivId(told.key))


def _read_full_text(tools: Tools, paper: ArxivId) -> Batch:
    subject = f"paper:{paper}"
    told: Told[FullText | NoFullText] | Batch = ask(
        tools, html_request(paper), read_html, subject, FULL_TEXT
    )
    if isinstance(told, Batch):
        return told
    text = told.value
    if isinstance(text, NoFullText):
        return told.batch
    claims = tuple((str(paper), claim) for claim in _claims(paper, text))
    return replace(told.batch, claims=claims)


def _claims(paper: ArxivId, text: FullText) -> Iterator[Claim]:
    """The links and promises of a full text, and that there is one."""
    address = f"https://arxiv.org/html/{paper}"
    yield Claim(ClaimKind.LINK, FULL_TEXT, Place.BODY, "", address)
    for passage in text.passages:
        for url in passage.urls:
            claim = claim_of_passage(passage.place, passage.text, url)
            if claim and arxiv_id(url) is None:
                yield claim
        if passage.place is not Place.REFERENCES:
            found = claims_in(passage.text, FULL_TEXT, passage.place)
            yield from (one for one in found if one.kind is ClaimKind.PROMISE)
