"""A paper as a line of the report's table: short, harmless texts and addresses, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from crawler.faces.steering import short
from crawler.faces.text import readable, web_address
from crawler.faces.words import asides
from crawler.store.views import PaperView

_MOST_AUTHORS = 20
_LONGEST = 300
"""Letters of a title or of the names; the whole title stands with the evidence."""


@dataclass(frozen=True, slots=True)
class Row:
    """What the table shows of a paper; the page's script gets the fields in this order."""

    key: str = ""
    """The arXiv identifier, or ``seed:ID``; by it the page is linked: ``#2211.10950``."""
    title: str = ""
    authors: str = ""
    date: str = ""
    status: str = ""
    repo: str = ""
    url: str = ""
    """Of the repository: ``http``, ``https``, or empty."""
    said: str = ""
    """What is to be known of the repository beside its status."""
    stars: int | None = None
    checked: str = ""

    @property
    def paper_url(self) -> str:
        """The paper's page on arXiv, or empty."""
        return "" if not self.key or ":" in self.key else f"https://arxiv.org/abs/{self.key}"


def row(paper: PaperView) -> Row:
    """The paper's line."""
    best = paper.code.best
    said = [one for one in asides(best) if one != paper.code.status] if best else []
    return Row(
        key=key(paper),
        title=short(readable(paper.title), _LONGEST) or "(no title)",
        authors=_authors(paper.authors),
        date=paper.published or "",
        status=paper.code.status,
        repo=readable(best.repo) if best else "",
        url=(web_address(best.url) or "") if best else "",
        said=", ".join([*(["withdrawn"] * paper.withdrawn), *said]),
        stars=best.stars if best else None,
        checked=(best.checked_at or "")[:10] if best else "",
    )


def key(paper: PaperView) -> str:
    """The paper's name in an address."""
    return paper.arxiv_id or f"seed:{paper.seeds[0].id if paper.seeds else ''}"


def _authors(names: tuple[str, ...]) -> str:
    more = len(names) - _MOST_AUTHORS
    shown = short(", ".join(readable(name) for name in names[:_MOST_AUTHORS]), _LONGEST)
    return f"{shown} and {more} more" if more > 0 else shown
