"""The Atom feeds of arXiv's API, in the layout that it has had since late 2025."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from urllib.parse import urlencode
from xml.sax.saxutils import escape, quoteattr

from crawler.twin.world import Stated

_ATOM = "http://arxiv.org/schemas/atom"
_HEAD = (
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    '<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" '
    f'xmlns:arxiv="{_ATOM}" xmlns="http://www.w3.org/2005/Atom">'
)
_NOT_XML = {code: None for code in range(32) if code not in (9, 10, 13)}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the feed says it answers."""

    query: str
    """The adapted query, or empty."""
    tree: str
    """The same with every parenthesis written out."""
    ids: Sequence[str]
    start: int
    size: int

    @property
    def text(self) -> str:
        """The line that the feed's title shows and its identifier is made of."""
        ids = ",".join(self.ids)
        shown = f"search_query={self.query}&id_list={ids}"
        return f"{shown}&start={self.start}&max_results={self.size}"

    @property
    def link(self) -> str:
        """The address of the feed itself."""
        fields = {
            "search_query": self.tree,
            "start": self.start,
            "max_results": self.size,
            "id_list": ",".join(self.ids),
        }
        return "https://arxiv.org/api/query?" + urlencode(fields, safe="!$'()*,/:;?@")


def feed(asked: Asked, total: int, entries: Iterable[Stated], now: datetime) -> bytes:
    """The feed of one page of results, of ``total`` in all."""
    digest = hashlib.sha1(asked.text.encode(), usedforsecurity=False).digest()
    lines = [
        _HEAD,
        _element("id", f"https://arxiv.org/api/{base64.b64encode(digest).decode()[:-1]}"),
        _element("title", f"arXiv Query: {asked.text}"),
        _element("updated", _time(now)),
        f'  <link href={quoteattr(asked.link)} type="application/atom+xml"/>',
        *_counts(asked.size, total, asked.start),
    ]
    body = chain(lines, *(_entry(stated) for stated in entries), ["</feed>", ""])
    return "\n".join(body).encode()


def error_feed(message: str, link: str, now: datetime) -> bytes:
    """The feed of one entry called ``Error``, which comes with status 400 or 500."""
    lines = [
        _HEAD,
        _element("id", "https://arxiv.org/"),
        _element("title", "arXiv Search Results"),
        _element("updated", _time(now)),
        *_counts(1, 1, 0),
        "  <entry>",
        _element("id", link, 4),
        _element("title", "Error", 4),
        _element("updated", _time(now), 4),
        f'    <link href={quoteattr(link)} rel="alternate" type="text/html"/>',
        _element("summary", message, 4),
        *_author("arXiv api core", ()),
        "  </entry>",
        "</feed>",
        "",
    ]
    return "\n".join(lines).encode()


def _counts(size: int, total: int, start: int) -> list[str]:
    return [
        _element("opensearch:itemsPerPage", str(size)),
        _element("opensearch:totalResults", str(total)),
        _element("opensearch:startIndex", str(start)),
    ]


def _entry(stated: Stated) -> list[str]:
    paper = stated.paper
    named = f"{paper.arxiv_id}v{stated.number}"
    lines = [
        "  <entry>",
        _element("id", f"http://arxiv.org/abs/{named}", 4),
        _element("title", stated.title, 4),
        _element("updated", _time(stated.at), 4),
        f'    <link href="https://arxiv.org/abs/{named}" rel="alternate" type="text/html"/>',
        f'    <link href="https://arxiv.org/pdf/{named}" rel="related"'
        ' type="application/pdf" title="pdf"/>',
        _element("summary", stated.abstract, 4),
    ]
    lines += (f'    <category term="{name}" scheme="{_ATOM}"/>' for name in paper.categories)
    lines.append(_element("published", _time(paper.versions[0].at), 4))
    if stated.comment:
        lines.append(_element("arxiv:comment", stated.comment, 4))
    lines.append(f'    <arxiv:primary_category term="{paper.categories[0]}"/>')
    if paper.journal_ref:
        lines.append(_element("arxiv:journal_ref", paper.journal_ref, 4))
    affiliations = dict(enumerate(paper.affiliations))
    for index, name in enumerate(paper.authors):
        lines += _author(name, affiliations.get(index, ()))
    for doi in (paper.doi or "").split():
        lines.append(_element("arxiv:doi", doi, 4))
        address = quoteattr(f"https://doi.org/{doi}")
        lines.append(f'    <link rel="related" href={address} title="doi"/>')
    lines.append("  </entry>")
    return lines


def _author(name: str, affiliations: Iterable[str]) -> list[str]:
    held = [_element("arxiv:affiliation", each, 6) for each in affiliations]
    return ["    <author>", _element("name", name, 6), *held, "    </author>"]


def _element(name: str, text: str, indent: int = 2) -> str:
    return f"{' ' * indent}<{name}>{escape(text.translate(_NOT_XML))}</{name}>"


def _time(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
