"""Decides where a request or a redirect may go; it must not resolve a name or open a socket."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from crawler.core.http import NetworkPolicy, clean

_PORTS = {"http": 80, "https": 443}
_ASCII = "".join(map(chr, range(0x21, 0x7F)))
OTHERS = "*"
"""The key of routes that stands for every host that has none of its own."""
# A name of the public internet: no address, no single label, none of the names of inner networks.
_LABEL = r"[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?"
_PUBLIC_NAME = re.compile(rf"(?:{_LABEL}\.)+(?:[a-z]{{2,24}}|xn--[a-z0-9-]{{2,50}})")
_INNER = frozenset(
    "localhost local internal intranet private lan home corp localdomain onion arpa".split()
)
_LONGEST_NAME = 200  # a host's turns are kept in a file of its name


@dataclass(frozen=True, slots=True)
class Target:
    """An address that a request may go to."""

    url: str
    """Unrouted, in ASCII, without a fragment."""
    sent: str
    """Routed: where the connection goes to."""
    host: str
    """Of ``url``, in lower case."""
    key: str
    """What shares a pace and a circuit: the host, and its stand-in where it is routed."""
    routed: bool
    own: bool = False
    """The user's own configuration names it."""

    @property
    def secure(self) -> bool:
        """A secret may be sent: by TLS, or to what the user chose."""
        return self.routed or self.own or self.url.startswith("https:")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Our own rules do not let the request out."""

    reason: str


def target_of(url: str, policy: NetworkPolicy, *, anywhere: bool = False) -> Target | Refusal:
    """Where a request for ``url`` goes, or why it may not.

    ``anywhere``: besides the known hosts it may go to any public name. That the name leads to a
    public address is seen to where the connection is made.
    """
    if any(c <= " " or c in "\x7f\\" for c in url):
        # parsers disagree about these, and one of them would connect elsewhere
        return Refusal("the address holds a space, a control character or a backslash")
    try:
        parts = urlsplit(quote(url, safe=_ASCII))
        own = (parts.hostname, parts.port or _PORTS.get(parts.scheme)) in policy.own
        allowed = policy.allowed_hosts
        reason = _unsendable(parts) if own else _objection(parts, allowed, anywhere=anywhere)
    except ValueError:
        return Refusal("the address cannot be read")
    if reason is not None:
        return Refusal(reason)
    host = parts.hostname or ""
    path = parts.path or "/"
    if own:
        plain = urlunsplit((parts.scheme, parts.netloc.lower(), path, parts.query, ""))
        return Target(plain, plain, host, parts.netloc.lower(), routed=False, own=True)
    plain = urlunsplit((parts.scheme, host, path, parts.query, ""))
    origin = policy.routes.get(host)
    if origin is None and host not in policy.allowed_hosts:
        origin = policy.routes.get(OTHERS)
    if origin is None:
        return Target(plain, plain, host, host, routed=False)
    base = urlsplit(origin)
    sent = urlunsplit((base.scheme, base.netloc, path, parts.query, ""))
    return Target(plain, sent, host, f"{host} by {base.scheme}://{base.netloc}", routed=True)


def _objection(parts: SplitResult, allowed_hosts: frozenset[str], *, anywhere: bool) -> str | None:
    """Why the address is not asked; :class:`ValueError` where its port is no number."""
    host, scheme = parts.hostname or "", parts.scheme
    if reason := _unsendable(parts):
        return reason
    if host not in allowed_hosts and not (anywhere and _is_public_name(host)):
        kind = "a public name" if anywhere else "among the allowed hosts"
        return f"{clean(host, 80) or 'no host'} is not {kind}"
    if parts.port not in {None, _PORTS[scheme]}:
        return f"port {parts.port} of {host} is not asked"
    return None


def _unsendable(parts: SplitResult) -> str | None:
    """Why an address is not asked, whoever named it."""
    if parts.scheme not in _PORTS:
        return f"only http and https are asked, not {clean(parts.scheme, 20) or 'nothing'}"
    if parts.username is not None or parts.password is not None:
        return "the address holds a user name"
    return None


def is_inner_name(host: str) -> bool:
    """Whether a name is one of inner networks: of a single label, or ending as theirs do."""
    return "." not in host or host.rpartition(".")[2] in _INNER


def _is_public_name(host: str) -> bool:
    if len(host) > _LONGEST_NAME or not _PUBLIC_NAME.fullmatch(host):
        return False
    return host.rpartition(".")[2] not in _INNER


def redirect(  # noqa: PLR0913 - each is a fact of its own about the request
    here: Target,
    status: int,
    location: str,
    policy: NetworkPolicy,
    *,
    posted: bool,
    anywhere: bool = False,
) -> Target | Refusal:
    """Where a redirect leads, or why it is not followed.

    ``location`` is the header as read: bytes taken for Latin-1, though servers send UTF-8.
    ``posted``: the request carried a form, which only 307 and 308 ask to send again (RFC 9110,
    15.4), and which no other host shall see.
    """
    if posted and status not in {307, 308}:
        return Refusal(f"status {status} would turn the form into a page")
    text = location.strip().encode("latin-1", "replace").decode("utf-8", "replace")
    try:
        there = target_of(urljoin(here.url, text), policy, anywhere=anywhere)
    except ValueError:
        return Refusal("the redirect's address cannot be read")
    if isinstance(there, Refusal):
        return Refusal(f"a redirect was not followed: {there.reason}")
    if posted and there.host != here.host:
        return Refusal(f"the form was redirected to another host, {there.host}")
    if here.url.startswith("https:") and not there.secure:
        return Refusal(f"a redirect from https to http, at {there.host}, was not followed")
    return there
