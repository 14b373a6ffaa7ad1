"""Entries of one field a line are read tag by tag, and BibTeX field by field."""

from __future__ import annotations

import pytest

from crawler.core.model import ArxivId, PartialDate, Rejected, Seed
from crawler.core.seeds.bibtex import OPENING as BIBTEX_OPENING
from crawler.core.seeds.bibtex import read_bibtex
from crawler.core.seeds.tagged import CLOSING, OPENING, is_field, read_tagged

ID = ArxivId("1706.03762")


def tagged(*texts: str) -> Seed | Rejected:
    return read_tagged([(number, f"{text}\n") for number, text in enumerate(texts, 7)], "list")


@pytest.mark.parametrize(
    ("line", "opens"),
    [("TY  - JOUR", True), ("TY - JOUR", True), ("TY  -JOUR", True), ("\ufeffTY  - X", True),
     ("PMID- 12", True), ("PMID-1", True), ("%0 Book", True), ("TY  - ", False), ("TY- X", False),
     ("PMID- x", False), ("%0Book", False), (" TY  - X", False), ("ty  - x", False)],
)  # fmt: skip
def test_a_line_opens_an_entry(line: str, opens: bool) -> None:
    assert (OPENING.match(line) is not None) is opens


@pytest.mark.parametrize(
    ("line", "field"),
    [("TI  - Of", True), ("TI - Of", True), ("TI- Of", True), ("FAU - X", True), ("PMID- 1", True),
     ("%T Of", True), ("%@ 1", True), ("%8 1", True), ("T  - Of", False), ("ABCDE- Of", False),
     ("ti  - of", False), ("%T", False), ("%a b", False), ("TI   - Of", False), ("1A - x", False),
     ("A1  - x", True), (" TI - x", False)],
)  # fmt: skip
def test_a_line_begins_a_field(line: str, field: bool) -> None:
    assert is_field(f"{line}\n") is field


def test_an_entry_closes_with_its_mark() -> None:
    assert CLOSING.match("ER  - ") is not None
    assert CLOSING.match("ER -") is not None
    assert CLOSING.match("ER   -") is None


@pytest.mark.parametrize("tag", ["TI  -", "T1  -", "%T"])
def test_a_title_has_any_of_these_tags(tag: str) -> None:
    assert tagged("%0 X", f"{tag} Of things") == Seed("list", 7, "Of things")


@pytest.mark.parametrize("tag", ["AU  -", "A1  -", "FAU -", "%A"])
def test_authors_have_any_of_these_tags(tag: str) -> None:
    assert tagged("%0 X", "%T Of", f"{tag} Byron, Ada", f"{tag} Li, T.") == Seed(
        "list", 7, "Of", ("Ada Byron", "T. Li"), True
    )


@pytest.mark.parametrize("tag", ["PY  -", "Y1  -", "DA  -", "DP  -", "%D", "%8"])
def test_a_date_has_any_of_these_tags(tag: str) -> None:
    assert tagged("%0 X", "%T Of", f"{tag} 2017/06") == Seed(
        "list", 7, "Of", date=PartialDate(2017, 6)
    )


@pytest.mark.parametrize("tag", ["AB  -", "N2  -", "%X"])
def test_an_abstract_has_any_of_these_tags(tag: str) -> None:
    assert tagged("%0 X", "%T Of", f"{tag} It is", " so.") == Seed(
        "list", 7, "Of", abstract="It is so."
    )


@pytest.mark.parametrize(
    "tag",
    [*(f"{tag}  -" for tag in "DO UR L1 L2 LK AN ID M3 JO JF T2".split()), "LID -", "AID -", "%R",
     "%U", "%J"],
)  # fmt: skip
def test_the_paper_is_named_under_any_of_these_tags(tag: str) -> None:
    assert tagged("%0 X", "%T Of", f"{tag} arXiv:1706.03762") == Seed("list", 7, "Of", arxiv_id=ID)
    assert tagged("%0 X", f"{tag} 10.1000/x [doi]") == Seed("list", 7, doi="10.1000/x")


@pytest.mark.parametrize("tag", ["N1  -", "C1  -", "%Z"])
def test_notes_may_hold_addresses(tag: str) -> None:
    assert tagged("%0 X", "%T Of", f"{tag} at https://a.test/x") == Seed(
        "list", 7, "Of", urls=("https://a.test/x",)
    )


def test_of_names_that_stand_twice_those_that_are_spelt_out_count() -> None:
    assert tagged(
        "PMID- 1", "TI  - Of", "FAU - Byron, Ada", "AU  - Byron A", "FAU - Li, T"
    ) == Seed("list", 7, "Of", ("Ada Byron", "T Li"), True)


def test_a_tagged_entry_begins_behind_a_mark_of_order_and_a_fault_is_told_as_it_stands() -> None:
    assert tagged("\ufeffTY  - JOUR", "TI  - Of") == Seed("list", 7, "Of")
    assert tagged("TY  - JOUR", "XX  - Of") == Rejected(
        "list", 7, "TY - JOUR XX - Of", "neither a title nor an arXiv identifier nor a DOI"
    )
    assert tagged("TY  - JOUR", "TI  - O\x07f") == Rejected(
        "list", 7, "TY - JOUR TI - O\ufffdf", "a control character, U+0007"
    )


# --- BibTeX ---------------------------------------------------------------------------


def bibtex(text: str, strings: dict[str, str] | None = None) -> list[Seed | Rejected]:
    return list(read_bibtex(text, "list", 7, strings if strings is not None else {}))


@pytest.mark.parametrize(
    ("line", "opens"),
    [("@article{a,", True), (" @ book (a", True), ("@string{", True), ("@Comment {x", True),
     ("@a1_b{", True), ("@1a{", False), ("article{a", False), ("@article a{", False),
     ("x @a{", False), ("@article", False)],
)  # fmt: skip
def test_a_line_opens_a_bibtex_entry(line: str, opens: bool) -> None:
    assert (BIBTEX_OPENING.match(line) is not None) is opens


@pytest.mark.parametrize(
    ("fields", "seed"),
    [
        ("title={Of {BERT}}", Seed("list", 7, "Of BERT")),
        ("TITLE={Of}, Subtitle={it}", Seed("list", 7, "Of: it")),
        ("subtitle={it}, doi={10.1000/x}", Seed("list", 7, doi="10.1000/x")),
        ("title={Of}, title={it}", Seed("list", 7, "Of")),
        ('title="O" # {f} # { it}', Seed("list", 7, "Of it")),
        ('title="O{"}f"', Seed("list", 7, 'O"f')),
        ("title={Of}, author={Byron, Ada and Li, Tom}",
         Seed("list", 7, "Of", ("Ada Byron", "Tom Li"), True)),
        ("title={Of}, author={{The Team} and others}", Seed("list", 7, "Of", ("The Team",))),
        ("title={Of}, author={Byron, Ada and et al.}", Seed("list", 7, "Of", ("Ada Byron",))),
        ("title={Of}, author={Byron, Ada and et al}", Seed("list", 7, "Of", ("Ada Byron",))),
        (r"title={Of}, author={G{\"o}del, Kurt}", Seed("list", 7, "Of", ("Kurt Gödel",), True)),
        ("title={Of}, author={A, B, C, D, E}", Seed("list", 7, "Of", ("A B C D E",), True)),
        ("title={Of}, date={2017-06-12}, year=2018",
         Seed("list", 7, "Of", date=PartialDate(2017, 6, 12))),
        ("title={Of}, year=2017, month=jun, day=12",
         Seed("list", 7, "Of", date=PartialDate(2017, 6, 12))),
        ("title={Of}, year=2017, month={June~12}",
         Seed("list", 7, "Of", date=PartialDate(2017, 6, 12))),
        ("title={Of}, abstract={It\n is.}", Seed("list", 7, "Of", abstract="It is.")),
        ("title={Of}, eprint={1706.03762}, primaryClass={cs.CL}",
         Seed("list", 7, "Of", arxiv_id=ID, category="cs.CL")),
        ("title={Of}, eprint={1706.03762}, eprintclass={cs.CL}, archivePrefix={arXiv}",
         Seed("list", 7, "Of", arxiv_id=ID, category="cs.CL")),
        ("title={Of}, eprint={1706.03762}, eprinttype={ arxiv }",
         Seed("list", 7, "Of", arxiv_id=ID)),
        ("title={Of}, eprint={1706.03762}, eprinttype={jstor}", Seed("list", 7, "Of")),
        ("title={Of}, eprint={9901001}, primaryclass={hep-th}",
         Seed("list", 7, "Of", arxiv_id=ArxivId("hep-th/9901001"), category="hep-th")),
        ("title={Of}, eprint={9901001v2}, eprintclass={ hep-th }",
         Seed("list", 7, "Of", arxiv_id=ArxivId("hep-th/9901001"))),
        *[(f"title={{Of}}, {key}={{arXiv:1706.03762}}", Seed("list", 7, "Of", arxiv_id=ID))
          for key in "doi url link ee eid howpublished journal journaltitle number volume note"
          " annote addendum code github repository software project pdf file_url".split()],
        ("title={Of}, url={arXiv:1706.03762}, note={arXiv:2211.10950}", Seed(
            "list", 7, "Of", arxiv_id=ID, urls=("https://arxiv.org/abs/2211.10950",))),
    ],
)  # fmt: skip
def test_a_bibtex_entry_says_what_its_fields_say(fields: str, seed: Seed) -> None:
    assert bibtex(f"@article{{key, {fields}}}\n") == [seed]


def test_strings_are_kept_for_the_entries_behind_them() -> None:
    strings: dict[str, str] = {}
    assert bibtex('@string{Of = "Of " # {it}}\n', strings) == []
    assert strings == {"of": "Of it"}
    assert bibtex("@a{k, title = OF # { now}}\n", strings) == [Seed("list", 7, "Of it now")]
    assert bibtex("@a{k, title = of}\n") == [Seed("list", 7, "of")]
    assert bibtex("@string{x = }\n", strings) == [
        Rejected("list", 7, "@string{x = }", "a @string without a value")
    ]
    assert bibtex("@comment{x}\n@preamble{x}\n% x\n\n  % y\n") == []


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("@a{k, title={Of}\n", 7, "this entry does not end: a brace or a quote is missing"),
        ("@a{k,\n title={Of} {it}}\n", 7, "the value of title (line 8) is not closed, or the comma "
         "behind it is missing"),
        ("@a{k, title={Of} #}\n", 7, "the value of title (line 7) is not closed, or the comma "
         "behind it is missing"),
        ("@a{k, title=# {Of}}\n", 7, "the value of title (line 7) is not closed, or the comma "
         "behind it is missing"),
        ("\n% x\nmore\n", 8, "text outside an entry"),
        ("@a{k, title={12}}\n", 7, "neither a title nor an arXiv identifier nor a DOI"),
    ],
)  # fmt: skip
def test_a_bibtex_entry_that_is_none_says_why(text: str, line: int, reason: str) -> None:
    shown = " ".join(text.split())
    assert bibtex(text) == [Rejected("list", line, shown, reason)]
