"""The archived table, in whatever pieces and however damaged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id, repo_id
from crawler.core.model import Claim, ClaimKind, Place
from crawler.core.relate import Relation, relate
from crawler.sources.pwc_archive import CLOSED, ArchivedLink, BadRow, read_archive
from tests.core.memory import peak_below

REPO = "https://github.com/foo/bar"
# Shaped as the dataset's card documents it.
ROW: dict[str, Any] = {
    "paper_url": "https://paperswithcode.com/paper/a-title",
    "paper_title": "A title",
    "paper_arxiv_id": "2211.10950",
    "paper_url_abs": "https://arxiv.org/abs/2211.10950v2",
    "paper_url_pdf": "https://arxiv.org/pdf/2211.10950v2.pdf",
    "repo_url": REPO,
    "is_official": True,
    "mentioned_in_paper": True,
    "mentioned_in_github": False,
    "framework": "pytorch",
}


def read(*rows: dict[str, Any]) -> list[ArchivedLink | BadRow | None]:
    return list(read_archive([json.dumps(list(rows))]))


def test_a_row_becomes_a_dated_claim_with_its_flags() -> None:
    paper = arxiv_id("2211.10950")
    assert paper is not None
    words = (
        "the code of this paper (is_official, mentioned_in_paper, not mentioned_in_github, pytorch)"
    )
    claim = Claim(ClaimKind.LINK, "papers with code", Place.ARCHIVE, words, REPO, CLOSED)
    assert read(ROW) == [ArchivedLink(paper, claim)]


@pytest.mark.parametrize(
    ("official", "in_paper", "in_github", "relation"),
    [
        (True, True, False, Relation.OFFICIAL),
        (True, True, True, Relation.OFFICIAL),
        (True, False, True, Relation.MENTIONED),
        (True, False, False, Relation.MENTIONED),
        (False, True, False, Relation.MENTIONED),
        (False, False, True, Relation.COMMUNITY),
        (False, False, False, Relation.MENTIONED),
    ],
)
def test_what_the_flags_amount_to(
    official: bool, in_paper: bool, in_github: bool, relation: Relation
) -> None:
    flags = {
        "is_official": official,
        "mentioned_in_paper": in_paper,
        "mentioned_in_github": in_github,
    }
    (link,) = read({**ROW, **flags})
    assert isinstance(link, ArchivedLink)
    repo = repo_id(REPO)
    assert repo is not None
    assert relate(repo, [link.claim], None).relation is relation


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"paper_arxiv_id": None}, "2211.10950"),
        ({"paper_arxiv_id": None, "paper_url_abs": "https://aclanthology.org/P18-1046"}, None),
        ({"paper_arxiv_id": "hep-th/9901001v3"}, "hep-th/9901001"),
        ({"paper_arxiv_id": 7, "paper_url_abs": ["x"]}, None),
        ({"repo_url": None}, None),
        ({"repo_url": "javascript:alert(1)"}, None),
        ({"repo_url": "https://user:secret@github.com/foo/bar"}, None),
        ({"repo_url": "https://example.org/"}, None),
        ({"repo_url": "https://gitlab.com/foo/bar"}, "2211.10950"),
        ({"is_official": "yes", "framework": {"x": 1}}, "2211.10950"),
    ],
)
def test_a_row_without_paper_or_code_says_nothing(change: dict[str, Any], said: str | None) -> None:
    (link,) = read({**ROW, **change})
    assert (str(link.paper) if isinstance(link, ArchivedLink) else link) == said


def test_a_list_lines_and_an_object_around_read_the_same() -> None:
    rows = [ROW, {**ROW, "repo_url": "https://github.com/foo/baz"}]
    whole = read(*rows)
    lines = [f"{json.dumps(row)}\n" for row in rows]
    pretty = json.dumps(rows, indent=2).splitlines(keepends=True)
    assert list(read_archive(lines)) == list(read_archive(pretty)) == whole
    assert list(read_archive(["\ufeff[", *lines[:1], ",", *lines[1:], "]"])) == whole


@given(st.integers(1, 40))
def test_pieces_may_be_of_any_length(size: int) -> None:
    text = json.dumps([ROW] * 3)
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert list(read_archive(pieces)) == read(ROW, ROW, ROW)


def test_a_broken_row_is_told_and_costs_only_itself() -> None:
    good = json.dumps(ROW)
    read_back = list(read_archive([good, "\n", '{"repo_url": oops}\n', good, "\n", good[:40]]))
    broken = "a row is broken, or does not end"
    (link,) = read(ROW)
    assert read_back == [link, BadRow(2, broken), link, BadRow(4, broken)]


@pytest.mark.parametrize("text", ["", " \n", "[]", "[\n]\n"])
def test_an_empty_table_has_no_rows(text: str) -> None:
    assert list(read_archive([text])) == []


def test_what_is_no_object_is_told() -> None:
    assert list(read_archive(['[1, "x"]'])) == [BadRow(1, "no object"), BadRow(2, "no object")]


@given(st.lists(st.text(alphabet='{}[]",:\\a1 \n', max_size=60), max_size=6))
def test_no_text_breaks_it(pieces: list[str]) -> None:
    for row in read_archive(pieces):
        assert row is None or isinstance(row, BadRow | ArchivedLink)


def test_a_large_table_on_one_line_is_read_in_bounded_memory() -> None:
    def pieces() -> Iterator[str]:
        row = json.dumps(ROW)
        yield "["
        for _ in range(20):
            yield ", ".join([row] * 1_000)
            yield ", "
        yield "]"

    with peak_below(4_000_000):
        count = sum(isinstance(row, ArchivedLink) for row in read_archive(pieces()))
    assert count == 20_000
