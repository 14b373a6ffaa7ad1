"""Text between markers of a document, which tools write; it must not make that text."""

from __future__ import annotations


def between(document: str, name: str, text: str) -> str:
    """The document with ``text`` between its markers ``name``; they must be there, once each."""
    return put(document, *markers(name), f"\n\n{text}\n\n")


def put(document: str, begin: str, end: str, text: str) -> str:
    """The document with ``text`` in place of what stands between the two, or ValueError."""
    head, found, rest = document.partition(begin)
    old, closed, tail = rest.partition(end)
    if not found or not closed or begin in old + tail or end in head + tail:
        raise ValueError(f"the document has to hold {begin} and {end}, once each")
    return f"{head}{begin}{text}{end}{tail}"


def inside(document: str, name: str) -> str:
    """What stands between the markers ``name``, without the lines' ends around it."""
    begin, end = markers(name)
    return document.partition(begin)[2].partition(end)[0].strip("\n")


def markers(name: str) -> tuple[str, str]:
    """The two comments; what stands between them is written by a tool."""
    return f"<!-- {name}: written by a tool -->", f"<!-- {name}: end -->"
