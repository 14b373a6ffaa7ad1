"""What statuses, headers and delays mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core import http
from crawler.core.http import NetworkPolicy
from crawler.core.model import Trouble

NOW = datetime(2026, 9, 20, 12, 0, 0, tzinfo=UTC)
NOW_TEXT = "Sun, 20 Sep 2026 12:00:00 GMT"
POLICY = NetworkPolicy(
    user_agent="crawler/1", allowed_hosts=frozenset({"a.test"}), state_dir=Path("turns")
)


@pytest.mark.parametrize("status", [200, 201, 204, 206, 400, 404, 409, 410, 414, 422, 451])
def test_a_status_that_says_something_about_the_thing_is_an_answer(status: int) -> None:
    assert http.trouble_of(status, {}, conditional=False) is None


@pytest.mark.parametrize(
    ("status", "headers", "trouble", "transient"),
    [
        (406, {}, Trouble.THROTTLED, True),
        (429, {}, Trouble.THROTTLED, True),
        (403, {"x-ratelimit-remaining": "0"}, Trouble.THROTTLED, True),
        (403, {"retry-after": "60"}, Trouble.THROTTLED, True),
        (403, {"x-ratelimit-remaining": "12"}, Trouble.FORBIDDEN, False),
        (403, {}, Trouble.FORBIDDEN, False),
        (401, {}, Trouble.FORBIDDEN, False),
        (401, {"retry-after": "60"}, Trouble.FORBIDDEN, False),
        (500, {}, Trouble.UNAVAILABLE, True),
        (502, {}, Trouble.UNAVAILABLE, True),
        (503, {}, Trouble.UNAVAILABLE, True),
        (504, {}, Trouble.UNAVAILABLE, True),
        (501, {}, Trouble.UNAVAILABLE, False),
        (505, {}, Trouble.UNAVAILABLE, False),
        (100, {}, Trouble.UNREADABLE, False),
        (300, {}, Trouble.UNREADABLE, False),
        (402, {}, Trouble.UNREADABLE, False),
        (405, {}, Trouble.UNREADABLE, False),
        (408, {}, Trouble.UNREADABLE, False),
        (418, {}, Trouble.UNREADABLE, False),
        (999, {}, Trouble.UNREADABLE, False),
    ],
)
def test_any_other_status_is_no_answer(
    status: int, headers: dict[str, str], trouble: Trouble, transient: bool
) -> None:
    assert http.trouble_of(status, headers, conditional=False) is trouble
    assert http.is_transient(status, trouble) is transient


def test_a_304_is_an_answer_to_a_request_with_a_validator_only() -> None:
    assert http.trouble_of(304, {}, conditional=True) is None
    assert http.trouble_of(304, {}, conditional=False) is Trouble.UNREADABLE


@given(st.integers(0, 999), st.dictionaries(st.text(max_size=5), st.text(max_size=5)))
def test_a_failure_of_the_host_never_reads_as_an_answer(
    status: int, headers: dict[str, str]
) -> None:
    if status in {401, 403, 406, 429} or status >= 500:
        assert http.trouble_of(status, headers, conditional=True) is not None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "1.5"}, None),
        ({"retry-after": "1e3"}, None),
        ({"retry-after": "²"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "9" * 40}, None),
        ({"retry-after": "Sun, 20 Sep 2026 12:02:00 GMT"}, 120.0),
        ({"retry-after": "Sunday, 20-Sep-26 12:02:00 GMT"}, 120.0),
        ({"retry-after": "Sun Sep 20 12:02:00 2026"}, 120.0),
        ({"retry-after": "Sun, 20 Sep 2026 11:00:00 GMT"}, 0.0),
        # the host's clock is an hour behind ours: its own date counts
        (
            {
                "retry-after": "Sun, 20 Sep 2026 11:02:00 GMT",
                "date": "Sun, 20 Sep 2026 11:00:00 GMT",
            },
            120.0,
        ),
        ({"retry-after": "Sun, 20 Sep 2026 12:02:00 GMT", "date": "today"}, 120.0),
        ({"retry-after": "Sun, 99 Sep 2026 12:02:00 GMT"}, None),
    ],
)
def test_retry_after_is_read_in_both_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert http.retry_after(headers, NOW) == seconds


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_header_text_breaks_the_reading_of_a_wait(text: str, date: str) -> None:
    headers = {
        "retry-after": text,
        "date": date,
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": text,
    }
    wait = http.stated_wait(headers, NOW)
    assert wait is None or wait >= 0


@pytest.mark.parametrize(
    ("remaining", "reset", "seconds"),
    [
        ("0", str(int(NOW.timestamp()) + 90), 90.0),
        ("0", str(int(NOW.timestamp()) - 90), 0.0),
        ("1", str(int(NOW.timestamp()) + 90), None),
        ("0", "later", None),
        ("", "", None),
    ],
)
def test_a_used_up_quota_is_waited_for_until_its_reset(
    remaining: str, reset: str, seconds: float | None
) -> None:
    headers = {"x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset}
    assert http.quota_wait(headers, NOW) == seconds


def test_the_longer_of_two_stated_waits_counts() -> None:
    reset = str(int(NOW.timestamp()) + 90)
    headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": reset, "retry-after": "60"}
    assert http.stated_wait(headers, NOW) == 90.0
    assert http.stated_wait(headers | {"retry-after": "100"}, NOW) == 100.0


@pytest.mark.parametrize(
    ("number", "stated", "chance", "seconds"),
    [
        (1, None, 0.0, 2.0),
        (2, None, 0.0, 4.0),
        (3, None, 0.0, 8.0),
        (9, None, 0.0, 60.0),
        (1, None, 1.0, 2.5),
        (9, None, 1.0, 75.0),
        (1, 30.0, 0.0, 30.0),
        (3, 30.0, 1.0, 31.0),
        (1, 2.0, 1.0, 2.5),
        (2, 0.0, 0.0, 4.0),
    ],
)
def test_waits_double_and_spread_unless_the_host_states_one(
    number: int, stated: float | None, chance: float, seconds: float
) -> None:
    assert http.next_wait(number, stated, 2.0, 60.0, chance) == seconds


@given(st.integers(1, 1000), st.floats(0, 1e9), st.floats(0, 1, exclude_max=True))
def test_a_stated_wait_is_never_shortened(number: int, stated: float, chance: float) -> None:
    assert http.next_wait(number, stated, 2.0, 60.0, chance) >= stated


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\r\nlines\x1b[31m", "two lines [31m"),
        ("a\u202eb\x00c", "a b c"),
        ("x" * 300, "x" * 199 + "…"),
        ("  spaced   out ", "spaced out"),
        ("é ü", "é ü"),
    ],
)
def test_a_text_for_a_person_is_one_short_line(text: str, shown: str) -> None:
    assert http.clean(text) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:pw@a.test/x", "https://a.test/x"),
        ("https://a.test/x?q=ti&access_token=s3cret", "https://a.test/x?q=ti&access_token=…"),
        ("https://a.test/x?KEY=s3cret#frag", "https://a.test/x?KEY=…"),
        ("https://a.test:80/x?id_list=1,2", "https://a.test/x?id_list=1,2"),
        ("http://[oops", "an address that cannot be read"),
    ],
)
def test_a_shown_address_holds_no_secret(url: str, shown: str) -> None:
    assert http.public_url(url) == shown


@pytest.mark.parametrize(
    ("contact", "header"),
    [
        ("mail@a.test", "crawler/0.1.0 (+mail@a.test)"),
        ("https://a.test/who", "crawler/0.1.0 (+https://a.test/who)"),
        ("", "crawler/0.1.0"),
        (" \r\n", "crawler/0.1.0"),
        ("x)\r\nHost: b", "crawler/0.1.0 (+xHost: b)"),
        ("é", "crawler/0.1.0"),
    ],
)
def test_the_user_agent_says_who_asks_and_is_one_header(contact: str, header: str) -> None:
    assert http.user_agent("0.1.0", contact) == header


def test_the_environment_names_certificates_and_a_proxy() -> None:
    assert http.ca_bundle({}) == ""
    assert http.ca_bundle({"SSL_CERT_FILE": "b"}) == "b"
    assert http.ca_bundle({"SSL_CERT_FILE": "b", "REQUESTS_CA_BUNDLE": "a"}) == "a"
    assert http.proxy({"HTTPS_PROXY": "http://p.test:3128"}) == "http://p.test:3128"
    assert http.proxy({"HTTP_PROXY": "http://p.test:3128"}) == ""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        *(
            ({name: bad}, f"{name}: a number of at least {least} is expected, not {bad}")
            for least, names in (
                ("1", "max_bytes_anywhere"),
                (
                    "0.001",
                    "max_bytes failures_to_rest connect_timeout read_timeout deadline "
                    "turn_timeout rest longest_rest",
                ),
                ("0", "default_pace patience fault_wait throttle_wait longest_wait"),
            )
            for name in names.split()
            for bad in (-1, float("nan"), float("inf"))
        ),
        ({"attempts": 0}, "attempts: a number of at least 0.001 is expected, not 0"),
        ({"default_pace": -1.0}, "default_pace: a number of at least 0 is expected, not -1.0"),
        ({"deadline": float("nan")}, "deadline: a number of at least 0.001 is expected, not nan"),
        (
            {"paces": {"a.test": float("inf")}},
            "paces[a.test]: a number of at least 0 is expected, not inf",
        ),
        (
            {"routes": {"a.test": "127.0.0.1:8000"}},
            "routes[a.test]: an origin like http://127.0.0.1:8000 is expected",
        ),
        (
            {"routes": {"a.test": "http://127.0.0.1:8000/deep"}},
            "routes[a.test]: an origin like http://127.0.0.1:8000 is expected",
        ),
    ],
)
def test_a_policy_that_makes_no_sense_says_which_field(
    change: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the whole message is compared
        replace(POLICY, **change)  # type: ignore[arg-type]
    assert str(caught.value) == message


def test_hosts_have_their_own_pace_and_first_wait() -> None:
    policy = replace(POLICY, paces={"a.test": 1.0}, throttle_waits={"a.test": 60.0})
    assert (policy.pace("a.test"), policy.pace("b.test")) == (1.0, 3.0)
    assert policy.first_wait("a.test", Trouble.THROTTLED) == 60.0
    assert policy.first_wait("b.test", Trouble.THROTTLED) == 8.0
    assert policy.first_wait("b.test", Trouble.UNREADABLE) == 8.0
    assert policy.first_wait("a.test", Trouble.UNAVAILABLE) == 2.0


@given(st.integers(1, 10**9))
def test_both_forms_of_retry_after_say_the_same(seconds: int) -> None:
    moment = NOW + timedelta(seconds=min(seconds, 10**8))
    text = moment.strftime("%a, %d %b %Y %H:%M:%S GMT")
    wait = (moment - NOW).total_seconds()
    assert http.retry_after({"retry-after": text, "date": NOW_TEXT}, NOW) == wait
    assert http.retry_after({"retry-after": f"{wait:.0f}"}, NOW) == wait


# --- bounds and tables ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (199, Trouble.UNREADABLE),
        (299, None),
        (499, Trouble.UNREADABLE),
        (500, Trouble.UNAVAILABLE),
        (599, Trouble.UNAVAILABLE),
        (600, Trouble.UNREADABLE),
    ],
)
def test_the_hundreds_of_a_status_tell_its_kind(status: int, trouble: Trouble | None) -> None:
    assert http.trouble_of(status, {}, conditional=True) is trouble


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "9" * 12}, 999_999_999_999.0),
        ({"retry-after": "9" * 13}, None),
        ({"retry-after": "Sun, 20 Sep 2026 14:02:00 +0200"}, 120.0),
        ({"retry-after": "Sun, 20 Sep 2026 12:02:00 -0000"}, 120.0),
        ({"retry-after": f"{' ' * 9}Sun, 20 Sep 2026 12:02:00 GMT{' ' * 99}"}, 120.0),
        ({"retry-after": f"Sun, 20 Sep 2026 12:02:00 GMT{' ' * 99}"}, 120.0),
        (
            {
                "retry-after": "Sun, 20 Sep 2026 12:02:00 GMT",
                "date": "Sun, 20 Sep 2026 13:59:00 +0200",
            },
            180.0,
        ),
    ],
)
def test_a_wait_is_read_to_its_bounds_and_in_every_zone(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert http.retry_after(headers, NOW) == seconds


def test_a_quota_is_counted_by_the_host_s_own_clock() -> None:
    headers = {
        "x-ratelimit-remaining": " 0 ",
        "x-ratelimit-reset": f" {int(NOW.timestamp())} ",
        "date": "Sun, 20 Sep 2026 11:00:00 GMT",
    }
    assert http.quota_wait(headers, NOW) == 3600.0
    assert http.stated_wait(headers, NOW) == 3600.0
    assert http.stated_wait({}, NOW) is None
    assert http.quota_wait({"x-ratelimit-reset": "1"}, NOW) is None


@pytest.mark.parametrize("word", "token secret key pass auth sig cred session".split())
def test_a_field_that_sounds_secret_is_not_shown(word: str) -> None:
    assert http.public_url(f"http://a.test/x?b=1&My{word.title()}=h&c") == (
        f"http://a.test/x?b=1&My{word.title()}=…&c"
    )
    assert http.public_url(f"http://a.test/{word}?{word}#{word}") == f"http://a.test/{word}?{word}…"


def test_a_shown_address_without_a_host_or_too_long_is_still_one_line() -> None:
    assert http.public_url("/x y?a=1") == "/x y?a=1"
    long = http.public_url("https://a.test/" + "x" * 300)
    assert (len(long), long[-1], long[:16]) == (200, "…", "https://a.test/x")


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("x" * 200, 200, "x" * 200),
        ("x" * 201, 200, "x" * 199 + "…"),
        ("abcdef", 5, "abcd…"),
        ("\0" * 19 + "a", 5, "a"),
        ("\0" * 20 + "a", 5, ""),
    ],
)
def test_a_text_for_a_person_is_read_and_cut_within_a_limit(
    text: str, limit: int, shown: str
) -> None:
    assert http.clean(text, limit) == shown


@pytest.mark.parametrize(
    ("environ", "certificates", "proxy"),
    [
        ({"CURL_CA_BUNDLE": "c", "SSL_CERT_FILE": "s"}, "c", ""),
        ({"REQUESTS_CA_BUNDLE": "", "CURL_CA_BUNDLE": "c"}, "c", ""),
        ({"REQUESTS_CA_BUNDLE": "r", "CURL_CA_BUNDLE": "c"}, "r", ""),
        ({"https_proxy": "p"}, "", "p"),
        ({"https_proxy": "p", "HTTPS_PROXY": "P"}, "", "P"),
        ({"https_proxy": "p", "HTTPS_PROXY": ""}, "", "p"),
    ],
)
def test_the_first_variable_that_is_set_counts(
    environ: dict[str, str], certificates: str, proxy: str
) -> None:
    assert (http.ca_bundle(environ), http.proxy(environ)) == (certificates, proxy)


@pytest.mark.parametrize("name", ["paces", "throttle_waits"])
def test_a_wait_of_a_host_that_makes_no_sense_is_told_with_the_host(name: str) -> None:
    replace(POLICY, **{name: {"a.test": 0.0}})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=rf"^{name}\[a\.test\]: a number of at least 0 is exp"):
        replace(POLICY, **{name: {"a.test": -0.1}})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "least"),
    [
        ("max_bytes_anywhere", 1),
        *((name, 1e-3) for name in ("connect_timeout", "read_timeout", "deadline", "longest_rest",
                                    "rest", "turn_timeout", "attempts", "max_bytes",
                                    "failures_to_rest")),
        *((name, 0) for name in ("default_pace", "patience", "fault_wait", "throttle_wait",
                                 "longest_wait")),
    ],
)  # fmt: skip
def test_a_field_may_have_the_least_that_is_named(field: str, least: float) -> None:
    assert getattr(replace(POLICY, **{field: least}), field) == least  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=f"^{field}: a number of at least {least:g} is expected"):
        replace(POLICY, **{field: least - 1e-4})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("origin", "good"),
    [
        ("http://127.0.0.1:8000", True),
        ("https://a.test/", True),
        ("ftp://a.test", False),
        ("http://", False),
        ("http://a.test/?q", False),
        ("http://a.test/#f", False),
        ("http://me@a.test/", False),
        ("", False),
    ],
)
def test_a_route_leads_to_an_origin_and_nothing_more(origin: str, good: bool) -> None:
    if good:
        assert replace(POLICY, routes={"b.test": origin}).routes == {"b.test": origin}
        return
    with pytest.raises(ValueError, match=r"^routes\[b\.test\]: an origin like "):
        replace(POLICY, routes={"b.test": origin})
