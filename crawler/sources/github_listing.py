"""Reads the listing of files out of a GitHub page's HTML, as it was until 2022; it must not guess.

A table of files (2018 to 2020) or a grid of files (2020 to 2022), each row with an icon that tells
the kind; the newest commit above it, the README below it. A listing that is not whole is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

from bs4 import Tag

from crawler.core.model import Entry, RepoFacts, RepoId
from crawler.sources.github_markup import attribute, soup, words
from crawler.sources.github_regions import content, element, opening, tag
from crawler.sources.github_text import plain_readme

_LISTINGS = (
    ("div", 'aria-labelledby="files"', "div", 'role="rowheader"'),
    ("table", 'class="files ', "td", 'class="content"'),
)
_ROW = "js-navigation-item"
_CUT_AT = 1_000
"""GitHub shows no more files than these."""
_SKIPS = "This path skips through empty directories"
_TO_PARENT = ("up-tree", "Go to parent directory")
_EMPTY = "This repository is empty."


def read_listing(text: str, repo: RepoId) -> RepoFacts | None:
    """The root listing with what stands around it; ``None`` where the page shows none, whole."""
    for name, mark, cell, cell_mark in _LISTINGS:
        start = opening(text, name, mark)
        listing = element(text, name, start)
        if listing is None or any(sign in listing for sign in _TO_PARENT):
            continue
        rows = _rows(listing, cell, cell_mark)
        return RepoFacts(
            repo=repo,
            is_empty=False,
            entries=_entries(rows),
            pushed_at=_newest_commit(text, start),
            readme=_readme(text, start),
        )
    return None


def shows_no_commit(text: str) -> bool:
    """Whether the page has, in place of a listing, the notice that there is no commit.

    It is the heading of a block of GitHub's own; a README may hold the same heading outside one.
    """
    found = text.find(f">{_EMPTY}</h3")
    slate = text.rfind('class="blankslate', 0, max(found, 0))
    notice = element(text, "div", text.rfind("<div", 0, max(slate, 0)))
    return notice is not None and f">{_EMPTY}</h3" in notice


def _rows(listing: str, cell: str, mark: str) -> list[str]:
    """Each row's icon and link, alone."""
    bounds = pairwise([*_row_starts(listing), len(listing)])
    return [_row(listing[start:end], cell, mark) for start, end in bounds]


def _row_starts(listing: str) -> Iterator[int]:
    name = "tr" if listing.startswith("<table") else "div"
    at = opening(listing, name, _ROW)
    while at >= 0:
        yield at
        at = opening(listing, name, _ROW, at + 1)


def _row(row: str, cell: str, mark: str) -> str:
    link = row.find("<a", max(opening(row, cell, mark), 0))
    end = row.find("</a", link)
    icon = tag(row, row.find("<svg"))
    return f"<li>{icon}</svg>{row[link:end]}</a></li>" if icon and 0 <= link < end else ""


def _entries(rows: list[str]) -> tuple[Entry, ...] | None:
    entries = [_entry(row) for row in soup("".join(rows))("li")]
    known = tuple(entry for entry in entries if entry)
    return known if 0 < len(known) == len(rows) < _CUT_AT else None


def _entry(row: Tag) -> Entry | None:
    icon, link = row.find("svg"), row.find("a")
    kind = f"{attribute(icon, 'aria-label')} {attribute(icon, 'class')}".lower()
    shown, title = words(link) or "", attribute(link, "title")
    if "submodule" in kind:
        name = shown.partition(" @ ")[0]
        return Entry(name, is_submodule=True) if name else None
    top, _, rest = (shown if title in {"", _SKIPS} else title).partition("/")
    if not top or ("directory" not in kind and "file" not in kind):
        return None
    return Entry(top.strip(), is_dir=bool(rest) or "directory" in kind)


def _newest_commit(text: str, stop: int) -> datetime | None:
    """When the commit shown above the listing was made, aware and in UTC."""
    found = max(text.rfind(f"<{name}", 0, stop) for name in ("relative-time", "time-ago"))
    if found < 0 or "/commit/" not in text[max(0, found - 1_000) : found]:
        return None
    stamp = attribute(soup(tag(text, found)).find(True, datetime=True), "datetime")
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return at.astimezone(UTC) if at.tzinfo else None


def _readme(text: str, start: int) -> str | None:
    article = content(text, "article", opening(text, "article", "markdown-body", start))
    return plain_readme(article) if article else None
