"""Text becomes HTML as on arXiv's own pages."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from crawler.twin.arxiv_links import broken, linked, untexed
from crawler.twin.arxiv_names import last_first, surname_first
from tests.shared import shared


def test_reproduces_every_trap_in_comments_and_abstracts() -> None:
    traps = json.loads(
        (shared("recordings/arxiv_abs_rendered") / "urlize_traps.json").read_text("utf-8")
    )
    assert len(traps) == 41
    wanted = [(trap["text"], trap["comments_html"], trap["abstract_html"]) for trap in traps]
    got = [(text, linked(text), broken(linked(text))) for text, _, _ in wanted]
    assert got == wanted


_OUT = 'rel="external noopener nofollow" class="link-external'


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("see math.CO and 10.5 or v1.2", "see math.CO and 10.5 or v1.2"),
        ("uses epsf.sty", f'uses <a href="http://epsf.sty" {_OUT} link-http">this http URL</a>'),
        (
            "at http://arxiv.org/new/x.html",
            'at <a href="http://arxiv.org/new/x.html" class="link-internal link-http">'
            "http://arxiv.org/new/x.html</a>",
        ),
        (
            "doi:10.1103/PhysRevD.76.013009.",
            'doi:<a href="https://doi.org/10.1103/PhysRevD.76.013009" '
            'data-doi="10.1103/PhysRevD.76.013009" class="link-https link-external" '
            'rel="external noopener nofollow">https://doi.org/10.1103/PhysRevD.76.013009</a>.',
        ),
        (
            "cs.SE/0010035",
            '<a href="https://arxiv.org/abs/cs.SE/0010035" data-arxiv-id="cs.SE/0010035" '
            'class="link-https">cs.SE/0010035</a>',
        ),
        ("a <b> & 'c' \"d\"", "a &lt;b&gt; &amp; &#39;c&#39; &#34;d&#34;"),
        (
            "http://127.0.0.1:80/x",
            f'<a href="http://127.0.0.1:80/x" {_OUT} link-http">this http URL</a>',
        ),
        ("mail a@b.org", "mail a@b.org"),
        (
            "of transformations.Self-similar",
            f'of <a href="http://transformations.Self" {_OUT} link-http">this http URL</a>-similar',
        ),
    ],
)
def test_links(text: str, markup: str) -> None:
    assert linked(text) == markup


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"Erd\H{o}s", "Erdős"),
        (r"G\"odel and B\'{e}zier", "Gödel and Bézier"),
        (r"\L{}ukasz {\o}", "Ł{}ukasz ø"),
        (r"\v{S}koda na\c{c}\~ao", "Škoda nação"),
        (r"$\alpha$-stable 15\%", r"$\alpha$-stable 15\%"),
        (r"\'x", "x"),
    ],
)
def test_tex_accents_become_letters_and_formulas_stay(tex: str, text: str) -> None:
    assert untexed(tex) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_no_text_is_lost_or_escapes_its_place(text: str) -> None:
    """Links aside, the page shows the text; links hold what they replace."""
    shown = lxml_html.fragment_fromstring(linked(text), create_parent="p")
    replaced = {"this http URL", "this https URL", "this ftp URL"}
    if not {link.text for link in shown.iter("a")} & replaced:
        assert untexed(text) in shown.text_content().replace("https://doi.org/", "") or shown.xpath(
            ".//a[@data-doi or @data-arxiv-id]"
        )


@pytest.mark.parametrize(
    ("name", "cited", "query"),
    [
        ("Ashish Vaswani", "Vaswani, Ashish", ["Vaswani,", "A"]),
        ("Aidan N. Gomez", "Gomez, Aidan N.", ["Gomez,", "A", "N"]),
        ("Robin de Jong", "de Jong, Robin", ["de", "Jong,", "R"]),
        ("Philippe Di Francesco", "Di Francesco, Philippe", ["Di", "Francesco,", "P"]),
        ("Joost van der Putten", "van der Putten, Joost", ["van", "der", "Putten,", "J"]),
        ("A. A. Alves Jr", "Alves Jr, A. A.", ["Alves", "Jr,", "A", "A"]),
        ("LHCb Collaboration", "LHCb Collaboration", ["LHCb", "Collaboration"]),
        ("Plato", "Plato", ["Plato"]),
    ],
)
def test_divides_names_as_the_metas_and_the_author_search_do(
    name: str, cited: str, query: list[str]
) -> None:
    assert (last_first(name), surname_first(name)) == (cited, query)
