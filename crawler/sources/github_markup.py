"""Reads the HTML of a GitHub page, region by region; it must not judge what page it is.

Only small pieces are given to BeautifulSoup, each cut out of the text by what GitHub alone can
have written there: identifiers and classes, which a README cannot carry. Layouts: a table of
files (2018 to 2020), a grid of files (2020 to 2022), a sidebar of ``BorderGrid`` cells (2020 to
2026) or of ``SidebarSection`` modules (since summer 2026).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag

from crawler.core.ids import repo_id
from crawler.core.model import RepoFacts, RepoId
from crawler.sources.github_regions import between, content, opening, tag
from crawler.sources.github_text import count, license_word, one_line


def soup(markup: str) -> BeautifulSoup:
    """A tree of one piece of a page."""
    return BeautifulSoup(markup, "lxml")


def attribute(found: object, name: str) -> str:
    """An attribute's value, empty where the tag or the attribute is absent."""
    value = found.get(name) if isinstance(found, Tag) else None
    return value if isinstance(value, str) else " ".join(value or ())


def words(found: object) -> str | None:
    """A tag's text on one line, or ``None`` where there is none."""
    return one_line(found.get_text()) if isinstance(found, Tag) else None


# --- head ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says of the page. Absent is empty."""

    title: str = ""
    canonical: str = ""
    nwo: str = ""
    """``owner/name`` of the repository that the page belongs to."""
    is_fork: str = ""
    """``true`` or ``false``."""
    parent: str = ""
    """``owner/name`` of what it was forked from."""
    route: str = ""
    """The site's own pattern of the address; ``/:user_id/:repository`` is a repository's root."""
    action: str = ""
    url: str = ""
    """``og:url``. Old pages inside a repository name its root here, and not themselves."""


_METAS = {
    "octolytics-dimension-repository_nwo": "nwo",
    "octolytics-dimension-repository_is_fork": "is_fork",
    "octolytics-dimension-repository_parent_nwo": "parent",
    "route-pattern": "route",
    "route-action": "action",
    "og:url": "url",
}


def read_head(text: str) -> Head | None:
    """The head of the page, or ``None`` where it has none or is cut inside it."""
    head = between(text, text.find("<head"), "</head>")
    if head is None:
        return None
    tags = [tag(head, opening(head, "meta", f'"{name}"')) for name in _METAS]
    tags.append(tag(head, opening(head, "link", '"canonical"')))
    title = between(head, head.find("<title"), "</title") or "<title>"
    tree = soup(f"{title}</title>{''.join(tags)}")
    said = {attribute(meta, "name") or attribute(meta, "property"): meta for meta in tree("meta")}
    values = {field: attribute(said.get(name), "content") for name, field in _METAS.items()}
    return Head(
        title=words(tree.title) or "", canonical=attribute(tree.find("link"), "href"), **values
    )


# --- above the listing --------------------------------------------------------

_HEADERS = (
    (
        'id="repository-container-header"',
        ("pagehead-actions", "responsive-meta-container", "</main"),
    ),
    ('class="pagehead repohead', ("</h1",)),
)
_BANNER = re.compile(r"This\s+repository\s+(?:was|has\s+been)\s+archived\s+by\s+the\s+owner")


def header_start(text: str) -> int:
    """Where the block with the repository's name begins, or -1."""
    return max(opening(text, "div", mark) for mark, _ in _HEADERS)


def read_header(text: str, repo: RepoId) -> RepoFacts:
    """The marks above the listing: archived, forked from what, stars."""
    start = header_start(text)
    title = _title(text, start)
    parent = _parent(title)
    return RepoFacts(
        repo=repo,
        archived=_archived(text, start, title),
        is_fork=True if parent else None,
        fork_of=parent,
        stars=_stars(text, start),
    )


def _title(text: str, start: int) -> BeautifulSoup:
    """The repository's name with its labels; empty where it is not there whole."""
    for mark, ends in _HEADERS:
        if start >= 0 and mark in tag(text, start):
            return soup(between(text, start + len(mark), *ends) or "")
    return soup("")


def _archived(text: str, start: int, title: BeautifulSoup) -> bool | None:
    """Said by the banner above the name and by the label behind it.

    No is said only where the label tells the visibility, as it has since 2021, or the heading
    does, as it did before: a page that shows neither has not come so far.
    """
    if start >= 0 and _BANNER.search(text, text.find("</head>"), start):
        return True
    label = opening(text, "span", 'data-testid="repo-visibility-label"')
    shown = {words(found) for found in title(class_="Label")}
    shown.add(one_line(content(text, "span", label) or ""))
    if any(word and word.lower().endswith(("archive", "archived")) for word in shown):
        return True
    is_shown = any(word and word.startswith("Public") for word in shown)
    return False if is_shown or title.find("h1", class_="public") else None


def _parent(title: BeautifulSoup) -> RepoId | None:
    said = title.find(string=re.compile("forked from"))
    link = said.find_next("a") if said else None
    address = attribute(link, "href")
    return repo_id(f"github.com{address}") if address.startswith("/") else None


def _stars(text: str, start: int) -> int | None:
    """The exact counter; what stands beside it may be rounded."""
    for name in ("span", "a"):
        at = opening(text, name, "js-social-count", max(start, 0))
        counter = soup(tag(text, at)).find(name) if at >= 0 else None
        for label in ("title", "aria-label"):
            number = count(attribute(counter, label))
            if number is not None:
                return number
    return None


# --- beside the listing -------------------------------------------------------

_SIDEBARS = (
    ('class="BorderGrid', "BorderGrid-row"),
    ("CodeViewSidebar-module__borderGrid", "SidebarSection-module__sidebarSection"),
)
_LICENSE = re.compile(r"licen[sc]es?(?: found)?$", re.IGNORECASE)


def read_sidebar(text: str, repo: RepoId) -> RepoFacts:
    """What stands under "About" and "Languages"."""
    cells = _cells(text)
    about = soup(_cell(cells, "About</"))
    return RepoFacts(
        repo=repo,
        license=_license(about),
        language=_language(soup(_cell(cells, "Languages</"))),
        description=_description(about),
        homepage=attribute(_homepage(about), "href") or None,
        topics=_topics(about),
    )


def _cells(text: str) -> list[str]:
    """The sidebar's cells; none where the sidebar has no end, so that no cell is a cut one."""
    for mark, row in _SIDEBARS:
        sidebar = between(text, opening(text, "div", mark), "</main", "<footer")
        if sidebar is not None:
            return sidebar.split(row)[1:]
    return []


def _cell(cells: list[str], heading: str) -> str:
    """The cell with this heading, from the heading on."""
    return next((cell[cell.find(heading) :] for cell in cells if heading in cell), "")


def _description(about: BeautifulSoup) -> str | None:
    found = about.find("p", class_=re.compile(r"^f4$|SidebarAbout-module__description"))
    return None if "text-italic" in attribute(found, "class") else words(found)


def _homepage(about: BeautifulSoup) -> object:
    row = about.find(class_=re.compile("SidebarAbout-module__websiteLink"))
    return row.find("a") if isinstance(row, Tag) else about.find("a", role="link")


def _topics(about: BeautifulSoup) -> tuple[str, ...]:
    links = about("a", href=re.compile("^/topics/"))
    return tuple(topic for link in links if (topic := words(link)))


def _license(about: BeautifulSoup) -> str | None:
    for link in about("a", href=re.compile("-ov-file$|/blob/")):
        shown = words(link) or ""
        if _LICENSE.search(shown):
            return license_word(shown)
    return None


def _language(cell: BeautifulSoup) -> str | None:
    """The first, which is the largest; ``Other`` is none."""
    name = words(cell.select_one("li .text-bold"))
    return None if name == "Other" else name
