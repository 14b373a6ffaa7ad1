"""Reads entries that begin with what identifies them: an arXiv identifier, DOI or address."""

from __future__ import annotations

import re

from crawler.core.model import Rejected, Seed
from crawler.core.seeds.bare import Named, named_in
from crawler.core.seeds.fields import Draft, settle

_BEFORE = re.compile(
    r"[\s\[(<\"'`]*(?:(?:arxiv|doi|id|url|paper|link|pdf)\s?[:=]\s?)?[<\"'`]?", re.IGNORECASE
)
_BETWEEN = re.compile(r"[\s,;|/&\])>\"'`.]*(?:and\s)?[\s,;|&\[(<\"'`]*")


def read_identified(text: str, source: str, line: int) -> list[Seed | Rejected] | None:
    """The papers named at the beginning of ``text``; ``None`` where it begins otherwise.

    Where identifiers are all that is there, each is an entry of its own. Words behind the first
    are a note; of addresses in it, the entry keeps those that are no papers.
    """
    found = named_in(text, alone=True)
    if (
        not found
        or found[0].start > _past(_BEFORE, text, 0)
        or not (found[0].arxiv or found[0].doi)
    ):
        return None
    if _are_papers_only(text, found):
        return [settle(Draft(names=[_said(text, one)]), source, line, text) for one in found]
    names, links = _said(text, found[0]), text[found[0].end :]
    return [settle(Draft(names=[names], links=[links]), source, line, text)]


def _said(text: str, one: Named) -> str:
    return text[one.start : one.end]


def _are_papers_only(text: str, found: list[Named]) -> bool:
    """Whether all that is named is papers, and nothing stands between them but signs."""
    at = found[0].start
    for one in found:
        if not (one.arxiv or one.doi) or _past(_BETWEEN, text, at) < one.start:
            return False
        at = one.end
    return _past(_BETWEEN, text, at) == len(text)


def _past(signs: re.Pattern[str], text: str, at: int) -> int:
    """Where ``signs``, which may be none, end behind ``at``."""
    return next(signs.finditer(text, at)).end()
