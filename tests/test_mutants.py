"""Which faults are left out because nothing could tell them: those, and no others."""

from __future__ import annotations

import pytest

pytest.importorskip("mutmut", reason="the extra `mutants` is not installed")

from tools.mutation.changes import changes


def made(source: str) -> set[str]:
    """What the texts of a source become."""
    return {str(one.new.value) for one in changes(source) if isinstance(one.new, type(one.old))
            and hasattr(one.new, "raw_value")}  # fmt: skip


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('x = "select key from papers"', {'"XXselect key from papersXX"'}),
        ('x = "delete from papers where key = ?"', {'"XXdelete from papers where key = ?XX"'}),
        ("x = \"select 'a' from papers\"", {"\"XXselect 'a' from papersXX\"",
                                            "\"SELECT 'A' FROM PAPERS\""}),
        ('x = "selected"', {'"XXselectedXX"', '"SELECTED"'}),
        ('x = "update it"', {'"XXupdate itXX"', '"UPDATE IT"'}),
        ('x.encode("utf-8")', {'"XXutf-8XX"'}),
        ('x.encode("ascii")', {'"XXasciiXX"', '"ASCII"'}),
        ('re.compile(r"ab+", re.I)', {'r"XXab+XX"'}),
        ('re.compile(r"[a-z]b" r"c", re.IGNORECASE | re.X)', {'r"XX[a-z]bXX"', 'r"XXcXX"'}),
        ('re.compile(r"ab+")', {'r"XXab+XX"', 'r"AB+"'}),
        ('re.compile(r"ab+", re.X)', {'r"XXab+XX"', 'r"AB+"'}),
        ('re.compile(r"(?P<n>a)", re.I)', {'r"XX(?P<n>a)XX"', 'r"(?p<n>a)"', 'r"(?P<N>A)"'}),
        ('re.compile(r"[b-y]", re.I)', {'r"XX[b-y]XX"', 'r"[B-Y]"'}),
        ('f(re.compile(r"a", re.I), "a")', {'r"XXaXX"', '"XXaXX"', '"A"'}),
    ],
)  # fmt: skip
def test_letters_change_their_case_where_it_is_told(source: str, texts: set[str]) -> None:
    assert made(source) == texts
