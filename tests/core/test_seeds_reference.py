"""References and names are told from running text in any common style."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.bylines import likeness, read_byline
from crawler.core.seeds.dates import joined_date, read_date
from crawler.core.seeds.people import People, read_authors
from crawler.core.seeds.reference import read_reference
from crawler.core.text import parse_name, title_key
from tests.shared import shared
from tools.pairs import rows_of

TITLE = "Attention is all you need"
THREE = ("A. Vaswani", "N. Shazeer", "N. Parmar")


def read(text: str) -> list[Seed | Rejected]:
    return list(read_entries(text.splitlines(keepends=True), "list", date(2026, 1, 1)))


@pytest.mark.parametrize(
    ("text", "names", "complete"),
    [
        (f"A. Vaswani, N. Shazeer, N. Parmar, et al. {TITLE}. In NeurIPS, 2017.", THREE, False),
        (
            f"Vaswani, A., Shazeer, N., and Parmar, N. {TITLE}. In Advances in Neural Information"
            " Processing Systems, pp. 5998–6008, 2017.",
            THREE,
            True,
        ),
        (
            f"Vaswani, A., Shazeer, N., & Parmar, N. (2017). {TITLE}. Advances in Neural"
            " Information Processing Systems, 30, 5998–6008.",
            THREE,
            True,
        ),
        (
            f"A. Vaswani, N. Shazeer, and N. Parmar, “{TITLE},” in Proc. NeurIPS, 2017, pp. 1–9.",
            THREE,
            True,
        ),
        (f"Vaswani, A., Shazeer, N., Parmar, N.: {TITLE}. In: NIPS (2017)", THREE, True),
        (f"A. Vaswani, N. Shazeer, N. Parmar, {TITLE}, in: NIPS, 2017, pp. 1–9.", THREE, True),
        (
            f"A. Vaswani, N. Shazeer, N. Parmar, {TITLE}, Phys. Rev. Lett. 30 (2017) 12.",
            THREE,
            True,
        ),
        (
            f"Vaswani A, Shazeer N, Parmar N. {TITLE}. Nat Mach Intell. 2017;3:12-34.",
            ("A Vaswani", "N Shazeer", "N Parmar"),
            True,
        ),
        (
            f"Ashish Vaswani, Noam Shazeer, and Niki Parmar. 2017. {TITLE}. In NIPS. 1–9.",
            ("Ashish Vaswani", "Noam Shazeer", "Niki Parmar"),
            True,
        ),
        (
            f'Vaswani, Ashish, Noam Shazeer, and Niki Parmar. "{TITLE}." NIPS 30 (2017).',
            ("Ashish Vaswani", "Noam Shazeer", "Niki Parmar"),
            True,
        ),
        (f'Vaswani, Ashish, et al. "{TITLE}." NIPS 30 (2017).', ("Ashish Vaswani",), False),
        (f"Vaswani et al. (2017). {TITLE}.", ("Vaswani",), False),
        (f"Vaswani, A. et al. {TITLE}. Nature 12, 34–56 (2017).", ("A. Vaswani",), False),
        (
            f"Vaswani, A., ..., & Polosukhin, I. (2017). {TITLE}.",
            ("A. Vaswani", "I. Polosukhin"),
            False,
        ),
        (
            f"{TITLE}. Ashish Vaswani, Noam Shazeer. NIPS 2017",
            ("Ashish Vaswani", "Noam Shazeer"),
            True,
        ),
        (f"{TITLE}, A. Vaswani et al., NIPS 2017", ("A. Vaswani",), False),
        (f"{TITLE} - Vaswani et al. (2017)", ("Vaswani",), False),
        (f"{TITLE} (Vaswani et al., 2017)", ("Vaswani",), False),
        (f"OpenAI. {TITLE}, 2017.", ("OpenAI",), True),
    ],
)
def test_every_common_style_is_read(text: str, names: tuple[str, ...], complete: bool) -> None:
    found = read_reference(text)
    assert found is not None
    assert (found.title, found.people, found.date) == (
        TITLE,
        People(names, complete),
        PartialDate(2017),
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            'M. Ribeiro, S. Singh, and C. Guestrin. "Why should I trust you?": Explaining the'
            " predictions of any classifier. In KDD, 2016.",
            '"Why should I trust you?": Explaining the predictions of any classifier',
        ),
        (
            "D. Wu and E. Lee. Are we there yet? A survey of maps. In ICRA, 2016.",
            "Are we there yet? A survey of maps",
        ),
        ("D. Wu and E. Lee. Can machines think? In ICML, 2016.", "Can machines think?"),
        (
            "D. Wu and E. Lee. Results of the Chess Cup 2010. In IJCAI, 2011.",
            "Results of the Chess Cup 2010",
        ),
        (
            "D. Wu, E. Lee, Vision, language and action, in: ICRA, 2016.",
            "Vision, language and action",
        ),
    ],
)
def test_a_title_keeps_its_own_signs(text: str, title: str) -> None:
    found = read_reference(text)
    assert found is not None
    assert found.title == title


@pytest.mark.parametrize(
    "title",
    [
        "Attention Is All You Need",
        "Vision, Language, and Action Models: A Survey",
        "Random Forests",
        "Learning to Rank, Filter and Select. Lessons Learned",
        'Comment on "Trouble with the Lorentz Law of Force": A Reply',
        "pixelNeRF: Neural Radiance Fields from One or Few Images",
        "What Can We Learn? Lessons from Ten Years",
        "Who Wrote This Code? Watermarking for Code Generation",
        "3D Gaussian Splatting for Real-Time Radiance Field Rendering",
    ],
)
def test_a_title_alone_on_its_line_is_whole(title: str) -> None:
    assert read(f"{title}\n") == [Seed("list", 1, title)]


def test_a_reference_may_be_broken_over_lines() -> None:
    text = f"""References

[1] A. Vaswani, N. Shazeer, N. Parmar, et al. Attention is
all you need. arXiv preprint
arXiv:1706.03762, 2017. https://github.com/tensorflow/tensor2tensor
[2] K. He, X. Zhang, S. Ren, and J. Sun. Deep residual learn-
    ing for image recognition. In CVPR, 2016.

Ho, J., Jain, A., Abbeel, P. (2020). Denoising diffusion probabilistic
models. NeurIPS.

Mildenhall, B., Srinivasan, P. P., & Tancik, M. (2020). NeRF: Representing
    scenes as neural radiance fields for view synthesis.
Devlin, J., & Chang, M. (2019). {TITLE}.
"""
    assert read(text) == [
        Seed(
            "list",
            3,
            TITLE,
            THREE,
            date=PartialDate(2017),
            arxiv_id=arxiv_id("1706.03762"),
            urls=("https://github.com/tensorflow/tensor2tensor",),
        ),
        Seed(
            "list",
            6,
            "Deep residual learning for image recognition",
            ("K. He", "X. Zhang", "S. Ren", "J. Sun"),
            True,
            PartialDate(2016),
        ),
        Seed(
            "list",
            9,
            "Denoising diffusion probabilistic models",
            ("J. Ho", "A. Jain", "P. Abbeel"),
            True,
            PartialDate(2020),
        ),
        Seed(
            "list",
            12,
            "NeRF: Representing scenes as neural radiance fields for view synthesis",
            ("B. Mildenhall", "P. P. Srinivasan", "M. Tancik"),
            True,
            PartialDate(2020),
        ),
        Seed("list", 14, TITLE, ("J. Devlin", "M. Chang"), True, PartialDate(2019)),
    ]


# --- names and dates ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names", "complete"),
    [
        (
            "Ashish Vaswani, Noam Shazeer and Niki Parmar",
            "Ashish Vaswani|Noam Shazeer|Niki Parmar",
            True,
        ),
        ("Vaswani, Ashish and Shazeer, Noam", "Ashish Vaswani|Noam Shazeer", True),
        ("Vaswani, A., Shazeer, N., & Parmar, N.", "A. Vaswani|N. Shazeer|N. Parmar", True),
        ("Vaswani A, Shazeer N, Parmar NJ", "A Vaswani|N Shazeer|NJ Parmar", True),
        ("Vaswani A.; Gomez A.N.", "A. Vaswani|A.N. Gomez", True),
        ("Vaswani, Ashish; Shazeer, Noam; ", "Ashish Vaswani|Noam Shazeer", True),
        ("A Vaswani, N Shazeer", "A Vaswani|N Shazeer", True),
        ("Vaswani, Ashish, Shazeer, Noam", "Ashish Vaswani|Noam Shazeer", True),
        ("Vaswani, Ashish", "Ashish Vaswani", True),
        ("van der Maaten, Laurens", "Laurens van der Maaten", True),
        ("Smith, Jr., John and Doe, Jane", "John Smith Jr.|Jane Doe", True),
        (
            "Ashish Vaswani*, Noam Shazeer1,2, and Niki Parmar†",
            "Ashish Vaswani|Noam Shazeer|Niki Parmar",
            True,
        ),
        ("Vaswani, Ashish (57195069600); Shazeer, Noam (1)", "Ashish Vaswani|Noam Shazeer", True),
        ("Ashish Vaswani et al.", "Ashish Vaswani", False),
        (
            "A. Vaswani, N. Shazeer, ..., I. Polosukhin",
            "A. Vaswani|N. Shazeer|I. Polosukhin",
            False,
        ),
        ("Authors: Ada Lovelace and others", "Ada Lovelace", False),
        ("Haris Aziz, Toby Walsh", "Haris Aziz|Toby Walsh", True),
        ("王小明，李华", "王小明|李华", True),
        ("OpenAI", "OpenAI", True),
        ("Anonymous", "", False),
        ("", "", False),
    ],
)
def test_a_list_of_authors_is_split_into_given_and_family(
    text: str, names: str, complete: bool
) -> None:
    assert read_authors(text) == People(tuple(filter(None, names.split("|"))), complete)


@given(st.text(max_size=200))
def test_no_list_of_authors_is_too_odd_to_be_read(text: str) -> None:
    people = read_authors(text)
    assert people.names or not people.complete
    assert all(name.strip() == name != "" for name in people.names)


@given(st.text(st.sampled_from("AVaz .,;:-'’“\"()[]&0129éŁ中|"), max_size=80))
def test_no_text_is_too_odd_to_be_a_reference(text: str) -> None:
    found = read_reference(text)
    assert found is None or found.title
    byline = read_byline(text)
    assert byline is None or 0 < byline.end <= len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2017-06-12T17:57:34Z", "2017-06-12"),
        ("2017/6", "2017-06"),
        ("20170612", "2017-06-12"),
        ("12 Jun 2017", "2017-06-12"),
        ("June 12th, 2017", "2017-06-12"),
        ("2017, June 12", "2017-06-12"),
        ("2017 Jun", "2017-06"),
        ("Mon, 12 Jun 2017 17:57:34 GMT", "2017-06-12"),
        ("12.30.2017", "2017-12-30"),
        ("30.12.2017", "2017-12-30"),
        ("03/04/2020", "2020"),
        ("2017.0", "2017"),
        ("2019-02-30", "2019-02"),
        ("Spring 2020", "2020"),
        ("pages 1-9, 2016, 2017", "2017"),
        ("12345", None),
        ("in press", None),
    ],
)
def test_a_date_says_no_more_than_it_shows(text: str, expected: str | None) -> None:
    found = read_date(text)
    assert (str(found) if found else None) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("2017", "jun", "12"), "2017-06-12"),
        (("2017", "6", ""), "2017-06"),
        (("2017", "June 12--16", ""), "2017-06-12"),
        (("2017", "13", ""), "2017"),
        (("2017", "", "12"), "2017"),
        (("", "jun", "12"), None),
    ],
)
def test_a_date_in_parts_is_joined(parts: tuple[str, str, str], expected: str | None) -> None:
    found = joined_date(*parts)
    assert (str(found) if found else None) == expected


@given(st.text(max_size=60))
def test_no_date_is_too_odd_to_be_read(text: str) -> None:
    found = read_date(text)
    assert found is None or 1800 <= found.year <= 2099


# --- real titles and names -----------------------------------------------------------------

Paper = tuple[str, list[str], int]


@cache
def papers() -> list[Paper]:
    """Four hundred real titles with their authors, in plain letters."""
    rows = list(rows_of(shared("data/eval_pairs_dev.jsonl.gz")))
    random.Random(5).shuffle(rows)
    found: dict[str, Paper] = {}
    for row in rows:
        names = [name.strip() for name in (row["seed_authors"] or "").split(";")]
        title = " ".join(row["seed_title"].split())
        plain = not set("\\{}$|") & set(
            title + row["seed_authors"] if row["seed_authors"] else "\\"
        )
        if plain and all(name.count(" ") in (1, 2) and name.istitle() for name in names):
            found[title] = (title, names, row["year"] or 2020)
    return list(found.values())[:400]


def initials(name: str) -> tuple[str, str]:
    *given_names, family = name.split()
    return " ".join(f"{part[0]}." for part in given_names), family


def listed(names: list[str], last: str = " and ") -> str:
    return last.join(filter(None, [", ".join(names[:-1]), names[-1]]))


def first_initials(names: list[str]) -> list[str]:
    return [" ".join(initials(name)) for name in names]


def family_first(names: list[str]) -> list[str]:
    return [", ".join(reversed(initials(name))) for name in names]


STYLES: dict[str, Callable[[str, list[str], int], str]] = {
    "plain": lambda t, n, y: f"[1] {listed(first_initials(n))}. {t}. In CVPR, {y}.",
    "full names": lambda t, n, y: f"{listed(n, ', and ')}. {t}. arXiv preprint, {y}.",
    "ICML": lambda t, n, y: f"{listed(family_first(n), ', and ')} {t}. In ICML, pp. 1–9, {y}.",
    "APA": lambda t, n, y: f"{listed(family_first(n), ', & ')} ({y}). {t}. Nature, 12(3), 4–5.",
    "IEEE": lambda t, n, y: f"{listed(first_initials(n))}, “{t},” in Proc. ICRA, {y}, pp. 1–9.",
    "Springer": lambda t, n, y: f"{', '.join(family_first(n))}: {t}. In: ECCV, pp. 1–9 ({y})",
    "ACM": lambda t, n, y: f"{listed(n, ', and ')}. {y}. {t}. In CHI. 1–10.",
    "Elsevier": lambda t, n, y: f"{', '.join(first_initials(n))}, {t}, in: ICML, {y}, pp. 1–9.",
    "title first": lambda t, n, y: f"- {t}. {', '.join(n)}. CVPR {y}",
    "title, et al.": lambda t, n, y: f"* {t}, {first_initials(n)[0]} et al., CVPR {y}.",
    "wrapped": lambda t, n, y: textwrap.fill(
        f"[1] {listed(first_initials(n))}. {t}. In CVPR, {y}.",
        60,
        subsequent_indent="    ",
        break_on_hyphens=False,
    ),
    "title alone": lambda t, *_: t,
    "bold": lambda t, n, y: f"- **{t}**, {', '.join(n)} ({y}) [[code]](https://github.com/a/b)",
    "linked": lambda t, n, _: f"- [{t}](https://arxiv.org/abs/1706.03762) {', '.join(n)}",
}


def same_people(shown: tuple[str, ...], true: list[str]) -> bool:
    families = [name and name.family for name in map(parse_name, shown)]
    return families == [name and name.family for name in map(parse_name, true)][: len(shown)]


@pytest.mark.parametrize("style", STYLES)
def test_real_titles_and_names_are_read_in_every_style(style: str) -> None:
    """97 of 100 real titles are read exactly, and their authors with them."""
    titles = people = 0
    for title, names, year in papers():
        found = read(STYLES[style](title.rstrip("."), names, year) + "\n")
        seed = found[0]
        if len(found) == 1 and isinstance(seed, Seed):
            exact = title_key(seed.title or "") == title_key(title)
            titles += exact
            people += exact and same_people(seed.authors, names)
    assert (titles / len(papers()), people / len(papers())) >= (0.97, 0.96)


def test_names_look_like_names_and_titles_do_not() -> None:
    names = [name for _, names, _ in papers() for name in names]
    assert sum(likeness(name) >= 0 for name in names) >= 0.99 * len(names)
    titles = [" ".join(title.split()[:2]).strip(",:") for title, _, _ in papers()]
    assert sum(likeness(title) >= 0 for title in titles) <= 0.12 * len(titles)
