"""Requests, replies and sites as values; it must not open a socket or know any site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Protocol
from urllib.parse import parse_qsl, unquote

HTML = "text/html; charset=utf-8"
PLAIN = "text/plain; charset=utf-8"
ATOM = "application/atom+xml"


@dataclass(frozen=True, slots=True)
class Request:
    """What a client asked, as it arrived."""

    host: str
    """Lower-cased, without a port."""
    method: str
    target: str
    """The path and the query, as they were sent."""
    form: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    """Names are lower-cased."""
    body: str = ""
    """What was posted, as text."""

    @property
    def path(self) -> str:
        """The path, percent-decoded, without the query."""
        return unquote(self.target.partition("#")[0].partition("?")[0])

    @property
    def query(self) -> str:
        """What stands behind the question mark, as it was sent."""
        return self.target.partition("#")[0].partition("?")[2]

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The query's and the form's fields, in order."""
        return [*parse_qsl(self.query, keep_blank_values=True), *self.form]

    @property
    def params(self) -> dict[str, str]:
        """The query's and the form's fields; of a repeated one the first counts."""
        return dict(reversed(self.fields))


@dataclass(frozen=True, slots=True)
class Reply:
    """What a site answers."""

    status: int
    body: bytes = b""
    content_type: str = HTML
    headers: tuple[tuple[str, str], ...] = ()


class Site(Protocol):
    """One host, or several that answer alike."""

    def answer(self, request: Request) -> Reply:
        """The whole reply; every fault of the request is one too, never an exception."""
        ...


def page(text: str, status: int = 200, *headers: tuple[str, str]) -> Reply:
    """An HTML reply."""
    return Reply(status, text.encode(), HTML, headers)


def moved(location: str) -> Reply:
    """A permanent redirect."""
    shown = escape(location)
    body = f'<!doctype html>\n<title>Moved</title>\n<p><a href="{shown}">{shown}</a>\n'
    return Reply(301, body.encode(), HTML, (("Location", location),))


def plain(text: str, status: int = 200, *headers: tuple[str, str]) -> Reply:
    """A reply of plain text."""
    return Reply(status, text.encode(), PLAIN, headers)
