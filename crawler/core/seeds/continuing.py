"""Judges whether a line of a list goes on with the entry above it; it reads no entry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from crawler.core.seeds.bylines import read_byline
from crawler.core.seeds.identified import read_identified
from crawler.core.seeds.markup import GAP, inline, is_label, words_of
from crawler.core.seeds.names import known_words

MARKER = re.compile(
    r"(?:[-*+•·‣◦–—]|(?P<number>[0-9]{1,4})[.)]|\((?P<round>[0-9]{1,4})\)|\[[0-9]{1,4}\]"
    r"|\[[^\[\]()]{0,40}(?<![0-9])[0-9]{2,4}[a-z]?\](?!\()"
    r"|\\bibitem(?:\[[^\[\]]*\])?\{[^{}]*\})(?:\s+|$)(?:\[[ xX]\]\s+)?"
)
_LABEL = re.compile(r"\W{0,6}([^\s:：][^:：\n]{0,28}?)\W{0,4}[:：]")
_ABOUT = frozenset(
    """abstract affiliation affiliations author authors citation comments conference date
    institute institution journal keyword keywords published tag tags tldr venue year 作者 摘要
    单位 关键词 会议""".split()
)
_AUTHORS = frozenset(("author", "authors", "作者"))
_GOES_ON = re.compile(
    r"[a-z]+(?:[ ,.;:)-]|$)|[0-9(&]|In[ :]|arXiv\b|Proc|Advances|IEEE|ACM|pp?\.|URL\b|https?:|doi"
)
_FINISHED = re.compile(r"(?<![ .-][A-Z])[.?!)\]”\"][*_]*$")
NAMED_FIRST = re.compile(r"[^\w\[!]{0,3}(?:arxiv\b|doi\b|https?:|www\.|[0-9])", re.IGNORECASE)
_LAST_LETTERS = re.compile(r"([^\W\d_]+)-$")
_FIRST_LETTERS = re.compile(r"[^\W\d_]+")
_MAY_LINK = re.compile(r"\]\(|<a\s|/", re.IGNORECASE)
_PICTURE = re.compile(r"!\[|<img\b", re.IGNORECASE)
_THEN_YEAR = re.compile(r"[.,]? ?\(?(?:19|20)[0-9]{2}[a-z]?[).,]")
_FULL_WIDTH = 45
MOST_BROKEN = 12
"""Lines that a reference may be broken over."""
TITLE = re.compile(r"\W{0,4}(?:title|题目|标题)\W{0,4}[:：]", re.IGNORECASE)


@dataclass(slots=True)
class Entry:
    """An entry whose lines are still arriving."""

    line: int
    indent: int
    marked: bool
    """It has a bullet or a number of its own."""
    parts: list[str] = field(default_factory=list)
    numbered: bool = False
    """Its mark is a number, so that a line without one is no entry."""
    heading: str = ""
    abstract: list[str] = field(default_factory=list)
    gap: bool = False
    """A blank line came after it."""
    paragraph: bool = False
    """All lines up to the next blank one belong to it."""


def is_full_paragraph(first: str, below: Sequence[str]) -> bool:
    """Whether a reference that begins with ``first`` is broken over all lines to a blank one."""
    lines = [first]
    for text in below:
        if not text.strip():
            break
        lines.append(text.strip())
    full = all(len(text) >= _FULL_WIDTH for text in lines[:-1])
    anew = any(_begins_anew(above, text) for above, text in pairwise(lines))
    return 1 < len(lines) <= MOST_BROKEN and full and not anew


def is_detail(text: str) -> bool:
    """``Authors: …``, ``代码：https://…``, or nothing but links that are called Paper or Code."""
    if is_labelled(text):
        return True
    if not _MAY_LINK.search(text):
        return False
    found = inline(text)
    if not found.links or any(link.end > link.start for link in found.links):
        return False
    if not any(link.label for link in found.links) and not _PICTURE.search(text):
        return False
    return is_label(found.text.replace(GAP, " ")) or not words_of(found.text)


def is_labelled(text: str) -> bool:
    """``Authors: …``, ``Code: https://…``, ``Code: none``."""
    label = _LABEL.match(text)
    words = words_of(label[1]) if label else []
    if label is None or not words:
        return False
    return set(words) <= _ABOUT or (is_label(label[1]) and _is_told(text[label.end() :]))


def _is_told(behind: str) -> bool:
    """Whether a label has its link, or a word for none, behind it: ``PPT: A Study`` has not."""
    found = inline(behind)
    return bool(found.links) or is_label(found.text.replace(GAP, " "))


def names_authors(text: str) -> bool:
    """Whether a line begins with ``Authors:``, as below a title however short."""
    label = _LABEL.match(text)
    return label is not None and set(words_of(label[1])) <= _AUTHORS


def names_paper(text: str) -> bool:
    """Whether a line has a link that is called the paper."""
    return _MAY_LINK.search(text) is not None and any(one.is_paper for one in inline(text).links)


def is_unfinished(entry: Entry) -> bool:
    """Whether the last line of an entry is full and ends no sentence."""
    above = entry.parts[-1].rstrip()
    return len(above) >= _FULL_WIDTH and _FINISHED.search(above) is None


def goes_on(entry: Entry, text: str, *, deeper: bool) -> bool:
    """Whether an unmarked line goes on with an entry, by where it stands and how it begins."""
    if deeper and (entry.marked or not entry.gap):
        return True
    if entry.gap or len(entry.parts) >= MOST_BROKEN:
        return False
    above = entry.parts[-1].rstrip()
    is_full = len(above) >= _FULL_WIDTH
    if is_full and (entry.numbered or (above.endswith("-") and text[:1].islower())):
        return True
    if not begins_reference(entry.parts[0]):
        return entry.marked and _goes_on_below_title(entry, text)
    if entry.numbered and _FINISHED.search(above) is None:
        return True
    names_itself = read_identified(text, "", 0) is not None and not NAMED_FIRST.match(text)
    return is_full and not names_itself and _wraps(entry, text)


def _goes_on_below_title(entry: Entry, text: str) -> bool:
    """Below a marked entry that begins with a title: its rest, or the line of its authors."""
    if read_identified(text, "", 0) is not None:
        return False
    above = entry.parts[-1].rstrip()
    if len(above) >= _FULL_WIDTH and text[:1].islower():
        return True
    byline = read_byline(text)
    return byline is not None and (byline.certain or len(byline.names) > 1)


def begins_reference(text: str) -> bool:
    """Whether a line begins with names that are surely names, and with a sign behind them."""
    byline = read_byline(text)
    if byline is None:
        return False
    if not byline.certain and len(byline.names) == 1:
        return _THEN_YEAR.match(text, byline.end) is not None
    told = byline.inverted or not byline.complete
    return told or text[byline.end :].lstrip()[:1] in ("", *'*.,:(“"')


def _begins_anew(above: str, text: str) -> bool:
    """Whether another entry begins below a line that ends one."""
    if MARKER.match(text):
        return True
    return _FINISHED.search(above) is not None and begins_reference(text)


def _wraps(entry: Entry, text: str) -> bool:
    """Whether a full line of a reference was broken there to fit a page."""
    if entry.marked:
        return True
    byline = read_byline(entry.parts[0]) if len(entry.parts) == 1 else None
    if byline and byline.end >= len(entry.parts[0].rstrip(" .:,")):
        return True
    goes_on = _GOES_ON.match(text) is not None and not begins_reference(text)
    return goes_on or _FINISHED.search(entry.parts[-1].rstrip()) is None


def joined(parts: list[str]) -> str:
    """The lines as one text; a hyphen that breaks a word goes, one that joins two words stays."""
    text = parts[0]
    for part in parts[1:]:
        if text.endswith("-") and part[:1].islower():
            before, after = _LAST_LETTERS.search(text), _FIRST_LETTERS.match(part)
            one_word = before and after and _is_one(before[1], after.group())
            text = f"{text[:-1] if one_word else text}{part}"
        else:
            text = f"{text}\n{part}"
    return text


def _is_one(before: str, after: str) -> bool:
    """Whether a hyphen at the end of a line broke a word: the whole is known, or a part is not."""
    levels = known_words().levels
    return levels(before + after)[1] > 0 or not (levels(before)[1] and levels(after)[1])
