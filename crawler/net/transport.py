"""Sends one request and reads one answer, bounded in time and size; it must not try again."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from urllib.parse import urlsplit

import requests
import urllib3.exceptions

from crawler.core.http import REDIRECTS, NetworkPolicy, clean, trouble_of
from crawler.core.model import Request, Trouble
from crawler.core.targets import Target
from crawler.net.guard import Guard, GuardedAdapter, PrivateAddressError
from crawler.net.unpacking import CODINGS, DamagedError, unpacked

_CHUNK = 65_536
_EXPLAINED = 65_536
"""Bytes of a 403 that are read for the reason it gives."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, answer or not."""

    status: int
    trouble: Trouble | None
    """``None`` for a redirect and for a status that is an answer. Only the latter, and a 403,
    has a body."""
    headers: Mapping[str, str]
    """Ignores case."""
    body: bytes


@dataclass(frozen=True, slots=True)
class Fault:
    """Why nothing came back that could be judged."""

    trouble: Trouble
    detail: str
    status: int | None = None


class _Session(requests.Session):
    """A session that leaves redirects alone.

    ``send`` prepares the next request even where it is told not to follow it, and reads the
    whole body of the redirect for that, without any bound.
    """

    def get_redirect_target(self, _resp: requests.Response) -> None:
        """There is none."""


class Transport:
    """One session. No cookies, no ``.netrc``, no environment; TLS is always verified.

    :class:`FileNotFoundError` where the policy's certificates are missing.
    """

    def __init__(self, policy: NetworkPolicy, monotonic: Callable[[], float]) -> None:
        if policy.ca_bundle and not Path(policy.ca_bundle).exists():
            raise FileNotFoundError(f"no certificates at {policy.ca_bundle}")
        self._policy = policy
        self._session = _Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers["User-Agent"] = policy.user_agent
        self._session.headers["Accept-Encoding"] = "gzip, deflate"
        adapter = GuardedAdapter(Guard(_stand_ins(policy) | policy.own, policy.deadline, monotonic))
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

    def ask(
        self, target: Target, request: Request, authorization: str, arrived: Callable[[], None]
    ) -> Answer | Fault:
        """Send the request to the target; ``arrived`` is called when the answer begins."""
        try:
            prepared = self._prepare(target, request, authorization)
        except (ValueError, requests.RequestException):
            return Fault(Trouble.REFUSED, "the request cannot be written as HTTP")
        if urlsplit(prepared.url or "").netloc != urlsplit(target.sent).netloc:
            # urllib3 connects by its own reading of the address
            return Fault(Trouble.REFUSED, "the address is read in two ways")
        try:
            response = self._send(prepared, target)
        except PrivateAddressError as refused:
            return Fault(Trouble.REFUSED, str(refused))
        except (OSError, urllib3.exceptions.HTTPError) as error:
            return Fault(Trouble.UNREACHABLE, describe(error))
        arrived()
        connection = getattr(response.raw, "connection", None)
        try:
            return self._read(response, request)
        finally:
            response.close()
            if connection is not None and target.host in self._policy.one_connection_hosts:
                connection.close()

    def _prepare(
        self, target: Target, request: Request, authorization: str
    ) -> requests.PreparedRequest:
        headers = {"Accept": request.accept, **validators(request), **dict(request.headers)}
        body: bytes | tuple[tuple[str, str], ...] = request.form
        if request.json:
            headers["Content-Type"], body = "application/json", request.json.encode()
        if target.routed:
            headers["Host"] = target.host
        if authorization and target.secure:
            headers["Authorization"] = authorization
        method = "POST" if body else "GET"
        for value in headers.values():
            value.encode("latin-1")  # here, so that no error that shows a secret comes from below
        asked = requests.Request(method, target.sent, headers=headers, data=body or None)
        return self._session.prepare_request(asked)

    def _send(self, prepared: requests.PreparedRequest, target: Target) -> requests.Response:
        policy = self._policy
        proxied = bool(policy.proxy) and not target.routed
        return self._session.send(
            prepared,
            stream=True,
            allow_redirects=False,
            timeout=(policy.connect_timeout, policy.read_timeout),
            verify=policy.ca_bundle or True,
            proxies={"http": policy.proxy, "https": policy.proxy} if proxied else {},
        )

    def _read(self, response: requests.Response, request: Request) -> Answer | Fault:
        status, headers = response.status_code, response.headers
        conditional = bool(validators(request))
        if status in REDIRECTS:
            return Answer(status, None, headers, b"")
        trouble = trouble_of(status, headers, conditional=conditional)
        if trouble is not None and status != 403:
            return Answer(status, trouble, headers, b"")
        if trouble is None and not _is_wanted(headers.get("content-type", ""), request.types):
            return Answer(status, None, headers, b"")
        body = self._body(response, self._limit(request) if trouble is None else _EXPLAINED)
        if trouble is not None:
            return Answer(status, trouble, headers, b"" if isinstance(body, Fault) else body)
        return body if isinstance(body, Fault) else Answer(status, None, headers, body)

    def _limit(self, request: Request) -> int:
        """The most bytes of a body that is an answer."""
        policy = self._policy
        return min(
            policy.max_bytes, policy.max_bytes_anywhere if request.anywhere else policy.max_bytes
        )

    def _body(self, response: requests.Response, limit: int) -> bytes | Fault:
        status = response.status_code
        coding = response.headers.get("content-encoding", "").strip().lower()
        if coding not in CODINGS:
            detail = f"the body's coding, {clean(coding, 40)}, was not asked for"
            return Fault(Trouble.UNREADABLE, detail, status)
        try:
            body = _bounded(response, coding, limit)
        except DamagedError:
            return Fault(Trouble.UNREADABLE, "the body could not be decompressed", status)
        except (OSError, urllib3.exceptions.HTTPError, ValueError) as error:
            # the last is what http.client raises for a chunk of a negative size
            return Fault(Trouble.UNREACHABLE, describe(error), status)
        if body is None:
            return Fault(Trouble.TOO_LARGE, f"the body is larger than {limit:,} bytes", status)
        return body


def _is_wanted(declared: str, types: tuple[str, ...]) -> bool:
    return not types or declared.partition(";")[0].strip().lower() in types


def _stand_ins(policy: NetworkPolicy) -> frozenset[tuple[str, int]]:
    origins = [urlsplit(origin) for origin in policy.routes.values()]
    return frozenset(
        (origin.hostname or "", origin.port or (443 if origin.scheme == "https" else 80))
        for origin in origins
    )


class _TooMuchError(Exception):
    """The body is longer than it may be."""


def _bounded(response: requests.Response, coding: str, limit: int) -> bytes | None:
    """The body, unpacked, or ``None`` where it is longer than ``limit``, packed or unpacked.

    It ends early at the length that the host declares, since unpacking makes it longer.
    """
    declared = response.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared[:20]) > limit:
        return None
    body = bytearray()
    try:
        for piece in unpacked(_sent(response, limit), coding):
            body += piece
            if len(body) > limit:
                return None
    except _TooMuchError:
        return None
    return bytes(body)


def _sent(response: requests.Response, limit: int) -> Iterator[bytes]:
    """The bytes as they were sent; packed ones may hold nothing, without end."""
    size = 0
    for piece in response.raw.stream(_CHUNK, decode_content=False):
        size += len(piece)
        if size > limit:
            raise _TooMuchError
        yield piece


def validators(request: Request) -> dict[str, str]:
    """The headers that ask for an answer only if it changed (RFC 9110, 13.1)."""
    known = {"If-None-Match": request.etag, "If-Modified-Since": request.last_modified}
    return {
        name: value
        for name, value in known.items()
        if value and value.isascii() and value.isprintable()
    }


_WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (urllib3.exceptions.NameResolutionError, "the name could not be resolved"),
    (requests.exceptions.ConnectTimeout, "no connection in time"),
    (urllib3.exceptions.ReadTimeoutError, "no answer in time"),
    (TimeoutError, "no answer in time"),
    (urllib3.exceptions.IncompleteRead, "the connection dropped midway"),
    (http.client.IncompleteRead, "the connection dropped midway"),
    (http.client.RemoteDisconnected, "the connection was closed without an answer"),
    (http.client.HTTPException, "the answer is not HTTP"),
    (ValueError, "the connection dropped midway"),  # a chunk whose size is none
)


def describe(error: BaseException) -> str:
    """What went wrong, in our own words: the libraries' texts quote addresses whole."""
    chain = _chain(error)
    for link in chain:
        if isinstance(link, ssl.SSLCertVerificationError):
            return clean(f"TLS: {link.verify_message}")
    for kind, words in _WORDS:
        if any(isinstance(link, kind) for link in chain):
            return words
    reasons = [link.strerror for link in chain if isinstance(link, OSError) and link.strerror]
    return clean(reasons[-1] if reasons else type(chain[-1]).__name__)


def _chain(error: BaseException) -> list[BaseException]:
    """The error and what caused it: Python's chain, and what urllib3 puts into arguments."""
    chain: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(chain) < 20:
        link = waiting.pop(0)
        if isinstance(link, BaseException) and link not in chain:
            chain.append(link)
            waiting += [link.__cause__, link.__context__, getattr(link, "reason", None), *link.args]
    return chain
