"""A loopback server whose answers are scripted, and which writes down what it is asked."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

Answer = Callable[["Handler"], None]


@dataclass(frozen=True)
class Seen:
    """One request, as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float
    """Seconds of the monotonic clock."""
    peer: tuple[str, int]
    """The client's end of the connection."""


class Handler(BaseHTTPRequestHandler):
    """Writes the scripted bytes; nothing is added to them."""

    protocol_version = "HTTP/1.1"
    server: _Listener

    def do_GET(self) -> None:
        server = self.server.owner
        arrived = time.monotonic()
        with server.counting:
            server.in_flight += 1
            server.peak = max(server.peak, server.in_flight)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, self.path, headers, body, arrived, self.client_address)
        answer = server.next_answer(self.path.partition("?")[0], seen)
        try:
            answer(self)
        except OSError:
            self.close_connection = True  # the client went away, as some tests mean it to
        finally:
            with server.counting:
                server.in_flight -= 1

    do_POST = do_CONNECT = do_GET  # noqa: N815 - its base looks for these names

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    owner: Server

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that go away are part of the tests."""


class Server:
    """A context manager. A path without a script is answered with 200 and its own name."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._listener = _Listener(("127.0.0.1", 0), Handler)
        self._listener.owner = self
        if tls is not None:
            self._listener.socket = tls.wrap_socket(self._listener.socket, server_side=True)
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.005,))
        self._scripts: dict[str, list[Answer]] = {}
        self.port: int = self._listener.server_port
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self.seen: list[Seen] = []
        self.counting = threading.Lock()
        self.in_flight = 0
        self.peak = 0
        """The most requests that were in flight at once."""
        self.closing = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()

    def script(self, path: str, *answers: Answer) -> None:
        """What the path answers, in turn; the last one again and again."""
        self._scripts[path] = list(answers)

    def next_answer(self, path: str, seen: Seen) -> Answer:
        """The script's next line for a request that arrived."""
        with self.counting:
            self.seen.append(seen)
            script = self._scripts.get(path, [reply(200, path.encode())])
            return script.pop(0) if len(script) > 1 else script[0]

    def paths(self) -> list[str]:
        """What was asked, in order."""
        return [seen.path for seen in self.seen]


def reply(status: int, body: bytes = b"", **headers: str) -> Answer:
    """A whole answer; a header's name is written with ``_`` for ``-``."""
    named = {"Content-Length": str(len(body))}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items())

    def answer(handler: Handler) -> None:
        handler.wfile.write(f"HTTP/1.1 {status} Said\r\n{head}\r\n".encode("latin-1") + body)

    return answer


def cut(data: bytes) -> Answer:
    """Exactly these bytes, and the connection is closed."""

    def answer(handler: Handler) -> None:
        handler.wfile.write(data)
        handler.close_connection = True

    return answer


def stall(seconds: float = 30.0, then: Answer | None = None) -> Answer:
    """Nothing for some time, or until the server closes."""

    def answer(handler: Handler) -> None:
        handler.server.owner.closing.wait(seconds)
        (then or cut(b""))(handler)

    return answer


def drip(head: bytes, every: float = 0.02, piece: bytes = b"x", times: int = 200) -> Answer:
    """The head at once, then one piece at a time, until the pieces end or the server closes."""

    def answer(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(head)
        for _ in range(times):
            if handler.server.owner.closing.wait(every):
                return
            handler.wfile.write(piece)

    return answer
