"""The crawler's readers take the twin's pages for the recorded ones.

Each recorded page is read; the twin renders a world made of what was read; reading that page
must give the same value again, whole.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crawler.core.model import ArxivRecord, Page, RepoFacts
from crawler.sources.arxiv_abs import AbsPage, NoPaper, read_abs
from crawler.sources.arxiv_api import Feed, read_feed
from crawler.sources.github_page import read_page
from crawler.twin import Entry, EntryKind, Layout, Paper, Repository, Twin, Version, World, bundled
from tests.shared import shared
from tests.twin.client import API, browse

_AT = datetime(2026, 11, 23, tzinfo=UTC)
_ABS = "recordings/arxiv_abs_rendered"


def _fetch(world: World, host: str, path: str) -> Page:
    with Twin(world) as twin:
        reply = browse(twin).get(host, path)
    url = f"https://{host}{path}"
    return Page(url, reply.status_code, reply.content, _AT, reply.headers["Content-Type"])


def _page(url: str, body: bytes, status: int = 200) -> Page:
    return Page(url, status, body, _AT, "text/html; charset=utf-8")


# --- feeds --------------------------------------------------------------------


def _feeds() -> list[Path]:
    folder = shared("recordings/arxiv_api")
    return sorted(path for path in folder.glob("*/*.xml") if "OLDFORMAT" not in path.name)


def _records() -> list[ArxivRecord]:
    records = []
    for path in _feeds():
        feed = read_feed(_page("https://export.arxiv.org/api/query", path.read_bytes()))
        if isinstance(feed, Feed):
            records += feed.records
    return records


def _paper(record: ArxivRecord) -> Paper:
    assert record.published is not None
    assert record.updated is not None
    assert record.version is not None
    first, last = Version(record.published), Version(record.updated)
    between = [first] * (record.version - 1)
    return Paper(
        arxiv_id=str(record.arxiv_id),
        title=record.title,
        authors=record.authors,
        versions=(*between, last),
        categories=record.categories,
        abstract=record.abstract or "",
        comment=record.comment,
        doi=record.doi,
        journal_ref=record.journal_ref,
    )


def test_recorded_entries_read_the_same_from_the_twin() -> None:
    records = _records()
    assert len(records) >= 90
    different = []
    for record in records:
        path = f"/api/query?id_list={record.arxiv_id}v{record.version}"
        feed = read_feed(_fetch(World([_paper(record)]), API, path))
        assert isinstance(feed, Feed)
        if feed.records != (record,):
            different.append((record, feed.records))
    assert different == []


def test_the_recorded_refusal_reads_the_same_from_the_twin() -> None:
    (recorded,) = (path for path in _feeds() if path.name.startswith("id_abc"))
    theirs = read_feed(_page("https://export.arxiv.org/api/query", recorded.read_bytes(), 400))
    assert read_feed(_fetch(World(), API, "/api/query?id_list=abc")) == theirs


# --- abstract pages -----------------------------------------------------------


def _recorded_abs() -> dict[str, Page]:
    """Pages by the identifier that was asked for; those that were not to be sealed."""
    folder = shared(_ABS)
    pages = {}
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        ident = entry["url"].partition("/abs/")[2]
        file = folder / entry["file"]
        if ident and "?" not in ident and "#" not in ident and file.exists():
            pages[ident] = _page(entry["url"], file.read_bytes(), entry["status"])
    (real,) = shared("recordings/arxiv_abs_recorded").glob("*1706.03762.html")
    pages["1706.03762"] = _page("https://arxiv.org/abs/1706.03762", real.read_bytes())
    return pages


def _told(page: AbsPage) -> Paper:
    """A paper of which only the version shown says anything."""
    record = page.record
    versions = tuple(
        Version(
            line.at,
            title=record.title,
            abstract=record.abstract,
            comment=record.comment if line.version == record.version else None,
            withdrawn=line.withdrawn,
        )
        for line in page.versions
    )
    return Paper(
        arxiv_id=str(record.arxiv_id),
        title=record.title,
        authors=record.authors,
        versions=versions,
        categories=record.categories,
        doi=record.doi,
        journal_ref=record.journal_ref,
    )


def test_recorded_abstract_pages_read_the_same_from_the_twin() -> None:
    different = []
    pages = {ident: read_abs(page) for ident, page in _recorded_abs().items()}
    # One recorded page shows another paper than the one that was asked for.
    papers = {
        ident: said
        for ident, said in pages.items()
        if isinstance(said, AbsPage) and ident.startswith(str(said.record.arxiv_id))
    }
    assert len(papers) >= 100
    for ident, said in papers.items():
        again = read_abs(_fetch(World([_told(said)]), "arxiv.org", f"/abs/{ident}"))
        if again != said:
            different.append((ident, said, again))
    assert different == []


def test_recorded_absences_read_the_same_from_the_twin() -> None:
    pages = _recorded_abs()
    absent = {ident: said for ident, p in pages.items() if isinstance(said := read_abs(p), NoPaper)}
    assert len(absent) >= 6
    known = Paper("0906.5132", "T", ("A B",), (Version.on("2009-06-28"),))
    gone = Paper("astro-ph/0110242", "T", ("A B",), (Version.on("2001-10-10"),), deleted=True)
    world = World([known, gone])
    again = {ident: read_abs(_fetch(world, "arxiv.org", f"/abs/{ident}")) for ident in absent}
    assert again == absent


# --- repository pages ---------------------------------------------------------

_ROOTS = [
    ("trafilatura__golemfactory-yapapi.html", Layout.A, "golemfactory/yapapi"),
    ("metascraper__microlinkhq-mql__2021.html", Layout.A, "microlinkhq/mql"),
    (
        "transcribed/repo_root_2026-03__together-py.html",
        Layout.C,
        "togethercomputer/together-py",
    ),
]


def _repository(facts: RepoFacts, layout: Layout) -> Repository:
    def kind(is_dir: bool, is_submodule: bool) -> EntryKind:
        if is_submodule:
            return EntryKind.SUBMODULE
        return EntryKind.DIRECTORY if is_dir else EntryKind.FILE

    known = {"pushed_at": facts.pushed_at} if facts.pushed_at else {}
    return Repository(
        facts.repo.full_name,
        description=facts.description,
        homepage=facts.homepage,
        topics=facts.topics,
        entries=tuple(
            Entry(each.name, kind(each.is_dir, each.is_submodule)) for each in facts.entries or ()
        ),
        readme=None if facts.readme is None else f"```\n{facts.readme}\n```",
        license=facts.license,
        language=facts.language,
        stars=facts.stars or 0,
        archived_on=date(2025, 1, 1) if facts.archived else None,
        fork_of=facts.fork_of.full_name if facts.fork_of else None,
        empty=bool(facts.is_empty),
        layout=layout,
        **known,
    )


@pytest.mark.parametrize(("file", "layout", "name"), _ROOTS)
def test_recorded_repositories_read_the_same_from_the_twin(
    file: str, layout: Layout, name: str
) -> None:
    body = (shared("recordings/github_html") / file).read_bytes()
    said = read_page(_page(f"https://github.com/{name}", body))
    assert isinstance(said, RepoFacts)
    again = read_page(_fetch(World([], [_repository(said, layout)]), "github.com", f"/{name}"))
    assert again == said


@pytest.mark.parametrize("path", ["/nobody/nothing", "/twin-cases/blocked"])
def test_absence_reads_as_absence(path: str) -> None:
    body = (shared("recordings/github_html") / "404_raw_path__bakery__2025-10.html").read_bytes()
    recorded = read_page(_page("https://github.com/nobody/nothing", body, 404))
    said = read_page(_fetch(bundled(), "github.com", path))
    assert (said == recorded) == (path == "/nobody/nothing")
    assert type(said) is type(recorded)


@pytest.mark.parametrize("repo", bundled().repositories, ids=lambda repo: repo.full_name)
def test_the_facts_of_every_bundled_repository_are_read(repo: Repository) -> None:
    if repo.blocked:
        return
    said = read_page(_fetch(bundled(), "github.com", f"/{repo.full_name}"))
    assert isinstance(said, RepoFacts)
    parent = bundled().repository(repo.fork_of) if repo.fork_of else None
    kept = None if repo.empty else tuple(each.name for each in repo.entries)
    assert (
        said.repo.full_name,
        said.archived,
        said.fork_of.full_name if said.fork_of else None,
        bool(said.is_empty),
        tuple(each.name for each in said.entries) if said.entries is not None else None,
        said.license,
        said.language,
        said.stars,
        said.description,
    ) == (
        repo.full_name,
        repo.archived_on is not None,
        parent.full_name if parent else None,
        repo.empty,
        kept,
        repo.license,
        repo.language,
        repo.stars,
        repo.description,
    )
