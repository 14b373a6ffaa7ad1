"""Makes a seed of what an entry says, whatever its format; it must not guess what is not said."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crawler.core.ids import github
from crawler.core.model import ArxivId, PartialDate, Rejected, Seed
from crawler.core.seeds.bare import Named, named_in, of_address, says_nothing
from crawler.core.seeds.categories import category
from crawler.core.seeds.people import People

SHOWN = 300
"""How many characters of a rejected text are kept."""
LONGEST_TITLE = 1_500
# Tabs, line ends, form feeds and the next-line sign are white space; lone surrogates are what
# decoding leaves of bytes that are no text.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_INVISIBLE = " \ufeff\u200b\u200c\u200d\u200e\u200f\u2060"
_TAG = re.compile(
    r"</?(?:a|b|br|code|em|font|i|inf|mark|p|s|scp|small|span|strong|sub|sup|title|tt|u|"
    r"jats:[a-z]{1,12}|mml:[a-z]{1,12})(?:\s[^<>]{0,200})?/?>",
    re.IGNORECASE,
)
_NOTHING = frozenset("n/a na nan none null nil - -- — – ? unknown untitled tbd todo title".split())
_SHORTHAND = re.compile(r"([A-Za-z0-9-]{1,39})/([A-Za-z0-9._-]{1,100})")


@dataclass(slots=True)
class Draft:
    """What an entry says, before it is judged. Absent is empty."""

    title: str = ""
    people: People = field(default_factory=People)
    date: PartialDate | None = None
    abstract: str = ""
    category: str = ""
    code_badge: bool = False
    names: list[str] = field(default_factory=list)
    """Texts that say which paper this is: identifiers, DOIs, addresses of the paper."""
    links: list[str] = field(default_factory=list)
    """Other texts with addresses, which may be of another paper."""
    other: str | None = None
    """The fields that no seed has a place for, as JSON."""


def clean(text: str) -> str:
    """White space folded, HTML entities decoded, tags that change the look taken out."""
    if "&" in text:
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", text)
    return " ".join(text.split()).strip(_INVISIBLE)


def is_nothing(text: str) -> bool:
    """Whether a field holds only a sign that there is nothing to say."""
    return text.strip().casefold() in _NOTHING or not text.strip()


def shown(text: str) -> str:
    """The beginning of a text, printable and on one line."""
    return _CONTROL.sub("\ufffd", " ".join(text[: 2 * SHOWN].split())[:SHOWN])


def fault(text: str) -> str | None:
    """Why ``text`` cannot be of an entry: the first control character, or bytes of no encoding."""
    match = _CONTROL.search(text)
    if match is None:
        return None
    if match.group() >= "\ud800":
        return "bytes that are no text in the file's encoding"
    return f"a control character, U+{ord(match.group()):04X}"


def repository_address(text: str) -> str:
    """``owner/name`` in a field that is known to hold a repository, as its GitHub address."""
    match = _SHORTHAND.fullmatch(text.strip())
    repo = github(match[1], match[2]) if match else None
    return repo.url if repo else text


def settle(draft: Draft, source: str, line: int, text: str) -> Seed | Rejected:
    """The seed that a draft amounts to, or why it is none; ``text`` is the entry as it stood.

    Where the entry names two arXiv papers, or two DOIs, it has neither of them: both stay among
    its addresses, and its title decides. Without a title it is rejected.
    """
    title = draft.title if _is_title(draft.title) else ""
    papers, dois, urls, subject = _identity(draft)
    why = _why_not(title, draft, papers, dois)
    if why:
        return Rejected(source, line, shown(text), why)
    return Seed(
        source=source,
        line=line,
        title=title or None,
        authors=draft.people.names,
        authors_complete=draft.people.complete,
        date=draft.date,
        category=category(draft.category or subject),
        code_badge=draft.code_badge,
        abstract=draft.abstract or None,
        arxiv_id=papers[0] if len(papers) == 1 else None,
        doi=dois[0] if len(dois) == 1 else None,
        urls=urls,
        other=draft.other,
    )


def _is_title(text: str) -> bool:
    return any(letter.isalpha() for letter in text) and not is_nothing(text)


def _why_not(title: str, draft: Draft, papers: list[ArxivId], dois: list[str]) -> str | None:
    parts = (title, draft.abstract, *draft.people.names, *draft.links, *draft.names)
    if found := fault(" ".join(parts)):
        return found
    if len(title) > LONGEST_TITLE:
        return f"a title of {len(title):,} characters"
    if title or len(papers) == 1 or len(dois) == 1:
        return None
    if papers or dois:
        several = ", ".join(map(str, [*papers, *dois][:5]))
        return f"several papers and no title that tells which one is meant: {several}"
    wrong = next((name for name in draft.names if not is_nothing(name)), "")
    unread = f"; {shown(wrong)[:60]!r} is no identifier" if wrong else ""
    return f"neither a title nor an arXiv identifier nor a DOI{unread}"


def _identity(draft: Draft) -> tuple[list[ArxivId], list[str], tuple[str, ...], str]:
    """The papers and DOIs that the entry says it is, its other addresses, and its category."""
    said = [one for text in draft.names for one in named_in(text, alone=text.count(" ") < 3)]
    linked = [one for text in draft.links for one in _in_link(text)]
    papers = _papers(said) or _papers(linked)
    dois = _dois(said) or _dois(linked)
    spare: list[str] = []
    for one in [*said, *linked]:
        address = _spare(one, papers, dois)
        if address and address not in spare:
            spare.append(address)
    subject = next((one.subject for one in said if one.subject), "")
    return papers, dois, tuple(spare), subject


def _in_link(text: str) -> Iterable[Named]:
    stripped = text.strip()
    if stripped.startswith(("http://", "https://")) and not set(" \\") & set(stripped):
        return (of_address(stripped),)
    return named_in(stripped)


def _papers(found: Iterable[Named]) -> list[ArxivId]:
    return list(dict.fromkeys(one.arxiv for one in found if one.arxiv))


def _dois(found: Iterable[Named]) -> list[str]:
    return list(dict.fromkeys(one.doi for one in found if one.doi))


def _spare(one: Named, papers: list[ArxivId], dois: list[str]) -> str | None:
    """The address to keep: every one but those of the paper and the DOI that the seed has."""
    if one.arxiv:
        return None if papers == [one.arxiv] else f"https://arxiv.org/abs/{one.arxiv}"
    if one.doi:
        return None if dois == [one.doi] else f"https://doi.org/{one.doi}"
    return one.url if one.url and not says_nothing(one.url) else None


def texts_of(*values: object) -> Iterator[str]:
    """The texts among values, lists of values included; numbers as they are written."""
    for value in values:
        if isinstance(value, str):
            if not is_nothing(value):
                yield value
        elif isinstance(value, (list, tuple)):
            yield from texts_of(*value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield str(value)
