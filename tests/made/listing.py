"""Writes entries as the paper-listing site shows them that users paste from, and tells their kinds.

Title and authors are glued together without any separator; more than three authors are cut.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace

from crawler.core.model import PartialDate
from tests.made.papers import TODAY, Entry, Paper, Style, said

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_PARTICLES = frozenset("van von de der den del della di da dos la le bin el ter ten zu".split())
_GIVEN = {
    "王李张刘陈杨黄赵": ("伟", "秀英", "子涵", "宇", "浩然"),
    "김이박최정": ("민준", "서연", "지우"),
}
_KANA = (("田中", "太郎"), ("鈴木", "花子"), ("佐藤", "健"), ("山本", "美咲"))


def entry(paper: Paper, number: int, chance: random.Random) -> Entry:
    """One entry: any category, whole or short, with its date, with or without its year."""
    shown = paper.category if chance.random() < 0.3 else paper.category.rpartition(".")[2]
    year, month, day = paper.date.year, paper.date.month or 1, paper.date.day or 1
    recent = (year, month, day) > (TODAY.year - 1, TODAY.month, TODAY.day)
    bare = recent and number % 2 == 0
    when = f"{_MONTHS[month - 1]} {day}" + ("" if bare else f", {year}")
    badge = "Code" if number % 4 == 0 else ""
    people = ", ".join(paper.authors[:3]) + (" et al." if len(paper.authors) > 3 else "")
    text = "\n".join(filter(None, (f"{shown}{when}{badge}", paper.title + people, paper.abstract)))
    seed = said(
        paper,
        paper.authors[:3],
        PartialDate(year, month, day),
        complete=len(paper.authors) <= 3,
    )
    return Entry(text, replace(seed, year_inferred=bare))


LISTING = Style("listing", "as pasted", entry)


def _any(holds: Callable[[str], object]) -> Callable[[Paper], bool]:
    return lambda paper: any(holds(name) for name in paper.authors[:3])


def _all(_paper: Paper) -> bool:
    return True


KINDS: dict[str, Callable[[Paper], object]] = {
    "all": _all,
    "one author": lambda paper: len(paper.authors) == 1,
    "two authors": lambda paper: len(paper.authors) == 2,
    "three authors": lambda paper: len(paper.authors) == 3,
    "et al. after three": lambda paper: len(paper.authors) > 3,
    "particles": _any(lambda name: _PARTICLES & set(name.lower().split()[1:])),
    "initials": _any(re.compile(r"\b[A-Z]\.").search),
    "hyphens": _any(lambda name: "-" in name),
    "accents": _any(lambda name: not name.isascii()),
    "one-word names": _any(lambda name: " " not in name),
    "first name of one word": lambda paper: " " not in paper.authors[0],
    "title ends in a digit": lambda paper: paper.title[-1].isdigit(),
    "title ends in an acronym": lambda paper: re.search(r"\b[A-Z]{2,}s?$", paper.title),
    "title ends in a bracket": lambda paper: paper.title[-1] in ")]}",
    "title ends in a question mark": lambda paper: paper.title[-1] in "?!",
    "title ends in maths": lambda paper: paper.title[-1] == "$",
}
"""The cases that such a reader is asked about, by what a paper must have."""


def in_own_script(paper: Paper, number: int) -> Paper:
    """The paper, its authors' names changed to Chinese, Korean or Japanese ones."""
    chance = random.Random(number)
    return replace(paper, authors=tuple(_native(number % 3, chance) for _ in paper.authors))


def _native(script: int, chance: random.Random) -> str:
    if script == 2:
        return "".join(chance.choice(_KANA))
    families, given = list(_GIVEN.items())[script]
    return chance.choice(families) + chance.choice(given)
