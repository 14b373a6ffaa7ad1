"""The layouts of GitHub's repository page, each mark of them by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crawler.core.model import Entry, RepoAnswer, RepoFacts
from crawler.sources.github_page import read_page
from tests.sources import github_pages as pages
from tests.sources.github_pages import PLAIN, answer, listing, repo

# --- what the JSON says -------------------------------------------------------------

ABOUT = {
    "description": "Words of ours",
    "website": "https://example.org/method",
    "topics": [{"name": "vision"}, {"name": "nlp"}],
    "stargazerCount": 4321,
    "repo": {"isArchived": True, "license": {"spdxId": "MIT", "name": "MIT License"}},
}


def code_view(*files: dict[str, object], items: str = "train.py", **more: object) -> RepoAnswer:
    shown = pages.route([pages.item(name) for name in items.split()], *files)
    return read_page(answer(pages.code_view_page(shown, **more)))  # type: ignore[arg-type]


def test_the_about_block_of_summer_2026_is_read() -> None:
    assert code_view(about=ABOUT) == replace(
        PLAIN,
        archived=True,
        license="MIT",
        stars=4321,
        description="Words of ours",
        homepage="https://example.org/method",
        topics=("vision", "nlp"),
    )


def test_the_about_block_of_an_unadorned_repository_is_read() -> None:
    bare = {"description": None, "website": "", "topics": [], "repo": {"isArchived": False}}
    assert code_view(about=bare, above="") == replace(PLAIN, stars=None)


@pytest.mark.parametrize(
    ("said", "banner", "label", "archived"),
    [
        (None, "", "Public", False),
        (None, "", "Public template", False),
        (None, "", "Public archive", True),
        (None, "This repository has been archived by the owner. Words.", "Public", True),
        (None, "", "", None),
        (False, "", "", False),
        (False, "This repository was archived by the owner on May 1, 2026.", "Public", True),
        (True, "", "Public", True),
    ],
)
def test_one_sign_is_enough_for_archived_and_its_want_needs_a_sign_too(
    said: bool | None, banner: str, label: str, archived: bool | None
) -> None:
    found = code_view(
        about=None if said is None else {"repo": {"isArchived": said}},
        above=pages.header(label, banner=banner),
    )
    assert found == replace(PLAIN, archived=archived)


def test_the_label_that_react_renders_is_read() -> None:
    mark = '<span data-testid="repo-visibility-label" class="prc">Public archive</span>'
    assert code_view(above="", below=mark) == replace(PLAIN, archived=True, stars=None)


@pytest.mark.parametrize(
    ("items", "total", "entries"),
    [
        ([], None, ()),
        ([("a.py", "file"), ("src", "directory")], None, listing("a.py src/")),
        ([("src/core", "directory")], None, listing("src/")),
        ([("ggml", "submodule")], None, (Entry("ggml", is_submodule=True),)),
        ([("ln", "symlink_file"), ("l", "symlink_directory")], None, listing("ln l/")),
        ([("a.py", "file")], 2, None),
        ([("", "file")], None, None),
        ([("a\ud800.py", "file")], None, listing("a?.py")),
    ],
)
def test_a_listing_is_taken_whole_or_not_at_all(
    items: list[tuple[str, str]], total: int | None, entries: tuple[Entry, ...] | None
) -> None:
    shown = pages.route([pages.item(*pair) for pair in items], total=total)
    assert read_page(answer(pages.code_view_page(shown))) == replace(PLAIN, entries=entries)


@pytest.mark.parametrize("tree", [None, [], {"items": None}, {"items": [1], "totalCount": 1}])
def test_a_listing_of_another_shape_is_none(tree: object) -> None:
    shown = pages.route([]) | {"tree": tree}
    assert read_page(answer(pages.code_view_page(shown))) == replace(PLAIN, entries=None)


def test_an_empty_repository_is_told_by_the_json() -> None:
    payload = {"codeViewLayoutRoute": {"repo": pages.shown_repo(is_empty=True)}}
    found = read_page(answer(pages.embedded_page(payload)))
    assert found == replace(PLAIN, is_empty=True, entries=None)


@pytest.mark.parametrize(
    ("tabs", "license_"),
    [
        ([], None),
        ([""], None),
        (["Apache-2.0"], "Apache-2.0"),
        (["License"], "NOASSERTION"),
        (["MIT", "Apache-2.0", "MIT"], "MIT, Apache-2.0"),
    ],
)
def test_the_licence_is_the_name_of_its_tab(tabs: list[str], license_: str | None) -> None:
    assert code_view(*map(pages.license_file, tabs)) == replace(PLAIN, license=license_)


@pytest.mark.parametrize(
    ("rich", "readme"),
    [
        ("<article><h1>Our  Method</h1>\n<p>Two\nlines</p></article>", "Our Method\nTwo\nlines"),
        ("<p>By <a href='https://arxiv.org/abs/2211.10950'><img alt='arXiv'></a></p>",
         "By <https://arxiv.org/abs/2211.10950>"),
        ("<p>See <a href='https://x.org/a'>https://x.org/a</a>.</p>", "See https://x.org/a."),
        ("<a href='#top'>up</a> <a href='https://camo.githubusercontent.com/0a'>pic</a>", "up pic"),
        ("<svg><path d='M1'></path></svg><script>no()</script><!-- no -->yes", "yes"),
        ("<p>a &lt;b&gt; &amp; c</p>\n\n\n\n<p>d</p>", "a <b> & c\n\nd"),
        ("  \n ", None),
        ("", None),
        ("a\0b\ud800", "ab?"),
        ("<?xml version='1.0' encoding='utf-16'?></div>after", "after"),
        ("<b>" * 300_000, None),
    ],
)  # fmt: skip
def test_a_readme_becomes_plain_text_with_the_addresses_it_links(
    rich: str, readme: str | None
) -> None:
    assert code_view(pages.readme_file(rich)) == replace(PLAIN, readme=readme)


def test_a_readme_is_cut_to_20_000_characters() -> None:
    found = code_view(pages.readme_file("<p>word</p>\n" * 9_000))
    assert isinstance(found, RepoFacts)
    assert found.readme == ("word\n" * 4_000).rstrip()


@pytest.mark.parametrize(
    ("counter", "stars"),
    [("0", 0), ("12,345", 12345), ("12345", 12345), ("1.2k", None), ("", None), ("many", None)],
)
def test_only_an_exact_counter_counts(counter: str, stars: int | None) -> None:
    assert code_view(above=pages.header(stars=counter)) == replace(PLAIN, stars=stars)


# --- what stands beside it ------------------------------------------------------------


def test_the_sidebar_of_border_cells_is_read() -> None:
    about = """<p class="f4 my-3">Words &amp; more
      of ours</p>
      <a role="link" href="https://example.org/">example.org</a>
      <a href="/topics/vision" class="topic-tag">
        vision</a><a href="/topics/nlp">nlp</a>
      <a href="#readme-ov-file">Readme</a>
      <a href="#BSD-3-Clause-1-ov-file"><svg class="octicon"></svg> BSD-3-Clause license</a>
      <a href="/Some-Lab/the.Method/stargazers"><strong>1.2k</strong> stars</a>"""
    languages = pages.language("Cuda") + pages.language("Python")
    assert code_view(below=pages.border_grid(about, languages)) == replace(
        PLAIN,
        license="BSD-3-Clause",
        language="Cuda",
        description="Words & more of ours",
        homepage="https://example.org/",
        topics=("vision", "nlp"),
    )


def test_the_sidebar_of_modules_is_read() -> None:
    """As it came in August 2026, with languages that are filled in later by a script."""
    sidebar = """<div class="CodeViewSidebar-module__borderGrid__a1">
      <div class="SidebarSection-module__sidebarSection__b2"><h2><span>About</span></h2>
        <p class="SidebarAbout-module__description__c3">Words of ours</p>
        <span class="SidebarAbout-module__websiteLink__d4"><a href="https://example.org/">e</a></span>
        <a class="prc" href="/topics/rust">rust</a>
        <a class="prc" href="#MIT-1-ov-file"><span>MIT license</span></a></div>
      <div class="SidebarSection-module__sidebarSection__b2"><h2><span>Languages</span></h2>
        <div class="prc-SkeletonText"></div></div></div>"""
    assert code_view(below=sidebar) == replace(
        PLAIN,
        license="MIT",
        description="Words of ours",
        homepage="https://example.org/",
        topics=("rust",),
    )


@pytest.mark.parametrize(
    ("shown", "license_"),
    [
        ("MIT License", "MIT"),
        ("View license", "NOASSERTION"),
        ("Unknown, MIT licenses found", "Unknown, MIT"),
        ("Contributing", None),
    ],
)
def test_the_licence_is_read_from_its_link(shown: str, license_: str | None) -> None:
    grid = pages.border_grid(f'<a href="/Some-Lab/the.Method/blob/main/LICENSE">{shown}</a>')
    assert code_view(below=grid) == replace(PLAIN, license=license_)


def test_nothing_provided_is_no_description_and_other_is_no_language() -> None:
    about = '<p class="f4 my-3 text-italic">Words of nobody.</p>'
    assert code_view(below=pages.border_grid(about, pages.language("Other"))) == PLAIN


# --- rows of HTML -----------------------------------------------------------------------


def test_the_grid_of_2021_is_read() -> None:
    rows = pages.grid(
        pages.grid_row("src", "Directory"),
        pages.grid_row(
            "app/core",
            "Directory",
            title="This path skips through empty directories",
            shown="<span>app/</span>core",
        ),
        pages.grid_row(
            "ggml", "Submodule", title="", shown="<span>ggml</span> @ <span>0a1b</span>"
        ),
        pages.grid_row("ln", "Symlink File"),
        pages.grid_row("a & b.py"),
    )
    commit = f"""<a href="/{pages.NWO}/commit/0a"><relative-time
        datetime="2021-05-06T07:08:09+02:00">then</relative-time></a>"""
    readme = '<article class="markdown-body"><h1>Ours</h1></article>'
    assert read_page(answer(pages.old_page(commit + rows, below=readme))) == replace(
        PLAIN,
        entries=(
            Entry("src", is_dir=True),
            Entry("app", is_dir=True),
            Entry("ggml", is_submodule=True),
            Entry("ln"),
            Entry("a & b.py"),
        ),
        pushed_at=datetime(2021, 5, 6, 5, 8, 9, tzinfo=UTC),
        readme="Ours",
    )


def test_the_table_of_2018_is_read() -> None:
    above = f"""<div class="pagehead repohead">
      <a class="social-count js-social-count" aria-label="1234 users starred this repository">1k</a>
      <h1 class="public "><a href="/{pages.NWO}">the.Method</a>
      <span class="fork-flag">forked from <a href="/Up/stream">Up/stream</a></span></h1></div>"""
    rows = pages.table(pages.table_row("src", "file-directory"), pages.table_row("a.py"))
    page = pages.old_page(rows, above=above).replace('content="false"', 'content=""')
    assert read_page(answer(page)) == replace(
        PLAIN, entries=listing("src/ a.py"), is_fork=True, fork_of=repo("Up/stream")
    )


@pytest.mark.parametrize(
    "rows",
    [
        pages.grid(),
        pages.grid(pages.grid_row("a.py"), pages.grid_row("b", "Portal")),
        pages.grid(pages.grid_row("a.py"), pages.grid_row("")),
        pages.grid(*(pages.grid_row(f"{number}.py") for number in range(1_000))),
    ],
)
def test_rows_that_are_not_all_understood_are_no_listing(rows: str) -> None:
    """GitHub shows the first 1,000 files only."""
    assert read_page(answer(pages.old_page(rows))) == replace(PLAIN, entries=None)


@pytest.mark.parametrize("stamp", ["", "soon", "2021-05-06T07:08:09", "2021-99-06T07:08:09Z"])
def test_a_time_that_is_none_is_not_read(stamp: str) -> None:
    commit = f'<a href="/x/commit/0a"><relative-time datetime="{stamp}">then</relative-time></a>'
    page = pages.old_page(commit + pages.ROWS)
    assert read_page(answer(page)) == PLAIN


def test_a_time_that_is_not_the_newest_commits_is_not_read() -> None:
    release = '<relative-time datetime="2021-05-06T07:08:09Z">then</relative-time>'
    page = pages.old_page(release + pages.ROWS)
    assert read_page(answer(page)) == PLAIN
