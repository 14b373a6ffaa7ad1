"""Small texts of GitHub's pages."""

from __future__ import annotations

import re

import pytest
from lxml import html

from crawler.twin.github_text import article, count


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1_000, "1k"), (1_234, "1.2k"), (13_500, "13.5k"), (347_020, "347k")],
)
def test_counts_are_shortened(number: int, text: str) -> None:
    assert count(number) == text


def test_a_readme_keeps_headings_lists_links_and_code() -> None:
    shown = html.fromstring(
        article(
            "# A\ntext https://x.org/a. end\n- one\n- [two](https://y.org)\n```\ncode <b>\n```\n"
        )
    )
    assert [each.tag for each in shown] == ["div", "p", "ul", "div"]
    assert shown.xpath("//a/@href") == ["https://x.org/a", "https://y.org"]
    assert re.sub(r"\s+", " ", shown.text_content()).strip() == (
        "A text https://x.org/a. end one two code <b>"
    )
