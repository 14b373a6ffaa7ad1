"""The page of a repository in each of GitHub's layouts; it must not decide which page is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha1
from html import escape

from crawler.twin.github_frame import Subject, banner, head, header, number, sidebar, title
from crawler.twin.github_text import article, headings, script
from crawler.twin.world import Entry, EntryKind, Layout, Repository

_Json = dict[str, object]


def render(subject: Subject, padding: int) -> str:
    """The whole page; ``padding`` bytes of navigation make it as large as the real one."""
    layouts = {Layout.A: _listing_a, Layout.B: _listing_b, Layout.C: _listing_c}
    content = layouts.get(subject.repo.layout, _listing_c)
    body = _blank(subject.repo) if subject.repo.empty else content(subject)
    parts = (
        '<!DOCTYPE html>\n<html lang="en">\n  ',
        *head(subject),
        '\n  <body class="logged-out env-production page-responsive">\n',
        *_navigation(padding),
        '  <div id="start-of-content" class="show-on-focus"></div>\n',
        '<main id="js-repo-pjax-container">\n',
        banner(subject.repo),
        *header(subject),
        '<div id="repo-content-pjax-container" class="repository-content">\n',
        *body,
        "</div>\n</main>\n",
        '<div id="ajax-error-message" class="ajax-error-message flash flash-error" hidden>\n'
        "    The action is not available now.\n  </div>\n",
        "  </body>\n</html>\n",
    )
    return "".join(parts)


def _navigation(padding: int) -> Iterator[str]:
    """The site's own header, with the JSON that comes before a repository's."""
    yield '<div class="header-wrapper js-header-wrapper">\n'
    yield '<react-partial partial-name="keyboard-shortcuts-dialog" data-ssr="false">\n'
    data = script({"props": {"docsUrl": "https://docs.github.com/keyboard-shortcuts"}})
    yield f'  <script type="application/json" data-target="react-partial.embeddedData">{data}'
    yield '</script>\n  <div data-target="react-partial.reactRoot"></div>\n</react-partial>\n'
    item = '<li><a class="NavLink" href="https://github.com/features/f{0:05}">F{0:05}</a></li>\n'
    yield from (item.format(each) for each in range(padding // len(item.format(0))))
    yield "</div>\n"


def _blank(repo: Repository) -> Iterator[str]:
    yield f'<div class="blankslate blankslate-narrow" data-branch="{escape(repo.branch)}">\n'
    yield "  <h3>This repository is empty.</h3>\n</div>\n"


# --- A: server-rendered ---------------------------------------------------------


def _listing_a(subject: Subject) -> Iterator[str]:
    repo = subject.repo
    pushed = f"{repo.pushed_at:%Y-%m-%dT%H:%M:%SZ}"
    commit = f"/{escape(repo.full_name)}/commit/{_oid(repo)}"
    yield '<div class="Box mb-3">\n  <div class="Box-header position-relative">\n'
    yield f'        <a href="{commit}" class="Link--secondary ml-2">\n'
    yield f'        <relative-time datetime="{pushed}" class="no-wrap">{_day(repo.pushed_at)}'
    yield f"</relative-time>\n      </a>\n<strong>{repo.commits:,}</strong> commits\n  </div>\n"
    yield '    <div role="grid" aria-labelledby="files" class="js-navigation-container">\n'
    for entry in repo.entries:
        yield from _row_a(repo, entry)
    yield "    </div>\n</div>\n"
    if repo.readme is not None:
        name = escape(_readme_name(repo))
        yield f'<div id="readme" class="Box md Box--responsive" data-tagsearch-path="{name}">\n'
        yield f"{article(repo.readme)}\n</div>\n"
    yield from sidebar(subject)


_ICONS = {
    EntryKind.FILE: ("octicon-file color-fg-muted", "File"),
    EntryKind.DIRECTORY: ("octicon-file-directory-fill hx_color-icon-directory", "Directory"),
    EntryKind.SUBMODULE: ("octicon-file-submodule hx_color-icon-directory", "Submodule"),
}


def _row_a(repo: Repository, entry: Entry) -> Iterator[str]:
    icon, label = _ICONS[entry.kind]
    name = escape(entry.name)
    yield '        <div role="row" class="Box-row js-navigation-item ">\n'
    yield '          <div role="gridcell">'
    yield f'<svg aria-label="{label}" role="img" class="octicon {icon}"></svg></div>\n'
    yield '          <div role="rowheader" class="flex-auto min-width-0 col-md-2 mr-3">\n'
    yield '            <span class="css-truncate css-truncate-target d-block width-fit">'
    if entry.kind is EntryKind.SUBMODULE:
        yield f'<a title="{name}" href="/{escape(repo.full_name)}/tree/{_oid(repo)}">{name} @ '
        yield f"{_oid(repo)[:7]}</a></span>\n"
    else:
        yield f'<a class="js-navigation-open Link--primary" title="{name}" '
        yield f'data-pjax="#repo-content-pjax-container" href="{_address(repo, entry)}">'
        yield f"{name}</a></span>\n"
    yield "          </div>\n"
    yield '          <div role="gridcell" class="color-fg-muted text-right">\n              '
    yield f'<time-ago datetime="{repo.pushed_at:%Y-%m-%dT%H:%M:%SZ}" class="no-wrap">'
    yield f"{_day(repo.pushed_at)}</time-ago>\n          </div>\n        </div>\n"


def _address(repo: Repository, entry: Entry) -> str:
    kind = "blob" if entry.kind is EntryKind.FILE else "tree"
    return escape(f"/{repo.full_name}/{kind}/{repo.branch}/{entry.name}")


# --- B: JSON in a partial -------------------------------------------------------


def _listing_b(subject: Subject) -> Iterator[str]:
    payload = _repo_json(subject) | _route_json(subject.repo)
    data = script({"props": {"initialPayload": {"allShortcutsEnabled": True, **payload}}})
    yield '<react-partial partial-name="repos-overview" data-ssr="true">\n'
    yield f'  <script type="application/json" data-target="react-partial.embeddedData">{data}'
    yield '</script>\n  <div data-target="react-partial.reactRoot">\n'
    yield from _rows(subject.repo)
    yield "</div>\n</react-partial>\n"
    yield from sidebar(subject)


# --- C and D: JSON in an application --------------------------------------------


def _listing_c(subject: Subject) -> Iterator[str]:
    data = script({"payload": payload(subject), "title": title(subject.repo), "appPayload": {}})
    path = escape(f"/{subject.repo.full_name}")
    yield f'<react-app app-name="code-view" initial-path="{path}" data-ssr="true">\n'
    yield f'  <script type="application/json" data-target="react-app.embeddedData">{data}'
    yield '</script>\n  <div data-target="react-app.reactRoot">\n'
    yield from _rows(subject.repo)
    yield '<rails-partial data-partial-name="codeViewRepoRoute.Sidebar">\n'
    yield from sidebar(subject)
    yield "</rails-partial></div>\n</react-app>\n"


def payload(subject: Subject) -> _Json:
    """What the application of 2026 starts from."""
    whole: _Json = {
        "codeViewRepoRoute": _route_json(subject.repo),
        "codeViewLayoutRoute": _repo_json(subject),
    }
    return (
        whole | {"sidebarAbout": _about_json(subject)} if subject.repo.layout is Layout.D else whole
    )


def _about_json(subject: Subject) -> _Json:
    repo = subject.repo
    license_ = {"spdxId": repo.license, "name": repo.license} if repo.license else None
    return {
        "description": repo.description,
        "website": repo.homepage,
        "topics": [{"name": topic} for topic in repo.topics],
        "stargazerCount": repo.stars,
        "watcherCount": 0,
        "forksCount": repo.forks,
        "repo": {"isArchived": repo.archived_on is not None, "license": license_},
        "ownerLogin": subject.owner,
        "repoName": subject.name,
    }


# --- shared by B, C and D -------------------------------------------------------


def _repo_json(subject: Subject) -> _Json:
    repo = subject.repo
    return {
        "repo": {
            "id": number(repo.full_name),
            "defaultBranch": repo.branch,
            "name": subject.name,
            "ownerLogin": subject.owner,
            "currentUserCanPush": False,
            "isFork": subject.parent is not None,
            "isEmpty": repo.empty,
            "createdAt": f"{repo.created_at:%Y-%m-%dT%H:%M:%S}.000Z",
            "public": True,
            "private": False,
            "isOrgOwned": False,
        },
        "currentUser": None,
    }


def _route_json(repo: Repository) -> _Json:
    items = [
        {"name": entry.name, "path": entry.name, "contentType": entry.kind.value}
        | ({"hasSimplifiedPath": True} if "/" in entry.name else {})
        for entry in repo.entries
    ]
    return {
        "path": "/",
        "refInfo": {
            "name": repo.branch,
            "listCacheKey": f"v0:{repo.pushed_at.timestamp():.1f}",
            "canEdit": False,
            "refType": "branch",
            "currentOid": _oid(repo),
        },
        "tree": {"items": items, "totalCount": len(items), "readme": None},
        "isOverview": True,
        "overview": {
            "banners": {"shouldRecommendReadme": repo.readme is None},
            "commitCount": f"{repo.commits:,}",
            "overviewFiles": [*_readme_json(repo), *_license_json(repo)],
        },
    }


def _readme_json(repo: Repository) -> Iterator[_Json]:
    if repo.readme is None:
        return
    toc = [{"level": level, "text": text} for level, text in headings(repo.readme)]
    yield _file_json(repo, _readme_name(repo), "readme", "README") | {
        "richText": article(repo.readme),
        "loaded": True,
        "headerInfo": {"toc": toc},
    }


def _license_json(repo: Repository) -> Iterator[_Json]:
    if repo.license:
        tab = "License" if repo.license == "NOASSERTION" else repo.license
        yield _file_json(repo, "LICENSE", "license", tab) | {"richText": None, "loaded": False}


def _file_json(repo: Repository, name: str, kind: str, tab: str) -> _Json:
    return {
        "displayName": name,
        "repoName": repo.full_name.partition("/")[2],
        "refName": repo.branch,
        "path": name,
        "preferredFileType": kind,
        "tabName": tab,
        "timedOut": False,
        "errorMessage": None,
    }


def _rows(repo: Repository) -> Iterator[str]:
    """The listing again as a table; each name stands twice, for narrow and wide screens."""
    yield '<table aria-labelledby="folders-and-files"><tbody>'
    for entry in repo.entries:
        name = escape(entry.name)
        kind = "file" if entry.kind is EntryKind.FILE else "directory"
        label = f"{name}, ({kind.capitalize()})"
        link = (
            f'<a title="{name}" aria-label="{label}" class="Link--primary" '
            f'href="{_address(repo, entry)}">{name}</a>'
        )
        cells = (
            f'<td class="react-directory-row-name-cell-{width}-screen">{link}</td>'
            for width in ("small", "large")
        )
        yield f'<tr class="react-directory-row">{"".join(cells)}</tr>'
    yield "</tbody></table>\n"
    if repo.readme is not None:
        yield article(repo.readme) + "\n"


def _readme_name(repo: Repository) -> str:
    names = (entry.name for entry in repo.entries if entry.name.lower().startswith("readme"))
    return next(names, "README.md")


def _oid(repo: Repository) -> str:
    made_of = f"{repo.full_name} {repo.pushed_at.isoformat()}".encode()
    return sha1(made_of, usedforsecurity=False).hexdigest()


def _day(at: datetime) -> str:
    return f"{at:%b} {at.day}, {at.year}"
