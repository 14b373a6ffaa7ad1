"""Of several repositories that are tied to a paper, the authors' own is told from the others."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from crawler.core.ids import github, repo_id
from crawler.core.model import (
    ArxivId,
    ArxivRecord,
    Claim,
    ClaimKind,
    Place,
    RepoFacts,
    RepoId,
)
from crawler.core.relate import Candidate, Relation, RepoLink, relate_all
from crawler.twin.bundled import bundled
from crawler.twin.world import Paper, Repository
from tests.shared import shared
from tests.values import repo

OFFICIAL, COMMUNITY, MENTIONED = Relation.OFFICIAL, Relation.COMMUNITY, Relation.MENTIONED
DAY = timedelta(days=1)
POSTED = datetime(2023, 6, 1, tzinfo=UTC)
TITLE = "DEMO: Drawing Every Model Once for Tiny Machines"
PAPER = ArxivRecord(
    ArxivId("2306.01234"), 1, TITLE, ("Ada Byron", "Emmy Noether"), published=POSTED
)


def said(name: str, place: Place, words: str = "") -> Claim:
    url = repo(name).url
    return Claim(ClaimKind.LINK, f"the {place}", place, f"{words} {url}".strip(), url)


def named(name: str) -> Claim:
    """A search found that the repository names the paper."""
    return Claim(ClaimKind.LINK, "github search", Place.REPOSITORY, "", repo(name).url)


def facts(name: str, readme: str | None = None, days: float = 0, **more: object) -> RepoFacts:
    made = {"created_at": POSTED + days * DAY, "pushed_at": POSTED + (days + 30) * DAY} | more
    return RepoFacts(repo(name), readme=readme, **made)  # type: ignore[arg-type]


def seen(name: str, readme: str | None = None, days: float = 0, **more: object) -> Candidate:
    """A repository that only a search found, and what a look at it shows."""
    return Candidate(repo(name), (named(name),), facts(name, readme, days, **more))


def relations(*candidates: Candidate) -> dict[str, Relation]:
    """How each belongs to the paper, and that their order does not matter."""
    orders = list(permutations(candidates)) if len(candidates) < 5 else [candidates]
    found = [{link.repo.full_name: link for link in relate_all(o, PAPER)} for o in orders]
    assert all(one == found[0] for one in found)
    return {name: link.relation for name, link in found[0].items()}


OWN = f"# DEMO\n\nCode of the paper {TITLE}, arXiv 2306.01234"


@pytest.mark.parametrize(
    ("name", "readme", "expected"),
    [
        # One thing beside its own word is enough: an author's name, or whose code it says it is.
        ("byron-ada/demo", f"# {TITLE}\n\narXiv 2306.01234", OFFICIAL),
        ("lab/demo", OWN, OFFICIAL),
        ("lab/x", f"# X\n\nThe official code of *{TITLE}*, arXiv 2306.01234", OFFICIAL),
        # An acronym, a name, a title: somebody may always bear them by chance or cite them.
        ("other/demo", "# Demo\n\nDemos of my shop.", MENTIONED),
        ("other/DEMO", None, MENTIONED),
        ("lab/x", f"# X\n\n{TITLE}", COMMUNITY),
        # Somebody else's, by its own words.
        ("other/demo", f"# DEMO\n\nUnofficial code of {TITLE}, arXiv 2306.01234", COMMUNITY),
        ("other/demo", f"# DEMO\n\nPyTorch implementation of {TITLE}, arXiv 2306.01234", COMMUNITY),
        ("other/demo-jax", f"# DEMO\n\nA JAX port of {TITLE}", COMMUNITY),
        ("other/demo", f"# DEMO\n\n1. {TITLE}, arXiv 2306.01234", COMMUNITY),
        # Lists of papers, surveys, measures and tools name many papers.
        ("other/awesome-tiny-machines", f"# {TITLE}\n\narXiv 2306.01234", MENTIONED),
        ("other/survey", OWN + "".join(f" 2301.0000{n}" for n in range(9)), MENTIONED),
        ("other/metric", f"# A metric\n\nIt is used by\n- {TITLE}", MENTIONED),
        # The same authors' repository of another paper, which names this one among its news.
        ("byron-ada/other", f"# Other\n\nOfficial code of Other.\n- see {TITLE}", MENTIONED),
        # A template and a page.
        ("lab/lab.github.io", f"# {TITLE}\n\narXiv 2306.01234", MENTIONED),
        ("other/project-page-template", f"# {TITLE}\n\narXiv 2306.01234", MENTIONED),
    ],
)
def test_a_repository_that_only_names_the_paper_needs_more_to_be_its_own(
    name: str, readme: str | None, expected: Relation
) -> None:
    assert relations(seen(name, readme)) == {name: expected}


def test_a_repository_not_yet_looked_at_may_be_about_the_paper() -> None:
    unseen = Candidate(repo("a/x"), (named("a/x"),))
    assert relations(unseen) == {"a/x": COMMUNITY}


def test_a_repository_years_older_than_the_paper_is_a_tool() -> None:
    words = "Code:"
    tool = Candidate(
        repo("a/tool"), (said("a/tool", Place.FOOTNOTE, words),), facts("a/tool", "# Tool", -900)
    )
    assert relations(replace(tool, claims=(said("a/tool", Place.ABSTRACT),))) == {
        "a/tool": MENTIONED
    }
    assert relations(replace(tool, claims=(said("a/tool", Place.ABSTRACT, "Our code:"),))) == {
        "a/tool": OFFICIAL
    }


def test_forks_with_the_same_readme_are_somebody_else_s() -> None:
    original = seen("byron-ada/demo", OWN)
    forks = [seen(f"{n}/demo", OWN, n, fork_of=repo("byron-ada/demo")) for n in (1, 2, 3)]
    assert relations(original, *forks) == {
        "byron-ada/demo": OFFICIAL,
        "1/demo": COMMUNITY,
        "2/demo": COMMUNITY,
        "3/demo": COMMUNITY,
    }


def test_a_fork_is_told_as_such_even_where_the_paper_names_it_beside_its_parent() -> None:
    claims = [said(f"{owner}/demo", Place.ABSTRACT, "Our code:") for owner in ("ada", "lab")]
    parent = Candidate(repo("ada/demo"), (claims[0],), facts("ada/demo", OWN))
    fork = Candidate(
        repo("lab/demo"), (claims[1],), facts("lab/demo", OWN, fork_of=repo("ada/demo"))
    )
    assert relations(parent, fork) == {"ada/demo": OFFICIAL, "lab/demo": COMMUNITY}
    (_, told) = relate_all([parent, fork], PAPER)
    assert told.reasons[-1] == "a fork of ada/demo"


def test_a_fork_alone_is_not_taken_for_what_it_was_forked_from() -> None:
    fork = seen("1/x", f"# {TITLE}\n\narXiv 2306.01234", fork_of=repo("a/b"))
    assert relations(fork) == {"1/x": COMMUNITY}


def test_a_fork_of_a_tool_is_the_paper_s_own_where_the_paper_says_so() -> None:
    own = Candidate(
        repo("lab/demo"),
        (said("lab/demo", Place.ABSTRACT, "Our code:"),),
        facts("lab/demo", "# LLaVA", is_fork=True, fork_of=repo("a/LLaVA")),
    )
    tool = Candidate(repo("a/LLaVA"), (said("a/LLaVA", Place.FOOTNOTE, "We use"),))
    assert relations(own, tool) == {"lab/demo": OFFICIAL, "a/LLaVA": MENTIONED}


def test_a_laboratory_s_fork_that_the_paper_names_outranks_its_parent() -> None:
    personal = seen("byron-ada/demo", OWN)
    claim = said("lab/demo", Place.ABSTRACT, "Code:")
    lab = Candidate(
        repo("lab/demo"), (claim,), facts("lab/demo", OWN, 5, fork_of=repo("byron-ada/demo"))
    )
    assert relations(personal, lab) == {"byron-ada/demo": COMMUNITY, "lab/demo": OFFICIAL}


def test_a_copy_that_is_no_fork_is_told_by_its_readme() -> None:
    words = "# Dependencies\n- python 3.8\n- torch 1.10\n- transformers 4.20\n- decord"
    own = Candidate(
        repo("a/demo"), (said("a/demo", Place.FOOTNOTE, "Our code:"),), facts("a/demo", words)
    )
    copy = seen("b/demo", words, 90)
    assert relations(own, copy) == {"a/demo": OFFICIAL, "b/demo": COMMUNITY}


def test_where_two_say_the_same_of_themselves_none_is_believed() -> None:
    one, other = (seen(f"{owner}/demo", f"# {TITLE}\n\n{owner} 2306.01234") for owner in "ab")
    assert relations(one) == {"a/demo": OFFICIAL}
    assert relations(one, other) == {"a/demo": COMMUNITY, "b/demo": COMMUNITY}


def test_of_two_that_name_the_paper_the_author_s_is_believed() -> None:
    theirs = seen("byron-ada/demo", f"# {TITLE}\n\narXiv 2306.01234")
    other = seen("b/demo", f"# {TITLE}\n\nof 2306.01234")
    assert relations(theirs, other) == {"byron-ada/demo": OFFICIAL, "b/demo": COMMUNITY}


def test_beside_the_one_that_the_paper_names_no_other_is_official() -> None:
    own = Candidate(repo("lab/x"), (said("lab/x", Place.ABSTRACT, "Our code:"),))
    other = seen("byron-ada/demo", OWN)
    assert relations(own, other) == {"lab/x": OFFICIAL, "byron-ada/demo": COMMUNITY}


def test_two_that_the_paper_names_are_both_official() -> None:
    claims = [said(name, Place.ABSTRACT, "Our code and data:") for name in ("a/x", "a/y")]
    own = [Candidate(repo_of(one), (one,)) for one in claims]
    assert relations(*own) == {"a/x": OFFICIAL, "a/y": OFFICIAL}


def repo_of(claim: Claim) -> RepoId:
    found = repo_id(claim.url or "")
    assert found is not None
    return found


def test_a_survey_s_own_list_is_official_where_the_survey_names_it() -> None:
    name = "lab/Awesome-Tiny-Machines"
    own = Candidate(repo(name), (said(name, Place.ABSTRACT, "A list is kept at"),))
    assert relations(own) == {name: OFFICIAL}


def test_a_disowning_readme_outweighs_a_bare_address_in_the_comments() -> None:
    name = "other/demo"
    ported = facts(name, "# Demo\n\nAn unofficial Keras version.")
    bare = Candidate(repo(name), (said(name, Place.COMMENTS, "see"),), ported)
    assert relations(bare) == {name: COMMUNITY}


# --- the eighteen papers ------------------------------------------------------


def shown(one: Repository) -> RepoFacts:
    """What a look at a repository of the bundled world shows."""
    parent = github(*one.fork_of.split("/")) if one.fork_of else None
    return RepoFacts(
        repo(one.full_name),
        is_fork=parent is not None,
        fork_of=parent,
        pushed_at=one.pushed_at,
        created_at=one.created_at,
        description=one.description,
        homepage=one.homepage,
        readme=one.readme,
    )


def record_of(paper: Paper) -> ArxivRecord:
    return ArxivRecord(
        ArxivId(paper.arxiv_id), 1, paper.title, paper.authors, published=paper.versions[0].at
    )


def everything_found(claims: dict[str, Claim], paper: Paper) -> list[RepoLink]:
    """As if a search for the paper had found every repository that there is."""
    known = [one for one in bundled().repositories if not one.full_name.startswith("twin-cases")]
    candidates = [
        Candidate(
            repo(one.full_name),
            tuple(c for c in (claims.get(one.full_name), named(one.full_name)) if c),
            shown(one),
        )
        for one in known
    ]
    return relate_all(candidates, record_of(paper))


# Where the paper itself names its code, and nothing that the repository says would do.
FOOTNOTES = {"2308.07648": "bladewaltz1/PromptSwitch", "2211.10950": "xichenpan/ARLDM"}


def test_each_of_the_eighteen_papers_gets_its_own_repository_and_no_other() -> None:
    """Even of all repositories that other papers have, or that share a name with one."""
    papers = {paper.arxiv_id: paper for paper in bundled().papers}
    expected, found = {}, {}
    for told in json.loads(shared("seeds/facts.json").read_text()):
        paper = papers[told["arxiv_id"]]
        name = FOOTNOTES.get(paper.arxiv_id)
        claims = {name: said(name, Place.FOOTNOTE, "Our code:")} if name else {}
        links = everything_found(claims, paper)
        found[paper.arxiv_id] = (
            [link.repo.full_name for link in links if link.relation is OFFICIAL],
            {link.repo.full_name for link in links if link.relation is COMMUNITY},
        )
        primary = (told["expected_primary_repo"] or "").partition(" or ")[0]
        expected[paper.arxiv_id] = (
            [primary] if primary else [],
            {
                one["url"].removeprefix("https://github.com/")
                for one in told["repositories"]
                if one["relation"].startswith("community")
            },
        )
    own = {paper: official for paper, (official, _) in expected.items()}
    assert {paper: official for paper, (official, _) in found.items()} == own
    # The copy under a laboratory's name is a fork.
    expected["2410.14143"][1].add("iLearn-Lab/TCSVT25-PCKD")
    assert {paper: others for paper, (_, others) in found.items()} == {
        paper: others for paper, (_, others) in expected.items()
    }


def listed(name: str, readme: str | None = None, days: float = 0, **more: object) -> Candidate:
    """A repository that an entry of a list names for the paper, and what a look at it shows."""
    claim = Claim(ClaimKind.LINK, "seed", Place.SEED, "", repo(name).url)
    return Candidate(repo(name), (claim,), facts(name, readme, days, **more))


@pytest.mark.parametrize(
    ("candidate", "expected"),
    [
        # A list alone is wrong once in twenty times: something has to speak for it beside.
        (listed("lab/x", "# X\n\nInstall it."), COMMUNITY),
        (listed("lab/demo", "# Demo\n\nInstall it."), OFFICIAL),
        (listed("byron-ada/x", "# X\n\nInstall it."), OFFICIAL),
        (listed("lab/x", f"# X\n\nCode of {TITLE}"), OFFICIAL),
        (listed("lab/x", f"# X\n\nAn unofficial version of {TITLE}"), COMMUNITY),
        (listed("lab/demo", "# Demo\n\nInstall it.", fork_of=repo("a/b")), COMMUNITY),
        (listed("lab/demo", "# Demo\n\nInstall it.", days=-900), COMMUNITY),
        # What says of itself that it is another paper's, or nobody's, is none of its code.
        (listed("lab/demo", "# Demo\n\nCode of arXiv 2301.01234"), MENTIONED),
        (listed("lab/awesome-demo", "# Demo\n\nInstall it."), MENTIONED),
        (listed("lab/lab.github.io", "# Demo\n\nInstall it."), MENTIONED),
    ],
)
def test_what_a_list_names_is_the_papers_own_where_it_says_so_itself(
    candidate: Candidate, expected: Relation
) -> None:
    assert relations(candidate) == {candidate.repo.full_name: expected}


def test_what_a_list_names_steps_back_behind_what_the_paper_names() -> None:
    own = Candidate(repo("lab/x"), (said("lab/x", Place.ABSTRACT),), facts("lab/x", "# X"))
    assert relations(own, listed("other/demo", OWN)) == {"lab/x": OFFICIAL, "other/demo": COMMUNITY}
