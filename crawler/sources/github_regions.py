"""Cuts the few telling regions out of a page's text by plain search; it must not interpret them.

A tree of a whole page costs ten times all that is wanted of it. Every function is linear in the
text, and gives ``None`` or -1 where a region is absent or not whole.
"""

from __future__ import annotations

from collections.abc import Iterator

_LONGEST_TAG = 4_000
"""No opening tag worth reading is longer; it bounds every search backwards."""


def opening(text: str, name: str, mark: str, start: int = 0, stop: int | None = None) -> int:
    """Where the first tag ``<name …mark…>`` begins, or -1.

    ``mark`` must stand inside the tag itself: the same characters in running text, or in a tag
    of another name, are passed over.
    """
    limit = len(text) if stop is None else stop
    found = text.find(mark, start, limit)
    while found >= 0:
        begin = text.rfind("<", max(start, found - _LONGEST_TAG), found)
        if begin >= 0 and _is_tag(text, name, begin) and text.find(">", begin, found) < 0:
            return begin
        found = text.find(mark, found + len(mark), limit)
    return -1


def tag(text: str, begin: int) -> str:
    """The opening tag that begins there, without what follows; empty where it never ends."""
    end = text.find(">", begin) if begin >= 0 else -1
    return text[begin : end + 1] if end >= 0 else ""


def content(text: str, name: str, begin: int) -> str | None:
    """What stands between the tag that begins there and the next ``</name``: no nesting."""
    inner = text.find(">", begin) + 1 if begin >= 0 else 0
    end = text.find(f"</{name}", inner) if inner else -1
    return text[inner:end] if end >= 0 else None


def element(text: str, name: str, begin: int) -> str | None:
    """The element that begins there with all that it holds, or ``None`` where it is not closed."""
    if begin < 0:
        return None
    depth = 0
    for at, opens in _tags(text, name, begin):
        depth += 1 if opens else -1
        if depth == 0:
            return text[begin:at]
    return None


def between(text: str, start: int, *ends: str) -> str | None:
    """From ``start`` to the first of ``ends``; ``None`` where none of them follows."""
    found = [at for end in ends if (at := text.find(end, start)) >= 0] if start >= 0 else []
    return text[start : min(found)] if found else None


def _tags(text: str, name: str, start: int) -> Iterator[tuple[int, bool]]:
    """The opening and closing tags of one name, in order."""
    opens, closes = f"<{name}", f"</{name}"
    next_open, next_close = text.find(opens, start), text.find(closes, start)
    while next_close >= 0:
        if 0 <= next_open < next_close:
            if _is_tag(text, name, next_open):
                yield next_open, True
            next_open = text.find(opens, next_open + len(opens))
        else:
            yield next_close, False
            next_close = text.find(closes, next_close + len(closes))


def _is_tag(text: str, name: str, begin: int) -> bool:
    end = begin + 1 + len(name)
    return text.startswith(name, begin + 1) and text[end : end + 1] in {" ", "\n", "\t", "\r", ">"}
