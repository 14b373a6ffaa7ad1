"""Tells which arXiv paper an entry is, where its code lives, and whether that code is there.

>>> from crawler import parse_seeds
>>> parse_seeds("CLMay 24, 2018\\nA Title of One PaperAda Lovelace, Alan Turing\\n")[0].authors
('Ada Lovelace', 'Alan Turing')
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crawler.api import check_repository, parse_seeds, resolve
    from crawler.store import Store

__version__ = "0.1.0"
__all__ = ["Store", "check_repository", "parse_seeds", "resolve"]


_HOMES = {
    "Store": "crawler.store",
    "check_repository": "crawler.api",
    "parse_seeds": "crawler.api",
    "resolve": "crawler.api",
}


def __getattr__(name: str) -> object:
    """Import a part when it is first used, so that the command line starts quickly."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
