"""What a query finds: fields, phrases, wildcards, and worlds of thousands."""

from __future__ import annotations

import pytest

from crawler.twin import Paper, Version, World
from crawler.twin.arxiv_grammar import parse
from crawler.twin.arxiv_query import adapt
from crawler.twin.arxiv_search import Search, SearchError
from crawler.twin.arxiv_words import english, simple
from crawler.twin.generate import MOST, generated

_WORLD = World(
    [
        Paper(
            "2001.00001",
            "Attention Is All You Need, Again: A Study of Pre-Training",
            ("Pengda Qin", "William Yang Wang"),
            (Version.on("2020-01-02"),),
            ("cs.CL", "cs.LG"),
            "We use code from https://github.com/o/r here. A $\\alpha$-stable law.",
            comment="Accepted at ACL. Code: github.com/o/r",
            doi="10.1000/ABC",
            journal_ref="Proc. of ACL, 2020",
        ),
        Paper(
            "2001.00002",
            "Don't Train: $\\alpha$-stable Models for Story Generation",
            ("Qi Wu", "José Álvarez"),
            (Version.on("2020-02-02"), Version.on("2021-02-02", abstract="Stories differ.")),
            ("cs.CV",),
            "Nothing here.",
            report_no="ANL-07-12",
        ),
        Paper(
            "2001.00003", "Deleted Attention", ("A B",), (Version.on("2020-03-03"),), deleted=True
        ),
    ]
)


def _found(query: str, world: World = _WORLD) -> list[str]:
    search = Search(world)
    adapted = adapt(query)
    expression = parse(adapted) if adapted else None
    assert expression is not None, query
    return sorted(search.papers[number].paper.arxiv_id for number in search.find(expression))


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ('ti:"attention is all you need"', [1]),
        ('ti:"ATTENTION: IS ALL-YOU NEED!"', [1]),
        ('ti:"all attention"', []),
        ('ti:"studies of pretraining"', []),
        ('ti:"study of pre training"', [1]),
        ('ti:"studies of pre-trainings"', [1]),
        ('ti:"need again"', [1]),
        ("ti:model", [2]),
        ("ti:pre-training", [1]),
        ("ti:of", []),
        ('ti:"of"', [1]),
        ('ti:"you need"', [1]),
        ("ti:stud*", [1]),
        ("ti:attention ti:stories", [1, 2]),
        ("ti:attention AND ti:stories", []),
        ("ti:don't", [2]),
        ("ti:$\\alpha$-stable", [2]),
        ("all:$\\alpha$", [1, 2]),
        ('ti:""', [1, 2]),
        ("abs:github.com", [1]),
        ("abs:github", []),
        ("abs:stories", [2]),
        ("abs:nothing", []),
        ("co:github", []),
        ('co:"github.com o r"', [1]),
        ("co:acl", [1]),
        ('jr:"proc of acl"', [1]),
        ("rn:anl-07-12", [2]),
        ("cat:cs.LG", [1]),
        ("cat:cs.*", [1, 2]),
        ("cat:CS.LG", []),
        ("id:2001.00002", [2]),
        ("id:2001.00002v2", [2]),
        ("id:2001.00002v1", []),
        ("doi:10.1000/abc", [1]),
        ("au:qin", [1]),
        ('au:"pengda qin"', [1]),
        ('au:"qin pengda"', []),
        ('au:"Qin, Pengda"', [1]),
        ('au:"qin william"', []),
        ("au:alvarez", [2]),
        ("au:josé_alvarez", [2]),
        ("au:qi*", [1, 2]),
        ("au:wang AND ANDNOT ti:stories", [1]),
        ("ANDNOT ti:attention", [2]),
        ("submittedDate:[20200101 TO 202001]", [1]),
        ("all:qin AND all:attention", [1]),
        ('all:"story generation"', [2]),
        ("*", [1, 2]),
        ("nosuchword", []),
    ],
)
def test_finds(query: str, numbers: list[int]) -> None:
    assert _found(query) == [f"2001.0000{number}" for number in numbers]


@pytest.mark.parametrize("query", ["ti:*tion", "all:?x", 'submittedDate:"yesterday"'])
def test_refuses_a_leading_wildcard_and_an_unreadable_date(query: str) -> None:
    with pytest.raises(SearchError):
        _found(query)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't U.S. 3.2x A/B", ["don't", "u.s", "3.2x", "a", "b"]),
        ("naïve_Bayes: a-b", ["naïve_bayes", "a", "b"]),
        ("日本語 text", ["日", "本", "語", "text"]),
    ],
)
def test_words_are_cut_as_by_the_standard_tokenizer(text: str, words: list[str]) -> None:
    assert [word for _, word in simple(text)] == words


def test_stems_keep_the_places_of_stop_words() -> None:
    assert english("The studies of a model's classes") == [
        (1, "study"),
        (4, "model"),
        (5, "class"),
    ]


def test_a_large_world_holds_different_titles_and_each_is_found() -> None:
    world = generated(2_000)
    titles = [paper.title for paper in world.papers]
    assert len(set(titles)) == len(titles) == len({paper.arxiv_id for paper in world.papers})
    search = Search(world)
    asked = titles[:200]
    expression = parse(adapt(" OR ".join(f'ti:"{title}"' for title in asked)) or "")
    assert expression is not None
    assert {search.papers[n].title for n in search.find(expression)} == set(asked)


def test_a_small_world_begins_a_larger_one() -> None:
    assert generated(20).papers == generated(50).papers[:20]


def test_in_the_largest_world_no_two_papers_are_one_and_none_is_of_the_future() -> None:
    papers = generated(MOST).papers
    assert len({paper.arxiv_id for paper in papers}) == len(papers) >= 100_000
    assert max(paper.versions[0].at.year for paper in papers) <= 2024
