"""Cuts an abstract down to what an index has room for; it must not compare anything."""

from __future__ import annotations

CUT = " …"
"""Stands at the end of a digest, and wherever words were left out of it."""

_HEAD = 560
_LINKS = 240
_ADDRESS = ("http", "www.", "github", "gitlab", "bitbucket", "huggingface")


def digest(abstract: str) -> str:
    """The beginning of an abstract, and what stands around its first address behind that.

    The beginning is what tells one paper's abstract from another's; the addresses are most often
    those of code and data. At most some 800 characters; ends with :data:`CUT` if anything is
    missing.
    """
    if len(abstract) <= _HEAD + len(CUT):
        return abstract
    head = _to_space(abstract[:_HEAD])
    rest = abstract[len(head) :].lower()
    places = [place for word in _ADDRESS if (place := rest.find(word)) >= 0]
    if not places:
        return head + CUT
    address = len(head) + min(places)
    begin = max(len(head), address - _LINKS // 2)
    around = abstract[begin : address + _LINKS]
    if begin > len(head):
        around = CUT + around[around.find(" ") :]
    whole = address + _LINKS >= len(abstract)
    return head + (around if whole else _to_space(around) + CUT)


def is_cut(abstract: str) -> bool:
    """Whether it is a digest that lacks some of its abstract."""
    return abstract.endswith(CUT) or CUT in abstract[_HEAD // 2 :]


def _to_space(text: str) -> str:
    """Without the word at the end, which may be a part of one."""
    return text.rsplit(" ", 1)[0].rstrip()
