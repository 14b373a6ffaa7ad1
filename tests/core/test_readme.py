"""A README says whose code it is, and of which paper, in each of the words that people use."""

from __future__ import annotations

import pytest

from crawler.core.code_signals import Signal
from crawler.core.model import ArxivId, ArxivRecord, RepoFacts
from crawler.core.readme import bare, signals_of_text, wording_of
from tests.values import repo

S = Signal
TITLE = "DEMO: Drawing Every Model Once for Tiny Machines"
PAPER = ArxivRecord(ArxivId("2306.01234"), 1, TITLE, ("Ada Byron", "Carl Gauss", "Emmy Noether"))


def read(readme: str) -> set[Signal]:
    return set(signals_of_text(RepoFacts(repo("a/b"), readme=readme), PAPER))


@pytest.mark.parametrize(
    "head",
    ["un-official", "Unofficial", "NOT official", "not the official", "not an official",
     "not our official", "not affiliated", "not in any way affiliated", "third party",
     "third-party", "my implementation", "my own implementation", "my re-implementation",
     "my own reimplementation", "my version", "非官方", "复现", "仅供学习", "未经核对"],
)  # fmt: skip
def test_code_may_say_that_it_is_not_the_authors(head: str) -> None:
    assert wording_of(f"This is {head} code") is S.README_UNOFFICIAL
    assert wording_of(f"This is {head}; the official code") is S.README_UNOFFICIAL


@pytest.mark.parametrize(
    "head",
    ["reimplement", "re-implements", "reimplemented", "re-implementing", "A reimplementation",
     "a reproduction", "attempted reproduction", "independent reproduction",
     "a faithful reproduction", "reproduction of", "port of", "port to", "pytorch version of",
     "TensorFlow version of", "keras version of", "JAX version of", "mxnet version of",
     "c++ version of", "idea described", "ideas from", "idea of", "ideas in", "ideas that are of",
     "inspired by", "a fork", "forked from", "course project", "class project", "term project"],
)  # fmt: skip
def test_code_may_be_made_anew_unless_it_is_official(head: str) -> None:
    assert wording_of(f"It is {head} DEMO") is S.README_UNOFFICIAL
    assert wording_of(f"It is {head} DEMO, the official code") is S.README_OFFICIAL


@pytest.mark.parametrize(
    "what",
    ["implementation", "implementations", "re-implementation", "reimplementations", "code", "codes",
     "codebase", "repo", "repository", "release", "project", "pytorch", "Source", "CODE",
     "C++/CUDA code", "a b c d code", "a.b c+d e-f code"],
)  # fmt: skip
def test_code_may_be_official(what: str) -> None:
    assert wording_of(f"The official {what} of DEMO") is S.README_OFFICIAL
    assert wording_of(f"This is an Official {what}") is S.README_OFFICIAL
    for other in ("see the", "from the", "the authors'"):
        assert wording_of(f"for this {other} official {what}") is not S.README_OFFICIAL


@pytest.mark.parametrize(
    "text",
    ["official", "official a b c d e code", f"official {'x' * 21} code", "unofficially",
     "officials code", "official coded", "the officialcode"],
)  # fmt: skip
def test_not_everything_that_is_official_is_code(text: str) -> None:
    assert wording_of(text) is not S.README_OFFICIAL


@pytest.mark.parametrize(
    "head",
    ["our paper", "Our work", "our article", "our manuscript", "our submission", "our preprint",
     "our very nice a b c paper", "our CVPR'23 paper",
     *(f"{what} of the paper" for what in "code codes data dataset datasets model models"
       " script scripts implementation implementations material materials repository repo".split()),
     "code and data of the paper", "scripts and models for the paper", "code for our article",
     "code from this manuscript", "code accompanying the submission", "data to reproduce the paper",
     "Code for the ICML 2023 long oral main paper", "code for ", "code of: ", "source code of ",
     "codes and data for ", "code and trained models for "],
)  # fmt: skip
def test_code_may_be_of_our_paper(head: str) -> None:
    assert wording_of(f"The {head}") is S.README_OURS
    assert wording_of("", f"The {head}") is S.README_OURS
    assert wording_of(f"Not official. The {head}") is S.README_UNOFFICIAL


@pytest.mark.parametrize(
    "text",
    ["our code", "our a b c d e f paper", "hour paper", "our papers", "code of paper",
     "code for DEMO", "code in the paper", "code for the a b c d e f g paper",
     "code for the papers", "models for ",
     "bar_code for the paper"],
)  # fmt: skip
def test_not_everything_of_ours_is_a_paper(text: str) -> None:
    assert wording_of(text) is None


@pytest.mark.parametrize(
    "word",
    [
        "implements",
        "implementing",
        "implementation",
        "implementations",
        "implemented",
        "IMPLEMENTS",
    ],
)
def test_code_may_implement_without_saying_whose(word: str) -> None:
    assert wording_of(f"It {word} DEMO") is S.README_IMPLEMENTS
    assert wording_of(f"It x{word} DEMO") is None
    assert wording_of("It implement DEMO") is None


@pytest.mark.parametrize(
    "lead",
    ["", "DEMO ", "The ICML ", "**", "# ", "the code of ", "Code for ", "we wrote from ",
     "as seen in ", "all that the paper ", "of these papers ", "Here is an article: ",
     "For all of our work ",
     "A paper that is titled “", "The one that is entitled ",
     "What they have called ", "all data accompanying ", "This code implements ",
     "This code presents ",
     "Here the code introduces ", "Now the whole repository ", "Now the whole repo ",
     "Get the code ",
     "All about it (x) ", "Say it is this: ", "Say it is this – ",
     "Say it is this - ", "Say it is ‘", "Say it is “", "Say it is '", "say it is \"",
     "We have reimplemented here ", "This is a fork with changes in it "],
)  # fmt: skip
def test_a_line_may_lead_to_the_title_that_it_is_about(lead: str) -> None:
    found = read(f"# X\n\n{lead}{TITLE}\n")
    assert S.README_TITLE_FIRST in found
    assert S.README_TITLE not in found


@pytest.mark.parametrize(
    "lead",
    ["It is nice to read ", "1. ", "12) ", "123. ", "- ", "+ ", "• ", "        - ", "2023-1-2 ",
     "1/2/2023 of ", "2023.01.02: ", "see ", "see also ", "cf ", "based on ", "We use ", "it uses ",
     "as used in ", "it follows ", "follow "],
)  # fmt: skip
def test_an_item_of_a_list_or_an_aside_is_not_what_a_readme_is_about(lead: str) -> None:
    found = read(f"X\n\n{lead}{TITLE}\n")
    assert S.README_TITLE in found
    assert S.README_TITLE_FIRST not in found


@pytest.mark.parametrize(
    "longer",
    [f"Advanced {TITLE}", f"Re-Drawn {TITLE}", f"Carl’s {TITLE}", *(f"{TITLE} {word} it" for word in
     "via with for using by from through and on of VIA".split())],
)  # fmt: skip
def test_a_longer_title_is_another_paper(longer: str) -> None:
    assert read(f"# {longer}\n") == set()


@pytest.mark.parametrize(
    "whole",
    [f"CVPR {TITLE}", f"ICML2023 {TITLE}", f"Acl23 {TITLE}", f"the {TITLE}", f"{TITLE} viaduct",
     f"{TITLE}, with it", TITLE.upper(), TITLE.replace(" ", "\n"), TITLE.replace(" ", "   -  "),
     f"({TITLE})"],
)  # fmt: skip
def test_the_title_among_other_words_is_the_title(whole: str) -> None:
    assert S.README_TITLE_FIRST in read(f"{whole}\n")


@pytest.mark.parametrize(
    "other",
    [f"x{TITLE}", f"{TITLE}s", TITLE.replace(" ", " " + "-" * 6), TITLE.replace("Once", "")],
)
def test_other_letters_are_another_title(other: str) -> None:
    assert read(f"{other}\n") == set()


def test_what_is_read_of_a_readme_ends_somewhere() -> None:
    assert read(f"{'w ' * 199}\n{TITLE}") == {S.README_TITLE_FIRST}
    assert read(f"{'w ' * 200}\n{TITLE}") == {S.README_TITLE}
    assert read(f"{'www ' * 2_400}\n{TITLE}") == {S.README_TITLE}
    assert read(f"{'www ' * 2_500}\n{TITLE}") == set()
    assert wording_of("the official code") is S.README_OFFICIAL
    assert read("w " * 340 + "official code") == {S.README_OFFICIAL}
    assert read("w " * 345 + "official code") == set()
    assert read("x" * 698 + " 2301.01234") == set()
    assert read("x" * 697 + " 2301.01234") == {S.README_OF_ANOTHER}


@pytest.mark.parametrize(
    ("readme", "found"),
    [
        ("2306.01234", {S.README_ID_FIRST}), ("2306.01234v2", {S.README_ID_FIRST}),
        ("2306.01234.", {S.README_ID_FIRST}), ("2301.01234 2306.01234", {S.README_ID}),
        ("2306.012345", set()), ("12306.01234", set()), ("1.2306.01234", set()),
        ("2301.01234", {S.README_OF_ANOTHER}), ("2301.01234.5", set()), ("a2301.01234", set()),
        ("2301.0123", {S.README_OF_ANOTHER}), ("301.01234", set()), ("2301.012", set()),
        (" ".join(f"23{month:02}.01234" for month in range(1, 9)), {S.README_ID, S.LIST}),
        (" ".join(f"23{month:02}.01234" for month in range(1, 8)), {S.README_ID}),
        ("2301.01234 " * 9, {S.README_OF_ANOTHER}),
    ],
)  # fmt: skip
def test_identifiers_say_which_paper_and_whether_a_list(readme: str, found: set[Signal]) -> None:
    assert read(readme) == found


@pytest.mark.parametrize(
    ("entry", "cites"),
    [
        (f"@article{{x, title={{{TITLE}}}}}", True), (f"@misc {{x, title={{{TITLE}}}}}", True),
        ("@inproceedings\n{x, eprint={2306.01234}}", True), (f"@a{{x, title={{{TITLE}}}}}", False),
        (f"@book{{x}}\n@misc{{y, title={{{TITLE}}}}}", True),
        (f"@book{{{'x' * 994}2306.01234}}", False), (f"@book{{{'x' * 983} 2306.01234}}", True),
        (f"@book    {{x, title={{{TITLE}}}}}", False), (f"book{{x, title={{{TITLE}}}}}", False),
    ],
)  # fmt: skip
def test_a_citation_is_of_the_paper_where_it_names_it(entry: str, cites: bool) -> None:
    assert (S.README_CITATION in read(f"Cite\n{entry}")) is cites


@pytest.mark.parametrize(
    ("authors", "text", "named"),
    [
        (("Ada Byron", "Carl Gauss"), "Ada Byron, Carl Gauss", True),
        (("Ada Byron", "Carl Gauss"), "Ada Byron", False),
        (("Ada Byron",), "Ada Byron", False),
        (("Ada Byron", "Carl Gauss", "Emmy Noether", "Max Born"), "Max Born and Ada Byron", True),
        (("A A", "B B", "C C", "D D", "E E"), "A A, B B", False),
        (("A A", "B B", "C C", "D D", "E E", "F F"), "A A, C C, F F", True),
        (("A A", "B B", "C C", "D D", "E E", "F F", "G G"), "A A, C C, G G", False),
        (("A A", "B B", "C C", "D D", "E E", "F F", "G G"), "A A, C C, F F", True),
        (("A A", "B B", "Caesar", "Dio", "Euclid", "Fu"), "A A, B B", True),
        (("Ada", "Carl"), "Ada, Carl", False),
    ],
)  # fmt: skip
def test_a_readme_names_the_authors_where_it_names_two_and_half_of_them(
    authors: tuple[str, ...], text: str, named: bool
) -> None:
    paper = ArxivRecord(ArxivId("2306.01234"), 1, TITLE, authors)
    found = set(signals_of_text(RepoFacts(repo("a/b"), readme=text), paper))
    assert found == ({S.README_AUTHORS} if named else set())


@pytest.mark.parametrize(
    ("title", "named"),
    [("Of Tiny Machines", False), ("On Tiny Machines", False), ("For Tiny Machines", True),
     ("Machinesforthesmall", False), ("On Tiny Machiness", True)],
)  # fmt: skip
def test_a_short_title_or_one_word_names_no_paper(title: str, named: bool) -> None:
    paper = ArxivRecord(ArxivId("2306.01234"), 1, title, ())
    found = set(signals_of_text(RepoFacts(repo("a/b"), readme=f"# {title}\n"), paper))
    assert (S.README_TITLE_FIRST in found) is named


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a <b x='y'>c</b>", "a c "), ("[![a](https://x.test/b)](https://y.test) d", " d"),
        ("![![a](https://x.test/b)](c) d", " d"), ("[Paper](https://a.test)", " Paper "),
        ("see https://a.test/x(y) z", "see (y) z"), ("**a** _b_ `c` #d > [e] | f",
        " a b c d e f"), ("a \t  b\n  c", "a b\n c"), ("http://a.test/x<b", " <b"),
        ("a < b", "a < b"),
    ],
)  # fmt: skip
def test_the_bare_words_are_without_markup(text: str, words: str) -> None:
    assert bare(text) == words
