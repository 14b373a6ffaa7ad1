"""Each month, suffix, word and bound that the readers of arXiv go by."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from crawler.core.model import (
    ArxivId,
    ArxivRecord,
    PartialDate,
    Place,
    Seed,
    Unreadable,
)
from crawler.sources._author_line import names_of
from crawler.sources._bulk import (
    categories_of,
    line_of,
    lines_of,
    name_of,
    rfc_moment,
    version_number,
)
from crawler.sources._passages import Block, Section, passages_of
from crawler.sources._withdrawal import says_withdrawn
from crawler.sources.arxiv_queries import authors_query
from crawler.sources.snapshot import MOST_BYTES, read_snapshot_line, read_snapshot_paper

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


# --- arXiv's bulk services ------------------------------------------------------------------


@pytest.mark.parametrize("suffix", "Jr jr. SR sr. II iii IV PhD ph.d.".split())
def test_a_suffix_is_of_the_name_before_it(suffix: str) -> None:
    assert names_of(f"A. One, {suffix}, B. Two") == (f"A. One {suffix}", "B. Two")
    assert names_of(f"{suffix}, B. Two") == (suffix, "B. Two")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("A. One; B. Two: C. Three", ("A. One", "B. Two", "C. Three")),
        ("and A. One", ("A. One",)), ("A. One and  B. Two", ("A. One", "B. Two")),
        ("A. Anderson", ("A. Anderson",)), ("A. One, 12, ?, B. Two", ("A. One", "B. Two")),
        ("A (b (c) d) E, F", ("A E", "F")), ("A ) B (", ("A B",)), ("A, et al.", ("A", "et al.")),
        ("", ()),
    ],
)  # fmt: skip
def test_a_line_of_authors_is_parted_into_names(line: str, names: tuple[str, ...]) -> None:
    assert names_of(line) == names


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS, 1)))
def test_a_moment_of_mail_is_read_in_every_month(number: int, name: str) -> None:
    assert rfc_moment(f"Mon, 2 {name} 2007 19:18:42 GMT") == datetime(
        2007, number, 2, 19, 18, 42, tzinfo=UTC
    )
    assert rfc_moment(f"2 {name} 2007 19:18:42 +0200") == datetime(
        2007, number, 2, 17, 18, 42, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("text", "at"),
    [("Mon, 2 Apr 2007 19:18 GMT", datetime(2007, 4, 2, 19, 18, tzinfo=UTC)),
     ("Mon, 2 Apr 2007 19:18:42 -0000", datetime(2007, 4, 2, 19, 18, 42, tzinfo=UTC)),
     ("Mon, 2 Xyz 2007 19:18:42 GMT", None), ("Mon, 32 Apr 2007 19:18:42 GMT", None),
     ("2007-04-02", None), ("", None)],
)  # fmt: skip
def test_a_moment_of_mail_is_one_or_none(text: str, at: datetime | None) -> None:
    assert rfc_moment(text) == at


def test_fields_of_the_bulk_services_are_tidied() -> None:
    versions = ["v3", " 3 ", "v9999", "v10000", "vv3", "x", "", "v３"]
    assert [version_number(one) for one in versions] == [3, 3, 9999, *[None] * 5]
    assert line_of(' a\n  Schr\\"odinger ') == "a Schrödinger"
    assert lines_of(" a\n  b\\'e ") == "a\n  bé"
    assert lines_of(" \n") is None
    assert categories_of(" cs.CV cs.LG  cs.CV ") == ("cs.CV", "cs.LG")
    assert name_of("Ada", "Byron", "Jr.") == "Ada Byron Jr."
    assert name_of(":", "", "") == ""


WORKS = """paper papers article articles manuscript submission preprint pre-print eprint e-print
    print work note draft report version""".split()


@pytest.mark.parametrize("work", WORKS)
def test_every_kind_of_work_may_be_withdrawn(work: str) -> None:
    told = work != "print"
    for comment in (
        f"This {work} has been withdrawn",
        f"THE {work} IS NOW WITHDRAWN",
        f"our {work} withdraw",
        f"The present {work} was temporarily withdrawn by us",
        f"12 pages; {work} were withdrawn",
        f"We hereby withdraw the {work}",
        f"we withdraw our {work}",
        f"This {work} has been withdrawn from the arXiv",
    ):
        assert says_withdrawn(comment) is told
    for part in ("of", "in", "to", "from"):
        assert not says_withdrawn(f"A claim {part} this {work} has been withdrawn")
    assert not says_withdrawn(f"This {work} has been withdrawn from the journal")


@pytest.mark.parametrize(
    ("comment", "said"),
    [("withdrawn", True), ("Withdrawn by us", True), ("12 pages. withdrawn", True),
     ("12 pages! withdrawn", True), ("12 pages: Withdrawn", True), ("12 pages, withdrawn", False),
     ("withdrawn paper", False), ("This is withdrawn", True),
     ("This have been now withdrawn", True),
     ("withdrawn from X", False), ("we withdraw", False), ("", False), (None, False)],
)  # fmt: skip
def test_a_comment_says_that_its_paper_is_withdrawn(comment: str | None, said: bool) -> None:
    assert says_withdrawn(comment) is said


LINE = {"id": "2211.10950", "title": " A\n title "}
RECORD = ArxivRecord(ArxivId("2211.10950"), None, "A title", ())


@pytest.mark.parametrize(
    ("fields", "record"),
    [
        ({}, RECORD),
        ({"authors": "A. One and B. Two"}, replace(RECORD, authors=("A. One", "B. Two"))),
        ({"authors": "x", "authors_parsed": [["One", "A.", "Jr."], ["Two"], [":"]]},
         replace(RECORD, authors=("A. One Jr.", "Two"))),
        ({"abstract": " x\n y "}, replace(RECORD, abstract="x\n y")), ({"abstract": " "}, RECORD),
        ({"comments": "This paper has been withdrawn"},
         replace(RECORD, comment="This paper has been withdrawn", withdrawn=True)),
        ({"journal-ref": " J.\n 1 "}, replace(RECORD, journal_ref="J. 1")),
        ({"doi": "10.48550/arXiv.1 10.1000/X"}, replace(RECORD, doi="10.1000/x")),
        ({"categories": "cs.CV cs.LG"}, replace(RECORD, categories=("cs.CV", "cs.LG"))),
        ({"versions": [{"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"},
                       {"version": "v2", "created": "Tue, 3 Apr 2007 19:18:42 GMT"}]},
         replace(RECORD, version=2, published=datetime(2007, 4, 2, 19, 18, 42, tzinfo=UTC),
                 updated=datetime(2007, 4, 3, 19, 18, 42, tzinfo=UTC))),
        ({"title": "x" * 2_000}, replace(RECORD, title="x" * 2_000)),
        ({"title": "x" * 2_001}, Unreadable("2211.10950: a title of 2,001 characters")),
        ({"title": " "}, Unreadable("2211.10950: no title")),
        ({"title": "a\0"}, Unreadable("2211.10950: NUL in the title")),
        ({"id": "x" * 200}, Unreadable(f"no paper's identifier: '{'x' * 100}'")),
    ],
)  # fmt: skip
def test_a_line_of_the_snapshot_is_a_paper_or_says_why_not(
    fields: dict[str, object], record: ArxivRecord | Unreadable
) -> None:
    assert read_snapshot_line(json.dumps({**LINE, **fields}).encode()) == record


def test_a_line_of_the_snapshot_says_when_it_changed_and_has_its_longest() -> None:
    made = [{"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"}]
    for fields, changed in (
        ({"update_date": "2008-01-02", "versions": made}, date(2008, 1, 2)),
        ({"update_date": "soon", "versions": made}, date(2007, 4, 2)),
        ({"versions": made}, date(2007, 4, 2)),
        ({}, None),
    ):
        paper = read_snapshot_paper(json.dumps({**LINE, **fields}).encode())
        assert not isinstance(paper, Unreadable)
        assert paper.changed == changed
    line = json.dumps(LINE).encode()
    assert read_snapshot_line(line + b" " * (MOST_BYTES - len(line))) == RECORD
    assert read_snapshot_line(line + b" " * (MOST_BYTES - len(line) + 1)) == Unreadable(
        "a line of more than 1,000,000 bytes"
    )
    assert read_snapshot_line(b'{"id": 3}') == Unreadable(
        "no paper's metadata: Expected `str`, got `int` - at `$.id`"
    )


@pytest.mark.parametrize(
    ("seed", "query"),
    [
        (Seed("l", 1, "On Networks of Attention and Transformers",
              ("Ada Byron", "Tom Li", "E. Xu", "A. No"), date=PartialDate(2017)),
         '(au:"Byron" AND au:"Li" AND au:"Xu" AND submittedDate:[201401010000 TO 201812312359] AND '
         "(ti:transformers OR ti:attention OR ti:networks))"),
        (Seed("l", 1, "Small cats again", ("Ada O'Byron", "Tom (Li)", "X")),
         '(au:"O\'Byron" AND au:"Li" AND (ti:again OR ti:small))'),
        (Seed("l", 1, "Small cats", ("Ada Byron", "Eva Byron")), None),
        (Seed("l", 1, "Cats", ("Ada Byron", "Tom Li")), None),
        (Seed("l", 1, None, ("Ada Byron", "Tom Li")), None),
    ],
)  # fmt: skip
def test_a_paper_is_asked_for_by_authors_words_and_years(seed: Seed, query: str | None) -> None:
    assert authors_query(seed) == query


# --- passages of a paper --------------------------------------------------------------------


@pytest.mark.parametrize(
    "thing",
    [
        "code",
        "Codes",
        "codebase",
        "software",
        "implementation",
        "implementations",
        "repository",
        "repositories",
        "GitHub",
        "gitlab",
    ],
)
@pytest.mark.parametrize("given", ["available", "released", "public", "shared"])
def test_a_sentence_that_gives_code_away_is_kept(thing: str, given: str) -> None:
    block = Block(Section(Place.BODY, "Intro"))
    block.add(f"It is so. Our {thing} is {given}. It was so.")
    (passage,) = passages_of(block)
    assert (passage.text, passage.urls) == (f"Our {thing} is {given}", ())
    assert (passage.place, passage.heading) == (Place.BODY, "Intro")


@pytest.mark.parametrize(
    "given",
    [
        *"""available release released releasing publish published public publicly share shared
    sharing provide provided acceptance request soon accessible link open-source open-sourced
    opensource open-sourcing""".split(),
        "found at",
        "open source",
    ],
)
def test_code_is_given_away_in_these_words(given: str) -> None:
    block = Block(Section(Place.BODY))
    block.add(f"The code {given.upper()} here.")
    assert [one.text for one in passages_of(block)] == [f"The code {given.upper()} here."]
    block = Block(Section(Place.BODY))
    block.add(f"The data {given} here." if "open" not in given else "The data here.")
    assert list(passages_of(block)) == []
