"""One paper's whole story as text: what is believed, and every reason. It decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from crawler.faces.steering import safe
from crawler.store.views import LinkView, PaperView, RepoView


def story(paper: PaperView) -> str:
    """Lines for a terminal or a file; strangers' text is made harmless."""
    return "\n".join(safe(line) for line in _lines(paper))


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
