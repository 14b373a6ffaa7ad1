"""Reads one entry of a list in running text or Markdown: its title, people and addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds.bylines import read_byline
from crawler.core.seeds.dates import read_date
from crawler.core.seeds.fields import Draft, clean, settle, shown
from crawler.core.seeds.markup import GAP, Inline, Link, bridged, inline, is_label, words_of
from crawler.core.seeds.people import People, read_authors
from crawler.core.seeds.reference import Reference, read_reference, runs_on, unquoted, without_venue
from crawler.core.seeds.titles import why_no_title

_BOLD = re.compile(r"(?:\*\*|__)(?=\S)((?:[^*_]|_(?!_)|\*(?!\*))+?)(?<=\S)(?:\*\*|__)")
_SLANTED = re.compile(r"(?<![\w*])[*_](?=\S)([^*_]+)(?<=\S)[*_](?![\w*])")
_QUOTED = re.compile(r"\"([^\"]{8,})\"|“([^“”]{8,})”|「([^「」]{8,})」|《([^《》]{4,})》")
_EMPHASIS = ((_QUOTED, 2), (_BOLD, 2), (_SLANTED, 4))
"""Signs around a title, and how many words it has at least."""
_MARKS = re.compile(r"\*\*|__|~~|(?<![\w*])[*_](?=\w)|(?<=[\w.,)])[*_](?![\w*])")
_AUTHORS = re.compile(rf"(?:authors?|作者)\W{{0,4}}[:：]\W{{0,3}}([^{GAP}\n]+)", re.IGNORECASE)
_TITLE = re.compile(rf"^\W{{0,4}}(?:title|题目|标题)\W{{0,4}}[:：]\s*([^{GAP}\n]+)", re.IGNORECASE)
_EDGE = f" \t{GAP}.,;:|-–—·•>*_~()[]{{}}"
_SIGNS = re.compile(rf"[\s{GAP}.,;:|–—·•>*_~()\[\]-]*(?:by\s+)?")
_TAG = re.compile(r"^\W*[(\[【][^()\[\]【】]{1,40}[)\]】]\W*")
_DATE_FIRST = re.compile(r"^[(\[]?(?:19|20)[0-9]{2}(?:[-./][0-9]{1,2}){0,2}[)\]]?[\s:：,-]+(?=\D)")
_LONGEST = 20_000
_CLOSING = 150
"""The end of an entry, where its date stands behind however many authors."""


@dataclass(frozen=True, slots=True)
class _Titled:
    """A title, and the text before and behind it."""

    title: str
    before: str
    behind: str
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of an entry from where it stands."""

    plain: bool = False
    """Without any mark, link or name its text may still be a title."""
    heading: str = ""
    """The title of an entry that stands below its title."""
    abstract: str = ""


def read_entry(text: str, source: str, line: int, around: Around) -> Seed | Rejected | None:
    """One entry; ``None`` where it only points within its own document."""
    if len(text) > _LONGEST:
        return Rejected(source, line, shown(text), f"an entry of {len(text):,} characters")
    found = inline(text)
    links = [link for link in found.links if _leads_out(link.url)]
    if found.links and not links and not around.heading and _is_pointer(found):
        return None
    draft = _drafted(found, around)
    if isinstance(draft, str):
        return Rejected(source, line, shown(text), draft)
    draft.abstract = clean(around.abstract)
    for link in links:
        is_title = link.end > link.start
        (draft.names if link.is_paper or is_title else draft.links).append(link.url)
    return settle(draft, source, line, text)


def _drafted(found: Inline, around: Around) -> Draft | str:
    if around.heading:
        return _headed(found, around.heading)
    return _marked(found) or _unmarked(found, plain=around.plain)


def title_in(found: Inline) -> str:
    """The title that a text holds, or all of the text."""
    titled = _linked(found) or _emphasised(found, quotes=False)
    return clean(_tidy(titled.title if titled else bridged(found.text)))


def _leads_out(url: str) -> bool:
    """Whether an address is more than a place in the same document."""
    if url.startswith(("#", "mailto:", "./", "../")):
        return False
    return "." in url.partition("/")[0] or "://" in url or url[:1].isdigit()


def _is_pointer(found: Inline) -> bool:
    """Whether the entry has no words but those of its links, all within the document."""
    at, outside = 0, ""
    for link in found.links:
        outside += found.text[at : link.start]
        at = link.end
    return not words_of(outside + found.text[at:])


def _headed(found: Inline, heading: str) -> Draft:
    said = _AUTHORS.search(found.text)
    people = read_authors(_tidy(said[1])) if said else _people(_Titled(heading, "", found.text))
    return Draft(title=title_in(inline(heading)), people=people)


# --- entries whose title is marked ------------------------------------------------------


def _marked(found: Inline) -> Draft | None:
    """The entry whose title is a link, is bold, slanted or in quotes, or is called the title."""
    titled = _called(found) or _linked(found) or _emphasised(found)
    if titled is None:
        return None
    title = unquoted(_tidy(titled.title))
    people, date = _people_and_date(titled, found.text)
    return Draft(title=clean(title), people=people, date=date)


def _called(found: Inline) -> _Titled | None:
    match = _TITLE.search(found.text)
    return _Titled(match[1], "", found.text[match.end() :]) if match else None


def _linked(found: Inline) -> _Titled | None:
    """The first link whose label is no name of a thing, unless the title stands beside it."""
    for link in found.links:
        if link.end > link.start and not is_label(link.label):
            before, behind = found.text[: link.start], found.text[link.end :]
            if len(words_of(link.label)) <= 2:
                other = _emphasised(Inline(before)) or _emphasised(Inline(behind))
                if other and len(words_of(other.title)) > 2 and not _is_names(other.title):
                    return None
                if spelled := _spelled_out(behind):
                    return _Titled(spelled, before, behind.partition(spelled)[2], link)
            return _Titled(link.label, before, behind, link)
    return None


def _is_names(text: str) -> bool:
    byline = read_byline(text)
    return byline is not None and not text[byline.end :].strip(_EDGE)


def _spelled_out(behind: str) -> str:
    """The title behind a link that only has the method's name: ``[CLIP](…) - Learning …``."""
    signs = _SIGNS.match(behind)
    text = behind[signs.end() :] if signs else behind
    piece = re.split(rf"[{GAP}]|\. ", text, maxsplit=1)[0].strip(_EDGE)
    words = [word for word in piece.split() if word[:1].isalpha() and len(word) > 3]
    capital = sum(word[:1].isupper() for word in words)
    named = len(words) >= 3 and capital >= 0.6 * len(words) and read_byline(text) is None
    return piece if named else ""


def _emphasised(found: Inline, *, quotes: bool = True) -> _Titled | None:
    """What stands in quotes, else in bold, else slanted, where it has the words of a title."""
    for pattern, fewest in _EMPHASIS if quotes else _EMPHASIS[1:]:
        for match in pattern.finditer(found.text):
            title = next(part for part in match.groups() if part)
            if pattern is _QUOTED:
                title = title.rstrip(" .,")
                if not _stands_alone(found.text, match):
                    continue
            if len(words_of(title)) >= fewest and not is_label(title) and GAP not in title:
                return _Titled(title, found.text[: match.start()], found.text[match.end() :])
    return None


def _stands_alone(text: str, quoted: re.Match[str]) -> bool:
    """Whether quotes hold a title, and not some words of one."""
    before = _BOLD.sub("", _untagged(text[: quoted.start()]))
    behind = text[quoted.end() :]
    if before.count("**") % 2 and words_of(behind.partition("**")[0]):
        return False
    flows = before[-1:] == " " and before.rstrip()[-1:].isalnum()
    return len(words_of(before)) <= 2 and not flows and not runs_on(quoted.group(), behind)


def _people_and_date(titled: _Titled, text: str) -> tuple[People, PartialDate | None]:
    said = _AUTHORS.search(text)
    people = read_authors(_tidy(said[1])) if said else _people(titled)
    behind = bridged(titled.behind)
    dated = read_date(behind) or read_date(behind[-_CLOSING:])
    return people, dated or read_date(bridged(titled.before))


def _people(titled: _Titled) -> People:
    """The names next to the title: behind it, else before it."""
    for text in (titled.behind, titled.before):
        bare = _MARKS.sub("", text)
        for piece in (bare, *_pieces(bare)):
            signs = _SIGNS.match(piece)
            byline = read_byline(bridged(piece, " · "), signs.end() if signs else 0)
            if byline:
                return People(byline.names, byline.complete)
    return People()


def _pieces(text: str) -> list[str]:
    """The parts between gaps and brackets, the first few."""
    return [part for part in re.split(rf"[{GAP}()|]", text) if part.strip(_EDGE)][:6]


# --- entries in plain words ---------------------------------------------------------------


def _unmarked(found: Inline, *, plain: bool) -> Draft | str:
    text = _tidy(bridged(_untagged(found.text)))
    reference = read_reference(text)
    if reference:
        return _of_reference(reference)
    if not words_of(text):
        return Draft()
    why = None if plain or found.links else "no title that is marked, no link and no authors"
    why = why or why_no_title(bridged(found.text).strip())
    if why:
        return Draft() if found.links else why
    if not found.links:
        return Draft(title=clean(text))
    title, rest = without_venue(_DATE_FIRST.sub("", text))
    return Draft(title=clean(title), date=read_date(rest) or read_date(_leading(found.text)))


def _untagged(text: str) -> str:
    """Without the venue or the kind of paper in brackets before it; ``(Weak)`` is of a title."""
    tag = _TAG.match(text)
    if tag is None:
        return text
    inside = tag.group().strip(" \t()[]【】*_")
    told = "(" not in tag.group() or is_label(inside) or inside.isupper() or read_date(inside)
    return text[tag.end() :] if told else text


def _leading(text: str) -> str:
    """The date or the bracketed venue at the beginning."""
    match = _TAG.match(text) or _DATE_FIRST.match(text.lstrip())
    return match.group() if match else ""


def _of_reference(reference: Reference) -> Draft:
    return Draft(title=clean(reference.title), people=reference.people, date=reference.date)


def _tidy(text: str) -> str:
    """Without marks of emphasis, brackets that hold nothing, and signs at the edges."""
    text = re.sub(r"\[\s*\]|\(\s*\)|【\s*】", " ", _MARKS.sub("", text))
    text = " ".join(text.replace(GAP, " ").split())
    return _balanced(text.strip(" \t,;:|-–—·•>"))


def _balanced(text: str) -> str:
    """Without a bracket at an end whose fellow was taken out."""
    for opened, closed in ("()", "[]"):
        if text.startswith(opened) and closed not in text:
            text = text[1:]
        if text.endswith(closed) and opened not in text:
            text = text[:-1]
    return text.strip()
