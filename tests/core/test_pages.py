"""Which pages are the paper's own."""

from __future__ import annotations

import pytest

from crawler.core.model import Claim, ClaimKind, Place
from crawler.core.pages import MOST_PAGES, project_pages

PAGE = "https://nlp-lab.github.io/storyteller"
SITE = "https://story.example.org/"


def said(place: Place, words: str, url: str) -> Claim:
    return Claim(ClaimKind.LINK, "x", place, f"{words} {url}", url)


@pytest.mark.parametrize(
    ("claim", "own"),
    [
        (said(Place.ABSTRACT, "More at", SITE), True),
        (said(Place.COMMENTS, "Project page:", PAGE), True),
        (said(Place.RECORD, "the project page of the record:", SITE), True),
        (said(Place.FIRST_PAGE, "See", PAGE), True),
        (said(Place.FIRST_PAGE, "See", SITE), False),
        (said(Place.FIRST_PAGE, "Project page:", SITE), True),
        (said(Place.FOOTNOTE, "See", PAGE), False),
        (said(Place.FOOTNOTE, "Our project page is", SITE), True),
        (said(Place.BODY, "Details of the benchmark are at", SITE), False),
        (said(Place.ABSTRACT, "We use the corpus of", PAGE), False),
        (said(Place.REFERENCES, "Our project page is", PAGE), False),
        (said(Place.OLDER_VERSION, "Our project page is", PAGE), False),
        (said(Place.ABSTRACT, "A talk is at", "https://youtu.be/abc"), False),
        (said(Place.ABSTRACT, "Code is at", "https://github.com/a/b"), False),
        (said(Place.RECORD, "names the paper", "https://huggingface.co/spaces/a/b"), False),
        (said(Place.ABSTRACT, "See", "https://[broken/"), False),
    ],
)
def test_a_page_is_asked_for_where_place_and_words_say_that_it_is_the_paper_s(
    claim: Claim, own: bool
) -> None:
    assert project_pages([claim]) == ((claim.url,) if own else ())


def test_one_page_under_several_claims_is_asked_for_once_and_few_are() -> None:
    again = said(Place.FOOTNOTE, "Our project page is", f"{PAGE}#code")
    others = [said(Place.ABSTRACT, "See", f"https://s{n}.example.org/") for n in range(5)]
    found = project_pages([said(Place.ABSTRACT, "See our page at", PAGE), again, *others])
    assert found[0] == PAGE
    assert len(found) == len(set(found)) == MOST_PAGES


def test_the_likeliest_pages_come_first_and_a_weaker_claim_takes_nothing_away() -> None:
    ours, hosted = "https://z.example.org/", "https://y.github.io/x"
    weak = "https://b.example.org/"
    claims = [
        said(Place.ABSTRACT, "See", "https://a.example.org/"),
        said(Place.ABSTRACT, "Our project page is", ours),
        said(Place.BODY, "See", ours),
        said(Place.ABSTRACT, "The project page is", hosted),
        said(Place.ABSTRACT, "See", weak),
    ]
    assert project_pages(claims) == (hosted, ours)
    assert project_pages(claims[::-1]) == (hosted, ours)
    assert project_pages([claims[0], claims[4]]) == ("https://a.example.org/", weak)
