"""The stage that finds a paper's code and looks at it; judging what is seen is the core's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from crawler.core.believe import Belief, believe, claims_on, named_repositories
from crawler.core.claims import FULL_TEXT, claim_of_passage, claims_in
from crawler.core.due import before, needs_full_text, repositories_due
from crawler.core.evidence import Inquiry, Look, PaperEvidence
from crawler.core.ids import arxiv_id
from crawler.core.match import MatchState
from crawler.core.model import (
    Absent,
    ArxivId,
    Claim,
    ClaimKind,
    Failure,
    Page,
    Place,
    RepoFacts,
    RepoId,
    Request,
    Trouble,
    Unreadable,
)
from crawler.pipeline.ports import Tools
from crawler.pipeline.resolve import failed
from crawler.sources.arxiv_html import FullText, NoFullText, html_request, read_html
from crawler.sources.github_page import page_request, read_page
from crawler.store import Batch, response_of

LOOK = "github page"


def find_code(tools: Tools, keys: Sequence[str]) -> None:
    """Read the full text of the papers whose code is still open, and keep what it shows."""
    if not tools.plan.full_text:
        return
    papers = [
        ArxivId(told.key)
        for told, belief in beliefs_of(tools, keys)
        if needs_full_text(told, belief)
    ]
    tools.watch.stage("reading full texts", len(papers))
    for paper in papers:
        tools.store.record(_read_full_text(tools, paper))
        tools.watch.step()


def check_code(tools: Tools, keys: Sequence[str]) -> None:
    """Look at the repositories that were not looked at lately, and keep what is seen."""
    since = before(tools.clock(), tools.plan.recheck_days)
    due: dict[RepoId, None] = {}
    for told, belief in beliefs_of(tools, keys):
        due.update(dict.fromkeys(repositories_due(belief, told, since)))
    tools.watch.stage("checking repositories", len(due))
    for repo in due:
        tools.store.record(look_at(tools, repo))
        tools.watch.step()


def beliefs_of(tools: Tools, keys: Sequence[str]) -> Iterator[tuple[PaperEvidence, Belief]]:
    """The evidence on each paper and what it amounts to, paper by paper."""
    sources = frozenset({FULL_TEXT} if tools.plan.full_text else ())
    entries = tools.store.entries_of(keys)
    for told in tools.store.paper_evidence(keys):
        own = entries[told.key]
        claims = claims_on(told, [entry.seed for entry in own])
        seen = tools.store.with_looks(told, named_repositories(told, claims))
        settled = all(entry.state not in _OPEN for entry in own)
        yield seen, believe(seen, claims, sources, settled=settled, gone=tools.plan.gone)


_OPEN = frozenset({MatchState.AMBIGUOUS, MatchState.UNKNOWN})


# --- full text --------------------------------------------------------------------


def _read_full_text(tools: Tools, paper: ArxivId) -> Batch:
    subject = f"paper:{paper}"
    told: _Told[FullText | NoFullText] | Batch = _ask(
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


# --- repositories -----------------------------------------------------------------


def look_at(tools: Tools, repo: RepoId) -> Batch:
    """One look at a repository, as evidence; a failure is an open inquiry and no look."""
    told: _Told[RepoFacts | Absent] | Batch = _ask(
        tools, page_request(repo), read_page, f"repo:{repo.key}", LOOK
    )
    if isinstance(told, Batch):
        return told
    return replace(told.batch, looks=(Look(repo, told.value, told.batch.at),))


# --- one question -----------------------------------------------------------------

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Told(Generic[_Value]):
    """What an answer says, and the evidence that it was given."""

    value: _Value
    batch: Batch


def _ask(
    tools: Tools,
    request: Request,
    read: Callable[[Page], _Value | Unreadable],
    subject: str,
    source: str,
) -> _Told[_Value] | Batch:
    """Ask, and read the answer; no answer, or one that cannot be read, is evidence by itself."""
    answer = tools.fetcher.fetch(request)
    now = tools.clock()
    if isinstance(answer, Failure):
        return Batch(now, inquiries=(failed(subject, source, answer),))
    value = read(answer)
    if isinstance(value, Unreadable):
        why = Failure(
            answer.url, Trouble.UNREADABLE, value.reason, answer.fetched_at, status=answer.status
        )
        return Batch(now, inquiries=(failed(subject, source, why),))
    inquiry = Inquiry(subject, source, answered_at=now)
    return _Told(value, Batch(now, response_of(request, answer), inquiries=(inquiry,)))
