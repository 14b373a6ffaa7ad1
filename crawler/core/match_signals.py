"""What speaks for and against a record being the paper of a seed, as levels; it weighs nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from crawler.core.authors import Authorship, Likeness, compare_authors
from crawler.core.match_date import date_signal, era_signal
from crawler.core.match_title import (
    Relation,
    TitleEvidence,
    TitleForm,
    compare_titles,
    title_form,
)
from crawler.core.match_words import STEM, bits
from crawler.core.model import ArxivRecord, Seed
from crawler.core.text import title_tokens

WHOLE = frozenset({Relation.EXACT, Relation.REORDERED, Relation.CUT})
"""Relations of titles that say the same from end to end, or as far as one of them goes."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing observed: a row of the table of weights, and words for a person."""

    name: str
    level: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Observed:
    """All that was observed of one record."""

    signals: tuple[Signal, ...]
    title: TitleEvidence
    authors: Authorship | None
    abstract: float | None
    """0 to 1: how much of the shorter abstract stands in the longer; ``None`` where unknown."""


def observe(seed: Seed, record: ArxivRecord) -> Observed:
    """Compare a seed with a record."""
    form, other = title_form(seed.title or ""), title_form(record.title)
    title = compare_titles(form, other)
    authors = compare_authors(seed.authors, seed.authors_complete, record.authors)
    abstract = _abstract_overlap(seed.abstract, record.abstract)
    signals = [
        *_title_signals(form, title),
        *_author_signals(authors),
        *_cover_signals(form, other, title, authors, record),
        *(() if _is_same_text(form, other, title) else _era_signals(seed, record)),
        *_other_signals(seed, record, abstract),
    ]
    return Observed(tuple(signals), title, authors, abstract)


def _step(value: float, steps: tuple[int, ...]) -> str:
    """The highest step that the value reaches, as ``40+``; ``0+`` below all."""
    reached = bisect_right(steps, value)
    return f"{steps[reached - 1] if reached else 0}+"


# --- title --------------------------------------------------------------------

_LIKE = (15, 25, 35, 45, 55, 65, 75, 85, 93)
_BITS = (10, 20, 30, 40, 55)  # half of a long title tells more than half of a short one


def _title_signals(form: TitleForm, title: TitleEvidence) -> Iterator[Signal]:
    if not form.key:
        return
    if title.relation in WHOLE:
        level = f"{title.relation} {_step(title.shared, (15, 25, 40))}"
        yield Signal("title", level, f"title {title.relation}")
        return
    told = "title" if title.relation is Relation.OTHER else f"title: {title.relation},"
    yield Signal(
        "title", f"like {_step(title.similarity * 100, _LIKE)}", f"{told} {title.similarity:.2f}"
    )
    yield Signal("shared", _step(title.shared, _BITS))
    if title.relation is not Relation.OTHER:
        yield Signal("part", str(title.relation))
    if title.swapped:
        yield Signal("swapped", f"{min(title.swapped, 3)}")
    differences = title.alarms.strong + title.alarms.weak
    if differences:
        level = "strong" if title.alarms.strong else "weak"
        yield Signal("alarm", level, "titles differ in " + ", ".join(differences))


# --- authors ------------------------------------------------------------------


def _author_signals(authors: Authorship | None) -> Iterator[Signal]:
    if authors is None:
        yield Signal("authors", "unknown")
    elif authors.listed == 1 and not authors.record_complete:
        yield Signal("authors", _first_level(authors), _told(authors))
    else:
        yield Signal("authors", _list_level(authors), _told(authors))


def _told(authors: Authorship) -> str:
    compared = authors.shown if authors.record_complete else min(authors.shown, authors.listed)
    return f"authors {authors.found}/{max(compared, authors.found)}"


def _first_level(authors: Authorship) -> str:
    """Of a record that shows its first author alone."""
    if not authors.found:
        return "first not found"
    if authors.first is Likeness.DIFFERENT:
        return "first found later"
    return f"first {_rarity(authors.rare)}"


def _rarity(rare: float) -> str:
    return "rare" if rare >= 0.9 else "common" if rare >= 0.5 else "initials"


def _list_level(authors: Authorship) -> str:
    if not authors.found:
        return "none of few" if min(authors.shown, authors.listed) < 2 else "none"
    whole = authors.seed_complete and authors.record_complete
    wanted = max(authors.shown, authors.listed) if whole else min(authors.shown, authors.listed)
    if authors.found < wanted:
        return f"part {_step(100 * authors.found / wanted, (34, 51, 75))}"
    return f"all {_crowd(authors, 6)}" if whole else f"shown {_crowd(authors, 3)}"


def _crowd(authors: Authorship, most: int) -> str:
    """How many authors agree; one that only may be the same counts half."""
    count = min(most, (authors.full + authors.found + 1) // 2)
    if count < 2:
        return f"1 {_rarity(authors.rare)}"
    return f"{count} in order" if authors.ordered else f"{count}"


# --- abstracts ----------------------------------------------------------------


def _cover_signals(
    form: TitleForm,
    other: TitleForm,
    title: TitleEvidence,
    authors: Authorship | None,
    record: ArxivRecord,
) -> Iterator[Signal]:
    """Words that only the seed's title has: a paper that changed its title still uses them."""
    if title.relation in WHOLE or not record.abstract or not authors or not authors.found:
        return
    only = [word for word in form.weights if word not in other.weights and bits(word) >= 5]
    # What is cut ends in a sign that would keep the rest from being read the quick way.
    text = f"{record.abstract[:3000]} {record.comment or ''}".replace("…", " ") if only else ""
    told = f" {' '.join(title_tokens(text))} "
    whole = sum(map(bits, only))
    there = sum(bits(word) for word in only if _is_told(word, told))
    yield Signal("unsaid", _step(whole - there, (5, 10, 20, 30, 45)))
    if only:
        yield Signal("cover", _step(100 * there / whole, (20, 40, 60, 80, 95)))


def _is_told(stemmed: str, told: str) -> bool:
    """A stem of full length stands for all words that begin so, a shorter one for its plural."""
    if len(stemmed) == STEM:
        return f" {stemmed}" in told
    return f" {stemmed} " in told or f" {stemmed}s " in told


_SHINGLE = 3
_FEWEST_SHINGLES = 20


def _abstract_overlap(one: str | None, other: str | None) -> float | None:
    """The share of the shorter abstract's word triples that the longer one has."""
    if not one or not other:
        return None
    few, many = sorted((_shingles(one), _shingles(other)), key=len)
    return len(few & many) / len(few) if len(few) >= _FEWEST_SHINGLES else None


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = title_tokens(text[:6000])
    return set(zip(*(words[start:] for start in range(_SHINGLE)), strict=False))


# --- the rest -----------------------------------------------------------------


_SLIP = 94.0


def _is_same_text(form: TitleForm, other: TitleForm, title: TitleEvidence) -> bool:
    """But for slips of the pen."""
    return title.relation in WHOLE or ratio(form.key, other.key, score_cutoff=_SLIP) > 0


def _era_signals(seed: Seed, record: ArxivRecord) -> Iterator[Signal]:
    """Not of a record that the entry names: it is on arXiv, however few others are."""
    when = era_signal(record)
    if when and seed.arxiv_id != record.arxiv_id:
        yield Signal("era", *when)


def _other_signals(seed: Seed, record: ArxivRecord, abstract: float | None) -> Iterator[Signal]:
    if seed.arxiv_id == record.arxiv_id:
        yield Signal("id", "given", "id given")
    if abstract is not None:
        level = _step(100 * abstract, (5, 20, 50, 80))
        yield Signal("abstract", level, f"abstract {abstract:.2f}")
    when = date_signal(seed, record)
    if when:
        yield Signal("date", *when)
    if seed.category and record.categories:
        fits = seed.category in record.categories
        yield Signal("category", "fits" if fits else "other", "" if fits else "category differs")
    if seed.doi and record.doi:
        same = seed.doi.lower() == record.doi.lower()
        yield Signal("doi", "same" if same else "other", "doi equal" if same else "doi differs")
