"""What arXiv's search finds for a parsed query, in a world; it must not read requests.

Only the latest version of a paper is found. Which fields a term searches, and how, follows
arXiv's search service; scores are approximate.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from functools import cached_property

from crawler.twin.arxiv_grammar import Chain, Expression, Field, Not, Operator, Term
from crawler.twin.arxiv_index import APART, FieldIndex, Scores
from crawler.twin.arxiv_words import english, folded, simple
from crawler.twin.world import Stated, World, state

_TEX = re.compile(r"\$([^$]+)\$")


class SearchError(Exception):
    """The search fails on the query; the service answers 500."""


class Search:
    """Searches one world; each field is indexed when it is first asked for."""

    def __init__(self, world: World) -> None:
        papers = sorted(world.papers, key=lambda paper: paper.arxiv_id)
        latest = (state(paper) for paper in papers if not paper.deleted)
        self.papers: tuple[Stated, ...] = tuple(paper for paper in latest if paper)
        self._fields: dict[Field, Callable[[Term], Scores]] = {
            Field.TITLE: self._title,
            Field.ABSTRACT: self._abstract,
            Field.AUTHOR: self._author,
            Field.COMMENT: lambda term: self._words(self._comments, term),
            Field.JOURNAL_REFERENCE: lambda term: self._words(self._journals, term),
            Field.REPORT_NUMBER: lambda term: self._words(self._reports, term),
            Field.SUBJECT_CATEGORY: self._category,
            Field.IDENTIFIER: self._identifier,
            Field.DOI: self._doi,
            Field.SUBMITTED_DATE: self._date,
            Field.ALL: self._all,
        }

    def find(self, expression: Expression) -> Scores:
        """The numbers of the matching papers in :attr:`papers`, and their scores.

        Raises :class:`SearchError` for a leading wildcard and for an unreadable date.
        """
        if isinstance(expression, Term):
            return self._fields[expression.field](expression) if expression.value else self._any
        if isinstance(expression, Not):
            return self._without(self._any, self.find(expression.operand))
        return self._chain(expression)

    def _chain(self, chain: Chain) -> Scores:
        found = self.find(chain.operands[-1])
        pairs = zip(chain.operands[:-1], chain.operators, strict=True)
        for operand, operator in reversed(list(pairs)):
            left = self.find(operand)
            if operator is Operator.OR:
                found = _union(left, found)
            elif operator is Operator.AND:
                found = {key: left[key] + found[key] for key in left.keys() & found.keys()}
            else:
                found = self._without(left, found)
        return found

    @property
    def _any(self) -> Scores:
        return dict.fromkeys(range(len(self.papers)), 1.0)

    @staticmethod
    def _without(left: Scores, right: Scores) -> Scores:
        return {key: score for key, score in left.items() if key not in right}

    # --- fields ---------------------------------------------------------------

    def _title(self, term: Term) -> Scores:
        tex = self._tex(term, lambda paper: paper.title)
        if tex is not None:
            return tex
        return self._twice(self._titles_english, lambda: self._titles, term)

    def _abstract(self, term: Term) -> Scores:
        tex = self._tex(term, lambda paper: paper.abstract)
        if tex is not None:
            return tex
        return self._twice(self._abstracts_english, lambda: self._abstracts, term)

    def _twice(self, stems: FieldIndex, words: Callable[[], FieldIndex], term: Term) -> Scores:
        """Stems always; the words as they stand too, but for phrases only."""
        found = self._words(stems, term)
        return _best(found, self._words(words(), term)) if term.is_quoted else found

    def _tex(self, term: Term, text: Callable[[Stated], str]) -> Scores | None:
        """A value that begins with ``$…$`` is looked for among formulas only."""
        if not _TEX.match(term.value):
            return None
        wanted = set(_TEX.findall(term.value))
        hits = (i for i, paper in enumerate(self.papers) if wanted & set(_TEX.findall(text(paper))))
        return dict.fromkeys(hits, 1.0)

    def _words(self, index: FieldIndex, term: Term) -> Scores:
        if term.is_quoted:
            return index.phrase(term.value)
        if term.value == "*":
            return self._any
        if term.value.startswith(("*", "?")):
            raise SearchError
        if "*" in term.value or "?" in term.value:
            return index.wildcard(term.value.lower())
        return index.every(term.value)

    def _author(self, term: Term) -> Scores:
        """All words in one author's name; in this order where they are quoted."""
        surname, comma, given = term.value.strip('"').partition(",")
        name = f"{given} {surname}" if comma else surname
        candidates = self._words(self._authors, Term(Field.AUTHOR, term.value.replace(",", " ")))
        if term.is_quoted:
            return _best(self._authors.phrase(name), candidates)
        wanted = {word for _, word in folded(name)}
        return {
            number: score
            for number, score in candidates.items()
            if "*" in name or any(wanted <= names for names in self._names[number])
        }

    def _category(self, term: Term) -> Scores:
        wanted = term.value.strip('"')
        hits = (
            number
            for number, paper in enumerate(self.papers)
            if any(fnmatchcase(name, wanted) for name in paper.paper.categories)
        )
        return dict.fromkeys(hits, 1.0)

    def _identifier(self, term: Term) -> Scores:
        wanted = term.value.strip('"')
        number = self._numbers.get(wanted)
        return {} if number is None else {number: 1.0}

    def _doi(self, term: Term) -> Scores:
        wanted = term.value.strip('"').lower()
        hits = (
            number
            for number, paper in enumerate(self.papers)
            if wanted in (paper.paper.doi or "").lower().split()
        )
        return dict.fromkeys(hits, 1.0)

    def _date(self, term: Term) -> Scores:
        first, _, last = term.value.strip('"').partition("TO")
        try:
            start, end = _minute(first), _minute(last)
        except ValueError:
            raise SearchError from None
        hits = (
            number
            for number, paper in enumerate(self.papers)
            if start <= paper.paper.versions[0].at <= end
        )
        return dict.fromkeys(hits, 1.0)

    def _all(self, term: Term) -> Scores:
        if _TEX.match(term.value):
            return _union(self._title(term), self._abstract(term))
        found = self._words(self._everything, term)
        for each in (self._title, self._abstract, self._author, self._identifier, self._doi):
            found = _best(found, each(term))
        return found

    # --- indexes --------------------------------------------------------------

    @cached_property
    def _titles(self) -> FieldIndex:
        return FieldIndex([paper.title for paper in self.papers], simple)

    @cached_property
    def _titles_english(self) -> FieldIndex:
        return FieldIndex([paper.title for paper in self.papers], english)

    @cached_property
    def _abstracts(self) -> FieldIndex:
        return FieldIndex([paper.abstract for paper in self.papers], simple)

    @cached_property
    def _abstracts_english(self) -> FieldIndex:
        return FieldIndex([paper.abstract for paper in self.papers], english)

    @cached_property
    def _comments(self) -> FieldIndex:
        return FieldIndex([paper.comment or "" for paper in self.papers], simple)

    @cached_property
    def _journals(self) -> FieldIndex:
        return FieldIndex([paper.paper.journal_ref or "" for paper in self.papers], simple)

    @cached_property
    def _reports(self) -> FieldIndex:
        return FieldIndex([paper.paper.report_no or "" for paper in self.papers], simple)

    @cached_property
    def _authors(self) -> FieldIndex:
        return FieldIndex([APART.join(paper.paper.authors) for paper in self.papers], folded)

    @cached_property
    def _names(self) -> list[list[set[str]]]:
        return [
            [{word for _, word in folded(name)} for name in paper.paper.authors]
            for paper in self.papers
        ]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        plain = {paper.paper.arxiv_id: i for i, paper in enumerate(self.papers)}
        return plain | {f"{p.paper.arxiv_id}v{p.number}": i for i, p in enumerate(self.papers)}

    @cached_property
    def _everything(self) -> FieldIndex:
        return FieldIndex([APART.join(_texts(paper)) for paper in self.papers], simple)


def _texts(stated: Stated) -> list[str]:
    paper = stated.paper
    optional = (stated.comment, paper.journal_ref, paper.report_no)
    known = [text for text in optional if text]
    return [stated.title, stated.abstract, *paper.authors, *paper.categories, *known]


def _minute(text: str) -> datetime:
    return datetime.strptime(text.strip(), "%Y%m%d%H%M").replace(tzinfo=UTC)


def _union(left: Scores, right: Scores) -> Scores:
    """Either; a paper found twice scores for both."""
    both = dict(left)
    for number, score in right.items():
        both[number] = both.get(number, 0.0) + score
    return both


def _best(left: Scores, right: Scores) -> Scores:
    """Either; a paper found twice scores for the better of the two."""
    both = dict(left)
    for number, score in right.items():
        both[number] = max(both.get(number, 0.0), score)
    return both
