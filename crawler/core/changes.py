"""Says what differs between two states of belief, and what of it is news; it must not store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Value = str | int | float | None
Fields = Mapping[str, Value]
"""A row of belief, by column."""

UNKNOWN = "unknown"


class Event(StrEnum):
    """A change that people wait for. Everything else that changes is kept, and is no news."""

    CODE_RELEASED = "code released"
    CODE_PROMISED = "code promised"
    REPOSITORY_GONE = "repository gone"
    REPOSITORY_BLOCKED = "repository blocked"
    REPOSITORY_BACK = "repository back"
    REPOSITORY_RENAMED = "repository renamed"
    REPOSITORY_ARCHIVED = "repository archived"
    NEW_VERSION = "new version"
    NEW_TITLE = "new title"
    WITHDRAWN = "withdrawn"
    PUBLISHED = "published"
    PAPER_FOUND = "paper found"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is believed otherwise than before."""

    subject: str
    """``seed:ID``, ``paper:KEY`` or ``repo:KEY``."""
    what: str
    was: str | None
    """``None``: nothing was believed."""
    now: str | None
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """Which columns of a belief table are facts: the others are reasons and spellings of them."""

    kind: str
    """What a subject's name begins with."""
    key: str
    """The column that identifies a row."""
    head: str
    """The column that speaks for a row that was not believed before."""
    columns: tuple[str, ...]


MATCHES = Told("seed", "seed_id", "arxiv_id", ("state", "arxiv_id"))
PAPERS = Told(
    "paper",
    "key",
    "code_status",
    tuple(
        """version withdrawn title authors categories doi journal_ref comment
        code_status code_official code_repo promise""".split()
    ),
)
REPOSITORIES = Told(
    "repo",
    "key",
    "status",
    tuple(
        """full_name status archived fork_of license language stars pushed_at description
        notice""".split()
    ),
)


def compare(told: Told, held: Fields | None, new: Fields, known: str | None = None) -> list[Change]:
    """What the new row says otherwise than the held one, a change a fact.

    A row that is new is one change. ``known`` is what a paper's code status was when it was last
    known, where it is unknown in the held row: nothing is news that was so before a failure.
    """
    subject = f"{told.kind}:{new[told.key]}"
    if held is None:
        return [Change(subject, told.head, None, _word(new[told.head] or new.get("state")))]
    return [
        Change(subject, name, _word(held[name]), _word(new[name]), _event(name, held, new, known))
        for name in told.columns
        if held[name] != new[name]
    ]


def ended(told: Told, key: str, was: Value) -> Change:
    """A row that is believed no more."""
    return Change(f"{told.kind}:{key}", told.head, _word(was), None)


def linked(paper: str, was: str | None, now: str | None) -> Change:
    """An address that is, or is no longer, one of a paper's."""
    return Change(f"paper:{paper}", "link", was, now)


def related(paper: str, repo: str, was: str | None, now: str | None) -> Change:
    """How a repository belongs to a paper."""
    return Change(f"paper:{paper}", f"relation to {repo}", was, now)


def _word(value: Value) -> str | None:
    return None if value is None else str(value)


# --- news -----------------------------------------------------------------------

_COMING = frozenset({"promised", "placeholder", "empty", "none_found", "missing"})
"""Missing is what was never seen alive: a link in a paper whose repository is yet to be opened."""
_LOST = frozenset({"gone", "blocked"})
_LIVE = frozenset({"available", "placeholder", "empty"})


def _event(name: str, held: Fields, new: Fields, known: str | None) -> Event | None:
    judge = _JUDGES.get(name)
    return judge(held, new, known) if judge else None


def _code(held: Fields, new: Fields, known: str | None) -> Event | None:
    """A repository that comes back is told as such, and not as a release too."""
    was = known if held["code_status"] == UNKNOWN else held["code_status"]
    if new["code_status"] == "promised" and was != "promised":
        return Event.CODE_PROMISED if was in {"none_found", None} else None
    if new["code_status"] != "available":
        return None
    other = was in _LOST and held["code_repo"] != new["code_repo"]
    return Event.CODE_RELEASED if was in _COMING or other else None


def _repository(held: Fields, new: Fields, _: str | None) -> Event | None:
    was = held["last_known"] if held["status"] == UNKNOWN else held["status"]
    now = new["status"]
    if now in _LIVE and was in _LOST:
        return Event.REPOSITORY_BACK
    events = {"gone": Event.REPOSITORY_GONE, "blocked": Event.REPOSITORY_BLOCKED}
    return events.get(str(now)) if now != was else None


def _version(held: Fields, new: Fields, _: str | None) -> Event | None:
    """The version that withdraws a paper is told as its withdrawal."""
    if new["withdrawn"] and not held["withdrawn"]:
        return None
    grew = held["version"] is not None and int(new["version"] or 0) > int(held["version"])
    return Event.NEW_VERSION if grew else None


def _withdrawn(_: Fields, new: Fields, __: str | None) -> Event | None:
    return Event.WITHDRAWN if new["withdrawn"] else None


def _title(held: Fields, _: Fields, __: str | None) -> Event | None:
    return Event.NEW_TITLE if held["title"] else None


def _doi(held: Fields, new: Fields, _: str | None) -> Event | None:
    """A DOI and a journal reference mostly come together, and are one piece of news."""
    return Event.PUBLISHED if new["doi"] and not (held["doi"] or held["journal_ref"]) else None


def _journal(held: Fields, new: Fields, _: str | None) -> Event | None:
    return Event.PUBLISHED if not (held["doi"] or held["journal_ref"] or new["doi"]) else None


def _name(held: Fields, new: Fields, _: str | None) -> Event | None:
    """A change of letter case alone is none."""
    same = str(held["full_name"]).lower() == str(new["full_name"]).lower()
    return None if same else Event.REPOSITORY_RENAMED


def _archived(_: Fields, new: Fields, __: str | None) -> Event | None:
    return Event.REPOSITORY_ARCHIVED if new["archived"] else None


def _found(held: Fields, new: Fields, _: str | None) -> Event | None:
    return Event.PAPER_FOUND if new["arxiv_id"] and not held["arxiv_id"] else None


_JUDGES = {
    "code_status": _code,
    "status": _repository,
    "version": _version,
    "withdrawn": _withdrawn,
    "title": _title,
    "doi": _doi,
    "journal_ref": _journal,
    "full_name": _name,
    "archived": _archived,
    "arxiv_id": _found,
}
