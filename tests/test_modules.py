"""What every module says by its values alone: what is left out, the words of its enumerations.

Each is tried under the module's name, by which mutation testing finds it.
"""

from __future__ import annotations

import importlib
import inspect
import logging
import math
import typing
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from types import ModuleType

import pytest

from crawler.core.code_signals import Signal

PACKAGES = ("core", "net", "sources", "store")
MODULES = sorted(
    ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    for package in PACKAGES
    for path in Path("crawler", package).rglob("*.py")
)

T = typing.TypeVar("T")
SAID: dict[str, dict[str, object]] = {
    "HostState": {"asked": -math.inf, "told": -math.inf},
    "NetworkPolicy": {
        "default_pace": 3.0,
        "connect_timeout": 10.0,
        "read_timeout": 30.0,
        "deadline": 120.0,
        "attempts": 4,
        "patience": 180.0,
        "turn_timeout": 900.0,
        "fault_wait": 2.0,
        "throttle_wait": 8.0,
        "longest_wait": 120.0,
        "max_bytes": 20_000_000,
        "max_bytes_anywhere": 2_000_000,
        "failures_to_rest": 5,
        "rest": 120.0,
        "longest_rest": 3600.0,
    },
    "RefreshPolicy": {
        "promised": 1.0,
        "promised_longest": 30.0,
        "fresh": 1.0,
        "fresh_until": 14.0,
        "recent": 7.0,
        "recent_until": 90.0,
        "settled": 30.0,
        "available": 30.0,
        "suspected": (1.0, 3.0, 7.0),
        "unmatched": 1.0,
        "unmatched_longest": 90.0,
        "searched": 180.0,
        "growth": 0.1,
        "retry_hours": 1.0,
    },
    "GonePolicy": {"looks": 3, "days": 7.0},
    "Request": {"accept": "*/*", "waits": True},
    # an entry stands in its list, and a way leads on, where nothing else is said
    "crawler.core.identity.Held": {"present": True},
    "EntryOf": {"present": True},
    "Journey": {"trusted": True},
    "_Host": {"accept": "application/json"},
    "_Broken": {"reason": "a row is broken, or does not end"},
}
"""By class: what is meant where a field is left out, and is not nothing."""

OTHERWISE = {
    "Place": {"RECORD": "paper record", "ARCHIVE": "archived table", "COPY": "archived copy"},
    "NoPaper": {"NOT_AN_ID": "not an identifier"},
    "NoFullText": {"NOT_CONVERTED": "no HTML", "NO_PAPER": "no such paper"},
    "Column": {"MAYBE_TITLE": "perhaps title"},
    "crawler.core.match_title.Relation": {
        "REORDERED": "same words",
        "CUT": "cut off",
        "HEAD": "same head",
        "TAIL": "same tail",
    },
    "crawler.core.seeds.detect.Kind": {
        "LISTING": "pasted listing",
        "JSON": "JSON",
        "JSON_LINES": "JSON Lines",
        "TABLE": "CSV or TSV",
        "MARKUP": "Markdown, BibTeX or RIS",
        "PLAIN": "plain text",
        "PAGE": "HTML or XML",
    },
}
"""By enumeration: the words that are not the names of their members."""


def _classes(module: ModuleType) -> list[type]:
    return [
        one
        for one in vars(module).values()
        if inspect.isclass(one) and one.__module__ == module.__name__
    ]


def _of(kind: type, table: dict[str, dict[str, T]]) -> dict[str, T]:
    return table.get(f"{kind.__module__}.{kind.__name__}") or table.get(kind.__name__, {})


def _left_out(field: Field[object]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _is_nothing(value: object, kind: object) -> bool:
    """``None`` where the field may be that, else what is empty, false or 0 of the field's kind."""
    if type(None) in typing.get_args(kind):
        return value is None
    expected = typing.get_origin(kind) or kind
    if is_dataclass(value):
        return isinstance(expected, type) and value == expected()
    return not value and isinstance(expected, type) and isinstance(value, expected)


@pytest.mark.parametrize("name", MODULES)
def test_what_is_left_out_is_nothing_unless_it_is_said_here(name: str) -> None:
    module = importlib.import_module(name)
    for kind in filter(is_dataclass, _classes(module)):
        hints = typing.get_type_hints(kind)
        told = {
            field.name: _left_out(field)
            for field in fields(kind)
            if field.default is not MISSING or field.default_factory is not MISSING
        }
        meant = {key: value for key, value in told.items() if not _is_nothing(value, hints[key])}
        assert meant == _of(kind, SAID), kind.__name__


@pytest.mark.parametrize("name", MODULES)
def test_a_word_that_is_kept_or_told_is_the_name_of_its_member(name: str) -> None:
    """A database holds them, and people filter by them."""
    module = importlib.import_module(name)
    for kind in _classes(module):
        if issubclass(kind, StrEnum) and kind is not Signal:
            spelled = {one.name: one.value for one in kind}
            others = {
                key: word
                for key, word in spelled.items()
                if word not in (key.lower(), key.lower().replace("_", " "))
            }
            assert others == _of(kind, OTHERWISE), kind.__name__


@pytest.mark.parametrize("name", MODULES)
def test_the_log_of_a_module_is_its_package_s(name: str) -> None:
    """``--verbose`` and a configured logger choose by these names."""
    module = importlib.import_module(name)
    for value in vars(module).values():
        if isinstance(value, logging.Logger):
            assert value.name == ".".join(name.split(".")[:2])


@pytest.mark.parametrize("name", ["crawler.core.code_signals"])
def test_a_signal_is_told_in_words_that_go_into_a_sentence(name: str) -> None:
    for signal in importlib.import_module(name).Signal:
        first, *words = str(signal).split()
        assert first in {"it", "its", "the", "nothing"}
        assert all(word.islower() or word in {"README", "arXiv"} for word in words), signal
        assert not {"readme", "arxiv"} & set(words)
