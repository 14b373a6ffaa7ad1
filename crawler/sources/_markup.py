"""Parses the HTML of arXiv's own pages and takes text out of it; it must not know their meaning."""

from __future__ import annotations

import re
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
    return ordinary(f"<html>{body.decode('utf-8', 'replace')}".replace("\0", "")).encode()


# https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state and what follows
_ATTRIBUTE = r"""(?>[\s/]*[^\s/>][^\s/>=]*(?>\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?)"""
_RAW = "|".join(rf"<{name}\b(?>.*?(?:</{name}|\Z))" for name in ("script", "style", "textarea"))
_ORDINARY = re.compile(
    rf"""(?:
    [^<]++
    | <(?![A-Za-z!])
    | <!--(?:-?>|(?>.*?(?:--!?>|\Z))) | <!(?!--)
    | {_RAW}
    | <[A-Za-z][^\s/>]*+{_ATTRIBUTE}{{0,1000}}+(?!{_ATTRIBUTE})
    )*+""",
    re.ASCII | re.IGNORECASE | re.DOTALL | re.VERBOSE,
)


def ordinary(markup: str) -> str:
    """The markup up to a tag of more than 1,000 attributes, which no page has.

    libxml2 compares each attribute with all before it: a page of 2 MB would take a minute.
    """
    matched = _ORDINARY.match(markup)
    return markup[: matched.end()] if matched else ""


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
