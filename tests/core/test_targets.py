"""Where requests and redirects may go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.http import NetworkPolicy
from crawler.core.targets import Refusal, Target, is_inner_name, redirect, target_of

POLICY = NetworkPolicy(
    user_agent="crawler/1",
    allowed_hosts=frozenset({"a.test", "b.test", "stood.in"}),
    state_dir=Path("turns"),
    routes={"stood.in": "http://127.0.0.1:8000"},
)


def _target(url: str) -> Target:
    target = target_of(url, POLICY)
    assert isinstance(target, Target)
    return target


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://a.test/x?q=1#part", "https://a.test/x?q=1"),
        ("https://A.Test", "https://a.test/"),
        ("https://a.test:443/x", "https://a.test/x"),
        ("http://a.test:80/x", "http://a.test/x"),
        ("https://a.test/é", "https://a.test/%C3%A9"),
        ("https://a.test/%C3%A9?q=%22x%22", "https://a.test/%C3%A9?q=%22x%22"),
    ],
)
def test_an_address_of_an_allowed_host_is_asked(url: str, plain: str) -> None:
    assert target_of(url, POLICY) == Target(plain, plain, "a.test", "a.test", routed=False)


def test_a_routed_host_keeps_path_and_query_and_has_a_key_of_its_own() -> None:
    assert target_of("https://stood.in/api/query?a=1&b=%22", POLICY) == Target(
        "https://stood.in/api/query?a=1&b=%22",
        "http://127.0.0.1:8000/api/query?a=1&b=%22",
        "stood.in",
        "stood.in by http://127.0.0.1:8000",
        routed=True,
    )


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://a.test/", "only http and https are asked, not ftp"),
        ("file:///etc/passwd", "only http and https are asked, not file"),
        ("//a.test/", "only http and https are asked, not nothing"),
        ("", "only http and https are asked, not nothing"),
        ("https://evil.test/", "evil.test is not among the allowed hosts"),
        ("https://a.test.evil.test/", "a.test.evil.test is not among the allowed hosts"),
        ("https://127.0.0.1:8000/", "127.0.0.1 is not among the allowed hosts"),
        ("https://а.test/", "%D0%B0.test is not among the allowed hosts"),
        ("https://a.test./", "a.test. is not among the allowed hosts"),
        ("https:///x", "no host is not among the allowed hosts"),
        ("https://me@a.test/", "the address holds a user name"),
        ("https://:pw@a.test/", "the address holds a user name"),
        ("https://a.test@evil.test/", "the address holds a user name"),
        ("https://a.test:8443/", "port 8443 of a.test is not asked"),
        ("http://a.test:443/", "port 443 of a.test is not asked"),
        ("https://a.test:x/", "the address cannot be read"),
        ("https://[a.test/", "the address cannot be read"),
        ("https://a.test/\ud800", "the address cannot be read"),
        (
            "https://a.test\\@evil.test/",
            "the address holds a space, a control character or a backslash",
        ),
        ("https://a.test/a b", "the address holds a space, a control character or a backslash"),
        (
            "https://a.test/\r\nHost: b",
            "the address holds a space, a control character or a backslash",
        ),
    ],
)
def test_any_other_address_is_refused(url: str, reason: str) -> None:
    assert target_of(url, POLICY) == Refusal(reason)


def _anywhere(url: str, **routes: str) -> Target | Refusal:
    return target_of(url, replace(POLICY, routes=routes or POLICY.routes), anywhere=True)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://nlp-lab.github.io/story", "nlp-lab.github.io"),
        ("http://example.org/", "example.org"),
        ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
        ("https://a.test/", "a.test"),
    ],
)
def test_a_page_anywhere_may_be_on_any_public_name(url: str, host: str) -> None:
    target = _anywhere(url)
    assert isinstance(target, Target)
    assert (target.url, target.sent, target.host) == (url, url, host)
    if host != "a.test":
        assert isinstance(target_of(url, POLICY), Refusal)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://127.0.0.1/", "127.0.0.1 is not a public name"),
        ("https://127.1/", "127.1 is not a public name"),
        ("https://2130706433/", "2130706433 is not a public name"),
        ("https://0x7f.1/", "0x7f.1 is not a public name"),
        ("https://[::1]/", "::1 is not a public name"),
        ("https://localhost/", "localhost is not a public name"),
        ("https://db.localhost/", "db.localhost is not a public name"),
        ("https://metadata.google.internal/", "metadata.google.internal is not a public name"),
        ("https://router.lan/", "router.lan is not a public name"),
        ("https://intranet/", "intranet is not a public name"),
        ("https://gіthub.com/", "g%D1%96thub.com is not a public name"),
        ("https://example.org:8443/", "port 8443 of example.org is not asked"),
        ("https://me@example.org/", "the address holds a user name"),
        ("javascript:alert(1)", "only http and https are asked, not javascript"),
        ("data:text/html,x", "only http and https are asked, not data"),
        (f"https://{'a' * 60}.{'b' * 60}.{'c' * 60}.{'d' * 60}.org/", None),
    ],
)
def test_and_on_nothing_else(url: str, reason: str | None) -> None:
    refusal = _anywhere(url)
    assert isinstance(refusal, Refusal)
    assert reason is None or refusal.reason == reason


def test_one_route_leads_all_other_hosts_to_a_stand_in_and_no_known_one() -> None:
    routed = _anywhere("https://example.org/x", **{"*": "http://127.0.0.1:8000"})
    assert isinstance(routed, Target)
    assert (routed.sent, routed.host) == ("http://127.0.0.1:8000/x", "example.org")
    known = _anywhere("https://a.test/x", **{"*": "http://127.0.0.1:8000"})
    assert isinstance(known, Target)
    assert known.sent == "https://a.test/x"


@given(st.text(max_size=60))
def test_whatever_is_asked_anywhere_is_a_name_in_plain_ascii(text: str) -> None:
    for url in (f"https://{text}", f"https://{text}.org/", f"https://example.org{text}"):
        target = _anywhere(url)
        if isinstance(target, Target):
            assert target.url.isascii()
            assert "." in target.host
            assert not target.host.rpartition(".")[2].isdigit()


@pytest.mark.parametrize(
    ("location", "host"),
    [("https://www.example.org/y", "www.example.org"), ("http://10.0.0.1/", None), ("/z", "b.org")],
)
def test_a_page_anywhere_may_move_to_another_public_name(location: str, host: str | None) -> None:
    here = _anywhere("http://b.org/x")
    assert isinstance(here, Target)
    there = redirect(here, 301, location, POLICY, posted=False, anywhere=True)
    assert getattr(there, "host", None) == host


@given(st.text(max_size=60))
def test_whatever_is_asked_is_an_allowed_host_in_plain_ascii(text: str) -> None:
    for url in (text, f"https://{text}", f"https://a.test/{text}", f"https://a.test{text}"):
        target = target_of(url, POLICY)
        if isinstance(target, Target):
            assert target.host in POLICY.allowed_hosts
            assert target.url.isascii()
            assert target.url.isprintable()


@pytest.mark.parametrize(
    ("here", "status", "location", "there"),
    [
        ("https://a.test/x/y", 301, "/z", "https://a.test/z"),
        ("https://a.test/x/y", 302, "z?q=1", "https://a.test/x/z?q=1"),
        ("https://a.test/x", 303, "https://b.test/", "https://b.test/"),
        ("https://a.test/x", 308, "//b.test/z", "https://b.test/z"),
        ("http://a.test/x", 307, "https://a.test/x", "https://a.test/x"),
        ("http://a.test/x", 301, "http://b.test/x", "http://b.test/x"),
        ("https://a.test/x", 301, "https://stood.in/x", "https://stood.in/x"),
        ("https://a.test/x", 301, "http://stood.in/x", "http://stood.in/x"),
        ("https://a.test/x", 301, "/Ã©", "https://a.test/%C3%A9"),
    ],
)
def test_a_redirect_within_the_rules_is_followed(
    here: str, status: int, location: str, there: str
) -> None:
    assert redirect(_target(here), status, location, POLICY, posted=False) == _target(there)


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://a.test/x", "a redirect from https to http, at a.test, was not followed"),
        (
            "https://evil.test/",
            "a redirect was not followed: evil.test is not among the allowed hosts",
        ),
        (
            "http://169.254.169.254/latest",
            "a redirect was not followed: 169.254.169.254 is not among the allowed hosts",
        ),
        (
            "javascript:alert(1)",
            "a redirect was not followed: only http and https are asked, not javascript",
        ),
        (
            "https://me:pw@b.test/",
            "a redirect was not followed: the address holds a user name",
        ),
        ("https://[b.test/", "the redirect's address cannot be read"),
    ],
)
def test_any_other_redirect_is_refused(location: str, reason: str) -> None:
    here = _target("https://a.test/x")
    assert redirect(here, 302, location, POLICY, posted=False) == Refusal(reason)


@pytest.mark.parametrize(
    ("status", "location", "outcome"),
    [
        (307, "/z", _target("https://a.test/z")),
        (308, "https://a.test/z", _target("https://a.test/z")),
        (308, "https://b.test/z", Refusal("the form was redirected to another host, b.test")),
        (301, "/z", Refusal("status 301 would turn the form into a page")),
        (302, "/z", Refusal("status 302 would turn the form into a page")),
        (303, "/z", Refusal("status 303 would turn the form into a page")),
    ],
)
def test_a_form_is_sent_again_to_its_own_host_only(
    status: int, location: str, outcome: Target | Refusal
) -> None:
    here = _target("https://a.test/x")
    assert redirect(here, status, location, POLICY, posted=True) == outcome


@given(st.text(max_size=80))
def test_no_location_breaks_the_rules(location: str) -> None:
    here = _target("https://a.test/x")
    there = redirect(here, 302, location, POLICY, posted=False)
    assert isinstance(there, Refusal) or (there.secure and there.host in POLICY.allowed_hosts)


@pytest.mark.parametrize(
    "name",
    "localhost local internal intranet private lan home corp localdomain onion arpa".split(),
)
def test_a_name_of_inner_networks_is_no_public_one(name: str) -> None:
    assert is_inner_name(f"a.b.{name}")
    assert is_inner_name(name)
    assert not is_inner_name(f"{name}.example")
    assert _anywhere(f"https://a.{name}/") == Refusal(f"a.{name} is not a public name")
    assert isinstance(_anywhere(f"https://{name}.org/"), Target)


LONG = "a" * 63


@pytest.mark.parametrize(
    ("host", "public"),
    [
        (f"{LONG}.org", True),
        (f"{LONG}a.org", False),
        (f"{LONG}.{LONG}.{LONG}.aaaa.org", True),  # 200 characters
        (f"{LONG}.{LONG}.{LONG}.aaaaa.org", False),
        (f"a.{'b' * 24}", True),
        (f"a.{'b' * 25}", False),
        ("a.b", False),
        ("a.bc", True),
        ("a.xn--ab", True),
        ("a.xn--a", False),
        (f"a.xn--{'b' * 50}", True),
        (f"a.xn--{'b' * 51}", False),
        ("a_b.c-d.org", True),
        ("-a.org", False),
        ("a-.org", False),
        ("7.org", True),
        ("org.7", False),
        ("a..org", False),
        ("a.org.", False),
    ],
)
def test_a_public_name_is_made_of_labels_as_names_are(host: str, public: bool) -> None:
    assert isinstance(_anywhere(f"https://{host}/"), Target) is public


OWN = replace(POLICY, own=frozenset({("10.0.0.7", 8080), ("inner", 80)}))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "http://10.0.0.7:8080/x?q#f",
            Target("http://10.0.0.7:8080/x?q", "http://10.0.0.7:8080/x?q", "10.0.0.7",
                   "10.0.0.7:8080", routed=False, own=True),
        ),
        (
            "http://INNER",
            Target("http://inner/", "http://inner/", "inner", "inner", routed=False, own=True),
        ),
        ("http://me@inner/", Refusal("the address holds a user name")),
        ("ftp://inner:80/", Refusal("only http and https are asked, not ftp")),
        ("https://inner/", Refusal("inner is not among the allowed hosts")),
        ("http://10.0.0.7/", Refusal("10.0.0.7 is not among the allowed hosts")),
        (
            f"{'x' * 30}://a.test/",
            Refusal(f"only http and https are asked, not {'x' * 19}…"),
        ),
        (
            f"https://{'x' * 90}/",
            Refusal(f"{'x' * 79}… is not among the allowed hosts"),
        ),
        ("https://a.test/\x7f",
         Refusal("the address holds a space, a control character or a backslash")),
    ],
)  # fmt: skip
def test_what_the_user_names_is_asked_at_its_port_and_no_other(
    url: str, expected: Target | Refusal
) -> None:
    assert target_of(url, OWN) == expected


@pytest.mark.parametrize(
    ("target", "secure"),
    [
        (Target("http://a/", "http://a/", "a", "a", routed=False), False),
        (Target("https://a/", "https://a/", "a", "a", routed=False), True),
        (Target("http://a/", "http://b/", "a", "a", routed=True), True),
        (Target("http://a/", "http://a/", "a", "a", routed=False, own=True), True),
    ],
)
def test_a_secret_goes_by_tls_or_to_what_the_user_chose(target: Target, secure: bool) -> None:
    assert target.secure is secure


def test_a_location_is_read_as_utf8_and_else_as_noise() -> None:
    here = _target("https://a.test/x")
    for location, path in (("/\xc3\xa9", "%C3%A9"), ("/\xe9", "%EF%BF%BD"), (" /é€ ", None)):
        there = redirect(here, 301, location, POLICY, posted=False)
        assert isinstance(there, Target)
        assert path is None or there.url == f"https://a.test/{path}"
