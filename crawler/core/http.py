"""Decides what a status, a header or a delay means; it must not send, sleep or read a clock."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from crawler.core.model import Trouble

_STATEMENTS = frozenset({400, 404, 409, 410, 414, 422, 451})
"""A 4xx that says something about the thing asked for, and not about us or the moment."""
_TRANSIENT = frozenset({500, 502, 503, 504})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_THROTTLES = frozenset({406, 429})  # arXiv's edge has shed load by 406 since September 2026
_SECRET_WORDS = ("token", "secret", "key", "pass", "auth", "sig", "cred", "session")


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPolicy:
    """How the network may be used. Seconds throughout; hosts in lower case, without a port.

    Raises :class:`ValueError`, naming the field, where a value makes no sense.
    """

    user_agent: str
    """The whole header, made by :func:`user_agent`."""
    allowed_hosts: frozenset[str]
    """The only hosts that requests, and redirects, may go to, but for those that ask for pages
    ``anywhere``."""
    state_dir: Path
    """The folder of the turns: shared by all processes of this machine that keep one pace."""
    own: frozenset[tuple[str, int]] = frozenset()
    """Host and port of what the user's own configuration names, which may be asked as well: it
    may be private, at any port, and asked in the clear, with a credential too."""
    routes: Mapping[str, str] = field(default_factory=dict)
    """Host to the origin (``http://127.0.0.1:8000``) that stands in for it; ``*`` stands for
    every host that is not among the allowed ones."""
    paces: Mapping[str, float] = field(default_factory=dict)
    """Host to the least time between two requests to it."""
    default_pace: float = 3.0
    one_connection_hosts: frozenset[str] = frozenset()
    """Hosts whose terms allow one connection: it is closed after each request, since an idle
    one would count beside another process's. Every host has at most one request in flight."""
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    """The longest silence."""
    deadline: float = 120.0
    """From the request's last byte to the answer's last byte."""
    attempts: int = 4
    """Tries for a question; a redirect that is followed is no further try."""
    patience: float = 180.0
    """The most that one question waits between its tries, in all; pace excluded."""
    turn_timeout: float = 900.0
    """The most that one try waits for other processes to leave the host."""
    fault_wait: float = 2.0
    """The wait after the first fault; it doubles with each try."""
    throttle_wait: float = 8.0
    """The same where the host asked for less load, and did not say for how long."""
    throttle_waits: Mapping[str, float] = field(default_factory=dict)
    """The same for single hosts; GitHub's terms ask for a minute."""
    longest_wait: float = 120.0
    """Where the doubling ends."""
    max_bytes: int = 20_000_000
    """Of a body, decompressed."""
    max_bytes_anywhere: int = 2_000_000
    """The same for hosts that are not among the known ones."""
    failures_to_rest: int = 5
    """Failed questions in a row that open a host's circuit."""
    rest: float = 120.0
    """How long it stays open; doubles while the host does not recover."""
    longest_rest: float = 3600.0
    ca_bundle: str = ""
    """Certificates to trust in place of certifi's; see :func:`ca_bundle`."""
    proxy: str = field(default="", repr=False)
    """Goes between us and every host that is not routed; see :func:`proxy`. The address
    check cannot look behind it: the proxy's own rules must keep it off private hosts."""

    def __post_init__(self) -> None:
        for name in ("attempts", "max_bytes", "failures_to_rest", "connect_timeout"):
            _check(name, getattr(self, name), least=1e-3)
        _check("max_bytes_anywhere", self.max_bytes_anywhere, least=1)
        for name in ("read_timeout", "deadline", "turn_timeout", "rest", "longest_rest"):
            _check(name, getattr(self, name), least=1e-3)
        for name in ("default_pace", "patience", "fault_wait", "throttle_wait", "longest_wait"):
            _check(name, getattr(self, name), least=0.0)
        for name in ("paces", "throttle_waits"):
            for host, seconds in getattr(self, name).items():
                _check(f"{name}[{host}]", seconds, least=0.0)
        for host, origin in self.routes.items():
            _check_origin(host, origin)

    def pace(self, host: str) -> float:
        """Seconds between two requests to the host."""
        return self.paces.get(host, self.default_pace)

    def first_wait(self, host: str, trouble: Trouble) -> float:
        """Seconds before the second try, where the host did not say how long."""
        if trouble in {Trouble.THROTTLED, Trouble.UNREADABLE}:
            # a limit is told by a page with status 200 too
            return self.throttle_waits.get(host, self.throttle_wait)
        return self.fault_wait


def _check(name: str, number: float, *, least: float) -> None:
    if not math.isfinite(number) or number < least:
        raise ValueError(f"{name}: a number of at least {least:g} is expected, not {number!r}")


def _check_origin(host: str, origin: str) -> None:
    parts = urlsplit(origin)
    origin_only = parts.path in {"", "/"} and not (parts.query or parts.fragment or parts.username)
    if parts.scheme not in {"http", "https"} or not parts.hostname or not origin_only:
        raise ValueError(f"routes[{host}]: an origin like http://127.0.0.1:8000 is expected")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request that went out; what the run's counters are made of."""

    host: str
    """The host that was meant, where it is routed too."""
    at: datetime
    """When its outcome was known; aware, UTC."""
    status: int | None
    """``None`` where no answer came."""
    trouble: Trouble | None
    """``None`` for an answer, a redirect among them."""
    size: int
    """Bytes of the body, decompressed."""
    waited: float
    """Seconds of pace and of retry wait before it."""
    number: int
    """1 for the question's first request; more than 1 is a retry or a redirect followed."""


def user_agent(version: str, contact: str) -> str:
    """``crawler/VERSION (+contact)``, without the bracket where there is no contact."""
    words = "".join(c for c in contact if c.isascii() and c.isprintable() and c not in "()\\")
    return f"crawler/{version} (+{words.strip()})" if words.strip() else f"crawler/{version}"


def ca_bundle(environ: Mapping[str, str]) -> str:
    """The certificates that the environment names, or an empty string.

    The session does not look at the environment, so that no ``.netrc`` gets in.
    """
    names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
    return next((environ[name] for name in names if environ.get(name)), "")


def proxy(environ: Mapping[str, str]) -> str:
    """The proxy that the environment names for https, or an empty string."""
    return environ.get("HTTPS_PROXY") or environ.get("https_proxy") or ""


def trouble_of(status: int, headers: Mapping[str, str], *, conditional: bool) -> Trouble | None:
    """Why an answer that is no redirect is none, or ``None`` where it is one.

    ``headers`` ignores case or has lower-case names. ``conditional``: the request carried a
    validator; without one a 304 refers to nothing.
    """
    if 200 <= status < 300 or status in _STATEMENTS or (status == 304 and conditional):
        return None
    if status in _THROTTLES or (status == 403 and _limited(headers)):
        return Trouble.THROTTLED
    if status in {401, 403}:
        return Trouble.FORBIDDEN
    return Trouble.UNAVAILABLE if 500 <= status < 600 else Trouble.UNREADABLE


def is_transient(status: int, trouble: Trouble) -> bool:
    """Another try, later, may get an answer."""
    return status in _TRANSIENT or trouble is Trouble.THROTTLED


def _limited(headers: Mapping[str, str]) -> bool:
    # GitHub, REST API rate limits: a 403 is a limit where it carries one of these
    return headers.get("x-ratelimit-remaining") == "0" or "retry-after" in headers


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that ``Retry-After`` asks for (RFC 9110, 10.2.3), or ``None``; never negative."""
    text = headers.get("retry-after", "").strip()
    if _is_count(text):
        return float(text)
    when = _date(text)
    return None if when is None else _seconds_until(when.timestamp(), headers, now)


def quota_wait(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds until a used-up quota returns (``x-ratelimit-*``), or ``None`` where some is left."""
    reset = headers.get("x-ratelimit-reset", "").strip()
    if headers.get("x-ratelimit-remaining", "").strip() != "0" or not _is_count(reset):
        return None
    return _seconds_until(float(reset), headers, now)


def stated_wait(headers: Mapping[str, str], now: datetime) -> float | None:
    """The longest wait that the headers ask for, in seconds, or ``None``."""
    waits = (retry_after(headers, now), quota_wait(headers, now))
    return max((wait for wait in waits if wait is not None), default=None)


def _is_count(text: str) -> bool:
    return 0 < len(text) <= 12 and text.isascii() and text.isdigit()


def _seconds_until(moment: float, headers: Mapping[str, str], now: datetime) -> float:
    # by the host's own clock where it shows one: ours may be ahead, and would ask too early
    here = _date(headers.get("date", "")) or now
    return max(0.0, moment - here.timestamp())


def _date(text: str) -> datetime | None:
    try:
        when = parsedate_to_datetime(text[:64])
        when = when.replace(tzinfo=UTC) if when.tzinfo is None else when
        return when.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # the parser documents the first, and raises the others on odd input


def next_wait(
    number: int, stated: float | None, first: float, longest: float, chance: float
) -> float:
    """Seconds to wait after try ``number`` (from 1).

    Never less than ``stated``; without it ``first`` doubled each time up to ``longest``. Up to
    a quarter is added, as ``chance`` in [0, 1) says, so that clients do not return together.
    """
    if stated:
        return stated + chance * min(1.0, stated / 4)
    return min(longest, first * 2.0 ** (number - 1)) * (1 + chance / 4)


def clean(text: str, limit: int = 200) -> str:
    """The text for a person: one line, no control characters, cut at ``limit`` characters."""
    shown = "".join(c if c.isprintable() else " " for c in text[: limit * 4])
    line = " ".join(shown.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def public_url(url: str) -> str:
    """The address without userinfo, without values that look secret; for logs and details."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "an address that cannot be read"
    query = "&".join(_public_field(item) for item in parts.query.split("&"))
    return clean(urlunsplit((parts.scheme, host, parts.path, query, "")))


def _public_field(item: str) -> str:
    name, equals, _ = item.partition("=")
    secret = any(word in name.lower() for word in _SECRET_WORDS)
    return f"{name}{equals}…" if secret else item
