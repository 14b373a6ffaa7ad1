"""The search service is asked in its own language, and every entry of its feed is read whole."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, ArxivRecord, Page, Request, Unreadable
from crawler.sources._withdrawal import says_withdrawn
from crawler.sources.arxiv_api import (
    Feed,
    FeedError,
    author_title_query,
    feed_complaint,
    id_request,
    query_request,
    read_feed,
    search_request,
    title_term,
)
from tests.shared import shared

NOW = datetime(2026, 9, 1, tzinfo=UTC)
URL = "https://export.arxiv.org/api/query"


def page(body: bytes | str, status: int = 200) -> Page:
    content = body.encode() if isinstance(body, str) else body
    return Page(url=URL, status=status, body=content, fetched_at=NOW)


def asked(request: Request | None) -> dict[str, str]:
    """The fields of a question, however it is sent."""
    assert request is not None
    return dict(request.form or parse_qsl(urlsplit(request.url).query, strict_parsing=True))


# --- questions ------------------------------------------------------------------


def test_titles_are_asked_for_as_phrases_of_which_one_must_match() -> None:
    request = search_request(["A", "B", "C"], max_results=30, start=10)
    assert request == Request(
        url=f"{URL}?search_query=ti:%22A%22+OR+ti:%22B%22+OR+ti:%22C%22&start=10&max_results=30",
        accept="application/atom+xml",
    )
    assert request.complaint is feed_complaint


def test_the_service_leaves_our_queries_as_they_are() -> None:
    """Queries of our shapes went through arXiv's own query adaptor, which changed none."""
    vectors = json.loads(shared("recordings/arxiv_api/adapt_query_vectors.json").read_text())
    unchanged = {query for query, adapted, _ in vectors if query == adapted}
    ours = [
        asked(search_request(["A", "B", "C"], max_results=1))["search_query"],
        *map(title_term, ["Attention Is All You Need", "50% of A & B", "don't", "naïve Bayès"]),
        *map(title_term, ["BERT: Pre-training of Deep Bidirectional Transformers", "日本語"]),
        title_term("quot“ed” title"),
    ]
    assert [query for query in ours if query not in unchanged] == []


@pytest.mark.parametrize(
    ("title", "term"),
    [
        ('say "hi" now', 'ti:"say hi now"'),
        ('say \\"hi\\" now', 'ti:"say hi now"'),
        ("$\\alpha$-stable", 'ti:"alpha -stable"'),
        ("{BERT} and $O(n^2)$", 'ti:"BERT and O n 2"'),
        ("a\nb\tc\0d\x85e", 'ti:"a b c d e"'),
        ("Why? *All* [of] <it> ~1", 'ti:"Why All of it 1"'),
        ("(modelso", 'ti:"modelso"'),
        ("lone \ud800 half", 'ti:"lone half"'),
        ("C++ (a survey)", 'ti:"C++ a survey"'),
        ("snake_case AND NOT that", 'ti:"snake_case AND NOT that"'),
        (" ".join(["word"] * 60), f'ti:"{" ".join(["word"] * 40)}"'),
        ("", None),
        ('"$\\{}', None),
        ("--- ... !", None),
    ],
)
def test_a_title_becomes_a_phrase_that_cannot_break_the_query(title: str, term: str | None) -> None:
    assert title_term(title) == term


@given(st.lists(st.text(), max_size=8), st.text(max_size=20))
def test_no_title_and_no_name_breaks_a_query(titles: list[str], surname: str) -> None:
    request = search_request(titles, max_results=5)
    if request is None:
        assert not any(map(title_term, titles))
    else:
        assert re.fullmatch(r'ti:"[^"]+"(?: OR ti:"[^"]+")*', asked(request)["search_query"])
    for query in filter(None, [author_title_query(title, surname) for title in titles]):
        assert re.fullmatch(r'au:"[^"_,;]+" AND ti:"[^"]+"', query)


def test_titles_without_a_word_yield_no_question() -> None:
    assert search_request(["", "$$"], max_results=5) is None
    assert asked(search_request(["", "x", "x"], max_results=5))["search_query"] == 'ti:"x"'


@pytest.mark.parametrize(
    ("title", "surname", "query"),
    [
        ("A title", "O'Neil", 'au:"O\'Neil" AND ti:"A title"'),
        ("snake_case", "van_der Berg, J", 'au:"van der Berg J" AND ti:"snake_case"'),
        ("A title", '"', None),
        ("", "Lee", None),
    ],
)
def test_a_title_can_be_asked_for_with_an_author(
    title: str, surname: str, query: str | None
) -> None:
    assert author_title_query(title, surname) == query


def test_a_long_question_is_sent_as_a_form() -> None:
    titles = [f"A rather long title about the matter number {number}" for number in range(50)]
    request = search_request(titles, max_results=100)
    assert request is not None
    query = " OR ".join(f'ti:"{title}"' for title in titles)
    assert request == Request(
        url=URL,
        form=(("search_query", query), ("start", "0"), ("max_results", "100")),
        accept="application/atom+xml",
    )


@given(st.integers(1, 200))
def test_an_address_never_grows_long(count: int) -> None:
    request = query_request("x" * 10 * count, max_results=1)
    assert len(request.url) <= 1_500
    assert asked(request)["search_query"] == "x" * 10 * count


def test_papers_are_asked_for_by_identifier() -> None:
    paper = arxiv_id("quant-ph/0201082")
    assert paper is not None
    request = id_request([paper, "2101.10016v2", "arXiv:0704.0001", "math.GT/0202001v3"])
    assert request == Request(
        url=f"{URL}?id_list=quant-ph/0201082,2101.10016v2,0704.0001,math/0202001v3"
        "&start=0&max_results=4",
        accept="application/atom+xml",
    )
    many = id_request([ArxivId(f"2101.{number:05}") for number in range(1, 501)])
    assert (many.url, len(many.form[0][1].split(","))) == (URL, 500)
    assert many.form[1:] == (("start", "0"), ("max_results", "500"))


def test_a_string_that_is_no_identifier_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="no arXiv identifier: 'abc'"):
        id_request(["2101.10016", "abc"])


# --- a feed in our own words ----------------------------------------------------

ENTRY = """<entry>
  <id>http://arxiv.org/abs/2101.00001v2</id>
  <title>A  title
   of $x$</title>
  <updated>2021-01-05T11:30:01Z</updated>
  <summary>  We count &lt; ten.
  Code: https://github.com/foo/
bar </summary>
  <category term="stat.CO" scheme="http://arxiv.org/schemas/atom"/>
  <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
  <published>2021-01-04T05:00:00-05:00</published>
  <arxiv:comment> 9 pages </arxiv:comment>
  <arxiv:primary_category term="cs.LG"/>
  <arxiv:journal_ref>J. 1
 (2021)</arxiv:journal_ref>
  <author><name>Ann  Lee</name><arxiv:affiliation>Rome</arxiv:affiliation></author>
  <author><name> </name></author>
  <author><name>José Pérez</name></author>
  <arxiv:doi>10.48550/arXiv.2101.00001 10.1000/X1</arxiv:doi>
</entry>"""
FEED = """<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"
 xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<id>https://arxiv.org/api/x</id><title>arXiv Query</title>
<opensearch:itemsPerPage>10</opensearch:itemsPerPage>
<opensearch:totalResults>{total}</opensearch:totalResults>
<opensearch:startIndex>{start}</opensearch:startIndex>
{entries}</feed>
"""
RECORD = ArxivRecord(
    arxiv_id=ArxivId("2101.00001"),
    version=2,
    title="A title of $x$",
    authors=("Ann Lee", "José Pérez"),
    abstract="We count < ten.\n  Code: https://github.com/foo/\nbar",
    published=datetime(2021, 1, 4, 10, tzinfo=UTC),
    updated=datetime(2021, 1, 5, 11, 30, 1, tzinfo=UTC),
    categories=("cs.LG", "stat.CO"),
    comment="9 pages",
    doi="10.1000/x1",
    journal_ref="J. 1 (2021)",
)


def feed(*entries: str, total: int | str = 1, start: int = 0) -> str:
    return FEED.format(total=total, start=start, entries="\n".join(entries))


def test_the_whole_of_an_entry_is_read() -> None:
    assert read_feed(page(feed(ENTRY, total=40, start=30))) == Feed((RECORD,), total=40, start=30)


def test_an_entry_with_nothing_but_its_name_is_a_record() -> None:
    entry = "<entry><id>http://arxiv.org/abs/math/0202001</id><title>T</title></entry>"
    record = ArxivRecord(ArxivId("math/0202001"), version=None, title="T", authors=())
    assert read_feed(page(feed(entry))) == Feed((record,), total=1, start=0)


@pytest.mark.parametrize(
    "moment", ["", "yesterday", "2021-13-01T00:00:00Z", "0001-01-01T00:00+23:00"]
)
def test_a_date_that_cannot_be_read_is_not_known(moment: str) -> None:
    entry = ENTRY.replace("2021-01-05T11:30:01Z", moment)
    assert read_feed(page(feed(entry))) == Feed((replace(RECORD, updated=None),), total=1, start=0)


def test_an_entry_that_shows_no_paper_does_not_sink_the_feed() -> None:
    nameless = ENTRY.replace("2101.00001v2", "")
    untitled = re.sub("<title>.*</title>", "<title> </title>", ENTRY, flags=re.DOTALL)
    assert read_feed(page(feed(nameless, ENTRY, untitled, total=3))) == Feed(
        (RECORD,),
        total=3,
        start=0,
        unread=("no paper's identifier: 'http://arxiv.org/abs/'", "2101.00001: no title"),
    )


def test_a_feed_without_results_says_so() -> None:
    assert read_feed(page(feed(total=0))) == Feed((), total=0, start=0)
    assert read_feed(page(feed(total=7, start=7))) == Feed((), total=7, start=7)


BOMB = '<!DOCTYPE feed [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, b"", "empty body"),
        (200, b" \n", "empty body"),
        (200, b"Rate exceeded.", "no Atom feed: Rate exceeded."),
        (200, b"<html>\x1b[1m\n busy</html>", "no Atom feed: <html> [1m busy</html>"),
        (200, feed(ENTRY)[:-9], "feed cut short"),
        (200, feed(total=3), "3 results announced, none shown"),
        (200, feed(total=30, start=20), "30 results announced, none shown"),
        (200, feed(ENTRY, total="many"), "a feed without its number of results"),
        (200, feed(ENTRY).replace("2005/Atom", "2005/Bohr"), None),
        (200, feed(ENTRY).replace("<title>A", "<title>&nbsp;A"), None),
        (200, feed(ENTRY).replace("<feed", BOMB + "<feed"), "a document type in a feed"),
        (400, b"<html>Bad Request</html>", None),
        (400, feed(ENTRY), "status 400 and no reason"),
        (404, feed(ENTRY), "status 404"),
        (429, b"Rate exceeded.", "status 429"),
    ],
)
def test_what_is_no_feed_is_unreadable(status: int, body: bytes | str, reason: str | None) -> None:
    read = read_feed(page(body, status))
    assert isinstance(read, Unreadable)
    assert reason is None or read.reason == reason


def test_the_fetcher_is_told_of_pages_that_are_no_answer() -> None:
    assert feed_complaint(page(feed(ENTRY))) is None
    assert feed_complaint(page(feed(total=0))) is None
    assert feed_complaint(page("\ufeff" + feed(ENTRY) + "\n\n")) is None
    assert feed_complaint(page(b"Rate exceeded.")) == "no Atom feed: Rate exceeded."
    assert feed_complaint(page(feed(total=5))) == "5 results announced, none shown"
    assert feed_complaint(page(b"Bad Request", status=400)) is None


@pytest.mark.parametrize(
    ("summary", "error"),
    [
        ("incorrect id format for abc", FeedError("incorrect id format for abc")),
        ("start must be an integer", FeedError("start must be an integer")),
        ("", FeedError("no reason given")),
    ],
)
def test_a_refusal_gives_its_reason(summary: str, error: FeedError) -> None:
    entry = (
        "<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title>"
        f"<summary>{summary}</summary></entry>"
    )
    assert read_feed(page(feed(entry), 400)) == error
    assert read_feed(page(feed(entry), 200)) == error


# --- withdrawal -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("comment", "says"),
    [
        ("This paper has been withdrawn", True),
        ("This papers has been withdrawn", True),
        ("this paper has been\n withdrawn by the author(s) due to mistakes", True),
        ("This has been withdrawn by arXiv administrators", True),
        ("withdrawn by arXiv administrators due to plagiarism", True),
        ("Admin note: withdrawn by arXiv admin", True),
        ("This version withdrawn by arXiv administrators", True),
        ("7 pages. This article has been withdrawn because it was merged", True),
        ("8 pages, 6 figures This paper has been withdrawn", True),
        ("Accepted to X, the paper has been withdrawn by the author", True),
        ("Paper is withdrawn and superseded by another", True),
        ("Withdrawn", True),
        ("Withdrawn -- an error in the main lemma", True),
        ("Manuscript withdrawn, since a result is wrong", True),
        ("The current version is withdrawn due to an error", True),
        ("We withdraw this paper because of an error", True),
        ("The paper has been withdrawn from arXiv", True),
        (None, False),
        ("", False),
        ("12 pages, 3 figures", False),
        ("The paper was withdrawn from the conference X, now in Y", False),
        ("Withdrawn from ICLR 2020", False),
        ("under review there for a year, withdrawn today", False),
        ("Version 1 of this paper has been withdrawn; this one is right", False),
        ("An earlier version has been withdrawn", False),
        ("The companion paper has been withdrawn by its authors", False),
        ("We withdraw that claim", False),
        ("I would like to withdraw this paper", False),
        ("Please withdraw this paper", False),
        ("A study of withdrawn papers", False),
        ("Withdrawn papers: a study", False),
        ("On the withdrawal of articles", False),
    ],
)
def test_only_a_statement_about_the_paper_itself_is_a_withdrawal(
    comment: str | None, says: bool
) -> None:
    assert says_withdrawn(comment) is says


def test_a_withdrawn_paper_is_marked_in_the_feed() -> None:
    entry = ENTRY.replace(" 9 pages ", "This paper has been withdrawn")
    record = replace(RECORD, comment="This paper has been withdrawn", withdrawn=True)
    assert read_feed(page(feed(entry))) == Feed((record,), total=1, start=0)


def test_recorded_comments_that_mention_a_withdrawal_are_those_of_withdrawn_versions() -> None:
    """arXiv's own metadata files mark a withdrawn version by a size of 0 kB."""
    mentions = {}
    for path in shared("recordings/arxiv_abs_source_files").rglob("*.abs"):
        head = path.read_bytes().decode("latin-1").partition("\\\\\n  ")[0]
        comment = re.search(r"^Comments: (.*(?:\n  .*)*)", head, re.MULTILINE)
        if comment and "withdr" in comment[1]:
            sizes = re.findall(r"^Date.*\((.*)\)$", head, re.MULTILINE)
            mentions[path.name] = (says_withdrawn(comment[1]), sizes[-1].startswith("0kb"))
    assert set(mentions.values()) == {(True, True)}
    assert len(mentions) >= 10


# --- recorded feeds -------------------------------------------------------------

ATOM = "{http://www.w3.org/2005/Atom}"
ARXIV = "{http://arxiv.org/schemas/atom}"


def _feeds() -> list[Path]:
    return sorted(shared("recordings/arxiv_api").rglob("*.xml"))


def _entry(entry: ElementTree.Element) -> dict[str, object]:
    """The fields of an entry by another parser, in the feed's own spelling."""

    def words(tag: str) -> str | None:
        text = entry.findtext(tag)
        return " ".join(text.split()) if text else None

    primary = [category.get("term") for category in entry.findall(f"{ARXIV}primary_category")]
    others = [category.get("term") for category in entry.findall(f"{ATOM}category")]
    return {
        "id": (words(f"{ATOM}id") or "").removeprefix("http://arxiv.org/abs/"),
        "title": words(f"{ATOM}title"),
        "authors": [
            " ".join((name.text or "").split())
            for name in entry.findall(f"{ATOM}author/{ATOM}name")
        ],
        "abstract": words(f"{ATOM}summary"),
        "dates": [words(f"{ATOM}published"), words(f"{ATOM}updated")],
        "categories": list(dict.fromkeys(primary + others)),
        "comment": words(f"{ARXIV}comment"),
        "doi": (words(f"{ARXIV}doi") or "").lower() or None,
        "journal": words(f"{ARXIV}journal_ref"),
    }


def _shown(record: ArxivRecord) -> dict[str, object]:
    assert record.published
    assert record.updated
    return {
        "id": f"{record.arxiv_id}v{record.version}",
        "title": record.title,
        "authors": list(record.authors),
        "abstract": " ".join((record.abstract or "").split()),
        "dates": [f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in (record.published, record.updated)],
        "categories": list(record.categories),
        "comment": " ".join(record.comment.split()) if record.comment else None,
        "doi": record.doi,
        "journal": record.journal_ref,
    }


def test_every_recorded_entry_is_read_as_another_parser_reads_it() -> None:
    compared = 0
    for path in _feeds():
        root = ElementTree.fromstring(path.read_bytes())
        read = read_feed(page(path.read_bytes(), 400 if "id_abc" in path.name else 200))
        if isinstance(read, Feed):
            truth = [_entry(entry) for entry in root.findall(f"{ATOM}entry")]
            assert (path.name, [_shown(record) for record in read.records]) == (path.name, truth)
            assert read.unread == ()
            compared += len(truth)
    assert compared >= 100


@pytest.mark.parametrize(
    ("name", "shown", "total", "start"),
    [
        ("arxiv.py_2026/id_0808.05394_s0_m100_7b0c7d0a7cdd.xml", 0, 0, 0),
        ("arxiv.py_2026/id_0808.05394_1707.08567_s0_m100_42e5aa0ec3af.xml", 1, 1, 0),
        ("arxiv.py_2026/q_testing_s40_m10_96dd32eb854c.xml", 10, None, 40),
        ("arxiv.py_2026/q_testing_s5_m15_bbcf6b23085b.xml", 15, None, 5),
        ("other/swiss-academic-libraries__2026-08-07__all_glacier_2.xml", 2, 230, 0),
        ("other/xiv__2025-10-17__OLDFORMAT_cs.RO_2.xml", 2, 5619, 0),
    ],
)
def test_the_counts_of_recorded_feeds(name: str, shown: int, total: int | None, start: int) -> None:
    """An unknown identifier is left out in silence; the old layout is read as well."""
    read = read_feed(page(shared(f"recordings/arxiv_api/{name}").read_bytes()))
    assert isinstance(read, Feed)
    assert (len(read.records), read.start) == (shown, start)
    assert total is None or read.total == total


def test_the_recorded_refusal_names_the_bad_identifier() -> None:
    path = shared("recordings/arxiv_api/arxiv.py_2026/id_abc_s0_m100_b79c8dcf6bc3.xml")
    refusal = FeedError("incorrect id format for abc")
    assert read_feed(page(path.read_bytes(), 400)) == refusal


def test_recorded_entries_give_identifiers_of_both_schemes() -> None:
    names = ("id_astro-ph_0601001", "id_2104.12255v1")
    found = set()
    for path in _feeds():
        read = read_feed(page(path.read_bytes()))
        if path.name.startswith(names) and isinstance(read, Feed):
            found.update((str(record.arxiv_id), record.version) for record in read.records)
    assert found == {("astro-ph/0601001", 1), ("2104.12255", 1)}


# --- any bytes ------------------------------------------------------------------

ANSWERS = (Feed, FeedError, Unreadable)


@given(st.binary(max_size=400), st.sampled_from([200, 400]))
def test_any_bytes_are_answered(body: bytes, status: int) -> None:
    assert isinstance(read_feed(page(body, status)), ANSWERS)
    framed = feed(ENTRY).encode().replace(b"A  title", body)
    assert isinstance(read_feed(page(framed, status)), ANSWERS)


@given(st.text(max_size=100))
def test_any_text_in_an_entry_is_kept_or_the_feed_refused(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")
    body = feed(ENTRY.replace(" 9 pages ", escaped)).encode("utf-8", "replace")
    read = read_feed(page(body))
    if isinstance(read, Feed):
        words = " ".join(text.encode("utf-8", "replace").decode().split())
        assert " ".join((read.records[0].comment or "").split()) == words


@given(st.data())
def test_a_cut_feed_is_never_an_answer(data: st.DataObject) -> None:
    body = feed(ENTRY).encode()
    end = data.draw(st.integers(0, len(body.rstrip()) - 1))
    assert isinstance(read_feed(page(body[:end])), Unreadable)


@given(st.data())
def test_a_damaged_feed_is_answered(data: st.DataObject) -> None:
    path = shared(
        "recordings/arxiv_api/other/swiss-academic-libraries__2026-08-07__all_glacier_2.xml"
    )
    body = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 10))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(read_feed(page(bytes(body))), ANSWERS)


@pytest.mark.parametrize(
    ("filling", "answer"),
    [
        ("<a>" * 5_000 + "</a>" * 5_000, Unreadable),
        ("<b/>" * 100_000, Feed),
        ("x" * 11_000_000, Unreadable),
    ],
    ids=["deep", "wide", "long"],
)
def test_a_monstrous_feed_is_answered_or_refused(filling: str, answer: type) -> None:
    assert type(read_feed(page(feed(ENTRY.replace(" 9 pages ", filling))))) is answer


def test_a_large_feed_is_read_to_its_end() -> None:
    entries = [ENTRY.replace("2101.00001", f"2101.{number:05}") for number in range(1, 2_001)]
    read = read_feed(page(feed(*entries, total=2_000)))
    assert isinstance(read, Feed)
    assert [int(record.arxiv_id.value[5:]) for record in read.records] == list(range(1, 2_001))
    assert set(chain(record.title for record in read.records)) == {"A title of $x$"}
