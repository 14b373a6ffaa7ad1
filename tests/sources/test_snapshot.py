"""Every line of the published snapshot is a whole paper, or is refused with a reason."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import ArxivId, ArxivRecord, Unreadable
from crawler.sources.snapshot import (
    MOST_BYTES,
    MOST_TITLE,
    SnapshotPaper,
    read_snapshot_line,
    read_snapshot_paper,
)
from tests.shared import shared
from tests.sources.abs_files import Truth, read_abs_file

ROW: dict[str, Any] = {
    "id": "0704.0001",
    "submitter": "Ada Byron",
    "authors": "A. Byron, P. Erd\\H{o}s",
    "title": "Analytical engines\n  at low temperature",
    "comments": "12 pages;\n  code at https://github.com/ada/engine",
    "journal-ref": "J. Engines 1,\n 1 (1843)",
    "doi": "10.1000/XYZ123",
    "report-no": None,
    "categories": "cs.AR math.HO cs.AR",
    "license": None,
    "abstract": "  Engines compute.\n  Ours does so cold.\n",
    "versions": [
        {"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"},
        {"version": "v2", "created": "Tue, 24 Jul 2007 20:10:27 GMT"},
    ],
    "update_date": "2008-11-26",
    "authors_parsed": [["Byron", "Ada", "", "Analytical Society"], ["Erdős", "P.", "Jr."], [":"]],
}
RECORD = ArxivRecord(
    arxiv_id=ArxivId("0704.0001"),
    version=2,
    title="Analytical engines at low temperature",
    authors=("Ada Byron", "P. Erdős Jr."),
    abstract="Engines compute.\n  Ours does so cold.",
    published=datetime(2007, 4, 2, 19, 18, 42, tzinfo=UTC),
    updated=datetime(2007, 7, 24, 20, 10, 27, tzinfo=UTC),
    categories=("cs.AR", "math.HO"),
    comment="12 pages;\n  code at https://github.com/ada/engine",
    doi="10.1000/xyz123",
    journal_ref="J. Engines 1, 1 (1843)",
    withdrawn=False,
)


def line(**changes: object) -> bytes:
    return json.dumps({**ROW, **changes}).encode()


def test_a_line_is_read_whole() -> None:
    assert read_snapshot_line(line()) == RECORD


@pytest.mark.parametrize(
    ("told", "changed"),
    [
        ("2008-11-26", date(2008, 11, 26)),
        (None, date(2007, 7, 24)),
        ("", date(2007, 7, 24)),
        ("26 Nov 2008", date(2007, 7, 24)),
    ],
)
def test_the_day_of_the_last_change_is_read_or_is_that_of_the_newest_version(
    told: str | None, changed: date
) -> None:
    assert read_snapshot_paper(line(update_date=told)) == SnapshotPaper(RECORD, changed)


def test_a_paper_of_which_the_least_is_told_is_read() -> None:
    told = b'{"id": "hep-th/9901001", "title": "Strings"}\n'
    assert read_snapshot_line(told) == ArxivRecord(
        arxiv_id=ArxivId("hep-th/9901001"), version=None, title="Strings", authors=()
    )


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"authors_parsed": None}, "authors", ("A. Byron", "P. Erdős")),
        ({"authors_parsed": []}, "authors", ("A. Byron", "P. Erdős")),
        ({"authors_parsed": [["Solo"]]}, "authors", ("Solo",)),
        ({"title": r"Schr\"odinger's {\it cat}"}, "title", r"Schrödinger's {\it cat}"),
        ({"doi": "10.48550/arXiv.0704.0001"}, "doi", None),
        ({"doi": "10.1/ab 10.1000/b"}, "doi", "10.1000/b"),
        ({"comments": "This paper has been withdrawn by the author"}, "withdrawn", True),
        ({"comments": "  "}, "comment", None),
        ({"abstract": None}, "abstract", None),
        ({"versions": []}, "published", None),
        ({"versions": []}, "version", None),
        ({"versions": [{"version": "v1", "created": "soon"}]}, "published", None),
        ({"id": "math.GT/0309136"}, "arxiv_id", ArxivId("math/0309136")),
    ],
)
def test_a_field_is_read(changes: dict[str, object], field: str, value: object) -> None:
    record = read_snapshot_line(line(**changes))
    assert isinstance(record, ArxivRecord)
    assert getattr(record, field) == value


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (b"", "no paper's metadata"),
        (b"not json", "no paper's metadata"),
        (b'{"id": "0704.0001", "title": "cut', "no paper's metadata"),
        (b"[]", "no paper's metadata: Expected `object`, got `array`"),
        (b"\0" * 100, "no paper's metadata"),
        (b"[" * 100_000, "no paper's metadata"),
        (b'{"title": "no id"}', "no paper's metadata: Object missing required field `id`"),
        (line(title=None), "no paper's metadata: Expected `str`, got `null` - at `$.title`"),
        (line(authors_parsed=[["A", 1]]), "no paper's metadata: Expected `str`, got `int`"),
        (b'{"id": "0704.0001", "title": "\xff"}', "no paper's metadata"),
        (b'{"id": "0704.0001", "title": "\\ud800"}', "no paper's metadata"),
        (line(id="zebra"), "no paper's identifier: 'zebra'"),
        (line(title=" \n "), "0704.0001: no title"),
        (line(title="a\0b"), "0704.0001: NUL in the title"),
        (line(title="x" * (MOST_TITLE + 1)), "0704.0001: a title of 2,001 characters"),
        (line(title="x" * 10_000_000), "a line of more than 1,000,000 bytes"),
        (b" " * (MOST_BYTES + 1), "a line of more than 1,000,000 bytes"),
    ],
)
def test_what_is_no_paper_is_refused_with_a_reason(told: bytes, reason: str) -> None:
    refused = read_snapshot_line(told)
    assert isinstance(refused, Unreadable)
    assert refused.reason.startswith(reason)
    assert len(refused.reason) <= 200


@given(st.binary(max_size=200))
def test_no_bytes_raise(told: bytes) -> None:
    assert isinstance(read_snapshot_line(told), ArxivRecord | Unreadable)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(ROW)), _JSON | st.text()))
def test_no_object_raises(changes: dict[str, object]) -> None:
    told = json.dumps({**ROW, **changes}).encode("utf-8", "replace")
    assert isinstance(read_snapshot_line(told), ArxivRecord | Unreadable)


# --- arXiv's own metadata files, as lines of a snapshot -----------------------------

# Where the simple reader of the tests errs: a suffix behind a comma, a stray sign, TeX in braces.
_READ_BETTER = {
    "0704.0307": "Gibor Basri",
    "0704.0802": "Robert W. Heath Jr.",
    "1310.8286": "M. Finger Jr.",
    "1702.00249": "Martin Ekerå",
}
_SEVERAL_DOIS = {
    "0704.0221": "10.1007/s10714-007-0472-9",
    "0704.0389": "10.1103/physrevd.75.124007",
    "0704.0943": "10.1088/0264-9381/24/22/002",
}


def _typed(path: Path) -> dict[str, str]:
    """The fields as typed."""
    content = path.read_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    _, head, *rest = re.split(r"^\\\\\n", text, flags=re.MULTILINE)
    found = re.findall(r"^([A-Za-z-]+): ?(.*(?:\n .*)*)", head, re.MULTILINE)
    return {"abstract": "\\\\\n".join(rest).removesuffix("\\\\\n"), **dict(found)}


def _as_line(path: Path, truth: Truth) -> bytes:
    typed = _typed(path)
    row = {
        "id": typed["arXiv"].split()[0],
        "title": typed["Title"],
        "authors": typed.get("Authors", typed.get("Author")),
        "comments": typed.get("Comments"),
        "journal-ref": typed.get("Journal-ref"),
        "doi": typed.get("DOI"),
        "categories": typed.get("Categories"),
        "abstract": typed["abstract"],
        "versions": [
            {"version": f"v{number}", "created": format_datetime(date, usegmt=True)}
            for number, date, _ in truth.versions
        ],
    }
    return json.dumps(row).encode()


def test_arxivs_own_metadata_as_lines_say_what_its_files_say() -> None:
    """Categories are left out: their order is the line's own, and the files' reader sorts them."""
    compared = 0
    for path in sorted(shared("recordings/arxiv_abs_source_files").rglob("*.abs")):
        if path.name == "0509037.abs":  # a file without metadata
            continue
        truth = read_abs_file(path)
        record = read_snapshot_line(_as_line(path, truth))
        assert isinstance(record, ArxivRecord), path
        right, key = truth.record, truth.record.arxiv_id.value
        if key in _READ_BETTER:
            assert _READ_BETTER[key] in record.authors
        else:
            names = tuple(name for name in record.authors if name not in ("et al", "et al."))
            assert names == right.authors, path
        assert record.doi == _SEVERAL_DOIS.get(key, right.doi), path
        assert (
            record.arxiv_id, record.version, record.title, record.published, record.updated,
            record.comment, record.journal_ref,
        ) == (
            right.arxiv_id, right.version, right.title, right.published, right.updated,
            right.comment and right.comment.strip(), right.journal_ref,
        ), path  # fmt: skip
        compared += 1
    assert compared > 900
