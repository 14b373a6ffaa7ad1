"""Cuts an abstract down to what an index has room for; it must not compare anything."""

from __future__ import annotations

import re

CUT = " …"
"""Stands at the end of a digest, and wherever words were left out of it."""

_HEAD = 560
_BEFORE, _BEHIND = 120, 240
_BEHIND_ADDRESS = re.compile(r"[^\x21-\x7e\n]")  # a line break may be within one
_ADDRESS = ("http", "www.", "github", "gitlab", "bitbucket", "huggingface")


def digest(abstract: str) -> str:
    """The beginning of an abstract, and what stands around its first address behind that.

    The beginning is what tells one paper's abstract from another's; the addresses are most often
    those of code and data. Less than 1,000 characters; :data:`CUT` stands where any are missing.
    """
    if len(abstract) <= _HEAD + len(CUT):
        return abstract
    lower = abstract.lower()
    if not any(word in lower for word in _ADDRESS):
        return _to_space(abstract[:_HEAD]) + CUT
    head = _cut(abstract[:_HEAD])
    address = _address(abstract, len(head))
    if address is None:
        return head + CUT
    begin = max(len(head), address - _BEFORE)
    around = abstract[begin : address + _BEHIND]
    if begin > len(head):
        around = f"{CUT} {around.partition(' ')[2]}"
    whole = address + _BEHIND >= len(abstract)
    return head + (around if whole else _cut(around) + CUT)


def is_cut(abstract: str) -> bool:
    """Whether it is a digest that lacks some of its abstract."""
    return abstract.endswith(CUT) or CUT in abstract[_HEAD // 2 :]


def _address(text: str, start: int) -> int | None:
    """Where the first address behind ``start`` begins."""
    rest = text[start:].lower()
    places = [place for word in _ADDRESS if (place := rest.find(word)) >= 0]
    return start + min(places) if places else None


def _cut(text: str) -> str:
    """Without the last word, which may be half of one; an address that may go on goes, too."""
    address = max(text.lower().rfind(word) for word in _ADDRESS)
    if address >= 0 and not _BEHIND_ADDRESS.search(text, address):
        return text[:address].rstrip()
    return _to_space(text)


def _to_space(text: str) -> str:
    return text[: text.rfind(" ")].rstrip() if " " in text else text
