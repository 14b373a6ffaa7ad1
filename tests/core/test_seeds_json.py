"""JSON is read in the shapes of the services that write it, a record at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.jsontext import LONGEST, cut
from crawler.core.seeds.lines import PIECE, numbered
from crawler.core.seeds.others import MOST, as_text
from crawler.faces import jsonl
from tests.core.memory import peak_below

VASWANI = arxiv_id("1706.03762")
ATTENTION = Seed(
    "list",
    1,
    "Attention Is All You Need",
    ("Ashish Vaswani", "Noam Shazeer"),
    True,
    PartialDate(2017, 6, 12),
    arxiv_id=VASWANI,
)


def read(text: str) -> list[Seed | Rejected]:
    return list(read_entries(text.splitlines(keepends=True), "list", date(2026, 1, 1)))


def read_value(value: object) -> list[Seed | Rejected]:
    return read(json.dumps(value) + "\n")


def told_fields(found: list[Seed | Rejected]) -> list[Seed | Rejected]:
    """Without the fields that are only kept."""
    return [replace(one, other=None) if isinstance(one, Seed) else one for one in found]


def read_fields(value: object) -> list[Seed | Rejected]:
    return told_fields(read_value(value))


PROMISED = {
    "title": "Attention Is All You Need",
    "authors": ["Ashish Vaswani", "Noam Shazeer"],
    "date": "2017-06-12",
    "arxiv_id": "1706.03762",
}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"authors": "Ashish Vaswani; Noam Shazeer"},
        {"authors": "Ashish Vaswani and Noam Shazeer"},
        {"authors": "Ashish Vaswani, Noam Shazeer"},
        {"authors": ["Vaswani, Ashish", "Shazeer, Noam"]},
        {"arxiv_id": "arXiv:1706.03762v5"},
        {"arxiv_id": None, "urls": ["https://arxiv.org/pdf/1706.03762"]},
        {"arxiv_id": None, "doi": "10.48550/arXiv.1706.03762"},
        {"year": 2017, "abstract": None, "doi": "", "urls": []},
    ],
)
def test_the_promised_fields_may_be_spelled_in_several_ways(changes: dict[str, Any]) -> None:
    assert read_value(PROMISED | changes) == [ATTENTION]


@pytest.mark.parametrize(
    ("value", "seed"),
    [
        (
            {"title": "One thing", "year": 2019},
            Seed("list", 1, "One thing", date=PartialDate(2019)),
        ),
        ({"doi": "https://doi.org/10.1000/A"}, Seed("list", 1, doi="10.1000/a")),
        (
            {"title": "One", "authors": ["Ada Lovelace", "et al."], "abstract": " Of\n it. "},
            Seed("list", 1, "One", ("Ada Lovelace",), abstract="Of it."),
        ),
        (
            {"arxiv_id": "1706.03762", "urls": ["https://github.com/a/b", "github.com/a/b"]},
            Seed("list", 1, arxiv_id=VASWANI, urls=("https://github.com/a/b",)),
        ),
        (
            # An identifier of its own counts more than the addresses around it.
            {"arxiv_id": "1706.03762", "urls": ["https://arxiv.org/abs/1810.04805"]},
            Seed("list", 1, arxiv_id=VASWANI, urls=("https://arxiv.org/abs/1810.04805",)),
        ),
        (
            {"title": "One", "doi": "10.1000/a", "DOI": "10.1000/b"},
            Seed("list", 1, "One", urls=("https://doi.org/10.1000/a", "https://doi.org/10.1000/b")),
        ),
        ({"title": "One", "arxiv_id": "no identifier"}, Seed("list", 1, "One")),
    ],
)
def test_a_field_that_is_absent_stays_absent(value: object, seed: Seed) -> None:
    assert read_fields(value) == [seed]


CROSSREF = {
    "DOI": "10.1000/A",
    "URL": "https://doi.org/10.1000/a",
    "title": ["A <i>Crossref</i> Title &amp; More"],
    "author": [{"given": "Ada", "family": "Lovelace"}, {"name": "The Team"}],
    "issued": {"date-parts": [[2020, 3]]},
    "relation": {"has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.1706.03762"}]},
    "link": [{"URL": "https://publisher.example/full.pdf", "content-type": "x"}],
}
CROSSREF_SEED = Seed(
    "list",
    1,
    "A Crossref Title & More",
    ("Ada Lovelace", "The Team"),
    True,
    PartialDate(2020, 3),
    arxiv_id=VASWANI,
    doi="10.1000/a",
)
OPENALEX = {
    "id": "https://openalex.org/W1",
    "doi": "https://doi.org/10.1000/b",
    "title": "An OpenAlex Title",
    "display_name": "An OpenAlex Title",
    "publication_year": 2017,
    "publication_date": "2017-06-12",
    "ids": {"openalex": "https://openalex.org/W1", "doi": "https://doi.org/10.1000/b"},
    "authorships": [{"author": {"id": "A1", "display_name": "Ada Lovelace"}}],
    "locations": [
        {"landing_page_url": "https://arxiv.org/abs/1706.03762", "pdf_url": None},
        {"landing_page_url": "https://doi.org/10.1000/b", "source": {"id": "S1"}},
    ],
    "abstract_inverted_index": {"we": [1], "Here": [0, 2], "are": [3]},
}
OPENALEX_SEED = Seed(
    "list",
    1,
    "An OpenAlex Title",
    ("Ada Lovelace",),
    True,
    PartialDate(2017, 6, 12),
    abstract="Here we Here are",
    arxiv_id=VASWANI,
    doi="10.1000/b",
)
SEMANTIC_SCHOLAR = {
    "paperId": "0badc0de",
    "externalIds": {"ArXiv": "1706.03762", "DOI": "10.1000/c", "CorpusId": 13756489},
    "url": "https://www.semanticscholar.org/paper/0badc0de",
    "title": "A Semantic Scholar Title",
    "year": 2017,
    "publicationDate": None,
    "authors": [{"authorId": "1", "name": "Ada Lovelace"}],
    "openAccessPdf": {"url": "https://arxiv.org/pdf/1706.03762"},
}
SEMANTIC_SCHOLAR_SEED = Seed(
    "list",
    1,
    "A Semantic Scholar Title",
    ("Ada Lovelace",),
    True,
    PartialDate(2017),
    arxiv_id=VASWANI,
    doi="10.1000/c",
)
SNAPSHOT = {
    "id": "0704.0001",
    "submitter": "Nobody",
    "authors": "C. Bal\\'azs, E. L. Berger",
    "title": "Calculation of prompt diphoton production\n  cross sections",
    "comments": "37 pages; code at https://github.com/a/b",
    "journal-ref": "Phys.Rev.D76:013009,2007",
    "doi": "10.1103/PhysRevD.76.013009",
    "categories": "hep-ph hep-ex",
    "abstract": "  Ours.\n",
    "versions": [{"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"}],
    "update_date": "2008-11-26",
    "authors_parsed": [["Balázs", "C.", ""], ["Berger", "E. L.", "Jr."]],
}
SNAPSHOT_SEED = Seed(
    "list",
    1,
    "Calculation of prompt diphoton production cross sections",
    ("C. Balázs", "E. L. Berger Jr."),
    True,
    PartialDate(2007, 4, 2),
    category="hep-ph",
    abstract="Ours.",
    arxiv_id=arxiv_id("0704.0001"),
    doi="10.1103/physrevd.76.013009",
    urls=("https://github.com/a/b",),
)
ZOTERO = {
    "key": "AB",
    "version": 1,
    "data": {
        "itemType": "preprint",
        "title": "A Zotero Title",
        "creators": [
            {"creatorType": "author", "firstName": "Ada", "lastName": "Lovelace"},
            {"creatorType": "editor", "firstName": "Not", "lastName": "Me"},
        ],
        "date": "2017-06",
        "archiveID": "arXiv:1706.03762",
        "url": "http://arxiv.org/abs/1706.03762",
    },
}
ZOTERO_SEED = Seed(
    "list", 1, "A Zotero Title", ("Ada Lovelace",), True, PartialDate(2017, 6), arxiv_id=VASWANI
)
CSL = {
    "id": "lovelace",
    "type": "article-journal",
    "title": "A CSL Title",
    "author": [{"family": "Maaten", "given": "L.", "non-dropping-particle": "van der"}],
    "issued": {"date-parts": [["2017", "6", "12"]]},
    "number": "arXiv:1706.03762",
}
CSL_SEED = Seed(
    "list",
    1,
    "A CSL Title",
    ("L. van der Maaten",),
    True,
    PartialDate(2017, 6, 12),
    arxiv_id=VASWANI,
)
WORKS = [
    (CROSSREF, CROSSREF_SEED),
    (OPENALEX, OPENALEX_SEED),
    (SEMANTIC_SCHOLAR, SEMANTIC_SCHOLAR_SEED),
    (SNAPSHOT, SNAPSHOT_SEED),
    (ZOTERO, ZOTERO_SEED),
    (CSL, CSL_SEED),
]


@pytest.mark.parametrize(("work", "seed"), WORKS)
def test_a_work_is_read_in_the_shape_of_its_service(work: dict[str, Any], seed: Seed) -> None:
    assert read_fields(work) == [seed]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda works: works,
        lambda works: {"meta": {"count": 2}, "results": works},
        lambda works: {"status": "ok", "message": {"total-results": 2, "items": works}},
        lambda works: {"offset": 0, "data": [{"citedPaper": work} for work in works]},
    ],
)
@pytest.mark.parametrize("indent", [None, 0, 2])
def test_answers_of_services_are_unwrapped(wrap: Any, indent: int | None) -> None:
    works = [OPENALEX, SEMANTIC_SCHOLAR, CSL]
    found = told_fields(read(json.dumps(wrap(works), indent=indent)))
    assert [replace(one, line=1) for one in found] == [
        OPENALEX_SEED,
        SEMANTIC_SCHOLAR_SEED,
        CSL_SEED,
    ]


def test_texts_in_a_list_are_identifiers_or_titles() -> None:
    assert read('["1706.03762", "https://arxiv.org/abs/1706.03762",\n "One thing", null]') == [
        Seed("list", 1, arxiv_id=VASWANI),
        Seed("list", 1, arxiv_id=VASWANI),
        Seed("list", 2, "One thing"),
        Rejected("list", 2, "null", "a JSON value that describes no work"),
    ]


# --- what the parser wrote ------------------------------------------------------------------

TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)
KEPT = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    # half of a pair of surrogates too: JSON can write it, and no encoding can
    | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=5,
)
IDS = st.sampled_from(["1706.03762", "hep-th/9711200", "2107.05580"])
SEEDS = st.builds(
    Seed,
    source=TEXTS,
    line=st.integers(1, 10**6),
    title=TEXTS | st.none(),
    authors=st.lists(TEXTS, max_size=3).map(tuple),
    authors_complete=st.booleans(),
    date=st.sampled_from([None, PartialDate(1066), PartialDate(2017, 6), PartialDate(2017, 6, 1)]),
    year_inferred=st.booleans(),
    category=st.sampled_from([None, "cs.CV"]),
    code_badge=st.booleans(),
    abstract=TEXTS | st.none(),
    arxiv_id=IDS.map(ArxivId),
    doi=st.sampled_from([None, "10.1000/a"]),
    urls=st.lists(st.sampled_from(["https://github.com/a/b", "https://a.b"]), max_size=2).map(
        tuple
    ),
    other=st.dictionaries(TEXTS, KEPT, max_size=3).map(as_text),
)
REJECTIONS = st.builds(Rejected, TEXTS, st.integers(1, 10**6), TEXTS, TEXTS, st.booleans())


def as_told(one: Seed | Rejected) -> str:
    """The promised line of ``parse``."""
    return jsonl.line(jsonl.entry(one))


@given(st.lists(SEEDS | REJECTIONS, min_size=1, max_size=5))
def test_what_was_parsed_is_parsed_again_to_the_same(entries: list[Seed | Rejected]) -> None:
    assert read("\n".join(map(as_told, entries)) + "\n") == entries


@pytest.mark.parametrize(
    "told",
    [
        {"kind": "seed", "source": "a", "line": "one", "title": "x"},
        {"kind": "seed", "source": "a", "line": 1, "arxiv_id": "abc"},
        {"kind": "seed", "source": "a", "line": 1},
        {"kind": "seed", "source": "a", "line": 1, "title": "a\0b"},
        {"kind": "rejected", "source": "a", "line": 1},
    ],
)
def test_a_line_of_the_parser_that_was_changed_badly_is_rejected(told: dict[str, Any]) -> None:
    (found,) = read_value(told)
    assert isinstance(found, Rejected)
    assert (found.source, found.line) == ("list", 1)


OTHERS = {"tags": ["a", {"b": 1.5}], "rating": 0, "note": "read by Friday", "my id": "10.1000/b"}


def test_other_fields_are_kept_as_they_are_and_change_nothing() -> None:
    """Also of a record within another, and again when the parser's own line is read."""
    (plain,) = read_value(PROMISED)
    (one,) = read_value(PROMISED | OTHERS | {"empty": None, "nothing": []})
    (inside,) = read_value({"key": "K1", "data": PROMISED | {"tags": [1]}})
    assert isinstance(one, Seed)
    assert isinstance(inside, Seed)
    assert (plain, replace(one, other=None)) == (ATTENTION, ATTENTION)
    assert json.loads(one.other or "") == OTHERS
    assert json.loads(inside.other or "") == {"key": "K1", "tags": [1]}
    line = json.loads(as_told(one))
    assert line["other"] == OTHERS
    (again,) = read_value(line | {"seen": True})
    assert again == replace(one, other=as_text(OTHERS | {"seen": True}))
    assert "other" not in json.loads(as_told(plain))


def test_other_fields_are_bounded_and_addresses_are_not_told_twice() -> None:
    (one,) = read_value(
        {
            "title": "Of things",
            "url": "https://arxiv.org/abs/1706.03762",
            "code": "https://github.com/a/b",
            "journal": "Nature",
            "id": "https://openalex.org/W1",
            "long": "x" * MOST,
            "last": 1,
        }
    )
    assert isinstance(one, Seed)
    kept = {"journal": "Nature", "id": "https://openalex.org/W1", "last": 1}
    assert json.loads(one.other or "") == kept


def test_many_other_fields_are_kept_while_there_is_room() -> None:
    (one,) = read_value({"title": "Of things"} | {f"f{at:03}": "x" * 991 for at in range(30)})
    assert isinstance(one, Seed)
    assert list(json.loads(one.other or "")) == [f"f{at:03}" for at in range(20)]


def test_what_is_no_number_is_nothing() -> None:
    (one,) = read('{"title": "Of things", "year": NaN, "score": Infinity, "rank": [1, NaN]}\n')
    assert one == Seed("list", 1, "Of things", other='{"rank":[1,null]}')


# --- what is broken ---------------------------------------------------------------------------


def test_a_broken_line_costs_itself_alone() -> None:
    found = read(
        '{"title": "One"}\n{"title": "Two"\n\n[1, 2]\n'
        '{"title": "Th\\u0000ree"}\n{"title": "Four"}\n'
    )
    assert [(one.line, isinstance(one, Seed)) for one in found] == [
        (1, True),
        (2, False),
        (4, False),
        (4, False),
        (5, False),
        (6, True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '[\n  {"title": "One",\n   "year": {"of": 2017},\n  {"title": "Two"}\n]',
        '[\n{"title": "One", "year": {"of": 2017},\n{"title": "Two"}\n]',
    ],
)
def test_a_record_that_does_not_end_costs_itself_alone(text: str) -> None:
    first, second = read(text)
    assert isinstance(first, Rejected)
    assert first.line == 2
    assert first.reason == "this record does not end: a brace, a bracket or a quote is missing"
    assert isinstance(second, Seed)
    assert second.title == "Two"


@pytest.mark.parametrize("behind", ["", ",", ', {"ti'])
def test_a_document_that_does_not_end_says_so(behind: str) -> None:
    first, last = read('[{"title": "One"}' + behind)
    assert first == Seed("list", 1, "One")
    assert isinstance(last, Rejected)
    assert "does not end" in last.reason


def test_nesting_beyond_reason_is_rejected() -> None:
    (found,) = read('{"title": ' + "[" * 100_000 + "]" * 100_000 + "}\n")
    assert isinstance(found, Rejected)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.text('"\\\\{[ abc-', max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["title", "authors", "author", "date", "doi", "id", "urls", "data", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.lists(VALUES, min_size=1, max_size=4), st.sampled_from([None, 0, 1]))
def test_no_json_is_too_odd_to_be_read(values: list[Any], indent: int | None) -> None:
    for one in read(json.dumps(values, indent=indent)):
        assert isinstance(one, Seed) or one.reason


@given(st.lists(VALUES, max_size=4), st.sampled_from([None, 0, 1]), st.integers(1, 40))
def test_records_are_cut_whatever_the_pieces(
    values: list[Any], indent: int | None, size: int
) -> None:
    """However a document is broken into lines and pieces, its records are the same."""
    text = json.dumps(values, indent=indent)
    whole = [one.text for one in cut(numbered([text]))]
    assert [json.loads(one) for one in whole] == values
    pieces = [(1, text[at : at + size]) for at in range(0, len(text), size)]
    assert [one.text for one in cut(pieces)] == whole


# --- large lists ---------------------------------------------------------------------------------


def endless_line(count: int) -> Iterator[str]:
    """One line of ``count`` records, in pieces as a file hands them out."""
    held = "["
    for number in range(count):
        held += ("," if number else "") + json.dumps(
            {"title": f"Of thing {number}", "x": "y" * 900}
        )
        while len(held) >= PIECE:
            yield held[:PIECE]
            held = held[PIECE:]
    yield held + "]"


def test_a_document_on_one_enormous_line_is_read_a_record_at_a_time() -> None:
    count = 6_000
    with peak_below(12_000_000):
        found = read_entries(endless_line(count), "list", date(2026, 1, 1))
        assert sum(isinstance(one, Seed) for one in found) == count


def test_a_record_that_is_too_long_is_rejected_and_not_held() -> None:
    def lines() -> Iterator[str]:
        yield '[{"title": "' + "x" * (PIECE - 12)
        yield from ("x" * PIECE for _ in range(40))
        yield 'x"},\n'
        yield '{"title": "One"}]\n'

    with peak_below(4 * LONGEST):
        first, second = read_entries(lines(), "list", date(2026, 1, 1))
    assert isinstance(first, Rejected)
    assert (first.line, len(first.text)) == (1, 300)
    assert first.reason == "a record of more than 8,000,000 characters"
    assert second == Seed("list", 2, "One")
