"""The facts about the web beyond arXiv and GitHub; it must not render or fetch anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page somewhere on the web."""

    address: str
    """Whole: ``https://lab.example.org/story``."""
    title: str = ""
    buttons: tuple[tuple[str, str], ...] = ()
    """Label and address."""
    paragraphs: tuple[str, ...] = ()
    """In the notation of :class:`crawler.twin.world.Section`, without footnotes."""
    moved_to: str | None = None
    """It redirects there."""


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """What Hugging Face keeps of a paper."""

    arxiv_id: str
    title: str = ""
    github_repo: str | None = None
    added_by: str = "user"
    """``user`` or ``auto``."""
    project_page: str | None = None
    models: tuple[str, ...] = ()
    datasets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hosted:
    """A repository, or a deposit, on another host than GitHub."""

    host: str
    """``gitlab.com``, ``codeberg.org``, ``bitbucket.org``, ``anonymous.4open.science``,
    ``zenodo.org`` or ``huggingface.co``."""
    name: str
    """As its address has it: ``group/sub/name``, ``r/NAME-1234``, ``records/1``,
    ``datasets/owner/name``."""
    entries: tuple[str, ...] = ()
    """The root, in the notation of :func:`crawler.twin.world.entry`."""
    empty: bool = False
    expired: bool = False
    """Of an anonymous copy: its time is over."""


class Elsewhere:
    """All of it; unchanging.

    ``robots``: the rules of a host, by host; no rules are a 404. ``archived``: the addresses of
    repositories that Software Heritage keeps copies of.
    """

    def __init__(
        self,
        pages: Iterable[WebPage] = (),
        records: Iterable[PaperRecord] = (),
        robots: dict[str, str] | None = None,
        hosted: Iterable[Hosted] = (),
        archived: Iterable[str] = (),
    ) -> None:
        self.pages = tuple(pages)
        self.records = tuple(records)
        self.robots = dict(robots or {})
        self.hosted = tuple(hosted)
        self.archived = frozenset(archived)

    @cached_property
    def _by_address(self) -> dict[str, WebPage]:
        return {page.address.rstrip("/"): page for page in self.pages}

    @cached_property
    def _by_id(self) -> dict[str, PaperRecord]:
        return {record.arxiv_id: record for record in self.records}

    @cached_property
    def hosts(self) -> frozenset[str]:
        """Every host that has a page or rules."""
        named = (page.address.split("/")[2] for page in self.pages)
        return frozenset({*named, *self.robots})

    def page(self, host: str, path: str) -> WebPage | None:
        """The page at a path of a host, by either scheme."""
        for scheme in ("https", "http"):
            if found := self._by_address.get(f"{scheme}://{host}{path}".rstrip("/")):
                return found
        return None

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Hosted]:
        return {(each.host, each.name.lower()): each for each in self.hosted}

    def at_host(self, host: str, name: str) -> Hosted | None:
        """What another host has under a name, in any letter case."""
        return self._by_name.get((host, name.lower()))

    def record(self, arxiv_id: str) -> PaperRecord | None:
        """Hugging Face's record of a paper."""
        return self._by_id.get(arxiv_id)
