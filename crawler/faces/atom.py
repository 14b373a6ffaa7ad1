"""News as an Atom feed (RFC 4287). The same news are the same bytes; it selects none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, Any
from uuid import NAMESPACE_OID, UUID, uuid5

from lxml import etree

from crawler import __version__
from crawler.faces.headlines import details, headline
from crawler.faces.text import web_address
from crawler.store.changes import ChangeView

_ATOM = "http://www.w3.org/2005/Atom"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document can hold, not even escaped."""
_BEFORE_ALL = "1970-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Feed:
    """What stands at the head of the feed."""

    title: str
    author: str
    url: str
    """Where the feed is published; empty: nobody knows."""
    began: str | None
    """When the database's first run began: its feeds are known by it, wherever they lie."""


def write_atom(feed: Feed, news: Sequence[ChangeView], file: IO[str]) -> None:
    """Write the news, the newest first."""
    own = uuid5(NAMESPACE_OID, f"crawler {feed.began}")
    plain: Any = {None: _ATOM}  # no prefix; the stubs of lxml know none but texts
    root = etree.Element(f"{{{_ATOM}}}feed", nsmap=plain)
    _add(root, "id", own.urn)
    _add(root, "title", feed.title)
    _add(root, "updated", news[0].at if news else feed.began or _BEFORE_ALL)
    _add(_add(root, "author"), "name", feed.author)
    _add(root, "generator", "crawler", version=__version__)
    address = web_address(feed.url)
    if address:
        _add(root, "link", rel="self", type="application/atom+xml", href=address)
    for one in news:
        _entry(root, own, one)
    etree.indent(root)
    text = etree.tostring(root, encoding="unicode")
    file.write(f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n')


def _entry(root: etree._Element, own: UUID, one: ChangeView) -> None:
    entry = _add(root, "entry")
    _add(entry, "id", uuid5(own, str(one.id)).urn)
    _add(entry, "title", headline(one))
    _add(entry, "updated", one.at)
    _add(entry, "published", one.at)
    address = web_address(one.url)
    if address:
        _add(entry, "link", rel="alternate", href=address)
    if one.event:
        _add(entry, "category", term=one.event)
    _add(entry, "content", "\n".join(details(one)), type="text")


def _add(parent: etree._Element, name: str, text: str | None = None, **more: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{_ATOM}}}{name}", {k: _xml(v) for k, v in more.items()})
    element.text = None if text is None else _xml(text)
    return element


def _xml(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)
