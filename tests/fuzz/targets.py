"""Every reader of outside bytes, in one table that atheris and hypothesis both use.

It must not judge what a reader understood: only that it answered, and that the answer can be kept.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

import msgspec

from crawler import reading
from crawler.config import load
from crawler.core import ids, links, pages, prose, text, urls
from crawler.core.claims import claims_in
from crawler.core.http import NetworkPolicy, public_url, stated_wait, trouble_of
from crawler.core.model import Page, Place
from crawler.core.rulings import read_rulings
from crawler.core.seeds import read_entries
from crawler.core.seeds.jsontext import cut
from crawler.core.seeds.lines import numbered, whole
from crawler.core.seeds.listed import read_list
from crawler.core.seeds.listing import read_listing
from crawler.core.seeds.reference import read_reference
from crawler.core.seeds.tabular import layout_with, read_table
from crawler.core.seeds.tex import plain_text, with_letters
from crawler.core.seeds.works import read_json
from crawler.core.targets import Target as Address
from crawler.core.targets import redirect, target_of
from crawler.errors import UserError
from crawler.sources import (
    arxiv_abs,
    arxiv_api,
    arxiv_html,
    arxiv_oai,
    github_api,
    github_graphql,
    github_page,
    github_rest,
    github_search,
    github_text,
    hugging_face,
    other_hosts,
    project_page,
    pwc_archive,
    robots,
    snapshot,
    software_heritage,
)
from crawler.sources._author_line import names_of
from crawler.sources._tex import accents_as_letters
from tests.fuzz.tokens import TOKENS
from tests.values import repo

TODAY = date(2026, 3, 1)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
REPO = repo("xichenpan/ARLDM")


@dataclass(frozen=True, slots=True)
class Target:
    """A reader, and what its inputs are made of."""

    name: str
    read: Callable[[bytes], object]
    """Any bytes to a value that can be kept; it raises nothing but ``documented``."""
    tokens: tuple[str, ...]
    """Pieces of which such inputs are put together."""
    documented: tuple[type[Exception], ...] = ()

    def run(self, data: bytes) -> None:
        """Read the bytes; an answer that cannot be written as JSON is a fault of the reader."""
        try:
            found = self.read(data)
        except self.documented:
            return
        msgspec.json.encode(found)


# --- seed lists -------------------------------------------------------------------


def _lines(data: bytes) -> list[str]:
    """As the files are opened: bytes that are no text become lone surrogates."""
    return io.StringIO(data.decode("utf-8", "surrogateescape"), newline=None).readlines()


def _any_list(data: bytes) -> object:
    return list(read_entries(_lines(data), "list", TODAY))


def _listing(data: bytes) -> object:
    return list(read_listing(_lines(data), "list", TODAY))


def _marked(data: bytes) -> object:
    return list(read_list(whole(numbered(_lines(data))), "list", plain=False))


def _plain(data: bytes) -> object:
    return list(read_list(whole(numbered(_lines(data))), "list", plain=True))


def _table(data: bytes) -> object:
    """The first byte chooses the delimiter."""
    delimiter, lines = ",\t;|"[data[0] % 4 if data else 0], _lines(data[1:])
    layout = layout_with(delimiter, lines[:50]) or layout_with(delimiter, ["title", "x"])
    return list(read_table(whole(numbered(lines)), "list", layout)) if layout else None


def _json_seeds(data: bytes) -> object:
    records = list(cut(numbered(_lines(data))))
    return [list(read_json(one.text, "list", one.line)) for one in records if not one.why]


def _reference(data: bytes) -> object:
    return read_reference(_text(data))


def _file(data: bytes) -> object:
    with NamedTemporaryFile(dir=_MEMORY) as file:
        file.write(data)
        file.flush()
        return list(reading.read_files([file.name], TODAY))


_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - nothing is kept there


# --- words ------------------------------------------------------------------------


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _identifiers(data: bytes) -> object:
    given = _text(data)
    found = [ids.arxiv_id(given), ids.arxiv_version(given), ids.doi(given)]
    repos = [ids.repo_id(given), ids.hosted_id(given), ids.code_id(given)]
    return [found, repos, links.link_kind(given)]


def _urls(data: bytes) -> object:
    given = _text(data)
    claims = list(claims_in(given, "arxiv abstract", Place.ABSTRACT))
    return [urls.find_urls(given), urls.is_plain(given), claims, pages.project_pages(claims)]


def _tex(data: bytes) -> object:
    given = _text(data)
    return [plain_text(given), with_letters(given), accents_as_letters(given), text.plain(given)]


def _names(data: bytes) -> object:
    given = _text(data)
    return [names_of(given), text.parse_name(given), text.title_key(given), text.fold(given)]


def _prose(data: bytes) -> object:
    given = _text(data)
    promises = [prose.promise_in(given), prose.promise_of_readme(given)]
    return [promises, prose.voice(given, "arldm"), prose.sentences(given)]


# --- sites ------------------------------------------------------------------------


def _page(data: bytes, status: int = 200, content_type: str = "text/html") -> Page:
    return Page("https://a.test/x", status, data, NOON, content_type)


def _feed(data: bytes) -> object:
    page = _page(data)
    return [arxiv_api.feed_complaint(page), arxiv_api.read_feed(page)]


def _abs(data: bytes) -> object:
    both = [_page(data), _page(data, 404)]
    return [[arxiv_abs.abs_complaint(page), arxiv_abs.read_abs(page)] for page in both]


def _full_text(data: bytes) -> object:
    page = _page(data)
    return [arxiv_html.html_complaint(page), arxiv_html.read_html(page)]


def _oai(data: bytes) -> object:
    page = _page(data)
    return [arxiv_oai.oai_complaint(page), arxiv_oai.read_list(page)]


def _github_page(data: bytes) -> object:
    both = [_page(data), _page(data, 404)]
    return [[github_page.complaint(page), github_page.read_page(page)] for page in both]


def _rest(data: bytes) -> object:
    found: list[object] = []
    for status in (200, 403, 404, 409, 451):
        page = _page(data, status)
        found += [github_rest.read_repo(page), github_rest.read_tree(page)]
        found += [github_rest.read_folder(page), github_api.explain(page)]
    return found


def _readme(data: bytes) -> object:
    return github_text.plain_readme(_text(data))


def _graphql(data: bytes) -> object:
    page = _page(data)
    told = github_graphql.complaint(page)
    facts = github_graphql.read_facts(page, [REPO, repo("a/b")])
    inside = github_graphql.read_folders(page, [(REPO, ("src", "lib"))])
    found = github_graphql.read_searches(page, [('"2501.00001"', '"A title"'), ('"x"',)])
    return [str(told), list(facts.items()), list(inside.values()), list(found.values())]


def _search(data: bytes) -> object:
    return github_search.read_search(_page(data))


def _hugging_face(data: bytes) -> object:
    return hugging_face.read_record(_page(data))


def _robots(data: bytes) -> object:
    rules = robots.read_robots(_page(data))
    assert isinstance(rules, robots.Rules)
    allowed = rules.allows("https://a.test/x?y=%7E&z", "crawler")
    return [allowed, rules.delay("crawler")]


def _project(data: bytes) -> object:
    page = _page(data)
    return project_page.read_project(page, "Synthesizing Coherent Story")


def _hosted(data: bytes) -> object:
    names = (
        "https://gitlab.com/a/b",
        "https://codeberg.org/a/b",
        "https://bitbucket.org/a/b",
        "https://anonymous.4open.science/r/a-1B2C",
        "https://zenodo.org/records/123",
        "https://huggingface.co/a/b",
    )
    found = [one for one in map(ids.hosted_id, names) if one]
    assert len(found) == len(names)
    answers = (200, 404, 410)
    return [other_hosts.read_hosted(_page(data, s), one) for one in found for s in answers]


def _heritage(data: bytes) -> object:
    return [software_heritage.read_copy(_page(data, status), REPO) for status in (200, 404)]


def _archive(data: bytes) -> object:
    """In pieces of seven characters, so that rows are cut everywhere."""
    given = _text(data)
    return list(pwc_archive.read_archive(given[at : at + 7] for at in range(0, len(given), 7)))


def _snapshot(data: bytes) -> object:
    return [snapshot.read_snapshot_paper(data), snapshot.read_snapshot_line(data)]


# --- what else comes from outside ---------------------------------------------------

_POLICY = NetworkPolicy(
    user_agent="crawler/1", allowed_hosts=frozenset({"a.test"}), state_dir=Path("/nowhere")
)


def _headers(data: bytes) -> object:
    """One header a line."""
    pairs = (line.partition(":") for line in data.decode("latin-1").split("\n"))
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    return [stated_wait(headers, NOON), trouble_of(403, headers, conditional=False)]


def _addresses(data: bytes) -> object:
    given = _text(data)
    here = target_of("https://a.test/x", _POLICY)
    assert isinstance(here, Address)
    location = data.decode("latin-1")
    there = redirect(here, 302, location, _POLICY, posted=False, anywhere=True)
    told = target_of(given, _POLICY, anywhere=True)
    for target in (told, there):
        assert not isinstance(target, Address) or target.sent.isascii()
    return [told, there, public_url(given)]


def _rulings(data: bytes) -> object:
    return list(read_rulings(_lines(data), "decisions.txt"))


def _config(data: bytes) -> object:
    with NamedTemporaryFile(dir=_MEMORY, suffix=".toml") as file:
        file.write(data)
        file.flush()
        config = load(Path(file.name))
    return msgspec.structs.replace(config, base="")


def _targets() -> Iterator[Target]:
    for name, read in _READERS.items():
        yield Target(name, read, TOKENS[name], _DOCUMENTED.get(name, ()))


_READERS: dict[str, Callable[[bytes], object]] = {
    "any-list": _any_list,
    "listing": _listing,
    "bibtex": _marked,
    "ris": _marked,
    "markdown": _marked,
    "references": _marked,
    "reference": _reference,
    "titles": _plain,
    "table": _table,
    "json-seeds": _json_seeds,
    "file": _file,
    "identifiers": _identifiers,
    "urls": _urls,
    "tex": _tex,
    "names": _names,
    "prose": _prose,
    "feed": _feed,
    "abs": _abs,
    "full-text": _full_text,
    "oai": _oai,
    "github-2019": _github_page,
    "github-2024": _github_page,
    "github-2026": _github_page,
    "rest": _rest,
    "readme": _readme,
    "graphql": _graphql,
    "search": _search,
    "hugging-face": _hugging_face,
    "robots": _robots,
    "project": _project,
    "hosted": _hosted,
    "heritage": _heritage,
    "archive": _archive,
    "snapshot": _snapshot,
    "headers": _headers,
    "addresses": _addresses,
    "rulings": _rulings,
    "config": _config,
}
_DOCUMENTED: dict[str, tuple[type[Exception], ...]] = {
    "file": (reading.ReadingError,),
    "rulings": (UserError,),
    "config": (UserError,),
}
TARGETS = {target.name: target for target in _targets()}
