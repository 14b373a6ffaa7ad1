"""Measures which repository is taken for a paper's own, on real pairs; it asks nobody.

``python -m tools.code_accuracy [DATA]`` judges what each paper's abstract and comments show, and
holds it against what lists by other people say. Those lists are claims too: a repository that has
moved since, or of which a paper has two, differs from theirs and is right, which cannot be told
without asking. So each difference is counted by its kind, and printed.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crawler.core.claims import claims_of_record
from crawler.core.code_signals import WEIGHTS, Signal
from crawler.core.ids import repo_id
from crawler.core.model import ArxivId, ArxivRecord, Claim, RepoId
from crawler.core.naming import letters
from crawler.core.relate import Candidate, Relation, relate_all
from crawler.core.repo_signals import signals_of
from tools.accuracy import data_folder, interval
from tools.pairs import load_records, rows_of

OWN = frozenset({"in-abstract", "in-arxiv-comments"})
"""Routes that read the paper's own words, as we do: they prove nothing by agreeing."""
KINDS = ("same", "moved", "renamed", "named by the paper", "other")
"""How a repository taken for official stands to those that others list for the paper: the same
name but for punctuation; the same name of another owner; another name of the same owner; another
one that the paper names too; none of these, the only kind that is surely somebody's error."""

Pairs = Mapping[ArxivId, Mapping[RepoId, frozenset[str]]]
"""By paper, the repositories that are listed for it, and by which routes."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A paper, what its own words made official, and what is listed for it."""

    record: ArxivRecord
    named: frozenset[RepoId]
    """Every repository that its abstract and comments name."""
    official: tuple[RepoId, ...]
    listed: Mapping[RepoId, frozenset[str]]

    def others(self, route: str | None = None) -> list[RepoId]:
        """The repositories that lists by other people give, by one route or by any."""
        return [
            repo
            for repo, routes in self.listed.items()
            if (route in routes if route else routes - OWN)
        ]


def load_links(path: Path) -> Pairs:
    """The pairs of papers and repositories."""
    pairs: dict[ArxivId, dict[RepoId, frozenset[str]]] = defaultdict(dict)
    for row in rows_of(path):
        repo = repo_id(row["github_url"])
        if repo is not None:
            pairs[ArxivId(row["arxiv_id"])][repo] = frozenset(row["how"])
    return pairs


def whole_words(path: Path) -> Iterator[ArxivRecord]:
    """The records, without the last word of an abstract that was cut: it may be half an address."""
    cut = {row["arxiv_id"] for row in rows_of(path) if row.get("abstract_truncated")}
    for record in load_records(path):
        if record.abstract and record.arxiv_id.value in cut:
            yield replace(record, abstract=record.abstract.rpartition(" ")[0])
        else:
            yield record


def judge_all(records: Iterable[ArxivRecord], pairs: Pairs) -> Iterator[Judged]:
    """What the papers' own words make official, for the papers that are listed with code."""
    for record in records:
        if record.arxiv_id not in pairs:
            continue
        by_repo: dict[RepoId, list[Claim]] = defaultdict(list)
        for claim in claims_of_record(record):
            repo = repo_id(claim.url or "")
            if repo is not None:
                by_repo[repo].append(claim)
        found = [Candidate(repo, tuple(claims)) for repo, claims in by_repo.items()]
        links = relate_all(found, record)
        official = tuple(link.repo for link in links if link.relation is Relation.OFFICIAL)
        yield Judged(record, frozenset(by_repo), official, pairs[record.arxiv_id])


def kind_of(repo: RepoId, others: Sequence[RepoId], judged: Judged) -> str:
    """One of :data:`KINDS`."""
    if any(letters(repo.full_name) == letters(other.full_name) for other in others):
        return "same"
    if any(letters(repo.name) == letters(other.name) for other in others):
        return "moved"
    if any(letters(repo.owner) == letters(other.owner) for other in others):
        return "renamed"
    return "named by the paper" if judged.named.intersection(others) else "other"


def precision(judged: Sequence[Judged]) -> str:
    """Of what is taken for official, how it stands to what others list, route by route."""
    routes = sorted({way for one in judged for ways in one.listed.values() for way in ways} - OWN)
    lines = [f"{'route':38}{'official':>9}" + "".join(f"{kind:>20}" for kind in KINDS)]
    for route in [*routes, None]:
        kinds: Counter[str] = Counter()
        for one in judged:
            others = one.others(route)
            kinds.update(kind_of(repo, others, one) for repo in one.official if others)
        lines.append(
            f"{route or 'any of these':38}{kinds.total():>9}"
            + "".join(f"{kinds[kind]:>20}" for kind in KINDS)
        )
        lines.append(f"    same: {_share(kinds['same'], kinds.total())}")
        lines.append(f"    not other: {_share(kinds.total() - kinds['other'], kinds.total())}")
    return "\n".join(lines)


def agreement(judged: Sequence[Judged]) -> str:
    """How much of what is taken for official is listed for its paper by any route at all."""
    right = total = 0
    for one in judged:
        for repo in one.official:
            total += 1
            right += kind_of(repo, list(one.listed), one) == "same"
    return f"listed for the paper by any route: {_share(right, total)}"


def recall(judged: Sequence[Judged]) -> str:
    """Of what is listed, what was taken for official, and where nothing was said for it."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in judged:
        for repo, routes in one.listed.items():
            for route in routes:
                counts[route][_outcome(repo, one)] += 1
    lines = [f"{'route':38}{'listed':>8}{'official':>10}{'not judged so':>15}{'abstained':>11}"]
    for route, found in sorted(counts.items()):
        cells = f"{found['official']:>10}{found['named']:>15}{found['unnamed']:>11}"
        of_named = _share(found["official"], found["official"] + found["named"])
        lines.append(f"{route:38}{found.total():>8}{cells}    of those named: {of_named}")
    return "\n".join(lines)


def _outcome(repo: RepoId, judged: Judged) -> str:
    """Abstained: the abstract and the comments do not name it; a full text or a search may."""
    if kind_of(repo, judged.official, judged) == "same":
        return "official"
    named = {letters(one.full_name) for one in judged.named}
    return "named" if letters(repo.full_name) in named else "unnamed"


NAMES = (Signal.NAMED_IN_TITLE, Signal.OWNER_IS_AUTHOR, Signal.OWNER_LIKE_AUTHOR)


def signals(judged: Sequence[Judged]) -> str:
    """How often signals of names are seen of a paper's repository, and of its neighbour's.

    The neighbour is the next paper by title, which often begins with the same word.
    """
    papers = sorted((one for one in judged if one.record.authors), key=_title)
    own, other = (Counter[Signal]() for _ in range(2))
    for one, neighbour in zip(papers, papers[1:] + papers[:1], strict=True):
        own.update(_seen(one, one.record))
        other.update(_seen(neighbour, one.record))
    lines = [f"{'signal':40}{'of its own':>12}{'of another':>12}{'bits':>7}{'points':>8}"]
    for signal in NAMES:
        bits = math.log2((own[signal] + 0.5) / (other[signal] + 0.5))
        cells = f"{own[signal]:>12}{other[signal]:>12}{bits:>7.1f}{WEIGHTS[signal]:>8}"
        lines.append(f"{signal:40}{cells}")
    return f"{len(papers)} papers with authors\n" + "\n".join(lines)


def _title(judged: Judged) -> str:
    return judged.record.title.lower()


def _seen(judged: Judged, record: ArxivRecord) -> set[Signal]:
    repo = min(judged.listed, key=lambda one: one.key)
    return set(signals_of(repo, (), None, record)).intersection(NAMES)


def differences(judged: Iterable[Judged]) -> Iterator[str]:
    """Every official repository that no list by other people gives, where there is such a list."""
    for one in judged:
        others = one.others()
        for repo in one.official:
            kind = kind_of(repo, others, one) if others else "same"
            if kind != "same":
                names = ", ".join(other.full_name for other in others)
                yield f"{kind}: {one.record.arxiv_id} {one.record.title}"
                yield f"    took {repo.full_name}; listed {names}"


def _share(hits: int, total: int) -> str:
    low, high = interval(hits, total)
    share = 100 * hits / max(1, total)
    return f"{hits} of {total}, {share:.2f} % [{100 * low:.2f}–{100 * high:.2f}]"


def main() -> None:
    """Print the tables and every difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", help="folder of the evaluation data")
    folder = data_folder(parser.parse_args().data)
    (links,) = folder.glob("paper_code_links_*.jsonl.gz")
    (records,) = folder.glob("arxiv_records_*.jsonl.gz")
    judged = list(judge_all(whole_words(records), load_links(links)))
    silent = sum(not one.named for one in judged)
    print(f"{len(judged)} papers with code listed; {silent} whose abstract and comments name none")
    print(agreement(judged), precision(judged), recall(judged), sep="\n\n")
    print("", *differences(judged), "", signals(judged), sep="\n")


if __name__ == "__main__":
    main()
