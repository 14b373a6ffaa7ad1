"""The values that travel between stages; it must not do I/O, read a clock or decide anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

# --- identity -----------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class ArxivId:
    """A paper, without its version: ``2107.05580`` or ``quant-ph/0201082``.

    Made by :func:`crawler.core.ids.arxiv_id` only, so that one paper has one spelling.
    """

    value: str

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True, order=True)
class RepoId:
    """A code repository. Hosts ignore case, so the lower-cased ``key`` alone is identity.

    Made by :func:`crawler.core.ids.repo_id` only.
    """

    key: str
    """``host/owner/name``, lower-cased: ``github.com/xichenpan/arldm``."""
    full_name: str = field(compare=False)
    """``owner/name`` as the source spells it: ``xichenpan/ARLDM``."""

    @property
    def host(self) -> str:
        """``github.com``, the first part of the key."""
        return self.key.partition("/")[0]

    @property
    def owner(self) -> str:
        """As spelled by the source."""
        return self.full_name.partition("/")[0]

    @property
    def name(self) -> str:
        """As spelled by the source."""
        return self.full_name.rpartition("/")[2]

    @property
    def url(self) -> str:
        """The repository's page."""
        return f"https://{self.host}/{self.full_name}"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of which the month, or the day, may be unknown."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        parts = (f"{self.year:04d}", _two(self.month), _two(self.day))
        return "-".join(part for part in parts if part)


def _two(number: int | None) -> str:
    return "" if number is None else f"{number:02d}"


# --- seeds --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Seed:
    """One entry of a user's list, as it was written. Absent is ``None`` or empty."""

    source: str
    """The file's name as the user gave it, or ``-`` for standard input."""
    line: int
    """The entry's first line, from 1."""
    title: str | None = None
    authors: tuple[str, ...] = ()
    """Names in the order of the entry, each ``Given Family`` as written."""
    authors_complete: bool = False
    """False where the entry says ``et al.`` or names no author."""
    date: PartialDate | None = None
    year_inferred: bool = False
    category: str | None = None
    """An arXiv category such as ``cs.CV``, where the entry shows one."""
    code_badge: bool = False
    """The entry claims that code exists, without saying where."""
    abstract: str | None = None
    arxiv_id: ArxivId | None = None
    doi: str | None = None
    urls: tuple[str, ...] = ()
    """Addresses that the entry itself gives, outside its abstract."""
    other: str | None = None
    """The entry's other fields as the text of a JSON object: kept, and read by nobody."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that was not understood, and why. It is counted and shown, never lost."""

    source: str
    line: int
    text: str
    """The text, cut to a few hundred characters."""
    reason: str
    is_end: bool = False
    """The list could not be read any further: what stands behind is not known."""


# --- the network, as values ---------------------------------------------------


class Trouble(StrEnum):
    """Why a question got no answer. None of these says anything about the world."""

    THROTTLED = "throttled"
    """429, arXiv's 406, or a 403 that carries a rate limit."""
    UNAVAILABLE = "unavailable"
    """5xx."""
    UNREACHABLE = "unreachable"
    """Name resolution, connection, TLS, time-out, a connection dropped midway."""
    UNREADABLE = "unreadable"
    """An answer arrived that is not of the kind that was asked for."""
    TOO_LARGE = "too large"
    FORBIDDEN = "forbidden"
    """401 or 403 without a rate limit."""
    REFUSED = "refused"
    """Our own rules did not let the request out: host, scheme, address or redirect."""
    RESTING = "resting"
    """The host failed too often lately; its circuit is open."""


@dataclass(frozen=True, slots=True)
class Page:
    """An answer: 2xx, 304, or a 4xx that is a statement (400, 404, 409, 410, 414, 422, 451)."""

    url: str
    """The address of the body, after redirects; never the routed one."""
    status: int
    body: bytes
    """Decompressed."""
    fetched_at: datetime
    """Aware, UTC."""
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None
    moved: bool = False
    """A redirect was followed on the way."""


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer, as a value. It must never change what is believed."""

    url: str
    trouble: Trouble
    detail: str
    """For a person; free of secrets and control characters."""
    at: datetime
    retry_after: float | None = None
    """Seconds that the host asked us to wait, where it said so."""
    status: int | None = None
    """The last HTTP status, where there was one."""


NO_BODY = ("no/body",)
"""For a request's ``types``: only the status is asked for."""


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a page with status 200 is no answer, where more is known than that it is none."""

    trouble: Trouble
    detail: str


Complaint = Callable[[Page], Objection | str | None]
"""Why a page is no answer to the question, or ``None`` where it is one. Text alone means that
it is not of the kind that was asked for."""
Explanation = Callable[[Page], Trouble | None]
"""What a 403 means by its body: ``None`` where it is a statement about the thing asked for."""


@dataclass(frozen=True, slots=True)
class Request:
    """A question to a site."""

    url: str
    form: tuple[tuple[str, str], ...] = ()
    """Form fields: sent by POST where there are any, else the request is a GET."""
    json: str = ""
    """A JSON document: sent by POST, in place of a form."""
    accept: str = "*/*"
    etag: str | None = None
    last_modified: str | None = None
    complaint: Complaint | None = field(default=None, compare=False)
    """Says why a 200 is no answer (a feed that is HTML, a rate-limit page). The fetcher
    treats that as transient: it asks again and, in the end, fails with ``UNREADABLE`` or with
    the trouble that the objection names."""
    explains: Explanation | None = field(default=None, compare=False)
    """Tells a 403 that forbids from one that asks for less load, where headers do not."""
    quota: str = ""
    """Which of a host's quotas it uses up, where the host has several: a used-up one holds back
    its own requests only."""
    waits: bool = True
    """It may wait for a host that asked for a rest; else there is no answer then."""
    divisible: bool = False
    """It asks for many things: a host that fails over it is to be asked for fewer, and not for
    the same again."""
    anywhere: bool = False
    """It may go to any public host, by GET, without a credential, and where the host's robots.txt
    allows it. Without: to known hosts only."""
    types: tuple[str, ...] = ()
    """The content types of which a body is read; of another the page has none. Empty: of all."""
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Sent beside our own; no redirect takes those of a form or of JSON to another host."""
    hidden: bool = False
    """Its address is a secret: failures and logs name the host only."""


# --- what sources say ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A body that a reader could not make sense of: unknown, never absent."""

    reason: str


@dataclass(frozen=True, slots=True)
class ArxivRecord:
    """What one source said of one version of a paper. ``None``: the source did not say."""

    arxiv_id: ArxivId
    version: int | None
    title: str
    authors: tuple[str, ...]
    """``Given Family``, in order."""
    abstract: str | None = None
    published: datetime | None = None
    """Of version 1; aware, UTC."""
    updated: datetime | None = None
    """Of ``version``; aware, UTC."""
    categories: tuple[str, ...] = ()
    """The primary category first."""
    comment: str | None = None
    doi: str | None = None
    """The publisher's, never arXiv's own ``10.48550/arXiv.``."""
    journal_ref: str | None = None
    withdrawn: bool = False


class Place(StrEnum):
    """Where in a paper, or about it, something stands."""

    SEED = "seed"
    ABSTRACT = "abstract"
    COMMENTS = "comments"
    FIRST_PAGE = "first page"
    FOOTNOTE = "footnote"
    BODY = "body"
    CONCLUSION = "conclusion"
    REFERENCES = "references"
    OLDER_VERSION = "older version"
    """The abstract or the comments of a version that a newer one has replaced."""
    PROJECT_PAGE = "project page"
    """A page on the web that the paper names as its own."""
    REPOSITORY = "repository"
    """A repository that names the paper."""
    RECORD = "paper record"
    """A field of somebody's record of the paper."""
    ARCHIVE = "archived table"
    """A table of papers and their code that nobody keeps up any more."""
    COPY = "archived copy"
    """What an archive keeps of a repository."""


class ClaimKind(StrEnum):
    """What a claim says."""

    LINK = "link"
    """An address stands there."""
    PROMISE = "promise"
    """A sentence says that code will come."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that one source says about a paper's code, kept for ever."""

    kind: ClaimKind
    source: str
    """``seed``, ``arxiv abstract``, ``arxiv comments``, ``arxiv html``…"""
    place: Place
    context: str
    """The sentence, or the field, that it stands in; at most a few hundred characters."""
    url: str | None = None
    """The mended address, for a link."""
    said_on: date | None = None
    """The day that the source itself is of, where it is dated; it may be stale since."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a repository's root listing."""

    name: str
    is_dir: bool = False
    is_submodule: bool = False


@dataclass(frozen=True, slots=True)
class RepoFacts:
    """What a page says of a live repository. ``None``: the page did not say."""

    repo: RepoId
    """Under the name that the host gives it today."""
    archived: bool | None = None
    is_fork: bool | None = None
    fork_of: RepoId | None = None
    is_empty: bool | None = None
    """It has no commit."""
    entries: tuple[Entry, ...] | None = None
    """The root listing, complete, or ``None``: a partial one says nothing."""
    license: str | None = None
    """SPDX identifier, or the host's own word where it has none."""
    language: str | None = None
    stars: int | None = None
    pushed_at: datetime | None = None
    created_at: datetime | None = None
    description: str | None = None
    homepage: str | None = None
    topics: tuple[str, ...] = ()
    readme: str | None = None
    """Plain text, cut to 20,000 characters."""
    inside: tuple[tuple[str, tuple[Entry, ...]], ...] | None = None
    """Folders of the root that were looked into, each with its complete listing; ``None``: none
    was."""


class Absence(StrEnum):
    """What a host says in place of a repository."""

    NOT_FOUND = "not found"
    """404 or 410: mistyped, private or deleted; the host does not tell which."""
    BLOCKED = "blocked"
    """451, or a notice in its place."""
    EXPIRED = "expired"
    """It was shown for a time, to reviewers, and that time is over: the code may well be."""


@dataclass(frozen=True, slots=True)
class Absent:
    """The host answered, and shows no repository."""

    why: Absence
    notice: str | None = None
    """The address of the take-down notice, where there is one."""


RepoAnswer = RepoFacts | Absent | Unreadable
