"""The stage that looks at repositories, by the cheapest way; judging what is seen is the core's.

With a token GraphQL shows many at once; what it leaves open, and all without a token, is seen on
the repository's page. The REST API is asked for what a page does not show, while its quota lasts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from crawler.core.contents import worth_a_look
from crawler.core.evidence import Inquiry, Look
from crawler.core.model import Absent, Entry, Failure, Page, RepoFacts, RepoId, Trouble, Unreadable
from crawler.core.portions import portions
from crawler.pipeline.dividing import Part, ask_divided
from crawler.pipeline.one import Told, ask
from crawler.pipeline.ports import Tools
from crawler.sources.github_graphql import (
    Refused,
    facts_request,
    folders_request,
    read_facts,
    read_folders,
)
from crawler.sources.github_page import page_request, read_page
from crawler.sources.github_rest import (
    folder_request,
    read_folder,
    read_repo,
    read_tree,
    repo_request,
    tree_request,
)
from crawler.store import Batch, Begun, response_of

LOOK = "github"
_WINDOW = 400
"""Repositories looked at before the open folders among them are: it bounds what is held."""
_FOLDERS = 3
"""Folders of one repository that are looked into."""
_KEEPS = timedelta(hours=6)
"""So long a look that was begun is gone on with; a repository does not change in parts."""

Seen = tuple[RepoId, RepoFacts]
"""What was asked for, and what is there."""


def look_at(tools: Tools, repo: RepoId) -> Batch:
    """One look at a repository, as evidence; a failure is an open inquiry and no look."""
    (batch,) = look_at_all(tools, [repo])
    return batch


def look_at_all(tools: Tools, repos: Sequence[RepoId]) -> Iterator[Batch]:
    """A look at each of the repositories, once, a batch as soon as it is known.

    Every repository has an inquiry in exactly one of the batches: answered, then there is a look
    too, or failed. The order is that of the answers, and within a few hundred not the given one.
    """
    for window in portions(dict.fromkeys(repos), _WINDOW):
        begun = tools.store.begun_looks(window, tools.clock() - _KEEPS)
        left: list[RepoId] = []
        if tools.plan.signed:
            yield from _by_graphql(tools, window, begun, left)
        for repo in left if tools.plan.signed else window:
            yield _by_page(tools, repo, begun.get(repo))


# --- with a token -------------------------------------------------------------


def _by_graphql(
    tools: Tools, repos: Sequence[RepoId], begun: Mapping[RepoId, Begun], left: list[RepoId]
) -> Iterator[Batch]:
    """Look at many at once; those that got no answer are added to ``left``."""
    size = tools.plan.repos_per_query
    open_ones = [
        ((repo, one.facts), _batch(one)) for repo, one in begun.items() if _open(one.facts)
    ]
    kept = {repo for (repo, _), _ in open_ones}
    parts: Iterator[Part[RepoId, RepoFacts | Absent]] = ask_divided(
        [repo for repo in repos if repo not in kept],
        size,
        facts_request,
        read_facts,
        tools.fetcher,
    )
    for part in parts:
        left += [repo for repo, told in part.told.items() if isinstance(told, Refused)]
        told = {repo: one for repo, one in part.told.items() if not isinstance(one, Refused)}
        origin = _origin(tools, part)
        seen = {repo: one for repo, one in told.items() if isinstance(one, RepoFacts)}
        open_here = {repo: facts for repo, facts in seen.items() if _open(facts)}
        open_ones += [(one, origin) for one in open_here.items()]
        _keep(tools, open_here, origin)
        settled = {repo: one for repo, one in told.items() if repo not in open_here}
        if settled:
            yield _looked(origin, settled)
    yield from _look_inside(tools, open_ones)


def _look_inside(tools: Tools, open_ones: Sequence[tuple[Seen, Batch]]) -> Iterator[Batch]:
    """Look into the folders of the repositories whose root does not tell; then all is said."""
    known = {(asked, _open(facts)): (asked, facts, b) for (asked, facts), b in open_ones}
    size = tools.plan.repos_per_query
    for part in ask_divided(list(known), size, folders_request, read_folders, tools.fetcher):
        for wanted, inside in part.told.items():
            asked, facts, origin = known[wanted]
            shown = inside if not isinstance(inside, Refused) and inside else None
            yield _looked(origin, {asked: replace(facts, inside=shown)})


def _origin(tools: Tools, part: Part[RepoId, RepoFacts | Absent]) -> Batch:
    """Where the looks of a part come from."""
    response = response_of(part.request, part.page) if part.page else None
    return Batch(tools.clock(), response)


def _looked(origin: Batch, told: dict[RepoId, RepoFacts | Absent]) -> Batch:
    """The evidence that looks are."""
    at = origin.at
    return replace(
        origin,
        looks=tuple(Look(repo, answer, at) for repo, answer in told.items()),
        inquiries=tuple(Inquiry(f"repo:{repo.key}", LOOK, answered_at=at) for repo in told),
    )


def _open(facts: RepoFacts) -> tuple[str, ...]:
    """The folders that could settle what the repository holds."""
    return worth_a_look(facts.entries)[:_FOLDERS]


# --- without one ---------------------------------------------------------------


def _by_page(tools: Tools, repo: RepoId, begun: Begun | None) -> Batch:
    if begun:
        origin = _batch(begun)
        facts = _completed(tools, repo, begun.facts, origin)
        if _is_listed(facts):
            return _look_of(origin, repo, facts)
    told: Told[RepoFacts | Absent] | Batch = ask(
        tools, page_request(repo), read_page, f"repo:{repo.key}", LOOK
    )
    if isinstance(told, Batch):
        return _by_rest(tools, repo) or told if _was_read(told) else told
    return _look_of(told.batch, repo, _whole(tools, repo, told))


def _was_read(failed: Batch) -> bool:
    """Whether a whole answer came that the reader of pages does not know."""
    return any(one.trouble is Trouble.UNREADABLE for one in failed.inquiries)


def _by_rest(tools: Tools, repo: RepoId) -> Batch | None:
    """The look by the REST API; ``None`` where that has no answer either."""
    told: Told[RepoFacts | Absent] | Batch = ask(
        tools, repo_request(repo), read_repo, f"repo:{repo.key}", LOOK
    )
    if isinstance(told, Batch):
        return None
    facts = _whole(tools, repo, told)
    if isinstance(facts, RepoFacts) and not _is_listed(facts):
        return None  # a look without a listing would pass for a fresh one
    return _look_of(told.batch, repo, facts)


def _look_of(batch: Batch, repo: RepoId, facts: RepoFacts | Absent) -> Batch:
    """The look; where a part of it had no answer, the page is to be asked for whole again."""
    origin = batch.response
    if origin and isinstance(facts, RepoFacts) and not _is_whole(facts):
        origin = origin.unfinished
    return replace(batch, response=origin, looks=(Look(repo, facts, batch.at),))


def _is_whole(facts: RepoFacts) -> bool:
    return _is_listed(facts) and len(facts.inside or ()) == len(_open(facts))


def _is_listed(facts: RepoFacts) -> bool:
    return facts.entries is not None or facts.is_empty is True


def _whole(tools: Tools, asked: RepoId, told: Told[RepoFacts | Absent]) -> RepoFacts | Absent:
    if isinstance(told.value, Absent):
        return told.value
    return _completed(tools, asked, told.value, told.batch)


def _completed(tools: Tools, asked: RepoId, facts: RepoFacts, origin: Batch) -> RepoFacts:
    """The facts with the listings that they lack and that could settle what is there.

    What is known is kept before each further request: a run that is stopped goes on behind it.
    """
    if not _is_listed(facts):
        _keep(tools, {asked: facts}, origin)
        facts = _with_root(tools, facts)
    folders, inside = _open(facts), dict(facts.inside or ())
    for folder in folders:
        if folder in inside:
            continue
        _keep(tools, {asked: facts}, origin)
        entries = _listing(tools.fetcher.fetch(folder_request(facts.repo, folder)), read_folder)
        if entries is not None:
            inside[folder] = entries
            told = tuple((name, inside[name]) for name in folders if name in inside)
            facts = replace(facts, inside=told)
    return facts


def _with_root(tools: Tools, facts: RepoFacts) -> RepoFacts:
    entries = _listing(tools.fetcher.fetch(tree_request(facts.repo)), read_tree)
    if entries is None:
        return facts
    return replace(facts, entries=entries or None, is_empty=not entries)


def _keep(tools: Tools, seen: Mapping[RepoId, RepoFacts], origin: Batch) -> None:
    """Keep how far looks got."""
    if seen:
        tools.store.begin_looks(
            Begun(repo, facts, origin.at, origin.response) for repo, facts in seen.items()
        )


def _batch(begun: Begun) -> Batch:
    """What a look that was begun is the rest of."""
    inquiry = Inquiry(f"repo:{begun.asked.key}", LOOK, answered_at=begun.at)
    return Batch(begun.at, begun.response, inquiries=(inquiry,))


def _listing(
    answer: Page | Failure, read: Callable[[Page], tuple[Entry, ...] | Unreadable]
) -> tuple[Entry, ...] | None:
    told = read(answer) if isinstance(answer, Page) else None
    return told if isinstance(told, tuple) else None
