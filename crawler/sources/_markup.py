"""Parses the HTML of arXiv's own pages and takes text out of it; it must not know their meaning."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

HIDDEN = frozenset({"script", "style", "noscript", "button"})
"""Elements whose text no reader sees."""


def parse_html(body: bytes) -> etree._Element:
    """The root of a page of any bytes, taken as UTF-8."""
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(utf8_html(body), parser)


def utf8_html(body: bytes) -> bytes:
    """Bytes that lxml takes for a page: valid UTF-8 without NUL, and never nothing at all."""
    return f"<html>{body.decode('utf-8', 'replace')}".replace("\0", "").encode()


def has_class(element: etree._Element, name: str) -> bool:
    """Whether ``name`` is one of the element's classes."""
    return name in element.get("class", "").split()


def by_class(root: etree._Element, tag: str, name: str) -> Iterator[etree._Element]:
    """The elements ``tag`` below ``root`` with the class ``name``, in the order of the page."""
    return (element for element in root.iter(tag) if has_class(element, name))


def text_of(element: etree._Element) -> str:
    """The text that a reader sees, as it stands, line breaks included."""
    return "".join(_pieces(element))


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag not in HIDDEN:
            yield from _pieces(child)
        yield child.tail or ""
