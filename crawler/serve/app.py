"""Datasette over the database: how it is opened, told of and served. It writes nothing.

Cells are strangers' text: Datasette escapes them, and makes links of http and https addresses only.
"""

from __future__ import annotations

import os
import socket
import tomllib
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

import uvicorn
from datasette.app import Datasette
from datasette.database import Database

from crawler.errors import UserError

_SETTINGS: dict[str, str | int | bool] = {
    "allow_download": False,  # the file alone is not whole while a run writes
    "default_facet_size": 20,
    "facet_time_limit_ms": 2_000,  # counts over 20,000 papers, on a slow machine too
    "sql_time_limit_ms": 5_000,
    "suggest_facets": False,  # those worth having are named, and trying all columns takes seconds
}
# With rich beside it, Datasette prints every refused question to the terminal, with all variables.
import_module("datasette.handle_exception").rich = None  # type: ignore[attr-defined]


def datasette(database: Path) -> Datasette:
    """Datasette on the file, read only; what a run writes meanwhile is seen at the next question.

    Where nobody can write the folder, nothing changes there, and the file is read as it is.
    """
    own = [("crawler", str(files("crawler.serve") / "static"))]
    app = Datasette(metadata=metadata(), settings=_SETTINGS, static_mounts=own, memory=False)
    changes = os.access(database.parent, os.W_OK)
    app.add_database(Database(app, str(database), is_mutable=changes), name="papers")
    if "_memory" in app.databases:  # an empty one, which Datasette adds where it opens no file
        app.remove_database("_memory")
    return app


def metadata() -> dict[str, Any]:
    """What Datasette is to tell of the database, whatever its file is called."""
    return tomllib.loads(files("crawler.serve").joinpath("metadata.toml").read_text("utf-8"))


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 is any free one. Raises UserError where it cannot."""
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address, family=family)
    except OSError as error:
        raise UserError(f"cannot listen on {host}, port {port}: {error.strerror}") from error


def serve_until_stopped(database: Path, heard: socket.socket) -> None:
    """Answer browsers until the process is told to stop."""
    app = datasette(database).app()
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[heard])
