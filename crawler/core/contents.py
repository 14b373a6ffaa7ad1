"""What a repository's root listing amounts to: code, placeholder or nothing; it must not fetch.

The question is whether the repository holds source code. A project page (``index.html`` and
``static/``), data alone and weights alone are no source code: they are placeholders, and the
evidence says which. A submodule is code: its authors have mounted another repository here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from crawler.core.filekinds import Kind, kind_of
from crawler.core.model import Entry


class Contents(StrEnum):
    """What a repository holds."""

    CODE = "code"
    """Source code."""
    PLACEHOLDER = "placeholder"
    """A README, licence, images, a project page, data or weights, and no source code."""
    EMPTY = "empty"
    """No commit."""
    UNDECIDED = "undecided"
    """The listing is not known, or code cannot be ruled out by the names in it."""


Judgement = tuple[Contents, tuple[str, ...]]
"""The verdict, and what it rests on, for a person."""
Inside = Mapping[str, Sequence[Entry]]
"""What is known of folders one level down, by the folder's name: complete listings only."""

_PAGES = frozenset({"index.html", "index.htm", "_config.yml", "cname", ".nojekyll"})
_OF_PAGES = frozenset({"gemfile", "gemfile.lock", "makefile"})
"""Manifests that the generators of web pages need too."""
_SHOWN = 5
"""Names that a piece of evidence gives."""


def judge_contents(
    entries: Sequence[Entry] | None, *, is_empty: bool | None, inside: Inside | None = None
) -> Judgement:
    """Judge a complete root listing; ``None`` is one that is not known.

    ``is_empty`` is the host's word that there is no commit; files that are shown outweigh it.
    ``inside`` may add the listings of folders that :func:`worth_a_look` has named.
    """
    if not entries:
        if is_empty:
            return Contents.EMPTY, ("no commit",)
        if entries is None:
            return Contents.UNDECIDED, ("the files are not known",)
        return Contents.PLACEHOLDER, ("no file",)
    kinds = _by_kind(entries, inside or {})
    return _code(kinds) or _undecided(kinds) or _placeholder(kinds)


def worth_a_look(entries: Sequence[Entry] | None) -> tuple[str, ...]:
    """The folders whose listing could settle an undecided root; none where it is settled."""
    if not entries or judge_contents(entries, is_empty=None)[0] is not Contents.UNDECIDED:
        return ()
    likely_first = (Kind.FOLDER, Kind.DATA_FOLDER)
    return tuple(entry.name for kind in likely_first for entry in entries if kind_of(entry) is kind)


_Kinds = dict[Kind, list[str]]


def _by_kind(entries: Sequence[Entry], inside: Inside) -> _Kinds:
    """Names by what they are, a folder that was looked into by what it holds."""
    kinds: _Kinds = {kind: [] for kind in Kind}
    for entry in entries:
        slash = "/" if entry.is_dir or entry.is_submodule else ""
        kinds[_kind(entry, inside)].append(f"{entry.name}{slash}")
    return kinds


def _kind(entry: Entry, inside: Inside) -> Kind:
    held = judge_contents(inside.get(entry.name) if entry.is_dir else None, is_empty=None)[0]
    if held is Contents.CODE:
        return Kind.CODE_FOLDER
    return Kind.TEXT_FOLDER if held is Contents.PLACEHOLDER else kind_of(entry)


def _code(kinds: _Kinds) -> Judgement | None:
    """Source files prove code; so do folders for it, alone or where a manifest calls for them."""
    sources, manifests = kinds[Kind.SOURCE], kinds[Kind.MANIFEST]
    if _is_page(kinds):
        manifests = [name for name in manifests if name.lower() not in _OF_PAGES]
    if manifests or not _is_page(kinds):
        sources = sources + kinds[Kind.SCRIPT]
    plural = "s" if len(sources) > 1 else ""
    alone = not sources and not kinds[Kind.CODE_FOLDER]
    evidence = (
        _listed(f"{len(sources)} source file{plural}:", sources),
        _listed("folders for code:", kinds[Kind.CODE_FOLDER]),
        _listed(f"folders beside {manifests[0]}:", kinds[Kind.FOLDER]) if manifests else "",
        _listed("submodules only:" if alone else "submodules:", kinds[Kind.SUBMODULE]),
    )
    told = tuple(piece for piece in evidence if piece)
    return (Contents.CODE, told) if told else None


def _undecided(kinds: _Kinds) -> Judgement | None:
    evidence = (
        _listed("folders that may hold code:", _of(kinds, Kind.FOLDER, Kind.DATA_FOLDER)),
        _listed("files that may hold code:", kinds[Kind.OPAQUE]),
    )
    told = tuple(piece for piece in evidence if piece)
    return (Contents.UNDECIDED, told) if told else None


def _placeholder(kinds: _Kinds) -> Judgement:
    """Nothing that could be source code; what there is, the telling things first."""
    if _is_page(kinds):
        parts = (Kind.PAGE, Kind.PAGE_FOLDER, Kind.SCRIPT, Kind.TEXT_FOLDER)
        names = dict.fromkeys([*_page_marks(kinds), *_of(kinds, *parts)])
        return Contents.PLACEHOLDER, (_listed("a web page only:", [*names]),)
    evidence = (
        _listed("data only:", kinds[Kind.DATA]),
        _listed("weights only:", kinds[Kind.WEIGHTS]),
    )
    told = tuple(piece for piece in evidence if piece)
    return Contents.PLACEHOLDER, told or (_listed("only", _of(kinds, *Kind)),)


def _is_page(kinds: _Kinds) -> bool:
    """Whether the root is that of a web site."""
    return bool(_page_marks(kinds))


def _page_marks(kinds: _Kinds) -> list[str]:
    return [name for name in _of(kinds, Kind.PAGE, Kind.TEXT) if name.lower() in _PAGES]


def _of(kinds: _Kinds, *wanted: Kind) -> list[str]:
    return [name for kind in wanted for name in kinds[kind]]


def _listed(label: str, names: Sequence[str]) -> str:
    """``label first, second, …``; empty where there is no name."""
    if not names:
        return ""
    more = ", …" if len(names) > _SHOWN else ""
    return f"{label} {', '.join(names[:_SHOWN])}{more}"
