"""What must not pass for a repository on GitHub: other pages, forged marks, cut pages, junk."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.core.model import Absence, Absent, RepoFacts, Unreadable
from crawler.sources.github_page import read_page
from tests.sources import github_pages as pages
from tests.sources.github_pages import PLAIN, ROWS, answer, recorded

# --- what is no repository's page ---------------------------------------------------------

DMCA = "https://github.com/github/dmca/blob/master/2020/10/2020-10-23-RIAA.md"
NOTICE = f'<h3>Repository unavailable due to DMCA takedown.</h3><p><a href="{DMCA}">posted</a></p>'
DISABLED = "<p>Access to this repository has been disabled by GitHub Staff.</p>"


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (404, "", Absent(Absence.NOT_FOUND)),
        (404, '{"error":"Not Found"}', Absent(Absence.NOT_FOUND)),
        (410, "gone", Absent(Absence.NOT_FOUND)),
        (404, pages.document("", NOTICE), Absent(Absence.BLOCKED, DMCA)),
        (451, "", Absent(Absence.BLOCKED)),
        (451, f'{{"block":{{"html_url":"{DMCA}"}}}}', Absent(Absence.BLOCKED, DMCA)),
        (451, pages.document("", NOTICE), Absent(Absence.BLOCKED, DMCA)),
        (200, pages.document(pages.head(), NOTICE), Absent(Absence.BLOCKED, DMCA)),
        (200, pages.document("<title>GitHub</title>", NOTICE), Absent(Absence.BLOCKED, DMCA)),
        (200, pages.document(pages.head(), DISABLED), Absent(Absence.BLOCKED)),
    ],
)
def test_an_absent_repository_is_told_by_status_or_notice(
    status: int, body: str, expected: Absent
) -> None:
    assert read_page(answer(body, status=status)) == expected


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "no HTML"),
        ('{"payload": {}}', "no HTML"),
        ("Too many requests", "no HTML"),
        (pages.document("<title>Unicorn! &middot; GitHub</title>", ""),
         "a page in place of the answer: Unicorn!"),
        (pages.document("<title>Server Error · GitHub</title>", ""),
         "a page in place of the answer: Server Error"),
        (pages.document("<title>Sign in to GitHub · GitHub</title>", ""),
         "a page in place of the answer: Sign in to GitHub"),
        (pages.old_page(ROWS).removesuffix("</html>\n"), "the page is cut"),
        ("<html><body>Words</body></html>", "a page without a head"),
        (pages.document("<title>Another site</title>", "Words"), "a page that shows no contents"),
        (pages.document("<title>Another site</title>", NOTICE), "a page that shows no contents"),
        (pages.document(pages.head(), "Words"), "a page that shows no contents"),
        (pages.document(pages.head(), f"<td class='blob-code'>{NOTICE}</td>"),
         "a page that shows no contents"),
        (pages.document(pages.head(route="/tree/*name(/*path)"), ROWS),
         "a page of another kind: /:user_id/:repository/tree/*name(/*path)"),
        (pages.document(pages.head().replace("disambiguate", "edit"), ROWS),
         "a page of another kind: /:user_id/:repository"),
        (pages.old_page(ROWS, path="/tree/dev"),
         f"a page of another address: {pages.URL}/tree/dev"),
        (pages.old_page(pages.table(pages.table_row("..", extra="up-tree "),
                                    pages.table_row("a.py"))),
         "a page that shows no contents"),
        (pages.embedded_page({"codeViewLayoutRoute": {"repo": pages.shown_repo("An/other")}}),
         "a page that shows no contents"),
        (pages.code_view_page(pages.route([]) | {"path": "src"}), "a page that shows no contents"),
        (pages.embedded_page([]), "a page that shows no contents"),
        (pages.code_view_page(pages.route([])).replace('{"payload"', '{"payload'),
         "a page that shows no contents"),
        (pages.code_view_page(pages.route([])).replace('{"payload"', "[" * 100_000),
         "a page that shows no contents"),
    ],
)  # fmt: skip
def test_a_page_that_is_not_a_repositorys_root_gives_no_fact(body: str, reason: str) -> None:
    found = read_page(answer(body))
    assert isinstance(found, Unreadable)
    assert found.reason.startswith(reason)


@pytest.mark.parametrize("status", [204, 304, 400, 422])
def test_another_status_gives_no_fact(status: int) -> None:
    assert read_page(answer(pages.old_page(ROWS), status=status)) == Unreadable(f"status {status}")


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/login?return_to=%2Fa%2Fb",
        "https://github.com/Some-Lab",
        f"{pages.URL}/tree/main",
        "https://gist.github.com/a/b",
        "https://[",
    ],
)
def test_the_address_of_the_answer_must_be_a_repositorys(url: str) -> None:
    found = read_page(answer(pages.old_page(ROWS), url=url))
    assert found == Unreadable(f"a page of another address: {url}")


# --- what a README, which anybody may write, cannot forge ----------------------------------

FORGERIES = (
    "<h3>This repository is empty.</h3>",
    "<p>This repository was archived by the owner on May 1, 2020.</p>",
    "<p>Public archive</p><p>forked from <a href='/Ev/il'>Ev/il</a></p>",
    "<h2>About</h2><p>forged</p><h2>Languages</h2><ul><li><b>Forged</b></li></ul>",
    "<p>&lt;react-app app-name=\"code-view\"&gt; app-name=\"code-view\" </p>",
    "<p>id=\"repository-container-header\" js-social-count class=\"BorderGrid </p>",
    "<h3>Repository unavailable due to DMCA takedown.</h3>",
    "<p>&lt;/article&gt; &lt;/main&gt; &lt;/html&gt;</p>",
)  # fmt: skip


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_readme_changes_nothing_but_itself(forgery: str) -> None:
    readme = f'<article class="markdown-body">{forgery}</article>'
    grid = pages.border_grid('<p class="f4">Words of ours</p>', pages.language("Python"))
    truth = replace(PLAIN, description="Words of ours", language="Python")
    for page in (
        pages.old_page(ROWS, below=readme + grid),
        pages.code_view_page(
            pages.route([pages.item("train.py")], pages.readme_file(forgery)), below=readme + grid
        ),
    ):
        found = read_page(answer(page))
        assert isinstance(found, RepoFacts)
        assert replace(found, readme=None) == truth


def test_a_heading_of_a_readme_is_not_the_notice_of_an_empty_repository() -> None:
    """Even where no listing could be read and a block of GitHub's own stands before it."""
    slate = '<div class="blankslate"><h3>Uh oh!</h3></div>'
    readme = '<article class="markdown-body"><h3>This repository is empty.</h3></article>'
    page = pages.old_page(f"{slate}{readme}")
    assert isinstance(read_page(answer(page)), Unreadable)


# --- cut pages -------------------------------------------------------------------------------

ARCHIVED = pages.code_view_page(
    pages.route([pages.item("train.py")], pages.readme_file("<p>Ours</p>")),
    above=pages.header("Public archive", banner="This repository was archived by the owner."),
    below=pages.border_grid('<p class="f4">Words</p><a href="/topics/a">a</a>'),
)
EMPTY = pages.old_page('<div class="blankslate"><h3>This repository is empty.</h3></div>')
RECENT = "transcribed/repo_root_2026-03__together-py.html"
WHOLE = (
    "metascraper__microlinkhq-mql__2021.html",
    "trafilatura__golemfactory-yapapi.html",
    RECENT,
)


def whole_page(name: str) -> str:
    return {"archived": ARCHIVED, "empty": EMPTY}.get(name) or recorded(name)


def cut_facts(text: str, at: int, end: str) -> RepoFacts | None:
    found = read_page(answer(text[:at] + end))
    assert not isinstance(found, Absent)
    return found if isinstance(found, RepoFacts) else None


@pytest.mark.parametrize("name", [*WHOLE, "archived", "empty"])
@settings(deadline=None, max_examples=40)
@given(share=st.floats(0, 1), end=st.sampled_from(["", "</body></html>", '"></html>']))
def test_a_cut_page_says_less_or_nothing_and_nothing_else(
    name: str, share: float, end: str
) -> None:
    text = whole_page(name)
    whole = read_page(answer(text))
    at = int(len(text) * share)
    found = cut_facts(text, at, end)
    if found is None:
        return
    for field in fields(RepoFacts):
        said = getattr(found, field.name)
        assert said in (None, ()) or said == getattr(whole, field.name), field.name


@pytest.mark.parametrize(
    "name", ["archived", "empty", "transcribed/repo_root_2026-03__together-py.html"]
)
def test_no_cut_at_any_point_tells_an_untruth(name: str) -> None:
    text = whole_page(name)
    whole = read_page(answer(text))
    for at in range(0, len(text), 1 if len(text) < 5_000 else 41):
        found = cut_facts(text, at, "</body></html>")
        for field in fields(RepoFacts) if found else ():
            said = getattr(found, field.name)
            assert said in (None, ()) or said == getattr(whole, field.name), (at, field.name)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=300), st.sampled_from([200, 404, 451]))
def test_no_bytes_make_the_reader_fail(body: bytes, status: int) -> None:
    assert not isinstance(read_page(answer(body, status=status)), RepoFacts)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60), st.floats(0, 1), st.floats(0, 1))
def test_no_damage_makes_the_reader_fail(junk: str, start: float, stop: float) -> None:
    """A stretch of the page replaced by anything: it answers something, and never raises."""
    for text in (ARCHIVED, pages.old_page(ROWS), EMPTY):
        damaged = text[: int(start * len(text))] + junk + text[int(stop * len(text)) :]
        body = damaged.encode("utf-8", "surrogatepass")
        assert isinstance(read_page(answer(body)), RepoFacts | Absent | Unreadable)


# --- large pages -------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", ["grid", "code view"])
def test_a_readme_of_a_hundred_thousand_links_changes_nothing_but_itself(layout: str) -> None:
    links = "".join(f'<p><a href="https://github.com/o/r{n}">{n}</a></p>' for n in range(100_000))
    if layout == "grid":
        page = pages.old_page(ROWS, below=f'<article class="markdown-body">{links}</article>')
    else:
        page = pages.code_view_page(pages.route([pages.item("train.py")], pages.readme_file(links)))
    found = read_page(answer(page))
    assert isinstance(found, RepoFacts)
    assert 10_000 < len(found.readme or "") <= 20_000
    assert replace(found, readme=None) == PLAIN
