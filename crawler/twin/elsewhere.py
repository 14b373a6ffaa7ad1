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


class Elsewhere:
    """All of it; unchanging. ``robots``: the rules of a host, by host; no rules are a 404."""

    def __init__(
        self,
        pages: Iterable[WebPage] = (),
        records: Iterable[PaperRecord] = (),
        robots: dict[str, str] | None = None,
    ) -> None:
        self.pages = tuple(pages)
        self.records = tuple(records)
        self.robots = dict(robots or {})

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

    def record(self, arxiv_id: str) -> PaperRecord | None:
        """Hugging Face's record of a paper."""
        return self._by_id.get(arxiv_id)
