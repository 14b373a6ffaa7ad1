"""Keeps connections off private addresses and bounds how long an answer is read.

It works below requests, at the socket that is really connected; it must not decide what an
answer means, and it does not see behind a proxy.
"""

from __future__ import annotations

import io
import ipaddress
import socket
from collections.abc import Callable
from http.client import HTTPResponse
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
# What IANA's registries keep apart and Python takes for public, and Azure's own service address.
_APART = tuple(
    map(
        ipaddress.ip_network,
        ("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32", "3fff::/20", "5f00::/16"),
    )
)


class PrivateAddressError(Exception):
    """A name led to an address that is not public. Its text is fit for a person."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet's; no address is not.

    An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4) counts for what it is.
    """
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        nat64 = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else None
        if ip.is_site_local:
            return False
        ip = ip.ipv4_mapped or ip.sixtofour or nat64 or ip
    if any(ip in network for network in _APART):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


class Guard:
    """What every connection of one fetcher obeys.

    ``exempt``: host and port of the stand-ins that the user's routes name. ``deadline``: seconds
    from the first wait for an answer to its last byte.
    """

    def __init__(
        self,
        exempt: frozenset[tuple[str, int]],
        deadline: float,
        monotonic: Callable[[], float],
    ) -> None:
        self.exempt = exempt
        self.deadline = deadline
        self.monotonic = monotonic

    def check_name(self, host: str, port: int) -> None:
        """Raise :class:`PrivateAddressError` if the name leads to an address that is not public.

        Where it does not resolve, nothing: the connection will fail of that.
        """
        if (host, port) in self.exempt:
            return
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError:
            return
        for *_, address in found:
            if not is_public(str(address[0])):
                raise PrivateAddressError(f"{host} leads to an address that is not public")

    def check_peer(self, sock: socket.socket, host: str, port: int) -> None:
        """The same for the address that was connected: a name may change in between."""
        if (host, port) in self.exempt:
            return
        if not is_public(str(sock.getpeername()[0])):
            sock.close()
            raise PrivateAddressError(f"{host} leads to an address that is not public")


class _TimedFile(io.RawIOBase):
    """The socket's bytes until the deadline, then :class:`TimeoutError`.

    A socket's own time-out starts anew with every byte, so that a slow drip never meets it.
    """

    def __init__(self, sock: socket.socket, guard: Guard) -> None:
        super().__init__()
        self._sock = sock
        self._file = sock.makefile("rb", buffering=0)
        self._silence = sock.gettimeout()
        self._guard = guard
        self._end = guard.monotonic() + guard.deadline

    def readable(self) -> bool:
        """It is for reading only."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Read at most the buffer's length; see :class:`io.RawIOBase`."""
        left = self._end - self._guard.monotonic()
        if left <= 0:
            raise TimeoutError("the answer took longer than the deadline")
        self._sock.settimeout(left if self._silence is None else min(left, self._silence))
        return self._file.readinto(buffer)

    def close(self) -> None:
        """Let the socket go."""
        self._file.close()
        super().close()


class _TimedSocket:
    """Stands for the socket where http.client asks it for a file to read the answer from."""

    def __init__(self, sock: socket.socket, guard: Guard) -> None:
        self._sock = sock
        self._guard = guard

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_TimedFile(self._sock, self._guard))


def _pool_classes(guard: Guard) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools of urllib3 whose connections obey the guard."""

    class TimedResponse(HTTPResponse):
        def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
            super().__init__(_TimedSocket(sock, guard), *args, **kwargs)  # type: ignore[arg-type]

    def connected(
        connection: HTTPConnection, connect: Callable[[], socket.socket]
    ) -> socket.socket:
        if connection.proxy is not None:
            return connect()
        host, port = connection.host, connection.port
        guard.check_name(host, port)
        sock = connect()
        guard.check_peer(sock, host, port)
        return sock

    class Plain(HTTPConnection):
        response_class = TimedResponse

        def _new_conn(self) -> socket.socket:
            return connected(self, super()._new_conn)

    class Secure(HTTPSConnection):
        response_class = TimedResponse

        def _new_conn(self) -> socket.socket:
            return connected(self, super()._new_conn)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class GuardedAdapter(HTTPAdapter):
    """The adapter of requests, with connections that obey the guard. It never retries."""

    def __init__(self, guard: Guard) -> None:
        self._classes = _pool_classes(guard)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """As :class:`HTTPAdapter`, which calls it while it is made."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._classes

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """As :class:`HTTPAdapter`."""
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = self._classes
        return manager
