"""Makes belief, and when to ask again, of what is kept; what to believe is the core's decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crawler.core.believe import Belief
from crawler.core.evidence import PaperEvidence, SeedEvidence
from crawler.core.portions import portions
from crawler.core.schedule import Task, When, tasks_for_paper, tasks_for_seed
from crawler.pipeline.believing import beliefs_of
from crawler.pipeline.ports import Tools
from crawler.pipeline.resolve import decide_from

AT_ONCE = 500
"""Papers, or entries, that are held, and written, together."""
Believed = tuple[PaperEvidence, Belief]


def publish_seeds(tools: Tools, ids: Iterable[str]) -> int:
    """Make belief of what is known of some entries; the number of rows that changed."""
    changed = 0
    for some in portions(tools.store.seed_evidence(ids), AT_ONCE):
        changed += _publish_some_seeds(tools, some)
    return changed


def _publish_some_seeds(tools: Tools, some: Sequence[SeedEvidence]) -> int:
    offline, when = tools.index is not None, When(tools.now(), tools.plan.refresh)
    matches = [(told.id, decide_from(told, offline=offline)) for told in some]
    since = tools.store.listed_since([told.id for told in some])
    tasks = [
        (f"entry:{told.id}", task)
        for told, (_, match) in zip(some, matches, strict=True)
        if told.id in since
        for task in tasks_for_seed(told, match, since[told.id], when, offline=offline)
    ]
    return tools.store.publish_matches(matches, tools.clock(), tasks)


def publish(tools: Tools, keys: Sequence[str]) -> int:
    """Make belief of what is known of some papers; the number of rows that changed."""
    changed = 0
    for some in believed(tools, keys):
        listed = tools.store.listed([told.key for told, _, _ in some])
        tasks = [
            (told.key, task) for told, belief, tasks in some if told.key in listed for task in tasks
        ]
        beliefs = [belief for _, belief, _ in some]
        changed += tools.store.publish(beliefs, tools.clock(), tasks)
    return changed


def believed(
    tools: Tools, keys: Sequence[str]
) -> Iterator[list[tuple[PaperEvidence, Belief, list[Task]]]]:
    """What is known of each paper, what it amounts to, and when to ask again; some at once."""
    for some in portions(beliefs_of(tools, keys), AT_ONCE):
        when = When(tools.now(), tools.plan.refresh)
        names = {repo.key for told, belief in some for repo in (*told.looks, *belief.repositories)}
        asked = tools.store.inquiries(sorted(f"repo:{name}" for name in names))
        yield [
            (told, belief, tasks_for_paper(told, belief, asked, tools.plan.asked, when))
            for told, belief in some
        ]


def publish_all(tools: Tools) -> int:
    """Make all belief, and the whole schedule, anew; the number of rows that changed."""
    ids = tools.store.seed_ids()
    changed = publish_seeds(tools, ids)
    changed += publish(tools, tools.store.paper_keys(ids))
    changed += tools.store.retract_papers_without_entry(tools.clock())
    tools.store.mark_published(ids)
    tools.store.follow(policy_of(tools))
    return changed


def policy_of(tools: Tools) -> str:
    """A name for how the schedule is made."""
    return tools.plan.policy(offline=tools.index is not None)
