"""Small readers that others stand on: accents of TeX, refusals of robots.txt, READMEs by name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawler.core.model import Failure, Trouble
from crawler.sources._tex import accents_as_letters
from crawler.sources.github_graphql import facts_request, folders_request, searches_request
from crawler.sources.robots import Rules, read_robots
from tests.values import repo


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *((f"Wa{{\\{command}}}x", f"Wa{letter}x") for command, letter in {
            "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ",
            "OE": "Œ", "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð",
            "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ"}.items()),
        *((f"M\\{sign}{{o}}x", f"M{letter}x") for sign, letter in {
            '"': "ö", "'": "ó", "`": "ò", "^": "ô", "~": "õ", "=": "ō", ".": "ȯ", "v": "ǒ",
            "u": "ŏ", "H": "ő", "k": "ǫ", "d": "ọ"}.items()),
        ("Fran\\c{c}ois \\r{A}ngstrom \\b{d}", "François Ångstrom ḏ"),
    ],
)  # fmt: skip
def test_each_accent_and_letter_of_tex_is_one_of_unicode(written: str, meant: str) -> None:
    assert accents_as_letters(written) == meant


def failed(status: int | None) -> Failure:
    when = datetime(2026, 3, 1, tzinfo=UTC)
    return Failure("https://a.test/robots.txt", Trouble.FORBIDDEN, "no", when, status=status)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 499])
def test_a_refusal_of_the_rules_leaves_all_allowed(status: int) -> None:
    rules = read_robots(failed(status))
    assert isinstance(rules, Rules)
    assert rules.allows("https://a.test/x", "crawler")


@pytest.mark.parametrize("status", [None, 399, 406, 429, 500, 503])
def test_what_speaks_of_the_moment_leaves_the_rules_unknown(status: int | None) -> None:
    assert read_robots(failed(status)) == failed(status)


def test_questions_to_graphql_name_what_they_ask_for_by_variables_alone() -> None:
    """Nothing that a stranger wrote stands in the query itself."""
    facts = facts_request([repo("lab/a")]).json
    assert [name in facts for name in ("README.md", "readme.md", "README.rst")] == [True] * 3
    folders = folders_request([(repo("lab/a"), ("src", 'li"b')), (repo("lab/c"), ("x",))]).json
    for value in ("HEAD:src", "HEAD:x", "lab", "HEAD:li"):
        assert value in folders
    searches = searches_request([('"2501.00001"', '"A title"'), ('"x"',)], 7).json
    assert "first: 7" in searches
