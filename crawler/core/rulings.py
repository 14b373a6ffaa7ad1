"""Reads what a person decides: ``SUBJECT CHOICE``, from the command line or from a file.

It must not say what a decision is good for: that is for :mod:`crawler.core.decisions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crawler.core.ids import arxiv_id, github, repo_id
from crawler.core.model import ArxivId, RepoId
from crawler.core.text import title_key
from crawler.errors import UserError

_ENTRY = re.compile(r"(?:seed:)?([0-9a-f]{12})")
_COMMENT = re.compile(r"(?:^|\s)#(?:\s.*|$)")
_TITLE = "title:"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's word on an entry or on a paper."""

    subject: str
    """An entry's identifier (``56bef2423c46``), its title's key (``title:…``: every entry of that
    title), or, where the choice is about code, a paper (``2211.10950``) or an entry without one
    (``seed:56bef2423c46``)."""
    choice: str | None
    """An arXiv identifier, or a repository's address; ``None``: none of all there are."""


def ruling(subject: str, choice: str) -> Ruling:
    """What ``subject`` and ``choice`` say.

    Raises UserError, with one line, where the subject is no identifier or title, or the choice
    none that it can have: an entry is a paper, and a paper has a repository.
    """
    entry, paper = _ENTRY.fullmatch(subject), arxiv_id(subject)
    chosen = None if choice == "none" else arxiv_id(choice) or _repository(choice)
    about_code = isinstance(chosen, RepoId) or paper is not None
    is_mixed = paper is not None and isinstance(chosen, ArxivId)
    if is_mixed or (chosen is None and choice != "none"):
        what = "a repository" if about_code else "an arXiv identifier"
        raise UserError(f"{choice} is neither {what} nor `none`")
    said = chosen.url if isinstance(chosen, RepoId) else str(chosen) if chosen else None
    if paper:
        return Ruling(str(paper), said)
    if entry:
        return Ruling(f"seed:{entry[1]}" if about_code else entry[1], said)
    return Ruling(_titled(subject, about_code=about_code), said)


def _titled(subject: str, *, about_code: bool) -> str:
    if not title_key(subject):
        raise UserError(f"{subject} is no entry, no arXiv identifier and no title")
    if about_code:
        raise UserError(f"a repository is a paper's: {subject} is no arXiv identifier")
    return title_subject(subject)


def title_subject(title: str) -> str:
    """How a decision names all entries of a title."""
    return f"{_TITLE}{title_key(title)}"


def _repository(text: str) -> RepoId | None:
    owner, slash, name = text.partition("/")
    return repo_id(text) or (github(owner, name) if slash and "/" not in name else None)


def read_rulings(lines: Iterable[str], name: str) -> Iterator[Ruling]:
    """The rulings of a decision file: one a line, the choice last; ``#`` begins a comment.

    Raises UserError with one line that names the file and the line at fault: one that says
    nothing, or that says otherwise than a line above.
    """
    said: dict[str, tuple[int, str | None]] = {}
    for number, line in enumerate(lines, start=1):
        text = _COMMENT.sub("", line.lstrip("\ufeff")).strip()
        if text:
            try:
                one = ruling(*_words(text))
            except UserError as error:
                raise UserError(f"{name}:{number}: {error}") from error
            before, choice = said.setdefault(one.subject, (number, one.choice))
            if choice != one.choice:
                raise UserError(f"{name}:{number}: line {before} decides otherwise")
            if before == number:
                yield one


def _words(text: str) -> tuple[str, str]:
    """``A Title of Words 2101.00001``: the last word is the choice; quotes go."""
    subject, _, choice = text.replace("\t", " ").rpartition(" ")
    bare = subject.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'":
        bare = bare[1:-1].strip()
    if not bare:
        raise UserError(f"{choice} alone decides nothing: SUBJECT CHOICE is wanted")
    return bare, choice
