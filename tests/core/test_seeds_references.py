"""What a reference says is told part by part: where its title ends, and what is none."""

from __future__ import annotations

import pytest

from crawler.core.model import PartialDate
from crawler.core.seeds.people import People
from crawler.core.seeds.reference import (
    Reference,
    goes_on,
    read_reference,
    runs_on,
    unquoted,
    without_venue,
)

TWO, BOTH = "A. Byron and E. Smith", "A. Byron; E. Smith"
Told = tuple[str, str, str | None]
"""Title, names and date."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{TWO}. 2017. Of many things. In ICML.", ("Of many things", BOTH, "2017")),
        (f"{TWO} (2017). Of many things.", ("Of many things", BOTH, "2017")),
        (f"{TWO}, 2017. Of many things.", ("Of many things", BOTH, "2017")),
        (f"{TWO} [2017] Of many things.", ("Of many things", BOTH, "2017")),
        (f"{TWO} (2017a) Of many things.", ("Of many things", BOTH, "2017")),
        (f"{TWO} (2017, June 12). Of many things.", ("Of many things", BOTH, "2017-06-12")),
        (f"{TWO} (2017, Fall). Of many things.", ("Of many things", BOTH, "2017")),
        (f"{TWO} (June 2017). Of many things.", ("Of many things", BOTH, "2017-06")),
        (f"{TWO} (n.d.). Of many things.", ("Of many things", BOTH, None)),
        (f"{TWO} (in press). Of many things.", ("Of many things", BOTH, None)),
        (f"{TWO}. 2017 – Of many things.", ("Of many things", BOTH, "2017")),
        (f"{TWO} 2017: Of many things", None),
        (f"{TWO} 2017 \"Of many things\"", None),
        (f"{TWO}: Of many things", ("Of many things", BOTH, None)),
        (f"{TWO}; Of many things", ("Of many things", BOTH, None)),
        (f"{TWO} | Of many things", ("Of many things", BOTH, None)),
        (f"{TWO} – Of many things", ("Of many things", BOTH, None)),
        (f"{TWO}- Of many things", None),
        (f"{TWO}, Of many things, in: ICML, 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO} Of many things", None),
        (f"{TWO}. Of things vs. others. ICML, 2017.", ("Of things vs. others", BOTH, "2017")),
        (f"{TWO}. Of things in St. Louis. 2017.", ("Of things in St. Louis", BOTH, "2017")),
        (f"{TWO}. Of J. Smith. ICML 2017.", ("Of J. Smith", BOTH, "2017")),
        (f"{TWO}. Why things? In ICML, 2017.", ("Why things?", BOTH, "2017")),
        (f"{TWO}. Why things? A study. ICML, 2017.", ("Why things? A study", BOTH, "2017")),
        (f"{TWO}. Things! 2017.", ("Things!", BOTH, "2017")),
        (f"{TWO}. Things! Of them. 2017.", ("Things! Of them", BOTH, "2017")),
        (f"{TWO}. Of things e.g. cats. 2017.", ("Of things e.g. cats", BOTH, "2017")),
        (f"{TWO}. “Of things.” ICML 2017.", ("Of things", BOTH, "2017")),
        (f"{TWO}. Of many things, in ICML 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO}. Of many things, In Proc. X. 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO}. Of many things? in Vision. 2017.", ("Of many things?", BOTH, "2017")),
        (f"{TWO}. Of many things (ICML). 2017.", ("Of many things (ICML)", BOTH, "2017")),
        (f"{TWO}. Of many things (ICML)", ("Of many things", BOTH, None)),
        (f"{TWO}. Of many things (in time)", ("Of many things (in time)", BOTH, None)),
        (f"{TWO}. Of many things [2017]", ("Of many things", BOTH, "2017")),
        (f"{TWO}. Of many things, 2017", ("Of many things", BOTH, "2017")),
        (f"{TWO}. Of many things (2017).", ("Of many things", BOTH, "2017")),
        (f"{TWO}. Of many things 2017.", ("Of many things 2017", BOTH, None)),
        (f"{TWO}, Of many, many things, Nature, 2017.", ("Of many, many things", BOTH, "2017")),
        (f"{TWO}, Of many, many things, 12 (3), 2017.", ("Of many, many things", BOTH, "2017")),
        (f"{TWO}, Of many things, Phys. Rev. Lett. 12.", ("Of many things", BOTH, None)),
        (f"{TWO}, Of many things, X Workshop, 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO}, Of many things, Some place 2017 more, x.", ("Of many things", BOTH, "2017")),
        (f"{TWO}, Of many, of more", ("Of many, of more", BOTH, None)),
        (f"{TWO}, Of many. Of more, ICML.", ("Of many", BOTH, None)),
        ("Tom Smith, Of many things, ICML 2017.", None),
        ("Tom Smith: Of many things, ICML 2017.", None),
        ("Tom Smith. Of many things. ICML 2017.", ("Of many things", "Tom Smith", "2017")),
        ("Tom Smith (2017). Of many things.", ("Of many things", "Tom Smith", "2017")),
        ("Deep Smith. Of many things. ICML 2017.", ("Of many things", "Deep Smith", "2017")),
        ("Deep Smith. Of many things.", None),
        (f"{TWO}, \"Of many things,\" ICML, 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO}, ‘‘Of many things,’’ ICML, 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO}, ``Of many things,'' ICML, 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO}, «Of many things», ICML, 2017.", ("Of many things", BOTH, "2017")),
        (f"{TWO}, “Of many things” ICML 2017", ("Of many things", BOTH, "2017")),
        (f"{TWO} (2017) “Of many things”. ICML 2018", ("Of many things", BOTH, "2017")),
        (f"{TWO}: It is “Of many things”, 2017", ("It is “Of many things”", BOTH, "2017")),
        (f"{TWO}, \"Of many things\": a study, 2017.",
         ("\"Of many things\": a study", BOTH, "2017")),
        (f"{TWO}, \"Of many things\" - a study, 2017.",
         ("\"Of many things\" - a study", BOTH, "2017")),
        (f"{TWO}, \"Of many things\" in ICML", ("Of many things", BOTH, None)),
        (f"{TWO}, \"Of many things\" in vision", ("\"Of many things\" in vision", BOTH, None)),
        (f"“Of many things,” {TWO}, 2017", ("Of many things", BOTH, "2017")),
        (f"“Of many things” by {TWO}, 2017", ("Of many things", BOTH, "2017")),
        (f"“Of many things” {TWO}, 2017", ("Of many things", BOTH, "2017")),
        ("“Of many things” ICML 2017", ("Of many things", "", "2017")),
        (f"“Of many things” and of others, {TWO}", ("“Of many things” and of others", BOTH, None)),
        (f"“Things” {TWO}", None),
        ("1. “Of many things,” 2017", ("Of many things", "", "2017")),
        ("Smith. “Of many things,” 2017", ("Of many things", "", "2017")),
        ("So it is “Of many things” 2017", None),
        ("x) “Of many things”, 2017", ("Of many things", "", "2017")),
        ("x) “Of many things” 2017", None),
        ("“Of”, A. Byron", ("Of", "A. Byron", None)),
        (f"Of many things. {TWO}. ICML 2017", ("Of many things", BOTH, "2017")),
        (f"Of many things, {TWO}, ICML 2017", ("Of many things", BOTH, "2017")),
        (f"Of many things by {TWO}, 2017", ("Of many things", BOTH, "2017")),
        (f"Of many things - {TWO}", ("Of many things", BOTH, None)),
        (f"Of many things – {TWO} (2017)", ("Of many things", BOTH, "2017")),
        (f"Of many things — {TWO}", ("Of many things", BOTH, None)),
        (f"Of many things | {TWO} | ICML 2017", ("Of many things", BOTH, "2017")),
        (f"Of many things · {TWO}", ("Of many things", BOTH, None)),
        (f"Of many things • {TWO}", ("Of many things", BOTH, None)),
        (f"Of many things ({TWO}, 2017)", ("Of many things", BOTH, "2017")),
        (f"Of many things [{TWO}]", None),
        (f"Of many things? {TWO}. ICML", ("Of many things?", BOTH, None)),
        (f"Of many things! {TWO}", ("Of many things!", BOTH, None)),
        (f"Of many things; {TWO}", ("Of many things", BOTH, None)),
        (f"Of many things: {TWO}", ("Of many things", BOTH, None)),
        ("Of many things, Tom Smith", None),
        ("Of many things: Tom Smith, John Byron", None),
        ("Of many things, Tom Smith, John Byron",
         ("Of many things", "Tom Smith; John Byron", None)),
        ("Of many things. Tom Smith", ("Of many things", "Tom Smith", None)),
        ("Of many things by Deep Smith", ("Of many things", "Deep Smith", None)),
        ("Of many things - Deep Smith", ("Of many things", "Deep Smith", None)),
        ("Of many things. Deep Smith", None),
        ("Of things of Mr. Smith. Tom Byron. 2017",
         ("Of things of Mr. Smith", "Tom Byron", "2017")),
        ("A comment on a paper by A. Smith", None),
        ("Response to Things by A. Smith", None),
        ("Of the response to Things by A. Smith", ("Of the response to Things", "A. Smith", None)),
        ("Notes on Things by A. Smith", None),
        ("Of many things. A. Smith of many", None),
        ("Of many things. A. Smith: it", ("Of many things", "A. Smith", None)),
        ("Of many things. A. Smith | it", ("Of many things", "A. Smith", None)),
        ("Of many things. A. Smith – it", ("Of many things", "A. Smith", None)),
        ("Of many things. A. Smith [1]", ("Of many things", "A. Smith", None)),
        ("12. A. Smith", None),
        ("ICML. A. Smith", None),
        ("Of many things", None),
        ("", None),
        ("A. Smith", None),
        ("A. Smith. 2017.", None),
    ],
)  # fmt: skip
def test_a_reference_is_taken_apart_where_its_parts_meet(text: str, told: Told | None) -> None:
    found = read_reference(text)
    if told is None:
        assert found is None
        return
    assert found is not None
    title, names, date = told
    people = People(tuple(names.split("; ")), complete=True) if names else People()
    assert (found.title, found.people) == (title, people)
    assert (str(found.date) if found.date else None) == date


def test_a_reference_that_names_nobody_else_has_no_date_and_is_not_complete() -> None:
    assert Reference("Of", People()) == Reference("Of", People((), complete=False), None)
    found = read_reference("Smith et al. Of many things")
    assert found == Reference("Of many things", People(("Smith",), complete=False))


@pytest.mark.parametrize(
    "venue",
    """in:|in proc|proc|proceedings|advances in|trans|transactions|journal|conference|workshop|
    symposium|arxiv|corr|preprint|ieee|acm|springer|elsevier|nature|science|neural comput|phys|j.|
    jmlr|tmlr|lncs|lecture notes|phd thesis|master|technical report|tech. rep|vol|volume|pp|pages|
    no.|available|accessed|http:|https:|doi|url|university|aaai|ijcai|neurips|nips|icml|iclr|cvpr|
    iccv|eccv|wacv|bmvc|acl|emnlp|naacl|eacl|coling|tacl|interspeech|icassp|sigir|kdd|www|cikm|
    wsdm|recsys|sigmod|vldb|siggraph|icra|iros|corl|rss|aistats|uai|colt|miccai|mm|chi|tpami|pami|
    ijcv|tip|sosp|osdi|nsdi|usenix""".replace("\n    ", "").split("|"),
)
def test_a_title_that_asks_ends_where_a_venue_opens(venue: str) -> None:
    for written in (venue, venue.upper()):
        found = read_reference(f"{TWO}. Why things? {written} of it")
        assert found is not None
        assert found.title == "Why things?"
        found = read_reference(f"{TWO}, Of things, {written} of it")
        assert found is not None
        assert found.title == "Of things"


@pytest.mark.parametrize(
    ("behind", "on"),
    [(": it", True), ("- it", True), ("– it", True), (" - it", True), (" – it", True),
     (" — it", True), (" - It", False), (" it", True), (" of", True), (" in", True),
     (" in: Of", False), (" in Of", False), ("In of", False), (" It", False), (", it", False),
     ("", False), (" —It", False)],
)  # fmt: skip
def test_what_stands_behind_quotes_may_be_of_the_title(behind: str, on: bool) -> None:
    assert goes_on(behind) is on


@pytest.mark.parametrize(
    ("quoted", "behind", "on"),
    [("“Why?”", " On the Question", True), ("“Why.”", " On the Question", False),
     ("“Why,”", " On the Question", False), ("“Why”", " by Smith", False),
     ("“Why”", ", On the Question", False), ("“Why”", " (On)", False), ("“Why”", " ICML", False),
     ("“Why”", " 2017", False), ("“Why”", " A. Smith", False), ("“Why”", " Phys. Rev.", False),
     ("“Why,”", " it goes", True), ("“Why”", "", False), ("“Why”", "On", False)],
)  # fmt: skip
def test_quotes_may_end_within_a_title(quoted: str, behind: str, on: bool) -> None:
    assert runs_on(quoted, behind) is on


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Of things, NeurIPS 2023.", ("Of things", ", NeurIPS 2023.")),
        ("Of things. CVPR 2022 (Oral)", ("Of things", ". CVPR 2022 (Oral)")),
        ("Of things, 2017", ("Of things", ", 2017")),
        ("Of things. In ICML’17.", ("Of things", ". In ICML’17.")),
        ("Of things (2017)", ("Of things", " (2017)")),
        ("Of things [2017a]", ("Of things", " [2017a]")),
        ("Of things, CVPR 2017 Oral", ("Of things", ", CVPR 2017 Oral")),
        ("Of things 2017", ("Of things 2017", "")),
        ("Of things, Xyz 2017", ("Of things, Xyz 2017", "")),
        (f"Of things, ICML{'x' * 41} 2017", (f"Of things, ICML{'x' * 41} 2017", "")),
        (f"Of things, ICML{'x' * 39} 2017", ("Of things", f", ICML{'x' * 39} 2017")),
        ("Of things. Of more.", ("Of things. Of more", "")),
    ],
)  # fmt: skip
def test_a_title_and_the_venue_that_closes_its_line(text: str, parts: tuple[str, str]) -> None:
    assert without_venue(text) == parts


@pytest.mark.parametrize(
    ("title", "bare"),
    [("“Of things.”", "Of things"), ('"Of things,"', "Of things"), ("„Of things“", "Of things"),
     ("”Of things”.", "Of things"), ("“Of things” again", "“Of things” again"),
     ("“Of” and “of”", "“Of” and “of”"), ("Of things", "Of things"), ("“Of things", "“Of things"),
     ("'Of things'", "'Of things'")],
)  # fmt: skip
def test_quotes_that_hold_all_of_a_title_are_not_its_own(title: str, bare: str) -> None:
    assert unquoted(title) == bare


@pytest.mark.parametrize("suffix", ["Jr.", "Jr", "Sr.", "Sr"])
def test_a_suffix_ends_no_list_of_authors(suffix: str) -> None:
    for names in (f"A. Byron {suffix}, E. Smith", f"A. Byron, {suffix}, E. Smith"):
        assert read_reference(f"{names}. Of many things. 2017.") == Reference(
            "Of many things",
            People((f"A. Byron {suffix}", "E. Smith"), complete=True),
            PartialDate(2017),
        )
    found = read_reference(f"Tom Byron {suffix}, Lee Smith. Of many things.")
    assert found is not None
    assert found.people.names == (f"Tom Byron {suffix}", "Lee Smith")


def test_by_leads_from_a_title_in_quotes_to_its_authors() -> None:
    assert read_reference("“Of many things” by Tom Smith") == Reference(
        "Of many things", People(("Tom Smith",), complete=True)
    )
