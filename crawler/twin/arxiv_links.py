"""How arXiv's pages turn plain text into HTML: TeX accents, links, line breaks.

A link's text becomes "this https URL", so the address is to be had from ``href`` only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from crawler.twin.arxiv_ids import FOUND
from crawler.twin.arxiv_subjects import CATEGORIES

_COMBINING = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "u": "\u0306",
    "v": "\u030c",
}  # fmt: skip
_LETTERS = {
    "AA": "Å", "AE": "Æ", "L": "Ł", "O": "Ø", "OE": "Œ", "aa": "å", "ae": "æ", "l": "ł", "o": "ø",
    "oe": "œ", "ss": "ß",
}  # fmt: skip
_ACCENT = re.compile(r"""\\(['`^"~=.])(?:\{([a-zA-Z])\}|([a-zA-Z]))|\\([Hckruv])\{([a-zA-Z])\}""")
_LETTER = re.compile(r"\{\\(AA|AE|OE|aa|ae|oe|ss|[LOlo])\}|\\(AA|AE|OE|aa|ae|oe|ss|[LOlo])\b ?")
_HOST = re.compile(
    r"(?<![\w.@/-])(?P<scheme>(?:https?|ftp):/{0,3}(?:\w+(?::\w+)?@)?)?(?P<host>[\w.-]+)(?::\d+)?",
    re.IGNORECASE,
)
_PATH = re.compile(r'[/?][^\s{}|\\^\[\]`<>"]*')
_DOI = re.compile(r"10\.\d{4,9}/[-._;()/:A-Z0-9]+", re.IGNORECASE)
# "transformations.Self-similar" is taken for a host, but only as far as the hyphen.
_ENDING = re.compile(r"(?<=\.)([a-z]{2,})-[\w-]*\Z", re.IGNORECASE)
_TOP_LEVEL = re.compile(r"[a-z]{2,}", re.IGNORECASE)
_BREAK = re.compile(r"(?<=.)\n +", re.DOTALL)
_CATEGORY_NAMES = frozenset(name.lower() for name in CATEGORIES)


@dataclass(frozen=True, slots=True)
class _Markup:
    """HTML that no later step may touch."""

    text: str


_Pieces = list[str | _Markup]


def html(text: str) -> str:
    """The text, escaped as arXiv's templates do it."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return safe.replace("'", "&#39;").replace('"', "&#34;")


def untexed(text: str) -> str:
    r"""``Erd\H{o}s`` and ``na\"ive`` in Unicode; formulas and Greek letters stay TeX."""
    mended = _LETTER.sub(lambda match: _LETTERS[match[1] or match[2]], text)
    return _ACCENT.sub(_accented, mended)


def _accented(match: re.Match[str]) -> str:
    mark = match[1] or match[4]
    letter = match[2] or match[3] or match[5]
    both = unicodedata.normalize("NFC", letter + _COMBINING[mark])
    return both if len(both) == 1 else letter


def linked(text: str) -> str:
    """The text as HTML, with addresses, DOIs and arXiv identifiers as links."""
    pieces: _Pieces = [untexed(text)]
    for find in (_addresses, _dois, _identifiers):
        pieces = list(_each(pieces, find))
    return "".join(each.text if isinstance(each, _Markup) else html(each) for each in pieces)


def broken(markup: str) -> str:
    """A line that begins with spaces starts a new line on the page too."""
    return _BREAK.sub("\n<br>", markup)


_Link = tuple[int, int, str]
"""Where it starts and ends in the text, and its HTML."""


def _each(pieces: _Pieces, find: Callable[[str], Iterable[_Link]]) -> Iterator[str | _Markup]:
    for piece in pieces:
        if isinstance(piece, _Markup):
            yield piece
            continue
        at = 0
        for start, end, markup in find(piece):
            yield from (piece[at:start], _Markup(markup))
            at = end
        yield piece[at:]


def _addresses(text: str) -> Iterator[_Link]:
    at = 0
    while match := _HOST.search(text, at):
        at = match.end()
        host = _ENDING.sub(r"\1", match["host"].rstrip(".-_"))
        if not _is_host(host):
            continue
        end = at
        if host != match["host"]:
            end = match.start("host") + len(host)
        elif path := _PATH.match(text, end):
            end = path.end()
        address = _trimmed(text[match.start() : end])
        at = match.start() + len(address)
        yield match.start(), at, _anchor(address if match["scheme"] else f"http://{address}")


def _is_host(host: str) -> bool:
    labels = host.split(".")
    if len(labels) < 2 or not all(labels) or host.lower() in _CATEGORY_NAMES:
        return False
    return _TOP_LEVEL.fullmatch(labels[-1]) is not None or _is_ip(labels)


def _is_ip(labels: list[str]) -> bool:
    return len(labels) == 4 and all(label.isdigit() and int(label) < 256 for label in labels)


def _trimmed(address: str) -> str:
    """Without the sentence's closing parenthesis, comma or full stop."""
    while address.endswith((",", ".")) or (address.endswith(")") and "(" not in address):
        address = address[:-1]
    return address


def _anchor(address: str) -> str:
    parts = urlsplit(address)
    shown = html(address)
    if (parts.hostname or "").endswith("arxiv.org"):
        return f'<a href="{shown}" class="link-internal link-{parts.scheme}">{shown}</a>'
    return (
        f'<a href="{shown}" rel="external noopener nofollow" '
        f'class="link-external link-{parts.scheme}">this {parts.scheme} URL</a>'
    )


def _dois(text: str) -> Iterator[_Link]:
    for match in _DOI.finditer(text):
        doi = _trimmed(match[0])
        yield match.start(), match.start() + len(doi), doi_link(doi)


def doi_link(doi: str) -> str:
    """A DOI as a link to its resolver."""
    address = html(f"https://doi.org/{quote(doi, safe='/')}")
    return (
        f'<a href="{address}" data-doi="{html(doi)}" class="link-https link-external" '
        f'rel="external noopener nofollow">{address}</a>'
    )


def _identifiers(text: str) -> Iterator[_Link]:
    for match in FOUND.finditer(text):
        name = match[0].partition(":")[2] or match[0]
        shown = f"arXiv:{name}" if ":" in match[0] else name
        yield (
            match.start(),
            match.end(),
            f'<a href="https://arxiv.org/abs/{name}" data-arxiv-id="{name}" '
            f'class="link-https">{shown}</a>',
        )
