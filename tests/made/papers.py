"""Real papers to make lists of, and a list as text with the seeds that it amounts to."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Seed
from tools.make_lexicon import is_kept_for_tests
from tools.pairs import rows_of

TODAY = date(2026, 9, 30)
SOURCE = "made"
_MARKUP = set("\\{}$^_~|<>`*#\x7f")
_SUFFIXES = frozenset("Jr. Jr Sr. Sr II III IV".split())
_BODY = re.compile(r"collaboration|team|group|consortium|\bthe\b|[0-9]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paper:
    """What a record says, and a repository that is made up for one paper in three."""

    arxiv_id: str
    title: str
    authors: tuple[str, ...]
    date: PartialDate
    abstract: str
    category: str
    doi: str | None
    repository: str | None

    @property
    def year(self) -> int:
        """Of the first version."""
        return self.date.year

    @property
    def abs_url(self) -> str:
        """The address of its page."""
        return f"https://arxiv.org/abs/{self.arxiv_id}"


def load(path: Path, count: int, chance: random.Random, *, markup: bool = False) -> list[Paper]:
    """So many papers with whole author lists, of all categories, drawn by chance.

    They are of those that the lexicon of names was not made from. Without ``markup``, those whose
    title holds signs that Markdown and TeX read as theirs are left out: what a person makes of
    ``$L^2$`` in a list of references is not one text.
    """
    rows = [row for row in rows_of(path) if row.get("authors")]
    chance.shuffle(rows)
    papers: list[Paper] = []
    for row in rows:
        if len(papers) == count:
            break
        title = " ".join(row["title"].split())
        if not is_kept_for_tests(title):
            continue
        if markup or not _MARKUP & set(title + "".join(row["authors"])):
            papers.append(_paper(row, title, chance))
    return papers


def _paper(row: dict[str, object], title: str, chance: random.Random) -> Paper:
    authors = row["authors"]
    categories = row.get("categories")
    known = row.get("doi")
    number = chance.randrange(10**6)
    return Paper(
        arxiv_id=str(row["arxiv_id"]),
        title=title,
        authors=tuple(" ".join(name.split()) for name in authors)
        if isinstance(authors, list)
        else (),
        date=PartialDate(*map(int, str(row["date"]).split("-"))),
        abstract=" ".join(str(row.get("abstract") or "").split()),
        category=str(categories[0]) if isinstance(categories, list) and categories else "cs.LG",
        doi=f"10.{1000 + number % 9000}/made.{number}".lower() if known else None,
        repository=f"https://github.com/lab-{number % 977}/code.{number}"
        if number % 3 == 0
        else None,
    )


# --- names ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts, as a bibliography program holds it."""

    given: str
    family: str
    """With its particles."""
    suffix: str = ""

    @property
    def initials(self) -> str:
        """``J.-P. A.``"""
        words = re.split(r"( |-)", self.given)
        return "".join(word if word in (" ", "-") else f"{word[:1]}." for word in words if word)

    @property
    def letters(self) -> str:
        """``JPA``, as Vancouver has it."""
        return "".join(word[:1] for word in re.split(r"[ .-]+", self.given) if word)

    def shown(self, given: str) -> str:
        """``Given Family Suffix``."""
        return " ".join(part for part in (given, self.family, self.suffix) if part)


def parted(name: str) -> Name:
    """The parts of a name; bodies and names of one word are all family."""
    words = name.split()
    suffix = words.pop() if len(words) > 2 and words[-1] in _SUFFIXES else ""
    if len(words) < 2 or _BODY.search(name):
        return Name("", name)
    at = len(words) - 1
    while at > 1 and words[at - 1].islower() and words[at - 1].isalpha():
        at -= 1
    return Name(" ".join(words[:at]), " ".join(words[at:]), suffix)


# --- lists ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it is written, and what it says; ``seed.line`` counts from its own 1."""

    text: str
    seed: Seed


@dataclass(frozen=True, slots=True)
class Style:
    """One manner of writing a list."""

    kind: str
    name: str
    write: Callable[[Paper, int, random.Random], Entry]
    """The entry of a paper, its number in the list, and chance."""
    head: str = ""
    between: str = "\n"
    tail: str = "\n"


def listed(style: Style, papers: Sequence[Paper], chance: random.Random) -> tuple[str, list[Seed]]:
    """The papers as a list of that style, and its seeds in order, each on its line."""
    parts, seeds = [style.head], []
    line = 1 + style.head.count("\n")
    for number, paper in enumerate(papers, 1):
        entry = style.write(paper, number, chance)
        seeds.append(replace(entry.seed, line=line + entry.seed.line - 1))
        text = entry.text + (style.between if number < len(papers) else style.tail)
        line += text.count("\n")
        parts.append(text)
    return "".join(parts), seeds


def said(
    paper: Paper,
    authors: Sequence[str],
    when: PartialDate | None = None,
    *,
    complete: bool = True,
    arxiv: bool = False,
    doi: bool = False,
    urls: Sequence[str | None] = (),
    title: str = "",
    line: int = 1,
) -> Seed:
    """The seed of a paper of which an entry shows so much."""
    return Seed(
        source=SOURCE,
        line=line,
        title=title or paper.title,
        authors=tuple(authors),
        authors_complete=complete,
        date=when,
        arxiv_id=arxiv_id(paper.arxiv_id) if arxiv else None,
        doi=paper.doi if doi else None,
        urls=tuple(url for url in urls if url),
    )


def told(seed: Seed) -> Seed:
    """What is compared: all but abstract, category, badge and what is only kept."""
    return replace(seed, abstract=None, category=None, code_badge=False, other=None)


def mistakes(
    wanted: Sequence[Seed], found: Sequence[object]
) -> Iterator[tuple[Seed, list[object]]]:
    """The seeds that were not read exactly, each with what was read in its place."""
    by_line: dict[int, list[object]] = {}
    for one in found:
        by_line.setdefault(getattr(one, "line", 0), []).append(one)
    lines = sorted({seed.line for seed in wanted})
    one_line = len(lines) == 1
    for number, seed in enumerate(wanted):
        following = (
            wanted[number + 1].line if number + 1 < len(wanted) else max(by_line, default=0) + 1
        )
        if one_line:
            got = [found[number]] if number < len(found) and len(found) == len(wanted) else []
        else:
            got = [one for at in range(seed.line, following) for one in by_line.get(at, ())]
        if [told(one) for one in got if isinstance(one, Seed)] != [told(seed)] or len(got) != 1:
            yield seed, got
