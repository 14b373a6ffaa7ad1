"""The HTML full text has the elements and classes of LaTeXML."""

from __future__ import annotations

from lxml import html

from crawler.twin import FullText, Paper, Section, Twin, Version, World
from tests.twin.client import browse

_HOST = "arxiv.org"


def _text(page: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(each.text_content().split()) for each in page.xpath(path)]


def test_full_text_has_the_classes_and_notes_of_latexml() -> None:
    full = FullText(
        title_notes=("Work done at X.",),
        abstract="Short.^[Code at <https://github.com/o/r.>.]",
        sections=(Section("Intro", ("See [the site](https://x.org/y) and A & B.",)),),
        references=("A. Author. A title. <https://github.com/u/tool>.",),
    )
    paper = Paper("2001.00001", "T", ("A B", "C D"), (Version.on("2020-01-01"),), full_text=full)
    with Twin(World([paper])) as twin:
        page = browse(twin).page(_HOST, "/html/2001.00001v1")
    assert _text(page, '//h1[@class="ltx_title ltx_title_document"]') == ["T111Work done at X."]
    assert _text(page, '//span[@class="ltx_personname"]') == ["A B", "C D"]
    links = [
        (a.get("href"), a.get("class"), a.text)
        for a in page.xpath('//a[contains(@class,"ltx_ref")]')
    ]
    url, href = "ltx_ref ltx_url ltx_font_typewriter", "ltx_ref ltx_href"
    orders = [a.keys() for a in page.xpath('//a[contains(@class,"ltx_ref")]')]
    assert orders == [["href", "title", "class"], ["class", "title", "href"], orders[0]]
    assert links == [
        ("https://github.com/o/r.", url, "https://github.com/o/r."),
        ("https://x.org/y", href, "the site"),
        ("https://github.com/u/tool", url, "https://github.com/u/tool"),
    ]
    assert _text(page, '//div[@class="ltx_abstract"]/p') == [
        "Short.222Code at https://github.com/o/r.."
    ]
    assert _text(page, '//section[@class="ltx_section"]') == ["1 Intro See the site and A & B."]
    assert _text(page, '//li[@class="ltx_bibitem"]/span[@class="ltx_bibblock"]') == [
        "A. Author. A title. https://github.com/u/tool."
    ]


def test_an_unclosed_note_ends_with_its_paragraph() -> None:
    full = FullText(sections=(Section("S", ("Text^[note [with] brackets",)),))
    paper = Paper("2001.00001", "T", ("A B",), (Version.on("2020-01-01"),), full_text=full)
    with Twin(World([paper])) as twin:
        page = browse(twin).page(_HOST, "/html/2001.00001")
    assert _text(page, '//p[@id="S1.p1.1"]') == ["Text111note [with] brackets"]
    assert not page.xpath('//section[@id="bib"]')
