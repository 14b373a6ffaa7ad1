"""A decision file says what ``crawler decide`` says, a line each, and tells where it does not."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.rulings import Ruling, read_rulings
from crawler.errors import UserError

REPO = "https://github.com/xichenpan/ARLDM"


def read(text: str) -> list[Ruling]:
    return list(read_rulings(text.splitlines(), "decisions.txt"))


@pytest.mark.parametrize(
    ("line", "ruling"),
    [
        ("56bef2423c46 2211.10950", Ruling("56bef2423c46", "2211.10950")),
        ("seed:56bef2423c46\t2211.10950v2  # seen in print", Ruling("56bef2423c46", "2211.10950")),
        ("56bef2423c46 none", Ruling("56bef2423c46", None)),
        ("56bef2423c46 xichenpan/ARLDM", Ruling("seed:56bef2423c46", REPO)),
        ("2211.10950 xichenpan/ARLDM", Ruling("2211.10950", REPO)),
        (f"https://arxiv.org/abs/2211.10950v1 {REPO}.git", Ruling("2211.10950", REPO)),
        ("2211.10950 none", Ruling("2211.10950", None)),
        (
            "Attention Is All You Need 1706.03762",
            Ruling("title:attentionisallyouneed", "1706.03762"),
        ),
        ('"Attention: is all"   none', Ruling("title:attentionisall", None)),
        ("C# and F# none", Ruling("title:candf", None)),
        ("'A \"b\" c' none", Ruling("title:abc", None)),
        ("seed:56bef2423c46 none", Ruling("56bef2423c46", None)),
        ("56BEF2423C46 none", Ruling("title:56bef2423c46", None)),
        ("56bef2423c4 none", Ruling("title:56bef2423c4", None)),
        (f"seed:56bef2423c46 {REPO}", Ruling("seed:56bef2423c46", REPO)),
    ],
)
def test_a_line_says_what_the_command_says(line: str, ruling: Ruling) -> None:
    assert read(line) == [ruling]


def test_blank_lines_and_comments_say_nothing() -> None:
    assert read("\ufeff# ours\n\n   # more\n2211.10950 none # why\n#\n") == [
        Ruling("2211.10950", None)
    ]


def test_a_line_said_twice_is_said_once() -> None:
    assert read("2211.10950 none\narXiv:2211.10950 none") == [Ruling("2211.10950", None)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2211.10950", "1: 2211.10950 alone decides nothing: SUBJECT CHOICE is wanted"),
        ("\n2211.10950 nonsense", "2: nonsense is neither a repository nor `none`"),
        ("2211.10950 2308.07648", "1: 2308.07648 is neither a repository nor `none`"),
        ("56bef2423c46 nonsense", "1: nonsense is neither an arXiv identifier nor `none`"),
        ("A title 2211.1", "1: 2211.1 is neither an arXiv identifier nor `none`"),
        ("A title o/r", "1: a repository is a paper's: A title is no arXiv identifier"),
        ("!? none", "1: !? is no entry, no arXiv identifier and no title"),
        ("A title none\na Title 2211.10950", "2: line 1 decides otherwise"),
        ("'' none", "1: none alone decides nothing: SUBJECT CHOICE is wanted"),
        ("'x\" a/b/c", "1: a/b/c is neither an arXiv identifier nor `none`"),
        ("A title NONE", "1: NONE is neither an arXiv identifier nor `none`"),
    ],
)
def test_a_line_at_fault_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        read(text)
    assert str(caught.value) == f"decisions.txt:{message}"


@given(st.text())
def test_no_file_is_too_odd(text: str) -> None:
    """It says something, or is refused as a file that a person can mend."""
    with suppress(UserError):
        assert all(one.subject for one in read(text))
