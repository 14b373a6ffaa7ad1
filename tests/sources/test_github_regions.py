"""Cutting regions out of a page: the right one, whole, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.sources.github_regions import between, content, element, opening, tag


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ('<a></a><div class="x" id="it">', 7),
        ('id="it" <p id="it"><div\n id="it">', 19),
        ('<div> id="it"', -1),
        ('<divider id="it">', -1),
        ('&lt;div id="it"&gt;', -1),
        ("", -1),
        ('<div ' + "x" * 5_000 + ' id="it">', -1),
    ],
)  # fmt: skip
def test_a_tag_is_found_by_a_mark_inside_it(text: str, begins: int) -> None:
    assert opening(text, "div", 'id="it"') == begins


def test_the_search_for_a_tag_keeps_to_its_bounds() -> None:
    text = '<i k><i k><i k>'  # fmt: skip
    assert (opening(text, "i", "k", 1), opening(text, "i", "k", 1, 8)) == (5, -1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<div>a<div>b</div>c</div>d", "<div>a<div>b</div>c"),
        ("<div>a<divider>b</div>c", "<div>a<divider>b"),
        ("<div>a<div>b</div>c", None),
        ("<div>", None),
    ],
)
def test_an_element_is_cut_with_all_that_it_holds(text: str, expected: str | None) -> None:
    assert element(text, "div", 0) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (tag("<a b>c", 0), "<a b>"),
        (tag("<a b", 0), ""),
        (tag("<a b>", -1), ""),
        (content("<a b>c</a>", "a", 0), "c"),
        (content("<a b>c", "a", 0), None),
        (content("<a b", "a", 0), None),
        (content("<a>c</a>", "a", -1), None),
        (element("<a>c</a>", "a", -1), None),
        (between("abcd", 0, "d", "c"), "ab"),
        (between("abcd", 0, "x"), None),
        (between("abcd", -1, "d"), None),
    ],
)
def test_a_region_that_is_not_there_whole_is_none(found: str | None, expected: str | None) -> None:
    assert found == expected


@given(st.text(alphabet='<>/div "k', max_size=60))
def test_whatever_is_found_is_what_was_asked_for(text: str) -> None:
    begin = opening(text, "div", "k")
    if begin >= 0:
        assert text.startswith("<div", begin)
        assert "k" in text[begin : begin + len(tag(text, begin)) or len(text)]
    whole = element(text, "div", begin)
    assert whole is None or text.startswith(f"{whole}</div", begin)
