"""Worlds of any size, for tests of scale; titles, names and dates are made up but plausible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from crawler.twin.world import Entry, Paper, Repository, Version, World

_HOW = (
    "Adaptive Amortised Bayesian Causal Compositional Contrastive Distributed Efficient Federated "
    "Hierarchical Interpretable Latent Modular Neural Online Parallel Robust Sparse Structured "
    "Unified"
).split()
_WHAT = (
    "Alignment Calibration Clustering Compression Detection Distillation Embedding Estimation "
    "Generation Grounding Inference Matching Parsing Planning Pruning Ranking Reasoning Retrieval "
    "Segmentation Translation"
).split()
_OF = (
    "Captions Documents Dialogues Genomes Graphs Images Lyrics Maps Meshes Molecules Programs "
    "Proofs Recipes Scenes Signals Sketches Songs Tables Trajectories Videos"
).split()
_BY = (
    "Attention Backtracking Consensus Diffusion Entropy Flows Gradients Hashing Kernels Markets "
    "Memory Messages Prompts Rewards Rules Sampling Search Templates Trees Voting"
).split()
_GIVEN = "Ada Bo Chen Dina Elif Farid Gita Hugo Ines Jun Kofi Lena Ming Noor Omar Pia".split()
_FAMILY = "Abe Brandt Costa Dietz Egan Fuchs Gupta Haas Ito Jansen Khan Lopez Mori Nagy".split()
_CODE = "https://github.com/{}"
MOST = len(_HOW) * len(_WHAT) * len(_OF) * len(_BY)
"""So many different titles there are."""
_STRIDE = 7_919
_HOURS, _ROUND = 5, 9_000
"""Between one paper and the next, and papers until time begins anew: five years."""
_FIRST = datetime(2019, 1, 7, 9, tzinfo=UTC)


def generated(count: int) -> World:
    """``count`` papers, at most :data:`MOST`; every second one names its repository.

    The same number always gives the same papers, and a smaller world is the beginning of a
    larger one.
    """
    papers = [_paper(number) for number in range(min(count, MOST))]
    return World(papers, _repositories(len(papers)))


def _title(number: int) -> str:
    rest = number * _STRIDE % MOST
    words = []
    for choices in (_HOW, _WHAT, _OF, _BY):
        rest, index = divmod(rest, len(choices))
        words.append(choices[index])
    return "{} {} of {} by {}".format(*words)


def _paper(number: int) -> Paper:
    at = _FIRST + timedelta(hours=_HOURS * (number % _ROUND))
    abstract = f"We study {_title(number).lower()}, and report what we found."
    if number % 2 == 0:
        abstract += f" The code is at {_CODE.format(_full_name(number))}."
    authors = tuple(
        f"{_GIVEN[(number + 3 * i) % len(_GIVEN)]} {_FAMILY[(number + 5 * i) % len(_FAMILY)]}"
        for i in range(1 + number % 4)
    )
    ident = f"{at:%y%m}.{number % 99_999 or 99_999:05}"
    return Paper(ident, _title(number), authors, (Version(at),), ("cs.LG",), abstract)


def _full_name(number: int) -> str:
    return f"group-{number % 97}/study-{number:05}"


def _repositories(count: int) -> Iterator[Repository]:
    for number in range(0, count, 2):
        yield Repository(
            _full_name(number),
            description=_title(number),
            entries=(Entry("README.md"), Entry("main.py")),
            readme=f"# {_title(number)}\nThe code of our paper.",
            language="Python",
            stars=number % 500,
        )
