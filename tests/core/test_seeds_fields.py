"""What an entry says becomes a seed or a reason, field by field."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crawler.core.model import ArxivId, PartialDate, Rejected, Seed
from crawler.core.seeds.bare import Named, named_in, of_address, says_nothing
from crawler.core.seeds.fields import (
    Draft,
    clean,
    fault,
    is_nothing,
    repository_address,
    settle,
    shown,
    texts_of,
)
from crawler.core.seeds.identified import read_identified
from crawler.core.seeds.others import MOST, as_text, others_of
from crawler.core.seeds.people import People

ONE, TWO = "1706.03762", "2211.10950"
PAPER, OTHER = ArxivId(ONE), ArxivId(TWO)
ABS, ABS_TWO = f"https://arxiv.org/abs/{ONE}", f"https://arxiv.org/abs/{TWO}"


# --- texts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        (" a \t b\n\u2009c ", "a b c"),
        ("\u200bGPT\ufeff", "GPT"),
        (" \u200e\u200fX Y\u2060\u200c\u200d", "X Y"),
        ("A &amp; B &lt;i&gt;", "A & B"),
        ("A &amp;amp; B", "A &amp; B"),
        ("<b>A</b> <SUB class='x'>2</SUB><br/> of <jats:p>x</jats:p>", "A 2 of x"),
        ("a < b > c <x> <div>", "a < b > c <x> <div>"),
        ("<mml:mi>x</mml:mi> <scp>D</scp> <title>T</title>", "x D T"),
        (f"<i{' ' * 200}>a", "a"),
        (f"<i x{' ' * 202}>a", f"<i x{' '}>a"),
    ],
)  # fmt: skip
def test_a_text_is_cleaned_of_what_only_changes_its_look(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [*"n/a NA None nan NULL nil - -- — – ? unknown Untitled tbd TODO Title".split(), "", " \t"],
)
def test_a_field_may_say_that_there_is_nothing(text: str) -> None:
    assert is_nothing(text)
    assert is_nothing(f" {text} ")
    assert not is_nothing(f"{text} of things")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a\tb\n\r\x0b\x0c\x85\xa0", None),
        ("a\x00", "a control character, U+0000"),
        ("a\x08", "a control character, U+0008"),
        ("\x0e\x07", "a control character, U+000E"),
        ("\x1f", "a control character, U+001F"),
        ("\x7f", "a control character, U+007F"),
        ("\x84", "a control character, U+0084"),
        ("\x86", "a control character, U+0086"),
        ("\x9f", "a control character, U+009F"),
        ("\ud800", "bytes that are no text in the file's encoding"),
        ("a\udfff\x00", "bytes that are no text in the file's encoding"),
    ],
)
def test_a_sign_that_no_text_has_is_told(text: str, why: str | None) -> None:
    assert fault(text) == why
    if text.split():
        assert ("\ufffd" in shown(text)) is (why is not None)


def test_what_is_shown_of_a_text_is_its_beginning_on_one_line() -> None:
    assert shown("a\n b\x07") == "a b\ufffd"
    assert shown("a" * 301) == "a" * 300
    assert shown("a " * 400) == "a " * 150
    assert shown(" " * 599 + "ab") == "a"
    assert shown(" " * 600 + "ab") == ""


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" a-b/c.d_e ", "https://github.com/a-b/c.d_e"),
        (f"{'a' * 39}/b", f"https://github.com/{'a' * 39}/b"),
        (f"{'a' * 40}/b", f"{'a' * 40}/b"),
        (f"a/{'b' * 101}", f"a/{'b' * 101}"),
        ("a/b/c", "a/b/c"),
        ("topics/b", "topics/b"),
        ("https://x.test/a", "https://x.test/a"),
    ],
)
def test_owner_and_name_are_an_address_of_github(text: str, address: str) -> None:
    assert repository_address(text) == address


def test_the_texts_among_values_are_those_that_say_something() -> None:
    values = ["a", ["b", ("c", 3, "n/a")], 2.5, True, None, {"d": "e"}, "", 0]
    assert list(texts_of(*values)) == ["a", "b", "c", "3", "2.5", "0"]


# --- seeds ----------------------------------------------------------------------------


def test_a_draft_becomes_a_seed_with_all_that_it_says() -> None:
    draft = Draft(
        title="Of things", people=People(("Ada",), complete=True), date=PartialDate(2017),
        abstract="Of it.", category="CV", code_badge=True, names=[ABS, "10.1000/x"],
        links=["https://a.test/", ABS_TWO, "https://a.test/"], other='{"a":1}',
    )  # fmt: skip
    whole = Seed(
        "list", 7, "Of things", ("Ada",), True, PartialDate(2017), category="cs.CV",
        code_badge=True, abstract="Of it.", arxiv_id=PAPER, doi="10.1000/x",
        urls=("https://a.test/", ABS_TWO), other='{"a":1}',
    )  # fmt: skip
    assert settle(draft, "list", 7, "text") == whole
    assert settle(Draft(title="Of"), "list", 1, "text") == Seed("list", 1, "Of")
    assert settle(Draft(names=[ONE]), "list", 1, "text") == Seed("list", 1, arxiv_id=PAPER)
    assert settle(Draft(links=["10.1000/x"]), "l", 1, "text") == Seed("l", 1, doi="10.1000/x")
    subject = settle(Draft(names=[f"arXiv:{ONE} [cs.LG]"]), "l", 1, "text")
    assert subject == Seed("l", 1, arxiv_id=PAPER, category="cs.LG")
    draft.names, draft.category = [f"arXiv:{ONE} [cs.LG]", "10.1000/x"], "cs.CV"
    assert settle(draft, "list", 7, "text") == whole


@pytest.mark.parametrize(
    ("draft", "found", "doi", "urls"),
    [
        (Draft("Of", names=[ONE, TWO]), None, None, (ABS, ABS_TWO)),
        (Draft("Of", names=[ONE, ONE]), PAPER, None, ()),
        (Draft("Of", names=[ONE], links=[ABS_TWO]), PAPER, None, (ABS_TWO,)),
        (Draft("Of", links=[ABS_TWO]), OTHER, None, ()),
        (Draft("Of", names=["10.1/x 10.1000/y 10.1000/z"]), None, None,
         ("https://doi.org/10.1000/y", "https://doi.org/10.1000/z")),
        (Draft("Of", names=["10.1000/y"], links=["10.1000/z"]), None, "10.1000/y",
         ("https://doi.org/10.1000/z",)),
        (Draft("Of", names=[f"{ONE} is the one"]), None, None, ()),
        (Draft("Of", names=[f"{ONE} it is"]), PAPER, None, ()),
        (Draft("Of", links=[f"see arXiv {ONE} or https://a.test/x."]), PAPER, None,
         ("https://a.test/x",)),
        (Draft("Of", links=["https://img.shields.io/x", "https://a.test/b.png"]), None, None, ()),
        (Draft("Of", links=["http://a.test/b c"]), None, None, ("http://a.test/b",)),
        (Draft("Of", links=["https://a.test/(b),"]), None, None, ("https://a.test/(b),",)),
    ],
)  # fmt: skip
def test_an_entry_has_one_paper_or_none_and_the_rest_are_addresses(
    draft: Draft, found: ArxivId | None, doi: str | None, urls: tuple[str, ...]
) -> None:
    seed = Seed("list", 1, "Of", arxiv_id=found, doi=doi, urls=urls)
    assert settle(draft, "list", 1, "text") == seed


NO_TITLE = "neither a title nor an arXiv identifier nor a DOI"


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (Draft(), NO_TITLE),
        (Draft(title="12"), NO_TITLE),
        (Draft(title="n/a", names=["n/a", "", "x y"]), f"{NO_TITLE}; 'x y' is no identifier"),
        (Draft(names=["x" * 90]), f"{NO_TITLE}; '{'x' * 60}' is no identifier"),
        (Draft(title="a" * 1_501), "a title of 1,501 characters"),
        (Draft(names=[ONE, TWO]),
         f"several papers and no title that tells which one is meant: {ONE}, {TWO}"),
        (Draft(names=[f"10.1000/{n}" for n in range(7)]),
         "several papers and no title that tells which one is meant: 10.1000/0, 10.1000/1, "
         "10.1000/2, 10.1000/3, 10.1000/4"),
        (Draft(title="Of\x07"), "a control character, U+0007"),
        (Draft(title="Of", abstract="\x07"), "a control character, U+0007"),
        (Draft(title="Of", people=People(("\x07",))), "a control character, U+0007"),
        (Draft(title="Of", links=["\x07"]), "a control character, U+0007"),
        (Draft(title="Of", names=["\x07"]), "a control character, U+0007"),
    ],
)  # fmt: skip
def test_a_draft_that_is_no_seed_says_why(draft: Draft, why: str) -> None:
    assert settle(draft, "list", 3, " te\nxt") == Rejected("list", 3, "te xt", why)


def test_the_longest_title_is_a_title() -> None:
    assert settle(Draft(title="a" * 1_500), "l", 1, "") == Seed("l", 1, "a" * 1_500)
    many = settle(Draft(names=[ONE, "10.1000/x"]), "l", 1, "")
    assert many == Seed("l", 1, arxiv_id=PAPER, doi="10.1000/x")


# --- identifiers ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        (ONE, [PAPER]),
        (f" [{ONE}]", [PAPER]), (f"(<{ONE}>)", [PAPER]), (f'"{ONE}"', [PAPER]),
        (f"arXiv: {ONE}", [PAPER]), (f"id={ONE}", [PAPER]), (f"DOI: 10.48550/arXiv.{ONE}", [PAPER]),
        (f"url: {ABS}", [PAPER]), (f"paper = <{ABS}>", [PAPER]), (f"Link:'{ABS}'", [PAPER]),
        (f"[PDF: {ABS}", [PAPER]), (f"`{ONE}`", [PAPER]),
        (f"{ONE}, {TWO}", [PAPER, OTHER]), (f"{ONE} and {TWO}.", [PAPER, OTHER]),
        (f"{ONE}; [{TWO}]", [PAPER, OTHER]), (f"{ONE} | <{TWO}>", [PAPER, OTHER]),
        (f"{ONE}/{TWO}", None), (f"({ONE}) & ({TWO})", [PAPER, OTHER]),
        (f"{ONE} or {TWO}", [PAPER]), (f"{ONE} and {TWO} too", [PAPER]),
        (f"{ONE}, 10.1000/x", [PAPER, None]), (f"{ONE}, https://a.test/", [PAPER]),
        (f"see {ONE}", None), (f"https://a.test/ {ONE}", None), ("Of things", None), ("", None),
        (f"code: {ONE}", None),
    ],
)  # fmt: skip
def test_an_entry_that_begins_with_an_identifier_is_that_paper(
    text: str, papers: list[ArxivId | None] | None
) -> None:
    found = read_identified(text, "list", 4)
    assert (found and [isinstance(one, Seed) and one.arxiv_id for one in found]) == papers
    for one in found or ():
        assert (one.source, one.line) == ("list", 4)


def test_of_the_words_behind_an_identifier_its_entry_keeps_the_addresses() -> None:
    assert read_identified(f"{ONE} see https://a.test/x", "list", 4) == [
        Seed("list", 4, arxiv_id=PAPER, urls=("https://a.test/x",))
    ]
    assert read_identified(f"{ONE} https://a.test/x \x07", "list", 4) == [
        Rejected("list", 4, f"{ONE} https://a.test/x \ufffd", "a control character, U+0007")
    ]


# --- what a text names ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"see arXiv:{ONE}v2 [cs.CV].", [Named(4, 30, arxiv=PAPER, subject="cs.CV")]),
        (f"arXiv preprint arXiv:{ONE}, 2017", [Named(0, 31, arxiv=PAPER)]),
        (f"ARXIV {ONE}", [Named(0, 16, arxiv=PAPER)]),
        (f"arxiv.{ONE}", [Named(0, 16, arxiv=PAPER)]),
        (f"abs/{ONE}", [Named(0, 14, arxiv=PAPER)]),
        (f"in {ONE}", []),
        (f"xarxiv:{ONE}", []),
        (f"arxiv:{ONE}1", []),
        ("arXiv:math.GT/0309136", [Named(0, 21, arxiv=ArxivId("math/0309136"))]),
        ("x hep-th/9901001v2", [Named(2, 18, arxiv=ArxivId("hep-th/9901001"))]),
        ("x/hep-th/9901001", []),
        ("doi: 10.1000/ab.c,", [Named(0, 17, doi="10.1000/ab.c")]),
        ("(10.1000/a(b)c)", [Named(1, 14, doi="10.1000/a(b)c")]),
        ("[10.1000/a]", [Named(1, 10, doi="10.1000/a")]),
        ("10.1000/[a].", [Named(0, 11, doi="10.1000/[a]")]),
        ("x10.1000/a 1.10.1000/a", []),
        (f"10.48550/arXiv.{ONE}", [Named(0, 25, arxiv=PAPER)]),
        ("www.a.test/b, git@github.com:a/b",
         [Named(0, 12, url="https://www.a.test/b"), Named(14, 32, url="git@github.com:a/b")]),
        (f"{ABS} https://doi.org/10.1000/x",
         [Named(0, 32, arxiv=PAPER), Named(33, 58, doi="10.1000/x")]),
        ("Of things and others, 2017", []),
    ],
)  # fmt: skip
def test_a_text_names_papers_dois_and_addresses_in_order(text: str, found: list[Named]) -> None:
    assert named_in(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"in {ONE}v3 [cs.CV]", [Named(3, 23, arxiv=PAPER, subject="cs.CV")]),
        (f"{ONE},{TWO}", [Named(0, 10, arxiv=PAPER), Named(11, 21, arxiv=OTHER)]),
        (f"a{ONE}", []), (f"-{ONE}", []), (f":{ONE}", []), (f"{ONE}a", []), (f"{ONE}-1", []),
        (f"{ONE}.1", []), (f"{ONE}.", [Named(0, 10, arxiv=PAPER)]), (f"{ONE}/a", []),
    ],
)  # fmt: skip
def test_a_number_alone_is_a_paper_where_papers_are_named(text: str, found: list[Named]) -> None:
    assert named_in(text, alone=True) == found


@pytest.mark.parametrize(
    ("url", "named"),
    [
        (ABS, Named(0, 32, arxiv=PAPER)),
        ("https://dl.acm.org/doi/10.1145/1.2", Named(0, 34, doi="10.1145/1.2")),
        ("https://dl.acm.org/doi/abs/10.1145/1.2?x=1", Named(0, 42, doi="10.1145/1.2")),
        ("https://link.springer.com/content/pdf/10.1007%2F1.pdf",
         Named(0, 53, url="https://link.springer.com/content/pdf/10.1007%2F1.pdf")),
        ("https://a.test/article/10.1007/1.pdf#x", Named(0, 38, doi="10.1007/1")),
        ("https://a.test/en/chapter/epub/10.1007/1%202", Named(0, 44, url=
         "https://a.test/en/chapter/epub/10.1007/1%202")),
        ("https://a.test/book/10.1007/a%281%29", Named(0, 36, doi="10.1007/a(1)")),
        (f"https://a.test/doi/full/10.48550/arXiv.{ONE}", Named(0, 49, arxiv=PAPER)),
        ("https://a.test/x/y/doi/10.1007/1", Named(0, 32, url="https://a.test/x/y/doi/10.1007/1")),
        ("https://a.test/abstract/pdfdirect/10.1/1", Named(0, 40, url=
         "https://a.test/abstract/pdfdirect/10.1/1")),
    ],
)  # fmt: skip
def test_an_address_is_the_paper_or_the_doi_that_it_names(url: str, named: Named) -> None:
    assert of_address(url) == named


@pytest.mark.parametrize(
    "url",
    ["https://img.shields.io/x", "http://badge.fury.io/x", "https://badges.x.org/a",
     "https://hits.x.com", "https://api.x.org/", "https://visitor-badge.x",
     "https://www.visitorbadge.io",
     "https://openalex.org/W1", "https://www.semanticscholar.org/paper/1", "https://dblp.org/x",
     "https://dblp.uni-trier.de/x", "https://zotero.org/x", "https://scholar.google.com/x",
     "https://paperswithcode.com/x", "https://www.scopus.com/x", "https://a.test/b.PNG",
     "https://a.test/b.gif?x", "https://a.test/b.svg", "https://a.test/b.jpg",
     "https://a.test/b.jpeg",
     "https://a.test/b.webp", "HTTPS://IMG.SHIELDS.IO/x"],
)  # fmt: skip
def test_badges_pictures_and_indexes_say_nothing(url: str) -> None:
    assert says_nothing(url)


@pytest.mark.parametrize(
    "url",
    ["https://a.test/", "https://a.test/b.pngx", "https://a.test/img.shields.io/",
     "https://ahits.x/",
     "https://openalex.org", "https://a.test/b.png/c"],
)  # fmt: skip
def test_other_addresses_say_something(url: str) -> None:
    assert not says_nothing(url)


# --- other fields ---------------------------------------------------------------------


def test_of_a_record_all_is_kept_that_no_seed_has_a_place_for() -> None:
    value = {
        "title": "Of", "authors": ["A"], "date": "2017", "year": 2017, "month": 6, "day": 1,
        "abstract": "x", "issued": {"a": 1}, "versions": [1], "locations": [1], "note": "é",
        "url": ABS, "pdf": ["https://a.test/x", "n/a"], "doi": "10.1000/x", "id": "ABC1",
        "paper": {"url": ABS}, "links": "see https://a.test/", "empty": "", "none": None, "no": [],
        "nothing": {}, "zero": 0, "false": False, "image": "https://img.shields.io/x",
        "site": "https://img.shields.io/x", "category": "cs.CV", "venue": "X",
    }  # fmt: skip
    assert others_of(value, {"more": [1]}, but="venue") == (
        '{"note":"é","id":"ABC1","paper":{"url":"https://arxiv.org/abs/1706.03762"},'
        '"links":"see https://a.test/","zero":0,"false":false,"image":"https://img.shields.io/x",'
        '"site":"https://img.shields.io/x","category":"cs.CV","more":[1]}'
    )
    assert others_of({"title": "Of"}) is None
    assert others_of() is None


def test_what_is_kept_of_a_record_has_room_for_so_much() -> None:
    room = MOST - len('"a":""')
    assert as_text({"a": "x" * room, "b": 1}) == f'{{"a":"{"x" * room}"}}'
    assert as_text({"a": "x" * (room + 1), "b": 1}) == '{"b":1}'
    assert as_text({"a": "x" * (room - 5), "b": 1}) == f'{{"a":"{"x" * (room - 5)}","b":1}}'
    assert as_text({"a": "x" * (room - 4), "b": 1}) == f'{{"a":"{"x" * (room - 4)}"}}'
    assert as_text({"a": "\ud800é"}) == '{"a":"\\ud800\\u00e9"}'
    assert as_text({"a": ["\ud800", 1]}) == '{"a":["\\ud800",1]}'
    assert as_text({}) is None


def test_a_seed_of_a_draft_owes_nothing_to_the_next() -> None:
    first, second = Draft(), Draft()
    first.names.append(ONE)
    assert second == replace(second, names=[], links=[], people=People()) == Draft()
