"""Says where news are sent and how they are signed; it sends nothing and reads no environment.

The headers are those of Standard Webhooks 1.0 (https://www.standardwebhooks.com), so that
receivers can check them with that project's libraries.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

from crawler.core.targets import is_inner_name

URL, TOKEN, SECRET = "CRAWLER_NOTIFY_URL", "CRAWLER_NOTIFY_TOKEN", "CRAWLER_NOTIFY_SECRET"
"""The environment's variables; an address may be a secret itself, and then stands there too."""
_PREFIX = "whsec_"
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Hook:
    """Where news go. Only ``host`` may be shown: some services' addresses are their secret."""

    url: str = field(repr=False)
    host: str
    port: int
    inner: bool = False
    """It is within the user's own network, as far as its name can tell."""
    token: str = field(default="", repr=False)
    """Sent as ``Authorization: Bearer``."""
    key: bytes = field(default=b"", repr=False)
    """Signs what is sent; empty: it is not signed."""

    def headers(self, id_: str, seconds: int, body: str) -> tuple[tuple[str, str], ...]:
        """The headers of one delivery, ``seconds`` of the clock since 1970.

        ``id_`` is the same whenever the same news are sent again.
        """
        told = [("webhook-id", id_), ("webhook-timestamp", str(seconds))]
        if self.key:
            signed = hmac.digest(self.key, f"{id_}.{seconds}.{body}".encode(), hashlib.sha256)
            told.append(("webhook-signature", f"v1,{base64.b64encode(signed).decode()}"))
        if self.token:
            told.append(("Authorization", f"Bearer {self.token}"))
        return tuple(told)


def hook_of(url: str, environ: Mapping[str, str]) -> Hook | None:
    """The hook that the configuration or the environment names, or ``None``.

    It may be on a private address or at any port: a person chose it, no page that was read. In
    the clear it may be within their own network only. Raises :class:`ValueError`, with a text
    that holds no part of the address or of a secret.
    """
    named = "notify.url" if url else URL
    url = (url or environ.get(URL, "")).strip()
    if not url:
        return None
    parts, port = _parts(url, named)
    host = parts.hostname or ""
    inner = _is_inner(host)
    if parts.scheme == "http" and not inner:
        raise ValueError(f"{named} must begin with https://, but within your own network")
    token = environ.get(TOKEN, "").strip()
    if not (token.isascii() and token.isprintable()):
        raise ValueError(f"{TOKEN} holds characters that no header can")
    return Hook(url, host, port, inner, token, _key(environ.get(SECRET, "").strip()))


def _parts(url: str, named: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError) as error:
        raise ValueError(f"{named} must be an address such as https://example.org/hook") from error
    if not parts.hostname or parts.username or parts.password or not url.isprintable():
        raise ValueError(f"{named} must be an address without a user name or spaces")
    return parts, port


def _is_inner(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return is_inner_name(host)


def _key(secret: str) -> bytes:
    try:
        return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except binascii.Error as error:
        raise ValueError(f"{SECRET} must be base64, as in {_PREFIX}...") from error
