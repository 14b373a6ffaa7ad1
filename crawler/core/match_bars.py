"""Reasons to accept a record under no score: differences that a sum of weights would outvote."""

from __future__ import annotations

from crawler.core.authors import Authorship
from crawler.core.match_signals import WHOLE, Observed
from crawler.core.match_title import Relation, TitleEvidence, title_form
from crawler.core.model import Seed

_TELLING = 25.0  # bits; titles below it were given to several papers
_CLOSE = 0.75  # from here one more number, or a "not", is likelier another paper than a new wording
_LIKE_ENOUGH = 0.35
_OF_A_KIND = frozenset(
    """survey review overview tutorial proceedings thesis dissertation preface foreword editorial
    frontmatter committee chair chairs""".split()
)


def bar(seed: Seed, seen: Observed, *, one_name_is_enough: bool) -> str | None:
    """Why the record must not be accepted, or ``None``. It may still be offered as a candidate.

    ``one_name_is_enough`` says that so much speaks for the record that a single author in common
    confirms a title that differs.
    """
    levels = {signal.name: signal.level for signal in seen.signals}
    if _is_sisterly(seen.title):
        return "sister papers differ so"
    if _same_text(seen):
        return None
    if levels.get("id") == "given" or levels.get("doi") == "same":
        known = "id" if levels.get("id") == "given" else "doi"
        fits = seen.title.similarity >= _LIKE_ENOUGH or not seed.title
        return None if fits else f"title too unlike that of the given {known}"
    if seen.authors is None:
        return _bar_without_authors(seed, seen, levels)
    return _bar_with_authors(seen, seen.authors, one_name_is_enough)


def _is_sisterly(title: TitleEvidence) -> bool:
    """A difference that makes another paper likelier than a new wording."""
    weak = title.alarms.weak
    if title.relation is not Relation.OTHER:
        weak = tuple(mark for mark in weak if mark.startswith("number ") or mark == "plus")
    return bool(title.alarms.strong) or (bool(weak) and title.similarity >= _CLOSE)


def _same_text(seen: Observed) -> bool:
    """The abstract is the paper's own, and nothing in the authors is against it."""
    fits = seen.authors is None or seen.authors.found > 0
    return seen.abstract is not None and seen.abstract >= 0.5 and fits


def _bar_without_authors(seed: Seed, seen: Observed, levels: dict[str, str]) -> str | None:
    if seen.title.relation not in WHOLE:
        return "no author to confirm a title that differs"
    needed = _TELLING if seen.title.relation is Relation.EXACT else 40.0
    if seen.title.shared < needed:
        return "title too general to stand alone"
    if not _OF_A_KIND.isdisjoint(title_form(seed.title or "").tokens):
        return "title of a common kind, and no author to confirm it"
    if levels.get("date", "") in _FAR_YEARS:
        return "year far off, and no author to confirm the title"
    return None


_FAR_YEARS = frozenset(f"years {years:+d}" for years in (-6, -5, -4, -3, 4, 5, 6)) | {"days more"}


def _bar_with_authors(seen: Observed, authors: Authorship, one_name_is_enough: bool) -> str | None:
    title = seen.title
    if not authors.found:
        return "no author in common"
    if title.relation in WHOLE:
        return None
    if title.similarity < _LIKE_ENOUGH and title.relation is Relation.OTHER and authors.found < 5:
        return "titles have too little in common"
    if title.continues:
        return "one title goes on where the other ends"
    if authors.found < 2 and title.relation is Relation.OTHER and not one_name_is_enough:
        return "one author is too little to confirm a title that differs"
    return None
