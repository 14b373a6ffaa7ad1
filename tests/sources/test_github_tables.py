"""Each value, kind and word that the readers of GitHub go by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawler.core.model import (
    Absence,
    Absent,
    Entry,
    Trouble,
)
from crawler.sources.github_api import (
    blocked,
    count,
    explain,
    flag,
    items,
    listing,
    moment,
    named,
    spdx,
    text,
    within,
)
from crawler.sources.github_markdown import plain_markdown
from crawler.sources.github_text import clean, license_word, one_line, plain_readme
from crawler.sources.github_text import count as shown_count
from tests.values import page, repo

# --- GitHub's interfaces ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "trouble"),
    [({"message": "API Rate Limit exceeded"}, Trouble.THROTTLED),
     ({"message": "abuse detection"}, Trouble.THROTTLED), ({"message": "no"}, Trouble.FORBIDDEN),
     ({}, Trouble.FORBIDDEN), ({"message": "rate limit", "block": {}}, None),
     ([], Trouble.FORBIDDEN)],
)  # fmt: skip
def test_a_refusal_means_one_thing(told: object, trouble: Trouble | None) -> None:
    assert explain(page(told, 403)) is trouble


def test_values_of_json_are_what_they_are_or_none() -> None:
    assert [text(one) for one in (" a ", " ", "", 3, None)] == ["a", None, None, None, None]
    assert [flag(one) for one in (True, False, 1, None)] == [True, False, None, None]
    numbers = (0, 5, -1, 10**12 - 1, 10**12, True, "3", None)
    assert [count(one) for one in numbers] == [0, 5, None, 10**12 - 1, *[None] * 4]
    assert moment("2023-04-19T02:00:00+02:00") == datetime(2023, 4, 19, tzinfo=UTC)
    assert [moment(one) for one in ("2023-04-19T00:00:00", "x", 3, None)] == [None] * 4
    assert named("a/b") == repo("a/b")
    assert [named(one) for one in ("ab", "", 3, None)] == [None] * 4
    assert [items(one) for one in ([{}], [], [{}, 3], {}, None)] == [[{}], [], None, None, None]
    assert within({"a": {"b": 1}, "c": 3}, "a") == {"b": 1}
    assert within({"c": 3}, "c") == within({}, "c") == {}
    assert spdx({"spdx_id": "MIT"}) == spdx({"spdxId": "MIT"}) == "MIT"
    assert spdx({"spdx_id": " "}) is None
    link = {"block": {"html_url": "https://a.test/x"}}
    assert blocked(link) == Absent(Absence.BLOCKED, "https://a.test/x")
    assert blocked({"block": {"html_url": "http://a.test/x"}}) == Absent(Absence.BLOCKED, None)


def test_a_listing_has_folders_first_and_is_whole() -> None:
    kinds = "blob tree commit file symlink dir submodule".split()
    assert listing((f"{at}", kind) for at, kind in enumerate(kinds)) == (
        Entry("1", is_dir=True), Entry("2", is_submodule=True), Entry("5", is_dir=True),
        Entry("6", is_submodule=True), Entry("0"), Entry("3"), Entry("4"),
    )  # fmt: skip
    assert listing([]) == ()
    for bad in ([("a", "x")], [("", "blob")], [(3, "blob")], [("a", None)], None):
        assert listing(bad) is None


# --- what GitHub's pages show -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shown", "word"),
    [("Apache-2.0 license", "Apache-2.0"), ("MIT License", "MIT"), ("MIT licence found", "MIT"),
     ("View license", "NOASSERTION"), ("Other licenses found", "NOASSERTION"),
     ("license", "NOASSERTION"), ("Unknown", "NOASSERTION"), (" ", None), ("MIT", "MIT"),
     ("license of ours", "license of ours")],
)  # fmt: skip
def test_a_licence_is_called_by_its_identifier(shown: str, word: str | None) -> None:
    assert license_word(shown) == word


@pytest.mark.parametrize(
    ("shown", "number"),
    [("12", 12), (" 12,345\n", 12345), ("1,234,567 users", 1234567), ("12\nstars", 12),
     ("12k", None), ("12.3", None), ("1234,567", None), ("12,34", None),
     ("123456789012", 123456789012),
     ("1234567890123", None), ("", None), ("x", None)],
)  # fmt: skip
def test_a_count_is_exact_or_none(shown: str, number: int | None) -> None:
    assert shown_count(shown) == number


def test_words_of_a_page_can_be_stored_and_stand_on_one_line() -> None:
    assert (clean("a\ud800b"), clean("é")) == ("a?b", "é")
    assert (one_line(" a\n b "), one_line(" \n")) == ("a b", None)


@pytest.mark.parametrize(
    ("rich", "plain"),
    [
        ("<p>a  <b>b</b></p>\n\n\n\n<p>c</p>", "a b\n\nc"),
        ('<a href="https://a.test/x">b</a> c', "b <https://a.test/x> c"),
        ('<a href="http://a.test/x"><img></a>', "<http://a.test/x>"),
        ('<a href="https://a.test/x">at https://a.test/x</a>', "at https://a.test/x"),
        ('<a href="/x">b</a><a href="#x">c</a>', "bc"),
        ('<a href="https://camo.githubusercontent.com/x">b</a>', "b"),
        ("a<svg>b</svg><script>c</script><style>d</style><!-- e -->f", "af"), ("<p> </p>", None),
        ("a\0b", "ab"), ("x" * 20_001, "x" * 20_000),
    ],
)  # fmt: skip
def test_a_readme_is_plain_text_with_its_links(rich: str, plain: str | None) -> None:
    assert plain_readme(rich) == plain


@pytest.mark.parametrize("name", ["README.md", "readme.MARKDOWN", "x.mdown", "x.mkd"])
def test_markdown_is_rendered_and_other_markups_stay(name: str) -> None:
    source = "# A\n\n| a |\n|---|\n| ~~b~~ |\n\n<b>c</b>"
    assert plain_markdown(name, source) == "A\n\na\n\nb\n\nc"
    assert plain_markdown(name, f"{' ' * 99_999}xy") == "x"
    assert plain_markdown("README.rst", source) == source
    assert plain_markdown("README.txt", " \n") is None
    assert plain_markdown("README", " a  b \n c") == "a b\nc"
    assert plain_markdown("README", f"{'x' * 20_001}") == "x" * 20_000
    assert plain_markdown("README", f"{' ' * 99_999}xy") == "x"
