"""One paper's whole story as text: what is believed, and every reason. It decides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from crawler.faces.steering import safe
from crawler.faces.tables import STATE_COLOURS
from crawler.store.views import LinkView, PaperView, RepoView


def story(paper: PaperView) -> str:
    """Lines for a terminal or a file; strangers' text is made harmless."""
    return "\n".join(safe(line) for line in _lines(paper))


def show_story(paper: PaperView, out: Console) -> None:
    """The story on a terminal: the headings stand out, and long reasons wrap under themselves."""
    for number, line in enumerate(map(safe, _lines(paper))):
        words = line.lstrip()
        indent = len(line) - len(words)
        text = Text(words, style="" if number else "bold")
        heading = _HEADING.match(words) if number and not indent else None
        if heading:
            text.stylize("bold", 0, heading.end(1))
            text.stylize(STATE_COLOURS.get(heading[2].replace(" ", "_"), ""), *heading.span(2))
        out.print(Padding(text, (0, 0, 0, indent)))


_HEADING = re.compile(r"(match:|code:|links:) ?([a-z ]*)")


def _lines(paper: PaperView) -> Iterator[str]:
    yield paper.title
    yield ", ".join(paper.authors)
    yield from _facts(paper)
    yield ""
    yield f"match: {paper.match.state.replace('_', ' ')}, score {paper.match.score:.3f}"
    yield from (f"  {reason}" for reason in paper.match.evidence)
    yield from (f"  candidate {one.get('arxiv_id')}: {one.get('title')}" for one in _rivals(paper))
    yield from (f"  entry {seed.source}:{seed.line} ({seed.id})" for seed in paper.seeds)
    yield ""
    whose = "official" if paper.code.official else "not official"
    yield f"code: {paper.code.status.replace('_', ' ')}" + (
        f", {whose}" if paper.code.repos else ""
    )
    if paper.code.promise:
        yield f"  promised: {paper.code.promise}"
    for repo in paper.code.repos:
        yield from _repository(repo)
    yield ""
    yield "links:"
    yield from (f"  {link.kind}: {link.url} ({_told_of(link)})" for link in paper.links)


def _told_of(link: LinkView) -> str:
    state = {True: ", there", False: ", not there"}
    return link.source + ("" if link.alive is None else state[link.alive])


def _rivals(paper: PaperView) -> list[dict[str, object]]:
    if paper.match.state == "matched":
        return []
    return [dict(one) for one in paper.match.candidates]


def _facts(paper: PaperView) -> Iterator[str]:
    if paper.arxiv_id is None:
        yield "no arXiv paper"
        return
    version = f"v{paper.version}" if paper.version else ""
    withdrawn = ", withdrawn" if paper.withdrawn else ""
    yield f"arXiv:{paper.arxiv_id}{version}, {paper.published or 'no date'}{withdrawn}"
    yield ", ".join(paper.categories)
    for name, value in (
        ("comment", paper.comment),
        ("journal", paper.journal_ref),
        ("doi", paper.doi),
    ):
        if value:
            yield f"{name}: {' '.join(value.split())}"


def _repository(repo: RepoView) -> Iterator[str]:
    yield f"  {repo.url}: {repo.relation}, {repo.status}"
    facts = {
        "was": ", ".join(repo.moved_from),
        "fork of": repo.fork_of,
        "license": repo.license,
        "language": repo.language,
        "stars": repo.stars,
        "pushed": repo.pushed_at,
        "checked": repo.checked_at,
        "last known": repo.last_known,
        "notice": repo.notice,
    }
    told = [f"{name} {value}" for name, value in facts.items() if value not in (None, "")]
    if told:
        yield f"    {', '.join(told)}"
    yield from (f"    {reason}" for reason in (*repo.evidence, *repo.reasons))
