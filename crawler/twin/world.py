"""The facts that every page is rendered from; it must not render or fetch anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import cached_property

from crawler.twin.elsewhere import Elsewhere

_NOON = time(12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a paper. ``None`` means: as in the version before it."""

    at: datetime
    """When it was submitted; aware, UTC."""
    title: str | None = None
    abstract: str | None = None
    comment: str | None = None
    withdrawn: bool = False
    size_kb: int = 1_024

    @classmethod
    def on(cls, day: str, *, abstract: str | None = None, withdrawn: bool = False) -> Version:
        """A version submitted at noon of a day such as ``2022-11-20``."""
        at = datetime.combine(date.fromisoformat(day), _NOON)
        return cls(at, abstract=abstract, withdrawn=withdrawn)


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered section. A paragraph may hold ``<address>``, ``[text](address)`` and
    the footnote ``^[text]``, which may itself hold addresses."""

    title: str
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FullText:
    """What the HTML full text shows beside the title and the authors."""

    abstract: str | None = None
    """With footnotes, in the notation of :class:`Section`; ``None``: the listed abstract."""
    title_notes: tuple[str, ...] = ()
    """Footnotes that hang on the title."""
    sections: tuple[Section, ...] = ()
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper on arXiv."""

    arxiv_id: str
    """Without a version: ``2211.10950`` or ``hep-th/9901001``."""
    title: str
    authors: tuple[str, ...]
    """``Given Family``, in order; or the name of a collaboration."""
    versions: tuple[Version, ...]
    """Oldest first; at least one."""
    categories: tuple[str, ...] = ("cs.LG",)
    """The primary category first."""
    abstract: str = ""
    comment: str | None = None
    doi: str | None = None
    """The publisher's."""
    journal_ref: str | None = None
    report_no: str | None = None
    affiliations: tuple[tuple[str, ...], ...] = ()
    """Of each author in turn, where any are listed."""
    submitter: str | None = None
    """``None``: the first author."""
    full_text: FullText | None = None
    """``None``: arXiv has no HTML of it."""
    deleted: bool = False
    """Removed for good: its page answers 410."""
    changed_on: date | None = None
    """The day of the record's last change; ``None``: of the newest version."""

    @property
    def changed(self) -> date:
        """The day that lists of changed records have it under."""
        return self.changed_on or self.versions[-1].at.astimezone(UTC).date()


@dataclass(frozen=True, slots=True)
class Stated:
    """What a paper says in one of its versions."""

    paper: Paper
    number: int
    title: str
    abstract: str
    comment: str | None
    at: datetime
    withdrawn: bool

    @property
    def is_latest(self) -> bool:
        """No version came after it."""
        return self.number == len(self.paper.versions)


def state(paper: Paper, number: int | None = None) -> Stated | None:
    """The paper as of version ``number`` from 1, by default the latest; ``None``: no such one."""
    last = len(paper.versions) if number is None else number
    if not 1 <= last <= len(paper.versions):
        return None
    title, abstract, comment = paper.title, paper.abstract, paper.comment
    for version in paper.versions[:last]:
        title = version.title or title
        abstract = version.abstract or abstract
        comment = version.comment or comment
    now = paper.versions[last - 1]
    return Stated(paper, last, title, abstract, comment, now.at, now.withdrawn)


class EntryKind(StrEnum):
    """What a line of a repository's root listing is."""

    FILE = "file"
    DIRECTORY = "directory"
    SUBMODULE = "submodule"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a repository's root listing."""

    name: str
    kind: EntryKind = EntryKind.FILE


def entry(text: str) -> Entry:
    """``src/`` is a directory, ``vendored@`` a submodule, anything else a file."""
    kinds = {"/": EntryKind.DIRECTORY, "@": EntryKind.SUBMODULE}
    kind = kinds.get(text[-1:])
    return Entry(text) if kind is None else Entry(text[:-1], kind)


class Layout(StrEnum):
    """How GitHub laid out the page of a repository."""

    A = "a"
    """2018 to 2022: server-rendered HTML."""
    B = "b"
    """2023 to 2025: the listing as JSON in a ``react-partial``."""
    C = "c"
    """Early 2026: the listing as JSON in a ``react-app``."""
    D = "d"
    """Since summer 2026: as C, with the sidebar's facts as JSON too."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository on GitHub."""

    full_name: str
    """``owner/name``, as GitHub spells it today."""
    old_names: tuple[str, ...] = ()
    """Names it had before; each redirects."""
    description: str | None = None
    homepage: str | None = None
    topics: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    readme: str | None = None
    """Markdown; of it only headings, lists, links and paragraphs are rendered."""
    license: str | None = None
    """SPDX identifier; ``NOASSERTION`` where GitHub does not know the text."""
    language: str | None = None
    stars: int = 0
    forks: int = 0
    commits: int = 1
    pushed_at: datetime = datetime(2024, 1, 1, tzinfo=UTC)
    created_at: datetime = datetime(2020, 1, 1, tzinfo=UTC)
    branch: str = "main"
    archived_on: date | None = None
    fork_of: str | None = None
    """The parent's ``owner/name``."""
    folders: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    """Folders of the root with what they hold, where that is known."""
    empty: bool = False
    """No commit yet."""
    blocked: str | None = None
    """Taken down: the address of the notice."""
    layout: Layout = Layout.C


class World:
    """All papers and repositories, and the web beyond.

    Unchanging, so that it can be shared between threads.
    """

    def __init__(
        self,
        papers: Iterable[Paper] = (),
        repositories: Iterable[Repository] = (),
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self.papers = tuple(papers)
        self.repositories = tuple(repositories)
        self.elsewhere = elsewhere or Elsewhere()

    @cached_property
    def _by_id(self) -> dict[str, Paper]:
        return {paper.arxiv_id: paper for paper in self.papers}

    @cached_property
    def _by_name(self) -> dict[str, Repository]:
        old = {name.lower(): repo for repo in self.repositories for name in repo.old_names}
        return old | {repo.full_name.lower(): repo for repo in self.repositories}

    @cached_property
    def owners(self) -> frozenset[str]:
        """Every account that owns, or owned, a repository; lower-cased."""
        return frozenset(name.partition("/")[0] for name in self._by_name)

    def paper(self, arxiv_id: str) -> Paper | None:
        """The paper of an identifier without a version."""
        return self._by_id.get(arxiv_id)

    def repository(self, full_name: str) -> Repository | None:
        """The repository of that name, or once of that name, in any letter case."""
        return self._by_name.get(full_name.lower())

    def with_paper(self, paper: Paper) -> World:
        """The same world with ``paper`` added, or put in its older self's place."""
        others = (known for known in self.papers if known.arxiv_id != paper.arxiv_id)
        return World((*others, paper), self.repositories, self.elsewhere)

    def with_repository(self, repository: Repository) -> World:
        """The same world with ``repository`` added, or put in its older self's place."""
        kept = self.without_repository(repository.full_name).repositories
        return World(self.papers, (*kept, repository), self.elsewhere)

    def without_repository(self, full_name: str) -> World:
        """The same world after that repository was deleted or made private."""
        gone = full_name.lower()
        kept = (known for known in self.repositories if known.full_name.lower() != gone)
        return World(self.papers, kept, self.elsewhere)

    def renamed(self, old: str, new: str) -> World:
        """The same world after a repository moved; the old name redirects from then on."""
        known = self.repository(old)
        if known is None:
            return self
        now = replace(known, full_name=new, old_names=(*known.old_names, known.full_name))
        repositories = (now if each is known else each for each in self.repositories)
        return World(self.papers, repositories, self.elsewhere)

    def with_elsewhere(self, elsewhere: Elsewhere) -> World:
        """The same papers and repositories in another web."""
        return World(self.papers, self.repositories, elsewhere)
