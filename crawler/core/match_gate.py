"""Which records are worth comparing with a seed in full; it must not drop one that might be it."""

from __future__ import annotations

from collections.abc import Iterable

from crawler.core.match_title import TitleForm, title_form
from crawler.core.match_words import stem
from crawler.core.model import ArxivRecord, Seed
from crawler.core.text import name_words, title_key, title_tokens

_SOME_WORDS = 0.3  # of the seed's title, in bits: below it the titles say nothing for the record
_MOST_WORDS = 0.5  # the same, where no author can speak for the record
_SOME_NAMES = 0.5  # of the shorter list of names: from it the authors speak, whatever the title


def worth_a_look(seed: Seed, records: Iterable[ArxivRecord]) -> list[ArxivRecord]:
    """Leave out, cheaply, what no weight could bring near acceptance; the order stays."""
    form = title_form(seed.title or "")
    names = name_words(seed.authors)
    return [
        record
        for record in records
        if record.arxiv_id == seed.arxiv_id
        or title_key(record.title) == form.key
        or _has_doi(seed, record)
        or _has_something(form, names, record)
    ]


def _has_doi(seed: Seed, record: ArxivRecord) -> bool:
    return bool(seed.doi and record.doi) and str(seed.doi).lower() == str(record.doi).lower()


def _has_something(form: TitleForm, names: set[str], record: ArxivRecord) -> bool:
    if not names or not record.authors:
        return _shares_words(form, record.title, _MOST_WORDS)
    listed = name_words(record.authors)
    shared = len(names & listed)
    if shared < _SOME_NAMES * min(len(names), len(listed)):
        return shared > 0 and _shares_words(form, record.title, _SOME_WORDS)
    return True


def _shares_words(form: TitleForm, title: str, least: float) -> bool:
    shared = form.weights.keys() & set(map(stem, title_tokens(title)))
    return bool(shared) and sum(map(form.weights.__getitem__, shared)) >= least * form.total
