"""The stand-in for arXiv's OAI-PMH service answers as the recorded answers do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from lxml import etree

from crawler.core.model import ArxivRecord, Page
from crawler.sources.arxiv_oai import (
    OaiError,
    OaiPage,
    changes_request,
    next_request,
    oai_complaint,
    read_list,
)
from crawler.twin import Paper, Twin, Version, World
from tests.shared import shared
from tests.twin.client import browse

HOST = "oaipmh.arxiv.org"
NOW = datetime(2026, 11, 23, 7, 10, 28, tzinfo=UTC)
OAI = "{http://www.openarchives.org/OAI/2.0/}"
RENDERED = "recordings/arxiv_oaipmh_rendered"


def ask(world: World, url: str, records: int = 2_500) -> Page:
    with Twin(world, clock=lambda: NOW, records=records) as twin:
        reply = browse(twin).get(HOST, url.partition(HOST)[2])
    answer = Page(url, reply.status_code, reply.content, NOW, reply.headers["Content-Type"])
    assert answer.content_type == "text/xml"
    assert oai_complaint(answer) is None
    return answer


def recorded(kind: str) -> Iterator[tuple[str, Path]]:
    """Addresses and answers; those that are sealed are left out."""
    folder = shared(RENDERED)
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        path = folder / entry["file"]
        if path.name.startswith(kind) and path.exists():
            yield entry["url"], path


def paper_of(record: ArxivRecord, header: etree._Element) -> Paper:
    published = record.published or datetime(2020, 1, 1, tzinfo=UTC)
    updated = record.updated or published
    versions = [Version(published)] * ((record.version or 1) - 1)
    return Paper(
        arxiv_id=str(record.arxiv_id),
        title=record.title,
        authors=record.authors,
        versions=(*versions, Version(updated, withdrawn=record.withdrawn)),
        categories=record.categories,
        abstract=record.abstract or "",
        comment=record.comment,
        doi=record.doi,
        journal_ref=record.journal_ref,
        changed_on=date.fromisoformat(header.findtext(f"{OAI}datestamp") or ""),
    )


def header(body: bytes) -> list[tuple[str, str | None]]:
    """The fields of a record's header, in order."""
    (found,) = etree.fromstring(body).iter(f"{OAI}header")
    return [(etree.QName(field).localname, field.text) for field in found]


def test_recorded_records_read_the_same_from_the_twin() -> None:
    compared = 0
    for url, path in recorded("getrecord_"):
        if path.name.endswith(("_oai_dc.xml", "_arXivOld.xml")):
            continue
        body = path.read_bytes()
        read = read_list(Page(url, 200, body, NOW))
        assert isinstance(read, OaiPage)
        (told,) = etree.fromstring(body).iter(f"{OAI}header")
        answer = ask(World([paper_of(read.records[0], told)]), url)
        assert read_list(answer) == read
        assert header(answer.body) == header(body)
        compared += 1
    assert compared >= 10


def test_every_recorded_refusal_reads_the_same_from_the_twin() -> None:
    world = World([Paper("0704.0046", "T", ("A B",), (Version.on("2007-04-01"),))])
    cases = list(recorded("err_"))
    assert len(cases) >= 9
    for url, path in cases:
        answer = ask(world, url)
        assert read_list(answer) == read_list(Page(url, 200, path.read_bytes(), NOW)), url
        asked, shown = (
            etree.fromstring(body).find(f"{OAI}request").attrib
            for body in (path.read_bytes(), answer.body)
        )
        assert dict(shown) == dict(asked)


@pytest.mark.parametrize(
    ("query", "code", "reason"),
    [
        ("verb=ListRecords&resumptionToken=garbage", "badResumptionToken", "invalid or expired"),
        (
            "verb=ListRecords&resumptionToken=verb%3DListIdentifiers%26skip%3D1",
            "badResumptionToken",
            "token from different verb",
        ),
        ("verb=ListRecords&resumptionToken=x&set=cs", "badArgument", "No other"),
        ("verb=ListRecords&metadataPrefix=arXiv&from=2024-1-1", "badArgument", "from date format"),
        ("verb=ListRecords&metadataPrefix=arXiv&until=2024-13-01", "badArgument", "until date"),
        ("verb=ListRecords&metadataPrefix=arXiv&until=2026-11-25", "badArgument", "too late"),
        ("verb=ListRecords&metadataPrefix=arXiv&page=2", "badArgument", "Unallowed"),
        ("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat", "recognize"),
        ("verb=GetRecord&identifier=oai:arXiv.org:1", "badArgument", "did not match"),
    ],
)
def test_further_refusals(query: str, code: str, reason: str) -> None:
    read = read_list(ask(World(), f"https://{HOST}/oai?{query}"))
    assert isinstance(read, OaiError)
    assert read.code == code
    assert reason in read.reason


def papers(count: int) -> list[Paper]:
    """So many papers, a few on a day: 1, 2, 3, 4 and again."""
    days = [day for day in range(1, 29) for _ in range(1 + day % 4)]
    return [
        Paper(
            f"2605.{number + 1:05}",
            f"Title {number}",
            ("Ada Byron",),
            (Version.on(f"2026-05-{days[number]:02}"),),
            categories=("cs.LG", "math.OC") if number % 3 else ("math-ph",),
        )
        for number in range(count)
    ]


def harvested(world: World, records: int, since: date, within: str = "") -> list[str]:
    """All identifiers of a list, page by page, in the order in which they came."""
    found: list[str] = []
    with Twin(world, clock=lambda: NOW, records=records) as twin:
        browser = browse(twin)
        request = changes_request(since, within=within)
        while True:
            reply = browser.get(HOST, request.url.partition(HOST)[2])
            read = read_list(Page(request.url, 200, reply.content, NOW))
            assert isinstance(read, OaiPage)
            assert len(read.records) <= records
            found += [str(record.arxiv_id) for record in read.records]
            if read.token is None:
                return found
            request = next_request(read.token)


@pytest.mark.parametrize("records", [1, 2, 3, 7, 59, 60, 61])
def test_pages_show_every_record_once_in_order(records: int) -> None:
    world = World(reversed(papers(60)))
    since = date(2026, 5, 3)
    right = [each.arxiv_id for each in papers(60) if each.changed >= since]
    assert harvested(world, records, since) == right


def test_a_set_holds_what_is_below_it_under_either_name() -> None:
    world = World(papers(30))
    every = [each.arxiv_id for each in papers(30)]
    learning = [each.arxiv_id for each in papers(30) if "cs.LG" in each.categories]
    physics = [name for name in every if name not in learning]
    since = date(2026, 1, 1)
    sets = {"cs": learning, "cs:cs": learning, "cs:cs:LG": learning, "math": every,
            "physics": physics, "physics:math-ph": physics, "math:math:MP": physics}  # fmt: skip
    assert {name: harvested(world, 10, since, name) for name in sets} == sets


def test_a_token_expires_at_midnight_and_an_empty_one_ends_the_list() -> None:
    first = ask(World(papers(5)), changes_request(date(2026, 5, 1)).url, records=3)
    (token,) = etree.fromstring(first.body).iter(f"{OAI}resumptionToken")
    assert token.get("expires") == "2026-11-24T00:00:00Z"
    last = ask(World(papers(5)), next_request(token.text or "").url, records=3)
    (end,) = etree.fromstring(last.body).iter(f"{OAI}resumptionToken")
    assert end.text is None
    whole = ask(World(papers(5)), changes_request(date(2026, 5, 1)).url)
    assert b"resumptionToken" not in whole.body


def test_a_changed_record_comes_on_the_day_of_its_change() -> None:
    known, changed = papers(2)
    changed = Paper(
        changed.arxiv_id, "New", ("A B",), changed.versions, changed_on=date(2026, 8, 1)
    )
    read = read_list(ask(World([known, changed]), changes_request(date(2026, 7, 1)).url))
    assert isinstance(read, OaiPage)
    assert [record.title for record in read.records] == ["New"]
    assert read.reached == date(2026, 8, 1)


def test_the_old_address_redirects_with_its_question() -> None:
    with Twin(World()) as twin:
        reply = browse(twin).get("export.arxiv.org", "/oai2?verb=Identify")
        bare = browse(twin).get("export.arxiv.org", "/oai2")
    assert (reply.status_code, reply.headers["Location"]) == (
        301,
        f"https://{HOST}/oai?verb=Identify",
    )
    assert bare.headers["Location"] == f"https://{HOST}/oai"


def test_the_service_says_who_it_is_as_recorded() -> None:
    (case,) = recorded("identify")
    url, path = case
    fields = ("baseURL", "protocolVersion", "earliestDatestamp", "deletedRecord", "granularity")
    theirs, ours = (etree.fromstring(body) for body in (path.read_bytes(), ask(World(), url).body))
    for name in fields:
        assert ours.findtext(f".//{OAI}{name}") == theirs.findtext(f".//{OAI}{name}")
