"""HTTP/1.1 on the loopback: reads requests and sends replies, whole or broken on purpose; it
must not decide what is answered."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock
from urllib.parse import parse_qsl

from crawler.twin.faults import Delay, Drop, Hang, Truncate
from crawler.twin.web import Reply, Request, plain

LONGEST_FORM = 4_000_000
"""Bytes of a form; more is answered 413."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What to send, and how to send it."""

    reply: Reply
    fault: Delay | Drop | Hang | Truncate | None = None


Decide = Callable[[Request], AbstractContextManager[Decision]]
"""Decides on a request; the context ends just before the reply is whole: whoever has all of it
finds the host free, however late this thread gets its turn again."""


class Server(ThreadingHTTPServer):
    """Listens on a free port of the loopback."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, decide: Decide) -> None:
        self.decide = decide
        self.stopped = Event()
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        super().__init__(("127.0.0.1", 0), Handler)

    def server_bind(self) -> None:
        """Without the look-up of the host's name, which can take seconds."""
        self.socket.bind(self.server_address)
        self.server_name, self.server_port = self.socket.getsockname()[:2]

    def opened(self, connection: socket.socket) -> None:
        """A client connected."""
        with self._lock:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        """A client is gone."""
        with self._lock:
            self._open.discard(connection)

    def stop(self) -> None:
        """Stop listening, and end the connections that clients kept open."""
        self.stopped.set()
        self.shutdown()
        self.server_close()
        with self._lock:
            left = list(self._open)
        for connection in left:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news; anything else is a bug and is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class Handler(BaseHTTPRequestHandler):
    """One connection, with as many requests as the client sends on it."""

    protocol_version = "HTTP/1.1"
    server_version = "twin"
    sys_version = ""
    # Head and body in one packet: otherwise each reply waits for an acknowledgement.
    wbufsize = -1
    disable_nagle_algorithm = True
    server: Server

    def setup(self) -> None:
        """The connection begins."""
        super().setup()
        self.server.opened(self.connection)

    def finish(self) -> None:
        """The connection ends."""
        self.server.closed(self.connection)
        super().finish()

    def do_GET(self) -> None:
        """A request without a form."""
        self._serve(())

    def do_HEAD(self) -> None:
        """As GET, of which the body is kept back."""
        self._serve(())

    def do_POST(self) -> None:
        """A request with a form, whatever its content type says."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > LONGEST_FORM:
            self.close_connection = True
            self._end(self._send(plain("", 413 if length.isdecimal() else 411)))
            return
        body = self.rfile.read(int(length)).decode(errors="replace")
        self._serve(tuple(parse_qsl(body, keep_blank_values=True)), body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the log is kept as values elsewhere."""

    def _serve(self, form: tuple[tuple[str, str], ...], body: str = "") -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        host = headers.get("host", "").partition(":")[0].lower()
        request = Request(host, self.command, self.path, form, headers, body)
        with self.server.decide(request) as decision:
            last = self._carry_out(decision)
        self._end(last)

    def _carry_out(self, decision: Decision) -> bytes:
        """Send the reply but its last byte, which is given back."""
        reply, fault = decision.reply, decision.fault
        if isinstance(fault, Hang | Delay):
            self.server.stopped.wait(fault.seconds)
        if isinstance(fault, Hang):
            self._break_off()
        elif isinstance(fault, Drop):
            self._end(self._send(reply, int(len(reply.body) * fault.share)))
            self._break_off()
        elif isinstance(fault, Truncate):
            short = reply.body[: int(len(reply.body) * fault.share)]
            return self._send(Reply(reply.status, short, reply.content_type, reply.headers))
        else:
            return self._send(reply)
        return b""

    def _send(self, reply: Reply, sent: int | None = None) -> bytes:
        """The reply but its last byte, which is given back.

        Of the body only the first ``sent`` bytes are, though all are announced.
        """
        self.send_response(reply.status)
        if reply.status != 304:
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers:
            self.send_header(name, value)
        self.end_headers()
        body = b"" if self.command == "HEAD" else reply.body[:sent]
        self.wfile.write(body[:-1])
        return body[-1:]

    def _end(self, last: bytes) -> None:
        self.wfile.write(last)
        self.wfile.flush()

    def _break_off(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
