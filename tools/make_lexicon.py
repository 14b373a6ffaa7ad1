"""Makes ``crawler/core/seeds/lexicon.py`` from real records; nothing at run time needs it.

    python tools/make_lexicon.py RECORDS.jsonl.gz [MORE.jsonl.gz ...]

A record is a JSON object with a ``title`` and, where known, a list of ``authors`` and an
``abstract``. What is kept are facts: how often a word is part of a name or of a title, three
letters of rare words, and the weights of the features of a split. The weights are fitted by
softmax regression on entries glued together from records that gave no counts, so that words
the counts do not know are as frequent as they will be later. One record in eight is kept out
of both, for the test that measures the result. The same input gives the same file.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import hashlib
import json
import math
import random
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crawler.core.seeds.names import candidates, strip_et_al
from crawler.core.seeds.starts import glued_starts, other_starts
from crawler.core.seeds.wording import PARTICLES, Lexicon, Words, fold, trigrams

FOLDS = 8
EXAMPLES = 90_000
EPOCHS = 4
LEAST_NAMES = 6
LEAST_TITLES = 5
LEAST_TRIGRAMS = 12
RARE = 8
LEAST_FEATURES = 20
SMALLEST_WEIGHT = 0.05
SCRIPTS = (
    (
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹",
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰文斌宇浩然子涵欣怡",
        "",
    ),
    ("田山中林小木村川", "太郎花子一美健次恵優", ""),
    ("김이박최정강조윤장임", "민준서연지우현도영수진하은주호성", ""),
    ("Петров Иванова Смирнов Кузнецов", "Иван Мария Олег Анна Дмитрий", " "),
    ("Παπαδόπουλος Γεωργίου Νικολάου", "Νίκος Μαρία Γιώργος Ελένη", " "),
    ("علي حسن احمد", "محمد سارة عمر", " "),
    ("कुमार शर्मा सिंह", "दीपक अनिल प्रिया", " "),
)
"""Family names, given names, and what stands between them."""
BEFORE_FAMILY = (
    "van |van der |de |de la |von |di |bin |El |Al-|al-|el-|d'|D'|'t |O'|Mc|Le |De |St. ".split("|")
)
BODIES = "ATLAS ALICE CMS LHCb STAR LIGO IceCube BESIII Belle Fermi-LAT".split()
KINDS = (
    "Team",
    "Collaboration",
    "Group",
    "Research Team",
    "Consortium",
    "Scientific Collaboration",
)
COMPANIES = "OpenAI DeepSeek-AI Anthropic NVIDIA Google Mistral-AI HuggingFace CERN".split()


@dataclass(frozen=True, slots=True)
class Record:
    """A paper of the input."""

    title: str
    authors: tuple[str, ...]
    abstract: str


def fold_of(title: str) -> int:
    """Which of the eight parts a title belongs to, whatever its case and punctuation."""
    letters = "".join(c for c in title.lower() if c.isalnum())
    return hashlib.sha256(letters.encode()).digest()[0] % FOLDS


def is_kept_for_tests(title: str) -> bool:
    """Whether the lexicon must not have seen it."""
    return fold_of(title) == 0


def read(paths: Iterable[Path]) -> Iterator[Record]:
    """The records, white space folded."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                found = json.loads(line)
                yield Record(
                    " ".join(found["title"].split()),
                    tuple(" ".join(name.split()) for name in found.get("authors") or ()),
                    " ".join((found.get("abstract") or "")[:300].split()),
                )


# --- counts -------------------------------------------------------------------


def count(records: Sequence[Record]) -> Lexicon:
    """The levels of frequent words, and the trigrams of rare ones; no weights yet."""
    names: collections.Counter[str] = collections.Counter()
    titles: collections.Counter[str] = collections.Counter()
    lasts: collections.Counter[str] = collections.Counter()
    seen: set[str] = set()
    for record in records:
        names.update(w for name in record.authors for w in _words(name))
        if record.title not in seen:
            seen.add(record.title)
            words = _words(record.title)
            titles.update(words)
            lasts.update(words[-1:])
    kept = {word: n for word, n in titles.items() if n >= LEAST_TITLES}
    return Lexicon(
        names={word: level(n) for word, n in names.items() if n >= LEAST_NAMES},
        titles={word: level(n) for word, n in kept.items()},
        ends={
            word: min(3, int(math.log2(1 + 8 * lasts[word] / n)))
            for word, n in kept.items()
            if lasts[word] > 1
        },
        trigrams=_trigrams(names, titles),
        weights={},
    )


def level(number: int) -> int:
    """The number of binary digits: 0 is 0, 1 is 1, 2 and 3 are 2, 4 to 7 are 3."""
    return math.frexp(number)[1]


def _words(text: str) -> list[str]:
    parts = [fold(part) for word in text.split() for part in word.split("-")]
    return [part for part in parts if len(part) > 1]


def _trigrams(names: collections.Counter[str], titles: collections.Counter[str]) -> dict[str, int]:
    """Half bits by which three letters speak for a name, counted over rare words."""
    of_names: collections.Counter[str] = collections.Counter()
    of_titles: collections.Counter[str] = collections.Counter()
    for word, n in names.items():
        if n <= RARE:
            of_names.update(trigrams(word))
    for word, n in titles.items():
        if n <= RARE and names[word] < 2:
            of_titles.update(trigrams(word))
    ratio = sum(of_titles.values()) / sum(of_names.values())
    bits = {
        trigram: round(2 * math.log2((of_names[trigram] + 1) / (of_titles[trigram] + 1) * ratio))
        for trigram in of_names.keys() | of_titles.keys()
        if of_names[trigram] + of_titles[trigram] >= LEAST_TRIGRAMS
    }
    return {trigram: max(-6, min(6, n)) for trigram, n in bits.items() if n}


# --- entries to learn from ----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Example:
    """The features of every candidate of one line, and which is right (``None``: no split)."""

    choices: tuple[tuple[str, ...], ...]
    right: int | None


class Entries:
    """Makes lines such as a listing shows; those that are hard to split more often than real."""

    def __init__(self, records: Iterable[Record], words: Words, seed: int) -> None:
        self.random = random.Random(seed)
        self.words = words
        self.records = [r for r in records if r.authors and all(map(is_plain, r.authors[:3]))]
        self.titles = [r.title for r in self.records if is_hard(r.title, words)]
        self.names = sorted(
            {n for r in self.records for n in r.authors if is_plain(n) and is_odd(n)}
        )

    def examples(self, number: int) -> Iterator[Example]:
        """``number`` of them."""
        while number:
            example = self._example()
            if example:
                number -= 1
                yield example

    def _example(self) -> Example | None:
        record = self.random.choice(self.records)
        if self.random.random() < 0.04:
            line = self.random.choice((record.title, record.abstract or record.title))
            return self._choices(line[: self.random.randint(60, 300)], None, 0)
        title = self.random.choice(self.titles) if self.random.random() < 0.3 else record.title
        authors = self._authors(record.authors)
        names, et_al = authors[:3], "" if len(authors) <= 3 else " et al."
        if et_al and self.random.random() < 0.03:
            et_al = ", et al."
        joined = ", ".join(names)
        if not et_al and len(names) > 1 and self.random.random() < 0.04:
            joined = ", ".join(names[:-1]) + self.random.choice((" and ", ", and ")) + names[-1]
        gap = " " if self.random.random() < 0.05 else ""
        return self._choices(title + gap + joined + et_al, len(title + gap), len(names))

    def _authors(self, authors: Sequence[str]) -> Sequence[str]:
        first, rest = authors[0], authors[1 : self.random.randint(1, 5)]
        kinds: dict[str, tuple[int, Callable[[], Sequence[str]]]] = {
            "as they are": (60, lambda: authors),
            "alone": (15, lambda: authors[:1]),
            "odd": (12, lambda: (self._of(self.names), *rest)),
            "one word": (3, lambda: (self._of(first.split()), *rest)),
            "particle": (3, lambda: (self._of(BEFORE_FAMILY) + first.split()[-1], *rest)),
            "other script": (3, lambda: [self._foreign() for _ in authors]),
            "small": (1, lambda: [name.lower() for name in authors]),
            "body": (3, lambda: [*authors[: self.random.randint(0, 2)], self._body()]),
        }
        shares = [share for share, _ in kinds.values()]
        return self.random.choices([make for _, make in kinds.values()], shares)[0]()

    def _of(self, choices: Sequence[str]) -> str:
        return self.random.choice(choices)

    def _foreign(self) -> str:
        family, given, gap = self.random.choice(SCRIPTS)
        if gap:
            return self._of(given.split()) + gap + self._of(family.split())
        return self._of(family) + "".join(
            self.random.choices(given, k=self.random.choice((1, 2, 2)))
        )

    def _body(self) -> str:
        if self.random.random() < 0.3:
            return self._of(COMPANIES)
        name = self._of((*BODIES, self._of(self.names).split()[0]))
        return f"{self._of(('', '', 'The ', 'the ', 'for the '))}{name} {self._of(KINDS)}"

    def _choices(self, line: str, start: int | None, names: int) -> Example | None:
        body, et_al = strip_et_al(line)
        found = [
            candidate
            for starts in (glued_starts, other_starts)
            for candidate in candidates(body, starts, self.words, et_al=et_al)
        ]
        choices = tuple(candidate.features for candidate in found)
        if start is None:
            return Example(choices, None)
        right = [n for n, c in enumerate(found) if c.start == start and len(c.names) == names]
        return Example(choices, right[0]) if right else None


def is_plain(name: str) -> bool:
    """Whether a list with that name in it can be read at all; input has names with faults."""
    small = name[0].islower() and name.split(maxsplit=1)[0] not in PARTICLES
    return not small and not any(c in '$^_=<>|@#%?!*+{}()[]/&"“”;,0123456789' for c in name)


def is_odd(name: str) -> bool:
    """One word, initials without points, capitals only or within, particles first."""
    first = name.split(maxsplit=1)[0]
    inner = first.isalpha() and (len(first) == 1 or any(c.isupper() for c in first[1:]))
    return " " not in name or inner or "'" in name or first in PARTICLES or not first[0].isascii()


def is_hard(title: str, words: Words) -> bool:
    """Whether it ends in an acronym, a number, a sign, a word with inner capitals, or a name."""
    last = title.rsplit(maxsplit=1)[-1]
    return not last.isalpha() or not last[1:].islower() or words.is_name(last)


# --- weights ------------------------------------------------------------------


def fit(examples: Sequence[Example], seed: int) -> dict[str, float]:
    """Weights under which the right choice of every example is likely (AdaGrad, softmax)."""
    met = collections.Counter(f for e in examples for choice in e.choices for f in choice)
    rare = {feature for feature, n in met.items() if n < LEAST_FEATURES}
    tables = [
        ([[f for f in choice if f not in rare] for choice in e.choices] + [["none"]], e.right)
        for e in examples
    ]
    weights: dict[str, float] = collections.defaultdict(float)
    squares: dict[str, float] = collections.defaultdict(float)
    shuffler = random.Random(seed)
    for epoch in range(EPOCHS):
        shuffler.shuffle(tables)
        loss = sum(_step(choices, right, weights, squares) for choices, right in tables)
        sys.stderr.write(f"epoch {epoch + 1}: {loss / len(tables):.5f} nats a line\n")
    return {f: round(w, 2) for f, w in weights.items() if abs(w) >= SMALLEST_WEIGHT}


def _step(
    choices: list[list[str]],
    right: int | None,
    weights: dict[str, float],
    squares: dict[str, float],
) -> float:
    scores = [sum(weights[feature] for feature in choice) for choice in choices]
    highest = max(scores)
    shares = [math.exp(score - highest) for score in scores]
    total = sum(shares)
    goal = len(choices) - 1 if right is None else right
    slope: dict[str, float] = collections.defaultdict(float)
    for n, (choice, share) in enumerate(zip(choices, shares, strict=True)):
        error = share / total - (n == goal)
        if abs(error) > 1e-4:
            for feature in choice:
                slope[feature] += error
    for feature, by in slope.items():
        change = by + 2e-5 * weights[feature]
        squares[feature] += change * change
        weights[feature] -= 0.3 * change / math.sqrt(squares[feature] + 1e-8)
    return -math.log(max(shares[goal] / total, 1e-9))


# --- the module ---------------------------------------------------------------


def render(lexicon: Lexicon) -> str:
    """The source text of the module."""
    groups: dict[str, list[str]] = collections.defaultdict(list)
    for word in sorted(lexicon.names.keys() | lexicon.titles.keys()):
        levels = (
            lexicon.names.get(word, 0),
            lexicon.titles.get(word, 0),
            lexicon.ends.get(word, 0),
        )
        groups["{} {} {}".format(*levels)].append(word)
    scales: dict[str, list[str]] = collections.defaultdict(list)
    for trigram, n in sorted(lexicon.trigrams.items()):
        scales[str(n)].append(trigram)
    weights = sorted(lexicon.weights.items())
    return _MODULE.format(
        words=_table(groups),
        trigrams=_table(scales),
        weights="\n".join(f"{weight:+.2f} {feature}" for feature, weight in weights),
    )


def _table(groups: dict[str, list[str]]) -> str:
    return "\n".join(
        textwrap.fill(
            f"{key}: {' '.join(groups[key])}",
            99,
            subsequent_indent=" ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for key in sorted(groups, key=lambda k: [int(n) for n in k.split()])
    )


_MODULE = '''\
"""Words and weights for splitting titles from names; made by ``tools/make_lexicon.py``.

It is data: it decides nothing. The counts are facts about arXiv and conference records.
"""

from __future__ import annotations

from collections.abc import Iterator

from crawler.core.seeds.wording import Lexicon


def load() -> Lexicon:
    """Decode the tables below."""
    names: dict[str, int] = {{}}
    titles: dict[str, int] = {{}}
    ends: dict[str, int] = {{}}
    for key, words in _groups(_WORDS):
        for table, digits in zip((names, titles, ends), key.split(), strict=True):
            if digits != "0":
                table.update(dict.fromkeys(words, int(digits)))
    trigrams = {{word: int(key) for key, words in _groups(_TRIGRAMS) for word in words}}
    rows = (row.partition(" ") for row in _WEIGHTS.splitlines())
    weights = {{feature: float(weight) for weight, _, feature in rows}}
    return Lexicon(names, titles, ends, trigrams, weights)


def _groups(table: str) -> Iterator[tuple[str, list[str]]]:
    for row in table.replace("\\n ", " ").splitlines():
        key, _, words = row.partition(": ")
        yield key, words.split(" ")


_WEIGHTS = """\\
{weights}
"""
"""A weight in nats, and its feature."""

_TRIGRAMS = """\\
{trigrams}
"""
"""Half bits towards a name: three letters of rare words."""

_WORDS = """\\
{words}
"""
"""Level among names, level among titles, readiness to end a title: words."""
'''


def main() -> None:
    """Read the records, write the module."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("records", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=Path("crawler/core/seeds/lexicon.py"))
    arguments = parser.parse_args()
    parts: dict[int, list[Record]] = collections.defaultdict(list)
    for record in read(arguments.records):
        parts[fold_of(record.title)].append(record)
    half = Words(count([r for part in (1, 2, 3) for r in parts[part]]))
    entries = Entries([r for part in (4, 5, 6, 7) for r in parts[part]], half, seed=1)
    weights = fit(list(entries.examples(EXAMPLES)), seed=2)
    counts = count([r for part in range(1, FOLDS) for r in parts[part]])
    whole = Lexicon(counts.names, counts.titles, counts.ends, counts.trigrams, weights)
    arguments.out.write_text(render(whole), encoding="utf-8")


if __name__ == "__main__":
    main()
