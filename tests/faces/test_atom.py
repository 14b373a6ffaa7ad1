"""The feed is valid Atom, the same bytes for the same news, and no stranger's text breaks it."""

from __future__ import annotations

import io
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from crawler.core.changes import Event
from crawler.faces.atom import Feed, write_atom
from crawler.faces.headlines import headline
from crawler.store.changes import ChangeView
from tests.command import Shell

HEAD = Feed("Our papers", "A lab", "https://lab.test/changes.atom", "2026-09-01T03:00:00.000000Z")
NEWS = ChangeView(
    id=7,
    at="2026-09-20T03:00:01.000002Z",
    run_id=3,
    subject="paper:2211.10950",
    what="code_status",
    was="placeholder",
    now="available",
    event=Event.CODE_RELEASED,
    evidence="looked at 2026-09-20",
    response_id=None,
    arxiv_id="2211.10950",
    title="Synthesizing Coherent Story",
    url="https://github.com/xichenpan/ARLDM",
)
GONE = replace(
    NEWS,
    id=8,
    at="2026-09-21T03:00:01.000002Z",
    subject="repo:github.com/a/b",
    what="status",
    was="available",
    now="gone",
    event=Event.REPOSITORY_GONE,
    url="https://github.com/a/b",
)
HOSTILE = (
    '</title><script>alert("1")</script>',
    "]]> & <!-- &amp; &#x0; <![CDATA[",
    "\x00\x1b[31m\ufffe\uffff\u202eright to left\ud800",
    "$\\alpha$ {\\em x} \N{GRINNING FACE}",
    "",
    "   ",
)


def feed(news: Sequence[ChangeView], head: Feed = HEAD) -> str:
    file = io.StringIO()
    write_atom(head, news, file)
    return file.getvalue()


# --- what RFC 4287 demands ------------------------------------------------------------

_NS = "{http://www.w3.org/2005/Atom}"
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_ONCE = {"id", "title", "updated", "published", "generator", "content", "subtitle", "rights"}


def check(text: str) -> etree._Element:
    """Hold a feed to the RFC's musts, section by section; the root."""
    root = etree.fromstring(text.encode())
    assert root.tag == f"{_NS}feed"  # 4.1.1
    entries = root.findall(f"{_NS}entry")
    assert root.findall(f"{_NS}author") or all(one.findall(f"{_NS}author") for one in entries)
    for author in root.iter(f"{_NS}author"):
        assert author.findtext(f"{_NS}name")  # 3.2
    for one in (root, *entries):
        _check_parts(one)
    ids = [one.findtext(f"{_NS}id") for one in (root, *entries)]
    assert len(set(ids)) == len(ids)
    for one in entries:  # 4.1.2: content, or a link to it
        assert one.find(f"{_NS}content") is not None
        relations = [link.get("rel") for link in one.findall(f"{_NS}link")]
        assert relations.count("alternate") <= 1
    return root


def _check_parts(one: etree._Element) -> None:
    """What a feed and an entry have in common."""
    names = [str(child.tag).removeprefix(_NS) for child in one]
    assert all(names.count(name) == 1 for name in ("id", "title", "updated"))
    assert all(names.count(name) <= 1 for name in _ONCE)
    assert urlsplit(one.findtext(f"{_NS}id", "")).scheme  # 4.2.6: an absolute IRI
    for date in (*one.findall(f"{_NS}updated"), *one.findall(f"{_NS}published")):
        assert _DATE.fullmatch(date.text or "")  # 3.3
        datetime.fromisoformat(date.text or "")
    for link in one.findall(f"{_NS}link"):
        assert urlsplit(link.get("href", "")).scheme in {"http", "https"}  # 4.2.7.1
    assert all(category.get("term") for category in one.findall(f"{_NS}category"))  # 4.2.2.1


def test_a_feed_says_all_of_the_news_to_a_reader_of_feeds() -> None:
    text = feed([GONE, NEWS])
    check(text)
    read = feedparser.parse(text)
    assert (read.bozo, read.version) == (False, "atom10")
    head = read.feed
    assert (head.title, head.author, head.updated) == ("Our papers", "A lab", GONE.at)
    assert [(one.rel, one.href) for one in head.links] == [("self", HEAD.url)]
    first, second = read.entries
    assert first.title == "repository gone: github.com/a/b, of Synthesizing Coherent Story"
    assert second.title == "code released for Synthesizing Coherent Story"
    assert (second.link, second.updated) == (NEWS.url, NEWS.at)
    assert [tag.term for tag in second.tags] == ["code released"]
    assert second.content[0].value == (
        "code status: placeholder → available\n"
        "paper: arXiv:2211.10950\n"
        "evidence: looked at 2026-09-20"
    )


def test_an_identifier_is_of_this_database_and_of_this_change_for_ever() -> None:
    def ids(text: str) -> list[str | None]:
        return [one.text for one in check(text).iter(f"{_NS}id")]

    before, after = ids(feed([NEWS])), ids(feed([GONE, replace(NEWS, title="Another title")]))
    assert before == [after[0], after[2]]
    other = replace(HEAD, began="2026-09-01T03:00:00.000001Z", url="")
    assert not set(ids(feed([NEWS], other))) & set(before)


def test_a_feed_without_news_is_valid_and_of_the_day_it_began() -> None:
    root = check(feed([]))
    assert root.findtext(f"{_NS}updated") == HEAD.began
    check(feed([], replace(HEAD, began=None, url="")))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    one = replace(
        NEWS, title=text, evidence=text, was=text, subject=f"repo:{text}", url=f"javascript:{text}"
    )
    for event in (*Event, None):
        root = check(feed([replace(one, event=event)], replace(HEAD, title=text, author="A")))
        tags = {str(element.tag).removeprefix(_NS) for element in root.iter()}
        assert tags <= {*_ONCE, "feed", "entry", "author", "name", "link", "category"}
        assert not root.findall(f"{_NS}entry/{_NS}link")


@given(st.text(), st.text())
def test_any_text_makes_a_feed(title: str, evidence: str) -> None:
    root = check(feed([replace(NEWS, title=title, evidence=evidence)], replace(HEAD, title=title)))
    assert root.findtext(f"{_NS}entry/{_NS}title", "").startswith("code released for ")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"event": Event.NEW_VERSION, "now": "3"},
            "new version of Synthesizing Coherent Story, v3",
        ),
        ({"event": Event.WITHDRAWN}, "withdrawn: Synthesizing Coherent Story"),
        ({"event": Event.PAPER_FOUND}, "paper found for Synthesizing Coherent Story"),
        ({"event": Event.CODE_PROMISED}, "code promised for Synthesizing Coherent Story"),
        ({"event": Event.PUBLISHED}, "published: Synthesizing Coherent Story"),
        ({"event": None}, "code status: Synthesizing Coherent Story"),
        ({"title": None}, "code released for paper:2211.10950"),
        (
            {"event": Event.REPOSITORY_RENAMED, "subject": "repo:github.com/a/b"},
            "repository renamed: github.com/a/b, of Synthesizing Coherent Story",
        ),
    ],
)
def test_news_are_told_in_words(change: dict[str, object], words: str) -> None:
    assert headline(replace(NEWS, **change)) == words  # type: ignore[arg-type]


# --- the command ----------------------------------------------------------------------


def _add_news(path: Path, *rows: tuple[str, str, str, str, str]) -> None:
    with sqlite3.connect(path) as db:
        sql = "insert into changes (at, subject, what, was, now, event) values (?,?,?,?,?,?)"
        for at, subject, was, now, event in rows:
            what = "status" if subject.startswith("repo:") else "code_status"
            db.execute(sql, (at, subject, what, was, now, event))
    db.close()


def test_the_command_writes_the_newest_news_and_the_same_bytes_again(
    shell: Shell, config: Path, tmp_path: Path
) -> None:
    shell("run", "--config", config)
    output = tmp_path / "changes.atom"
    asked = ("export", "--format", "atom", "--config", config)
    assert feedparser.parse(shell(*asked).out).entries == []
    flowcut = "repo:github.com/tungchintao/flowcut"
    _add_news(
        config.parent / "papers.db",
        ("2100-01-01T00:00:00Z", "paper:2311.17122", "promised", "available", "code released"),
        ("2100-01-02T00:00:00Z", flowcut, "available", "gone", "repository gone"),
        ("2100-01-03T00:00:00Z", "repo:github.com/no/body", "available", "gone", "repository gone"),
    )
    assert shell(*asked, "-o", output).code == 0
    text = output.read_text(encoding="utf-8")
    check(text)
    told = [(one.title.partition(" of ")[0], one.link) for one in feedparser.parse(text).entries]
    assert told == [
        ("repository gone: github.com/tungchintao/flowcut,", "https://github.com/TungChintao/FlowCut"),
        (told[1][0], "https://arxiv.org/abs/2311.17122"),
    ]  # fmt: skip
    shell(*asked, "-o", output)
    assert output.read_text(encoding="utf-8") == text
    for option, left in (("--most=1", 1), ("--since=2100-01-02", 1), ("--since=last-run", 2)):
        assert len(feedparser.parse(shell(*asked, option).out).entries) == left, option


def test_what_is_for_feeds_alone_is_refused_elsewhere(shell: Shell, config: Path) -> None:
    shell("run", "--config", config)
    refused = shell("export", "--since", "2026-01-01", "--config", config)
    assert (refused.code, refused.out) == (2, "")
    assert shell("export", "--format", "atom", "--bom", "--config", config).code == 2
    assert shell("export", "--format", "atom", "--since", "soon", "--config", config).code == 2
