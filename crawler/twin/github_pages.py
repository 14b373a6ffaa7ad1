"""github.com: which page an address names, and its status; it must not render a listing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from crawler.twin.github_frame import Subject, number
from crawler.twin.github_layouts import payload, render
from crawler.twin.github_text import script
from crawler.twin.web import Reply, Request, moved, page, plain
from crawler.twin.world import EntryKind, Layout, Repository, World

_SITE = frozenset(
    "about account apps collections contact customer-stories enterprise events explore features "
    "join login marketplace new notifications orgs organizations pricing readme search security "
    "settings site sponsors stars topics trending".split()
)
"""First parts of an address that name no account."""
_TABS = frozenset(
    "actions activity branches commits forks graphs issues network projects pulls pulse releases "
    "security stargazers tags watchers wiki".split()
)
_JSON = "application/json; charset=utf-8"
_ROBOTS = "User-agent: *\nDisallow: /*/tree/\nDisallow: /search\nDisallow: /*.git$\n"


class GithubPages:
    """The site as somebody sees it who is not signed in."""

    def __init__(self, world: World, padding: int = 0) -> None:
        self._world = world
        self._padding = padding

    def answer(self, request: Request) -> Reply:
        """The page, a redirect, or the page that says why there is none."""
        owner, *rest = [part for part in request.path.split("/") if part] or [""]
        if request.path == "/robots.txt":
            return plain(_ROBOTS)
        if not owner or owner.lower() in _SITE:
            return _plain_page("GitHub")
        if rest:
            return self._named(owner, rest, request)
        if owner.lower() in self._world.owners:
            return _plain_page(f"{owner} · GitHub")
        return not_found()

    def _named(self, owner: str, rest: list[str], request: Request) -> Reply:
        wants_json = request.headers.get("accept", "").startswith("application/json")
        repo = self._world.repository(f"{owner}/{rest[0].removesuffix('.git')}")
        if repo is None:
            return Reply(404, b'{"error":"Not Found"}', _JSON) if wants_json else not_found()
        if repo.full_name != f"{owner}/{rest[0]}":
            return moved("/".join(["https://github.com", repo.full_name, *rest[1:]]))
        if repo.blocked:
            return _blocked(repo.blocked)
        return self._within(repo, rest[1:], wants_json=wants_json)

    def _within(self, repo: Repository, path: list[str], *, wants_json: bool) -> Reply:
        if not path:
            return self._root(repo, wants_json=wants_json)
        if _has(repo, path):
            return _plain_page(f"{path[-1]} · {repo.full_name}", repo)
        return not_found(repo)

    def _root(self, repo: Repository, *, wants_json: bool) -> Reply:
        ancestors = list(self._ancestors(repo))
        parent, root = (ancestors[0], ancestors[-1]) if ancestors else (None, repo.full_name)
        subject = Subject(repo, parent, root)
        if wants_json and repo.layout in (Layout.C, Layout.D):
            return Reply(200, script({"payload": payload(subject)}).encode(), _JSON)
        return page(render(subject, self._padding))

    def _ancestors(self, repo: Repository) -> Iterator[str]:
        """What it was forked from, nearest first; a circle of forks ends where it closes."""
        seen = {repo.full_name}
        while repo.fork_of:
            parent = self._world.repository(repo.fork_of)
            name = parent.full_name if parent else repo.fork_of
            if name in seen:
                return
            seen.add(name)
            yield name
            if parent is None:
                return
            repo = parent


def _has(repo: Repository, path: list[str]) -> bool:
    """Whether the repository has such a page: a tab, or an entry of its root."""
    tab, *rest = path
    if tab in _TABS:
        return True
    if tab not in ("blob", "tree") or repo.empty or rest[:1] != [repo.branch]:
        return False
    inside = "/".join(rest[1:])
    kinds: dict[str, Callable[[EntryKind], bool]] = {
        "blob": lambda kind: kind is EntryKind.FILE,
        "tree": lambda kind: kind is not EntryKind.FILE,
    }
    if not inside:
        return tab == "tree"
    return any(entry.name == inside and kinds[tab](entry.kind) for entry in repo.entries)


def _plain_page(title: str, repo: Repository | None = None) -> Reply:
    body = f"<h1>{escape(title)}</h1>"
    return page(_document(title, "".join(_subject_tag(repo)), body))


def not_found(repo: Repository | None = None) -> Reply:
    """The page for a missing or private repository, and for a missing file in a live one."""
    metas = [
        '<meta name="route-controller" content="files" data-turbo-transient>',
        *_subject_tag(repo),
        '<meta name="is_logged_out_page" content="true">',
    ]
    image = (
        '<img alt="404 &ldquo;This is not the web page you are looking for&rdquo;" src="data:,">'
    )
    return page(_document("Page not found · GitHub · GitHub", "\n".join(metas), image), 404)


def _subject_tag(repo: Repository | None) -> Iterator[str]:
    if repo is not None:
        tag = f"repository:{number(repo.full_name)}"
        yield f'<meta name="hovercard-subject-tag" content="{tag}" data-turbo-transient>'


def _blocked(notice: str) -> Reply:
    said = "Repository unavailable due to DMCA takedown."
    link = f'<a href="{escape(notice)}">{escape(notice)}</a>'
    body = f"<h3>{said}</h3>\n<p>The notice has been published: {link}.</p>"
    return page(_document(said, "", body), 451)


def rate_limited(retry_after: str | None) -> Reply:
    """The page for somebody who asks too often; the wait is in a header, if anywhere."""
    said = "You have exceeded a secondary rate limit."
    body = f"<h1>Whoa there!</h1>\n<p>{said}</p>"
    headers = (("Retry-After", retry_after),) if retry_after is not None else ()
    return page(_document("Rate limit · GitHub", "", body), 429, *headers)


def _document(title: str, metas: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n{metas}\n</head>\n"
        f'<body class="logged-out">\n{body}\n</body>\n</html>\n'
    )
