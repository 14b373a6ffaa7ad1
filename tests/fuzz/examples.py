"""Well-formed inputs for every target, so that mutations begin where the readers go deep.

Most are what the loopback twin answers to the readers' own questions. It must not ask elsewhere.
"""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from crawler.core.model import ArxivId, Request
from crawler.sources import (
    arxiv_abs,
    arxiv_api,
    arxiv_html,
    arxiv_oai,
    github_graphql,
    github_page,
    github_rest,
    github_search,
    hugging_face,
)
from crawler.twin.bundled import bundled
from crawler.twin.server import Twin
from crawler.twin.world import Layout
from tests.values import repo

PAPER = ArxivId("2211.10950")
SAMPLE = Path(__file__).parents[2] / "db" / "sample.txt"
_BIBTEX = b"""@string{cvpr = "CVPR"}
@inproceedings{pan2024, title = {{Synthesizing} Coherent Story}, author = {Pan, Xichen and Qin, P},
  booktitle = cvpr # " 2024", year = 2024, eprint = {2211.10950}, url = "https://arxiv.org/abs/x"}
"""
_RIS = b"""TY  - JOUR
TI  - Synthesizing Coherent Story
AU  - Pan, Xichen
PY  - 2022
ER  -
"""
_MARKDOWN = b"""# Papers
- **Synthesizing Coherent Story**, Xichen Pan et al. [[Paper](https://arxiv.org/abs/2211.10950)]
| Title | Code |
|---|---|
| FlowCut | [link](https://github.com/TungChintao/FlowCut) |
"""
_REFERENCE = b"""[1] X. Pan, P. Qin. Synthesizing Coherent Story. arXiv:2211.10950, 2022."""
_JSON_SEEDS = b"""{"title": "Synthesizing Coherent Story", "authors": ["Xichen Pan", {"name": "Q"}],
 "year": 2022, "doi": "10.48550/arXiv.2211.10950", "urls": ["https://github.com/a/b"]}
{"message": {"items": [{"title": ["A"], "author": [{"given": "X", "family": "Pan"}]}]}}"""
_WRITTEN: Mapping[str, tuple[bytes, ...]] = {
    "bibtex": (_BIBTEX,),
    "ris": (_RIS,),
    "markdown": (_MARKDOWN,),
    "references": (_REFERENCE,),
    "reference": (_REFERENCE,),
    "titles": (b"Synthesizing Coherent Story\nAttention Is All You Need\n",),
    "table": (b"\0title,authors,year\nA Title,Xichen Pan,2022\n", b"\1Title\tDOI\nA\t10.1/x\n"),
    "json-seeds": (_JSON_SEEDS,),
    "any-list": (_BIBTEX, _RIS, _MARKDOWN, _REFERENCE, _JSON_SEEDS),
    "identifiers": (b"https://github.com/xichenpan/ARLDM/tree/main", b"arXiv:hep-th/9901001v2"),
    "urls": (b"Code: \\url{https://github.com/a/b\\_c}. See www.x.org, and https: //x.y/z)",),
    "tex": (rb"Schr{\"o}dinger and \textbf{$x^2$} \'{E} \url{x}",),
    "names": (b"Xichen Pan, Pengda Qin, and Ludwig van der Berg Jr. (MIT)",),
    "prose": (b"Our code will be released upon acceptance at https://github.com/a/b.",),
    "robots": (b"User-agent: *\nDisallow: /private\nAllow: /x*y$\nCrawl-delay: 7\n",),
    "project": (
        b"<html><h1>Synthesizing Coherent Story</h1><a href='https://github.com/a/b'>Code</a>",
    ),
    "readme": (b"<div><article><h1>ARLDM</h1><pre>git clone x</pre></article></div>",),
    "heritage": (
        b'{"origin": "https://github.com/xichenpan/ARLDM", "snapshot": "x", '
        b'"date": "2024-05-01T00:00:00Z"}',
        b'{"exception": "NotFoundExc"}',
    ),
    "hosted": (
        b'[{"name": "a.py", "type": "blob"}]',
        b'{"values": [{"path": "a", "type": "commit_file"}]}',
    ),
    "archive": (
        b'[{"paper_arxiv_id": "2211.10950", "repo_url": "https://github.com/a/b", '
        b'"is_official": true, "mentioned_in_paper": true, "framework": "pytorch"}]',
    ),
    "snapshot": (
        b'{"id": "2211.10950", "title": "A \\n Title", "authors": "X. Pan", "authors_parsed": '
        b'[["Pan", "X.", ""]], "categories": "cs.CV cs.LG", "versions": [{"version": "v1", '
        b'"created": "Mon, 2 Apr 2007 19:18:42 GMT"}], "update_date": "2008-11-26"}',
    ),
    "headers": (b"Retry-After: 120\nDate: Mon, 02 Apr 2007 19:18:42 GMT\nX-RateLimit-Reset: 9",),
    "addresses": (b"https://lab.example.org/a?b=c#d", b"//a.test/../x"),
    "rulings": (b"# mine\n2211.10950 xichenpan/ARLDM\nA Title none\n",),
    "config": ((Path(__file__).parents[2] / "config.toml").read_bytes(),),
}


@cache
def examples() -> Mapping[str, tuple[bytes, ...]]:
    """The inputs by target; made once a process."""
    found = {name: list(given) for name, given in _WRITTEN.items()}
    sample = SAMPLE.read_bytes()
    for name in ("listing", "any-list", "file"):
        found.setdefault(name, []).append(sample[:3000])
    with Twin(bundled()) as twin:
        for name, request in _questions():
            found.setdefault(name, []).append(_ask(twin, request))
    return {name: tuple(given) for name, given in found.items()}


def _questions() -> Iterator[tuple[str, Request]]:
    ours, gone = repo("xichenpan/ARLDM"), repo("no/such-thing")
    feed = arxiv_api.id_request([PAPER])
    yield "feed", feed
    yield "abs", arxiv_abs.abs_request(PAPER)
    yield "full-text", arxiv_html.html_request(PAPER)
    yield "oai", arxiv_oai.changes_request(date(2005, 9, 16))
    for layout, name in _LAYOUTS.items():
        shown = next(one for one in bundled().repositories if one.layout in layout)
        yield name, github_page.page_request(repo(shown.full_name))
        yield name, github_page.page_request(gone)
    for request in (github_rest.repo_request, github_rest.tree_request):
        yield "rest", request(ours)
        yield "rest", request(gone)
    yield "graphql", github_graphql.facts_request([ours, gone])
    yield "search", github_search.search_request("in:name ARLDM")
    for record in bundled().elsewhere.records[:2]:
        yield "hugging-face", hugging_face.record_request(ArxivId(record.arxiv_id))


_LAYOUTS = {
    (Layout.A,): "github-2019",
    (Layout.B,): "github-2024",
    (Layout.C, Layout.D): "github-2026",
}


def _ask(twin: Twin, request: Request) -> bytes:
    """The body that the twin answers with, whatever its status."""
    _, _, rest = request.url.partition("://")
    host, _, path = rest.partition("/")
    body = request.json.encode() or (json.dumps(request.form).encode() if request.form else None)
    asked = urllib.request.Request(f"{twin.url}/{path}", data=body)
    for name, value in (("Host", host), ("Accept", request.accept), ("Authorization", "Bearer x")):
        asked.add_header(name, value)
    try:
        with urllib.request.urlopen(asked) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError as error:
        return bytes(error.read())
