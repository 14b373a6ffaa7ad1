"""A full text gives each sentence that speaks of code, with its place and its addresses."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import ArxivId, Page, Place, Request, Unreadable
from crawler.sources._latexml import Walk
from crawler.sources.arxiv_html import (
    FullText,
    NoFullText,
    Passage,
    html_complaint,
    html_request,
    read_html,
)
from tests.shared import shared

NOW = datetime(2026, 9, 1, tzinfo=UTC)
REPO = "https://github.com/o/r"


def page(body: bytes | str, status: int = 200) -> Page:
    content = body.encode() if isinstance(body, str) else body
    return Page(
        url="https://arxiv.org/html/2101.00001", status=status, body=content, fetched_at=NOW
    )


# --- papers in our own words, in the classes of LaTeXML ---------------------------

FRAME = """<!DOCTYPE html><html lang="en"><head><title>Ours</title></head><body>
<header><a href="https://github.com/arXiv/html_feedback/issues">Report an issue</a></header>
<nav class="ltx_page_navbar"><a class="ltx_ref" href="https://github.com/in/navigation">1</a></nav>
<div class="ltx_page_main"><div class="ltx_page_content">
<article class="ltx_document ltx_authors_1line">{}</article></div>
<footer class="ltx_page_footer"><a href="https://github.com/in/footer">LaTeXML</a></footer></div>
<a href="https://github.com/arXiv/html_feedback">Report</a></body></html>
"""


def note(content: str, role: str = "footnote") -> str:
    """A footnote as LaTeXML marks it: both marks, and the note where it hangs."""
    return (
        f'<span id="fn1" class="ltx_note ltx_role_{role}"><sup class="ltx_note_mark">1</sup>'
        '<span class="ltx_note_outer"><span class="ltx_note_content">'
        '<sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>'
        f'<span class="ltx_note_type">{role}: </span>{content}</span></span></span>'
    )


def link(url: str = REPO, text: str | None = None) -> str:
    kind = "ltx_url ltx_font_typewriter" if text is None else "ltx_href"
    return f'<a href="{url}" title="" class="ltx_ref {kind}">{text or url}</a>'


def section(heading: str, content: str, level: str = "section") -> str:
    return (
        f'<section id="S1" class="ltx_{level}"><h2 class="ltx_title ltx_title_{level}">'
        f'<span class="ltx_tag ltx_tag_{level}">1 </span>{heading}</h2>\n'
        f'<div class="ltx_para">{content}</div></section>'
    )


def par(content: str) -> str:
    return f'<p id="S1.p1.1" class="ltx_p">{content}</p>'


def passages(content: str) -> tuple[Passage, ...]:
    read = read_html(page(FRAME.format(content)))
    assert isinstance(read, FullText)
    assert not read.is_cut
    return read.passages


def body(content: str) -> tuple[Passage, ...]:
    """The passages of a section that is called Method."""
    return passages(section("Method", content))


def test_the_whole_of_a_paper_is_read() -> None:
    here = link(text="this address")
    paper = (
        '<h1 class="ltx_title ltx_title_document">On  Counting'
        f"{note(f'Code: {link()}', role='thanks')}</h1>"
        '<div class="ltx_authors"><span class="ltx_creator"><span class="ltx_personname">Ann Lee'
        f"</span>https://lee.org</span></div>"
        '<div class="ltx_abstract"><h6 class="ltx_title ltx_title_abstract">Abstract</h6>'
        f"{par(f'We count. Our code is at {here}. It counts.')}</div>"
        + section("Introduction", par(f"We add. We give the code.{note(link())} More."))
        + section(
            "Method", par("We use 5 rows.") + section("Rows", par(f"See {link()}."), "subsection")
        )
        + section("Conclusion and outlook", par("We counted. The code will be released soon."))
        + '<section class="ltx_bibliography"><h2 class="ltx_title">References</h2><ul>'
        '<li class="ltx_bibitem"><span class="ltx_tag">[1]</span>'
        '<span class="ltx_bibblock">Bo Li.</span>'
        f'<span class="ltx_bibblock">A tool. {link()}.</span></li></ul></section>'
        + section("More rows", par(f"Listed at {link()}."), "appendix")
    )
    assert read_html(page(FRAME.format(paper))) == FullText(
        "On Counting",
        (
            Passage(Place.FIRST_PAGE, f"On Counting [Code: {REPO}]", (REPO,)),
            Passage(Place.FIRST_PAGE, "Ann Lee https://lee.org", ("https://lee.org",)),
            Passage(Place.ABSTRACT, "Our code is at this address", (REPO,), "Abstract"),
            Passage(Place.FIRST_PAGE, f"We give the code. [{REPO}]", (REPO,), "Introduction"),
            Passage(Place.BODY, f"See {REPO}.", (REPO,), "Rows"),
            Passage(
                Place.CONCLUSION, "The code will be released soon.", (), "Conclusion and outlook"
            ),
            Passage(Place.REFERENCES, f"Bo Li. A tool. {REPO}.", (REPO,), "References"),
            Passage(Place.BODY, f"Listed at {REPO}.", (REPO,), "More rows"),
        ),
    )


def test_a_paper_that_names_nothing_is_an_answer() -> None:
    paper = section("Method", par("We prove a lemma.") + par("The code of a group is a word."))
    assert read_html(page(FRAME.format(paper))) == FullText(None, ())


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (f"First. We give the code.{note(link())} Last.", f"We give the code. [{REPO}]"),
        (f"First. Our code{note(link())} is public. Last.", f"Our code [{REPO}] is public"),
        (f"Our code {note(f'See {link()}. Yes.')}, so.", f"Our code [See {REPO}. Yes.] , so."),
        (f"A{note(f'B{note(link())}')} C", f"A [B [{REPO}]] C"),
    ],
)  # fmt: skip
def test_a_footnote_keeps_the_sentence_that_it_hangs_on(content: str, shown: str) -> None:
    notes = [found for found in body(par(content)) if found.place is Place.FOOTNOTE]
    assert notes == [Passage(Place.FOOTNOTE, shown, (REPO,), "Method")]


@pytest.mark.parametrize(
    ("kind", "heading", "place"),
    [
        ("ltx_authors", "", Place.FIRST_PAGE),
        ("ltx_abstract", "", Place.FIRST_PAGE),
        ("ltx_section", "Method", Place.FOOTNOTE),
        ("ltx_section", "Conclusion", Place.CONCLUSION),
        ("ltx_bibliography", "", Place.REFERENCES),
    ],
)
def test_a_footnote_belongs_where_the_authors_vouch_for_it(
    kind: str, heading: str, place: Place
) -> None:
    content = f'<div class="{kind}"><h2>{heading}</h2>{par(f"Here{note(link())}")}</div>'
    assert passages(content) == (Passage(place, f"Here [{REPO}]", (REPO,), heading or None),)


@pytest.mark.parametrize(
    ("content", "urls"),
    [
        (link(), [REPO]),
        (f'<a class="ltx_ref ltx_url" title="" href="{REPO}">{REPO}</a>', [REPO]),
        (link(text="our page"), [REPO]),
        (f'<a class="ltx_ref ltx_url ltx_font_typewriter">{REPO}</a>.', [REPO]),
        (f"at {REPO}, and", [REPO]),
        ("at github.com/o/r.", [REPO]),
        (f"{link()} and {link(REPO + '2')} and {REPO}3", [REPO, REPO + "2", REPO + "3"]),
        (f"{link()} and {link()}", [REPO]),
        (link(f"{REPO}\\_x", REPO), [f"{REPO}\\_x"]),
        ('https://lee.org/<math alttext="\\sim"><mo>∼</mo></math>ann', ["https://lee.org/~ann"]),
        ('https://lee.org/<math alttext="x^{2}"><mi>x</mi></math>ann', []),
        ('<a class="ltx_ref" href="#S2">2</a>', []),
        ('<a class="ltx_ref" href="https://arxiv.org/html/2101.00001v1#bib.bib2">2</a>', []),
        ('<a href="mailto:ann@lee.org">ann</a> <a href="javascript:x()">x</a>', []),
        ('<span class="ltx_ERROR undefined">\\faGithub</span> github.com/o/r', [REPO]),
        (f"<script>'{REPO}'</script><style>{REPO}</style><!-- {REPO} -->", []),
    ],
)
def test_addresses_are_those_of_links_and_of_the_text_outside_them(
    content: str, urls: list[str]
) -> None:
    found = body(par(f"See {content}"))
    assert [url for passage in found for url in passage.urls] == urls


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("The code will be made available upon acceptance.", True),
        ("We release our implementation.", True),
        ("All is open-sourced.", True),
        ("Software is provided on request.", True),
        ("The code has length 7.", False),
        ("The data are public.", False),
    ],
)
def test_a_sentence_without_an_address_is_kept_where_it_gives_code_away(
    sentence: str, kept: bool
) -> None:
    found = body(par(f"We begin here. {sentence} We end here."))
    assert [(passage.text.rstrip("."), passage.urls) for passage in found] == (
        [(sentence.rstrip("."), ())] if kept else []
    )


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("Conclusion", Place.CONCLUSION),
        ("Conclusions and future work", Place.CONCLUSION),
        ("Code availability", Place.CONCLUSION),
        ("Data and Code Availability Statement", Place.CONCLUSION),
        ("Reproducibility", Place.CONCLUSION),
        ("Concluding remarks", Place.CONCLUSION),
        ("Introduction", Place.FIRST_PAGE),
        ("1 Introduction", Place.FIRST_PAGE),
        ("I Introduction", Place.FIRST_PAGE),
        ("Experiments", Place.BODY),
    ],
)
def test_the_heading_tells_where_the_authors_speak_of_their_own_code(
    heading: str, place: Place
) -> None:
    inner = section("More", par(f"Then {link()}."), "paragraph")
    assert passages(section(heading, par(f"See {link()}.") + inner)) == (
        Passage(place, f"See {REPO}.", (REPO,), heading),
        Passage(place, f"Then {REPO}.", (REPO,), "More"),
    )


def test_blocks_are_not_mixed() -> None:
    """Table rows, items, captions and text behind the last section stand for themselves."""
    rows = (
        f"<tr><td>Ours</td><td>{link(text='a')}</td></tr>"
        f"<tr><td>Lee</td><td>{link(REPO + '2', 'b')}</td></tr>"
    )
    content = (
        f"<table><tbody>{rows}</tbody></table><ul><li>One {link()}</li><li>Two</li></ul>"
        f'<figure><figcaption class="ltx_caption">Rows of {link()}</figcaption></figure>'
    )
    after = f'<div class="ltx_acknowledgements">We thank {link(REPO + "3")}.</div>'
    assert passages(section("Method", content) + after) == (
        Passage(Place.BODY, "Ours a", (REPO,), "Method"),
        Passage(Place.BODY, "Lee b", (REPO + "2",), "Method"),
        Passage(Place.BODY, f"One {REPO}", (REPO,), "Method"),
        Passage(Place.BODY, f"Rows of {REPO}", (REPO,), "Method"),
        Passage(Place.BODY, f"We thank {REPO}3.", (REPO + "3",)),
    )


def test_a_sentence_with_an_address_is_one_passage() -> None:
    assert body(par(f"We release it. The code is available at {link()}. It works.")) == (
        Passage(Place.BODY, f"The code is available at {REPO}", (REPO,), "Method"),
    )


def test_the_heading_of_a_theorem_is_not_its_sections() -> None:
    theorem = f'<div><h6 class="ltx_title ltx_title_theorem">Summary 1.</h6>{par(link())}</div>'
    assert body(theorem) == (Passage(Place.BODY, REPO, (REPO,), "Method"),)


@pytest.mark.parametrize("tag", ["p", "div", "h2", 'section class="ltx_section"'])
def test_a_footnote_of_several_paragraphs_is_one(tag: str) -> None:
    end = tag.partition(" ")[0]
    said = f"<{tag}>Our code.</{end}><{tag}>{link()}</{end}>"
    content = f"<div>It works{note(said)} well.</div>"
    assert body(content) == (
        Passage(Place.FOOTNOTE, f"It works [Our code. {REPO}] well.", (REPO,), "Method"),
    )


def test_what_a_parser_that_stops_early_has_told_is_kept() -> None:
    walk = Walk(framed=True)
    walk.end("p")
    walk.start("article", {"class": "ltx_document"})
    walk.data("Our code")
    walk.start("span", {"class": "ltx_note"})
    walk.data(REPO)
    walk.close()
    assert walk.passages == [Passage(Place.FIRST_PAGE, f"Our code [{REPO}]", (REPO,))]


def test_a_long_sentence_is_cut_around_its_address() -> None:
    (found,) = body(par(f"{'word ' * 500}{link()}{' word' * 500}"))
    assert REPO in found.text
    assert len(found.text) <= 700


# --- pages that are none ----------------------------------------------------------


def test_recorded_pages_of_arxiv_are_understood() -> None:
    folder = shared("recordings/arxiv_abs_rendered")
    answers = {
        name: read_html(page((folder / f"{name}.html").read_bytes(), status))
        for name, status in [
            ("html_0704.0001", 404), ("html_9999.99999", 404), ("pdf_2101.10016", 404),
            ("abs_2312.99999", 404), ("abs_0704.0001", 200), ("list_q-fin_new", 200),
            ("pdf_0704.0001", 404),
        ]
    }  # fmt: skip
    assert answers == {
        "html_0704.0001": NoFullText.NOT_CONVERTED,
        "html_9999.99999": NoFullText.NO_PAPER,
        "pdf_2101.10016": NoFullText.WITHDRAWN,
        "abs_2312.99999": NoFullText.NO_PAPER,
        "abs_0704.0001": Unreadable("not made by LaTeXML"),
        "list_q-fin_new": Unreadable("not made by LaTeXML"),
        "pdf_0704.0001": Unreadable("status 404: File unavailable for 0704.0001"),
    }


def test_proceedings_in_html_by_their_editors_are_read() -> None:
    folder = shared("recordings/arxiv_abs_rendered")
    read = read_html(page((folder / "html_2403.10561.html").read_bytes()))
    assert isinstance(read, FullText)
    assert [(found.place, found.urls) for found in read.passages] == [
        (Place.BODY, ("https://hcrl-workshop.github.io/2024/papers",))
    ]
    assert (read.title or "").startswith("A collection of the accepted papers")


WITHDRAWN = "<h1>This version of 2101.00001 has been withdrawn and is unavailable</h1>"


@pytest.mark.parametrize(
    ("status", "content", "answer"),
    [
        (200, b"", Unreadable("no page of HTML")),
        (200, b"Rate exceeded.", Unreadable("no page of HTML")),
        (200, "<html><h1>Are you a robot?</h1></html>", Unreadable("not made by LaTeXML")),
        (200, FRAME.format("x")[:-20], Unreadable("page cut short")),
        (200, f"<html>{WITHDRAWN}</html>", NoFullText.WITHDRAWN),
        (404, f"<html>{WITHDRAWN}</html>", NoFullText.WITHDRAWN),
        (404, "<html><h1>No HTML for '2101.00001'</h1></html>", NoFullText.NOT_CONVERTED),
        (404, "<html><h1>Not Found</h1></html>", Unreadable("status 404: Not Found")),
        (404, b"", Unreadable("status 404: no heading")),
        (304, b"", Unreadable("status 304")),
    ],
)
def test_what_is_no_paper_says_why(
    status: int, content: bytes | str, answer: NoFullText | Unreadable
) -> None:
    assert read_html(page(content, status)) == answer


def test_the_question_names_the_paper_and_the_version() -> None:
    paper = ArxivId("quant-ph/0201082")
    assert html_request(paper) == Request(
        url="https://arxiv.org/html/quant-ph/0201082", accept="text/html"
    )
    assert html_request(paper, 2).url == "https://arxiv.org/html/quant-ph/0201082v2"
    assert html_request(paper).complaint is html_complaint


def test_the_fetcher_is_told_of_pages_that_are_no_answer() -> None:
    assert html_complaint(page(FRAME)) is None
    assert html_complaint(page(b"<HTML></HTML>\n\n")) is None
    assert html_complaint(page(b"Rate exceeded.")) == "no page of HTML"
    assert html_complaint(page(FRAME[:-10])) == "page cut short"
    assert html_complaint(page(b"", status=404)) is None


# --- any bytes --------------------------------------------------------------------

ANSWERS = (FullText, NoFullText, Unreadable)
TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>x</div>", '<span class="ltx_note">', "</span>", f'<a href="{REPO}">',
     "</a>", '<section class="ltx_section">', "</section>", "<h2>", "</h2>", "<math>", "</math>",
     "<br>", "<table>", "<tr>", "<td>", "</table>", "<li>",
     "text. ", "Code ", REPO, "<!--", "-->", "<script>", "</script>", "\0", "&lt;"]
)  # fmt: skip


@given(st.binary(max_size=500), st.sampled_from([200, 404]))
def test_any_bytes_are_answered(content: bytes, status: int) -> None:
    assert isinstance(read_html(page(content, status)), ANSWERS)
    framed = FRAME.encode().replace(b"{}", content)
    assert isinstance(read_html(page(framed, status)), ANSWERS)


@given(st.lists(TAGS, max_size=40))
def test_any_nesting_is_read_and_no_link_of_the_frame_with_it(tags: list[str]) -> None:
    read = read_html(page(FRAME.format("".join(tags))))
    assert isinstance(read, FullText)
    urls = {url for found in read.passages for url in found.urls}
    assert not {url for url in urls if "arXiv" in url or "/in/" in url}


@given(st.data())
def test_a_cut_paper_is_never_an_answer(data: st.DataObject) -> None:
    content = FRAME.format(section("Method", par(f"See {link()}."))).rstrip()
    end = data.draw(st.integers(0, len(content) - 1))
    assert isinstance(read_html(page(content[:end])), Unreadable)


LINKS = "".join(f"<p>See {link(f'{REPO}{number}')} now.</p>" for number in range(10_000))


def test_of_a_page_with_countless_links_the_first_are_kept() -> None:
    read = read_html(page(FRAME.format(LINKS)))
    assert isinstance(read, FullText)
    assert read.is_cut
    assert [found.urls for found in read.passages] == [(f"{REPO}{n}",) for n in range(3_000)]


def test_no_link_of_a_crowded_sentence_is_lost() -> None:
    found = body(par(", ".join(link(f"{REPO}{number}", "x") for number in range(120))))
    assert [url for passage in found for url in passage.urls] == [f"{REPO}{n}" for n in range(120)]


@pytest.mark.parametrize(
    "filling",
    [
        "<div>" * 20_000,
        "<span>" * 20_000 + link(),
        '<span class="ltx_note">' * 5_000 + REPO,
        '<section class="ltx_section">' * 5_000 + link(),
        f'<a href="{REPO}">' * 20_000,
        f"<p>{f'{note(REPO)} Word. ' * 2_000}</p>",
        f"<p>{'code released ' * 100_000}</p>",
        f"<p>{link() * 20_000}</p>",
    ],
    ids=["div", "span", "notes", "sections", "anchors", "many notes", "words", "links"],
)
def test_a_monstrous_page_is_answered(filling: str) -> None:
    assert isinstance(read_html(page(FRAME.format(filling))), FullText)
