"""Entries that look like something else: each stands for a fault met in lists of real papers."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.core.model import Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.tex import plain_text

TODAY = date(2026, 1, 1)
Told = tuple[str | None, tuple[str, ...], str, str]
"""Title, authors, date and identifier."""


def read(text: str) -> list[Seed | Rejected]:
    return list(read_entries(text.splitlines(keepends=True), "list", TODAY))


def told(text: str) -> list[Told | str]:
    return [
        (one.title, one.authors, str(one.date or ""), str(one.arxiv_id or ""))
        if isinstance(one, Seed)
        else one.text
        for one in read(text)
    ]


@pytest.mark.parametrize("shown", ["q-bio/0610017v1", "q-alg/9612021", "arXiv:q-bio/0610017"])
def test_archives_of_one_letter_are_known(shown: str) -> None:
    number = shown.removeprefix("arXiv:").removesuffix("v1")
    assert told(f"{shown}\n") == [(None, (), "", number)]
    assert told(f'{{"title": "Of things", "arxiv_id": "{shown}"}}') == [
        ("Of things", (), "", number)
    ]


def test_an_old_identifier_in_a_reference_is_kept() -> None:
    text = "[1] A. Vaswani and N. Shazeer. Of things. arXiv preprint arXiv:math-ph/0203042, 2002.\n"
    assert told(text) == [("Of things", ("A. Vaswani", "N. Shazeer"), "2002", "math-ph/0203042")]


@pytest.mark.parametrize(
    "title",
    [
        'Comment on "Trouble with the Law of Force: Incompatibility with Relativity"',
        'Discussion of "Estimating Random Effects via Adjustment" by C. Morris and R. Tang',
        '"Why This Maneuver?" Contrastive Explanations in Autonomous Navigation',
        '"Dancing with the stars" - astronomy and music in the Torres Strait',
        "Proceedings of the 2018 Workshop on Compositional Approaches in Physics",
        "Comment: Bayesian Checking of the Second Levels of Hierarchical Models",
        "PPT: A Process-based Preference Learning Framework for Self Improving Models",
        "(Weak) Calibration is Computationally Hard",
        "A hash based least significant bit (2-3-3) image steganography in spatial domain",
    ],
)
@pytest.mark.parametrize("form", ["{}", "3. {}", "- **{}** [[Paper]](https://arxiv.org/abs/{id})"])
def test_a_title_is_whole_whatever_stands_in_it(title: str, form: str) -> None:
    """What a comment comments on is another paper; quotes, brackets and numbers may be its own."""
    lines = form.format(title, id="1706.03762")
    assert [one.title for one in read(f"First of all things\n{lines}\n") if isinstance(one, Seed)][
        -1:
    ] == [title]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Libbrecht, Kenneth G. 2006. “Of things.” Nature 12: 4–5.", ("Kenneth G. Libbrecht",)),
        ('Ozisik, A. Pinar, et al. "Of things." Nature 12 (2006): 4-5.', ("A. Pinar Ozisik",)),
        (
            "Nidhish Raj, Ravi N Banavar, Abhishek, and Mangal Kothari. Of things. In CVPR, 2006.",
            ("Nidhish Raj", "Ravi N Banavar", "Abhishek", "Mangal Kothari"),
        ),
        (
            "Srikantaiah Rao, L M Patnaik, and Abhishek. Of things. In CVPR, 2006.",
            ("Srikantaiah Rao", "L M Patnaik", "Abhishek"),
        ),
        ("Choi, J., Oh, R.-h., & Seol, J. (2006). Of things. Nature, 1(2), 3–4.", ()),
        ("An R, Yang S, Bazarov IV. Of things. Nature. 2006;12(3):45-67.", ()),
        ("Magnus Lie Hetland. Of things. In International Conference on Things, 2006.", ()),
    ],
)
def test_names_of_every_spelling_end_where_the_title_begins(
    text: str, names: tuple[str, ...]
) -> None:
    (found,) = read(f"[1] {text}\n")
    assert isinstance(found, Seed)
    assert (found.title, str(found.date)) == ("Of things", "2006")
    assert found.authors == names or not names


def test_what_closes_a_title_stays_where_the_venue_has_the_year() -> None:
    text = "[1] V. Padovani. Decidability of Models (Revised Version - 2012). In CVPR, 2014.\n"
    assert told(text) == [
        ("Decidability of Models (Revised Version - 2012)", ("V. Padovani",), "2014", "")
    ]


BROKEN = """[7] A. Vaswani and N. Shazeer. On the Trajectories of Islamopho-
bic speech and of text-
guided things. In European Conference on Computer Vision. pp. 213–229. Springer
(2017)
[8] T. Kober and J. Weeds. One Representation per Word of all the languages there are
- Does it make Sense? In ICML, 2018.
"""


def test_a_reference_goes_on_over_a_year_a_dash_and_a_hyphen() -> None:
    assert told(BROKEN) == [
        (
            "On the Trajectories of Islamophobic speech and of text-guided things",
            ("A. Vaswani", "N. Shazeer"),
            "2017",
            "",
        ),
        (
            "One Representation per Word of all the languages there are - Does it make Sense?",
            ("T. Kober", "J. Weeds"),
            "2018",
            "",
        ),
    ]


def test_references_are_no_table_though_initials_look_like_a_heading() -> None:
    text = "".join(
        f"Kholupenko, T. S., Petrov, E. E., and Guseva, P. A. Of things {number}.\n"
        f"    In Advances in Neural Information Processing Systems, pp. 1–9, 2013.\n\n"
        for number in range(3)
    )
    assert [one.title for one in read(text) if isinstance(one, Seed)] == [
        "Of things 0",
        "Of things 1",
        "Of things 2",
    ]


def test_bullets_below_a_title_are_of_its_paper() -> None:
    text = (
        "### The Force of Matter in Things\n\n- 📄 Paper: https://arxiv.org/abs/1303.3579\n"
        "- 💻 Code: none\n\n### Eigenvalue Attraction\n**Authors**: Ramis Movassagh\n"
        "[Paper](https://arxiv.org/abs/1404.4113)\n"
    )
    assert told(text) == [
        ("The Force of Matter in Things", (), "", "1303.3579"),
        ("Eigenvalue Attraction", ("Ramis Movassagh",), "", "1404.4113"),
    ]


def test_names_below_a_short_title_are_no_title() -> None:
    text = (
        "1. [Mergeable Dictionaries](https://arxiv.org/abs/1002.4248) (2010)\n"
        "   *John Iacono, Özgür Özkan*\n"
    )
    assert told(text) == [
        ("Mergeable Dictionaries", ("John Iacono", "Özgür Özkan"), "2010", "1002.4248")
    ]


def test_a_date_is_found_behind_however_many_authors() -> None:
    names = ", ".join(["Ashish Vaswani", "Noam Shazeer"] * 20)
    (found,) = read(f"- [Of many things](https://arxiv.org/abs/1706.03762), {names}, *CVPR 2017*\n")
    assert str(found.date) == "2017" if isinstance(found, Seed) else False


def test_quoted_titles_lose_their_quotes_and_full_stop() -> None:
    text = '- Lei Zhang. **"On the Force of Things."** arXiv preprint (2013).\n'
    assert told(text) == [("On the Force of Things", ("Lei Zhang",), "2013", "")]


def test_tables_have_venues_and_dates_with_the_day_first() -> None:
    venue = (
        "| # | Paper | Venue |\n|--|--|--|\n"
        "| 1 | [On Things](https://arxiv.org/abs/1706.03762) | CVPR 2017 |\n"
    )
    assert told(venue) == [("On Things", (), "2017", "1706.03762")]
    german = "Autoren;Titel;Datum\nAda Lovelace und Emmy Noether;Über Dinge;10.06.2013\n"
    assert told(german) == [("Über Dinge", ("Ada Lovelace", "Emmy Noether"), "2013-06-10", "")]


def test_two_formulas_are_not_one() -> None:
    assert plain_text(r"On the $L^p$ Constant and the $\infty$-R\'enyi Power") == (
        "On the $L^p$ Constant and the ∞-Rényi Power"
    )
