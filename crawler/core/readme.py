"""Reads what a repository's README and description say of a paper; it must not weigh it.

Every pattern has bounded gaps, and only so much is read, so that no README takes long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crawler.core.code_signals import Signal
from crawler.core.model import ArxivRecord, RepoFacts
from crawler.core.text import plain

_MOST = 10_000
"""Characters that are read."""
_HEAD = 700
"""Characters, without markup, within which a README says whose code it is."""
_OPENING = 400
"""Those within which it says what it is about."""
_LETTERS = 15
"""A title of fewer letters stands in many a text by chance."""
_MANY_PAPERS = 8
"""Papers named in a README that is about none of them."""

_MARKUP = re.compile(
    r"<[^<>]{0,400}>|!?\[!\[[^\]]{0,200}\]\([^()\s]{0,400}\)|\]\([^()\s]{0,400}\)"
    r"|https?://[^\s<>()]{0,400}|[*_`#>\[\]|]+"
)
_PAPER_ID = re.compile(r"(?<![\w.])\d{4}\.\d{4,5}(?![\d.]*\d)")
_ENTRY = re.compile(r"@\w{4,20}\s{0,3}\{")
_LISTED = re.compile(r"\s{0,8}(?:\d{1,3}[.)]|[-+•])\s")
_ASIDE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\b(?:see|also|cf|based|uses?|used|follows?)\b", re.IGNORECASE
)
_LEAD = re.compile(
    r"(?:\b(?:of|for|from|in|papers?|article|work|titled|entitled|called|accompanying|implements"
    r"|presents|introduces|repository|repo|code)|[\])\"“'‘:–—-])\W{0,5}$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(\w[\w'’-]{0,40}) $")
_AFTER = re.compile(r" (via|with|for|using|by|from|through|and|on|of)\b", re.IGNORECASE)

_UNOFFICIAL = re.compile(
    r"\bun-?official\b|\bnot (?:the |an |our )?official\b|\bnot (?:\w+ ){0,3}affiliated\b"
    r"|\bthird[- ]party\b|\bmy (?:own )?(?:re-?)?(?:implementation|version)\b"
    r"|非官方|复现|仅供学习|未经核对",
    re.IGNORECASE,
)
_REMADE = re.compile(
    r"\bre-?implement(?:s|ed|ing|ation)?\b|\b(?:a|attempted|independent) (?:\w+ )?reproduction\b"
    r"|\breproduction of\b|\bport (?:of|to)\b"
    r"|\b(?:pytorch|tensorflow|keras|jax|mxnet|c\+\+) version of\b"
    r"|\bideas? (?:\w+ ){0,2}(?:described|from|in|of)\b|\binspired by\b|\ba fork\b|\bforked from\b"
    r"|\b(?:course|class|term) project\b",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    r"\b(?<!see the )(?<!from the )(?<!the authors' )official (?:[\w/+.-]{1,20} ){0,4}"
    r"(?:(?:re-?)?implementations?|codes?|codebase|repo|repository|release|project|pytorch|source)\b",
    re.IGNORECASE,
)
_CODE = r"(?:codes?|data|datasets?|models?|scripts?|implementations?|materials?|repository|repo)"
_OURS = re.compile(
    r"\bour (?:[\w'’&-]{1,20} ){0,5}(?:paper|work|article|manuscript|submission|preprint)\b"
    rf"|\b{_CODE} (?:and {_CODE} )?(?:of|for|from|accompanying|to reproduce) "
    r"(?:the|our|this) (?:[\w'’&-]{1,20} ){0,6}(?:paper|article|manuscript|submission)\b"
    rf"|\b(?:source )?(?:codes?|data) (?:and (?:\w+ )?{_CODE} )?(?:of|for)[ :]{{1,2}}$",
    re.IGNORECASE,
)
_IMPLEMENTS = re.compile(r"\bimplement(?:s|ing|ations?|ed)\b", re.IGNORECASE)


def signals_of_text(facts: RepoFacts, record: ArxivRecord) -> Iterator[Signal]:
    """What the repository's own words say of the paper."""
    raw = "\n".join(part for part in (facts.description, facts.readme) if part)[:_MOST]
    identified = _signal_of_ids(f"{facts.homepage or ''} {raw}", record.arxiv_id.value)
    text = bare(raw)
    first, named, before = _title_in(text, record.title)
    if named:
        yield Signal.README_TITLE_FIRST if first else Signal.README_TITLE
    if identified and not (named and identified is Signal.README_OF_ANOTHER):
        yield identified
    if _cites(raw, record):
        yield Signal.README_CITATION
    if _names_authors(text, record):
        yield Signal.README_AUTHORS
    if len(set(_PAPER_ID.findall(raw))) >= _MANY_PAPERS:
        yield Signal.LIST
    wording = wording_of(text[:_HEAD], before)
    if wording:
        yield wording


def _signal_of_ids(text: str, wanted: str) -> Signal | None:
    """What the arXiv identifiers in a text say of the paper ``wanted``."""
    earliest = _PAPER_ID.search(text)
    if _names_id(text, wanted):
        opens = earliest is None or earliest[0] == wanted
        return Signal.README_ID_FIRST if opens else Signal.README_ID
    opens_with_another = earliest is not None and earliest.start() < _HEAD
    return Signal.README_OF_ANOTHER if opens_with_another else None


def bare(text: str) -> str:
    """The words of Markdown or HTML: without tags, addresses, marks and doubled spaces."""
    return re.sub(r"[ \t]+", " ", _MARKUP.sub(" ", text[:_MOST]))


def wording_of(head: str, before_title: str = "") -> Signal | None:
    """Whose code it is, by what a README opens with; ``before_title`` leads up to the title."""
    if _UNOFFICIAL.search(head):
        return Signal.README_UNOFFICIAL
    if _OFFICIAL.search(head):
        return Signal.README_OFFICIAL
    if _REMADE.search(head):
        return Signal.README_UNOFFICIAL
    if _OURS.search(head) or _OURS.search(before_title):
        return Signal.README_OURS
    return Signal.README_IMPLEMENTS if _IMPLEMENTS.search(head) else None


def _names_id(text: str, wanted: str) -> bool:
    """Whether the text names just this paper: ``2107.05580``, and no longer number."""
    return re.search(rf"(?<![\w.]){re.escape(wanted)}(?!\d)", text) is not None


def _title_in(text: str, title: str) -> tuple[bool, bool, str]:
    """Whether the text opens with the title, whether it names it, and what leads up to it.

    A longer title that holds this one is another paper's, and an item of a list is no opening.
    """
    pattern = _title_pattern(title)
    for found in pattern.finditer(text) if pattern else ():
        before = text[max(0, found.start() - 80) : found.start()]
        if _goes_on(before, text[found.end() : found.end() + 20]):
            continue
        lead = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        opens = found.start() < _OPENING and _leads_to_title(lead)
        return opens, True, before.rstrip(" \n\"'“”‘’")[-60:] + " "
    return False, False, ""


def _leads_to_title(lead: str) -> bool:
    """Whether a line says that this is the paper it is about; an item, or news, is one of many."""
    if _LISTED.match(lead) or _ASIDE.search(lead):
        return False
    short = len(re.findall(r"[^\W\d_]+", lead)) <= 2
    return short or bool(_LEAD.search(lead) or _REMADE.search(lead))


@lru_cache(maxsize=256)
def _title_pattern(title: str) -> re.Pattern[str] | None:
    words = re.findall(r"\w+", plain(title))
    if len("".join(words)) < _LETTERS or len(words) < 2:
        return None
    return re.compile(
        r"(?<!\w)" + r"[\W_]{1,6}".join(map(re.escape, words)) + r"(?!\w)", re.IGNORECASE
    )


def _goes_on(before: str, behind: str) -> bool:
    """The title is a part of a longer one: a capital word leads to it, or a preposition follows."""
    word = _BEFORE.search(before)
    leads = word is not None and word[1][:1].isupper() and not any(map(str.isdigit, word[1]))
    return (leads and word is not None and not word[1].isupper()) or bool(_AFTER.match(behind))


def _cites(raw: str, record: ArxivRecord) -> bool:
    """Whether the first citation that a README offers is this paper's."""
    entry = _ENTRY.search(raw)
    if entry is None:
        return False
    block = raw[entry.start() : entry.start() + 1_000]
    pattern = _title_pattern(record.title)
    named = pattern is not None and pattern.search(block) is not None
    return named or _names_id(block, record.arxiv_id.value)


def _names_authors(text: str, record: ArxivRecord) -> bool:
    """Two of the authors or more, and at least half of the first six, by their full names."""
    authors = [name for name in record.authors[:6] if " " in name]
    found = sum(name in text for name in authors)
    return found >= 2 and 2 * found >= len(authors)
