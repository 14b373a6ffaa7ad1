"""What surrounds the listing on a repository's page, in every layout; it must not decide
which page is shown.

Metas, ids and classes are those that the recorded pages have in common.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from zlib import crc32

from crawler.twin.github_text import count
from crawler.twin.world import Layout, Repository


@dataclass(frozen=True, slots=True)
class Subject:
    """A repository, and what its page says of its relatives."""

    repo: Repository
    parent: str | None
    """The name of what it was forked from."""
    root: str
    """The name of where the forks began; its own, where it is no fork."""

    @property
    def owner(self) -> str:
        """The account."""
        return self.repo.full_name.partition("/")[0]

    @property
    def name(self) -> str:
        """The name within the account."""
        return self.repo.full_name.partition("/")[2]


def number(text: str) -> int:
    """An identifier for an account or a repository: made up, but always the same."""
    return crc32(text.lower().encode()) % 900_000_000 + 1_000_000


def title(repo: Repository) -> str:
    """The page's title without the site's name at its end."""
    about = f": {repo.description}" if repo.description else ""
    return f"GitHub - {repo.full_name}{about}"


def head(subject: Subject) -> Iterator[str]:
    """The whole head element."""
    repo = subject.repo
    recent = repo.layout in (Layout.C, Layout.D)
    lasting = "data-turbo-transient" if repo.layout is not Layout.A else "data-pjax-transient"
    name, shown = escape(repo.full_name), escape(title(repo))
    about = f"{repo.description.rstrip('.')}. " if repo.description else ""
    about = escape(f"{about}Contribute to {repo.full_name} development on GitHub.")
    yield '<head>\n    <meta charset="utf-8">\n'
    yield f"  <title>{shown}{' · GitHub' if recent else ''}</title>\n"
    if repo.layout is not Layout.A:
        yield f'  <meta name="route-pattern" content="/:user_id/:repository" {lasting}>\n'
        yield f'  <meta name="route-controller" content="files" {lasting}>\n'
        yield f'  <meta name="route-action" content="disambiguate" {lasting}>\n'
    tag = f"repository:{number(repo.full_name)}"
    yield f'    <meta name="hovercard-subject-tag" content="{tag}" {lasting}>\n'
    yield f'  <meta name="selected-link" value="repo_source" {lasting}>\n'
    yield '    <meta name="user-login" content="">\n'
    yield f'      <meta name="description" content="{about}">\n'
    yield '  <meta property="og:site_name" content="GitHub" />'
    yield f'<meta property="og:title" content="{shown}" />'
    yield f'<meta property="og:url" content="https://github.com/{name}" />'
    yield f'<meta property="og:description" content="{about}" />\n'
    yield '        <meta name="expected-hostname" content="github.com">\n'
    git = f"github.com/{name} git https://github.com/{name}.git"
    yield f'  <meta name="go-import" content="{git}">\n\n  '
    for key, value in _dimensions(subject):
        yield f'<meta name="octolytics-dimension-{key}" content="{escape(value)}" />'
    yield '\n\n  <meta name="color-scheme" content="light dark" />\n  </head>\n'


def _dimensions(subject: Subject) -> Iterator[tuple[str, str]]:
    repo, parent, root = subject.repo, subject.parent, subject.root
    yield "user_id", str(number(subject.owner))
    yield "user_login", subject.owner
    yield "repository_id", str(number(repo.full_name))
    yield "repository_nwo", repo.full_name
    yield "repository_public", "true"
    yield "repository_is_fork", "true" if parent else "false"
    if parent:
        yield "repository_parent_id", str(number(parent))
        yield "repository_parent_nwo", parent
    yield "repository_network_root_id", str(number(root))
    yield "repository_network_root_nwo", root


def banner(repo: Repository) -> str:
    """What stands above an archived repository, or nothing."""
    if repo.archived_on is None:
        return ""
    recent = repo.layout in (Layout.C, Layout.D)
    day = f"{repo.archived_on:%b} {repo.archived_on.day}, {repo.archived_on.year}"
    said = f"This repository {'was' if recent else 'has been'} archived by the owner on {day}."
    space = "tmp-py-2" if recent else "py-2"
    kind = f"flash flash-warn flash-full border-top-0 text-center text-bold {space}"
    return f'<div class="{kind}">\n      {said} It is now read-only.\n    </div>\n'


def header(subject: Subject) -> Iterator[str]:
    """The name, the label, the counters and the tabs."""
    repo = subject.repo
    tag = {Layout.A: "h2", Layout.B: "div"}.get(repo.layout, "div")
    owner, name, full = escape(subject.owner), escape(subject.name), escape(repo.full_name)
    yield '  <div id="repository-container-header" class="pt-3 hide-full-screen">\n'
    yield f'  <{tag} class="d-flex flex-wrap flex-items-center wb-break-word f3 text-normal">\n'
    yield '    <span class="author flex-self-stretch" itemprop="author">\n'
    yield f'      <a class="url fn" rel="author" href="/{owner}">\n        {owner}\n</a>'
    yield "    </span>\n"
    yield '    <span class="mx-1 flex-self-stretch color-fg-muted">/</span>\n'
    yield '    <strong itemprop="name" class="mr-2 flex-self-stretch">\n'
    yield f'      <a data-pjax="#repo-content-pjax-container" href="/{full}">{name}</a>\n'
    yield "    </strong>\n"
    label = "Public archive" if repo.archived_on else "Public"
    kind = "attention" if repo.archived_on else "secondary"
    yield f'    <span></span><span class="Label Label--{kind} v-align-middle mr-1">{label}</span>\n'
    yield f"  </{tag}>\n"
    if subject.parent:
        parent = escape(subject.parent)
        yield '  <span class="text-small lh-condensed-ultra no-wrap mt-1">\n    forked from '
        yield f'<a data-hovercard-type="repository" href="/{parent}">{parent}</a>\n  </span>\n'
    yield from _counters(repo)
    yield from _tabs(full)
    yield "  </div>\n"


def _counters(repo: Repository) -> Iterator[str]:
    yield '<ul class="pagehead-actions flex-shrink-0 d-none d-md-inline">\n  <li>\n'
    yield f'    <span id="repo-network-counter" title="{repo.forks:,}" class="Counter">'
    yield f"{count(repo.forks)}</span>\n  </li>\n  <li>\n"
    users = f"{repo.stars} user{'s' if repo.stars != 1 else ''} starred this repository"
    yield f'    <span id="repo-stars-counter-star" aria-label="{users}" title="{repo.stars:,}"'
    yield f' class="Counter js-social-count">{count(repo.stars)}</span>\n  </li>\n</ul>\n'


def _tabs(full: str) -> Iterator[str]:
    yield '<nav aria-label="Repository" class="js-repo-nav UnderlineNav">\n<ul>\n'
    for path, name in (("", "Code"), ("/issues", "Issues"), ("/pulls", "Pull requests")):
        yield f'  <li><a href="/{full}{path}"><span data-content="{name}">{name}</span></a></li>\n'
    yield "</ul>\n</nav>\n"


def sidebar(subject: Subject) -> Iterator[str]:
    """Description, website, topics, licence, counters, languages."""
    repo = subject.repo
    full = escape(repo.full_name)
    yield '<div class="BorderGrid">\n  <div class="BorderGrid-row">\n'
    yield '    <div class="BorderGrid-cell">\n'
    yield '  <h2 class="mb-3 h4">About</h2>\n'
    yield from _about(repo)
    if repo.readme is not None:
        yield '    <h3 class="sr-only">Resources</h3>\n    <div class="mt-2">\n'
        yield '      <a class="Link--muted" href="#readme-ov-file">\n        Readme\n</a>'
        yield "    </div>\n"
    if repo.license:
        known = repo.license != "NOASSERTION"
        shown = escape(f"{repo.license} license" if known else "View license")
        anchor = escape(f"#{repo.license if known else 'License'}-1-ov-file")
        if repo.layout is Layout.A:
            anchor = f"/{full}/blob/{escape(repo.branch)}/LICENSE"
        yield f'    <h3 class="sr-only">License</h3>\n  <div class="mt-2">\n    <a href="{anchor}"'
        yield f' class="Link--muted">\n     {shown}\n    </a>\n  </div>\n'
    for path, value, unit in (("stargazers", repo.stars, "stars"), ("forks", repo.forks, "forks")):
        yield f'    <h3 class="sr-only">{unit.capitalize()}</h3>\n    <div class="mt-2">\n'
        yield f'      <a href="/{full}/{path}" class="Link--muted">\n        <strong>{count(value)}'
        yield f"</strong>\n        {unit}</a>    </div>\n"
    yield "    </div>\n  </div>\n"
    yield from _languages(repo)
    yield "</div>\n"


def _about(repo: Repository) -> Iterator[str]:
    if not (repo.description or repo.homepage or repo.topics):
        yield '      <div class="f4 my-3 color-fg-muted text-italic">\n'
        yield "        No description, website, or topics provided.\n      </div>\n"
    if repo.description:
        yield f'    <p class="f4 my-3">\n      {escape(repo.description, quote=False)}\n    </p>\n'
    if repo.homepage:
        address = escape(repo.homepage)
        shown = address.partition("://")[2] or address
        yield '    <div class="my-3 d-flex flex-items-center">\n      <span class="flex-auto">\n'
        yield f'        <a title="{address}" role="link" target="_blank" class="text-bold" '
        yield f'rel="noopener noreferrer nofollow" href="{address}">{shown}</a>\n'
        yield "      </span>\n    </div>\n"
    if repo.topics:
        yield '  <h3 class="sr-only">Topics</h3>\n  <div class="my-3">\n      <div class="f6">\n'
        for topic in map(escape, repo.topics):
            yield f'      <a href="/topics/{topic}" title="Topic: {topic}" '
            yield f'class="topic-tag topic-tag-link">\n  {topic}\n</a>\n'
        yield "  </div>\n  </div>\n"


def _languages(repo: Repository) -> Iterator[str]:
    if not repo.language:
        return
    name = escape(repo.language)
    address = f"/{escape(repo.full_name)}/search?l={name.lower()}"
    yield '  <div class="BorderGrid-row">\n    <div class="BorderGrid-cell">\n'
    yield '      <h2 class="h4 mb-3">Languages</h2>\n<ul class="list-style-none">\n'
    yield f'    <li class="d-inline">\n        <a class="d-inline-flex" href="{address}">\n'
    yield f'          <span class="color-fg-default text-bold mr-1">{name}</span>\n'
    yield "          <span>100.0%</span>\n        </a>\n    </li>\n</ul>\n    </div>\n  </div>\n"
