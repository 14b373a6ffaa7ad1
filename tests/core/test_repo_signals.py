"""What a repository's names, age and README say of a paper, signal by signal."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crawler.core.code_signals import PLACES, VOICES, WEIGHTS, Signal
from crawler.core.model import ArxivId, ArxivRecord, Claim, ClaimKind, Place, RepoFacts
from crawler.core.naming import author_like, author_of, cut_within_title, named_in_title
from crawler.core.prose import Voice
from crawler.core.readme import bare, signals_of_text, wording_of
from crawler.core.repo_signals import signals_of
from tests.values import repo

S = Signal
DAY = timedelta(days=1)
PAPER_DAY = datetime(2023, 6, 1, tzinfo=UTC)
TITLE = "DEMO: Drawing Every Model Once for Tiny Machines"
PAPER = ArxivRecord(
    ArxivId("2306.01234"),
    1,
    TITLE,
    ("Ada Byron", "Carl Friedrich Gauss", "Emmy Noether"),
    published=PAPER_DAY,
)


def read(readme: str, **more: object) -> set[Signal]:
    facts = RepoFacts(repo("a/b"), readme=readme, **more)  # type: ignore[arg-type]
    return set(signals_of_text(facts, PAPER))


@pytest.mark.parametrize(
    ("readme", "expected"),
    [
        (f"# {TITLE}\n\nInstall it.", {S.README_TITLE_FIRST}),
        (f"# DEMO\n\nCode of *{TITLE}* (ICML 2023)", {S.README_TITLE_FIRST, S.README_OURS}),
        ("# DEMO\n\ndemo - drawing  every MODEL once, for tiny machines", {S.README_TITLE_FIRST}),
        (f"<h1 align='center'>{TITLE}</h1>", {S.README_TITLE_FIRST}),
        ("# DEMO\n\narxiv.org/abs/2306.01234v2", {S.README_ID_FIRST}),
        ("# DEMO\n\nLike 2301.01234, in 2306.01234", {S.README_ID}),
        ("# DEMO\n\n[![a](https://img.shields.io/2306.01234)](x)", {S.README_ID_FIRST}),
        ("# DEMO\n\n12306.01234 and 2306.012345", set()),
        (f"# Links\n\n1. {TITLE}\n2. Another", {S.README_TITLE}),
        (f"# Links\n\n- 2023: see {TITLE}", {S.README_TITLE}),
        (f"# Other\n\nsee {TITLE}", {S.README_TITLE}),
        (f"# Other\n\nPlease see also {TITLE}", {S.README_TITLE}),
        (f"# Other\n\n01/03/2026: {TITLE} is out", {S.README_TITLE}),
        (f"# Demo\n\n[ICML 2023] {TITLE}", {S.README_TITLE_FIRST}),
        (f"# Demo\n\nWe wrote this for the paper “{TITLE}”.", {S.README_TITLE_FIRST}),
        (f"# Links\n\n{'We measure much. ' * 40}\n\n{TITLE}", {S.README_TITLE}),
        ("# Drawing Every Model Once\n", set()),
        (f"# Advanced {TITLE}\n", set()),
        (f"# {TITLE} via Attention\n", set()),
        (f"# {TITLE}\nAda Byron, Emmy Noether", {S.README_TITLE_FIRST, S.README_AUTHORS}),
        ("Ada Byron wrote this", set()),
        (f"Cite\n@article{{b23, title={{{TITLE}}}}}", {S.README_TITLE, S.README_CITATION}),
        (f"# X\n\nThe idea comes from: A. Byron, E. Noether. {TITLE}. 2023",
         {S.README_TITLE_FIRST, S.README_UNOFFICIAL}),
        ("Cite\n@article{b23, title={X}}\n\n@misc{c, eprint={2306.01234}}",
         {S.README_CITATION, S.README_ID_FIRST}),
        ("Cite\n@article{b23, title={X}}\n" + "x " * 600 + "@misc{c, eprint={2306.01234}}",
         {S.README_ID_FIRST}),
        ("\n".join(f"- arXiv:23{month:02}.01234" for month in range(1, 10)),
         {S.LIST, S.README_ID}),
        ("# Other\n\nCode of arXiv:2301.01234", {S.README_OF_ANOTHER}),
        ("# Other\n\n" + "We measure much. " * 60 + "Like arXiv:2301.01234", set()),
        (f"# Other\n\nCode of 2301.01234, after {TITLE}", {S.README_TITLE}),
        ("", set()),
    ],
)  # fmt: skip
def test_a_readme_names_the_paper_or_not(readme: str, expected: set[Signal]) -> None:
    assert read(readme) == expected


def test_a_description_opens_like_a_readme_and_a_homepage_names_like_one() -> None:
    facts = RepoFacts(repo("a/b"), description=TITLE, homepage="https://arxiv.org/abs/2306.01234")
    assert set(signals_of_text(facts, PAPER)) == {S.README_TITLE_FIRST, S.README_ID_FIRST}


def test_a_short_title_names_nothing() -> None:
    short = ArxivRecord(ArxivId("2306.01234"), 1, "On Graphs", ())
    assert set(signals_of_text(RepoFacts(repo("a/b"), readme="# On Graphs"), short)) == set()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("The official implementation of DEMO.", S.README_OFFICIAL),
        ("Official PyTorch code for DEMO (ICML 2023)", S.README_OFFICIAL),
        ("This is the official re-implementation of DEMO", S.README_OFFICIAL),
        ("This repository contains the code for the ICML 2023 paper DEMO", S.README_OURS),
        ("PyTorch implementation of our paper DEMO", S.README_OURS),
        ("Data and scripts accompanying the paper", S.README_OURS),
        ("Code and data of the ACL 2019 long paper DEMO", S.README_OURS),
        ("Unofficial PyTorch implementation of DEMO", S.README_UNOFFICIAL),
        ("This is not the official code; see the official repository", S.README_UNOFFICIAL),
        ("I am not affiliated with the authors", S.README_UNOFFICIAL),
        ("A re-implementation of DEMO in JAX", S.README_UNOFFICIAL),
        ("PyTorch port of DEMO", S.README_UNOFFICIAL),
        ("The idea comes from: A. Byron", S.README_UNOFFICIAL),
        ("My implementation of DEMO", S.README_UNOFFICIAL),
        ("本仓库仅供学习。", S.README_UNOFFICIAL),
        ("Implementation of DEMO in PyTorch", S.README_IMPLEMENTS),
        ("A PyTorch implementation of DEMO", S.README_IMPLEMENTS),
        ("Install it with pip", None),
        ("", None),
    ],
)
def test_a_readme_says_whose_code_it_is(head: str, expected: Signal | None) -> None:
    assert wording_of(head) is expected


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("ExPO-HM", "ExPO-HM: Learning to Explain-then-Detect", True),
        ("TMM25-RA-BLIP", "RA-BLIP: Multimodal Adaptive Bootstrapping", True),
        ("BLIP", "RA-BLIP: Multimodal Adaptive Bootstrapping", False),
        ("flowcut_v2", "FlowCut: Rethinking Redundancy", True),
        ("InertialFlowCutter", "FlowCut: Rethinking Redundancy", False),
        ("ARLDM", "Coherent Story with Auto-Regressive Latent Diffusion Models", True),
        ("ARLDM_SSID", "Coherent Story with Auto-Regressive Latent Diffusion Models", True),
        ("model-SSID", "Dummy Attacks: Breaking the Safe Sink in Dummy Classes", False),
        ("HDSA-Dialog", "Dialog Generation via Hierarchical Disentangled Self-Attention", True),
        ("zero-shot-relational-learning", "Zero-Shot Relational Learning for Graphs", True),
        ("Learning-Distant-Supervision-RE", "Distant Supervision Relation Extraction", True),
        ("relation-extraction", "Distant Supervision Relation Extraction", False),
        ("ZeroShotRelationalLearning", "Zero Shot Relational Learning for Graphs", True),
        ("zeroShotRelationalX", "Zero Shot Relational Learning for Graphs", True),
        ("zeroShotXY", "Zero Shot Relational Learning for Graphs", False),
        ("a-b-c-d-e-f-g-h", "ABCDEFGH: A Study", True),
        ("a-b-c-d-e-f-g-h-i", "ABCDEFGHI: X of Y", False),
        ("pytorch", "Deep Learning with PyTorch", False),
        ("RL", "RL: A Study", False),
    ],
)
def test_a_name_is_that_of_a_title_or_not(name: str, title: str, expected: bool) -> None:
    assert named_in_title(name, title) is expected


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("LLaMA-Adapt", "LLaMA-Adapter: Efficient Fine-tuning", True),
        ("enlighten-any", "Enlighten Anything: When Models Meet", True),
        ("LLaMA", "LLaMA-Adapter: Efficient Fine-tuning", False),
        ("LLaMA-Adapter", "LLaMA-Adapter: Efficient Fine-tuning", False),
        ("Flow", "FlowCut and Flow", False),
        ("Flow", "FlowCut: A Study", True),
        ("Flo", "FlowCut: A Study", False),
        ("abc", "abcd: A Study", False),
        ("-", "A Study", False),
    ],
)
def test_a_name_that_breaks_off_inside_a_word_of_the_title_is_told(
    name: str, title: str, expected: bool
) -> None:
    assert cut_within_title(name, title) is expected


@pytest.mark.parametrize(
    ("owner", "author", "whole", "alike"),
    [
        ("JingbiaoMei", "Jingbiao Mei", True, False),
        ("lianqi1008", "Anqi Li", True, False),
        ("wenhuchen", "Wenhu Chen", True, False),
        ("yuhong-li-nlp", "Yuhong Li", True, False),
        ("jmei", "Jingbiao Mei", False, True),
        ("meij2", "Jingbiao Mei", False, True),
        ("JingbiaoM", "Jingbiao Mei", False, True),
        ("wywang", "William Yang Wang", False, True),
        ("MadryLab", "Aleksander Madry", False, True),
        ("Mei", "Jingbiao Mei", False, False),
        ("li", "Yu Li", False, False),
        ("iLearn-Lab", "Muhe Ding", False, False),
        ("Panda0406", "Pengda Qin", False, False),
        ("Plato", "Plato", False, False),
    ],
)
def test_an_owner_is_an_author_or_like_one(
    owner: str, author: str, whole: bool, alike: bool
) -> None:
    assert (author_of(owner, [author]) is not None, author_like(owner, [author]) is not None) == (
        whole,
        alike and not whole,
    )


@pytest.mark.parametrize(
    ("created", "pushed", "expected"),
    [
        (PAPER_DAY, PAPER_DAY, set()),
        (PAPER_DAY - 500 * DAY, PAPER_DAY + DAY, set()),
        (PAPER_DAY - 548 * DAY, PAPER_DAY - 365 * DAY, set()),
        (PAPER_DAY - 549 * DAY, PAPER_DAY - 366 * DAY, {S.OLDER, S.LEFT_BEFORE}),
        (PAPER_DAY - 600 * DAY, PAPER_DAY + DAY, {S.OLDER}),
        (PAPER_DAY - 600 * DAY, PAPER_DAY - 400 * DAY, {S.OLDER, S.LEFT_BEFORE}),
        (None, PAPER_DAY - 400 * DAY, {S.LEFT_BEFORE}),
        (None, None, set()),
    ],
)
def test_a_repository_far_older_than_the_paper_is_told(
    created: datetime | None, pushed: datetime | None, expected: set[Signal]
) -> None:
    facts = RepoFacts(repo("a/b"), created_at=created, pushed_at=pushed)
    assert set(signals_of(repo("a/b"), (), facts, PAPER)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a/Awesome-Tiny-Machines", {S.LIST}),
        ("a/tiny_paper_list", {S.LIST}),
        *(
            (f"a/my-{word}-2", {S.LIST})
            for word in "Awesome paperlist papers-list reading_list Must-Read survey Papers".split()
        ),
        ("a/a.github.io", {S.PAGE}),
        ("a/A.GitLab.io", {S.PAGE}),
        ("a/Academic-project-page-template", {S.PAGE}),
        ("a/code", set()),
    ],
)
def test_a_name_tells_a_list_or_a_page(name: str, expected: set[Signal]) -> None:
    assert set(signals_of(repo(name), (), None, None)) == expected


def test_an_address_at_the_end_of_a_cut_text_is_told_and_one_that_was_seen_is_not() -> None:
    cut = repo("a/drawing-every-mod")
    claim = Claim(ClaimKind.LINK, "x", Place.ABSTRACT, f"Code: {cut.url}", cut.url)
    dotted = Claim(ClaimKind.LINK, "x", Place.ABSTRACT, f"Code: {cut.url} here", cut.url)
    assert set(signals_of(cut, (claim,), None, PAPER)) == {S.CUT_SHORT}
    assert set(signals_of(cut, (claim, dotted), None, PAPER)) == set()
    assert set(signals_of(cut, (claim,), RepoFacts(cut), PAPER)) == set()


DOCUMENTED: dict[str, set[Signal] | set[Place] | set[Voice]] = {
    "arXiv's abstract or comments": {Place.ABSTRACT, Place.COMMENTS},
    "the entry of the list": {Place.SEED},
    "somebody's record of the paper, its project page, the full text's first page or conclusion": {
        *(Place.RECORD, Place.PROJECT_PAGE, Place.FIRST_PAGE, Place.CONCLUSION)
    },
    "a footnote, the body, an archived table, the repository's own word": {
        *(Place.FOOTNOTE, Place.BODY, Place.ARCHIVE, Place.REPOSITORY)
    },
    "the abstract or comments of an older version": {Place.OLDER_VERSION},
    "a reference": {Place.REFERENCES, Place.COPY},
    "it is our code": {Voice.OURS},
    "code is available there": {Voice.RELEASED},
    "nothing of the kind": {Voice.NONE},
    "the code is used; or the address is a pull request": {Voice.USED},
    "it is unofficial, a port, a re-implementation": {Voice.UNOFFICIAL},
    "its name is the title's, the title's initials, or made of its words": {Signal.NAMED_IN_TITLE},
    "its owner's name is an author's, in any order and with digits": {Signal.OWNER_IS_AUTHOR},
    "its README opens with the paper's exact title": {Signal.README_TITLE_FIRST},
    "its README says that it is the official code": {Signal.README_OFFICIAL},
    "its README speaks of our paper, or of the paper's code": {Signal.README_OURS},
    "its README names the authors; asks to cite the paper": {
        *(Signal.README_AUTHORS, Signal.README_CITATION)
    },
    "its README speaks of an implementation, and not of whose": {Signal.README_IMPLEMENTS},
    "its README says that it is not the authors'": {Signal.README_UNOFFICIAL},
    "it was made more than 18 months before the paper": {Signal.OLDER},
    "nothing was changed in it since a year before the paper": {Signal.LEFT_BEFORE},
    "it is a fork": {Signal.FORK},
    "its README opens with another paper's arXiv identifier, and names neither this one's nor its "
    "title": {Signal.README_OF_ANOTHER},
    "it is a list of papers, by its name or by eight identifiers in its README": {Signal.LIST},
    "it is a web page, or a template for one": {Signal.PAGE},
    "the text breaks off within the address": {Signal.CUT_SHORT},
}
"""What the document calls what is judged."""


def test_the_document_tells_the_points_by_which_code_is_judged() -> None:
    document = Path(__file__).parents[2] / "docs" / "code.md"
    rows = re.findall(r"^\| ([^|]+) \| ([−+]?[0-9]+)", document.read_text("utf-8"), re.MULTILINE)
    points = {what: int(number.replace("−", "-")) for what, number in rows}
    judged = {**WEIGHTS, **PLACES, **VOICES}
    told = {one: points[what] for what, ones in DOCUMENTED.items() for one in ones}
    assert told == {one: judged[one] for one in told}


def test_every_signal_has_its_points() -> None:
    assert set(WEIGHTS) == set(Signal)
    assert set(PLACES) == set(Place)
    assert set(VOICES) == set(Voice)


@pytest.mark.parametrize(
    "readme",
    [
        "[x](https://github.com/a/b) " * 100_000,
        "<" * 200_000,
        "[" * 200_000,
        "a " * 500_000,
        "official " * 100_000,
        "![![" * 100_000,
        "\n" * 300_000,
        "implementation of the our paper " * 50_000,
        "@article{" * 50_000,
        "DEMO: Drawing " * 50_000,
    ],
)
def test_a_hostile_readme_is_read_in_no_time(readme: str) -> None:
    """What is read of it is bounded: a README a hundred times as long costs no more."""
    assert len(bare(readme)) <= 10_000
    assert read(readme) == read(readme[:10_000])
