"""Finds and mends the addresses in prose; it must not fetch one, nor judge where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

_HOSTS = (
    r"(?:[a-z0-9-]{1,63}\.){0,5}(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org"
    r"|huggingface\.co|zenodo\.org|anonymous\.4open\.science|arxiv\.org|doi\.org)/"
    r"|[a-z0-9-]{1,63}\.(?:github|gitlab)\.io\b"
)
_START = re.compile(
    r"https?\s?:\s?/\s?/\s?|"
    rf"(?<![a-z0-9@.-])(?:git@github\.com:|(?:git|ssh)://|www\.|(?={_HOSTS}))",
    re.IGNORECASE,
)
# What TeX puts in place of a character of the address, longest first.
_TEX = {
    r"{\textasciitilde}": "~",
    r"\textasciitilde{}": "~",
    r"\textasciitilde": "~",
    r"{\textunderscore}": "_",
    r"\textunderscore{}": "_",
    r"\textunderscore": "_",
    r"$\mathtt{\sim}$": "~",
    r"{$\sim$}": "~",
    r"$\sim$": "~",
    r"\sim": "~",
    r"\~{}": "~",
    r"{\_}": "_",
    r"\~": "~",
    r"\_": "_",
    r"\%": "%",
    r"\#": "#",
    r"\&": "&",
    r"\-": "",
    r"\/": "/",
    "∼": "~",
    "˜": "~",
    "\u00ad": "",
    "\u200b": "",
    "\u2010": "-",
    "\u2011": "-",
}
_TOKEN = re.compile("|".join(re.escape(tex) for tex in _TEX) + r"|[!#%&'()*+,\-./:;=?@\w~]+", re.A)
# An address that ends here was cut by markup or a letter that we cannot read: it may be another.
_CUT = re.compile(r"\\[^\\a-z\s]|[{^$]|[\u00c0-\u058f\u1e00-\u1fff]", re.IGNORECASE)
_BREAK = re.compile(r"[ \t]*\r?\n[ \t]*(?=([a-z0-9_][\w.-]*))", re.IGNORECASE | re.A)
_GLUED = re.compile(r"(?<=[^/=])[,;.]?(?:https?://|www\.github\.com/)", re.IGNORECASE)
_TRAILING = ".,;:'\"*!?"
_MAX = 2_000


@dataclass(frozen=True, slots=True)
class FoundUrl:
    """An address in a text: mended, and where it stands."""

    url: str
    start: int
    end: int


def find_urls(text: str) -> tuple[FoundUrl, ...]:
    r"""Every http, git or ssh address in ``text``, in order, mended.

    Mended are: a missing scheme of a known host, TeX escapes (``\_``, ``$\sim$``), a space in
    ``https: //``, a line that breaks the address after ``/`` or ``-``, punctuation and brackets
    behind it, two addresses glued by a comma. Left out are those that unreadable markup cuts
    short, and all beyond 2,000 characters: what is left of them would be another address.
    """
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[FoundUrl]:
    position = 0
    while match := _START.search(text, position):
        raw, end = _read(text, match.end())
        start = _start(match[0])
        position = max(end, match.end(), match.start() + 1)
        glued = _GLUED.search(raw)
        if glued:
            raw, end = raw[: glued.start()], match.end() + glued.start()
            position = end
        elif _CUT.match(text, end) or len(raw) > _MAX:
            continue
        tidy = _tidy(raw)
        if _is_address(start + tidy):
            yield FoundUrl(start + tidy, match.start(), end - (len(raw) - len(tidy)))


def _start(written: str) -> str:
    """The scheme as it should be; an address without one is taken to be https."""
    bare = re.sub(r"\s", "", written).lower()
    if bare == "www.":
        return "https://www."
    return bare or "https://"


def _read(text: str, position: int) -> tuple[str, int]:
    """Read the address that goes on at ``position``: its characters decoded, and its end."""
    parts: list[str] = []
    length = 0
    while length <= _MAX:
        token = _TOKEN.match(text, position, position + _MAX + 1)
        if token:
            part = _TEX.get(token[0], token[0])
        elif parts and (token := _BREAK.match(text, position)) and _continues(parts, token[1]):
            part = ""
        else:
            break
        parts.append(part)
        length += len(part)
        position = token.end()
    return "".join(parts), position


def _continues(parts: list[str], following: str) -> bool:
    """Whether the line break behind the parts fell into the address.

    After ``-`` it did. After ``/`` only where a code host still lacks its repository, for many
    an address ends with a slash at the end of a line.
    """
    so_far = "".join(parts)
    if so_far.endswith("-"):
        return True
    if not so_far.endswith("/") or len(following) < 2:
        return False
    host, *path = so_far.rstrip("/").split("/")
    return host.lower() in ("github.com", "www.github.com", "gitlab.com") and len(path) < 2


def _tidy(raw: str) -> str:
    """Take away what belongs to the sentence: punctuation, and a bracket that was not opened."""
    end = len(raw)
    opened = raw.count("(")
    closed = raw.count(")")
    while end:
        last = raw[end - 1]
        if last == ")" and closed > opened:
            closed -= 1
        elif last not in _TRAILING and last != "(":
            break
        end -= 1
    return raw[:end]


def _is_address(url: str) -> bool:
    if url.startswith("git@"):
        return "/" in url
    return is_plain(url)


def is_plain(url: str) -> bool:
    """Whether an address names a host, and nobody's password; one with a password is not kept."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    host = parts.hostname or ""
    named = parts.password is None and parts.username in (None, "git")
    return named and "." in host.strip(".") and len(host) > 3
