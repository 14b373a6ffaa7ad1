"""A field of authors is read as people write it: each sign between, behind or in place of names."""

from __future__ import annotations

import pytest

from crawler.core.seeds.people import People, gathered, read_authors, upright, without_others

LONGEST_NAME = 150
TWO = ("Ada Byron", "Emmy Noether")
NOBODY = "anonymous unknown n/a na none null nan - — author authors".split()


@pytest.mark.parametrize(
    "between",
    [", ", ",", " and ", ", and ", " AND ", " und ", ", und ", " & ", ", & ", "&", " ＆ ", "; ",
     ";", "；", "，", "、", " , "],
)  # fmt: skip
def test_names_are_parted_by_any_of_these(between: str) -> None:
    assert read_authors(between.join(TWO)) == People(TWO, complete=True)


@pytest.mark.parametrize(
    "lead",
    ["by ", "By ", "written by ", "Written By ", "author: ", "Authors: ", "AUTHORS：", "authors :"],
)
def test_what_leads_to_the_names_is_none(lead: str) -> None:
    assert read_authors(f"{lead}Ada Byron, Emmy Noether") == People(TWO, complete=True)
    assert read_authors("Byron Ada, Emmy Noether").names == ("Byron Ada", "Emmy Noether")


@pytest.mark.parametrize(
    "others",
    [" et al.", " et al", ", et al.", " et. al.", " et.al.", " Et Al.", " and others",
     " AND OTHERS", ", others", " and et al.", " und et al.", " & et al.", " 等", "等人",
     ", …", " ...", ", ....", " et al. ,", "; et al.;"],
)  # fmt: skip
def test_a_field_that_ends_in_others_is_not_complete(others: str) -> None:
    assert read_authors(f"Ada Byron, Emmy Noether{others}") == People(TWO, complete=False)
    assert without_others(f"Ada Byron{others}") == "Ada Byron"


@pytest.mark.parametrize("whole", ["Metal", "Ada Brothers", "et al. Ada", "Ada.. B", "Ada", ""])
def test_a_field_that_ends_otherwise_stays(whole: str) -> None:
    assert without_others(whole) == whole


def test_what_is_left_out_in_the_middle_is_told() -> None:
    for gap in ("…", "...", "…, ", "....; & "):
        assert read_authors(f"Ada Byron, {gap}Emmy Noether") == People(TWO, complete=False)
    assert read_authors("Ada Byron, .. Emmy Noether").complete


@pytest.mark.parametrize(
    "noted",
    ["Ada Byron (MIT)", "Ada Byron*", "Ada Byron†‡§¶✉", "Ada Byron¹²", "Ada Byron12",
     "Ada Byron³⁴⁵", "Ada Byron⁶⁷⁸⁹⁰", "*Ada Byron*", " Ada  Byron ;", "Ada (x) Byron",
     "(" + "x" * 80 + ")Ada Byron"],
)  # fmt: skip
def test_notes_on_a_name_are_not_its_own(noted: str) -> None:
    assert gathered([noted]) == People(("Ada Byron",), complete=True)


@pytest.mark.parametrize(
    "name",
    ["Ada Byron 3", "Ada B.12", "Ada " + "(" + "x" * 81 + ")", "Ada_3", "Ada Byron123", "X MAX"],
)
def test_what_is_no_note_stays(name: str) -> None:
    assert gathered([name]) == People((name,), complete=True)


def test_nobody_has_no_name_and_the_longest_name_has_its_end() -> None:
    for nobody in NOBODY:
        for written in (nobody, nobody.upper()):
            assert read_authors(written) == People((), complete=False)
            assert gathered(["Ada Byron", written]) == People(("Ada Byron",), complete=True)
    assert gathered(["12", "?", ""]) == People((), complete=False)
    long = "A" * LONGEST_NAME
    assert gathered([long]) == People((long,), complete=True)
    assert gathered(["Ada", f"{long}A"]) == People(("Ada",), complete=False)
    assert gathered(["Ada"], cut=True) == People(("Ada",), complete=False)
    assert gathered([]) == People((), complete=False) == People()
    assert gathered(["Ada", "et al."]) == People(("Ada",), complete=False)
    assert gathered(["Ada", "Emmy et al."]) == People(("Ada", "Emmy"), complete=False)


@pytest.mark.parametrize(
    ("name", "turned"),
    [
        ("Byron, Ada", "Ada Byron"),
        ("King, Jr., Martin", "Martin King Jr."),
        ("King, Martin, III", "Martin King III"),
        ("King, sr, Martin Luther", "Martin Luther King sr"),
        ("King, II, IV., Martin", "Martin King II IV."),
        ("Byron,, Ada,", "Ada Byron"),
        ("Ada Byron", "Ada Byron"),
        ("Byron, Ada, Augusta", "Ada Augusta Byron"),
        ("Jr., Ada", "Ada Jr."),
    ],
)
def test_a_name_is_turned_upright_and_its_suffix_stays_behind(name: str, turned: str) -> None:
    assert upright(name) == turned


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Vaswani, Ashish Noam", ["Ashish Noam Vaswani"]),
        ("Vaswani, Ashish Noam, Byron", ["Vaswani", "Ashish Noam", "Byron"]),
        ("Ashish Vaswani, Byron", ["Ashish Vaswani", "Byron"]),
        ("van Beek, Ada", ["Ada van Beek"]),
        ("van Beek, Ada, de la Cruz, Eva", ["Ada van Beek", "Eva de la Cruz"]),
        ("Ada Beek, Ada, de la Cruz, Eva", ["Ada Beek", "Ada", "de la Cruz", "Eva"]),
        ("Byron, Ada, Noether", ["Byron", "Ada", "Noether"]),
        ("Byron, A., Noether, E.", ["A. Byron", "E. Noether"]),
        ("Byron, A. B., Noether, E.-F.", ["A. B. Byron", "E.-F. Noether"]),
        ("Byron, AB, Noether, E-F", ["AB Byron", "E-F Noether"]),
        ("Byron, A., E., Noether", ["A. Byron", "E.", "Noether"]),
        ("A. Byron, E., Noether", ["A. Byron", "E.", "Noether"]),
        ("Byron, ABCD, Noether Emmy", ["Byron", "ABCD", "Noether Emmy"]),
        ("Ada Byron, Jr., Emmy Noether", ["Ada Byron Jr.", "Emmy Noether"]),
        ("Byron, A., Jr., Noether, E.", ["A. Byron Jr.", "E. Noether"]),
        ("Byron A, Noether E", ["A Byron", "E Noether"]),
        ("Byron A, Noether E-F", ["A Byron", "E-F Noether"]),
        ("van Beek AB and Noether E", ["AB van Beek", "E Noether"]),
        ("Byron A.B.; Noether E.", ["A.B. Byron", "E. Noether"]),
        ("Byron A, Emmy Noether", ["Byron A", "Emmy Noether"]),
        ("Byron A, Noether", ["A Byron", "Noether"]),
        ("Byron A, Noether, Emmy", ["A Byron", "Noether", "Emmy"]),
        ("Byron II; Noether E", ["Byron II", "Noether E"]),
        ("Byron ABCD; Noether E", ["Byron ABCD", "Noether E"]),
        ("Byron, Ada and Noether, Emmy", ["Ada Byron", "Emmy Noether"]),
        ("Byron, Ada and King, Jr., Martin", ["Ada Byron", "Martin King Jr."]),
        ("Ada Byron, Carl Gauss and Emmy Noether", ["Ada Byron", "Carl Gauss", "Emmy Noether"]),
        ("Ada Byron and Li, Emmy, Noether, Mia", ["Ada Byron", "Li", "Emmy", "Noether", "Mia"]),
        ("李明、王芳", ["李明", "王芳"]),
        ("李明, 王芳", ["李明", "王芳"]),
        (f"{'B' * LONGEST_NAME} A; Noether E", ["Noether E"]),
    ],
)
def test_each_name_is_given_then_family(written: str, names: list[str]) -> None:
    assert list(read_authors(written).names) == names
