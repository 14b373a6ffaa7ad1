"""Lists of changed records are asked for by day, and every record of a page is read whole."""

from __future__ import annotations

from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import ArxivId, ArxivRecord, Page, Request, Unreadable
from crawler.sources.arxiv_oai import (
    OaiError,
    OaiPage,
    changes_request,
    next_request,
    oai_complaint,
    read_list,
)
from tests.shared import shared

NOW = datetime(2026, 9, 1, tzinfo=UTC)
URL = "https://oaipmh.arxiv.org/oai"


def page(body: bytes | str, status: int = 200) -> Page:
    content = body.encode() if isinstance(body, str) else body
    return Page(url=URL, status=status, body=content, fetched_at=NOW)


# --- questions ------------------------------------------------------------------


def test_changes_are_asked_for_by_their_days() -> None:
    assert changes_request(date(2026, 8, 30), date(2026, 9, 1)) == Request(
        f"{URL}?verb=ListRecords&metadataPrefix=arXivRaw&from=2026-08-30&until=2026-09-01",
        accept="text/xml",
    )
    assert changes_request(date(2026, 8, 30)).url.endswith("&from=2026-08-30")
    assert changes_request(date(2026, 8, 30), within="cs:cs:LG").url.endswith("&set=cs%3Acs%3ALG")
    assert changes_request(date(2026, 8, 30)).complaint is oai_complaint


def test_a_token_alone_asks_for_the_next_page() -> None:
    assert next_request("verb=ListRecords&from=2026-08-30&skip=2500").url == (
        f"{URL}?verb=ListRecords&resumptionToken="
        "verb%3DListRecords%26from%3D2026-08-30%26skip%3D2500"
    )


# --- a page ------------------------------------------------------------------------

OAI = 'xmlns="http://www.openarchives.org/OAI/2.0/"'
RAW = """<record><header><identifier>oai:arXiv.org:0704.0001</identifier></header><metadata>
<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>0704.0001</id>
<version version="v1"><date>Mon, 02 Apr 2007 19:18:42 GMT</date><size>9kb</size></version>
<version version="v2"><date>Tue, 24 Jul 2007 20:10:27 GMT</date><size>0kb</size>{flag}</version>
<title>Engines of
  Schr\\"odinger</title><authors>A. Byron (London), P. Erd\\H{{o}}s</authors>
<categories>cs.AR math.HO</categories><comments>{comment}</comments>
<journal-ref>J. 1 (1843)</journal-ref><doi>10.1000/ABC</doi>
<abstract>  One line.
Two &lt; three.
</abstract></arXivRaw></metadata></record>"""
DELETED = """<record><header status="deleted"><identifier>oai:arXiv.org:{}</identifier></header>
</record>"""
RECORD = ArxivRecord(
    arxiv_id=ArxivId("0704.0001"),
    version=2,
    title="Engines of Schrödinger",
    authors=("A. Byron", "P. Erdős"),
    abstract="One line.\nTwo < three.",
    published=datetime(2007, 4, 2, 19, 18, 42, tzinfo=UTC),
    updated=datetime(2007, 7, 24, 20, 10, 27, tzinfo=UTC),
    categories=("cs.AR", "math.HO"),
    comment="Fine",
    doi="10.1000/abc",
    journal_ref="J. 1 (1843)",
)


def raw(comment: str = "Fine", flag: str = "") -> str:
    return RAW.format(comment=comment, flag=flag)


def listing(*records: str, end: str = "") -> Page:
    return page(f"<OAI-PMH {OAI}><ListRecords>{''.join(records)}{end}</ListRecords></OAI-PMH>")


def test_a_list_is_read_whole() -> None:
    end = "<resumptionToken expires='2026-09-02T00:00:00Z'>a&amp;skip=2500</resumptionToken>"
    read = read_list(listing(raw(), DELETED.format("math/0202001"), end=end))
    assert read == OaiPage((RECORD,), (ArxivId("math/0202001"),), "a&skip=2500")


@pytest.mark.parametrize("end", ["", "<resumptionToken/>", "<resumptionToken> </resumptionToken>"])
def test_a_list_ends_with_an_empty_token_or_none(end: str) -> None:
    assert read_list(listing(raw(), end=end)) == OaiPage((RECORD,))


@pytest.mark.parametrize(
    ("days", "reached"),
    [
        (("2026-08-30",), date(2026, 8, 30)),
        (("2026-08-30", "2026-08-30", "2026-09-01"), date(2026, 9, 1)),
        (("2026-09-01", "2026-08-30"), None),
        (("2026-08-30", "soon"), None),
        ((), None),
    ],
)
def test_a_list_in_the_order_of_its_days_says_how_far_it_reaches(
    days: tuple[str, ...], reached: date | None
) -> None:
    records = [raw().replace("</header>", f"<datestamp>{day}</datestamp></header>") for day in days]
    read = read_list(listing(*records))
    assert isinstance(read, OaiPage)
    assert (len(read.records), read.reached) == (len(days), reached)


@pytest.mark.parametrize(
    ("comment", "flag"),
    [
        ("Fine", "<source_type>I</source_type>"),
        ("This paper has been withdrawn by the authors", ""),
    ],
)
def test_a_withdrawn_paper_says_so_by_its_source_or_its_comment(comment: str, flag: str) -> None:
    read = read_list(listing(raw(comment, flag)))
    assert isinstance(read, OaiPage)
    assert [record.withdrawn for record in read.records] == [True]


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (raw().replace("0704.0001", "zebra"), "no paper's identifier: 'zebra'"),
        (raw().replace("<title>", "<title/><was>").replace("</title>", "</was>"),
         "0704.0001: no title"),
        (raw().replace("arXivRaw", "marc"),
         "no metadata of a known format: 'oai:arXiv.org:0704.0001'"),
        (DELETED.format("zebra"), "no paper's identifier: 'oai:arXiv.org:zebra'"),
        ("<record/>", "no metadata of a known format: ''"),
    ],
)  # fmt: skip
def test_a_record_that_cannot_be_read_is_told_beside_the_others(record: str, reason: str) -> None:
    assert read_list(listing(record, raw())) == OaiPage((RECORD,), unread=(reason,))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (page("", 200), "no XML"),
        (page("Rate exceeded.", 200), "no XML"),
        (page(f"<OAI-PMH {OAI}><ListRecords>"), "no XML"),
        (page(f"<OAI-PMH {OAI}></OAI-PMH>", 503), "status 503"),
        (page(f"<OAI-PMH {OAI}></OAI-PMH>"), "an OAI-PMH answer without records"),
        (page("<html/>"), "no OAI-PMH: html"),
        (page(f"<!DOCTYPE x [<!ENTITY a 'b'>]><OAI-PMH {OAI}/>"), "a document type"),
        (page(f"<OAI-PMH {OAI}>\0</OAI-PMH>"), "no XML"),
    ],
)
def test_what_is_no_list_is_unreadable_and_never_an_empty_list(answer: Page, reason: str) -> None:
    read = read_list(answer)
    assert isinstance(read, Unreadable)
    assert read.reason.startswith(reason)


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("<html>busy</html>", "no OAI-PMH answer"),
        (f"<OAI-PMH {OAI}><ListRecords>", "OAI-PMH answer cut short"),
        (f"<OAI-PMH {OAI}></OAI-PMH>\n", None),
    ],
)
def test_an_answer_that_is_not_whole_is_seen_before_it_is_parsed(
    body: str, complaint: str | None
) -> None:
    assert oai_complaint(page(body)) == complaint
    assert oai_complaint(page(body, 404)) is None


@given(st.binary(max_size=300))
def test_no_bytes_raise(body: bytes) -> None:
    assert isinstance(read_list(page(body)), Unreadable)


# --- recordings ----------------------------------------------------------------------

RENDERED, RECORDED = "recordings/arxiv_oaipmh_rendered", "recordings/arxiv_oaipmh_recorded"
_NS = {"raw": "{http://arxiv.org/OAI/arXivRaw/}", "plain": "{http://arxiv.org/OAI/arXiv/}"}


def expected(element: ElementTree.Element, space: str) -> ArxivRecord:
    """The record as a simple reader of its own reads it; the recordings hold no TeX in names."""

    def text(name: str) -> str:
        return (element.findtext(f"{space}{name}") or "").strip()

    versions = element.findall(f"{space}version")
    dates = [parsedate_to_datetime(one.findtext(f"{space}date") or "") for one in versions]
    if versions:
        line = text("authors").partition(" (PMA)")[0].replace(" and ", ", ")
        names = [*line.split(", ")]
    else:
        parts = ("forenames", "keyname", "suffix")
        people = element.iter(f"{space}author")
        names = [
            " ".join(filter(None, (one.findtext(f"{space}{part}") for part in parts)))
            for one in people
        ]
    dois = text("doi").replace(",", " ").lower().split()
    return ArxivRecord(
        arxiv_id=ArxivId(text("id")),
        version=int(versions[-1].attrib["version"][1:]) if versions else None,
        title=" ".join(text("title").split()),
        authors=tuple(name for name in names if name != ":"),
        abstract=text("abstract"),
        published=dates[0] if dates else None,
        updated=dates[-1] if dates else None,
        categories=tuple(text("categories").split()),
        comment=text("comments") or None,
        doi=dois[0] if dois else None,
        journal_ref=" ".join(text("journal-ref").split()) or None,
        withdrawn="withdrawn" in text("comments").lower(),
    )


def recorded() -> list[Path]:
    return [
        path
        for folder in (RENDERED, RECORDED)
        for path in sorted(shared(folder).glob("*.xml"))
        if not path.name.startswith(("err_", "identify", "list"))
        and not path.name.endswith(("_oai_dc.xml", "_arXivOld.xml"))
    ]


def test_every_recorded_record_is_read_whole() -> None:
    compared = 0
    for path in recorded():
        tree = ElementTree.fromstring(path.read_bytes())
        right = [
            expected(element, space)
            for space in _NS.values()
            for name in ("arXivRaw", "arXiv")
            for element in tree.iter(f"{space}{name}")
        ]
        read = read_list(page(path.read_bytes()))
        assert isinstance(read, OaiPage)
        if path.name.startswith("getrecord_0712.3217"):  # accents of TeX, doubly escaped
            right = [
                ArxivRecord(**{**fields(one), "authors": read.records[0].authors}) for one in right
            ]
        assert list(read.records) == right, path.name
        compared += len(right)
    assert compared >= 30


def fields(record: ArxivRecord) -> dict[str, object]:
    return {name: getattr(record, name) for name in ArxivRecord.__slots__}


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("err_norecords", OaiPage(())),
        ("err_badverb", OaiError("badVerb", "Value of the verb argument is not a legal")),
        ("err_set_dot", OaiError("badArgument", "The request includes illegal arguments")),
        ("err_getrecord_unknown_id", OaiError("idDoesNotExist", "The value of the identifier")),
        ("identify", Unreadable("an OAI-PMH answer without records")),
        ("listidentifiers", Unreadable("an OAI-PMH answer without records")),
        ("getrecord_0704.0248_oai_dc",
         OaiPage((), unread=("no metadata of a known format: 'oai:arXiv.org:0704.0248'",),
                 reached=date(2007, 4, 5))),
    ],
)  # fmt: skip
def test_refusals_of_the_service_are_told_apart(
    name: str, read: OaiPage | OaiError | Unreadable
) -> None:
    found = read_list(page((shared(RENDERED) / f"{name}.xml").read_bytes()))
    if isinstance(found, OaiError) and isinstance(read, OaiError):
        assert found.reason.startswith(read.reason)
        found = OaiError(found.code, read.reason)
    assert found == read


def test_every_error_of_the_service_comes_with_status_200_and_is_no_paper() -> None:
    for path in shared(RENDERED).glob("err_*.xml"):
        read = read_list(page(path.read_bytes()))
        assert isinstance(read, OaiError) or read == OaiPage(()), path.name


PLAIN = """<record><header><identifier>oai:arXiv.org:0704.0001</identifier></header><metadata>
<arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0001</id><created>2007-04-02</created>
<authors><author><keyname>Byron</keyname><forenames>Ada</forenames><suffix>Jr</suffix></author>
<author><keyname>Euler</keyname></author><author/></authors>
<title>Engines</title><categories>cs.AR</categories><abstract>One.</abstract></arXiv></metadata></record>"""


def test_the_format_with_authors_in_parts_tells_no_versions() -> None:
    (found,) = read_records(PLAIN)
    assert found == ArxivRecord(
        ArxivId("0704.0001"), None, "Engines", ("Ada Byron Jr", "Euler"), "One.",
        categories=("cs.AR",),
    )  # fmt: skip


def read_records(text: str) -> tuple[ArxivRecord, ...]:
    read = read_list(listing(text))
    assert isinstance(read, OaiPage)
    return read.records
