"""Pages go to the HTML parser as they are, but for tags on which it would spend its time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.sources._markup import ordinary, parse_html
from tests.fuzz.examples import examples
from tests.shared import shared

_PAGES = ("abs", "full-text", "project", "readme", "github-2019", "github-2024", "github-2026")


def attributes(number: int, form: str) -> str:
    return "".join(form.format(at) for at in range(number))


@pytest.mark.parametrize("name", _PAGES)
def test_a_page_is_left_as_it_is(name: str) -> None:
    for page in examples()[name]:
        assert ordinary(page.decode()) == page.decode()


def test_recorded_pages_are_left_as_they_are() -> None:
    for path in shared("recordings").rglob("*.html"):
        page = path.read_text(encoding="utf-8", errors="replace")
        assert ordinary(page) == page, path.name


@pytest.mark.parametrize(
    "form",
    [" a{}", " a{}=1", "\na{}='>'", ' a{}="1"', '/a{}="1"', " a{} = 1", ' =a{}="<"'],
)
def test_a_page_ends_at_a_tag_of_more_than_a_thousand_attributes(form: str) -> None:
    few, many = (f"<b{attributes(number, form)}>" for number in (1000, 1100))
    assert ordinary(f"<p>{few}</p>{many}</p>") == f"<p>{few}</p>"


@pytest.mark.parametrize(
    "page",
    [
        "<script>for (i = 0; i <n; i++) {" + " x" * 3000 + "}</script><p>on",
        "<STYLE>a <b " + "c " * 3000 + "</STYLE><p>on",
        "<!-- <b " + "c " * 3000 + "--><p>on",
        "<textarea><b " + "c " * 3000,
        '<path d="M 0 0 ' + "L 1 1 " * 3000 + '"><p>on',
        "<img src='data:image/png;base64," + "A" * 90_000 + "='>",
        "a <1 " + "b " * 3000 + " c < d",
        "<!doctype html" + " a" * 3000 + ">",
        "</div" + " a" * 3000 + ">",
    ],
)
def test_what_is_no_tag_may_be_long(page: str) -> None:
    assert ordinary(page) == page


def test_a_comment_that_is_closed_at_once_hides_no_tag() -> None:
    tag = f"<b{attributes(1100, ' a{}')}>"
    assert [ordinary(f"{comment}{tag}") for comment in ("<!-->", "<!--->")] == ["<!-->", "<!--->"]


@given(st.text(st.sampled_from("<>!-/=\"' abscript\n"), max_size=200))
def test_nothing_short_is_cut(page: str) -> None:
    assert ordinary(page) == page


def test_a_page_that_was_cut_is_still_read() -> None:
    tag = f"<b{attributes(1100, ' a{}')}>"
    (link,) = parse_html(f"<a href='x'>first</a>{tag}<a href='y'>second</a>".encode()).iter("a")
    assert link.get("href") == "x"
