"""The one place where a stream of entries becomes answers from an index; it keeps nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crawler.core.match import Match, MatchState, decide
from crawler.core.model import Seed
from crawler.faces import jsonl
from crawler.pipeline.ports import Finds


@dataclass(frozen=True, slots=True)
class Answer:
    """An entry, and which paper it is."""

    seed: Seed
    match: Match


def answers(index: Finds, entries: Iterable[Seed]) -> Iterator[Answer]:
    """Each entry with what the index says of it, in order, one at a time."""
    for seed in entries:
        yield Answer(seed, decide(seed, index.candidates(seed)))


def told(answer: Answer) -> str:
    """The answer as a line of the promised JSON, with its end."""
    return jsonl.line(jsonl.resolved(answer.seed, answer.match)) + "\n"


class Tally:
    """How many entries are in which state."""

    def __init__(self) -> None:
        self.states: Counter[str] = Counter()

    def of(self, found: Iterable[Answer]) -> Iterator[Answer]:
        """The answers, counted as they pass."""
        for answer in found:
            self.states[answer.match.state.value] += 1
            yield answer

    def add(self, states: dict[str, int]) -> None:
        """What another process counted."""
        self.states.update(states)

    @property
    def is_open(self) -> bool:
        """A person has to look at some of them."""
        return any(self.states[state] for state in (MatchState.AMBIGUOUS, MatchState.UNKNOWN))
