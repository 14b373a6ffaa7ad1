"""A piece of news in words, for whoever is told; it marks up nothing."""

from __future__ import annotations

from crawler.core.changes import Event
from crawler.faces.steering import safe
from crawler.faces.text import readable
from crawler.store.changes import ChangeView

_ABOUT_A_REPOSITORY = frozenset(
    {
        Event.REPOSITORY_GONE,
        Event.REPOSITORY_BLOCKED,
        Event.REPOSITORY_BACK,
        Event.REPOSITORY_RENAMED,
        Event.REPOSITORY_ARCHIVED,
    }
)
_JOINED = {
    Event.CODE_RELEASED: "code released for",
    Event.CODE_PROMISED: "code promised for",
    Event.NEW_VERSION: "new version of",
    Event.PAPER_FOUND: "paper found for",
}


def headline(one: ChangeView) -> str:
    """``code released for TITLE``, on one line; strangers' text in it is harmless to a terminal."""
    event = Event(one.event) if one.event else None
    title = readable(one.title or "") or safe(one.subject)
    if event is None:
        return f"{what(one)}: {title}"
    if event in _ABOUT_A_REPOSITORY:
        return f"{event}: {safe(one.subject.removeprefix('repo:'))}, of {title}"
    if event in _JOINED:
        version = f", v{safe(one.now or '')}" if event is Event.NEW_VERSION else ""
        return f"{_JOINED[event]} {title}{version}"
    return f"{event}: {title}"


def details(one: ChangeView) -> list[str]:
    """What it was, what it is and how that is known, a line each."""
    lines = [f"{what(one)}: {safe(one.was or 'nothing')} → {safe(one.now or 'nothing')}"]
    if one.arxiv_id:
        lines.append(f"paper: arXiv:{safe(one.arxiv_id)}")
    if one.evidence:
        lines.append(f"evidence: {safe(one.evidence)}")
    return lines


def what(one: ChangeView) -> str:
    """The fact that changed, in words: ``code status``."""
    return safe(one.what.replace("_", " "))
