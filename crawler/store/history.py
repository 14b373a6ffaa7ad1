"""Every look as a history needs it: which repository, when, and what was seen. Read only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlite_utils import Database

from crawler.core.evidence import Look
from crawler.core.history import Glance, Sight
from crawler.core.model import Absence, RepoFacts
from crawler.core.status import RepoStatus, judge
from crawler.store.codec import from_json, moment

_GLANCES = """
with seen as (
  select asked_key as key, at, digest from looks union
  select shows_key, at, digest from looks where shows_key is not null
)
select seen.key, seen.at, seen.digest, answers.outcome
from seen join answers on answers.digest = seen.digest
where seen.key in (
  select repo_key from paper_repositories where relation <> 'mentioned'
) order by seen.key, seen.at
"""


def glances(db: Database) -> Iterator[Glance]:
    """The looks at all repositories that are some paper's, by repository and time."""
    sights: dict[str, Sight] = {}
    for key, at, digest, outcome in db.execute(_GLANCES):
        if digest not in sights:
            sights[digest] = _ABSENT.get(outcome) or _contents(db, digest)
        yield Glance(key, moment(at), sights[digest])


_ABSENT = {Absence.NOT_FOUND.value: Sight.ABSENT, Absence.BLOCKED.value: Sight.BLOCKED}


def _contents(db: Database, digest: str) -> Sight:
    """What a page that showed the repository tells of its code, judged as a status is."""
    (text,) = db.execute("select facts from answers where digest = ?", [digest]).fetchone()
    facts: RepoFacts = from_json(text, RepoFacts)
    status = judge(facts.repo, [Look(facts.repo, facts, _ANY_TIME)]).status
    return Sight.CODE if status is RepoStatus.AVAILABLE else Sight.NO_CODE


_ANY_TIME = datetime.min.replace(tzinfo=UTC)
