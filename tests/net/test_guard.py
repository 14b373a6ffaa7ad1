"""No connection to an address that is not public."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.net.guard import is_public


@pytest.mark.parametrize(
    "address",
    ["151.101.3.42", "140.82.121.4", "2a04:4e42::1", "64:ff9b::8c52:7904", "::ffff:140.82.121.4"],
)
def test_an_address_of_the_public_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",  # noqa: S104 - to be refused, not bound
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "64:ff9b:1::7f00:1",
        "::7f00:1",
        "2001:0:7f00:1::",
        "192.0.0.8",
        "192.88.99.1",
        "168.63.129.16",
        "::ffff:168.63.129.16",
        "3fff::1",
        "5f00::1",
        "localhost",
        "",
    ],
)
def test_any_other_address_is_not(address: str) -> None:
    assert not is_public(address)


@given(st.integers(0, 2**32 - 1))
def test_an_address_is_judged_the_same_in_every_wrapping(number: int) -> None:
    plain = is_public(str(ipaddress.IPv4Address(number)))
    for wrapped in (
        (0xFFFF << 32) | number,
        (0x64FF9B << 96) | number,
        (0x2002 << 112) | (number << 80) | 1,
    ):
        assert is_public(str(ipaddress.IPv6Address(wrapped))) is plain


@given(st.text(max_size=40))
def test_no_text_breaks_the_check(text: str) -> None:
    is_public(text)
