"""Says why an address leads to no repository that could be looked at; it must not ask it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE | re.ASCII)
_WEB = frozenset({"http", "https", "git", "ssh", "git+https", "git+http", "git+ssh"})


def why_no_repository(text: str) -> str:
    """The reason for a person, free of anything secret in the address."""
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() not in _WEB and "." not in scheme[1]:
        return f"not an address of the web: {scheme[1].lower()[:20]}"
    try:
        parts = urlsplit(text.strip() if "://" in text else f"https://{text.strip()}")
        host, secret = (parts.hostname or "").lower(), parts.password is not None
    except ValueError:
        return "not an address that can be read"
    if not host.isascii() or "xn--" in host:
        return "the host's name holds letters that are not those of a code host"
    if secret or (parts.username or "git") != "git":
        return "the address carries a user name or a password"
    return "not the address of a repository"
