"""An address in prose is found whole, mended, and never mistaken for a shorter one."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.urls import FoundUrl, find_urls
from tests.shared import shared

BAR = "https://github.com/foo/bar"


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        (f"Code at {BAR}.", [BAR]),
        (f"Code at {BAR}..", [BAR]),
        (f"({BAR}).", [BAR]),
        (f"[here]({BAR}), and more", [BAR]),
        (f"<{BAR}>", [BAR]),
        (f'"{BAR}"', [BAR]),
        (f"'{BAR}'", [BAR]),
        (f"“{BAR}”", [BAR]),
        (f"**{BAR}**", [BAR]),
        (f"代码：{BAR}。", [BAR]),
        ("Code: github.com/foo/bar", [BAR]),
        ("Code: www.github.com/foo/bar", ["https://www.github.com/foo/bar"]),
        ("at foo.github.io.", ["https://foo.github.io"]),
        ("see https://foo.github.io/bar/!", ["https://foo.github.io/bar/"]),
        (rf"\url{{{BAR}}}", [BAR]),
        (rf"\href{{{BAR}}}{{here}}", [BAR]),
        (rf"{BAR}\footnote{{x}}", [BAR]),
        (rf"{BAR}\_baz/tree/main", [f"{BAR}_baz/tree/main"]),
        (rf"{BAR}{{\_}}baz", [f"{BAR}_baz"]),
        (rf"{BAR}\textunderscore{{}}baz", [f"{BAR}_baz"]),
        (rf"{BAR}/a\#b\%20c\&d", [f"{BAR}/a#b%20c&d"]),
        (r"https://github.com/$\sim$foo/bar", ["https://github.com/~foo/bar"]),
        (r"https://github.com/\~{}foo/bar", ["https://github.com/~foo/bar"]),
        ("https://github.com/foo/\nbar is it", [BAR]),
        ("https://github.com/\n  foo/bar", [BAR]),
        (f"{BAR}-\nbaz", [f"{BAR}-baz"]),
        (f"{BAR}/\nThis is it", [f"{BAR}/"]),
        ("https://foo.github.io/\nThis is it", ["https://foo.github.io/"]),
        (f"{BAR},https://github.com/foo/baz", [BAR, "https://github.com/foo/baz"]),
        (f"{BAR}https://github.com/foo/baz", [BAR, "https://github.com/foo/baz"]),
        (rf"{BAR}\_1;{BAR}\_2", [f"{BAR}_1", f"{BAR}_2"]),
        ("https: //github.com/foo/bar", [BAR]),
        ("http : // github.com/foo/bar", ["http://github.com/foo/bar"]),
        ("git@github.com:foo/bar.git", ["git@github.com:foo/bar.git"]),
        ("git://github.com/foo/bar.git", ["git://github.com/foo/bar.git"]),
        (
            "https://web.archive.org/web/2020/https://github.com/foo/bar",
            ["https://web.archive.org/web/2020/https://github.com/foo/bar"],
        ),
        ("https://en.wikipedia.org/wiki/A_(b)", ["https://en.wikipedia.org/wiki/A_(b)"]),
        ("mail foo@github.com/x, e.g. this", []),
        ("https://", []),
        ("https://x", []),
        ("code will be on GitHub", []),
    ],
)
def test_addresses_are_found_and_mended(text: str, urls: list[str]) -> None:
    assert [found.url for found in find_urls(text)] == urls


@pytest.mark.parametrize(
    "text",
    [
        "https://github.com/foo/b\\'ar",
        "https://github.com/foo/b{ar}",
        "https://github.com/foo/b$\\alpha$r",
        "https://github.com/foo/b^2",
        "https://github.com/foo/bár",
        "https://github.com/foo/bаr",
        f"{BAR}{'x' * 3_000}",
    ],
)
def test_an_address_cut_by_markup_is_left_out_for_it_would_be_another(text: str) -> None:
    assert find_urls(text) == ()


@pytest.mark.parametrize(
    "part", ["a-", "a.", "https://a.b", "www.", "github.com/", "-\n", "\\_", "(", "https://x.y/("]
)
def test_a_hostile_text_is_read_at_once(part: str) -> None:
    """Half a million characters: reading in the square of them would not end in this lifetime."""
    assert isinstance(find_urls(part * (500_000 // len(part))), tuple)


def test_an_address_says_where_it_stands() -> None:
    assert find_urls(f"see {BAR}.") == (FoundUrl(BAR, 4, 4 + len(BAR)),)


def test_every_string_that_arxiv_links_is_mended() -> None:
    """Where arXiv's own anchor is cut or glued, the text gives the whole address."""
    traps = json.loads(shared("recordings/arxiv_abs_rendered/urlize_traps.json").read_text())
    found = {trap["text"]: [url.url for url in find_urls(trap["text"])] for trap in traps}
    plain = {text: urls for text, urls in found.items() if urls == [BAR]}
    assert len(traps) == 41
    assert len(plain) == 17
    assert {text: urls for text, urls in found.items() if text not in plain} == {
        "Code: www.github.com/foo/bar": ["https://www.github.com/foo/bar"],
        "https://github.com/foo/bar\\_baz": [f"{BAR}_baz"],
        "https://github.com/foo/bar\\_baz/tree/main": [f"{BAR}_baz/tree/main"],
        "https://github.com/foo/bar_baz": [f"{BAR}_baz"],
        "https://github.com/$\\sim$foo/bar": ["https://github.com/~foo/bar"],
        "https://github.com/~foo/bar": ["https://github.com/~foo/bar"],
        "https://github.com/foo/bar.git": [f"{BAR}.git"],
        "https://github.com/foo/bar,https://github.com/foo/baz": [
            BAR,
            "https://github.com/foo/baz",
        ],
        "https://github.com/foo/1706.03762": ["https://github.com/foo/1706.03762"],
        "https://github.com/foo/bar/tree/main/a\\#b": [f"{BAR}/tree/main/a#b"],
        "https://foo.github.io/bar/": ["https://foo.github.io/bar/"],
        "foo.github.io": ["https://foo.github.io"],
        "https://github.com/foo/bar%20baz": [f"{BAR}%20baz"],
        "HTTPS://GITHUB.COM/Foo/Bar": ["https://GITHUB.COM/Foo/Bar"],
        "https://github.com/foo/bar-": [f"{BAR}-"],
        "https://github.com/foo/bar/": [f"{BAR}/"],
        "http://github.com/foo/bar?x=1&y=2": ["http://github.com/foo/bar?x=1&y=2"],
        "https://gist.github.com/foo/0123456789abcdef": [
            "https://gist.github.com/foo/0123456789abcdef"
        ],
        "git@github.com:foo/bar.git": ["git@github.com:foo/bar.git"],
        "git://github.com/foo/bar.git": ["git://github.com/foo/bar.git"],
        "https://github.com/foo": ["https://github.com/foo"],
        "https://tinyurl.com/abc": ["https://tinyurl.com/abc"],
        "https://anonymous.4open.science/r/foo-1234": [
            "https://anonymous.4open.science/r/foo-1234"
        ],
        "https://github.com/foo/b\\'ar": [],
    }


@given(st.text(alphabet="htps:/ .wgiubcomfao-_\\~{}$(),\n'", max_size=120))
def test_no_text_makes_the_finder_raise_and_places_are_in_order(text: str) -> None:
    found = find_urls(text)
    assert all(0 <= url.start < url.end <= len(text) for url in found)
    assert all(one.start < two.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("see huggingface.co/a/b and zenodo.org/records/1",
         ["https://huggingface.co/a/b", "https://zenodo.org/records/1"]),
        ("GitLab.com/a/b bitbucket.org/a/b CODEBERG.org/a/b",
         ["https://GitLab.com/a/b", "https://bitbucket.org/a/b", "https://CODEBERG.org/a/b"]),
        ("anonymous.4open.science/r/x", ["https://anonymous.4open.science/r/x"]),
        ("HuggingFace.co/a Zenodo.org/r ArXiv.org/abs/1 DOI.org/10.1/x",
         ["https://HuggingFace.co/a", "https://Zenodo.org/r", "https://ArXiv.org/abs/1",
          "https://DOI.org/10.1/x"]),
        ("lab.github.io/x and lab.gitlab.io/y", ["https://lab.github.io/x", "https://lab.gitlab.io/y"]),
        ("ahuggingface.co/x notgithub.com/a/b me@github.com/a/b", []),
        ("www.a.org/x/ WWW.b.org", ["https://www.a.org/x/", "https://www.b.org"]),
        ("http://a.test/x https: //b.test/y HTTP : / / c.test/z",
         ["http://a.test/x", "https://b.test/y", "http://c.test/z"]),
        ("(https://a.test/x) https://a.test/x_(y), https://a.test/z!",
         ["https://a.test/x", "https://a.test/x_(y)", "https://a.test/z"]),
    ],
)  # fmt: skip
def test_addresses_are_found_by_scheme_or_host(text: str, urls: list[str]) -> None:
    assert [found.url for found in find_urls(text)] == urls


@pytest.mark.parametrize(
    ("sign", "written"),
    [
        ("~", [r"{\textasciitilde}", r"\textasciitilde{}", r"\textasciitilde", r"\~{}", r"\~",
               r"$\mathtt{\sim}$", r"{$\sim$}", r"$\sim$", r"\sim", "∼", "˜", "~"]),
        ("_", [r"{\textunderscore}", r"\textunderscore{}", r"\textunderscore", r"{\_}", r"\_"]),
        ("%", [r"\%"]),
        ("&", [r"\&"]),
        ("-", ["\u2010", "\u2011"]),
        ("", [r"\-", "\u00ad", "\u200b"]),
        ("/", ["/"]),
    ],
)  # fmt: skip
def test_what_tex_puts_in_place_of_a_sign_is_the_sign(sign: str, written: list[str]) -> None:
    found = {
        tex: [one.url for one in find_urls(f"at https://a.test/x{tex}9 now")] for tex in written
    }
    assert found == {tex: [f"https://a.test/x{sign}9"] for tex in written}


HOSTS = """github.com gitlab.com bitbucket.org codeberg.org huggingface.co zenodo.org
    anonymous.4open.science arxiv.org doi.org""".split()


@pytest.mark.parametrize("host", HOSTS)
def test_the_address_of_a_known_host_needs_no_scheme(host: str) -> None:
    for written in (host, f"a-1.{host}", f"a.b.c.d.e.{host}", host.upper()):
        assert [one.url for one in find_urls(f"at {written}/x")] == [f"https://{written}/x"]
    for written in (f"@{host}/x", f"x{host}x/x", f"-{host}/x", f".{host}/x", host):
        assert find_urls(f"at {written} x") == ()


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("foo.github.io/x foo.gitlab.io", ["https://foo.github.io/x", "https://foo.gitlab.io"]),
        ("FOO.GITHUB.IO", ["https://FOO.GITHUB.IO"]),
        ("foo.github.iox", []),
        ("GIT@GITHUB.COM:a/b", ["git@github.com:a/b"]),
        ("git@github.com:ab", []),
        ("ssh://git@github.com/a/b", ["ssh://git@github.com/a/b"]),
        ("SSH://git@github.com/a/b", ["ssh://git@github.com/a/b"]),
        ("WWW.A.test/b", ["https://www.A.test/b"]),
        ("x@www.a.test .www.a.test", []),
        ("http:/a.test/x", []),
        ("https:\n//a.test/x", ["https://a.test/x"]),
        ("https://a.test/x?u=https://b.test/y", ["https://a.test/x?u=https://b.test/y"]),
        ("https://a.test/https://b.test/y", ["https://a.test/https://b.test/y"]),
        ("https://a.test/x;HTTPS://b.test/y", ["https://a.test/x", "https://b.test/y"]),
        ("https://a.test/x.https://b.test/y", ["https://a.test/x", "https://b.test/y"]),
        ("https://a.test/x,www.github.com/c/d", ["https://a.test/x", "https://www.github.com/c/d"]),
        ("https://a.test/xWWW.github.com/c/d", ["https://a.test/x"]),
        ("https://a.test/x\ny", ["https://a.test/x"]),
        ("https://a.test/x- \t\r\n  y", ["https://a.test/x-y"]),
        ("https://a.test/x-\n-y", ["https://a.test/x-"]),
        ("https://GitHub.com/\nab", ["https://GitHub.com/ab"]),
        ("https://gitlab.com/a/\nbc", ["https://gitlab.com/a/bc"]),
        ("https://www.github.com/a/\nbc", ["https://www.github.com/a/bc"]),
        ("https://github.com/a/b/\ncd", ["https://github.com/a/b/"]),
        ("https://github.com/a/\nb", ["https://github.com/a/"]),
        ("https://zenodo.org/\nrecord", ["https://zenodo.org/"]),
        ("https://a.test/x!?*'\":;,.", ["https://a.test/x"]),
        ("https://a.test/x(((", ["https://a.test/x"]),
        ("https://a.test/(x)).", ["https://a.test/(x)"]),
        ("https://a.test/(x", ["https://a.test/(x"]),
        ("https://a.test/x-_~", ["https://a.test/x-_~"]),
        ("https://a.test/x\\/y", ["https://a.test/x/y"]),
        ("https://a.test/x\\alpha", ["https://a.test/x"]),
        ("https://a.test/x\\'e", []),
        ("https://a.test/xé", []),
        ("https://a.test/x{", []),
        ("https://a.test/x$", []),
        ("https://a.test/x^", []),
        ("https://a.test/x]", ["https://a.test/x"]),
        ("https://a.test/x中", ["https://a.test/x"]),
        ("https://user:x@a.test/x", []),
        ("https://user@a.test/x", []),
        ("https://git@a.test/x", ["https://git@a.test/x"]),
        ("https://a.b/x", []),
        ("https://ab.c/x", ["https://ab.c/x"]),
        ("https://.ab./x", []),
        ("https://[::1/x", []),
    ],
)
def test_an_address_begins_goes_on_and_ends_where_it_should(text: str, urls: list[str]) -> None:
    assert [found.url for found in find_urls(text)] == urls


def test_the_longest_address_is_found_and_a_longer_one_is_not() -> None:
    longest = "a.test/" + "x" * (2_000 - 7)
    assert find_urls(f"https://{longest} and") == (FoundUrl(f"https://{longest}", 0, 2_008),)
    assert find_urls(f"https://{longest}x and") == ()
    pieces = "a.test/" + "x\\_" * 900
    (found,) = find_urls(f"https://{pieces}.")
    assert (found.url, found.end) == ("https://a.test/" + "x_" * 900, 8 + len(pieces))


def test_places_count_what_was_written_and_leave_out_what_was_not_kept() -> None:
    text = f"see github.com/foo/bar), {BAR},{BAR}."
    first = text.index("github")
    second = text.index("https")
    third = text.rindex("https")
    assert find_urls(text) == (
        FoundUrl(BAR, first, first + 18),
        FoundUrl(BAR, second, second + len(BAR)),
        FoundUrl(BAR, third, third + len(BAR)),
    )
