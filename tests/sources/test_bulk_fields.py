"""What arXiv's bulk services pass on as typed is written as arXiv's own pages write it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.sources._author_line import names_of
from crawler.sources._bulk import name_of, rfc_moment, version_number
from crawler.sources._tex import accents_as_letters


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (r"Schr\"odinger", "Schrödinger"),
        (r"Schr\"{o}dinger", "Schrödinger"),
        (r"Schr{\"o}dinger", "Schrödinger"),
        (r"Schr{\"{o}}dinger", "Schrödinger"),
        (r"Paczy\'nski and \'E. Cartan", "Paczyński and É. Cartan"),
        (r"na\"{\i}ve, na\"\i ve, na{\"\i}ve", "naïve, naïve, naïve"),
        (r"\v{C}ech, \v Cech, {\v C}ech", "Čech, Čech, Čech"),
        (r"\c{c} \k{a} \H{o} \u{g} \r{a} \d{s} \b{d}", "ç ą ő ğ å ṣ ḏ"),
        (r"\L{}ukasz, {\L}ukasz, \o re, {\o}re", "Łukasz, Łukasz, øre, øre"),
        (r"H{\aa}stad, \AA ngstr\"om, Stra{\ss}e", "Håstad, Ångström, Straße"),
        (r"\.Istanbul, \~nandu, \=a", "İstanbul, ñandu, ā"),
        (r"\textbf{x} \alpha \cite{a} {x} \vec{c}", r"\textbf{x} \alpha \cite{a} {x} \vec{c}"),
        (r"$\"o$ and $\hat{\'e}$ but \'e", r"$\"o$ and $\hat{\'e}$ but é"),
        (r"5\$ and \'e", r"5\$ and é"),
        (r"one $ and \'e", "one $ and é"),
        (r"{\"o unclosed", "{ö unclosed"),
        ("\\", "\\"),
        ("plain", "plain"),
    ],
)
def test_accents_of_tex_become_letters_outside_formulas(typed: str, shown: str) -> None:
    assert accents_as_letters(typed) == shown


@given(st.text(alphabet="\\\"'`^~=.cvuHkrdboOlLij{}$ ae", max_size=60))
def test_any_tangle_of_accents_is_read_without_losing_formulas(text: str) -> None:
    read = accents_as_letters(text)
    assert read.count("$") == text.count("$")
    assert len(read) <= len(text)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("A. One, B. Two and C. Three", ("A. One", "B. Two", "C. Three")),
        ("A. One, B. Two, and C. Three", ("A. One", "B. Two", "C. Three")),
        ("A. One and B. Two and C. Three", ("A. One", "B. Two", "C. Three")),
        ("A. One & B. Two", ("A. One", "B. Two")),
        ("A. One (MIT, Boston), B. Two (CERN (Geneva))", ("A. One", "B. Two")),
        ("A. One (never closed, B. Two", ("A. One",)),
        ("A. One), B. Two", ("A. One", "B. Two")),
        ("A. One, Jr., B. Two, III", ("A. One Jr.", "B. Two III")),
        ("Jr., A. One", ("Jr.", "A. One")),
        ("The X Collaboration: A. One, B. Two", ("The X Collaboration", "A. One", "B. Two")),
        ("A. One, et al.", ("A. One", "et al.")),
        ("A.\n  One,\tB. Two", ("A. One", "B. Two")),
        (r"Fr\'ed\'eric O. {\O}rsted", ("Frédéric O. Ørsted",)),
        ("Andrew Sandoval, Roland", ("Andrew Sandoval", "Roland")),
        (", , :", ()),
        ("", ()),
    ],
)
def test_a_line_of_authors_parts_into_names(line: str, names: tuple[str, ...]) -> None:
    assert names_of(line) == names


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Ada", "Lovelace", ""), "Ada Lovelace"),
        (("R.", "W.", "IV"), "R. W. IV"),
        (("", "Planck Collaboration", ""), "Planck Collaboration"),
        (("", ":", ""), ""),
        (("C. -P.", "Yuan", ""), "C. -P. Yuan"),
    ],
)
def test_a_name_is_put_together_from_its_parts(parts: tuple[str, str, str], name: str) -> None:
    assert name_of(*parts) == name


@given(
    st.datetimes(datetime(1985, 1, 1), datetime(2090, 1, 1)),
    st.integers(min_value=-12, max_value=14),
)
def test_every_date_of_a_mail_header_is_read(moment: datetime, hours: int) -> None:
    whole = moment.replace(microsecond=0, tzinfo=timezone(timedelta(hours=hours)))
    assert rfc_moment(format_datetime(whole)) == whole
    utc = whole.astimezone(UTC)
    read = rfc_moment(format_datetime(utc, usegmt=True))
    assert read == utc
    assert read is not None
    assert read.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        "", "Mon", "2007-04-02", "Mon, 2 Foo 2007 19:18:42 GMT", "Mon, 99 Apr 2007 19:18:42 GMT",
        "Mon, 2 Apr 2007 99:99:99 GMT", "Mon, 2 Apr 2007 191842xx GMT",
        "Mon, 2 Apr 99999999999 19:18:42 GMT", "Mon, 2 Apr 2007 ab:cd:ef GMT",
    ],
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert rfc_moment(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("v1", 1), ("v12", 12), ("3", 3), ("", None), ("v", None), ("vx", None), ("v12345", None),
     ("v²", None)],
)  # fmt: skip
def test_a_version_is_a_number(text: str, number: int | None) -> None:
    assert version_number(text) == number
