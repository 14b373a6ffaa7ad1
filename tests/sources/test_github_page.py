"""GitHub's repository pages: the question, and every recorded answer."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crawler.core.model import Absence, Absent, RepoAnswer, RepoFacts, Unreadable
from crawler.sources.github_page import complaint, page_request, read_page
from tests.shared import shared
from tests.sources import github_pages as pages
from tests.sources.github_pages import PLAIN, RECORDINGS, ROWS, answer, listing, recorded, repo

# --- the question ------------------------------------------------------------------------------


def test_the_question_is_for_the_repositorys_page() -> None:
    request = page_request(repo("xichenpan/ARLDM"))
    assert (request.url, request.form, request.accept, request.complaint) == (
        "https://github.com/xichenpan/ARLDM",
        (),
        "text/html",
        complaint,
    )


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (answer(pages.old_page(ROWS)), None),
        (answer(pages.document("<title>unicorn-engine/unicorn</title>", "")), None),
        (answer(pages.document("<title>Rate limit · GitHub</title>", "")),
         "a page in place of the answer: Rate limit"),
        (answer("{}", content_type="application/json"), "no HTML"),
        (answer("<html><head>"), "the page is cut"),
        (answer("gone", status=404), None),
    ],
)  # fmt: skip
def test_only_an_answer_in_place_of_the_page_is_complained_of(
    page: pages.Page, expected: str | None
) -> None:
    assert complaint(page) == expected


# --- the name ------------------------------------------------------------------

NEWER = pages.code_view_page(pages.route([pages.item("train.py")]))
NAMELESS = pages.head().replace("octolytics", "x")
BARE = "".join(line for line in NAMELESS.splitlines() if "route-" in line)


@pytest.mark.parametrize(
    ("page", "is_fork"),
    [
        (NEWER.replace(pages.head(), NAMELESS), False),
        (NEWER.replace(pages.head(), BARE), False),
        (pages.old_page(pages.ROWS).replace("octolytics", "x"), None),
    ],
)
def test_without_its_meta_the_name_is_the_jsons_or_the_pages_own(
    page: str, is_fork: bool | None
) -> None:
    assert read_page(answer(page)) == replace(PLAIN, is_fork=is_fork)


# --- every recording ----------------------------------------------------------


def digest(text: str | None) -> str | None:
    """Stands for words that are not ours to copy."""
    return None if text is None else hashlib.sha256(text.encode()).hexdigest()[:12]


def sealed(found: RepoAnswer) -> RepoAnswer:
    if not isinstance(found, RepoFacts):
        return found
    return replace(found, description=digest(found.description), readme=digest(found.readme))


MQL = RepoFacts(
    repo=repo("microlinkhq/mql"),
    archived=False,
    is_fork=False,
    is_empty=False,
    entries=listing(
        """.github/ dist/ src/ test/ .editorconfig .gitattributes .gitignore .npmrc CHANGELOG.md
        LICENSE.md README.md index.d.ts index.html lightweight.js package.json rollup.config.js"""
    ),
    license="MIT",
    language="JavaScript",
    stars=37,
    pushed_at=datetime(2021, 10, 13, 9, 57, 1, tzinfo=UTC),
    description="3f36b9420406",
    homepage="https://microlink.io/mql",
    topics=("nodejs", "javascript", "http-client", "deno"),
    readme="ae1c9130c681",
)
YAPAPI = RepoFacts(
    repo=repo("golemfactory/yapapi"),
    archived=False,
    is_fork=False,
    is_empty=False,
    entries=listing(
        """.github/ art/ docs/ examples/ tests/ yapapi/ .gitattributes .gitignore
        .pre-commit-config.yaml .readthedocs.yaml LICENSE README.md pydoc-markdown.yml
        pyproject.toml"""
    ),
    license="LGPL-3.0",
    language="Python",
    stars=31,
    pushed_at=datetime(2022, 5, 10, 9, 7, 36, tzinfo=UTC),
    description="f0efe0321fb1",
    homepage="https://yapapi.readthedocs.io/en/stable/",
    topics=("golem",),
    readme="77f0d3b82cae",
)
TOGETHER = RepoFacts(
    repo=repo("togethercomputer/together-py"),
    archived=False,
    is_fork=False,
    is_empty=False,
    entries=listing(
        """.devcontainer/ .github/ .vscode/ bin/ examples/ scripts/ src/ tests/ .gitignore
        .python-version .release-please-manifest.json .stats.yml Brewfile CHANGELOG.md
        CONTRIBUTING.md LICENSE README.md SECURITY.md api.md pyproject.toml
        release-please-config.json requirements-dev.lock uv.lock"""
    ),
    license="Apache-2.0",
    language="Python",
    stars=7,
    readme=digest("Together Python API library\nELIDED README BODY"),
)
_OTHER = "a page of another address: "
_TESTREPO = "https://github.com/OctoLinker/testrepo"
_BLOB = "89f13651df126efdb4f1e3ae40183c9fdccdb4d3"
_COMMIT = "b0775a93ea27ee381858ddd9fa2bb953d5b74acb"
_GIST = "cbc01d87dca84a6e0b118b73a2d49927"
_ISSUE_ROUTE = "/_view_fragments/issues/show/:user_id/:repository/:id/issue_layout(.:format)"
EVERY: dict[str, tuple[int, RepoAnswer]] = {
    "404_raw_path__bakery__2025-10.html": (404, Absent(Absence.NOT_FOUND)),
    "defuddle__issue-56.html": (200, Unreadable(f"a page of another kind: {_ISSUE_ROUTE}")),
    "metascraper__microlinkhq-mql__2021.html": (200, MQL),
    f"octolinker__blob-{_BLOB}.html": (
        200,
        Unreadable(f"{_OTHER}{_TESTREPO}/blob/{_BLOB}/sourcereader/popular-rabbit-names.js"),
    ),
    f"octolinker__commit-{_COMMIT}_split.html": (
        200,
        Unreadable(f"{_OTHER}/OctoLinker/testrepo/commit/{_COMMIT}"),
    ),
    f"octolinker__gist-{_GIST}.html": (
        200,
        Unreadable(f"{_OTHER}https://gist.github.com/stefanbuck/{_GIST}"),
    ),
    "octolinker__issue-code.html": (200, Unreadable(f"{_OTHER}{_TESTREPO}/issues/2")),
    "octolinker__pull-comments.html": (200, Unreadable(f"{_OTHER}{_TESTREPO}/pull/1")),
    "trafilatura__golemfactory-yapapi.html": (200, YAPAPI),
    "transcribed/archived_pages_text_2026-04.txt": (200, Unreadable("no HTML")),
    "transcribed/blob_page_head_fork_2026-04__sidebar-card.fragment.html": (
        200,
        Unreadable("the page is cut"),
    ),
    "transcribed/empty_repo_2018__itmtr-Agar.io.fragment.html": (
        200,
        Unreadable("the page is cut"),
    ),
    "transcribed/rate_limit_page__abuse_2026.html": (
        200,
        Unreadable("a page in place of the answer: Rate limit"),
    ),
    "transcribed/rate_limit_page__secondary.html": (
        200,
        Unreadable("a page in place of the answer: Rate limit"),
    ),
    "transcribed/repo_root_2025-07__repos-overview.embeddedData.json": (
        200,
        Unreadable("no HTML"),
    ),
    "transcribed/repo_root_2026-03__together-py.html": (200, TOGETHER),
}


@pytest.mark.parametrize("name", EVERY)
def test_every_recorded_page_is_read_whole(name: str) -> None:
    status, expected = EVERY[name]
    assert sealed(read_page(answer(recorded(name), status=status))) == expected


def test_the_table_names_every_recording() -> None:
    folder = shared(RECORDINGS)
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert files == set(EVERY)


def test_the_not_found_page_with_status_200_says_nothing() -> None:
    found = read_page(answer(recorded("404_raw_path__bakery__2025-10.html")))
    assert isinstance(found, Unreadable)


# --- recorded fragments, in the pages they stood in ------------------------------


def test_the_overview_of_2025_is_read() -> None:
    """Recorded is the JSON alone; other JSON stands before it on a page."""
    data = json.loads(recorded("transcribed/repo_root_2025-07__repos-overview.embeddedData.json"))
    page = pages.overview_page(data["props"]["initialPayload"])
    page = page.replace(pages.NWO, "nduykhanh/basic-key")
    assert read_page(answer(page)) == RepoFacts(
        repo=repo("nduykhanh/basic-key"),
        archived=False,
        is_fork=False,
        is_empty=False,
        entries=listing(
            """API/ Resources/ .gitignore BasicKey.plist Makefile Makefile_dylib Obfuscate.h
            README.md Tweak.xm control"""
        ),
        stars=1234,
        readme="ELIDED",
    )


def test_the_empty_repository_of_2018_is_read() -> None:
    body = recorded("transcribed/empty_repo_2018__itmtr-Agar.io.fragment.html")
    page = pages.document(pages.old_head("itmtr/Agar.io"), body)
    assert read_page(answer(page)) == RepoFacts(
        repo=repo("itmtr/Agar.io"), archived=False, is_fork=False, is_empty=True, stars=1
    )


def test_the_metas_of_a_fork_are_read_and_its_file_is_no_root() -> None:
    metas = recorded("transcribed/blob_page_head_fork_2026-04__sidebar-card.fragment.html")
    page = pages.document(metas, "")
    assert isinstance(read_page(answer(page)), Unreadable)
    root = page.replace("/blob/*name(/*path)", "").replace('"show"', '"disambiguate"')
    root = root.replace("/sidebar-card/blob/main/README.md", "/sidebar-card")
    app = pages.code_view_page(pages.route([pages.item("card.js")]))
    app = app[app.find("<main>") : app.find("</main>")].replace("Some-Lab", "rockbaer2007")
    found = read_page(
        answer(root.replace("<body>", f"<body>{app.replace('the.Method', 'sidebar-card')}"))
    )
    assert isinstance(found, RepoFacts)
    assert (found.repo, found.is_fork, found.fork_of) == (
        repo("rockbaer2007/sidebar-card"),
        True,
        repo("Bobsilvio/sidebar-card"),
    )


def test_the_recorded_banners_of_archived_repositories_are_recognised() -> None:
    text = recorded("transcribed/archived_pages_text_2026-04.txt")
    banners = [line for line in text.splitlines() if line.startswith("This repository")]
    assert len(banners) == 2
    for banner in banners:
        page = pages.code_view_page(pages.route([]), above=pages.header(banner=banner))
        found = read_page(answer(page))
        assert isinstance(found, RepoFacts)
        assert found.archived is True
