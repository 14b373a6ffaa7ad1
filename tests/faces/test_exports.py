"""What is exported is read back by parsers that others wrote, whatever strangers called it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import bibtexparser
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pybtex.database import BibliographyData, Person, parse_string

from crawler.errors import UserError
from crawler.faces.bibtex import write_bibtex
from crawler.faces.csvfile import write_csv
from crawler.faces.markdown import BEGIN, END, renewed, write_markdown
from crawler.faces.steering import short
from crawler.faces.text import readable, web_address
from crawler.store.views import CodeView, PaperView
from tests.command import Shell
from tests.faces.papers import HOSTILE, paper, repository, unmatched


def bibtex(*papers: PaperView) -> str:
    file = io.StringIO()
    write_bibtex(papers, file)
    return file.getvalue()


def read_bibtex(text: str) -> BibliographyData:
    library = bibtexparser.parse_string(text)
    assert library.failed_blocks == []
    data = parse_string(text, "bibtex")
    assert set(data.entries) == {entry.key for entry in library.entries}
    return data


# --- BibTeX ---------------------------------------------------------------------------


def test_an_entry_says_all_that_a_bibliography_needs() -> None:
    data = read_bibtex(bibtex(paper("A {BERT} of $\\alpha$", doi="10.1000/a_b")))
    entry = data.entries["arxiv-2211.10950"]
    assert entry.type == "misc"
    assert dict(entry.fields) == {
        "title": "{A BERT of α}",
        "year": "2022",
        "month": "November",
        "eprint": "2211.10950",
        "archivePrefix": "arXiv",
        "primaryClass": "cs.CV",
        "url": "https://arxiv.org/abs/2211.10950",
        "doi": "10.1000/a\\_b",
        "note": "Code: https://github.com/xichenpan/ARLDM",
    }
    assert entry.persons["author"] == [Person("Xichen Pan"), Person("Pengda Qin")]


@pytest.mark.parametrize(
    ("view", "key"),
    [
        (paper(arxiv_id="quant-ph/0201082"), "arxiv-quant-ph-0201082"),
        (unmatched(), "entry-abc"),
    ],
)
def test_a_key_comes_from_the_identifier_alone(view: PaperView, key: str) -> None:
    assert list(read_bibtex(bibtex(view)).entries) == [key]


def test_the_note_says_what_is_to_be_known_of_the_repository() -> None:
    repo = repository(status="gone", archived=True, relation="community", url="https://x.y/a_b%20")
    view = paper(code=CodeView("gone", False, None, (repo,)))
    note = read_bibtex(bibtex(view)).entries["arxiv-2211.10950"].fields["note"]
    assert note == "Code: https://x.y/a\\_b\\%20 (gone, archived, not official)"


def test_an_organisation_stays_whole() -> None:
    view = paper(authors=("ATLAS Collaboration", "Barnes and Noble", "Bo Xu"))
    persons = read_bibtex(bibtex(view)).entries["arxiv-2211.10950"].persons["author"]
    assert [str(one) for one in persons] == [
        "{ATLAS Collaboration}",
        "{Barnes and Noble}",
        "Xu, Bo",
    ]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_bibtex_of_a_hostile_text_is_one_entry_without_commands(text: str) -> None:
    view = paper(text, authors=(text or "A B",), journal_ref=text, categories=(text,))
    written = bibtex(view, paper(arxiv_id="2211.00001"))
    data = read_bibtex(written)
    assert list(data.entries) == ["arxiv-2211.10950", "arxiv-2211.00001"]
    assert "evil}" not in data.entries["arxiv-2211.10950"].fields.get("note", "")
    assert "\\input" not in written
    assert written.count("{") == written.count("}")


# --- Markdown -------------------------------------------------------------------------


def markdown(*papers: PaperView) -> str:
    file = io.StringIO()
    write_markdown(papers, file)
    return file.getvalue()


def read_markdown(text: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(text)


def cells(text: str) -> list[list[Token]]:
    """The inline content of every cell below the heading, row by row."""
    inline = [token.children or [] for token in read_markdown(text) if token.type == "inline"]
    return inline[4:]


def plain(tokens: list[Token]) -> str:
    return "".join(token.content for token in tokens if token.type in ("text", "text_special"))


def test_a_table_links_the_paper_and_its_code() -> None:
    title, authors, date, code = cells(markdown(paper("A *title* | of it")))
    assert plain(title) == "A *title* | of it"
    assert (plain(authors), plain(date), plain(code)) == (
        "Xichen Pan, Pengda Qin", "2022-11-20", "xichenpan/ARLDM",
    )  # fmt: skip
    assert [token.attrs["href"] for token in (*title, *code) if token.type == "link_open"] == [
        "https://arxiv.org/abs/2211.10950",
        "https://github.com/xichenpan/ARLDM",
    ]


def test_a_table_says_what_is_wrong_with_code_and_why_there_is_none() -> None:
    gone = CodeView("gone", True, None, (repository(status="gone", archived=True),))
    rows = markdown(paper(code=gone), paper(authors=tuple("ABCD"), withdrawn=True), unmatched())
    found = [plain(cell) for cell in cells(rows)]
    assert found[3] == "xichenpan/ARLDM (gone, archived)"
    assert found[4:6] == ["A title (withdrawn)", "A, B, C et al."]
    assert found[8:] == ["Another", "Xichen Pan, Pengda Qin", "", "unknown"]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_markdown_of_a_hostile_text_shows_it_and_does_nothing(text: str) -> None:
    repo = repository(repo=text, url="javascript:alert(1)")
    view = paper(text, authors=(text,), code=CodeView("available", True, None, (repo,)))
    written = markdown(view)
    row = cells(written)
    assert len(row) == 4
    assert plain(row[0]) == readable(short(text, 1000))
    kinds = {token.type for cell in row for token in cell}
    assert kinds <= {"text", "text_special", "link_open", "link_close"}
    targets = [t.attrs["href"] for cell in row for t in cell if t.type == "link_open"]
    assert targets == ["https://arxiv.org/abs/2211.10950"]
    assert renewed(written, written) == written


PAGE = f"# Ours\n\nText.\n\n{BEGIN}\nold\n{END}\n\nMore.\n"


def test_a_page_keeps_all_its_other_lines(shell: Shell, config: Path, tmp_path: Path) -> None:
    shell("run", "--config", config)
    page = tmp_path / "README.md"
    page.write_text(PAGE)
    export = ("export", "--format", "markdown", "-o", page, "--config", config)
    assert shell(*export).code == 0
    first = page.read_text()
    assert first.startswith("# Ours\n\nText.\n\n" + BEGIN)
    assert first.endswith(END + "\n\nMore.\n")
    assert "xichenpan/ARLDM" in first
    before = page.stat().st_mtime_ns
    assert shell(*export).code == 0
    assert page.stat().st_mtime_ns == before


def test_a_new_page_is_the_table_alone(shell: Shell, config: Path, tmp_path: Path) -> None:
    page = tmp_path / "new.md"
    shell("run", "--config", config)
    shell("export", "--format", "markdown", "-o", page, "--config", config)
    assert page.read_text().startswith(BEGIN)
    assert page.read_text() == shell("export", "--format", "markdown", "--config", config).out


def test_line_ends_of_a_page_stay() -> None:
    page = PAGE.replace("\n", "\r\n")
    assert renewed(page, markdown(paper())).count("\r\n") == page.count("\r\n") + 2


@pytest.mark.parametrize("page", ["no markers", BEGIN, f"{END}\n{BEGIN}", PAGE + PAGE])
def test_a_page_without_a_pair_of_markers_is_left_alone(
    shell: Shell, config: Path, tmp_path: Path, page: str
) -> None:
    with pytest.raises(UserError, match="crawler:begin"):
        renewed(page, markdown(paper()))
    file = tmp_path / "README.md"
    file.write_text(page)
    shell("run", "--config", config)
    result = shell("export", "--format", "markdown", "-o", file, "--config", config)
    assert (result.code, file.read_text()) == (2, page)
    assert result.err.count("\n") == 1


# --- CSV ------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_spreadsheet_takes_no_hostile_text_for_a_formula(text: str) -> None:
    file = io.StringIO()
    write_csv([paper(text, authors=(text,), doi=text), paper()], file)
    rows = list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))
    assert len(rows) == 2
    for cell in (rows[0]["title"], rows[0]["authors"], rows[0]["doi"]):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
        assert not set(cell) & set("\x00\x07\x1b\x85")


def test_excel_knows_the_file_for_utf_8(shell: Shell, config: Path, tmp_path: Path) -> None:
    shell("run", "--config", config)
    file = tmp_path / "papers.csv"
    assert shell("export", "--format", "csv", "--bom", "-o", file, "--config", config).code == 0
    assert file.read_bytes().startswith(b"\xef\xbb\xbfarxiv_id,title,")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == 18
    assert shell("export", "--bom", "--config", config).code == 2


# --- text -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://github.com/a/b", "https://github.com/a/b"),
        ('https://x.y/a b"<>()\\`{}|^', "https://x.y/a%20b%22%3C%3E%28%29%5C%60%7B%7D%7C%5E"),
        ("https://x.y/%20?q=1#f", "https://x.y/%20?q=1#f"),
        ("HTTPS://x.y/", "HTTPS://x.y/"),
        ("javascript:alert(1)", None),
        ("JaVaScRiPt://x.y/%0aalert(1)", None),
        ("data:text/html,x", None),
        ("//x.y", None),
        ("https:///x", None),
        ("https://[x", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, address: str | None) -> None:
    assert web_address(url) == address
