"""What a project page says of a paper's code, and what it says of itself."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import Page, Request, Unreadable
from crawler.core.prose import Voice, voice
from crawler.sources.project_page import PageLink, ProjectPage, project_request, read_project

URL = "https://nlp-lab.github.io/story/"
REPO = "https://github.com/nlp-lab/story"
TITLE = "Telling Stories: A Study"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def page(body: str, status: int = 200, content_type: str = "text/html; charset=utf-8") -> Page:
    return Page(URL, status, body.encode(), NOON, content_type)


def read(body: str, title: str = TITLE) -> dict[str, str]:
    """The words of each link."""
    heading = title if title == TITLE else "Our Work"
    told = read_project(page(f"<html><body><h1>{heading}</h1>{body}</body></html>"), title)
    assert isinstance(told, ProjectPage)
    return {link.url: link.words for link in told.links}


def test_the_page_is_asked_for_anywhere_and_only_html_is_read() -> None:
    types = ("text/html", "application/xhtml+xml")
    assert project_request(URL) == Request(URL, accept="text/html", anywhere=True, types=types)


@pytest.mark.parametrize(
    "link",
    [
        f'<a href="{REPO}">Code</a>',
        f'<a href="{REPO}" class="button"><span><i></i></span><span>Code</span></a>',
        f'<a href="{REPO}">\n  GitHub\n</a>',
        f'<a href="{REPO}">[Source Code]</a>',
        f'<a href="{REPO}">Our code</a>',
        f'<a href="{REPO}"><img src="x.png" alt="GitHub"></a>',
        f'<a href="{REPO}" aria-label="GitHub"><svg></svg></a>',
        f'<a href="{REPO}">Code (GitHub)</a>',
    ],
)
def test_the_one_button_for_code_says_where_the_paper_s_code_is(link: str) -> None:
    words = read(f'<p><a href="https://arxiv.org/abs/2301.00001">Paper</a> {link}</p>')[REPO]
    assert words.startswith(f"Code: {REPO} (the page's link “")
    assert voice(words, "story") is Voice.RELEASED


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (f'See <a href="{REPO}">the other tool</a> as well.', Voice.NONE),
        (f'Results of <a href="{REPO}">the baseline</a> are ours.', Voice.USED),
        (f'We use the library <a href="{REPO}">story</a>.', Voice.USED),
        (f'Our code is available <a href="{REPO}">here</a>.', Voice.OURS),
    ],
)
def test_a_link_in_a_sentence_is_what_the_sentence_says(link: str, said: Voice) -> None:
    assert voice(read(f"<p>First. {link} Last.</p>")[REPO], "story") is said


def test_on_a_page_without_the_title_no_button_is_this_paper_s() -> None:
    body = f'<ul><li>Another Paper <a href="{REPO}">Code</a></li></ul>'
    assert read(body, "A Title That Is Not There") == {REPO: "Another Paper Code"}


def test_among_the_codes_of_several_papers_no_button_is_this_paper_s() -> None:
    other = "https://github.com/nlp-lab/other"
    body = f'<li>{TITLE} <a href="{REPO}">Code</a></li><li>Other <a href="{other}">Code</a></li>'
    assert read(body) == {REPO: f"{TITLE} Code", other: "Other Code"}


def test_two_buttons_to_one_repository_are_one() -> None:
    body = f'<a href="{REPO}">Code</a><br><a href="{REPO}/tree/main/eval">Code</a>'
    assert [words[:5] for words in read(body).values()] == ["Code:", "Code:"]


@pytest.mark.parametrize(
    "credit",
    [
        'You may borrow the <a href="{}">source code</a> of this website.',
        'This page was built using the <a href="{}">Academic Project Page Template</a>.',
        'The website is adapted from <a href="{}">Nerfies</a>.',
    ],
)
def test_what_the_page_is_made_of_is_no_link_of_the_paper(credit: str) -> None:
    template = "https://github.com/somebody/project-page"
    body = f'<a href="{REPO}">Code</a><footer><p>{credit.format(template)}</p></footer>'
    assert list(read(body)) == [REPO]
    own = "https://github.com/nlp-lab/nlp-lab.github.io"
    assert list(read(f'<a href="{REPO}">Code</a> <a href="{own}">GitHub</a>')) == [REPO]


def test_weights_data_and_addresses_in_commands_are_kept_and_others_are_not() -> None:
    weights, data = "https://huggingface.co/nlp-lab/story", "https://zenodo.org/records/1"
    body = (
        f'<p><a href="{weights}">Model</a></p><p><a href="{data}">Data</a></p>'
        f"<pre>git clone {REPO}.git</pre><script>{REPO}-hidden</script>"
        '<a href="https://nlp-lab.org/">Us</a> <a href="javascript:alert(1)">Code</a>'
        '<a href="https://[broken">Code</a> <a href="https://a:b@github.com/x/y">Code</a>'
    )
    assert set(read(body)) == {weights, data, f"{REPO}.git"}


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (page("gone", 404), ProjectPage()),
        (page("gone", 410), ProjectPage()),
        (page("", content_type="application/pdf"), ProjectPage()),
        (page(""), ProjectPage()),
        (page("{}", 400), Unreadable("status 400")),
    ],
)
def test_a_page_that_is_not_there_or_no_html_names_nothing(
    answer: Page, told: ProjectPage | Unreadable
) -> None:
    assert read_project(answer, TITLE) == told


def test_very_many_links_are_cut_and_long_pages_are_read_in_part() -> None:
    many = "".join(f'<p><a href="{REPO}{number}">x</a></p>' for number in range(5_000))
    assert len(read(many)) == 200
    assert read(f"<p>{'word ' * 200_000}</p><a href='{REPO}'>Code</a>") == {}


@given(st.binary(max_size=300))
def test_no_bytes_break_it(body: bytes) -> None:
    told = read_project(Page(URL, 200, body, NOON, "text/html"), TITLE)
    assert isinstance(told, ProjectPage)
    assert all(isinstance(link, PageLink) for link in told.links)
