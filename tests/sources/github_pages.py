"""Small GitHub pages for tests, built of the marks that the real ones carry."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from html import escape

from crawler.core.ids import repo_id
from crawler.core.model import Entry, Page, RepoFacts, RepoId
from tests.shared import shared

RECORDINGS = "recordings/github_html"
NWO = "Some-Lab/the.Method"
URL = f"https://github.com/{NWO}"
FETCHED = datetime(2026, 9, 20, 12, tzinfo=UTC)


def repo(full_name: str) -> RepoId:
    found = repo_id(f"github.com/{full_name}")
    assert found is not None
    return found


def listing(names: str) -> tuple[Entry, ...]:
    """``src/ setup.py``: a slash marks a folder."""
    return tuple(Entry(name.rstrip("/"), is_dir=name.endswith("/")) for name in names.split())


def recorded(name: str) -> str:
    return (shared(RECORDINGS) / name).read_text(encoding="utf-8")


PLAIN = RepoFacts(
    repo=repo(NWO),
    archived=False,
    is_fork=False,
    is_empty=False,
    entries=listing("train.py"),
    stars=1234,
)
"""What the smallest of the pages below say."""


def answer(
    body: str | bytes, *, status: int = 200, url: str = URL, content_type: str = "text/html"
) -> Page:
    """What the fetcher would hand over."""
    raw = body if isinstance(body, bytes) else body.encode()
    return Page(url=url, status=status, body=raw, fetched_at=FETCHED, content_type=content_type)


def document(head: str, body: str) -> str:
    return f"<!DOCTYPE html>\n<html>\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n"


# --- head ---------------------------------------------------------------------


def old_head(nwo: str = NWO, *, parent: str | None = None, path: str = "") -> str:
    """Until 2022: no route, and the repository's root as address of every page inside it."""
    fork = f'<meta name="octolytics-dimension-repository_parent_nwo" content="{parent}">'
    return f"""<title>GitHub - {nwo}: Words of ours</title>
    <meta property="og:url" content="https://github.com/{nwo}" />
    <meta name="octolytics-dimension-repository_nwo" content="{nwo}" />
    <meta name="octolytics-dimension-repository_is_fork" content="{"true" if parent else "false"}">
    {fork if parent else ""}
    <link rel="canonical" href="https://github.com/{nwo}{path}" data-pjax-transient>"""


def head(nwo: str = NWO, *, parent: str | None = None, route: str = "") -> str:
    """Since 2022: the site's own router names the kind of page."""
    return f"""<meta name="route-pattern" content="/:user_id/:repository{route}">
    <meta name="route-controller" content="files">
    <meta name="route-action" content="disambiguate">
    {old_head(nwo, parent=parent)}"""


# --- above the listing --------------------------------------------------------


def header(label: str = "Public", *, banner: str = "", stars: str = "1,234", more: str = "") -> str:
    """The banner of an archived repository, then name, label and counter."""
    shown = f'<div class="flash flash-warn">{banner}</div>' if banner else ""
    return f"""{shown}
    <div id="repository-container-header">
      <strong itemprop="name"><a href="/{NWO}">the.Method</a></strong>
      <span class="Label Label--secondary">{label}</span>{more}
      <ul class="pagehead-actions"><li>
        <span id="repo-stars-counter-star" title="{stars}" class="js-social-count">1.2k</span>
      </li></ul>
    </div>"""


# --- 2023 and later: embedded JSON ----------------------------------------------

NOISE = """<react-partial partial-name="keyboard-shortcuts-dialog">
    <script type="application/json" data-target="react-partial.embeddedData">{"props":{}}</script>
    </react-partial>"""


def item(name: str, kind: str = "file") -> dict[str, object]:
    return {"name": name, "path": name, "contentType": kind}


def shown_repo(nwo: str = NWO, *, is_empty: bool = False) -> dict[str, object]:
    owner, _, name = nwo.partition("/")
    return {"name": name, "ownerLogin": owner, "isFork": False, "isEmpty": is_empty}


def readme_file(rich: str) -> dict[str, object]:
    return {"path": "README.md", "preferredFileType": "readme", "richText": rich}


def license_file(tab: str) -> dict[str, object]:
    return {"path": "LICENSE", "preferredFileType": "license", "tabName": tab, "richText": None}


def route(
    items: list[dict[str, object]], *files: dict[str, object], total: int | None = None
) -> dict[str, object]:
    """The listing and the files under it; ``total`` where GitHub shows fewer than there are."""
    tree = {"items": items, "totalCount": len(items) if total is None else total, "readme": None}
    return {"path": "/", "tree": tree, "overview": {"overviewFiles": list(files)}}


def overview_page(initial: object, *, above: str | None = None, below: str = "") -> str:
    """2023 to 2025."""
    data = json.dumps({"props": {"initialPayload": initial}}).replace("<", "\\u003c")
    return _page(
        f"""<react-partial partial-name="repos-overview" data-ssr="true">
        <script type="application/json" data-target="react-partial.embeddedData">{data}</script>
        </react-partial>""",
        above,
        below,
    )


def code_view_page(
    shown: object, *, about: object = None, above: str | None = None, below: str = ""
) -> str:
    """2026; ``about`` since that summer."""
    payload = {"codeViewRepoRoute": shown, "codeViewLayoutRoute": {"repo": shown_repo()}}
    return embedded_page(payload | ({"sidebarAbout": about} if about else {}), above, below)


def embedded_page(payload: object, above: str | None = None, below: str = "") -> str:
    data = json.dumps({"payload": payload}).replace("<", "\\u003c")
    return _page(
        f"""<react-app app-name="code-view" initial-path="/{NWO}">
        <script type="application/json" data-target="react-app.embeddedData">{data}</script>
        </react-app>""",
        above,
        below,
    )


def _page(app: str, above: str | None, below: str) -> str:
    main = f"{header() if above is None else above}{app}{below}"
    return document(head(), f"{NOISE}<main>{main}</main><footer></footer>")


# --- beside the listing -------------------------------------------------------


def border_grid(about: str, languages: str = "") -> str:
    """The sidebar from 2020 to 2026."""
    return f"""<div class="BorderGrid ">
      <div class="BorderGrid-row"><div class="BorderGrid-cell"><h2>About</h2>{about}</div></div>
      <div class="BorderGrid-row"><div class="BorderGrid-cell"><h2>Languages</h2>
        <ul>{languages}</ul></div></div>
    </div>"""


def language(name: str) -> str:
    return f'<li><span class="color-fg-default text-bold mr-1">{name}</span><span>9%</span></li>'


# --- until 2022: rows of HTML -----------------------------------------------------


def grid_row(name: str, kind: str = "File", *, title: str | None = None, shown: str = "") -> str:
    """A row of the grid of 2020 to 2022."""
    said = escape(name if title is None else title)
    return f"""<div role="row" class="Box-row js-navigation-item ">
      <div role="gridcell"><svg aria-label="{kind}" class="octicon"><path d="M1"></path></svg></div>
      <div role="rowheader"><span><a class="js-navigation-open" title="{said}"
        href="/{NWO}/x">{shown or escape(name)}</a></span></div>
      <div role="gridcell"><a title="Words" href="/{NWO}/commit/0a">Words</a></div></div>"""


def grid(*rows: str) -> str:
    return f'<div role="grid" aria-labelledby="files" data-pjax>{"".join(rows)}</div>'


def table_row(name: str, kind: str = "file", *, extra: str = "") -> str:
    """A row of the table of 2018 to 2020."""
    return f"""<tr class="{extra}js-navigation-item">
      <td class="icon"><svg class="octicon octicon-{kind}"><path d="M1"></path></svg></td>
      <td class="content"><span><a class="js-navigation-open" title="{name}"
        href="/{NWO}/x">{name}</a></span></td>
      <td class="age"><time-ago datetime="2018-01-01T00:00:00Z">then</time-ago></td></tr>"""


def table(*rows: str) -> str:
    return f'<table class="files js-navigation-container"><tbody>{"".join(rows)}</tbody></table>'


def old_page(listing: str, *, above: str | None = None, below: str = "", path: str = "") -> str:
    """A page of 2018 to 2022 around its listing."""
    shown = header() if above is None else above
    return document(old_head(path=path), f"<main>{shown}{listing}{below}</main><footer></footer>")


ROWS = grid(grid_row("train.py"))
