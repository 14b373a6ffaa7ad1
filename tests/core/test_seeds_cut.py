"""JSON is cut into its records where they begin and end, in however many pieces it comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import ArxivId, PartialDate, Rejected, Seed
from crawler.core.seeds.jsontext import LONGEST, WRAPPERS, Cut, cut
from crawler.core.seeds.works import read_json

ENDLESS = "this record does not end: a brace, a bracket or a quote is missing"
Told = tuple[int, str, str | None, int]
"""Line, text, why it is at fault, and what stands before it on its line."""
CASES: list[tuple[str, list[Told]]] = [
    ('[{"a":1},{"b":2}]\n',
     [(1, '{"a":1}', None, 1), (1, '{"b":2}', None, 9)]),
    ('{"a":1}\n',
     [(1, '{"a":1}', None, 0)]),
    ('{"a":1}\n{"b":2}\n',
     [(1, '{"a":1}', None, 0), (2, '{"b":2}', None, 0)]),
    ('{"items":[{"a":1},\n {"b":[2]}],"n":3}\n',
     [(1, '{"a":1}', None, 10), (2, '{"b":[2]}', None, 1)]),
    ('{"n":[1,2]}\n',
     [(1, '{"n":[1,2]}', None, 0)]),
    ('{"x":{"items":[{"a":1}]}}\n',
     [(1, '{"x":{"items":[{"a":1}]}}', None, 0)]),
    ('{"data":{"items":[{"a":1}]}}\n',
     [(1, '{"a":1}', None, 18)]),
    ('{"data":{"n":1}}\n',
     [(1, '{"data":{"n":1}}', None, 0)]),
    ('["a","b",3,null]\n',
     [(1, '"a"', None, 1), (1, '"b"', None, 5), (1, '3', None, 9), (1, 'null', None, 11)]),
    ('[]\n', []),
    ('{}\n',
     [(1, '{}', None, 0)]),
    ('{"items":[]}\n', []),
    ('"a"\n',
     [(1, '"a"', None, 0)]),
    ('3\n',
     [(1, '3', None, 0)]),
    ('[{"a":"]},{"},{"b":"\\"}"}]\n',
     [(1, '{"a":"]},{"}', None, 1), (1, '{"b":"\\"}"}', None, 14)]),
    ('[{"a":1}\n',
     [(1, '{"a":1}', None, 1), (1, '', ENDLESS, 0)]),
    ('[{"a":1},\n{"b":\n',
     [(1, '{"a":1}', None, 1), (2, '{"b":\n\n', ENDLESS, 0)]),
    ('[\n  {"a": 1,\n  {"b": 2}\n]\n',
     [(2, '{"a": 1,\n', ENDLESS, 2), (3, '{"b": 2}', None, 2)]),
    ('[\n  {"a": 1\n  },\n {"b": 2\n',
     [(2, '{"a": 1\n  }', None, 2), (4, '{"b": 2\n\n', ENDLESS, 1)]),
    ('{"a":1,\n{"b":2}\n',
     [(1, '{"a":1,\n{"b":2}\n\n', ENDLESS, 0)]),
    ('{"a":{"x":1}\n{"b":2}\n',
     [(1, '{"a":{"x":1}\n{"b":2}\n\n', ENDLESS, 0)]),
    ('{"a":{"x":1},\n{"b":2}\n',
     [(1, '{"a":{"x":1},\n{"b":2}\n\n', ENDLESS, 0)]),
    ('{"a":"x\n{"b":2}\n',
     [(1, '{"a":"x\n{"b":2}\n\n', ENDLESS, 0)]),
    ('[["a"],["b"]]\n',
     [(1, '["a"]', None, 1), (1, '["b"]', None, 7)]),
    ('[[{"a":1}]]\n',
     [(1, '[{"a":1}]', None, 1)]),
    ('{"items":{"x":[1]}}\n',
     [(1, '{"items":{"x":[1]}}', None, 0)]),
    ('{"Items":[{"a":1}]}\n',
     [(1, '{"a":1}', None, 10)]),
    (' \n', []),
    ('[{"a":1} {"b":2}]\n',
     [(1, '{"a":1}', None, 1), (1, '{"b":2}', None, 9)]),
    ('[{"a":1}],[{"b":2}]\n',
     [(1, '{"a":1}', None, 1), (1, '{"b":2}', None, 11)]),
    ('{"items":[{"a":1}],"works":[{"b":2}]}\n',
     [(1, '{"a":1}', None, 10), (1, '{"b":2}', None, 28)]),
    ('{"items":"x"}\n',
     [(1, '{"items":"x"}', None, 0)]),
    (']\n[1]\n',
     [(2, '1', None, 1)]),
    ('[true,false]\n',
     [(1, 'true', None, 1), (1, 'false', None, 6)]),
    ('{"a":1}}\n{"b":1}\n',
     [(1, '{"a":1}', None, 0), (2, '{"b":1}', None, 0)]),
    ('[ {"a":1},\n  {"b":{"c":1},\n  {"d":1} ]\n',
     [(1, '{"a":1}', None, 2), (2, '{"b":{"c":1},\n', ENDLESS, 2), (3, '{"d":1}', None, 2)]),
    ('[\n{"a":"x},\n{"b":2}\n]\n',
     [(2, '{"a":"x},\n', ENDLESS, 0), (3, '{"b":2}', None, 0)]),
]  # fmt: skip


def told(text: str) -> list[Told]:
    lines = enumerate(text.splitlines(keepends=True), 1)
    return [(one.line, one.text, one.why, one.indent) for one in cut(lines)]


@pytest.mark.parametrize(("text", "records"), CASES)
def test_a_record_is_cut_from_its_first_sign_to_its_last(text: str, records: list[Told]) -> None:
    assert told(text) == records


@pytest.mark.parametrize("wrapper", sorted(WRAPPERS))
def test_records_stand_under_the_keys_of_services(wrapper: str) -> None:
    assert told(f'{{"{wrapper}":[{{"a":1}}]}}\n') == [(1, '{"a":1}', None, 5 + len(wrapper))]


@given(
    st.sampled_from([text for text, _ in CASES if text.count("\n") == 1]), st.integers(1, 9)
)  # fmt: skip
def test_pieces_of_a_line_make_no_difference(text: str, size: int) -> None:
    pieces = [(1, text[at : at + size]) for at in range(0, len(text), size)]
    whole = [(line, record.strip(), why) for line, record, why, _ in told(text)]
    assert [(one.line, one.text.strip(), one.why) for one in cut(pieces)] == whole


def test_a_record_has_so_many_characters_and_no_more() -> None:
    record = Cut(3)
    assert (record.text, record.why, record.indent, record.size) == ("", None, 0, 0)
    record.add("x" * (LONGEST - 1))
    record.add("y")
    assert (len(record.text), record.why) == (LONGEST, None)
    record.add("z")
    assert len(record.text) == LONGEST
    assert record.why == "a record of more than 8,000,000 characters"


# --- what one record says -----------------------------------------------------------------


def works(text: str) -> list[Seed | Rejected]:
    return list(read_json(text, "list", 4))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"title": "Of things"}', [Seed("list", 4, "Of things")]),
        ('"Of things"', [Seed("list", 4, "Of things")]),
        ('" 1706.03762"', [Seed("list", 4, arxiv_id=ArxivId("1706.03762"))]),
        ('"10.1000/x"', [Seed("list", 4, doi="10.1000/x")]),
        ('"https://dl.acm.org/doi/10.1145/1.2"', [Seed("list", 4, doi="10.1145/1.2")]),
        ("12", [Rejected("list", 4, "12", "a JSON value that describes no work")]),
        ("null", [Rejected("list", 4, "null", "a JSON value that describes no work")]),
        ('["Of things", {"title": "Of it"}]',
         [Seed("list", 4, "Of things"), Seed("list", 4, "Of it")]),
        ('{"items": [{"title": "Of it"}, 3]}',
         [Seed("list", 4, "Of it"),
          Rejected("list", 4, "3", "a JSON value that describes no work")]),
        ('{"data": {"items": ["Of things"]}}', [Seed("list", 4, "Of things")]),
        ('{"title": "Of things", "items": ["Of it"]}',
         [Seed("list", 4, "Of things", other='{"items":["Of it"]}')]),
        ('[[[[["Of things"]]]]]',
         [Rejected("list", 4, '[[[[["Of things"]]]]]', "a JSON value that describes no work")]),
        ('[[[["Of things"]]]]', [Seed("list", 4, "Of things")]),
        ("[" * 100_000,
         [Rejected("list", 4, "[" * 300, "a record nested too deeply")]),
        ('{"title": NaN, "name": "Of things", "year": Infinity}',
         [Seed("list", 4, "Of things", other='{"name":"Of things"}')]),
        ("{,}", [Rejected("list", 4, "{,}", "not valid JSON: Expecting property name enclosed in "
                          "double quotes: line 1 column 2 (char 1)")]),
        ('{"paper": {"title": "Of things", "year": 2017}, "score": 3}',
         [Seed("list", 4, "Of things", date=PartialDate(2017), other='{"score":3}')]),
        ('{"title": "Of", "paper": {"title": "Of things"}}',
         [Seed("list", 4, "Of", other='{"paper":{"title":"Of things"}}')]),
    ],
)  # fmt: skip
def test_a_json_value_is_the_works_that_it_holds(text: str, found: list[Seed | Rejected]) -> None:
    assert works(text) == found


@pytest.mark.parametrize(
    "key", "data info paper message citedPaper citingPaper work _source item".split()
)
def test_a_work_may_stand_within_what_a_service_says_of_it(key: str) -> None:
    assert works(f'{{"{key}": {{"title": "Of things", "note": "x"}}, "rank": 1}}') == [
        Seed("list", 4, "Of things", other='{"rank":1,"note":"x"}')
    ]


@pytest.mark.parametrize(
    ("authors", "names", "complete"),
    [
        ('"authors_parsed": [["Byron", "Ada", "Jr."], ["Li"], "x"]', ("Ada Byron Jr.", "Li"), True),
        ('"authors": ["Ada Byron", "Li, Tom"]', ("Ada Byron", "Tom Li"), True),
        ('"authors": "Ada Byron and Tom Li et al."', ("Ada Byron", "Tom Li"), False),
        ('"authors": ["Ada Byron; Tom Li"]', ("Ada Byron", "Tom Li"), True),
        ('"authors": {"author": [{"name": "Ada Byron"}]}', ("Ada Byron",), True),
        ('"authors": {"name": "Ada Byron"}', ("Ada Byron",), True),
        ('"authors": 3', (), False),
        ('"authors": [], "creators": ["Ada Byron"]', ("Ada Byron",), True),
        ('"authorships": [{"author": {"display_name": "Ada Byron"}}]', ("Ada Byron",), True),
        ('"author": [{"given": "Ada", "family": "Byron", "suffix": "Jr."}]', ("Ada Byron Jr.",),
         True),
        ('"author": [{"given": "A.", "non-dropping-particle": "van", "family": "B"}]',
         ("A. van B",), True),
        ('"author": [{"given": "A.", "dropping-particle": "de", "family": "B"}]', ("A. de B",),
         True),
        ('"author": [{"literal": "The Team"}, {"text": "Ada"}, {"full_name": "Tom"}]',
         ("The Team", "Ada", "Tom"), True),
        ('"author": [{"fullName": "Ada B"}, {"firstName": "T", "lastName": "L"}]', ("Ada B", "T L"),
         True),
        ('"author": [{"first_name": "A", "last_name": "B"}, {"given_name": "C",'
         ' "family_name": "D"}]',
         ("A B", "C D"), True),
        ('"author": [{"first": "A", "last": "B"}, {"forename": "C", "surname": "D"}]',
         ("A B", "C D"), True),
        ('"creators": [{"creatorType": "editor", "name": "X"}, {"creatorType": "author",'
         ' "name": "Ada"}]', ("Ada",), True),
        ('"author": [{"name": {"display_name": "Ada"}}, 3, null]', ("Ada",), True),
        (r'"author": [{"name": "Ad\\\"a"}]', ("Adä",), True),
    ],
)  # fmt: skip
def test_authors_are_read_in_the_shape_of_any_service(
    authors: str, names: tuple[str, ...], complete: bool
) -> None:
    (found,) = works(f'{{"title": "Of things", {authors}}}')
    assert isinstance(found, Seed)
    assert (found.authors, found.authors_complete) == (names, complete)


@pytest.mark.parametrize(
    ("fields", "date"),
    [
        ('"versions": [{"created": "Mon, 12 Jun 2017 17:57:34 GMT"}, {"created": "2018"}]',
         PartialDate(2017, 6, 12)),
        ('"versions": [{"created": 3}], "year": 2016', PartialDate(2016)),
        ('"versions": ["x"], "year": 2016', PartialDate(2016)),
        ('"versions": [], "year": 2016', PartialDate(2016)),
        ('"versions": 3, "year": 2016', PartialDate(2016)),
        *[(f'"{key}": {{"date-parts": [[2017, 6, 12]]}}', PartialDate(2017, 6, 12)) for key in
          ("issued", "published", "published-online", "published-print", "created")],
        ('"issued": {"date-parts": [[2017]]}, "published": {"date-parts": [[2018, 1]]}',
         PartialDate(2017)),
        ('"issued": {"date-parts": [[null]]}, "published": {"date-parts": [[2018, 1]]}',
         PartialDate(2018, 1)),
        ('"issued": {"x": 1}, "year": 2016', PartialDate(2016)),
    ],
)  # fmt: skip
def test_a_date_is_the_first_version_s_or_the_first_that_is_given_in_parts(
    fields: str, date: PartialDate
) -> None:
    (found,) = works(f'{{"title": "Of things", {fields}}}')
    assert isinstance(found, Seed)
    assert found.date == date


@pytest.mark.parametrize(
    "field",
    [
        '"externalIds": {"ArXiv": "1706.03762"}', '"ids": {"arxiv": "1706.03762"}',
        '"openAccessPdf": {"url": "https://arxiv.org/pdf/1706.03762"}',
        '"primary_location": {"landing_page_url": "https://arxiv.org/abs/1706.03762"}',
        '"best_oa_location": {"pdf_url": "https://arxiv.org/pdf/1706.03762"}',
        '"locations": [{"x": {"y": "https://arxiv.org/abs/1706.03762"}}]',
        '"relation": {"is": [{"id": "1706.03762"}, {"id": "x"}]}',
        '"links": [{"href": "https://arxiv.org/abs/1706.03762"}]',
        '"links": {"url": "https://arxiv.org/abs/1706.03762"}',
        '"number": "1706.03762"',
    ],
)  # fmt: skip
def test_the_paper_is_found_where_a_service_says_it_is(field: str) -> None:
    (found,) = works(f'{{"title": "Of things", {field}}}')
    assert isinstance(found, Seed)
    assert found.arxiv_id == ArxivId("1706.03762")


def test_an_abstract_may_be_the_places_of_its_words() -> None:
    index = '{"it": [1, 4], "Of": [0], "and": [2], "of": [3], "x": 3, "y": ["z"]}'
    (found,) = works(f'{{"title": "Of things", "abstract_inverted_index": {index}}}')
    assert found == Seed("list", 4, "Of things", abstract="Of it and of it")
    (found,) = works(
        f'{{"title": "Of things", "abstract": "A.", "abstract_inverted_index": {index}}}'
    )
    assert found == Seed("list", 4, "Of things", abstract="A.")
    (found,) = works('{"title": "Of things", "abstract_inverted_index": 3}')
    assert found == Seed("list", 4, "Of things")
