"""Reads arXiv's full texts for the links that they show; what those mean is the core's to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from crawler.core.believe import Belief
from crawler.core.claims import FULL_TEXT, claim_of_passage, claims_in
from crawler.core.evidence import PaperEvidence
from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, Claim, ClaimKind, Page, Place, Unreadable
from crawler.pipeline.one import Question, ask_each
from crawler.pipeline.ports import Tools
from crawler.sources.arxiv_html import FullText, NoFullText, html_request, read_html
from crawler.store import Batch


def read_full_texts(
    tools: Tools, papers: Sequence[tuple[PaperEvidence, Belief]]
) -> Iterator[Batch]:
    """One question a paper."""
    asked = [ArxivId(told.key) for told, _ in papers]
    answers = ask_each(tools, map(_question, asked))
    for paper, told in zip(asked, answers, strict=True):
        if isinstance(told, Batch):
            yield told
        else:
            yield replace(told.batch, claims=tuple((str(paper), one) for one in told.value))


def _question(paper: ArxivId) -> Question[tuple[Claim, ...]]:
    read = partial(_read, paper)
    return Question(html_request(paper), read, f"paper:{paper}", FULL_TEXT)


def _read(paper: ArxivId, page: Page) -> tuple[Claim, ...] | Unreadable:
    """The claims of a full text; none where arXiv has none of the paper."""
    text = read_html(page)
    if isinstance(text, Unreadable):
        return text
    return () if isinstance(text, NoFullText) else tuple(_claims(paper, text))


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
