"""An abstract page gives the record of its version, whole, or says why it shows none."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id
from crawler.core.model import ArxivId, ArxivRecord, Page, Place, Request, Unreadable
from crawler.core.urls import find_urls
from crawler.sources.arxiv_abs import (
    AbsPage,
    Anchor,
    NoPaper,
    VersionLine,
    abs_complaint,
    abs_request,
    read_abs,
)
from tests.shared import shared
from tests.sources.abs_files import Truth, read_abs_file

NOW = datetime(2026, 9, 1, tzinfo=UTC)


def page(body: bytes, status: int = 200, url: str = "https://arxiv.org/abs/2101.00001") -> Page:
    return Page(url=url, status=status, body=body, fetched_at=NOW, content_type="text/html")


# --- a page in our own words, of the shape of arXiv's ---------------------------

PAGE = """<!DOCTYPE html><html><head><title>[2101.00001] A title</title>
<meta name="citation_arxiv_id" content="2101.00001" /></head><body><div id="abs">
<div class="dateline">[Submitted on 4 Jan 2021 (v1), last revised 5 Jan 2021 (this version, v2)]</div>
<h1 class="title mathjax"><span class="descriptor">Title:</span>A  title
 of $x$</h1>
<div class="authors"><span class="descriptor">Authors:</span>{authors}</div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>  {abstract}
</blockquote>
<table summary="Additional metadata"><tr><td>Of no class</td></tr><tr><td class="tablecell label">Comments:</td>
<td class="tablecell comments mathjax">{comments}</td></tr>
<tr><td class="tablecell label">Subjects:</td><td class="tablecell subjects">
<span class="primary-subject">Machine Learning (cs.LG)</span>; Computation (stat.CO)</td></tr>
<tr><td class="tablecell label">Report&nbsp;number:</td><td class="tablecell jref">R-1</td></tr>
<tr><td class="tablecell label">Journal&nbsp;reference:</td><td class="tablecell jref">J. 1 (2021)</td></tr>
<tr><td class="tablecell doi"><a href="https://doi.org/10.1000/X1" data-doi="10.1000/X1">10.1000/X1</a></td></tr>
<tr><td class="tablecell arxividv">(or <span class="arxivid">
 <a href="https://arxiv.org/abs/2101.00001v2">arXiv:2101.00001v2</a> [cs.LG]</span> for this version)</td></tr>
</table></div>
<div class="submission-history"><h2>Submission history</h2>From: A. Person<br/>
<strong><a href="/abs/2101.00001v1">[v1]</a></strong> Mon, 4 Jan 2021 10:00:00 UTC (1,102 KB)<br/>
<strong>[v2]</strong> Tue, 5 Jan 2021 11:30:01 UTC (7 KB){gone}<br/></div></body></html>
"""  # noqa: E501


def written(
    authors: str = "<a>Ann Lee</a>",
    abstract: str = "We count.",
    comments: str = "9 pages",
    gone: str = "",
) -> bytes:
    """Our page with these parts."""
    return PAGE.format(authors=authors, abstract=abstract, comments=comments, gone=gone).encode()


RECORD = ArxivRecord(
    arxiv_id=ArxivId("2101.00001"),
    version=2,
    title="A title of $x$",
    authors=("Ann Lee",),
    abstract="We count.",
    published=datetime(2021, 1, 4, 10, tzinfo=UTC),
    updated=datetime(2021, 1, 5, 11, 30, 1, tzinfo=UTC),
    categories=("cs.LG", "stat.CO"),
    comment="9 pages",
    doi="10.1000/x1",
    journal_ref="J. 1 (2021)",
)
VERSIONS = (
    VersionLine(1, datetime(2021, 1, 4, 10, tzinfo=UTC)),
    VersionLine(2, datetime(2021, 1, 5, 11, 30, 1, tzinfo=UTC)),
)


def test_the_whole_of_a_page_is_read() -> None:
    assert read_abs(page(written())) == AbsPage(RECORD, VERSIONS)


def test_a_withdrawn_version_is_marked() -> None:
    gone = VersionLine(2, VERSIONS[1].at, withdrawn=True)
    read = read_abs(page(written(gone=" <em>(withdrawn)</em>")))
    assert read == AbsPage(replace(RECORD, withdrawn=True), (VERSIONS[0], gone))
    assert read.withdrawn


def test_the_paragraphs_of_an_abstract_are_indented_as_authors_write_them() -> None:
    read = read_abs(page(written(abstract="One\nline.\n<br>Two.")))
    assert read == AbsPage(replace(RECORD, abstract="One\nline.\n  Two."), VERSIONS)


def test_a_date_of_the_history_that_cannot_be_read_is_not_known() -> None:
    unread = written().replace(b"4 Jan 2021 10", b"45 Jan 2021 10")
    assert read_abs(page(unread)) == AbsPage(replace(RECORD, published=None), VERSIONS[1:])


@pytest.mark.parametrize(
    ("shown", "names"),
    [
        ("<a>Ann Lee</a>, <a>Bo O'Neil, Jr</a>", ("Ann Lee", "Bo O'Neil", "Jr")),
        ("<a>Ann Lee</a> (1 and 2), <a>Bo Li</a> ((1) Rome (Italy))", ("Ann Lee", "Bo Li")),
        ("The <a>X Collaboration</a>: <a>A. Lee</a>, et al", ("The X Collaboration", "A. Lee")),
        ("<a>Jos&eacute;\n P&#233;rez</a>", ("José Pérez",)),
        (
            "<a>A</a>, <script>x(',b');</script><div><a>B</a></div>"
            '<a href="javascript:toggle()">et al. (1 not shown)</a><noscript>No</noscript>',
            ("A", "B"),
        ),
    ],
)
def test_authors_are_read_without_affiliations(shown: str, names: tuple[str, ...]) -> None:
    read = read_abs(page(written(authors=shown)))
    assert isinstance(read, AbsPage)
    assert read.record.authors == names


# --- addresses ------------------------------------------------------------------


def _traps() -> list[dict[str, str]]:
    traps: list[dict[str, str]] = json.loads(
        shared("recordings/arxiv_abs_rendered/urlize_traps.json").read_text()
    )
    return traps


def _read_trap(trap: dict[str, str]) -> AbsPage:
    body = written(abstract=trap["abstract_html"], comments=trap["comments_html"])
    read = read_abs(page(body))
    assert isinstance(read, AbsPage)
    return read


def _bare(text: str) -> str:
    """A text without the scheme that arXiv puts before a bare address, white space folded."""
    return " ".join(re.sub("https?://", "", text, flags=re.IGNORECASE).split())


def test_every_text_is_given_back_from_its_anchors() -> None:
    """arXiv's 41 link strings: the text as the authors wrote it, but for a scheme added."""
    wrong = []
    for trap in _traps():
        read = _read_trap(trap)
        text = _bare(trap["text"].replace(r"\'a", "á"))
        if _bare(read.record.comment or "") != text or _bare(read.record.abstract or "") != text:
            wrong.append((trap["text"], read.record.comment, read.record.abstract))
    assert wrong == []


def test_the_addresses_found_are_those_of_the_authors_text() -> None:
    wrong = []
    for trap in _traps():
        read = _read_trap(trap)
        truth = [_bare(found.url) for found in find_urls(trap["text"].replace(r"\'a", "á"))]
        texts = (read.record.comment or "", read.record.abstract or "")
        found = [[_bare(found.url) for found in find_urls(text)] for text in texts]
        if found != [truth, truth]:
            wrong.append((trap["text"], found, truth))
    assert wrong == []


LINK = '<a href="{}" rel="external" class="link-external link-https">this https URL</a>'
BAR = "https://github.com/foo/bar"


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("", True), (".", True), (") and", True), ("}", True), ("'", True), (" is", True),
        ("\\_baz", False), ("{\\_}baz", False), ("\\#b", False), ("^2", False), ("_b", False),
    ],
)  # fmt: skip
def test_an_anchor_that_arxiv_cut_short_is_no_link(behind: str, kept: bool) -> None:
    read = read_abs(page(written(comments=f"Code: {LINK.format(BAR)}{behind}")))
    assert isinstance(read, AbsPage)
    assert read.links == ((Anchor(BAR, Place.COMMENTS),) if kept else ())
    assert read.record.comment == f"Code: {BAR}{behind}".strip()


def test_an_anchor_cut_at_a_line_end_is_no_link() -> None:
    broken = LINK.format("https://github.com/foo/") + "\n<br>bar"
    read = read_abs(page(written(abstract=broken)))
    assert isinstance(read, AbsPage)
    assert read.links == ()
    assert [found.url for found in find_urls(read.record.abstract or "")] == [BAR]


def test_a_link_to_another_paper_is_text() -> None:
    other = '<a href="https://arxiv.org/abs/1706.03762" data-arxiv-id="1706.03762">1706.03762</a>'
    read = read_abs(page(written(comments=f"see {other}", abstract=LINK.format(BAR))))
    assert isinstance(read, AbsPage)
    assert read.record.comment == "see 1706.03762"
    assert read.links == (Anchor(BAR, Place.ABSTRACT),)


# --- recorded pages -------------------------------------------------------------


def _recorded() -> Iterator[tuple[str, Page]]:
    folder = shared("recordings/arxiv_abs_rendered")
    # Two addresses may have one file: the last one wrote it.
    index = {entry["file"]: entry for entry in json.loads((folder / "index.json").read_text())}
    for name, entry in sorted(index.items()):
        if (folder / name).exists():
            yield name, page((folder / name).read_bytes(), entry["status"], entry["url"])


@cache
def _truths() -> dict[tuple[str, int], Truth]:
    folder = shared("recordings/arxiv_abs_source_files")
    truths = {}
    for path in sorted(folder.rglob("*.abs")):
        if (truth := _truth(path)) is not None:
            truths[truth.record.arxiv_id.value, truth.record.version or 0] = truth
    return truths


def _truth(path: Path) -> Truth | None:
    return read_abs_file(path) if b"\n\\\\\n" in path.read_bytes() else None


def _comparable(record: ArxivRecord) -> ArxivRecord:
    """Without what a page and a file show in two ways.

    The order of categories, the scheme of bare addresses, line breaks, braces around one letter.
    """
    prose = {
        name: re.sub(r"\{(\w)\}", r"\1", _bare(text)) if (text := getattr(record, name)) else None
        for name in ("abstract", "comment")
    }
    title = record.title.replace(r"\pi", "π").replace(r"\eta", "η")
    primary, *others = record.categories
    return replace(record, title=title, categories=(primary, *sorted(others)), **prose)


def test_every_recorded_page_shows_the_record_of_its_source_file() -> None:
    """An older version is shown with its own data, in the newest one's categories."""
    compared, wrong = 0, {}
    truths = _truths()
    for name, recorded in _recorded():
        read = read_abs(recorded)
        if not isinstance(read, AbsPage):
            continue
        paper = read.record.arxiv_id.value
        truth, last = (
            truths.get((paper, read.record.version or 0)),
            truths.get((paper, read.newest)),
        )
        if truth is None or last is None:
            continue
        shown = _comparable(read.record)
        meant = _comparable(replace(truth.record, categories=last.record.categories))
        history = tuple((line.version, line.at, line.withdrawn) for line in read.versions)
        if shown != meant or history[: len(truth.versions)] != truth.versions:
            wrong[name] = (shown, meant)
        compared += 1
    assert wrong == {}
    assert compared >= 100


NO_PAPERS = {
    "abs_0704.001.html": NoPaper.NOT_AN_ID,
    "abs_0906.5132v99.html": NoPaper.NO_SUCH_VERSION,
    "abs_2312.99999.html": NoPaper.NOT_FOUND,
    "abs_704.0001.html": NoPaper.NOT_AN_ID,
    "abs_9999.99999.html": NoPaper.NOT_AN_ID,
    "abs_foo.html": NoPaper.NOT_AN_ID,
    "abs_hep-th.html": NoPaper.NOT_AN_ID,
    "abs_hep-th_9901001.html": NoPaper.NOT_AN_ID,
    "abs_hep-th_9901999.html": NoPaper.NOT_FOUND,
}


def test_pages_that_show_no_paper_are_told_apart() -> None:
    """Only an abstract page is one: not a listing, a format page, a PDF's 404, a redirect."""
    wrong = {}
    for name, recorded in _recorded():
        read = read_abs(recorded)
        shows = recorded.status == 200 and "/abs" in recorded.url and "fmt=txt" not in recorded.url
        expected = NO_PAPERS.get(name, AbsPage if shows else Unreadable)
        if read != expected and not (isinstance(expected, type) and type(read) is expected):
            wrong[name] = read
    assert wrong == {}


def test_a_page_shows_the_version_that_was_asked_for() -> None:
    for name, recorded in _recorded():
        read = read_abs(recorded)
        asked = re.search(r"v([0-9]+)$", recorded.url)
        if isinstance(read, AbsPage):
            version = int(asked[1]) if asked else read.newest
            assert (name, read.record.version) == (name, version)


def test_a_withdrawal_taken_back_and_a_later_one_are_told_apart() -> None:
    """(this version withdrawn, the newest withdrawn), as arXiv's own notice on the page says."""
    seen = {}
    for name, recorded in _recorded():
        read = read_abs(recorded)
        if isinstance(read, AbsPage):
            if b"This paper has been withdrawn" in recorded.body:
                assert (name, read.record.withdrawn) == (name, True)
            if b'<span class="error"' not in recorded.body:
                assert (name, read.record.withdrawn, read.withdrawn) == (name, False, False)
            seen[name] = (read.record.withdrawn, read.withdrawn)
    assert seen["abs_0906.3336v1.html"] == (False, True)
    assert seen["abs_funct-an_9301001v1.html"] == (True, False)
    assert seen["abs_0704.0374.html"] == (True, True)
    assert seen["abs_0704.0001.html"] == (False, False)


def test_a_live_page_is_read() -> None:
    body = shared(
        "recordings/arxiv_abs_recorded/metascraper__arxiv.org-abs-1706.03762.html"
    ).read_bytes()
    meta = re.search(rb'<meta name="citation_abstract" content="([^"]*)"', body)
    assert meta is not None
    at = [
        datetime.fromisoformat(f"{moment}Z")
        for moment in (
            "2017-06-12T17:57:34", "2017-06-19T16:49:45", "2017-06-20T05:20:02",
            "2017-06-30T17:29:30", "2017-12-06T03:30:32", "2023-07-24T00:48:54",
            "2023-08-02T00:41:18",
        )
    ]  # fmt: skip
    record = ArxivRecord(
        arxiv_id=ArxivId("1706.03762"),
        version=7,
        title="Attention Is All You Need",
        authors=(
            "Ashish Vaswani", "Noam Shazeer", "Niki Parmar", "Jakob Uszkoreit", "Llion Jones",
            "Aidan N. Gomez", "Lukasz Kaiser", "Illia Polosukhin",
        ),
        abstract=html.unescape(meta[1].decode()).strip(),
        published=at[0],
        updated=at[-1],
        categories=("cs.CL", "cs.LG"),
        comment="15 pages, 5 figures",
    )  # fmt: skip
    lines = tuple(VersionLine(number, moment) for number, moment in enumerate(at, start=1))
    assert read_abs(page(body)) == AbsPage(record, lines)


# --- pages that are none --------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "heading", "prose", "answer"),
    [
        (404, "Article 2101.00001 not found", "No record.", NoPaper.NOT_FOUND),
        (
            404,
            "Article 2101.00001 not found",
            "It is recorded as having been deleted from arXiv.",
            NoPaper.DELETED,
        ),
        (410, "Article 2101.00001 not found", "", NoPaper.DELETED),
        (404, "Invalid article identifier", "", NoPaper.NOT_AN_ID),
        (404, "Article identifier 'foo' not recognized", "", NoPaper.NOT_AN_ID),
        (404, "Not Found", "nginx", Unreadable("status 404: Not Found")),
        (410, "Gone", "", Unreadable("status 410: Gone")),
    ],
)
def test_only_arxivs_own_words_say_that_there_is_no_paper(
    status: int, heading: str, prose: str, answer: NoPaper | Unreadable
) -> None:
    body = f"<html><body><h1>{heading}</h1><p>{prose}</p></body></html>".encode()
    assert read_abs(page(body, status)) == answer


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, b"", "no abstract page"),
        (200, b"<html><body><h1>Are you a robot?</h1></body></html>", "no abstract page"),
        (200, written()[:-20], "page cut short"),
        (200, written().replace(b"[v2]", b"[v3]"), None),
        (200, written().replace(b"5 Jan 2021 11:30", b"5 Jan 2021 99:99"), None),
        (200, written().replace(b"A  title\n of $x$", b" "), None),
        (200, written().replace(b"2101.00001v2</a>", b"2113.00001v2</a>"), None),
        (404, b"", "status 404 and no heading"),
        (404, b"<h1><button>Copy</button>Oops</h1>", "status 404: Oops"),
        (304, b"", "status 304"),
        (503, written(), "status 503"),
    ],
)
def test_a_page_that_cannot_be_read_says_why(status: int, body: bytes, reason: str | None) -> None:
    read = read_abs(page(body, status))
    assert isinstance(read, Unreadable)
    assert reason is None or read.reason == reason


def test_the_question_names_the_paper_and_the_version() -> None:
    paper = arxiv_id("quant-ph/0201082")
    assert paper is not None
    assert abs_request(paper) == Request(
        url="https://arxiv.org/abs/quant-ph/0201082", accept="text/html"
    )
    assert abs_request(paper, 3).url == "https://arxiv.org/abs/quant-ph/0201082v3"
    assert abs_request(paper).complaint is abs_complaint


def test_the_fetcher_is_told_of_pages_that_are_no_answer() -> None:
    assert abs_complaint(page(written())) is None
    assert abs_complaint(page(b"Rate exceeded.")) == "no abstract page"
    assert abs_complaint(page(written()[:-9])) == "page cut short"
    assert abs_complaint(page(b"", status=404)) is None


# --- any bytes ------------------------------------------------------------------

ANSWERS = (AbsPage, NoPaper, Unreadable)


@given(st.binary(max_size=500), st.sampled_from([200, 404, 410]))
def test_any_bytes_are_answered(body: bytes, status: int) -> None:
    assert isinstance(read_abs(page(body, status)), ANSWERS)
    framed = written().replace(b"9 pages", body)
    assert isinstance(read_abs(page(framed, status)), ANSWERS)


@given(st.data())
def test_a_cut_page_is_never_a_paper(data: st.DataObject) -> None:
    body = written()
    end = data.draw(st.integers(0, len(body.rstrip()) - 1))
    assert isinstance(read_abs(page(body[:end])), Unreadable)


@given(st.data())
def test_a_damaged_page_is_answered(data: st.DataObject) -> None:
    body = bytearray(
        shared(
            "recordings/arxiv_abs_recorded/metascraper__arxiv.org-abs-1706.03762.html"
        ).read_bytes()
    )
    for _ in range(data.draw(st.integers(1, 20))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(read_abs(page(bytes(body))), ANSWERS)


@pytest.mark.parametrize(
    "filling",
    [
        "<div>" * 50_000,
        "(" * 200_000,
        "<a href=x>" * 50_000,
        "&#x110000;\0" * 10_000,
        "[v1] " * 99_999,
    ],
)
def test_a_monstrous_page_is_answered(filling: str) -> None:
    assert isinstance(read_abs(page(written(comments=filling, authors=filling))), ANSWERS)
