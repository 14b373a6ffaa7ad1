"""What one answer taught us, to be stored in one transaction; it must not know SQL."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from crawler.core.evidence import Inquiry, Look
from crawler.core.model import ArxivId, ArxivRecord, Claim, Page, RepoFacts, RepoId, Request


@dataclass(frozen=True, slots=True)
class Response:
    """Where evidence came from: one answer of one site."""

    id: str
    url: str
    fetched_at: datetime
    status: int
    size: int
    sha256: str
    etag: str | None = None
    last_modified: str | None = None
    bound_to: str | None = None
    """The credential that the validators came with, and what read the answer."""

    @property
    def unfinished(self) -> Response:
        """The same where more was asked than was answered: it is to be asked for whole again."""
        return replace(self, etag=None, last_modified=None)


def response_of(request: Request, page: Page, bound_to: str | None = None) -> Response:
    """The trace that a page leaves; its body is not kept.

    ``bound_to``: what its validators are good for; without it, and after a redirect, for nothing.
    """
    is_whole = bound_to is not None and page.status == 200 and not page.moved
    name = f"{request.url}\n{request.form}{request.json}\n{page.fetched_at.isoformat()}"
    return Response(
        id=hashlib.sha256(name.encode()).hexdigest()[:20],
        url=page.url,
        fetched_at=page.fetched_at,
        status=page.status,
        size=len(page.body),
        sha256=hashlib.sha256(page.body).hexdigest(),
        etag=page.etag if is_whole else None,
        last_modified=page.last_modified if is_whole else None,
        bound_to=bound_to,
    )


@dataclass(frozen=True, slots=True)
class Begun:
    """A look that takes several requests, as far as it got; it is no evidence yet."""

    asked: RepoId
    facts: RepoFacts
    at: datetime
    response: Response | None


@dataclass(frozen=True, slots=True)
class Batch:
    """Evidence that belongs together: all of it is stored, or none."""

    at: datetime
    response: Response | None = None
    records: tuple[tuple[str, ArxivRecord], ...] = ()
    """Source and record."""
    candidates: tuple[tuple[str, ArxivId], ...] = ()
    """Seed identifier and the paper that it might be."""
    claims: tuple[tuple[str, Claim], ...] = ()
    """Paper key and claim."""
    looks: tuple[Look, ...] = ()
    inquiries: tuple[Inquiry, ...] = ()
    seen_again: str | None = None
    """The response that its host said still holds: what it taught was so at this moment too."""
