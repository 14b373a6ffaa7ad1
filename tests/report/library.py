"""Fills a database with as many papers as wished, of every status, with years of looks."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from crawler.core.identity import content_of
from crawler.core.model import Absence, Absent, Entry, PartialDate, RepoFacts, Seed
from crawler.store import Store
from crawler.store.codec import digest, stamp, to_json
from tests.values import repo as named

STATUSES = (
    ["available"] * 46 + ["none_found"] * 24 + ["promised"] * 6 + ["placeholder"] * 6
    + ["gone"] * 6 + ["missing"] * 5 + ["unknown"] * 4 + ["empty"] * 2 + ["blocked"]
)  # fmt: skip
_WORDS = """adaptive attention causal contrastive diffusion efficient embeddings federated
generative graph hierarchical implicit language latent learning memory multimodal networks neural
optimal policy probabilistic reasoning representation retrieval robust sampling segmentation sparse
speech transformers translation variational vision""".split()
_NAMES = "Ada Bo Chen Dina Emre Fatima Göran Hana Ivo José Keiko Łucja Mei Nils Olu Pia".split()
_FAMILY = (
    "Ahmed Berg Costa Diaz Eze García Hoang Ito Jain Kim López Müller Nguyen Okafor Park".split()
)
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def fill(path: Path, papers: int, looks: int = 6) -> None:
    """Write ``papers`` papers, each with ``looks`` looks at its repository, into a new database."""
    dice = random.Random(7)
    with Store.open(path) as store:
        db = store._db
        with db.atomic():
            for number in range(papers):
                for table, rows in _paper(dice, number, looks):
                    marks = ", ".join("?" * len(rows[0]))
                    sql = f"insert into {table} values ({marks}) on conflict do nothing"
                    db.conn.executemany(sql, rows)


def _paper(dice: random.Random, number: int, looks: int) -> Iterator[tuple[str, list[Any]]]:
    year = min(2026, 2015 + int(abs(dice.gauss(7, 2.6))))
    month = dice.randint(1, 10)
    key = f"{year % 100:02d}{month:02d}.{number:05d}"
    title = " ".join(dice.choices(_WORDS, k=dice.randint(4, 11))).capitalize()
    authors = [f"{dice.choice(_NAMES)} {dice.choice(_FAMILY)}" for _ in range(dice.randint(1, 9))]
    published = datetime(year, month, dice.randint(1, 28), tzinfo=UTC)
    status = dice.choice(STATUSES)
    seed = Seed("reading-list.bib", number + 1, title, tuple(authors), True, PartialDate(year))
    now = stamp(NOW)
    entry = f"{number:012x}"
    told = (seed.source, seed.line, title, to_json(seed), 1, now, now)
    yield "seeds", [(entry, *told, entry, content_of(seed))]
    evidence = to_json(("title exact", f"authors {len(authors)}/{len(authors)}", "date +0 d"))
    yield "matches", [(f"{number:012x}", "matched", key, 0.998, evidence, "[]")]
    named_repo = status not in ("none_found", "promised")
    repo = named(f"lab-{number % 97}/{title.split()[0]}-{number}")
    if named_repo:
        yield "repositories", [_repository(dice, repo, status)]
    yield "papers", [
        (key, key, 1 + number % 3, int(number % 211 == 0), title, json.dumps(authors),
         stamp(published), stamp(published), '["cs.LG","cs.CV"]', None, None, "12 pages",
         f"We study {title.lower()} and show that it works.", status, int(named_repo),
         repo.key if named_repo else None,
         "Code will be released upon acceptance." if status == "promised" else None)
    ]  # fmt: skip
    yield "paper_links", [(key, f"https://arxiv.org/abs/{key}", "arxiv", "abs", None)]
    if named_repo:
        reasons = '["footnote in the paper: our code is available at this address"]'
        yield "paper_repositories", [(key, repo.key, "official", 5, reasons)]
        yield from _looks(dice, repo, status, published, looks)


def _repository(dice: random.Random, repo: Any, status: str) -> tuple[Any, ...]:
    archived = int(dice.random() < 0.08)
    return (
        repo.key, repo.full_name, repo.host, repo.url, status, None, archived, "[]", None, "MIT",
        "Python", int(dice.paretovariate(0.7)), stamp(NOW - timedelta(days=dice.randint(1, 900))),
        None, None, '["1 source file: main.py"]',
    )  # fmt: skip


def _looks(
    dice: random.Random, repo: Any, status: str, published: datetime, count: int
) -> Iterator[tuple[str, list[Any]]]:
    shown = RepoFacts(repo, archived=False, entries=(Entry("main.py"), Entry("README.md")))
    bare = RepoFacts(repo, archived=False, entries=(Entry("README.md"),))
    absent = Absent(Absence.BLOCKED if status == "blocked" else Absence.NOT_FOUND)
    start = max(published, NOW - timedelta(days=900 - dice.randint(0, 60)))
    step = (NOW - start) / max(count, 1)
    dies = dice.randint(1, max(1, count - 3)) if status in ("gone", "blocked") else count
    late = dice.random() < 0.3 and status == "available"
    for number in range(count):
        answer = bare if late and number == 0 else shown if number < dies else absent
        if status == "missing":
            answer = absent
        outcome = "shown" if isinstance(answer, RepoFacts) else answer.why.value
        facts = to_json(answer)
        name = digest(outcome, facts)
        yield "answers", [(name, outcome, facts)]
        shows = repo.key if isinstance(answer, RepoFacts) else None
        at = stamp(start + step * number)
        yield "looks", [(repo.key, at, repo.full_name, shows, name, None, None)]
