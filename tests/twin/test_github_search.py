"""What a search for repositories finds: each phrase where it is looked for, and nothing else."""

from __future__ import annotations

import pytest

from crawler.twin.github_search import found
from crawler.twin.world import Repository, World

_WORLD = World(
    repositories=[
        Repository("lab/graphs", description="Sparse Graphs, sampled", language="Python", stars=2),
        Repository("lab/songs", readme="# Sparse graphs\nand songs of 2211.10950", stars=9),
        Repository("lab/fork", description="Sparse graphs", fork_of="lab/graphs"),
        Repository("lab/empty", description="Sparse graphs", empty=True),
        Repository("lab/blocked", description="Sparse graphs", blocked="https://x.test"),
        Repository("graphs/sparse", description="Sampled in the wild", language="C"),
    ]
)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ('"sparse graphs"', ["lab/graphs"]),
        ('"sparse graphs" in:description,readme', ["lab/songs", "lab/graphs"]),
        ('"graphs sparse" in:name,description,readme', ["graphs/sparse"]),
        ('"Sparse Graphs" fork:true', ["lab/graphs", "lab/fork"]),
        ("sampled language:c", ["graphs/sparse"]),
        ('"2211.10950" in:readme', ["lab/songs"]),
        ('"2211.10950" in:description', []),
        ('"graphs sampled wild" in:name,description', []),
        ("unheard", []),
        ("fork:only", ["lab/fork"]),
    ],
)
def test_every_phrase_stands_where_it_is_looked_for(query: str, names: list[str]) -> None:
    assert [repo.full_name for repo in found(_WORLD, query)] == names


def test_another_world_has_its_own_words() -> None:
    assert found(World(), '"sparse graphs"') == []
    assert [repo.full_name for repo in found(_WORLD, '"sparse graphs"')] == ["lab/graphs"]
