"""arxiv.org's pages over HTTP: what they say, and their statuses."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lxml import html

from crawler.twin import Paper, Twin, Version, World
from crawler.twin.arxiv_names import last_first
from crawler.twin.arxiv_subjects import subject
from tests.shared import shared
from tests.twin.client import Browser, browse, metas

_HOST = "arxiv.org"
_PAGES = "recordings/arxiv_abs_rendered"


def _text(page: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(each.text_content().split()) for each in page.xpath(path)]


def _recorded(name: str) -> html.HtmlElement:
    return html.fromstring((shared(_PAGES) / f"abs_{name}.html").read_bytes())


# The facts of two recorded papers; their sentences are not here, for the tests compare the rest.
_PROMPT = Paper(
    "0704.0001",
    "Calculation of prompt diphoton production cross sections at Tevatron and LHC energies",
    ("C. Balázs", "E. L. Berger", "P. M. Nadolsky", "C. -P. Yuan"),
    (
        Version(datetime(2007, 4, 2, 19, 18, 42, tzinfo=UTC), size_kb=443),
        Version(datetime(2007, 7, 24, 20, 10, 27, tzinfo=UTC), size_kb=370),
    ),
    ("hep-ph",),
    "Nothing is copied.",
    comment="37 pages, 15 figures; published version",
    doi="10.1103/PhysRevD.76.013009",
    journal_ref="Phys.Rev.D76:013009,2007",
    report_no="ANL-HEP-PR-07-12",
)
_WITHDRAWN = Paper(
    "0704.0374",
    "Gravity-induced electric polarization of matter and planetary magnetic fields",
    ("Boris A. Zon", "Igor Yu. Kretinin"),
    (
        Version(datetime(2007, 4, 3, 12, 14, 17, tzinfo=UTC), size_kb=15),
        Version(datetime(2007, 5, 10, 6, 6, 47, tzinfo=UTC), withdrawn=True),
    ),
    ("physics.geo-ph",),
    "Nothing is copied.",
    comment="This paper has been withdrawn",
    submitter="Igor Kretinin",
)


@pytest.mark.parametrize("paper", [_PROMPT, _WITHDRAWN])
def test_a_page_has_the_metas_and_elements_of_the_recorded_one(paper: Paper) -> None:
    theirs = _recorded(paper.arxiv_id)
    with Twin(World([paper])) as twin:
        ours = browse(twin).page(_HOST, f"/abs/{paper.arxiv_id}")

    def told(page: html.HtmlElement) -> dict[str, object]:
        cited = [pair for pair in metas(page, "citation_") if pair[0] != "citation_abstract"]
        names = ("comments", "subjects", "jref", "arxivid", "arxividv")
        return {
            "title": page.findtext(".//title"),
            "metas": cited,
            "metas after those": metas(page, "citation_")[-1][0],
            "error": _text(page, '//span[@class="error"]'),
            "heading": _text(page, '//div[@class="subheader"]/h1'),
            "dateline": _text(page, '//div[@class="dateline"]'),
            "shown title": _text(page, '//h1[@class="title mathjax"]'),
            "history": [
                line.partition("]")[2] if line.startswith("Submission history") else line
                for line in _text(page, '//div[@class="submission-history"]')
            ],
            "labels": _text(page, '//td[@class="tablecell label"]'),
            "links": page.xpath('//td[contains(@class,"doi")]/a/@href'),
            "abstract": page.xpath('//blockquote[@class="abstract mathjax"]/span/text()'),
        } | {name: _text(page, f'//td[contains(@class,"tablecell {name}")]') for name in names}

    assert told(ours) == told(theirs)


def test_every_recorded_name_is_cited_as_recorded() -> None:
    """The meta names the author of the link at the same place, surname first."""
    different = []
    for path in sorted(shared(_PAGES).glob("abs_*.html")):
        page = html.fromstring(path.read_bytes())
        cited = [content for _, content in metas(page, "citation_author")]
        for meta in cited:
            surname, comma, given = meta.partition(", ")
            if not comma or given.count(" ") > 4:
                continue
            if last_first(f"{given} {surname}") != meta:
                different.append(meta)
    assert set(different) <= {"project, for the ILL/ESS/LiU collaboration"}


def test_every_recorded_subject_has_its_name() -> None:
    shown = set()
    for path in sorted(shared(_PAGES).glob("abs_*.html")):
        for cell in _text(html.fromstring(path.read_bytes()), '//td[contains(@class,"subjects")]'):
            shown.update(cell.split("; "))
    assert {subject(each.rpartition("(")[2].rstrip(")")) for each in shown} == shown


_THREE = Paper(
    "2001.00001",
    "T",
    ("A B",),
    (
        Version.on("2020-01-01", abstract="First."),
        Version.on("2020-02-02", abstract="Second.\n  New line."),
        Version.on("2020-03-03"),
    ),
)


@pytest.mark.parametrize(
    ("version", "dateline", "abstract"),
    [
        (
            "v1",
            "[Submitted on 1 Jan 2020 (this version), latest version 3 Mar 2020 (v3)]",
            "First.",
        ),
        (
            "v2",
            "[Submitted on 1 Jan 2020 (v1), revised 2 Feb 2020 (this version, v2), "
            "latest version 3 Mar 2020 (v3)]",
            "Second. New line.",
        ),
        (
            "",
            "[Submitted on 1 Jan 2020 (v1), last revised 3 Mar 2020 (this version, v3)]",
            "Second. New line.",
        ),
    ],
)
def test_each_version_has_its_own_dates_and_words(
    version: str, dateline: str, abstract: str
) -> None:
    with Twin(World([_THREE])) as twin:
        page = browse(twin).page(_HOST, f"/abs/2001.00001{version}")
    assert _text(page, '//div[@class="dateline"]') == [dateline]
    assert _text(page, "//blockquote") == [f"Abstract:{abstract}"]
    assert page.findtext(".//title") == f"[2001.00001{version}] T"
    assert dict(metas(page, "citation_"))["citation_abstract"] == abstract


def test_an_older_version_of_a_withdrawn_paper_says_so() -> None:
    with Twin(World([_WITHDRAWN])) as twin:
        web = browse(twin)
        old, new = (web.page(_HOST, f"/abs/0704.0374{v}") for v in ("v1", "v2"))
        pdfs = [web.get(_HOST, f"/pdf/0704.0374{v}").status_code for v in ("v1", "v2")]
    said = "paper has been withdrawn by Igor Kretinin"
    assert _text(old, '//span[@class="error"]') == [f"A newer version of this {said}"]
    assert _text(new, '//span[@class="error"]') == [f"This {said}"]
    assert pdfs == [200, 404]


def test_links_in_comments_and_abstract_hide_their_addresses(web: Browser) -> None:
    page = web.page(_HOST, "/abs/2010.15360")
    (link,) = page.xpath('//td[contains(@class,"comments")]/a')
    assert (link.text, link.get("href"), link.get("class")) == (
        "this https URL",
        "https://github.com/scir-zywang/self-training-self-supervised-disfluency/",
        "link-external link-https",
    )


@pytest.mark.parametrize(
    ("path", "status", "location"),
    [
        ("/abs/2211.10950", 200, None),
        ("/abs/2211.10950v1", 200, None),
        ("/abs?id=2211.10950", 200, None),
        ("/abs/cmp-lg/9405011", 200, None),
        ("/abs/arXiv:2211.10950", 301, "/abs/2211.10950"),
        ("/abs/arxiv:2211.10950v1", 301, "/abs/2211.10950v1"),
        ("/abs/2211.10950.pdf", 301, "/abs/2211.10950"),
        ("/abs/1501.0001", 301, "/abs/1501.00001"),
        ("/abs/math.GT/0202001", 301, "/abs/math/0202001"),
        ("/abs/2211.10950v2", 404, None),
        ("/abs/2211.99999", 404, None),
        ("/abs/9999.99999", 404, None),
        ("/abs/hep-th/9901999", 404, None),
        ("/abs/foo", 404, None),
        ("/abs/hep-th", 404, None),
        ("/abs/hep-th/0704001", 404, None),
        ("/abs/hep-th/9013001", 404, None),
        ("/abs/0703.0001", 404, None),
        ("/abs/2211.00000", 404, None),
        ("/abs/1412.00001", 301, "/abs/1412.0001"),
        ("/abs/1412.12345", 404, None),
        ("/abs/704.0001", 404, None),
        ("/abs/", 404, None),
        ("/abs", 404, None),
        ("/abs/astro-ph/0110242", 410, None),
        ("/html/2211.10950v1", 200, None),
        ("/html/2211.10950", 200, None),
        ("/html/1805.09927", 404, None),
        ("/html/foo", 404, None),
        ("/html/2211.99999", 404, None),
        ("/html/arXiv:2211.10950", 301, "/html/2211.10950"),
        ("/pdf/2211.10950", 200, None),
        ("/pdf/2211.10950.pdf", 301, "/pdf/2211.10950"),
        ("/robots.txt", 200, None),
        ("/nowhere", 404, None),
    ],
)
def test_statuses(web: Browser, path: str, status: int, location: str | None) -> None:
    for host in (_HOST, "export.arxiv.org"):
        reply = web.get(host, path)
        assert (reply.status_code, reply.headers.get("Location")) == (status, location)


@pytest.mark.parametrize(
    ("path", "title", "heading"),
    [
        ("/abs/0906.5132v99", "[0906.5132v99] Article not found", "Article 0906.5132v99 not found"),
        (
            "/abs/704.0001",
            "[704.0001] Article identifier not recognized",
            "Article identifier '704.0001' not recognized",
        ),
        ("/abs/foo", "", "Invalid article identifier"),
        (
            "/abs/hep-th/9901999",
            "",
            "Article hep-th/9901999 in the High Energy Physics - Theory archive not found",
        ),
    ],
)
def test_a_missing_paper_is_told_in_arxivs_words(
    web: Browser, path: str, title: str, heading: str
) -> None:
    def told(page: html.HtmlElement) -> tuple[str, list[str]]:
        return (page.findtext(".//title") or "").strip(), _text(page, "//main//h1")

    ours = html.fromstring(web.get(_HOST, path).content)
    theirs = _recorded(path.removeprefix("/abs/").replace("/", "_"))
    assert told(ours) == told(theirs) == (title, [heading])


def test_no_html_is_told_as_recorded(web: Browser) -> None:
    theirs = html.fromstring((shared(_PAGES) / "html_0704.0001.html").read_bytes())
    reply = web.get(_HOST, "/html/1805.09927")
    assert _text(theirs, "//main//h1") == ["No HTML for '0704.0001'"]
    assert _text(html.fromstring(reply.content), "//h1") == ["No HTML for '1805.09927'"]


def test_a_page_that_did_not_change_is_not_sent_again(web: Browser) -> None:
    first = web.get(_HOST, "/abs/2211.10950")
    date = first.headers["Last-Modified"]
    again = web.get(_HOST, "/abs/2211.10950", If_Modified_Since=date)
    assert date == "Sun, 20 Nov 2022 11:54:28 GMT"
    assert (again.status_code, again.content, again.headers["Last-Modified"]) == (304, b"", date)
    older = "Sun, 20 Nov 2022 11:54:27 GMT"
    assert web.get(_HOST, "/abs/2211.10950", If_Modified_Since=older).status_code == 200
    assert web.get(_HOST, "/abs/2211.10950", If_Modified_Since="today").status_code == 200
